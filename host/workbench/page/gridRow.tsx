/** One row of the grid: its number and the cells that can be seen. */
import type { CSSProperties, JSX } from 'preact';
import type { CellView, SheetView } from '../protocol';
import { cellName } from './a1';
import { NUMBERS_WIDTH, ROW_HEIGHT, type Span } from './geometry';

type RowProps = {
  readonly row: number;
  readonly top: number;
  readonly frozen: boolean;
  readonly sheet: SheetView;
  readonly edges: readonly number[];
  readonly columns: Span;
  readonly cells: ReadonlyMap<number, CellView>;
  /** The cursor's column when it is in this row. */
  readonly selected: number | null;
};

export function GridRow({ row, top, frozen, sheet, edges, columns, cells, selected }: RowProps): JSX.Element {
  const shown: JSX.Element[] = [];
  for (let column = firstColumn(sheet, row, columns.from); column <= columns.to; column += 1) {
    const size = sizeOf(sheet, edges, row, column);
    if (size === null) continue;
    shown.push(
      <Cell
        key={column}
        row={row}
        column={column}
        frozen={frozen}
        size={size}
        cell={cells.get(column) ?? null}
        room={roomFor(cells, edges, column, columns.to)}
        selected={selected === column}
      />,
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={row}
      class={frozen ? 'row frozen' : 'row'}
      style={{ top: `${top}px`, width: `${edges.at(-1) ?? 0}px` }}
    >
      <div role="rowheader" class={selected === null ? 'row-number' : 'row-number at'}>
        {row}
      </div>
      {shown}
    </div>
  );
}

type CellProps = {
  readonly row: number;
  readonly column: number;
  readonly frozen: boolean;
  readonly size: { readonly left: number; readonly width: number; readonly height: number };
  readonly cell: CellView | null;
  /** Pixels that long text may take over the empty cells to its right. */
  readonly room: number;
  readonly selected: boolean;
};

function Cell({ row, column, frozen, size, cell, room, selected }: CellProps): JSX.Element {
  const look = cell?.look ?? null;
  const runsOver = cell !== null && cell.kind === 'text' && room > size.width && look?.wrap !== true && !rightOf(look);
  const marks = [
    cell?.kind === 'error' ? 'error' : '',
    cell?.stale === true ? 'stale' : '',
    cell?.note != null ? 'noted' : '',
    selected ? 'at' : '',
    runsOver ? 'over' : '',
  ];
  return (
    <div
      id={`cell-${cellName(row, column)}`}
      role={frozen ? 'columnheader' : 'gridcell'}
      aria-colindex={column}
      aria-selected={selected}
      data-row={row}
      data-column={column}
      title={titleOf(cell)}
      class={['cell', cell?.kind ?? 'empty', ...marks].filter((mark) => mark !== '').join(' ')}
      style={{
        left: `${size.left}px`,
        width: `${size.width}px`,
        height: `${size.height}px`,
        ...(look?.background ? { background: look.background } : {}),
        ...(look?.color ? { color: look.color } : {}),
        ...(look?.bold ? { fontWeight: 700 } : {}),
        ...(look?.italic ? { fontStyle: 'italic' } : {}),
        ...(look?.align ? { textAlign: look.align } : {}),
      }}
    >
      {runsOver ? <span style={over(room, look)}>{oneLine(cell.text)}</span> : oneLine(cell?.text ?? '')}
      {cell?.stale === true && <span class="unseen"> (not recalculated)</span>}
    </div>
  );
}

/** Rows are one line high: the lines of a cell follow each other. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}

/** Text that runs over hides the lines between the cells that lend their room. */
function over(room: number, look: CellView['look']): CSSProperties {
  return { maxWidth: `${room - 6}px`, ...(look?.background ? { background: look.background } : {}) };
}

/** Text a screen reader gets as description, and a mouse as tooltip. */
function titleOf(cell: CellView | null): string | undefined {
  if (cell === null) return undefined;
  if (cell.stale) return 'Not recalculated: what the formula reads has changed. Paydue does not rely on it.';
  return cell.note ?? undefined;
}

function rightOf(look: CellView['look']): boolean {
  return look?.align === 'right' || look?.align === 'center';
}

/** Empty cells to the right lend their room, as in any spreadsheet. */
function roomFor(cells: ReadonlyMap<number, CellView>, edges: readonly number[], column: number, last: number): number {
  let next = column + 1;
  while (next <= last && (cells.get(next)?.kind ?? 'empty') === 'empty') next += 1;
  return (edges[next - 1] ?? 0) - (edges[column - 1] ?? 0);
}

/** A merged cell that begins left of the window is drawn from its beginning. */
function firstColumn(sheet: SheetView, row: number, from: number): number {
  const merge = mergeAt(sheet, row, from);
  return merge === undefined ? from : merge.column;
}

/** Null for a cell that a merged one covers. */
function sizeOf(sheet: SheetView, edges: readonly number[], row: number, column: number): CellProps['size'] | null {
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const left = edges[column - 1] ?? NUMBERS_WIDTH;
  const right = edges[column - 1 + (merge?.columns ?? 1)] ?? left;
  return { left, width: right - left, height: (merge?.rows ?? 1) * ROW_HEIGHT };
}

function mergeAt(sheet: SheetView, row: number, column: number): SheetView['merges'][number] | undefined {
  return sheet.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}
