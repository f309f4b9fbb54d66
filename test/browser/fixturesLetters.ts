/** Answers for the letters window; the same made-up book as fixtures.ts. */
import type { LettersView, MailView } from '../../src/api';
import { aMail, cards } from './fixtures';

export const lettersView: LettersView = {
  clients: ['Aurora Bakery Ltd', 'Fjord Tools AS'],
  selected: null,
  client: null,
  mode: 'ask',
  modeSentence: 'Ask first: the night prepares, a person sends.',
  letters: [],
};

const bare = { why: null, choice: null, mustChoose: false, invoices: [] } as const;

export const lettersOfAurora: LettersView = {
  ...lettersView,
  client: 'Aurora Bakery Ltd',
  letters: [
    { ...bare, occasion: 'promiseConfirmed', label: 'Confirm the promise' },
    { ...bare, occasion: 'planAgreed', label: 'Confirm the payment plan', why: 'No plan stands.' },
    {
      ...bare,
      occasion: 'paymentThanks',
      label: 'Thank for the payment',
      choice: 'invoices',
      mustChoose: true,
      invoices: ['INV-1', 'INV-2'].map((item) => ({
        item,
        paid: { minor: 184000, currency: 'EUR', text: '€1,840.00' },
      })),
    },
    { ...bare, occasion: 'statement', label: 'Statement of account', choice: 'period' },
  ],
};

export const promiseLetter: MailView = {
  ...aMail(cards[1]!),
  hash: 'h-letter',
  subject: 'Thank you: payment of €1,840.00 by 10 November',
  attachments: ['Statement.pdf, 31 kB'],
  editable: 'Dear Lena,\n\nThank you for your call.\n\n[[invoiceTable]]',
};
