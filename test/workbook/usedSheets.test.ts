/** Agreements and Payments are missed when they are renamed or deleted: what they kept back must not be let go. */
import { USED_NOTES, usedNames } from '../../src/workbook/usedSheets';
import { HEADINGS, on, open, row, sheet } from './sheets';

const invoices = sheet('Invoices', HEADINGS, row('INV-1', 'Kestrel', on('2026-03-01'), 100));
const settings = (...rows: readonly (readonly [string, string])[]) =>
  sheet('Settings', ['Key', 'Value', 'Note'], ...rows);
const agreements = (name: string) =>
  sheet(name, ['Kind', 'Client', 'Invoices', 'Until'], ['hold', 'Kestrel', 'INV-1', '']);
const payments = (name: string) =>
  sheet(name, ['Date', 'Amount', 'Client', 'Invoice'], [on('2026-03-02'), 40, '', 'INV-1']);

describe('a sheet that was in use and is gone keeps everybody back, with its place and the remedy', () => {
  test.each`
    what                                  | key                   | name                | sheets                            | judged   | missing
    ${'agreements renamed'}               | ${'sheet.agreements'} | ${'Agreements'}     | ${[agreements('Agreements old')]} | ${false} | ${['Agreements']}
    ${'agreements deleted'}               | ${'sheet.agreements'} | ${'Agreements'}     | ${[]}                             | ${false} | ${['Agreements']}
    ${'the new name written in Settings'} | ${'sheet.agreements'} | ${'Agreements old'} | ${[agreements('Agreements old')]} | ${true}  | ${[]}
    ${'the value emptied'}                | ${'sheet.agreements'} | ${''}               | ${[]}                             | ${true}  | ${[]}
    ${'another writing of the name'}      | ${'sheet.agreements'} | ${'agreements '}    | ${[agreements('Agreements')]}     | ${true}  | ${[]}
    ${'payments renamed'}                 | ${'sheet.payments'}   | ${'Payments'}       | ${[payments('Payments 2026')]}    | ${false} | ${['Payments']}
    ${'payments under their new name'}    | ${'sheet.payments'}   | ${'Payments 2026'}  | ${[payments('Payments 2026')]}    | ${true}  | ${[]}
  `('$what', ({ key, name, sheets, judged, missing }) => {
    const { ledger, problems } = open([invoices, settings([key, name]), ...sheets]);
    expect(ledger.invoices.length === 1).toBe(judged);
    const found = problems.filter(({ code }) => code === 'sheetMissing');
    expect(found.map((problem) => problem.sheet)).toEqual(missing);
    expect(found.map(({ params }) => params['key'])).toEqual(missing.map(() => key));
  });

  test('what stands in a sheet under its new name counts', () => {
    const { ledger } = open([
      invoices,
      settings(['sheet.agreements', 'Agreed'], ['sheet.payments', 'Received']),
      agreements('Agreed'),
      payments('Received'),
    ]);
    expect(ledger.agreements.map(({ kind }) => kind)).toEqual(['hold']);
    expect(ledger.payments.map(({ amount }) => amount.minor)).toEqual([4000]);
  });
});

describe('sheets in use are remembered once', () => {
  const names = (...sheets: Parameters<typeof open>[0]) => usedNames(open([invoices, ...sheets]));
  test('under their names', () =>
    expect(names(settings(['mode', 'test']), agreements('Agreements'), payments('Payments'))).toEqual({
      'sheet.agreements': 'Agreements',
      'sheet.payments': 'Payments',
    }));
  test('not again where they are known', () =>
    expect(names(settings(['sheet.agreements', 'Agreements']), agreements('Agreements'))).toEqual({}));
  test('a value that a person emptied is filled again while the sheet is there', () =>
    expect(names(settings(['sheet.agreements', '']), agreements('Agreements'))).toEqual({
      'sheet.agreements': 'Agreements',
    }));
  test('nothing before set-up, and nothing of sheets that are not there', () => {
    expect(names(agreements('Agreements'))).toEqual({});
    expect(names(settings(['mode', 'test']))).toEqual({});
  });
  test('each with a note that says what it is for', () =>
    expect(Object.keys(USED_NOTES)).toEqual(['sheet.agreements', 'sheet.payments']));
});
