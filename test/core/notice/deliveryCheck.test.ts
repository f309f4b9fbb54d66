import { day } from '../../../src/core/days';
import { checkDelivery } from '../../../src/core/notice/deliveryCheck';
import type { NoticeState } from '../../../src/core/notice/state';

const NOTHING: NoticeState = {
  ...{ number: 'MN-2026-0001', writtenOn: day('2026-11-03'), postedOn: null, tracking: null, receivedOn: null },
  ...{ returnedOn: null, withdrawnOn: null, lastDay: day('2026-11-13'), daysLeft: 10, phase: 'written' },
};
const POSTED: NoticeState = { ...NOTHING, postedOn: day('2026-11-05'), tracking: 'RR1', phase: 'running' };
const said = (what: 'posted' | 'received' | 'returned' | 'withdrawn', on: string, tracking = '') => ({
  ...{ what, on, tracking },
});
const check = (state: NoticeState, ...given: Parameters<typeof said>) =>
  checkDelivery(said(...given), state, day('2026-11-09'));

describe('what can have happened', () => {
  test.each`
    state                                           | what           | on
    ${NOTHING}                                      | ${'posted'}    | ${'2026-11-03'}
    ${NOTHING}                                      | ${'posted'}    | ${'2026-11-09'}
    ${NOTHING}                                      | ${'received'}  | ${'2026-11-03'}
    ${POSTED}                                       | ${'received'}  | ${'2026-11-05'}
    ${POSTED}                                       | ${'returned'}  | ${'2026-11-05'}
    ${POSTED}                                       | ${'posted'}    | ${'2026-11-04'}
    ${POSTED}                                       | ${'withdrawn'} | ${'2026-11-04'}
    ${{ ...POSTED, receivedOn: day('2026-11-07') }} | ${'posted'}    | ${'2026-11-07'}
    ${{ ...POSTED, returnedOn: day('2026-11-07') }} | ${'posted'}    | ${'2026-11-08'}
  `('$what on $on', ({ state, what, on }) => {
    expect(check(state, what, on)).toMatchObject({ on, delivery: { what } });
  });
});

describe('what cannot', () => {
  const early = { code: 'tooEarly', on: '2026-11-02', since: '2026-11-03', after: 'written' };
  const beforePost = { code: 'tooEarly', on: '2026-11-04', since: '2026-11-05', after: 'posted' };
  test.each`
    state                                            | what           | on              | refused
    ${NOTHING}                                       | ${'posted'}    | ${'2026-11-02'} | ${early}
    ${NOTHING}                                       | ${'withdrawn'} | ${'2026-11-02'} | ${early}
    ${NOTHING}                                       | ${'posted'}    | ${'2026-11-10'} | ${{ code: 'future', on: '2026-11-10' }}
    ${NOTHING}                                       | ${'posted'}    | ${'2026-02-30'} | ${{ code: 'noDay', read: '2026-02-30' }}
    ${POSTED}                                        | ${'received'}  | ${'2026-11-04'} | ${beforePost}
    ${POSTED}                                        | ${'returned'}  | ${'2026-11-04'} | ${beforePost}
    ${{ ...POSTED, receivedOn: day('2026-11-07') }}  | ${'posted'}    | ${'2026-11-08'} | ${{ code: 'tooLate', on: '2026-11-08', received: '2026-11-07' }}
    ${{ ...POSTED, withdrawnOn: day('2026-11-08') }} | ${'received'}  | ${'2026-11-09'} | ${{ code: 'withdrawn', on: '2026-11-08' }}
  `('$what on $on: $refused.code', ({ state, what, on, refused }) => {
    expect(check(state, what, on)).toEqual({ refused });
  });
});

describe('the tracking number', () => {
  test.each`
    state      | typed             | tracking
    ${NOTHING} | ${'  RR  12\t3 '} | ${'RR 12 3'}
    ${NOTHING} | ${' '}            | ${null}
    ${POSTED}  | ${''}             | ${'RR1'}
    ${POSTED}  | ${'RR2'}          | ${'RR2'}
    ${NOTHING} | ${'X'.repeat(60)} | ${'X'.repeat(60)}
  `('“$typed” is taken as $tracking', ({ state, typed, tracking }) => {
    expect(check(state, 'posted', '2026-11-09', typed)).toMatchObject({ delivery: { what: 'posted', tracking } });
  });

  test.each(['X'.repeat(61), 'RR1; received'])('“%s” is none', (typed) => {
    expect(check(NOTHING, 'posted', '2026-11-09', typed)).toEqual({ refused: { code: 'badTracking', read: typed } });
  });
});
