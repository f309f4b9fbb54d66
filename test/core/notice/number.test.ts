import fc from 'fast-check';
import type { ContactEvent, EventResult } from '../../../src/core/model';
import { nextNoticeNumber, noticeNumber } from '../../../src/core/notice/number';
import { anEvent } from '../builders';

const notice = (subject: string | null, fields: Partial<ContactEvent> = {}) =>
  anEvent({ kind: 'notice', keys: ['INV-1|formal|1'], ...fields, on: '2026-11-03', subject });
const named = (number: string, result: EventResult = 'SENT') => notice(`${number}, 2026-11-14 (8 days …`, { result });

describe('the next number is one more than the highest of its year and mode', () => {
  test.each`
    what                                | history                                             | next
    ${'none yet'}                       | ${[]}                                               | ${'MN-2026-0001'}
    ${'one was written'}                | ${[named('MN-2026-0001')]}                          | ${'MN-2026-0002'}
    ${'one was begun'}                  | ${[named('MN-2026-0001', 'SENDING')]}               | ${'MN-2026-0002'}
    ${'one was made void'}              | ${[named('MN-2026-0001', 'VOID')]}                  | ${'MN-2026-0002'}
    ${'the rows were sorted'}           | ${[named('MN-2026-0002'), named('MN-2026-0001')]}   | ${'MN-2026-0003'}
    ${'more than four digits'}          | ${[named('MN-2026-9999')]}                          | ${'MN-2026-10000'}
    ${'one of another year'}            | ${[named('MN-2025-0007')]}                          | ${'MN-2026-0001'}
    ${'one of Test mode'}               | ${[named('TEST-MN-2026-0007')]}                     | ${'MN-2026-0001'}
    ${'one from before the numbers'}    | ${[notice('Formal notice, Fjord, 2026-11-03')]}     | ${'MN-2026-0001'}
    ${'a mail that speaks of a notice'} | ${[anEvent({ subject: 'MN-2026-0009 withdrawn' })]} | ${'MN-2026-0001'}
    ${'a number amid the subject'}      | ${[notice('About MN-2026-0009')]}                   | ${'MN-2026-0001'}
    ${'no subject at all'}              | ${[notice(null)]}                                   | ${'MN-2026-0001'}
  `('$what → $next', ({ history, next }) => {
    expect(nextNoticeNumber(history, '2026', false)).toBe(next);
  });
  test('Test mode counts its own', () => {
    expect(nextNoticeNumber([named('MN-2026-0004'), named('TEST-MN-2026-0001')], '2026', true)).toBe(
      'TEST-MN-2026-0002',
    );
  });
});

test.each([
  ['MN-2026-0001, 2026-11-14', 'MN-2026-0001'],
  ['TEST-MN-2026-0001, …', 'TEST-MN-2026-0001'],
  ['MN-2026-001, …', null],
  ['XMN-2026-0001, …', null],
])('%s is %s', (subject, number) => {
  expect(noticeNumber({ kind: 'notice', subject })).toBe(number);
});

type Deed = { readonly isTest: boolean; readonly year: string; readonly result: EventResult };

test('whatever is written, begun, made void or tried out in whatever order: each series counts from 1 without a gap', () => {
  const deed = fc.record<Deed>({
    isTest: fc.boolean(),
    year: fc.constantFrom('2026', '2027'),
    result: fc.constantFrom<EventResult>('SENT', 'SENDING', 'UNCERTAIN', 'VOID', 'FAILED'),
  });
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (deeds, places) => {
      const history: ContactEvent[] = [];
      for (const { isTest, year, result } of deeds) {
        const event = named(nextNoticeNumber(history, year, isTest), result);
        // The sheet may be sorted: a new row may stand anywhere.
        history.splice((places.next().value ?? 0) % (history.length + 1), 0, {
          ...event,
          mode: isTest ? 'test' : 'live',
        });
      }
      for (const prefix of ['MN-2026-', 'MN-2027-', 'TEST-MN-2026-', 'TEST-MN-2027-']) {
        const numbers = history.flatMap((event) => noticeNumber(event) ?? []).filter((one) => one.startsWith(prefix));
        const counted = numbers.map((one) => Number(one.slice(prefix.length))).sort((a, b) => a - b);
        expect(counted).toEqual(counted.map((_, at) => at + 1));
      }
    }),
  );
});
