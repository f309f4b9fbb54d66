/** The send window from the click on: sent once, in parts, watched, stopped, and never again by itself. */
import type { Page } from 'playwright-core';
import type { PreviewView, SendQuestion } from '../../src/api';
import { preview } from './fixtures';
import { allSent, aReport, aSent, hashes, many } from './fixturesSending';
import { button, onePage, seen } from './onePage';
import { data, held, lost, type Replies, refuses, type Shown } from './pagesHarness';

const SIZE = { width: 920, height: 560 };
const pages = onePage();
let shown: Shown;

async function open(view: Partial<PreviewView> = {}, replies: Replies = {}): Promise<Page> {
  shown = await pages.show('send', { previewReminders: [data({ ...preview, ...view })], ...replies }, SIZE);
  await shown.page.locator('footer').waitFor();
  return shown.page;
}
const questions = async (least?: number) => (await shown.asked('sendDueReminders', least)) as readonly SendQuestion[];

describe('the click', () => {
  test('a double click sends once', async () => {
    const page = await open({}, { sendDueReminders: [held(aReport())] });
    await button(page, 'Send 5 e-mails').dblclick();
    await questions();
    await shown.release();
    await page.getByRole('heading', { name: '5 not sent' }).waitFor();
    expect((await questions()).length).toBe(1);
  });

  test('the second click of a double click does not stop what the first began', async () => {
    const page = await open(many(7), { sendDueReminders: [held(allSent(1, 5)), data(allSent(6, 7))] });
    await button(page, 'Send 7 e-mails').dblclick();
    await questions();
    await expect(button(page, 'Stop after this one').isEnabled()).resolves.toBe(true);
    await shown.release();
    expect((await questions(2)).map((one) => one.approve)).toEqual([hashes(1, 5), hashes(6, 7)]);
    expect(await shown.asked('stopSending', 0)).toEqual([]);
  });

  test('twelve mails leave in parts of at most five, one after the other, under one run', async () => {
    const page = await open(many(12), {
      sendDueReminders: [data(allSent(1, 5)), held(allSent(6, 10)), data(allSent(11, 12))],
    });
    await button(page, 'Send 12 e-mails').click();
    await seen(page, '5 of 12 done');
    expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('5');
    await questions(2);
    await shown.release();
    await page.getByRole('heading', { name: '12 sent' }).waitFor();
    await seen(page, '€1,200.00 chased with 12 e-mails.');
    const asked = await questions();
    expect(asked.map((one) => [one.approve, one.done, one.total])).toEqual([
      [hashes(1, 5), 0, 12],
      [hashes(6, 10), 5, 12],
      [hashes(11, 12), 10, 12],
    ]);
    expect(new Set(asked.map((one) => one.run)).size).toBe(1);
  });

  test('Escape does not close the window while it sends', async () => {
    const page = await open(many(7), { sendDueReminders: [held(aReport())] });
    await button(page, 'Send 7 e-mails').click();
    await button(page, 'Stop after this one').waitFor();
    await page.keyboard.press('Escape');
    await questions();
    expect((await shown.asked('close', 0)).length).toBe(0);
  });
});

describe('“Stop after this one”', () => {
  const stopped = 'Stopped, as you asked. What was not sent stays due.';
  const leftOf = (from: number, to: number) =>
    hashes(from, to).map((hash) => ({ hash, client: hash, subject: '', kind: 'left' as const, why: stopped }));

  test('stops the run within the part: what the server left and what was never asked for stay due', async () => {
    const part = aReport({ sent: [aSent(hashes(1, 1)[0]!, 10)], notSent: leftOf(2, 5), stoppedEarly: stopped });
    const page = await open(many(7), {
      sendDueReminders: [held(part)],
      stopSending: [data({ sentence: 'It stops after the mail that is being sent.' })],
    });
    await button(page, 'Send 7 e-mails').click();
    await button(page, 'Stop after this one').click();
    const [question] = await questions();
    expect(await shown.asked('stopSending')).toEqual([{ run: question?.run }]);
    expect(await button(page, 'Stopping…').isDisabled()).toBe(true);
    await shown.release();
    await page.getByRole('heading', { name: '1 sent, 6 not sent' }).waitFor();
    expect(await page.locator('.box').allTextContents()).toEqual([
      '€100.00 chased with 1 e-mail.',
      stopped,
      `6 e-mails not tried, still due${[2, 3, 4, 5].map((n) => `h-Client ${n}`).join(', ')}, Client 6, Client 7`,
    ]);
    expect((await questions()).length).toBe(1);
  });

  test('stops after the part when the server heard it too late', async () => {
    const page = await open(many(7), {
      sendDueReminders: [held(allSent(1, 5))],
      stopSending: [data({ sentence: 'It stops after the mail that is being sent.' })],
    });
    await button(page, 'Send 7 e-mails').click();
    await button(page, 'Stop after this one').click();
    await shown.asked('stopSending');
    await shown.release();
    await page.getByRole('heading', { name: '5 sent, 2 not sent' }).waitFor();
    await seen(page, '2 e-mails not tried, still due');
    expect((await questions()).length).toBe(1);
  });

  test.each`
    how                | reply
    ${'is refused'}    | ${refuses('fault', 'The properties could not be written.')}
    ${'never arrives'} | ${lost()}
  `('that $how stops after the part all the same, and says so', async ({ reply }) => {
    const page = await open(many(7), {
      sendDueReminders: [held(allSent(1, 5))],
      stopSending: [reply],
    });
    await button(page, 'Send 7 e-mails').click();
    await button(page, 'Stop after this one').click();
    await seen(page, /Google could not be told: it stops after the 5 e-mails in hand\./);
    await shown.release();
    await page.getByRole('heading', { name: '5 sent, 2 not sent' }).waitFor();
    expect((await questions()).length).toBe(1);
  });

  test.each`
    mails | stops
    ${1}  | ${0}
    ${2}  | ${1}
    ${5}  | ${1}
  `('of $mails mails is offered $stops times: after the last one nothing is left to stop', async ({ mails, stops }) => {
    const page = await open(many(mails), { sendDueReminders: [held(aReport())] });
    await button(page, /^Send \d/).click();
    await seen(page, `0 of ${mails} done`);
    expect(await button(page, 'Stop after this one').count()).toBe(stops);
    expect(await page.getByText('The last one is on its way.').count()).toBe(1 - stops);
  });

  test('of one click does not stop the next', async () => {
    const page = await open(many(7), {
      sendDueReminders: [held(allSent(1, 5)), data(allSent(1, 5)), data(allSent(6, 7))],
      stopSending: [data({ sentence: 'It stops.' })],
    });
    await button(page, 'Send 7 e-mails').click();
    await button(page, 'Stop after this one').click();
    await shown.asked('stopSending');
    await shown.release();
    await button(page, 'Show what is left').click();
    await button(page, 'Send 7 e-mails').click();
    const [first, ...next] = await questions(3);
    expect(next.map((one) => one.approve)).toEqual([hashes(1, 5), hashes(6, 7)]);
    expect(next.some((one) => one.run === first?.run)).toBe(false);
  });
});

describe('the page never sends again by itself', () => {
  /** The page's time stands still but for `runFor`. The clock belongs to the tab. */
  const stopClock = async (page: Page): Promise<void> => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
  };
  afterEach(() => shown.page.close());
  /** Longer than anything in the page waits. */
  const wait = (page: Page) => page.clock.runFor('10:00');

  test('after 40 seconds without an answer it says that it is still at work, and waits', async () => {
    const page = await open(many(7), { sendDueReminders: [held(aReport())] });
    await stopClock(page);
    await button(page, 'Send 7 e-mails').click();
    await questions();
    // The wait begins when the view is drawn.
    await page.clock.runFor(1_000);
    await page.clock.runFor(38_000);
    expect(await page.getByText(/Still working/).count()).toBe(0);
    await page.clock.runFor(2_000);
    await seen(page, /Still working\. Google is slow to answer at the moment\./);
    await wait(page);
    expect((await shown.calls()).map((call) => call.name)).toEqual(['previewReminders', 'sendDueReminders']);
  });

  test.each`
    how                  | reply
    ${'is lost'}         | ${lost()}
    ${'ends in a fault'} | ${refuses('fault', 'Something went wrong.')}
  `('a call that $how is not asked again, nor any later part: the mails may have left', async ({ reply }) => {
    const page = await open(many(7), { sendDueReminders: [reply] });
    await stopClock(page);
    await button(page, 'Send 7 e-mails').click();
    await page.clock.runFor(1_000);
    await seen(page, 'No answer came for 5 e-mails');
    await seen(page, 'They may have been sent. The contact history knows; nothing is sent twice.');
    await seen(page, '2 e-mails not tried, still due');
    await wait(page);
    expect((await shown.calls()).map((call) => call.name)).toEqual(['previewReminders', 'sendDueReminders']);
  });

  test('of a part whose report does not name a mail nobody knows, and no further part is asked for', async () => {
    const page = await open(many(7), { sendDueReminders: [data(aReport({ sent: [aSent('h-Client 1', 10)] }))] });
    await button(page, 'Send 7 e-mails').click();
    await page.getByRole('heading', { name: '1 sent, 6 not sent' }).waitFor();
    expect((await questions()).length).toBe(1);
  });
});
