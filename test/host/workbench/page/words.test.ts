import { counted, dayWords, momentWords, secondsWords, sizeWords, whole } from '../../../../host/workbench/page/words';

test('days and moments are written out', () => {
  expect(dayWords('2026-11-03')).toBe('Tue 3 Nov 2026');
  expect(momentWords('2026-03-29 01:30')).toBe('Sun 29 Mar 2026, 01:30');
  expect(momentWords('2026-03-29 01:30:59')).toBe('Sun 29 Mar 2026, 01:30');
});

test.each`
  bytes      | words
  ${0}       | ${'0 B'}
  ${999}     | ${'999 B'}
  ${1000}    | ${'1 kB'}
  ${214_499} | ${'214 kB'}
  ${2e6}     | ${'2,000 kB'}
`('$bytes bytes are $words', ({ bytes, words }) => {
  expect(sizeWords(bytes)).toBe(words);
});

test.each`
  ms          | words
  ${0}        | ${'0.0 s'}
  ${9_949}    | ${'9.9 s'}
  ${10_000}   | ${'10 s'}
  ${1234_567} | ${'1,235 s'}
`('$ms ms are $words', ({ ms, words }) => {
  expect(secondsWords(ms)).toBe(words);
});

test('one thing is not several', () => {
  expect([0, 1, 2, 1500].map((count) => counted(count, 'mail'))).toEqual([
    '0 mails',
    '1 mail',
    '2 mails',
    '1,500 mails',
  ]);
  expect(whole(1_000_000)).toBe('1,000,000');
});
