import { type Agreed, agreedOn } from '../../../src/core/agreements/agreed';
import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { type Case, holdReason, isRest, releaseDay, settledReason } from '../../../src/core/dunning/holds';
import type { InvoiceStatus } from '../../../src/core/model';
import type { Reason, ReasonCode } from '../../../src/core/reason';
import { aClient, aLedger, amount, anEvent, anInvoice, neutral } from '../builders';

const TODAY = day('2026-03-10');
const nothing = agreedOn(aLedger(), TODAY);
const POSTPONED: Reason = { code: 'postponed', params: { on: day('2026-03-15') } };
/** Rows of Agreements about the item, one of which holds it back. */
const agreeing = (reason: Reason | null): Agreed => ({ ...nothing, holdOf: () => reason, replacesStatus: () => true });
const given = (invoice: Parameters<typeof anInvoice>[0], more: Partial<Case> = {}): Case => ({
  item: openItems(anInvoice(invoice))[0]!,
  client: aClient(),
  settings: neutral,
  today: TODAY,
  tolerance: amount('1.00'),
  claimed: null,
  doubt: null,
  agreed: nothing,
  ...more,
});

describe('nothing is left to ask for', () => {
  test.each`
    what                          | invoice                                                | code
    ${'a cent less than nothing'} | ${{ amount: '100.00', paid: '100.01' }}                | ${'credit'}
    ${'nothing open'}             | ${{ amount: '100.00', paid: '100.00' }}                | ${'paid'}
    ${'one cent open'}            | ${{ amount: '100.00', paid: '99.99' }}                 | ${'withinTolerance'}
    ${'99 cents open'}            | ${{ amount: '100.00', paid: '99.01' }}                 | ${'withinTolerance'}
    ${'one euro open'}            | ${{ amount: '100.00', paid: '99.00' }}                 | ${null}
    ${'a balance of zero'}        | ${{ amount: '100.00', balance: '0.00' }}               | ${'paid'}
    ${'a credit note'}            | ${{ amount: '-30.00' }}                                | ${'credit'}
    ${'marked paid'}              | ${{ amount: '100.00', status: 'paid' }}                | ${'paid'}
    ${'marked overdue, but paid'} | ${{ amount: '9.00', paid: '9.00', status: 'overdue' }} | ${'paid'}
  `('$what → $code', ({ invoice, code }) => expect(settledReason(given(invoice))?.code ?? null).toBe(code));
  test('without a tolerance every cent is asked for', () =>
    expect(settledReason(given({ amount: '100.00', paid: '99.99' }, { tolerance: null }))).toBeNull());
  test('the tolerance is named', () =>
    expect(settledReason(given({ amount: '0.50' }))).toEqual({
      code: 'withinTolerance',
      params: { tolerance: amount('1.00') },
    }));
});

describe('the Status column closes, holds or leaves an invoice to the rules', () => {
  test.each`
    status            | settled     | held
    ${'open'}         | ${null}     | ${null}
    ${'overdue'}      | ${null}     | ${null}
    ${'partlyPaid'}   | ${null}     | ${'restUnknown'}
    ${'paid'}         | ${'paid'}   | ${null}
    ${'draft'}        | ${'closed'} | ${null}
    ${'cancelled'}    | ${'closed'} | ${null}
    ${'writtenOff'}   | ${'closed'} | ${null}
    ${'inCollection'} | ${'closed'} | ${null}
    ${'disputed'}     | ${null}     | ${'disputed'}
    ${'onHold'}       | ${null}     | ${'onHold'}
    ${'promised'}     | ${null}     | ${'promised'}
    ${'plan'}         | ${null}     | ${'inPlan'}
  `('$status', ({ status, settled, held }) => {
    const of = given({ status: status as InvoiceStatus });
    expect(settledReason(of)?.code ?? null).toBe(settled);
    if (settled === null) expect(holdReason(of)?.code ?? null).toBe(held);
    const reason = settledReason(of) ?? holdReason(of);
    const saysNoMore = [undefined, 'paid', 'restUnknown'].includes(reason?.code);
    if (!saysNoMore) expect(reason?.params).toEqual({ status });
  });
});

describe('what is partly paid needs a rest that is known', () => {
  test.each`
    invoice                                        | code
    ${{ status: 'partlyPaid' }}                    | ${'restUnknown'}
    ${{ status: 'partlyPaid', paid: '0.00' }}      | ${'restUnknown'}
    ${{ status: 'partlyPaid', paid: '0.01' }}      | ${null}
    ${{ status: 'partlyPaid', balance: '40.00' }}  | ${null}
    ${{ status: 'partlyPaid', balance: '100.00' }} | ${null}
  `('$invoice → $code', ({ invoice, code }) => expect(holdReason(given(invoice))?.code ?? null).toBe(code));
});

describe('Hold until holds the day itself, of the invoice, the client and everything', () => {
  test.each`
    until           | held
    ${null}         | ${false}
    ${'2026-03-09'} | ${false}
    ${'2026-03-10'} | ${true}
    ${'2026-03-11'} | ${true}
    ${'open'}       | ${true}
  `('until $until on 2026-03-10: $held', ({ until, held }) => {
    const reasons = [
      holdReason(given({ holdUntil: until })),
      holdReason(given({}, { client: aClient({ holdUntil: until }) })),
      holdReason(given({}, { settings: { ...neutral, pauseUntil: until } })),
    ];
    expect(reasons.map((reason) => reason?.code ?? null)).toEqual(
      held ? ['heldInvoice', 'heldClient', 'paused'] : [null, null, null],
    );
    for (const reason of reasons) if (reason) expect(reason.params).toEqual({ until });
  });
});

describe('nothing for three days after the invoice itself was sent', () => {
  test.each`
    sentOn          | held
    ${null}         | ${false}
    ${'2026-03-06'} | ${false}
    ${'2026-03-07'} | ${false}
    ${'2026-03-08'} | ${true}
    ${'2026-03-10'} | ${true}
  `('sent on $sentOn, today 2026-03-10: $held', ({ sentOn, held }) =>
    expect(holdReason(given({ sentOn }))?.code ?? null).toBe(held ? 'invoiceJustSent' : null),
  );
  test('the first possible day is named', () =>
    expect(holdReason(given({ sentOn: '2026-03-08' }))).toEqual({
      code: 'invoiceJustSent',
      params: { sentOn: '2026-03-08', on: '2026-03-11' },
    }));
});

describe('of several reasons the first of the list is given', () => {
  const doubt = anEvent({ result: 'UNCERTAIN', token: 'PD-AAAAAA', on: '2026-03-03' });
  const all = {
    status: 'disputed' as InvoiceStatus,
    holdUntil: 'open',
    sentOn: '2026-03-10',
  };
  test('doubt before all', () =>
    expect(holdReason(given(all, { doubt, claimed: 'Firm' }))).toEqual({
      code: 'uncertain',
      params: { token: 'PD-AAAAAA', on: '2026-03-03' },
    }));
  test('also where somebody emptied the token', () =>
    expect(holdReason(given({}, { doubt: { ...doubt, token: null } }))?.params).toEqual({
      token: '',
      on: '2026-03-03',
    }));
  test.each(['SENDING', 'UNCERTAIN'] as const)(
    'a notice that is %s was begun, and is not to be found in Gmail',
    (result) => {
      const notice = anEvent({ kind: 'notice', on: '2026-03-03', result });
      expect(holdReason(given(all, { doubt: notice }))).toEqual({ code: 'noticeBegun', params: { on: '2026-03-03' } });
      expect(releaseDay(given({}, { doubt: notice }))).toBeNull();
    },
  );
  test('then rows missing in the history', () =>
    expect(holdReason(given(all, { claimed: 'Firm' }))).toEqual({
      code: 'historyBehind',
      params: { printed: 'Firm' },
    }));
  test('then the Status column', () =>
    expect(holdReason(given(all))).toEqual({ code: 'disputed', params: { status: 'disputed' } }));
  test('then the invoice, the client, the pause, the invoice just sent', () => {
    const client = aClient({ holdUntil: 'open' });
    const settings = { ...neutral, pauseUntil: 'open' as const };
    const codes = [
      holdReason(given({ holdUntil: 'open', sentOn: '2026-03-10' }, { client, settings })),
      holdReason(given({ sentOn: '2026-03-10' }, { client, settings })),
      holdReason(given({ sentOn: '2026-03-10' }, { settings })),
      holdReason(given({ sentOn: '2026-03-10' })),
    ].map((reason) => reason?.code);
    expect(codes).toEqual(['heldInvoice', 'heldClient', 'paused', 'invoiceJustSent']);
  });
  test('what was agreed comes after the Status column and before the Hold until cells', () => {
    const agreed = { ...agreeing(POSTPONED), replacesStatus: () => false };
    expect(holdReason(given(all, { agreed }))?.code).toBe('disputed');
    expect(holdReason(given({ holdUntil: 'open' }, { agreed }))?.code).toBe('postponed');
  });
  test('the direct debit comes last', () => {
    const client = aClient({ paysBy: 'directDebit' });
    expect(holdReason(given({ dueOn: '2026-03-10', sentOn: '2026-03-10' }, { client }))?.code).toBe('invoiceJustSent');
    expect(holdReason(given({ dueOn: '2026-03-10' }, { client }))?.code).toBe('directDebit');
  });
});

describe('a row of Agreements takes the place of the Status word', () => {
  test.each(['disputed', 'onHold', 'promised', 'plan'] as const)('%s', (status) => {
    expect(holdReason(given({ status }, { agreed: agreeing(null) }))).toBeNull();
    expect(holdReason(given({ status }, { agreed: agreeing(POSTPONED) }))?.code).toBe('postponed');
  });
});

describe('a client who pays by direct debit is left alone until so many days after the due date', () => {
  test.each`
    paysBy           | dueOn           | directDebitDays | on
    ${'transfer'}    | ${'2026-03-10'} | ${5}            | ${null}
    ${'directDebit'} | ${'2026-03-31'} | ${5}            | ${'2026-04-05'}
    ${'directDebit'} | ${'2026-03-06'} | ${5}            | ${'2026-03-11'}
    ${'directDebit'} | ${'2026-03-05'} | ${5}            | ${null}
    ${'directDebit'} | ${'2026-03-10'} | ${0}            | ${'2026-03-11'}
    ${'directDebit'} | ${'2026-03-09'} | ${0}            | ${null}
  `('$paysBy, due $dueOn, $directDebitDays days → $on', ({ paysBy, dueOn, directDebitDays, on }) => {
    const settings = { ...neutral, directDebitDays };
    const reason = holdReason(given({ dueOn }, { client: aClient({ paysBy }), settings }));
    expect(reason).toEqual(on && { code: 'directDebit', params: { on } });
  });
});

describe('an instalment is judged by itself', () => {
  test('its rest is known though the Status column says partly paid', () => {
    const item = { ...openItems(anInvoice({ status: 'partlyPaid' }))[0]!, instalment: { number: 1, of: 2 } };
    expect(holdReason(given({}, { item }))).toBeNull();
  });
  test('so is the rest of an invoice that is partly in dispute', () => {
    const item = { ...openItems(anInvoice({ status: 'partlyPaid' }))[0]!, balance: amount('60.00') };
    expect(holdReason(given({}, { item: { ...item, disputed: amount('40.00') } }))?.code).toBe('restUnknown');
    expect(holdReason(given({}, { item: { ...item, disputed: amount('30.00') } }))).toBeNull();
  });
});

describe('what holds an item back is over on a day that is known, or not', () => {
  test.each`
    invoice                                              | release
    ${{}}                                                | ${null}
    ${{ holdUntil: '2026-03-31' }}                       | ${'2026-04-01'}
    ${{ holdUntil: 'open' }}                             | ${null}
    ${{ sentOn: '2026-03-09' }}                          | ${'2026-03-12'}
    ${{ status: 'disputed' }}                            | ${null}
    ${{ holdUntil: '2026-03-11', sentOn: '2026-03-10' }} | ${'2026-03-13'}
    ${{ holdUntil: '2026-03-20', sentOn: '2026-03-10' }} | ${'2026-03-21'}
    ${{ holdUntil: '2026-03-20', status: 'disputed' }}   | ${null}
  `('$invoice → $release', ({ invoice, release }) => expect(releaseDay(given(invoice))).toBe(release));
  test('after a hold on an invoice or a client some days of rest follow, after a pause none', () => {
    const settings = { ...neutral, holdRestDays: 2 };
    const until = '2026-03-20';
    expect(releaseDay(given({ holdUntil: until }, { settings }))).toBe('2026-03-23');
    expect(releaseDay(given({}, { settings, client: aClient({ holdUntil: until }) }))).toBe('2026-03-23');
    expect(releaseDay(given({}, { settings: { ...settings, pauseUntil: day(until) } }))).toBe('2026-03-21');
  });
  test('a direct debit ends after its days', () => {
    const of = given({ dueOn: '2026-03-06' }, { client: aClient({ paysBy: 'directDebit' }) });
    expect(releaseDay(of)).toBe('2026-03-11');
  });
  const on = day('2026-03-15');
  test.each<readonly [Reason, string | null]>([
    [{ code: 'promiseMade', params: { until: day('2026-03-12'), on } }, on],
    [{ code: 'holdOver', params: { on } }, on],
    [{ code: 'postponed', params: { on } }, on],
    [{ code: 'partPayment', params: { paidOn: TODAY, on } }, on],
    [{ code: 'heldInvoice', params: { until: on } }, '2026-03-16'],
    [{ code: 'disputeOpen', params: { since: TODAY, reason: '' } }, null],
    [{ code: 'planActive', params: { amount: amount('50.00'), on } }, null],
    [{ code: 'promiseTooMany', params: { until: on, promises: 3 } }, null],
  ])('$code', (reason, release) => expect(releaseDay(given({}, { agreed: agreeing(reason) }))).toBe(release));
});

test('some days of rest say nothing where no step is left, what was agreed does', () => {
  const rests: readonly ReasonCode[] = ['holdOver', 'postponed', 'partPayment', 'invoiceJustSent', 'directDebit'];
  for (const code of rests) expect(isRest({ code, params: {} } as Reason)).toBe(true);
  for (const code of ['promiseMade', 'heldInvoice', 'paused', 'disputeOpen'])
    expect(isRest({ code, params: {} } as Reason)).toBe(false);
});
