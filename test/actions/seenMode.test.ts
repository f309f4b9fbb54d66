/** What a person saw is what leaves: nothing after the mode changed, and no thread of somebody else's mailbox. */
import type { Host } from '../../host/realm/host';
import type { PreviewView } from '../../src/api';
import { answerOf, ask } from '../scenarios/world';
import { BEN, click, MIA, results, written } from '../whatHappens/scene';
import { aHostWith } from './studio';

const CHANGED = 'The mode changed since you looked, so nothing was sent. Look at it again.';

describe('a click on a preview of another mode sends nothing', () => {
  const part = (host: Host, { mode, mails }: PreviewView, from: number, to: number) =>
    answerOf(host, 'sendDueReminders', {
      ...{ run: 'r1', done: from, total: mails.length, mode, overrule: [], edits: [] },
      approve: mails.slice(from, to).map(({ hash }) => hash),
    });
  const seenInTestMode = async (): Promise<{ readonly host: Host; readonly seen: PreviewView }> => {
    const host = await aHostWith(2, 0);
    await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
    return { host, seen: await ask<PreviewView>(host, 'previewReminders') };
  };

  test('a colleague went live meanwhile', async () => {
    const { host, seen } = await seenInTestMode();
    await ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: true });
    expect(await part(host, seen, 0, 2)).toMatchObject({ code: 'refused', message: CHANGED });
    expect(host.outbox).toEqual([]);
  });

  test('between two parts: the second part sends nothing', async () => {
    const { host, seen } = await seenInTestMode();
    expect((await part(host, seen, 0, 1)).ok).toBe(true);
    await ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: true });
    expect(await part(host, seen, 1, 2)).toMatchObject({ message: CHANGED });
    expect([results(host), written(host)]).toEqual([['SENT'], [MIA]]);
  });

  test('the other way round as well: nothing is noted as sent that was only tried', async () => {
    const host = await aHostWith(2, 0);
    const seen = await ask<PreviewView>(host, 'previewReminders');
    await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
    expect(await part(host, seen, 0, 2)).toMatchObject({ message: CHANGED });
    expect(results(host)).toEqual([]);
  });
});

describe('a second reminder goes on in the first one’s thread only from the same account', () => {
  test.each`
    who              | user   | sameThread
    ${'the same'}    | ${MIA} | ${true}
    ${'another one'} | ${BEN} | ${false}
  `('$who', async ({ user, sameThread }) => {
    const host = await aHostWith(1, 0);
    await click(host);
    if (user !== host.user) {
      host.user = user;
      await ask(host, 'takeOver');
    }
    host.setNow('2026-03-16 09:30');
    await click(host, 25, 'r2');
    expect(results(host)).toEqual(['SENT', 'SENT']);
    const [first, second] = host.outbox;
    expect(second?.threadId === first?.threadId).toBe(sameThread);
  });
});
