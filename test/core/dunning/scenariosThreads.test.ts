/** Cases from the bug threads of other systems; the ids are those of the list of scenarios. */
import { addDays, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Client } from '../../../src/core/model';
import { afterRun } from '../afterRun';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral, standard } from '../builders';
import { about, linesOf, planned } from './planned';

const TODAY = day('2025-03-10');

test('C1 days without a run lose nothing: the level goes out once on the next day with one', () => {
  const procedures = [aProcedure('Standard', [{ code: 'L1', days: 14 }])];
  const ledger = aLedger({ procedures, invoices: [anInvoice({ dueOn: '2025-02-21' })] });
  const run = planRun(ledger, TODAY); // day 17
  expect(linesOf(run)).toEqual(['INV-1 L1']);
  expect(planned(afterRun(ledger, run), addDays(TODAY, 1))).toEqual([]);
});

test('C2 96 runs on one day: exactly one mail', () => {
  let ledger = aLedger({ invoices: [anInvoice({ dueOn: '2025-03-09' })] });
  let mails = 0;
  for (let quarter = 0; quarter < 96; quarter++) {
    const run = planRun(ledger, TODAY);
    mails += run.messages.length;
    ledger = afterRun(ledger, run);
  }
  expect(mails).toBe(1);
});

test('C5 sent to the client today, due yesterday: nothing for three days', () => {
  const ledger = aLedger({ invoices: [anInvoice({ dueOn: '2025-03-09', sentOn: '2025-03-10' })] });
  expect(planRun(ledger, day('2025-03-11')).decisions[0]?.reason).toEqual({
    code: 'invoiceJustSent',
    params: { sentOn: '2025-03-10', on: '2025-03-13' },
  });
  expect(planned(ledger, day('2025-03-12'))).toEqual([]);
  expect(planned(ledger, day('2025-03-13'))).toEqual(['INV-1 gentle']);
});

describe('C6 a client who pays by direct debit, due today; levels −7, 0 and +1', () => {
  const procedures = [
    aProcedure('Standard', [
      { code: 'before', days: -7, tone: 'courtesy', template: 'courtesy' },
      { code: 'on', days: 0 },
      { code: 'after', days: 1, tone: 'firm' },
    ]),
  ];
  const clients = [aClient({ paysBy: 'directDebit' })];
  const ledger = aLedger({ procedures, clients, invoices: [anInvoice({ dueOn: TODAY })] });
  test('nothing from seven days before to four days after', () => {
    for (let offset = -7; offset <= 4; offset++) expect(planned(ledger, addDays(TODAY, offset))).toEqual([]);
    expect(about('INV-1', planRun(ledger, addDays(TODAY, 4)))).toMatchObject({
      kind: 'wait',
      reason: { code: 'directDebit', params: { on: '2025-03-15' } },
    });
  });
  test('on the fifth day a normal first reminder', () =>
    expect(planned(ledger, addDays(TODAY, 5))).toEqual(['INV-1 on']));
});

test('C7 reminding A does not lock B and C: when the gap ends they go', () => {
  const settings = { ...neutral, gapDays: 5 };
  const invoices = ['A', 'B', 'C'].map((number) => anInvoice({ number, dueOn: '2025-03-04' }));
  const ledger = aLedger({ invoices, settings, history: [anEvent({ on: TODAY, keys: ['A|gentle|1'] })] });
  expect(planned(ledger, addDays(TODAY, 4))).toEqual([]);
  // A's firm reminder is reached on 12 March.
  expect(planned(ledger, addDays(TODAY, 5))).toEqual(['A firm', 'B gentle', 'C gentle']);
});

test('C8 B, a day late, is listed with A and not advanced', () => {
  const procedures = [aProcedure('Standard', [{ code: 'L1', days: 5 }])];
  const invoices = [anInvoice({ number: 'A', dueOn: '2025-02-28' }), anInvoice({ number: 'B', dueOn: '2025-03-09' })];
  const ledger = aLedger({ procedures, invoices });
  const run = planRun(ledger, TODAY);
  expect(linesOf(run)).toEqual(['A L1']);
  expect(run.messages[0]?.alsoOverdue.map(({ label }) => label)).toEqual(['B']);
  expect(run.messages[0]?.totals).toEqual([amount('100.00')]);
  expect(planned(afterRun(ledger, run), day('2025-03-14'))).toEqual(['B L1']);
});

test('C9 partly paid, it is reminded with the rest', () => {
  const invoices = [anInvoice({ dueOn: '2025-02-28', paid: '30.00', status: 'partlyPaid' })];
  expect(planRun(aLedger({ invoices }), TODAY).messages[0]).toMatchObject({
    lines: [{ item: { balance: amount('70.00') } }],
    totals: [amount('70.00')],
  });
});

test('C10 100 late, an open credit of 30 and a cancelled one of 50: 70 are asked for', () => {
  const invoices = [
    anInvoice({ number: 'A', dueOn: '2025-02-28' }),
    anInvoice({ number: 'CN-1', amount: '-30.00', dueOn: '2025-03-01', row: 3 }),
    anInvoice({ number: 'CN-2', amount: '-50.00', dueOn: '2025-03-01', row: 4, status: 'cancelled' }),
  ];
  const [message] = planRun(aLedger({ invoices }), TODAY).messages;
  expect(message?.credits.map(({ label, amount: credit }) => [label, credit])).toEqual([['CN-1', amount('-30.00')]]);
  expect(message?.totals).toEqual([amount('70.00')]);
});

// A row without a due date never becomes an Invoice: rows-that-cannot-be-judged.md has it in a sheet.
test('C11 the other 49 rows are handled', () => {
  const invoices = Array.from({ length: 49 }, (_, at) => anInvoice({ number: `N-${at}`, dueOn: '2025-03-01' }));
  expect(planned(aLedger({ invoices }), TODAY)).toHaveLength(49);
});

describe('C12 the mail came back: its step is not done, and the address is not used again', () => {
  const history = [anEvent({ on: '2025-03-07', keys: ['INV-1|gentle|1'], result: 'BOUNCED' })];
  const runFor = (fields: Parameters<typeof aClient>[0], clients: readonly Client[] = [aClient(fields)]) =>
    planRun(aLedger({ clients, invoices: [anInvoice({ dueOn: '2025-03-05' })], history }), TODAY);
  test('the copy’s address takes its place', () => {
    const run = runFor({ cc: ['office@kestrel.example'], phone: '+44 1' });
    expect(linesOf(run)).toEqual(['INV-1 gentle']);
    expect(run.messages[0]).toMatchObject({
      to: [{ address: 'office@kestrel.example' }],
      lines: [{ key: 'INV-1|gentle|2' }],
    });
  });
  test('else somebody calls, today', () => {
    const run = runFor({ phone: '+44 1' });
    expect(run.messages).toEqual([]);
    expect(run.calls).toMatchObject([{ cause: 'noAddress', lines: [{ key: 'INV-1|gentle|2' }] }]);
  });
  test('else a person is asked', () => {
    const run = runFor({});
    expect([run.messages, run.calls]).toEqual([[], []]);
    expect(about('INV-1', run)).toMatchObject({ kind: 'ask', reason: { code: 'noAddress' } });
  });
  test('a corrected address is written to', () => {
    expect(runFor({ emails: ['new@kestrel.example'] }).messages[0]?.to).toMatchObject([
      { address: 'new@kestrel.example' },
    ]);
  });
});

test('C19 of a reminder about A and B, B is paid: A goes on', () => {
  const history = [anEvent({ on: '2025-03-02', keys: ['A|gentle|1', 'B|gentle|1'] })];
  const invoices = [
    anInvoice({ number: 'A', dueOn: '2025-03-01' }),
    anInvoice({ number: 'B', dueOn: '2025-03-01', paid: '100.00', row: 3 }),
  ];
  expect(planned(aLedger({ invoices, history }), TODAY)).toEqual(['A firm']);
});

test('C20 100 recipients, a crash after 60 mails: after the restart 40 leave, none twice', () => {
  const invoices = Array.from({ length: 100 }, (_, at) =>
    anInvoice({ number: `N-${at}`, client: `Client ${at}`, dueOn: '2025-03-09', row: at + 2 }),
  );
  const ledger = aLedger({ invoices });
  const all = planRun(ledger, TODAY, 'run 1').messages;
  expect(all).toHaveLength(100);
  const history = all.slice(0, 60).map((message, at) =>
    anEvent({
      seq: at + 1,
      on: TODAY,
      client: message.client.name,
      keys: message.lines.map(({ key }) => key),
      run: 'run 1',
    }),
  );
  const rest = planRun({ ...ledger, history }, TODAY, 'run 1').messages;
  expect(rest.map(({ client }) => client.name)).toEqual(all.slice(60).map(({ client }) => client.name));
});

test('C21 due today is not late: no overdue reminder', () => {
  const history = [anEvent({ on: '2025-03-03', keys: ['INV-1|courtesy|1'] })];
  const ledger = aLedger({ procedures: [standard], invoices: [anInvoice({ dueOn: TODAY })], history });
  expect(planned(ledger, TODAY)).toEqual([]);
  expect(planned(ledger, addDays(TODAY, 1))).toEqual(['INV-1 gentle']);
});

test('C22 +60 is 60 days after the due date', () => {
  const procedures = [aProcedure('Standard', [{ code: 'L1', days: 60 }])];
  const ledger = aLedger({ procedures, invoices: [anInvoice({ dueOn: '2025-03-10' })] });
  expect(planned(ledger, day('2025-01-09'))).toEqual([]);
  expect(planned(ledger, day('2025-05-08'))).toEqual([]);
  expect(planned(ledger, day('2025-05-09'))).toEqual(['INV-1 L1']);
});
