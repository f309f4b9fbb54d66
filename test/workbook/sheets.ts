/** Workbooks for tests: sheets as arrays of rows, opened with the delivered procedures and templates. */
import { day } from '../../src/core/days';
import type { Problem } from '../../src/core/problem';
import { defaultProcedures } from '../../src/defaults/procedures';
import { defaultRates } from '../../src/defaults/rates';
import { defaultTemplates } from '../../src/defaults/templates/all';
import type { DateCell, RawCell, RawSheet } from '../../src/workbook/cells';
import { type Opened, openWorkbook } from '../../src/workbook/ledger';

export const defaults = { procedures: defaultProcedures, templates: defaultTemplates, rates: defaultRates };

/** A sheet from its rows; the first one holds the headings unless a test says otherwise. */
export function sheet(name: string, ...rows: readonly (readonly RawCell[])[]): RawSheet {
  return { name, rows };
}

/** A date cell. */
export function on(text: string): DateCell {
  return { day: day(text), time: '00:00' };
}

/** The four needed columns and the client's address. */
export const HEADINGS = ['Number', 'Client', 'Due date', 'Amount', 'Client e-mail'];

/** A row below `HEADINGS`: unless told otherwise INV-1 of Kestrel, 100.00, due on 1 March 2026. */
export function row(
  number: RawCell = 'INV-1',
  client: RawCell = 'Kestrel',
  due: RawCell = on('2026-03-01'),
  amount: RawCell = 100,
  email: RawCell = 'ap@kestrel.example',
): RawCell[] {
  return [number, client, due, amount, email];
}

export function open(
  sheets: readonly RawSheet[],
  locale = 'en_GB',
  amountFormats: readonly string[] | null = null,
): Opened {
  return openWorkbook({ sheets, locale, amountFormats, defaults, bookId: 'book-1' });
}

/** Problems in short: `Invoices 3 Due date: dayUnreadable`. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ sheet: name, row: at, column, code }) =>
      `${[name || 'Workbook', at, column].filter((part) => part !== null && part !== '').join(' ')}: ${code}`,
  );
}
