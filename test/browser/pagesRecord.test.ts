/** The record form in a real browser: each kind asks only for what it needs and sends exactly that. */
import type { Page } from 'playwright-core';
import { amount, place } from './fixtures';
import { agreementsView } from './fixturesAgreed';
import { button, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const said = { sentence: 'Recorded. INV-2041: Payment is promised.', place: place(8, 'Agreements') };
const proposal = {
  total: amount(229500),
  instalments: [
    { on: '2026-11-10', amount: '1147.50' },
    { on: '2026-12-10', amount: '1147.50' },
  ],
};

/** The window from the menu, for the selected client. */
async function open(replies: Replies = {}, selected: string | null = 'Aurora Bakery Ltd'): Promise<Page> {
  const usual: Replies = {
    getAgreements: [data({ ...agreementsView, selected })],
    recordDecision: [data(said)],
    proposePlan: [data(proposal)],
    goToCell: [data(null)],
  };
  shown = await pages.show('record', { ...usual, ...replies }, { width: 480, height: 560 });
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}
const choose = (page: Page, kind: string) => page.getByLabel('What is recorded?').selectOption(kind);

const nothing = { on: '', amount: '', instalments: [], reason: '', source: '', level: '' };
const aurora = { client: 'Aurora Bakery Ltd', items: ['INV-2041', 'INV-2050'] };

describe('each kind sends what it needs and nothing else', () => {
  test('a promise: day, amount, how it was heard', async () => {
    const page = await open();
    await page.getByLabel('Will pay on').fill('2026-11-06');
    await page.getByLabel('Amount').fill(' 1,000.00 ');
    await page.getByLabel('How you heard').selectOption('E-mail');
    await button(page, 'Save promise').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, ...aurora, kind: 'promise', on: '2026-11-06', amount: '1,000.00', source: 'e-mail' },
    ]);
  });

  test('a later due date: day and, if one likes, a reason', async () => {
    const page = await open();
    await choose(page, 'Later due date');
    await page.getByLabel('New due date').fill('2026-11-30');
    await page.getByLabel('Reason').fill(' agreed with Lena ');
    await button(page, 'Move due date').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, ...aurora, kind: 'extension', on: '2026-11-30', reason: 'agreed with Lena' },
    ]);
  });

  test('a dispute: reason, part, review; the day may stay empty', async () => {
    const page = await open();
    await choose(page, 'Dispute');
    expect(await page.getByLabel('Reason').locator('option').allTextContents()).toEqual([
      'Choose…',
      'Price',
      'Quantity',
      'Quality',
      'Not delivered',
      'Duplicate',
      'Missing PO',
      'Other',
    ]);
    await page.getByLabel('Reason').selectOption('Missing PO');
    await page.getByLabel('Disputed amount').fill('12.50');
    await button(page, 'Save dispute').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, ...aurora, kind: 'dispute', amount: '12.50', reason: 'missing PO' },
    ]);
  });

  test('a hold with nothing ticked is one on the client', async () => {
    const page = await open();
    await choose(page, 'Hold');
    await button(page, 'Tick none').click();
    await seen(page, 'Nothing ticked: the whole client is on hold, also invoices still to come.');
    await page.getByLabel('Reason').fill('goods question');
    await button(page, 'Put on hold').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, client: 'Aurora Bakery Ltd', items: [], kind: 'hold', reason: 'goods question' },
    ]);
  });

  test.each`
    days         | on
    ${'3 days'}  | ${'2026-11-06'}
    ${'7 days'}  | ${'2026-11-10'}
    ${'14 days'} | ${'2026-11-17'}
  `('postponed by $days the first day is $on', async ({ days, on }) => {
    const page = await open();
    await choose(page, 'Postpone the next step');
    await button(page, days).click();
    await button(page, 'Postpone').click();
    expect(await shown.asked('recordDecision')).toEqual([{ ...nothing, ...aurora, kind: 'postponement', on }]);
  });

  test('a step left out: the reason, in words when it is another', async () => {
    const page = await open();
    await choose(page, 'Skip the next step');
    await seen(page, 'Next: Firm reminder on 5 November 2026');
    await page.getByLabel('Reason').selectOption('Other');
    await page.getByLabel('In a few words').fill('met them in person');
    await page.getByLabel(/^INV-2050/).uncheck();
    await button(page, 'Skip this step').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, ...aurora, items: ['INV-2041'], kind: 'skip', reason: 'met them in person' },
    ]);
  });

  test('a step set by hand: one that all ticked invoices have', async () => {
    const page = await open();
    await choose(page, 'Choose the next step');
    await page.getByLabel('Step that comes next').selectOption('Final notice');
    await page.getByLabel('Reason').fill('reminded by letter');
    await button(page, 'Set next step').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, ...aurora, kind: 'level', level: 'final', reason: 'reminded by letter' },
    ]);
  });
});

describe('a plan', () => {
  async function propose(replies: Replies = {}): Promise<Page> {
    const page = await open(replies);
    await choose(page, 'Payment plan');
    await page.getByLabel('How many?').fill('2');
    await page.getByLabel('First on').fill('2026-11-10');
    await button(page, 'Propose the lines').click();
    await button(page, 'Propose anew').waitFor();
    return page;
  }

  test('is proposed by the server and sent as it stands', async () => {
    const page = await propose();
    expect(await shown.asked('proposePlan')).toEqual([{ ...aurora, count: 2, first: '2026-11-10', every: 'month' }]);
    await seen(page, '€2,295.00 of €2,295.00, adds up');
    await button(page, 'Save plan').click();
    expect(await shown.asked('recordDecision')).toEqual([
      { ...nothing, ...aurora, kind: 'plan', instalments: proposal.instalments },
    ]);
  });

  test.each`
    typed        | said
    ${'1147.49'} | ${'€2,294.99 of €2,295.00, €0.01 missing'}
    ${'1147.51'} | ${'€2,295.01 of €2,295.00, €0.01 too much'}
    ${'1.147,5'} | ${'€2,295.00 of €2,295.00, adds up'}
  `('with $typed in a line: $said', async ({ typed, said }) => {
    const page = await propose();
    await page.getByLabel('Amount 2').fill(typed);
    expect(await page.getByRole('status').first().textContent()).toBe(said);
  });

  test('that does not add up is not sent', async () => {
    const page = await propose();
    await page.getByLabel('Amount 2').fill('1147.49');
    await button(page, 'Save plan').click();
    await seen(page, 'The lines must come to €2,295.00, not €2,294.99.');
    expect((await shown.asked('recordDecision', 0)).length).toBe(0);
  });

  test('lines can be taken out and added; each has a later day and an amount', async () => {
    const page = await propose();
    await button(page, 'Remove line 1').click();
    await button(page, 'Add a line').click();
    expect(await page.getByLabel('Day 1').inputValue()).toBe('2026-12-10');
    await button(page, 'Save plan').click();
    await seen(page, 'Choose the day.');
    await seen(page, 'Write an amount such as 1,250.00.');
    await page.getByLabel('Day 2').fill('2026-12-10');
    await seen(page, 'Each line has a later day than the one before.');
    await page.getByLabel('Day 2').fill('2026-12-11');
    await page.getByLabel('Amount 2').fill('1147.50');
    await button(page, 'Save plan').click();
    const [question] = (await shown.asked('recordDecision')) as readonly { instalments: unknown }[];
    expect(question?.instalments).toEqual([
      { on: '2026-12-10', amount: '1147.50' },
      { on: '2026-12-11', amount: '1147.50' },
    ]);
  });

  test('needs a number and a first day before it is proposed', async () => {
    const page = await open();
    await choose(page, 'Payment plan');
    await page.getByLabel('How many?').fill('1');
    await button(page, 'Propose the lines').click();
    await seen(page, 'From 2 to 60.');
    await seen(page, 'Choose the day.');
    expect((await shown.asked('proposePlan', 0)).length).toBe(0);
  });

  test('a proposal that is refused is one sentence', async () => {
    const page = await open({ proposePlan: [refuses('refused', 'These invoices are in several currencies.')] });
    await choose(page, 'Payment plan');
    await page.getByLabel('First on').fill('2026-11-10');
    await button(page, 'Propose the lines').click();
    await seen(page, 'These invoices are in several currencies.');
  });
});
