/** A reply names the mails it goes on from, where their names may be read; elsewhere the thread alone joins them. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import { reminders } from '../scenarios/world';
import { heartbeat } from '../whatHappens/scene';
import { aHostWith } from './studio';

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

async function ladder(maySearch: boolean) {
  const host: Host = await aHostWith(1, 0, 'automatic', { maySearch });
  for (const day of ['2026-03-09', '2026-03-16']) {
    await heartbeat(host, `${day} 06:00`);
    await heartbeat(host, `${day} 09:00`);
  }
  return Promise.all(reminders(host).map(({ raw }) => PostalMime.parse(raw)));
}
