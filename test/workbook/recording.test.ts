/** The one form by which a person records something: what it comes to, and what is refused. */
import { day } from '../../src/core/days';
import type { Level } from '../../src/core/model';
import type { Decision } from '../../src/core/planned';
import { refusalSentence } from '../../src/core/words/recording';
import { readLocale } from '../../src/workbook/locale';
import { type RecordForm, type Recording, readRecording } from '../../src/workbook/recording';
import { aClient, amount, anInvoice, standard } from '../core/builders';

const TODAY = day('2026-03-09');
const client = aClient({ name: 'Kestrel' });
const empty: RecordForm = { kind: 'promise', on: '', amount: '', instalments: [], reason: '', source: '', level: '' };

type Spec = { number?: string; amount?: string; currency?: string; dueOn?: string; next?: string | null; n?: number };

/** A decision about an open item: unless told otherwise INV-1, 100.00 EUR, due on 1 March, the firm reminder next. */
function open(spec: Spec = {}): Decision {
  const { currency = 'EUR', dueOn = '2026-03-01', next = 'firm', n = 1 } = spec;
  const invoice = anInvoice({ number: spec.number ?? 'INV-1', amount: spec.amount ?? '100.00', currency, dueOn });
  const level: Level | null = standard.levels.find(({ code }) => code === next) ?? null;
  return {
    kind: 'wait',
    item: {
      id: invoice.id,
      label: invoice.number,
      invoice,
      dueOn: invoice.dueOn,
      isExtended: false,
      balance: invoice.amount,
      disputed: null,
      instalment: null,
    },
    client,
    procedure: 'Standard',
    reached: null,
    lastContactOn: null,
    next: level,
    nextOn: null,
    n,
    reason: { code: 'paid', params: {} },
  };
}

function record(form: Partial<RecordForm>, about: readonly Decision[] = [open()], locale = 'en_GB'): Recording {
  return readRecording({
    form: { ...empty, ...form },
    client,
    about,
    today: TODAY,
    by: 'mia@tern.example',
    levelsOf: () => standard.levels,
    currency: { home: 'EUR', locale: readLocale(locale) },
  });
}

function agreements(recording: Recording) {
  if (recording.kind !== 'agreements') throw new Error(JSON.stringify(recording));
  return recording.agreements;
}
function refusal(recording: Recording): string {
  return recording.kind === 'refused' ? refusalSentence(recording.why) : `taken: ${recording.kind}`;
}

describe('what is recorded', () => {
  test('a promise is one row about its invoices, of today, by the person', () => {
    const [row, ...others] = agreements(
      record({ kind: 'promise', on: '2026-03-20', amount: '60.00', reason: 'next run', source: 'call' }),
    );
    expect(others).toEqual([]);
    expect(row).toEqual({
      kind: 'promise',
      clientId: 'kestrel',
      clientName: 'Kestrel',
      invoiceIds: ['inv-1'],
      until: '2026-03-20',
      amount: amount('60.00'),
      reason: 'next run',
      source: 'call',
      by: 'mia@tern.example',
      recordedOn: '2026-03-09',
      endedOn: null,
      outcome: null,
    });
  });

  test.each([
    ['of the whole where no amount is written', { kind: 'promise', on: '2026-03-20' }, null, '2026-03-20'],
    ['today is a day to promise', { kind: 'promise', on: '2026-03-09' }, null, '2026-03-09'],
    [
      'of all that is open, to the cent',
      { kind: 'promise', on: '2026-03-20', amount: '100.00' },
      '100.00',
      '2026-03-20',
    ],
    ['a dispute needs no review day', { kind: 'dispute', reason: 'price', amount: '40' }, '40.00', null],
    ['a dispute may name its review', { kind: 'dispute', reason: 'price', on: '2026-03-12' }, null, '2026-03-12'],
    ['a hold without a day has no end', { kind: 'hold', reason: 'asked by sales' }, null, null],
    ['a hold until a day', { kind: 'hold', reason: 'asked by sales', on: '2026-03-31' }, null, '2026-03-31'],
    ['a waiver without a day has no end', { kind: 'waiver', reason: 'goodwill' }, null, null],
    ['a waiver until a day', { kind: 'waiver', reason: 'goodwill', on: '2026-03-31' }, null, '2026-03-31'],
    ['a postponement', { kind: 'postponement', on: '2026-03-12' }, null, '2026-03-12'],
    ['an extension later than the due date', { kind: 'extension', on: '2026-04-01' }, null, '2026-04-01'],
  ] as const)('%s', (_rule, form, sum, until) => {
    const [row] = agreements(record(form));
    expect(row?.amount).toEqual(sum === null ? null : amount(sum));
    expect(row?.until).toBe(until);
    expect(row?.kind).toBe(form.kind);
  });

  test('amounts are read as the sheet writes them', () => {
    const [row] = agreements(
      record({ kind: 'promise', on: '2026-03-20', amount: '1.250,50' }, [open({ amount: '2000.00' })], 'de_DE'),
    );
    expect(row?.amount).toEqual(amount('1250.50'));
  });

  test('a hold about no invoice is one on the whole client', () => {
    const [row] = agreements(record({ kind: 'hold', reason: 'merger' }, []));
    expect(row?.invoiceIds).toEqual([]);
  });

  test('a waiver about no invoice is one on the whole client', () => {
    const [row] = agreements(record({ kind: 'waiver', reason: 'goodwill' }, []));
    expect([row?.invoiceIds, row?.reason]).toEqual([[], 'goodwill']);
  });

  test('a plan is a row an instalment, in order, about all its invoices', () => {
    const about = [open({ number: 'INV-1', amount: '600.00' }), open({ number: 'INV-2', amount: '400.00' })];
    const instalments = [
      { on: '2026-03-20', amount: '333.33' },
      { on: '2026-04-20', amount: '333.33' },
      { on: '2026-05-20', amount: '333.34' },
    ];
    const rows = agreements(record({ kind: 'plan', instalments }, about));
    expect(rows.map(({ kind, until, amount: sum }) => [kind, until, sum?.minor])).toEqual([
      ['instalment', '2026-03-20', 33333],
      ['instalment', '2026-04-20', 33333],
      ['instalment', '2026-05-20', 33334],
    ]);
    expect(rows.map(({ invoiceIds }) => invoiceIds)).toEqual([
      ['inv-1', 'inv-2'],
      ['inv-1', 'inv-2'],
      ['inv-1', 'inv-2'],
    ]);
  });

  test('a step left out is the next one under its own number', () => {
    expect(record({ kind: 'skip', reason: 'already paid' }, [open({ n: 2 })])).toMatchObject({
      kind: 'steps',
      event: 'skip',
      lines: [{ key: 'INV-1|firm|2' }],
    });
  });

  test('a step set by hand is the one chosen, whatever comes next', () => {
    expect(record({ kind: 'level', level: 'final', reason: 'agreed with sales' })).toMatchObject({
      kind: 'steps',
      event: 'level',
      lines: [{ key: 'INV-1|final|1' }],
    });
  });
});

describe('what is refused', () => {
  const two = [open(), open({ number: 'INV-2', currency: 'USD' })];
  const plan = (...instalments: readonly (readonly [string, string])[]): Partial<RecordForm> => ({
    kind: 'plan',
    instalments: instalments.map(([on, sum]) => ({ on, amount: sum })),
  });

  test.each<[string, Partial<RecordForm>, readonly Decision[], string]>([
    ['no invoice', { on: '2026-03-20' }, [], 'Choose at least one open invoice.'],
    ['no day', {}, [open()], 'The day is missing.'],
    ['text for a day', { on: 'soon' }, [open()], '"soon" is not a day. Write it as 2026-03-09.'],
    [
      'a day that the sheet would not take',
      { on: '2101-01-01' },
      [open()],
      '"2101-01-01" is not a day. Write it as 2026-03-09.',
    ],
    ['no such day', { on: '2026-02-30' }, [open()], '"2026-02-30" is not a day. Write it as 2026-03-09.'],
    ['yesterday', { on: '2026-03-08' }, [open()], '8 March 2026 is over. Choose a day to come.'],
    [
      'text for an amount',
      { on: '2026-03-20', amount: 'half' },
      [open()],
      '"half" is not an amount above zero. Write it as a plain number, such as 1250.00.',
    ],
    [
      'nothing',
      { on: '2026-03-20', amount: '0' },
      [open()],
      '"0" is not an amount above zero. Write it as a plain number, such as 1250.00.',
    ],
    [
      'half a cent',
      { on: '2026-03-20', amount: '0.005' },
      [open()],
      '"0.005" is not an amount above zero. Write it as a plain number, such as 1250.00.',
    ],
    [
      'a cent too much',
      { on: '2026-03-20', amount: '100.01' },
      [open()],
      '€100.01 is more than the €100.00 that are open.',
    ],
    [
      'an amount over two currencies',
      { on: '2026-03-20', amount: '10' },
      two,
      'These invoices are in several currencies. Record it for one currency at a time.',
    ],
    ['a dispute without a reason', { kind: 'dispute' }, [open()], 'Write the reason: somebody will ask for it later.'],
    ['a hold without a reason', { kind: 'hold' }, [open()], 'Write the reason: somebody will ask for it later.'],
    ['a waiver without a reason', { kind: 'waiver' }, [open()], 'Write the reason: somebody will ask for it later.'],
    ['a skip without a reason', { kind: 'skip' }, [open()], 'Write the reason: somebody will ask for it later.'],
    [
      'an extension to the due day',
      { kind: 'extension', on: '2026-03-20' },
      [open({ dueOn: '2026-03-20' })],
      'The new day is not later than the due date of INV-1.',
    ],
    [
      'a skip where nothing comes',
      { kind: 'skip', reason: 'x' },
      [open({ next: null })],
      'No further step of INV-1 is planned, so there is none to leave out.',
    ],
    [
      'a step that the procedure lacks',
      { kind: 'level', level: 'loud', reason: 'x' },
      [open()],
      'The procedure of INV-1 has no such step.',
    ],
    ['a plan of nothing', plan(), [open()], 'A plan needs at least one instalment.'],
    [
      'a plan a cent short',
      plan(['2026-03-20', '50.00'], ['2026-04-20', '49.99']),
      [open()],
      'The instalments come to €99.99, what is open is €100.00.',
    ],
    [
      'a plan a cent over',
      plan(['2026-03-20', '50.00'], ['2026-04-20', '50.01']),
      [open()],
      'The instalments come to €100.01, what is open is €100.00.',
    ],
    [
      'a plan with one day twice',
      plan(['2026-03-20', '50.00'], ['2026-03-20', '50.00']),
      [open()],
      'Each instalment needs a later day than the one before.',
    ],
    [
      'a plan over two currencies',
      plan(['2026-03-20', '50.00']),
      two,
      'These invoices are in several currencies. Record it for one currency at a time.',
    ],
    ['a plan without an amount', plan(['2026-03-20', '']), [open()], 'The amount is missing.'],
  ])('%s', (_what, form, about, sentence) => {
    expect(refusal(record(form, about))).toBe(sentence);
  });

  test('an agreement about an instalment: it is about the invoice', () => {
    const instalment = open();
    const about = [{ ...instalment, item: { ...instalment.item, label: 'INV-1/2', instalment: { number: 2, of: 3 } } }];
    expect(refusal(record({ on: '2026-03-20' }, about))).toBe(
      'INV-1/2 is an instalment. Agree about the invoice itself.',
    );
    expect(record({ kind: 'skip', reason: 'paid in cash' }, about)).toMatchObject({ kind: 'steps' });
  });
});
