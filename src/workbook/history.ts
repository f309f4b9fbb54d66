/**
 * The Contact history sheet written: what is recorded of a message or a call, its row, and the few columns of a row that
 * change later. Everything in it is text; reading it is `historyRows.ts`.
 */
import { type Day, day } from '../core/days';
import { sha256Hex } from '../core/digest';
import { frozenCharges } from '../core/dunning/frozen';
import { identity } from '../core/identity';
import type { MessageLine, ReadyMessage } from '../core/message';
import type { CallOutcome, Client, ContactEvent, EventResult, Level } from '../core/model';
import { decimal, type Money } from '../core/money';
import { withoutFilesNote } from '../core/words/files';
import { rowBlocks } from './blocks';
import { type Block, type OutCell, outText } from './cells';
import { chargeText } from './chargeCells';
import { type HistoryLayout, sealCell, sealPart } from './historySeal';
import { listedLabel } from './listedLabels';
import type { HistoryField } from './ownSheets';

/** What is to be recorded; Seq, row and seal follow from where it is written. */
export type NewEvent = Omit<ContactEvent, 'seq' | 'row' | 'seal'>;
/** What becomes known after the row was written. */
export type ResultPatch = Pick<ContactEvent, 'result' | 'messageId' | 'threadId' | 'note'>;

/** Who does it, when, in which run and mode. */
type Circumstances = Pick<ContactEvent, 'when' | 'by' | 'run' | 'mode'>;

/** The intention to send a message: its result is SENDING until more is known. One beside the steps has no keys and no procedure. */
export function messageEvent(ready: ReadyMessage, circumstances: Circumstances): NewEvent {
  const { planned } = ready;
  return {
    ...base(planned.client, circumstances),
    ...steps(planned.lines),
    ...(planned.occasion === null
      ? ({ kind: 'reminder', procedure: planned.level.procedure } as const)
      : ({ kind: 'message', procedure: null, invoices: planned.spoken.map(({ label }) => label) } as const)),
    level: planned.level.code,
    channel: 'email',
    to: planned.to.map(({ address }) => address),
    cc: planned.cc.map(({ address }) => address),
    subject: ready.subject,
    result: 'SENDING',
    note: withoutFilesNote(planned.enclosed),
    amounts: planned.totals,
    charges: frozenCharges(planned.charges, planned.lines),
    token: planned.token,
  };
}

/** A call, a note, a step left out or set by hand: done, LOGGED. */
export function contactEvent(
  given: Omit<Circumstances, 'run'> & {
    readonly kind: 'call' | 'note' | 'skip' | 'level';
    readonly client: Client;
    /** Labels of the open items spoken of. */
    readonly invoices: readonly string[];
    /** The steps that it completes or sets; a note has none. */
    readonly lines: readonly MessageLine[];
    readonly amounts: readonly Money[];
    readonly outcome: CallOutcome | null;
    readonly note: string;
  },
): NewEvent {
  const { kind } = given;
  const lines = kind === 'note' ? [] : given.lines;
  const last = highest(lines);
  return {
    ...base(given.client, { when: given.when, by: given.by, run: null, mode: given.mode }),
    invoices: given.invoices,
    keys: lines.map(({ key }) => key),
    kind,
    level: last?.code ?? null,
    procedure: last?.procedure ?? null,
    channel: kind === 'call' ? 'call' : null,
    result: 'LOGGED',
    outcome: kind === 'call' ? given.outcome : null,
    note: given.note === '' ? null : given.note,
    amounts: given.amounts,
  };
}

/** The intention to write a formal notice: its row stands before the document is made. */
export function noticeEvent(
  given: {
    readonly client: Client;
    readonly lines: readonly MessageLine[];
    readonly totals: readonly Money[];
    readonly token: string;
    readonly title: string;
  },
  circumstances: Circumstances,
): NewEvent {
  const last = highest(given.lines);
  return {
    ...base(given.client, circumstances),
    ...steps(given.lines),
    kind: 'notice',
    level: last?.code ?? null,
    procedure: last?.procedure ?? null,
    channel: 'notice',
    subject: given.title,
    result: 'SENDING',
    amounts: given.totals,
    token: given.token,
  };
}

/** What happened to a notice on its way, as a row of its own under the notice's token. It completes no step. */
export function deliveryEvent(
  notice: ContactEvent,
  given: { readonly when: string; readonly by: string; readonly note: string },
): NewEvent {
  return {
    ...notice,
    ...{ ...given, on: dayPart(given.when), kind: 'delivery', result: 'LOGGED' },
    ...{ keys: [], level: null, procedure: null, channel: null, subject: null, to: [], cc: [], outcome: null },
    ...{ amounts: [], charges: [], messageId: null, threadId: null, run: null },
  };
}

/**
 * The seal of an event as its Seal cell holds it.
 *
 * @param body      the words that were sent, noted or written into a document
 * @param previous  the Seal cell of the event with the Seq before; null for the first one
 */
export function sealOf(event: Omit<ContactEvent, 'row' | 'seal'>, body: string, previous: string | null): string {
  const texts = eventTexts(event);
  const before = previous === null ? null : sealPart(previous);
  return sealCell((field) => texts[field] ?? '', before, sha256Hex(body));
}

/** A row for the end of the sheet, in the sheet's own order of columns; columns of the user's between ours stay empty. */
export function historyRow(event: Omit<ContactEvent, 'row'>, layout: HistoryLayout): OutCell[] {
  const texts = eventTexts(event);
  const row: OutCell[] = Array.from({ length: Math.max(0, ...layout.columns.values()) }, () => null);
  for (const [field, column] of layout.columns) row[column - 1] = field === 'seal' ? event.seal : texts[field];
  return row;
}

/** What must be written when a message left, failed or was settled: Result, Message and Thread of its row; null empties. */
export function resultBlocks(
  event: Omit<ResultPatch, 'note' | 'result'> & { readonly row: number; readonly result: EventResult | null },
  layout: HistoryLayout,
): Block[] {
  return fieldBlocks(layout, event.row, [
    ['result', event.result],
    ['message', event.messageId],
    ['thread', event.threadId],
  ]);
}

/** The note of a row: why it failed, who decided about it. */
export function noteBlocks(row: number, note: string | null, layout: HistoryLayout): Block[] {
  return fieldBlocks(layout, row, [['note', note]]);
}

function fieldBlocks(
  layout: HistoryLayout,
  row: number,
  values: readonly (readonly [HistoryField, string | null])[],
): Block[] {
  const cells = new Map<number, OutCell>();
  for (const [field, value] of values) {
    const column = layout.columns.get(field);
    if (column !== undefined) cells.set(column, outText(value));
  }
  return rowBlocks(layout.name, row, cells);
}

function base(client: Client, { when, by, run, mode }: Circumstances) {
  return {
    ...{ when, on: dayPart(when), clientId: identity(client.name), clientName: client.name, by, run, mode },
    ...{
      channel: null,
      subject: null,
      note: null,
      outcome: null,
      token: null,
      messageId: null,
      threadId: null,
    },
    ...{ to: [], cc: [], charges: [], procedure: null, level: null },
  };
}

function steps(lines: readonly MessageLine[]): Pick<ContactEvent, 'invoices' | 'keys'> {
  return { invoices: lines.map(({ item }) => item.label), keys: lines.map(({ key }) => key) };
}

/** The level that comes last in its procedure. */
function highest(lines: readonly MessageLine[]): Level | null {
  return lines.reduce<Level | null>(
    (best, { level }) => (best === null || level.order > best.order ? level : best),
    null,
  );
}

/** @throws RangeError when the moment does not begin with a day */
function dayPart(when: string): Day {
  return day(when.slice(0, 10));
}

function eventTexts(
  event: Omit<ContactEvent, 'row' | 'seal'>,
): Readonly<Record<Exclude<HistoryField, 'seal'>, string | null>> & { readonly seal: null } {
  const joined = (parts: readonly string[]): string | null => outText(parts.join('; '));
  return {
    when: event.when,
    client: outText(event.clientName),
    invoices: joined(event.invoices.map(listedLabel)),
    kind: event.kind,
    level: event.level,
    channel: event.channel,
    to: joined(event.to),
    subject: outText(event.subject),
    result: event.result,
    outcome: event.outcome,
    by: event.by,
    note: outText(event.note),
    amount: amountText(event.amounts),
    charges: outText(chargeText(event.charges)),
    token: event.token,
    message: event.messageId,
    run: event.run,
    seal: null,
    seq: String(event.seq),
    keys: joined(event.keys),
    procedure: event.procedure,
    cc: joined(event.cc),
    currency: outText([...new Set(event.amounts.map(({ currency }) => currency))].join(', ')),
    thread: event.threadId,
    mode: event.mode,
  };
}

/** One amount as its number, several with a line and a code each. */
function amountText(amounts: readonly Money[]): string | null {
  const [only, ...others] = amounts;
  if (only === undefined) return null;
  return others.length === 0 ? decimal(only) : amounts.map((one) => `${decimal(one)} ${one.currency}`).join('\n');
}
