/**
 * Paydue's own columns in the user's invoice sheet. A column is ours only when Settings remember it or all six stand side
 * by side in our order: a user's own "Level" or "Days overdue" is never written into.
 */
import { identity } from '../core/identity';
import { cellText, type RawCell } from './cells';

export type OwnField = 'daysOverdue' | 'level' | 'lastContact' | 'nextStep' | 'nextOn' | 'why';

/** In the order in which set-up appends them. */
export const OWN_FIELDS: readonly OwnField[] = ['daysOverdue', 'level', 'lastContact', 'nextStep', 'nextOn', 'why'];

const OWN_LABELS: Readonly<Record<OwnField, string>> = {
  daysOverdue: 'Days overdue',
  level: 'Level',
  lastContact: 'Last contact',
  nextStep: 'Next step',
  nextOn: 'Next on',
  why: 'Why',
};

/** Added to a heading of ours where the user has a column of that name. */
const OURS = ' (Paydue)';

/** @returns the column of each, from 1; without those that are not there */
export function findOwnColumns(
  headings: readonly RawCell[],
  remembered: ReadonlyMap<OwnField, string>,
): ReadonlyMap<OwnField, number> {
  const names = headings.map((heading) => identity(cellText(heading)));
  const found = new Map<OwnField, number>();
  const block = blockStart(names);
  for (const [index, field] of OWN_FIELDS.entries()) {
    const heading = remembered.get(field);
    const [column, another] = heading === undefined ? [] : columnsNamed(identity(heading), names);
    // Of two that bear our heading one is the user's: only among all six can ours be told.
    if (column !== undefined && another === undefined) found.set(field, column);
    else if (block >= 0) found.set(field, block + index + 1);
  }
  return found;
}

/** The heading that set-up gives a column of ours: another one than any that stands there already. */
export function ownHeading(field: OwnField, headings: readonly RawCell[]): string {
  const names = headings.map((heading) => identity(cellText(heading)));
  const plain = OWN_LABELS[field];
  return names.includes(identity(plain)) ? `${plain}${OURS}` : plain;
}

function columnsNamed(name: string, names: readonly string[]): readonly number[] {
  return names.flatMap((one, index) => (one === name ? [index + 1] : []));
}

function blockStart(names: readonly string[]): number {
  const ours = OWN_FIELDS.map((field) => identity(OWN_LABELS[field]));
  return names.findIndex((_, start) => ours.every((name, index) => names[start + index] === name));
}
