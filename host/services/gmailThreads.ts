/** The advanced Gmail service: Users.Threads.get of the asking user's own threads, as metadata alone. */
import { fields, text } from '../realm/arguments';
import { apiError, NotImitated } from '../realm/errors';
import type { Env } from '../realm/world';
import { headerOf, readMail } from './mime';

const METHOD = 'gmail.users.threads.get';

/** The thread's mails, oldest first, each with the headers that were asked for. */
export function getThread(env: Env, args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const user = text(args, 0);
  const id = text(args, 1);
  const { format, metadataHeaders, ...others } = fields(args, 2);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new NotImitated(`Gmail.Users.Threads.get with ${unknown}`);
  if (format !== 'metadata' || !Array.isArray(metadataHeaders))
    throw new NotImitated('Gmail.Users.Threads.get in another format than metadata, or with all headers');
  if (user !== 'me' && user !== env.user) throw apiError(METHOD, 403, 'forbidden', `Delegation denied for ${env.user}`);
  const own = env.world.account.mailbox.filter((sent) => sent.user === env.user && sent.mail.threadId === id);
  if (own.length === 0) throw apiError(METHOD, 404, 'notFound', 'Requested entity was not found.');
  const messages = own.map(({ mail }) => {
    const read = readMail(Buffer.from(mail.raw, 'utf8'));
    const headers = metadataHeaders.map(String).flatMap((name) => {
      const value = headerOf(read, name);
      return value === '' ? [] : [{ name, value }];
    });
    return { id: mail.id, threadId: id, payload: { headers } };
  });
  return { id, messages };
}
