import { type Asked, referenceOf } from '../../../src/core/payment/asked';
import { aCreditor, asked } from './builders';

const DE = 'DE89370400440532013000';
const BE = 'BE68539007547034';
const CH = 'CH5800791123000889012';
const QR = 'CH4431999123000889012';
const one = (number: string): Asked => asked({ numbers: [number], invoices: [number] });

describe('the reference suits the account and the setting', () => {
  // PD-7K3QPX is the token: it stands in where a number fits no form, and where there are several.
  test.each`
    setting     | iban    | of                  | kind            | value
    ${'auto'}   | ${DE}   | ${one('INV-2041')}  | ${'rf'}         | ${'RF56INV2041'}
    ${'auto'}   | ${DE}   | ${asked()}          | ${'rf'}         | ${'RF69PD7K3QPX'}
    ${'auto'}   | ${DE}   | ${one('Größe-1')}   | ${'rf'}         | ${'RF69PD7K3QPX'}
    ${'auto'}   | ${BE}   | ${one('2026/0417')} | ${'structured'} | ${'+++002/0260/41727+++'}
    ${'auto'}   | ${BE}   | ${one('INV-2041')}  | ${'rf'}         | ${'RF56INV2041'}
    ${'auto'}   | ${BE}   | ${asked()}          | ${'rf'}         | ${'RF69PD7K3QPX'}
    ${'auto'}   | ${CH}   | ${one('INV-2041')}  | ${'rf'}         | ${'RF56INV2041'}
    ${'auto'}   | ${QR}   | ${one('2026-417')}  | ${'qrr'}        | ${'000000000000000000020264179'}
    ${'auto'}   | ${QR}   | ${asked()}          | ${'qrr'}        | ${'000000000000251372032625333'}
    ${'auto'}   | ${null} | ${one('INV-2041')}  | ${'text'}       | ${'INV-2041'}
    ${'rf'}     | ${BE}   | ${one('2026/0417')} | ${'rf'}         | ${'RF5120260417'}
    ${'rf'}     | ${null} | ${one('INV-2041')}  | ${'rf'}         | ${'RF56INV2041'}
    ${'rf'}     | ${QR}   | ${one('2026-417')}  | ${'qrr'}        | ${'000000000000000000020264179'}
    ${'number'} | ${DE}   | ${asked()}          | ${'text'}       | ${'INV-1, INV-2'}
    ${'number'} | ${BE}   | ${one('2026/0417')} | ${'text'}       | ${'2026/0417'}
    ${'number'} | ${QR}   | ${one('2026-417')}  | ${'qrr'}        | ${'000000000000000000020264179'}
  `('$setting, $iban, $of.numbers → $value', ({ setting, iban, of, kind, value }) => {
    const reference = referenceOf(aCreditor({ iban }), { payReference: setting }, of);
    expect([reference.kind, reference.value]).toEqual([kind, value]);
  });
});

test('two instalments of one invoice are paid under its number', () => {
  const of = asked({ numbers: ['INV-7/1', 'INV-7/2'], invoices: ['INV-7'] });
  expect(referenceOf(aCreditor({ iban: DE }), { payReference: 'auto' }, of).value).toBe('RF79INV7');
});

describe('a reference is printed in groups', () => {
  test.each`
    iban  | of                  | printed
    ${DE} | ${one('INV-2041')}  | ${'RF56 INV2 041'}
    ${QR} | ${one('2026-417')}  | ${'00 00000 00000 00000 00202 64179'}
    ${BE} | ${one('2026/0417')} | ${'+++002/0260/41727+++'}
  `('$printed', ({ iban, of, printed }) => {
    expect(referenceOf(aCreditor({ iban }), { payReference: 'auto' }, of).printed).toBe(printed);
  });
});

describe('numbers too long for a bank give way to the token', () => {
  // 14 numbers of 8 signs with ", " between: 14 × 8 + 13 × 2 = 138 signs; 15 are 148.
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `INV-${1000 + i}`);
  test.each`
    of                   | value
    ${['INV-1']}         | ${'INV-1'}
    ${numbers(14)}       | ${numbers(14).join(', ')}
    ${numbers(15)}       | ${'PD-7K3QPX'}
    ${['x'.repeat(140)]} | ${'x'.repeat(140)}
    ${['x'.repeat(141)]} | ${'PD-7K3QPX'}
  `('$of.length numbers', ({ of, value }) => {
    expect(referenceOf(aCreditor({ iban: DE }), { payReference: 'number' }, asked({ numbers: of })).value).toBe(value);
  });
});
