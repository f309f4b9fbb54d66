/** The statement of account: what is listed, how it adds up, what is marked; one section a currency. */
import { day } from '../../../src/core/days';
import type { Ledger } from '../../../src/core/model';
import { decimal } from '../../../src/core/money';
import { isSettled, type Statement, statementOf } from '../../../src/core/statement/statement';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anInvoice, neutral } from '../builders';

const TODAY = day('2026-04-15');
const client = aClient();

const on = (ledger: Partial<Ledger>, from: string | null = null, to = TODAY): Statement =>
  statementOf(client, aLedger(ledger), { from: from === null ? null : day(from), to: day(to) });
const lines = (statement: Statement) =>
  statement.sections.flatMap(({ open }) =>
    open.map(({ label, open: rest, daysOverdue }) => `${label} ${decimal(rest)} ${rest.currency} ${daysOverdue}`),
  );
const closing = (statement: Statement) =>
  statement.sections.map(({ closing: sum }) => `${decimal(sum)} ${sum.currency}`);

describe('what is open is listed, oldest due date first', () => {
  test('with what is left of it and its days overdue on that day', () => {
    const invoices = [
      anInvoice({ number: 'INV-2', dueOn: '2026-04-16', amount: '50.00' }),
      anInvoice({ number: 'INV-1', dueOn: '2026-03-01', amount: '100.00', paid: '30.00' }),
    ];
    expect(lines(on({ invoices }))).toEqual(['INV-1 70.00 EUR 45', 'INV-2 50.00 EUR -1']);
  });

  test.each`
    status            | listed
    ${'open'}         | ${true}
    ${'overdue'}      | ${true}
    ${'disputed'}     | ${true}
    ${'onHold'}       | ${true}
    ${'inCollection'} | ${true}
    ${'paid'}         | ${false}
    ${'draft'}        | ${false}
    ${'cancelled'}    | ${false}
    ${'writtenOff'}   | ${false}
  `('an invoice whose Status says $status is listed: $listed', ({ status, listed }) => {
    expect(lines(on({ invoices: [anInvoice({ status })] })).length === 1).toBe(listed);
  });

  test('to the cent: a rest within tolerance is owed all the same', () => {
    const settings = { ...neutral, tolerance: { '*': amount('1.00') } };
    expect(lines(on({ invoices: [anInvoice({ paid: '99.50' })], settings }))).toEqual(['INV-1 0.50 EUR 45']);
  });

  test('no invoice of another client, none issued later than that day', () => {
    const invoices = [
      anInvoice({ number: 'A', client: 'Other' }),
      anInvoice({ number: 'B', issuedOn: '2026-04-16' }),
      anInvoice({ number: 'C', issuedOn: '2026-04-15' }),
    ];
    expect(lines(on({ invoices }))).toEqual(['C 100.00 EUR 45']);
  });

  test('an invoice with a plan as a whole, not by its instalments', () => {
    const agreements = [anAgreement({ kind: 'instalment', until: '2026-05-01', amount: '50.00' })];
    expect(lines(on({ invoices: [anInvoice()], agreements }))).toEqual(['INV-1 100.00 EUR 45']);
  });
});

describe('credits are deducted', () => {
  test('an open credit note, money on account and an invoice paid too much, after what is owed', () => {
    const invoices = [
      anInvoice({ number: 'INV-1', amount: '100.00' }),
      anInvoice({ number: 'CN-1', amount: '-20.00', issuedOn: '2026-03-02' }),
      anInvoice({ number: 'INV-2', amount: '10.00', paid: '15.00', issuedOn: '2026-03-03' }),
    ];
    const payments = [aPayment({ invoice: null, amount: '7.00', on: '2026-03-04', reference: 'R 7' })];
    const statement = on({ invoices, payments });
    expect(lines(statement)).toEqual([
      'INV-1 100.00 EUR 45',
      'CN-1 -20.00 EUR 0',
      'INV-2 -5.00 EUR 0',
      'R 7 -7.00 EUR 0',
    ]);
    expect(closing(statement)).toEqual(['68.00 EUR']);
    expect(decimal(statement.sections[0]!.ageing.credits)).toBe('-32.00');
  });

  test('money on account of which more was taken back than came in is owed', () => {
    const payments = [
      aPayment({ invoice: null, amount: '10.00', on: '2026-03-01' }),
      aPayment({ invoice: null, amount: '-25.00', on: '2026-03-05' }),
    ];
    expect(lines(on({ invoices: [], payments }))).toEqual([' 15.00 EUR 0']);
  });
});

describe('what is not to be paid now is marked', () => {
  const marks = (ledger: Partial<Ledger>) =>
    on({ invoices: [anInvoice()], ...ledger }).sections[0]!.open.map(({ disputed, isHeld }) => [
      disputed === null ? null : decimal(disputed),
      isHeld,
    ]);
  test.each`
    what                               | ledger                                                                 | disputed    | isHeld
    ${'nothing'}                       | ${{}}                                                                  | ${null}     | ${false}
    ${'a dispute about all of it'}     | ${{ agreements: [anAgreement({ kind: 'dispute' })] }}                  | ${'100.00'} | ${false}
    ${'a dispute about a part'}        | ${{ agreements: [anAgreement({ kind: 'dispute', amount: '40.00' })] }} | ${'40.00'}  | ${false}
    ${'the word disputed in Status'}   | ${{ invoices: [anInvoice({ status: 'disputed' })] }}                   | ${'100.00'} | ${false}
    ${'a hold in Agreements'}          | ${{ agreements: [anAgreement({ kind: 'hold' })] }}                     | ${null}     | ${true}
    ${'a hold in a cell, last day'}    | ${{ invoices: [anInvoice({ holdUntil: '2026-04-15' })] }}              | ${null}     | ${true}
    ${'a hold in a cell, a day later'} | ${{ invoices: [anInvoice({ holdUntil: '2026-04-14' })] }}              | ${null}     | ${false}
    ${'the words on hold in Status'}   | ${{ invoices: [anInvoice({ status: 'onHold' })] }}                     | ${null}     | ${true}
  `('$what', ({ ledger, disputed, isHeld }) => {
    expect(marks(ledger)).toEqual([[disputed, isHeld]]);
  });

  test('the part in dispute stays in the balance and in its age', () => {
    const [section] = on({
      invoices: [anInvoice()],
      agreements: [anAgreement({ kind: 'dispute', amount: '40.00' })],
    }).sections;
    expect([section?.closing, section?.ageing.buckets.days31to60, section?.ageing.disputed]).toEqual([
      amount('100.00'),
      amount('100.00'),
      amount('40.00'),
    ]);
  });
});

describe('each currency has a section of its own', () => {
  test('with its own sum and ages, by code', () => {
    const invoices = [
      anInvoice({ number: 'U', currency: 'USD', amount: '10.00', dueOn: '2026-01-01' }),
      anInvoice({ number: 'E', currency: 'EUR', amount: '20.00', dueOn: '2026-04-10' }),
    ];
    const statement = on({ invoices });
    expect(closing(statement)).toEqual(['20.00 EUR', '10.00 USD']);
    // 1 January to 15 April 2026: 104 days.
    expect(statement.sections.map(({ ageing }) => decimal(ageing.buckets.days91to120))).toEqual(['0.00', '10.00']);
  });
});

describe('between two days', () => {
  // 100 in January, 40 of it paid in February; 50 in March, 60 paid on the first one in April.
  const ledger: Partial<Ledger> = {
    invoices: [
      anInvoice({ number: 'INV-1', issuedOn: '2026-01-10', amount: '100.00' }),
      anInvoice({ number: 'INV-2', issuedOn: '2026-03-05', amount: '50.00' }),
    ],
    payments: [
      aPayment({ invoice: 'INV-1', amount: '40.00', on: '2026-02-01' }),
      aPayment({ invoice: 'INV-1', amount: '60.00', on: '2026-04-01' }),
    ],
  };
  const moved = (statement: Statement) =>
    statement.sections.flatMap(({ opening, movements, closing: sum }) => [
      `opening ${decimal(opening!)}`,
      ...movements.map(({ kind, on: at, label, amount: by }) => `${at} ${kind} ${label} ${decimal(by)}`),
      `closing ${decimal(sum)}`,
    ]);

  test('opening balance, what moved, closing balance', () => {
    expect(moved(on(ledger, '2026-03-01'))).toEqual([
      'opening 60.00',
      '2026-03-05 invoice INV-2 50.00',
      '2026-04-01 payment INV-1 -60.00',
      'closing 50.00',
    ]);
  });

  test.each`
    from            | opening
    ${'2026-01-10'} | ${'0.00'}
    ${'2026-01-11'} | ${'100.00'}
    ${'2026-02-01'} | ${'100.00'}
    ${'2026-02-02'} | ${'60.00'}
  `('what was before $from is in the opening balance: $opening', ({ from, opening }) => {
    expect(moved(on(ledger, from))[0]).toBe(`opening ${opening}`);
  });

  test('as of an earlier day nothing later counts', () => {
    expect(moved(on(ledger, '2026-01-01', day('2026-03-31')))).toEqual([
      'opening 0.00',
      '2026-01-10 invoice INV-1 100.00',
      '2026-02-01 payment INV-1 -40.00',
      '2026-03-05 invoice INV-2 50.00',
      'closing 110.00',
    ]);
  });

  test('money without a day counts on the day of its invoice', () => {
    const invoices = [anInvoice({ issuedOn: '2026-03-05', paid: '30.00' })];
    expect(moved(on({ invoices }, '2026-03-01'))).toEqual([
      'opening 0.00',
      '2026-03-05 invoice INV-1 100.00',
      '2026-03-05 payment INV-1 -30.00',
      'closing 70.00',
    ]);
  });

  test('of one day invoices stand first, by their numbers, then money', () => {
    const invoices = [
      anInvoice({ number: 'INV-2', issuedOn: '2026-03-05', paid: '30.00' }),
      anInvoice({ number: 'INV-1', issuedOn: '2026-03-05' }),
    ];
    expect(moved(on({ invoices }, '2026-03-05'))).toEqual([
      'opening 0.00',
      '2026-03-05 invoice INV-1 100.00',
      '2026-03-05 invoice INV-2 100.00',
      '2026-03-05 payment INV-2 -30.00',
      'closing 170.00',
    ]);
  });

  test('what Status calls paid is paid, whatever the rows of Payments come to', () => {
    const invoices = [anInvoice({ issuedOn: '2026-03-05', status: 'paid' })];
    const payments = [aPayment({ amount: '60.00', on: '2026-03-20' })];
    expect(moved(on({ invoices, payments }, '2026-03-01'))).toEqual([
      'opening 0.00',
      '2026-03-05 invoice INV-1 100.00',
      '2026-03-05 payment INV-1 -40.00',
      '2026-03-20 payment INV-1 -60.00',
      'closing 0.00',
    ]);
  });

  test('a credit note lowers it, money taken back raises it, another currency does neither', () => {
    const invoices = [
      anInvoice({ issuedOn: '2026-03-05' }),
      anInvoice({ number: 'CN-1', amount: '-20.00', issuedOn: '2026-03-06' }),
    ];
    const payments = [
      aPayment({ amount: '100.00', on: '2026-03-10' }),
      aPayment({ amount: '-100.00', on: '2026-03-12' }),
      aPayment({ amount: '5.00', currency: 'USD', on: '2026-03-13' }),
    ];
    expect(moved(on({ invoices, payments }, '2026-03-01'))).toEqual([
      'opening 0.00',
      '2026-03-05 invoice INV-1 100.00',
      '2026-03-06 credit CN-1 -20.00',
      '2026-03-10 payment INV-1 -100.00',
      '2026-03-12 payment INV-1 100.00',
      'closing 80.00',
    ]);
  });

  test('the closing balance is the sum of what is open', () => {
    for (const { closing: sum, open } of on(ledger, '2026-03-01').sections)
      expect(sum.minor).toBe(open.reduce((total, line) => total + line.open.minor, 0));
  });
});

describe('nothing is left to pay', () => {
  const settings = { ...neutral, tolerance: { '*': amount('1.00') } };
  test.each`
    what                            | invoices                                                                        | settled
    ${'no invoice'}                 | ${[]}                                                                           | ${true}
    ${'all paid'}                   | ${[anInvoice({ paid: '100.00' })]}                                              | ${true}
    ${'a rest under the tolerance'} | ${[anInvoice({ paid: '99.01' })]}                                               | ${true}
    ${'a rest at the tolerance'}    | ${[anInvoice({ paid: '99.00' })]}                                               | ${false}
    ${'a credit of as much'}        | ${[anInvoice(), anInvoice({ number: 'CN', amount: '-100.00' })]}                | ${true}
    ${'credit alone'}               | ${[anInvoice({ number: 'CN', amount: '-100.00' })]}                             | ${false}
    ${'one currency of two'}        | ${[anInvoice({ paid: '100.00' }), anInvoice({ number: 'U', currency: 'USD' })]} | ${false}
  `('$what: $settled', ({ invoices, settled }) => {
    const ledger = aLedger({ invoices, settings });
    expect(isSettled(statementOf(client, ledger, { from: null, to: TODAY }), ledger)).toBe(settled);
  });
});
