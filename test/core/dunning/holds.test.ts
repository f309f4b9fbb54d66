import { agreedOn } from '../../../src/core/agreements/agreed';
import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { type Case, holdReason, releaseDay, settledReason } from '../../../src/core/dunning/holds';
import type { InvoiceStatus } from '../../../src/core/model';
import { aClient, aLedger, amount, anEvent, anInvoice, neutral } from '../builders';

const TODAY = day('2026-03-10');
const nothing = agreedOn(aLedger(), TODAY);
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
});

describe('a hold with a day is over the day after', () => {
  test.each`
    invoice                        | release
    ${{ holdUntil: '2026-03-31' }} | ${'2026-04-01'}
    ${{ holdUntil: 'open' }}       | ${null}
    ${{ sentOn: '2026-03-09' }}    | ${'2026-03-12'}
    ${{ status: 'disputed' }}      | ${null}
  `('$invoice → $release', ({ invoice, release }) => expect(releaseDay(given(invoice))).toBe(release));
});
