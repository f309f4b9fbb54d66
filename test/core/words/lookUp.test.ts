import { foundNote, lookedUpNote, lookedUpSentence, withLine } from '../../../src/core/words/lookUp';

const line = (when: string) => `Looked for in Gmail at ${when}: not found.`;
const [first, second, third] = ['2026-03-09 10:00', '2026-03-09 11:00', '2026-03-09 12:00'] as const;

describe('a search that found nothing is a line in the note, twice at most', () => {
  test.each`
    before                                  | after
    ${null}                                 | ${line(first)}
    ${'Service unavailable'}                | ${`Service unavailable\n${line(first)}`}
    ${'Two\nlines'}                         | ${`Two\nlines\n${line(first)}`}
    ${line(second)}                         | ${`${line(second)}\n${line(first)}`}
    ${`${line(second)}\n${line(third)}`}    | ${null}
    ${`${line(second)}\r\n${line(third)} `} | ${null}
    ${`I ${line(second)}\n${line(third)}`}  | ${`I ${line(second)}\n${line(third)}\n${line(first)}`}
  `('$before → $after', ({ before, after }) => expect(lookedUpNote(before, first)).toBe(after));
  // The line and the end of the one before it have 52 characters; a cell takes 49,999.
  test.each`
    length    | isWritten
    ${49_947} | ${true}
    ${49_948} | ${false}
  `('a note of $length characters has room for it: $isWritten', ({ length, isWritten }) => {
    const note = 'x'.repeat(length);
    expect(lookedUpNote(note, first)).toBe(isWritten ? `${note}\n${line(first)}` : null);
  });
});

describe('the card says when it was looked for last, and after the second time what that means', () => {
  const once = 'Looked for in Gmail on 9 March 2026 at 10:00, and not found yet. Paydue looks once more.';
  const twice = 'Looked for in Gmail twice, last on 9 March 2026 at 11:00, and not found: most likely it was not sent.';
  test.each`
    note                                            | sentence
    ${null}                                         | ${null}
    ${''}                                           | ${null}
    ${'Service unavailable'}                        | ${null}
    ${line(first)}                                  | ${once}
    ${`Service unavailable\n${line(first)}`}        | ${once}
    ${`${line(first)}\n${line(second)}`}            | ${twice}
    ${`${line(first)}\nasked Mia\n${line(second)}`} | ${twice}
    ${line('2026-02-30 10:00')}                     | ${null}
    ${`I ${line(first)}`}                           | ${null}
  `('$note', ({ note, sentence }) => expect(lookedUpSentence(note)).toBe(sentence));
  test('what is written is what is read', () => {
    const note = lookedUpNote('Service unavailable', first);
    expect(lookedUpSentence(note)).toBe(once);
    expect(lookedUpSentence(lookedUpNote(note, second))).toBe(twice);
  });
});

test('a message that was found says so, and counts as no search in vain', () => {
  expect(foundNote(first)).toBe('Found in Gmail at 2026-03-09 10:00: it was sent.');
  expect(lookedUpSentence(foundNote(first))).toBeNull();
});

describe('a line is added below what stands in the note, where the cell has room', () => {
  const full = 'x'.repeat(49_994);
  test.each`
    note           | after
    ${null}        | ${'line'}
    ${''}          | ${'line'}
    ${'Rang them'} | ${'Rang them\nline'}
    ${full}        | ${`${full}\nline`}
    ${`${full}x`}  | ${`${full}x`}
  `('$note', ({ note, after }) => expect(withLine(note, 'line')).toBe(after));
});
