/** Rows of Contact history while messages leave: the intention before, the result after, and one check at the end. */
import type { ContactEvent, EventResult } from '../core/model';
import { appendRow, flush, lastRow, readColumn, writeBlocks } from '../google/sheets';
import type { Block } from '../workbook/cells';
import { historyRow, type NewEvent, noteBlocks, type ResultPatch, resultBlocks, sealOf } from '../workbook/history';
import type { HistoryLayout } from '../workbook/historySeal';
import type { Opening } from './openLedger';

export type HistoryWriter = {
  /** Adds a row; it is durable after `flush`. Answers the event as it will be read back. */
  append(event: NewEvent, body: string): ContactEvent;
  /** Sets the result of a row this writer added, or of one read before. */
  settle(event: ContactEvent, patch: ResultPatch): ContactEvent;
  /** Finds rows that moved while they were being written (a colleague sorted the sheet) and puts them right. */
  verify(): void;
  /** The history as it now stands. */
  events(): readonly ContactEvent[];
};

/** @throws Error when the workbook has no history sheet: the caller refuses before */
export function historyWriter(opening: Opening): HistoryWriter {
  const layout = opening.layout.history;
  if (!layout) throw new Error('There is no sheet Contact history.');
  let events = [...opening.ledger.history];
  let nextRow = Math.max(layout.headingRow, opening.layout.historyLastRow) + 1;
  const settled = new Map<string, { readonly event: ContactEvent; readonly note: string | null }>();
  // Rows that a person typed stand between two numbers and bear no seal.
  const last = (): ContactEvent | null =>
    events.reduce<ContactEvent | null>(
      (best, event) => (!Number.isInteger(event.seq) || (best && best.seq > event.seq) ? best : event),
      null,
    );

  return {
    append(event, body) {
      const before = last();
      const full = { ...event, seq: (before?.seq ?? 0) + 1, row: nextRow, seal: '' };
      const seal = sealOf(full, body, before?.seal ?? null);
      const added = { ...full, seal };
      appendRow(layout.name, historyRow(added, layout));
      nextRow += 1;
      events = [...events, added];
      return added;
    },
    settle(event, patch) {
      const after = { ...event, ...patch };
      // The note waits for `verify`: until then nobody knows for sure that the row is still where it was appended.
      writeBlocks(resultBlocks(after, layout));
      events = events.map((other) => (other.seq === event.seq ? after : other));
      const note = patch.note === event.note ? null : patch.note;
      if (event.token) settled.set(event.token, { event: after, note });
      else if (note !== null) writeBlocks(noteBlocks(event.row, note, layout));
      return after;
    },
    verify() {
      if (settled.size === 0) return;
      flush();
      const tokens = tokensOf(layout, nextRow - 1, [...settled.keys()]);
      const rowOf = (token: string | null): number => tokens.indexOf(token ?? '') + 1;
      const moved = [...settled.values()].filter(({ event }) => rowOf(event.token) !== event.row);
      const kinds = moved.length > 0 ? columnOf(layout, 'kind', tokens.length) : [];
      for (const { event } of moved) {
        const before = tokens[event.row - 1] ?? '';
        const hurt = events.find((other) => other.token !== null && other.token === before);
        if (hurt) writeBlocks(resultBlocks({ ...hurt, row: event.row }, layout));
        // A call or a note has no token: it was logged while this run was sending, and took the row that was expected.
        else if (before === '' && (kinds[event.row - 1] ?? '') !== '') writeBlocks(loggedAgain(event.row, layout));
      }
      for (const { event, note } of settled.values()) {
        const row = rowOf(event.token);
        if (row > 0 && row !== event.row) writeBlocks(resultBlocks({ ...event, row }, layout));
        if (row > 0 && note !== null) writeBlocks(noteBlocks(row, note, layout));
      }
    },
    events: () => events,
  };
}

export const resultOf = (kind: 'sent' | 'failed' | 'uncertain'): EventResult =>
  kind === 'sent' ? 'SENT' : kind === 'failed' ? 'FAILED' : 'UNCERTAIN';

/** The tokens by row; read further down when rows were added meanwhile. */
function tokensOf(layout: HistoryLayout, expectedRows: number, wanted: readonly string[]): readonly string[] {
  const tokens = columnOf(layout, 'token', expectedRows);
  return wanted.every((token) => tokens.includes(token)) ? tokens : columnOf(layout, 'token', lastRow(layout.name));
}

function columnOf(layout: HistoryLayout, field: 'token' | 'kind', rows: number): readonly string[] {
  const column = layout.columns.get(field);
  return column === undefined ? [] : readColumn(layout.name, column, rows).map(String);
}

const loggedAgain = (row: number, layout: HistoryLayout): Block[] =>
  resultBlocks({ row, result: 'LOGGED', messageId: null, threadId: null }, layout);
