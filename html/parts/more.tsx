/**
 * Long lists: the first so many, and a button for the next ones.
 */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import * as common from '../text/common';
import { Button } from './button';

/** Draws `step` entries and "Show … more" while there are others. */
export function FirstFew<T>(props: { list: readonly T[]; step: number; draw: (one: T) => ComponentChildren }) {
  const [shown, setShown] = useState(props.step);
  const rest = props.list.length - shown;
  return (
    <>
      {props.list.slice(0, shown).map(props.draw)}
      {rest > 0 && (
        <Button class="wide" click={() => setShown(shown + props.step)}>
          {common.showMore(Math.min(rest, props.step))}
        </Button>
      )}
    </>
  );
}
