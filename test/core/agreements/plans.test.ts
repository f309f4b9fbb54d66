import { planMisfits } from '../../../src/core/agreements/plans';
import { day } from '../../../src/core/days';
import { decimal } from '../../../src/core/money';
import { anAgreement, aPayment } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice } from '../builders';
import { asOf, itemsIn, short, statesOn, tasksOn, weekdays, whyKeptBack } from './asOf';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const rows = (specs: readonly Row[]) =>
  specs.map((spec, at) => anAgreement({ kind: 'instalment', recordedOn: '2026-03-02', row: at + 2, ...spec }));

/** 100.00 in three parts, agreed on 2 March. */
const THREE: readonly Row[] = [
  { until: '2026-03-10', amount: '40.00' },
  { until: '2026-04-10', amount: '30.00' },
  { until: '2026-05-10', amount: '30.00' },
];
const agreements = rows(THREE);

describe('while a plan stands its invoice waits and its unpaid lines are items of their own', () => {
  test('from the day it was recorded', () => {
    const before = asOf('2026-03-01', { agreements });
    expect(itemsIn(before)).toEqual(['INV-1 100.00 2026-03-01']);
    expect(whyKeptBack(before)).toBeNull();
    expect(itemsIn(asOf('2026-03-02', { agreements }))).toEqual([
      'INV-1 100.00 2026-03-01',
      'INV-1/1 40.00 2026-03-10',
      'INV-1/2 30.00 2026-04-10',
      'INV-1/3 30.00 2026-05-10',
    ]);
  });
  test.each`
    paid        | lines                                                                                   | why
    ${'0.00'}   | ${['INV-1/1 40.00 2026-03-10', 'INV-1/2 30.00 2026-04-10', 'INV-1/3 30.00 2026-05-10']} | ${'40.00 2026-03-10'}
    ${'39.99'}  | ${['INV-1/1 0.01 2026-03-10', 'INV-1/2 30.00 2026-04-10', 'INV-1/3 30.00 2026-05-10']}  | ${'0.01 2026-03-10'}
    ${'40.00'}  | ${['INV-1/2 30.00 2026-04-10', 'INV-1/3 30.00 2026-05-10']}                             | ${'30.00 2026-04-10'}
    ${'40.01'}  | ${['INV-1/2 29.99 2026-04-10', 'INV-1/3 30.00 2026-05-10']}                             | ${'29.99 2026-04-10'}
    ${'75.00'}  | ${['INV-1/3 25.00 2026-05-10']}                                                         | ${'25.00 2026-05-10'}
    ${'100.00'} | ${[]}                                                                                   | ${null}
  `('$paid paid fills the lines by their days: next $why', ({ paid, lines, why }) => {
    const invoice = anInvoice({ paid });
    const agreed = asOf('2026-03-05', { invoices: [invoice], agreements });
    expect(itemsIn(agreed, invoice).slice(1)).toEqual(lines);
    const reason = whyKeptBack(agreed, invoice);
    expect(reason?.code === 'planActive' ? `${decimal(reason.params.amount)} ${reason.params.on}` : null).toBe(why);
  });
  test('dated payments fill them alike', () =>
    expect(
      itemsIn(asOf('2026-03-05', { agreements, payments: [aPayment({ on: '2026-03-04', amount: '40.00' })] })),
    ).toEqual(['INV-1 60.00 2026-03-01', 'INV-1/2 30.00 2026-04-10', 'INV-1/3 30.00 2026-05-10']));
  test('the order of the rows does not matter, nor how the rows of one plan name its invoices', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'INV-2', row: 3 })];
    const mixed = rows([
      { until: '2026-04-10', amount: '100.00', invoices: ['INV-1', 'INV-2'] },
      { until: '2026-03-10', amount: '100.00', invoices: ['INV-2', 'INV-1'] },
    ]);
    expect(itemsIn(asOf('2026-03-05', { invoices, agreements: mixed.slice().reverse() })).slice(1)).toEqual([
      'INV-1/1 100.00 2026-03-10',
      'INV-1/2 100.00 2026-04-10',
    ]);
  });
  test('of two lines on one day the upper row comes first', () =>
    expect(
      itemsIn(
        asOf('2026-03-05', {
          agreements: rows([
            { until: '2026-03-10', amount: '60.00', row: 9 },
            { until: '2026-03-10', amount: '40.00', row: 8 },
          ]),
        }),
      ).slice(1),
    ).toEqual(['INV-1/1 40.00 2026-03-10', 'INV-1/2 60.00 2026-03-10']));
  test('what was paid before it was agreed is no part of it', () => {
    const invoice = anInvoice({ paid: '60.00' });
    const plan = rows([
      { until: '2026-03-10', amount: '20.00' },
      { until: '2026-04-10', amount: '20.00' },
    ]);
    expect(itemsIn(asOf('2026-03-05', { invoices: [invoice], agreements: plan }), invoice)).toEqual([
      'INV-1 40.00 2026-03-01',
      'INV-1/1 20.00 2026-03-10',
      'INV-1/2 20.00 2026-04-10',
    ]);
  });
  test('a single row without an amount is about all that is open', () =>
    expect(itemsIn(asOf('2026-03-05', { agreements: rows([{ until: '2026-03-10' }]) }))[1]).toBe(
      'INV-1/1 100.00 2026-03-10',
    ));
});

describe('what was in dispute already when it was agreed is no part of a plan', () => {
  const dispute = { kind: 'dispute', amount: '40.00', recordedOn: '2026-03-01', row: 9 } as const;
  const plan = rows([
    { until: '2026-03-10', amount: '30.00' },
    { until: '2026-04-10', amount: '30.00' },
  ]);
  const FIRST = 'INV-1/1 30.00 2026-03-10';
  const SECOND = 'INV-1/2 30.00 2026-04-10';
  test.each`
    what                               | disputed                                           | paid       | lines
    ${'in dispute'}                    | ${{}}                                              | ${'0.00'}  | ${[FIRST, SECOND]}
    ${'the first line paid'}           | ${{}}                                              | ${'30.00'} | ${[SECOND]}
    ${'a cent of the second not paid'} | ${{}}                                              | ${'59.99'} | ${['INV-1/2 0.01 2026-04-10']}
    ${'both paid'}                     | ${{}}                                              | ${'60.00'} | ${[]}
    ${'settled for us since'}          | ${{ outcome: 'upheld', endedOn: '2026-03-04' }}    | ${'30.00'} | ${[SECOND]}
    ${'withdrawn since'}               | ${{ outcome: 'withdrawn', endedOn: '2026-03-04' }} | ${'30.00'} | ${[SECOND]}
    ${'accepted, and credited'}        | ${{ outcome: 'accepted', endedOn: '2026-03-04' }}  | ${'70.00'} | ${[SECOND]}
    ${'over when the plan was agreed'} | ${{ outcome: 'withdrawn', endedOn: '2026-03-02' }} | ${'40.00'} | ${[FIRST, SECOND]}
    ${'in dispute only after that'}    | ${{ recordedOn: '2026-03-03' }}                    | ${'40.00'} | ${[FIRST, SECOND]}
    ${'another invoice’s'}             | ${{ invoices: ['INV-2'] }}                         | ${'40.00'} | ${[FIRST, SECOND]}
    ${'in another currency'}           | ${{ currency: 'USD' }}                             | ${'40.00'} | ${[FIRST, SECOND]}
  `('$what, $paid paid → $lines', ({ disputed, paid, lines }) => {
    const invoice = anInvoice({ paid });
    const invoices = [invoice, anInvoice({ number: 'INV-2', row: 3 })];
    const agreed = asOf('2026-03-05', { invoices, agreements: [...plan, anAgreement({ ...dispute, ...disputed })] });
    expect(itemsIn(agreed, invoice).slice(1)).toEqual(lines);
  });
  test('a single row without an amount is about the rest', () =>
    expect(
      itemsIn(asOf('2026-03-05', { agreements: [...rows([{ until: '2026-03-10' }]), anAgreement(dispute)] })).slice(1),
    ).toEqual(['INV-1/1 60.00 2026-03-10']));
  test('lines that come to all that is open are about the dispute too', () =>
    expect(itemsIn(asOf('2026-03-05', { agreements: [...rows(THREE), anAgreement(dispute)] })).slice(1)).toHaveLength(
      3,
    ));
  test('a line that is not paid breaks it all the same', () => {
    const agreements = [...plan, anAgreement(dispute)];
    expect(itemsIn(asOf('2026-03-16', { agreements }))).toHaveLength(3);
    expect(itemsIn(asOf('2026-03-17', { agreements }))).toHaveLength(1);
  });
  test('a cent too little is told beside what may be asked for', () =>
    expect(
      planMisfits(
        aLedger({ agreements: [...rows([{ until: '2026-03-10', amount: '59.99' }]), anAgreement(dispute)] }),
        day('2026-03-05'),
      ).map(({ sum, open }) => `${decimal(sum)} of ${decimal(open)}`),
    ).toEqual(['59.99 of 60.00']));
});

describe('a plan over several invoices', () => {
  const two = rows([
    { until: '2026-03-10', amount: '100.00', invoices: ['INV-1', 'INV-2'] },
    { until: '2026-04-10', amount: '50.00', invoices: ['INV-1', 'INV-2'] },
  ]);
  const second = anInvoice({ number: 'INV-2', amount: '50.00', row: 3 });
  test('all of them wait, the lines are the first one’s', () => {
    const agreed = asOf('2026-03-05', { invoices: [anInvoice(), second], agreements: two });
    expect(itemsIn(agreed)).toHaveLength(3);
    expect(itemsIn(agreed, second)).toEqual(['INV-2 50.00 2026-03-01']);
    expect(short(whyKeptBack(agreed, second))).toBe('planActive 2026-03-10');
  });
  test('when the first is paid the next carries the lines, under their names', () => {
    const first = anInvoice({ status: 'paid' });
    const agreed = asOf('2026-03-12', { invoices: [first, second], agreements: two });
    expect(itemsIn(agreed, first)).toHaveLength(1);
    expect(itemsIn(agreed, second)).toEqual(['INV-2 50.00 2026-03-01', 'INV-1/2 50.00 2026-04-10']);
  });
  test('a paid one may leave the sheet', () =>
    expect(itemsIn(asOf('2026-03-12', { invoices: [second], agreements: two }), second)[1]).toBe(
      'inv-1/2 50.00 2026-04-10',
    ));
  test('without numbers it is about all that the client had when it was agreed', () => {
    const later = anInvoice({ number: 'INV-3', issuedOn: '2026-03-03', dueOn: '2026-04-01', row: 4 });
    const all = rows([{ until: '2026-03-10', amount: '150.00', invoices: [] }]);
    const agreed = asOf('2026-03-05', { invoices: [anInvoice(), second, later], agreements: all });
    expect(itemsIn(agreed)[1]).toBe('INV-1/1 150.00 2026-03-10');
    expect(short(whyKeptBack(agreed, second))).toBe('planActive 2026-03-10');
    expect(whyKeptBack(agreed, later)).toBeNull();
  });
  test('amounts of another currency stay apart', () => {
    const dollars = anInvoice({ number: 'INV-2', currency: 'USD', row: 3 });
    const mixed = rows([
      { until: '2026-03-10', amount: '100.00', invoices: ['INV-1', 'INV-2'] },
      { until: '2026-03-11', amount: '100.00', currency: 'USD', invoices: ['INV-1', 'INV-2'] },
    ]);
    const agreed = asOf('2026-03-05', { invoices: [anInvoice(), dollars], agreements: mixed });
    expect(itemsIn(agreed)).toEqual(['INV-1 100.00 2026-03-01', 'INV-1/1 100.00 2026-03-10']);
    expect(whyKeptBack(agreed, dollars)).toBeNull();
  });
});

describe('an instalment has a name that no invoice and no other instalment has', () => {
  test('an invoice may really be called like one', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'inv-1/2', row: 3 }), anInvoice({ number: 'INV-1//2', row: 4 })];
    expect(
      asOf('2026-03-05', { invoices, agreements })
        .itemsOf(anInvoice())
        .map(({ id, label }) => `${id} ${label}`),
    ).toEqual(['inv-1 INV-1', 'inv-1/1 INV-1/1', 'inv-1///2 INV-1///2', 'inv-1/3 INV-1/3']);
  });
  test('a later plan numbers on, so that what was said of an old line is not taken for a new one’s', () => {
    const later = rows([{ until: '2026-04-01', amount: '100.00', recordedOn: '2026-03-05', row: 9 }]);
    const agreed = asOf('2026-03-05', { agreements: [...agreements, ...later] });
    expect(itemsIn(agreed).slice(1)).toEqual(['INV-1/4 100.00 2026-04-01']);
    expect(agreed.itemsOf(anInvoice())[1]?.instalment).toEqual({ number: 1, of: 1 });
  });
  test('it says which line of how many it is', () =>
    expect(
      asOf('2026-03-05', { agreements })
        .itemsOf(anInvoice())
        .map(({ instalment }) => instalment),
    ).toEqual([null, { number: 1, of: 3 }, { number: 2, of: 3 }, { number: 3, of: 3 }]));
});

describe('a plan whose sum is not what is open holds nothing back and is a problem', () => {
  const misfits = (plan: readonly Row[], spec: object = {}, today = '2026-03-05') =>
    planMisfits(aLedger({ settings: weekdays, agreements: rows(plan), ...spec }), day(today)).map(
      ({ rows: places, sum, open }) => `${places.join(' ')}: ${decimal(sum)} of ${decimal(open)}`,
    );
  const one = (amount: string): readonly Row[] => [{ until: '2026-03-10', amount }];
  test.each`
    what                            | plan                                                                                     | spec                                             | found
    ${'to the cent'}                | ${THREE}                                                                                 | ${{}}                                            | ${[]}
    ${'a cent too little'}          | ${one('99.99')}                                                                          | ${{}}                                            | ${['2: 99.99 of 100.00']}
    ${'a cent too much'}            | ${one('100.01')}                                                                         | ${{}}                                            | ${['2: 100.01 of 100.00']}
    ${'part paid since'}            | ${one('100.00')}                                                                         | ${{ invoices: [anInvoice({ paid: '30.00' })] }}  | ${[]}
    ${'part paid before'}           | ${one('70.00')}                                                                          | ${{ invoices: [anInvoice({ paid: '30.00' })] }}  | ${[]}
    ${'more paid before than that'} | ${one('69.99')}                                                                          | ${{ invoices: [anInvoice({ paid: '30.00' })] }}  | ${['2: 69.99 of 70.00']}
    ${'nothing is open any more'}   | ${one('120.00')}                                                                         | ${{ invoices: [anInvoice({ status: 'paid' })] }} | ${[]}
    ${'a line was ended'}           | ${[THREE[0], THREE[1], { ...THREE[2], endedOn: '2026-03-04' }]}                          | ${{}}                                            | ${['2 3 4: 70.00 of 100.00']}
    ${'a line without an amount'}   | ${[THREE[0], { until: '2026-04-10' }]}                                                   | ${{}}                                            | ${['2 3: 40.00 of 100.00']}
    ${'one line is below nothing'}  | ${[{ until: '2026-03-10', amount: '100.00' }, { until: '2026-03-11', amount: '-1.00' }]} | ${{}}                                            | ${[]}
    ${'all were ended'}             | ${[{ ...one('1.00')[0], endedOn: '2026-03-04' }]}                                        | ${{}}                                            | ${[]}
    ${'ended from tomorrow on'}     | ${[{ ...one('1.00')[0], endedOn: '2026-03-06' }]}                                        | ${{}}                                            | ${['2: 1.00 of 100.00']}
    ${'recorded tomorrow'}          | ${[{ ...one('1.00')[0], recordedOn: '2026-03-06' }]}                                     | ${{}}                                            | ${[]}
    ${'a later one replaced it'}    | ${[one('1.00')[0], { ...one('100.00')[0], recordedOn: '2026-03-03' }]}                   | ${{}}                                            | ${[]}
    ${'more than the named ones'}   | ${[{ ...one('150.00')[0], invoices: ['INV-1', 'INV-9'] }]}                               | ${{}}                                            | ${[]}
    ${'no agreement'}               | ${[]}                                                                                    | ${{}}                                            | ${[]}
  `('$what → $found', ({ plan, spec, found }) => expect(misfits(plan, spec)).toEqual(found));
  test('its invoice waits for a person, and no line is asked for', () => {
    const agreed = asOf('2026-03-05', { agreements: rows(one('99.99')) });
    expect(itemsIn(agreed)).toEqual(['INV-1 100.00 2026-03-01']);
    expect(whyKeptBack(agreed)).toEqual({
      code: 'planUnclear',
      params: { sum: amount('99.99'), open: amount('100.00') },
    });
    expect(statesOn('2026-03-05', { agreements: rows(one('99.99')) })).toEqual(['review']);
  });
  test('money taken back can make it one', () =>
    expect(
      misfits(one('70.00'), {
        payments: [aPayment({ on: '2026-03-01', amount: '30.00' }), aPayment({ on: '2026-03-04', amount: '-0.01' })],
      }),
    ).toEqual(['2: 70.00 of 70.01']));
});

describe('a line that is not paid seven days after its day breaks the plan', () => {
  test.each`
    today           | payments                                                                           | isBroken
    ${'2026-03-16'} | ${[]}                                                                              | ${false}
    ${'2026-03-17'} | ${[]}                                                                              | ${true}
    ${'2026-03-17'} | ${[{ on: '2026-03-17', amount: '40.00' }]}                                         | ${false}
    ${'2026-03-17'} | ${[{ on: '2026-03-17', amount: '39.99' }]}                                         | ${true}
    ${'2026-03-18'} | ${[{ on: '2026-03-18', amount: '40.00' }]}                                         | ${true}
    ${'2026-04-16'} | ${[{ on: '2026-03-10', amount: '40.00' }]}                                         | ${false}
    ${'2026-04-17'} | ${[{ on: '2026-03-10', amount: '40.00' }]}                                         | ${true}
    ${'2026-04-17'} | ${[{ on: '2026-03-10', amount: '70.00' }]}                                         | ${false}
    ${'2026-03-20'} | ${[{ on: '2026-03-10', amount: '40.00' }, { on: '2026-03-18', amount: '-40.00' }]} | ${false}
  `('$today, payments $payments → $isBroken', ({ today, payments, isBroken }) => {
    const agreed = asOf(today, { agreements, payments: payments.map(aPayment) });
    expect(agreed.itemsOf(anInvoice()).length === 1).toBe(isBroken);
    expect(whyKeptBack(agreed)?.code === 'planActive').toBe(!isBroken);
  });
  test('without dated payments what is paid now counts', () => {
    expect(itemsIn(asOf('2026-03-17', { agreements, invoices: [anInvoice({ paid: '39.99' })] }))).toHaveLength(1);
    const paid = anInvoice({ paid: '40.00' });
    expect(itemsIn(asOf('2026-03-20', { agreements, invoices: [paid] }), paid)).toHaveLength(3);
  });
  test('after how many days is a setting', () =>
    expect(itemsIn(asOf('2026-03-10', { agreements, settings: { ...weekdays, planBrokenDays: 0 } }))).toHaveLength(1));
  test('paid in full it is not broken, however late', () =>
    expect(tasksOn('2026-06-01', { agreements, invoices: [anInvoice({ paid: '100.00' })] })).toEqual([]));
});

describe('a broken plan is a task until somebody has spoken of it', () => {
  const TASK = 'planBroken Kestrel: INV-1 | 40.00 EUR | 2026-03-10 row 2';
  test.each`
    today           | history                                                               | tasks
    ${'2026-03-16'} | ${[]}                                                                 | ${[]}
    ${'2026-03-17'} | ${[]}                                                                 | ${[TASK]}
    ${'2026-04-30'} | ${[]}                                                                 | ${[TASK]}
    ${'2026-03-18'} | ${[anEvent({ on: '2026-03-16' })]}                                    | ${[TASK]}
    ${'2026-03-18'} | ${[anEvent({ on: '2026-03-17' })]}                                    | ${[]}
    ${'2026-03-18'} | ${[anEvent({ kind: 'call', outcome: 'noAnswer', on: '2026-03-17' })]} | ${[TASK]}
  `('$today → $tasks', ({ today, history, tasks }) => expect(tasksOn(today, { agreements, history })).toEqual(tasks));
  test('it names what is left of the line', () =>
    expect(tasksOn('2026-03-17', { agreements, invoices: [anInvoice({ paid: '15.00' })] })).toEqual([
      'planBroken Kestrel: INV-1 | 25.00 EUR | 2026-03-10 row 2',
    ]));
  test('no sum when the line was paid late', () =>
    expect(tasksOn('2026-03-19', { agreements, payments: [aPayment({ on: '2026-03-18', amount: '40.00' })] })).toEqual([
      'planBroken Kestrel: INV-1 |  | 2026-03-10 row 2',
    ]));
  test.each`
    ended                        | what
    ${{ endedOn: '2026-03-20' }} | ${'ended'}
    ${{ outcome: 'withdrawn' }}  | ${'withdrawn'}
  `('none when it was $what', ({ ended }) =>
    expect(tasksOn('2026-03-20', { agreements: agreements.map((row) => ({ ...row, ...ended })) })).toEqual([]),
  );
});

test('a broken plan is no task when it never held or another one has taken its place', () => {
  const misfit = rows([{ until: '2026-03-10', amount: '99.99' }]);
  expect(tasksOn('2026-03-17', { agreements: misfit })).toEqual([]);
  const later = rows([{ until: '2026-04-01', amount: '100.00', recordedOn: '2026-03-05', row: 9 }]);
  expect(tasksOn('2026-03-20', { agreements: [...agreements, ...later] })).toEqual([]);
});

describe('a later plan about one of the invoices takes the place of the earlier', () => {
  const later: Row = { until: '2026-04-01', amount: '100.00', recordedOn: '2026-03-05', row: 9 };
  test.each`
    what                    | today           | change                       | labels
    ${'the day before'}     | ${'2026-03-04'} | ${{}}                        | ${['INV-1/1', 'INV-1/2', 'INV-1/3']}
    ${'on its day'}         | ${'2026-03-05'} | ${{}}                        | ${['INV-1/4']}
    ${'withdrawn'}          | ${'2026-03-05'} | ${{ outcome: 'withdrawn' }}  | ${['INV-1/1', 'INV-1/2', 'INV-1/3']}
    ${'ended since'}        | ${'2026-03-07'} | ${{ endedOn: '2026-03-06' }} | ${[]}
    ${'of another invoice'} | ${'2026-03-05'} | ${{ invoices: ['INV-2'] }}   | ${['INV-1/1', 'INV-1/2', 'INV-1/3']}
  `('$what → $labels', ({ today, change, labels }) => {
    const agreed = asOf(today, { agreements: [...agreements, ...rows([{ ...later, ...change }])] });
    expect(
      agreed
        .itemsOf(anInvoice())
        .slice(1)
        .map(({ label }) => label),
    ).toEqual(labels);
  });
  test('one that overlaps is enough', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'INV-2', row: 3 })];
    const wider = rows([{ ...later, amount: '200.00', invoices: ['INV-2', 'INV-1'] }]);
    expect(statesOn('2026-03-05', { invoices, agreements: [...agreements, ...wider] })).toEqual([
      'replaced',
      'replaced',
      'replaced',
      'active',
    ]);
  });
});

describe('the state of each line', () => {
  test.each`
    today           | spec                                              | states
    ${'2026-03-01'} | ${{}}                                             | ${[null, null, null]}
    ${'2026-03-10'} | ${{}}                                             | ${['active', 'active', 'active']}
    ${'2026-03-11'} | ${{}}                                             | ${['late', 'active', 'active']}
    ${'2026-03-17'} | ${{}}                                             | ${['broken', 'cancelled', 'cancelled']}
    ${'2026-03-17'} | ${{ invoices: [anInvoice({ paid: '40.00' })] }}   | ${['paid', 'active', 'active']}
    ${'2026-04-17'} | ${{ invoices: [anInvoice({ paid: '40.00' })] }}   | ${['paid', 'broken', 'cancelled']}
    ${'2026-06-01'} | ${{ invoices: [anInvoice({ paid: '100.00' })] }}  | ${['paid', 'paid', 'paid']}
    ${'2026-06-01'} | ${{ invoices: [anInvoice({ number: 'INV-2' })] }} | ${[null, null, null]}
  `('$today, $spec → $states', ({ today, spec, states }) =>
    expect(statesOn(today, { agreements, ...spec })).toEqual(states),
  );
  test('ended', () =>
    expect(
      statesOn('2026-03-11', { agreements: agreements.map((row) => ({ ...row, endedOn: day('2026-03-11') })) }),
    ).toEqual(['ended', 'ended', 'ended']));
});
