/** Templates in a real browser: what is the user's own, what is wrong and where, and that no words are lost unasked. */
import type { Page } from 'playwright-core';
import { today } from './fixtures';
import { whole } from './fixturesDialogs';
import { advised, faulty, fine, templatesView } from './fixturesTemplates';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';
import { lookAt, SIZES } from './pagesState';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getTemplates: [data(templatesView)],
    checkTemplate: [data(fine)],
    saveTemplate: [data({ sentence: 'Saved: the next mail reads like this.' })],
  };
  shown = await pages.show('templates', { ...usual, ...replies }, SIZES.templates);
  await shown.page.getByLabel('Message').waitFor();
  return shown.page;
}

const message = (page: Page) => page.getByLabel('Message');
const subject = (page: Page) => page.getByLabel('Subject', { exact: true });
const entry = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });

describe('the list', () => {
  test('shows the stages of a language; the user’s own and the faulty ones are marked', async () => {
    const page = await open();
    expect(await page.getByRole('navigation').getByRole('button').allInnerTexts()).toEqual([
      expect.stringMatching(/^Courtesy check\s*$/),
      expect.stringMatching(/^Gentle reminder\s+yours\s+1 thing to look at$/),
      expect.stringMatching(/^Firm reminder\s+2 errors$/),
      expect.stringMatching(/^Key accounts\s+yours$/),
      expect.stringMatching(/^Nightly mail to you\s*$/),
    ]);
    await seen(page, 'No German text for Key accounts: 3 clients get English.');
  });

  test('a letter that a language lacks begins with the text that its clients get', async () => {
    const page = await open();
    await page.getByLabel('Language').selectOption('de');
    await entry(page, 'Key accounts not written').click();
    expect(await message(page).inputValue()).toContain('Key accounts in en.');
    await button(page, 'Save template').click();
    expect(await shown.asked('saveTemplate')).toEqual([
      {
        name: 'Key accounts',
        language: 'de',
        subject: 'Key accounts: {{invoiceList}}',
        text: '{{greeting}}\n\nKey accounts in en.\n\n{{invoiceTable}}',
      },
    ]);
  });

  test('two rows of the same text: which one counts', async () => {
    const page = await open();
    await entry(page, 'Gentle reminder').click();
    await seen(page, 'It stands in rows 3 and 9 of Templates; row 3 is used.');
  });
});

describe('the text', () => {
  test('is looked at a moment after the last letter, once, with the sample that was chosen', async () => {
    const page = await open();
    await shown.asked('checkTemplate');
    await page.getByLabel('Preview for').selectOption('twelve');
    await shown.asked('checkTemplate', 2);
    await message(page).fill('A');
    await message(page).fill('AB');
    const asked = (await shown.asked('checkTemplate', 3)) as { draft: { text: string }; sample: string }[];
    expect(asked.map(({ draft, sample }) => [draft.text.slice(0, 2), sample])).toEqual([
      ['{{', 'client aurora'],
      ['{{', 'twelve'],
      ['AB', 'twelve'],
    ]);
  });

  test('an error stands with its line, leads there, and bars saving and testing', async () => {
    const page = await open({ checkTemplate: [data(fine), data(faulty)] });
    await seen(page, 'Every tag is known');
    await message(page).fill('one\ntwo\n{{totl}}');
    await seen(page, 'Did you mean "total"?');
    expect(await button(page, 'Save template').isDisabled()).toBe(true);
    expect(await button(page, 'Send test to me').isDisabled()).toBe(true);
    await seen(page, '2 problems to fix before saving');
    await seen(page, 'As it read before the error.');
    await button(page, 'Go to line 3').click();
    const marked = () =>
      message(page).evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]);
    expect(await marked()).toEqual([8, 16]);
    await button(page, 'Go to the subject').click();
    await keyboardOn(page, subject(page));
  });

  test('advice bars nothing', async () => {
    const page = await open({ checkTemplate: [data(advised)] });
    await message(page).fill('Other words');
    await seen(page, 'No way to pay');
    expect(await button(page, 'Save template').isDisabled()).toBe(false);
  });

  test.each`
    group         | tag               | before  | after
    ${'invoices'} | ${'invoiceTable'} | ${'ab'} | ${'a{{invoiceTable}}b'}
    ${'charges'}  | ${'chargesTotal'} | ${'ab'} | ${'a{{#chargesTotal}}{{chargesTotal}}{{/chargesTotal}}b'}
    ${'payment'}  | ${'waysToPay'}    | ${'ab'} | ${'a{{#waysToPay}}\n{{waysToPay}}\n{{/waysToPay}}b'}
    ${'client'}   | ${'consumer'}     | ${'ab'} | ${'a{{#consumer}}{{/consumer}}b'}
    ${'amounts'}  | ${'totals'}       | ${'ab'} | ${'a{{#totals}}{{amount}}{{/totals}}b'}
  `('$tag is put in where the cursor is', async ({ group, tag, before, after }) => {
    const page = await open();
    await message(page).fill(before);
    await message(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(1, 1));
    await button(page, group === 'charges' ? 'interest' : group).click();
    await button(page, tag).click();
    expect(await message(page).inputValue()).toBe(after);
    await keyboardOn(page, message(page));
  });

  test('in the subject, when the cursor was there last; around what is marked', async () => {
    const page = await open();
    await subject(page).fill('ab');
    await subject(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(1, 2));
    await button(page, 'client').click();
    await button(page, 'consumer').click();
    expect(await subject(page).inputValue()).toBe('a{{#consumer}}b{{/consumer}}');
  });

  test('the nightly mail has tags of its own and no others', async () => {
    const page = await open();
    await entry(page, 'Nightly mail to you').click();
    await button(page, 'nightly mail').click();
    expect(await button(page, 'waitingCount').count()).toBe(1);
    expect(await button(page, 'invoices').count()).toBe(0);
  });
});

test('More leads here', async () => {
  const view = { getToday: [data(today)], getSetUp: [data(whole)], openDialog: [data(null)] };
  shown = await pages.show('today', view, SIZES.today);
  await button(shown.page, 'More').click();
  await button(shown.page, 'Templates…').click();
  expect(await shown.asked('openDialog')).toEqual([{ dialog: 'templates' }]);
});

test('open tags leave what was found in sight', async () => {
  const page = await open();
  await seen(page, 'Every tag is known');
  await button(page, 'payment').click();
  const found = await page.getByText('Every tag is known').boundingBox();
  const footer = await page.locator('footer').boundingBox();
  expect((found?.y ?? 0) + (found?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
});

test('a subject is one line', async () => {
  const page = await open();
  await subject(page).fill('Invoice\n{{invoiceList}}');
  expect(await subject(page).inputValue()).toBe('Invoice {{invoiceList}}');
});

test('the mail is shown as sent and as plain text', async () => {
  const page = await open();
  await seen(page, 'Reminder: invoices INV-2041 and INV-2050 (€2,295.00)');
  await page.frameLocator('iframe').getByText('Dear Lena Brandt,').waitFor();
  await button(page, 'Plain text').click();
  expect(await page.getByRole('textbox', { name: 'Preview' }).inputValue()).toContain('plain words');
});

test('what is saved is read again, and nothing is left to save', async () => {
  const saved = templatesView.templates.map((one, at) => (at === 0 ? { ...one, text: 'My words', own: true } : one));
  const page = await open({ getTemplates: [data(templatesView), data({ ...templatesView, templates: saved })] });
  expect(await button(page, 'Save template').isDisabled()).toBe(true);
  await message(page).fill('My words');
  await button(page, 'Save template').click();
  await seen(page, 'Saved: the next mail reads like this.');
  expect(await message(page).inputValue()).toBe('My words');
  expect(await button(page, 'Save template').isDisabled()).toBe(true);
});

test('a refusal of the server is said, and the words stay', async () => {
  const page = await open({ saveTemplate: [refuses('refused', 'It was not saved. Line 1 has the tag "{{x}}".')] });
  await message(page).fill('{{x}}');
  await button(page, 'Save template').click();
  await seen(page, 'It was not saved.');
  expect(await message(page).inputValue()).toBe('{{x}}');
});

describe('words that are not saved', () => {
  async function changed(replies: Replies = {}): Promise<Page> {
    const page = await open(replies);
    await message(page).fill('My words');
    return page;
  }

  test.each([['another template'], ['another language'], ['Close'], ['Escape']])('%s asks first', async (what) => {
    const page = await changed();
    if (what === 'another template') await entry(page, 'Firm reminder').click();
    if (what === 'another language') await page.getByLabel('Language').selectOption('de');
    if (what === 'Close') await button(page, 'Close').click();
    if (what === 'Escape') await page.keyboard.press('Escape');
    await seen(page, 'You changed “Courtesy check” and did not save it.');
    await keyboardOn(page, button(page, 'Save and go on'));
    await button(page, 'Keep writing').click();
    expect(await message(page).inputValue()).toBe('My words');
    expect(await page.getByLabel('Language').inputValue()).toBe('en');
    expect((await shown.calls()).filter(({ name }) => name === 'close')).toEqual([]);
  });

  test('Escape in the same moment as the last word asks first too', async () => {
    const page = await open();
    await message(page).evaluate(async (area: HTMLTextAreaElement) => {
      area.value = 'My words';
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The page has taken the words in, but no frame was painted since.
      await Promise.resolve().then(() => {});
      await Promise.resolve();
      area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await seen(page, 'You changed “Courtesy check” and did not save it.');
    expect((await shown.calls()).filter(({ name }) => name === 'close')).toEqual([]);
  });

  test('discarded, the other text is shown', async () => {
    const page = await changed();
    await entry(page, 'Firm reminder').click();
    await button(page, 'Discard changes').click();
    expect(await message(page).inputValue()).toContain('Firm reminder in en.');
    await entry(page, 'Courtesy check').click();
    expect(await message(page).inputValue()).toContain('Courtesy check in en.');
  });

  test('saved, then the other text is shown', async () => {
    const page = await changed();
    await entry(page, 'Firm reminder').click();
    await button(page, 'Save and go on').click();
    await seen(page, 'Saved: the next mail reads like this.');
    expect(await message(page).inputValue()).toContain('Firm reminder in en.');
    expect((await shown.asked('saveTemplate'))[0]).toMatchObject({ name: 'courtesy', text: 'My words' });
  });

  test('with an error in them they cannot be saved on the way', async () => {
    const page = await changed({ checkTemplate: [data(fine), data(faulty)] });
    await seen(page, 'Did you mean "total"?');
    await entry(page, 'Firm reminder').click();
    expect(await button(page, 'Save and go on').isDisabled()).toBe(true);
  });

  test('unchanged, nothing is asked', async () => {
    const page = await open();
    await button(page, 'Close').click();
    expect((await shown.calls()).filter(({ name }) => name === 'close')).toHaveLength(1);
  });
});

describe('the original', () => {
  test('comes back after a question', async () => {
    const page = await open({ restoreTemplate: [data({ sentence: '“Gentle reminder” is the original again.' })] });
    expect(await button(page, 'Restore original').isDisabled()).toBe(true);
    await entry(page, 'Gentle reminder').click();
    await button(page, 'Restore original').click();
    await seen(page, 'Your words for “Gentle reminder” are overwritten');
    expect((await shown.calls()).filter(({ name }) => name === 'restoreTemplate')).toEqual([]);
    await button(page, 'Restore it').click();
    await seen(page, '“Gentle reminder” is the original again.');
    expect(await shown.asked('restoreTemplate')).toEqual([{ name: 'gentle', language: 'en' }]);
  });

  test('of a text of one’s own there is none', async () => {
    const page = await open();
    await entry(page, 'Key accounts').click();
    expect(await button(page, 'Restore original').isDisabled()).toBe(true);
  });
});

test('a test is the text as it stands, with the sample, once', async () => {
  const page = await open({ testTemplate: [held({ sentence: 'Sent to mia@studio.example. Look in your inbox.' })] });
  await message(page).fill('My words');
  await button(page, 'Send test to me').dblclick();
  await shown.release();
  await seen(page, 'Sent to mia@studio.example.');
  expect(await shown.asked('testTemplate')).toMatchObject([{ draft: { text: 'My words' }, sample: 'client aurora' }]);
});

test.each([
  { name: 'as it opens', check: fine, click: [], until: 'Every tag is known' },
  { name: 'with advice and tags', check: advised, click: ['invoices'], until: 'No way to pay' },
  { name: 'with errors', check: faulty, click: [], until: 'Did you mean' },
  { name: 'asking about changes', check: fine, click: ['Message=My words', 'Firm reminder'], until: 'You changed' },
  { name: 'asking about the original', check: fine, click: ['Gentle', 'Restore original'], until: 'are overwritten' },
])('$name: it is accessible and fits, also with large text', async ({ check, click, until, name }) => {
  const replies = { getTemplates: [data(templatesView)], checkTemplate: [data(check)] };
  await lookAt(pages.show, { name, view: 'templates', replies, click, until });
});
