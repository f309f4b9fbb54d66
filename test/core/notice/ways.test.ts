import { claimsOf } from '../../../src/core/notice/claims';
import { noticeWays, wayBlocks, wayLines } from '../../../src/core/notice/ways';
import { anInvoice } from '../builders';
import { anItem } from '../messages/builders';
import { readCode } from '../payment/readers';
import { aCharge, noticeFacts, textOf } from './builders';

const euros = anItem(anInvoice({ number: 'INV-1', amount: '100.00' }));
const francs = anItem(anInvoice({ number: 'INV-2', amount: '20.00', currency: 'CHF' }));
const LINK = 'https://pay.example/{{number}}?a={{amount}}&c={{currency}}';

function ways(spec: Parameters<typeof noticeFacts>[0]) {
  const facts = noticeFacts(spec);
  return noticeWays(facts, claimsOf(facts));
}

test('on paper a payment page is its address, one for each currency with its own invoices', () => {
  const { facts } = ways({ items: [euros, francs], creditor: { paymentLink: LINK } });
  const online = facts.filter(({ label }) => label.startsWith('Online'));
  expect(online.map(({ label, value, href }) => [label, value, href])).toEqual([
    ['Online, CHF\u00a020.00', 'https://pay.example/INV-2?a=20.00&c=CHF', null],
    ['Online, €100.00', 'https://pay.example/INV-1?a=100.00&c=EUR', null],
  ]);
});

test('it asks for the whole, charges included', () => {
  const { facts } = ways({
    items: [euros],
    charges: [aCharge(euros, 'compensation', '40.00')],
    creditor: { paymentLink: LINK },
  });
  expect(facts[facts.length - 1]?.value).toBe('https://pay.example/INV-1?a=140.00&c=EUR');
});

test('each way stands under its instruction; a way without one gets the notice’s', () => {
  const both = wayBlocks(ways({ items: [euros], creditor: { paymentLink: LINK } }), 'en').map(textOf);
  expect(both).toEqual([
    expect.stringMatching(/^By bank transfer/),
    expect.stringMatching(/^Payee: Ada Studio Ltd\nBank: Harbour Bank\nIBAN: GB33/),
    expect.stringMatching(/^Or on our payment page:$/),
    'Online: https://pay.example/INV-1?a=100.00&c=EUR',
  ]);
  const none = { iban: null, bic: null, bankName: null, paymentLink: LINK };
  expect(wayBlocks(ways({ items: [euros], creditor: none }), 'en').map(textOf)[0]).toBe('Please pay in this way:');
});

test('a template has the same as lines', () => {
  expect(wayLines(ways({ items: [euros] }), 'en')).toMatch(
    /^By bank transfer.*\nPayee: Ada Studio Ltd\nBank: Harbour Bank\n/,
  );
});

test('French has a blank before a colon', () => {
  const french = ways({ items: [euros], language: 'fr' });
  expect(wayBlocks(french, 'fr').map(textOf)[1]).toMatch(/^Titulaire du compte\u00a0: Ada Studio Ltd\n/);
  expect(wayLines(french, 'fr')).toMatch(/\nIBAN\u00a0: GB33/);
});

test('its code is read by both readers, and asks for what the letter asks for', () => {
  const of = { items: [euros], charges: [aCharge(euros, 'compensation', '40.00')], settings: { payQr: true } };
  const sepa = { creditor: { iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' } };
  const blocks = wayBlocks(ways({ ...of, ...sepa }), 'en');
  const [image] = blocks.flatMap((block) => (block.kind === 'image' ? [block.image] : []));
  const { jsqr, zxing } = readCode([...(image?.bytes ?? [])]);
  expect(jsqr).toBe(zxing);
  expect(jsqr?.split('\n')).toEqual(expect.arrayContaining(['BCD', 'DE89370400440532013000', 'EUR140']));
});
