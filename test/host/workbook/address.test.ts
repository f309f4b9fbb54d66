import { addressOf, areaOf, columnLetters, columnNumber } from '../../../host/workbook/address';

describe('columns have letters', () => {
  test.each`
    column   | letters
    ${1}     | ${'A'}
    ${26}    | ${'Z'}
    ${27}    | ${'AA'}
    ${52}    | ${'AZ'}
    ${53}    | ${'BA'}
    ${702}   | ${'ZZ'}
    ${703}   | ${'AAA'}
    ${16384} | ${'XFD'}
  `('$column is $letters', ({ column, letters }) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  test('row 7 of column 28', () => {
    expect(addressOf(7, 28)).toBe('AB7');
  });
});

describe('an area by its name; an open end is infinite', () => {
  const end = Number.POSITIVE_INFINITY;
  test.each([
    ['B2', [2, 2, 2, 2]],
    ['$B$2', [2, 2, 2, 2]],
    ['b2:c9', [2, 2, 9, 3]],
    ['$C$9:$B$2', [2, 2, 9, 3]],
    ['B:C', [1, 2, end, 3]],
    ['2:9', [2, 1, 9, end]],
    ['B2:B', [2, 2, end, 2]],
    ['A1:XFD1048576', [1, 1, 1_048_576, 16_384]],
  ])('%s', (reference, [top, left, bottom, right]) => {
    expect(areaOf(reference)).toEqual({ top, left, bottom, right });
  });

  test.each(['', 'B', '2', 'Sheet1!A1', 'A1:B2:C3', 'ABCD1', 'A 1'])('"%s" is none', (reference) => {
    expect(areaOf(reference)).toBeNull();
  });
});
