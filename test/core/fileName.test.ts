import { fileName, pdfName } from '../../src/core/fileName';

describe('a name is one that any computer keeps', () => {
  test.each`
    text                     | name
    ${'Acme Ltd, 2026'}      | ${'Acme Ltd, 2026'}
    ${'a/b\\c:d*e?f"g<h>i|'} | ${'a-b-c-d-e-f-g-h-i-'}
    ${'../../etc/passwd'}    | ${'..-..-etc-passwd'}
    ${'INV-1\u202Efdp.exe'}  | ${'INV-1fdp.exe'}
    ${' a\nb\tc '}           | ${'a b c'}
    ${'אור בע״מ'}            | ${'אור בע״מ'}
    ${'💶'.repeat(121)}      | ${`${'💶'.repeat(119)}…`}
  `('$text → $name', ({ text, name }) => expect(fileName(text)).toBe(name));
});

describe('a PDF has its ending once', () => {
  test.each`
    text               | name
    ${'INV-1'}         | ${'INV-1.pdf'}
    ${'INV-1.PDF'}     | ${'INV-1.pdf'}
    ${'x'.repeat(300)} | ${`${'x'.repeat(119)}….pdf`}
    ${'\u202E.pdf'}    | ${'INV-7-2.pdf'}
    ${'a.pdf\u202E'}   | ${'a.pdf'}
  `('$text → $name', ({ text, name }) => expect(pdfName(text, 'INV-7/2')).toBe(name));
});
