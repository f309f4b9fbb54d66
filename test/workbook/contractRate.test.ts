import { isBad } from '../../src/workbook/cells';
import { readContractRate } from '../../src/workbook/lawKeys';

test.each`
  cell                  | rate
  ${8.5}                | ${{ percent: '8.5', per: 'year' }}
  ${'0.5 a month'}      | ${{ percent: '0.5', per: 'month' }}
  ${'1,5 % a month'}    | ${{ percent: '1.5', per: 'month' }}
  ${'1.5 a full month'} | ${{ percent: '1.5', per: 'fullMonth' }}
`('a contract rate: $cell', ({ cell, rate }) => {
  expect(readContractRate(cell)).toEqual(rate);
});

// The sheet makes the number 0.085 of 8.5 % that is typed into a cell without the format of text.
test.each(['ten', '-5', '1e3', '8.5 a week', 0.085, -8.5])('no contract rate: %p', (cell) => {
  expect(isBad(readContractRate(cell))).toBe(true);
});
