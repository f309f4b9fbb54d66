/** The fixed compensation of a late invoice, by the size of the debt. */
import type { Money } from '../money';
import type { FixedSum } from './regime';

/**
 * What the law gives for one late invoice (Act of 1998 s. 5A, S.I. 580/2012, Directive 2011/7/EU art. 6). The size of a debt
 * in another currency than the bands' is not known in theirs: the least sum.
 *
 * @param debt  what was open and not in dispute when interest began, whatever was paid of it since
 */
export function fixedSumFor(debt: Money, { bands, isUpToIncluded }: FixedSum): Money | null {
  const holds = (upTo: Money | null): boolean => {
    if (upTo === null || debt.currency !== upTo.currency) return true;
    return debt.minor < upTo.minor || (isUpToIncluded && debt.minor === upTo.minor);
  };
  return bands.find(({ upTo }) => holds(upTo))?.sum ?? null;
}
