import { readOptions } from '../../host/night/options';

const NOTHING_SAID = { on: null, nights: 1, out: '/base/paydue-night', mode: null, dryRun: false, json: false };

describe('what the command line says', () => {
  test.each`
    args                                 | options
    ${['a.xlsx']}                        | ${{}}
    ${['a.xlsx', '--on', '2026-03-09']}  | ${{ on: '2026-03-09' }}
    ${['--on=2026-03-09', 'a.xlsx']}     | ${{ on: '2026-03-09' }}
    ${['a.xlsx', '--nights', '7']}       | ${{ nights: 7 }}
    ${['a.xlsx', '--nights', '366']}     | ${{ nights: 366 }}
    ${['a.xlsx', '--out', 'there']}      | ${{ out: '/base/there' }}
    ${['a.xlsx', '--out', '/abs/there']} | ${{ out: '/abs/there' }}
    ${['a.xlsx', '--mode', 'test']}      | ${{ mode: 'test' }}
    ${['a.xlsx', '--mode', 'ask']}       | ${{ mode: 'ask' }}
    ${['a.xlsx', '--mode', 'automatic']} | ${{ mode: 'automatic' }}
    ${['a.xlsx', '--dry-run', '--json']} | ${{ dryRun: true, json: true }}
  `('$args', ({ args, options }) => {
    expect(readOptions(args, '/base')).toEqual({ book: '/base/a.xlsx', ...NOTHING_SAID, ...options });
  });
});

describe('what it cannot understand is refused in one sentence', () => {
  test.each`
    args                                | sentence
    ${[]}                               | ${/^Name a workbook: npm run/}
    ${['a.xlsx', 'b.xlsx']}             | ${/^One workbook at a time: I do not know what to do with "b.xlsx"\.$/}
    ${['a.xlsx', '--fast']}             | ${/^Unknown option '--fast'\. The options are --on DAY/}
    ${['a.xlsx', '-x']}                 | ${/^Unknown option '-x'\. The options are/}
    ${['a.xlsx', '--json=yes']}         | ${/^Option '--json' does not take an argument\. The options are/}
    ${['a.xlsx', '--on']}               | ${/^Option '--on <value>' argument missing\. The options are/}
    ${['a.xlsx', '--on', '09.03.2026']} | ${/^--on: "09\.03\.2026" is not a day\. Write it as 2026-03-09\.$/}
    ${['a.xlsx', '--on', '2026-02-29']} | ${/^--on: "2026-02-29" is not a day/}
    ${['a.xlsx', '--on', '']}           | ${/^--on: "" is not a day/}
    ${['a.xlsx', '--nights', '0']}      | ${/^--nights: "0" is not a whole number from 1 to 366\.$/}
    ${['a.xlsx', '--nights', '367']}    | ${/^--nights: "367"/}
    ${['a.xlsx', '--nights', '1.5']}    | ${/^--nights: "1\.5"/}
    ${['a.xlsx', '--nights', 'two']}    | ${/^--nights: "two"/}
    ${['a.xlsx', '--mode', 'live']}     | ${/^--mode: "live" is not a mode\. It is test, ask or automatic\.$/}
    ${['a.xlsx', '--mode', 'Test']}     | ${/^--mode: "Test"/}
    ${['a.xlsx', '--out', '']}          | ${/^--out: name a folder\.$/}
  `('$args', ({ args, sentence }) => {
    expect(() => readOptions(args, '/base')).toThrow(sentence);
  });
});
