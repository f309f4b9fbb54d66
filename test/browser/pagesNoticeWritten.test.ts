/** What became of notices, in a real browser: where each stands, what is recorded of it, the hand-over when its time is over. */
import type { Page } from 'playwright-core';
import { blockedPage, handedOver, noticePage, noticeReport, noticeView } from './fixturesNotice';
import { button, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';
import { lookAt, SIZES, type State } from './pagesState';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getNotice: [data(noticeView)],
    previewNotice: [data(noticePage)],
    makeFormalNotice: [data(noticeReport)],
    recordDelivery: [data({ sentence: 'MN-2026-0002 was received on 2 November 2026.' })],
    handOver: [data(handedOver)],
    goToCell: [data(null)],
  };
  shown = await pages.show('notice', { ...usual, ...replies }, SIZES.notice);
  return shown.page;
}

async function list(replies: Replies = {}): Promise<Page> {
  const page = await open(replies);
  await button(page, 'Notices that were written (3)').click();
  await page.getByRole('heading', { name: 'Notices that were written' }).waitFor();
  return page;
}

const card = (page: Page, number: string) => page.getByRole('article', { name: number });

test('each says where it stands, its days and its tracking number', async () => {
  const page = await list();
  expect(await page.getByRole('article').count()).toBe(3);
  const first = (await card(page, 'MN-2026-0002').textContent()) ?? '';
  for (const part of [
    '5 days left',
    'Posted on 21 October 2026',
    'Last day to pay 8 November 2026',
    'RR 123 456 789 FR',
  ])
    expect(first.replace(/\s+/g, ' ').replace(/(on|pay|number)(?=\d|R)/g, '$1 ')).toContain(part);
});

test('one that was withdrawn can be looked at and no more', async () => {
  const page = await list();
  expect(await card(page, 'MN-2025-0009').getByRole('button').allTextContents()).toEqual(['See it in the history']);
});

test('where nobody is late the written ones are all there is', async () => {
  const page = await open({ getNotice: [data({ ...noticeView, clients: [] })] });
  await page.getByRole('heading', { name: 'Notices that were written' }).waitFor();
  expect(await button(page, 'Write a notice').count()).toBe(0);
});

test('after a notice was created they are one click away, read anew', async () => {
  const page = await open({ getNotice: [data({ ...noticeView, written: [] }), data(noticeView)] });
  await page.frameLocator('iframe').getByRole('heading').waitFor();
  await page.getByRole('button', { name: '4 Document' }).click();
  await button(page, 'Create document').click();
  await button(page, 'Posted, received, days left…').click();
  await card(page, 'MN-2026-0001').waitFor();
});

describe('recording what happened', () => {
  const begin = (page: Page, number: string) => card(page, number).getByRole('button', { name: 'Record what' }).click();

  test('a posted one is asked about its receipt, a fresh one about its posting with the number of the post', async () => {
    const fresh = { ...noticeView.written[0], postedOn: null, tracking: null } as (typeof noticeView.written)[number];
    const page = await open({ getNotice: [data({ ...noticeView, clients: [], written: [fresh] })] });
    await begin(page, 'MN-2026-0002');
    await page.getByLabel('Tracking number').fill(' RR 1 FR ');
    await button(page, 'Save').click();
    expect(await shown.asked('recordDelivery')).toEqual([
      { token: 'PD-AAAAAA', what: 'posted', on: '2026-11-03', tracking: 'RR 1 FR' },
    ]);
    const other = await list();
    await begin(other, 'MN-2026-0002');
    expect(await other.getByLabel('What happened').inputValue()).toBe('received');
    expect(await other.getByLabel('Tracking number', { exact: true }).count()).toBe(0);
  });

  test('the answer is said and the list read anew', async () => {
    const page = await list();
    await begin(page, 'MN-2026-0002');
    await page.getByLabel('On', { exact: true }).fill('2026-11-02');
    await button(page, 'Save').click();
    await seen(page, 'MN-2026-0002 was received on 2 November 2026.');
    expect(await shown.asked('recordDelivery')).toEqual([
      { token: 'PD-AAAAAA', what: 'received', on: '2026-11-02', tracking: '' },
    ]);
    expect((await shown.asked('getNotice', 2)).length).toBe(2);
    expect(await page.getByLabel('What happened').count()).toBe(0);
  });

  test.each(['2026-11-04', ''])('the day “%s” is refused at once: it has not come, or is none', async (day) => {
    const page = await list();
    await begin(page, 'MN-2026-0002');
    await page.getByLabel('On', { exact: true }).fill(day);
    await button(page, 'Save').click();
    await seen(page, 'Choose a day that has come.');
    expect((await shown.calls()).some(({ name }) => name === 'recordDelivery')).toBe(false);
  });

  test('a refusal is said, and the form stays', async () => {
    const page = await list({ recordDelivery: [refuses('refused', 'The notice was posted on 21 October 2026.')] });
    await begin(page, 'MN-2026-0002');
    await page.getByLabel('What happened').selectOption('withdrawn');
    await button(page, 'Save').click();
    await seen(page, 'The notice was posted on 21 October 2026.');
    expect(await page.getByLabel('What happened').inputValue()).toBe('withdrawn');
  });
});

describe('the hand-over', () => {
  test('is offered when the time to pay is over, and to nobody else', async () => {
    const page = await list();
    expect(await button(page, 'Hand over…').count()).toBe(1);
    expect(await card(page, 'MN-2026-0001').getByRole('button', { name: 'Hand over…' }).count()).toBe(1);
  });

  test('says what it does before it does it, then what it made and what is missing', async () => {
    const page = await list();
    await button(page, 'Hand over…').click();
    await seen(page, 'reminders about these invoices end');
    expect((await shown.calls()).some(({ name }) => name === 'handOver')).toBe(false);
    await button(page, 'Make the folder').click();
    await seen(page, 'The file of Aurora Bakery Ltd is in Drive');
    await seen(page, 'No PDF in your folder has INV-1991 in its name.');
    expect(await page.getByRole('link', { name: 'Open the folder' }).getAttribute('href')).toBe(handedOver.folderUrl);
    expect(await page.getByRole('link', { name: 'INV-1990.pdf' }).count()).toBe(1);
    expect(await shown.asked('handOver')).toEqual([{ client: 'Aurora Bakery Ltd' }]);
  });
});

const seeList = 'Notices that were written';
const asks = { previewNotice: [data({ ...noticePage, asks: ['agreement', 'instalmentsRefused'] as const })] };
const states: readonly State[] = [
  { name: '1 Invoices', view: 'notice', until: 'Disputed; not part of a notice.' },
  { name: '2 Checks', view: 'notice', click: ['2 Checks'], until: 'Both postal addresses are there.' },
  {
    ...{ name: '2 Checks, blocked', view: 'notice', replies: { previewNotice: [data(blockedPage)] } },
    ...{ click: ['2 Checks'], until: 'Write it all the same' },
  },
  { name: '3 Amounts', view: 'notice', replies: asks, click: ['3 Amounts'], until: 'What was agreed or supplied' },
  {
    ...{ name: '4 Document, blocked', view: 'notice', replies: { previewNotice: [data(blockedPage)] } },
    ...{ click: ['4 Document'], until: 'In the way' },
  },
  { name: '4 Document', view: 'notice', click: ['4 Document'], until: 'It will be number' },
  {
    name: 'created',
    view: 'notice',
    replies: { makeFormalNotice: [data(noticeReport)] },
    click: ['4 Document', 'Create document'],
    until: 'Open the PDF',
  },
  { name: 'written ones', view: 'notice', click: [seeList], until: 'expired on 12 September 2026' },
  { name: 'delivery', view: 'notice', click: [seeList, 'Record what'], until: 'What happened' },
  {
    ...{ name: 'handed over', view: 'notice', replies: { handOver: [data(handedOver)] } },
    ...{ click: [seeList, 'Hand over', 'Make the folder'], until: 'Open the folder' },
  },
];

test.each(states.map((state) => [state.name, state] as const))(
  '%s: accessible, and it fits, also with large text',
  (_, state) => lookAt(pages.show, state),
);
