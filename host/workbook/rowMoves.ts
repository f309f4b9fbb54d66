/**
 * Where rows go when a person inserts, deletes or sorts them, and how formulas read afterwards, as Google adjusts them.
 *
 * Pure. Nothing is calculated: a formula either still reads the same cells, or its result can no longer be relied on.
 * What cannot be adjusted rightly is refused.
 */
import type { RowMove } from './book';
import { areasRewritten, LAST_ROW, readsOf, sheetOfPrefix } from './references';

/** A formula after a move; `isSame` when it reads the same cells as before, so that its result still holds. */
export type MovedFormula = { readonly formula: string; readonly isSame: boolean };

/** Where a formula stands, and on which sheet rows move. */
type Place = {
  readonly sheet: string;
  readonly row: number;
  readonly target: string;
};

const ROW_IN_AREA = /^(\$?[A-Za-z]{0,3})(\$?)(\d*)$/;
/** Google's own functions hide their text from everybody else. */
const HIDDEN = '__XLUDF.DUMMYFUNCTION';

/** @returns what gives a row's new number, null for a deleted one */
export function rowsAfter(move: RowMove): (row: number) => number | null {
  if (move.kind === 'insert') return (row) => (row > move.after ? row + move.count : row);
  if (move.kind === 'sort') {
    const places = new Map(move.order.map((row, index) => [row, move.first + index]));
    return (row) => places.get(row) ?? row;
  }
  return (row) => {
    if (row < move.row) return row;
    return row < move.row + move.count ? null : row - move.count;
  };
}

/** @returns the first row that a move touches */
export function firstMoved(move: RowMove): number {
  if (move.kind === 'insert') return move.after + 1;
  return move.kind === 'delete' ? move.row : move.first;
}

/**
 * @returns the formula (without `=`) as it reads after the move
 * @throws Error whose message says in a few words what cannot be adjusted
 */
export function movedFormula(
  formula: string,
  place: Place,
  move: RowMove,
  rowOf: (row: number) => number | null,
): MovedFormula {
  const isTarget = (sheet: string | null): boolean =>
    (sheet ?? place.sheet).toLowerCase() === place.target.toLowerCase();
  if (formula.includes(HIDDEN)) throw new Error("it is one of Google's own functions");
  let isSame = readsOf(formula).every(({ kind }) => kind === 'area');
  const isInSort = move.kind === 'sort' && isTarget(null) && isWithin(place.row, move);
  const rewritten = areasRewritten(formula, (area, prefix) => {
    const sheet = prefix === '' ? null : sheetOfPrefix(prefix);
    const ends = endsOf(area);
    if (!isTarget(sheet)) {
      if (isInSort && !isFixed(ends)) throw new Error(`sorting would change what ${prefix}${area} means`);
      return area;
    }
    const moved =
      move.kind === 'sort' ? sortedArea(ends, place.row, move, isInSort, rowOf) : shiftedArea(ends, move, rowOf);
    if (!moved.isSame) isSame = false;
    return moved.area ?? area;
  });
  return { formula: rewritten, isSame };
}

type Sort = Extract<RowMove, { readonly kind: 'sort' }>;
type End = { readonly column: string; readonly fixed: string; readonly row: number | null };
type Ends = readonly End[];
type MovedArea = { readonly area: string | null; readonly isSame: boolean };

function endsOf(area: string): Ends {
  return area.split(':').map((end) => {
    const [, column = '', fixed = '', row = ''] = ROW_IN_AREA.exec(end) ?? [];
    // `$5` has its mark taken by the empty column.
    return {
      column: column === '$' ? '' : column,
      fixed: column === '$' ? '$' : fixed,
      row: row === '' ? null : Number(row),
    };
  });
}

function written(ends: Ends): string {
  return ends.map(({ column, fixed, row }) => `${column}${row === null ? '' : `${fixed}${row}`}`).join(':');
}

/** First and last row read; whole columns and open ends read to the end of the sheet. */
function rowsOf(ends: Ends): readonly [number, number] {
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return [1, LAST_ROW];
  return [first.row ?? 1, last.row ?? LAST_ROW];
}

function isWithin(row: number, { first, order }: Sort): boolean {
  return row >= first && row < first + order.length;
}

function isFixed(ends: Ends): boolean {
  return ends.every(({ row, fixed }) => row === null || fixed === '$');
}

function shiftedArea(ends: Ends, move: Exclude<RowMove, Sort>, rowOf: (row: number) => number | null): MovedArea {
  const [top, bottom] = rowsOf(ends);
  if (top > bottom) throw new Error(`${written(ends)} is written upside down`);
  if (move.kind === 'insert') {
    const isSpanned = top <= move.after && bottom > move.after;
    return { area: renumbered(ends, (row) => rowOf(row) ?? row), isSame: !isSpanned };
  }
  const behind = move.row + move.count;
  if (top >= move.row && bottom < behind) throw new Error(`it reads ${written(ends)}, which would be gone`);
  const edge = (row: number, at: number): number => rowOf(row) ?? (at === 0 ? move.row : move.row - 1);
  return { area: renumbered(ends, edge), isSame: bottom < move.row || top >= behind };
}

/** Within a sorted row what it reads of its own row goes with it; fixed areas stay where they are. */
function sortedArea(
  ends: Ends,
  row: number,
  move: Sort,
  isInSort: boolean,
  rowOf: (row: number) => number | null,
): MovedArea {
  const [top, bottom] = rowsOf(ends);
  const isTouched = bottom >= move.first && top < move.first + move.order.length;
  if (!isInSort || isFixed(ends)) return { area: null, isSame: !isTouched };
  if (ends.some((end) => end.fixed === '$' || end.row !== row))
    throw new Error(`sorting would change what ${written(ends)} means`);
  return { area: renumbered(ends, () => rowOf(row) ?? row), isSame: true };
}

function renumbered(ends: Ends, to: (row: number, at: number) => number): string {
  return written(
    ends.map((end, at) => (end.row === null || end.row >= LAST_ROW ? end : { ...end, row: to(end.row, at) })),
  );
}
