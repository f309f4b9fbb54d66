/** What other systems' tests say of fees and interest (Tryton, OCA, ERPNext, Invoice Ninja, bug threads), by the ids of the list of scenarios. */
import { addDays, type Day, day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { PlannedMessage } from '../../../src/core/message';
import type { Ledger, LevelFee, Settings } from '../../../src/core/model';
import { add, decimal, type Money, sumByCurrency } from '../../../src/core/money';
import { afterRun } from '../afterRun';
import { aPayment } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice, aProcedure, neutral } from '../builders';

type LevelSpec = Parameters<typeof aProcedure>[1][number];
const sum = (text: string, currency = 'EUR'): LevelFee => ({ kind: 'sum', amount: amount(text, currency) });
const share = (percent: string): LevelFee => ({ kind: 'share', percent });
/** A contract's law, so that nothing is charged but what a case names. */
const charging = (settings: Partial<Settings> = {}): Settings => ({
  ...{ ...neutral, law: 'US', chargedProcedures: ['Standard'], claimsCompensation: false, ...settings },
});
const ledgerOf = (
  levels: readonly LevelSpec[],
  invoice: Parameters<typeof anInvoice>[0],
  settings: Partial<Settings> = {},
): Ledger =>
  aLedger({
    invoices: [anInvoice(invoice)],
    procedures: [aProcedure('Standard', levels)],
    settings: charging(settings),
  });
const tenPercent = { contractRate: { percent: '10', per: 'year' } } as const;

const letter = (ledger: Ledger, on: Day): PlannedMessage | undefined => planRun(ledger, on).messages[0];
const charged = (message: PlannedMessage | undefined) =>
  message?.charges.map(({ kind, amount: of }) => `${kind} ${decimal(of)}`) ?? null;
const asked = (message: PlannedMessage | undefined): readonly Money[] =>
  sumByCurrency([...(message?.totals ?? []), ...(message?.charges ?? []).map(({ amount: of }) => of)]);

describe('T9 a fee of 10 at due+5 and of 15 % at due+10', () => {
  const P = day('2022-01-01');
  const ledger = ledgerOf(
    [
      { code: 'L1', name: 'First', days: 5, fees: [sum('10.00')] },
      { code: 'L2', name: 'Second', days: 10, fees: [share('15')] },
    ],
    { dueOn: P },
  );
  const first = planRun(ledger, addDays(P, 5));
  const after = afterRun(ledger, first);
  const second = planRun(after, addDays(P, 10));

  test('the first letter asks for 110', () => {
    expect(charged(first.messages[0])).toEqual(['fee 10.00']);
    expect(asked(first.messages[0])).toEqual([amount('110.00')]);
  });
  test('the second for 125: 15 % of 100, not of 110', () => {
    expect(charged(second.messages[0])).toEqual(['fee 10.00', 'fee 15.00']);
    expect(asked(second.messages[0])).toEqual([amount('125.00')]);
  });
  test('the balance stays 100', () => {
    expect(second.messages[0]?.totals).toEqual([amount('100.00')]);
  });
  test('each fee stands in the history once', () => {
    const rows = afterRun(after, second).history;
    expect(rows.map(({ charges }) => charges.map(({ level, amount: of }) => `${level} ${decimal(of)}`))).toEqual([
      ['L1 10.00'],
      ['L2 15.00'],
    ]);
  });
  test('T10 the same step, set by hand once more, brings no second fee', () => {
    const set = anEvent({ seq: 9, on: '2022-01-07', kind: 'level', keys: ['INV-1|L1|1'] });
    const again = planRun({ ...after, history: [...after.history, set] }, addDays(P, 7));
    expect(again.messages[0]?.lines.map(({ key }) => key)).toEqual(['INV-1|L1|2']);
    expect(charged(again.messages[0])).toEqual(['fee 10.00']);
  });
  test('a letter that was void claimed nothing: the one sent instead of it does', () => {
    const voided = after.history.map((row) => ({ ...row, result: 'VOID' as const }));
    expect(charged(letter({ ...after, history: voided }, addDays(P, 5)))).toEqual(['fee 10.00']);
    expect(charged(letter({ ...after, history: voided }, addDays(P, 10)))).toEqual(['fee 10.00']);
  });
  test('a share is of what is open now', () => {
    const paid = { ...after, payments: [aPayment({ on: '2022-01-07', amount: '40.00' })] };
    const settings = { ...paid.settings, partPaymentDays: 0 };
    expect(charged(letter({ ...paid, settings }, addDays(P, 10)))).toEqual(['fee 10.00', 'fee 9.00']);
  });
});

describe('O9 O10 O11 a fee and the invoice’s currency', () => {
  test.each`
    id       | fees                                 | currency | expected
    ${'O9'}  | ${[sum('5.00')]}                     | ${'EUR'} | ${['fee 5.00']}
    ${'O10'} | ${[sum('5.00')]}                     | ${'USD'} | ${[]}
    ${'O10'} | ${[sum('5.00'), sum('7.65', 'USD')]} | ${'USD'} | ${['fee 7.65']}
    ${'O11'} | ${[]}                                | ${'EUR'} | ${[]}
  `('$id: $fees, an invoice in $currency', ({ fees, currency, expected }) => {
    const ledger = ledgerOf([{ code: 'L1', days: 1, fees }], { currency });
    expect(charged(letter(ledger, day('2026-03-02')))).toEqual(expected);
  });
});

describe('E2 100, 15 days late, 10 % and a fee of 10', () => {
  const levels = [{ code: 'L1', days: 15, interest: 'claim', fees: [sum('10.00')] }] as const;
  const message = letter(ledgerOf(levels, {}, tenPercent), day('2026-03-16'));
  test('interest 0.41 and the fee: 110.41 is asked for', () => {
    // 100 × 10 % × 15 / 365 = 0.4110
    expect(charged(message)).toEqual(['interest 0.41', 'fee 10.00']);
    expect(asked(message)).toEqual([amount('110.41')]);
  });
});

test('N11 three letters with fees of 101, 102 and 103', () => {
  const fee = (at: number) => ({ code: `R${at}`, name: `R${at}`, days: at, fees: [sum(`10${at}.00`)] });
  let ledger = ledgerOf([fee(1), fee(2), fee(3)], {});
  const said = [2, 3, 4].map((on) => {
    const run = planRun(ledger, day(`2026-03-0${on}`));
    ledger = afterRun(ledger, run);
    return charged(run.messages[0]);
  });
  expect(said).toEqual([['fee 101.00'], ['fee 101.00', 'fee 102.00'], ['fee 101.00', 'fee 102.00', 'fee 103.00']]);
});

test('N12 N13 a balance of 10 with a fee of 10: 20 is asked for, the invoice is still 10', () => {
  const ledger = ledgerOf([{ code: 'R1', days: 10, fees: [sum('10.00')] }], { amount: '10.00' });
  const message = letter(ledger, day('2026-03-11'));
  expect([asked(message), message?.totals, message?.lines[0]?.item.balance]).toEqual([
    [amount('20.00')],
    [amount('10.00')],
    amount('10.00'),
  ]);
});

test('C3 24 runs of one day claim 10 % of 100 once', () => {
  let ledger = ledgerOf([{ code: 'L1', days: 1, fees: [share('10')] }], {});
  for (let hour = 0; hour < 24; hour++) ledger = afterRun(ledger, planRun(ledger, day('2026-03-02')));
  const fees = ledger.history.flatMap(({ charges }) => charges.map(({ amount: of }) => of));
  expect(fees).toEqual([amount('10.00')]);
});

test('C4 a level that is not there sends nothing and claims nothing', () => {
  const run = planRun(ledgerOf([], {}), day('2026-03-31'));
  expect(run.messages).toEqual([]);
});

test('C15 a rate of 0 % and a fee of 50 on 1,000: 1,050 is asked for', () => {
  const levels = [{ code: 'L1', days: 10, interest: 'claim', fees: [sum('50.00')] }] as const;
  const settings = { contractRate: { percent: '0', per: 'year' } } as const;
  const message = letter(ledgerOf(levels, { amount: '1000.00' }, settings), day('2026-03-11'));
  expect(asked(message)).toEqual([add(amount('1000.00'), amount('50.00'))]);
});

test('C16 1,000 at 10 % from 1 January, 200 paid on the 31st: 14.36 on 28 February', () => {
  const levels = [{ code: 'L1', days: 10, interest: 'claim' }] as const;
  // Under the Directive the day of payment still bears interest; a contract alone does not say so.
  const settings = { ...tenPercent, law: 'EU', partPaymentDays: 0, allocation: 'principal' } as const;
  const ledger = {
    ...ledgerOf(levels, { amount: '1000.00', dueOn: '2025-01-01' }, settings),
    payments: [aPayment({ on: '2025-01-31', amount: '200.00' })],
  };
  // 1,000 × 10 % × 30 / 365 = 8.2192; 800 × 10 % × 28 / 365 = 6.1370; together 14.3562
  const message = letter(ledger, day('2025-02-28'));
  expect(charged(message)).toEqual(['interest 14.36']);
  expect(message?.totals).toEqual([amount('800.00')]);
});
