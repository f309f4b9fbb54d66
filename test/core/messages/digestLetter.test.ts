import { digestLetter, digestView } from '../../../src/core/messages/digestLetter';
import { digestNames } from '../../../src/core/messages/names';
import { checkTemplate } from '../../../src/core/messages/template';
import type { Template } from '../../../src/core/model';
import { plainDigest } from '../../../src/core/words/digest';
import { aLedger, neutral } from '../builders';

const parts = [
  { part: 'waiting', lines: ['Kestrel: €100.00', 'Fjord: €50.00'] },
  { part: 'calls', lines: ['Lumen: €7.00'] },
] as const;
const own = (fields: Partial<Template>): Template => ({
  name: 'digest',
  language: 'fr',
  subject: 'Paydue{{#waitingCount}} · à valider : {{waitingCount}}{{/waitingCount}}',
  text: '{{#waiting}}**À valider**\n{{waiting}}{{/waiting}}{{#stops}}Rien ne part : {{stops}}{{/stops}}\n\nBonne journée',
  ...fields,
});
const letterWith = (...templates: readonly Template[]) =>
  digestLetter(parts, 'ask', aLedger({ templates, settings: { ...neutral, language: 'fr' } }));
const small = '\n\nFrom Paydue in your sheet. It writes at most once a day, and only when something has changed.\n';

test('the view has exactly the names of the template digest', () => {
  expect(Object.keys(digestView(parts, 'ask')).sort()).toEqual(digestNames.map(({ name }) => name).sort());
  expect(Object.getPrototypeOf(digestView(parts, 'ask'))).toBeNull();
});

test('it is worded by the template of the workbook’s language; what there is nothing of is left out', () => {
  expect(letterWith(own({}))).toMatchObject({
    subject: 'Paydue · à valider : 2',
    text: `À valider\n\n- Kestrel: €100.00\n- Fjord: €50.00\n\nBonne journée${small}`,
  });
  expect(letterWith(own({})).html).toMatch(/<html lang="fr">.*<li[^>]*>Kestrel: €100.00<\/li>/s);
});

describe('its own template never keeps it back', () => {
  const plain = letterWith();
  test('without one it is plain', () => {
    expect(plain.subject).toBe('Paydue: 2 reminders waiting for you, 1 call to make');
    expect(plain.text.split('\n').slice(0, 5)).toEqual([
      'Waiting for your click',
      'In the sheet: Extensions ▸ Paydue ▸ Send due reminders…',
      '',
      '- Kestrel: €100.00',
      '- Fjord: €50.00',
    ]);
    expect(checkTemplate(plainDigest())).toEqual([]);
  });
  test.each`
    fault                    | template
    ${'a name of reminders'} | ${own({ text: '{{invoiceTable}}' })}
    ${'a section left open'} | ${own({ text: '{{#waiting}}' })}
    ${'nothing in it'}       | ${own({ text: ' ' })}
    ${'a list in a subject'} | ${own({ subject: '{{waiting}}' })}
  `('$fault: plain', ({ template }) => {
    expect(letterWith(template)).toEqual(plain);
  });
  test('a subject that comes to nothing becomes the plain one', () => {
    expect(letterWith(own({ subject: '{{#tasksCount}}{{tasksCount}}{{/tasksCount}}' })).subject).toBe(plain.subject);
  });
});

test('Test mode has a heading of its own', () => {
  const of = (mode: 'test' | 'ask') => digestLetter(parts, mode, aLedger({ templates: [] })).text;
  expect(of('test')).toContain('Ready, in test mode\n');
  expect(of('test')).not.toContain('Waiting for your click');
  expect(of('ask')).not.toContain('test mode');
});

test('a line is text, whatever stands in it', () => {
  const evil = [{ part: 'calls', lines: ['</li><script> {{waiting}} *x* \uE000waiting\uE001'] }] as const;
  const { html, text } = digestLetter(evil, 'ask', aLedger({ templates: [] }));
  expect(html).toContain('&lt;/li&gt;&lt;script&gt; {{waiting}} *x*');
  expect(text).toContain('- </li><script> {{waiting}} *x*');
});
