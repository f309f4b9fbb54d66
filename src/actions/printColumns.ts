/** Prints Paydue's own columns from the plan, where they changed and the rows still stand where they were read. */
import { agreementStates } from '../core/agreements/states';
import type { ReadyMessage } from '../core/message';
import type { ContactEvent } from '../core/model';
import type { Run } from '../core/planned';
import { readArea, writeBlocksWhereAllowed } from '../google/sheets';
import { stateBlocks } from '../workbook/agreements';
import type { Area, Block } from '../workbook/cells';
import { areaOf, isInPlace, wholeArea } from '../workbook/inPlace';
import { printInvoices } from '../workbook/print';
import { type Opening, openLedger, refuseToRecord } from './openLedger';
import { prepare } from './prepare';
import { writeInPlace } from './writeInPlace';

/**
 * Nothing changed: nothing is read or written. When rows or columns moved since (somebody sorted the sheet) everything is
 * read and planned once more; when they move again meanwhile, printing waits for the next run: the columns are derived, and
 * a wrong row would be worse than an old one.
 */
export function printColumns(opening: Opening, run: Run): void {
  if (print(opening, run)) return;
  const again = openLedger();
  print(again, prepare(again).run);
}

/** False when rows or columns do not stand where they were read. */
function print(opening: Opening, run: Run): boolean {
  // Without the whole history the columns would forget what they alone still know.
  if (refuseToRecord(opening) !== null) return true;
  printStates(opening, run);
  const blocks = printInvoices(opening, run);
  const { layout, invoiceSheet } = opening;
  const number = layout.invoices?.columns.get('number');
  if (blocks.length === 0 || !layout.invoices || !invoiceSheet || number === undefined) return true;
  const { own, headingRow, headings } = layout.invoices;
  const columns = [number, ...own.values()];
  const lastRow = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
  const read = areaOf(invoiceSheet, headingRow, lastRow, [Math.min(...columns), Math.max(...columns)]);
  return writeAsRead(read, blocks, [headings[number - 1] ?? '']);
}

/** What has become of each agreement, where it changed and the sheet still stands as it was read. */
function printStates(opening: Opening, { on }: Run): void {
  const { layout, ledger, agreementSheet } = opening;
  if (!layout.agreements || !agreementSheet) return;
  const { columns, headings } = layout.agreements;
  const blocks = stateBlocks(opening, agreementStates(ledger, on));
  const keys = headings.filter((_, at) => at + 1 !== columns.get('state'));
  writeAsRead(wholeArea(agreementSheet, layout.agreements), blocks, keys);
}

function writeAsRead(read: Area, blocks: readonly Block[], keys: readonly string[]): boolean {
  if (blocks.length === 0) return true;
  const now = readArea(read);
  return isInPlace(read, now, keys) && writeInPlace(now, blocks, keys, writeBlocksWhereAllowed);
}

/** The same after rows were added to the history: planned again from what is known, without reading anything. */
export function printAfter(
  opening: Opening,
  history: readonly ContactEvent[],
  known: readonly ReadyMessage[] = [],
): void {
  printColumns(opening, prepare(opening, null, { ...opening.ledger, history }, known).run);
}
