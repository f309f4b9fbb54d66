import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import type { RawCell } from '../../src/workbook/cells';
import { readLocale } from '../../src/workbook/locale';
import { rateRow, readRates } from '../../src/workbook/rates';
import { defaults, HEADINGS, on, open, places, row, sheet } from './sheets';

const RATES = ['Series', 'From', 'Rate', 'Source', 'Level'];
const read = (...rows: readonly (readonly RawCell[])[]) =>
  readRates(sheet('Rates', RATES, ...rows), readLocale('en_GB'));

describe('a row says which series, from when, how much', () => {
  test.each`
    series                      | from                | rate         | expected
    ${'ecb_reference_semester'} | ${on('2027-01-01')} | ${'2.40'}    | ${'ecb_reference_semester 2027-01-01 2.40'}
    ${'ECB_Reference_Semester'} | ${'2027-01-01'}     | ${2.4}       | ${'ecb_reference_semester 2027-01-01 2.4'}
    ${'de_basiszinssatz'}       | ${'2027-01-01'}     | ${'-0,88 %'} | ${'de_basiszinssatz 2027-01-01 -0.88'}
    ${'de_basiszinssatz'}       | ${'2027-01-01'}     | ${'−0.88'}   | ${'de_basiszinssatz 2027-01-01 -0.88'}
    ${'de_basiszinssatz'}       | ${'2027-01-01'}     | ${'0.05'}    | ${'de_basiszinssatz 2027-01-01 0.05'}
    ${'de_basiszinssatz'}       | ${'2027-01-01'}     | ${0}         | ${'de_basiszinssatz 2027-01-01 0'}
    ${'de_basiszinssatz'}       | ${'2027-01-01'}     | ${-0.88}     | ${'de_basiszinssatz 2027-01-01 -0.88'}
    ${'ch_verzugszins'}         | ${'2027-01-01'}     | ${5}         | ${'ch_verzugszins 2027-01-01 5'}
  `('$series $from $rate', ({ series, from, rate, expected }) => {
    const { rates, problems } = read([series, from, rate]);
    expect(rates.map((one) => `${one.series} ${one.from} ${one.percent}`)).toEqual([expected]);
    expect(problems).toEqual([]);
  });
});

describe('a row of which anything cannot be read says nothing, and the place is named', () => {
  test.each`
    cells                                                | problem
    ${['ecb_reference_semester', '2027-01-01', 'ten']}   | ${'Rates 2 Rate: rateUnreadable'}
    ${['ecb_reference_semester', '2027-01-01', 0.024]}   | ${'Rates 2 Rate: rateUnreadable'}
    ${['ecb_reference_semester', '2027-01-01', 815]}     | ${'Rates 2 Rate: rateUnreadable'}
    ${['ecb_reference_semester', '2027-01-01', '0x8']}   | ${'Rates 2 Rate: rateUnreadable'}
    ${['de_basiszinssatz', '2027-01-01', '-100.01']}     | ${'Rates 2 Rate: rateUnreadable'}
    ${['ecb_reference_semester', '2027-01-01', '']}      | ${'Rates 2 Rate: rateUnreadable'}
    ${['ecb_reference_semester', '2027-01-01', '#REF!']} | ${'Rates 2 Rate: formulaError'}
    ${['ecb_reference_semester', '31/02/2027', 2.4]}     | ${'Rates 2 From: dayUnreadable'}
    ${['ecb_reference_semester', '', 2.4]}               | ${'Rates 2 From: dayMissing'}
    ${['ecb', '2027-01-01', 2.4]}                        | ${'Rates 2 Series: rateSeries'}
    ${['', '2027-01-01', 2.4]}                           | ${'Rates 2 Series: rateSeries'}
  `('$cells', ({ cells, problem }) => {
    const { rates, problems } = read(cells);
    expect([rates, places(problems)]).toEqual([[], [problem]]);
  });

  test('in words: a rate of "ten", and a series that is spelt wrong', () => {
    const { problems } = read(['ecb_referense_semester', '2027-01-01', 'ten']);
    expect(problems.map((one) => `${problemSentence(one)} ${problemRemedy(one)}`)).toEqual([
      'I know no series "ecb_referense_semester". Perhaps "ecb_reference_semester" is meant. Write one of: ecb_reference_semester, de_basiszinssatz, at_basiszinssatz, uk_bank_rate_semester, fr_taux_legal, nl_wettelijke_rente, in_rbi_bank_rate, ch_verzugszins. Until then the row counts for nothing.',
      'I read "ten", which is no rate in percent. Write it as 2.40 %, in percent a year, in a cell with the format of text. Until then the row counts for nothing.',
    ]);
  });

  test('the other rows go on', () => {
    expect(read(['x', '', ''], ['ch_verzugszins', '2027-01-01', 5]).rates).toHaveLength(1);
  });
});

describe('two rows for one series and day', () => {
  const ecb = (percent: RawCell, from = '2027-01-01') => ['ecb_reference_semester', from, percent];

  test('that say the same are one', () => {
    const { rates, problems } = read(ecb('2.40'), ecb(2.4), ecb('2,4 %'));
    expect([new Set(rates.map(({ percent }) => Number(percent))), problems]).toEqual([new Set([2.4]), []]);
  });

  test.each([[['2.40', '2.65', '2.65']], [['2.65', '2.65', '2.40']]])(
    'that contradict each other count for nothing, however they are sorted: %s',
    (order) => {
      const { rates, problems } = read(ecb('2.15', '2026-01-01'), ...order.map((percent) => ecb(percent)));
      expect(rates.map(({ from }) => from)).toEqual(['2026-01-01']);
      expect(places(problems)).toEqual([
        'Rates 3 Rate: rateTwice',
        'Rates 4 Rate: rateTwice',
        'Rates 5 Rate: rateTwice',
      ]);
    },
  );

  test('in words', () => {
    const [problem] = read(ecb('2.40'), ecb('2.65')).problems;
    expect(problem && `${problemSentence(problem)} ${problemRemedy(problem)}`).toBe(
      'I read "2.40", and row 3 has another rate for the same series and day. Delete the row that is wrong. Until then neither counts: the rate that came with Paydue does, if there is one.',
    );
  });
});

test('a sheet without its columns adds nothing, and says so', () => {
  const { rates, problems } = readRates(sheet('Rates', ['Series', 'From'], ['x', 'y']), readLocale('en_GB'));
  expect([rates, places(problems)]).toEqual([[], ['Rates Rate: columnMissing']]);
  expect(problems.map(problemRemedy)).toEqual([
    'Add a column with the heading Rate. Until then only the rates that came with Paydue count.',
  ]);
});

test('the delivered rates are read back as they were written', () => {
  const rows = defaults.rates.map((rate) =>
    rateRow(rate).map((cell): RawCell => (typeof cell === 'object' && cell !== null ? on(cell.day) : String(cell))),
  );
  const { rates, problems } = read(...rows);
  expect(problems).toEqual([]);
  expect(rates).toEqual(defaults.rates.map(({ series, from, percent }) => ({ series, from, percent })));
});

describe('the rates of a run', () => {
  const invoices = sheet('Invoices', HEADINGS, row());

  test('are the delivered ones without a sheet', () => {
    expect(open([invoices]).ledger.rates).toBe(defaults.rates);
  });

  test('and behind them those of the sheet, so that they win', () => {
    const corrected = sheet('Rates', RATES, ['ecb_reference_semester', '2026-07-01', '2.65']);
    const { rates } = open([invoices, corrected]).ledger;
    expect(rates).toHaveLength(defaults.rates.length + 1);
    expect(rates[rates.length - 1]).toEqual({ series: 'ecb_reference_semester', from: '2026-07-01', percent: '2.65' });
  });
});
