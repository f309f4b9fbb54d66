/**
 * Amounts, level pills and an invoice's line: the same on every card.
 */
import type { Amount, ItemView } from '../../src/api';
import * as common from '../text/common';
import { GoTo } from './goTo';
import { Icon } from './icons';

/** One amount a line, one for each currency. */
function Totals(props: { amounts: readonly Amount[] }) {
  return (
    <span class="totals">
      {props.amounts.map((one) => (
        <span key={one.currency}>{one.text}</span>
      ))}
    </span>
  );
}

/** Who, and how much: the first line of a card. */
export function ClientTitle(props: { client: string; totals: readonly Amount[] }) {
  return (
    <span class="title">
      <b dir="auto">{props.client}</b>
      <Totals amounts={props.totals} />
    </span>
  );
}

/** Which invoice, and how much is open: the first line of its tick. */
export function ItemTitle(props: { one: Pick<ItemView, 'item' | 'balance'> }) {
  return (
    <span class="title">
      <span>{props.one.item}</span> <span class="amount">{props.one.balance.text}</span>
    </span>
  );
}

/** A level by name; the colour follows the tone and only repeats what the name says. */
export function Pill(props: { tone: string; children: string }) {
  return <span class={`pill ${props.tone}`}>{props.children}</span>;
}

/** What to look at before a mail leaves, a line each. */
export function Warnings(props: { sentences: readonly string[] }) {
  return (
    <>
      {props.sentences.map((sentence) => (
        <p key={sentence} class="warning">
          <Icon name="warn" /> {sentence}
        </p>
      ))}
    </>
  );
}

/**
 * The invoices of a card: number (a link to its row), how late, what is open. `told` is the sentence that stands on
 * the card already and need not be said again.
 */
export function Items(props: { items: readonly ItemView[]; told: string }) {
  return (
    <ul class="items">
      {props.items.map((one) => (
        <li key={one.item}>
          <GoTo place={one.place}>{one.item}</GoTo>
          <span class="late">{common.late(one.daysOverdue)}</span>
          <span class="amount">{one.balance.text}</span>
          {one.why.sentence !== props.told && <span class="why">{one.why.sentence}</span>}
        </li>
      ))}
    </ul>
  );
}
