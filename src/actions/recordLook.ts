/** Where rows of Contact history stand at this moment, found by what stands in them: one look costs one read. */
import type { ContactEvent } from '../core/model';
import { lastRow, readColumn, readRows } from '../google/sheets';
import { cellText, type RawCell } from '../workbook/cells';
import type { HistoryLayout } from '../workbook/historySeal';
import type { HistoryField } from '../workbook/ownSheets';

/** Rows that others may have added below ours since, without another look at how many there are. */
export const ROWS_BELOW = 30;

/** Some rows as they stand, the first of them in row `from`. */
export type Look = { readonly from: number; readonly rows: readonly (readonly RawCell[])[] };

/** From one row to another; the whole sheet when one of the wanted tokens is not there. */
export function lookAt(layout: HistoryLayout, first: number, last: number, wanted: readonly string[]): Look {
  const rows = readRows(layout.name, first, last, widthOf(layout));
  const near = { from: first, rows };
  if (wanted.every((token) => rowOf(near, layout, token) !== null)) return near;
  return { from: 1, rows: readRows(layout.name, 1, lastRow(layout.name), widthOf(layout)) };
}

export function rowOf({ from, rows }: Look, layout: HistoryLayout, token: string | null): number | null {
  const column = layout.columns.get('token');
  if (token === null || column === undefined) return null;
  const at = rows.findIndex((cells) => cellText(cells[column - 1] ?? '') === token);
  return at < 0 ? null : from + at;
}

/** Rows of an event, in whatever columns its token or its message's id stand: the one may have been written over the other. */
export function rowsHolding({ from, rows }: Look, { token, messageId }: ContactEvent): readonly number[] {
  const isIts = (cell: RawCell): boolean => {
    const text = cellText(cell);
    return text !== '' && (text === token || text === messageId);
  };
  return rows.flatMap((cells, at) => (cells.some(isIts) ? [from + at] : []));
}

/**
 * Whether columns were inserted, deleted or moved since the sheet was read. The row above this run's says no while it
 * stands as it did; only when it changed, too, the headings are read again.
 */
export function hasMoved(look: Look, anchorRow: number, anchor: readonly RawCell[], layout: HistoryLayout): boolean {
  const now = look.rows[anchorRow - look.from] ?? [];
  if (same(now, anchor, layout)) return false;
  const [headings = []] = readRows(layout.name, layout.headingRow, layout.headingRow, widthOf(layout));
  return [...layout.columns.values()].some(
    (at) => cellText(headings[at - 1] ?? '') !== (layout.headings[at - 1] ?? ''),
  );
}

/**
 * Whose row it is into which the result of another one was written: that of an event, or a blank one. Null when it does
 * not hold that result, so that nothing has to be put right.
 */
export function whoseRow(
  row: number,
  written: ContactEvent,
  events: readonly ContactEvent[],
  layout: HistoryLayout,
):
  | { readonly kind: 'event'; readonly event: ContactEvent; readonly row: number }
  | { readonly kind: 'blank'; readonly row: number }
  | null {
  const [cells = []] = readRows(layout.name, row, row, widthOf(layout));
  const text = (field: HistoryField): string => cellText(cells[(layout.columns.get(field) ?? 0) - 1] ?? '');
  if (text('result') !== written.result || text('message') !== (written.messageId ?? '')) return null;
  const [token, seq, when, client, kind] = [text('token'), text('seq'), text('when'), text('client'), text('kind')];
  const event = events.find((other) =>
    token !== ''
      ? other.token === token
      : other.when === when && other.clientName === client && (seq === '' || other.seq === Number(seq)),
  );
  if (event) return { kind: 'event', event, row };
  // A row that nobody knows was added during this run, and all such rows are logged; one without a kind is blank.
  return kind === '' ? { kind: 'blank', row } : { kind: 'event', event: logged(written), row };
}

const logged = (written: ContactEvent): ContactEvent => ({
  ...written,
  ...{ result: 'LOGGED', messageId: null, threadId: null, note: null },
});

/** The row of an event that is in doubt, if it still is: by its token, or by its own words where that cell is empty. */
export function findDoubtful(layout: HistoryLayout, event: ContactEvent): number | null {
  const last = lastRow(layout.name);
  const columns = (['token', 'result', 'client', 'when'] as const).map((field) => columnOf(layout, field, 1, last));
  const isIt = (row: number): boolean => {
    const [token, result, client, when] = columns.map((texts) => texts[row - 1] ?? '');
    const isNamed = event.token === null ? token === '' : token === event.token;
    return isNamed && client === event.clientName && when === event.when && resultAs(result ?? '') === event.result;
  };
  if (isIt(event.row)) return event.row;
  const rows = Array.from({ length: last }, (_, at) => at + 1).filter(isIt);
  return rows[0] ?? null;
}

/** As the sheet is read: what cannot be read of a message is a doubt (historyRows.ts). */
function resultAs(text: string): string {
  const known = ['SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'BOUNCED', 'VOID'];
  return known.find((word) => word === text.toUpperCase()) ?? 'UNCERTAIN';
}

function columnOf(layout: HistoryLayout, field: HistoryField, first: number, last: number): readonly string[] {
  const column = layout.columns.get(field);
  return column === undefined ? [] : readColumn(layout.name, column, first, last).map(cellText);
}

const widthOf = ({ columns }: HistoryLayout): number => Math.max(...columns.values());

function same(now: readonly RawCell[], before: readonly RawCell[], { columns }: HistoryLayout): boolean {
  return [...columns.values()].every((at) => cellText(now[at - 1] ?? '') === cellText(before[at - 1] ?? ''));
}
