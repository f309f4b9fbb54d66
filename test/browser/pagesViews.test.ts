/**
 * Every view in every state: nothing axe finds, nothing wider than the window at 300 px and at 200 % text (150 px),
 * no word on the console, no request. The dialogs also at twice the text in half the window.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, violations } from './browser';
import { aMail, callsView, cards, manyCards, place, preview, quiet, today } from './fixtures';
import { agreementsView, forecastView, rulesView, startView, triedView } from './fixturesAgreed';
import { bare, broken, noticePage, noticeView, whole } from './fixturesDialogs';
import { data, held, lost, type Replies, refuses, scrollsSideways, show } from './pagesHarness';

jest.setTimeout(60_000);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type View = {
  readonly name: string;
  readonly view: 'today' | 'calls' | 'send' | 'setUp' | 'notice' | 'record' | 'start' | 'rules';
  readonly replies?: Replies;
  /** Clicks that lead to the state. */
  readonly click?: readonly string[];
  /** What is there once it is reached. */
  readonly until: string;
};

const usual: Replies = {
  getToday: [data(today)],
  getCalls: [data(callsView)],
  getSetUp: [data(whole)],
  previewReminders: [data(preview)],
  getNotice: [data(noticeView)],
  previewNotice: [data(noticePage)],
  getAgreements: [data(agreementsView)],
  getForecast: [data(forecastView), data(triedView)],
  getRules: [data(rulesView)],
  getStart: [data(startView)],
};
const selected: Replies = { getAgreements: [data({ ...agreementsView, selected: 'Aurora Bakery Ltd' })] };
const paused = { code: 'paused' as const, sentence: 'Everything is paused since 2 November.' };
const firstRun = { code: 'firstRun' as const, sentence: 'This is the first live run.' };
const not = (kind: 'failed' | 'changed' | 'uncertain' | 'left', n: number) => ({
  hash: cards[n]!.hash,
  client: cards[n]!.client,
  subject: '',
  kind,
  why: 'Gmail refused the address.',
});
const result = {
  sent: [{ hash: cards[0]!.hash, client: cards[0]!.client, subject: '', totals: cards[0]!.totals, place: place(388) }],
  notSent: [not('changed', 1), not('failed', 2), not('uncertain', 3), not('left', 4)],
  stoppedEarly: 'Your e-mail allowance for today is used up.',
  quotaLeft: 0,
};
const nothing = { ...result, sent: [], notSent: [], stoppedEarly: null };
const written = {
  sentence: 'Written.',
  documentUrl: 'https://docs.google.com/d/1',
  pdfUrl: 'https://drive.google.com/d/2',
  adopted: false,
  place: place(391),
};

const views: readonly View[] = [
  { name: 'Today', view: 'today', until: 'Tuesday 3 November' },
  {
    name: 'Today unfolded',
    view: 'today',
    click: ['2 invoices', 'Reminded less', 'Not yet due'],
    until: 'Show 10 more',
  },
  {
    name: 'Today in Test mode, first run',
    view: 'today',
    replies: {
      getToday: [data({ ...today, mode: 'test', modeSentence: 'Test mode.', nightOn: false, stops: [firstRun] })],
    },
    until: 'Turn it on',
  },
  { name: 'Today, quiet', view: 'today', replies: { getToday: [data(quiet)] }, until: 'Nothing to send' },
  {
    name: 'Today, paused',
    view: 'today',
    replies: { getToday: [data({ ...quiet, stops: [paused] })] },
    until: 'Resume',
  },
  { name: 'Today, failed', view: 'today', replies: { getToday: [lost()] }, until: 'Try again' },
  { name: 'Today, loading', view: 'today', replies: { getToday: [held(today)] }, until: 'Reading the sheet' },
  {
    name: 'Today, not set up',
    view: 'today',
    replies: { getToday: [refuses('notSetUp', 'Not yet.')] },
    until: 'Not set up yet',
  },
  { name: 'Calls', view: 'calls', until: 'Bellweather Foods' },
  { name: 'Calls, nothing chosen', view: 'calls', click: ['Save call'], until: 'Choose what came' },
  {
    name: 'Calls, any client',
    view: 'calls',
    replies: { getCalls: [data({ ...callsView, due: [], selected: 'Aurora Bakery Ltd' })] },
    until: 'No calls to make today',
  },
  { name: 'More', view: 'today', click: ['More'], until: 'Pause everything' },
  { name: 'More, going live', view: 'today', click: ['More', 'Automatic', 'Change to'], until: 'Tick this' },
  { name: 'Promises and plans', view: 'today', click: ['More', 'Promises and plans'], until: 'Payment plans' },
  {
    name: 'Promises and plans, ending one',
    view: 'today',
    click: ['Settle', 'End…', 'End it'],
    until: 'Keep it',
  },
  {
    name: 'Promises and plans, none',
    view: 'today',
    replies: { getAgreements: [data({ ...agreementsView, agreements: [] })] },
    click: ['More', 'Promises and plans'],
    until: 'Nothing is agreed',
  },
  { name: 'The next 30 days', view: 'today', click: ['More', 'The next 30 days'], until: 'As things stand' },
  {
    name: 'The next 30 days, none',
    view: 'today',
    replies: { getForecast: [data({ ...forecastView, days: [] })] },
    click: ['More', 'The next 30 days'],
    until: 'Nothing is due in the next 30 days',
  },
  { name: 'A card held', view: 'today', click: ['2 invoices', 'Hold…', 'Put on hold'], until: 'Write why.' },
  {
    name: 'A card called instead',
    view: 'today',
    click: ['2 invoices', 'Call instead…', 'Save call'],
    until: 'Choose what came',
  },
  { name: 'Record', view: 'record', until: 'Promise to pay' },
  { name: 'Record, all wrong', view: 'record', click: ['Save promise'], until: 'Choose the client.' },
  {
    name: 'Record, recorded',
    view: 'record',
    replies: { ...selected, recordDecision: [data({ sentence: 'Recorded.', place: place(8, 'Agreements') })] },
    click: ['Save promise', 'Will pay on=2026-11-06', 'Save promise'],
    until: 'Record another',
  },
  { name: 'First run', view: 'start', click: ['Some steps', 'Begin like this'], until: 'Choose the last step' },
  {
    name: 'First run, nothing late',
    view: 'start',
    replies: { getStart: [data({ ...startView, clients: [] })] },
    until: 'No late invoice waits',
  },
  { name: 'Rules', view: 'rules', until: 'As things stand' },
  {
    name: 'Rules, tried',
    view: 'rules',
    click: ['Days, Firm reminder=10', 'Show the effect'],
    until: 'With these rules 2 clients',
  },
  { name: 'Send', view: 'send', until: 'Send 5 e-mails' },
  { name: 'Send, plain text', view: 'send', click: ['Plain text', 'Leave out'], until: 'Put back in' },
  {
    name: 'Send, guarded',
    view: 'send',
    replies: {
      previewReminders: [
        data({
          ...preview,
          mode: 'test',
          modeSentence: 'Test mode.',
          stops: [firstRun, paused],
          outsideWindow: 'It is Sunday.',
        }),
      ],
    },
    until: 'Send all the same',
  },
  {
    name: 'Send, nothing',
    view: 'send',
    replies: { previewReminders: [data({ ...preview, mails: [] })] },
    until: 'Close',
  },
  {
    name: 'Send, on the way',
    view: 'send',
    replies: {
      previewReminders: [data({ ...preview, mails: manyCards(8).map(aMail) })],
      sendDueReminders: [held(nothing)],
    },
    click: ['Send 8 e-mails'],
    until: '0 of 8 done',
  },
  {
    name: 'Send, result',
    view: 'send',
    replies: { sendDueReminders: [data(result)] },
    click: ['Send 5'],
    until: 'Show what is left',
  },
  {
    name: 'Send, lost',
    view: 'send',
    replies: { sendDueReminders: [lost()] },
    click: ['Send 5'],
    until: 'No answer came',
  },
  { name: 'Set-up 1', view: 'setUp', replies: { getSetUp: [data(bare)] }, until: 'Archiv 2024' },
  {
    name: 'Set-up 2',
    view: 'setUp',
    replies: { getSetUp: [data(bare)] },
    click: ['Continue', 'Continue'],
    until: 'Choose the column',
  },
  {
    name: 'Set-up 3',
    view: 'setUp',
    replies: { getSetUp: [data({ ...bare, fields: whole.fields })] },
    click: ['Continue', 'Continue', 'Set up'],
    until: 'Write the name',
  },
  {
    name: 'Set-up 4',
    view: 'setUp',
    replies: {
      getSetUp: [data({ ...bare, fields: whole.fields, creditor: whole.creditor })],
      setUpWorkbook: [data({ made: ['The sheet Levels was made.'], view: broken })],
    },
    click: ['Continue', 'Continue', 'Set up'],
    until: 'Go to Today',
  },
  { name: 'Set-up, repair', view: 'setUp', replies: { getSetUp: [data(broken)] }, until: 'Repair' },
  { name: 'Notice', view: 'notice', until: 'To be paid by' },
  {
    name: 'Notice, blocked',
    view: 'notice',
    replies: { previewNotice: [data({ ...noticePage, obstacles: ['No address.'] })] },
    until: 'In the way',
  },
  {
    name: 'Notice, written',
    view: 'notice',
    replies: { makeFormalNotice: [data(written)] },
    click: ['Create document'],
    until: 'Open the PDF',
  },
];

const SIZES = {
  sidebar: { width: 300, height: 760 },
  send: { width: 920, height: 560 },
  setUp: { width: 640, height: 520 },
  notice: { width: 940, height: 560 },
  record: { width: 480, height: 560 },
  start: { width: 760, height: 560 },
  rules: { width: 760, height: 560 },
};

test.each(views.map((view) => [view.name, view] as const))('%s', async (_, { view, replies, click, until }) => {
  const isSidebar = view === 'today' || view === 'calls';
  const size = SIZES[isSidebar ? 'sidebar' : view];
  const { page, noise } = await show(browser, view, { ...usual, ...replies }, size);
  for (const name of click ?? []) await reach(page, name);
  await page.getByText(until).first().waitFor({ state: 'attached' });
  expect(await violations(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: isSidebar ? 150 : size.width / 2, height: size.height });
  expect(await scrollsSideways(page)).toBe(false);
  expect(noise).toEqual([]);
  await page.close();
});

/** Clicks the first thing that can be clicked and begins with these words; `label=text` fills a field. */
async function reach(page: Page, click: string): Promise<void> {
  const [name = '', typed] = click.split('=');
  if (typed !== undefined) return page.getByLabel(name, { exact: true }).fill(typed);
  const begins = new RegExp(`^${name}`);
  const target = page
    .getByRole('button', { name: begins })
    .or(page.getByRole('radio', { name: begins }))
    .or(page.locator('summary', { hasText: begins }));
  await target.first().click();
}

test('the heading of a dialog has the keyboard when it opens', async () => {
  const { page } = await show(browser, 'setUp', { getSetUp: [data(bare)] }, SIZES.setUp);
  await page.getByRole('heading', { name: 'Where are your invoices?' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.close();
});

test('nothing turns for people who asked for less motion', async () => {
  const { page } = await show(browser, 'today', { getToday: [held(today)] }, SIZES.sidebar);
  const animation = () => page.locator('.turning').evaluate((icon) => getComputedStyle(icon).animationName);
  expect(await animation()).toBe('turn');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
  await page.close();
});
