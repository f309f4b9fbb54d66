/** The send window from the click on: sent once, in parts, watched, and what became of each mail. */
import type { Page } from 'playwright-core';
import type { PreviewView, RunReport, SendQuestion } from '../../src/api';
import { aMail, manyCards, place, preview } from './fixtures';
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

const sent = (hash: string, row: number): RunReport['sent'][number] => ({
  hash,
  client: hash,
  subject: '',
  totals: [{ minor: 10000, currency: 'EUR', text: '€100.00' }],
  place: place(row, 'Contact history'),
});
const report = (more: Partial<RunReport> = {}): RunReport => ({
  sent: [],
  notSent: [],
  stoppedEarly: null,
  quotaLeft: 1491,
  ...more,
});
const many = (n: number) => ({ mails: manyCards(n).map(aMail) });
const hashes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `h-Client ${from + i}`);

describe('the click', () => {
  test('a double click sends once', async () => {
    const page = await open({}, { sendDueReminders: [held(report())] });
    await button(page, 'Send 5 e-mails').dblclick();
    await questions();
    await shown.release();
    await page.getByRole('heading', { name: '5 not sent' }).waitFor();
    expect((await questions()).length).toBe(1);
  });

  test('the second click of a double click does not stop what the first began', async () => {
    const page = await open(many(7), { sendDueReminders: [held(report()), data(report())] });
    await button(page, 'Send 7 e-mails').dblclick();
    await questions();
    await expect(button(page, 'Stop after these 5').isEnabled()).resolves.toBe(true);
    await shown.release();
    expect((await questions(2)).map((one) => one.approve)).toEqual([hashes(1, 5), hashes(6, 7)]);
  });

  test('twelve mails leave in parts of at most five, one after the other, under one run', async () => {
    const page = await open(many(12), {
      sendDueReminders: [
        data(report({ sent: hashes(1, 5).map((hash, n) => sent(hash, 10 + n)) })),
        held(report({ sent: hashes(6, 10).map((hash, n) => sent(hash, 15 + n)) })),
        data(report({ sent: hashes(11, 12).map((hash, n) => sent(hash, 20 + n)) })),
      ],
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

  test('stopped, the part under way ends and the others stay due', async () => {
    const page = await open(many(7), {
      sendDueReminders: [held(report({ sent: hashes(1, 5).map((hash) => sent(hash, 10)) }))],
    });
    await button(page, 'Send 7 e-mails').click();
    await page.keyboard.press('Escape');
    expect((await shown.asked('close', 0)).length).toBe(0);
    await button(page, 'Stop after these 5').click();
    await shown.release();
    await page.getByRole('heading', { name: '5 sent, 2 not sent' }).waitFor();
    await seen(page, '2 e-mails not tried, still due');
    expect((await questions()).length).toBe(1);
  });
});

describe('after the click', () => {
  test('each kind of not sent has its own words, and the sent ones lead to their history rows', async () => {
    const kinds = (['changed', 'failed', 'uncertain', 'left'] as const).map((kind, n) => ({
      hash: preview.mails[n + 1]!.hash,
      // What is no longer planned comes without a name.
      client: kind === 'changed' ? '' : preview.mails[n + 1]!.client,
      subject: '',
      kind,
      why: `Because of ${kind}.`,
    }));
    const page = await open(
      {},
      {
        sendDueReminders: [data(report({ sent: [sent('h-Fjord Tools AS', 388)], notSent: kinds }))],
        goToCell: [data(null)],
      },
    );
    await button(page, 'Send 5 e-mails').click();
    await page.getByRole('heading', { name: '1 sent, 4 not sent' }).waitFor();
    expect(await page.locator('.box').allTextContents()).toEqual([
      '€100.00 chased with 1 e-mail.',
      'Ivory Tower Schools was not sent.Because of failed.',
      `${kinds[2]?.client}: not known whether it was sent.Because of uncertain.It waits under “Needs a person” in Today and is not sent again by itself.`,
      'Changed since you looked, taken outAurora Bakery Ltd: Because of changed.',
      '1 e-mail not tried, still dueEastgate ClinicsBecause of left.',
    ]);
    await button(page, 'history row 388').click();
    expect(await shown.asked('goToCell')).toEqual([place(388, 'Contact history')]);
    expect(await shown.asked('close')).toHaveLength(1);
  });

  test('Done is not the second click of the double click that began it: the result is read first', async () => {
    const page = await open({}, { sendDueReminders: [data(report())] });
    await button(page, 'Send 5 e-mails').click();
    await button(page, 'Done').dispatchEvent('click', { detail: 2 });
    expect(await shown.asked('close', 0)).toEqual([]);
    await button(page, 'Done').click();
    await shown.asked('close');
  });

  test('Done opens Today anew and closes the window', async () => {
    const page = await open({}, { sendDueReminders: [data(report())] });
    await button(page, 'Send 5 e-mails').click();
    await button(page, 'Done').click();
    await shown.asked('close');
    expect((await shown.calls()).map((call) => call.name).slice(-2)).toEqual(['showToday', 'close']);
  });

  test('“Show what is left” is a new preview, and its click is a new run', async () => {
    const page = await open({}, { sendDueReminders: [data(report())] });
    await button(page, 'Send 5 e-mails').click();
    await button(page, 'Show what is left').click();
    await button(page, 'Send 5 e-mails').click();
    const runs = (await questions(2)).map((one) => one.run);
    expect(runs[0]).not.toBe(runs[1]);
  });

  test('stopped early by the server, its sentence stands there and no further part is asked for', async () => {
    const page = await open(many(7), {
      sendDueReminders: [
        data(report({ sent: [sent('h-Client 1', 10)], stoppedEarly: 'Your e-mail allowance for today is used up.' })),
      ],
    });
    await button(page, 'Send 7 e-mails').click();
    await seen(page, 'Your e-mail allowance for today is used up.');
    await page.getByRole('heading', { name: '1 sent, 6 not sent' }).waitFor();
    await seen(page, '6 e-mails not tried, still due');
    expect((await questions()).length).toBe(1);
  });

  test('while somebody else sends, nothing was tried', async () => {
    const page = await open({}, { sendDueReminders: [refuses('busy', 'Mia is sending since 14:02 (3 of 9).')] });
    await button(page, 'Send 5 e-mails').click();
    await seen(page, 'Mia is sending since 14:02 (3 of 9).');
    await seen(page, '5 e-mails not tried, still due');
  });

  test('a call that is never answered is not asked again: the mails may have left', async () => {
    const page = await open(many(7), { sendDueReminders: [lost()] });
    await button(page, 'Send 7 e-mails').click();
    await seen(page, 'No answer came for 5 e-mails');
    await seen(page, 'They may have been sent. The contact history knows; nothing is sent twice.');
    await seen(page, '2 e-mails not tried, still due');
    expect((await questions()).length).toBe(1);
  });
});
