/** A reply names the mails it goes on from, where their names may be read; elsewhere the thread alone joins them. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import { reminders } from '../scenarios/world';
import { click, HISTORY, heartbeat, results, type, written } from '../whatHappens/scene';
import { aHostWith, last } from './studio';

jest.setTimeout(60_000);

test('with gmail.readonly the second reminder refers to the first, and the final notice to none', async () => {
  const [first, second, ...others] = await ladder(true);
  expect(first?.references).toBeUndefined();
  expect(second?.inReplyTo).toBe(first?.messageId);
  expect(second?.references).toBe(first?.messageId);
  for (const other of others) expect(other.references).toBeUndefined();
});

test('without it there are no such headers, and the subject is the thread’s all the same', async () => {
  const [first, second] = await ladder(false);
  expect(second?.references).toBeUndefined();
  expect(second?.subject).toBe(`Re: ${first?.subject}`);
});

describe('a thread that is no more keeps no reminder back', () => {
  test.each`
    what                  | code
    ${'deleted for good'} | ${404}
    ${'no thread at all'} | ${400}
  `('$what: it leaves in one of its own, once', async ({ code }) => {
    const host = await afterTheFirst();
    host.failAt({ call: SEND, nth: 1, when: 'before', effect: { message: 'Requested entity was not found.', code } });
    await click(host, 25, 'r2');
    expect([written(host).length, results(host)]).toEqual([2, ['SENT', 'SENT']]);
    const [first, second] = reminders(host);
    expect(second?.threadId).not.toBe(first?.threadId);
  });

  test('so does one whose cell somebody wrote over', async () => {
    const host = await afterTheFirst();
    type(host, HISTORY, 'Client 0', 'Thread', 'see above');
    await click(host, 25, 'r2');
    expect(results(host)).toEqual(['SENT', 'SENT']);
  });

  test('refused without it too, it failed; in doubt, it is not tried again', async () => {
    for (const [code, result, calls] of [
      [400, 'FAILED', 2],
      [500, 'UNCERTAIN', 1],
    ] as const) {
      const host = await afterTheFirst();
      host.failAt(({ name }) => (name === SEND ? { when: 'before', effect: { message: 'No.', code } } : null));
      await click(host, 25, 'r2');
      expect([results(host)[1], last(host).calls.byName[SEND]]).toEqual([result, calls]);
    }
  });
});

const SEND = 'Gmail.Users.Messages.send';

async function afterTheFirst(): Promise<Host> {
  const host = await aHostWith(1, 0);
  await click(host);
  host.setNow('2026-03-16 09:00');
  return host;
}

async function ladder(maySearch: boolean) {
  const host: Host = await aHostWith(1, 0, 'automatic', { maySearch });
  for (const day of ['2026-03-09', '2026-03-16']) {
    await heartbeat(host, `${day} 06:00`);
    await heartbeat(host, `${day} 09:00`);
  }
  return Promise.all(reminders(host).map(({ raw }) => PostalMime.parse(raw)));
}
