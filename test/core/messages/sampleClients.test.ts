/** With whom a template is tried: real clients as they are, made-up ones at their worst; every delivered letter stands it. */
import { composeLetter } from '../../../src/core/messages/letter';
import { sampleClients, sampleMessagePlan } from '../../../src/core/messages/sampleClients';
import { sampleDigest } from '../../../src/core/messages/sampleDigest';
import type { Decision } from '../../../src/core/planned';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { aClient, aLedger, anInvoice } from '../builders';
import { anItem, settings, TODAY } from './builders';

const MADE_UP = ['usual', 'noContact', 'twelve', 'longName', 'otherCurrency', 'consumer', 'charges'];
const clientOf = (name: string) => ({ ...aClient({ name }), id: name.toLowerCase() });

function aDecision(
  client: string,
  number: string,
  dueOn: string,
  code: 'notReached' | 'disputed' = 'notReached',
): Decision {
  const params = code === 'disputed' ? { status: 'Disputed' } : { level: 'Gentle', on: TODAY };
  return {
    ...{ kind: 'wait', item: anItem(anInvoice({ number, dueOn, amount: '100' })), client: clientOf(client) },
    ...{ procedure: 'Standard', reached: null, lastContactOn: null, next: null, nextOn: null, n: 1 },
    reason: { code, params },
  } as Decision;
}

const decisions = [
  aDecision('Bell', 'B-1', '2026-10-20'),
  aDecision('Aurora', 'A-1', '2026-10-27'),
  aDecision('Cobalt', 'C-2', '2026-10-27'),
  aDecision('Cobalt', 'C-1', '2026-10-01'),
  aDecision('Cobalt', 'C-3', '2026-11-20'),
  aDecision('Dune', 'D-1', '2026-11-10'),
  aDecision('Eagle', 'E-1', '2026-10-01', 'disputed'),
];
const setting = { decisions, settings, today: TODAY };
const template = (name: string) => defaultTemplates.find((one) => one.name === name && one.language === 'en')!;
const planOf = (name: string, sample: string) => sampleMessagePlan(template(name), sample, setting, 'PD-222222');
const numbers = (name: string, sample: string) => planOf(name, sample).lines.map(({ item }) => item.label);

test('clients who are late are offered, most invoices first, then the made-up ones', () => {
  expect(sampleClients(setting)).toEqual([
    { kind: 'client', value: 'client cobalt', name: 'Cobalt', invoices: 2 },
    { kind: 'client', value: 'client aurora', name: 'Aurora', invoices: 1 },
    { kind: 'client', value: 'client bell', name: 'Bell', invoices: 1 },
    ...MADE_UP.map((value) => ({ kind: 'madeUp', value })),
  ]);
});

describe('a real client gets the invoices that the letter speaks of', () => {
  test.each`
    letter        | sample             | listed
    ${'gentle'}   | ${'client cobalt'} | ${['C-1', 'C-2']}
    ${'courtesy'} | ${'client cobalt'} | ${['C-3']}
    ${'courtesy'} | ${'client bell'}   | ${['B-1']}
    ${'gentle'}   | ${'client gone'}   | ${['INV-2041', 'INV-2050']}
    ${'gentle'}   | ${'nonsense'}      | ${['INV-2041', 'INV-2050']}
  `('$letter to $sample: $listed', ({ letter, sample, listed }) => {
    expect(numbers(letter, sample)).toEqual(listed);
  });
});

describe('the made-up ones are what letters find hardest', () => {
  test.each`
    sample             | what                                                                                   | holds
    ${'noContact'}     | ${(plan: ReturnType<typeof planOf>) => plan.client.contact}                            | ${null}
    ${'twelve'}        | ${(plan: ReturnType<typeof planOf>) => plan.lines.length}                              | ${12}
    ${'longName'}      | ${(plan: ReturnType<typeof planOf>) => plan.client.name.length > 100}                  | ${true}
    ${'otherCurrency'} | ${(plan: ReturnType<typeof planOf>) => plan.totals.map(({ currency }) => currency)}    | ${['EUR', 'USD']}
    ${'consumer'}      | ${(plan: ReturnType<typeof planOf>) => plan.client.kind}                               | ${'consumer'}
    ${'charges'}       | ${(plan: ReturnType<typeof planOf>) => plan.charges.map(({ amount }) => amount.minor)} | ${[358, 4_000]}
  `('$sample', ({ sample, what, holds }) => {
    expect(what(planOf('gentle', sample))).toEqual(holds);
  });

  test('a letter about what is to come states no charges', () => {
    expect(planOf('courtesy', 'charges').charges).toEqual([]);
  });
});

test.each(
  defaultTemplates.filter(({ name }) => name !== 'digest').map((one) => [`${one.language} ${one.name}`, one] as const),
)('%s, as delivered, prints nothing empty for any of them', (_, one) => {
  const quick = { ...settings, payQr: false };
  for (const { value } of sampleClients(setting)) {
    const letter = composeLetter(one, sampleMessagePlan(one, value, setting, 'PD-222222'), quick, TODAY);
    expect([value, letter.empty]).toEqual([value, []]);
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/\{\{|\}\}|undefined|NaN/);
  }
});

test('the nightly mail is filled from its own text, whatever the workbook’s language', () => {
  const own = { name: 'digest', language: 'fr', subject: 'Nuit: {{summary}}', text: '{{#calls}}{{calls}}{{/calls}}' };
  const { subject, text } = sampleDigest(own, aLedger({ settings }));
  expect(subject).toBe('Nuit: 2 reminders waiting for you, 1 call to make, 1 formal notice to write');
  expect(text).toContain('- Cobalt Print SARL: €400.00, Call, 1 invoice');
});
