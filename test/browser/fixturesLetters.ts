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

export const lettersOfAurora: LettersView = {
  ...lettersView,
  client: 'Aurora Bakery Ltd',
  letters: [
    { occasion: 'promiseConfirmed', label: 'Confirm the promise', why: null },
    { occasion: 'planAgreed', label: 'Confirm the payment plan', why: 'No plan stands.' },
    { occasion: 'statement', label: 'Statement of account', why: null },
  ],
};

export const promiseLetter: MailView = {
  ...aMail(cards[1]!),
  hash: 'h-letter',
  subject: 'Thank you: payment of €1,840.00 by 10 November',
  attachments: ['Statement.pdf, 31 kB'],
  editable: 'Dear Lena,\n\nThank you for your call.\n\n[[invoiceTable]]',
};
