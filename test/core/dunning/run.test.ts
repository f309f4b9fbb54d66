import { addMonths, type Day, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import type { Run } from '../../../src/core/planned';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, delivered, neutral } from '../builders';

const lines = (run: Run) =>
  run.messages.flatMap((message) => message.lines.map(({ item, level }) => `${item.label} ${level.code}`));
const planned = (ledger: Ledger, on: Day) => lines(planRun(ledger, on));

describe('a run answers for every row', () => {
  test('one decision for each, in the order of the sheet, with day and mode', () => {
    const invoices = ['C', 'A', 'B'].map((number, at) => anInvoice({ number, row: at + 2 }));
    const run = planRun(aLedger({ invoices, settings: delivered }), day('2026-03-02'));
    expect(run.decisions.map(({ item }) => item.label)).toEqual(['C', 'A', 'B']);
    expect([run.on, run.mode]).toEqual(['2026-03-02', 'ask']);
  });
  test('an empty ledger has nothing to do', () =>
    expect(planRun(aLedger({ invoices: [] }), day('2026-03-02'))).toEqual({
      on: '2026-03-02',
      mode: 'automatic',
      decisions: [],
      messages: [],
      calls: [],
      notices: [],
      tasks: [],
      stops: [],
    }));
  test('formal notices and hand-overs are planned by client', () => {
    const done = (number: string, code: string, seq: number) =>
      anEvent({ seq, kind: 'notice', on: '2026-01-05', keys: [`${number}|${code}|1`] });
    const invoices = [
      anInvoice({ number: 'A', dueOn: '2026-01-02' }),
      anInvoice({ number: 'B', dueOn: '2026-01-01', amount: '50.00' }),
      anInvoice({ number: 'C', dueOn: '2026-01-01', client: 'Aurora' }),
    ];
    const history = [done('A', 'final', 1), done('B', 'final', 2), done('C', 'formal', 3)];
    const run = planRun(aLedger({ invoices, history }), day('2026-03-10'));
    expect(
      run.notices.map((notice) => [notice.client.name, notice.lines.map(({ key }) => key), notice.totals]),
    ).toEqual([['Kestrel', ['B|formal|1', 'A|formal|1'], [amount('150.00')]]]);
    expect(run.tasks.map((task) => [task.kind, task.client.name, task.lines.map(({ key }) => key)])).toEqual([
      ['handOver', 'Aurora', ['C|handOver|1']],
    ]);
    expect(run.messages).toEqual([]);
  });
  test('each client has its own notice', () => {
    const invoices = [anInvoice({ number: 'A' }), anInvoice({ number: 'B', client: 'Aurora' })].map((invoice) => ({
      ...invoice,
      dueOn: day('2026-01-01'),
    }));
    const history = ['A', 'B'].map((number, at) => anEvent({ seq: at + 1, keys: [`${number}|final|1`] }));
    expect(planRun(aLedger({ invoices, history }), day('2026-03-10')).notices).toMatchObject([
      { client: { name: 'Kestrel' }, lines: [{ key: 'A|formal|1' }] },
      { client: { name: 'Aurora' }, lines: [{ key: 'B|formal|1' }] },
    ]);
  });
  test('a hand-over says what it is about, a hold of a whole client whose it is', () => {
    const history = [anEvent({ kind: 'notice', on: '2026-02-16', keys: ['INV-1|formal|1'] })];
    const invoices = [anInvoice({ dueOn: '2026-01-01' })];
    expect(planRun(aLedger({ invoices, history }), day('2026-03-10')).tasks).toMatchObject([
      { kind: 'handOver', items: [{ label: 'INV-1' }], totals: [] },
    ]);
    const agreements = [anAgreement({ kind: 'hold', invoices: [], until: null, recordedOn: '2026-01-01' })];
    const clients = [aClient({ phone: '+44 1' })];
    expect(planRun(aLedger({ clients, agreements }), day('2026-03-10')).tasks).toMatchObject([
      { kind: 'reviewHold', client: { name: 'Kestrel', phone: '+44 1' }, items: [] },
    ]);
  });
  test('tasks: hand-overs, then credit to allocate, then what comes from agreements', () => {
    const invoices = [
      anInvoice({ number: 'A', client: 'Aurora', dueOn: '2026-01-01' }),
      anInvoice({ number: 'B', client: 'Borealis' }),
      anInvoice({ number: 'C', client: 'Cobalt' }),
    ];
    const ledger = aLedger({
      invoices,
      history: [anEvent({ kind: 'notice', on: '2026-02-16', client: 'Aurora', keys: ['A|formal|1'] })],
      payments: [aPayment({ client: 'Borealis', invoice: null, amount: '100.00' })],
      agreements: [
        anAgreement({
          kind: 'promise',
          clientName: 'Cobalt',
          invoices: ['C'],
          until: '2026-03-03',
          recordedOn: '2026-03-02',
        }),
      ],
    });
    expect(planRun(ledger, day('2026-03-10')).tasks.map(({ kind, client }) => `${kind} ${client.name}`)).toEqual([
      'handOver Aurora',
      'allocateCredit Borealis',
      'promiseBroken Cobalt',
    ]);
  });
  test('a client spelled in two ways is one client', () => {
    const invoices = [anInvoice({ number: 'A' }), anInvoice({ number: 'B', client: 'KESTREL ' })];
    expect(planRun(aLedger({ invoices, clients: [aClient()] }), day('2026-03-10')).messages).toHaveLength(1);
  });
});

describe('test mails and live mails live side by side', () => {
  const ledger = aLedger({ history: [anEvent({ mode: 'test', on: '2026-03-02' })] });
  test.each`
    mode           | next
    ${'test'}      | ${['INV-1 firm']}
    ${'ask'}       | ${['INV-1 gentle']}
    ${'automatic'} | ${['INV-1 gentle']}
  `('$mode → $next', ({ mode, next }) =>
    expect(planned({ ...ledger, settings: { ...neutral, mode } }, day('2026-03-10'))).toEqual(next),
  );
});

test('a month end in February is no obstacle', () => {
  const procedures = [aProcedure('Standard', [{ code: 'L1', anchor: 'endOfMonth', days: 0 }])];
  const invoices = [anInvoice({ dueOn: '2024-02-01' })];
  expect(planned(aLedger({ procedures, invoices }), day('2024-02-28'))).toEqual([]);
  expect(planned(aLedger({ procedures, invoices }), addMonths(day('2024-01-31'), 1))).toEqual(['INV-1 L1']);
});
