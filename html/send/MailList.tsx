/**
 * The mails of today as a list: a tick for each, and the one that is shown. Up, Down, Home and End walk it; only the
 * shown one is a stop of the Tab key, so that the button below is near.
 */

import { useRef } from 'preact/hooks';
import type { MailView } from '../../src/api';
import { Button } from '../parts/button';
import { ClientTitle, Pill } from '../parts/money';
import * as text from '../text/send';

export function MailList(props: {
  mails: readonly MailView[];
  left: ReadonlySet<string>;
  /** Mails in a person's own words. */
  worded: ReadonlySet<string>;
  shown: string;
  show: (hash: string) => void;
  toggle: (hash: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const to = target(
      event.key,
      props.mails.findIndex((mail) => mail.hash === props.shown),
      props.mails.length,
    );
    const mail = to === null ? undefined : props.mails[to];
    if (to === null || mail === undefined) return;
    event.preventDefault();
    const onTick = document.activeElement instanceof HTMLInputElement;
    const row = list.current?.children[to];
    row?.querySelector<HTMLElement>(onTick ? 'input' : 'button')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
    props.show(mail.hash);
  };
  return (
    <ul class="mails" aria-label={text.list} ref={list} onKeyDown={walk}>
      {props.mails.map((mail) => {
        const shown = mail.hash === props.shown;
        const out = props.left.has(mail.hash);
        return (
          <li key={mail.hash} class={shown ? 'shown' : ''}>
            <label>
              <input
                type="checkbox"
                tabIndex={shown ? 0 : -1}
                aria-label={text.include(mail.client)}
                checked={!out}
                onChange={() => props.toggle(mail.hash)}
              />
            </label>
            <Button
              tabIndex={shown ? 0 : -1}
              aria-current={shown ? 'true' : undefined}
              click={() => props.show(mail.hash)}
            >
              <ClientTitle client={mail.client} totals={mail.totals} />
              <span class="meta">
                <Pill tone={mail.tone}>{mail.level}</Pill>
                {mail.warnings.length > 0 && <Pill tone="amber">{text.look}</Pill>}
                {props.worded.has(mail.hash) && <Pill tone="worded">{text.worded}</Pill>}
                {out && <Pill tone="out">{text.leftOut}</Pill>}
                <span class="small who">
                  {text.header.to} {namesOf(mail.to)}
                  {mail.cc !== '' && ` · ${text.copy(namesOf(mail.cc))}`}
                </span>
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function target(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** `"Brandt, Lena" <ap@a.example>, b@c.example` → `Brandt, Lena, b@c.example`: the header in full stands beside it. */
function namesOf(header: string): string {
  return header.replace(/\s*<[^>]*>/g, '').replace(/"/g, '');
}
