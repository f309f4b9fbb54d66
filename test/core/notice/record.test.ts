import { day } from '../../../src/core/days';
import { noticeSubject, readNoticeRecord } from '../../../src/core/notice/record';

const record = {
  number: 'MN-2026-0001',
  deadline: day('2026-11-14'),
  days: 8,
  way: 'registered',
  jurisdiction: 'FR',
} as const;
const read = (subject: string | null) => readNoticeRecord({ kind: 'notice', subject });

test('a notice’s subject says its number, its last day and what that hangs on', () => {
  const subject = noticeSubject(record, 'Mise en demeure de payer, Fjord Tools AS');
  expect(subject).toBe('MN-2026-0001, 2026-11-14 (8 days, registered, FR): Mise en demeure de payer, Fjord Tools AS');
  expect(read(subject)).toEqual(record);
});

test.each(['Fjord): (9 days, post, DE): X', 'MN-2026-0099, 2020-01-01 (1 days, email, EU): Y', '', 'two\nlines'])(
  'a client called %p changes nothing of it',
  (name) => {
    expect(read(noticeSubject(record, name))).toEqual(record);
  },
);

describe('what was written otherwise says nothing', () => {
  test.each`
    subject
    ${null}
    ${'Formal notice, Fjord, 2026-11-03, PD-7K3QPX'}
    ${'MN-2026-0001, 2026-02-31 (8 days, registered, FR): X'}
    ${'MN-2026-0001, 2026-11-14 (8 days, pigeon, FR): X'}
    ${'MN-2026-0001, 2026-11-14 (8 days, registered, XX): X'}
    ${'MN-2026-0001, 2026-11-14 (many days, registered, FR): X'}
  `('$subject', ({ subject }) => expect(read(subject)).toBeNull());
  test('nor does another row', () => {
    expect(readNoticeRecord({ kind: 'reminder', subject: noticeSubject(record, 'X') })).toBeNull();
  });
});
