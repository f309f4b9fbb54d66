/** The charges of a letter as its history row keeps them: what was stated, for which days, under which step. */

import type { Charge, MessageLine } from '../message';
import type { FrozenCharge } from '../model';

/**
 * What is recorded of the charges of a letter with these lines.
 *
 * A fee stands in the row of its own step's letter alone: those of earlier steps are in theirs.
 */
export function frozenCharges(charges: readonly Charge[], lines: readonly MessageLine[]): readonly FrozenCharge[] {
  return charges.flatMap((charge): FrozenCharge | readonly never[] => {
    const { kind, amount, claimed, segments } = charge;
    const line = lines.find(({ item }) => item.id === charge.item);
    const label = line?.item.label ?? charge.label;
    const [first, last] = [segments[0], segments[segments.length - 1]];
    const period = first && last ? { from: first.from, to: last.to } : null;
    if (kind !== 'fee') return { label, kind, amount, claimed, period, level: null };
    const isNew = line !== undefined && line.level.name === charge.label;
    return isNew ? { label, kind, amount, claimed, period, level: line.level.code } : [];
  });
}
