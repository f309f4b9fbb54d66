import { lintTemplate } from '../../../src/core/messages/lint';
import { checkTemplate } from '../../../src/core/messages/template';
import { paidWords } from '../../../src/defaults/paidWords';
import { defaultProcedures } from '../../../src/defaults/procedures';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { threatWords } from '../../../src/defaults/threatWords';
import { aLedger } from '../../core/builders';
import { TODAY } from '../../core/messages/builders';
import { LANGUAGES, LETTERS, TO_USER, templateOf } from './letters';

const NAMES = [...LETTERS, ...TO_USER];
const keyOf = ({ name, language }: { name: string; language: string }) => `${language} ${name}`;

/** The names of its tags and sections, each once, in alphabetical order. */
function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{[#^/]?([\w.]+)\}\}/g)].map(([, name = '']) => name))].sort();
}

test('sixteen letters stand in each of six languages, once', () => {
  const expected = LANGUAGES.flatMap((language) => NAMES.map((name) => keyOf({ name, language })));
  expect(NAMES).toHaveLength(16);
  expect(defaultTemplates.map(keyOf).sort()).toEqual(expected.sort());
});

test('no template has a finding, and none begins or ends with a blank, which a cell would not keep', () => {
  for (const template of defaultTemplates) {
    expect({ of: keyOf(template), findings: checkTemplate(template) }).toEqual({ of: keyOf(template), findings: [] });
    expect(template.text).toBe(template.text.trim());
    expect(template.subject).toBe(template.subject.trim());
  }
});

test('the lint has nothing to say to any of them: no threat where the tone is mild, nothing that a reader needs is missing', () => {
  const ledger = aLedger({ templates: defaultTemplates, procedures: defaultProcedures });
  const setting = { ledger, words: { threats: threatWords, paid: paidWords }, today: TODAY };
  for (const template of defaultTemplates) {
    const found = lintTemplate(template, setting);
    expect({ of: keyOf(template), found }).toEqual({ of: keyOf(template), found: [] });
  }
});

describe('a letter says the same in every language: it has the same names', () => {
  /** After its greeting's comma German begins with a noun or a number: it names the invoice, or how many there are. */
  const SAID_IN_PASSING: readonly string[] = ['invoiceList', 'count'];
  const names = (name: string, language: string) =>
    namesIn(templateOf(name, language).text).filter((one) => !SAID_IN_PASSING.includes(one));
  test.each(NAMES)('%s', (name) => {
    expect(names(name, 'en').length).toBeGreaterThan(3);
    for (const language of LANGUAGES) expect([language, names(name, language)]).toEqual([language, names(name, 'en')]);
  });
});

test('each language is its own: no letter is the English one', () => {
  for (const name of NAMES)
    expect(new Set(LANGUAGES.map((language) => templateOf(name, language).text)).size).toBe(LANGUAGES.length);
});

describe('typography is the language’s', () => {
  const textsIn = (language: string) =>
    NAMES.map((name) => templateOf(name, language)).flatMap(({ subject, text }) => [subject, text]);
  test('no straight apostrophe or quotation mark stands in any', () => {
    for (const language of LANGUAGES) for (const text of textsIn(language)) expect(text).not.toMatch(/['"]/);
  });
  test('French has an unbreakable blank before : ; ? ! and within « »', () => {
    for (const text of textsIn('fr')) {
      const prose = text.replace(/\{\{[^}]*\}\}/g, 'x');
      expect(prose).not.toMatch(/[^\u00a0][:;?!»]|«[^\u00a0]/);
    }
    expect(textsIn('fr').join('')).toMatch(/\u00a0[?].*«\u00a0/s);
  });
  test('Spanish opens its questions and exclamations', () => {
    for (const text of textsIn('es')) {
      expect((text.match(/¿/g) ?? []).length).toBe((text.match(/\?/g) ?? []).length);
      expect((text.match(/¡/g) ?? []).length).toBe((text.match(/!/g) ?? []).length);
    }
  });
  test('only French has a blank before a sign that ends a sentence', () => {
    for (const language of ['en', 'de', 'es', 'nl', 'it'])
      for (const text of textsIn(language)) expect(text).not.toMatch(/[\u00a0 ][.,;:?!]/);
  });
  test('no subject shouts', () => {
    for (const language of LANGUAGES)
      for (const name of NAMES)
        expect(templateOf(name, language).subject.replace(/\{\{[^}]*\}\}/g, '')).not.toMatch(/!|\p{Lu}{3,}/u);
  });
});

describe('the reader is addressed formally', () => {
  /** What an informal letter would say, as whole words. */
  const INFORMAL: Readonly<Record<string, RegExp>> = {
    fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes|te)(?!\p{L})/iu,
    de: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|euch|euer\p{L}*|sie ihnen|ihr habt)(?!\p{L})|(?<!\p{L})ihnen(?!\p{L})/u,
    es: /(?<!\p{L})(?:tú|ti|tus?|tienes|puedes|vosotros|vuestr\p{L}*|puedas|avísanos)(?!\p{L})/iu,
    nl: /(?<!\p{L})(?:jij|je|jou|jouw|jullie)(?!\p{L})/iu,
    it: /(?<!\p{L})(?:tu|ti|tuo|tua|tuoi|tue|voi|vostr\p{L}*|hai)(?!\p{L})/iu,
  };
  test.each(Object.keys(INFORMAL))('%s', (language) => {
    for (const name of NAMES) expect(templateOf(name, language).text).not.toMatch(INFORMAL[language]!);
  });
});
