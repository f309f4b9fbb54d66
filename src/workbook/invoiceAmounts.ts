/** What an invoice row says about money: currency, amount, paid and balance, and whether they agree. */
import { type Money, money, subtract } from '../core/money';
import { type Bad, bad, cellText, isBad, isBlank, type RawCell } from './cells';
import { readYesNo } from './choices';
import { currencyOf } from './currencyCells';
import type { InvoiceContext } from './invoiceContext';
import type { InvoiceField } from './invoiceFields';
import { type AmountParts, amountParts, moneyOf, readMoney, writtenCurrency } from './moneyCells';
import { cellOf } from './table';

/** The amounts of one row; `amount` is null when something is wrong with them, and `wrong` says what. */
export type Amounts = {
  readonly amount: Money | null;
  readonly paid: Money | null;
  readonly statedBalance: Money | null;
  readonly wrong: readonly { readonly field: InvoiceField; readonly why: Bad }[];
};

/**
 * Reads and compares the amounts of a row.
 *
 * The currency is the Currency column's, the one written in the amount, or the number format's; two that differ are a
 * problem. Without any it is the heading's, else the workbook's. In the Paid column "yes" or a day means all of it. A
 * Balance that differs from Amount − Paid is a problem, for nobody can know which is right.
 */
export function readAmounts(cells: readonly RawCell[], row: number, context: InvoiceContext): Amounts {
  const wrong: { field: InvoiceField; why: Bad }[] = [];
  const kept = <T>(field: InvoiceField, read: T | Bad): T | null => {
    if (!isBad(read)) return read;
    wrong.push({ field, why: read });
    return null;
  };
  const { layout, currency: signs } = context;
  const parts = amountParts(cellOf(layout, cells, 'amount'), signs);
  const currency = kept(
    layout.columns.has('currency') ? 'currency' : 'amount',
    rowCurrency(parts, cells, row, context),
  );
  if (currency === null) return { amount: null, paid: null, statedBalance: null, wrong };
  const amount = kept('amount', moneyOf(parts, currency, signs) ?? bad('amountMissing'));
  const statedBalance = kept('balance', readMoney(cellOf(layout, cells, 'balance'), currency, signs));
  if (amount === null) return { amount, paid: null, statedBalance, wrong };
  const paid = kept('paid', readPaid(cells, amount, statedBalance, context));
  if (wrong.length === 0) wrong.push(...disagreements(amount, paid, statedBalance));
  return { amount, paid, statedBalance, wrong };
}

function rowCurrency(
  parts: AmountParts,
  cells: readonly RawCell[],
  row: number,
  context: InvoiceContext,
): string | Bad {
  const { layout, currency: signs } = context;
  const text = cellText(cellOf(layout, cells, 'currency'));
  const inColumn = text === '' ? null : currencyOf(text, signs);
  if (text !== '' && inColumn === null) return bad('currencyUnknown');
  const inAmount = writtenCurrency(parts, signs);
  const shown = inColumn === null ? context.formatCurrency(row) : null;
  if (isBad(shown) && inAmount === null) return shown;
  const inFormat = isBad(shown) ? null : shown;
  const first = inColumn ?? inAmount ?? inFormat;
  const other = [inAmount, inFormat].find((one) => one !== null && one !== first) ?? null;
  if (first !== null && other !== null) return bad('currencyDiffers', { one: first, other });
  return first ?? context.headingCurrency ?? signs.home;
}

function readPaid(
  cells: readonly RawCell[],
  amount: Money,
  balance: Money | null,
  { layout, currency: signs }: InvoiceContext,
): Money | null | Bad {
  const cell = cellOf(layout, cells, 'paid');
  const paidOn = cellOf(layout, cells, 'paidOn');
  // Only a day says "paid" there when nothing else says how much.
  if (isBlank(cell)) return balance === null && isDayLike(paidOn) ? amount : null;
  if (typeof cell === 'object') return balance === null ? amount : null;
  const isPaid = typeof cell === 'boolean' ? cell : typeof cell === 'string' ? readTick(cell) : 'unknown';
  if (isPaid === true) return amount;
  // "No" beside a balance says only that not all of it was paid.
  if (isPaid === false) return balance === null ? money(0, amount.currency) : null;
  return readMoney(cell, amount.currency, signs);
}

/** Yes or no in words; digits are an amount. */
function readTick(cell: string): boolean | null | 'unknown' {
  return /\d/.test(cell) ? 'unknown' : readYesNo(cellText(cell));
}

function isDayLike(cell: RawCell): boolean {
  return typeof cell === 'object' || (typeof cell === 'string' && /\d/.test(cell)) || cell === true;
}

/** What of the amounts of an invoice contradicts the others; nothing where nothing was paid. */
export function disagreements(amount: Money, paid: Money | null, balance: Money | null): Amounts['wrong'] {
  if (paid === null) return [];
  const isCredit = amount.minor < 0;
  if (isCredit ? paid.minor > 0 : paid.minor < 0)
    return [{ field: 'paid', why: bad('amountUnreadable', { sign: 'minus' }) }];
  const left = subtract(amount, paid);
  if (isCredit ? left.minor > 0 : left.minor < 0) return [{ field: 'paid', why: bad('paidExceedsAmount') }];
  if (balance !== null && balance.minor !== left.minor) return [{ field: 'balance', why: bad('balanceDiffers') }];
  return [];
}
