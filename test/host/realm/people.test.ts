/** People at work in the sheet with their own hands, through the host. */
import { memoryBook, type SheetContents } from '../memoryBook';
import { aHost } from '../testHost';

const BELOW = ['Number', 'b', 3, 'A', null, true, 'c', 1, false];
const aSheet = async (column: readonly (string | number | boolean | null)[] = BELOW) => {
  const rows: SheetContents[string] = column.map((value, index) => [value, index]);
  const host = await aHost({ code: '', book: memoryBook({ Invoices: rows, Clients: [] }) });
  const values = (length = column.length, at = 1) =>
    Array.from({ length }, (_row, index) => host.book.sheet('Invoices')?.cell(index + 1, at).value);
  return { host, values };
};

describe('sorting', () => {
  test.each`
    descending | sorted
    ${false}   | ${['Number', 1, 3, 'A', 'b', 'c', false, true, null]}
    ${true}    | ${['Number', true, false, 'c', 'b', 'A', 3, 1, null]}
  `(
    'descending $descending: the heading stays, numbers, texts, yes and no, and what is empty last',
    async ({ descending, sorted }) => {
      const { host, values } = await aSheet();
      host.sortRows('Invoices', 1, 1, descending);
      expect(values()).toEqual(sorted);
    },
  );

  test('takes whole rows, and what is equal keeps its order', async () => {
    const { host, values } = await aSheet(['Number', 'b', 'a', 'b', 'a']);
    host.sortRows('Invoices', 1, 1, false);
    expect(values(5, 2)).toEqual([0, 2, 4, 1, 3]);
    host.sortRows('Invoices', 1, 1, true);
    expect(values(5, 2)).toEqual([0, 1, 3, 2, 4]);
  });

  test('of a sheet with nothing below its heading changes nothing', async () => {
    const { host, values } = await aSheet(['Number']);
    host.sortRows('Invoices', 1, 1, false);
    expect(values()).toEqual(['Number']);
  });
});

describe('rows', () => {
  test.each`
    act             | row     | refused
    ${'insertRows'} | ${0}    | ${null}
    ${'insertRows'} | ${1000} | ${null}
    ${'insertRows'} | ${1001} | ${'Invoices has no row 1001.'}
    ${'insertRows'} | ${-1}   | ${'Invoices has no row -1.'}
    ${'deleteRows'} | ${1000} | ${null}
    ${'deleteRows'} | ${1001} | ${'Invoices has no row 1001.'}
    ${'deleteRows'} | ${0}    | ${'Invoices has no row 0.'}
  `('$act at $row: $refused', async ({ act, row, refused }) => {
    const { host } = await aSheet();
    const run = () => host[act as 'insertRows' | 'deleteRows']('Invoices', row, 1);
    if (refused === null) expect(run).not.toThrow();
    else expect(run).toThrow(refused);
  });

  test('more than there are cannot be deleted', async () => {
    const { host } = await aSheet();
    expect(() => host.deleteRows('Invoices', 999, 3)).toThrow('Invoices has no 3 rows from row 999 on.');
  });

  test('a formula that cannot follow is named, and the row stays', async () => {
    const { host, values } = await aSheet();
    host.book.sheet('Clients')?.setFormula(1, 1, 'Invoices!A2');
    expect(() => host.deleteRows('Invoices', 2, 1)).toThrow('A2, which would be gone');
    expect(values(2)).toEqual(['Number', 'b']);
  });
});

test('a renamed sheet is found under its new name alone, and the cursor is still on it', async () => {
  const host = await aHost({
    book: memoryBook({ Clients: [], Invoices: [['Number']] }),
    code: 'function ask() { const sheet = SpreadsheetApp.getActiveSheet(); return [sheet.getName(), sheet.getActiveCell().getRow()] }',
  });
  host.select('Invoices', 4, 1);
  host.renameSheet('Invoices', 'Bills');
  expect(host.callNow('mia@firm.example', 'ask', [])).toEqual({ ok: true, value: ['Bills', 4] });
  expect([host.book.sheet('Invoices'), host.book.sheet('Bills')?.cell(1, 1).value]).toEqual([null, 'Number']);
  expect(() => host.insertRows('Invoices', 1, 1)).toThrow('There is no sheet "Invoices".');
  expect(() => host.renameSheet('Bills', 'Clients')).toThrow('There is a sheet named "Clients" already.');
});

test('the script goes on with the sheet that it has in its hands', async () => {
  const host = await aHost({
    code: 'function ask() { const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName("Invoices"); Logger.log(""); sheet.appendRow(["x"]); return [sheet.getName(), book.getSheetByName("Invoices") === null] }',
  });
  host.failAt({
    call: 'Logger.log',
    nth: 1,
    when: 'before',
    effect: { meanwhile: () => host.renameSheet('Invoices', 'Bills') },
  });
  expect(host.callNow('mia@firm.example', 'ask', [])).toEqual({ ok: true, value: ['Bills', true] });
  expect(host.book.sheet('Bills')?.cell(1, 1).value).toBe('x');
});
