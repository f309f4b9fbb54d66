/** Writing a formal notice in a real browser: four steps, the page at the right follows each choice, what is missing blocks Create. */
import type { Page } from 'playwright-core';
import type { NoticeQuestion } from '../../src/api';
import { blockedPage, noticePage, noticeReport, noticeView } from './fixturesNotice';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';
import { SIZES } from './pagesState';

const pages = onePage();
let shown: Shown;

const BEGUN: NoticeQuestion = {
  client: 'Fjord Tools AS',
  items: ['INV-2046'],
  ...{ jurisdiction: null, language: null, daysToPay: null, sending: null, next: null, enclosures: null },
  withCharges: true,
  ...{ agreement: '', instalmentsRefused: '', overruled: [] },
};

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getNotice: [data(noticeView)],
    previewNotice: [data(noticePage)],
    makeFormalNotice: [data(noticeReport)],
    goToCell: [data(null)],
  };
  shown = await pages.show('notice', { ...usual, ...replies }, SIZES.notice);
  await shown.page.locator('footer').waitFor();
  return shown.page;
}

const goTo = (page: Page, step: string) => page.getByRole('navigation').getByRole('button', { name: step }).click();
/** The question that came last. */
const lastAsked = async (least: number) => (await shown.asked('previewNotice', least)).slice(-1)[0];

describe('step 1, invoices', () => {
  test('it begins with the client whose notice is due and the invoices that may be in it', async () => {
    const page = await open();
    await page.frameLocator('iframe').getByRole('heading').waitFor();
    expect(await shown.asked('previewNotice')).toEqual([BEGUN]);
    expect(await page.getByRole('checkbox', { name: /^INV-2060/ }).isDisabled()).toBe(true);
    await seen(page, 'Disputed; not part of a notice.');
  });

  test('the client of the selected row wins, and charges only where they are switched on', async () => {
    await open({ getNotice: [data({ ...noticeView, selected: 'Bellweather Foods' })] });
    expect(await shown.asked('previewNotice')).toEqual([
      { ...BEGUN, client: 'Bellweather Foods', items: ['INV-2042'], withCharges: false },
    ]);
  });

  test('another client begins anew: no choice of the one before is left', async () => {
    const page = await open();
    await goTo(page, '3 Amounts');
    await page.getByLabel('Days to pay').fill('15');
    await goTo(page, '1 Invoices');
    await page.getByLabel('Client').selectOption('Bellweather Foods');
    await page.waitForTimeout(400);
    expect(await lastAsked(2)).toEqual({
      ...BEGUN,
      client: 'Bellweather Foods',
      items: ['INV-2042'],
      withCharges: false,
    });
  });

  test('no invoice ticked asks nothing, says so, and leads no further', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: /^INV-2046/ }).uncheck();
    await seen(page, 'Tick at least one invoice.');
    expect(await button(page, 'Continue').isDisabled()).toBe(true);
  });

  test('without a late invoice and without a written notice there is nothing to do', async () => {
    const page = await open({ getNotice: [data({ ...noticeView, clients: [], written: [] })] });
    await seen(page, 'No client has an open invoice.');
    await button(page, 'Cancel').click();
    await shown.asked('close');
  });
});

describe('step 2, checks', () => {
  async function checks(replies: Replies = {}): Promise<Page> {
    const page = await open({ previewNotice: [data(blockedPage)], ...replies });
    await seen(page, '1 of 4');
    await button(page, 'Continue').click();
    return page;
  }

  test('the title of the step takes the keyboard, and how many are in order stands beside it', async () => {
    const page = await checks();
    await keyboardOn(page, page.getByRole('heading', { name: 'Step 2 of 4 · Checks' }));
    expect(await page.locator('[aria-current="step"]').textContent()).toContain('2 Checks');
  });

  test('each says whether it is in order in words, not by its colour', async () => {
    const page = await checks();
    const said = (await page.locator('.check').allTextContents()).map((text) => text.split(':')[0]);
    expect(said).toEqual(['In order', 'Missing', 'Missing', 'Missing']);
  });

  test('what is mended in a cell leads there and closes the window', async () => {
    const page = await checks();
    await button(page, 'Go to Clients, row 7').click();
    await shown.asked('close');
    expect(await shown.asked('goToCell')).toEqual([{ sheet: 'Clients', row: 7, column: expect.anything() }]);
  });

  test('what is mended by a choice leads to its step', async () => {
    const page = await checks();
    await button(page, 'Change it here').click();
    await page.getByLabel('Days to pay').waitFor();
  });

  test('only what may be overruled asks for a reason, which goes with the question', async () => {
    const page = await checks();
    expect(await page.getByLabel('Write it all the same, because').count()).toBe(1);
    await page.getByLabel('Write it all the same, because').fill('Called three times');
    expect(await lastAsked(2)).toEqual({
      ...BEGUN,
      overruled: [{ check: 'reminders', reason: 'Called three times' }],
    });
  });

  test('a reason that was emptied overrules nothing', async () => {
    const page = await checks();
    const field = page.getByLabel('Write it all the same, because');
    await field.fill('x');
    await shown.asked('previewNotice', 2);
    await field.fill('');
    expect(await lastAsked(3)).toEqual(BEGUN);
  });
});

describe('step 3, amounts and deadline', () => {
  async function amounts(replies: Replies = {}): Promise<Page> {
    const page = await open(replies);
    await goTo(page, '3 Amounts');
    await page.getByLabel('Days to pay').waitFor();
    return page;
  }

  test('charges, their segments, the daily amount, the last day', async () => {
    const page = await amounts();
    expect(await page.getByRole('table', { name: 'Charges' }).getByRole('row').allTextContents()).toEqual([
      'InvoiceChargeAmount',
      'Open€7,900.00',
      'INV-2046Interest€200.10',
      'INV-2046Compensation€40.00',
      'With charges€8,140.10',
    ]);
    const segments = page.getByRole('table', { name: 'How the interest is made up' });
    expect(await segments.getByRole('row').nth(1).textContent()).toContain('1.27 + 9 = 10.27 %');
    await seen(page, 'Plus €2.22 for each further day.');
    await seen(page, "10 days from the letter's date: the last day to pay is 13 November 2026.");
  });

  test.each`
    label                   | value       | changed
    ${'Law and form'}       | ${'FR'}     | ${{ jurisdiction: 'FR' }}
    ${'Language'}           | ${'de'}     | ${{ language: 'de' }}
    ${'How it is sent'}     | ${'email'}  | ${{ sending: 'email' }}
    ${'If nothing is paid'} | ${'lawyer'} | ${{ next: 'lawyer' }}
  `('$label is a choice of the question', async ({ label, value, changed }) => {
    const page = await amounts();
    await page.getByLabel(label).selectOption(value);
    expect(await lastAsked(2)).toEqual({ ...BEGUN, ...changed });
  });

  test.each`
    label                                       | changed
    ${'Claim interest and the law’s fixed sum'} | ${{ withCharges: false }}
    ${'Copies of the invoices'}                 | ${{ enclosures: [] }}
  `('$label can be unticked', async ({ label, changed }) => {
    const page = await amounts();
    await page.getByRole('checkbox', { name: label }).uncheck();
    expect(await lastAsked(2)).toEqual({ ...BEGUN, ...changed });
  });

  test('another form takes back what was chosen for the one before', async () => {
    const page = await amounts();
    await page.getByLabel('Days to pay').fill('15');
    await page.getByLabel('How it is sent').selectOption('email');
    await page.getByLabel('Law and form').selectOption('FR');
    await page.waitForTimeout(400);
    expect(await lastAsked(2)).toEqual({ ...BEGUN, jurisdiction: 'FR' });
  });

  test('texts are asked for only where the letter has a place for them', async () => {
    const page = await amounts({ previewNotice: [data({ ...noticePage, asks: ['agreement', 'instalmentsRefused'] })] });
    await page.getByLabel('What was agreed or supplied').fill('our contract of 3 May 2026');
    await page.getByLabel('Why instalments that were offered were refused').fill('too long');
    await page.waitForTimeout(400);
    expect(await lastAsked(2)).toEqual({
      ...BEGUN,
      agreement: 'our contract of 3 May 2026',
      instalmentsRefused: 'too long',
    });
    const other = await amounts();
    expect(await other.getByLabel('What was agreed or supplied').count()).toBe(0);
  });

  test('why charges are not in it is said', async () => {
    const sentence = 'Compensation may not be asked of a consumer under the law “FR”.';
    const page = await amounts({ previewNotice: [data({ ...noticePage, refusals: [sentence], charges: [] })] });
    await seen(page, sentence);
    await seen(page, 'Asked for: €8,140.10');
  });

  test.each`
    days    | blocked
    ${'0'}  | ${true}
    ${'1'}  | ${false}
    ${'90'} | ${false}
    ${'91'} | ${true}
    ${''}   | ${true}
  `('“$days” days to pay: blocked is $blocked', async ({ days, blocked }) => {
    const page = await amounts();
    await page.getByLabel('Days to pay').fill(days);
    if (blocked) await seen(page, 'Write a number of days from 1 to 90.');
    else await shown.asked('previewNotice', 2);
    expect(await button(page, 'Continue').isDisabled()).toBe(blocked);
  });
});

describe('step 4, document', () => {
  async function finish(replies: Replies = {}): Promise<Page> {
    const page = await open(replies);
    await page.frameLocator('iframe').getByRole('heading').waitFor();
    await goTo(page, '4 Document');
    return page;
  }

  test('it says number, last day and sum, and Create sends what is shown with its hash', async () => {
    const page = await finish();
    await seen(page, 'It will be number MN-2026-0003.');
    await button(page, 'Create document').click();
    await seen(page, 'The formal notice to Fjord Tools AS is written.');
    expect(await shown.asked('makeFormalNotice')).toEqual([{ ...BEGUN, hash: 'n-1' }]);
  });

  test('while the page of a change is on its way, the old one cannot be created', async () => {
    const page = await open({ previewNotice: [data(noticePage), held({ ...noticePage, hash: 'n-2' })] });
    await goTo(page, '3 Amounts');
    await page.getByLabel('Days to pay').fill('15');
    await goTo(page, '4 Document');
    expect(await button(page, 'Create document').isDisabled()).toBe(true);
    await shown.asked('previewNotice', 2);
    await shown.release();
    await page.locator('button.primary:enabled').waitFor();
    await button(page, 'Create document').click();
    expect(await shown.asked('makeFormalNotice')).toEqual([{ ...BEGUN, daysToPay: 15, hash: 'n-2' }]);
  });

  test('what is missing is said and blocks, and leads to the checks', async () => {
    const page = await finish({ previewNotice: [data(blockedPage)] });
    await seen(page, 'Fjord Tools AS has no postal address.');
    expect(await button(page, 'Create document').isDisabled()).toBe(true);
    await button(page, 'See the checks').click();
    await page.getByRole('heading', { name: 'Step 2 of 4 · Checks' }).waitFor();
  });

  test('a check that was overruled does not block', async () => {
    const checks = blockedPage.checks.slice(0, 2).map((check) => ({ ...check, state: 'overruled' as const }));
    const page = await finish({ previewNotice: [data({ ...noticePage, checks })] });
    await page.locator('button.primary:enabled').waitFor();
  });

  test('a document of one’s own is made and opened, and the page asked for anew', async () => {
    const url = 'https://docs.google.com/document/d/t';
    const page = await finish({
      openNoticeTemplate: [data({ sentence: 'Notices in English are filled from this new document.', url })],
      previewNotice: [data(noticePage), data({ ...noticePage, template: url })],
    });
    await seen(page, 'It is written in the built-in layout.');
    await button(page, 'Make a document of your own to fill').click();
    await seen(page, 'Notices in English are filled from this new document.');
    expect(await page.getByRole('link', { name: 'Open your document' }).getAttribute('href')).toBe(url);
    expect(await shown.asked('openNoticeTemplate')).toEqual([{ language: 'en' }]);
    await seen(page, 'It is filled from your own document');
  });

  test('a double click creates one document; it and its PDF are links of their own windows', async () => {
    const page = await finish({ makeFormalNotice: [held(noticeReport)] });
    await button(page, 'Create document').dblclick();
    await shown.asked('makeFormalNotice');
    await shown.release();
    const link = (name: string) => page.getByRole('link', { name });
    expect(await link('Open the document').getAttribute('href')).toBe(noticeReport.documentUrl);
    expect(await link('Open the PDF').getAttribute('href')).toBe(noticeReport.pdfUrl);
    expect(await page.locator('base').getAttribute('target')).toBe('_blank');
    expect((await shown.asked('makeFormalNotice')).length).toBe(1);
  });

  test('a refusal leaves the choices as they were and writes the page anew', async () => {
    const page = await finish({ makeFormalNotice: [refuses('refused', 'INV-2046 was paid while you looked.')] });
    await button(page, 'Create document').click();
    await seen(page, 'INV-2046 was paid while you looked.');
    expect(await shown.asked('previewNotice', 2)).toEqual([BEGUN, BEGUN]);
  });
});
