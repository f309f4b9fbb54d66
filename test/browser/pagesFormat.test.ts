/** Sums, days, letters and answers that the pages make themselves, without a browser. */

import { formatDay, formatWhen, sumAmounts } from '../../html/format';
import { columnError, columnLetter, creditorProblems } from '../../html/setUp/answers';
import { counted } from '../../html/text';
import type { Amount } from '../../src/api';
import { bare } from './fixturesDialogs';

const an = (text: string, minor: number, currency = 'EUR'): Amount => ({ text, minor, currency });

describe('a sum is written as the server writes its parts, one for each currency', () => {
  test.each`
    parts                                                              | sums
    ${[]}                                                              | ${[]}
    ${[an('€310.00', 31000)]}                                          | ${['€310.00']}
    ${[an('€310.00', 31000), an('€980.00', 98000)]}                    | ${['€1,290.00']}
    ${[an('€0.01', 1), an('€0.09', 9)]}                                | ${['€0.10']}
    ${[an('1.234,50 €', 123450), an('0,50 €', 50)]}                    | ${['1.235,00 €']}
    ${[an('999,99 €', 99999), an('0,01 €', 1)]}                        | ${['1.000,00 €']}
    ${[an('¥9,000', 9000, 'JPY'), an('¥1,000', 1000, 'JPY')]}          | ${['¥10,000']}
    ${[an('CHF 1’000.00', 100000, 'CHF'), an('CHF 1.00', 100, 'CHF')]} | ${['CHF 1’001.00']}
    ${[an('€1.00', 100), an('£2.00', 200, 'GBP'), an('€3.00', 300)]}   | ${['€4.00', '£2.00']}
    ${[an('€999,999.99', 99999999), an('€0.01', 1)]}                   | ${['€1,000,000.00']}
  `('$parts.length parts → $sums', ({ parts, sums }) => {
    expect(sumAmounts(parts).map((one) => one.text)).toEqual(sums);
  });
});

test.each`
  day             | written
  ${'2026-11-03'} | ${'3 November 2026'}
  ${'2026-01-31'} | ${'31 January 2026'}
  ${'open'}       | ${'open'}
  ${'2026-13-01'} | ${'2026-13-01'}
`('the day $day is written $written', ({ day, written }) => {
  expect(formatDay(day)).toBe(written);
});

test.each`
  n       | written
  ${0}    | ${'0 e-mails'}
  ${1}    | ${'1 e-mail'}
  ${2}    | ${'2 e-mails'}
  ${1496} | ${'1,496 e-mails'}
`('$n is counted as “$written”', ({ n, written }) => {
  expect(counted(n, 'e-mail', 'e-mails')).toBe(written);
});

test.each`
  column | letter
  ${1}   | ${'A'}
  ${26}  | ${'Z'}
  ${27}  | ${'AA'}
  ${52}  | ${'AZ'}
  ${53}  | ${'BA'}
  ${702} | ${'ZZ'}
  ${703} | ${'AAA'}
`('column $column is $letter', ({ column, letter }) => {
  expect(columnLetter(column)).toBe(letter);
});

test.each`
  when                  | written
  ${'2026-11-03 09:12'} | ${'3 November 2026, 09:12'}
  ${'yesterday'}        | ${'yesterday'}
`('the moment $when is written $written', ({ when, written }) => {
  expect(formatWhen(when)).toBe(written);
});

describe('a column is wrong when it is needed and not named, or named twice', () => {
  const field = (name: string) => bare.fields.find((one) => one.field === name)!;
  test.each`
    name        | columns                         | error
    ${'amount'} | ${{}}                           | ${'Choose the column for “Amount”.'}
    ${'amount'} | ${{ amount: 5 }}                | ${null}
    ${'amount'} | ${{ amount: 5, paid: 5 }}       | ${'This column is already chosen for “Paid”.'}
    ${'paid'}   | ${{ paid: null }}               | ${null}
    ${'paid'}   | ${{ paid: null, status: null }} | ${null}
  `('$name in $columns', ({ name, columns, error }) => {
    expect(columnError(field(name), bare.fields, columns)).toBe(error);
  });
});

describe('an IBAN is compared with its check digits', () => {
  test.each`
    iban                             | right
    ${''}                            | ${true}
    ${'DE89 3704 0044 0532 0130 00'} | ${true}
    ${'de89370400440532013000'}      | ${true}
    ${'GB82 WEST 1234 5698 7654 32'} | ${true}
    ${'NO93 8601 1117 947'}          | ${true}
    ${'DE89 3704 0044 0532 0130 01'} | ${false}
    ${'DE98 3704 0044 0532 0130 00'} | ${false}
    ${'12345678'}                    | ${false}
  `('“$iban” is right: $right', ({ iban, right }) => {
    const form = { ...bare.creditor, name: 'Ada', iban };
    expect(creditorProblems(form).iban === undefined).toBe(right);
  });
});
