import { cellName, lettersOf, parseCellName } from '../../../../host/workbench/page/a1';

test.each`
  column    | letters
  ${1}      | ${'A'}
  ${26}     | ${'Z'}
  ${27}     | ${'AA'}
  ${52}     | ${'AZ'}
  ${53}     | ${'BA'}
  ${702}    | ${'ZZ'}
  ${703}    | ${'AAA'}
  ${18_278} | ${'ZZZ'}
`('column $column is $letters', ({ column, letters }) => {
  expect(lettersOf(column)).toBe(letters);
  expect(parseCellName(`${letters}1`)).toEqual({ row: 1, column });
});

test('a cell is named by its letters and its row', () => {
  expect(cellName(30_000, 28)).toBe('AB30000');
});

describe('what is typed into the name box', () => {
  test.each`
    text        | place
    ${'b2'}     | ${{ row: 2, column: 2 }}
    ${' $B$2 '} | ${{ row: 2, column: 2 }}
    ${'B0'}     | ${null}
    ${'2B'}     | ${null}
    ${'B'}      | ${null}
    ${'B2:C3'}  | ${null}
    ${'ABCD1'}  | ${null}
    ${''}       | ${null}
  `('"$text" → $place', ({ text, place }) => {
    expect(parseCellName(text)).toEqual(place);
  });
});
