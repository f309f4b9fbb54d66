/** Prints Paydue's own columns from the plan, where they changed and the rows still stand where they were read. */
import { agreementStates } from '../core/agreements/states';
import { identity } from '../core/identity';
import type { ContactEvent } from '../core/model';
import type { ReadyMessage, Run } from '../core/planned';
import { readColumn, readSheets, writeBlocksWhereAllowed } from '../google/sheets';
import { stateBlocks } from '../workbook/agreements';
import { cellText } from '../workbook/cells';
import { printInvoices } from '../workbook/print';
import { type Opening, openLedger, refuseToRecord } from './openLedger';
import { prepare } from './prepare';

/**
 * Nothing changed: nothing is read or written. When a row moved since (somebody sorted the sheet) everything is read and
 * planned once more; when it moves again meanwhile, printing waits for the next run: the columns are derived, and a wrong
 * row would be worse than an old one.
 */
export function printColumns(opening: Opening, run: Run): void {
  if (print(opening, run)) return;
  const again = openLedger();
  print(again, prepare(again).run);
}

/** False when the rows do not stand where they were read. */
function print(opening: Opening, run: Run): boolean {
  // Without the whole history the columns would forget what they alone still know.
  if (refuseToRecord(opening) !== null) return true;
  printStates(opening, run);
  const blocks = printInvoices(opening, run);
  const { invoices } = opening.layout;
  const column = invoices?.columns.get('number');
  if (blocks.length === 0 || !invoices || column === undefined) return true;
  const lastRow = opening.ledger.invoices.reduce((most, { row }) => Math.max(most, row), invoices.headingRow);
  const numbers = readColumn(invoices.name, column, 1, lastRow);
  const stayed = opening.ledger.invoices.every(({ id, row }) => identity(cellText(numbers[row - 1] ?? '')) === id);
  if (stayed) writeBlocksWhereAllowed(blocks);
  return stayed;
}

/** What has become of each agreement, where it changed and the sheet still stands as it was read. */
function printStates(opening: Opening, { on }: Run): void {
  const { layout, ledger, sheets } = opening;
  if (!layout.agreements) return;
  const { name } = layout.agreements;
  const blocks = stateBlocks(opening, agreementStates(ledger, on));
  const read = sheets.find((sheet) => sheet.name === name);
  if (blocks.length === 0 || !read) return;
  const [now] = readSheets([name]);
  const stayed = read.rows.every((row, at) => JSON.stringify(row) === JSON.stringify(now?.rows[at]));
  if (stayed) writeBlocksWhereAllowed(blocks);
}

/** The same after rows were added to the history: planned again from what is known, without reading anything. */
export function printAfter(
  opening: Opening,
  history: readonly ContactEvent[],
  known: readonly ReadyMessage[] = [],
): void {
  printColumns(opening, prepare(opening, null, { ...opening.ledger, history }, known).run);
}
