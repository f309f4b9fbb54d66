import fc from 'fast-check';
import { type EpcTransfer, epcPayload } from '../../../src/core/payment/epcPayload';
import { amount } from '../builders';

const aTransfer = (fields: Partial<EpcTransfer> = {}): EpcTransfer => ({
  bic: null,
  name: 'Atelier Dubois SARL',
  iban: 'FR1420041010050500013M02606',
  amount: amount('1234.56'),
  purpose: null,
  reference: null,
  text: 'INV-1, INV-2',
  info: null,
  ...fields,
});
const lines = (fields: Partial<EpcTransfer> = {}) => epcPayload(aTransfer(fields))?.split('\n');

test('a transfer with a text, line by line', () => {
  expect(lines()).toEqual([
    ...['BCD', '002', '1', 'SCT', '', 'Atelier Dubois SARL', 'FR1420041010050500013M02606', 'EUR1234.56', '', ''],
    'INV-1, INV-2',
  ]);
});

test('a reference takes the place of the text: the form has room for one of them', () => {
  expect(lines({ reference: 'RF18539007547034' })?.slice(8)).toEqual(['', 'RF18539007547034']);
});

describe('the amount has a point and two decimals, whole euros none', () => {
  test.each`
    of                | written
    ${'0.01'}         | ${'EUR0.01'}
    ${'1.00'}         | ${'EUR1'}
    ${'10.00'}        | ${'EUR10'}
    ${'10.50'}        | ${'EUR10.50'}
    ${'999999999.99'} | ${'EUR999999999.99'}
  `('$of → $written', ({ of, written }) => {
    expect(lines({ amount: amount(of) })?.[7]).toBe(written);
  });
});

describe('what SEPA does not carry has no code', () => {
  test.each`
    what                     | fields
    ${'another currency'}    | ${{ amount: amount('10.00', 'CHF') }}
    ${'nothing'}             | ${{ amount: amount('0.00') }}
    ${'a credit'}            | ${{ amount: amount('-1.00') }}
    ${'a thousand million'}  | ${{ amount: amount('1000000000.00') }}
    ${'no name'}             | ${{ name: ' ' }}
    ${'an account outside'}  | ${{ iban: 'AE070331234567890123456', bic: 'BOMLAEAD' }}
    ${'a text of 332 bytes'} | ${{ name: 'ü'.repeat(70), text: 'x'.repeat(100), info: 'x'.repeat(332 - 140 - 100 - 58) }}
  `('$what', ({ fields }) => {
    expect(epcPayload(aTransfer(fields))).toBeNull();
  });
  test('331 bytes are the most that has one', () => {
    // Without name, text and info the lines come to 58 bytes; the name has 140.
    const payload = epcPayload(
      aTransfer({ name: 'ü'.repeat(70), text: 'x'.repeat(100), info: 'x'.repeat(331 - 140 - 100 - 58) }),
    );
    expect(Buffer.byteLength(payload ?? '')).toBe(331);
  });
});

describe('an account outside the EEA is reached with its BIC alone', () => {
  test.each`
    iban                        | bic           | isReached
    ${'DE89370400440532013000'} | ${null}       | ${true}
    ${'NO9386011117947'}        | ${null}       | ${true}
    ${'LI21088100002324013AA'}  | ${null}       | ${true}
    ${'CH9300762011623852957'}  | ${null}       | ${false}
    ${'CH9300762011623852957'}  | ${'BLKBCH22'} | ${true}
    ${'GB29NWBK60161331926819'} | ${null}       | ${false}
    ${'GB29NWBK60161331926819'} | ${'NWBKGB2L'} | ${true}
  `('$iban with $bic → $isReached', ({ iban, bic, isReached }) => {
    expect(epcPayload(aTransfer({ iban, bic })) !== null).toBe(isReached);
  });
});

test('each field is one line of its own length', () => {
  const payload = lines({ name: `A\n${'b'.repeat(80)}`, text: 'c\u2028d', info: null });
  expect(payload?.[5]).toBe(`A ${'b'.repeat(68)}`);
  expect(payload?.slice(10)).toEqual(['c d']);
});

test('no text can add a line or pass for another field', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, text) => {
      const payload = epcPayload(aTransfer({ name: `n${name}`, text, info: 'end' }));
      if (payload === null) return;
      const written = payload.split('\n');
      expect(written).toHaveLength(12);
      expect([written[4], written[6], written[7], written[11]]).toEqual([
        '',
        'FR1420041010050500013M02606',
        'EUR1234.56',
        'end',
      ]);
    }),
  );
});
