/** Interest and charges: switched on by a person, counted by the law that was chosen, refused where it is not known. */
import type { Host } from '../../host/realm/host';
import type { ChargesQuestion, ChargesView, ClaimsView, DoneReport } from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { answerOf, ask, sheetOf } from '../scenarios/world';
import { today } from '../whatHappens/scene';
import { aHostWith } from './studio';

jest.setTimeout(60_000);

const GERMAN: ChargesQuestion = { law: 'DE', procedures: ['Standard'], contractRate: '', compensation: true };

test('as delivered nothing is charged, and no law is named', async () => {
  const host = await aHostWith(1, 0);
  const view = await ask<ChargesView>(host, 'getCharges');
  expect(view).toMatchObject({ law: null, ratesPlace: null });
  expect(view.procedures.filter(({ charged }) => charged)).toEqual([]);
  expect(view.laws).toHaveLength(16);
  expect(view.clients).toEqual(['Client 0']);
});

test('saved: Settings say so, the sheet Rates is made, the rules of that law are told', async () => {
  const host = await aHostWith(1, 0);
  const { sentence } = await ask<DoneReport>(host, 'saveCharges', GERMAN);
  expect(sentence).toBe('Saved. Letters of Standard state charges where their step says so (law: Germany).');
  expect(setting(host, 'law')).toBe('DE');
  expect(setting(host, 'charges.procedures')).toBe('Standard');
  const view = await ask<ChargesView>(host, 'getCharges');
  const law = view.laws.find(({ code }) => code === 'DE');
  expect(law?.rules[0]).toMatch(/^Businesses: Basiszinssatz, section 247 BGB \+ 9 points; €40\.00 for each invoice;/);
  expect(law?.ratesSentence).toBe(
    'Rates are known up to 31 December 2026; the delivered ones were checked on 21 November 2026.',
  );
  const rates = rowsOf(sheetOf(host, 'Rates'), ['Series', 'From', 'Rate']);
  expect(rates).toContainEqual({ Series: 'de_basiszinssatz', From: '2026-01-01', Rate: '1.27' });
  expect((await today(host)).problems).toEqual([]);
});

test('saved twice, the sheet Rates is not made again', async () => {
  const host = await aHostWith(1, 0);
  await ask(host, 'saveCharges', GERMAN);
  const before = sheetOf(host, 'Rates').lastRow();
  await ask(host, 'saveCharges', { ...GERMAN, law: 'FR' });
  expect(sheetOf(host, 'Rates').lastRow()).toBe(before);
  expect(setting(host, 'law')).toBe('FR');
});

test.each`
  question                   | why
  ${{ contractRate: 'ten' }} | ${'“ten” is no rate. Write 8.5 a year, 1.5 a month or 1.5 a full month.'}
  ${{ law: 'XX' }}           | ${'“XX” is no law that Paydue knows.'}
`('$question is refused and changes nothing', async ({ question, why }) => {
  const host = await aHostWith(1, 0);
  expect(await answerOf(host, 'saveCharges', { ...GERMAN, ...question })).toMatchObject({ ok: false, message: why });
  expect(setting(host, 'law')).toBe('');
});

test('a client’s charges on a day, with the segments of the interest and what each further day adds', async () => {
  const host = await aHostWith(1, 0);
  await ask(host, 'saveCharges', GERMAN);
  // Due on Friday 6 March: from the 7th to 31 August are 116 days at 10.27 and 62 at 10.52.
  const claims = await ask<ClaimsView>(host, 'getClaims', { client: 'Client 0', on: '2026-08-31' });
  expect(claims.segments.map(({ from, to, days, rate, interest }) => [from, to, days, rate, interest])).toEqual([
    ['2026-03-07', '2026-06-30', 116, '1.27 + 9.00 = 10.27 %', '3.2639'],
    ['2026-07-01', '2026-08-31', 62, '1.52 + 9.00 = 10.52 %', '1.7870'],
  ]);
  expect(claims.charges.map(({ item, label, amount }) => [item, label, amount.text])).toEqual([
    ['INV-0', 'Interest', '€5.05'],
    ['INV-0', 'Compensation', '€40.00'],
  ]);
  expect(claims.perDay).toBe('Plus €0.03 for each further day.');
  expect(claims.totals.map(({ text }) => text)).toEqual(['€145.05']);
});

test('a day without a rate is refused with its place, the fixed sum stays', async () => {
  const host = await aHostWith(1, 0);
  await ask(host, 'saveCharges', GERMAN);
  const claims = await ask<ClaimsView>(host, 'getClaims', { client: 'Client 0', on: '2027-01-01' });
  expect(claims.charges.map(({ label }) => label)).toEqual(['Compensation']);
  expect(claims.refusals).toEqual([
    'No interest is stated: there is no rate for 1 January 2027 in Basiszinssatz, section 247 BGB. Add a row to the sheet Rates (de_basiszinssatz).',
  ]);
});

test('a half-year without a rate is told in the window from its first day on', async () => {
  const host = await aHostWith(1, 0);
  await ask(host, 'saveCharges', GERMAN);
  host.setNow('2026-12-31 09:00');
  const stale = async () => (await ask<ChargesView>(host, 'getCharges')).laws.find(({ code }) => code === 'DE')?.stale;
  expect(await stale()).toEqual([]);
  host.setNow('2027-01-01 09:00');
  expect(await stale()).toEqual([
    'Basiszinssatz, section 247 BGB: no rate is known from 1 January 2027 on. Add a row to the sheet Rates (de_basiszinssatz); until then no interest is stated for those days.',
  ]);
});

function setting(host: Host, key: string): string {
  const rows = rowsOf(sheetOf(host, 'Settings'), ['Key', 'Value']);
  return rows.find((row) => row['Key'] === key)?.['Value'] ?? '';
}
