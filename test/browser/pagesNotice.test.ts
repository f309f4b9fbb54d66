/** The formal notice window in a real browser: the page at the right follows the form, obstacles block the button. */
import type { Page } from 'playwright-core';
import { place } from './fixtures';
import { noticePage, noticeView } from './fixturesDialogs';
import { button, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const written = {
  sentence: 'The formal notice to Fjord Tools AS is written.',
  documentUrl: 'https://docs.google.com/document/d/1',
  pdfUrl: 'https://drive.google.com/file/d/2',
  adopted: false,
  place: place(391, 'Contact history'),
};

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getNotice: [data(noticeView)],
    previewNotice: [data(noticePage)],
    makeFormalNotice: [data(written)],
  };
  shown = await pages.show('notice', { ...usual, ...replies }, { width: 940, height: 560 });
  await shown.page.locator('footer').waitFor();
  return shown.page;
}

test('it begins with the client whose notice is due and the invoices that may be in it', async () => {
  const page = await open();
  await page.frameLocator('iframe').getByRole('heading').waitFor();
  await seen(page, 'To be paid by 11 November 2026.');
  expect(await shown.asked('previewNotice')).toEqual([{ client: 'Fjord Tools AS', items: ['INV-2046'], daysToPay: 8 }]);
  expect(await page.getByRole('checkbox', { name: /^INV-2060/ }).isDisabled()).toBe(true);
  await seen(page, 'Disputed; not part of a notice.');
});

test('the client of the selected row wins', async () => {
  await open({ getNotice: [data({ ...noticeView, selected: 'Bellweather Foods' })] });
  expect(await shown.asked('previewNotice')).toMatchObject([{ client: 'Bellweather Foods', items: ['INV-2042'] }]);
});

test('each change asks for the page anew, and Create sends what is shown with its hash', async () => {
  const page = await open({ previewNotice: [data(noticePage), data({ ...noticePage, hash: 'n-2' })] });
  await page.locator('button.primary:enabled').waitFor();
  await page.getByLabel('Days to pay').fill('15');
  expect((await shown.asked('previewNotice', 2))[1]).toMatchObject({ daysToPay: 15 });
  await button(page, 'Create document').click();
  await seen(page, 'The formal notice to Fjord Tools AS is written.');
  expect(await shown.asked('makeFormalNotice')).toEqual([
    { client: 'Fjord Tools AS', items: ['INV-2046'], daysToPay: 15, hash: 'n-2' },
  ]);
});

test('while the page of a change is on its way, the old one cannot be created', async () => {
  const page = await open({ previewNotice: [data(noticePage), held({ ...noticePage, hash: 'n-2' })] });
  await page.locator('button.primary:enabled').waitFor();
  await page.getByLabel('Days to pay').fill('15');
  expect(await button(page, 'Create document').isDisabled()).toBe(true);
  await shown.asked('previewNotice', 2);
  await shown.release();
  await page.locator('button.primary:enabled').waitFor();
});

test('an obstacle is said and blocks', async () => {
  const page = await open({ previewNotice: [data({ ...noticePage, obstacles: ['Fjord Tools AS has no address.'] })] });
  await seen(page, 'Fjord Tools AS has no address.');
  expect(await button(page, 'Create document').isDisabled()).toBe(true);
});

test.each`
  days    | blocked
  ${'0'}  | ${true}
  ${'1'}  | ${false}
  ${'90'} | ${false}
  ${'91'} | ${true}
  ${''}   | ${true}
`('“$days” days to pay: blocked is $blocked', async ({ days, blocked }) => {
  const page = await open();
  await page.locator('button.primary:enabled').waitFor();
  await page.getByLabel('Days to pay').fill(days);
  if (blocked) await seen(page, 'Write a number of days from 1 to 90.');
  else await shown.asked('previewNotice', 2);
  expect(await page.getByText('Write a number of days').count()).toBe(blocked ? 1 : 0);
});

test('no invoice ticked asks nothing and says so', async () => {
  const page = await open();
  await page.getByRole('checkbox', { name: /^INV-2046/ }).uncheck();
  await seen(page, 'Tick at least one invoice.');
  expect(await button(page, 'Create document').isDisabled()).toBe(true);
});

test('a double click creates one document; it and its PDF are links of their own windows', async () => {
  const page = await open({ makeFormalNotice: [held(written)] });
  await button(page, 'Create document').dblclick();
  await shown.asked('makeFormalNotice');
  await shown.release();
  const link = (name: string) => page.getByRole('link', { name });
  expect(await link('Open the document').getAttribute('href')).toBe(written.documentUrl);
  expect(await link('Open the PDF').getAttribute('href')).toBe(written.pdfUrl);
  expect(await page.locator('base').getAttribute('target')).toBe('_blank');
  expect((await shown.asked('makeFormalNotice')).length).toBe(1);
});

test('a refusal leaves the form as it was and writes the page anew', async () => {
  const page = await open({ makeFormalNotice: [refuses('refused', 'INV-2046 was paid while you looked.')] });
  await button(page, 'Create document').click();
  await seen(page, 'INV-2046 was paid while you looked.');
  expect((await shown.asked('previewNotice', 2)).length).toBe(2);
  expect(await page.getByRole('checkbox', { name: /^INV-2046/ }).isChecked()).toBe(true);
});

test('without an open invoice there is nothing to write', async () => {
  const page = await open({ getNotice: [data({ ...noticeView, clients: [] })] });
  await seen(page, 'No client has an open invoice.');
  await button(page, 'Cancel').click();
  await shown.asked('close');
});
