import { letterWords } from '../../../src/core/messages/letterWords';
import type { Creditor } from '../../../src/core/model';
import { type PayQuestion, referenceOf } from '../../../src/core/payment/asked';
import { payCodes as codesWith } from '../../../src/core/payment/payCodes';
import { amount } from '../builders';
import { aCreditor, asked, question } from './builders';
import { readCode } from './readers';

const payCodes = (of: PayQuestion) => codesWith(of, referenceOf(of.creditor, of.settings, of.asked));
const german = aCreditor({ name: 'Größe & Élan GmbH', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' });
const swiss = aCreditor({
  ...{ name: 'Bergquell Handwerk AG', iban: 'CH5800791123000889012', bic: 'BLKBCH22' },
  ...{ street: 'Lindenweg 12', postcode: '8000', town: 'Zürich', country: 'CH' },
});
const qrSwiss: Creditor = { ...swiss, iban: 'CH4431999123000889012' };
const indian = aCreditor({ name: 'Ada', upi: 'ada@okbank' });

const payables = (...amounts: readonly (readonly [string, string])[]) =>
  amounts.map(([of, currency]) => ({ amount: amount(of, currency), numbers: ['INV-1'] }));
const codesOf = (
  creditor: Creditor,
  currency: string,
  fields: Partial<PayQuestion> = {},
  payerCountry: string | null = null,
) =>
  payCodes(
    question({
      creditor,
      asked: asked({
        numbers: ['INV-1'],
        invoices: ['INV-1'],
        payables: payables(['1840.00', currency]),
        payerCountry,
      }),
      settings: { payReference: 'auto', payQr: true },
      ...fields,
    }),
  );
const linesOf = (creditor: Creditor, currency: string, payer: string | null = null) =>
  codesOf(creditor, currency, {}, payer).map(({ payload }) => payload.split('\n'));

describe('which code there is depends on the account, the currency and where the payer is', () => {
  test.each`
    what                                  | creditor                      | currency | payer   | begins
    ${'euros to an account in SEPA'}      | ${german}                     | ${'EUR'} | ${null} | ${['BCD']}
    ${'dollars to it'}                    | ${german}                     | ${'USD'} | ${null} | ${[]}
    ${'francs to it'}                     | ${german}                     | ${'CHF'} | ${null} | ${[]}
    ${'no name'}                          | ${{ ...german, name: null }}  | ${'EUR'} | ${null} | ${[]}
    ${'no account'}                       | ${aCreditor({ name: 'Ada' })} | ${'EUR'} | ${null} | ${[]}
    ${'francs to a Swiss account'}        | ${swiss}                      | ${'CHF'} | ${null} | ${['SPC']}
    ${'francs to it from abroad'}         | ${swiss}                      | ${'CHF'} | ${'DE'} | ${['SPC']}
    ${'euros to it'}                      | ${swiss}                      | ${'EUR'} | ${null} | ${['SPC']}
    ${'euros to it from Switzerland'}     | ${swiss}                      | ${'EUR'} | ${'CH'} | ${['SPC']}
    ${'euros to it from Liechtenstein'}   | ${swiss}                      | ${'EUR'} | ${'LI'} | ${['SPC']}
    ${'euros to it from abroad'}          | ${swiss}                      | ${'EUR'} | ${'DE'} | ${['BCD']}
    ${'the same without a BIC'}           | ${{ ...swiss, bic: null }}    | ${'EUR'} | ${'DE'} | ${['SPC']}
    ${'francs, the address not in parts'} | ${{ ...swiss, town: null }}   | ${'CHF'} | ${null} | ${[]}
    ${'euros, the address not in parts'}  | ${{ ...swiss, town: null }}   | ${'EUR'} | ${null} | ${['BCD']}
    ${'euros to a QR-IBAN from abroad'}   | ${qrSwiss}                    | ${'EUR'} | ${'DE'} | ${['SPC']}
    ${'a QR-IBAN, no address in parts'}   | ${{ ...qrSwiss, town: null }} | ${'EUR'} | ${null} | ${[]}
    ${'rupees to a UPI address'}          | ${indian}                     | ${'INR'} | ${null} | ${['upi://pay?pa=ada@okbank&pn=Ada&am=1840.00&cu=INR&tn=INV-1']}
    ${'euros to it'}                      | ${indian}                     | ${'EUR'} | ${null} | ${[]}
  `('$what → $begins', ({ creditor, currency, payer, begins }) => {
    expect(linesOf(creditor, currency, payer).map(([first]) => first)).toEqual(begins);
  });
});

describe('the code holds what the facts say', () => {
  test('account, amount and reference of a SEPA transfer', () => {
    // 98 − the rest of INV1RF00 gives the check digits.
    expect(linesOf(german, 'EUR')[0]?.slice(4)).toEqual([
      ...['COBADEFFXXX', 'Größe & Élan GmbH', 'DE89370400440532013000', 'EUR1840', '', 'RF47INV1'],
    ]);
  });
  test('a Belgian communication stands where people read it', () => {
    const belgian = { ...german, iban: 'BE68539007547034' };
    const of = asked({ numbers: ['2026/0417'], invoices: ['2026/0417'] });
    expect(codesOf(belgian, 'EUR', { asked: of })[0]?.payload.split('\n').slice(8)).toEqual([
      '',
      '',
      '+++002/0260/41727+++',
    ]);
  });
  test('a Swiss bill has the reference, the numbers as its message, and the address in parts', () => {
    const [lines = []] = linesOf(swiss, 'CHF');
    expect(lines.slice(3, 11)).toEqual([
      ...['CH5800791123000889012', 'S', 'Bergquell Handwerk AG', 'Lindenweg', '12', '8000', 'Zürich', 'CH'],
    ]);
    expect(lines.slice(18, 20)).toEqual(['1840.00', 'CHF']);
    expect(lines.slice(27)).toEqual(['SCOR', 'RF47INV1', 'INV-1', 'EPD']);
    expect(linesOf(qrSwiss, 'CHF')[0]?.slice(27)).toEqual(['QRR', '000000000000000000018233115', 'INV-1', 'EPD']);
  });
  test('numbers alone, where the setting says so', () => {
    const settings = { payReference: 'number', payQr: true } as const;
    expect(codesOf(swiss, 'CHF', { settings })[0]?.payload.split('\n').slice(27)).toEqual(['NON', '', 'INV-1', 'EPD']);
    expect(codesOf(german, 'EUR', { settings })[0]?.payload.split('\n').slice(8)).toEqual(['', '', 'INV-1']);
  });
  test('a country that nobody named is the account’s', () => {
    expect(linesOf({ ...swiss, country: null }, 'CHF')[0]?.[10]).toBe('CH');
  });
});

test('nothing is scanned where the setting says no', () => {
  expect(codesOf(german, 'EUR', { settings: { payReference: 'auto', payQr: false } })).toEqual([]);
});

describe('one code for each currency in which something is owed', () => {
  const both = { ...swiss, upi: 'ada@okbank' };
  const of = (...amounts: readonly (readonly [string, string])[]) =>
    payCodes(question({ creditor: both, asked: asked({ payables: payables(...amounts) }) }));
  test('with its amount beside it', () => {
    expect(
      of(['12.00', 'CHF'], ['8.00', 'EUR'], ['500.00', 'INR'], ['7.00', 'USD']).map(({ caption }) => caption),
    ).toEqual([
      'Scan with your Swiss banking app to pay: CHF\u00a012.00',
      'Scan with your Swiss banking app to pay: €8.00',
      'Scan with your banking app to pay: ₹500.00',
    ]);
  });
  test('of two already', () => {
    expect(of(['8.00', 'EUR'], ['500.00', 'INR']).map(({ caption }) => caption)).toEqual([
      'Scan with your Swiss banking app to pay: €8.00',
      'Scan with your banking app to pay: ₹500.00',
    ]);
  });
  test('of one where the other currency has none', () => {
    expect(of(['8.00', 'EUR'], ['7.00', 'GBP']).map(({ caption }) => caption)).toEqual([
      'Scan with your Swiss banking app to pay: €8.00',
    ]);
  });
  test('alone, it needs no amount', () => {
    expect(of(['12.00', 'CHF'], ['-8.00', 'EUR']).map(({ caption }) => caption)).toEqual([
      'Scan with your Swiss banking app to pay',
    ]);
  });
  test('in the language of the letter', () => {
    const [code] = codesOf(german, 'EUR', { language: 'de', words: letterWords('de') });
    expect(code?.caption).toBe('Zum Bezahlen mit der Banking-App scannen');
  });
});

describe('the picture', () => {
  const [code] = codesOf(german, 'EUR');
  test.each([
    ['a SEPA code', german, 'EUR'],
    ['a Swiss code', swiss, 'CHF'],
    ['a UPI code', indian, 'INR'],
  ] as const)('shows what the payload says: %s', (_, creditor, currency) => {
    const [shown] = codesOf(creditor, currency);
    expect(readCode(shown?.image.bytes ?? [])).toEqual({ jsqr: shown?.payload, zxing: shown?.payload });
  });
  test('has a name for a file, and an id that only the same payload has', () => {
    expect(code?.image).toMatchObject({ name: 'pay-eur.png', type: 'image/png' });
    expect(code?.image.id).toMatch(/^pay-eur-[0-9a-f]{12}@paydue$/);
    expect(codesOf(german, 'EUR')[0]?.image.id).toBe(code?.image.id);
    expect(codesOf({ ...german, name: 'Ada' }, 'EUR')[0]?.image.id).not.toBe(code?.image.id);
  });
});
