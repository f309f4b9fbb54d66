/** What cells take and what Google refuses in its own words (platform.md 1.1, 1.2). */
import { memoryBook, type SheetContents } from '../memoryBook';
import { aHost, ask, type Given, refusalOf } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';
const withSheet = (rows: SheetContents[string]) => ({ book: memoryBook({ Invoices: rows }) });
const run = async (body: string, options: Partial<Given> = {}) => {
  const host = await aHost({ ...options, code: `function ask() { ${SHEET} ${body} }` });
  return { value: await ask(host), cell: (row: number, column = 1) => host.book.sheet('Invoices')?.cell(row, column) };
};

describe('fact 10: text is stored as if typed', () => {
  test.each`
    text                        | format       | stored                                                | why
    ${'12.5'}                   | ${'General'} | ${{ value: 12.5, formula: null }}                     | ${'a number'}
    ${'00123'}                  | ${'General'} | ${{ value: 123, formula: null }}                      | ${'a number loses its zeros'}
    ${'00123'}                  | ${'@'}       | ${{ value: '00123', formula: null }}                  | ${'unless the cell holds text'}
    ${"'00123"}                 | ${'General'} | ${{ value: '00123', formula: null }}                  | ${'or the text is quoted'}
    ${"'00123"}                 | ${'@'}       | ${{ value: '00123', formula: null }}                  | ${'and a quote in a cell of text is not stored either'}
    ${'=HYPERLINK("http://x")'} | ${'General'} | ${{ value: null, formula: 'HYPERLINK("http://x")' }}  | ${'a formula'}
    ${'=HYPERLINK("http://x")'} | ${'@'}       | ${{ value: '=HYPERLINK("http://x")', formula: null }} | ${'text, in a cell of text'}
    ${"'=HYPERLINK('x')"}       | ${'General'} | ${{ value: "=HYPERLINK('x')", formula: null }}        | ${'text, quoted'}
    ${''}                       | ${'General'} | ${{ value: null, formula: null }}                     | ${'nothing empties the cell'}
  `('fact 10: $why: $text in $format', async ({ text, format, stored }) => {
    const { cell } = await run(
      `sheet.getRange(1, 1).setValue(${JSON.stringify(text)})`,
      withSheet([[{ value: 'old', format }]]),
    );
    expect(cell(1)).toMatchObject(stored);
  });

  test.each(['null', 'undefined'])('fact 13: %s empties a cell', async (nothing) => {
    const { cell } = await run(`sheet.getRange(1, 1).setValue(${nothing})`, withSheet([['old']]));
    expect(cell(1)?.value).toBeNull();
  });

  test.each([
    'sheet.getRange(2, 1).setValue(text)',
    'sheet.getRange(2, 1, 1, 1).setValues([[text]])',
    'sheet.appendRow([text])',
  ])('fact 10: a client’s name that is a formula becomes one by %s, unless the column holds text', async (how) => {
    const body = `sheet.getRange(1, 1).setValue("Name"); const text = "=1+1"; ${how}`;
    expect((await run(body)).cell(2)).toMatchObject({ formula: '1+1' });
    const asText = `sheet.getRange(1, 1, sheet.getMaxRows(), 1).setNumberFormat("@"); ${body}`;
    expect((await run(asText)).cell(2)).toMatchObject({ value: '=1+1', formula: null });
  });

  test('the rows of a block are copied at the call', async () => {
    const body = 'const rows = [["a"], ["b"]]; sheet.getRange(1, 1, 2, 1).setValues(rows); rows[0][0] = "changed";';
    expect((await run(body)).cell(1)?.value).toBe('a');
  });
});

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
const rows = (given: number, wanted: number) =>
  `The number of rows in the data does not match the number of rows in the range. The data has ${given} but the range has ${wanted}.`;
const columns = (given: number, wanted: number) => rows(given, wanted).replaceAll('of rows', 'of columns');

describe('facts 15, 16, 17: sizes', () => {
  test.each`
    fact  | call                                                           | message
    ${15} | ${'sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])'}            | ${rows(1, 2)}
    ${15} | ${'sheet.getRange(1, 1, 2, 2).setValues([])'}                  | ${rows(0, 2)}
    ${15} | ${'sheet.getRange(1, 1, 1, 2).setValues([[1]])'}               | ${columns(1, 2)}
    ${15} | ${'sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [1, 2, 3]])'} | ${columns(3, 2)}
    ${16} | ${'sheet.getRange(2, 1, sheet.getLastRow(), 1)'}               | ${'The number of rows in the range must be at least 1.'}
    ${16} | ${'sheet.getRange(2, 1, 1, 0)'}                                | ${'The number of columns in the range must be at least 1.'}
    ${16} | ${'sheet.getRange(1000, 26)'}                                  | ${null}
    ${16} | ${'sheet.getRange(1001, 1)'}                                   | ${OUTSIDE}
    ${16} | ${'sheet.getRange(1, 26, 1, 2)'}                               | ${OUTSIDE}
    ${16} | ${'sheet.getRange(0, 1)'}                                      | ${OUTSIDE}
    ${17} | ${'sheet.getRange(1, 1).setValue("x".repeat(50000))'}          | ${null}
    ${17} | ${'sheet.getRange(1, 1).setValue("x".repeat(50001))'}          | ${'Your input contains more than the maximum of 50000 characters in a single cell.'}
    ${17} | ${'sheet.appendRow(["a", "x".repeat(50001)])'}                 | ${'Your input contains more than the maximum of 50000 characters in a single cell.'}
  `('fact $fact: $call', async ({ call, message }) => {
    const expected = message === null ? 'nothing was thrown' : `Exception: ${message}`;
    expect(await refusalOf(`${SHEET} ${call}`)).toBe(expected);
  });
});
