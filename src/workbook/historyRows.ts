/**
 * The Contact history sheet read: every row → an event. A row that cannot be read never turns into "nothing was sent":
 * what is doubtful about a written contact becomes UNCERTAIN, which blocks its items until a person has looked.
 */
import { type Day, day, isDay } from '../core/days';
import { identity, parseStepKey, stepKey } from '../core/identity';
import type { CallOutcome, Channel, ContactEvent, EventKind, EventResult, Identity } from '../core/model';
import { fromDecimal, type Money } from '../core/money';
import type { Problem } from '../core/problem';
import { type Bad, bad, type RawCell, type RawSheet } from './cells';
import { readCharges } from './chargeCells';
import { checkSeals, type HistoryLayout, type SealedRow, sealedRow } from './historySeal';
import { labelListed } from './listedLabels';
import { HISTORY_LABELS, type HistoryField } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems } from './problems';
import { cellOf, textOf } from './table';
import { inOrder, invoiceOf, isTyped, readTyped, type TypedContext } from './typedRows';
import { wordKey, wordTable } from './wordKeys';

const KINDS: readonly EventKind[] = ['reminder', 'call', 'note', 'notice', 'skip', 'level', 'message', 'delivery'];
const WRITTEN: readonly EventKind[] = ['reminder', 'notice'];
/** Rows that complete no step: those of a row with steps would be forgotten if its kind were taken for one of them. */
const BESIDE: readonly EventKind[] = ['message', 'delivery'];
const KEYLESS: readonly string[] = ['note', ...BESIDE];
const MESSAGE_RESULTS: readonly EventResult[] = ['SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'BOUNCED', 'VOID'];
const RESULTS: readonly EventResult[] = [...MESSAGE_RESULTS, 'LOGGED'];
const CHANNELS: readonly Channel[] = ['email', 'call', 'notice', 'task'];
/** Codes as Paydue writes them, and what people write instead. */
const OUTCOMES = wordTable<CallOutcome>({
  promised: 'promised | promise | promised to pay',
  noAnswer: 'no answer | nobody answered | not reached | unreachable | no reply',
  leftMessage: 'left message | left a message | message left | voicemail',
  disputed: 'disputed | dispute',
  copyAsked: 'copy asked | asked for a copy | send a copy | copy | invoice not received',
  wrongContact: 'wrong contact | wrong number | wrong person',
  alreadyPaid: 'already paid | paid | payment sent',
  waitingForApproval: 'waiting for approval | waiting approval | awaiting approval | approval',
  inPaymentRun: 'in payment run | in the payment run | payment run | pay run | in pay run',
  refused: 'refused | refuses to pay',
  other: 'other',
});
/** Of a row whose day cannot be read, before any other row. */
const LONG_AGO = day('2000-01-01');

export type ReadHistory = {
  readonly events: readonly ContactEvent[];
  readonly problems: readonly Problem[];
  /** Null when none of its headings is there. */
  readonly layout: HistoryLayout | null;
  /** The last row with anything in it, a formula of the user's included: the next row is appended below it. */
  readonly lastRow: number;
  /** Invoices for which a person typed what cannot be read: which step comes next for them nobody knows. */
  readonly doubted: ReadonlyMap<Identity, Problem>;
};

type Texts = (field: HistoryField) => string;

/** Reads every row that is not blank, in the sheet's order, and checks the seals; rows that a person typed have none. */
export function readHistory(sheet: RawSheet, context: TypedContext): ReadHistory {
  const own = openOwnSheet(sheet, HISTORY_LABELS, Object.keys(HISTORY_LABELS) as HistoryField[]);
  const { layout } = own;
  const doubted = new Map<Identity, Problem>();
  if (layout === null) return { events: [], problems: own.problems, layout, lastRow: sheet.rows.length, doubted };
  const problem = cellProblems(layout, HISTORY_LABELS);
  const problems: Problem[] = [...own.problems];
  const events: ContactEvent[] = [];
  const sealed: SealedRow[] = [];
  const typed = new Set<number>();
  for (const { row, cells } of dataRows(own)) {
    const before = events[events.length - 1]?.on ?? LONG_AGO;
    const texts: Texts = (field) => textOf(layout, cells, field);
    const cell = (field: HistoryField): RawCell => cellOf(layout, cells, field);
    const isByHand = isTyped(texts);
    const read = readRow(texts, row, before);
    const { event, wrong } = isByHand ? readTyped(read.event, cell, context) : read;
    events.push(event);
    for (const [field, why] of wrong) {
      const found = problem(row, field, why, cell(field));
      problems.push(found);
      if (isByHand && (event.kind === 'skip' || event.kind === 'level'))
        for (const label of event.invoices) doubted.set(identity(label), found).set(invoiceOf(label), found);
    }
    if (isByHand) typed.add(row);
    else if (event.seq > 0) sealed.push(sealedRow(layout, row, cells, event.seq));
  }
  const isSealable = layout.columns.has('seal') && layout.columns.has('seq');
  return {
    events: typed.size === 0 ? events : inOrder(events, (row) => typed.has(row)),
    problems: [...problems, ...(isSealable ? checkSeals(layout, sealed) : [])],
    layout,
    lastRow: Math.max(layout.headingRow, sheet.rows.length),
    doubted,
  };
}

/** What is wrong with a row, cell by cell. */
type Wrong = readonly (readonly [HistoryField, Bad])[];

function readRow(text: Texts, row: number, before: Day): { event: ContactEvent; wrong: Wrong } {
  const unreadable: HistoryField[] = [];
  const one = <T extends string>(
    field: HistoryField,
    words: readonly T[],
    otherwise: T | null,
    needed: boolean,
  ): T | null => {
    const written = text(field);
    const known = words.find((word) => word.toLowerCase() === written.toLowerCase());
    if (known === undefined && (needed || written !== '')) unreadable.push(field);
    return known ?? otherwise;
  };
  const keys = readKeys(text, unreadable);
  // A token bears only what was sent or written, whatever somebody made of its kind.
  const kinds = text('token') === '' ? KINDS : keys.length > 0 ? WRITTEN : WRITTEN.concat(BESIDE);
  const kind = one('kind', kinds, null, true) ?? (keys.length > 0 ? 'reminder' : 'note');
  const isWritten = kind === 'reminder' || kind === 'notice' || kind === 'message';
  const when = text('when');
  const written = when.slice(0, 10);
  const on = isDay(written) ? written : before;
  if (!isDay(written)) unreadable.push('when');
  const seq = /^\d{1,9}$/.test(text('seq')) ? Number(text('seq')) : 0;
  if (seq === 0) unreadable.push('seq');
  // Written out, not spread: a history has thousands of rows.
  const event: ContactEvent = {
    seq,
    row,
    when,
    on,
    clientId: identity(text('client')),
    clientName: text('client'),
    invoices: parts(text('invoices')).map(labelListed),
    keys,
    kind,
    procedure: orNull(text('procedure')),
    level: orNull(text('level')),
    channel: one('channel', CHANNELS, null, false),
    to: parts(text('to')),
    cc: parts(text('cc')),
    subject: orNull(text('subject')),
    result: one('result', isWritten ? MESSAGE_RESULTS : RESULTS, null, true) ?? (isWritten ? 'UNCERTAIN' : 'LOGGED'),
    outcome: readOutcome(text('outcome'), unreadable),
    by: orNull(text('by')),
    note: orNull(text('note')),
    amounts: readAmounts(text('amount'), text('currency')),
    charges: chargesIn(text('charges'), unreadable),
    token: orNull(text('token')),
    messageId: orNull(text('message')),
    threadId: orNull(text('thread')),
    run: orNull(text('run')),
    mode: text('mode').toLowerCase() === 'test' ? 'test' : 'live',
    seal: orNull(text('seal')),
  };
  return { event, wrong: unreadable.map((field) => [field, bad('historyUnreadable')] as const) };
}

function readOutcome(text: string, unreadable: HistoryField[]): CallOutcome | null {
  if (text === '') return null;
  const outcome = OUTCOMES.get(wordKey(text)) ?? null;
  if (outcome === null) unreadable.push('outcome');
  return outcome;
}

/** Most rows state none. */
function chargesIn(text: string, unreadable: HistoryField[]): ContactEvent['charges'] {
  const charges = text === '' ? NO_CHARGES : readCharges(text);
  if (charges === null) unreadable.push('charges');
  return charges ?? NO_CHARGES;
}

const NO_CHARGES: ContactEvent['charges'] = [];

/** Keys that cannot be read are made again from the invoices and the level of the row, so that the step stays done. */
function readKeys(text: Texts, unreadable: HistoryField[]): readonly string[] {
  const written = parts(text('keys'));
  const keys = written.filter((key) => parseStepKey(key) !== null);
  if (keys.length < written.length) unreadable.push('keys');
  const level = text('level');
  if (keys.length > 0 || level === '' || KEYLESS.includes(text('kind').toLowerCase())) return keys;
  return parts(text('invoices')).map((label) => stepKey(labelListed(label), level, 1));
}

/** One amount in the row's currency, else one `amount currency` a line. */
function readAmounts(amount: string, currency: string): readonly Money[] {
  return amount.split('\n').flatMap((line) => {
    const [number = '', code = currency] = line.trim().split(' ');
    const read = fromDecimal(number, code);
    return read === null ? [] : [read];
  });
}

function parts(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
