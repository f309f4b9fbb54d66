import { missingLanguages } from '../../../src/core/messages/missingLanguages';
import type { Ledger, Template } from '../../../src/core/model';
import { aClient } from '../builders';
import { bareSettings } from './builders';

const text = (key: string): Template => {
  const [name = '', language = ''] = key.split('/');
  return { name, language, subject: 'x', text: 'x' };
};
const clients = (...languages: readonly (string | null)[]): Ledger['clients'] =>
  languages.map((language, at) => ({ ...aClient({ name: `Client ${at}` }), language }));

/** `de 2 → en: firm` of all that is missing. */
const missing = (texts: readonly string[], of: Ledger['clients'], language = 'en'): readonly string[] =>
  missingLanguages({ templates: texts.map(text), clients: of, settings: { ...bareSettings, language } }).map(
    (one) => `${one.language} ${one.clients} → ${one.instead}: ${one.isAll ? 'all' : one.names.join(', ')}`,
  );

describe('clients whose language a letter lacks are counted, with the language they get', () => {
  test.each`
    what                                              | texts                                              | of                    | found
    ${'every language is there'}                      | ${['firm/en', 'firm/de']}                          | ${['de', 'en', null]} | ${[]}
    ${'one letter lacks it'}                          | ${['firm/en', 'firm/de', 'final/en']}              | ${['de', 'de', 'en']} | ${['de 2 → en: final']}
    ${'all letters lack it'}                          | ${['firm/en', 'final/en']}                         | ${['pt']}             | ${['pt 1 → en: all']}
    ${'a name is one name in any letter case'}        | ${['Firm/en', 'firm/de']}                          | ${['de']}             | ${[]}
    ${'the nightly mail and the test are no letters'} | ${['firm/en', 'firm/de', 'digest/en', 'test/en']}  | ${['de']}             | ${[]}
    ${'a text for one invoice is an addition'}        | ${['firm/en', 'firm/de', 'firm (one invoice)/en']} | ${['de']}             | ${[]}
    ${'a letter for German clients alone'}            | ${['firm/en', 'firm/de', 'haus/de']}               | ${['en']}             | ${[]}
  `('$what → $found', ({ texts, of, found }) => {
    expect(missing(texts, clients(...of))).toEqual(found);
  });
});

test('the workbook’s language comes before English', () => {
  expect(missing(['firm/en', 'firm/fr', 'final/en'], clients('de'), 'fr')).toEqual([
    'de 1 → fr: firm',
    'de 1 → en: final',
  ]);
});
