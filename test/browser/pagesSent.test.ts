/** The send window once it has sent: what became of each mail, and what a refusal leaves to do. */
import type { Page } from 'playwright-core';
import type { PreviewView, SendQuestion } from '../../src/api';
import { jon, me, place, preview, today } from './fixtures';
import { aReport, aSent, many } from './fixturesSending';
import { button, drawn, keyboardOn, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';

const SIZE = { width: 920, height: 560 };
const pages = onePage();
let shown: Shown;

async function open(view: Partial<PreviewView> = {}, replies: Replies = {}): Promise<Page> {
  shown = await pages.show('send', { previewReminders: [data({ ...preview, ...view })], ...replies }, SIZE);
  await shown.page.locator('footer').waitFor();
  return shown.page;
}
const questions = async (least?: number) => (await shown.asked('sendDueReminders', least)) as readonly SendQuestion[];

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
        sendDueReminders: [data(aReport({ sent: [aSent('h-Fjord Tools AS', 388)], notSent: kinds }))],
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
    const page = await open({}, { sendDueReminders: [data(aReport())] });
    await button(page, 'Send 5 e-mails').click();
    await button(page, 'Done').dispatchEvent('click', { detail: 2 });
    expect(await shown.asked('close', 0)).toEqual([]);
    await button(page, 'Done').click();
    await shown.asked('close');
  });

  test('Done opens Today anew and closes the window', async () => {
    const page = await open({}, { sendDueReminders: [data(aReport())] });
    await button(page, 'Send 5 e-mails').click();
    await button(page, 'Done').click();
    await shown.asked('close');
    expect((await shown.calls()).map((call) => call.name).slice(-2)).toEqual(['showToday', 'close']);
  });

  test('“Show what is left” is a new preview, and its click is a new run', async () => {
    const page = await open({}, { sendDueReminders: [data(aReport())] });
    await button(page, 'Send 5 e-mails').click();
    await button(page, 'Show what is left').click();
    await button(page, 'Send 5 e-mails').click();
    const runs = (await questions(2)).map((one) => one.run);
    expect(runs[0]).not.toBe(runs[1]);
  });

  test('stopped early by the server, its sentence stands there and no further part is asked for', async () => {
    const page = await open(many(7), {
      sendDueReminders: [
        data(aReport({ sent: [aSent('h-Client 1', 10)], stoppedEarly: 'Your e-mail allowance for today is used up.' })),
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
});

describe('while somebody else is the sender', () => {
  const refusal = 'jon@adastudio.example sends from this spreadsheet, so nothing was sent from your account.';
  const taken = 'You send from this spreadsheet from now on instead of jon@adastudio.example.';

  test('the refusal stands there with the way to take over, and nothing is sent by taking over', async () => {
    const page = await open(
      {},
      {
        sendDueReminders: [refuses('refused', refusal)],
        getToday: [data({ ...today, sender: jon })],
        takeOver: [data({ sentence: taken })],
      },
    );
    await button(page, 'Send 5 e-mails').click();
    await seen(page, refusal);
    await seen(page, '5 e-mails not tried, still due');
    await button(page, 'Take over…').click();
    await button(page, 'Take over').click();
    await page.getByRole('status').getByText(taken).waitFor();
    expect(await button(page, 'Take over…').count()).toBe(0);
    await keyboardOn(page, page.getByRole('heading', { level: 1 }));
    expect((await questions()).length).toBe(1);
    await button(page, 'Show what is left').click();
    await button(page, 'Send 5 e-mails').waitFor();
  });

  test('a refusal for another reason offers nothing to take over', async () => {
    const page = await open(
      {},
      {
        sendDueReminders: [refuses('refused', 'Paydue may not send mail from your account.')],
        getToday: [data({ ...today, sender: me })],
      },
    );
    await button(page, 'Send 5 e-mails').click();
    await shown.asked('getToday');
    await drawn(page);
    expect(await page.getByText(me.sentence).count()).toBe(0);
    expect(await button(page, 'Take over…').count()).toBe(0);
  });
});
