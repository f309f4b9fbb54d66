/**
 * Leaving a dialog: its button, and the Escape key for the same.
 */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { closeDialog } from '../server';

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

/** Closes the dialog; nothing is kept. */
export function CloseButton(props: { primary?: boolean; children: ComponentChildren }) {
  useEscape(closeDialog);
  return (
    <button type="button" class={props.primary === true ? 'primary' : ''} onClick={closeDialog}>
      {props.children}
    </button>
  );
}
