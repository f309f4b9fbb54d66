/** Whoever reads the text part and whoever reads the HTML part are asked for the same money by the same day. */
import { everyLetter, letter, SITUATIONS, templateOf } from './letters';

/** Every figure with what joins it: amounts, days, numbers, references, account. */
const FIGURES = /\d[\d.,:/\u00a0\u202f’'-]*\d|\d/g;
const figuresIn = (part: string): readonly string[] => [...new Set(part.match(FIGURES) ?? [])].sort();

/** What a reader sees of a page, and where its links lead. */
function seen(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const links = [...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  const text = body.replace(/<br>|<\/(?:td|th|p|tr|li|div)>/g, '\n').replace(/<[^>]*>/g, '');
  return [text, ...links]
    .join('\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

test.each(everyLetter)('$name, $language: whatever happened, the same figures in both parts', ({ name, language }) => {
  // What a letter has no tag for is not claimed by it (`statedBy.ts`).
  const statesCharges = /charges/i.test(templateOf(name, language).text);
  for (const [what, situation] of Object.entries(SITUATIONS)) {
    if (situation.charges !== undefined && !statesCharges) continue;
    const { text, html } = letter(name, language, situation);
    expect([what, figuresIn(text).length > 2]).toEqual([what, true]);
    expect([what, figuresIn(seen(html))]).toEqual([what, figuresIn(text)]);
  }
});
