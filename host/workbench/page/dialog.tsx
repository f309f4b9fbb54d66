/** Modal boxes over the page: the native dialog gives the focus trap, Escape, and the focus back to where it was. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type DialogProps = {
  readonly title: string;
  readonly class: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

export function Dialog(props: DialogProps): JSX.Element {
  const { title, onClose, children } = props;
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    element.current?.showModal();
    // The bundle's own page takes the keyboard, not the cross above it.
    element.current?.querySelector('iframe')?.focus();
    return () => element.current?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class={props.class}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id="dialog-title">{title}</h2>
        <CloseButton label="Close" onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

export function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="close" aria-label={label} onClick={onClick}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M1.5 1.5l11 11m0-11l-11 11" fill="none" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}
