/** The record form in a real browser: which invoices it offers, what it says beside its fields, what follows on saving. */
import type { Page } from 'playwright-core';
import { place } from './fixtures';
import { agreementsView } from './fixturesAgreed';
import { clients } from './fixturesClients';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, lost, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const invoices = (page: Page) => page.getByRole('group', { name: 'Invoices' });
const said = { sentence: 'Recorded. INV-2041: Payment is promised.', place: place(8, 'Agreements') };

async function open(replies: Replies = {}, selected: string | null = 'Aurora Bakery Ltd'): Promise<Page> {
  const usual: Replies = {
    getAgreements: [data({ ...agreementsView, selected })],
    recordDecision: [data(said)],
    goToCell: [data(null)],
  };
  shown = await pages.show('record', { ...usual, ...replies }, { width: 480, height: 560 });
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}
const choose = (page: Page, kind: string) => page.getByLabel('What is recorded?').selectOption(kind);

describe('the invoices', () => {
  test('of the selected client are all ticked, with balance and days late, and summed up', async () => {
    const page = await open();
    expect(await page.getByLabel('Client').inputValue()).toBe('Aurora Bakery Ltd');
    expect(await invoices(page).locator('label').allTextContents()).toEqual([
      'INV-2041 €1,840.0014 days late',
      'INV-2050 €455.001 day late',
    ]);
    expect(await invoices(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
    await seen(page, '2 invoices, €2,295.00');
    await page.getByLabel(/^INV-2050/).uncheck();
    await seen(page, '1 invoice, €1,840.00');
    await seen(page, 'Empty: the whole, €1,840.00.');
  });

  test('of several currencies are summed apart', async () => {
    const page = await open({}, 'Harbour Freight International Shipping & Warehousing BV');
    await seen(page, '2 invoices, €5,400.00 · £1,210.00');
  });

  test('another client brings its own, all ticked', async () => {
    const page = await open();
    await page.getByLabel('Client').selectOption('Bellweather Foods');
    expect(await invoices(page).getByRole('checkbox', { checked: true }).count()).toBe(1);
  });

  test.each`
    kind                         | offered                       | possible
    ${'Promise to pay'}          | ${['INV-2044']}               | ${1}
    ${'Hold'}                    | ${['INV-2044']}               | ${1}
    ${'Waive interest and fees'} | ${['INV-2044']}               | ${1}
    ${'Postpone the next step'}  | ${['INV-2044']}               | ${0}
    ${'Skip the next step'}      | ${['INV-2044', 'INV-2044/2']} | ${1}
    ${'Choose the next step'}    | ${['INV-2044', 'INV-2044/2']} | ${2}
  `('$kind: $offered are offered, $possible can be ticked', async ({ kind, offered, possible }) => {
    const page = await open({}, 'Dunmore & Sons');
    await choose(page, kind);
    expect(await invoices(page).locator('.title > span:first-child').allTextContents()).toEqual(offered);
    expect(await invoices(page).getByRole('checkbox', { disabled: false }).count()).toBe(possible);
  });

  test('why an invoice has no next step stands where the step would', async () => {
    const page = await open({}, 'Dunmore & Sons');
    await choose(page, 'Skip the next step');
    await seen(page, 'A payment plan is on track: £591.67 on 9 November.');
  });

  test('steps of different kinds cannot be set together', async () => {
    const page = await open({}, 'Dunmore & Sons');
    await choose(page, 'Choose the next step');
    expect(await page.getByLabel('Step that comes next').locator('option').allTextContents()).toEqual([
      'Choose…',
      'Gentle reminder',
    ]);
    await page.getByLabel('Client').selectOption('Harbour Freight International Shipping & Warehousing BV');
    expect(await page.getByLabel('Step that comes next').locator('option').allTextContents()).toEqual([
      'Choose…',
      'Call',
      'Final notice',
    ]);
  });

  test('more than 20 are drawn in parts, and all of them are ticked', async () => {
    const [model] = clients[0]!.items;
    const items = Array.from({ length: 21 }, (_, n) => ({ ...model!, item: `INV-${n + 1}` }));
    const view = { ...agreementsView, clients: [{ client: 'Many', items }], selected: 'Many' };
    const page = await open({ getAgreements: [data(view)] });
    expect(await invoices(page).getByRole('checkbox').count()).toBe(20);
    await seen(page, '21 invoices, €38,640.00');
    await button(page, 'Show 1 more').click();
    expect(await invoices(page).getByRole('checkbox', { checked: true }).count()).toBe(21);
  });
});

describe('what is wrong stands beside its field, and the first one gets the keyboard', () => {
  test.each`
    kind                        | save                | sentences                                         | first
    ${'Promise to pay'}         | ${'Save promise'}   | ${['Choose the day.']}                            | ${'Will pay on'}
    ${'Payment plan'}           | ${'Save plan'}      | ${['Propose the lines, or add them one by one.']} | ${null}
    ${'Later due date'}         | ${'Move due date'}  | ${['Choose the day.']}                            | ${'New due date'}
    ${'Dispute'}                | ${'Save dispute'}   | ${['Choose the reason.']}                         | ${'Reason'}
    ${'Hold'}                   | ${'Put on hold'}    | ${['Write why.']}                                 | ${'Reason'}
    ${'Postpone the next step'} | ${'Postpone'}       | ${['Choose the day.']}                            | ${'Not before'}
    ${'Skip the next step'}     | ${'Skip this step'} | ${['Choose the reason.']}                         | ${'Reason'}
    ${'Choose the next step'}   | ${'Set next step'}  | ${['Choose the step.', 'Write why.']}             | ${'Step that comes next'}
  `('$kind left empty: $sentences', async ({ kind, save, sentences, first }) => {
    const page = await open();
    await choose(page, kind);
    await button(page, save).click();
    await page.locator('.error').first().waitFor();
    expect(await page.locator('.error').allTextContents()).toEqual(sentences);
    if (first !== null) await keyboardOn(page, page.getByLabel(first, { exact: true }));
    expect((await shown.asked('recordDecision', 0)).length).toBe(0);
  });

  test('no client and no invoice', async () => {
    const page = await open({}, null);
    await button(page, 'Save promise').click();
    await seen(page, 'Choose the client.');
    await keyboardOn(page, page.getByLabel('Client', { exact: true }));
    await page.getByLabel('Client').selectOption('Aurora Bakery Ltd');
    await button(page, 'Tick none').click();
    await seen(page, 'Tick at least one invoice.');
    expect(await page.getByText('Choose the client.').count()).toBe(0);
  });

  test('what was typed stays when the kind or the client changes', async () => {
    const page = await open();
    await page.getByLabel('Will pay on').fill('2026-11-30');
    await choose(page, 'Later due date');
    expect(await page.getByLabel('New due date').inputValue()).toBe('2026-11-30');
    await page.getByLabel('Client').selectOption('Eastgate Clinics');
    expect(await page.getByLabel('New due date').inputValue()).toBe('2026-11-30');
  });
});

describe('saving', () => {
  test('shows the server’s sentence, its row, and the way to another', async () => {
    const page = await open();
    await page.getByLabel('Will pay on').fill('2026-11-06');
    await page.getByLabel('Will pay on').press('Enter');
    await seen(page, said.sentence);
    await button(page, 'Record another').click();
    await page.getByLabel('Will pay on').waitFor();
    expect(await page.getByLabel('Will pay on').inputValue()).toBe('');
    expect((await shown.asked('getAgreements', 2)).length).toBe(2);
  });

  test('a link to the row leaves the window, which would lie over it', async () => {
    const page = await open();
    await page.getByLabel('Will pay on').fill('2026-11-06');
    await button(page, 'Save promise').click();
    await button(page, 'See the row').click();
    await shown.asked('close');
    expect((await shown.calls()).map((call) => call.name)).toEqual([
      'getAgreements',
      'recordDecision',
      'goToCell',
      'focus',
      'showToday',
      'close',
    ]);
  });

  test('a double click saves once', async () => {
    const page = await open({ recordDecision: [held(said)] });
    await page.getByLabel('Will pay on').fill('2026-11-06');
    await button(page, 'Save promise').dblclick();
    await shown.asked('recordDecision');
    await shown.release();
    await seen(page, said.sentence);
    expect((await shown.asked('recordDecision')).length).toBe(1);
  });

  test('a refusal keeps what was typed', async () => {
    const page = await open({ recordDecision: [refuses('refused', 'The row of INV-2041 is gone.')] });
    await page.getByLabel('Will pay on').fill('2026-11-06');
    await button(page, 'Save promise').click();
    await seen(page, 'The row of INV-2041 is gone.');
    expect(await page.getByLabel('Will pay on').inputValue()).toBe('2026-11-06');
  });
});

test('without an open invoice there is nothing to record', async () => {
  const page = await open({ getAgreements: [data({ ...agreementsView, clients: [] })] });
  await seen(page, 'No client has an open invoice.');
  await button(page, 'Cancel').click();
  await shown.asked('close');
});

test('a lost connection can be tried again', async () => {
  const page = await open({ getAgreements: [lost(), data(agreementsView)] });
  await button(page, 'Try again').click();
  await page.getByLabel('What is recorded?').waitFor();
});
