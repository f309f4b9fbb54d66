import { day } from '../../../src/core/days';
import { recipientsLeft } from '../../../src/core/dunning/quota';
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
