import Mustache from 'mustache';
import { composeLetter } from '../../../src/core/messages/letter';
import { checkTemplate } from '../../../src/core/messages/template';
import { aPlan, bareSettings, settings, TODAY } from './builders';

const compose = (text: string, of = settings, fields: Parameters<typeof aPlan>[0] = {}) =>
  composeLetter({ name: 'gentle', language: 'en', subject: 'About {{invoiceList}}', text }, aPlan(fields), of, TODAY);

test('one template text gives both parts, and the small print closes them', () => {
  const letter = compose('Please **pay** {{total}} for {{client.name}}.\n\n- soon');
  expect(letter.subject).toBe('About INV-2041');
  expect(letter.text).toMatch(/^Please pay €1,840\.00 for Aurora Bakery Ltd\.\n\n- soon\n\nReference PD-7K3QPX\n/);
  expect(letter.html).toContain('Please <strong>pay</strong> €1,840.00 for Aurora Bakery Ltd.</p>');
  expect(letter.html).toContain('<li>soon</li>');
});

describe('tags that print nothing are named, in the subject and in the text', () => {
  test.each`
    text                                                          | of              | empty
    ${'{{total}}'}                                                | ${bareSettings} | ${[]}
    ${'{{creditor.phone}} {{signature}}'}                         | ${settings}     | ${[]}
    ${'{{creditor.phone}} {{signature}}'}                         | ${bareSettings} | ${['creditor.phone', 'signature']}
    ${'{{#creditor.phone}}{{creditor.phone}}{{/creditor.phone}}'} | ${bareSettings} | ${[]}
    ${'{{#invoices}}{{number}} {{poNumber}}{{/invoices}}'}        | ${settings}     | ${['poNumber']}
    ${'{{alsoOverdueTable}}'}                                     | ${settings}     | ${['alsoOverdueTable']}
  `('$text', ({ text, of, empty }) => {
    expect(compose(text, of).empty).toEqual(empty);
  });
});

test('a table may stand anywhere in the text and is a paragraph of its own', () => {
  const { text, html } = compose('See {{invoiceTable}} below.');
  expect(text).toMatch(/^See\n\nInvoice {3}Due .*\nINV-2041 .*\n\nbelow\.\n/);
  expect(html.replace(/ style="[^"]*"/g, '')).toMatch(/<p>See<\/p>\n<table><thead>.*<\/table>\n<p>below\.<\/p>/);
});

test('a signature keeps its lines in both parts', () => {
  const of = { ...settings, creditor: { ...settings.creditor, signature: 'Mia\n*Credit* control' } };
  expect(compose('Regards,\n{{signature}}', of).text).toMatch(/^Regards,\nMia\n\*Credit\* control\n/);
  expect(compose('Regards,\n{{signature}}', of).html).toContain('Regards,<br>\nMia<br>\n*Credit* control</p>');
});

describe('the pictures of a letter are those that its text shows', () => {
  const images = (text: string, of = settings) => compose(text, of).images.map(({ name }) => name);
  test('with the ways to pay, the code of the payment', () => {
    expect(images('{{waysToPay}}')).toEqual(['pay-eur.png']);
    expect(compose('{{waysToPay}}').html).toContain(`src="cid:${compose('{{waysToPay}}').images[0]?.id}"`);
  });
  test('none without them, and none where Settings say so', () => {
    expect(images('Please pay {{total}}.')).toEqual([]);
    expect(images('{{waysToPay}}', { ...settings, payQr: false })).toEqual([]);
    expect(images('{{#waysToPay}}{{waysToPay}}{{/waysToPay}}', bareSettings)).toEqual([]);
  });
});

test('a template is parsed once, however often it is looked at and however many mails it fills', () => {
  const parsing = jest.spyOn(Mustache.Scanner.prototype, 'scanUntil');
  const text = 'Please pay {{total}} for {{client.name}}, as agreed.';
  checkTemplate({ name: 'gentle', language: 'en', subject: 'About {{invoiceList}}', text });
  expect(parsing).toHaveBeenCalled();
  parsing.mockClear();
  for (let n = 0; n < 20; n += 1) compose(text, settings, { token: `PD-${n}` });
  expect(parsing).not.toHaveBeenCalled();
  parsing.mockRestore();
});
