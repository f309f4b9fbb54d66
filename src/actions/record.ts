/**
 * Rows of Contact history while messages leave: the intention before, the result after, and one check at the end.
 *
 * A row is found by its token right before it is written, never by where it was: people sort, insert and delete rows, and
 * columns, while a run is sending (fact 24). How the sheet is looked at is `recordLook.ts`.
 */
import type { ContactEvent, EventResult } from '../core/model';
import { appendRow, flush, keepRoom, writeBlocks } from '../google/sheets';
import type { Block } from '../workbook/cells';
import { historyRow, type NewEvent, noteBlocks, type ResultPatch, resultBlocks, sealOf } from '../workbook/history';
import type { HistoryLayout } from '../workbook/historySeal';
import { type Opening, openLedger } from './openLedger';
import { findDoubtful, hasMoved, type Look, lookAt, ROWS_BELOW, rowOf, rowsHolding, whoseRow } from './recordLook';

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
  /** The number of the last row added; null when none was. */
  lastSeq(): number | null;
};

/** A row of this run. `row` is where its result was written, null until then. */
type Mine = { event: ContactEvent; row: number | null };

/**
 * @param after  a number above which new rows are counted, when the history is known to have had more rows than it has
 * @throws Error when the workbook has no history sheet: the caller refuses before
 */
export function historyWriter(opening: Opening, after = 0): HistoryWriter {
  let layout = layoutOf(opening);
  let events = [...opening.ledger.history];
  const firstRow = Math.max(layout.headingRow, opening.layout.historyLastRow) + 1;
  const anchor = opening.sheets.find(({ name }) => name === layout.name)?.rows[firstRow - 2] ?? [];
  let nextRow = firstRow;
  const mine = new Map<string, Mine>();
  let seen: Look = { from: firstRow, rows: [] };
  const remember = (changed: ContactEvent): void => {
    events = events.map((other) => (other.seq === changed.seq && other.row === changed.row ? changed : other));
  };
  const look = (): void => {
    const wanted = [...mine.keys()];
    seen = lookAt(layout, firstRow - 1, nextRow + ROWS_BELOW, wanted);
    if (hasMoved(seen, firstRow - 1, anchor, layout)) {
      // Columns were inserted, deleted or moved: the rows of this run are written anew where the headings now stand.
      const before = layout;
      layout = layoutOf(openLedger());
      writeBlocks(anew(seen, mine, before, layout));
      seen = lookAt(layout, firstRow - 1, nextRow + ROWS_BELOW, wanted);
    }
    putRight(mine, seen, events, layout);
  };

  return {
    append(event, body) {
      const before = lastSealed(events);
      const full = { ...event, seq: Math.max(before?.seq ?? 0, after) + 1, row: nextRow, seal: '' };
      const added = { ...full, seal: sealOf(full, body, before?.seal ?? null) };
      keepRoom(layout.name, nextRow + ROWS_BELOW);
      appendRow(layout.name, historyRow(added, layout));
      nextRow += 1;
      events = [...events, added];
      if (added.token !== null) mine.set(added.token, { event: added, row: null });
      return added;
    },
    keep() {
      look();
      // A read makes waiting writes durable (fact 23); the flush says so to Google and to the reader.
      flush();
    },
    settle(event, patch) {
      const settled = { ...event, ...patch };
      const row = rowOf(seen, layout, event.token);
      if (row === null) appendRow(layout.name, historyRow(settled, layout));
      else writeBlocks(written(settled, row, patch.note !== event.note, layout));
      if (event.token !== null) mine.set(event.token, { event: settled, row });
      remember(settled);
      return settled;
    },
    decide(event, patch) {
      const row = findDoubtful(layout, event);
      if (row === null) return null;
      const decided = { ...event, ...patch };
      writeBlocks(written(decided, row, patch.note !== null && patch.note !== event.note, layout));
      remember(decided);
      return decided;
    },
    verify() {
      if (mine.size > 0) look();
    },
    events: () => events,
    lastSeq: () => [...mine.values()].reduce<number | null>((most, { event }) => Math.max(most ?? 0, event.seq), null),
  };
}

export const resultOf = (kind: 'sent' | 'failed' | 'uncertain'): EventResult =>
  kind === 'sent' ? 'SENT' : kind === 'failed' ? 'FAILED' : 'UNCERTAIN';

function layoutOf({ layout: { history } }: Opening): HistoryLayout {
  if (!history) throw new Error('There is no sheet Contact history.');
  return history;
}

/** Rows that a person typed stand between two numbers and bear no seal. */
function lastSealed(events: readonly ContactEvent[]): ContactEvent | null {
  return events.reduce<ContactEvent | null>(
    (best, event) => (!Number.isInteger(event.seq) || (best && best.seq > event.seq) ? best : event),
    null,
  );
}

function written(event: ContactEvent, row: number, withNote: boolean, layout: HistoryLayout): Block[] {
  const blocks = resultBlocks({ ...event, row }, layout);
  return withNote ? [...blocks, ...noteBlocks(row, event.note, layout)] : blocks;
}

/** The whole rows of this run under the new columns; what stands under the old ones is emptied. */
function anew(seen: Look, mine: ReadonlyMap<string, Mine>, before: HistoryLayout, now: HistoryLayout): Block[] {
  const width = Math.max(...before.columns.values(), ...now.columns.values());
  return [...mine.values()].flatMap(({ event }) =>
    rowsHolding(seen, event).map((row) => {
      const cells = historyRow(event, now);
      return { sheet: now.name, row, column: 1, cells: [Array.from({ length: width }, (_, at) => cells[at] ?? null)] };
    }),
  );
}

/** Results that landed in another row, because it moved during a send, go where they belong, and that row gets its own back. */
function putRight(
  mine: ReadonlyMap<string, Mine>,
  seen: Look,
  events: readonly ContactEvent[],
  layout: HistoryLayout,
): void {
  const moved = [...mine.values()].filter(({ event, row }) => row !== null && row !== rowOf(seen, layout, event.token));
  for (const { event, row } of moved) {
    const hurt = row === null ? null : whoseRow(row, event, events, layout);
    if (hurt?.kind === 'event') writeBlocks(written({ ...hurt.event }, hurt.row, true, layout));
    if (hurt?.kind === 'blank')
      writeBlocks([
        ...resultBlocks({ row: hurt.row, result: null, messageId: null, threadId: null }, layout),
        ...noteBlocks(hurt.row, null, layout),
      ]);
  }
  for (const one of moved) {
    const row = rowOf(seen, layout, one.event.token);
    if (row !== null) writeBlocks(written(one.event, row, true, layout));
    // Its mail has left, whoever deleted the row: the record stands.
    else appendRow(layout.name, historyRow(one.event, layout));
    one.row = row;
  }
}
