import { day } from '../../../src/core/days';
import { JURISDICTIONS, type Jurisdiction } from '../../../src/core/notice/jurisdiction';
import type { NoticeState } from '../../../src/core/notice/state';
import {
  deadlineSentence,
  deliveredSentence,
  deliveryRefusalSentence,
  jurisdictionName,
  nextStepSentence,
  noticeStateText,
  overruledNote,
} from '../../../src/core/words/noticeWizard';

const STATE: NoticeState = {
  ...{ number: 'MN-2026-0001', writtenOn: day('2026-11-03'), postedOn: null, tracking: null, receivedOn: null },
  ...{ returnedOn: null, withdrawnOn: null, lastDay: day('2026-11-13'), daysLeft: 4, phase: 'written' },
};
const posted = { postedOn: day('2026-11-03'), phase: 'running' };

describe('a state in a word or two', () => {
  test.each`
    state                                            | settled  | text
    ${{}}                                            | ${false} | ${'not posted yet, 4 days left'}
    ${posted}                                        | ${false} | ${'4 days left'}
    ${{ ...posted, lastDay: day('2026-11-10') }}     | ${false} | ${'1 day left'}
    ${{ ...posted, lastDay: day('2026-11-09') }}     | ${false} | ${'today is the last day'}
    ${{ ...posted, lastDay: day('2026-11-08') }}     | ${false} | ${'expired on 8 November 2026'}
    ${{ lastDay: day('2026-11-08') }}                | ${false} | ${'expired on 8 November 2026'}
    ${{ ...posted, returnedOn: day('2026-11-07') }}  | ${false} | ${'came back on 7 November 2026'}
    ${posted}                                        | ${true}  | ${'paid'}
    ${{ ...posted, withdrawnOn: day('2026-11-07') }} | ${true}  | ${'withdrawn on 7 November 2026'}
    ${{ lastDay: null }}                             | ${false} | ${'written'}
    ${{ ...posted, lastDay: null }}                  | ${false} | ${'posted on 3 November 2026'}
  `('$text', ({ state, settled, text }) => {
    expect(noticeStateText({ ...STATE, ...state }, settled, day('2026-11-09'))).toBe(text);
  });
});

describe('the deadline says where its days begin', () => {
  const term = (jurisdiction: Jurisdiction, way: 'post' | 'email') => ({ jurisdiction, way, days: 14, holidays: [] });
  test.each`
    jurisdiction    | way        | said
    ${'DE'}         | ${'post'}  | ${"14 days from the letter's date: the last day to pay is 20 November 2026."}
    ${'FR'}         | ${'post'}  | ${'14 days from the day after it is received: the last day to pay is 20 November 2026 if it arrives by 6 November 2026, and later if it arrives later.'}
    ${'BEconsumer'} | ${'post'}  | ${'14 days from the third working day after it is posted: the last day to pay is 20 November 2026.'}
    ${'BEconsumer'} | ${'email'} | ${'14 days from the day after it is sent: the last day to pay is 20 November 2026.'}
  `('$jurisdiction by $way', ({ jurisdiction, way, said }) => {
    expect(deadlineSentence(term(jurisdiction, way), day('2026-11-03'), day('2026-11-20'))).toBe(said);
  });
});

test.each(Object.keys(JURISDICTIONS) as Jurisdiction[])('%s has a name of its own', (jurisdiction) => {
  const others = (Object.keys(JURISDICTIONS) as Jurisdiction[]).filter((one) => one !== jurisdiction);
  expect(others.map(jurisdictionName)).not.toContain(jurisdictionName(jurisdiction));
});

test('a free first reminder says that costs follow, another letter what the person chose', () => {
  expect(nextStepSentence('NLconsumer', 'none')).toContain('the costs that this letter names are owed');
  expect(nextStepSentence('DE', 'lawyer')).toContain('hand it over to a lawyer');
  expect(nextStepSentence('DE', 'none')).toContain('decide what follows');
});

describe('what was recorded', () => {
  const after = { day: day('2026-11-05'), lastDay: day('2026-11-15'), isSettled: false };
  test.each`
    what           | more                    | said
    ${'posted'}    | ${{}}                   | ${'MN-1 was posted on 5 November 2026. The last day to pay is 15 November 2026.'}
    ${'received'}  | ${{ lastDay: null }}    | ${'MN-1 was received on 5 November 2026.'}
    ${'returned'}  | ${{}}                   | ${'MN-1 came back on 5 November 2026. Look at the address, and post it again or have it served.'}
    ${'withdrawn'} | ${{ isSettled: true }}  | ${'MN-1 is withdrawn as of 5 November 2026. Tell the client: More, Write a letter, “Withdraw a formal notice”.'}
    ${'withdrawn'} | ${{ isSettled: false }} | ${'MN-1 is withdrawn as of 5 November 2026, and its invoices are still open. Tell the client yourself. To write another notice, set its row of Contact history to VOID.'}
  `('$said', ({ what, more, said }) => {
    const delivery = what === 'posted' ? { what, tracking: null } : { what };
    expect(deliveredSentence(delivery, 'MN-1', { ...after, ...more })).toBe(said);
  });

  test('a number of the post that is none is shown as it was typed', () => {
    expect(deliveryRefusalSentence({ code: 'badTracking', read: 'a;b' })).toContain('"a;b"');
  });

  test('each overruled check is a line with its reason', () => {
    const reasons = [
      { finding: 'A.', reason: 'x' },
      { finding: 'B.', reason: 'y' },
    ];
    expect(overruledNote(reasons)).toBe('Overruled: A. Reason: x\nOverruled: B. Reason: y');
    expect(overruledNote([])).toBe('');
  });
});
