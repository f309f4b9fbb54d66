/** Rows of a sheet as they stand in the workbook, by their headings. */
import type { Book, Sheet } from '../../host/workbook/book';

export type SheetRow = { readonly row: number; readonly text: (heading: string) => string };

/** The rows below the headings of row 1 with anything in them; none when there is no such sheet. */
export function rowsIn(book: Book, name: string): readonly SheetRow[] {
  const sheet = book.sheet(name);
  if (sheet === null) return [];
  const columns = columnsOf(sheet);
  const rows: SheetRow[] = [];
  const last = sheet.lastRow();
  for (let row = 2; row <= last; row++) {
    const text = (heading: string): string => {
      const column = columns.get(heading);
      return column === undefined ? '' : String(sheet.cell(row, column).value ?? '');
    };
    if ([...columns.values()].some((column) => sheet.cell(row, column).value !== null)) rows.push({ row, text });
  }
  return rows;
}

/** Heading of row 1 → column, the first of two that are the same. */
export function columnsOf(sheet: Sheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const last = sheet.lastColumn();
  for (let column = 1; column <= last; column++) {
    const heading = String(sheet.cell(1, column).value ?? '');
    if (heading !== '' && !columns.has(heading)) columns.set(heading, column);
  }
  return columns;
}

/** The sheets that Paydue makes: everything else in a workbook is the user's. */
const OURS = ['Settings', 'Levels', 'Templates', 'Contact history', 'Holidays', 'Agreements'];
/** The columns that Paydue adds to a user's sheet. */
const OUR_COLUMNS = ['Days overdue', 'Level', 'Last contact', 'Next step', 'Next on', 'Why'];

/** Every cell that is the user's and not empty, as it stands: value, formula and format. */
export function userCells(book: Book): string {
  const sheets = book.sheets().filter(({ name }) => !OURS.includes(name));
  return sheets.map((sheet) => `${sheet.name}\n${cellsOf(sheet).join('\n')}`).join('\n\n');
}

function cellsOf(sheet: Sheet): string[] {
  const cells: string[] = [];
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1).filter(
    (column) => !OUR_COLUMNS.includes(String(sheet.cell(1, column).value ?? '')),
  );
  const last = sheet.lastRow();
  for (let row = 1; row <= last; row++)
    for (const column of columns) {
      const { value, formula, format } = sheet.cell(row, column);
      if (value !== null || formula !== null)
        cells.push(`${row} ${column} ${JSON.stringify([value, formula, format])}`);
    }
  return cells;
}
