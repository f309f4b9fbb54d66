/** Who sends, where an address may not be asked, a property was spoilt, a service is gone, or the night was switched off. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Host } from '../../host/realm/host';
import { answerOf, ask } from '../scenarios/world';
import { BEN, column, HISTORY, heartbeat, MIA, refusedClick, results, today, written } from '../whatHappens/scene';
import { aHostWith } from './studio';

const NO_ADDRESS =
  'Paydue may not see your address, so it cannot say who sends and Test mode has nobody to send to. Allow it, and everything else goes on meanwhile.';
const NO_SERVICE =
  'The Gmail service is switched off in this script, so no mail leaves. Add it under Extensions ▸ Apps Script ▸ Services.';
const WITHOUT_ADDRESS = [
  ...['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'gmail.send', 'documents', 'drive.file'],
].map((scope) => `https://www.googleapis.com/auth/${scope}`);

describe('an address that may not be asked', () => {
  test('is that of the sender, where the user is known as the sender: mail leaves as before', async () => {
    const host = await aHostWith(1, 0, 'automatic');
    await ask(host, 'switchNight', { on: true });
    host.grant(WITHOUT_ADDRESS);
    const { error } = await heartbeat(host, '2026-03-09 10:00');
    expect([error, written(host), results(host)]).toEqual([null, ['ap@client0.example'], ['SENT']]);
    expect(column(host, HISTORY, 'By')).toEqual([MIA]);
    expect(host.outbox.at(-1)?.raw).toContain(`<${MIA}>`);
    expect((await today(host)).permissions).toEqual({ sentences: [], url: null });
  });

  test('of anybody else is nobody’s: their heartbeat serves nothing, and they are told', async () => {
    const host = await aHostWith(1, 0, 'automatic');
    await ask(host, 'switchNight', { on: true });
    host.grant(WITHOUT_ADDRESS);
    const { error } = await heartbeat(host, '2026-03-09 10:00', BEN);
    expect([error, written(host)]).toEqual([null, []]);
    host.user = BEN;
    expect((await today(host)).permissions.sentences).toEqual([NO_ADDRESS]);
  });

  test.each(['automatic', 'test'])(
    'in %s mode before anybody has sent: no mail, and everything else goes on',
    async (mode) => {
      const host = await aHostWith(1, 0, 'ask', { user: '' });
      await ask(host, 'changeMode', { mode, confirmFirstRun: false });
      expect(await refusedClick(host)).toBe(NO_ADDRESS);
      expect(await answerOf(host, 'sendTestMessage')).toMatchObject({ ok: false, message: NO_ADDRESS });
      const { error } = await heartbeat(host, '2026-03-09 10:00');
      expect([error, host.outbox, results(host)]).toEqual([null, [], []]);
      expect(column(host, 'Invoices', 'Next step')).toEqual(['Gentle reminder']);
      const { sender, permissions } = await today(host);
      expect([sender.canTakeOver, permissions.sentences]).toEqual([false, [NO_ADDRESS]]);
      // The heartbeat is remembered: a day and a half later it is missed.
      host.setNow('2026-03-10 22:01');
      expect((await today(host)).sender.lateSentence).not.toBeNull();
    },
  );
});

describe('a script without the Gmail service', () => {
  test('begins no row for a mail that cannot leave, and says so', async () => {
    const host = await withoutGmail(await aHostWith(2, 0, 'automatic'));
    for (const at of ['2026-03-09 09:00', '2026-03-09 10:00']) expect((await heartbeat(host, at)).error).toBeNull();
    expect(await refusedClick(host)).toBe(NO_SERVICE);
    expect(await answerOf(host, 'sendTestMessage')).toMatchObject({ ok: false, message: NO_SERVICE });
    expect([results(host), host.outbox]).toEqual([[], []]);
    expect((await today(host)).permissions).toEqual({ sentences: [NO_SERVICE], url: null });
  });
});

describe('a property that is no sender counts as none, and the next heartbeat puts it right', () => {
  test.each(['{"id":"x"', 'null', '7', '{"id":7,"email":"","beat":null}', '{"id":"x"}'])('%s', async (stored) => {
    const host = await again(await aHostWith(1, 0, 'automatic'), stored);
    expect((await today(host)).sender.sentence).toContain('Nobody sends from this spreadsheet yet');
    expect((await heartbeat(host, '2026-03-09 09:00')).error).toBeNull();
    expect(written(host)).toEqual(['ap@client0.example']);
    expect((await today(host)).sender.sentence).toBe('You send from this spreadsheet.');
    host.user = BEN;
    expect((await today(host)).sender.canTakeOver).toBe(true);
  });
});

describe('a heartbeat that comes after the night was switched off', () => {
  async function switchedOff(): Promise<Host> {
    const host = await aHostWith(1, 0, 'automatic');
    await ask(host, 'switchNight', { on: true });
    await ask(host, 'switchNight', { on: false });
    return host;
  }

  test('serves nothing, and does not switch it on again', async () => {
    const host = await switchedOff();
    await heartbeat(host, '2026-03-09 10:00', MIA);
    const { nightOn, sender } = await today(host);
    expect([host.outbox, nightOn, sender.lateSentence]).toEqual([[], false, null]);
  });

  test('nor after somebody took over', async () => {
    const host = await switchedOff();
    host.user = BEN;
    await ask(host, 'takeOver');
    await heartbeat(host, '2026-03-09 10:00', BEN);
    expect([host.outbox, (await today(host)).nightOn]).toEqual([[], false]);
  });

  test('until it is switched on again', async () => {
    const host = await switchedOff();
    await ask(host, 'switchNight', { on: true });
    await heartbeat(host, '2026-03-09 10:00', MIA);
    expect([written(host), (await today(host)).nightOn]).toEqual([['ap@client0.example'], true]);
  });
});

/** Somebody wrote into the property by another script. */
async function again(host: Host, stored: string): Promise<Host> {
  const memory = host.memory();
  const { kept } = memory as {
    readonly kept: { readonly world: { readonly properties: Map<string, Map<string, string>> } };
  };
  const document = kept.world.properties.get('document') ?? new Map<string, string>();
  kept.world.properties.set('document', document.set('paydue.sender', stored));
  return createHost({ dist: resolve('dist'), book: host.book, folder: null, now: host.now, user: host.user, memory });
}

/** Somebody took the service out of the manifest. */
async function withoutGmail(host: Host): Promise<Host> {
  const dist = mkdtempSync(join(tmpdir(), 'paydue-'));
  try {
    cpSync(resolve('dist'), dist, { recursive: true });
    const manifest = JSON.parse(readFileSync(resolve('dist/appsscript.json'), 'utf8')) as Record<string, unknown>;
    rmSync(join(dist, 'appsscript.json'));
    writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ ...manifest, dependencies: {} }));
    return await createHost({
      dist,
      book: host.book,
      folder: null,
      now: host.now,
      user: host.user,
      memory: host.memory(),
    });
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}
