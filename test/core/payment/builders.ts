/** Creditors and what they ask for: each builder names only what matters. */
import { letterWords } from '../../../src/core/messages/letterWords';
import type { Creditor } from '../../../src/core/model';
import type { Asked, PayQuestion } from '../../../src/core/payment/asked';
import { amount } from '../builders';
import { bareSettings } from '../messages/builders';

/** A creditor of whom nothing is known but this. */
export const aCreditor = (fields: Partial<Creditor> = {}): Creditor => ({ ...bareSettings.creditor, ...fields });

/** Two invoices that come to 1,250.00 EUR. */
export const asked = (fields: Partial<Asked> = {}): Asked => ({
  numbers: ['INV-1', 'INV-2'],
  invoices: ['INV-1', 'INV-2'],
  payables: [{ amount: amount('1250.00'), numbers: ['INV-1', 'INV-2'] }],
  token: 'PD-7K3QPX',
  payerCountry: null,
  ...fields,
});

/** In English, with the invoices' numbers as reference and with codes. */
export const question = (fields: Partial<PayQuestion> = {}): PayQuestion => ({
  creditor: aCreditor(),
  settings: { payReference: 'number', payQr: true },
  asked: asked(),
  language: 'en',
  words: letterWords('en'),
  ...fields,
});
