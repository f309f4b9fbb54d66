/**
 * The invoice sheet: all its rows read, and numbers that stand twice found.
 *
 * A row's client is only named here; who that is is found in `ledger.ts`.
 */
import type { Identity } from '../core/model';
import { bad, isBlankRow, type RawSheet } from './cells';
import type { InvoiceContext } from './invoiceContext';
import { type InvoiceRow, readInvoiceRow } from './invoiceRow';
import { listed } from './problems';
import { cellOf } from './table';

/**
 * Reads every row below the headings that is not blank, a total or a reserved number.
 *
 * A number that stands twice is a problem on all its rows, closed ones too, and none of them is judged.
 */
export function readInvoices(sheet: RawSheet, context: InvoiceContext): readonly InvoiceRow[] {
  const rows: InvoiceRow[] = [];
  for (let index = context.layout.headingRow; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    if (isBlankRow(cells)) continue;
    const read = readInvoiceRow(cells, index + 1, context);
    if (read !== null) rows.push(read);
  }
  return withoutDoubles(rows, context);
}

function withoutDoubles(rows: readonly InvoiceRow[], context: InvoiceContext): readonly InvoiceRow[] {
  const firstRow = new Map<Identity, number>();
  const rowsById = new Map<Identity, number[]>();
  for (const { id, row } of rows) {
    if (id === null) continue;
    const first = firstRow.get(id);
    const before = rowsById.get(id);
    if (first === undefined) firstRow.set(id, row);
    else if (before === undefined) rowsById.set(id, [first, row]);
    else before.push(row);
  }
  const doubled = new Map([...rowsById].map(([id, all]) => [id, listed(all)]));
  if (doubled.size === 0) return rows;
  return rows.map((read) => {
    const all = read.id === null ? null : (doubled.get(read.id) ?? null);
    if (all === null) return read;
    const number = cellOf(context.layout, read.cells, 'number');
    const twice = context.problem(read.row, 'number', bad('numberTwice', { rows: all }), number);
    return { ...read, invoice: null, problems: [twice, ...read.problems] };
  });
}
