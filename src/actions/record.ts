/**
 * Rows of Contact history while messages leave: the intention before, the result after, and one check at the end.
 *
 * A row is found by its token right before it is written, never by where it was: people sort, insert and delete rows while
 * a run is sending (fact 24).
 */
import type { ContactEvent, EventResult } from '../core/model';
import { appendRow, flush, keepRoom, lastRow, readColumn, writeBlocks } from '../google/sheets';
import { cellText } from '../workbook/cells';
import { historyRow, type NewEvent, noteBlocks, type ResultPatch, resultBlocks, sealOf } from '../workbook/history';
import type { HistoryLayout } from '../workbook/historySeal';
import type { HistoryField } from '../workbook/ownSheets';
import type { Opening } from './openLedger';

export type HistoryWriter = {
  /** Adds a row; it is durable after `keep`. Answers the event as it will be read back. */
  append(event: NewEvent, body: string): ContactEvent;
  /** Makes what was added durable and finds the rows of this run again; what was written into a row that moved is put right. */
  keep(): void;
  /** Sets the result of a row that this writer added; one that is gone is added again, because its mail has left. */
  settle(event: ContactEvent, patch: ResultPatch): ContactEvent;
  /** Sets the result of a row of an earlier run if it still says what it said; null when somebody else has decided. */
  decide(event: ContactEvent, patch: ResultPatch): ContactEvent | null;
  /** The last look at all that was written. */
  verify(): void;
  /** The history as it now stands. */
  events(): readonly ContactEvent[];
};

/** Rows that others may have added below ours since, without another look at how many there are. */
const ROWS_BELOW = 30;

/** @throws Error when the workbook has no history sheet: the caller refuses before */
export function historyWriter(opening: Opening): HistoryWriter {
  const layout = opening.layout.history;
  if (!layout) throw new Error('There is no sheet Contact history.');
  let events = [...opening.ledger.history];
  const firstRow = Math.max(layout.headingRow, opening.layout.historyLastRow) + 1;
  let nextRow = firstRow;
  /** Added by this run, by token. `row` is null until the result is written, `note` until it needs no writing. */
  const mine = new Map<string, { event: ContactEvent; row: number | null; note: string | null }>();
  let tokens: Tokens = { from: firstRow, values: [] };
  // Rows that a person typed stand between two numbers and bear no seal.
  const last = (): ContactEvent | null =>
    events.reduce<ContactEvent | null>(
      (best, event) => (!Number.isInteger(event.seq) || (best && best.seq > event.seq) ? best : event),
      null,
    );
  const remember = (after: ContactEvent): void => {
    events = events.map((other) => (other.seq === after.seq && other.row === after.row ? after : other));
  };
  const look = (): void => {
    tokens = tokensNow(layout, firstRow, nextRow + ROWS_BELOW, [...mine.keys()]);
    const moved = [...mine.values()].filter(({ event, row }) => row !== null && row !== rowOf(tokens, event.token));
    for (const { event, row } of moved) if (row !== null) giveBack(row, event, tokens, events, layout);
    for (const one of moved) {
      const row = rowOf(tokens, one.event.token);
      if (row !== null) writeBlocks(resultBlocks({ ...one.event, row }, layout));
      // Its mail has left, whoever deleted the row: the record stands.
      else appendRow(layout.name, historyRow(one.event, layout));
      one.row = row;
    }
  };

  return {
    append(event, body) {
      const before = last();
      const full = { ...event, seq: (before?.seq ?? 0) + 1, row: nextRow, seal: '' };
      const added = { ...full, seal: sealOf(full, body, before?.seal ?? null) };
      keepRoom(layout.name, nextRow + ROWS_BELOW);
      appendRow(layout.name, historyRow(added, layout));
      nextRow += 1;
      events = [...events, added];
      if (added.token !== null) mine.set(added.token, { event: added, row: null, note: null });
      return added;
    },
    keep() {
      look();
      // A read makes waiting writes durable (fact 23); the flush says so to Google and to the reader.
      flush();
    },
    settle(event, patch) {
      const after = { ...event, ...patch };
      const row = rowOf(tokens, event.token);
      if (row === null) appendRow(layout.name, historyRow(after, layout));
      else writeBlocks(resultBlocks({ ...after, row }, layout));
      // The note waits for `verify`: in the seconds of a send somebody may have sorted the sheet, and a note overwritten is lost.
      const note = patch.note === event.note || row === null ? null : patch.note;
      if (event.token !== null) mine.set(event.token, { event: after, row, note });
      remember(after);
      return after;
    },
    decide(event, patch) {
      const row = findRow(layout, event);
      if (row === null || columnOf(layout, 'result', row, row)[0] !== event.result) return null;
      const after = { ...event, ...patch };
      writeBlocks(resultBlocks({ ...after, row }, layout));
      if (patch.note !== null && patch.note !== event.note) writeBlocks(noteBlocks(row, patch.note, layout));
      remember(after);
      return after;
    },
    verify() {
      if (mine.size === 0) return;
      look();
      for (const one of mine.values()) {
        const row = rowOf(tokens, one.event.token);
        if (row !== null && one.note !== null) writeBlocks(noteBlocks(row, one.note, layout));
      }
    },
    events: () => events,
  };
}

export const resultOf = (kind: 'sent' | 'failed' | 'uncertain'): EventResult =>
  kind === 'sent' ? 'SENT' : kind === 'failed' ? 'FAILED' : 'UNCERTAIN';

/** The tokens of some rows, the first of them in row `from`. */
type Tokens = { readonly from: number; readonly values: readonly string[] };

function rowOf({ from, values }: Tokens, token: string | null): number | null {
  const at = values.indexOf(token ?? '');
  return at < 0 || token === null ? null : from + at;
}

/** The rows of this run; the whole column when one of them is not there any more. */
function tokensNow(layout: HistoryLayout, first: number, last: number, wanted: readonly string[]): Tokens {
  const values = columnOf(layout, 'token', first, last);
  if (wanted.every((token) => values.includes(token))) return { from: first, values };
  return { from: 1, values: columnOf(layout, 'token', 1, lastRow(layout.name)) };
}

/** A row into which the result of another one was written, because it moved there meanwhile, gets its own back. */
function giveBack(
  row: number,
  written: ContactEvent,
  tokens: Tokens,
  events: readonly ContactEvent[],
  layout: HistoryLayout,
): void {
  const [result, message] = (['result', 'message'] as const).map((field) => columnOf(layout, field, row, row)[0] ?? '');
  if (result !== written.result || message !== (written.messageId ?? '')) return;
  const token = tokens.values[row - tokens.from] ?? '';
  const hurt = token === '' ? null : events.find((other) => other.token === token);
  if (hurt) writeBlocks(resultBlocks({ ...hurt, row }, layout));
  else if (token === '') {
    // A call or a note has no token: it was logged while this run was sending. A row without a kind is blank.
    const own = columnOf(layout, 'kind', row, row)[0] ? 'LOGGED' : null;
    writeBlocks(resultBlocks({ row, result: own, messageId: null, threadId: null }, layout));
  }
}

/** By its token, or by its number where somebody emptied that cell. */
function findRow(layout: HistoryLayout, { token, seq }: ContactEvent): number | null {
  const keys = columnOf(layout, token === null ? 'seq' : 'token', 1, lastRow(layout.name));
  const at = keys.indexOf(token ?? String(seq));
  return at < 0 ? null : at + 1;
}

function columnOf(layout: HistoryLayout, field: HistoryField, first: number, last: number): readonly string[] {
  const column = layout.columns.get(field);
  return column === undefined ? [] : readColumn(layout.name, column, first, last).map(cellText);
}
