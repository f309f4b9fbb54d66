/** Calls and More in a real browser: logging what came of a call, and the switches for the mode, the night and the pause. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { callsView, place, today } from './fixtures';
import { whole } from './fixturesDialogs';
import { data, held, type Replies, refuses, type Shown, show } from './pagesHarness';

jest.setTimeout(60_000);
let browser: Browser;
let shown: Shown;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(shown.noise).toEqual([]);
  await shown.page.close();
});

const said = data({ sentence: 'The call step of INV-2042 is done.', place: place(391, 'Contact history') });
const usual: Replies = {
  getToday: [data(today)],
  getCalls: [data(callsView)],
  getSetUp: [data(whole)],
  goToCell: [data(null)],
  logContact: [said],
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const seen = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function open(view: 'Calls' | 'More', replies: Replies = {}): Promise<Page> {
  shown = await show(browser, view === 'Calls' ? 'calls' : 'today', { ...usual, ...replies });
  if (view === 'More') await button(shown.page, 'More').click();
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}

describe('Calls', () => {
  test('a card has the number to dial, what to ask and earlier tries; the first one has its form open', async () => {
    const page = await open('Calls');
    const first = page.getByRole('article', { name: 'Bellweather Foods' });
    expect(await first.getByRole('link').getAttribute('href')).toBe('tel:+35315550142');
    await seen(page, 'Was the invoice approved? In which payment run is it?');
    await seen(page, '2nd try, last on 30 October');
    expect(await first.getByLabel('Outcome').count()).toBe(1);
    expect(await page.getByRole('article', { name: 'Eastgate Clinics' }).getByLabel('Outcome').count()).toBe(0);
  });

  test('a saved call carries its invoices; the answer’s sentence and the history row are shown', async () => {
    const page = await open('Calls');
    await page.getByLabel('Outcome').first().selectOption('Promised a date');
    await seen(page, 'Write the day and the amount in the note.');
    await page.getByLabel('Note').first().fill('  620.50 on the 10th ');
    await button(page, 'Save call').click();
    await seen(page, 'The call step of INV-2042 is done.');
    expect(await shown.asked('logContact')).toEqual([
      {
        kind: 'call',
        client: 'Bellweather Foods',
        items: ['INV-2042'],
        outcome: 'promised',
        note: '620.50 on the 10th',
      },
    ]);
    await button(page, 'See it in the history').click();
    expect(await shown.asked('goToCell')).toEqual([place(391, 'Contact history')]);
    expect((await shown.asked('getToday', 2)).length).toBe(2);
  });

  test('a double click saves once', async () => {
    const page = await open('Calls', { logContact: [held({ sentence: 'Saved.', place: place(391) })] });
    await page.getByLabel('Outcome').first().selectOption('No answer');
    await button(page, 'Save call').dblclick();
    await shown.asked('logContact');
    await shown.release();
    await seen(page, 'Saved.');
    expect((await shown.asked('logContact')).length).toBe(1);
  });

  test('without an outcome nothing is asked and the field says what is missing', async () => {
    const page = await open('Calls');
    await button(page, 'Save call').click();
    await seen(page, 'Choose what came of the call.');
    expect(await page.getByLabel('Outcome').first().getAttribute('aria-invalid')).toBe('true');
    expect((await shown.asked('logContact', 0)).length).toBe(0);
  });

  test('a failure keeps what was typed', async () => {
    const page = await open('Calls', { logContact: [refuses('fault', 'The call could not be saved.')] });
    await page.getByLabel('Outcome').first().selectOption('No answer');
    await page.getByLabel('Note').first().fill('Rang twice');
    await button(page, 'Save call').click();
    await seen(page, 'The call could not be saved.');
    expect(await page.getByLabel('Note').first().inputValue()).toBe('Rang twice');
  });

  test('a note can be logged for any client and about chosen invoices', async () => {
    const page = await open('Calls', { getCalls: [data({ ...callsView, due: [] })] });
    await page.getByText('Log a call or note for any client').click();
    await page.getByLabel('A note').check();
    await button(page, 'Save note').click();
    await seen(page, 'Choose the client.');
    await seen(page, 'Write what is worth knowing.');
    await page.getByLabel('Client').selectOption('Eastgate Clinics');
    await page.getByLabel('INV-2045').check();
    await page.getByLabel('Note', { exact: true }).fill('New accounts person: Ann');
    await button(page, 'Save note').click();
    expect(await shown.asked('logContact')).toEqual([
      {
        kind: 'note',
        client: 'Eastgate Clinics',
        items: ['INV-2045'],
        outcome: null,
        note: 'New accounts person: Ann',
      },
    ]);
  });

  test.each`
    selected               | openFor
    ${'Eastgate Clinics'}  | ${'the card of the selected client'}
    ${'Aurora Bakery Ltd'} | ${'the form for any client'}
  `('with $selected selected the form open is $openFor', async ({ selected, openFor }) => {
    const page = await open('Calls', { getCalls: [data({ ...callsView, selected })] });
    if (openFor === 'the form for any client') {
      expect(await page.getByLabel('Client').inputValue()).toBe(selected);
      return;
    }
    expect(await page.getByRole('article', { name: selected }).getByLabel('Outcome').count()).toBe(1);
    expect(await page.getByRole('article', { name: 'Bellweather Foods' }).getByLabel('Outcome').count()).toBe(0);
  });
});

describe('More', () => {
  test('going live shows what the first run would do and needs a tick', async () => {
    const page = await open('More', { changeMode: [data({ sentence: 'Paydue asks first from now.' })] });
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
    const page = await open('More', {
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
    const page = await open('More', {
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
    const page = await open('More', { pauseEverything: [data({ sentence: 'Everything is paused.' })] });
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
    const page = await open('More', {
      getSetUp: [data({ ...whole, pausedUntil: until })],
      pauseEverything: [data({ sentence: 'Going on.' })],
    });
    await seen(page, sentence);
    await button(page, 'Resume').click();
    expect(await shown.asked('pauseEverything')).toEqual([{ until: null }]);
  });

  test('set-up and the formal notice open as dialogs', async () => {
    const page = await open('More', { openDialog: [data(null)] });
    await button(page, 'Set up or repair…').click();
    await button(page, 'Write a formal notice…').click();
    expect(await shown.asked('openDialog', 2)).toEqual([{ dialog: 'setUp' }, { dialog: 'notice' }]);
  });
});
