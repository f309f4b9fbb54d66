import type { Creditor } from '../../../src/core/model';
import { payParts } from '../../../src/core/payment/payParts';
import { waysToPay } from '../../../src/core/payment/waysToPay';
import { aCreditor, question } from './builders';

const iban = 'DE89370400440532013000';
const paymentLink = 'https://p.example/';
const partsOf = (creditor: Creditor, payQr = true) =>
  payParts(waysToPay(question({ creditor, settings: { payReference: 'number', payQr } })));
const withoutStyles = (html: string) => html.replace(/ (style|width|height)="[^"]*"/g, '');

describe('the text part', () => {
  test('has each way under its instruction, and nothing of a code', () => {
    expect(partsOf(aCreditor({ name: 'Ada', iban, paymentLink })).text.split('\n')).toEqual([
      'By bank transfer. Please quote the reference exactly as it stands here:',
      'Payee      Ada',
      'IBAN       DE89 3704 0044 0532 0130 00',
      'Reference  INV-1, INV-2',
      '',
      'Or on our payment page:',
      'Online  https://p.example/',
    ]);
  });
  test('has a link alone without an instruction: its own text says what to do', () => {
    expect(partsOf(aCreditor({ paymentLink })).text).toBe('Online  https://p.example/');
  });
});

describe('the HTML part', () => {
  const html = withoutStyles(partsOf(aCreditor({ name: 'A<b>', iban, paymentLink })).html);
  test('has the code below the bank details and above the link', () => {
    const order = [
      '<p>By bank transfer.',
      'DE89 3704',
      '<img src="cid:pay-eur-',
      '<p>Or on our',
      'href="https://p.example/"',
    ];
    const places = order.map((piece) => html.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.slice().sort((a, b) => a - b));
  });
  test('says beside the code what it is for, and in its place where pictures are not shown', () => {
    expect(html).toMatch(
      /<td><img src="cid:pay-eur-[0-9a-f]{12}@paydue" alt="Scan with your banking app to pay"><\/td><td>Scan with your banking app to pay<\/td>/,
    );
  });
  test('has no code where there is none', () => {
    expect(partsOf(aCreditor({ name: 'A', iban }), false).html).not.toContain('<img');
    expect(partsOf(aCreditor({ paymentLink })).html).not.toContain('<img');
  });
  test('holds no markup of a value', () => {
    expect(html).toContain('A&lt;b&gt;');
    expect(html).not.toContain('<b>');
  });
});
