/**
 * What a formula reads, found by scanning its text: cells, ranges, names, table columns.
 *
 * No parser and no evaluator: whatever cannot be read for certain (INDIRECT, OFFSET, computed ranges) counts as
 * reading everything, so that a stale result is never taken for a fresh one.
 */
import { type Area, areaOf, columnLetters, columnNumber } from './address';

/** One thing a formula reads; `sheet` null is the formula's own sheet. */
export type Read =
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'table'; readonly table: string; readonly column: string | null }
  | { readonly kind: 'everything' };

type Token = {
  readonly kind: 'text' | 'area' | 'name' | 'call' | 'table' | 'colon' | 'other';
  /** The reference or name without its sheet. */
  readonly text: string;
  /** With the `!`, empty when none is written. */
  readonly sheet: string;
};

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const AREA = String.raw`${CELL}(?::(?:${CELL}|\$?[A-Za-z]{1,3}))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const TOKEN = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(?<area>${AREA})(?![\p{L}\p{N}_.(\[!])|(?<error>#(?:[A-Z]+/?[A-Z0-9]*)[!?]?))`,
    String.raw`(?<scoped>(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*)!)?(?<name>${NAME})(?<after>\s*\(|\[)?`,
    String.raw`(?<number>\d+\.?\d*(?:[eE][+-]?\d+)?)`,
    String.raw`(?<other>[\s\S])`,
  ].join('|'),
  'uy',
);
const UNREADABLE = new Set(['INDIRECT', 'OFFSET']);
/** Google's own functions inside a downloaded .xlsx: the true formula is the text in the brackets. */
const GOOGLE_ONLY = '__XLUDF.DUMMYFUNCTION';
/** An .xlsx file has no rows beyond it. */
export const LAST_ROW = 1_048_576;
const OPEN_RANGE = new RegExp(`^(${CELL}:\\$?[A-Za-z]{1,3})$`);

/** Everything the formula (without `=`) reads; duplicates may occur. */
export function readsOf(formula: string): Read[] {
  const found: Read[] = [];
  let call = '';
  for (const token of tokensOf(formula)) {
    if (token.kind === 'text' && call === GOOGLE_ONLY) found.push(...readsOf(unquoted(token.text, '"')));
    else if (token.kind === 'area') found.push(...areaRead(token));
    else if (token.kind === 'name') found.push(...nameRead(token));
    else if (token.kind === 'table') found.push(tableRead(token));
    else if (token.kind === 'colon') found.push({ kind: 'everything' });
    else if (token.kind === 'call' && UNREADABLE.has(token.text.toUpperCase())) found.push({ kind: 'everything' });
    if (token.kind === 'call') call = token.text.toUpperCase();
    else if (token.text.trim() !== '' && token.text !== '(') call = '';
  }
  return found;
}

/** The formula as it reads when copied so many rows down and columns right; `$` parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return areasRewritten(formula, (area) =>
    area.replace(/(\$?)([A-Za-z]{1,3})(?=$|:|\$|\d)|(\$?)(\d+)/g, (_, fixedColumn, letters, fixedRow, row) => {
      if (letters === undefined) return fixedRow === '$' ? `$${row}` : String(Number(row) + rows);
      return fixedColumn === '$' ? `$${letters}` : columnLetters(columnNumber(letters) + columns);
    }),
  );
}

/** Google's open ranges (`B2:B`) as an .xlsx file can hold them (`B2:B1048576`). */
export function closeOpenRanges(formula: string): string {
  return areasRewritten(formula, (area) => area.replace(OPEN_RANGE, `$1${LAST_ROW}`));
}

/**
 * A formula typed under a locale with a decimal comma (`SUM(A1;0,5)`) as files and other locales write it.
 *
 * @param decimal the locale's decimal sign; with a point the formula is returned as it is
 */
export function localFormula(formula: string, decimal: string): string {
  if (decimal !== ',') return formula;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d),(\d)|;/g, (whole, before, after) =>
    before !== undefined ? `${before}.${after}` : whole === ';' ? ',' : whole,
  );
}

/** @param rewrite is given each area without its sheet, and the sheet as written with its `!`, empty when none is */
export function areasRewritten(formula: string, rewrite: (area: string, prefix: string) => string): string {
  return tokensOf(formula)
    .map((token) => token.sheet + (token.kind === 'area' ? rewrite(token.text, token.sheet) : token.text))
    .join('');
}

/** The formula with one sheet called by its new name wherever it is named. */
export function sheetRenamed(formula: string, from: string, to: string): string {
  const prefix =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to) && areaOf(to) === null ? `${to}!` : `'${to.replaceAll("'", "''")}'!`;
  const isOld = (sheet: string): boolean => sheet !== '' && sheetOfPrefix(sheet).toLowerCase() === from.toLowerCase();
  return tokensOf(formula)
    .map(({ sheet, text }) => (isOld(sheet) ? prefix : sheet) + text)
    .join('');
}

/** `Clients` for `Clients!`, `Old 'n' new` for `'Old ''n'' new'!`. */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? unquoted(name, "'") : name;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match === null) break;
    at = TOKEN.lastIndex;
    const { text, sheet = '', area, scoped = '', name, after } = match.groups ?? {};
    if (text !== undefined) tokens.push({ kind: 'text', text, sheet: '' });
    else if (area !== undefined) tokens.push({ kind: 'area', text: area, sheet });
    else if (name !== undefined && after === '[') {
      const end = closingBracket(formula, at - 1);
      tokens.push({ kind: 'table', text: name + formula.slice(at - 1, end), sheet: scoped });
      at = end;
    } else if (name !== undefined && after !== undefined) {
      tokens.push({ kind: 'call', text: name, sheet: scoped }, { kind: 'other', text: after, sheet: '' });
    } else if (name !== undefined) tokens.push({ kind: 'name', text: name, sheet: scoped });
    else tokens.push({ kind: match[0] === ':' ? 'colon' : 'other', text: match[0], sheet: '' });
  }
  return tokens;
}

/** Just behind the bracket that closes the one at `open`; a quote mark makes the next character plain. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function areaRead({ text, sheet }: Token): Read[] {
  const area = areaOf(text);
  // Another workbook's cells ("[1]Sheet1!A1") never change here.
  if (area === null || sheet.includes('[')) return [];
  return [{ kind: 'area', sheet: sheetName(sheet), area }];
}

function nameRead({ text, sheet }: Token): Read[] {
  if (/^(TRUE|FALSE|_xlpm\..*)$/i.test(text) || sheet.includes('[')) return [];
  return [{ kind: 'name', name: text }];
}

/** `Table1[[#This Row],[Amount]]` reads one column; several columns at once count as the whole table. */
function tableRead({ text }: Token): Read {
  const open = text.indexOf('[');
  const inBrackets = [...text.slice(open).matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map((match) => match[1] ?? '');
  const columns = inBrackets
    .filter((each) => each !== '' && !each.startsWith('#'))
    .map((each) => each.replace(/^@/, '').replace(/'(.)/g, '$1'));
  const [column] = columns;
  return {
    kind: 'table',
    table: text.slice(0, open),
    column: columns.length === 1 && column !== undefined ? column : null,
  };
}

function sheetName(prefix: string): string | null {
  return prefix === '' ? null : sheetOfPrefix(prefix);
}

function unquoted(text: string, mark: string): string {
  return text.slice(1, -1).replaceAll(mark + mark, mark);
}
