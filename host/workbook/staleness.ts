/**
 * Which cached results may no longer be relied on, because something their formula reads was changed since.
 *
 * Staleness only spreads: a cell becomes fresh again when it is given a constant or a formula with its result, or by
 * being calculated elsewhere and opened again. Nothing is calculated here. TODAY(), NOW() and RAND() count as fresh when the book is opened.
 */
import type { Area } from './address';
import { type Read, readsOf } from './references';

/** A formula cell; `spill` is the area its array result fills, null for one cell. */
export type FormulaCell = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly spill: Area | null;
};

/** What names and tables stand for in this book; null when unknown. Names are asked for in lower case. */
export type Lookup = {
  readonly nameFormula: (name: string, sheet: string) => string | null;
  readonly tableArea: (table: string, column: string | null) => { readonly sheet: string; readonly area: Area } | null;
};

export type Staleness = {
  readonly isStale: (sheet: string, row: number, column: number) => boolean;
  /** The cell has a new constant or none: its readers are stale. */
  readonly constantSet: (sheet: string, row: number, column: number) => void;
  /** The cell has a formula without a result: it and its readers are stale. */
  readonly formulaSet: (sheet: string, row: number, column: number) => void;
  /** The cell has a formula with a known result: it is fresh until what it reads changes; its readers are stale. */
  readonly resultSet: (cell: FormulaCell) => void;
  /** A result that was never calculated, found on opening. */
  readonly mark: (sheet: string, row: number, column: number) => void;
  readonly any: () => boolean;
  /**
   * Rows of a sheet moved, or it has another name, and the formulas of the book were rewritten: what was stale stays
   * stale where it stands now, and formulas are looked for anew. `rowOf` is null for a deleted row.
   */
  readonly moved: (sheet: string, to: string, rowOf: (row: number) => number | null) => void;
};

type Node = FormulaCell & { stale: boolean; gone: boolean };
type Entry = { readonly area: Area; readers: Node[] };
type SheetIndex = { readonly cells: Map<number, Entry[]>; readonly wide: Entry[]; readonly byArea: Map<string, Entry> };

/** Areas up to this many cells are found by cell, larger ones by looking through the list of them. */
const SMALL = 24;
const COLUMNS = 16_384;
const MAX_NAME_DEPTH = 8;

/** @param formulas asked once, before the first change, for every formula of the book as it was opened */
export function trackStaleness(formulas: () => Iterable<FormulaCell>, lookup: Lookup): Staleness {
  const staleCells = new Map<string, Set<number>>();
  const index = new Map<string, SheetIndex>();
  const readersOfAll: Node[] = [];
  let nodes: Map<string, Node> | null = null;

  const nodeMap = (): Map<string, Node> => {
    if (nodes === null) {
      nodes = new Map();
      for (const cell of formulas()) register(cell, nodes);
    }
    return nodes;
  };
  const register = (cell: FormulaCell, into: Map<string, Node>): void => {
    const node: Node = { ...cell, stale: false, gone: false };
    into.set(nodeKey(cell.sheet, cell.row, cell.column), node);
    const areas = areasRead(readsOf(cell.formula), cell.sheet, lookup, 0);
    if (areas === 'everything') readersOfAll.push(node);
    else for (const { sheet, area } of areas) addReader(indexOf(index, sheet), area, node);
  };
  const markCell = (sheet: string, row: number, column: number): void => {
    const cells = staleCells.get(sheet) ?? new Set();
    staleCells.set(sheet, cells.add(row * COLUMNS + column));
  };
  const spread = (sheet: string, row: number, column: number): void => {
    const changed: [string, number, number][] = [[sheet, row, column]];
    for (let next = changed.pop(); next !== undefined; next = changed.pop()) {
      for (const node of [
        ...takeReaders(index.get(next[0].toLowerCase()), next[1], next[2]),
        ...readersOfAll.splice(0),
      ]) {
        if (node.stale || node.gone) continue;
        node.stale = true;
        for (const cell of cellsOf(node)) {
          markCell(node.sheet, cell[0], cell[1]);
          changed.push([node.sheet, cell[0], cell[1]]);
        }
      }
    }
  };
  const forget = (sheet: string, row: number, column: number): void => {
    const node = nodeMap().get(nodeKey(sheet, row, column));
    if (node !== undefined) node.gone = true;
    nodeMap().delete(nodeKey(sheet, row, column));
    staleCells.get(sheet)?.delete(row * COLUMNS + column);
  };

  return {
    isStale: (sheet, row, column) => staleCells.get(sheet)?.has(row * COLUMNS + column) ?? false,
    constantSet: (sheet, row, column) => {
      forget(sheet, row, column);
      spread(sheet, row, column);
    },
    // It never becomes fresh again, so what it reads need not be looked at.
    formulaSet: (sheet, row, column) => {
      forget(sheet, row, column);
      markCell(sheet, row, column);
      spread(sheet, row, column);
    },
    resultSet: (cell) => {
      forget(cell.sheet, cell.row, cell.column);
      spread(cell.sheet, cell.row, cell.column);
      register(cell, nodeMap());
    },
    mark: (sheet, row, column) => {
      const node = nodeMap().get(nodeKey(sheet, row, column));
      if (node !== undefined) node.stale = true;
      markCell(sheet, row, column);
      spread(sheet, row, column);
    },
    moved: (sheet, to, rowOf) => {
      const cells = [...(staleCells.get(sheet) ?? [])].flatMap((cell) => {
        const row = rowOf(Math.floor(cell / COLUMNS));
        return row === null ? [] : [row * COLUMNS + (cell % COLUMNS)];
      });
      staleCells.delete(sheet);
      staleCells.set(to, new Set(cells));
      nodes = null;
      index.clear();
      readersOfAll.length = 0;
    },
    any: () => [...staleCells.values()].some((cells) => cells.size > 0),
  };
}

type Place = { readonly sheet: string; readonly area: Area };

function areasRead(
  reads: readonly Read[],
  own: string,
  lookup: Lookup,
  depth: number,
): readonly Place[] | 'everything' {
  const places: Place[] = [];
  for (const read of reads) {
    if (read.kind === 'everything' || depth > MAX_NAME_DEPTH) return 'everything';
    if (read.kind === 'area') places.push({ sheet: read.sheet ?? own, area: read.area });
    else if (read.kind === 'table') {
      const table = lookup.tableArea(read.table.toLowerCase(), read.column);
      if (table === null) return 'everything';
      places.push(table);
    } else {
      const formula = lookup.nameFormula(read.name.toLowerCase(), own);
      if (formula === null) return 'everything';
      const inner = areasRead(readsOf(formula), own, lookup, depth + 1);
      if (inner === 'everything') return inner;
      places.push(...inner);
    }
  }
  return places;
}

function indexOf(index: Map<string, SheetIndex>, sheet: string): SheetIndex {
  const key = sheet.toLowerCase();
  const found = index.get(key) ?? { cells: new Map(), wide: [], byArea: new Map() };
  index.set(key, found);
  return found;
}

function addReader(sheet: SheetIndex, area: Area, node: Node): void {
  const key = `${area.top},${area.left},${area.bottom},${area.right}`;
  const known = sheet.byArea.get(key);
  if (known !== undefined) {
    known.readers.push(node);
    return;
  }
  const entry: Entry = { area, readers: [node] };
  sheet.byArea.set(key, entry);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > SMALL) {
    sheet.wide.push(entry);
    return;
  }
  for (const [row, column] of cellsIn(area)) {
    const cell = row * COLUMNS + column;
    sheet.cells.set(cell, [...(sheet.cells.get(cell) ?? []), entry]);
  }
}

/** Formulas that read the cell, each handed out once: from then on they are stale for good. */
function takeReaders(sheet: SheetIndex | undefined, row: number, column: number): Node[] {
  if (sheet === undefined) return [];
  const taken: Node[] = [];
  const take = (entry: Entry): void => {
    taken.push(...entry.readers);
    entry.readers = [];
  };
  sheet.cells.get(row * COLUMNS + column)?.forEach(take);
  for (const entry of sheet.wide) if (entry.readers.length > 0 && isInside(entry.area, row, column)) take(entry);
  return taken;
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function cellsOf(node: FormulaCell): [number, number][] {
  return node.spill === null ? [[node.row, node.column]] : [...cellsIn(node.spill)];
}

function* cellsIn(area: Area): Generator<[number, number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

function nodeKey(sheet: string, row: number, column: number): string {
  return `${sheet}\n${row}\n${column}`;
}
