import type { ContactEvent } from '../../../src/core/model';
import { withdrawals } from '../../../src/core/notice/withdrawal';
import { anEvent } from '../builders';

const notice = (fields: Partial<ContactEvent> = {}) =>
  anEvent({
    kind: 'notice',
    keys: ['INV-1|formal|1', 'INV-2|formal|1'],
    token: 'PD-7K3QPX',
    subject: 'MN-2026-0001, 2026-11-14 (8 days, registered, FR): X',
    ...fields,
    on: '2026-11-03',
  });
const found = (history: readonly ContactEvent[], open: readonly string[] = []) =>
  withdrawals(history, 'ask', (item) => open.includes(item)).map(({ number }) => number);

test('a notice of which nothing is open any more may be withdrawn, with its number, day and invoices', () => {
  expect(withdrawals([notice()], 'ask', () => false)).toEqual([
    { notice: notice(), number: 'MN-2026-0001', writtenOn: '2026-11-03', invoices: ['INV-1', 'INV-2'] },
  ]);
});

describe('others may not', () => {
  const gone = anEvent({ kind: 'delivery', keys: [], token: 'PD-7K3QPX', note: 'withdrawn', on: '2026-11-09' });
  test.each`
    what                           | history                                    | open         | numbers
    ${'one invoice is open'}       | ${[notice()]}                              | ${['inv-2']} | ${[]}
    ${'another one is open'}       | ${[notice()]}                              | ${['inv-3']} | ${['MN-2026-0001']}
    ${'it was withdrawn already'}  | ${[notice(), gone]}                        | ${[]}        | ${[]}
    ${'that row was made void'}    | ${[notice(), { ...gone, result: 'VOID' }]} | ${[]}        | ${['MN-2026-0001']}
    ${'it was only posted'}        | ${[notice(), { ...gone, note: 'posted' }]} | ${[]}        | ${['MN-2026-0001']}
    ${'it is void'}                | ${[notice({ result: 'VOID' })]}            | ${[]}        | ${[]}
    ${'it was begun, not written'} | ${[notice({ result: 'SENDING' })]}         | ${[]}        | ${[]}
    ${'it is of Test mode'}        | ${[notice({ mode: 'test' })]}              | ${[]}        | ${[]}
    ${'it has no number'}          | ${[notice({ subject: 'Formal notice' })]}  | ${[]}        | ${[null]}
  `('$what', ({ history, open, numbers }) => expect(found(history, open)).toEqual(numbers));
});
