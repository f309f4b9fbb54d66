/**
 * Rows inserted, deleted or sorted by a person, and sheets given another name, in an open book: every formula of the book
 * follows. What cannot follow rightly is refused by name before anything has changed.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, addressOf, areaOf } from './address';
import type { RowMove } from './book';
import { LAST_ROW, readsOf, sheetRenamed } from './references';
import { firstMoved, type MovedFormula, movedFormula, rowsAfter } from './rowMoves';
import type { OpenSheet } from './sheet';
import type { SheetXml } from './sheetXml';
import type { FormulaCell, Staleness } from './staleness';

/** What of a book moving needs to know. */
export type Movable = {
  readonly open: readonly OpenSheet[];
  /** Name → formula of what it stands for. */
  readonly names: ReadonlyMap<string, string>;
  /** Cells with attributes that are kept beside the grid, by worksheet and address. */
  readonly extras: ReadonlyMap<Worksheet, ReadonlyMap<string, string>>;
  readonly staleness: Staleness;
};

type Rewritten = FormulaCell & MovedFormula;

/** Elements of a sheet without places of cells in them, or whose places do not matter. */
const PLACELESS = 'dimension sheetPr sheetViews sheetFormatPr cols legacyDrawing'.split(' ');
/** They name cells in parts of their own. */
const ANCHORED = 'drawing tableParts oleObjects controls'.split(' ');

/** @throws Error naming what is in the way */
export function moveRows(book: Movable, target: OpenSheet, move: RowMove): void {
  const name = target.sheet.name;
  const obstacle = obstacleTo(book, target, move);
  if (obstacle !== null) throw notImitated(`moving the rows of ${name} with ${obstacle}`);
  const rowOf = rowsAfter(move);
  const isMoved = (cell: FormulaCell): boolean => cell.sheet === name && rowOf(cell.row) !== cell.row;
  const rewritten = rewriteAll(book, isMoved, (cell) =>
    rowOf(cell.row) === null && cell.sheet === name
      ? { formula: cell.formula, isSame: true }
      : movedFormula(cell.formula, { sheet: cell.sheet, row: cell.row, target: name }, move, rowOf),
  );
  apply(book, rewritten, target);
  target.moveRows(move, rowOf);
  book.staleness.moved(name, name, rowOf);
  for (const cell of rewritten.filter(({ isSame }) => !isSame)) {
    const row = cell.sheet === name ? rowOf(cell.row) : cell.row;
    if (row !== null) book.staleness.mark(cell.sheet, row, cell.column);
  }
}

/** @throws Error when the name is taken, or something names the sheet that cannot follow */
export function renameSheet(book: Movable, target: OpenSheet, to: string): void {
  const from = target.sheet.name;
  const isTaken = book.open.some((each) => each !== target && each.sheet.name.toLowerCase() === to.toLowerCase());
  if (isTaken || to === '') throw new Error(`There is a sheet named "${to}" already. Choose another name.`);
  const named = [...book.names].find(([, formula]) => sheetRenamed(formula, from, to) !== formula);
  if (named !== undefined) throw notImitated(`renaming ${from}, which the name ${named[0]} stands for,`);
  if (elements(target.xml()).some((each) => each.name === 'tableParts'))
    throw notImitated(`renaming ${from} with a table`);
  const rewritten = rewriteAll(
    book,
    () => false,
    ({ formula }) => ({
      formula: sheetRenamed(formula, from, to),
      isSame: readsOf(formula).every(({ kind }) => kind === 'area'),
    }),
  );
  apply(book, rewritten, null);
  target.rename(to);
  book.staleness.moved(from, to, (row) => row);
  for (const cell of rewritten)
    if (!cell.isSame) book.staleness.mark(cell.sheet === from ? to : cell.sheet, cell.row, cell.column);
}

function rewriteAll(
  book: Movable,
  isMoved: (cell: FormulaCell) => boolean,
  rewrite: (cell: FormulaCell) => MovedFormula,
): readonly Rewritten[] {
  return book.open
    .flatMap((each) => [...each.formulas()])
    .map((cell) => {
      const place = `${cell.sheet}!${addressOf(cell.row, cell.column)}`;
      try {
        const moved = rewrite(cell);
        if (cell.spill !== null && (isMoved(cell) || moved.formula !== cell.formula))
          throw new Error('it fills several cells');
        return { ...cell, ...moved };
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw notImitated(`adjusting the formula in ${place} (=${cell.formula}; ${why})`, cause);
      }
    });
}

/** Cells may share a formula: where one of a sheet changes, or its rows move, each cell gets the text for itself. */
function apply(book: Movable, rewritten: readonly Rewritten[], target: OpenSheet | null): void {
  for (const open of book.open) {
    const own = rewritten.filter(({ sheet }) => sheet === open.sheet.name);
    const before = new Map([...open.formulas()].map((cell) => [addressOf(cell.row, cell.column), cell.formula]));
    const isTouched =
      open === target || own.some((cell) => before.get(addressOf(cell.row, cell.column)) !== cell.formula);
    if (!isTouched) continue;
    for (const { row, column, formula, spill } of own) if (spill === null) open.setFormulaText(row, column, formula);
  }
}

/** What names cells that move, other than formulas; null when nothing does. */
function obstacleTo(book: Movable, target: OpenSheet, move: RowMove): string | null {
  const name = target.sheet.name;
  for (const each of elements(target.xml())) {
    if (PLACELESS.includes(each.name)) continue;
    if (ANCHORED.includes(each.name)) return `its ${each.name}`;
    const places = [...each.raw.matchAll(/\b(?:sqref|ref)="([^"]*)"|sqref>([^<]*)</g)];
    const areas = places.flatMap((match) => (match[1] ?? match[2] ?? '').split(' ')).map(areaOf);
    const isInTheWay = areas.some((area) => area !== null && isDisturbed(area, move, each.name === 'mergeCells'));
    if (isInTheWay) return `its ${each.name}`;
  }
  for (const [known, formula] of book.names)
    for (const read of readsOf(formula))
      if (
        read.kind === 'area' &&
        read.sheet?.toLowerCase() === name.toLowerCase() &&
        isDisturbed(read.area, move, false)
      )
        return `the name ${known}`;
  const extras = [...(book.extras.get(target.source.grid)?.keys() ?? [])].map(areaOf);
  return extras.some((area) => area !== null && area.top >= firstMoved(move)) ? 'its special cells' : null;
}

/** Whole columns stay what they are, and so does what holds all rows that are sorted. */
function isDisturbed({ top, bottom }: Area, move: RowMove, isMerged: boolean): boolean {
  if (move.kind !== 'sort') return bottom >= firstMoved(move) && bottom < LAST_ROW;
  const last = move.first + move.order.length - 1;
  const holdsAll = !isMerged && top <= move.first && bottom >= last;
  return bottom >= move.first && top <= last && !holdsAll;
}

function elements(xml: SheetXml): SheetXml['before'] {
  return [...xml.before, ...xml.after];
}

function notImitated(what: string, cause?: unknown): Error {
  return new Error(`host: ${what} is not imitated yet`, { cause });
}
