/** What holds for every ledger, whatever stands in it. */
import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { ContactEvent, Invoice, Ledger, MessageLine, Procedure, Run, Settings } from '../../../src/core/model';
import { afterRun } from '../afterRun';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral, smallAmounts, standard } from '../builders';

const START = day('2026-03-02');
const around = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(START, days));
const rarely = <T>(value: fc.Arbitrary<T>) => mostly(null, value);
const mostly = <T, U>(usual: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const custom: Procedure = aProcedure('Custom', [
  { code: 'hello', anchor: 'invoiceDate', days: 5, tone: 'courtesy', channel: 'call', template: null },
  { code: 'check', days: -3, tone: 'courtesy' },
  { code: 'one', days: -1, tone: 'gentle' },
  { code: 'two', anchor: 'endOfMonth', days: 0, tone: 'firm', repeat: { everyDays: 3, times: 2 } },
  { code: 'three', anchor: 'previous', days: 2, tone: 'final', to: 'escalation' },
  { code: 'four', anchor: 'previous', days: 1, tone: 'firm', channel: 'call', template: null },
]);
const clients = ['Aurora', 'Borealis', 'Cobalt', 'Drift'].map((name, at) =>
  aClient({
    name,
    language: at === 1 ? 'fr' : null,
    emails: at === 3 ? [] : [`ap@${name}.example`],
    escalation: at === 0 ? ['boss@aurora.example'] : [],
    salesRep: 'sam@tern.example',
  }),
);

const STATUSES = ['overdue', 'paid', 'disputed', 'cancelled', 'partlyPaid', 'promised'] as const;
const anyInvoice: fc.Arbitrary<Invoice> = fc
  .record({
    number: fc.integer({ min: 1, max: 30 }).map((n) => `INV-${n}`),
    client: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('Aurora', 'Borealis', 'Cobalt') },
      { weight: 1, arbitrary: fc.constantFrom('Drift', 'Nobody') },
    ),
    dueOn: around(-90, 30),
    issuedOn: rarely(around(-120, 0)),
    sentOn: rarely(around(-10, 5)),
    amount: mostly('100.00', fc.constantFrom('0.50', '20.00', '1000.00', '-30.00')),
    currency: mostly('EUR', fc.constant('USD')),
    paid: rarely(fc.constantFrom('20.00', '100.00')),
    status: mostly('open' as const, fc.constantFrom(...STATUSES)),
    procedure: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.constant('Custom') },
      { weight: 1, arbitrary: fc.constantFrom('Small amounts', 'None', 'Typo') },
    ),
    holdUntil: rarely(fc.oneof(around(-5, 20), fc.constant('open'))),
  })
  .map((spec) => anInvoice({ ...spec, row: Number(spec.number.slice(4)) + 1 }));

const anyEvent: fc.Arbitrary<ContactEvent> = fc
  .record({
    client: fc.constantFrom('Aurora', 'Borealis', 'Cobalt', 'Drift', 'Old name'),
    on: around(-60, -1),
    item: fc.integer({ min: 1, max: 30 }),
    code: fc.constantFrom('courtesy', 'gentle', 'firm', 'call1', 'final', 'one', 'two', 'gone'),
    n: fc.constantFrom(1, 1, 2),
    kind: fc.constantFrom('reminder' as const, 'reminder' as const, 'call' as const, 'skip' as const, 'note' as const),
    result: fc.constantFrom(
      'SENT' as const,
      'SENT' as const,
      'FAILED' as const,
      'UNCERTAIN' as const,
      'VOID' as const,
      'BOUNCED' as const,
    ),
    outcome: fc.constantFrom(null, 'noAnswer' as const, 'promised' as const),
    mode: fc.constantFrom('live' as const, 'live' as const, 'test' as const),
  })
  .map(({ item, code, n, result, kind, ...spec }) =>
    anEvent({
      ...spec,
      kind,
      keys: [`INV-${item}|${code}|${n}`],
      result: kind === 'reminder' ? result : 'LOGGED',
      to: [`ap@${spec.client.toLowerCase()}.example`],
      threadId: `t${item % 5}`,
    }),
  );

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    mode: fc.constantFrom('test' as const, 'ask' as const, 'automatic' as const),
    gapDays: fc.constantFrom(0, 0, 3, 5),
    sendDays: fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [2, 4]),
    startMode: fc.constantFrom('first' as const, 'byAge' as const),
    small: fc.constantFrom({}, { '*': amount('50.00') }),
    pauseUntil: rarely(fc.constant(addDays(START, 2))),
  })
  .map((spec) => ({ ...neutral, ...spec }));

const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    invoices: fc.uniqueArray(anyInvoice, { minLength: 3, maxLength: 25, size: 'max', selector: ({ id }) => id }),
    events: fc.array(anyEvent, { maxLength: 25, size: 'max' }),
    settings: anySettings,
    holidays: fc.constantFrom([], [addDays(START, 1), addDays(START, 7)]),
  })
  .map(({ events, ...spec }) =>
    aLedger({
      ...spec,
      clients,
      procedures: [standard, smallAmounts, custom],
      history: events.map((event, at) => ({ ...event, seq: at + 1, row: at + 2, token: `PD-${at}` })),
    }),
  );

const linesOf = (run: Run): MessageLine[] =>
  [...run.messages, ...run.calls, ...run.notices, ...run.tasks].flatMap(({ lines }) => [...lines]);
const holdsFor = (property: (ledger: Ledger, today: Day) => void) =>
  fc.assert(fc.property(anyLedger, around(0, 20), property), { numRuns: 150 });

test('an overdue message goes to late items alone, a courtesy check to those not late', () =>
  holdsFor((ledger, today) => {
    for (const message of planRun(ledger, today).messages) {
      for (const { item, daysOverdue, level } of message.lines) {
        expect(daysBetween(item.dueOn, today)).toBe(daysOverdue);
        expect(daysOverdue > 0).toBe(message.class === 'overdue');
        expect(level.tone === 'courtesy').toBe(message.class === 'courtesy');
      }
      for (const item of message.alsoOverdue) expect(item.dueOn < today && message.class === 'overdue').toBe(true);
    }
  }));

test('nothing is done for what is paid, closed, disputed or in credit, and nobody is written to who has no address', () =>
  holdsFor((ledger, today) => {
    const run = planRun(ledger, today);
    for (const { item } of linesOf(run)) {
      expect(item.balance.minor).toBeGreaterThan(99);
      expect(['open', 'overdue', 'partlyPaid']).toContain(item.invoice.status);
      expect(item.invoice.holdUntil === null || item.invoice.holdUntil < today).toBe(true);
    }
    for (const { to } of run.messages) expect(to.length).toBeGreaterThan(0);
  }));

test('an item has one step a run, under one key, and each decision to act has its line', () =>
  holdsFor((ledger, today) => {
    const run = planRun(ledger, today);
    const items = linesOf(run).map(({ item }) => item.id);
    expect(new Set(items).size).toBe(items.length);
    expect(new Set(linesOf(run).map(({ key }) => key)).size).toBe(items.length);
    const acting = run.decisions.filter(({ kind }) => kind === 'act').map(({ item }) => item.id);
    expect(items.slice().sort()).toEqual(acting.sort());
    for (const { alsoOverdue } of run.messages) for (const { id } of alsoOverdue) expect(items).not.toContain(id);
  }));

test('planning twice gives the same and changes nothing', () =>
  holdsFor((ledger, today) => {
    const frozen = deepFrozen(ledger);
    expect(planRun(frozen, today)).toEqual(planRun(frozen, today));
  }));

test('the order of rows changes nothing but the order of decisions', () =>
  fc.assert(
    fc.property(anyLedger, around(0, 20), fc.integer(), (ledger, today, seed) => {
      const shuffled = {
        ...ledger,
        invoices: shuffle(ledger.invoices, seed),
        clients: shuffle(ledger.clients, seed + 1),
        history: shuffle(ledger.history, seed + 2),
        procedures: shuffle(ledger.procedures, seed + 3).map((procedure) => ({
          ...procedure,
          levels: shuffle(procedure.levels, seed + 4),
        })),
      };
      const { decisions, ...plan } = planRun(ledger, today);
      const { decisions: others, ...otherPlan } = planRun(shuffled, today);
      expect(otherPlan).toEqual(plan);
      const byId = new Map(others.map((decision) => [decision.item.id, decision]));
      for (const decision of decisions) expect(byId.get(decision.item.id)).toEqual(decision);
    }),
    { numRuns: 150 },
  ));

test('run on any days, with any days left out: no step is done twice, and the gap is kept', () =>
  fc.assert(
    fc.property(
      anyLedger,
      fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 60, size: 'max' }),
      (start, offsets) => {
        let ledger: Ledger = { ...start, history: [] };
        const lastWritten = new Map<string, Day>();
        for (const offset of offsets.sort((a, b) => a - b)) {
          const today = addDays(START, offset);
          const run = planRun(ledger, today);
          for (const { client } of [...run.messages, ...run.notices]) {
            const before = lastWritten.get(client.id);
            if (before && before < today)
              expect(daysBetween(before, today)).toBeGreaterThanOrEqual(ledger.settings.gapDays);
          }
          for (const { client } of [...run.messages, ...run.notices]) lastWritten.set(client.id, today);
          ledger = afterRun(ledger, run);
        }
        const keys = ledger.history.flatMap((event) => [...event.keys]);
        expect(new Set(keys).size).toBe(keys.length);
        const courtesies = keys.filter((key) => key.includes('|courtesy|'));
        expect(new Set(courtesies).size).toBe(courtesies.length);
      },
    ),
    { numRuns: 100 },
  ));

// Not with start by age: while an item waits it may reach a higher level, and begin with that one.
test('what waits for a day is done on that day and on none before it, if nothing changes', () =>
  fc.assert(
    fc.property(anyLedger, around(0, 10), (any, today) => {
      const ledger: Ledger = { ...any, settings: { ...any.settings, startMode: 'first' } };
      const waiting = planRun(ledger, today).decisions.filter(
        ({ kind, reason: { code } }) =>
          kind === 'wait' && code !== 'heldInvoice' && code !== 'paused' && code !== 'invoiceJustSent',
      );
      const kindOn = (on: Day, id: string) => planRun(ledger, on).decisions.find(({ item }) => item.id === id)?.kind;
      for (const { item, nextOn } of waiting.slice(0, 3)) {
        expect(nextOn && nextOn > today).toBe(true);
        expect(['act', 'ask']).toContain(kindOn(nextOn!, item.id));
        expect(['wait', 'ask']).toContain(kindOn(addDays(nextOn!, -1), item.id));
      }
    }),
    { numRuns: 100 },
  ));

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
