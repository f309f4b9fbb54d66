import { day } from '../../../src/core/days';
import type { ContactEvent } from '../../../src/core/model';
import type { Jurisdiction, SendingWay } from '../../../src/core/notice/jurisdiction';
import { noticeSubject } from '../../../src/core/notice/record';
import { noticeState } from '../../../src/core/notice/state';
import { anEvent } from '../builders';

/** Written on 3 November, a Tuesday: expected on the 6th, so that the eighth day is the 14th. */
function aNotice(jurisdiction: Jurisdiction = 'FR', days = 8, deadline = '2026-11-14', way: SendingWay = 'registered') {
  const record = { number: 'MN-2026-0001', deadline: day(deadline), days, way, jurisdiction };
  const subject = noticeSubject(record, 'X');
  return anEvent({ kind: 'notice', keys: ['INV-1|formal|1'], on: '2026-11-03', token: 'PD-7K3QPX', subject });
}

let seq = 10;
function row(note: string, on: string, fields: Partial<ContactEvent> = {}) {
  return anEvent({ kind: 'delivery', keys: [], token: 'PD-7K3QPX', note, seq: seq++, ...fields, on });
}

const stateOf = (rows: readonly ContactEvent[], today: string, notice = aNotice()) =>
  noticeState([notice, ...rows], notice, day(today), []);

describe('days are left until the last one is past', () => {
  const posted = [row('posted; tracking RR123', '2026-11-03')];
  test.each`
    today           | daysLeft | phase
    ${'2026-11-03'} | ${11}    | ${'running'}
    ${'2026-11-13'} | ${1}     | ${'running'}
    ${'2026-11-14'} | ${0}     | ${'running'}
    ${'2026-11-15'} | ${0}     | ${'over'}
  `('on $today: $daysLeft, $phase', ({ today, daysLeft, phase }) => {
    expect(stateOf(posted, today)).toMatchObject({ daysLeft, phase, lastDay: '2026-11-14', tracking: 'RR123' });
  });
});

describe('a later receipt moves the last day, an earlier one does not', () => {
  test.each`
    received        | lastDay
    ${'2026-11-05'} | ${'2026-11-14'}
    ${'2026-11-06'} | ${'2026-11-14'}
    ${'2026-11-07'} | ${'2026-11-15'}
    ${'2026-11-20'} | ${'2026-11-28'}
  `('received on $received → $lastDay', ({ received, lastDay }) => {
    expect(stateOf([row('posted', '2026-11-03'), row('received', received)], '2026-11-20')).toMatchObject({
      lastDay,
      receivedOn: received,
    });
  });
});

describe('a term that runs from sending looks at the day of posting, never at that of receipt', () => {
  const letter = aNotice('DE', 10, '2026-11-13');
  test.each`
    rows                                                            | lastDay
    ${[row('posted', '2026-11-03')]}                                | ${'2026-11-13'}
    ${[row('posted', '2026-11-03'), row('received', '2026-11-12')]} | ${'2026-11-13'}
    ${[row('posted', '2026-11-05')]}                                | ${'2026-11-15'}
  `('$lastDay', ({ rows, lastDay }) => expect(stateOf(rows, '2026-11-12', letter).lastDay).toBe(lastDay));

  test('Belgium: the third working day after posting is the first of the fourteen', () => {
    const first = aNotice('BEconsumer', 14, '2026-11-19', 'post');
    // Posted on Friday 6 November: Monday, Tuesday, Wednesday the 11th, and thirteen days more.
    expect(stateOf([row('posted', '2026-11-06')], '2026-11-12', first).lastDay).toBe('2026-11-24');
  });
});

describe('where it stands', () => {
  const posted = row('posted', '2026-11-03');
  test.each`
    what                                     | rows                                                                      | phase
    ${'nothing recorded'}                    | ${[]}                                                                     | ${'written'}
    ${'posted'}                              | ${[posted]}                                                               | ${'running'}
    ${'received, nobody recorded posting'}   | ${[row('received', '2026-11-05')]}                                        | ${'running'}
    ${'came back'}                           | ${[posted, row('returned', '2026-11-08')]}                                | ${'returned'}
    ${'came back, and was delivered after'}  | ${[posted, row('returned', '2026-11-08'), row('received', '2026-11-09')]} | ${'running'}
    ${'was signed for, and came back after'} | ${[posted, row('received', '2026-11-07'), row('returned', '2026-11-08')]} | ${'returned'}
    ${'withdrawn'}                           | ${[posted, row('withdrawn', '2026-11-08')]}                               | ${'withdrawn'}
    ${'recorded for tomorrow'}               | ${[row('posted', '2026-11-10')]}                                          | ${'written'}
    ${'a row that was made void'}            | ${[row('posted', '2026-11-03', { result: 'VOID' })]}                      | ${'written'}
    ${'the post of another notice'}          | ${[row('posted', '2026-11-03', { token: 'PD-222222' })]}                  | ${'written'}
    ${'a row of Test mode'}                  | ${[row('posted', '2026-11-03', { mode: 'test' })]}                        | ${'written'}
  `('$what → $phase', ({ rows, phase }) => expect(stateOf(rows, '2026-11-09').phase).toBe(phase));
});

test('of two rows that say the same the later recorded one counts, whatever its day', () => {
  const rows = [row('posted; tracking RR2', '2026-11-05'), row('posted; tracking RR1', '2026-11-04')];
  expect(stateOf(rows, '2026-11-09')).toMatchObject({ postedOn: '2026-11-04', tracking: 'RR1' });
});

test('a notice that came back was not received', () => {
  const rows = [row('received', '2026-11-07'), row('returned', '2026-11-08')];
  expect(stateOf(rows, '2026-11-09')).toMatchObject({ receivedOn: null, returnedOn: '2026-11-08' });
});

test('a notice from before there were numbers has no last day, and what became of it is known all the same', () => {
  const notice = { ...aNotice(), subject: 'Formal notice, Fjord, 2026-11-03, PD-7K3QPX' };
  expect(stateOf([row('posted', '2026-11-03')], '2027-11-03', notice)).toMatchObject({
    number: null,
    writtenOn: '2026-11-03',
    lastDay: null,
    daysLeft: null,
    phase: 'running',
  });
});
