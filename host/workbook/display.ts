/** A stored value as the sheet shows it: number format and the sheet's locale. */
import { format as formatNumber, getFormatFromId, isDateFormat as isDatePattern } from 'numfmt';
import type { Cell } from './book';

/** What .xlsx stores for "the short date of whoever reads it". */
const SHORT_DATE = 'mm-dd-yy';
const SHORT_DATE_ID = 14;

/**
 * The text on the screen: `getDisplayValue` of Google, `1.234,50 €` under `de_DE`.
 *
 * A format that cannot be read shows the value as General. @param locale `en_GB` or `en-GB`
 */
export function displayText(cell: Cell, locale: string): string {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const tag = locale.replace('_', '-');
  const pattern = format === SHORT_DATE ? getFormatFromId(SHORT_DATE_ID, tag) : format;
  try {
    return formatNumber(pattern, value, { locale: tag });
  } catch {
    return formatNumber('General', value, { locale: tag });
  }
}

const known = new Map<string, boolean>();

/** True when numbers in this format are days or times; asked for every cell, so answers are kept. */
export function isDateFormat(format: string): boolean {
  const answer = known.get(format);
  if (answer !== undefined) return answer;
  const computed = format !== 'General' && isDatePattern(format);
  known.set(format, computed);
  return computed;
}
