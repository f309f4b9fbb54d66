/**
 * The advanced Gmail service: Users.Messages.send, as strict as Gmail (its search is in gmailSearch.ts, its threads in gmailThreads.ts). What it takes goes into the outbox with Gmail's
 * own Message-ID; what it refuses is an error with a code and nothing has left.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields, text } from '../realm/arguments';
import { SEND_MS, SEND_MS_PER_MEGABYTE } from '../realm/costs';
import { apiError, type ServiceError } from '../realm/errors';
import type { OutboxMail } from '../realm/host';
import { serviceClass } from '../realm/serviceClass';
import type { Env, World } from '../realm/world';
import { localText } from '../realm/zone';
import { mailLeft, useMail } from './allowances';
import { searchMail } from './gmailSearch';
import { getThread } from './gmailThreads';
import { decodedWords } from './mailText';
import { headerOf, readMail, type StampedMail, stampMail } from './mime';

const METHOD = 'gmail.users.messages.send';
const MEGABYTE = 1_048_576;
const LARGEST_MAIL = 25 * MEGABYTE;
const MOST_RECIPIENTS = 50;

const MESSAGES = serviceClass<Env>('Gmail.Users.Messages', { send, list: searchMail });

const THREADS = serviceClass<Env>('Gmail.Users.Threads', { get: getThread });

/** `Gmail` itself: a namespace for each execution, because what is below needs to know it. */
export const GMAIL = {
  of: (env: Env) => {
    const messages = { Messages: MESSAGES.of(env), Threads: THREADS.of(env) };
    const users = serviceClass<Env>('Gmail.Users', {}, messages).of(env);
    return serviceClass<Env>('Gmail', {}, { Users: users }).of(env);
  },
};

function send(env: Env, args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const { raw, threadId } = fields(args, 0);
  const user = text(args, 1);
  if (user !== 'me' && user !== env.user) throw refusal(403, 'forbidden', `Delegation denied for ${env.user}`);
  const bytes = decodeRaw(raw);
  env.trip();
  env.spend(SEND_MS + (SEND_MS_PER_MEGABYTE * bytes.length) / MEGABYTE);
  if (bytes.length > LARGEST_MAIL) throw refusal(413, 'uploadTooLarge', 'Request Entity Too Large');
  const mail = readMail(bytes);
  const wrong = mail.recipients.find(({ isValid }) => !isValid);
  if (wrong) throw refusal(400, 'invalidArgument', `Invalid ${wrong.header} header`);
  if (mail.recipients.length === 0) throw refusal(400, 'invalidArgument', 'Recipient address required');
  if (mail.recipients.length > MOST_RECIPIENTS)
    throw refusal(400, 'invalidArgument', 'Limit Exceeded: Email Recipients Per Message.');
  if (mailLeft(env.world, env.user, env.now()) < mail.recipients.length) {
    const again = new Date(env.now() + 86_400_000).toISOString();
    throw refusal(429, 'rateLimitExceeded', `User-rate limit exceeded.  Retry after ${again} (Mail sending)`);
  }
  useMail(env.world, env.user, env.now(), mail.recipients.length);

  const id = hexId(env);
  const thread = threadOf(env.world, threadId, headerOf(mail, 'Subject')) ?? id;
  const stamped = stampMail(mail, { from: env.user, messageId: `<${id}@mail.gmail.com>`, date: new Date(env.now()) });
  keep(env, id, thread, stamped);
  return { id, threadId: thread, labelIds: ['SENT'] };
}

/** Web-safe base64, padded or not; anything else is no mail. */
function decodeRaw(raw: unknown): Uint8Array {
  if (typeof raw !== 'string' || raw === '')
    throw refusal(
      400,
      'invalidArgument',
      "'raw' RFC822 payload message string or uploading message via /upload/* URL required",
    );
  // A sign that may not be there is looked for: matching the whole of a large mail overflows the stack of a busy process.
  if (/[^A-Za-z0-9_-]/.test(unpadded(raw)) || unpadded(raw) === '')
    throw refusal(400, 'invalidArgument', 'Invalid value for ByteString: the raw message is not web-safe base64');
  return Buffer.from(raw, 'base64url');
}

/** Without the one or two signs that may fill up base64 at its end. */
function unpadded(raw: string): string {
  const filled = raw.endsWith('==') ? 2 : raw.endsWith('=') ? 1 : 0;
  return raw.slice(0, raw.length - filled);
}

/**
 * The thread asked for, when the subject is that thread's: else Gmail begins a new one. Threads of before this outbox
 * began are taken at their word.
 */
function threadOf(world: World, threadId: unknown, subject: string): string | null {
  if (threadId === undefined || threadId === null || threadId === '') return null;
  if (typeof threadId !== 'string' || !/^[0-9a-f]{8,20}$/i.test(threadId))
    throw refusal(400, 'invalidArgument', 'Invalid thread_id value');
  const first = world.outbox.find((mail) => mail.threadId === threadId);
  if (!first) return threadId;
  const itsSubject = headerOf(readMail(Buffer.from(first.raw, 'utf8')), 'Subject');
  return bareSubject(itsSubject) === bareSubject(subject) ? threadId : null;
}

function bareSubject(subject: string): string {
  return decodedWords(subject)
    .replace(/^((re|aw|tr|rif|antw)\s*:\s*)+/i, '')
    .trim();
}

/** Sixteen hexadecimal digits, rising. */
function hexId(env: Env): string {
  return (0x19ac000000000000n + BigInt(env.world.account.nextId()) * 0x10001n).toString(16);
}

function keep(env: Env, id: string, threadId: string, mail: StampedMail): void {
  const { world } = env;
  let path: string | null = null;
  if (world.folder !== null) {
    const number = String(world.outbox.length + 1).padStart(4, '0');
    const slug = mail.firstRecipient
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    mkdirSync(join(world.folder, 'outbox'), { recursive: true });
    path = join(world.folder, 'outbox', `${number}-${slug}.eml`);
    writeFileSync(path, mail.bytes);
  }
  const kept: OutboxMail = {
    id,
    threadId,
    at: localText(env.now(), world.book.timeZone),
    raw: Buffer.from(mail.bytes).toString('utf8'),
    from: mail.from,
    path,
    execution: env.number,
  };
  world.outbox.push(kept);
  world.account.mailbox.push({ mail: kept, user: env.user, sentAt: env.now() });
}

function refusal(code: number, reason: string, message: string): ServiceError {
  return apiError(METHOD, code, reason, message);
}
