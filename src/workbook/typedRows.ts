/**
 * Rows of Contact history that a person typed: a call, a note, a step left out or set by hand. They bear no Seq, Seal and
 * Token, and say in plain words what Paydue writes in codes.
 */
import { identity, parseStepKey, stepKey } from '../core/identity';
import type { ContactEvent, Identity, Procedure } from '../core/model';
import { type Bad, bad, cellText, isBad, type RawCell } from './cells';
import { readDay } from './dayCells';
import type { Locale } from './locale';
import type { HistoryField } from './ownSheets';

export type TypedContext = {
  readonly locale: Locale;
  readonly procedures: readonly Procedure[];
  /** Whether an invoice of this number stands in the invoice sheet. */
  readonly isNumber: (id: Identity) => boolean;
};

/** What belongs into a cell, for the sentence. */
type Needed = 'day' | 'client' | 'invoices' | 'level' | 'outcome' | 'result';
type Wrong = readonly [HistoryField, Bad];

const KINDS: readonly string[] = ['call', 'note', 'skip', 'level'];
const TIME = /\b([01]?\d|2[0-3]):([0-5]\d)/;

/** True for a record that Paydue did not write and that claims nothing was sent. */
export function isTyped(text: (field: HistoryField) => string): boolean {
  return (
    text('seq') === '' && text('seal') === '' && text('token') === '' && KINDS.includes(text('kind').toLowerCase())
  );
}

/**
 * A typed row, in the codes of the rules: its day as people write days, its level by code or by name.
 *
 * @param event  as read by the rules for rows that Paydue wrote
 */
export function readTyped(
  event: ContactEvent,
  cell: (field: HistoryField) => RawCell,
  { locale, procedures, isNumber }: TypedContext,
): { readonly event: ContactEvent; readonly wrong: readonly Wrong[] } {
  const wrong: Wrong[] = [];
  const isKnown = (label: string): boolean => isNumber(identity(label)) || isNumber(invoiceOf(label));
  const invoices = event.invoices.flatMap((label) => (isKnown(label) ? [label] : splitAtCommas(label)));
  const isStep = event.kind === 'skip' || event.kind === 'level';
  const meanwhile = invoices.some(isKnown) ? 'held' : 'unheld';
  const need = (field: HistoryField, needed: Needed): void => {
    wrong.push([field, bad('historyUnreadable', { needed, ...(isStep ? { meanwhile } : {}) })]);
  };
  const read = readDay(cell('when'), locale);
  const on = read === null || isBad(read) ? null : read;
  if (on === null) need('when', 'day');
  if (event.clientName === '') need('client', 'client');
  if (isStep && (invoices.length === 0 || !invoices.every(isKnown))) need('invoices', 'invoices');
  const code = event.level === null ? null : levelCode(event.level, event.procedure, procedures);
  if (code === null && (isStep || event.level !== null)) need('level', 'level');
  if (cellText(cell('outcome')) !== '' && event.outcome === null) need('outcome', 'outcome');
  const result = cellText(cell('result')).toUpperCase();
  if (result !== '' && result !== 'LOGGED' && result !== 'VOID') need('result', 'result');
  const hasKeys = parseStepKey(cellText(cell('keys')).split(';')[0] ?? '') !== null;
  const made = code === null || event.kind === 'note' ? [] : invoices.map((label) => stepKey(label, code, 1));
  return {
    event: {
      ...event,
      ...{ invoices, level: code, keys: hasKeys ? event.keys : made, result: result === 'VOID' ? 'VOID' : 'LOGGED' },
      ...(on === null ? {} : { on, when: `${on} ${timeIn(cell('when'))}` }),
    },
    wrong,
  };
}

/**
 * The events with typed ones put in their order: a number after what was done by then, between two of Paydue's own. On one
 * day the rows above come first.
 *
 * @param isByHand  whether the event of a sheet row was typed
 */
export function inOrder(events: readonly ContactEvent[], isByHand: (row: number) => boolean): readonly ContactEvent[] {
  const seqs = new Map<number, number>();
  let last = 0;
  let typed = 0;
  for (const { row, seq } of events.slice().sort((a, b) => (a.on === b.on ? a.row - b.row : a.on < b.on ? -1 : 1))) {
    if (isByHand(row)) {
      typed += 1;
      seqs.set(row, last + 1 - 1 / (typed + 1));
    } else if (seq > last) {
      last = seq;
      typed = 0;
    }
  }
  return events.map((event) => ({ ...event, seq: seqs.get(event.row) ?? event.seq }));
}

function timeIn(cell: RawCell): string {
  const [, hours = '0', minutes = '00'] = TIME.exec(cellText(cell)) ?? [];
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The invoice of an item's label: `INV-7/2` is a line of the plan for INV-7. */
export function invoiceOf(label: string): Identity {
  return identity(label.replace(/\/\d{1,2}$/, ''));
}

function splitAtCommas(label: string): readonly string[] {
  return label
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The code of a level by its code or its name, in the procedure named or else in all; null when none or several are meant. */
function levelCode(text: string, procedure: string | null, procedures: readonly Procedure[]): string | null {
  const wanted = identity(text);
  const levels = procedures
    .filter(({ name }) => procedure === null || identity(name) === identity(procedure))
    .flatMap(({ levels: some }) => some);
  const byCode = levels.find(({ code }) => identity(code) === wanted);
  if (byCode) return byCode.code;
  const [code, another] = new Set(levels.filter(({ name }) => identity(name) === wanted).map((level) => level.code));
  return code === undefined || another !== undefined ? null : code;
}
