import { isQRIBAN, isQRReferenceValid, isSCORReferenceValid } from 'swissqrbill/utils';
import {
  type SwissAddress,
  type SwissBill,
  streetAndNumber,
  swissPayload,
} from '../../../src/core/payment/swissPayload';
import { amount } from '../builders';

const QR_IBAN = 'CH4431999123000889012';
const IBAN = 'CH5800791123000889012';
const QRR = { kind: 'QRR', value: '210000000003139471430009017' } as const;
const SCOR = { kind: 'SCOR', value: 'RF18539007547034' } as const;
const creditor: SwissAddress = {
  ...{ name: 'Bergquell Handwerk AG', street: 'Lindenweg', number: '12' },
  ...{ postcode: '8000', town: 'Zürich', country: 'CH' },
};
const aBill = (fields: Partial<SwissBill> = {}): SwissBill => ({
  ...{ iban: IBAN, creditor, amount: amount('211.00', 'CHF'), debtor: null, reference: SCOR, message: 'INV-1' },
  ...fields,
});
const lines = (fields: Partial<SwissBill> = {}) => swissPayload(aBill(fields))?.split('\n');

test('the samples are what another library takes them for', () => {
  expect([isQRIBAN(QR_IBAN), isQRIBAN(IBAN)]).toEqual([true, false]);
  expect([isQRReferenceValid(QRR.value), isSCORReferenceValid(SCOR.value)]).toEqual([true, true]);
});

test('31 lines, of which nobody stands in the payer’s', () => {
  expect(lines()).toEqual([
    ...['SPC', '0200', '1', IBAN, 'S', 'Bergquell Handwerk AG', 'Lindenweg', '12', '8000', 'Zürich', 'CH'],
    ...['', '', '', '', '', '', ''],
    ...['211.00', 'CHF', '', '', '', '', '', '', ''],
    ...['SCOR', 'RF18539007547034', 'INV-1', 'EPD'],
  ]);
  expect(lines()).toHaveLength(31);
});

test('without a reference it says so', () => {
  expect(lines({ reference: null })?.slice(27)).toEqual(['NON', '', 'INV-1', 'EPD']);
});

describe('what the form does not carry has no code', () => {
  test.each`
    what                                 | fields
    ${'another currency'}                | ${{ amount: amount('10.00', 'USD') }}
    ${'nothing'}                         | ${{ amount: amount('0.00', 'CHF') }}
    ${'a thousand million'}              | ${{ amount: amount('1000000000.00', 'CHF') }}
    ${'an account elsewhere'}            | ${{ iban: 'DE89370400440532013000' }}
    ${'a QR-IBAN without its reference'} | ${{ iban: QR_IBAN }}
    ${'a QR-IBAN with no reference'}     | ${{ iban: QR_IBAN, reference: null }}
    ${'a QR reference to another IBAN'}  | ${{ reference: QRR }}
    ${'a name of 71 characters'}         | ${{ creditor: { ...creditor, name: 'x'.repeat(71) } }}
    ${'a town of 36 characters'}         | ${{ creditor: { ...creditor, town: 'x'.repeat(36) } }}
    ${'no street'}                       | ${{ creditor: { ...creditor, street: '' } }}
    ${'no postcode'}                     | ${{ creditor: { ...creditor, postcode: '' } }}
    ${'no town'}                         | ${{ creditor: { ...creditor, town: '' } }}
    ${'no name'}                         | ${{ creditor: { ...creditor, name: '' } }}
    ${'a country in words'}              | ${{ creditor: { ...creditor, country: 'Suisse' } }}
    ${'letters that Swiss banks refuse'} | ${{ creditor: { ...creditor, name: 'Компания' } }}
    ${'a payer without town'}            | ${{ debtor: { ...creditor, town: '' } }}
  `('$what', ({ fields }) => {
    expect(swissPayload(aBill(fields))).toBeNull();
  });
});

describe('what it just carries', () => {
  test.each`
    what                          | fields
    ${'euros'}                    | ${{ amount: amount('10.00', 'EUR') }}
    ${'the least'}                | ${{ amount: amount('0.01', 'CHF') }}
    ${'the most'}                 | ${{ amount: amount('999999999.99', 'CHF') }}
    ${'Liechtenstein'}            | ${{ iban: 'LI21088100002324013AA' }}
    ${'a QR-IBAN'}                | ${{ iban: QR_IBAN, reference: QRR }}
    ${'a name of 70 characters'}  | ${{ creditor: { ...creditor, name: 'é'.repeat(70) } }}
    ${'a house without number'}   | ${{ creditor: { ...creditor, number: '' } }}
    ${'letters of the Romanians'} | ${{ creditor: { ...creditor, name: 'Ștefan & Țiriac' } }}
  `('$what', ({ fields }) => {
    expect(lines(fields)).toHaveLength(31);
  });
  test('everything at its longest has fewer than 998 bytes', () => {
    const long = (sign: string): SwissAddress => ({
      ...{ name: sign.repeat(70), street: sign.repeat(70), number: sign.repeat(16) },
      ...{ postcode: sign.repeat(16), town: sign.repeat(35), country: 'CH' },
    });
    const of = { debtor: long('x'), message: 'x'.repeat(140), iban: QR_IBAN, reference: QRR };
    expect(lines({ ...of, creditor: long('x') })).toHaveLength(31);
    // Two bytes a letter: 2 × 207 for each party and 140 × 2 for the message are more than the largest code holds.
    expect(swissPayload(aBill({ ...of, creditor: long('é'), debtor: long('é'), message: 'é'.repeat(140) }))).toBeNull();
  });
});

describe('a message loses what the form cannot hold', () => {
  test.each`
    message            | written
    ${'INV-1\nINV-2'}  | ${'INV-1 INV-2'}
    ${'№ 7'}           | ${'7'}
    ${'x'.repeat(141)} | ${'x'.repeat(140)}
    ${'Größe €5'}      | ${'Größe €5'}
  `('$message', ({ message, written }) => {
    expect(lines({ message })?.[29]).toBe(written);
  });
});

describe('a street and its house number are two fields', () => {
  test.each`
    text                            | street                    | number
    ${'Lindenweg 12'}               | ${'Lindenweg'}            | ${'12'}
    ${'Lindenweg  12a '}            | ${'Lindenweg'}            | ${'12a'}
    ${'Via Nassa, 5'}               | ${'Via Nassa'}            | ${'5'}
    ${'Bahnhofstrasse 12-14'}       | ${'Bahnhofstrasse'}       | ${'12-14'}
    ${'Strasse des 17. Juni 135 b'} | ${'Strasse des 17. Juni'} | ${'135 b'}
    ${'Postfach'}                   | ${'Postfach'}             | ${''}
    ${'12 High Street'}             | ${'12 High Street'}       | ${''}
    ${''}                           | ${''}                     | ${''}
  `('"$text" → "$street" and "$number"', ({ text, street, number }) => {
    expect(streetAndNumber(text)).toEqual({ street, number });
  });
});
