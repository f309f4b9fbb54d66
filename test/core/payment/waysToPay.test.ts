import { letterWords } from '../../../src/core/messages/letterWords';
import type { Creditor } from '../../../src/core/model';
import type { Asked } from '../../../src/core/payment/asked';
import { hasBankDetails, waysToPay } from '../../../src/core/payment/waysToPay';
import { amount } from '../builders';
import { settings } from '../messages/builders';
import { aCreditor, asked, question } from './builders';

const linesOf = (creditor: Creditor, of: Asked = asked(), language = 'en', isPaper = false) =>
  waysToPay({ ...question({ creditor, asked: of, language, words: letterWords(language) }), isPaper }).facts.map(
    ({ label, value }) => `${label}: ${value}`,
  );

describe('the ways to pay are those the creditor gave', () => {
  test('an account with everything, and a link', () => {
    expect(linesOf(settings.creditor)).toEqual([
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
    expect(linesOf(creditor)).toEqual(lines);
  });

  test('in the language of the message', () => {
    const creditor = aCreditor({ name: 'Ada', iban: 'DE89370400440532013000', paymentLink: 'https://p.example' });
    expect(linesOf(creditor, asked(), 'de')).toEqual([
      'Empfänger: Ada',
      'IBAN: DE89 3704 0044 0532 0130 00',
      'Verwendungszweck: INV-1, INV-2',
      'Online: 1.250,00\u00a0€ bezahlen bei p.example',
    ]);
  });
});

describe('an account without IBAN is named as its country names it, where its own currency is asked for', () => {
  const british = { sortCode: '202015', accountNumber: '31926819' };
  const american = { routingNumber: '021000021', accountNumber: '987654321' };
  const iban = 'GB33BUKB20201555555555';
  test.each`
    details                                                     | currency | lines
    ${british}                                                  | ${'GBP'} | ${['Sort code: 20-20-15', 'Account number: 31926819']}
    ${{ ...british, iban }}                                     | ${'GBP'} | ${['IBAN: GB33 BUKB 2020 1555 5555 55', 'Sort code: 20-20-15', 'Account number: 31926819']}
    ${{ ...british, iban }}                                     | ${'EUR'} | ${['IBAN: GB33 BUKB 2020 1555 5555 55']}
    ${{ ...british, bic: 'BUKBGB22' }}                          | ${'EUR'} | ${['Account number: 31926819', 'BIC: BUKBGB22']}
    ${american}                                                 | ${'USD'} | ${['Routing number: 021000021', 'Account number: 987654321']}
    ${american}                                                 | ${'CAD'} | ${['Account number: 987654321']}
    ${{ routingNumber: '021000021' }}                           | ${'USD'} | ${[]}
    ${{ routingNumber: '021000021', sortCode: '202015', iban }} | ${'USD'} | ${['IBAN: GB33 BUKB 2020 1555 5555 55']}
  `('$details in $currency → $lines', ({ details, currency, lines }) => {
    const payables = [{ amount: amount('10.00', currency), numbers: ['INV-1'] }];
    expect(linesOf(aCreditor(details), asked({ payables })).filter((line) => !line.startsWith('Reference'))).toEqual(
      lines,
    );
  });
});

describe('a UPI address stands where rupees are asked for', () => {
  const upi = 'ada.studio@okbank';
  const payables = (currency: string, of = '1250.00') => [{ amount: amount(of, currency), numbers: ['INV-1'] }];
  test('as a link with everything filled in', () => {
    const { facts } = waysToPay(
      question({ creditor: aCreditor({ upi, name: 'Ada & Co' }), asked: asked({ payables: payables('INR') }) }),
    );
    expect(facts).toEqual([
      {
        label: 'UPI',
        value: 'Pay ₹1,250.00 to ada.studio@okbank',
        href: 'upi://pay?pa=ada.studio@okbank&pn=Ada%20%26%20Co&am=1250.00&cu=INR&tn=INV-1',
      },
    ]);
  });
  test.each`
    currency | of           | lines
    ${'INR'} | ${'0.01'}    | ${1}
    ${'INR'} | ${'0.00'}    | ${0}
    ${'EUR'} | ${'1250.00'} | ${0}
  `('$of $currency → $lines', ({ currency, of, lines }) => {
    expect(linesOf(aCreditor({ upi }), asked({ payables: payables(currency, of) }))).toHaveLength(lines);
  });
});

describe('each way says what to do', () => {
  const rupees = asked({ payables: [{ amount: amount('10.00', 'INR'), numbers: ['INV-1'] }] });
  test.each`
    creditor                                                        | instructions
    ${aCreditor({ bankName: 'Bank', upi: 'a@b' })}                  | ${[/^By bank/, /^Or by UPI:$/]}
    ${aCreditor({ paymentLink: 'https://p.example/', upi: 'a@b' })} | ${[null, /^Or by UPI:$/]}
    ${aCreditor({ upi: 'a@b' })}                                    | ${[null]}
  `('an address of UPI is no payment page: $instructions', ({ creditor, instructions }) => {
    const { ways } = waysToPay(question({ creditor, asked: rupees }));
    expect(ways.map(({ instruction }) => instruction)).toEqual(
      instructions.map((one: RegExp | null) => (one === null ? null : expect.stringMatching(one))),
    );
  });

  const link = 'https://p.example/';
  const iban = 'DE89370400440532013000';
  const instructionsOf = (creditor: Creditor) =>
    waysToPay(question({ creditor })).ways.map(({ instruction, facts }) => [instruction, facts.length]);
  test.each`
    creditor                                  | instructions
    ${aCreditor({ iban })}                    | ${[['By bank transfer. Please quote the reference exactly as it stands here:', 2]]}
    ${aCreditor({ paymentLink: link })}       | ${[[null, 1]]}
    ${aCreditor({ iban, paymentLink: link })} | ${[['By bank transfer. Please quote the reference exactly as it stands here:', 2], ['Or on our payment page:', 1]]}
  `('$instructions', ({ creditor, instructions }) => {
    expect(instructionsOf(creditor)).toEqual(instructions);
  });
});

test('on paper an address is printed as it is, because nobody can click it', () => {
  const creditor = aCreditor({ paymentLink: 'https://p.example/{{number}}', upi: 'ada@okbank' });
  const payables = [{ amount: amount('10.00', 'INR'), numbers: ['INV-1'] }];
  expect(linesOf(creditor, asked({ payables }), 'en', true)).toEqual([
    'Online: https://p.example/INV-1',
    'UPI: ada@okbank',
  ]);
});

describe('a reference with check digits is called so, and printed in groups', () => {
  test.each`
    iban                        | line
    ${'DE89370400440532013000'} | ${'Payment reference: RF12 INV2 026A 0417'}
    ${'CH4431999123000889012'}  | ${'Payment reference: 00 00000 00018 23312 02610 04170'}
    ${null}                     | ${'Reference: INV-2026-A0417'}
  `('$iban → $line', ({ iban, line }) => {
    const of = asked({ numbers: ['INV-2026-A0417'], invoices: ['INV-2026-A0417'] });
    const creditor = aCreditor({ iban, bankName: 'Harbour Bank' });
    const { facts } = waysToPay(question({ creditor, asked: of, settings: { payReference: 'auto', payQr: true } }));
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toContain(line);
  });
});

describe('an account is stated when there is a number, an address or a bank', () => {
  test.each`
    creditor                                             | isStated
    ${aCreditor({ iban: 'X' })}                          | ${true}
    ${aCreditor({ bankName: 'X' })}                      | ${true}
    ${aCreditor({ accountNumber: '1' })}                 | ${true}
    ${aCreditor({ upi: 'a@b' })}                         | ${true}
    ${aCreditor({ paymentLink: 'https://p.example' })}   | ${false}
    ${aCreditor({ bic: 'X', sortCode: '1', name: 'A' })} | ${false}
  `('$isStated', ({ creditor, isStated }) => {
    expect(hasBankDetails(creditor)).toBe(isStated);
  });
});
