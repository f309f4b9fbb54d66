/** What is said of files beside a mail. */

import type { FileMissing } from '../../../src/core/reason';
import {
  attachSentence,
  enclosedLines,
  fileDiffersSentence,
  fileMissingSentence,
  fileNotReadSentence,
  sizeText,
} from '../../../src/core/words/files';
import { anInvoice } from '../builders';
import { anItem } from '../messages/builders';

test.each`
  bytes         | text
  ${0}          | ${'1 kB'}
  ${1_499}      | ${'1 kB'}
  ${1_500}      | ${'2 kB'}
  ${84_321}     | ${'84 kB'}
  ${999_499}    | ${'999 kB'}
  ${999_500}    | ${'1.0 MB'}
  ${1_250_000}  | ${'1.3 MB'}
  ${14_600_000} | ${'14.6 MB'}
`('$bytes bytes are $text', ({ bytes, text }) => {
  expect(sizeText(bytes)).toBe(text);
});

test.each([
  ['none', 'No PDF in your folder has INV-1 in its name. Put it there, or its link into the row.'],
  ['several', "More than one PDF in your folder has INV-1 in its name. Put the right one's link into the row."],
  ['noFolder', 'The row of INV-1 names no file, and Settings, attach.folder, no folder that you can read.'],
  ['gone', 'The file in the row of INV-1 is not in Drive, or you may not read it. Put the right link into the row.'],
  ['notPdf', "The file in the row of INV-1 is no PDF. Put a PDF's link into the row."],
  ['empty', 'The PDF of INV-1 is empty: an upload may have failed. Put the right one in its place.'],
  [
    'notAllowed',
    'Paydue may not read Drive, so INV-1 goes without its PDF. Add drive.readonly to the manifest, or set attach.invoices to no.',
  ],
] as const satisfies readonly (readonly [FileMissing, string])[])('%s', (why, sentence) => {
  expect(fileMissingSentence('INV-1', why)).toBe(sentence);
});

test('what goes along is listed: the statement, files with sizes, links, what is missing', () => {
  const enclosed = {
    files: [{ id: 'x', name: 'INV-1.pdf', bytes: 84_000, checksum: 'c' }],
    links: [{ invoice: 'INV-2', href: 'https://drive.google.com/file/d/x/view' }],
    statement: { title: 'Statement of account, Aurora, 2026-03-09' },
    missing: [{ item: anItem(anInvoice({ number: 'INV-3' })), why: 'none' as const }],
  };
  expect(enclosedLines(enclosed)).toEqual([
    'Statement of account, Aurora, 2026-03-09.pdf',
    'INV-1.pdf (84 kB)',
    'INV-2: a link in the text',
    'No PDF in your folder has INV-3 in its name. Put it there, or its link into the row.',
  ]);
});

test('a file that is another one, or cannot be read, keeps its mail back', () => {
  expect(fileDiffersSentence('INV-1.pdf', 'changed')).toBe(
    'INV-1.pdf was changed in Drive since you looked, so this was not sent. Look at it again.',
  );
  expect(fileDiffersSentence('INV-1.pdf', 'damaged')).toBe(
    'INV-1.pdf did not come whole from Drive, so this was not sent. Try again later, or set attach.invoices to no.',
  );
  expect(fileNotReadSentence('INV-1.pdf', 'Backend Error')).toBe(
    'INV-1.pdf could not be read from Drive, so this was not sent. Google says: Backend Error',
  );
});

test('a person is asked for what is missing', () => {
  expect(attachSentence('Aurora', ['INV-1', 'INV-2'])).toBe(
    'The mail to Aurora goes without the PDF of INV-1 and INV-2. Put the link into the row, or the PDF into your folder.',
  );
});
