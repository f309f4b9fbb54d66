/** One reminder in a person's own words, in the send window: shown again before it leaves, and only that one changes. */
import type { Page } from 'playwright-core';
import type { RunReport, SendQuestion } from '../../src/api';
import { preview } from './fixtures';
import { button, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';
import { lookAt, SIZES } from './pagesState';

const pages = onePage();
let shown: Shown;
const first = preview.mails[0]!;
const worded = { ...first, hash: 'h-worded', subject: 'A word about INV-2046', editable: 'In my words' };
const report: RunReport = { sent: [], notSent: [], stoppedEarly: null, quotaLeft: 1491 };

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    previewReminders: [data(preview)],
    editMail: [data(worded)],
    sendDueReminders: [data(report)],
  };
  shown = await pages.show('send', { ...usual, ...replies }, SIZES.send);
  await button(shown.page, 'Edit this one…').waitFor();
  return shown.page;
}

async function reword(page: Page): Promise<void> {
  await button(page, 'Edit this one…').click();
  await page.getByLabel('Subject').fill('A word about INV-2046');
  await page.getByLabel('Text', { exact: true }).fill('In my words');
  await button(page, 'Use these words').click();
  await seen(page, 'worded by you');
}

test('the words to change are the mail’s own, with marks where tables stand', async () => {
  const page = await open();
  await button(page, 'Edit this one…').click();
  expect(await page.getByLabel('Subject').inputValue()).toBe(first.subject);
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(first.editable);
});

test('nothing is sent while words are being changed', async () => {
  const page = await open();
  await button(page, 'Edit this one…').click();
  expect(await button(page, 'Send 5 e-mails').isDisabled()).toBe(true);
  await button(page, 'Cancel').first().click();
  expect(await button(page, 'Send 5 e-mails').isDisabled()).toBe(false);
});

test('the mail is shown again as it would leave; the click names the words and the mail before them', async () => {
  const page = await open();
  await reword(page);
  await seen(page, 'A word about INV-2046');
  await button(page, 'Send 5 e-mails').click();
  const [question] = (await shown.asked('sendDueReminders')) as readonly SendQuestion[];
  expect(question?.approve).toEqual(['h-worded', ...preview.mails.slice(1, 5).map(({ hash }) => hash)]);
  expect(question?.edits).toEqual([{ hash: first.hash, subject: 'A word about INV-2046', text: 'In my words' }]);
  expect(await shown.asked('editMail')).toEqual([{ edit: question?.edits[0], letter: null }]);
});

test('worded twice, it is held against the mail as it was at first', async () => {
  const page = await open();
  await reword(page);
  await button(page, 'Edit this one…').click();
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('In my words');
  await button(page, 'Use these words').click();
  expect(((await shown.asked('editMail', 2)) as { edit: { hash: string } }[])[1]?.edit.hash).toBe(first.hash);
});

test('back to the template: the mail is the one it was', async () => {
  const page = await open();
  await reword(page);
  await button(page, 'Back to the template').click();
  await button(page, 'Send 5 e-mails').click();
  const [question] = (await shown.asked('sendDueReminders')) as readonly SendQuestion[];
  expect(question?.approve[0]).toBe(first.hash);
  expect(question?.edits).toEqual([]);
});

test('left out, it stays left out in other words', async () => {
  const page = await open();
  await button(page, 'Leave out').click();
  await reword(page);
  await button(page, 'Send 4 e-mails').waitFor();
});

test('words that cannot be used are said, and stay', async () => {
  const page = await open({ editMail: [refuses('refused', 'The mark [[invoicTable]] is not known.')] });
  await button(page, 'Edit this one…').click();
  await page.getByLabel('Text', { exact: true }).fill('[[invoicTable]]');
  await button(page, 'Use these words').click();
  await seen(page, 'The mark [[invoicTable]] is not known.');
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('[[invoicTable]]');
});

test('charges and attachments stand in the header of a mail', async () => {
  const mail = {
    ...first,
    charges: ['Interest €12.34, shown and waived for now'],
    attachments: ['INV-2046.pdf, 84 kB'],
  };
  const page = await open({ previewReminders: [data({ ...preview, mails: [mail] })] });
  await seen(page, 'Interest €12.34, shown and waived for now');
  await seen(page, 'INV-2046.pdf, 84 kB');
});

test('the form is accessible and fits, also with large text', async () => {
  await lookAt(pages.show, { name: 'edit', view: 'send', click: ['Edit this one'], until: 'Use these words' });
});
