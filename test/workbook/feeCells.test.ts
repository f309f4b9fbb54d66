import { money } from '../../src/core/money';
import { isBad, type RawCell } from '../../src/workbook/cells';
import { readFees, writeFees } from '../../src/workbook/feeCells';
import { readLocale } from '../../src/workbook/locale';

const read = (cell: RawCell, locale = 'en_GB') => readFees(cell, { home: 'EUR', locale: readLocale(locale) });
const sum = (minor: number, currency = 'EUR') => ({ kind: 'sum', amount: money(minor, currency) });
const share = (percent: string) => ({ kind: 'share', percent });

describe('a fee is a sum for each currency, or a share of what is open', () => {
  test.each`
    cell                       | fees
    ${''}                      | ${[]}
    ${'-'}                     | ${[]}
    ${'0'}                     | ${[]}
    ${0}                       | ${[]}
    ${'none'}                  | ${[]}
    ${5}                       | ${[sum(500)]}
    ${1}                       | ${[sum(100)]}
    ${'0.50'}                  | ${[sum(50)]}
    ${'5'}                     | ${[sum(500)]}
    ${'5.50'}                  | ${[sum(550)]}
    ${'5 EUR'}                 | ${[sum(500)]}
    ${'£4'}                    | ${[sum(400, 'GBP')]}
    ${'5 EUR; 4 GBP'}          | ${[sum(500), sum(400, 'GBP')]}
    ${'5 EUR\n4 GBP\n500 JPY'} | ${[sum(500), sum(400, 'GBP'), sum(500, 'JPY')]}
    ${'15 %'}                  | ${[share('15')]}
    ${'2.5%'}                  | ${[share('2.5')]}
    ${'100 %'}                 | ${[share('100')]}
    ${'2 %; 5 EUR'}            | ${[share('2'), sum(500)]}
  `('"$cell"', ({ cell, fees }) => {
    expect(read(cell)).toEqual(fees);
  });

  test('a comma is the decimal mark where the sheet has it so', () => {
    expect(read('5,50 EUR; 2,5 %', 'de_DE')).toEqual([sum(550), share('2.5')]);
  });
});

describe('what is no fee is refused as a whole', () => {
  // The sheet makes the number 0.05 of 5 % that is typed into a cell without the format of text.
  test.each([0.05, 0.5, 0.999])('the number %d, which may be a share', (cell) => {
    expect(isBad(read(cell))).toBe(true);
  });

  test.each(['a fiver', '-5', '0.005', '101 %', '0 %', '5 EUR; 6 EUR', '5 %; 6 %', '5 EUR; x', '5 EUR; 6'])(
    '"%s"',
    (cell) => {
      expect(read(cell)).toMatchObject({ bad: 'levelFee' });
    },
  );

  test('a formula’s error is told as one', () => {
    expect(read('#REF!')).toMatchObject({ bad: 'formulaError' });
  });
});

test.each(['5.00 EUR; 4.00 GBP', '15 %', '500 JPY'])('"%s" is written as it was read', (text) => {
  const fees = read(text);
  expect(isBad(fees) ? fees : writeFees(fees)).toBe(text);
});

test('no fee leaves the cell empty', () => {
  expect(writeFees([])).toBeNull();
});
