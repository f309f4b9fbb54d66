/** Who sends, what an account did not allow, a copy, a history cut short: what Today and More say, and the ways on. */
import type { Page } from 'playwright-core';
import type { StopView, TodayView } from '../../src/api';
import { jon, late, me, quiet, today } from './fixtures';
import { whole } from './fixturesDialogs';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const ASKS = 'Clients will get their reminders from your account from now on.';
const TAKEN = 'You send from this spreadsheet from now on instead of jon@adastudio.example.';
const byJon: TodayView = { ...today, sender: jon };

async function open(replies: Replies = {}): Promise<Page> {
  shown = await pages.show('today', { getToday: [data(today)], getSetUp: [data(whole)], ...replies });
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}
async function openMore(replies: Replies): Promise<Page> {
  const page = await open(replies);
  await button(page, 'More').click();
  await page.getByRole('heading', { name: 'Nightly run' }).waitFor();
  return page;
}

describe('who sends', () => {
  test('is not said to the one who does', async () => {
    const page = await open();
    expect(await page.getByText(me.sentence).count()).toBe(0);
    expect(await button(page, 'Take over…').count()).toBe(0);
  });

  test('is said to everybody else, and asked once before they take over', async () => {
    const page = await open({ getToday: [data(byJon), data(today)], takeOver: [held({ sentence: TAKEN })] });
    await seen(page, jon.sentence);
    await button(page, 'Take over…').click();
    await seen(page, ASKS);
    expect(await shown.asked('takeOver', 0)).toEqual([]);
    await button(page, 'Take over').dblclick();
    await shown.asked('takeOver');
    await shown.release();
    await seen(page, TAKEN);
    await page.getByText(jon.sentence).waitFor({ state: 'detached' });
    expect((await shown.calls()).map((call) => call.name)).toEqual(['getToday', 'takeOver', 'getToday']);
  });

  test('a double click on “Take over…” only asks', async () => {
    const page = await open({ getToday: [data(byJon)] });
    await button(page, 'Take over…').dblclick();
    await seen(page, ASKS);
    expect(await shown.asked('takeOver', 0)).toEqual([]);
  });

  test('a key held down does not answer the question it opened', async () => {
    const page = await open({ getToday: [data(byJon)] });
    await button(page, 'Take over…').focus();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Enter');
    await keyboardOn(page, page.getByText(ASKS));
    expect(await shown.asked('takeOver', 0)).toEqual([]);
    await page.keyboard.press('Tab');
    await keyboardOn(page, button(page, 'Take over'));
  });

  test('“Leave it” changes nothing and gives the keyboard back', async () => {
    const page = await open({ getToday: [data(byJon)] });
    await button(page, 'Take over…').click();
    await button(page, 'Leave it').click();
    expect(await page.getByText(ASKS).count()).toBe(0);
    await keyboardOn(page, button(page, 'Take over…'));
    expect(await shown.asked('takeOver', 0)).toEqual([]);
  });

  test('a refusal is said where it was asked', async () => {
    const sentence = 'This script has 20 triggers already.';
    const page = await open({ getToday: [data(byJon)], takeOver: [refuses('refused', sentence)] });
    await button(page, 'Take over…').click();
    await button(page, 'Take over').click();
    await page.locator('.box', { hasText: ASKS }).getByRole('alert').getByText(sentence).waitFor();
  });

  test('once taken over the keyboard is at the heading: its button is gone', async () => {
    const page = await open({ getToday: [data(byJon), data(today)], takeOver: [data({ sentence: TAKEN })] });
    await button(page, 'Take over…').click();
    await button(page, 'Take over').click();
    await keyboardOn(page, page.getByRole('heading', { level: 1 }));
  });

  test('while somebody else sends nobody is sent to turn the nightly run on', async () => {
    const page = await open({ getToday: [data({ ...byJon, nightOn: false })] });
    expect(await button(page, 'Turn it on').count()).toBe(0);
  });
});

describe('a nightly run that does not come', () => {
  test.each`
    to                  | sender
    ${'the sender'}     | ${me}
    ${'everybody else'} | ${jon}
  `('is an alarm to $to', async ({ sender }) => {
    const page = await open({ getToday: [data({ ...today, sender: { ...sender, lateSentence: late } })] });
    expect(await page.getByRole('alert').first().locator('.box.red p').textContent()).toBe(late);
  });

  test('leads to the nightly run in More, where the keyboard goes', async () => {
    const sender = { ...me, lateSentence: late };
    const page = await open({
      getToday: [data({ ...today, sender })],
      getSetUp: [data({ ...whole, nightOn: true, sender })],
    });
    await button(page, 'See the nightly run').click();
    await keyboardOn(page, page.locator('#night'));
    await page.getByRole('region', { name: 'Nightly run' }).getByRole('alert').getByText(late).waitFor();
    expect(await button(page, 'See the nightly run').count()).toBe(0);
    expect(await button(page, 'Turn the nightly run off').isEnabled()).toBe(true);
  });

  test('is no alarm when all is well', async () => {
    const page = await open();
    expect(await page.locator('.box.red').first().textContent()).not.toContain(late);
    expect(await button(page, 'See the nightly run').count()).toBe(0);
  });
});

describe('the nightly run in More', () => {
  test('says who sends; the sender can switch it', async () => {
    const page = await openMore({});
    await page.getByRole('region', { name: 'Nightly run' }).getByText(me.sentence).waitFor();
    expect(await button(page, 'Turn the nightly run on').isEnabled()).toBe(true);
    await seen(page, 'It runs and sends as mia@adastudio.example.');
    expect(await button(page, 'Take over…').count()).toBe(0);
  });

  test('cannot be switched by anybody else, who is told why and may take over', async () => {
    const page = await openMore({
      getSetUp: [data({ ...whole, sender: jon }), data(whole)],
      takeOver: [data({ sentence: TAKEN })],
    });
    const night = page.getByRole('region', { name: 'Nightly run' });
    await night.getByText(jon.sentence).waitFor();
    expect(await night.getByText('It runs and sends as').count()).toBe(0);
    const onOff = button(page, 'Turn the nightly run on');
    expect(await onOff.isDisabled()).toBe(true);
    const why = await onOff.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${why}"]`).textContent()).toBe(
      'Only the account that sends can switch it: take over first.',
    );
    await button(page, 'Take over…').click();
    await button(page, 'Take over').click();
    await seen(page, TAKEN);
    await night.getByText(me.sentence).waitFor();
    expect(await onOff.isEnabled()).toBe(true);
    expect((await shown.asked('getToday', 2)).length).toBe(2);
  });
});

describe('what the account did not allow', () => {
  const sentences = ['No reminder leaves from your account.', 'There are no formal notices.'];

  test('is said calmly, with the page where it is allowed in a tab of its own', async () => {
    const permissions = { sentences, url: 'https://accounts.example/allow' };
    const page = await open({ getToday: [data({ ...today, permissions }), data(today)] });
    const box = page.locator('.box.amber', { hasText: sentences[0]! });
    expect(await box.locator('li').allTextContents()).toEqual(sentences);
    const link = box.getByRole('link', { name: 'Allow it' });
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([permissions.url, '_blank']);
    expect(await page.getByRole('alert').filter({ hasText: sentences[0]! }).count()).toBe(0);
    expect(await button(page, 'Send 5 due reminders…').isEnabled()).toBe(true);
    // Google's page is not opened here; the view is read again when the person is back from it.
    await link.evaluate((one) => one.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await box.waitFor({ state: 'detached' });
  });

  test('has no link where Google names no page', async () => {
    const page = await open({ getToday: [data({ ...today, permissions: { sentences, url: null } })] });
    await seen(page, sentences[0]!);
    expect(await page.getByText('Allow it', { exact: true }).count()).toBe(0);
  });
});

describe('a copy of the spreadsheet', () => {
  const copied: StopView = { code: 'copied', sentence: 'This spreadsheet is a copy, so nothing leaves from it.' };

  test('asks which of two ways: it sends from now on, or it is left as it is', async () => {
    const page = await open({
      getToday: [data({ ...quiet, stops: [copied] }), data(quiet)],
      adoptCopy: [held({ sentence: 'This spreadsheet sends on its own from now on.' })],
    });
    const box = page.locator('.box', { hasText: copied.sentence });
    await box.getByText('Or leave it as it is: nothing leaves from here.').waitFor();
    await button(page, 'This spreadsheet sends from now on').dblclick();
    await shown.asked('adoptCopy');
    await shown.release();
    await seen(page, 'This spreadsheet sends on its own from now on.');
    await box.waitFor({ state: 'detached' });
    expect((await shown.calls()).map((call) => call.name)).toEqual(['getToday', 'adoptCopy', 'getToday']);
  });

  test('a refusal is said', async () => {
    const page = await open({
      getToday: [data({ ...quiet, stops: [copied] })],
      adoptCopy: [refuses('refused', 'This spreadsheet is no copy of another one.')],
    });
    await button(page, 'This spreadsheet sends from now on').click();
    await page.getByRole('alert').getByText('This spreadsheet is no copy of another one.').waitFor();
  });
});

test('a history that was cut short is accepted in place, once', async () => {
  const cut: StopView = { code: 'historyCut', sentence: 'Rows of Contact history are gone.' };
  const page = await open({
    getToday: [data({ ...quiet, stops: [cut] }), data(quiet)],
    acceptHistory: [held({ sentence: 'It goes on without them.' })],
  });
  const box = page.locator('.box', { hasText: cut.sentence });
  await button(page, 'Go on without those rows').dblclick();
  await shown.asked('acceptHistory');
  await shown.release();
  await seen(page, 'It goes on without them.');
  await box.waitFor({ state: 'detached' });
  expect((await shown.calls()).map((call) => call.name)).toEqual(['getToday', 'acceptHistory', 'getToday']);
});

describe('a message in doubt', () => {
  test.each`
    lookedUp                                                           | said
    ${'Looked for in Gmail on 2 November 2026, 11:20, and not found.'} | ${1}
    ${null}                                                            | ${0}
  `('says whether it was looked for: $lookedUp', async ({ lookedUp, said }) => {
    const uncertain = today.uncertain.map((one) => ({ ...one, lookedUp }));
    const page = await open({ getToday: [data({ ...today, uncertain })] });
    const doubt = page.getByRole('article', { name: /^Was this sent/ });
    expect(await doubt.locator('p.small').count()).toBe(said);
    if (lookedUp !== null) expect(await doubt.locator('p.small').textContent()).toBe(lookedUp);
  });
});
