/** Planned messages for tests: each builder names only what matters (test/core/builders.ts has the rest). */
import { day, daysBetween } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import type { PlannedMessage } from '../../../src/core/message';
import { NOTHING_ENCLOSED } from '../../../src/core/messages/attachments';
import type { MimeMail } from '../../../src/core/messages/mime';
import type { Invoice, OpenItem, Settings } from '../../../src/core/model';
import { sumByCurrency } from '../../../src/core/money';
import { aClient, aLevel, amount, anInvoice, mailbox, neutral } from '../builders';

export const TODAY = day('2026-11-03');

/** Picture 08's creditor. */
export const settings: Settings = {
  ...neutral,
  creditor: {
    name: 'Ada Studio Ltd',
    address: '1 High Street\nLondon EC1A 1AA',
    sender: 'Mia Laurent',
    replyTo: { name: 'Mia Laurent', address: 'billing@adastudio.example' },
    phone: '+44 20 7946 0000',
    bankName: 'Harbour Bank',
    iban: 'GB33BUKB20201555555555',
    bic: 'BUKBGB22',
    paymentLink: 'https://pay.adastudio.example/{{number}}?amount={{amount}}&currency={{currency}}',
    signature: null,
    country: null,
    registration: null,
    vatNumber: null,
    street: null,
    postcode: null,
    town: null,
    sortCode: null,
    accountNumber: null,
    routingNumber: null,
    upi: null,
  },
};

/** The same creditor without any of the details that may be absent. */
export const bareSettings: Settings = {
  ...settings,
  creditor: {
    name: null,
    address: null,
    sender: null,
    replyTo: null,
    phone: null,
    bankName: null,
    iban: null,
    bic: null,
    paymentLink: null,
    signature: null,
    country: null,
    registration: null,
    vatNumber: null,
    street: null,
    postcode: null,
    town: null,
    sortCode: null,
    accountNumber: null,
    routingNumber: null,
    upi: null,
  },
};

/** The invoice as one open item. */
export function anItem(invoice: Invoice): OpenItem {
  const [item] = openItems(invoice);
  if (item === undefined) throw new Error('an invoice is at least one item');
  return item;
}

type PlanSpec = Partial<Omit<PlannedMessage, 'lines' | 'alsoOverdue' | 'disputed'>> & {
  readonly disputed?: readonly Invoice[];
  readonly invoices?: readonly Invoice[];
  readonly alsoOverdue?: readonly Invoice[];
  readonly contact?: string | null;
};

/** Unless told otherwise: a gentle reminder to Lena Brandt of Aurora Bakery Ltd about INV-2041, €1,840.00, 14 days late. */
export function aPlan({ invoices, alsoOverdue, disputed, contact, ...fields }: PlanSpec = {}): PlannedMessage {
  const level = fields.level ?? aLevel({ code: 'gentle', name: 'Gentle reminder', template: 'gentle' });
  const items = (invoices ?? [inv2041]).map(anItem);
  const others = (alsoOverdue ?? []).map(anItem);
  return {
    client: aClient({ name: 'Aurora Bakery Ltd', contact: contact === undefined ? 'Lena Brandt' : contact }),
    class: level.tone === 'courtesy' ? 'courtesy' : 'overdue',
    tone: level.tone,
    level,
    language: 'en',
    enclosed: NOTHING_ENCLOSED,
    chargeRefusals: [],
    occasion: null,
    spoken: [],
    about: null,
    to: [mailbox('Lena Brandt <ap@aurora.example>')],
    cc: [],
    bcc: [],
    lines: items.map((item) => ({
      item,
      level,
      key: `${item.label}|${level.code}|1`,
      daysOverdue: daysBetween(item.dueOn, TODAY),
    })),
    alsoOverdue: others,
    disputed: (disputed ?? []).map(anItem),
    credits: [],
    totals: sumByCurrency([
      ...items.map(({ balance }) => balance),
      ...(fields.credits ?? []).map((credit) => credit.amount),
    ]),
    charges: [],
    approval: 'auto',
    inReplyTo: null,
    token: 'PD-7K3QPX',
    reasons: [],
    warnings: [],
    brokenPromise: null,
    paidSince: [],
    ...fields,
  };
}

/** An instalment of an invoice, its own amount open. */
export const anInstalment = (invoice: Invoice, number: number, of: number, balance: string): OpenItem => ({
  ...anItem(invoice),
  id: `${invoice.id}/${number}`,
  label: `${invoice.number}/${number}`,
  balance: amount(balance, invoice.amount.currency),
  instalment: { number, of },
});

/** 14 days late. */
export const inv2041 = anInvoice({
  number: 'INV-2041',
  client: 'Aurora Bakery Ltd',
  dueOn: '2026-10-20',
  amount: '1840.00',
});
/** 1 day late. */
export const inv2050 = anInvoice({
  number: 'INV-2050',
  client: 'Aurora Bakery Ltd',
  dueOn: '2026-11-02',
  amount: '455.00',
});

/** A mail to Lena Brandt with both parts. */
export const aMail = (fields: Partial<MimeMail> = {}): MimeMail => ({
  from: { name: 'Mia Laurent', address: 'billing@adastudio.example' },
  to: [{ name: 'Lena Brandt', address: 'ap@aurora.example' }],
  cc: [],
  bcc: [],
  replyTo: null,
  subject: 'Reminder: invoice INV-2041',
  text: 'Dear Lena,\n\nHello.\n',
  html: '<p>Dear Lena,</p>',
  token: 'PD-7K3QPX',
  references: [],
  images: [],
  attachments: [],
  ...fields,
});
