/** Names, numbers and amounts as nobody would wish them, in codes and references: both readers read what was written. */
import { codePicture } from '../../../src/core/payment/codePicture';
import { payParts } from '../../../src/core/payment/payParts';
import { waysToPay } from '../../../src/core/payment/waysToPay';
import { amount } from '../builders';
import { aCreditor, asked, question } from './builders';
import { readCode } from './readers';

const iban = 'DE89370400440532013000';

/** The lines of the one code of what is asked. */
function codeLines(name: string, number: string, of = '1.00', payReference: 'auto' | 'number' = 'number') {
  const numbers = [number];
  const { codes } = waysToPay(
    question({
      creditor: aCreditor({ name, iban }),
      settings: { payReference, payQr: true },
      asked: asked({ numbers, invoices: numbers, payables: [{ amount: amount(of), numbers }] }),
    }),
  );
  return codes[0]?.payload.split('\n') ?? null;
}

describe('a line end in a name or a number begins no line of the code', () => {
  test.each(['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u000b'])('%j', (end) => {
    const evil = `Studio${end}DE02120300000000202051${end}EUR9`;
    const lines = codeLines(evil, `INV-1${end}X`);
    expect(lines?.slice(5)).toEqual(['Studio DE02120300000000202051 EUR9', iban, 'EUR1', '', '', 'INV-1 X']);
  });
  test('and no creditor reference is made of one with other signs', () => {
    expect(codeLines('Studio', 'INV-1\r\nRF00EVIL', '1.00', 'auto')?.[9]).toMatch(/^RF\d\dINV1RF00EVIL$/);
    expect(codeLines('Studio', 'INV-1&am=9', '1.00', 'auto')?.[9]).toMatch(/^RF\d\dPD\w+$/);
  });
});

test.each`
  name                      | written
  ${'💶'.repeat(71)}        | ${'💶'.repeat(70)}
  ${`${'x'.repeat(69)}💶y`} | ${`${'x'.repeat(69)}💶`}
  ${'x'.repeat(71)}         | ${'x'.repeat(70)}
  ${'\uD83D'.repeat(2)}     | ${'\uFFFD\uFFFD'}
`('a name is cut behind a whole character: $written', ({ name, written }) => {
  expect(codeLines(name, 'I')?.[5] ?? null).toBe(written);
});

test.each`
  of                 | line
  ${'0.00'}          | ${null}
  ${'-5.00'}         | ${null}
  ${'0.01'}          | ${'EUR0.01'}
  ${'999999999.99'}  | ${'EUR999999999.99'}
  ${'1000000000.00'} | ${null}
`('$of → $line', ({ of, line }) => {
  expect(codeLines('Studio', 'I', of)?.[7] ?? null).toBe(line);
});

test('the largest code there is, of signs of four bytes, is read by both readers', () => {
  const name = '💶'.repeat(55);
  const lines = codeLines(name, 'x'.repeat(140 - 90), '999999999.99');
  const payload = lines?.join('\n') ?? '';
  expect(Buffer.byteLength(payload)).toBeGreaterThan(320);
  expect(readCode(codePicture(payload, 'plain').bytes)).toEqual({ jsqr: payload, zxing: payload });
});

test('a credit larger than an invoice asks for nothing in its currency and for all in the other', () => {
  const payables = [
    { amount: amount('-20.00'), numbers: ['A'] },
    { amount: amount('5.00', 'GBP'), numbers: ['B'] },
  ];
  const creditor = aCreditor({ name: 'Studio', iban, paymentLink: 'https://p.example/{{number}}/{{amount}}' });
  const { codes, facts } = waysToPay(
    question({ creditor, asked: asked({ numbers: ['A', 'B'], invoices: ['A', 'B'], payables }) }),
  );
  expect(codes).toEqual([]);
  expect(facts.flatMap(({ href }) => href ?? [])).toEqual(['https://p.example/B/5.00']);
});

test('one link for all names all the money that is to be paid there', () => {
  const payables = [
    { amount: amount('20.00'), numbers: ['A'] },
    { amount: amount('5.00', 'GBP'), numbers: ['B'] },
  ];
  const creditor = aCreditor({ paymentLink: 'https://p.example/' });
  const made = waysToPay(question({ creditor, asked: asked({ numbers: ['A', 'B'], invoices: ['A', 'B'], payables }) }));
  expect(payParts(made).html).toContain('Pay €20.00 and £5.00 at p.example');
});

test('two links say which money each is for, also where their addresses are all that is read', () => {
  const payables = [
    { amount: amount('20.00'), numbers: ['A'] },
    { amount: amount('5.00', 'GBP'), numbers: ['B'] },
  ];
  const creditor = aCreditor({ paymentLink: 'https://p.example/{{number}}' });
  const made = waysToPay(question({ creditor, asked: asked({ numbers: ['A', 'B'], invoices: ['A', 'B'], payables }) }));
  expect(payParts(made).text.split('\n')).toEqual([
    'Online, €20.00  https://p.example/A',
    'Online, £5.00   https://p.example/B',
  ]);
});
