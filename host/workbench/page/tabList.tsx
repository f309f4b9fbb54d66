/** A row of tabs: arrow keys move between them, as the ARIA pattern has it. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Shown beside the label; null for none. */
  readonly count?: number | null;
};
type TabListProps<Id extends string> = {
  readonly class: string;
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  /** The id of the panel that the tabs switch, when it has one. */
  readonly panel?: string;
  readonly onChoose: (id: Id) => void;
};

export function TabList<Id extends string>(props: TabListProps<Id>): JSX.Element {
  const { tabs, chosen, panel, onChoose } = props;
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (tab === undefined) return;
    onChoose(tab.id);
    const buttons = list.current?.querySelectorAll<HTMLElement>('[role=tab]');
    buttons?.[tabs.indexOf(tab)]?.focus();
  };
  return (
    <div class={props.class} role="tablist" aria-label={props.label} ref={list}>
      {tabs.map(({ id, label, count }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          {...(panel !== undefined ? { 'aria-controls': panel } : {})}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => {
            const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
            if (to === undefined) return;
            event.preventDefault();
            choose(to);
          }}
        >
          {label}
          {count != null && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
