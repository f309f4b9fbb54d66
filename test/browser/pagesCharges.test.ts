/** Interest and charges in a real browser: the form saves Settings, the right side counts by what is saved. */
import type { Page } from 'playwright-core';
import { amount } from './fixtures';
import { chargesView, claims } from './fixturesCharges';
import { button, onePage, seen } from './onePage';
import { data, type Replies, refuses, type Shown } from './pagesHarness';
import { lookAt, SIZES } from './pagesState';

const pages = onePage();
let shown: Shown;

async function open(replies: Replies = {}): Promise<Page> {
  const usual: Replies = {
    getCharges: [data(chargesView)],
    getClaims: [data(claims)],
    saveCharges: [data({ sentence: 'Saved. Standard states charges by German law from now on.' })],
    goToCell: [data(null)],
  };
  shown = await pages.show('charges', { ...usual, ...replies }, SIZES.charges);
  await shown.page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' });
  return shown.page;
}

test('the rules stand at the left, what they come to for the first client at the right', async () => {
  const page = await open();
  await seen(page, 'Businesses: base rate + 9 points, EUR 40 for each invoice.');
  await seen(page, 'Rates are known up to 31 December 2026; checked on 21 November 2026.');
  expect(await page.getByRole('checkbox', { name: 'Standard' }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Small amounts' }).isChecked()).toBe(false);
  const charges = page.getByRole('table', { name: 'Charges' });
  expect(await charges.getByRole('row').allTextContents()).toEqual([
    'InvoiceChargeAmount',
    'Open€1,840.00',
    'INV-2041Interest€72.43',
    'INV-2041Fixed compensation€40.00',
    'With charges€1,952.43',
  ]);
  const segments = page.getByRole('table', { name: 'How the interest is made up' });
  expect(await segments.getByRole('row').nth(1).textContent()).toBe(
    'INV-20411 June 2026 to 30 June 202630€1,840.001.27 + 9 = 10.27 %15.5316',
  );
  await seen(page, 'Plus €0.53 for each further day.');
  expect(await shown.asked('getClaims')).toEqual([{ client: 'Aurora Bakery Ltd', on: null }]);
});

test('another client or day is counted anew', async () => {
  const page = await open();
  await page.getByLabel('Client').selectOption('Fjord Tools');
  await page.getByLabel('On', { exact: true }).fill('2026-12-31');
  expect((await shown.asked('getClaims', 3)).slice(1)).toEqual([
    { client: 'Fjord Tools', on: null },
    { client: 'Fjord Tools', on: '2026-12-31' },
  ]);
});

test('nothing changed: nothing to save; a change is saved whole and confirmed, and counted anew', async () => {
  const changed = { ...chargesView, law: 'UK', contractRate: '8.5 a year' };
  const page = await open({ getCharges: [data(chargesView), data(changed)] });
  expect(await button(page, 'Save charges').isDisabled()).toBe(true);
  await page.getByLabel('Whose law your invoices follow').selectOption('UK');
  await page.getByLabel('Interest as agreed in your contract').fill('8.5 a year');
  await page.getByRole('checkbox', { name: 'Small amounts' }).check();
  await page.getByRole('checkbox', { name: 'Small amounts' }).uncheck();
  await button(page, 'Save charges').click();
  await seen(page, 'Saved. Standard states charges by German law from now on.');
  expect(await shown.asked('saveCharges')).toEqual([
    { law: 'UK', procedures: ['Standard'], contractRate: '8.5 a year', compensation: true },
  ]);
  expect(await shown.asked('getClaims', 2)).toHaveLength(2);
});

test('what a law gives is read before it is saved, and of no other one', async () => {
  const page = await open();
  await page.getByLabel('Whose law your invoices follow').selectOption('FR');
  await seen(page, 'Businesses: ECB + 10 points.');
  expect(await page.getByText('EUR 40 for each invoice').count()).toBe(0);
  expect(await page.getByText('Rates are known up to').count()).toBe(0);
  await page.getByLabel('Whose law your invoices follow').selectOption('-');
  expect(await page.getByRole('heading', { name: 'What it gives' }).count()).toBe(0);
});

test('where charges stand, it says how they are taken back', async () => {
  await seen(await open(), 'To take charges back, record a waiver with its reason');
});

test('nobody’s law is a choice of its own and is saved as none', async () => {
  const page = await open();
  await page.getByLabel('Whose law your invoices follow').selectOption('-');
  await button(page, 'Save charges').click();
  expect(((await shown.asked('saveCharges')) as { law: string }[])[0]?.law).toBe('');
});

test('a refusal is said and what was typed stays', async () => {
  const page = await open({ saveCharges: [refuses('refused', '“ten” is no rate. Write 8.5 a year.')] });
  await page.getByLabel('Interest as agreed in your contract').fill('ten');
  await button(page, 'Save charges').click();
  await seen(page, '“ten” is no rate. Write 8.5 a year.');
  expect(await page.getByLabel('Interest as agreed in your contract').inputValue()).toBe('ten');
});

test('a half-year without a rate stands in red; charges that are refused say why', async () => {
  const page = await open({
    getCharges: [
      data({
        ...chargesView,
        laws: [{ ...chargesView.laws[0]!, stale: ['No rate is known from 1 January 2027 on.'] }],
      }),
    ],
    getClaims: [
      data({
        ...claims,
        charges: [],
        segments: [],
        perDay: null,
        refusals: ['The rate of 3 January 2027 is not known.'],
      }),
    ],
  });
  await seen(page, 'No rate is known from 1 January 2027 on.');
  await seen(page, 'The rate of 3 January 2027 is not known.');
  expect(await page.getByRole('table').count()).toBe(0);
});

test('what letters claimed and nobody paid has a table of its own; what was given up says why', async () => {
  const claimed = [
    { item: 'INV-2030', statedOn: '2026-10-01', amount: amount(4250), waived: null },
    { item: 'INV-2031', statedOn: '2026-10-05', amount: amount(1200), waived: 'goodwill' },
  ];
  const page = await open({
    getClaims: [data({ ...claims, charges: [], segments: [], perDay: null, principal: [], totals: [], claimed })],
  });
  const table = page.getByRole('table', { name: 'Claimed in letters and not paid' });
  await table.waitFor();
  expect(await table.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Last letter'),
    expect.stringMatching(/^INV-2030\s+1 October 2026\s+€42\.50$/),
    expect.stringMatching(/^INV-2031\s+5 October 2026 · waived: goodwill\s+€12\.00$/),
  ]);
  await seen(page, 'To take charges back, record a waiver');
});

test('without a late invoice there is nothing to count', async () => {
  const page = await open({ getCharges: [data({ ...chargesView, clients: [] })] });
  await seen(page, 'No client has a late invoice or owes charges.');
  expect((await shown.calls()).map(({ name }) => name)).toEqual(['getCharges']);
});

test('it is accessible and fits, also with large text', async () => {
  await lookAt(pages.show, { name: 'Charges', view: 'charges', until: 'Plus €0.53 for each further day.' });
});
