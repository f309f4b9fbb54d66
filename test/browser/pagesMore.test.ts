/** More in a real browser: the ways on, and the switches for the mode, the night and the pause. */
import type { Page } from 'playwright-core';
import { today } from './fixtures';
import { agreementsView } from './fixturesAgreed';
import { whole } from './fixturesDialogs';
import { button, onePage, seen } from './onePage';
import { data, type Replies, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getToday: [data(today)],
    getSetUp: [data(whole)],
    getAgreements: [data(agreementsView)],
  };
  shown = await pages.show('today', { ...usual, ...replies });
  await button(shown.page, 'More').click();
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}

test('going live shows what the first run would do and needs a tick', async () => {
  const page = await open({ changeMode: [data({ sentence: 'Paydue asks first from now.' })] });
  await page.getByLabel('Ask first').check();
  await seen(page, whole.liveSentence);
  await button(page, 'Change to Ask first').click();
  await seen(page, 'Tick this to go on.');
  expect((await shown.asked('changeMode', 0)).length).toBe(0);
  await page.getByLabel('I have read this.').check();
  await button(page, 'Change to Ask first').click();
  await seen(page, 'Paydue asks first from now.');
  expect(await shown.asked('changeMode')).toEqual([{ mode: 'ask', confirmFirstRun: true }]);
});

test('back to Test needs no tick', async () => {
  const page = await open({
    getSetUp: [data({ ...whole, mode: 'automatic' })],
    changeMode: [data({ sentence: 'Test mode from now.' })],
  });
  await page.getByLabel('Test').check();
  await button(page, 'Change to Test').click();
  expect(await shown.asked('changeMode')).toEqual([{ mode: 'test', confirmFirstRun: false }]);
});

test.each`
  on       | label                         | asked
  ${false} | ${'Turn the nightly run on'}  | ${{ on: true }}
  ${true}  | ${'Turn the nightly run off'} | ${{ on: false }}
`('$label', async ({ on, label, asked }) => {
  const page = await open({
    getSetUp: [data({ ...whole, nightOn: on })],
    switchNight: [data({ sentence: 'Done so.' })],
  });
  await button(page, label).click();
  await seen(page, 'Done so.');
  expect(await shown.asked('switchNight')).toEqual([asked]);
});

test.each`
  typed           | until
  ${''}           | ${'open'}
  ${'2026-11-06'} | ${'2026-11-06'}
`('paused until “$typed” asks for $until', async ({ typed, until }) => {
  const page = await open({ pauseEverything: [data({ sentence: 'Everything is paused.' })] });
  await page.getByLabel('Until and including').fill(typed);
  await button(page, 'Pause everything').click();
  await seen(page, 'Everything is paused.');
  expect(await shown.asked('pauseEverything')).toEqual([{ until }]);
});

test.each`
  until           | sentence
  ${'2026-11-06'} | ${'Everything is paused up to and including 6 November 2026.'}
  ${'open'}       | ${'Everything is paused until somebody resumes.'}
`('a pause until $until is shown with the way out', async ({ until, sentence }) => {
  const page = await open({
    getSetUp: [data({ ...whole, pausedUntil: until })],
    pauseEverything: [data({ sentence: 'Going on.' })],
  });
  await seen(page, sentence);
  await button(page, 'Resume').click();
  expect(await shown.asked('pauseEverything')).toEqual([{ until: null }]);
});

test('the ways are in order of use; what stands is counted', async () => {
  const page = await open();
  await page.locator('.rows .number').waitFor();
  expect(await page.locator('.rows button').allTextContents()).toEqual([
    ' Promises and plans 4 ',
    ' The next 30 days  ',
    ' Try other rules…  ',
    ' Write a formal notice…  ',
    ' Write a letter…  ',
    ' Templates…  ',
    ' Interest and charges…  ',
    ' Set up or repair…  ',
  ]);
});

test('other rules, the formal notice and set-up open as dialogs', async () => {
  const page = await open({ openDialog: [data(null)] });
  await button(page, 'Try other rules…').click();
  await button(page, 'Write a formal notice…').click();
  await button(page, 'Set up or repair…').click();
  expect(await shown.asked('openDialog', 3)).toEqual([{ dialog: 'rules' }, { dialog: 'notice' }, { dialog: 'setUp' }]);
});

test('from Test mode the way live leads past the beginning of old invoices; from a live mode it does not', async () => {
  const page = await open({ openDialog: [data(null)] });
  await page.getByLabel('Automatic').check();
  await button(page, 'Choose where old invoices begin…').click();
  expect(await shown.asked('openDialog')).toEqual([{ dialog: 'start' }]);
  await page.getByLabel('I have read this.').waitFor();
  const live = await open({ getSetUp: [data({ ...whole, mode: 'ask' })] });
  await live.getByLabel('Automatic').check();
  await live.getByLabel('I have read this.').waitFor();
  expect(await button(live, 'Choose where old invoices begin…').count()).toBe(0);
});
