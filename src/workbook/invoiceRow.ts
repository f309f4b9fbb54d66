/** One row of the invoice sheet → an invoice, or everything that is wrong with it. */
import type { Day } from '../core/days';
import { identity } from '../core/identity';
import { nearestName } from '../core/messages/nearestName';
import type { Identity, Invoice, InvoiceStatus } from '../core/model';
import type { Money } from '../core/money';
import type { Problem } from '../core/problem';
import { type Bad, bad, cellFault, cellText, isBad, isBlank, type RawCell } from './cells';
import { readYesNo } from './choices';
import { readDay } from './dayCells';
import { readHold } from './holdCells';
import { type Amounts, readAmounts } from './invoiceAmounts';
import type { InvoiceContext } from './invoiceContext';
import type { InvoiceField } from './invoiceFields';
import type { Locale } from './locale';
import type { OwnField } from './ownColumns';
import { CLOSED_STATUSES } from './statusWords';
import { cellOf } from './table';
import { keysOf, wordKey } from './wordKeys';

/** What one row came to. `invoice` is null for a row with problems and for a closed row that cannot be read. */
export type InvoiceRow = {
  readonly row: number;
  /** Of the number; null when there is none. */
  readonly id: Identity | null;
  readonly invoice: Invoice | null;
  readonly problems: readonly Problem[];
  readonly cells: readonly RawCell[];
};

const TOTALS = new Set(
  keysOf(
    'total | totals | sum | grand total | subtotal | sub-total | summe | gesamt | gesamtsumme | zwischensumme | somme | ' +
      'sous-total | totale | subtotale | totaal | subtotaal | suma | suma total',
  ),
);

/**
 * Reads a row, or skips it: a blank one, one with an amount alone as totals have, one that only reserves a number.
 *
 * A row that is closed or settled needs no reading, so what is wrong with it is nobody's business.
 *
 * @returns null for a row that is skipped
 */
export function readInvoiceRow(cells: readonly RawCell[], row: number, context: InvoiceContext): InvoiceRow | null {
  const cell = (field: InvoiceField): RawCell => cellOf(context.layout, cells, field);
  if (isSkipped(cell)) return null;
  const problems: Problem[] = [];
  const kept = <T>(field: InvoiceField, read: T | Bad): T | null => {
    if (!isBad(read)) return read;
    problems.push(context.problem(row, field, read, cell(field)));
    return null;
  };
  const number = kept('number', readNumber(cell('number')));
  const id = number === null ? null : identity(number);
  const client = kept('client', readName(cell('client')));
  const status = kept('status', readStatusCell(cell('status'), context));
  const amounts = readAmounts(cells, row, context);
  for (const { field, why } of amounts.wrong) kept(field, why);
  const days = readDays(cell, kept, amounts.amount, context);
  const procedure = kept('procedure', readProcedure(cell('procedure'), context));
  const holdUntil = kept('holdUntil', readHold(cell('holdUntil'), context.locale));
  const { amount, paid, statedBalance } = amounts;
  const { dueOn } = days;
  if (
    problems.length > 0 ||
    id === null ||
    number === null ||
    client === null ||
    status === null ||
    amount === null ||
    dueOn === null
  )
    return { row, id, invoice: null, problems: isOver(status, amounts) ? [] : problems, cells };
  // Written out, not spread: this is made for each of thousands of rows.
  const invoice: Invoice = {
    id,
    number,
    row,
    clientId: context.identityOf(client),
    clientName: client,
    issuedOn: days.issuedOn,
    sentOn: days.sentOn,
    dueOn,
    extendedTo: days.extendedTo,
    amount,
    paid,
    statedBalance,
    status,
    procedure,
    holdUntil,
    project: plainText(cell('project')),
    poNumber: plainText(cell('poNumber')),
    file: plainText(cell('file')),
    note: plainText(cell('note')),
    printed: { level: plainText(own(cells, 'level', context)), lastContactOn: printedDay(cells, context) },
  };
  return { row, id, invoice, problems, cells };
}

type Cell = (field: InvoiceField) => RawCell;
type Kept = <T>(field: InvoiceField, read: T | Bad) => T | null;
type Days = Pick<Invoice, 'issuedOn' | 'sentOn' | 'extendedTo'> & { readonly dueOn: Day | null };

function readDays(cell: Cell, kept: Kept, amount: Money | null, { locale }: InvoiceContext): Days {
  const day = (field: InvoiceField): Day | null => kept(field, readDay(cell(field), locale));
  const issuedOn = day('issueDate');
  // A credit note is owed by nobody and often has no due date.
  const dueOn = day('dueDate') ?? (amount !== null && amount.minor < 0 ? issuedOn : null);
  if (dueOn === null && isBlank(cell('dueDate'))) kept('dueDate', bad('dayMissing'));
  if (dueOn !== null && issuedOn !== null && dueOn < issuedOn)
    kept('dueDate', bad('dueBeforeIssue', { due: dueOn, issued: issuedOn }));
  return { issuedOn, dueOn, sentOn: kept('sentOn', readSentOn(cell('sentOn'), locale)), extendedTo: day('extendedTo') };
}

/** True while something is owed by its own account: missing addresses matter then. */
export function isOpen({ status, amount, paid, statedBalance }: Invoice): boolean {
  if (CLOSED_STATUSES.has(status)) return false;
  return (statedBalance?.minor ?? amount.minor - (paid?.minor ?? 0)) > 0;
}

function isSkipped(cell: Cell): boolean {
  if (isBlank(cell('client'))) {
    const number = cell('number');
    if (isBlank(number) || (isBlank(cell('dueDate')) && typeof number === 'string' && TOTALS.has(wordKey(number))))
      return true;
    return isNothing(cell('amount')) && isNothing(cell('balance')) && isBlank(cell('dueDate'));
  }
  if (!isBlank(cell('number')) || !isBlank(cell('dueDate'))) return false;
  const client = cell('client');
  return typeof client === 'string' && TOTALS.has(wordKey(client));
}

function isNothing(cell: RawCell): boolean {
  return cell === 0 || isBlank(cell);
}

/** In one line, as it is spoken of and listed everywhere. */
function readNumber(cell: RawCell): string | Bad {
  const fault = cellFault(cell);
  if (fault !== null) return fault;
  if (typeof cell === 'object') return bad('numberMissing', { day: cell.day });
  const text = cellText(cell);
  return text === '' ? bad('numberMissing') : text.replace(/\s*[\t\r\n\u2028\u2029]\s*/g, ' ');
}

function readName(cell: RawCell): string | Bad {
  const text = cellText(cell);
  return cellFault(cell) ?? (text === '' ? bad('clientMissing') : text);
}

function readStatusCell(cell: RawCell, context: InvoiceContext): InvoiceStatus | Bad {
  if (cell === '') return 'open';
  return cellFault(cell) ?? context.statusOf(cellText(cell)) ?? bad('statusUnknown');
}

function readProcedure(cell: RawCell, context: InvoiceContext): string | null | Bad {
  const text = cellText(cell);
  if (text === '') return null;
  const fault = cellFault(cell);
  if (fault !== null) return fault;
  const { procedureNames } = context;
  return context.procedureNamed(text) ?? bad('procedureUnknown', { nearest: nearestName(text, procedureNames) ?? '' });
}

/** Some tick the column instead of writing a day: then it was sent, but nobody knows when. */
function readSentOn(cell: RawCell, locale: Locale): Day | null | Bad {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'string' && cell !== '' && readYesNo(cellText(cell)) !== 'unknown') return null;
  return readDay(cell, locale);
}

function isOver(status: InvoiceStatus | null, { amount, paid, statedBalance, wrong }: Amounts): boolean {
  if (status !== null && CLOSED_STATUSES.has(status)) return true;
  if (amount === null || wrong.length > 0) return false;
  return statedBalance !== null ? statedBalance.minor === 0 : paid !== null && paid.minor === amount.minor;
}

function plainText(cell: RawCell): string | null {
  const text = cellText(cell);
  return text === '' || cellFault(cell) !== null ? null : text;
}

function own(cells: readonly RawCell[], field: OwnField, { layout }: InvoiceContext): RawCell {
  const column = layout.own.get(field);
  return column === undefined ? '' : (cells[column - 1] ?? '');
}

/** What cannot be read there claims nothing. */
function printedDay(cells: readonly RawCell[], context: InvoiceContext): Day | null {
  const read = readDay(own(cells, 'lastContact', context), context.locale);
  return isBad(read) ? null : read;
}
