/** What happens if two people click, or the spreadsheet is copied: proofs of the sentences of the README. */
import { aHostWith } from '../actions/studio';
import { ask } from '../scenarios/world';
import {
  BEN,
  click,
  column,
  HISTORY,
  heartbeat,
  MIA,
  type Proofs,
  refusedClick,
  today,
  whenMailLeaves,
  written,
} from './scene';

export const TWO_PEOPLE: Proofs = {
  'The second one is told who is sending and how far it is, and nothing is sent twice.': async () => {
    const host = await aHostWith(7, 0);
    expect((await click(host, 5)).ok).toBe(true);
    host.user = BEN;
    expect(await refusedClick(host, 'r2')).toBe(
      'mia@studio.example is sending since 09:00 (5 of 7). Try again in a few minutes.',
    );
    expect(written(host)).toHaveLength(5);
  },
  'A click in the middle of the nightly run waits for it, and the nightly run for the click.': async () => {
    const host = await aHostWith(2, 0, 'automatic');
    const said: string[] = [];
    whenMailLeaves(host, 2, () => {
      const answer = host.callNow(BEN, 'sendDueReminders', [
        { run: 'r2', approve: [], done: 0, total: 0, mode: 'automatic', overrule: [], edits: [] },
      ]);
      said.push(JSON.stringify(answer));
      said.push(String(host.fireNow(BEN, 'heartbeat').error));
    });
    await heartbeat(host, '2026-03-09 09:00');
    expect(said[0]).toContain('is sending just now');
    expect(said[1]).toBe('null');
    expect(written(host)).toEqual(['ap@client0.example', 'ap@client1.example']);
  },
  'Mails leave from one account: somebody else’s click is refused and says whose.': async () => {
    const host = await aHostWith(3, 0);
    await click(host, 1);
    host.setNow('2026-03-09 10:00');
    host.user = BEN;
    expect(await refusedClick(host, 'r2')).toContain('mia@studio.example sends from this spreadsheet');
    expect((await today(host)).sender).toMatchObject({
      sentence: 'mia@studio.example sends from this spreadsheet.',
      canTakeOver: true,
    });
    expect(host.outbox.every(({ from }) => from.includes('mia@studio.example'))).toBe(true);
  },
  'Whoever takes over sends from then on, and the former sender’s trigger removes itself when it next comes.':
    async () => {
      const host = await aHostWith(2, 0, 'automatic');
      await ask(host, 'switchNight', { on: true });
      host.user = BEN;
      await ask(host, 'takeOver');
      expect(host.triggers.map(({ user }) => user)).toEqual(['mia@studio.example', BEN]);
      await heartbeat(host, '2026-03-09 10:00', 'mia@studio.example');
      expect(host.triggers.map(({ user }) => user)).toEqual([BEN]);
      await heartbeat(host, '2026-03-09 10:05', BEN);
      expect(column(host, HISTORY, 'By')).toEqual([BEN, BEN]);
    },
  'Nobody takes over, or switches the night on or off, while a run is sending.': async () => {
    const host = await aHostWith(2, 0, 'automatic');
    await ask(host, 'switchNight', { on: true });
    const said: string[] = [];
    const askNow = (user: string, name: string, questions: readonly unknown[]) =>
      said.push(JSON.stringify(host.callNow(user, name, questions)));
    whenMailLeaves(host, 2, () => {
      askNow(BEN, 'takeOver', []);
      askNow(MIA, 'switchNight', [{ on: false }]);
    });
    await heartbeat(host, '2026-03-09 10:00');
    expect(said).toEqual([
      expect.stringContaining('is sending just now'),
      expect.stringContaining('is sending just now'),
    ]);
    expect((await today(host)).sender.sentence).toBe('You send from this spreadsheet.');
    expect((await today(host)).nightOn).toBe(true);
  },
  'A window that is closed in the middle loses nothing: what was not sent stays due.': async () => {
    const host = await aHostWith(7, 0);
    await click(host, 5);
    // Nobody asks for the second part.
    host.setNow('2026-03-09 09:30');
    expect((await today(host)).ready.map(({ client }) => client)).toEqual(['Client 5', 'Client 6']);
    await click(host, 5, 'r2');
    expect(written(host)).toHaveLength(7);
  },
  '“Stop after this one” ends a send after the mail that is leaving.': async () => {
    const host = await aHostWith(5, 0);
    whenMailLeaves(host, 2, () => host.callNow('mia@studio.example', 'stopSending', [{ run: 'r1' }]));
    const answer = await click(host, 5);
    expect(written(host)).toHaveLength(2);
    expect(answer.ok && answer.data.stoppedEarly).toBe('Stopped, as you asked. What was not sent stays due.');
    expect(answer.ok && answer.data.notSent.map(({ kind }) => kind)).toEqual(['left', 'left', 'left']);
  },
};

export const COPIED: Proofs = {
  'In the copy nothing is sent until somebody says there that it sends on its own.': async () => {
    const copy = await (await aHostWith(2, 0, 'automatic')).copy();
    await heartbeat(copy, '2026-03-09 10:00');
    expect((await today(copy)).stops.map(({ code }) => code)).toEqual(['copied']);
    expect(await refusedClick(copy)).toContain('This spreadsheet is a copy.');
    expect(written(copy)).toEqual([]);
    await ask(copy, 'adoptCopy');
    await heartbeat(copy, '2026-03-09 11:00');
    expect(written(copy)).toEqual(['ap@client0.example', 'ap@client1.example']);
  },
  'The nightly run stays with the original, which goes on as before.': async () => {
    const host = await aHostWith(1, 0, 'automatic');
    await ask(host, 'switchNight', { on: true });
    const copy = await host.copy();
    expect(copy.triggers).toEqual([]);
    await heartbeat(host, '2026-03-09 10:00');
    expect(written(host)).toEqual(['ap@client0.example']);
  },
};
