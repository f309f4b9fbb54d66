import { readFileSync } from 'node:fs';
import type { Problem, ProblemCode } from '../../../src/core/problem';
import { problemPlace, problemSentence, problemShort } from '../../../src/core/words/problems';
import { problemRemedy } from '../../../src/core/words/remedies';
import { columnCount, columnHint, setUpSentence } from '../../../src/core/words/setUp';

const problem = (
  code: ProblemCode,
  read = '',
  params: Readonly<Record<string, string>> = {},
  column: string | null = 'Due date',
): Problem => ({
  ...{ sheet: 'Invoices', row: 14, column, columnIndex: 3, code, read, params },
});
const CODES = [
  ...readFileSync('src/core/problem.ts', 'utf8')
    .split('export type ProblemCode =')[1]!
    .split(';')[0]!
    .matchAll(/'(\w+)'/g),
].map(([, code]) => code as ProblemCode);

test('the whole sentence: place, what was read, what to do', () => {
  const one = problem('dayUnreadable', '31/02/2026', { suggestion: '2026-02-28' });
  expect(`${problemPlace(one)}: ${problemSentence(one)} ${problemRemedy(one)}`).toBe(
    'Invoices, row 14, Due date: I read "31/02/2026", which is not a day. Write it as 2026-02-28 or choose a date format.',
  );
  expect(problemShort(one)).toBe('Due date: I read "31/02/2026", which is not a day.');
});

describe('as much of the place as there is', () => {
  test.each`
    sheet         | row     | column        | place
    ${'Invoices'} | ${14}   | ${'Due date'} | ${'Invoices, row 14, Due date'}
    ${'Invoices'} | ${null} | ${'Amount'}   | ${'Invoices, Amount'}
    ${'Settings'} | ${null} | ${null}       | ${'Settings'}
    ${''}         | ${null} | ${null}       | ${'Workbook'}
  `('$place', ({ sheet, row, column, place }) => {
    expect(problemPlace({ ...problem('dayMissing'), sheet, row, column })).toBe(place);
  });

  test('without a column the sentence stands alone', () => {
    expect(problemShort(problem('twoInvoiceSheets', '', { names: 'A, B' }, null))).toBe(
      'More than one sheet could hold the invoices: A, B.',
    );
  });
});

describe('a sentence for', () => {
  test.each`
    code                   | read            | params                                         | sentence
    ${'noInvoiceSheet'}    | ${''}           | ${{ wanted: '' }}                              | ${'I found no sheet with a number, a client, a due date and an amount for each invoice.'}
    ${'noInvoiceSheet'}    | ${''}           | ${{ wanted: 'Old' }}                           | ${'There is no sheet "Old", which Settings name for the invoices.'}
    ${'columnMissing'}     | ${''}           | ${{ field: 'Due date' }}                       | ${'I found no column for Due date.'}
    ${'numberMissing'}     | ${'2026-01-01'} | ${{ day: '2026-01-01' }}                       | ${'I read "2026-01-01": the sheet turned the number into a date.'}
    ${'numberTwice'}       | ${'INV-1'}      | ${{ rows: '2, 5' }}                            | ${'"INV-1" stands more than once: rows 2, 5. None of them is chased.'}
    ${'clientUnknown'}     | ${'Tern Ltt'}   | ${{ nearest: 'Tern Ltd' }}                     | ${'"Tern Ltt" is not in the sheet of clients. Perhaps "Tern Ltd" is meant.'}
    ${'clientUnknown'}     | ${'Xyz'}        | ${{ nearest: '' }}                             | ${'"Xyz" is not in the sheet of clients.'}
    ${'dueBeforeIssue'}    | ${'2026-03-01'} | ${{ due: '2026-03-01', issued: '2026-03-02' }} | ${'It falls due on 1 March 2026, before it was issued on 2 March 2026.'}
    ${'amountUnreadable'}  | ${'x'}          | ${{}}                                          | ${'I read "x", which is not an amount.'}
    ${'amountUnreadable'}  | ${'1.005'}      | ${{ currency: 'EUR', digits: '2' }}            | ${'I read "1.005", which has more digits than EUR.'}
    ${'amountUnreadable'}  | ${'-5'}         | ${{ sign: 'minus' }}                           | ${'I read "-5": what was paid cannot be negative here.'}
    ${'currencyDiffers'}   | ${'£5'}         | ${{ one: 'EUR', other: 'GBP' }}                | ${'One place says EUR, another GBP.'}
    ${'levelChoice'}       | ${'angry'}      | ${{ allowed: 'gentle, firm' }}                 | ${'I read "angry", which is none of the words for Due date.'}
    ${'tagUnknown'}        | ${'{{nmber}}'}  | ${{ line: '3', nearest: 'number' }}            | ${'Line 3 has the tag "{{nmber}}", which I do not know. Perhaps "number" is meant.'}
    ${'templateSyntax'}    | ${'many'}       | ${{ line: '2', why: 'unclosedSection' }}       | ${'Line 2: the section "many" is never closed.'}
    ${'settingUnreadable'} | ${'live'}       | ${{ key: 'mode', allowed: 'test, ask' }}       | ${'I read "live", which mode cannot be. The default stays in force.'}
    ${'sealBroken'}        | ${''}           | ${{ copyOf: '7' }}                             | ${'This row is a copy of row 7.'}
    ${'historyGap'}        | ${''}           | ${{ missing: '4-6' }}                          | ${'Rows are missing: Seq 4-6.'}
    ${'historyMissing'}    | ${''}           | ${{}}                                          | ${'The sheet is not there. Nothing could be recorded, so nothing is sent.'}
  `('$code: $sentence', ({ code, read, params, sentence }) => {
    expect(problemSentence(problem(code, read, params))).toBe(sentence);
  });
});

describe('what to do about', () => {
  test.each`
    code                   | params                                | remedy
    ${'dayMissing'}        | ${{}}                                 | ${'Write a day such as 2026-02-28.'}
    ${'dayAmbiguous'}      | ${{ suggestion: '' }}                 | ${'Write it as 2026-02-28 or choose a date format.'}
    ${'dayAmbiguous'}      | ${{ suggestion: '2026-12-31' }}       | ${'Write it as 2026-12-31 or choose a date format.'}
    ${'columnMissing'}     | ${{ field: 'Amount', headings: 'A' }} | ${'Choose the column in Paydue ▸ Set up or repair. The headings are: A.'}
    ${'columnMissing'}     | ${{ field: 'Amount', headings: '' }}  | ${'Add a column with the heading Amount.'}
    ${'amountUnreadable'}  | ${{ currency: 'EUR', digits: '2' }}   | ${'Round it to 2 digits, as ROUND does.'}
    ${'settingUnreadable'} | ${{ allowed: 'test, ask' }}           | ${'It may be: test, ask.'}
  `('$code: $remedy', ({ code, params, remedy }) => {
    expect(problemRemedy(problem(code, '', params))).toBe(remedy);
  });
});

describe.each(CODES)('%s', (code) => {
  test('has a sentence and a remedy, each a whole one, never blaming', () => {
    const one = problem(code, 'x', { why: 'unclosedTag', client: 'Kestrel' });
    for (const text of [problemSentence(one), problemRemedy(one)]) {
      expect(text).toMatch(/^["A-Z].*[.…]$/);
      expect(text).not.toMatch(/undefined|null|invalid|error:/i);
    }
  });
});

test('all codes of the model were tried', () => {
  expect(CODES.length).toBeGreaterThanOrEqual(49);
});

test.each`
  said                                                                              | sentence
  ${{ code: 'sheetMade', params: { sheet: 'Levels' } }}                             | ${'The sheet Levels'}
  ${{ code: 'columnsAdded', params: { sheet: 'Invoices', columns: 'Level, Why' } }} | ${'In Invoices the columns Level, Why'}
  ${{ code: 'rowsAdded', params: { sheet: 'Settings', rows: 'mode' } }}             | ${'In Settings the rows mode'}
  ${{ code: 'settingsChanged', params: { sheet: 'Settings', keys: 'mode' } }}       | ${'In Settings the values of mode'}
  ${{ code: 'nothingMissing', params: {} }}                                         | ${'Nothing: everything is there'}
`('set-up says "$sentence"', ({ said, sentence }) => {
  expect(setUpSentence(said)).toBe(sentence);
});

test.each`
  kind       | read    | of      | sentence
  ${'day'}   | ${1197} | ${1200} | ${'1,197 of 1,200 read as days'}
  ${'money'} | ${12}   | ${12}   | ${'12 read as amounts'}
  ${'text'}  | ${0}    | ${0}    | ${'empty'}
`('a column is counted: $sentence', ({ kind, read, of, sentence }) => {
  expect(columnCount({ kind, read, of })).toBe(sentence);
});

test.each`
  by            | needed   | hint
  ${'heading'}  | ${true}  | ${null}
  ${'content'}  | ${true}  | ${'Chosen by what stands in the column.'}
  ${'doubtful'} | ${false} | ${'Several headings fit: check this one.'}
  ${null}       | ${true}  | ${'Not found: choose the column.'}
  ${null}       | ${false} | ${null}
`('a column found by $by, needed $needed: $hint', ({ by, needed, hint }) => {
  expect(columnHint(by, needed)).toBe(hint);
});
