/**
 * The Charges cell of a history row: what its letter stated beside the invoices, a line an item, as a bookkeeper reads it
 * and as it is read back. `INV-1: interest 12.34 EUR (2026-03-01 to 2026-05-15), fee 5.00 EUR (final)`.
 */
import { isDay } from '../core/days';
import type { ChargeKind, FrozenCharge } from '../core/model';
import { decimal, fromDecimal } from '../core/money';

const SHOWN = 'waived for now';
/** An invoice number may hold a colon; what follows the label tells where it ends. */
const LINE = /^([^\n]+?): ((?:interest|compensation|fee|costs) -?\d.*)$/;
const PART = /^(interest|compensation|fee|costs) (-?\d[\d.]*) ([A-Z]{3})(?: \(([^()]*)\))?$/;
const KINDS: readonly ChargeKind[] = ['interest', 'compensation', 'fee', 'costs'];

/** One line for each item, in the order given; '' for none. */
export function chargeText(charges: readonly FrozenCharge[]): string {
  const lines = new Map<string, string[]>();
  for (const charge of charges) {
    const before = lines.get(charge.label);
    if (before) before.push(partText(charge));
    else lines.set(charge.label, [partText(charge)]);
  }
  return [...lines].map(([label, parts]) => `${encode(label)}: ${parts.join(', ')}`).join('\n');
}

/** @returns null when a line is none that `chargeText` wrote: then the cell was changed, and nothing in it counts */
export function readCharges(text: string): readonly FrozenCharge[] | null {
  const charges: FrozenCharge[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [, label, parts] = LINE.exec(line.trim()) ?? [];
    if (label === undefined || parts === undefined) return null;
    for (const part of parts.split(/, (?=(?:interest|compensation|fee|costs) )/)) {
      const charge = readPart(decode(label), part);
      if (charge === null) return null;
      charges.push(charge);
    }
  }
  return charges;
}

function partText({ kind, amount, claimed, period, level }: FrozenCharge): string {
  const details = [
    ...(level === null ? [] : [encode(level)]),
    ...(period === null ? [] : [`${period.from} to ${period.to}`]),
    ...(claimed ? [] : [SHOWN]),
  ];
  const behind = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return `${kind} ${decimal(amount)} ${amount.currency}${behind}`;
}

function readPart(label: string, part: string): FrozenCharge | null {
  const [, word, number = '', currency = '', behind = ''] = PART.exec(part) ?? [];
  const kind = KINDS.find((one) => one === word);
  const amount = fromDecimal(number, currency);
  if (kind === undefined || amount === null) return null;
  const details = behind === '' ? [] : behind.split(', ');
  const level = kind === 'fee' ? details.shift() : undefined;
  const claimed = details[details.length - 1] !== SHOWN;
  if (!claimed) details.pop();
  const [from = '', to = ''] = details[0]?.split(' to ') ?? [];
  const period = isDay(from) && isDay(to) ? { from, to } : null;
  const isWhole = details.length === (period === null ? 0 : 1) && (kind !== 'fee' || level !== undefined);
  return isWhole ? { label, kind, amount, claimed, period, level: level === undefined ? null : decode(level) } : null;
}

/** Signs that the cell's own grammar is made of, a colon only where a charge would seem to follow it. */
function encode(text: string): string {
  return text.replace(
    /[%,()\n\r]|:(?= (?:interest|compensation|fee|costs) -?\d)/g,
    (sign) => `%${`0${sign.charCodeAt(0).toString(16)}`.slice(-2).toUpperCase()}`,
  );
}

function decode(text: string): string {
  return text.replace(/%(25|2C|28|29|3A|0A|0D)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
