/** Set-up and repair in a real browser: four steps, errors beside the fields, nothing typed is lost. */
import type { Page } from 'playwright-core';
import { place } from './fixtures';
import { bare, broken, whole } from './fixturesDialogs';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

async function open(replies: Replies): Promise<Page> {
  shown = await pages.show('setUp', replies, { width: 640, height: 520 });
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}
/** Through steps 1 and 2 with the missing amount named. */
async function openYou(replies: Replies = {}): Promise<Page> {
  const page = await open({ getSetUp: [data(bare)], ...replies });
  await button(page, 'Continue').click();
  await page.getByLabel('Amount').selectOption('Betrag (E)');
  await button(page, 'Continue').click();
  await heading(page, 'You and your bank');
  return page;
}

describe('the four steps', () => {
  test('1: each sheet with its rows, its headings and what was recognised; the best is chosen', async () => {
    const page = await open({ getSetUp: [data(bare)] });
    await seen(page, '1,200 rows, headings in row 1, 8 columns recognised');
    await seen(page, 'Rechnung · Kunde · Datum · Fällig · Betrag · Bezahlt · Status · E-Mail');
    expect(await page.getByRole('radio', { name: /^Rechnungen/ }).isChecked()).toBe(true);
  });

  test('1: another sheet is read before its columns are shown', async () => {
    const archive = { ...bare, sheet: 'Archiv 2024', fields: bare.fields.slice(0, 1) };
    const page = await open({ getSetUp: [data(bare)], getColumns: [data(archive)] });
    await page.getByRole('radio', { name: /^Archiv 2024/ }).check();
    await button(page, 'Continue').click();
    await heading(page, 'Which columns are these?');
    expect(await shown.asked('getColumns')).toEqual([{ sheet: 'Archiv 2024' }]);
    expect(await page.locator('select').count()).toBe(1);
  });

  test('1: without any invoice sheet it says what is needed and looks again', async () => {
    const page = await open({ getSetUp: [data({ ...bare, sheets: [], sheet: null }), data(bare)] });
    await seen(page, 'No sheet here looks like a list of invoices');
    await button(page, 'Look again').click();
    await page.getByRole('radio', { name: /^Rechnungen/ }).waitFor();
  });

  test('2: what was read stands below each column, and the sheet is not changed', async () => {
    const page = await open({ getSetUp: [data(bare)] });
    await button(page, 'Continue').click();
    await seen(page, 'Your sheet is not changed: Paydue reads these columns and writes only into its own.');
    await seen(page, '“20.10.2026”, “02.11.2026” · 1,197 of 1,200 read as days');
    expect(await page.getByLabel('Due date').inputValue()).toBe('4');
    await page.getByLabel('Due date').selectOption('Datum (C)');
    await seen(page, 'Chosen by you; read when set-up runs.');
  });

  test('2: a needed column that is missing is said beside its field, which gets the keyboard', async () => {
    const page = await open({ getSetUp: [data(bare)] });
    await button(page, 'Continue').click();
    await button(page, 'Continue').click();
    await seen(page, 'Choose the column for “Amount”.');
    await keyboardOn(page, page.locator('[data-field=amount]'));
  });

  test('2: the same column twice is said at once', async () => {
    const page = await open({ getSetUp: [data(bare)] });
    await button(page, 'Continue').click();
    await page.getByLabel('Amount').selectOption('Bezahlt (F)');
    await seen(page, 'This column is already chosen for “Paid”.');
    await button(page, 'Continue').click();
    await heading(page, 'Which columns are these?');
  });

  test.each`
    label              | typed                            | sentence
    ${'Your firm'}     | ${''}                            | ${'Write the name of your firm.'}
    ${'Replies go to'} | ${'mia'}                         | ${'Write an e-mail address such as mia@firm.example.'}
    ${'Currency'}      | ${'€'}                           | ${'Write three letters, such as EUR.'}
    ${'IBAN'}          | ${'DE89 3704 0044 0532 0130 01'} | ${'Its check digits are not right. Compare it with your bank’s.'}
  `('3: “$typed” for $label is refused beside the field', async ({ label, typed, sentence }) => {
    const page = await openYou();
    await page.getByLabel('Your firm').fill('Ada Studio');
    await page.getByLabel(label, { exact: true }).fill(typed);
    await button(page, 'Set up').click();
    await seen(page, sentence);
    expect((await shown.asked('setUpWorkbook', 0)).length).toBe(0);
  });

  test('3: the answers go as they were given, columns by number', async () => {
    const page = await openYou({ setUpWorkbook: [data({ made: ['The sheet Levels was made.'], view: whole })] });
    expect(await page.locator('.dots li').allTextContents()).toEqual(bare.willMake);
    await page.getByLabel('Your firm').fill('Ada Studio');
    await page.getByLabel('IBAN').fill('DE89 3704 0044 0532 0130 00');
    await button(page, 'Set up').click();
    await heading(page, 'Try it');
    await seen(page, 'The sheet Levels was made.');
    expect(await shown.asked('setUpWorkbook')).toEqual([
      {
        sheet: 'Rechnungen',
        columns: { number: 1, client: 2, dueOn: 4, amount: 5, issuedOn: 3, paid: 6, status: 8, email: 9 },
        creditor: { ...bare.creditor, name: 'Ada Studio', iban: 'DE89 3704 0044 0532 0130 00' },
      },
    ]);
  });

  test('3: a failure keeps what was typed; Back and forth keeps it too', async () => {
    const page = await openYou({ setUpWorkbook: [refuses('fault', 'Set-up could not finish.')] });
    await page.getByLabel('Your firm').fill('Ada Studio');
    await button(page, 'Set up').click();
    await seen(page, 'Set-up could not finish.');
    await button(page, 'Back').click();
    expect(await page.getByLabel('Amount').inputValue()).toBe('5');
    await button(page, 'Continue').click();
    expect(await page.getByLabel('Your firm').inputValue()).toBe('Ada Studio');
  });

  test('4: one test mail, the nightly run, and on to Today', async () => {
    const page = await openYou({
      setUpWorkbook: [data({ made: [], view: whole })],
      getSetUp: [data(bare), data({ ...whole, nightOn: true })],
      sendTestMessage: [data({ sentence: 'One test is on its way to mia@adastudio.example.' })],
      switchNight: [data({ sentence: 'The nightly run is on from tonight.' })],
    });
    await page.getByLabel('Your firm').fill('Ada Studio');
    await button(page, 'Set up').click();
    await button(page, 'Send one test to me').click();
    await seen(page, 'One test is on its way to mia@adastudio.example.');
    await button(page, 'Turn the nightly run on').click();
    await seen(page, 'The nightly run is on from tonight.');
    await button(page, 'Turn the nightly run off').waitFor();
    await button(page, 'Go to Today').click();
    await shown.asked('close');
    expect((await shown.calls()).map((call) => call.name).slice(-2)).toEqual(['showToday', 'close']);
  });
});

describe('repair', () => {
  test('a whole workbook says so and offers nothing to repair', async () => {
    const page = await open({ getSetUp: [data(whole)] });
    await seen(page, 'Everything Paydue needs is there.');
    expect(await button(page, 'Repair').count()).toBe(0);
  });

  test('what is missing is listed, Repair makes it and says what it did', async () => {
    const page = await open({
      getSetUp: [data(broken)],
      setUpWorkbook: [data({ made: ['The sheet Templates was made.'], view: whole })],
    });
    expect(await page.locator('.dots li').allTextContents()).toEqual([
      'the sheet Templates',
      'Choose the column for “Amount”.',
    ]);
    await button(page, 'Repair').click();
    await seen(page, 'The sheet Templates was made.');
    expect(await page.locator('.dots').count()).toBe(0);
  });

  test('a column is named again and saved from there', async () => {
    const page = await open({ getSetUp: [data(broken)], setUpWorkbook: [data({ made: [], view: whole })] });
    await button(page, 'Change columns…').click();
    await page.getByLabel('Amount').selectOption('Betrag (E)');
    await button(page, 'Save').click();
    await heading(page, 'Set up or repair');
    expect(((await shown.asked('setUpWorkbook'))[0] as { columns: unknown }).columns).toMatchObject({ amount: 5 });
  });

  test('a problem leads to its cell and gives way to the sheet', async () => {
    const page = await open({ getSetUp: [data(broken)], goToCell: [data(null)] });
    await button(page, 'Go to the cell').first().click();
    await shown.asked('close');
    expect(await shown.asked('goToCell')).toEqual([place(12, 'Clients', 3)]);
  });
});
