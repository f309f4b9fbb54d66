/** What happens if the trigger dies: proofs of the sentences of the README. */

import { resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Host } from '../../host/realm/host';
import { aHostWith } from '../actions/studio';
import { ask } from '../scenarios/world';
import { BEN, heartbeat, MIA, type Proofs, results, today, written } from './scene';

const DAYS = ['2026-03-09', '2026-03-10', '2026-03-11'];

export const TRIGGER: Proofs = {
  'Each heartbeat looks at everything anew, so one that is lost, late or doubled changes nothing.': async () => {
    const whole = await aHostWith(3, 0, 'automatic');
    for (const day of DAYS) for (const hour of ['07', '08', '09', '10']) await heartbeat(whole, `${day} ${hour}:05`);
    const lossy = await aHostWith(3, 0, 'automatic');
    await heartbeat(lossy, '2026-03-10 15:59');
    await heartbeat(lossy, '2026-03-10 15:59');
    expect(written(lossy)).toEqual(written(whole));
    expect(written(lossy)).toHaveLength(3);
  },
  'When it has not come for 36 hours, everybody reads so in red in the sidebar.': async () => {
    const host = await aHostWith(1, 0);
    await ask(host, 'switchNight', { on: true });
    host.user = BEN;
    host.setNow('2026-03-10 21:00');
    expect((await today(host)).sender.lateSentence).toBeNull();
    host.setNow('2026-03-10 21:01');
    expect((await today(host)).sender.lateSentence).toBe(
      'The nightly run has not come since 2026-03-09 09:00. mia@studio.example can switch it off and on again, or somebody else takes over.',
    );
  },
  'When the trigger is gone, its owner reads so at once.': async () => {
    const host = await aHostWith(1, 0);
    // A heartbeat came, and now no trigger is there.
    await heartbeat(host, '2026-03-09 09:05');
    expect((await today(host)).sender.lateSentence).toBe(
      'The hourly trigger of the nightly run is gone. Switch the nightly run off and on again.',
    );
    await ask(host, 'switchNight', { on: true });
    expect((await today(host)).sender.lateSentence).toBeNull();
  },
  'When a run is killed in the middle, one mail at most is in doubt, and the next run sends the others.': async () => {
    const host = await aHostWith(4, 0, 'automatic');
    host.failAt({ call: 'Gmail.Users.Messages.send', nth: 3, when: 'after', effect: 'kill' });
    await heartbeat(host, '2026-03-09 07:30');
    await heartbeat(host, '2026-03-09 08:30');
    await heartbeat(host, '2026-03-09 09:30');
    expect(results(host)).toEqual(['SENT', 'SENT', 'UNCERTAIN', 'SENT']);
    expect(written(host)).toEqual([
      'ap@client0.example',
      'ap@client1.example',
      'ap@client2.example',
      'ap@client3.example',
    ]);
    expect((await today(host)).uncertain.map(({ client }) => client)).toEqual(['Client 2']);
  },
  'A second trigger of the same account is found and removed.': async () => {
    const host = await withTwoTriggers();
    expect(host.triggers).toHaveLength(2);
    await heartbeat(host, '2026-03-09 10:00');
    await heartbeat(host, '2026-03-09 10:01');
    expect(host.triggers).toHaveLength(1);
  },
};

/** Somebody installed a second one in the script editor: Google allows it (fact 48). */
async function withTwoTriggers(): Promise<Host> {
  const host = await aHostWith(1, 0);
  await ask(host, 'switchNight', { on: true });
  const memory = host.memory() as {
    readonly kept: { readonly world: { readonly triggers: { readonly id: string }[] } };
  };
  const { triggers } = memory.kept.world;
  triggers.push(...triggers.map((trigger) => ({ ...trigger, id: `${trigger.id}0` })));
  return createHost({ dist: resolve('dist'), book: host.book, folder: null, now: host.now, user: MIA, memory });
}
