/**
 * A link to a cell: the spreadsheet goes there and gets the keyboard.
 */

import type { ComponentChildren } from 'preact';
import type { CellPlace } from '../../src/api';
import { focusSheet, server } from '../server';
import { Button } from './button';
import { useAction } from './hooks';

/** `then` runs after the jump: a dialog that lies over the cell closes itself. A failure is shown in place of the link. */
export function GoTo(props: { place: CellPlace; children: ComponentChildren; then?: (() => void) | undefined }) {
  const jump = useAction(async () => {
    await server.goToCell(props.place);
    focusSheet();
    props.then?.();
  });
  return (
    <>
      <Button class="link" of={jump}>
        {props.children}
      </Button>
      {jump.failure !== null && (
        <span class="error" role="alert">
          {jump.failure.message}
        </span>
      )}
    </>
  );
}
