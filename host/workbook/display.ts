/** A stored value as the sheet shows it: number format and the sheet's locale. */
import { format as formatNumber, getFormatFromId, isDateFormat as isDatePattern } from 'numfmt';
import type { Cell } from './book';
import { localeTag } from './numberText';

/** What .xlsx stores for "the short date of whoever reads it". */
const SHORT_DATE = 'mm-dd-yy';
const SHORT_DATE_ID = 14;
/** Excel's language number beside a currency sign, which says nothing about commas and points. */
const SIGN_LANGUAGE = /\[\$([^\]-]+)-[0-9A-Fa-f]+\]/g;

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
  const tag = localeTag(locale);
  const pattern = format === SHORT_DATE ? getFormatFromId(SHORT_DATE_ID, tag) : format.replace(SIGN_LANGUAGE, '[$$$1]');
  // Google counts from 30 December 1899, without Excel's 29 February 1900.
  const options = { locale: tag, leap1900: false };
  try {
    return formatNumber(pattern, value, options);
  } catch {
    return formatNumber('General', value, options);
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
