/**
 * The tables of a mail in both parts: invoices with their total, and label-and-value lists such as the bank details.
 *
 * They are given finished texts; which invoices and amounts stand in them is `view.ts`'s business.
 */
import { escapeHtml, type Parts } from './markdown';

/** One row. `notes` stand small below the first cell: a purchase order, a part payment. */
type TableRow = { readonly cells: readonly string[]; readonly notes: readonly string[] };
/** The last column, and any other named in `numeric`, is aligned to the right. Each total fills the last column. */
export type Table = {
  readonly head: readonly string[];
  readonly numeric: readonly number[];
  readonly rows: readonly TableRow[];
  readonly totals: readonly { readonly label: string; readonly amount: string }[];
};
/** A value, or a link with the address as its text part. */
export type Fact = { readonly label: string; readonly value: string; readonly href: string | null };

const CELL = 'border:1px solid #dadce0;padding:7px 6px;vertical-align:top';
const BAND = 'background:#f8f9fa;font-weight:bold';
/** Its headings are the longest words of a table. */
const HEAD = `${BAND};font-size:13px`;
/** Long words are broken rather than the page stretched; older mail readers know only the second spelling. */
const BREAK = 'overflow-wrap:anywhere;word-break:break-word';
/** A number or name up to this length stays on one line, also where a telephone leaves little room. */
const SHORT = 14;
/** At least three groups of letters and digits, and the last two of them. */
const GROUPS = /^((?:[A-Z\d]{2,5} )+)([A-Z\d]{2,5} [A-Z\d]{1,5})$/;
/** A word as long as any reference of ours may be broken; a shorter one makes room for itself. */
const LONG_WORD = /\S{21}/;

/** Columns one beside the other: a real table in the HTML part, aligned by blanks in the text part. */
export function tableParts(table: Table): Parts {
  return { html: tableHtml(table), text: tableText(table) };
}

/** "IBAN  GB33 …" lines, without borders. */
export function factParts(facts: readonly Fact[]): Parts {
  const width = Math.max(...facts.map(({ label }) => widthOf(label)));
  const rows = facts.map(
    ({ label, value, href }) =>
      `<tr><td style="padding:2px 12px 2px 0;color:#5f6368;font-size:13px;vertical-align:top">${escapeHtml(label)}</td>` +
      `<td style="padding:0 0 3px;vertical-align:top${LONG_WORD.test(value) ? `;${BREAK}` : ''}">${href === null ? groupsHtml(value) : linkHtml(href, value)}</td></tr>`,
  );
  return {
    html: `<table role="presentation" style="border-collapse:collapse;margin:0 0 16px">${rows.join('')}</table>\n`,
    text: facts.map(({ label, value, href }) => `${padded(label, width, 'left')}  ${href ?? value}`).join('\n'),
  };
}

/** A number in groups, an account's or a reference, where a line ends before its last: a few signs alone would be overlooked. */
function groupsHtml(value: string): string {
  const [, start = '', last = ''] = GROUPS.exec(value) ?? [];
  return last === '' ? escapeHtml(value) : `${escapeHtml(start)}${unbroken(last)}`;
}

function linkHtml(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}" style="color:#0b57d0">${escapeHtml(text)}</a>`;
}

function tableHtml({ head, numeric, rows, totals }: Table): string {
  const styles = head.map((_, column) => `${CELL};text-align:${isRight(column, head, numeric) ? 'right' : 'left'}`);
  const heads = head.map(
    (text, column) => `<th scope="col" style="${styles[column]};${HEAD}">${escapeHtml(text)}</th>`,
  );
  const body = rows.map(({ cells, notes }) => {
    const columns = cells.map((text, column) => {
      if (column === 0) return `<td style="${CELL};${BREAK}">${nameHtml(text)}${notes.map(noteHtml).join('')}</td>`;
      const shown = isRight(column, head, numeric) ? unbroken(text) : escapeHtml(dayBound(text));
      return `<td style="${styles[column]}">${shown}</td>`;
    });
    return `<tr>${columns.join('')}</tr>`;
  });
  const sums = totals.map(
    ({ label, amount }) =>
      `<tr><td colspan="${head.length - 1}" style="${CELL};${BAND}">${escapeHtml(label)}</td>` +
      `<td style="${CELL};${BAND};text-align:right">${unbroken(amount)}</td></tr>`,
  );
  return (
    '<table style="border-collapse:collapse;margin:0 0 16px;font-size:14px;line-height:1.4">' +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}${sums.join('')}</tbody></table>\n`
  );
}

function nameHtml(text: string): string {
  return widthOf(text) > SHORT ? escapeHtml(text) : unbroken(text);
}

/** "20. Okt. 2026" may be broken before its year, where a telephone is narrow, and nowhere else. */
function dayBound(text: string): string {
  return text.replace(/^(\d\S{0,3}) (?=\S+ )/, '$1\u00a0');
}

function noteHtml(note: string): string {
  return `<br><span style="color:#5f6368;font-size:12px">${escapeHtml(note)}</span>`;
}

function unbroken(text: string): string {
  return `<span style="white-space:nowrap">${escapeHtml(text)}</span>`;
}

function tableText({ head, numeric, rows, totals }: Table): string {
  const last = head.length - 1;
  const sums = totals.map(({ label, amount }) => [label, ...Array<string>(last - 1).fill(''), amount]);
  const lines = [head, ...rows.map(({ cells }) => cells), ...sums];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  const print = (cells: readonly string[]) =>
    cells
      .map((text, column) => padded(text, widths[column] ?? 0, isRight(column, head, numeric) ? 'right' : 'left'))
      .join('  ')
      .trimEnd();
  return [
    print(head),
    ...rows.map(({ cells, notes }) => [print(cells), ...notes.map((note) => `  ${note}`)].join('\n')),
    ...sums.map(print),
  ].join('\n');
}

function isRight(column: number, head: readonly string[], numeric: readonly number[]): boolean {
  return column === head.length - 1 || numeric.includes(column);
}

function padded(text: string, width: number, side: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(width - widthOf(text), 0));
  return side === 'left' ? text + blanks : blanks + text;
}

/** Characters, not code units: an emoji is one. */
function widthOf(text: string): number {
  return /[\uD800-\uDFFF]/.test(text) ? [...text].length : text.length;
}
