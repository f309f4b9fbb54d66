/**
 * Leaving a dialog: its button, and the Escape key for the same.
 */

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { closeDialog, openToday } from '../server';
import * as common from '../text/common';
import { Button } from './button';
import { type Action, useAction } from './hooks';

/**
 * Runs `leave` on Escape while the caller is shown. A layout effect: a key pressed before the next frame is painted
 * must already meet the `leave` that knows of the words just typed, or they would be lost unasked.
 */
export function useEscape(leave: () => unknown): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

/** Leaves a dialog that changed something: the sidebar is opened anew, then the dialog closes. Escape does the same. */
export function useLeave(): Action<[]> {
  const leave = useAction(async () => {
    await openToday();
    closeDialog();
  });
  useEscape(leave.run);
  return leave;
}

/**
 * Leaves a dialog whose work is done. It stands where the button was that began the work, so the second click of a
 * double click does not count: the result would be gone unread.
 */
export function DoneButton(props: { busy: boolean; leave: () => unknown }) {
  return (
    <button
      type="button"
      class="primary"
      disabled={props.busy}
      onClick={(event) => {
        if (event.detail < 2) props.leave();
      }}
    >
      {common.done}
    </button>
  );
}

/** Closes the dialog; nothing is kept. */
export function CloseButton(props: { primary?: boolean; children: ComponentChildren }) {
  useEscape(closeDialog);
  return (
    <Button class={props.primary === true ? 'primary' : ''} click={closeDialog}>
      {props.children}
    </Button>
  );
}
