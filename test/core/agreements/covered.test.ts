import { coveredBy } from '../../../src/core/agreements/covered';
import { anAgreement } from '../agreementRows';
import { anInvoice } from '../builders';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const invoices = [
  anInvoice({ number: 'INV-2', dueOn: '2026-03-05' }),
  anInvoice({ number: 'INV-1', dueOn: '2026-03-05' }),
  anInvoice({ number: 'INV-3', dueOn: '2026-02-01', issuedOn: '2026-01-10' }),
  anInvoice({ number: 'A-1', client: 'Aurora' }),
];
const covered = (row: Row) => {
  const agreement = anAgreement(row);
  return coveredBy(invoices, [agreement])(agreement).map(({ number }) => number);
};

describe('an agreement is about the invoices it names, else about all of the client', () => {
  test.each`
    what                                  | row                                                                 | numbers
    ${'one'}                              | ${{ invoices: ['INV-1'] }}                                          | ${['INV-1']}
    ${'several, in their order'}          | ${{ invoices: ['INV-3', 'INV-1'] }}                                 | ${['INV-3', 'INV-1']}
    ${'one named twice'}                  | ${{ invoices: ['INV-1', 'inv-1 '] }}                                | ${['INV-1']}
    ${'one that is not in the sheet'}     | ${{ invoices: ['INV-9', 'INV-1'] }}                                 | ${['INV-1']}
    ${'another client’s'}                 | ${{ invoices: ['A-1'] }}                                            | ${['A-1']}
    ${'none named: all, earliest due'}    | ${{ invoices: [] }}                                                 | ${['INV-3', 'INV-1', 'INV-2']}
    ${'none named, another client'}       | ${{ invoices: [], clientName: 'Aurora' }}                           | ${['A-1']}
    ${'a client without invoices'}        | ${{ invoices: [], clientName: 'Nobody' }}                           | ${[]}
    ${'issued the day after: not yet'}    | ${{ invoices: [], recordedOn: '2026-01-09' }}                       | ${['INV-1', 'INV-2']}
    ${'issued on the day'}                | ${{ invoices: [], recordedOn: '2026-01-10' }}                       | ${['INV-3', 'INV-1', 'INV-2']}
    ${'named though issued later'}        | ${{ invoices: ['INV-3'], recordedOn: '2026-01-09' }}                | ${['INV-3']}
    ${'a hold is for later invoices too'} | ${{ kind: 'hold', invoices: [], recordedOn: '2026-01-09' }}         | ${['INV-3', 'INV-1', 'INV-2']}
    ${'so is a postponement'}             | ${{ kind: 'postponement', invoices: [], recordedOn: '2026-01-09' }} | ${['INV-3', 'INV-1', 'INV-2']}
    ${'a dispute is not'}                 | ${{ kind: 'dispute', invoices: [], recordedOn: '2026-01-09' }}      | ${['INV-1', 'INV-2']}
  `('$what → $numbers', ({ row, numbers }) => expect(covered(row)).toEqual(numbers));
  test('asked twice it says the same', () => {
    const agreement = anAgreement();
    const ask = coveredBy(invoices, [agreement]);
    expect(ask(agreement)).toBe(ask(agreement));
  });
});
