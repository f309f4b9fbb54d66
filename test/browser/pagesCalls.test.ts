/** Calls in a real browser: what came of a call is logged, and what it agreed on is recorded with it. */
import type { Page } from 'playwright-core';
import { place, today } from './fixtures';
import { agreementsView } from './fixturesAgreed';
import { callsView } from './fixturesClients';
import { button, keyboardOn, onePage, seen } from './onePage';
import { data, held, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

const said = data({ sentence: 'The call step of INV-2042 is done.', place: place(391, 'Contact history') });
const usual: Replies = {
  getToday: [data(today)],
  getCalls: [data(callsView)],
  getAgreements: [data(agreementsView)],
  goToCell: [data(null)],
  logContact: [said],
};

async function open(replies: Replies = {}): Promise<Page> {
  shown = await pages.show('calls', { ...usual, ...replies });
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}

describe('Calls', () => {
  test('a card has the number to dial, what to ask and earlier tries; the first one has its form open', async () => {
    const page = await open();
    const first = page.getByRole('article', { name: 'Bellweather Foods' });
    expect(await first.getByRole('link').getAttribute('href')).toBe('tel:+35315550142');
    await seen(page, 'Was the invoice approved? In which payment run is it?');
    await seen(page, '2nd try, last on 30 October');
    expect(await first.getByLabel('Outcome').count()).toBe(1);
    expect(await page.getByRole('article', { name: 'Eastgate Clinics' }).getByLabel('Outcome').count()).toBe(0);
  });

  test('a saved call carries its invoices; the answer’s sentence and the history row are shown', async () => {
    const page = await open();
    await page.getByLabel('Outcome').first().selectOption('Says it is paid');
    await page.getByLabel('Note').first().fill('  On Monday, by transfer ');
    await button(page, 'Save call').click();
    await seen(page, 'The call step of INV-2042 is done.');
    expect(await shown.asked('logContact')).toEqual([
      {
        kind: 'call',
        client: 'Bellweather Foods',
        items: ['INV-2042'],
        outcome: 'alreadyPaid',
        note: 'On Monday, by transfer',
        instead: false,
        agreed: null,
      },
    ]);
    await button(page, 'See it in Contact history').click();
    expect(await shown.asked('goToCell')).toEqual([place(391, 'Contact history')]);
    expect((await shown.asked('getToday', 2)).length).toBe(2);
  });

  test('a double click saves once', async () => {
    const page = await open({ logContact: [held({ sentence: 'Saved.', place: place(391) })] });
    await page.getByLabel('Outcome').first().selectOption('No answer');
    await button(page, 'Save call').dblclick();
    await shown.asked('logContact');
    await shown.release();
    await seen(page, 'Saved.');
    expect((await shown.asked('logContact')).length).toBe(1);
  });

  test('without an outcome nothing is asked and the field says what is missing', async () => {
    const page = await open();
    await button(page, 'Save call').click();
    await seen(page, 'Choose what came of the call.');
    expect(await page.getByLabel('Outcome').first().getAttribute('aria-invalid')).toBe('true');
    expect((await shown.asked('logContact', 0)).length).toBe(0);
  });

  test('a failure keeps what was typed', async () => {
    const page = await open({ logContact: [refuses('fault', 'The call could not be saved.')] });
    await page.getByLabel('Outcome').first().selectOption('No answer');
    await page.getByLabel('Note').first().fill('Rang twice');
    await button(page, 'Save call').click();
    await seen(page, 'The call could not be saved.');
    expect(await page.getByLabel('Note').first().inputValue()).toBe('Rang twice');
  });

  test('a note can be logged for any client and about chosen invoices', async () => {
    const page = await open({ getCalls: [data({ ...callsView, due: [] })] });
    await page.getByText('Log a call or note for any client').click();
    await page.getByLabel('A note').check();
    await button(page, 'Save note').click();
    await seen(page, 'Choose the client.');
    await seen(page, 'Write what is worth knowing.');
    await page.getByLabel('Client').selectOption('Eastgate Clinics');
    await page.getByLabel('INV-2045').check();
    await page.getByLabel('Note', { exact: true }).fill('New accounts person: Ann');
    await button(page, 'Save note').click();
    expect(await shown.asked('logContact')).toEqual([
      {
        kind: 'note',
        client: 'Eastgate Clinics',
        items: ['INV-2045'],
        outcome: null,
        note: 'New accounts person: Ann',
        instead: false,
        agreed: null,
      },
    ]);
  });

  test.each`
    selected               | openFor
    ${'Eastgate Clinics'}  | ${'the card of the selected client'}
    ${'Aurora Bakery Ltd'} | ${'the form for any client'}
  `('with $selected selected the form open is $openFor', async ({ selected, openFor }) => {
    const page = await open({ getCalls: [data({ ...callsView, selected })] });
    if (openFor === 'the form for any client') {
      expect(await page.getByLabel('Client').inputValue()).toBe(selected);
      return;
    }
    expect(await page.getByRole('article', { name: selected }).getByLabel('Outcome').count()).toBe(1);
    expect(await page.getByRole('article', { name: 'Bellweather Foods' }).getByLabel('Outcome').count()).toBe(0);
  });
});

describe('what a call agrees on', () => {
  test.each`
    outcome                      | day
    ${'Promised a date'}         | ${'Will pay on'}
    ${'Is in their payment run'} | ${'Their payment run is on'}
  `('“$outcome” asks for the day and the amount, and records the promise with the call', async ({ outcome, day }) => {
    const page = await open();
    const card = page.getByRole('article', { name: 'Bellweather Foods' });
    await card.getByLabel('Outcome').selectOption(outcome);
    await card.getByText('Empty: the whole, €620.50.').waitFor();
    await card.getByLabel(day).fill('2026-11-10');
    await card.getByLabel('Amount').fill(' 500 ');
    await button(page, 'Save call').click();
    const [question] = (await shown.asked('logContact')) as readonly { agreed: unknown }[];
    expect(question?.agreed).toEqual({
      kind: 'promise',
      client: 'Bellweather Foods',
      items: ['INV-2042'],
      on: '2026-11-10',
      amount: '500',
      instalments: [],
      reason: '',
      source: 'phone',
      level: '',
    });
  });

  test('a dispute asks for its reason; “other” is said in words', async () => {
    const page = await open();
    const card = page.getByRole('article', { name: 'Bellweather Foods' });
    await card.getByLabel('Outcome').selectOption('Disputes the invoice');
    await button(page, 'Save call').click();
    await seen(page, 'Choose the reason.');
    await card.getByLabel('Reason').selectOption('Other');
    await button(page, 'Save call').click();
    await seen(page, 'Write it in a few words.');
    await card.getByLabel('In a few words').fill('two boxes broken');
    await button(page, 'Save call').click();
    const [question] = (await shown.asked('logContact')) as readonly { outcome: string; agreed: object }[];
    expect(question).toMatchObject({
      outcome: 'disputed',
      agreed: { kind: 'dispute', reason: 'two boxes broken', on: '', amount: '' },
    });
  });

  test.each`
    typed           | said
    ${''}           | ${'Choose the day.'}
    ${'2026-11-02'} | ${'That day is over.'}
  `('the promised day “$typed”: $said', async ({ typed, said }) => {
    const page = await open();
    const card = page.getByRole('article', { name: 'Bellweather Foods' });
    await card.getByLabel('Outcome').selectOption('Promised a date');
    await card.getByLabel('Will pay on').fill(typed);
    await button(page, 'Save call').click();
    await seen(page, said);
    await keyboardOn(page, card.getByLabel('Will pay on'));
    expect((await shown.asked('logContact', 0)).length).toBe(0);
  });

  test('a promise of a client chosen by hand needs its invoices', async () => {
    const page = await open({ getCalls: [data({ ...callsView, due: [] })] });
    await page.getByText('Log a call or note for any client').click();
    await page.getByLabel('Client').selectOption('Eastgate Clinics');
    await page.getByLabel('Outcome').selectOption('Promised a date');
    await page.getByLabel('Will pay on').fill('2026-11-10');
    await button(page, 'Save call').click();
    await seen(page, 'Tick the invoices it is about.');
    await page.getByLabel('INV-2045').check();
    await button(page, 'Save call').click();
    const [question] = (await shown.asked('logContact')) as readonly { agreed: { items: readonly string[] } }[];
    expect(question?.agreed.items).toEqual(['INV-2045']);
  });

  test('that a mail goes out today as well is said on the card', async () => {
    const page = await open();
    const texts = (name: string) => page.getByRole('article', { name }).getByText('A mail goes out today as well.');
    expect(await texts('Eastgate Clinics').count()).toBe(1);
    expect(await texts('Bellweather Foods').count()).toBe(0);
  });

  test('something else than the outcomes is recorded in the form that lies over the call', async () => {
    const page = await open({
      recordDecision: [data({ sentence: 'Recorded.', place: place(9, 'Agreements') })],
    });
    await button(page, 'Record a plan or hold…').click();
    await page.getByLabel('What is recorded?').selectOption('Hold');
    await page.getByLabel('Reason').fill('goods question');
    await button(page, 'Put on hold').click();
    await button(page, 'See it in Agreements').waitFor();
    expect(await shown.asked('recordDecision')).toMatchObject([
      { kind: 'hold', client: 'Bellweather Foods', items: ['INV-2042'], reason: 'goods question' },
    ]);
    expect((await shown.asked('getCalls', 2)).length).toBe(2);
  });
});
