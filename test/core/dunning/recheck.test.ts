import { agreedOn } from '../../../src/core/agreements/agreed';
import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { whyDropped } from '../../../src/core/dunning/recheck';
import type { Ledger } from '../../../src/core/model';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, amount, anInvoice, neutral } from '../builders';

type Spec = NonNullable<Parameters<typeof anInvoice>[0]>;
const TODAY = day('2026-03-10');
const dropped = (before: Spec, after: Spec | null, ledger: Partial<Ledger> = {}) => {
  const clients = [aClient(), aClient({ name: 'Aurora' })];
  const [item] = openItems(anInvoice(before));
  return whyDropped(item!, after && anInvoice({ ...before, ...after }), aLedger({ clients, ...ledger }), TODAY);
};

describe('an item drops out of its message when its row says something else than before', () => {
  test.each`
    what                                | before               | after                           | why
    ${'nothing changed'}                | ${{}}                | ${{}}                           | ${null}
    ${'the row is gone'}                | ${{}}                | ${null}                         | ${'gone'}
    ${'marked paid'}                    | ${{}}                | ${{ status: 'paid' }}           | ${'paid'}
    ${'paid in full'}                   | ${{}}                | ${{ paid: '100.00' }}           | ${'paid'}
    ${'paid but for a cent'}            | ${{}}                | ${{ paid: '99.99' }}            | ${'paid'}
    ${'balance zero'}                   | ${{}}                | ${{ balance: '0.00' }}          | ${'paid'}
    ${'overpaid'}                       | ${{}}                | ${{ paid: '101.00' }}           | ${'paid'}
    ${'paid in part'}                   | ${{}}                | ${{ paid: '0.01' }}             | ${'changed'}
    ${'the amount'}                     | ${{}}                | ${{ amount: '100.01' }}         | ${'changed'}
    ${'the currency'}                   | ${{}}                | ${{ currency: 'USD' }}          | ${'changed'}
    ${'the client'}                     | ${{}}                | ${{ client: 'Aurora' }}         | ${'changed'}
    ${'a client nobody knows'}          | ${{}}                | ${{ client: 'Nobody' }}         | ${'changed'}
    ${'the client’s writing'}           | ${{}}                | ${{ client: 'KESTREL ' }}       | ${null}
    ${'the due date'}                   | ${{}}                | ${{ dueOn: '2026-03-02' }}      | ${'changed'}
    ${'an extension'}                   | ${{}}                | ${{ extendedTo: '2026-04-01' }} | ${'changed'}
    ${'the procedure'}                  | ${{}}                | ${{ procedure: 'None' }}        | ${'changed'}
    ${'disputed'}                       | ${{}}                | ${{ status: 'disputed' }}       | ${'changed'}
    ${'on hold'}                        | ${{}}                | ${{ status: 'onHold' }}         | ${'changed'}
    ${'cancelled'}                      | ${{}}                | ${{ status: 'cancelled' }}      | ${'changed'}
    ${'called overdue instead of open'} | ${{}}                | ${{ status: 'overdue' }}        | ${null}
    ${'part paid, rest unknown'}        | ${{}}                | ${{ status: 'partlyPaid' }}     | ${'changed'}
    ${'held until today'}               | ${{}}                | ${{ holdUntil: '2026-03-10' }}  | ${'changed'}
    ${'held until yesterday'}           | ${{}}                | ${{ holdUntil: '2026-03-09' }}  | ${null}
    ${'sent to the client just now'}    | ${{}}                | ${{ sentOn: '2026-03-09' }}     | ${'changed'}
    ${'a note'}                         | ${{}}                | ${{ note: 'asked again' }}      | ${null}
    ${'another row'}                    | ${{ row: 2 }}        | ${{ row: 9 }}                   | ${null}
    ${'balance said instead of paid'}   | ${{ paid: '60.00' }} | ${{ balance: '40.00' }}         | ${null}
  `('$what → $why', ({ before, after, why }) => expect(dropped(before, after)).toBe(why));
  test('without a tolerance the last cent is still asked for', () =>
    expect(dropped({}, { paid: '99.99' }, { settings: { ...neutral, tolerance: { '*': null } } })).toBe('changed'));
  test('the tolerance is the currency’s own', () =>
    expect(dropped({}, { paid: '98.00' }, { settings: { ...neutral, tolerance: { EUR: amount('3.00') } } })).toBe(
      'paid',
    ));
  test('a hold of the client, not of another', () => {
    expect(dropped({}, {}, { clients: [aClient({ holdUntil: 'open' })] })).toBe('changed');
    expect(dropped({}, {}, { clients: [aClient({ name: 'Aurora', holdUntil: 'open' }), aClient()] })).toBeNull();
  });
  test('a client whose row is gone', () => expect(dropped({}, {}, { clients: [] })).toBe('changed'));
});

describe('what was agreed and paid is looked at with the row as it is now', () => {
  type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
  const agreed = (...rows: Row[]): Partial<Ledger> => ({
    agreements: rows.map((spec, at) => anAgreement({ row: at + 2, ...spec })),
  });
  test.each`
    what                             | ledger                                                            | why
    ${'a promise'}                   | ${agreed({ until: '2026-03-10' })}                                | ${'changed'}
    ${'a promise that was broken'}   | ${agreed({ until: '2026-03-01' })}                                | ${null}
    ${'a dispute'}                   | ${agreed({ kind: 'dispute' })}                                    | ${'changed'}
    ${'a part in dispute'}           | ${agreed({ kind: 'dispute', amount: '30.00' })}                   | ${'changed'}
    ${'a hold'}                      | ${agreed({ kind: 'hold' })}                                       | ${'changed'}
    ${'an extension'}                | ${agreed({ kind: 'extension', until: '2026-03-20' })}             | ${'changed'}
    ${'a plan'}                      | ${agreed({ kind: 'instalment', until: '2026-03-20' })}            | ${'changed'}
    ${'a payment'}                   | ${{ payments: [aPayment({ on: '2026-03-10' })] }}                 | ${'paid'}
    ${'a payment of a part'}         | ${{ payments: [aPayment({ on: '2026-03-10', amount: '0.01' })] }} | ${'changed'}
    ${'a payment of tomorrow'}       | ${{ payments: [aPayment({ on: '2026-03-11' })] }}                 | ${null}
    ${'something about another one'} | ${agreed({ kind: 'hold', invoices: ['INV-2'] })}                  | ${null}
  `('$what since it was planned → $why', ({ ledger, why }) => expect(dropped({}, {}, ledger)).toBe(why));

  /** An item of a plan with two lines of 50.00, due on 5 and 20 March. */
  const plan = agreed(
    { kind: 'instalment', until: '2026-03-05', amount: '50.00' },
    { kind: 'instalment', until: '2026-03-20', amount: '50.00' },
  );
  test.each`
    what                        | line | after                      | ledger                                                                                 | why
    ${'nothing changed'}        | ${1} | ${{}}                      | ${plan}                                                                                | ${null}
    ${'the line is paid'}       | ${1} | ${{ paid: '50.00' }}       | ${plan}                                                                                | ${'changed'}
    ${'a part of it is paid'}   | ${1} | ${{ paid: '0.01' }}        | ${plan}                                                                                | ${'changed'}
    ${'the next one stays'}     | ${2} | ${{ paid: '50.00' }}       | ${plan}                                                                                | ${null}
    ${'the invoice is paid'}    | ${1} | ${{ paid: '100.00' }}      | ${plan}                                                                                | ${'paid'}
    ${'it is marked paid'}      | ${1} | ${{ status: 'paid' }}      | ${plan}                                                                                | ${'paid'}
    ${'it is cancelled'}        | ${1} | ${{ status: 'cancelled' }} | ${plan}                                                                                | ${'changed'}
    ${'its row is gone'}        | ${1} | ${null}                    | ${plan}                                                                                | ${'gone'}
    ${'the plan was ended'}     | ${1} | ${{}}                      | ${{}}                                                                                  | ${'changed'}
    ${'a promise about it'}     | ${1} | ${{}}                      | ${{ agreements: [...plan.agreements!, anAgreement({ row: 9, until: '2026-03-10' })] }} | ${'changed'}
    ${'the invoice costs more'} | ${1} | ${{ amount: '100.01' }}    | ${plan}                                                                                | ${'changed'}
  `('an instalment is found through its invoice: $what → $why', ({ line, after, ledger, why }) => {
    const before = aLedger(plan);
    const item = agreedOn(before, TODAY).itemsOf(anInvoice())[line]!;
    expect(whyDropped(item, after && anInvoice(after), aLedger(ledger), TODAY)).toBe(why);
  });
  test('a plan about two invoices stands while only one of them is read again', () => {
    const both = { kind: 'instalment' as const, invoices: ['INV-1', 'INV-2'], amount: '75.00' };
    const ledger = aLedger({
      invoices: [anInvoice(), anInvoice({ number: 'INV-2', amount: '50.00' })],
      ...agreed({ ...both, until: '2026-03-05' }, { ...both, until: '2026-03-20' }),
    });
    const item = agreedOn(ledger, TODAY).itemsOf(anInvoice())[1]!;
    expect(item.balance).toEqual(amount('75.00'));
    expect(whyDropped(item, anInvoice(), ledger, TODAY)).toBeNull();
  });
});
