/** The send window before the click: each mail as it would leave, what is left out, what stands in the way. */
import type { Page } from 'playwright-core';
import type { PreviewView, RunReport, SendQuestion } from '../../src/api';
import { aMail, cards, preview } from './fixtures';
import { button, onePage, seen } from './onePage';
import { data, type Replies, type Shown } from './pagesHarness';

const SIZE = { width: 920, height: 560 };
const pages = onePage();
let shown: Shown;

async function open(view: Partial<PreviewView> = {}, replies: Replies = {}): Promise<Page> {
  shown = await pages.show('send', { previewReminders: [data({ ...preview, ...view })], ...replies }, SIZE);
  await shown.page.locator('footer').waitFor();
  return shown.page;
}
const tick = (page: Page, client: string) => page.getByRole('checkbox', { name: `Send to ${client}` });
const questions = async () => (await shown.asked('sendDueReminders')) as readonly SendQuestion[];

const report: RunReport = { sent: [], notSent: [], stoppedEarly: null, quotaLeft: 1491 };

describe('before the click', () => {
  test('the first mail stands at the right with its header and the real page, and nothing in it can run or load', async () => {
    const page = await open();
    expect(await page.locator('dl dd').allTextContents()).toEqual([
      'Lena Brandt <fjord-tools-as@clients.example>',
      'Reminder: INV-2046, €7,900.00',
    ]);
    const frame = page.getByTitle('E-mail to Fjord Tools AS');
    expect(await frame.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    expect(await frame.getAttribute('srcdoc')).toContain(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    );
    await page.frameLocator('iframe').getByText('Our records show').waitFor();
  });

  test('a picture in a mail is not fetched', async () => {
    const mail = { ...aMail(cards[2]!), html: '<p>Hello</p><img src="https://tracker.example/x.gif">' };
    const page = await open({ mails: [mail] });
    await page.frameLocator('iframe').getByText('Hello').waitFor();
    // The policy says on the console that it held; nothing was requested.
    expect(shown.noise.filter((line) => line.startsWith('request'))).toEqual([]);
    pages.expectNoise(/^console: Loading the image .* violates .* Content Security Policy/);
  });

  test('the plain text part is the one that leaves', async () => {
    const page = await open();
    await button(page, 'Plain text').click();
    expect(await page.locator('textarea').inputValue()).toBe(preview.mails[0]?.text);
  });

  test('the arrow keys walk the list, and stop at its ends', async () => {
    const page = await open();
    const current = () => page.locator('.mails [aria-current="true"] b').textContent();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await current()).toBe('Fjord Tools AS');
    for (const [key, client] of [
      ['ArrowUp', 'Fjord Tools AS'],
      ['ArrowDown', 'Aurora Bakery Ltd'],
      ['End', 'Eastgate Clinics'],
      ['ArrowDown', 'Eastgate Clinics'],
      ['Home', 'Fjord Tools AS'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await current()).toBe(client);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    }
    await page.keyboard.press('ArrowDown');
    await seen(page, 'Reminder: INV-2041 and INV-2050, €2,295.00');
  });

  test('what is left out is not counted, not summed and not sent', async () => {
    const page = await open({}, { sendDueReminders: [data(report)] });
    await seen(page, 'Total chased €16,885.00 · £1,210.00 · 1,496 e-mails left today');
    await button(page, 'Leave out').click();
    await tick(page, 'Eastgate Clinics').uncheck();
    await seen(page, 'Total chased €8,675.00 · £1,210.00 · 1,496 e-mails left today');
    await button(page, 'Send 3 e-mails').click();
    expect((await questions())[0]?.approve).toEqual(preview.mails.slice(1, 4).map((mail) => mail.hash));
  });

  test('left out and put back in again', async () => {
    const page = await open();
    await button(page, 'Leave out').click();
    expect(await tick(page, 'Fjord Tools AS').isChecked()).toBe(false);
    await button(page, 'Put back in').click();
    await button(page, 'Send 5 e-mails').waitFor();
  });

  test('with everything left out there is nothing to send', async () => {
    const page = await open({ mails: [preview.mails[0]!] });
    await button(page, 'Leave out').click();
    expect(await button(page, 'Send 0 e-mails').isDisabled()).toBe(true);
  });

  test('fewer e-mails left today than ticked is said before', async () => {
    const page = await open({ quotaLeft: 3 });
    await seen(page, /Only 3 e-mails can still leave today; the others stay due\./);
  });

  test.each`
    view                                                                  | sentence                 | overrule
    ${{ stops: [{ code: 'firstRun', sentence: 'The first live run.' }] }} | ${'The first live run.'} | ${['firstRun']}
    ${{ stops: [{ code: 'brake', sentence: 'More than usual.' }] }}       | ${'More than usual.'}    | ${['brake']}
    ${{ outsideWindow: 'It is Sunday.' }}                                 | ${'It is Sunday.'}       | ${['window']}
  `('“$sentence” needs a tick before the button works', async ({ view, sentence, overrule }) => {
    const page = await open(view, { sendDueReminders: [data(report)] });
    await seen(page, sentence);
    expect(await button(page, 'Send 5 e-mails').isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Send all the same' }).check();
    await button(page, 'Send 5 e-mails').click();
    expect((await questions())[0]?.overrule).toEqual(overrule);
    expect((await questions())[0]?.mode).toBe('ask');
  });

  test.each`
    code             | sentence                           | way                                     | call
    ${'paused'}      | ${'Everything is paused.'}         | ${'Resume'}                             | ${'pauseEverything'}
    ${'copied'}      | ${'This is a copy.'}               | ${'This spreadsheet sends from now on'} | ${'adoptCopy'}
    ${'historyCut'}  | ${'Rows of the history are gone.'} | ${'Go on without those rows'}           | ${'acceptHistory'}
    ${'bankChanged'} | ${'The account was changed.'}      | ${'These bank details are right'}       | ${'confirmBank'}
  `('$code cannot be overruled, only ended', async ({ code, sentence, way, call }) => {
    const barred = { ...preview, stops: [{ code, sentence }] };
    const page = await open(
      {},
      { previewReminders: [data(barred), data(preview)], [call]: [data({ sentence: 'Going on.' })] },
    );
    await seen(page, sentence);
    expect(await button(page, 'Send 5 e-mails').isDisabled()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Send all the same' }).count()).toBe(0);
    await button(page, way).click();
    await page.locator('button.primary:enabled').waitFor();
    expect(await shown.asked(call)).toHaveLength(1);
  });

  test('a tick that overrules the other guards does not overrule a copy', async () => {
    const stops = [
      { code: 'copied' as const, sentence: 'This is a copy.' },
      { code: 'brake' as const, sentence: 'More than usual.' },
    ];
    const page = await open({ stops });
    await page.getByRole('checkbox', { name: 'Send all the same' }).check();
    expect(await button(page, 'Send 5 e-mails').isDisabled()).toBe(true);
    expect(await page.getByText('This is a copy.').count()).toBe(1);
  });

  test('nothing due says so and closes', async () => {
    const page = await open({ mails: [] });
    await page.getByRole('heading', { name: 'Nothing to send today' }).waitFor();
    await button(page, 'Close').click();
    await shown.asked('close');
  });

  test.each(['Cancel', 'Escape'])('%s closes and asks nothing more', async (way) => {
    const page = await open();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await button(page, way).click();
    await shown.asked('close');
    expect((await shown.calls()).map((call) => call.name)).toEqual(['previewReminders', 'close']);
  });
});
