import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { aClient, aLedger, anInvoice } from '../builders';

const SHARED = 'shared@books.example';
const planned = (mine: Parameters<typeof aClient>[0], ...others: readonly Parameters<typeof aClient>[0][]) =>
  planRun(
    aLedger({ invoices: [anInvoice()], clients: [...others.map(aClient), aClient({ name: 'Kestrel', ...mine })] }),
    day('2026-03-10'),
  ).messages[0];

describe('an address that stands in another client’s row too is a warning, and the message waits for a click', () => {
  test.each`
    what                        | mine                                  | other                                                    | warned
    ${'receives'}               | ${{ emails: [SHARED] }}               | ${{ name: 'Aurora', emails: [SHARED] }}                  | ${true}
    ${'in capitals'}            | ${{ emails: [SHARED] }}               | ${{ name: 'Aurora', emails: [' Shared@Books.example'] }} | ${true}
    ${'in the other’s Cc'}      | ${{ emails: [SHARED] }}               | ${{ name: 'Aurora', cc: [SHARED] }}                      | ${true}
    ${'the other’s escalation'} | ${{ emails: [SHARED] }}               | ${{ name: 'Aurora', escalation: [SHARED] }}              | ${true}
    ${'the same sales rep'}     | ${{ salesRep: SHARED }}               | ${{ name: 'Aurora', salesRep: SHARED }}                  | ${false}
    ${'in copy alone'}          | ${{ cc: [SHARED] }}                   | ${{ name: 'Aurora', emails: [SHARED] }}                  | ${false}
    ${'twice in its own row'}   | ${{ emails: [SHARED], cc: [SHARED] }} | ${{ name: 'Aurora' }}                                    | ${false}
  `('$what: $warned', ({ mine, other, warned }) => {
    const message = planned(mine, other);
    expect(message?.warnings).toEqual(
      warned ? [{ code: 'sharedAddress', params: { address: SHARED, client: 'Aurora' } }] : [],
    );
    expect(message?.approval).toBe(warned ? 'person' : 'auto');
  });
  test('of several others the first by name, for each address', () => {
    const emails = [SHARED, 'two@books.example'];
    const others = [
      { name: 'Zephyr', emails },
      { name: 'Borealis', emails: [SHARED] },
    ];
    for (const rows of [others, others.slice().reverse()])
      expect(planned({ emails }, ...rows)?.warnings.map(({ params }) => params)).toEqual([
        { address: SHARED, client: 'Borealis' },
        { address: 'two@books.example', client: 'Zephyr' },
      ]);
  });
});
