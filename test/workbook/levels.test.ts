import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import type { RawCell } from '../../src/workbook/cells';
import { levelRow } from '../../src/workbook/levelCells';
import { readLevels } from '../../src/workbook/levels';
import { readLocale } from '../../src/workbook/locale';
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
  'Gap',
];
const SIGNS = { home: 'EUR', locale: readLocale('en_GB') };
const TEMPLATES = defaults.templates.map(({ name }) => name);
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
  readLevels(sheet('Levels', HEADINGS, ...rows), defaults.procedures, TEMPLATES, SIGNS);
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
    ${'Fee'}      | ${'5 EUR'}                 | ${'fees'}     | ${[{ kind: 'sum', amount: { minor: 500, currency: 'EUR' } }]}
    ${'Fee'}      | ${5}                       | ${'fees'}     | ${[{ kind: 'sum', amount: { minor: 500, currency: 'EUR' } }]}
    ${'Fee'}      | ${'15 %'}                  | ${'fees'}     | ${[{ kind: 'share', percent: '15' }]}
    ${'Interest'} | ${'yes'}                   | ${'interest'} | ${'claim'}
    ${'Interest'} | ${true}                    | ${'interest'} | ${'claim'}
    ${'Interest'} | ${'Claim'}                 | ${'interest'} | ${'claim'}
    ${'Interest'} | ${'show'}                  | ${'interest'} | ${'show'}
    ${'Interest'} | ${'no'}                    | ${'interest'} | ${'no'}
    ${'Interest'} | ${'nein'}                  | ${'interest'} | ${'no'}
    ${'Interest'} | ${''}                      | ${'interest'} | ${'no'}
    ${'Level'}    | ${''}                      | ${'name'}     | ${'Gentle reminder'}
    ${'Template'} | ${'FIRM'}                  | ${'template'} | ${'firm'}
    ${'Repeat'}   | ${'every 7 days, 3 times'} | ${'repeat'}   | ${{ everyDays: 7, times: 3 }}
    ${'Repeat'}   | ${'7 x 3'}                 | ${'repeat'}   | ${{ everyDays: 7, times: 3 }}
    ${'Repeat'}   | ${'never'}                 | ${'repeat'}   | ${null}
    ${'Gap'}      | ${10}                      | ${'gapDays'}  | ${10}
    ${'Gap'}      | ${'0'}                     | ${'gapDays'}  | ${0}
    ${'Gap'}      | ${''}                      | ${'gapDays'}  | ${null}
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
    ${'Interest'} | ${'a bit'}    | ${'levelChoice'}     | ${'interest'} | ${'no'}
    ${'Fee'}      | ${'a fiver'}  | ${'levelFee'}        | ${'fees'}     | ${[]}
    ${'Repeat'}   | ${'often'}    | ${'levelChoice'}     | ${'repeat'}   | ${null}
    ${'Tone'}     | ${'#REF!'}    | ${'formulaError'}    | ${'tone'}     | ${'gentle'}
    ${'Gap'}      | ${-1}         | ${'levelNumber'}     | ${'gapDays'}  | ${null}
    ${'Gap'}      | ${'a week'}   | ${'levelNumber'}     | ${'gapDays'}  | ${null}
    ${'Order'}    | ${''}         | ${'levelOrder'}      | ${'order'}    | ${1}
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

  test('a template that is not there is kept by its name, so that a person is asked', () => {
    const { procedures, problems } = read(gentle({ ...own, Template: 'spring' }));
    expect([procedures[0]?.levels[0]?.template, places(problems)]).toEqual([
      'spring',
      ['Levels 2 Template: templateUnknown'],
    ]);
  });
});

describe('a row that cannot be used ends its procedure: no step is left out on the way to a firmer one', () => {
  const steps = (changed: Readonly<Record<string, RawCell>>, other: Readonly<Record<string, RawCell>> = {}) => {
    const base = { Procedure: 'Ours' };
    const { procedures, problems } = read(
      gentle({ ...base, Code: 'a', Level: 'A', Days: 1 }),
      gentle({ ...base, Order: 2, Code: 'b', Level: 'B', Days: 8, ...changed }),
      gentle({ ...base, Order: 3, Code: 'c', Level: 'C', Days: 15, ...other }),
    );
    const [ours] = procedures;
    return [ours?.name, ours?.levels.map(({ code, order }) => `${code}${order}`).join(' '), ...places(problems)];
  };
  test.each`
    what                       | changed                     | left          | problem
    ${'nothing wrong'}         | ${{}}                       | ${'a1 b2 c3'} | ${[]}
    ${'no days'}               | ${{ Days: '' }}             | ${'a1'}       | ${['Levels 3 Days: levelNumber']}
    ${'text for days'}         | ${{ Days: 'soon' }}         | ${'a1'}       | ${['Levels 3 Days: levelNumber']}
    ${'no code'}               | ${{ Code: '' }}             | ${'a1'}       | ${['Levels 3 Code: levelChoice']}
    ${'a formula that failed'} | ${{ Code: '#N/A' }}         | ${'a1'}       | ${['Levels 3 Code: formulaError']}
    ${'a code that was there'} | ${{ Code: 'a' }}            | ${'a1'}       | ${['Levels 3 Code: levelCodeTwice']}
    ${'it stands at the end'}  | ${{ Days: 'x', Order: 9 }}  | ${'a1 c3'}    | ${['Levels 3 Days: levelNumber']}
    ${'of equal orders first'} | ${{ Days: 'x', Order: 1 }}  | ${'a1'}       | ${['Levels 3 Days: levelNumber']}
    ${'it stands before all'}  | ${{ Days: 'x', Order: 0 }}  | ${''}         | ${['Levels 3 Days: levelNumber']}
    ${'its order is missing'}  | ${{ Days: 'x', Order: '' }} | ${'a1'}       | ${['Levels 3 Order: levelOrder', 'Levels 3 Days: levelNumber']}
  `('$what', ({ changed, left, problem }) => {
    expect(steps(changed)).toEqual(['Ours', left, ...problem]);
  });

  test('and says so', () => {
    const { problems } = read(gentle({ Procedure: 'Ours', Code: 'a', Days: 'soon' }));
    expect(problemRemedy(problems[0]!)).toBe(
      'Write a whole number of days, negative for days before. Until then the procedure ends before this row, so that no step is left out on the way to a firmer one.',
    );
  });

  test('a delivered level keeps its delivered days, and those behind it stay', () => {
    const { procedures, problems } = read(
      gentle({ Days: 'soon' }),
      gentle({ Order: 2, Code: 'firm', Level: 'Firm reminder', Tone: 'firm', Days: 8 }),
    );
    expect([procedures[0]?.levels.map(({ code, days }) => [code, days]), places(problems)]).toEqual([
      [
        ['gentle', 1],
        ['firm', 8],
      ],
      ['Levels 2 Days: levelNumber'],
    ]);
    expect(problemRemedy(problems[0]!)).toBe('Write a whole number of days, negative for days before.');
  });

  test('another procedure is not touched by it', () => {
    const { procedures } = read(gentle({ Procedure: 'Ours', Code: 'a', Days: 'soon' }), gentle());
    expect(procedures.map(({ name, levels }) => [name, levels.length])).toEqual([
      ['Ours', 0],
      ['Standard', 1],
      ['None', 0],
    ]);
  });
});

describe('a missing order comes behind the row above it', () => {
  const orders = (...cells: readonly RawCell[]) => {
    const { procedures, problems } = read(
      ...cells.map((Order, at) => gentle({ Procedure: 'Ours', Code: `c${at}`, Level: `L${at}`, Days: at + 1, Order })),
    );
    return [procedures[0]?.levels.map(({ order }) => order), ...places(problems)];
  };
  test.each`
    cells           | expected
    ${[10, '', 30]} | ${[[10, 10, 30], 'Levels 3 Order: levelOrder']}
    ${['', 2, 3]}   | ${[[1, 2, 3], 'Levels 2 Order: levelOrder']}
    ${[1, 'x', 3]}  | ${[[1, 1, 3], 'Levels 3 Order: levelNumber']}
  `('$cells', ({ cells, expected }) => {
    expect(orders(...cells)).toEqual(expected);
  });

  test('without the column the rows are in the order in which they stand', () => {
    const without = HEADINGS.filter((heading) => heading !== 'Order');
    const cut = (cells: RawCell[]) => cells.filter((_, at) => HEADINGS[at] !== 'Order');
    const { procedures, problems } = readLevels(
      sheet('Levels', without, cut(gentle()), cut(gentle({ Code: 'firm', Level: 'Firm', Days: 8 }))),
      defaults.procedures,
      TEMPLATES,
      SIGNS,
    );
    expect([procedures[0]?.levels.map(({ order }) => order), problems]).toEqual([[1, 2], []]);
  });
});

describe('a procedure that makes no sense as a whole is reported at the cell', () => {
  test.each`
    what                       | second                                 | problem
    ${'an order twice'}        | ${{ Code: 'b', Level: 'B', Days: 8 }}  | ${'Levels 3 Order: levelOrder'}
    ${'a code twice'}          | ${{ Level: 'B', Order: 2, Days: 8 }}   | ${'Levels 3 Code: levelCodeTwice'}
    ${'days that do not rise'} | ${{ Code: 'b', Level: 'B', Order: 2 }} | ${'Levels 3 Days: levelDaysNotRising'}
    ${'a name twice'}          | ${{ Code: 'b', Order: 2, Days: 8 }}    | ${'Levels 3 Level: levelCodeTwice'}
  `('$what', ({ second, problem }) => {
    expect(places(read(gentle(), gentle(second)).problems)).toEqual([problem]);
  });

  test('a name that stands twice stops nothing: both steps count', () => {
    const { procedures, problems } = read(gentle(), gentle({ Code: 'b', Order: 2, Days: 8 }));
    expect(procedures[0]?.levels.map(({ code }) => code)).toEqual(['gentle', 'b']);
    expect(problems.map((one) => `${problemSentence(one)} ${problemRemedy(one)}`)).toEqual([
      'The name "Gentle reminder" stands twice in this procedure. Give each level a name of its own. Both count, but people cannot tell them apart.',
    ]);
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
    SIGNS,
  );
  expect(procedures).toEqual(defaults.procedures);
  expect(places(problems)).toEqual([
    'Levels Days: columnMissing',
    'Levels Channel: columnMissing',
    'Levels Tone: columnMissing',
  ]);
});
