/**
 * What a page asks the bundle, and what it gets: for tests that play a person at the sidebar. Asked without waiting, so that
 * it works in the midst of another execution too, and no PDF is drawn that nobody looks at.
 */
import type { Host } from '../../host/realm/host';
import type { Answer, CreditorForm, Server } from '../../src/api';

/** A creditor who may write formal notices. */
export const CREDITOR: CreditorForm = {
  ...{ name: 'Ada Studio Ltd', sender: 'Mia Laurent', replyTo: '', address: '1 Quay, York', phone: '+44 20 7946 0100' },
  ...{ bankName: '', iban: 'GB33BUKB20201555555555', bic: '', paymentLink: '', signature: '', currency: 'EUR' },
};

/** @throws Error when the bundle refuses or fails: for what must succeed */
export function ask<T>(host: Host, name: keyof Server, question?: unknown): T {
  const reply = answerTo<T>(host, name, question);
  if (reply === null || !reply.ok)
    throw new Error(`${name}: ${reply?.message ?? 'no answer'}\n${host.executions.at(-1)?.log.join('\n') ?? ''}`);
  return reply.data;
}

/** The answer, a refusal too; null when the execution died. */
export function answerTo<T>(
  host: Host,
  name: keyof Server,
  question?: unknown,
  user: string = host.user,
): Answer<T> | null {
  const answer = host.callNow(user, name, question === undefined ? [] : [question]);
  return answer.ok ? (answer.value as Answer<T>) : null;
}
