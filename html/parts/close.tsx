/**
 * Leaving a dialog: its button, and the Escape key for the same.
 */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { closeDialog } from '../server';
import { common } from '../text';

/** Runs `leave` on Escape while the caller is shown. */
export function useEscape(leave: () => unknown): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
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
    <button type="button" class={props.primary === true ? 'primary' : ''} onClick={closeDialog}>
      {props.children}
    </button>
  );
}
