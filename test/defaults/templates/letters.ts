/** Delivered letters, filled: each of them in each language, in the situations that change what it says. */
import { type Day, day, daysBetween } from '../../../src/core/days';
import type { Charge, Occasion, OccasionFacts, PlannedMessage } from '../../../src/core/message';
import { composeLetter, type Letter } from '../../../src/core/messages/letter';
import type { Invoice, OpenItem, Settings, Template, Tone } from '../../../src/core/model';
import { sumByCurrency } from '../../../src/core/money';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { aClient, aLevel, amount, anInvoice } from '../../core/builders';
import {
  anItem,
  aPlan,
  bareSettings,
  inv2041,
  inv2050,
  TODAY,
  settings as withCodes,
} from '../../core/messages/builders';

/** Codes to scan are drawn elsewhere: they cost more than all the rest. */
export const settings: Settings = { ...withCodes, payQr: false };
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'nl', 'it'] as const;
export const REMINDERS = [
  'courtesy',
  'gentle',
  'firm',
  'final',
  'promiseBroken',
  'instalment',
  'instalmentMissed',
] as const;
const OCCASIONS: readonly Occasion[] = [
  'promiseConfirmed',
  'planAgreed',
  'disputeReceived',
  'partPaymentThanks',
  'paymentThanks',
  'statement',
  'noticeWithdrawn',
];
/** All that go to clients. */
export const LETTERS: readonly string[] = [...REMINDERS, ...OCCASIONS];
export const TO_USER = ['digest', 'test'] as const;

/** Every name in every language, for `test.each`. */
export const everyLetter = LETTERS.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

const TONES: Readonly<Record<string, Tone>> = {
  courtesy: 'courtesy',
  instalment: 'courtesy',
  firm: 'firm',
  final: 'final',
};

export function templateOf(name: string, language: string): Template {
  const found = defaultTemplates.find((one) => one.name === name && one.language === language);
  if (found === undefined) throw new Error(`no ${name} in ${language}`);
  return found;
}

/** What happened, beyond one late invoice of a business whose contact is known. */
export type Situation = {
  readonly invoices?: readonly Invoice[];
  readonly alsoOverdue?: readonly Invoice[];
  readonly disputed?: readonly Invoice[];
  readonly charges?: readonly Charge[];
  readonly contact?: string | null;
  readonly kind?: 'business' | 'consumer';
  readonly personalText?: string;
  /** In place of whole invoices: instalments of them. */
  readonly items?: readonly OpenItem[];
  readonly fields?: Partial<Omit<PlannedMessage, 'lines' | 'alsoOverdue' | 'disputed'>>;
  /** In place of the usual facts of an occasion. */
  readonly about?: OccasionFacts;
  /** What is still open of the invoices spoken of. */
  readonly open?: 'all' | 'nothing';
  readonly settings?: Settings;
  readonly today?: Day;
};

/** The letter of this very name, filled. One that would print nothing for a tag could not leave, and is thrown. */
export function letter(name: string, language: string, situation: Situation = ORDINARY): Letter {
  const known = made.get(situation) ?? new Map<string, Letter>();
  made.set(situation, known);
  const key = `${name} ${language}`;
  const found = known.get(key) ?? filled(name, language, situation);
  known.set(key, found);
  return found;
}

const ORDINARY: Situation = {};
const made = new WeakMap<Situation, Map<string, Letter>>();

function filled(name: string, language: string, situation: Situation): Letter {
  const { settings: of = settings, today = TODAY } = situation;
  const composed = composeLetter(templateOf(name, language), plan(name, language, situation), of, today);
  if (composed.empty.length > 0) throw new Error(`${name} ${language}: nothing for ${composed.empty.join(', ')}`);
  return composed;
}

function plan(name: string, language: string, situation: Situation): PlannedMessage {
  const { invoices = [inv2041], kind = 'business', personalText = null, today = TODAY } = situation;
  const level = aLevel({ code: name, name, tone: TONES[name] ?? 'gentle', template: name });
  const { alsoOverdue = [], disputed = [], contact = 'Lena Brandt', charges = [], fields = {} } = situation;
  const base = aPlan({ level, language, invoices, alsoOverdue, disputed, charges, ...fields });
  const client = { ...aClient({ name: 'Aurora Bakery Ltd', contact, kind }), personalText };
  const occasion = OCCASIONS.find((one) => one === name);
  if (occasion === undefined) {
    const items = situation.items ?? base.lines.map(({ item }) => item);
    const lines = items.map((item) => ({
      ...{ item, level, key: `${item.label}|${name}|1` },
      daysOverdue: daysBetween(item.dueOn, today),
    }));
    const totals = situation.items === undefined ? base.totals : sumByCurrency(items.map(({ balance }) => balance));
    const broken = name === 'promiseBroken' ? { brokenPromise: PROMISE, ...fields } : {};
    return { ...base, client, lines, totals, ...broken };
  }
  const isSettled = (situation.open ?? (occasion === 'noticeWithdrawn' ? 'nothing' : 'all')) === 'nothing';
  const spoken = invoices.map(anItem).map((item) => (isSettled || occasion === 'paymentThanks' ? settled(item) : item));
  const totals = sumByCurrency(spoken.map(({ balance }) => balance));
  const about = situation.about ?? FACTS[occasion];
  return { ...base, client, lines: [], spoken, occasion, about, totals, disputed: [], alsoOverdue: [] };
}

function settled(item: OpenItem): OpenItem {
  return { ...item, balance: { ...item.balance, minor: 0 } };
}

const PROMISE = { on: day('2026-10-30'), amount: null };
const FACTS: Readonly<Record<Occasion, OccasionFacts>> = {
  promiseConfirmed: { kind: 'promiseConfirmed', on: day('2026-11-11'), amount: null },
  planAgreed: {
    kind: 'planAgreed',
    instalments: [
      { on: day('2026-12-01'), amount: amount('920.00') },
      { on: day('2027-01-08'), amount: amount('920.00') },
    ],
  },
  disputeReceived: { kind: 'disputeReceived', reason: 'two boxes are missing', reviewOn: day('2026-11-11') },
  partPaymentThanks: { kind: 'partPaymentThanks', on: day('2026-11-01'), amounts: [amount('500.00')] },
  paymentThanks: { kind: 'paymentThanks', on: day('2026-11-01'), amounts: [amount('1840.00')] },
  statement: { kind: 'statement', from: null, to: TODAY },
  noticeWithdrawn: { kind: 'noticeWithdrawn', number: 'MN-2026-0001' },
};

/** Interest and compensation on INV-2041 to the day of the letter. */
export function someCharges(claimed: boolean): readonly Charge[] {
  const { id: item, label } = anItem(inv2041);
  const segments = [
    {
      from: day('2026-10-21'),
      to: TODAY,
      days: 14,
      principal: amount('1840.00'),
      base: '2.15',
      margin: '8',
      rate: '10.15',
      interest: '7.1634',
    },
  ];
  const shared = { item, label, claimed };
  return [
    { ...shared, kind: 'interest', amount: amount('7.16'), segments, daily: amount('0.51') },
    { ...shared, kind: 'compensation', amount: amount('40.00'), segments: [], daily: null },
  ];
}
const aFee: Charge = {
  kind: 'fee',
  item: anItem(inv2041).id,
  label: 'final',
  amount: amount('5.00'),
  claimed: true,
  segments: [],
  daily: null,
};

const inFrancs = anInvoice({
  number: 'INV-2061',
  client: 'Aurora Bakery Ltd',
  dueOn: '2026-10-28',
  amount: '80.00',
  currency: 'CHF',
});
/** Issued a week before the letters and due a week after them, so that an offer to pay early stands. */
const toCome = anInvoice({
  number: 'INV-2070',
  client: 'Aurora Bakery Ltd',
  issuedOn: '2026-10-28',
  dueOn: '2026-11-11',
  amount: '1250.00',
});
const credits = [{ label: 'CN-1', on: TODAY, amount: amount('-40.00') }];

/** By what is different in each. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'one invoice': ORDINARY,
  'several invoices': { invoices: [inv2041, inv2050] },
  'two currencies': { invoices: [inv2041, inFrancs] },
  'a consumer': { kind: 'consumer' },
  'no contact': { contact: null },
  'no bank, nothing known of us': { contact: null, settings: { ...bareSettings, payQr: false } },
  'a personal line': { personalText: 'Supplier number 4711.' },
  'charges shown': { charges: someCharges(false) },
  'charges claimed': { charges: someCharges(true) },
  'charges shown beside a fee': { charges: [...someCharges(false), aFee] },
  'a consumer with charges': { kind: 'consumer', charges: someCharges(true) },
  'a broken promise': { fields: { brokenPromise: PROMISE } },
  'a broken promise of a part': { fields: { brokenPromise: { ...PROMISE, amount: amount('500.00') } } },
  'a part paid': { fields: { paidSince: [amount('500.00')] } },
  credits: { fields: { credits } },
  'one in dispute': { disputed: [inv2050] },
  'others overdue': { invoices: [inv2050], alsoOverdue: [inv2041] },
  'an offer to pay early': { invoices: [toCome], settings: { ...settings, discountPercent: '2', discountDays: 10 } },
  'nothing open any more': { open: 'nothing' },
  'something open still': { open: 'all' },
  'all at once': {
    invoices: [inv2041, inFrancs],
    contact: null,
    personalText: 'Supplier number 4711.',
    charges: [...someCharges(true), aFee],
    disputed: [inv2050],
    alsoOverdue: [inv2050],
    fields: { credits, brokenPromise: PROMISE, paidSince: [amount('500.00'), amount('20.00', 'CHF')] },
  },
};
