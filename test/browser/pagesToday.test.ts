/** Today in a real browser at 300 px: what it shows, and what its buttons ask of the server. */
import type { Page } from 'playwright-core';
import { manyCards, place, quiet, today } from './fixtures';
import { callsView } from './fixturesClients';
import { whole } from './fixturesDialogs';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const usual: Replies = {
  getToday: [data(today)],
  getCalls: [data(callsView)],
  getSetUp: [data(whole)],
  goToCell: [data(null)],
  openDialog: [data(null)],
};

/** Opens Today and waits until the answer is drawn. */
async function open(replies: Replies = {}): Promise<Page> {
  shown = await pages.show('today', { ...usual, ...replies });
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}
const section = (page: Page, name: RegExp) => page.getByRole('region', { name });

describe('what stands there', () => {
  test('one call draws the view', async () => {
    await open();
    expect((await shown.calls()).map((call) => call.name)).toEqual(['getToday']);
  });

  test('a card is a mail: client, a total for each currency, level and why', async () => {
    const page = await open();
    const card = page.getByRole('article', { name: /^Harbour Freight/ });
    expect(await card.locator('.totals > span').allTextContents()).toEqual(['€5,400.00', '£1,210.00']);
    expect(await card.locator('.pill').textContent()).toBe('Courtesy check');
    expect(await card.locator('> .why').textContent()).toBe('Due on 6 November; a short note before the date.');
  });

  test('an unfolded card names each invoice; a sentence that stands on the card is not said again', async () => {
    const page = await open();
    const card = page.getByRole('article', { name: 'Aurora Bakery Ltd' });
    await card.getByText('2 invoices', { exact: true }).click();
    expect(await card.locator('.items .late').allTextContents()).toEqual(['14 days late', '1 day late']);
    const single = page.getByRole('article', { name: 'Eastgate Clinics' });
    await single.getByText('1 invoice', { exact: true }).click();
    expect(await single.locator('.items .why').count()).toBe(0);
  });

  test('outside Test mode the mode is a chip, in Test mode a yellow band with its sentence', async () => {
    const page = await open();
    expect(await page.locator('.state .pill').textContent()).toBe('Ask first');
    const inTest = await open({
      getToday: [data({ ...today, mode: 'test', modeSentence: 'Test mode: mail goes to you.' })],
    });
    expect(await inTest.locator('.band').textContent()).toBe('Test mode: mail goes to you.');
  });

  test.each`
    cards | drawn | more
    ${50} | ${50} | ${null}
    ${51} | ${50} | ${'Show 1 more'}
    ${87} | ${50} | ${'Show 37 more'}
  `('of $cards cards the first $drawn are drawn', async ({ cards, drawn, more }) => {
    const page = await open({ getToday: [data({ ...today, ready: manyCards(cards) })] });
    const ready = section(page, /^Ready to send/);
    expect(await ready.getByRole('article').count()).toBe(drawn);
    expect(await ready.getByRole('button', { name: /^Show/ }).allTextContents()).toEqual(more === null ? [] : [more]);
    if (more === null) return;
    await button(page, more).click();
    expect(await ready.getByRole('article').count()).toBe(cards);
  });

  test('Not today counts by reason and unfolds to client, invoice and sentence', async () => {
    const page = await open();
    const others = section(page, /^Not today/);
    expect(await others.locator('summary').allTextContents()).toEqual([
      'Reminded less than 5 days ago 2',
      'Disputed 1',
      'Not yet due 60',
    ]);
    await others.getByText('Disputed').click();
    await others.locator('.line').waitFor();
    expect(await others.locator('.line').allTextContents()).toEqual([
      'Gryphon Media INV-2047€1,288.00The status says “Disputed”.',
    ]);
  });

  test('of a long reason the first 50 are drawn, the next ones on a click', async () => {
    const page = await open();
    const others = section(page, /^Not today/);
    await others.getByText('Not yet due').click();
    await others.locator('.line').first().waitFor();
    expect(await others.locator('.line').count()).toBe(50);
    await button(page, 'Show 10 more').click();
    expect(await others.locator('.line').count()).toBe(60);
  });

  test('a problem says where, what was read and what to do, and leads to its cell', async () => {
    const page = await open();
    const box = section(page, /^Problems/)
      .locator('.box')
      .nth(1);
    expect(await box.locator('p').allTextContents()).toEqual([
      'Invoices, row 88, Due date',
      'I read “31/02/2026”, which is not a day. Write it as 2026-02-28.',
    ]);
    await box.getByRole('button', { name: 'Go to the cell' }).click();
    expect(await shown.asked('goToCell')).toEqual([place(88, 'Invoices', 4)]);
    await shown.asked('focus');
  });
});

test('the line above the cards leads to the problems', async () => {
  const page = await open();
  await button(page, '2 problems in the sheet').click();
  await keyboardOn(page, page.locator('#problems'));
});

describe('when there is nothing to send', () => {
  test('the next step and its day are named, and there is no button to send', async () => {
    const page = await open({ getToday: [data(quiet)] });
    await seen(page, 'Nothing to send today');
    await seen(page, '12 open invoices, none due for a message.');
    await seen(page, 'Next: gentle reminder to Kestrel Logistics on Thursday 5 November.');
    expect(await button(page, /^Send/).count()).toBe(0);
  });

  test('no open invoice at all offers set-up', async () => {
    const page = await open({ getToday: [data({ ...quiet, openCount: 0, notToday: [] })] });
    await seen(page, 'No open invoices');
    await button(page, 'Set up…').click();
    expect(await shown.asked('openDialog')).toEqual([{ dialog: 'setUp' }]);
  });

  test('before set-up the server’s sentence stands beside the way there', async () => {
    const page = await open({ getToday: [refuses('notSetUp', 'Paydue does not know yet where your invoices are.')] });
    await seen(page, 'Paydue does not know yet where your invoices are.');
    await button(page, 'Set up…').click();
    expect(await shown.asked('openDialog')).toEqual([{ dialog: 'setUp' }]);
  });

  test('no invoice that can be read sends to the problems', async () => {
    const page = await open({ getToday: [data({ ...quiet, openCount: 0, problems: today.problems })] });
    await seen(page, 'None that can be read: the problems below come first.');
  });

  test('a pause says so and Resume ends it', async () => {
    const paused = {
      ...quiet,
      stops: [{ code: 'paused' as const, sentence: 'Everything is paused since 2 November.' }],
    };
    const page = await open({
      getToday: [data(paused), data(quiet)],
      pauseEverything: [data({ sentence: 'Paydue goes on from now.' })],
    });
    await seen(page, 'Everything is paused since 2 November.');
    await button(page, 'Resume').click();
    await seen(page, 'Paydue goes on from now.');
    await seen(page, 'Nothing to send today');
    expect(await shown.asked('pauseEverything')).toEqual([{ until: null }]);
  });
});

describe('what needs a person', () => {
  test.each`
    answer           | wasSent
    ${'It was sent'} | ${true}
    ${'It was not'}  | ${false}
  `('a doubt is settled by “$answer”, once, and the view is read again', async ({ answer, wasSent }) => {
    const page = await open({
      getToday: [data(today), data({ ...today, uncertain: [] })],
      settleDoubt: [held({ sentence: 'Recorded for Lumen Opticians.' })],
    });
    const doubt = page.getByRole('article', { name: /^Was this sent/ });
    expect(await doubt.getByRole('link').getAttribute('href')).toBe(today.uncertain[0]?.searchUrl);
    await doubt.getByRole('button', { name: answer }).dblclick();
    await shown.asked('settleDoubt');
    await shown.release();
    await seen(page, 'Recorded for Lumen Opticians.');
    await doubt.waitFor({ state: 'detached' });
    expect(await shown.asked('settleDoubt')).toEqual([{ token: 'PD-7K3QPX', wasSent }]);
  });

  test('the calls lead to the Calls view, where the keyboard begins at its heading', async () => {
    const page = await open();
    await button(page, '2 calls to make').click();
    await keyboardOn(page, page.getByRole('heading', { name: 'Calls', level: 1 }));
  });

  test('a formal notice selects its row first, so that the window begins with its client', async () => {
    const page = await open();
    await button(page, 'Formal notice: Fjord Tools AS').click();
    expect(await shown.asked('openDialog')).toEqual([{ dialog: 'notice' }]);
    expect((await shown.calls()).map((call) => call.name)).toEqual(['getToday', 'goToCell', 'openDialog']);
  });
});

describe('the button below', () => {
  test('names how many, says that each is seen first, and opens the send window', async () => {
    const page = await open({ openDialog: [held(null)] });
    await seen(page, 'You will see each e-mail first');
    await button(page, 'Send 5 due reminders…').dblclick();
    expect(await shown.asked('openDialog')).toEqual([{ dialog: 'send' }]);
  });

  test('says “reminder” for one', async () => {
    await open({ getToday: [data({ ...today, ready: manyCards(1) })] });
    await button(shown.page, 'Send 1 due reminder…').waitFor();
  });

  test('what the send window changed is read when the person is back', async () => {
    const page = await open({ getToday: [data(today), data({ ...quiet, title: 'Later' })] });
    await button(page, 'Send 5 due reminders…').click();
    await shown.asked('openDialog');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByRole('heading', { name: 'Later' }).waitFor();
  });
});
