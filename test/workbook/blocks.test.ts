import { rowBlocks, runs } from '../../src/workbook/blocks';
import type { OutCell } from '../../src/workbook/cells';
import { columnLetter } from '../../src/workbook/ownTable';
import { listed } from '../../src/workbook/problems';
import { remembering } from '../../src/workbook/remember';

test.each`
  numbers            | expected
  ${[]}              | ${[]}
  ${[5]}             | ${[[5]]}
  ${[3, 1, 2]}       | ${[[1, 2, 3]]}
  ${[7, 2, 3, 9, 8]} | ${[[2, 3], [7, 8, 9]]}
`('runs of $numbers are $expected', ({ numbers, expected }) => {
  expect(runs(numbers)).toEqual(expected);
});

test('cells of a row that stand side by side go in one block', () => {
  const cells = new Map<number, OutCell>([
    [5, 'e'],
    [2, 'b'],
    [3, null],
  ]);
  expect(rowBlocks('S', 4, cells)).toEqual([
    { sheet: 'S', row: 4, column: 2, cells: [['b', null]] },
    { sheet: 'S', row: 4, column: 5, cells: [['e']] },
  ]);
});

test.each`
  column | letter
  ${1}   | ${'A'}
  ${26}  | ${'Z'}
  ${27}  | ${'AA'}
  ${52}  | ${'AZ'}
  ${703} | ${'AAA'}
`('column $column is $letter', ({ column, letter }) => {
  expect(columnLetter(column)).toBe(letter);
});

test('of many places the first six are named', () => {
  expect(listed([1, 2, 3, 4, 5, 6])).toBe('1, 2, 3, 4, 5, 6');
  expect(listed([1, 2, 3, 4, 5, 6, 7])).toBe('1, 2, 3, 4, 5, 6, …');
  expect(listed([])).toBe('');
});

test('a question is answered once, also when the answer is nothing', () => {
  const asked: string[] = [];
  const answer = remembering((question): string | null => {
    asked.push(question);
    return question === 'a' ? null : question;
  });
  expect([answer('a'), answer('a'), answer('b'), answer('b')]).toEqual([null, null, 'b', 'b']);
  expect(asked).toEqual(['a', 'b']);
});
