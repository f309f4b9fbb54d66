/** What a plan does not depend on: planning before, the order of rows, money and agreements of days to come. */
import fc from 'fast-check';
import { planMisfits } from '../../../src/core/agreements/plans';
import { addDays, type Day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Invoice, Ledger } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { anyLedger, around } from './anyLedger';

test('planning twice gives the same and changes nothing', () =>
  fc.assert(
    fc.property(anyLedger, around(0, 20), (ledger, today) => {
      const frozen = deepFrozen(ledger);
      expect(planRun(frozen, today)).toEqual(planRun(frozen, today));
    }),
    { numRuns: 100 },
  ));

test('the order of rows changes nothing but the order of decisions', () =>
  fc.assert(
    fc.property(anyLedger, around(0, 20), fc.integer(), (ledger, today, seed) => {
      const shuffled: Ledger = {
        ...ledger,
        invoices: shuffle(ledger.invoices, seed),
        clients: shuffle(ledger.clients, seed + 1),
        history: shuffle(ledger.history, seed + 2),
        agreements: shuffle(ledger.agreements, seed + 5),
        payments: shuffle(ledger.payments, seed + 6),
        templates: shuffle(ledger.templates, seed + 7),
        procedures: shuffle(ledger.procedures, seed + 3).map((procedure) => ({
          ...procedure,
          levels: shuffle(procedure.levels, seed + 4),
        })),
      };
      const { decisions, ...plan } = planRun(ledger, today);
      const { decisions: others, ...otherPlan } = planRun(shuffled, today);
      expect(otherPlan).toEqual(plan);
      const byId = new Map(others.map((decision) => [decision.item.id, decision]));
      expect(byId.size).toBe(decisions.length);
      for (const decision of decisions) expect(byId.get(decision.item.id)).toEqual(decision);
    }),
    { numRuns: 200 },
  ));

test('payments and agreements of days to come change nothing', () =>
  fc.assert(
    fc.property(anyLedger, around(0, 20), (ledger, today) => {
      const tomorrow = addDays(today, 1);
      const known: Ledger = {
        ...ledger,
        payments: ledger.payments.filter(({ on }) => on <= today),
        agreements: ledger.agreements.filter(({ recordedOn }) => recordedOn <= today),
      };
      const [first] = ledger.invoices;
      const later: Ledger = {
        ...known,
        payments: [
          ...known.payments,
          aPayment({ on: tomorrow, client: first!.clientName, invoice: null, row: 90 }),
          ...(first!.paid === null ? [aPayment({ on: tomorrow, invoice: first!.number, row: 91 })] : []),
        ],
        agreements: [
          ...known.agreements,
          anAgreement({ kind: 'hold', invoices: [first!.number], recordedOn: tomorrow, row: 90 }),
          anAgreement({
            kind: 'extension',
            invoices: [first!.number],
            until: '2027-01-01',
            recordedOn: tomorrow,
            row: 91,
          }),
        ],
      };
      expect(planRun(later, today)).toEqual(planRun(known, today));
    }),
    { numRuns: 150 },
  ));

test('a payment never causes a reminder: no item is written about because of it', () =>
  fc.assert(
    fc.property(
      anyLedger,
      around(0, 20),
      fc.record({
        item: fc.nat({ max: 99 }),
        // After a week a part payment delays nothing by itself any more.
        daysAgo: fc.constantFrom(0, 1, 5, 8, 9, 20),
        isPromised: fc.boolean(),
        amount: fc.constantFrom('1.00', '30.00', '50.00', '100.00', '400.00'),
        onAccount: fc.boolean(),
      }),
      (any, today, { item, daysAgo, amount, onAccount, isPromised }) => {
        const invoice = any.invoices[item % any.invoices.length]!;
        const ledger = isPromised ? withPromise(any, invoice, today) : any;
        // Money may tell what was not known before: how much is left of a partly paid invoice, or that a plan adds up.
        fc.pre(invoice.paid === null && invoice.status !== 'partlyPaid' && planMisfits(ledger, today).length === 0);
        const payment = aPayment({
          on: addDays(today, -daysAgo),
          amount,
          currency: invoice.amount.currency,
          client: invoice.clientName,
          invoice: onAccount ? null : invoice.number,
          row: 99,
        });
        const before = writtenAbout(ledger, today);
        const after = writtenAbout({ ...ledger, payments: [...ledger.payments, payment] }, today);
        expect(after.filter((id) => !before.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  ));

/** Half of what is open was promised ten days ago, for a day to come, and nothing else was agreed with the client. */
function withPromise(ledger: Ledger, { number, clientId, clientName, amount }: Invoice, today: Day): Ledger {
  const promise = anAgreement({
    clientName,
    invoices: [number],
    until: addDays(today, 3),
    amount: '50.00',
    currency: amount.currency,
    recordedOn: addDays(today, -10),
    row: 99,
  });
  return { ...ledger, agreements: [...ledger.agreements.filter((row) => row.clientId !== clientId), promise] };
}

function writtenAbout(ledger: Ledger, today: Day): readonly string[] {
  return planRun(ledger, today).messages.flatMap(({ lines }) => lines.map(({ item }) => item.id));
}

function shuffle<T>(all: readonly T[], seed: number): T[] {
  // A different, reproducible order for each seed.
  return all
    .map((one, at) => ({ one, rank: Math.sin((at + 1) * (seed % 1000) + at) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}
