/** What is seen in sheets and mails, as rows of text that a scenario's table can be compared with. */
import PostalMime from 'postal-mime';
import { serialOf } from '../../host/days';
import type { OutboxMail } from '../../host/realm/host';
import type { Sheet } from '../../host/workbook/book';
import { tableOf } from './given';
import type { Row, Step } from './markdown';
import { columnOf } from './world';

/** Compares the named columns; both sides as Markdown, so that a difference reads like the scenario. */
export function compare(step: Step, actual: readonly Row[]): void {
  const { headings, rows, line } = tableOf(step);
  const known = actual[0] === undefined ? headings : Object.keys(actual[0]);
  const unknown = headings.find((heading) => !known.includes(heading));
  if (unknown !== undefined)
    throw new Error(`line ${line}: no column "${unknown}" here; there are ${known.join(', ')}`);
  const show = (table: readonly Row[]) => table.map((row) => headings.map((heading) => row[heading] ?? '').join(' | '));
  expect(show(actual)).toEqual(show(rows));
}

/** `Says` is a part of a mail's text: shown as expected where it is found; `Does not say` where it is not. */
export function compareMails(step: Step, mails: readonly Row[]): void {
  const expected = tableOf(step).rows;
  const shown = mails.map(({ Text: text = '', ...mail }, index) => {
    const says = expected[index]?.['Says'] ?? '';
    const silent = expected[index]?.['Does not say'] ?? '';
    return {
      ...mail,
      Says: text.includes(says) ? says : text,
      'Does not say': silent !== '' && text.includes(silent) ? `it says: ${silent}` : silent,
    };
  });
  compare(step, shown);
}

/** One mail of the outbox; Text is its plain part with blanks and lines run together, Pictures those that its page shows. */
export async function mailRow(mail: OutboxMail): Promise<Row> {
  const { from, to, cc, replyTo, subject, text, html, attachments } = await PostalMime.parse(mail.raw);
  const addresses = (list: typeof to) => (list ?? []).map((each) => each.address ?? '').join(', ');
  return {
    On: mail.at.slice(0, 10),
    From: from?.address ?? '',
    To: addresses(to),
    Cc: addresses(cc),
    'Reply to': addresses(replyTo),
    Subject: subject ?? '',
    Text: (text ?? '').replace(/\s+/g, ' '),
    Pictures: attachments
      .filter(({ contentId }) => (html ?? '').includes(`src="cid:${contentId?.slice(1, -1)}"`))
      .map(({ filename }) => filename ?? '')
      .join(', '),
  };
}

/** Cells as text: days as `YYYY-MM-DD`, numbers plain, several lines joined by `; `. */
export function rowsOf(sheet: Sheet, headings: readonly string[]): readonly Row[] {
  const places = headings.map((heading) => ({ heading, ...columnOf(sheet, heading) }));
  const headingRow = Math.max(0, ...places.map((place) => place.headingRow));
  const rows: Row[] = [];
  for (let row = headingRow + 1; row <= sheet.lastRow(); row++) {
    const cells = places.map(({ heading, column }) => [heading, shown(sheet, row, column)] as const);
    if (cells.some(([, text]) => text !== '')) rows.push(Object.fromEntries(cells));
  }
  return rows;
}

export function formulasOf(sheet: Sheet): readonly string[] {
  const formulas: string[] = [];
  for (let row = 1; row <= sheet.lastRow(); row++) {
    for (let column = 1; column <= sheet.lastColumn(); column++) {
      const { formula } = sheet.cell(row, column);
      if (formula !== null) formulas.push(`row ${row}: =${formula}`);
    }
  }
  return formulas;
}

function shown(sheet: Sheet, row: number, column: number): string {
  const { value, format, formula, stale } = sheet.cell(row, column);
  if (formula !== null && stale) return `=${formula}`;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && /y/i.test(format)) {
    return new Date((value - serialOf('1970-01-01')) * 86_400_000).toISOString().slice(0, 10);
  }
  return String(value).replaceAll('\n', '; ');
}
