/** Bank details changed in Settings: nothing leaves with them until a person has said that they are right. */
import type { Host } from '../../host/realm/host';
import { ask } from '../scenarios/world';
import { click, heartbeat, refusedClick, today, written } from '../whatHappens/scene';
import { aHostWith, setSetting } from './studio';

jest.setTimeout(60_000);

const OURS = 'GB33BUKB20201555555555';
const OTHER = 'GB82WEST12345698765432';
const CHANGED =
  'The bank details in Settings were changed (now IBAN GB82 … 5432). Clients would be told to pay there: say that they are right; until then nothing leaves.';

test('the account of the first mail is the one that later ones are held against', async () => {
  const host = await withAccount();
  expect((await today(host)).stops).toEqual([]);
  setIban(host, OTHER);
  expect((await today(host)).stops).toEqual([]);
  await click(host, 1);
  setIban(host, OURS);
  expect((await today(host)).stops.map(({ code }) => code)).toEqual(['bankChanged']);
});

test('a changed account stops the click and the clock; no tick overrules it', async () => {
  const host = await withAccount('automatic');
  await heartbeat(host, '2026-03-09 06:00');
  await heartbeat(host, '2026-03-09 09:00');
  const before = written(host).length;
  setIban(host, OTHER);
  await heartbeat(host, '2026-03-17 09:00');
  host.setNow('2026-03-17 09:30');
  expect(await refusedClick(host, 'r2')).toBe(CHANGED);
  expect(written(host)).toHaveLength(before);
});

test('a person says that it is right: mail leaves again, and names the new account', async () => {
  const host = await withAccount();
  await click(host, 1);
  host.setNow('2026-03-09 09:30');
  setIban(host, OTHER);
  expect(await refusedClick(host, 'r2')).toBe(CHANGED);
  const { sentence } = (await ask(host, 'confirmBank')) as { sentence: string };
  expect(sentence).toBe('Clients are told to pay to IBAN GB82 … 5432 from now on.');
  expect((await today(host)).stops).toEqual([]);
});

test('the old account typed again needs nobody', async () => {
  const host = await withAccount();
  await click(host, 1);
  setIban(host, OTHER);
  setIban(host, OURS);
  expect((await today(host)).stops).toEqual([]);
});

test('an account that is taken away stops nothing: no client is told to pay elsewhere', async () => {
  const host = await withAccount();
  await click(host, 1);
  setIban(host, '');
  expect((await today(host)).stops).toEqual([]);
});

test('in Test mode it goes to the user, whatever the account', async () => {
  const host = await withAccount();
  await click(host, 1);
  await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
  setIban(host, OTHER);
  expect((await today(host)).stops).toEqual([]);
});

function withAccount(mode: 'ask' | 'automatic' = 'ask'): Promise<Host> {
  return aHostWith(3, 0, mode, { settings: { 'creditor.iban': OURS } });
}

function setIban(host: Host, iban: string): void {
  setSetting(host, 'creditor.iban', iban);
}
