import { inSentence, oneLine, severalLines, shortened } from '../../../src/core/messages/values';

describe('a text is made one line', () => {
  test.each`
    text                         | line
    ${'  a   b  '}               | ${'a b'}
    ${'a\r\nb\tc\u0000d'}        | ${'a b c d'}
    ${'a\u2028b\u2029c\u0085d'}  | ${'a b c d'}
    ${'a\u202Eb\u2066c\u200Fd'}  | ${'abcd'}
    ${'\uFEFFa'}                 | ${'a'}
    ${'a\uE000table\uE001'}      | ${'atable'}
    ${'half \uD83C of it'}       | ${'half \uFFFD of it'}
    ${'1\u00a0250,00\u00a0€ 🎉'} | ${'1\u00a0250,00\u00a0€ 🎉'}
    ${''}                        | ${''}
  `('$text → $line', ({ text, line }) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('lines are kept, each made fit, no more than one empty between two', () => {
  test.each`
    text                | lines
    ${' a \r\n b\rc\n'} | ${'a\nb\nc'}
    ${'a\n\n\n\nb'}     | ${'a\n\nb'}
    ${'\n\na\u202E\n'}  | ${'a'}
  `('$text → $lines', ({ text, lines }) => {
    expect(severalLines(text)).toBe(lines);
  });
});

describe('in a sentence a name is one line, kept apart when it reads from right to left, and nothing when absent', () => {
  test.each`
    name            | result
    ${'שלום'}       | ${'\u2068שלום\u2069'}
    ${'a متجر'}     | ${'\u2068a متجر\u2069'}
    ${'Åse\n中文'}  | ${'Åse 中文'}
    ${'\u202Eשלום'} | ${'\u2068שלום\u2069'}
    ${null}         | ${''}
  `('$name', ({ name, result }) => {
    expect(inSentence(name)).toBe(result);
  });
});

describe('a text is shortened to whole characters', () => {
  test.each`
    text        | most | result
    ${'abcd'}   | ${4} | ${'abcd'}
    ${'abcde'}  | ${4} | ${'abc…'}
    ${'ab cde'} | ${4} | ${'ab…'}
    ${'🎉🎉🎉'} | ${2} | ${'🎉…'}
  `('$text to $most → $result', ({ text, most, result }) => {
    expect(shortened(text, most)).toBe(result);
  });
});
