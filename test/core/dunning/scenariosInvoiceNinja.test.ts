/** Invoice Ninja's and Akaunting's reminder tests; the ids are those of the list of scenarios. */
import { addDays, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { isWindowOpen } from '../../../src/core/dunning/window';
import { aLedger, anEvent, anInvoice, aProcedure, neutral } from '../builders';
import { about, planned, played } from './planned';

const TODAY = '2025-03-10';
/** Dated today, due in thirty days. */
const fresh = { issuedOn: TODAY, dueOn: '2025-04-09' };
const next = (levels: Parameters<typeof aProcedure>[1], invoice: Parameters<typeof anInvoice>[0] = fresh, on = TODAY) =>
  planRun(aLedger({ procedures: [aProcedure('Standard', levels)], invoices: [anInvoice(invoice)] }), day(on))
    .decisions[0]?.nextOn;

describe('the next action of an invoice dated today', () => {
  const n1 = [
    { code: 'R1', anchor: 'invoiceDate', days: 7, tone: 'courtesy' },
    { code: 'R2', days: -1, tone: 'courtesy' },
    { code: 'R3', days: 1 },
  ] as const;
  test('N1 seven days after the invoice date', () => expect(next(n1)).toBe('2025-03-17'));

  // R1 is fifty days after the invoice date, R2 29 days before the due date: a day after the invoice date.
  const r1 = { code: 'R1', anchor: 'invoiceDate', days: 50 } as const;
  const r2 = { code: 'R2', days: -29, tone: 'courtesy' } as const;
  const r3 = { code: 'R3', days: 1 } as const;
  test('N2 levels come in their order: R1 first, although its day is later', () =>
    expect(next([r1, r2, r3])).toBe('2025-04-29'));
  test('N2 put in the order of time, R2 is tomorrow', () => expect(next([r2, r3, r1])).toBe('2025-03-11'));
  test('N3 the day after the due date, with R1 ordered after it', () => expect(next([r3, r1])).toBe('2025-04-10'));
  test('N4 nothing for a paid one', () => expect(next(n1, { ...fresh, status: 'paid' }, '2025-06-01')).toBeNull());
  test('N5 nothing when all reminders are off', () => {
    expect(next([])).toBeNull();
    expect(next(n1, { ...fresh, procedure: 'None' })).toBeNull();
  });
  test('N6 two days before the due date', () =>
    expect(
      next([
        { code: 'R1', days: -2, tone: 'courtesy' },
        { code: 'R2', days: 14 },
        { code: 'R3', days: 30 },
      ]),
    ).toBe('2025-04-07'));
  test('N7 fourteen days before a month’s end, whatever the zone', () =>
    expect(
      next(
        [{ code: 'R1', days: -14, tone: 'courtesy' }],
        { issuedOn: '2024-03-01', dueOn: '2024-03-31' },
        '2024-03-01',
      ),
    ).toBe('2024-03-17'));
});

describe('N8 five, ten and fifteen days after the invoice date, then every two weeks', () => {
  const procedures = [
    aProcedure('Standard', [
      { code: 'R1', anchor: 'invoiceDate', days: 5, tone: 'courtesy' },
      { code: 'R2', anchor: 'invoiceDate', days: 10, tone: 'courtesy' },
      { code: 'R3', anchor: 'invoiceDate', days: 15, repeat: { everyDays: 14, times: 12 } },
    ]),
  ];
  const ledger = aLedger({ procedures, invoices: [anInvoice({ issuedOn: '2024-03-01', dueOn: '2024-03-15' })] });
  test('each on its day, the last one again after two weeks', () => {
    expect(played(ledger, day('2024-03-01'), day('2024-04-13'))).toEqual([
      '2024-03-06 INV-1 R1',
      '2024-03-11 INV-1 R2',
      '2024-03-16 INV-1 R3',
      '2024-03-30 INV-1 R3',
      '2024-04-13 INV-1 R3',
    ]);
  });
  test('on the day itself nothing before the sending hour', () => {
    const settings = { ...neutral, sendFrom: '09:00' };
    expect(isWindowOpen('2024-03-11 08:59', settings, [])).toBe(false);
    expect(isWindowOpen('2024-03-11 09:00', settings, [])).toBe(true);
  });
});

// Repeat is counted in days: a month from here is 31 of them, one from the last day of January 28.
describe('N9 only the monthly repeat is on, last sent today', () => {
  test.each`
    lastOn          | everyDays | again
    ${'2025-03-10'} | ${31}     | ${'2025-04-10'}
    ${'2025-01-31'} | ${28}     | ${'2025-02-28'}
    ${'2024-01-31'} | ${29}     | ${'2024-02-29'}
  `('$lastOn → $again', ({ lastOn, everyDays, again }) => {
    const procedures = [aProcedure('Standard', [{ code: 'R', days: 1, repeat: { everyDays, times: 12 } }])];
    const invoices = [anInvoice({ dueOn: addDays(lastOn, -30) })];
    const history = [anEvent({ on: lastOn, keys: ['INV-1|R|1'] })];
    const run = planRun(aLedger({ procedures, invoices, history }), lastOn);
    expect(about('INV-1', run)).toMatchObject({ kind: 'wait', nextOn: again, n: 2 });
  });
});

describe('N10 what is due today is sent today, never skipped', () => {
  const procedures = [
    aProcedure(
      'Standard',
      [1, 2, 3].map((days) => ({ code: `R${days}`, anchor: 'invoiceDate' as const, days, tone: 'courtesy' as const })),
    ),
  ];
  const invoices = [anInvoice({ issuedOn: '2025-03-08', dueOn: '2025-04-07' })];
  const history = [anEvent({ on: '2025-03-09', keys: ['INV-1|R1|1'] })];
  test('R2 today, R3 tomorrow', () => {
    expect(played(aLedger({ procedures, invoices, history }), day(TODAY), day('2025-03-12'))).toEqual([
      '2025-03-10 INV-1 R2',
      '2025-03-11 INV-1 R3',
    ]);
  });
  test('the gap puts it off and loses nothing', () => {
    const settings = { ...neutral, gapDays: 5 };
    expect(planned(aLedger({ procedures, invoices, history, settings }), day('2025-03-13'))).toEqual([]);
    expect(planned(aLedger({ procedures, invoices, history, settings }), day('2025-03-14'))).toEqual(['INV-1 R2']);
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
