import { phraseIn } from '../../../src/core/messages/phraseIn';

describe('a phrase is found as whole words', () => {
  test.each`
    phrase              | text                              | found
    ${'court'}          | ${'We go to court.'}              | ${true}
    ${'court'}          | ${'COURT'}                        | ${true}
    ${'court'}          | ${'With courtesy'}                | ${false}
    ${'court'}          | ${'the courtroom'}                | ${false}
    ${'lawyer*'}        | ${'our lawyers'}                  | ${true}
    ${'lawyer*'}        | ${'our lawyer'}                   | ${true}
    ${'lawyer*'}        | ${'nonlawyer'}                    | ${false}
    ${'legal action*'}  | ${'take legal\n actions'}         | ${true}
    ${'legal action*'}  | ${'legal and action'}             | ${false}
    ${"n'avez"}         | ${'vous n’avez rien'}             | ${true}
    ${'déjà payé*'}     | ${`Si vous avez déjà\u00a0payée`} | ${true}
    ${'über'}           | ${'überfällig'}                   | ${false}
    ${'fällig'}         | ${'überfällig'}                   | ${false}
    ${'a.b'}            | ${'axb'}                          | ${false}
    ${'letter*of'}      | ${'letters of'}                   | ${false}
    ${'voie* de droit'} | ${'par toutes voies de droit'}    | ${true}
  `('$phrase in "$text": $found', ({ phrase, text, found }) => {
    expect(phraseIn(text, [phrase])).toBe(found ? phrase : null);
  });
});

test('of several the first of the list is told; of none nothing', () => {
  expect(phraseIn('the judge of the court', ['lawyer*', 'court', 'judge'])).toBe('court');
  expect(phraseIn('the judge of the court', [])).toBeNull();
});
