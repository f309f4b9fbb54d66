/** The settings that tests start from. */
import { day } from '../../src/core/days';
import type { Settings } from '../../src/core/model';
import { money } from '../../src/core/money';

/** The neutral profile of the scenarios: confirmed, Automatic, no gap, every day a sending day, no brake, no small-amount rule. */
export const neutral: Settings = {
  schema: 1,
  mode: 'automatic',
  currency: 'EUR',
  language: 'en',
  pauseUntil: null,
  runHour: 2,
  firstRunConfirmedOn: day('2020-01-01'),
  maxMessages: 1_000_000,
  maxTimesUsual: 0,
  gapDays: 0,
  afterInvoiceSentDays: 3,
  sendDays: [1, 2, 3, 4, 5, 6, 7],
  sendFrom: '08:00',
  sendTo: '17:00',
  small: {},
  tolerance: { '*': money(100, 'EUR') },
  defaultProcedure: 'Standard',
  smallProcedure: 'Small amounts',
  startMode: 'first',
  listAlsoOverdue: true,
  creditor: {
    name: 'Tern Studio',
    address: '5 Quay Street, Cork',
    sender: 'Mia Ortiz',
    replyTo: { name: 'Mia Ortiz', address: 'mia@tern.example' },
    phone: '+353 1 234 5678',
    bankName: 'Harbour Bank',
    iban: 'IE29AIBK93115212345678',
    bic: 'AIBKIE2D',
    paymentLink: null,
    signature: null,
  },
};

/** The settings as delivered, confirmed and live: a gap of 5 days, Monday to Friday, brake at 25, small below 50. */
export const delivered: Settings = {
  ...neutral,
  mode: 'ask',
  maxMessages: 25,
  maxTimesUsual: 3,
  gapDays: 5,
  sendDays: [1, 2, 3, 4, 5],
  small: { '*': money(5000, 'EUR'), JPY: money(5000, 'JPY') },
};
