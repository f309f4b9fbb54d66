/** A cell as it stands in the formula bar. */
import type { Cell } from '../workbook/book';
import { displayText, isDateFormat } from '../workbook/display';
import { parseTyped, type TypedContext } from '../workbook/typed';

/** Letters and no digit: surely text. Most cells, and trying what typing would make of a cell takes a while. */
const WORDS = /^\p{L}[^\d]*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * The text that, typed into the cell again, gives the same cell: formulas with `=`, days as ISO days, numbers in full
 * with the locale's decimal sign, text that looks like something else with a `'` before it.
 *
 * @param today `YYYY-MM-DD`, by which typing reads days without a year
 */
export function editText(cell: Cell, locale: string, today: string): string {
  const { value, formula, format } = cell;
  if (formula !== null) return `=${formulaAsTyped(formula, decimalSign(locale))}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return staysText(value, { locale, now: today, format }) ? value : `'${value}`;
  const ways = numberWays(value, cell, locale);
  // What is not shown as a day or per cent is typed as it is.
  if (ways.length === 1) return ways[0]?.() ?? '';
  const givesIt = (text: string): boolean => parseTyped(text, { locale, now: today, format }).value === value;
  for (const way of ways) {
    const text = way();
    if (givesIt(text)) return text;
  }
  return ways[0]?.() ?? '';
}

/** Answers are kept: a list is asked for again after each change, and most of its texts are as they were. */
const asked = new Map<string, boolean>();
const KEPT = 50_000;

function staysText(text: string, context: TypedContext): boolean {
  if (WORDS.test(text) && !TRUTH.test(text)) return true;
  const key = `${context.locale} ${context.format} ${text}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const { value, formula } = parseTyped(text, context);
  const answer = formula === null && value === text;
  if (asked.size >= KEPT) asked.clear();
  asked.set(key, answer);
  return answer;
}

/** The ways a number can be typed, the likeliest first. */
function numberWays(value: number, cell: Cell, locale: string): readonly (() => string)[] {
  const digits = (number: number): string => String(number).replace('.', decimalSign(locale));
  const plain = (): string => digits(value);
  if (isDateFormat(cell.format)) {
    const dates = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', 'yyyy-mm-dd hh:mm:ss', 'hh:mm', 'hh:mm:ss'];
    return [...dates.map((format) => () => displayText({ ...cell, format }, locale)), plain];
  }
  // Twelve digits hide what the multiplication adds: 0.07 × 100.
  const percent = (): string => `${digits(Number((value * 100).toPrecision(12)))}%`;
  return cell.format.includes('%') ? [percent, plain] : [plain];
}

const decimalSigns = new Map<string, string>();

function decimalSign(locale: string): string {
  const known = decimalSigns.get(locale);
  if (known !== undefined) return known;
  const half: Cell = { value: 0.5, format: '0.0', formula: null, stale: false };
  const sign = displayText(half, locale).slice(1, 2);
  decimalSigns.set(locale, sign);
  return sign;
}

/** The file writes `SUM(A1,0.5)`; where the decimal sign is a comma, people write `SUM(A1;0,5)`. */
function formulaAsTyped(formula: string, decimal: string): string {
  if (decimal !== ',') return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)\.(\d)|,/g, (whole, before, after) =>
    before !== undefined ? `${before},${after}` : whole === ',' ? ';' : whole,
  );
}
