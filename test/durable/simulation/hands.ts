/**
 * What people and clients do in the sheet with their own hands: payments, sorted, inserted and deleted rows, edits, a
 * column with another heading, and taking the last of it back. The truth remembers what it means.
 */
import { addDays } from '../../../host/days';
import type { Sheet } from '../../../host/workbook/book';
import type { PlainHost } from '../moments';
import { columnsOf, rowsIn } from '../sheetRows';
import { COLUMNS, typeRows } from './stage';
import type { Act } from './steps';
import type { Truth } from './truth';

export type Hands = {
  /** @returns what was done, as the story tells it; null for an act that is not of the hands */
  do(act: Act): string | null;
  /** Puts back headings that were changed. */
  tidy(): void;
};

const RENAMED = ' (ours)';

/** @param clients  their names, in order */
export function handsOn(host: PlainHost, truth: Truth, clients: readonly string[]): Hands {
  const { book } = host;
  const undone: (() => string)[] = [];
  const sheetOf = (name: string): Sheet => book.sheet(name) ?? book.insertSheet(name);
  const today = (): string => host.now.slice(0, 10);
  const round = (n: number, count: number): number => (count === 0 ? 0 : n % count);
  const columnOf = (sheet: Sheet, heading: string): number =>
    columnsOf(sheet).get(heading) ?? columnsOf(sheet).get(heading + RENAMED) ?? 0;
  /** The row of an invoice, however the sheet was sorted. */
  const invoiceRow = (n: number) => {
    const rows = rowsIn(book, 'Invoices').filter(({ text }) =>
      /^INV-/.test(text('Number') || text(`Number${RENAMED}`)),
    );
    return rows[round(n, rows.length)];
  };
  const type = (name: string, row: number, column: number, text: string): void => {
    const sheet = sheetOf(name);
    const { value, formula, format } = sheet.cell(row, column);
    host.typeInto(name, row, column, text);
    undone.push(() => {
      if (formula === null) sheet.setValue(row, column, typeof value === 'object' ? null : value);
      sheet.setFormat(row, column, format);
      return `what was typed into ${name} row ${row} is taken back`;
    });
  };
  const touch = (client: string): void => {
    truth.touched.add(client);
  };

  const pay = (act: Extract<Act, { kind: 'pay' }>): string => {
    const found = invoiceRow(act.invoice);
    if (!found) return 'nobody owes anything';
    const sheet = sheetOf('Invoices');
    const [amountAt, paidAt] = [columnOf(sheet, 'Amount'), columnOf(sheet, 'Paid')];
    const amount = Number(sheet.cell(found.row, amountAt).value);
    const number = found.text('Number') || found.text(`Number${RENAMED}`);
    type('Invoices', found.row, paidAt, String(act.full ? amount : amount / 2));
    const before = truth.settled.get(number);
    truth.moment += 1;
    if (act.full) truth.settled.set(number, Math.min(before ?? truth.moment, truth.moment));
    else truth.settled.delete(number);
    undone.push(() => {
      if (before === undefined) truth.settled.delete(number);
      else truth.settled.set(number, before);
      return undone.pop()?.() ?? '';
    });
    touch(found.text('Client') || found.text(`Client${RENAMED}`));
    return `${number} is paid${act.full ? '' : ' by half'}`;
  };

  const deleteRow = ({ sheet: name, row: n }: Extract<Act, { kind: 'deleteRow' }>): string => {
    const rows = rowsIn(book, name);
    const found = rows[round(n, rows.length)];
    if (!found) return `${name} has no rows`;
    const { row, text } = found;
    const sheet = sheetOf(name);
    const cells = Array.from({ length: sheet.lastColumn() }, (_, at) => sheet.cell(row, at + 1));
    const token = name === 'Contact history' ? text('Token') : '';
    const client = text('Client') || text(`Client${RENAMED}`);
    const number = text('Number') || text(`Number${RENAMED}`);
    if (token !== '') truth.deleted.set(token, { wasPrinted: isPrinted(host, text('Invoices'), text('When')) });
    if (name === 'Contact history') truth.wasCut = true;
    touch(client);
    host.deleteRows(name, row, 1);
    const settledBefore = truth.settled.get(number);
    truth.moment += 1;
    if (name === 'Invoices') truth.settled.set(number, truth.moment);
    undone.push(() => {
      if (settledBefore === undefined) truth.settled.delete(number);
      host.insertRows(name, row - 1, 1);
      cells.forEach(({ value, format }, at) => {
        if (format !== 'General') sheet.setFormat(row, at + 1, format);
        if (value !== null && typeof value !== 'object') sheet.setValue(row, at + 1, value);
      });
      truth.deleted.delete(token);
      return `the row deleted from ${name} is put back`;
    });
    return `row ${row} of ${name} is deleted: ${client} ${token || number}`;
  };

  const sort = ({ sheet: name, column, descending }: Extract<Act, { kind: 'sort' }>): string => {
    const sheet = sheetOf(name);
    if (sheet.lastRow() < 2) return `${name} has nothing to sort`;
    const at = 1 + round(column, sheet.lastColumn());
    host.sortRows(name, 1, at, descending);
    return `${name} is sorted by ${sheet.cell(1, at).value}${descending ? ', the last first' : ''}`;
  };

  const renameColumn = (n: number): string => {
    const sheet = sheetOf('Invoices');
    const heading = COLUMNS[round(n, COLUMNS.length)] ?? 'Paid';
    const isRenamed = columnsOf(sheet).has(heading + RENAMED);
    const column = columnOf(sheet, heading);
    if (column === 0) return 'there is no such column';
    host.typeInto('Invoices', 1, column, isRenamed ? heading : heading + RENAMED);
    return isRenamed
      ? `the column ${heading} has its name again`
      : `the column ${heading} is renamed ${heading}${RENAMED}`;
  };

  const bounce = (n: number): string => {
    const rows = rowsIn(book, 'Contact history').filter(
      ({ text }) => text('Kind') === 'reminder' && text('Result') === 'SENT',
    );
    const found = rows[round(n, rows.length)];
    if (!found) return 'no mail came back';
    type('Contact history', found.row, columnOf(sheetOf('Contact history'), 'Result'), 'BOUNCED');
    truth.bounced.add(found.text('Token'));
    touch(found.text('Client'));
    return `the mail ${found.text('Token')} to ${found.text('Client')} came back, and its row is set to BOUNCED`;
  };

  const newInvoices = ({ client, count, dueInDays }: Extract<Act, { kind: 'invoices' }>): string => {
    const due = addDays(today(), dueInDays);
    const sheet = sheetOf('Invoices');
    const written = Array.from({ length: count }, (_, at) => {
      truth.moment += 1;
      const [number, name] = [`INV-${100 + truth.moment}`, clients[round(client + at, clients.length)] ?? ''];
      const cells: Readonly<Record<string, string>> = { Number: number, Client: name, 'Due date': due, Amount: '120' };
      const row = Array.from({ length: sheet.lastColumn() }, (_none, column) => {
        const heading = String(sheet.cell(1, column + 1).value ?? '').replace(RENAMED, '');
        return cells[heading] ?? '';
      });
      typeRows(host, 'Invoices', today(), [row]);
      return `${number} for ${name}`;
    });
    return `${written.join(', ')}: new, due on ${due}`;
  };

  const work = (act: Act): string | null => {
    switch (act.kind) {
      case 'pay':
        return pay(act);
      case 'sort':
        return sort(act);
      case 'insertRow': {
        const after = 1 + round(act.after, Math.max(1, sheetOf(act.sheet).lastRow()));
        host.insertRows(act.sheet, after, 1);
        return `a row is inserted into ${act.sheet} below row ${after}`;
      }
      case 'deleteRow':
        return deleteRow(act);
      case 'edit': {
        const found = invoiceRow(act.row);
        if (found) type('Invoices', found.row, columnOf(sheetOf('Invoices'), 'Remark'), `seen on ${today()}`);
        return found ? `the remark in row ${found.row} is edited` : 'there is nothing to edit';
      }
      case 'undo':
        return undone.pop()?.() ?? 'there is nothing to take back';
      case 'renameColumn':
        return renameColumn(act.column);
      case 'bounce':
        return bounce(act.mail);
      case 'invoices':
        return newInvoices(act);
      case 'holiday':
        typeRows(host, 'Holidays', today(), [[act.day, 'closed']]);
        truth.holidays.add(act.day);
        return `${act.day} is written into Holidays`;
      default:
        return null;
    }
  };
  return {
    do(act) {
      const said = work(act);
      // Rows that moved cannot be found again by where they were.
      if (['sort', 'insertRow', 'deleteRow'].includes(act.kind))
        undone.splice(0, undone.length - (act.kind === 'deleteRow' ? 1 : 0));
      return said;
    },
    tidy() {
      const sheet = sheetOf('Invoices');
      for (const heading of COLUMNS) {
        const column = columnsOf(sheet).get(heading + RENAMED);
        if (column !== undefined) host.typeInto('Invoices', 1, column, heading);
      }
    },
  };
}

/** Whether the invoice sheet shows a contact of that day for all invoices of a row. */
function isPrinted(host: PlainHost, invoices: string, when: string): boolean {
  const day = Date.parse(`${when.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
  const rows = rowsIn(host.book, 'Invoices');
  return invoices.split('; ').every((number) => {
    const row = rows.find(({ text }) => [text('Number'), text('Number (ours)')].includes(number));
    return row !== undefined && Number(row.text('Last contact')) >= day && row.text('Level') !== '';
  });
}
