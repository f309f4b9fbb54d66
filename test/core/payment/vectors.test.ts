import { readFileSync } from 'node:fs';
import { epcPayload } from '../../../src/core/payment/epcPayload';
import { isQrIban, readIban } from '../../../src/core/payment/iban';
import {
  creditorReference,
  isCreditorReference,
  printedCreditorReference,
  qrReference,
  structuredCommunication,
} from '../../../src/core/payment/references';
import { swissPayload } from '../../../src/core/payment/swissPayload';
import { amount } from '../builders';

type Values = Readonly<Record<string, string>>;
type Vector = { readonly id: string; readonly inputs: Values; readonly expected: Readonly<Record<string, unknown>> };
const vectors = JSON.parse(readFileSync('test/core/payment/vectors.json', 'utf8')) as readonly Vector[];
const of = (regime: string) => vectors.filter(({ id }) => id.startsWith(regime));
const bytes = (text: string | null) => Buffer.byteLength(text ?? '');

describe('references, accounts and payloads of published samples', () => {
  test('are all looked at', () => {
    const groups = ['rf-', 'iban-', 'ch-qrr-', 'ch-qriban', 'be-ogm-', 'epc-', 'ch-qrbill-'];
    expect(groups.map((group) => of(group).length)).toEqual([4, 7, 2, 1, 2, 2, 1]);
    expect(groups.flatMap(of)).toHaveLength(vectors.length);
  });

  test.each(of('rf-'))('$id', ({ inputs, expected }) => {
    if (expected['valid'] !== undefined) expect(isCreditorReference(inputs['reference'] ?? '')).toBe(expected['valid']);
    else expect(creditorReference(inputs['base'] ?? '')).toBe(expected['creditor_reference']);
    if (expected['printed'] !== undefined)
      expect(printedCreditorReference(creditorReference(inputs['base'] ?? '') ?? '')).toBe(expected['printed']);
  });

  test.each(of('iban-'))('$id', ({ inputs, expected }) => {
    expect(readIban(inputs['iban'] ?? '')).toBe(expected['valid'] === true ? inputs['iban'] : null);
  });

  test.each(of('ch-qrr-'))('$id', ({ inputs, expected }) => {
    const reference = qrReference(inputs['first26'] ?? '');
    expect(reference?.slice(0, 26)).toBe(inputs['first26']);
    expect(reference?.slice(26)).toBe(expected['check_digit']);
    if (expected['reference'] !== undefined) expect(reference).toBe(expected['reference']);
  });

  test.each(of('ch-qriban'))('$id', ({ inputs, expected }) => {
    const ibans = inputs['ibans'] as unknown as readonly string[];
    expect(ibans.map((iban) => isQrIban(readIban(iban) ?? ''))).toEqual(expected['is_qr_iban']);
  });

  test.each(of('be-ogm-'))('$id', ({ inputs, expected }) => {
    expect(structuredCommunication(inputs['first10'] ?? '')).toBe(expected['structured_communication']);
  });

  test.each(of('epc-'))('$id', ({ inputs, expected }) => {
    const payload = epcPayload({
      bic: inputs['bic'] || null,
      name: inputs['name'] ?? '',
      iban: inputs['iban'] ?? '',
      amount: amount(inputs['amount'] ?? ''),
      purpose: inputs['purpose'] ?? null,
      reference: inputs['structured_reference'] ?? null,
      text: inputs['remittance_text'] ?? null,
      info: inputs['info'] ?? null,
    });
    expect(payload).toBe(expected['payload']);
    expect(bytes(payload)).toBe(expected['bytes']);
  });

  test.each(of('ch-qrbill-'))('$id', ({ inputs, expected }) => {
    const payload = swissPayload({
      iban: inputs['creditor_iban'] ?? '',
      // The addresses stand in the expected text alone.
      creditor: {
        ...{ name: 'Bergquell Handwerk AG', street: 'Lindenweg', number: '12' },
        ...{ postcode: '8000', town: 'Zürich', country: 'CH' },
      },
      amount: amount(inputs['amount'] ?? '', inputs['currency']),
      debtor: {
        ...{ name: 'Alpenblick Hotel GmbH', street: 'Seestrasse', number: '1' },
        ...{ postcode: '6000', town: 'Luzern', country: 'CH' },
      },
      reference: { kind: 'QRR', value: inputs['reference'] ?? '' },
      message: inputs['message'] ?? '',
    });
    expect(payload).toBe(expected['payload']);
    expect(payload?.split('\n')).toHaveLength(Number(expected['lines']));
  });
});
