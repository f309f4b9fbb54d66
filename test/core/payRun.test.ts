import { day } from '../../src/core/days';
import { nextPayRun, parsePayRunDays } from '../../src/core/payRun';

const next = (text: string, from: string) => nextPayRun(parsePayRunDays(text)!, day(from));

// 2026-03-01 is a Sunday, 2026-03-27 the last Friday of March, 2026-02-28 a Saturday.
describe('the next pay run on a day or after it', () => {
  test.each`
    text               | from            | expected
    ${'1,15'}          | ${'2026-03-01'} | ${'2026-03-01'}
    ${'1,15'}          | ${'2026-03-02'} | ${'2026-03-15'}
    ${'15; 1'}         | ${'2026-03-16'} | ${'2026-04-01'}
    ${'1,15,'}         | ${'2026-12-16'} | ${'2027-01-01'}
    ${'Fri'}           | ${'2026-03-05'} | ${'2026-03-06'}
    ${'Fri'}           | ${'2026-03-06'} | ${'2026-03-06'}
    ${'friday'}        | ${'2026-03-07'} | ${'2026-03-13'}
    ${' Fridays '}     | ${'2026-03-07'} | ${'2026-03-13'}
    ${'Tue, Thu'}      | ${'2026-03-04'} | ${'2026-03-05'}
    ${'thurs'}         | ${'2026-03-04'} | ${'2026-03-05'}
    ${'last'}          | ${'2026-02-10'} | ${'2026-02-28'}
    ${'last'}          | ${'2024-02-10'} | ${'2024-02-29'}
    ${'LAST'}          | ${'2026-03-31'} | ${'2026-03-31'}
    ${'30'}            | ${'2026-02-10'} | ${'2026-02-28'}
    ${'30'}            | ${'2026-03-01'} | ${'2026-03-30'}
    ${'30'}            | ${'2026-03-31'} | ${'2026-04-30'}
    ${'last Fri'}      | ${'2026-03-21'} | ${'2026-03-27'}
    ${'last Fri'}      | ${'2026-03-27'} | ${'2026-03-27'}
    ${'last Fri'}      | ${'2026-03-28'} | ${'2026-04-24'}
    ${'last  tuesday'} | ${'2026-03-01'} | ${'2026-03-31'}
    ${'15, last Fri'}  | ${'2026-03-16'} | ${'2026-03-27'}
  `('$text after $from: $expected', ({ text, from, expected }) => expect(next(text, from)).toBe(expected));
});

describe('what is no pay-run day', () => {
  test.each([
    '',
    ' ',
    ',',
    '0',
    '32',
    '1.5',
    '-1',
    'fr',
    'freitag',
    'lastly',
    'first Fri',
    'last 15',
    '15th',
    'monthly',
    '1,x',
  ])('"%s"', (text) => expect(parsePayRunDays(text)).toBeNull());
});
