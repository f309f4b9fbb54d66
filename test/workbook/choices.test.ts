import { readCountry, readKind, readLanguage, readPaysBy, readYesNo } from '../../src/workbook/choices';

test.each`
  text        | read
  ${''}       | ${null}
  ${'yes'}    | ${true}
  ${'Ja'}     | ${true}
  ${'SÍ'}     | ${true}
  ${'✓'}      | ${true}
  ${'1'}      | ${true}
  ${'vrai'}   | ${true}
  ${'no'}     | ${false}
  ${'non'}    | ${false}
  ${'FALSCH'} | ${false}
  ${'0'}      | ${false}
  ${'maybe'}  | ${'unknown'}
  ${'?'}      | ${'unknown'}
`('yes or no: "$text" → $read', ({ text, read }) => {
  expect(readYesNo(text)).toBe(read);
});

test.each`
  text             | code
  ${'fr'}          | ${'fr'}
  ${'FR'}          | ${'fr'}
  ${'fr_CH'}       | ${'fr'}
  ${'Französisch'} | ${'fr'}
  ${'Nederlands'}  | ${'nl'}
  ${'pt'}          | ${'pt'}
  ${'Klingon'}     | ${null}
`('language: $text → $code', ({ text, code }) => {
  expect(readLanguage(text)).toBe(code);
});

test.each`
  text             | code
  ${'de'}          | ${'DE'}
  ${'Deutschland'} | ${'DE'}
  ${'UK'}          | ${'GB'}
  ${'Pays-Bas'}    | ${'NL'}
  ${'Atlantis'}    | ${null}
`('country: $text → $code', ({ text, code }) => {
  expect(readCountry(text)).toBe(code);
});

test.each`
  text              | kind
  ${'Business'}     | ${'business'}
  ${'B2C'}          | ${'consumer'}
  ${'Privatperson'} | ${'consumer'}
  ${'alien'}        | ${null}
`('kind of client: $text → $kind', ({ text, kind }) => {
  expect(readKind(text)).toBe(kind);
});

test.each`
  text              | way
  ${'Überweisung'}  | ${'transfer'}
  ${'direct debit'} | ${'directDebit'}
  ${'Lastschrift'}  | ${'directDebit'}
  ${'cowries'}      | ${null}
`('pays by: $text → $way', ({ text, way }) => {
  expect(readPaysBy(text)).toBe(way);
});
