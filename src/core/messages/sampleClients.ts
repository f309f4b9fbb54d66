/**
 * With what a template is looked at: the clients who have late invoices, and made-up ones that letters find hardest. Each
 * becomes a message as `samplePlan.ts` has it; nobody is written to.
 */
import { bareClient } from '../client';
import { addDays, type Day } from '../days';
import { isLateDebt } from '../dunning/late';
import type { Charge, PlannedMessage } from '../message';
import type { Client, OpenItem, Settings, Template } from '../model';
import { money } from '../money';
import type { Decision } from '../planned';
import { isAboutWhatIsToCome, ONE_INVOICE, type Sample, samplePlan, samplePlanAbout, TWO_INVOICES } from './samplePlan';

/** Somebody real, with how many late invoices, or one of the made-up ones. `value` names it in a question. */
export type SampleClient =
  | { readonly kind: 'client'; readonly value: string; readonly name: string; readonly invoices: number }
  | { readonly kind: 'madeUp'; readonly value: MadeUp };

export type MadeUp = (typeof MADE_UP)[number];
const MADE_UP = ['usual', 'noContact', 'twelve', 'longName', 'otherCurrency', 'consumer', 'charges'] as const;
/** Real clients that are offered: those with most late invoices. */
const MOST_CLIENTS = 20;
const CLIENT = 'client ';

/** What is known when a letter is tried. */
export type SampleSetting = {
  /** Of the run of today. */
  readonly decisions: readonly Decision[];
  readonly settings: Settings;
  readonly today: Day;
};

/** Clients with late invoices, the most first, then the made-up ones. */
export function sampleClients({ decisions, today }: SampleSetting): readonly SampleClient[] {
  const late = new Map<string, { readonly client: Client; readonly invoices: number }>();
  for (const decision of decisions) {
    const { client } = decision;
    if (isLateDebt(decision, today))
      late.set(client.id, { client, invoices: (late.get(client.id)?.invoices ?? 0) + 1 });
  }
  const real = [...late.values()]
    .sort((a, b) => b.invoices - a.invoices || (a.client.name < b.client.name ? -1 : 1))
    .slice(0, MOST_CLIENTS)
    .map(
      ({ client: { id, name }, invoices }): SampleClient => ({ kind: 'client', value: CLIENT + id, name, invoices }),
    );
  return [...real, ...MADE_UP.map((value): SampleClient => ({ kind: 'madeUp', value }))];
}

/**
 * The message of a template to one of them. Who is not there any more gives way to the usual made-up client.
 *
 * @param token  any; it is printed as in every mail
 */
export function sampleMessagePlan(
  { name, language }: Template,
  sample: string,
  setting: SampleSetting,
  token: string,
): PlannedMessage {
  const { settings, today } = setting;
  const usual = { template: name, language, currency: settings.currency, today, token };
  const real = decisionsFor(name, sample, setting);
  const [first] = real;
  if (first === undefined) return madeUpPlan(MADE_UP.find((one) => one === sample) ?? 'usual', usual);
  const items = real.map(({ item }) => item).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { ...samplePlanAbout(items, { ...usual, client: first.client }), to: first.client.emails };
}

/** A letter about what is to come takes invoices that are not due yet, where the client has any. */
function decisionsFor(template: string, sample: string, { decisions, today }: SampleSetting): readonly Decision[] {
  const ofClient = decisions.filter(({ client, kind }) => kind !== 'done' && CLIENT + client.id === sample);
  const late = ofClient.filter((decision) => isLateDebt(decision, today));
  const toCome = ofClient.filter(({ item }) => item.dueOn >= today);
  return isAboutWhatIsToCome(template) && toCome.length > 0 ? toCome : late;
}

function madeUpPlan(which: MadeUp, usual: Omit<Sample, 'invoices'>): PlannedMessage {
  const lena = { ...bareClient('sample', 'Aurora Bakery Ltd'), contact: 'Lena Brandt' };
  const one = (client: Client): PlannedMessage => samplePlan({ ...usual, client, invoices: ONE_INVOICE });
  switch (which) {
    case 'usual':
      return samplePlan({ ...usual, client: lena, invoices: TWO_INVOICES });
    case 'noContact':
      return one({ ...lena, contact: null });
    case 'twelve':
      return samplePlan({ ...usual, client: lena, invoices: TWELVE });
    case 'longName':
      return one({ ...lena, name: LONG_NAME, contact: LONG_CONTACT });
    case 'otherCurrency':
      return inTwoCurrencies(samplePlan({ ...usual, client: lena, invoices: TWO_INVOICES }), usual);
    case 'consumer':
      return one({ ...lena, name: 'Lena Brandt', kind: 'consumer' });
    case 'charges':
      return withCharges(one(lena));
  }
}

/** The second invoice in another currency than the workbook's. */
function inTwoCurrencies(plan: PlannedMessage, usual: Omit<Sample, 'invoices'>): PlannedMessage {
  const other = usual.currency === 'USD' ? 'EUR' : 'USD';
  const items = [...plan.lines.map(({ item }) => item), ...plan.spoken].map((item, at): OpenItem => {
    const { amount } = item.invoice;
    const balance = at === 0 ? amount : money(amount.minor, other);
    return { ...item, balance, invoice: { ...item.invoice, amount: balance } };
  });
  return samplePlanAbout(items, { ...usual, client: plan.client });
}

/** A week of interest at 10.15 % on 1,840.00 is 3.58 (1,840 × 0.1015 × 7 ÷ 365), and 0.51 a day. */
function withCharges(plan: PlannedMessage): PlannedMessage {
  const [line] = plan.lines;
  if (line === undefined || line.daysOverdue <= 0) return plan;
  const { currency } = line.item.balance;
  const charge = { item: line.item.id, label: line.item.label, claimed: true } as const;
  const segment = {
    ...{ from: addDays(line.item.dueOn, 1), to: addDays(line.item.dueOn, line.daysOverdue) },
    ...{ days: line.daysOverdue, principal: line.item.balance },
    ...{ base: '2.15', margin: '8.00', rate: '10.15', interest: '3.5817' },
  };
  const interest = money(358, currency);
  const charges: readonly Charge[] = [
    { ...charge, kind: 'interest', amount: interest, segments: [segment], daily: money(51, currency) },
    { ...charge, kind: 'compensation', amount: money(4_000, currency), segments: [], daily: null },
  ];
  return { ...plan, charges };
}

const TWELVE: Sample['invoices'] = Array.from({ length: 12 }, (_, at) => ({
  number: `INV-${2041 + at}`,
  minor: 18_400 + at * 1_250,
}));
const LONG_NAME =
  'Vereinigte Werkstätten für Denkmalpflege, Restaurierung und historische Baukunst Süddeutschland GmbH & Co. KG';
const LONG_CONTACT = 'Maximiliane-Charlotte von Hohenstein-Wolkenburg';
