/** Days and amounts as people type them, and the drafts that forms keep, without a browser. */
import { commonLevels, listedReason } from '../../html/record/draft';
import { sumOf } from '../../html/record/wrong';
import { choiceOf, questionOf } from '../../html/start/choices';
import { dayAfter, isDay, minorOf, typedAmount } from '../../html/typed';
import { amount } from './fixtures';
import { startView } from './fixturesAgreed';
import { clients, procedures } from './fixturesClients';

describe('an amount is read to the cent, or not at all', () => {
  test.each`
    typed             | currency | minor
    ${'1250'}         | ${'EUR'} | ${125000}
    ${'1250.5'}       | ${'EUR'} | ${125050}
    ${'1250,50'}      | ${'EUR'} | ${125050}
    ${'1,250'}        | ${'EUR'} | ${125000}
    ${'1.250'}        | ${'EUR'} | ${125000}
    ${'1,250.00'}     | ${'EUR'} | ${125000}
    ${'1.250,00'}     | ${'EUR'} | ${125000}
    ${'1’250.00'}     | ${'CHF'} | ${125000}
    ${' 1 250,00 '}   | ${'EUR'} | ${125000}
    ${'1,234,567.89'} | ${'EUR'} | ${123456789}
    ${'0.01'}         | ${'EUR'} | ${1}
    ${'0'}            | ${'EUR'} | ${0}
    ${'9000'}         | ${'JPY'} | ${9000}
    ${'9000.5'}       | ${'JPY'} | ${null}
    ${'0.001'}        | ${'EUR'} | ${null}
    ${'1,250,50'}     | ${'EUR'} | ${null}
    ${'12,34,567'}    | ${'EUR'} | ${null}
    ${'-5'}           | ${'EUR'} | ${null}
    ${'€5'}           | ${'EUR'} | ${null}
    ${'half'}         | ${'EUR'} | ${null}
    ${''}             | ${'EUR'} | ${null}
  `('“$typed” $currency → $minor', ({ typed, currency, minor }) => {
    expect(minorOf(typed, currency)).toBe(minor);
  });
});

test.each`
  lines                   | sum
  ${[]}                   | ${0}
  ${['0.10', '0.20']}     | ${30}
  ${['591.67', '591.66']} | ${118333}
  ${['1', 'soon']}        | ${null}
`('lines of $lines come to $sum', ({ lines, sum }) => {
  expect(
    sumOf(
      lines.map((one: string) => ({ on: '', amount: one })),
      'EUR',
    ),
  ).toBe(sum);
});

test.each`
  shown                 | typed
  ${amount(125000)}     | ${'1,250.00'}
  ${amount(5, 'GBP')}   | ${'0.05'}
  ${{ text: '0,50 €' }} | ${'0,50'}
  ${{ text: '¥9' }}     | ${'9'}
  ${null}               | ${''}
`('$shown.text is typed “$typed”', ({ shown, typed }) => {
  expect(typedAmount(shown)).toBe(typed);
});

test.each`
  day             | days  | after
  ${'2026-11-03'} | ${3}  | ${'2026-11-06'}
  ${'2026-12-25'} | ${7}  | ${'2027-01-01'}
  ${'2028-02-28'} | ${1}  | ${'2028-02-29'}
  ${'2026-03-28'} | ${14} | ${'2026-04-11'}
`('$days days after $day is $after, through the change of the clock too', ({ day, days, after }) => {
  expect(dayAfter(day, days)).toBe(after);
});

test.each`
  typed           | whole
  ${'2026-11-03'} | ${true}
  ${'2026-11'}    | ${false}
  ${''}           | ${false}
`('“$typed” is a whole day: $whole', ({ typed, whole }) => {
  expect(isDay(typed)).toBe(whole);
});

test.each`
  reason      | listed
  ${'price'}  | ${{ reason: 'price', words: '' }}
  ${'broken'} | ${{ reason: 'other', words: 'broken' }}
  ${''}       | ${{ reason: '', words: '' }}
`('a dispute because of “$reason” is shown as $listed', ({ reason, listed }) => {
  expect(listedReason(reason)).toEqual(listed);
});

test('steps shared by items of two procedures stand in the order of the first', () => {
  const [standard] = clients[0]!.items;
  const key = { ...standard!, procedure: 'Key accounts' };
  expect(commonLevels([standard!, key], procedures).map(({ code }) => code)).toEqual(['call1', 'final']);
  expect(commonLevels([], procedures)).toEqual([]);
});

test.each`
  way             | choice
  ${'first'}      | ${{ kind: 'first' }}
  ${'byAge'}      | ${{ kind: 'byAge' }}
  ${'after firm'} | ${{ kind: 'after', level: 'firm' }}
  ${'after '}     | ${null}
  ${''}           | ${null}
`('the way “$way” is $choice', ({ way, choice }) => {
  expect(choiceOf(way)).toEqual(choice);
});

test('a start that is not chosen to its end is not asked, unless every client has its own', () => {
  const own = Object.fromEntries(startView.clients.map(({ client }) => [client, 'first']));
  expect(questionOf(startView.clients, 'after ', {})).toBeNull();
  expect(questionOf(startView.clients, 'after ', own)?.choices.length).toBe(3);
});
