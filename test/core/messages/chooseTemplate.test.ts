import type { PlannedMessage } from '../../../src/core/message';
import { templateFor, templateName, templateNamed } from '../../../src/core/messages/chooseTemplate';
import type { Template } from '../../../src/core/model';
import { aLedger, aLevel, neutral } from '../builders';
import { anInstalment, aPlan, inv2041, TODAY } from './builders';

/** `gentle de`, told apart by the same words. */
const there = (...keys: readonly string[]): readonly Template[] =>
  keys.map((key) => {
    const [language = '', ...name] = key.split(' ').reverse();
    return { name: name.reverse().join(' '), language, subject: key, text: key };
  });
const chosen = (planned: PlannedMessage, keys: readonly string[], workbook = 'en') =>
  templateFor(aLedger({ templates: there(...keys), settings: { ...neutral, language: workbook } }), planned)?.subject;
const broken = { on: TODAY, amount: null };
const ofTone = (
  tone: 'courtesy' | 'gentle' | 'firm' | 'final',
  fields: Pick<Partial<PlannedMessage>, 'brokenPromise' | 'language'> = {},
) => aPlan({ level: aLevel({ code: tone, tone, template: tone }), ...fields, tone });

describe('a promise that was not kept has a text of its own, in gentle and firm reminders', () => {
  const all = ['courtesy en', 'gentle en', 'firm en', 'final en', 'promiseBroken en'];
  test.each`
    tone          | brokenPromise | text
    ${'gentle'}   | ${broken}     | ${'promiseBroken en'}
    ${'firm'}     | ${broken}     | ${'promiseBroken en'}
    ${'gentle'}   | ${null}       | ${'gentle en'}
    ${'final'}    | ${broken}     | ${'final en'}
    ${'courtesy'} | ${broken}     | ${'courtesy en'}
  `('$tone, $brokenPromise → $text', ({ tone, brokenPromise, text }) => {
    expect(chosen(ofTone(tone, { brokenPromise }), all)).toBe(text);
  });

  test.each`
    what                                                  | keys                                               | text
    ${'without it the level’s own'}                       | ${['gentle en']}                                   | ${'gentle en'}
    ${'the client’s language counts before the occasion'} | ${['gentle fr', 'promiseBroken en']}               | ${'gentle fr'}
    ${'in that language it comes first'}                  | ${['gentle fr', 'promiseBroken fr']}               | ${'promiseBroken fr'}
    ${'and before the text for one invoice'}              | ${['gentle (one invoice) fr', 'promiseBroken fr']} | ${'promiseBroken fr'}
  `('$what', ({ keys, text }) => {
    expect(chosen(ofTone('gentle', { brokenPromise: broken, language: 'fr' }), keys)).toBe(text);
  });

  test('an instalment’s reminder speaks of its plan instead', () => {
    const level = aLevel({ tone: 'gentle', template: 'instalmentMissed' });
    const line = { level, key: 'INV-2041/1|x|1', daysOverdue: 1, item: anInstalment(inv2041, 1, 3, '600.00') };
    const plan = { ...aPlan({ level, brokenPromise: broken }), lines: [line] };
    expect(chosen(plan, ['instalmentMissed en', 'promiseBroken en'])).toBe('instalmentMissed en');
  });
});

test('a letter beside the steps is written from the template of its name', () => {
  const level = aLevel({ code: 'message', tone: 'courtesy', template: 'paymentThanks' });
  const thanks: PlannedMessage = { ...aPlan({ level }), occasion: 'paymentThanks', brokenPromise: broken };
  expect(chosen(thanks, ['promiseBroken en', 'paymentThanks en'])).toBe('paymentThanks en');
});

test('a level without a template has its tone’s', () => {
  expect(templateName(aPlan({ level: aLevel({ tone: 'firm', template: null }) }))).toBe('firm');
  expect(templateName(aPlan({ level: aLevel({ tone: 'firm', template: 'stern' }) }))).toBe('stern');
});

test.each`
  keys                          | found
  ${['digest fr', 'digest en']} | ${'digest fr'}
  ${['digest en']}              | ${'digest en'}
  ${['digest de']}              | ${undefined}
`('by name and language, English last: $keys → $found', ({ keys, found }) => {
  expect(templateNamed(there(...keys), ['digest'], ['fr'])?.subject).toBe(found);
});
