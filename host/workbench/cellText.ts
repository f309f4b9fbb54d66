/** A cell as text: as the grid shows it, and as it stands in the formula bar. */
import { format, isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import type { Cell } from '../workbook/book';

/** By the cell's number format and the sheet's locale (`en_GB`). */
export function displayText(cell: Cell, locale: string): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return format(cell.format, value, { locale: locale.replace('_', '-'), throws: false });
}

/** Typed again, it gives the same cell: dates as ISO days, numbers in full with the locale's decimal sign. */
export function editText(cell: Cell, locale: string): string {
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return isTextTyped(value, locale) || cell.format === '@' ? value : `'${value}`;
  if (isDateFormat(cell.format)) return format(dateFormat(value), value, { throws: false });
  const percent = isPercentFormat(cell.format);
  // Twelve digits hide what the multiplication adds: 0.07 × 100.
  const digits = String(percent ? Number((value * 100).toPrecision(12)) : value).replace('.', decimalSign(locale));
  return percent ? `${digits}%` : digits;
}

function decimalSign(locale: string): string {
  return format('0.0', 0, { locale: locale.replace('_', '-') }).slice(1, 2);
}

function dateFormat(serial: number): string {
  if (Number.isInteger(serial)) return 'yyyy-mm-dd';
  return serial < 1 ? 'hh:mm:ss' : 'yyyy-mm-dd hh:mm:ss';
}

function isTextTyped(text: string, locale: string): boolean {
  if (/^['=]/.test(text)) return false;
  return parseValue(text, { locale: locale.replace('_', '-') }) === undefined;
}
