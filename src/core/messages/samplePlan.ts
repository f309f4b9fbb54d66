/**
 * A made-up message that fits a template's name: what the test mail shows, what templates are linted and previewed with.
 *
 * A courtesy check is about invoices to come, a reminder about late ones, thanks about what was paid. Nobody owes any of it.
 */
import { bareClient } from '../client';
import { addDays, type Day, daysBetween } from '../days';
import { identity } from '../identity';
import type { OccasionFacts, PlannedMessage } from '../message';
import type { Client, Invoice, Level, OpenItem, Tone } from '../model';
import { type Money, money, sumByCurrency } from '../money';
import { NOTHING_ENCLOSED } from './attachments';

/** What the made-up message is to hold. Amounts are in minor units of the currency. */
export type Sample = {
  readonly template: string;
  readonly language: string;
  readonly currency: string;
  readonly today: Day;
  readonly client?: Client;
  readonly invoices: readonly { readonly number: string; readonly minor: number }[];
  /** Any; it is printed as in every mail. */
  readonly token: string;
};

/** Amounts as they are common, and numbers as long as they usually are. */
export const ONE_INVOICE: Sample['invoices'] = [{ number: 'INV-2041', minor: 184_000 }];
export const TWO_INVOICES: Sample['invoices'] = [...ONE_INVOICE, { number: 'INV-2050', minor: 45_500 }];

/** About made-up invoices: a week late, or due in a week. */
export function samplePlan(sample: Sample): PlannedMessage {
  const { today, currency } = sample;
  const dueOn = addDays(today, isAboutWhatIsToCome(sample.template) ? 7 : -7);
  const items = sample.invoices.map(({ number, minor }, at) =>
    itemOf(number, money(minor, currency), addDays(dueOn, at)),
  );
  return samplePlanAbout(items, sample);
}

/** The same about invoices that exist. Of what an occasion tells, days and amounts are made up. */
export function samplePlanAbout(given: readonly OpenItem[], sample: Omit<Sample, 'invoices'>): PlannedMessage {
  const { template, language, today, token } = sample;
  const tone = toneOf(template);
  const level: Level = { ...LEVEL, template, tone };
  const about = factsOf(sample, sumByCurrency(given.map(({ balance }) => balance))[0] ?? money(0, sample.currency));
  const items = given.map((item, at) => fitted(item, at, given.length, template, about));
  const isLetter = about !== null;
  return {
    client: sample.client ?? { ...bareClient('sample', 'Aurora Bakery Ltd'), contact: 'Lena Brandt' },
    class: tone === 'courtesy' ? 'courtesy' : 'overdue',
    tone,
    level,
    language,
    to: [],
    cc: [],
    bcc: [],
    lines: isLetter
      ? []
      : items.map((item) => ({
          item,
          level,
          key: `${item.label}|sample|1`,
          daysOverdue: daysBetween(item.dueOn, today),
        })),
    alsoOverdue: [],
    disputed: [],
    credits: [],
    totals: sumByCurrency(items.map(({ balance }) => balance)),
    charges: [],
    enclosed: NOTHING_ENCLOSED,
    chargeRefusals: [],
    approval: 'auto',
    inReplyTo: null,
    token,
    reasons: [],
    warnings: [],
    brokenPromise: identity(template) === 'promisebroken' ? { on: addDays(today, -3), amount: null } : null,
    paidSince: [],
    occasion: about?.kind ?? null,
    spoken: isLetter ? items : [],
    about,
  };
}

/** Whether a template of this name speaks of what is not late yet. */
export function isAboutWhatIsToCome(template: string): boolean {
  return EARLY.indexOf(identity(template)) >= 0;
}

/** Thanks are about what is paid by now; an instalment's letter about parts of a plan. */
function fitted(item: OpenItem, at: number, count: number, template: string, about: OccasionFacts | null): OpenItem {
  if (about?.kind === 'paymentThanks') return { ...item, balance: money(0, item.balance.currency) };
  const isPart = /^instalment/.test(identity(template));
  return isPart ? { ...item, instalment: item.instalment ?? { number: at + 1, of: count + 2 } } : item;
}

/** The tone a template's own name stands for; another name is read as a gentle reminder's. */
export function toneOf(template: string): Tone {
  return TONE_OF.get(identity(template)) ?? 'gentle';
}

/** A map, as `kinds` below: a user may call a template `constructor`. */
const TONE_OF: ReadonlyMap<string, Tone> = new Map<string, Tone>(
  Object.entries({
    courtesy: 'courtesy',
    firm: 'firm',
    final: 'final',
    formal: 'formal',
    instalment: 'courtesy',
  }),
);
/** About what is not late yet. */
const EARLY: readonly string[] = ['courtesy', 'instalment'];
const LEVEL: Level = {
  procedure: 'Sample',
  order: 1,
  code: 'sample',
  name: 'Sample',
  tone: 'gentle',
  anchor: 'due',
  days: 1,
  channel: 'email',
  template: null,
  approval: 'auto',
  to: 'contact',
  fees: [],
  interest: 'no',
  repeat: null,
  gapDays: null,
};

/** @param total  what it is about, in one currency */
function factsOf({ template, today }: Omit<Sample, 'invoices'>, total: Money): OccasionFacts | null {
  const half = money(Math.floor(total.minor / 2), total.currency);
  const kinds = new Map<string, OccasionFacts>(
    Object.entries({
      promiseconfirmed: { kind: 'promiseConfirmed', on: addDays(today, 5), amount: null },
      planagreed: {
        kind: 'planAgreed',
        instalments: [
          { on: addDays(today, 14), amount: half },
          { on: addDays(today, 44), amount: money(total.minor - half.minor, total.currency) },
        ],
      },
      disputereceived: { kind: 'disputeReceived', reason: 'two boxes are missing', reviewOn: addDays(today, 7) },
      partpaymentthanks: { kind: 'partPaymentThanks', on: addDays(today, -1), amounts: [half] },
      paymentthanks: { kind: 'paymentThanks', on: addDays(today, -1), amounts: [total] },
      statement: { kind: 'statement', from: null, to: today },
      noticewithdrawn: { kind: 'noticeWithdrawn', number: 'MN-2026-0001' },
    }),
  );
  return kinds.get(identity(template)) ?? null;
}

function itemOf(number: string, balance: Money, dueOn: Day): OpenItem {
  return {
    id: identity(number),
    label: number,
    invoice: invoiceOf(number, balance, dueOn),
    dueOn,
    isExtended: false,
    balance,
    disputed: null,
    instalment: null,
  };
}

function invoiceOf(number: string, amount: Money, dueOn: Day): Invoice {
  return {
    id: identity(number),
    number,
    row: 0,
    clientId: 'sample',
    clientName: 'Sample',
    issuedOn: addDays(dueOn, -30),
    sentOn: null,
    dueOn,
    extendedTo: null,
    amount,
    paid: null,
    statedBalance: null,
    status: 'open',
    procedure: null,
    holdUntil: null,
    project: null,
    poNumber: null,
    file: null,
    note: null,
    printed: { level: null, lastContactOn: null },
  };
}
