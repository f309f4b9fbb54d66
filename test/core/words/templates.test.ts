import {
  languageName,
  missingLanguageSentence,
  sampleLabel,
  templateLabel,
  twiceSentence,
} from '../../../src/core/words/templates';
import { defaultTemplates } from '../../../src/defaults/templates/all';

describe('a template has a name that a person would use', () => {
  test.each`
    name                     | label
    ${'gentle'}              | ${'Gentle reminder'}
    ${' FIRM '}              | ${'Firm reminder'}
    ${'firm (one invoice)'}  | ${'Firm reminder, one invoice'}
    ${'House (One invoice)'} | ${'House, one invoice'}
    ${'Key accounts'}        | ${'Key accounts'}
    ${'constructor'}         | ${'constructor'}
    ${'__proto__'}           | ${'__proto__'}
  `('$name → $label', ({ name, label }) => expect(templateLabel(name)).toBe(label));

  test('each that was delivered has one', () => {
    expect(defaultTemplates.filter(({ name }) => templateLabel(name) === name)).toEqual([]);
  });
});

test('a language is called by its name, else by its code', () => {
  expect(['en', 'pt', 'xx'].map(languageName)).toEqual(['English', 'Portuguese', 'XX']);
});

describe('what is missing is told in one line', () => {
  test.each`
    names                   | clients | sentence
    ${['firm']}             | ${3}    | ${'No German text for firm: 3 clients get English.'}
    ${['firm', 'final']}    | ${1}    | ${'No German text for firm and final: 1 client gets English.'}
    ${['a', 'b', 'c']}      | ${1}    | ${'No German text for a, b and c: 1 client gets English.'}
    ${['a', 'b', 'c', 'd']} | ${1}    | ${'No German text for a, b and 2 more letters: 1 client gets English.'}
    ${null}                 | ${2}    | ${'No German text: 2 clients get English.'}
  `('$sentence', ({ names, clients, sentence }) => {
    expect(missingLanguageSentence('de', names, clients, 'en')).toBe(sentence);
  });
});

test('samples are real clients with their number of invoices, or say that they are made up', () => {
  expect(sampleLabel({ kind: 'client', value: 'client a', name: 'Aurora', invoices: 1 })).toBe('Aurora (1 invoice)');
  expect(sampleLabel({ kind: 'madeUp', value: 'twelve' })).toBe('Made up: 12 invoices');
});

test('of rows that stand twice it is said which one counts', () => {
  expect(twiceSentence([3, 9, 12])).toBe('It stands in rows 3, 9 and 12 of Templates; row 3 is used.');
});
