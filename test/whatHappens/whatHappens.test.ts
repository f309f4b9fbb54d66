/** Each sentence of “What happens if…” in the README is a test, and each test a sentence there. */
import { readFileSync } from 'node:fs';
import { GMAIL } from './gmail';
import { COPIED, TWO_PEOPLE } from './people';
import type { Proofs } from './scene';
import { DELETED, EDITED, NOTICE } from './sheet';
import { TRIGGER } from './trigger';

// Each proof plays days of a whole workbook; a busy machine may take its time.
jest.setTimeout(60_000);

const CHAPTERS: Readonly<Record<string, Proofs>> = {
  '… the trigger dies': TRIGGER,
  '… Gmail says no': GMAIL,
  '… two people click': TWO_PEOPLE,
  '… the sheet is copied': COPIED,
  '… somebody edits the sheet meanwhile': EDITED,
  '… someone deletes history': DELETED,
  '… a formal notice is interrupted': NOTICE,
};

const page = /^## What happens if…\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const chapters = page
  .split(/^### /m)
  .slice(1)
  .map((chapter) => {
    const [heading = '', ...lines] = chapter.split('\n');
    return { heading, sentences: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)), lines };
  });

test('the page has these chapters, and nothing in them but proven sentences', () => {
  expect(chapters.map(({ heading }) => heading)).toEqual(Object.keys(CHAPTERS));
  for (const { heading, sentences, lines } of chapters) {
    expect(sentences).toEqual(Object.keys(CHAPTERS[heading] ?? {}));
    expect(lines.filter((line) => line !== '' && !line.startsWith('- '))).toEqual([]);
  }
});

describe.each(Object.entries(CHAPTERS))('%s', (_heading, proofs) => {
  test.each(Object.entries(proofs))('%s', (_sentence, proof) => proof());
});
