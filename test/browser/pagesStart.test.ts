/** The first run in a real browser: one choice for all clients, another for one that is different, recorded at once. */
import type { Page } from 'playwright-core';
import { preview } from './fixtures';
import { startView } from './fixturesAgreed';
import { whole } from './fixturesDialogs';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, lost, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const harbour = 'Harbour Freight International Shipping & Warehousing BV';
const confirmed = { sentence: 'Confirmed. 2 steps count as done for 1 client.' };
const usual: Replies = { getStart: [data(startView)], confirmStart: [data(confirmed)] };

async function open(replies: Replies = {}): Promise<Page> {
  shown = await pages.show('start', { ...usual, ...replies }, { width: 760, height: 560 });
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}
const all = (choice: unknown) => startView.clients.map(({ client }) => ({ client, choice }));

test('clients with late invoices are listed with age, sums and where each invoice would be', async () => {
  const page = await open();
  const mill = page.getByRole('listitem').filter({ hasText: 'Old Mill Ltd' });
  await mill.getByText('2 invoices, the oldest 212 days late').click();
  expect(await mill.locator('.items li').allTextContents()).toEqual([
    'INV-1988212 days late, by age: Hand-over€1,120.00',
    'INV-201174 days late, by age: Formal notice£450.00',
  ]);
  expect(await mill.locator('.totals > span').allTextContents()).toEqual(['€1,120.00', '£450.00']);
});

describe('the choice for all', () => {
  test.each`
    way                            | choice
    ${/^At the first step/}        | ${{ kind: 'first' }}
    ${/^At the step of their age/} | ${{ kind: 'byAge' }}
  `('$way is sent for each client', async ({ way, choice }) => {
    const page = await open();
    await page.getByRole('radio', { name: way }).check();
    await button(page, 'Begin like this').click();
    expect(await shown.asked('confirmStart')).toEqual([{ choices: all(choice) }]);
  });

  test('the first step is chosen until somebody chooses', async () => {
    const page = await open();
    expect(await page.getByRole('radio', { name: /^At the first step/ }).isChecked()).toBe(true);
  });

  test('steps that count as done name the last of them', async () => {
    const page = await open();
    await page.getByRole('radio', { name: /^Some steps/ }).check();
    await button(page, 'Begin like this').click();
    await seen(page, 'Choose the last step that was done.');
    await keyboardOn(page, page.getByLabel('Done up to'));
    await page.getByLabel('Done up to').selectOption('Firm reminder');
    await button(page, 'Begin like this').click();
    expect(await shown.asked('confirmStart')).toEqual([{ choices: all({ kind: 'after', level: 'firm' }) }]);
  });
});

test('one client can begin elsewhere', async () => {
  const page = await open();
  await page.getByLabel('Where Old Mill Ltd begins').selectOption('After: Final notice');
  await page.getByLabel(`Where ${harbour} begins`).selectOption('At the step of its age');
  await page.getByLabel('Where Ivory Tower Schools begins').selectOption('At the first step');
  await page.getByLabel('Where Ivory Tower Schools begins').selectOption('As for all');
  await button(page, 'Begin like this').click();
  expect(await shown.asked('confirmStart')).toEqual([
    {
      choices: [
        { client: 'Old Mill Ltd', choice: { kind: 'after', level: 'final' } },
        { client: harbour, choice: { kind: 'byAge' } },
        { client: 'Ivory Tower Schools', choice: { kind: 'first' } },
      ],
    },
  ]);
});

test('the sentence of what was recorded stays until Done, which leads to Today', async () => {
  const page = await open({ confirmStart: [held(confirmed)] });
  await button(page, 'Begin like this').dblclick();
  await shown.asked('confirmStart');
  await shown.release();
  await seen(page, confirmed.sentence);
  expect((await shown.asked('confirmStart')).length).toBe(1);
  await button(page, 'Done').click();
  await shown.asked('close');
  expect((await shown.calls()).map((call) => call.name)).toEqual(['getStart', 'confirmStart', 'showToday', 'close']);
});

test('a refusal keeps what was chosen', async () => {
  const page = await open({ confirmStart: [refuses('busy', 'Mia is sending reminders now.')] });
  await page.getByRole('radio', { name: /^At the step of their age/ }).check();
  await button(page, 'Begin like this').click();
  await seen(page, 'Mia is sending reminders now.');
  expect(await page.getByRole('radio', { name: /^At the step of their age/ }).isChecked()).toBe(true);
});

describe('without a late invoice', () => {
  test('the first run can be confirmed as it is', async () => {
    const page = await open({ getStart: [data({ ...startView, clients: [] })] });
    await seen(page, 'The first run can be confirmed as it is.');
    await button(page, 'Begin like this').click();
    expect(await shown.asked('confirmStart')).toEqual([{ choices: [] }]);
  });

  test('and confirmed before there is nothing to do', async () => {
    const page = await open({ getStart: [data({ ...startView, clients: [], isConfirmed: true })] });
    await seen(page, 'No late invoice waits for a beginning');
    expect(await button(page, 'Begin like this').count()).toBe(0);
    await page.keyboard.press('Escape');
    await shown.asked('close');
  });
});

test('that the first run was confirmed before is said', async () => {
  const page = await open({ getStart: [data({ ...startView, isConfirmed: true })] });
  await seen(page, 'The first run was confirmed before. What you choose holds for the invoices below.');
});

test('of many clients the first 50 are drawn, and all of them are sent', async () => {
  const [model] = startView.clients;
  const clients = Array.from({ length: 51 }, (_, n) => ({ ...model!, client: `Client ${n + 1}` }));
  const page = await open({ getStart: [data({ ...startView, clients })] });
  expect(await page.getByRole('combobox').count()).toBe(50);
  await button(page, 'Begin like this').click();
  const [question] = (await shown.asked('confirmStart')) as readonly { choices: readonly unknown[] }[];
  expect(question?.choices.length).toBe(51);
});

test('a lost connection can be tried again', async () => {
  const page = await open({ getStart: [lost(), data(startView)] });
  await button(page, 'Try again').click();
  await seen(page, 'Old Mill Ltd');
});

describe('inside another window', () => {
  test('the send window goes there from its stop and comes back to the mails, read anew', async () => {
    const stops = [{ code: 'firstRun' as const, sentence: 'This would be the first run.' }];
    shown = await pages.show(
      'send',
      { ...usual, previewReminders: [data({ ...preview, stops }), data(preview)] },
      { width: 920, height: 560 },
    );
    const { page } = shown;
    await button(page, 'Choose where old invoices begin…').click();
    await page.getByRole('heading', { name: 'Where old invoices begin' }).waitFor();
    await button(page, 'Begin like this').click();
    await page.locator('button.primary:enabled', { hasText: 'Send 5 e-mails' }).waitFor();
    expect((await shown.asked('previewReminders', 2)).length).toBe(2);
    expect((await shown.asked('openDialog', 0)).length).toBe(0);
  });

  test('Cancel leaves the send window as it was', async () => {
    const stops = [{ code: 'firstRun' as const, sentence: 'This would be the first run.' }];
    shown = await pages.show('send', { ...usual, previewReminders: [data({ ...preview, stops })] });
    await button(shown.page, 'Choose where old invoices begin…').click();
    await button(shown.page, 'Cancel').click();
    await button(shown.page, 'Choose where old invoices begin…').waitFor();
    expect((await shown.asked('close', 0)).length).toBe(0);
  });

  test('the set-up window goes there on the way live and says what was recorded', async () => {
    shown = await pages.show('setUp', { ...usual, getSetUp: [data(whole)] }, { width: 640, height: 520 });
    const { page } = shown;
    await page.getByLabel('Ask first').check();
    await button(page, 'Choose where old invoices begin…').click();
    await button(page, 'Begin like this').click();
    await seen(page, confirmed.sentence);
    await page.getByLabel('Ask first').waitFor();
  });
});
