/** Cases from other systems' tests and bug threads; the ids are those of the scenarios. */
import { addDays, type Day, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger, Run } from '../../../src/core/model';
import { afterRun } from '../afterRun';
import { aLedger, amount, anEvent, anInvoice, aProcedure, neutral } from '../builders';

const lines = (run: Run) =>
  run.messages.flatMap((message) => message.lines.map(({ item, level }) => `${item.label} ${level.code}`));
const planned = (ledger: Ledger, on: Day) => lines(planRun(ledger, on));

describe('Tryton: levels at due+5, +20, +40', () => {
  const P = day('2022-01-01');
  const procedures = [
    aProcedure('Standard', [
      { code: 'L1', days: 5 },
      { code: 'L2', days: 20 },
      { code: 'L3', days: 40 },
    ]),
  ];
  const open = anInvoice({ number: 'A', dueOn: P });
  const paid = anInvoice({ number: 'B', dueOn: P, paid: '100.00', row: 3 });
  const ledger = aLedger({ invoices: [open, paid], procedures });

  test('T1 nothing on the fourth day', () => expect(planned(ledger, addDays(P, 4))).toEqual([]));
  test('T2 the unpaid one at L1 on the fifth, the paid one never', () =>
    expect(planned(ledger, addDays(P, 5))).toEqual(['A L1']));
  test('T3 C13 not sent, it is still at L1 on the thirtieth', () => {
    expect(planned(ledger, addDays(P, 30))).toEqual(['A L1']);
  });
  const sent = afterRun(ledger, planRun(ledger, addDays(P, 30)));
  test('T4 sent, it has its row', () =>
    expect(sent.history.map(({ keys, result, on }) => [keys, result, on])).toEqual([
      [['A|L1|1'], 'SENT', '2022-01-31'],
    ]));
  test('T5 blocked, nothing new', () => {
    const blocked = { ...sent, invoices: [{ ...open, holdUntil: 'open' as const }, paid] };
    const run = planRun(blocked, addDays(P, 30));
    expect(lines(run)).toEqual([]);
    expect(run.decisions[0]).toMatchObject({ reached: { code: 'L1' }, reason: { code: 'heldInvoice' } });
  });
  test('T6 unblocked, it is at L2', () => expect(planned(sent, addDays(P, 30))).toEqual(['A L2']));
  test('T7 paid, it disappears', () => {
    const settled = { ...sent, invoices: [{ ...open, paid: amount('100.00') }, paid] };
    for (const on of [30, 50]) expect(planned(settled, addDays(P, on))).toEqual([]);
  });
  test('T8 after the only level nothing further', () => {
    const single = aLedger({
      procedures: [aProcedure('Standard', [{ code: 'L1', days: 0 }])],
      invoices: [anInvoice({ dueOn: P })],
    });
    const run = planRun(single, addDays(P, 1));
    expect(lines(run)).toEqual(['INV-1 L1']);
    expect(planRun(afterRun(single, run), addDays(P, 2)).decisions[0]).toMatchObject({
      kind: 'done',
      reason: { code: 'endOfProcedure' },
    });
  });
});

describe('OCA credit control: due+10, end of month of due+30, previous+10', () => {
  const three = aProcedure('Standard', [
    { code: 'L1', days: 10 },
    { code: 'L2', anchor: 'endOfMonth', days: 30 },
    { code: 'L3', anchor: 'previous', days: 10, channel: 'notice' },
  ]);
  test('O1 a year old and never written to: one line, the first level', () => {
    const ledger = aLedger({ procedures: [three], invoices: [anInvoice({ amount: '500.00', dueOn: '2024-03-10' })] });
    expect(planned(ledger, day('2025-03-10'))).toEqual(['INV-1 L1']);
  });
  test('O5 the level before the second is the first, before the first there is none', () => {
    const reached = (code: string | null) => {
      const history = code === null ? [] : [anEvent({ on: '2025-03-10', keys: [`INV-1|${code}|1`] })];
      const ledger = aLedger({ procedures: [three], invoices: [anInvoice({ dueOn: '2025-01-01' })], history });
      return planRun(ledger, day('2025-03-11')).decisions[0];
    };
    expect(reached('L1')).toMatchObject({ reached: { code: 'L1' }, next: { code: 'L2' } });
    expect(reached(null)).toMatchObject({ reached: null, next: { code: 'L1' } });
  });
});

describe('Invoice Ninja: the next action of an invoice dated today', () => {
  const TODAY = '2025-03-10';
  const next = (levels: Parameters<typeof aProcedure>[1], invoice: Parameters<typeof anInvoice>[0], on = TODAY) =>
    planRun(aLedger({ procedures: [aProcedure('Standard', levels)], invoices: [anInvoice(invoice)] }), day(on))
      .decisions[0]?.nextOn;
  const fresh = { issuedOn: TODAY, dueOn: '2025-04-09' };
  test('N1 seven days after the invoice date', () =>
    expect(
      next(
        [
          { code: 'R1', anchor: 'invoiceDate', days: 7, tone: 'courtesy' },
          { code: 'R2', days: -1, tone: 'courtesy' },
          { code: 'R3', days: 1 },
        ],
        fresh,
      ),
    ).toBe('2025-03-17'));
  test('N6 two days before the due date', () =>
    expect(
      next(
        [
          { code: 'R1', days: -2, tone: 'courtesy' },
          { code: 'R2', days: 14 },
          { code: 'R3', days: 30 },
        ],
        fresh,
      ),
    ).toBe('2025-04-07'));
  test('N7 fourteen days before a month’s end, whatever the zone', () =>
    expect(
      next(
        [{ code: 'R1', days: -14, tone: 'courtesy' }],
        { issuedOn: '2024-03-01', dueOn: '2024-03-31' },
        '2024-03-01',
      ),
    ).toBe('2024-03-17'));
  test('N8 +5, +10, +15 of the invoice date, then every two weeks', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'R1', anchor: 'invoiceDate', days: 5, tone: 'courtesy' },
        { code: 'R2', anchor: 'invoiceDate', days: 10, tone: 'courtesy' },
        { code: 'R3', anchor: 'invoiceDate', days: 15, repeat: { everyDays: 14, times: 12 } },
      ]),
    ];
    let ledger = aLedger({ procedures, invoices: [anInvoice({ issuedOn: '2024-03-01', dueOn: '2024-03-15' })] });
    const days: Day[] = [];
    for (let on = day('2024-03-01'); on <= '2024-03-31'; on = addDays(on, 1)) {
      const run = planRun(ledger, on);
      if (run.messages.length > 0) days.push(on);
      ledger = afterRun(ledger, run);
    }
    expect(days).toEqual(['2024-03-06', '2024-03-11', '2024-03-16', '2024-03-30']);
    expect(planRun(ledger, day('2024-03-31')).decisions[0]?.nextOn).toBe('2024-04-13');
  });
  test('N4 nothing for a paid one', () =>
    expect(next([{ code: 'R1', days: 1 }], { ...fresh, status: 'paid' }, '2025-06-01')).toBeNull());
  test('N10 what is due today is sent today, never skipped', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'R1', anchor: 'invoiceDate', days: 1, tone: 'courtesy' },
        { code: 'R2', anchor: 'invoiceDate', days: 2, tone: 'courtesy' },
      ]),
    ];
    const invoices = [anInvoice({ issuedOn: '2025-03-08', dueOn: '2025-04-07' })];
    const history = [anEvent({ on: '2025-03-09', keys: ['INV-1|R1|1'] })];
    expect(planned(aLedger({ procedures, invoices, history }), day(TODAY))).toEqual(['INV-1 R2']);
  });
});

describe('Akaunting: days 1, 3, 5, 10 after the due date', () => {
  const procedures = [
    aProcedure(
      'Standard',
      [1, 3, 5, 10].map((days) => ({ code: `D${days}`, days })),
    ),
  ];
  const ledger = aLedger({ procedures, invoices: [anInvoice({ dueOn: '2025-03-08' })] });
  test('A1 five days late: a reminder', () => expect(planned(ledger, day('2025-03-13'))).toEqual(['INV-1 D1']));
  test('A2 four days late and never reminded: the first level', () =>
    expect(planned(ledger, day('2025-03-12'))).toEqual(['INV-1 D1']));
});

describe('cases from bug threads', () => {
  const TODAY = day('2025-03-10');
  test('C1 days without a run lose nothing: the level goes out once on the next day with one', () => {
    const procedures = [aProcedure('Standard', [{ code: 'L1', days: 14 }])];
    const ledger = aLedger({ procedures, invoices: [anInvoice({ dueOn: '2025-02-21' })] });
    const run = planRun(ledger, TODAY); // day 17
    expect(lines(run)).toEqual(['INV-1 L1']);
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
    expect(lines(run)).toEqual(['A L1']);
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
  // C11: a row without a due date never becomes an Invoice; the other 49 are handled whatever stands beside them.
  test('C11 49 rows are handled', () => {
    const invoices = Array.from({ length: 49 }, (_, at) => anInvoice({ number: `N-${at}`, dueOn: '2025-03-01' }));
    expect(planned(aLedger({ invoices }), TODAY)).toHaveLength(49);
  });
  test('C21 due today is not late: no overdue reminder', () => {
    const history = [anEvent({ on: '2025-03-03', keys: ['INV-1|courtesy|1'] })];
    const ledger = aLedger({ invoices: [anInvoice({ dueOn: TODAY })], history });
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
});
