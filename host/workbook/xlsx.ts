/**
 * An .xlsx file as a `Book`, and back into another file.
 *
 * The library @cj-tech-master/excelts holds the grid (cells, styles, columns) and writes it; the rest of the file is
 * kept as it was read (sheetXml.ts, pack.ts). The file that was opened is never written to.
 */
import { realpathSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Book, Sheet } from './book';
import { isEpoch1904, isUncalculated, lookupOf, type NamedSheet, namesOf, sheetsOf } from './bookXml';
import { isFilled } from './cellValue';
import { themeColours } from './colours';
import { damaged, notAnArchive, notAWorkbook } from './fileKind';
import { emptyPackage, type Grids, linkedPart, newGrids, readGrids } from './grid';
import { localeOfMachine, newBookId, timeZoneOfMachine } from './machine';
import { moveRows, renameSheet } from './moveRows';
import { readNotes } from './notes';
import { contentTypeOf, readText, withoutPrefix, writeText } from './pack';
import { readProperties } from './properties';
import { type BookState, saveBook } from './saveBook';
import { type OpenSheet, openSheet } from './sheet';
import { emptySheetXml, type SheetXml, splitSheet } from './sheetXml';
import { type FormulaCell, type Staleness, trackStaleness } from './staleness';
import { type Parts, readZip } from './zip';

/** `locale` as `de_DE`; what is left out comes from the working copy itself, then from the machine. */
export type OpenOptions = {
  readonly locale?: string;
  readonly timeZone?: string;
  /** The file is a copy of our own making: it may be saved over. */
  readonly workingCopy?: boolean;
  /** Its id; default that of the working copy, or a new one. */
  readonly id?: string;
};

/**
 * Opens a workbook for work on a copy.
 *
 * @throws Error with one sentence for the user when the file is missing, a folder, empty, damaged, encrypted or not .xlsx
 */
export async function openBook(path: string, options: OpenOptions = {}): Promise<Book> {
  const name = basename(path);
  const parts = readPackage(await readBytes(path, name), name);
  const book = linkedPart(parts, '', 'officeDocument') ?? '';
  try {
    normalise(parts, book);
    const named = sheetsOf(parts, book);
    const xmls = named.map((sheet) => splitSheet(readText(parts, sheet.part)));
    const own = readProperties(parts);
    const locale = options.locale ?? own.get('locale') ?? localeOfMachine();
    const grids = await readGrids(parts, book, xmls, locale);
    return makeBook({
      name,
      parts,
      book,
      grids,
      sheets: named.map((sheet, i) => ({ ...sheet, xml: xmls[i] ?? splitSheet(emptySheetXml()) })),
      isOurs: own.size > 0,
      id: options.id ?? own.get('id') ?? newBookId(),
      locale,
      timeZone: options.timeZone ?? own.get('timeZone') ?? timeZoneOfMachine(),
      source: options.workingCopy === true ? null : path,
    });
  } catch (cause) {
    const what =
      cause instanceof Error && /^a sheet in it/.test(cause.message) ? cause.message : 'its sheets cannot be read';
    throw new Error(damaged(name, what), { cause });
  }
}

/** A book without a sheet: add one before saving. */
export function newBook(name: string, options: { readonly locale: string; readonly timeZone: string }): Book {
  const parts = emptyPackage();
  return makeBook({
    name,
    parts,
    book: 'xl/workbook.xml',
    grids: newGrids(),
    sheets: [],
    isOurs: true,
    id: newBookId(),
    ...options,
    source: null,
  });
}

type Source = {
  readonly name: string;
  readonly parts: Parts;
  readonly book: string;
  readonly grids: Grids;
  readonly sheets: readonly (NamedSheet & { readonly xml: SheetXml })[];
  readonly isOurs: boolean;
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Never to be written to. */
  readonly source: string | null;
};

function makeBook(source: Source): Book {
  const { parts, book, grids } = source;
  const { workbook } = grids;
  const bookXml = readText(parts, book);
  const epoch1904 = isEpoch1904(bookXml);
  const theme = themeColours(readText(parts, linkedPart(parts, book, 'theme') ?? ''));
  const open: OpenSheet[] = [];
  const staleness = trackStaleness(() => open.flatMap((each) => [...each.formulas()]), lookupOf(parts, book));
  const add = (named: Omit<NamedSheet, 'part'>, part: string | null, grid: Worksheet, xml: SheetXml): OpenSheet => {
    const { id, name, hidden } = named;
    return openSheet({ id, name, hidden, part, grid, xml, notes: readNotes(parts, part), epoch1904, theme, staleness });
  };
  source.sheets.forEach((named, i) => {
    const grid = workbook.worksheets[i];
    if (grid === undefined) throw new Error(`a sheet in it is missing: ${named.name}`);
    open.push(add(named, named.part, grid, named.xml));
  });
  const doubtsZero = isUncalculated(bookXml) && !source.isOurs;
  for (const each of open) markUncalculated(each, staleness, doubtsZero);

  const movable = { open, names: namesOf(bookXml), extras: grids.extras, staleness };
  const named = (name: string): OpenSheet => {
    const found = open.find((each) => each.sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  const sheets = (): readonly Sheet[] => open.map((each) => each.sheet);
  const self: Book = {
    name: source.name,
    locale: source.locale,
    timeZone: source.timeZone,
    id: source.id,
    sheets,
    sheet: (name) => sheets().find((each) => each.name === name) ?? null,
    insertSheet: (name, index = open.length) => {
      if (sheets().some((each) => each.name.toLowerCase() === name.toLowerCase())) {
        throw new Error(`There is a sheet named "${name}" already. Choose another name.`);
      }
      const id = Math.max(0, ...open.map((each) => each.sheet.id)) + 1;
      const grid = workbook.addWorksheet(`added${id}`);
      grid.properties.defaultColWidth = NEW_COLUMN_WIDTH;
      const added = add({ id, name, hidden: false }, null, grid, splitSheet(emptySheetXml()));
      open.splice(index, 0, added);
      return added.sheet;
    },
    moveRows: (name, move) => moveRows(movable, named(name), move),
    renameSheet: (name, to) => renameSheet(movable, named(name), to),
    copy: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'book-'));
      try {
        const path = join(folder, `Copy of ${source.name}`);
        await self.save(path);
        return await openBook(path, { id: newBookId() });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    save: async (path) => {
      if (source.source !== null && isSameFile(path, source.source)) {
        throw new Error(
          `"${source.name}" is the file that was opened, and it is never written to. Save under another name.`,
        );
      }
      const state: BookState = { parts, book, grids, sheets: open, isStale: staleness.any() };
      await saveBook(state, { id: source.id, locale: self.locale, timeZone: self.timeZone }, path);
    },
  };
  return self;
}

/** Google's 100 pixels. */
const NEW_COLUMN_WIDTH = 100 / 7;

/** Formulas whose file holds no result, or only the 0 that some writers put in for "not calculated yet". */
function markUncalculated(open: OpenSheet, staleness: Staleness, doubtsZero: boolean): void {
  const { grid } = open.source;
  const uncalculated = [...open.formulas()].filter(({ row, column }: FormulaCell) => {
    const cell = grid.getRow(row).findCell(column);
    return cell !== undefined && isFilled(cell) && (cell.result === undefined || (doubtsZero && cell.result === 0));
  });
  for (const { row, column } of uncalculated) staleness.mark(open.sheet.name, row, column);
}

async function readBytes(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
    if (code === 'EISDIR') throw new Error(`"${name}" is a folder. Name the .xlsx workbook inside it.`, { cause });
    if (code === 'EACCES' || code === 'EPERM') {
      throw new Error(`"${name}" may not be read by you. Ask for the right to read it, or open a copy of your own.`, {
        cause,
      });
    }
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause;
    throw new Error(`There is no file ${resolve(path)}. Check its name and folder.`, { cause });
  }
}

function readPackage(bytes: Buffer, name: string): Parts {
  const notArchive = notAnArchive(bytes, name);
  if (notArchive !== null) throw new Error(notArchive);
  let parts: Parts;
  try {
    parts = readZip(bytes);
  } catch (cause) {
    throw new Error(damaged(name, cause instanceof Error ? cause.message : 'it cannot be unpacked'), { cause });
  }
  const book = linkedPart(parts, '', 'officeDocument');
  const refusal = notAWorkbook(parts, book, contentTypeOf(parts, book ?? ''), name);
  if (refusal !== null) throw new Error(refusal);
  return parts;
}

/** Brings the parts we read ourselves to one way of writing XML. */
function normalise(parts: Parts, book: string): void {
  const linked = ['styles', 'sharedStrings'].map((type) => linkedPart(parts, book, type));
  writeText(parts, book, withoutPrefix(readText(parts, book)));
  for (const part of [...linked, ...sheetsOf(parts, book).map((sheet) => sheet.part)]) {
    if (part === null) continue;
    const xml = readText(parts, part);
    const plain = withoutPrefix(xml);
    if (plain !== xml) writeText(parts, part, plain);
  }
}

function isSameFile(path: string, opened: string): boolean {
  const real = (each: string): string => {
    try {
      return realpathSync(each);
    } catch {
      return resolve(each);
    }
  };
  return real(path) === real(opened);
}
