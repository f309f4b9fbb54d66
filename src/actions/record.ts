/** Rows of Contact history while messages leave: the intention before, the result after, and one check at the end. */
import type { ContactEvent, EventResult } from '../core/model';
import { appendRow, flush, readColumn, writeBlocks } from '../google/sheets';
import { historyRow, type NewEvent, type ResultPatch, resultBlocks, sealOf } from '../workbook/history';
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
  const settled = new Map<string, { readonly event: ContactEvent; readonly patch: ResultPatch }>();
  const last = (): ContactEvent | null =>
    events.reduce<ContactEvent | null>((best, event) => (best && best.seq > event.seq ? best : event), null);

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
      writeBlocks(resultBlocks(after, layout));
      events = events.map((other) => (other.seq === event.seq ? after : other));
      if (event.token) settled.set(event.token, { event: after, patch });
      return after;
    },
    verify() {
      if (settled.size === 0) return;
      flush();
      const column = layout.columns.get('token');
      if (column === undefined) return;
      const tokens = readColumn(layout.name, column, nextRow - 1).map(String);
      const moved = [...settled.values()].filter(({ event }) => tokens[event.row - 1] !== event.token);
      for (const { event } of moved) {
        const row = tokens.indexOf(event.token ?? '') + 1;
        if (row > 0) writeBlocks(resultBlocks({ ...event, row }, layout));
        const hurt = events.find((other) => other.token !== null && other.token === tokens[event.row - 1]);
        if (hurt) writeBlocks(resultBlocks({ ...hurt, row: event.row }, layout));
      }
    },
    events: () => events,
  };
}

export const resultOf = (kind: 'sent' | 'failed' | 'uncertain'): EventResult =>
  kind === 'sent' ? 'SENT' : kind === 'failed' ? 'FAILED' : 'UNCERTAIN';
