import { day } from '../../../src/core/days';
import { openItems } from '../../../src/core/dunning/balance';
import { whyDropped } from '../../../src/core/dunning/recheck';
import type { Ledger } from '../../../src/core/model';
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
  test('a hold of the client', () =>
    expect(dropped({}, {}, { clients: [aClient({ holdUntil: 'open' })] })).toBe('changed'));
});
