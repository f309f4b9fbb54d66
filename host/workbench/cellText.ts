/** A cell as it stands in the formula bar. */
import type { Cell } from '../workbook/book';
import { displayText, isDateFormat } from '../workbook/display';
import { parseTyped } from '../workbook/typed';

/**
 * The text that, typed into the cell again, gives the same cell: formulas with `=`, days as ISO days, numbers in full
 * with the locale's decimal sign, text that looks like something else with a `'` before it.
 *
 * @param today `YYYY-MM-DD`, by which typing reads days without a year
 */
export function editText(cell: Cell, locale: string, today: string): string {
  const { value, formula, format } = cell;
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const givesIt = (text: string): boolean => {
    const typed = parseTyped(text, { locale, now: today, format });
    return typed.formula === null && typed.value === value;
  };
  const ways = typeof value === 'string' ? [value, `'${value}`] : numberWays(value, cell, locale);
  return ways.find(givesIt) ?? ways[0] ?? '';
}

function numberWays(value: number, cell: Cell, locale: string): readonly string[] {
  const decimal = displayText({ ...cell, value: 0, format: '0.0' }, locale).slice(1, 2);
  const digits = (number: number): string => String(number).replace('.', decimal);
  if (isDateFormat(cell.format)) {
    const dates = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', 'yyyy-mm-dd hh:mm:ss', 'hh:mm', 'hh:mm:ss'];
    return [...dates.map((format) => displayText({ ...cell, format }, locale)), digits(value)];
  }
  // Twelve digits hide what the multiplication adds: 0.07 × 100.
  const percent = `${digits(Number((value * 100).toPrecision(12)))}%`;
  return cell.format.includes('%') ? [percent, digits(value)] : [digits(value), percent];
}
