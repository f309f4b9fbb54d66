/** What is wrong with Agreements and Payments on a day, beside what is wrong with their cells. */
import { day } from '../../src/core/days';
import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import type { RawCell } from '../../src/workbook/cells';
import { problemsOn } from '../../src/workbook/problemsOn';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const TODAY = day('2026-03-09');
const invoices = sheet('Invoices', HEADINGS, row('INV-1'));
const AGREEMENTS = ['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Recorded on', 'Ended on', 'Outcome'];
type Cells = Readonly<Record<string, RawCell>>;
const agreement = (cells: Cells) => {
  const all: Cells = { Kind: 'promise', Client: 'Kestrel', Invoices: 'INV-1', Until: on('2026-03-20'), ...cells };
  return problemsOn(
    open([
      invoices,
      sheet(
        'Agreements',
        AGREEMENTS,
        AGREEMENTS.map((heading) => all[heading] ?? ''),
      ),
    ]),
    TODAY,
  );
};
const payment = (date: string, ...more: RawCell[]) =>
  problemsOn(
    open([invoices, sheet('Payments', ['Date', 'Amount', 'Invoice'], [on(date), 5, 'INV-1', ...more])]),
    TODAY,
  );

const GONE = { Invoices: 'INV-0' };
const UNKNOWN = 'Agreements 2 Invoices: agreementInvoiceUnknown';

describe('a row about an invoice that left the sheet is a problem until it is over', () => {
  test.each`
    what                           | cells                                                                        | problems
    ${'its last day'}              | ${{ ...GONE, Until: on('2026-03-09') }}                                      | ${[UNKNOWN]}
    ${'the day after it'}          | ${{ ...GONE, Until: on('2026-03-08') }}                                      | ${[]}
    ${'ended tomorrow'}            | ${{ ...GONE, 'Ended on': on('2026-03-10') }}                                 | ${[UNKNOWN]}
    ${'ended today'}               | ${{ ...GONE, 'Ended on': on('2026-03-09') }}                                 | ${[]}
    ${'a dispute past its review'} | ${{ ...GONE, Kind: 'dispute', Until: on('2026-01-08') }}                     | ${[UNKNOWN]}
    ${'an ended dispute'}          | ${{ ...GONE, Kind: 'dispute', 'Ended on': on('2026-03-09') }}                | ${[]}
    ${'no day'}                    | ${{ ...GONE, Kind: 'hold', Until: '' }}                                      | ${[UNKNOWN]}
    ${'an old client’s'}           | ${{ Client: 'Zephyr', Invoices: '', Until: on('2026-03-08') }}               | ${[]}
    ${'a kind nobody knows'}       | ${{ ...GONE, Kind: 'promice', Until: on('2026-03-08') }}                     | ${[UNKNOWN, 'Agreements 2 Kind: agreementKind']}
    ${'an outcome nobody knows'}   | ${{ ...GONE, Kind: 'dispute', 'Ended on': on('2026-03-09'), Outcome: 'hm' }} | ${['Agreements 2 Outcome: choiceUnknown']}
    ${'another thing is wrong'}    | ${{ Until: on('2026-03-08'), Amount: 'half' }}                               | ${['Agreements 2 Amount: amountUnreadable']}
  `('$what → $problems', ({ cells, problems }) => expect(places(agreement(cells))).toEqual(problems));
});

describe('a row with a day ahead counts for nothing yet, which is said', () => {
  test.each`
    recorded        | problems
    ${'2026-03-09'} | ${[]}
    ${'2026-03-10'} | ${['Agreements 2 Recorded on: dayImplausible']}
  `('recorded on $recorded', ({ recorded, problems }) =>
    expect(places(agreement({ 'Recorded on': on(recorded) }))).toEqual(problems),
  );
  test.each`
    date            | problems
    ${'2026-03-16'} | ${[]}
    ${'2026-03-17'} | ${['Payments 2 Date: dayImplausible']}
  `('paid on $date', ({ date, problems }) => expect(places(payment(date))).toEqual(problems));
  test('in words', () => {
    const [problem] = agreement({ 'Recorded on': on('2026-04-03') });
    expect(`${problemSentence(problem!)} ${problemRemedy(problem!)}`).toBe(
      'I read "2026-04-03", which is too far from today to be meant. Write it as 2026-02-28 or choose a date format. Until that day the row counts for nothing.',
    );
  });
});

test('a plan that does not add up is among them', () =>
  expect(places(agreement({ Kind: 'instalment', Amount: 99 }))).toEqual(['Agreements 2 Amount: planSum']));
