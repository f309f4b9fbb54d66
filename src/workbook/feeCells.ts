/** The Fee cell of a level: sums by currency, a share of what is open, or nothing; and how it is written. */
import type { LevelFee } from '../core/model';
import { decimal, isPositive } from '../core/money';
import { type Bad, bad, cellFault, cellText, isBad, mayBePercentage, type RawCell } from './cells';
import type { CurrencyContext } from './currencyCells';
import { amountParts, moneyOf, writtenCurrency } from './moneyCells';

const NONE = /^(?:-|\u2013|0|no|none|off)$/i;
const SHARE = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%$/;

/**
 * Reads `5`, `5 EUR; 4 GBP`, `15 %`, `2 %; 5 EUR`. A sum without a currency is in the workbook's own.
 *
 * Refused are a sum of nothing or less, a number that may have been a share (0.05 of 5 %), a share above the whole, and two sums of one currency.
 *
 * @returns no fee for an empty cell, a dash or a zero
 */
export function readFees(cell: RawCell, signs: CurrencyContext): readonly LevelFee[] | Bad {
  const text = cellText(cell);
  if (text === '' || NONE.test(text)) return [];
  if (mayBePercentage(cell)) return bad('levelFee');
  const parts: readonly RawCell[] = typeof cell === 'number' ? [cell] : text.split(/[;\n]/).map((part) => part.trim());
  const fees: LevelFee[] = [];
  for (const part of parts) {
    const fee = readFee(part, signs);
    if (fee === null || fees.some((other) => kindOf(other) === kindOf(fee))) return cellFault(cell) ?? bad('levelFee');
    fees.push(fee);
  }
  return fees;
}

/** As `readFees` takes it; null for none. */
export function writeFees(fees: readonly LevelFee[]): string | null {
  const texts = fees.map((fee) =>
    fee.kind === 'share' ? `${fee.percent} %` : `${decimal(fee.amount)} ${fee.amount.currency}`,
  );
  return texts.join('; ') || null;
}

function readFee(part: RawCell, signs: CurrencyContext): LevelFee | null {
  const [, whole, fraction] = SHARE.exec(cellText(part)) ?? [];
  if (whole !== undefined) {
    const percent = fraction === undefined ? whole : `${whole}.${fraction}`;
    return Number(percent) > 0 && Number(percent) <= 100 ? { kind: 'share', percent } : null;
  }
  const amounts = amountParts(part, signs);
  const amount = moneyOf(amounts, writtenCurrency(amounts, signs) ?? signs.home, signs);
  return amount === null || isBad(amount) || !isPositive(amount) ? null : { kind: 'sum', amount };
}

/** Of each currency one sum, and one share. */
function kindOf(fee: LevelFee): string {
  return fee.kind === 'share' ? '%' : fee.amount.currency;
}
