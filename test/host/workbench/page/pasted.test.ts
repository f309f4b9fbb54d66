import { pastedEdits } from '../../../../host/workbench/page/pasted';

const at = { row: 5, column: 2 };

describe('what a spreadsheet copied goes into as many cells', () => {
  test.each`
    what                       | text              | cells
    ${'one cell'}              | ${'a'}            | ${['5,2 a']}
    ${'a row'}                 | ${'a\tb'}         | ${['5,2 a', '5,3 b']}
    ${'a column'}              | ${'a\nb'}         | ${['5,2 a', '6,2 b']}
    ${'a block, Windows ends'} | ${'a\tb\r\nc\td'} | ${['5,2 a', '5,3 b', '6,2 c', '6,3 d']}
    ${'a last line end'}       | ${'a\r\n'}        | ${['5,2 a']}
    ${'an empty cell inside'}  | ${'a\t\tc'}       | ${['5,2 a', '5,3 ', '5,4 c']}
  `('$what', ({ text, cells }) => {
    expect(pastedEdits(text, at).map((edit) => `${edit.row},${edit.column} ${edit.text}`)).toEqual(cells);
  });
});
