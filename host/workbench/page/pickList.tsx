/** The list at the left of a view: one button a line, arrow keys walk it. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

export type Line = { readonly id: string; readonly content: ComponentChildren };
export type Group = { readonly title: string; readonly lines: readonly Line[] };
type PickListProps = {
  readonly label: string;
  readonly groups: readonly Group[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

export function PickList({ label, groups, chosen, onChoose }: PickListProps): JSX.Element {
  const list = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[buttons.findIndex((button) => button.matches(':focus')) + step];
    next?.focus();
    next?.click();
    event.preventDefault();
  };
  return (
    <nav class="list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map(({ id, content }) => (
            <button key={id} type="button" aria-current={id === chosen} onClick={() => onChoose(id)}>
              {content}
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}
