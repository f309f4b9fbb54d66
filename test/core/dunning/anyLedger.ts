/** Random ledgers for the properties: rows of every kind, most of them about invoices that are there. */
import fc from 'fast-check';
import { addDays, type Day, day } from '../../../src/core/days';
import { checkProcedure } from '../../../src/core/dunning/procedure';
import type {
  Agreement,
  CallOutcome,
  ContactEvent,
  Invoice,
  Ledger,
  Level,
  Payment,
  Procedure,
  Settings,
} from '../../../src/core/model';
import { TONES } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral, smallAmounts, standard } from '../builders';

/** A Monday. */
export const START: Day = day('2026-03-02');
export const around = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(START, days));
const mostly = <T, U>(usual: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const rarely = <T>(value: fc.Arbitrary<T>) => mostly(null, value);

const instalments: Procedure = aProcedure('Instalments', [
  { code: 'upcoming', tone: 'courtesy', days: -3, template: 'courtesy' },
  { code: 'missed', days: 1 },
]);

/** A procedure that makes sense, of one to five steps: tones rise, days of an anchor rise. */
const anyProcedure: fc.Arbitrary<Procedure> = fc
  .array(
    fc.record({
      anchor: mostly('due' as Level['anchor'], fc.constantFrom('previous', 'endOfMonth', 'invoiceDate')),
      step: fc.integer({ min: 1, max: 12 }),
      tone: fc.nat({ max: 4 }),
      channel: fc.constantFrom<Level['channel']>('email', 'email', 'email', 'call', 'notice', 'task'),
      approval: fc.constantFrom<Level['approval']>('auto', 'auto', 'person'),
      to: mostly('contact' as Level['to'], fc.constant('escalation' as const)),
      repeat: rarely(fc.record({ everyDays: fc.integer({ min: 1, max: 9 }), times: fc.integer({ min: 1, max: 3 }) })),
      gapDays: rarely(fc.constantFrom(2, 7)),
    }),
    { minLength: 1, maxLength: 5, size: 'max' },
  )
  .map((steps) => {
    const tones = steps.map(({ tone }) => tone).sort();
    let days = -10;
    return aProcedure(
      'Custom',
      steps.map(({ step, tone: _tone, ...level }, at) => {
        if (level.anchor !== 'previous') days += step;
        const tone = TONES[tones[at] ?? 0] ?? 'gentle';
        return { ...level, code: `step${at + 1}`, tone, days: level.anchor === 'previous' ? step : days };
      }),
    );
  })
  .filter((procedure) => checkProcedure(procedure).length === 0);

/** Aurora and Borealis write to one address, Drift has none but a telephone, Echo has neither. */
export const clients = [
  aClient({ name: 'Aurora', escalation: ['boss@aurora.example'], salesRep: 'sam@tern.example', row: 2 }),
  aClient({ name: 'Borealis', emails: ['ap@borealis.example', 'ap@aurora.example'], language: 'fr', row: 3 }),
  aClient({ name: 'Cobalt', cc: ['office@cobalt.example'], payRunDays: '1,15', row: 4 }),
  aClient({ name: 'Drift', emails: [], phone: '+44 1', row: 5 }),
  aClient({ name: 'Echo', emails: [], row: 6 }),
  aClient({ name: 'Fjord', paysBy: 'directDebit', payRunDays: 'Fri', row: 7 }),
];
const CLIENTS = ['Aurora', 'Aurora', 'Borealis', 'Cobalt', 'Cobalt', 'Drift', 'Echo', 'Fjord', 'Nobody'];

const STATUSES = ['overdue', 'paid', 'disputed', 'cancelled', 'partlyPaid', 'promised', 'onHold', 'plan'] as const;
const anyInvoice: fc.Arbitrary<Invoice> = fc
  .record({
    number: fc.integer({ min: 1, max: 30 }).map((n) => `INV-${n}`),
    client: fc.constantFrom(...CLIENTS),
    dueOn: around(-90, 30),
    issuedOn: rarely(around(-120, 0)),
    sentOn: rarely(around(-10, 5)),
    extendedTo: rarely(around(-20, 40)),
    amount: mostly('100.00', fc.constantFrom('0.50', '20.00', '1000.00', '-30.00', '-500.00')),
    currency: mostly('EUR', fc.constant('USD')),
    status: mostly('open' as const, fc.constantFrom(...STATUSES)),
    procedure: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 4, arbitrary: fc.constant('Custom') },
      { weight: 1, arbitrary: fc.constantFrom('Small amounts', 'None', 'Typo') },
    ),
    holdUntil: rarely(fc.oneof(around(-5, 20), fc.constant('open'))),
  })
  .map((spec) => anInvoice({ ...spec, row: Number(spec.number.slice(4)) + 1 }));

const OUTCOMES: readonly (CallOutcome | null)[] = [
  null,
  'noAnswer',
  'leftMessage',
  'promised',
  'alreadyPaid',
  'waitingForApproval',
  'copyAsked',
  'refused',
];
const KINDS = ['reminder', 'reminder', 'reminder', 'notice', 'call', 'call', 'skip', 'note', 'level'] as const;
const RESULTS = ['SENT', 'SENT', 'SENT', 'FAILED', 'UNCERTAIN', 'VOID', 'BOUNCED'] as const;
const CODES = ['courtesy', 'gentle', 'firm', 'call1', 'final', 'step1', 'step2', 'step3', 'gone', 'missed'];
/** `item` picks one of the ledger's invoices. */
const anyEvent = fc.record({
  item: fc.nat({ max: 99 }),
  client: mostly(null, fc.constantFrom('Old name', 'Aurora')),
  on: fc.oneof(around(-60, -1), around(-4, -1)),
  code: fc.constantFrom(...CODES),
  n: fc.constantFrom(1, 1, 1, 2),
  kind: fc.constantFrom(...KINDS),
  result: fc.constantFrom(...RESULTS),
  outcome: fc.constantFrom(...OUTCOMES),
  mode: mostly('live' as const, fc.constant('test' as const)),
});

const anyAgreement = fc.record({
  item: fc.nat({ max: 99 }),
  kind: fc.constantFrom<Agreement['kind']>(
    'promise',
    'promise',
    'instalment',
    'instalment',
    'extension',
    'dispute',
    'hold',
    'postponement',
    'waiver',
  ),
  ofAll: mostly(false, fc.constant(true)),
  until: fc.oneof({ weight: 9, arbitrary: around(-20, 30) }, { weight: 1, arbitrary: fc.constant(null) }),
  amount: fc.constantFrom(null, '50.00', '50.00', '100.00'),
  // Few days, so that instalments meet in one plan.
  recordedOn: fc.constantFrom(-20, -9, -9, -2, 3).map((days) => addDays(START, days)),
  endedOn: rarely(around(-10, 10)),
  outcome: mostly(null, fc.constantFrom('upheld' as const, 'accepted' as const, 'withdrawn' as const)),
});

const anyPayment = fc.record({
  item: fc.nat({ max: 99 }),
  onAccount: mostly(false, fc.constant(true)),
  on: around(-40, 10),
  amount: mostly('50.00', fc.constantFrom('10.00', '100.00', '-20.00', '600.00')),
});

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    mode: fc.constantFrom('test' as const, 'ask' as const, 'automatic' as const),
    gapDays: fc.constantFrom(0, 0, 3, 5),
    sendDays: fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7], [2, 4]),
    startMode: fc.constantFrom('first' as const, 'byAge' as const),
    small: fc.constantFrom({}, { '*': amount('50.00') }),
    minimum: fc.constantFrom({}, {}, { '*': amount('60.00') }, { EUR: amount('150.00') }),
    holdRestDays: fc.constantFrom(0, 2),
    listAlsoOverdue: fc.boolean(),
    listDisputed: fc.boolean(),
    messagePerCurrency: fc.boolean(),
    pauseUntil: rarely(fc.constant(addDays(START, 2))),
  })
  .map((spec) => ({ ...neutral, ...spec }));

/** What a ledger of payments and agreements is made of; `withAgreed` false leaves both out. */
function ledgerOf(withAgreed: boolean): fc.Arbitrary<Ledger> {
  const some = <T>(one: fc.Arbitrary<T>, maxLength: number) =>
    withAgreed ? fc.array(one, { maxLength, size: 'max' }) : fc.constant<T[]>([]);
  return fc
    .record({
      invoices: fc.uniqueArray(anyInvoice, { minLength: 3, maxLength: 20, size: 'max', selector: ({ id }) => id }),
      paid: fc.array(rarely(fc.constantFrom('20.00', '100.00')), { minLength: 20, maxLength: 20 }),
      events: fc.array(anyEvent, { maxLength: 25, size: 'max' }),
      agreements: some(anyAgreement, 12),
      payments: some(anyPayment, 8),
      settings: anySettings,
      custom: anyProcedure,
      holidays: fc.constantFrom<Day[][]>([], [addDays(START, 1), addDays(START, 7)]),
    })
    .map(({ invoices, paid, events, agreements, payments, settings, custom, holidays }) => {
      const paidFor = payments.filter(({ onAccount }) => !onAccount).map(({ item }) => item % invoices.length);
      return aLedger({
        // A Paid cell beside Payments rows of the same invoice is a Problem: such a row never reaches the rules.
        invoices: invoices.map((invoice, at) =>
          paidFor.includes(at) || invoice.amount.minor < 10000 || !paid[at]
            ? invoice
            : { ...invoice, paid: amount(paid[at] ?? '0.00', invoice.amount.currency) },
        ),
        clients,
        settings,
        holidays,
        procedures: [standard, smallAmounts, instalments, custom],
        history: events.map((event, at) => eventOf(event, invoices, at)),
        agreements: agreements.map((spec, at) => agreementOf(spec, invoices, at)),
        payments: payments.map((spec, at) => paymentOf(spec, invoices, at)),
      });
    });
}

/** Everything a workbook may hold. */
export const anyLedger: fc.Arbitrary<Ledger> = ledgerOf(true);
/** Without payments and agreements. */
export const plainLedger: fc.Arbitrary<Ledger> = ledgerOf(false);

type Spec<T> = T extends fc.Arbitrary<infer U> ? U : never;

function invoiceAt(item: number, invoices: readonly Invoice[]): Invoice {
  return invoices[item % invoices.length]!;
}

function eventOf(spec: Spec<typeof anyEvent>, invoices: readonly Invoice[], at: number): ContactEvent {
  const { item, client, on, code, n, kind, result, outcome, mode } = spec;
  const invoice = invoiceAt(item, invoices);
  const name = client ?? invoice.clientName;
  const isWritten = kind === 'reminder' || kind === 'notice';
  return anEvent({
    seq: at + 1,
    row: at + 2,
    client: name,
    on,
    kind,
    keys: [`${invoice.number}|${code}|${n}`],
    procedure: code.startsWith('step') ? 'Custom' : 'Standard',
    result: isWritten ? result : 'LOGGED',
    outcome: kind === 'call' ? outcome : null,
    mode,
    token: `PD-${at}`,
    threadId: `t${item % 5}`,
  });
}

function agreementOf(spec: Spec<typeof anyAgreement>, invoices: readonly Invoice[], at: number): Agreement {
  const { item, ofAll, ...fields } = spec;
  const invoice = invoiceAt(item, invoices);
  return anAgreement({
    ...fields,
    clientName: invoice.clientName,
    invoices: ofAll ? [] : [invoice.number],
    currency: invoice.amount.currency,
    row: at + 2,
  });
}

function paymentOf(spec: Spec<typeof anyPayment>, invoices: readonly Invoice[], at: number): Payment {
  const { item, onAccount, on, amount: text } = spec;
  const invoice = invoiceAt(item, invoices);
  return aPayment({
    on,
    amount: text,
    currency: invoice.amount.currency,
    client: invoice.clientName,
    invoice: onAccount ? null : invoice.number,
    row: at + 2,
  });
}
