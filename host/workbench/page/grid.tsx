/**
 * The grid: one sheet, of which only the rows and columns in the window are in the page. Roles of an ARIA grid; the
 * focus stays on the grid and `aria-activedescendant` names the cell, so that scrolling never loses it.
 */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../protocol';
import { cellName, lettersOf } from './a1';
import { CellEditor } from './cellEditor';
import { type Cells, useCells } from './cells';
import { columnEdges, LETTERS_HEIGHT, ROW_HEIGHT, rowTop, scrollTo, visibleColumns, visibleRows } from './geometry';
import { GridRow } from './gridRow';
import { move, type Place, within } from './moves';
import { type Edit, pastedEdits } from './pasted';

export type GridProps = {
  readonly sheet: SheetView;
  readonly revision: number;
  readonly at: Place;
  /** Rises when the grid must take the keyboard. */
  readonly focusCount: number;
  readonly onMove: (place: Place) => void;
  readonly onType: (edits: readonly Edit[]) => void;
  /** What the formula bar shows: the cell at the cursor, as it would be typed. */
  readonly onContent: (content: string) => void;
  readonly onTrouble: (error: unknown) => void;
};

/** A cell being edited: the cursor may already be elsewhere when the field is left. */
type Draft = Edit & { readonly before: string };

export function Grid({
  sheet,
  revision,
  at,
  focusCount,
  onMove,
  onType,
  onContent,
  onTrouble,
}: GridProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 1200, height: 700 });
  const [draft, setDraft] = useState<Draft | null>(null);
  const edges = useMemo(() => columnEdges(sheet.widths), [sheet.widths.join()]);
  const frozen = Math.min(sheet.frozenRows, 10);
  const rows = visibleRows(sheet.rows, frozen, view.top, view.height);
  const columns = visibleColumns(edges, view.left, view.width);
  const cells = useCells(
    sheet.name,
    [{ from: 1, to: frozen }, rows, { from: at.row, to: at.row }],
    revision,
    onTrouble,
  );
  // As a field gives it back: with plain line ends.
  const content = (cells.row(at.row).get(at.column)?.edit ?? '').replace(/\r\n?/g, '\n');

  useEffect(() => onContent(content), [content]);
  useEffect(() => {
    if (focusCount > 0) box.current?.focus({ preventScroll: true });
  }, [focusCount]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void =>
      setView({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const size = { width: element.clientWidth, height: element.clientHeight };
    const now = { left: element.scrollLeft, top: element.scrollTop, ...size };
    element.scrollTo(scrollTo(edges, frozen, at.row, at.column, now));
  }, [sheet.name, at.row, at.column]);

  const page = Math.max(1, Math.floor((view.height - LETTERS_HEIGHT) / ROW_HEIGHT) - frozen - 1);
  const edit = (text: string): void => setDraft({ ...at, text, before: content });
  const commit = (text: string): void => {
    setDraft(null);
    if (draft !== null && text !== draft.before) onType([{ row: draft.row, column: draft.column, text }]);
  };
  const commitAndMove = (text: string, down: number, right: number): void => {
    commit(text);
    if (draft !== null) onMove(within(sheet, draft.row + down, draft.column + right));
    box.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (draft !== null || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = move(at, { key: event.key, ctrl }, sheet, page);
    if (next !== null) onMove(next);
    else if (event.key === 'Enter' || event.key === 'F2') edit(content);
    else if (event.key === 'Delete' || event.key === 'Backspace') onType([{ ...at, text: '' }]);
    else if (event.key.length === 1 && !ctrl) edit(event.key);
    else return;
    event.preventDefault();
  };
  const onPointer = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place !== null) onMove(place);
  };

  const row = (number: number, top: number, isFrozen: boolean): JSX.Element => (
    <GridRow
      key={number}
      row={number}
      top={top}
      frozen={isFrozen}
      sheet={sheet}
      edges={edges}
      columns={columns}
      cells={cells.row(number)}
      selected={at.row === number ? at.column : null}
    />
  );
  return (
    <div
      ref={box}
      class="grid"
      role="grid"
      aria-label={`Sheet ${sheet.name}`}
      aria-rowcount={sheet.rows}
      aria-colcount={sheet.columns}
      aria-busy={!cells.ready}
      aria-activedescendant={`cell-${cellName(at.row, at.column)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseDown={onPointer}
      onDblClick={(event) => placeOf(event.target) !== null && edit(content)}
      onCopy={(event) => {
        if (draft !== null) return;
        event.clipboardData?.setData('text/plain', textAt(cells, at));
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (draft !== null) return;
        onType(pastedEdits(event.clipboardData?.getData('text/plain') ?? '', at));
        event.preventDefault();
      }}
    >
      <div class="canvas" style={{ width: `${edges.at(-1) ?? 0}px`, height: `${rowTop(sheet.rows + 1)}px` }}>
        <Letters edges={edges} from={columns.from} to={columns.to} at={at.column} />
        {range(1, frozen).map((number) => row(number, rowTop(number), true))}
        {range(rows.from, rows.to).map((number) => row(number, rowTop(number), false))}
        {draft !== null && (
          <CellEditor
            name={cellName(draft.row, draft.column)}
            text={draft.text}
            left={edges[draft.column - 1] ?? 0}
            top={draft.row <= frozen ? view.top + rowTop(draft.row) : rowTop(draft.row)}
            width={(edges[draft.column] ?? 0) - (edges[draft.column - 1] ?? 0)}
            most={view.left + view.width - (edges[draft.column - 1] ?? 0)}
            onEnter={(text, back) => commitAndMove(text, back ? -1 : 1, 0)}
            onTab={(text, back) => commitAndMove(text, 0, back ? -1 : 1)}
            onLeave={commit}
            onEscape={() => {
              setDraft(null);
              box.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
    </div>
  );
}

type LettersProps = {
  readonly edges: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly at: number;
};

function Letters({ edges, from, to, at }: LettersProps): JSX.Element {
  return (
    <div role="row" class="letters">
      <div role="columnheader" class="corner">
        <span class="unseen">Row</span>
      </div>
      {range(from, to).map((column) => {
        const [left, right] = [edges[column - 1] ?? 0, edges[column] ?? 0];
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column}
            class={column === at ? 'letter at' : 'letter'}
            style={{ left: `${left}px`, width: `${right - left}px` }}
          >
            {lettersOf(column)}
          </div>
        );
      })}
    </div>
  );
}

function textAt(cells: Cells, { row, column }: Place): string {
  return cells.row(row).get(column)?.text ?? '';
}

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest('[data-row]') : null;
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
