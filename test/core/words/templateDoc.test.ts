import type { TemplateFinding } from '../../../src/core/notice/templateDoc';
import { templateDocSentence } from '../../../src/core/words/templateDoc';

const at = { part: 'body', near: 'Dear {{clinet}},' } as const;
const syntax = (why: string, read: string): TemplateFinding =>
  ({ ...at, code: 'templateSyntax', why, read }) as TemplateFinding;
const PLACE = 'Template document, at “Dear {{clinet}},”:';

describe('each finding names the place, what was read, and the remedy', () => {
  test.each([
    [
      { code: 'templateGone' },
      /^The template document is not there, or was not made by Paydue in your Google account\. .*built-in layout\.$/,
    ],
    [{ code: 'noInvoiceTable' }, /no table of invoices\. .*\{\{#invoices\}\}.*\{\{\/invoices\}\}/],
    [
      { code: 'nameMissing', name: 'demand' },
      /^The template document does not say \{\{demand\}\}, which a notice needs\. Add it where no section leaves it out\.$/,
    ],
  ] as const)('%j', (finding, sentence) => {
    expect(templateDocSentence(finding as TemplateFinding)).toMatch(sentence);
  });

  test.each([
    ['{{clinet}}', 'client', ' Did you mean {{client}}?'],
    ['{{#clinet}}', 'client', ' Did you mean {{#client}}?'],
    ['{{^clinet}}', 'client', ' Did you mean {{^client}}?'],
    ['{{zzz}}', null, ''],
  ])('the unknown tag %s', (read, nearest, question) => {
    expect(templateDocSentence({ ...at, code: 'tagUnknown', read, nearest })).toBe(
      `${PLACE} ${read} is not a name that Paydue knows.${question}`,
    );
  });

  test.each([
    ['unclosedTag', '{{total', '{{total has no }} at its end.'],
    [
      'unclosedSection',
      '{{#x}}',
      '{{#x}} is never closed. Write {{/x}} where it ends, after what was opened last is closed.',
    ],
    ['unopenedSection', '{{/x}}', '{{/x}} closes what is not open there. Write {{#x}} before it, or take it out.'],
    ['crossing', '{{#x}}', '{{#x}} runs over several paragraphs. Give it and {{/x}} a line of their own.'],
    ['sectionOnly', '{{x}}', '{{x}} is no text. Write {{#x}} … {{/x}} around what it decides.'],
    ['notAlone', '{{x}}', '{{x}} is a picture. Give it a line of its own.'],
    ['unescaped', '{{{x}}}', 'Write {{{x}}} with two braces: {{x}}.'],
    ['delimiters', '{{=<% %>=}}', '{{=<% %>=}} changes how tags are written, which is not possible here. Take it out.'],
    ['partial', '{{> x}}', '{{> x}} would put another text in, which is not possible here. Take it out.'],
  ])('%s', (why, read, sentence) => {
    expect(templateDocSentence(syntax(why, read))).toBe(`${PLACE} ${sentence}`);
  });

  test.each(['header', 'footer'] as const)('in the %s', (part) => {
    expect(templateDocSentence({ ...at, part, code: 'tagUnknown', read: '{{x}}', nearest: null })).toMatch(
      `Template document, ${part}, at “`,
    );
  });
});
