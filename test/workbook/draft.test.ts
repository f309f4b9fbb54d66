import type { RawSheet } from '../../src/workbook/cells';
import { draftSheets, ruleRows } from '../../src/workbook/draft';
import { defaults, HEADINGS, on, open, places, row, sheet } from './sheets';

const invoices = sheet('Invoices', HEADINGS, row());
const settings = sheet('Settings', ['Key', 'Value', 'Note'], ['guard.gapDays', 5, 'gap'], ['currency', 'EUR', '']);
const levels = sheet(
  'Levels',
  ['Procedure', 'Order', 'Code', 'Level', 'Tone', 'Days', 'Channel', 'Template'],
  ['Standard', 1, 'gentle', 'Gentle reminder', 'gentle', 1, 'email', 'gentle'],
  ['Standard', 2, 'firm', 'Firm reminder', 'firm', 8, 'email', 'firm'],
);
type Draft = Parameters<typeof draftSheets>[1];
const draft = (changed: Partial<Draft>): Draft => ({ settings: [], levels: [], ...changed });
const days = (procedure: string, code: string, value: string): Draft['levels'][number] => ({
  ...{ procedure, code, field: 'days' as const, value },
});
const tried = (sheets: readonly RawSheet[], changed: Partial<Draft>) =>
  open(draftSheets(sheets, draft(changed), defaults));
const levelsOf = ({ ledger }: ReturnType<typeof open>, name: string) =>
  ledger.procedures.find((one) => one.name === name)?.levels.map(({ code, days: at }) => `${code} ${at}`);

test('nothing tried: the sheets as they are', () => {
  expect(draftSheets([invoices, settings], draft({}), defaults)).toEqual([invoices, settings]);
});

describe('a setting', () => {
  test('takes the place of the value that stands there', () => {
    const { ledger, problems } = tried([invoices, settings], { settings: [{ key: 'guard.gapDays', value: '9' }] });
    expect([ledger.settings.gapDays, ledger.settings.currency, problems]).toEqual([9, 'EUR', []]);
  });

  test('that is not there is added', () => {
    expect(
      tried([invoices, settings], { settings: [{ key: 'promise.max', value: '1' }] }).ledger.settings.maxPromises,
    ).toBe(1);
  });

  test('without the sheet it is made', () => {
    expect(tried([invoices], { settings: [{ key: 'promise.max', value: '1' }] }).ledger.settings.maxPromises).toBe(1);
  });

  test.each`
    key                | value   | problem
    ${'guard.gapDays'} | ${'-1'} | ${'Settings 2 Value: settingUnreadable'}
    ${'gap.days'}      | ${'1'}  | ${'Settings 4 Key: settingUnknown'}
  `('$key = $value is a problem, and the default holds', ({ key, value, problem }) => {
    const { ledger, problems } = tried([invoices, settings], { settings: [{ key, value }] });
    expect([ledger.settings.gapDays, places(problems)]).toEqual([5, [problem]]);
  });
});

describe('a level', () => {
  test('takes the place of what stands in its cell', () => {
    const then = tried([invoices, levels], { levels: [days('STANDARD', 'firm', '10')] });
    expect([levelsOf(then, 'Standard'), then.problems]).toEqual([['gentle 1', 'firm 10'], []]);
  });

  test('of a procedure that is delivered is changed among its delivered levels', () => {
    const then = tried([invoices], { levels: [days('Small amounts', 'reminder', '5')] });
    expect(levelsOf(then, 'Small amounts')).toEqual(['reminder 5', 'call1 14']);
    expect(levelsOf(then, 'Standard')).toEqual(levelsOf(open([invoices]), 'Standard'));
    expect(then.problems).toEqual([]);
  });

  test('of one that stands in for missing rows too, and the others stay as Levels has them', () => {
    const [first, ...others] = defaults.procedures.find(({ name }) => name === 'Instalments')!.levels;
    const then = tried([invoices, levels], { levels: [days('Instalments', first!.code, '-5')] });
    expect(levelsOf(then, 'Instalments')).toEqual([
      `${first!.code} -5`,
      ...others.map(({ code, days: at }) => `${code} ${at}`),
    ]);
    expect(levelsOf(then, 'Standard')).toEqual(['gentle 1', 'firm 8']);
  });

  test('in a column that the sheet does not have adds the column', () => {
    const then = tried([invoices, levels], {
      levels: [{ procedure: 'Standard', code: 'firm', field: 'repeat', value: 'every 7 days, 2 times' }],
    });
    expect(then.ledger.procedures[0]?.levels.map(({ repeat }) => repeat)).toEqual([null, { everyDays: 7, times: 2 }]);
  });

  test('that nobody knows changes nothing', () => {
    expect(levelsOf(tried([invoices, levels], { levels: [days('Standard', 'x', '3')] }), 'Standard')).toEqual([
      'gentle 1',
      'firm 8',
    ]);
  });

  test('that makes no sense is a problem', () => {
    expect(places(tried([invoices, levels], { levels: [days('Standard', 'firm', 'soon')] }).problems)).toEqual([
      'Levels 3 Days: levelNumber',
    ]);
  });
});

test('the sheets that were read stay as they are', () => {
  draftSheets([invoices, settings, levels], draft({ levels: [days('Standard', 'firm', '10')] }), defaults);
  draftSheets([settings], draft({ settings: [{ key: 'guard.gapDays', value: '9' }] }), defaults);
  expect([settings.rows[1]?.[1], levels.rows[2]?.[5], invoices.rows[1]?.[2]]).toEqual([5, 8, on('2026-03-01')]);
});

describe('the rules in force, for a form', () => {
  const { settings: rows, procedures } = ruleRows(open([invoices, settings, levels]));

  test('settings with their notes, none about who writes or how the sheet is read', () => {
    expect(rows.find(({ key }) => key === 'guard.gapDays')).toEqual({
      ...{ key: 'guard.gapDays', value: '5', note: 'Days between two written contacts with a client, at least.' },
    });
    expect(rows.map(({ key }) => key.split('.')[0])).not.toEqual(
      expect.arrayContaining(['schema', 'mode', 'creditor', 'currency']),
    );
  });

  test('levels as texts, in the words of Levels', () => {
    expect(procedures[0]).toEqual({
      name: 'Standard',
      levels: [
        {
          ...{ code: 'gentle', name: 'Gentle reminder', days: '1', channel: 'email', approval: 'auto' },
          ...{ anchor: 'due', template: 'gentle', repeat: '' },
        },
        {
          ...{ code: 'firm', name: 'Firm reminder', days: '8', channel: 'email', approval: 'auto' },
          ...{ anchor: 'due', template: 'firm', repeat: '' },
        },
      ],
    });
  });

  test('None, which has no levels, is left out', () => {
    expect(procedures.map(({ name }) => name)).toEqual(['Standard', 'Instalments']);
  });
});
