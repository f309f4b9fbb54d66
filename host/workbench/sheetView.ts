/** Sheets of the workbook as the grid draws them: sizes, and the cells of some rows as text. */
import type { Book, Cell, CellStyle, Sheet } from '../workbook/book';
import { displayText } from '../workbook/display';
import { editText } from './cellText';
import type { CellView, RowView, SheetView } from './protocol';

/** The visible sheets in their order. */
export function sheetViews(book: Book): readonly SheetView[] {
  return book
    .sheets()
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => ({
      name: sheet.name,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      lastRow: sheet.lastRow(),
      lastColumn: sheet.lastColumn(),
      frozenRows: sheet.frozenRows(),
      widths: Array.from({ length: sheet.maxColumns }, (_, index) => sheet.columnWidth(index + 1)),
      merges: sheet.merges(),
    }));
}

/** How text is read and written: the sheet's locale, and the day by which typing reads days without a year. */
type Reading = { readonly locale: string; readonly today: string };

/**
 * @param from first row, from 1
 * @param to   last row, included
 * @returns the rows that hold anything to draw
 */
export function rowViews(sheet: Sheet, from: number, to: number, { locale, today }: Reading): readonly RowView[] {
  const rows: RowView[] = [];
  const lastColumn = sheet.lastColumn();
  for (let row = Math.max(1, from); row <= Math.min(to, sheet.lastRow()); row += 1) {
    const cells: CellView[] = [];
    for (let column = 1; column <= lastColumn; column += 1) {
      const view = cellView(sheet, row, column, { locale, today });
      if (view.kind !== 'empty' || view.look !== null || view.note !== null || view.stale) cells.push(view);
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

function cellView(sheet: Sheet, row: number, column: number, { locale, today }: Reading): CellView {
  const cell = sheet.cell(row, column);
  return {
    column,
    text: displayText(cell, locale),
    edit: editText(cell, locale, today),
    kind: kindOf(cell),
    stale: cell.stale,
    note: sheet.note(row, column),
    look: lookOf(sheet.style(row, column)),
  };
}

function kindOf({ value }: Cell): CellView['kind'] {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'text' : 'error';
}

/** Null for a cell without any look of its own: most cells, so it saves most of the answer. */
function lookOf(style: CellStyle): CellStyle | null {
  const { bold, italic, background, color, align, wrap } = style;
  const isPlain = !bold && !italic && background === null && color === null && align === null && !wrap;
  return isPlain ? null : style;
}
