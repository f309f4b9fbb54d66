/**
 * The README's reference says what the code does: every setting, every column of the sheets with rules, every reason.
 *
 * `npm run reference` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { referenceParts, withReference } from './reference';

const readme = readFileSync('README.md', 'utf8');
if (process.env['PAYDUE_REFERENCE'] === 'write') writeFileSync('README.md', withReference(readme));

test.each(Object.entries(referenceParts()))('the reference of %s is the one the sources make', (name, part) => {
  const text = readFileSync('README.md', 'utf8');
  const from = text.indexOf(`<!-- reference:${name} -->`);
  expect(from).toBeGreaterThan(0);
  expect(text.slice(from, text.indexOf('<!-- /reference -->', from))).toContain(part);
});

test('each part has more than its headings', () => {
  for (const part of Object.values(referenceParts())) expect(part.split('\n').length).toBeGreaterThan(6);
});
