import type { RawCell } from '../../src/workbook/cells';
import { levelRow } from '../../src/workbook/levelCells';
import { readLevels } from '../../src/workbook/levels';
import { defaults, places, sheet } from './sheets';

const HEADINGS = [
  'Procedure',
  'Order',
  'Code',
  'Level',
  'Tone',
  'Anchor',
  'Days',
  'Channel',
  'Template',
  'Approval',
  'To',
  'Fee',
  'Interest',
  'Repeat',
];
const TEMPLATES = ['courtesy', 'gentle', 'firm', 'final'];
/** Standard's gentle reminder, with some cells changed. */
const gentle = (changed: Readonly<Record<string, RawCell>> = {}): RawCell[] => {
  const cells: Readonly<Record<string, RawCell>> = {
    ...{
      Procedure: 'Standard',
      Order: 1,
      Code: 'gentle',
      Level: 'Gentle reminder',
      Tone: 'gentle',
      Anchor: 'due',
      Days: 1,
    },
    ...{ Channel: 'email', Template: 'gentle', Approval: 'auto', To: 'contact', Fee: '', Interest: 'no', Repeat: '' },
    ...changed,
  };
  return HEADINGS.map((heading) => cells[heading] ?? '');
};
const read = (...rows: readonly RawCell[][]) =>
  readLevels(sheet('Levels', HEADINGS, ...rows), defaults.procedures, TEMPLATES);
const level = (changed: Readonly<Record<string, RawCell>>) => read(gentle(changed)).procedures[0]?.levels[0];

test('the delivered procedures survive being written and read', () => {
  const rows = defaults.procedures.flatMap(({ levels }) =>
    levels.map((one) => levelRow(one).map((cell) => (cell === null ? '' : (cell as RawCell)))),
  );
  const { procedures, problems } = read(...rows);
  expect(problems).toEqual([]);
  expect(procedures).toEqual(defaults.procedures);
});

describe('each cell in the words of Levels', () => {
  test.each`
    heading       | cell                       | field         | value
    ${'Tone'}     | ${'FIRM'}                  | ${'tone'}     | ${'firm'}
    ${'Anchor'}   | ${'invoice date'}          | ${'anchor'}   | ${'invoiceDate'}
    ${'Anchor'}   | ${'end of month'}          | ${'anchor'}   | ${'endOfMonth'}
    ${'Anchor'}   | ${''}                      | ${'anchor'}   | ${'due'}
    ${'Days'}     | ${-7}                      | ${'days'}     | ${-7}
    ${'Days'}     | ${'+8'}                    | ${'days'}     | ${8}
    ${'Days'}     | ${'−7'}                    | ${'days'}     | ${-7}
    ${'Channel'}  | ${'E-Mail'}                | ${'channel'}  | ${'email'}
    ${'Channel'}  | ${'letter'}                | ${'channel'}  | ${'notice'}
    ${'Approval'} | ${'review'}                | ${'approval'} | ${'person'}
    ${'To'}       | ${'Escalation'}            | ${'to'}       | ${'escalation'}
    ${'Fee'}      | ${'5 EUR'}                 | ${'fee'}      | ${'5 EUR'}
    ${'Interest'} | ${'yes'}                   | ${'interest'} | ${true}
    ${'Interest'} | ${true}                    | ${'interest'} | ${true}
    ${'Level'}    | ${''}                      | ${'name'}     | ${'Gentle reminder'}
    ${'Template'} | ${'FIRM'}                  | ${'template'} | ${'firm'}
    ${'Repeat'}   | ${'every 7 days, 3 times'} | ${'repeat'}   | ${{ everyDays: 7, times: 3 }}
    ${'Repeat'}   | ${'7 x 3'}                 | ${'repeat'}   | ${{ everyDays: 7, times: 3 }}
    ${'Repeat'}   | ${'never'}                 | ${'repeat'}   | ${null}
  `('$heading "$cell" → $value', ({ heading, cell, field, value }) => {
    expect(read(gentle({ [heading]: cell })).problems).toEqual([]);
    expect(level({ [heading]: cell })).toMatchObject({ [field]: value });
  });
});

describe('a bad cell is a problem, and the delivered level of that code stands in for it', () => {
  test.each`
    heading       | cell          | code                 | field         | kept
    ${'Tone'}     | ${'angry'}    | ${'levelChoice'}     | ${'tone'}     | ${'gentle'}
    ${'Anchor'}   | ${'someday'}  | ${'levelChoice'}     | ${'anchor'}   | ${'due'}
    ${'Days'}     | ${'soon'}     | ${'levelNumber'}     | ${'days'}     | ${1}
    ${'Days'}     | ${1.5}        | ${'levelNumber'}     | ${'days'}     | ${1}
    ${'Days'}     | ${10000}      | ${'levelNumber'}     | ${'days'}     | ${1}
    ${'Days'}     | ${-1e9}       | ${'levelNumber'}     | ${'days'}     | ${1}
    ${'Days'}     | ${''}         | ${'levelNumber'}     | ${'days'}     | ${1}
    ${'Order'}    | ${'first'}    | ${'levelNumber'}     | ${'order'}    | ${1}
    ${'Channel'}  | ${'pigeon'}   | ${'levelChoice'}     | ${'channel'}  | ${'email'}
    ${'Template'} | ${'gentel'}   | ${'templateUnknown'} | ${'template'} | ${'gentle'}
    ${'Template'} | ${''}         | ${'templateUnknown'} | ${'template'} | ${'gentle'}
    ${'Approval'} | ${'perhaps'}  | ${'levelChoice'}     | ${'approval'} | ${'auto'}
    ${'To'}       | ${'everyone'} | ${'levelChoice'}     | ${'to'}       | ${'contact'}
    ${'Interest'} | ${'a bit'}    | ${'levelChoice'}     | ${'interest'} | ${false}
    ${'Repeat'}   | ${'often'}    | ${'levelChoice'}     | ${'repeat'}   | ${null}
    ${'Tone'}     | ${'#REF!'}    | ${'formulaError'}    | ${'tone'}     | ${'gentle'}
  `('$heading "$cell": $code', ({ heading, cell, code, field, kept }) => {
    const { problems } = read(gentle({ [heading]: cell }));
    expect(places(problems)).toEqual([`Levels 2 ${heading}: ${code}`]);
    expect(level({ [heading]: cell })).toMatchObject({ [field]: kept });
  });

  test('a mistyped template comes with the nearest name', () => {
    expect(read(gentle({ Template: 'gentel' })).problems[0]?.params).toEqual({ nearest: 'gentle' });
  });
});

describe('a level of the user’s own takes the most careful choice instead', () => {
  const own = { Procedure: 'Ours', Code: 'first' };
  test.each`
    heading       | cell         | field         | kept
    ${'Tone'}     | ${'angry'}   | ${'tone'}     | ${'final'}
    ${'Tone'}     | ${''}        | ${'tone'}     | ${'final'}
    ${'Channel'}  | ${'pigeon'}  | ${'channel'}  | ${'task'}
    ${'Approval'} | ${'perhaps'} | ${'approval'} | ${'person'}
  `('$heading "$cell" → $kept', ({ heading, cell, field, kept }) => {
    const { procedures, problems } = read(gentle({ ...own, [heading]: cell }));
    expect(places(problems)).toEqual([`Levels 2 ${heading}: levelChoice`]);
    expect(procedures[0]?.levels[0]).toMatchObject({ [field]: kept });
  });

  test('without days nobody knows when it comes: it is left out', () => {
    const { procedures, problems } = read(gentle({ ...own, Days: 'soon' }));
    expect([procedures[0], places(problems)]).toEqual([{ name: 'None', levels: [] }, ['Levels 2 Days: levelNumber']]);
  });

  test('without a code it has no place in the history: it is left out', () => {
    expect(places(read(gentle({ Code: '' })).problems)).toEqual(['Levels 2 Code: levelChoice']);
  });
});

describe('a procedure that makes no sense as a whole is reported at the cell', () => {
  test.each`
    what                       | second                     | problem
    ${'an order twice'}        | ${{ Code: 'b', Days: 8 }}  | ${'Levels 3 Order: levelOrder'}
    ${'a code twice'}          | ${{ Order: 2, Days: 8 }}   | ${'Levels 3 Code: levelCodeTwice'}
    ${'days that do not rise'} | ${{ Code: 'b', Order: 2 }} | ${'Levels 3 Days: levelDaysNotRising'}
  `('$what', ({ second, problem }) => {
    expect(places(read(gentle(), gentle(second)).problems)).toEqual([problem]);
  });

  test('a first level counted from a previous one', () => {
    expect(places(read(gentle({ Anchor: 'previous' })).problems)).toEqual(['Levels 2 Anchor: levelFirstPrevious']);
  });
});

test('rows of one procedure may stand apart and in any letter case', () => {
  const { procedures } = read(
    gentle(),
    gentle({ Procedure: 'Ours' }),
    gentle({ Procedure: 'STANDARD', Order: 2, Code: 'firm', Days: 8 }),
  );
  expect(
    procedures.map(({ name, levels }) => [name, levels.map(({ code, procedure }) => `${procedure} ${code}`)]),
  ).toEqual([
    ['Standard', ['Standard gentle', 'Standard firm']],
    ['Ours', ['Ours gentle']],
    ['None', []],
  ]);
});

test('without its needed columns the sheet says nothing and the delivered procedures hold', () => {
  const { procedures, problems } = readLevels(
    sheet('Levels', ['Procedure', 'Code'], ['Standard', 'gentle']),
    defaults.procedures,
    TEMPLATES,
  );
  expect(procedures).toEqual(defaults.procedures);
  expect(places(problems)).toEqual([
    'Levels Days: columnMissing',
    'Levels Channel: columnMissing',
    'Levels Tone: columnMissing',
  ]);
});
