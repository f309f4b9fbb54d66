import { letterWords } from '../../../src/core/messages/letterWords';
import { type Asked, groupedIban, hasBankDetails, linksOf, waysToPay } from '../../../src/core/messages/payment';
import type { Creditor } from '../../../src/core/model';
import { amount } from '../builders';
import { bareSettings, settings } from './builders';

const aCreditor = (fields: Partial<Creditor> = {}): Creditor => ({ ...bareSettings.creditor, ...fields });
const asked = (fields: Partial<Asked> = {}): Asked => ({
  numbers: ['INV-1', 'INV-2'],
  payables: [{ amount: amount('1250.00'), numbers: ['INV-1', 'INV-2'] }],
  token: 'PD-7K3QPX',
  ...fields,
});
const linesOf = (creditor: Creditor, of: Asked, language = 'en') =>
  waysToPay(creditor, of, language, letterWords(language)).map(({ label, value }) => `${label}: ${value}`);

describe('the ways to pay are those the creditor gave', () => {
  test('an account with everything, and a link', () => {
    expect(linesOf(settings.creditor, asked())).toEqual([
      'Payee: Ada Studio Ltd',
      'Bank: Harbour Bank',
      'IBAN: GB33 BUKB 2020 1555 5555 55',
      'BIC: BUKBGB22',
      'Reference: INV-1, INV-2',
      'Online: Pay €1,250.00 at pay.adastudio.example',
    ]);
  });

  test.each`
    creditor                                              | lines
    ${aCreditor()}                                        | ${[]}
    ${aCreditor({ name: 'Ada', bic: 'X' })}               | ${[]}
    ${aCreditor({ iban: 'GB33BUKB20201555555555' })}      | ${['IBAN: GB33 BUKB 2020 1555 5555 55', 'Reference: INV-1, INV-2']}
    ${aCreditor({ bankName: 'Sort code 20-00-00' })}      | ${['Bank: Sort code 20-00-00', 'Reference: INV-1, INV-2']}
    ${aCreditor({ paymentLink: 'https://p.example/' })}   | ${['Online: Pay €1,250.00 at p.example']}
    ${aCreditor({ paymentLink: 'http://p.example/' })}    | ${[]}
    ${aCreditor({ paymentLink: 'javascript:alert(1)' })}  | ${[]}
    ${aCreditor({ paymentLink: 'https://p.example/ x' })} | ${[]}
  `('$lines', ({ creditor, lines }) => {
    expect(linesOf(creditor, asked())).toEqual(lines);
  });

  test('in the language of the message', () => {
    expect(
      linesOf(
        aCreditor({ name: 'Ada', iban: 'DE89370400440532013000', paymentLink: 'https://p.example' }),
        asked(),
        'de',
      ),
    ).toEqual([
      'Empfänger: Ada',
      'IBAN: DE89 3704 0044 0532 0130 00',
      'Verwendungszweck: INV-1, INV-2',
      'Online: 1.250,00\u00a0€ bezahlen bei p.example',
    ]);
  });
});

describe('the reference is the numbers, or the token when they are too long for a bank', () => {
  // 14 numbers of 8 signs with ", " between: 14 × 8 + 13 × 2 = 138 signs; 15 are 148.
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `INV-${1000 + i}`);
  test.each`
    of                   | reference
    ${['INV-1']}         | ${'INV-1'}
    ${numbers(14)}       | ${numbers(14).join(', ')}
    ${numbers(15)}       | ${'PD-7K3QPX'}
    ${['x'.repeat(140)]} | ${'x'.repeat(140)}
    ${['x'.repeat(141)]} | ${'PD-7K3QPX'}
  `('$of.length numbers', ({ of, reference }) => {
    const lines = linesOf(aCreditor({ iban: 'X' }), asked({ numbers: of }));
    expect(lines).toContain(`Reference: ${reference}`);
  });
});

describe('a payment link is filled with number, amount and currency', () => {
  const payables = [
    { amount: amount('1250.50'), numbers: ['INV 1/ä'] },
    { amount: amount('5000', 'JPY'), numbers: ['A', 'B'] },
    { amount: amount('-3.00', 'GBP'), numbers: ['C'] },
  ];
  const link = (paymentLink: string) => linksOf(aCreditor({ paymentLink }), payables).map(({ href }) => href);
  test('one for each currency in which something is owed', () => {
    expect(link('https://p.example/{{number}}?a={{amount}}&c={{ currency }}')).toEqual([
      'https://p.example/INV%201%2F%C3%A4?a=1250.50&c=EUR',
      'https://p.example/A%20B?a=5000&c=JPY',
    ]);
  });
  test('one for all when it has nothing to fill', () => {
    expect(link('https://p.example/pay')).toEqual(['https://p.example/pay']);
  });
  test('the text names where it goes: what stands before an @ is not it', () => {
    const lines = linesOf(aCreditor({ paymentLink: 'https://bank.example@evil.example/x' }), asked());
    expect(lines).toEqual(['Online: Pay €1,250.00 at evil.example']);
  });
});

test('an account is stated when there is an IBAN or a bank', () => {
  expect(hasBankDetails(aCreditor({ iban: 'X' }))).toBe(true);
  expect(hasBankDetails(aCreditor({ bankName: 'X' }))).toBe(true);
  expect(hasBankDetails(aCreditor({ paymentLink: 'https://p.example' }))).toBe(false);
});

test.each`
  iban                            | grouped
  ${'GB33BUKB20201555555555'}     | ${'GB33 BUKB 2020 1555 5555 55'}
  ${' gb33 bukb2020 1555555555 '} | ${'GB33 BUKB 2020 1555 5555 55'}
  ${'NO9386011117947'}            | ${'NO93 8601 1117 947'}
  ${'BE68539007547034'}           | ${'BE68 5390 0754 7034'}
`('the IBAN $iban is printed $grouped', ({ iban, grouped }) => {
  expect(groupedIban(iban)).toBe(grouped);
});
