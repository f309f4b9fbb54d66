import { day } from '../../../src/core/days';
import { mayTryAgain, quotaRefusedAt, recipientsLeft } from '../../../src/core/dunning/quota';
import type { ContactEvent } from '../../../src/core/model';
import { anEvent } from '../builders';

const NOW = '2026-03-09 10:00';
const mail = (when: string, more: Partial<ContactEvent> = {}): ContactEvent => ({
  ...anEvent({ channel: 'email', to: ['a@x.example'], cc: ['b@x.example'], result: 'SENT' }),
  when,
  on: day(when.slice(0, 10)),
  ...more,
});

describe('an account may write to so many recipients in 24 hours', () => {
  test.each`
    user                    | limit
    ${'mia@studio.example'} | ${1500}
    ${'mia@gmail.com'}      | ${100}
    ${'Mia@GoogleMail.com'} | ${100}
    ${'mia@notgmail.com'}   | ${1500}
  `('$user: $limit', ({ user, limit }) => expect(recipientsLeft([], NOW, user, 0)).toBe(limit));
});

describe('each address of a mail that left, or may have left, in the last 24 hours is used', () => {
  test.each`
    what                          | event                                                | left
    ${'a minute ago'}             | ${mail('2026-03-09 09:59')}                          | ${1498}
    ${'a minute under a day ago'} | ${mail('2026-03-08 10:01')}                          | ${1498}
    ${'a day ago'}                | ${mail('2026-03-08 10:00')}                          | ${1500}
    ${'in doubt'}                 | ${mail('2026-03-09 09:59', { result: 'UNCERTAIN' })} | ${1498}
    ${'being sent'}               | ${mail('2026-03-09 09:59', { result: 'SENDING' })}   | ${1498}
    ${'it came back'}             | ${mail('2026-03-09 09:59', { result: 'BOUNCED' })}   | ${1498}
    ${'refused'}                  | ${mail('2026-03-09 09:59', { result: 'FAILED' })}    | ${1500}
    ${'void'}                     | ${mail('2026-03-09 09:59', { result: 'VOID' })}      | ${1500}
    ${'a test mail counts too'}   | ${mail('2026-03-09 09:59', { mode: 'test' })}        | ${1498}
    ${'a call'}                   | ${mail('2026-03-09 09:59', { channel: 'call' })}     | ${1500}
  `('$what: $left left', ({ event, left }) => expect(recipientsLeft([event], NOW, 'mia@studio.example', 0)).toBe(left));
});

test('never less than none', () => {
  const many = Array.from({ length: 60 }, () => mail('2026-03-09 09:00'));
  expect(recipientsLeft(many, NOW, 'mia@gmail.com', 0)).toBe(0);
});

describe('addresses in blind copy are used too, though the history does not name them', () => {
  test.each`
    what                               | event                                             | left
    ${'two with a reminder'}           | ${mail('2026-03-09 09:59')}                       | ${1496}
    ${'none with a mail of test mode'} | ${mail('2026-03-09 09:59', { mode: 'test' })}     | ${1498}
    ${'none with a refused one'}       | ${mail('2026-03-09 09:59', { result: 'FAILED' })} | ${1500}
  `('$what: $left left', ({ event, left }) => expect(recipientsLeft([event], NOW, 'mia@studio.example', 2)).toBe(left));
});

describe('only what the account itself sent is counted; a row that names nobody counts for everybody', () => {
  test.each`
    by                        | left
    ${'mia@studio.example'}   | ${1498}
    ${' Mia@Studio.Example '} | ${1498}
    ${'tom@studio.example'}   | ${1500}
    ${'mia@studio.example.x'} | ${1500}
    ${null}                   | ${1498}
  `('by $by: $left left', ({ by, left }) =>
    expect(recipientsLeft([mail('2026-03-09 09:59', { by })], NOW, 'mia@studio.example', 0)).toBe(left),
  );
  test('each of two has an allowance of one’s own', () => {
    const history = [
      mail('2026-03-09 09:00', { by: 'mia@gmail.com' }),
      mail('2026-03-09 09:30', { by: 'tom@gmail.com' }),
    ];
    expect(
      recipientsLeft([...history, mail('2026-03-09 09:45', { by: 'mia@gmail.com' })], NOW, 'mia@gmail.com', 0),
    ).toBe(96);
    expect(recipientsLeft(history, NOW, 'Tom@gmail.com', 0)).toBe(98);
  });
});

// In Europe clocks go forward on 2026-03-29 at 02:00 and back on 2026-10-25 at 03:00.
describe('24 hours are those of the sheet’s wall clock, also where clocks are changed', () => {
  test.each`
    what                                               | sentAt                | now                   | left
    ${'over midnight, a minute under'}                 | ${'2026-03-08 00:01'} | ${'2026-03-09 00:00'} | ${1498}
    ${'over midnight, a day'}                          | ${'2026-03-08 00:00'} | ${'2026-03-09 00:00'} | ${1500}
    ${'over the end of a year'}                        | ${'2025-12-31 23:59'} | ${'2026-01-01 23:58'} | ${1498}
    ${'forward: 22 hours and 59 minutes ago'}          | ${'2026-03-28 12:01'} | ${'2026-03-29 12:00'} | ${1498}
    ${'forward: 23 hours ago, an hour too early'}      | ${'2026-03-28 12:00'} | ${'2026-03-29 12:00'} | ${1500}
    ${'back: 24 hours and 59 minutes ago, still used'} | ${'2026-10-24 12:01'} | ${'2026-10-25 12:00'} | ${1498}
    ${'back: 25 hours ago'}                            | ${'2026-10-24 12:00'} | ${'2026-10-25 12:00'} | ${1500}
    ${'back: in the hour that comes twice'}            | ${'2026-10-25 02:50'} | ${'2026-10-25 02:10'} | ${1498}
  `('$what: $left left', ({ sentAt, now, left }) =>
    expect(recipientsLeft([mail(sentAt)], now, 'mia@studio.example', 0)).toBe(left),
  );
});

const MIA = 'mia@studio.example';
const row = (seq: number, result: ContactEvent['result'], more: Partial<ContactEvent> = {}): ContactEvent =>
  mail(`2026-03-09 0${seq}:00`, {
    seq,
    by: MIA,
    result,
    note: result === 'FAILED' ? 'quota: limit exceeded' : null,
    ...more,
  });

describe('the allowance was found used up at the last refusal after which nothing was sent', () => {
  test.each`
    what                                    | history                                                                      | at
    ${'no row'}                             | ${[]}                                                                        | ${null}
    ${'sent'}                               | ${[row(1, 'SENT')]}                                                          | ${null}
    ${'refused'}                            | ${[row(1, 'SENT'), row(2, 'FAILED')]}                                        | ${'2026-03-09 02:00'}
    ${'refused twice'}                      | ${[row(2, 'FAILED'), row(3, 'FAILED')]}                                      | ${'2026-03-09 03:00'}
    ${'sent since'}                         | ${[row(2, 'FAILED'), row(3, 'SENT')]}                                        | ${null}
    ${'sorted by hand'}                     | ${[row(3, 'SENT'), row(2, 'FAILED')]}                                        | ${null}
    ${'sent since, and came back'}          | ${[row(2, 'FAILED'), row(3, 'BOUNCED')]}                                     | ${null}
    ${'in doubt since'}                     | ${[row(2, 'FAILED'), row(3, 'UNCERTAIN')]}                                   | ${'2026-03-09 02:00'}
    ${'by somebody else'}                   | ${[row(2, 'FAILED', { by: 'tom@studio.example' })]}                          | ${null}
    ${'somebody else sent since'}           | ${[row(2, 'FAILED'), row(3, 'SENT', { by: 'tom@studio.example' })]}          | ${'2026-03-09 02:00'}
    ${'written another way'}                | ${[row(2, 'FAILED', { by: 'MIA@Studio.example' })]}                          | ${'2026-03-09 02:00'}
    ${'by nobody named'}                    | ${[row(2, 'FAILED', { by: null })]}                                          | ${'2026-03-09 02:00'}
    ${'refused for the permission'}         | ${[row(2, 'FAILED', { note: 'scope: quota: x' })]}                           | ${null}
    ${'refused for the address'}            | ${[row(2, 'FAILED', { note: 'address: quota' })]}                            | ${null}
    ${'refused without a note'}             | ${[row(2, 'FAILED', { note: null })]}                                        | ${null}
    ${'made void'}                          | ${[row(2, 'VOID', { note: 'quota: limit exceeded' })]}                       | ${null}
    ${'a notice was written since'}         | ${[row(2, 'FAILED'), row(3, 'SENT', { kind: 'notice', channel: 'notice' })]} | ${'2026-03-09 02:00'}
    ${'a mail of Test mode was sent since'} | ${[row(2, 'FAILED'), row(3, 'SENT', { mode: 'test' })]}                      | ${null}
  `('$what: $at', ({ history, at }) => expect(quotaRefusedAt(history, MIA)).toBe(at));
});

describe('after that the clock waits three hours of the wall clock', () => {
  test.each`
    what                             | refusedAt             | now                   | may
    ${'at once'}                     | ${'2026-03-09 09:30'} | ${'2026-03-09 09:30'} | ${false}
    ${'a minute under'}              | ${'2026-03-09 09:30'} | ${'2026-03-09 12:29'} | ${false}
    ${'three hours'}                 | ${'2026-03-09 09:30'} | ${'2026-03-09 12:30'} | ${true}
    ${'a minute over'}               | ${'2026-03-09 09:30'} | ${'2026-03-09 12:31'} | ${true}
    ${'over midnight, under'}        | ${'2026-03-08 22:15'} | ${'2026-03-09 01:14'} | ${false}
    ${'over midnight'}               | ${'2026-03-08 22:15'} | ${'2026-03-09 01:15'} | ${true}
    ${'forward: two real hours'}     | ${'2026-03-29 01:30'} | ${'2026-03-29 04:30'} | ${true}
    ${'back: three real hours'}      | ${'2026-10-25 01:30'} | ${'2026-10-25 03:30'} | ${false}
    ${'back: four real hours'}       | ${'2026-10-25 01:30'} | ${'2026-10-25 04:30'} | ${true}
    ${'back: it seems to lie ahead'} | ${'2026-10-25 02:50'} | ${'2026-10-25 02:10'} | ${false}
    ${'a year that was typed'}       | ${'2062-03-09 09:30'} | ${'2026-03-09 09:31'} | ${true}
    ${'no time at all'}              | ${'yesterday'}        | ${'2026-03-09 09:31'} | ${true}
  `('$what: $may', ({ refusedAt, now, may }) =>
    expect(mayTryAgain([row(1, 'FAILED', { when: refusedAt })], now, MIA)).toBe(may),
  );
  test('whoever was not refused need not wait', () => {
    const history = [row(1, 'FAILED')];
    expect(mayTryAgain(history, '2026-03-09 01:01', MIA)).toBe(false);
    expect(mayTryAgain(history, '2026-03-09 01:01', 'tom@studio.example')).toBe(true);
    expect(mayTryAgain([], '2026-03-09 01:01', MIA)).toBe(true);
  });
});
