/** What is asked before words are lost: leaving a text that is not saved, and taking the original in its place. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import type { Action } from '../parts/hooks';
import * as text from '../text/templates';

export function AskUnsaved(props: {
  label: string;
  /** Not while an error stands. */
  canSave: boolean;
  save: Action<[]>;
  discard: () => void;
  stay: () => void;
}) {
  return (
    <Ask sentence={text.changed(props.label)}>
      <Button disabled={!props.canSave} of={props.save}>
        {props.save.busy ? text.saving : text.saveAndGo}
      </Button>
      <Button click={props.discard}>{text.discard}</Button>
      <Button click={props.stay}>{text.keepWriting}</Button>
    </Ask>
  );
}

export function AskRestore(props: { label: string; restore: Action<[]>; stay: () => void }) {
  return (
    <Ask sentence={text.overwrites(props.label)}>
      <Button of={props.restore}>{props.restore.busy ? text.restoring : text.restoreIt}</Button>
      <Button click={props.stay}>{text.keepMine}</Button>
    </Ask>
  );
}

/** The keyboard goes to its first button; when it is gone, back to where it was. */
function Ask(props: { sentence: string; children: ComponentChildren }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div ref={box} class="guard" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{props.sentence}</p>
      <div class="buttons">{props.children}</div>
    </div>
  );
}
