/** What a page asks the bundle, and what it gets: for tests that play a person at the sidebar. */
import type { Host, PageAnswer } from '../../host/realm/host';
import type { Answer, CreditorForm, Server } from '../../src/api';

/** A creditor who may write formal notices. */
export const CREDITOR: CreditorForm = {
  ...{ name: 'Ada Studio Ltd', sender: 'Mia Laurent', replyTo: '', address: '1 Quay, York', phone: '' },
  ...{ bankName: '', iban: '', bic: '', paymentLink: '', signature: '', currency: 'EUR' },
};

/** @throws Error when the bundle refuses or fails: for what must succeed */
export async function ask<T>(host: Host, name: keyof Server, question?: unknown): Promise<T> {
  const reply = await answerTo<T>(host, name, question);
  if (reply === null || !reply.ok)
    throw new Error(`${name}: ${reply?.message ?? 'no answer'}\n${host.executions.at(-1)?.log.join('\n') ?? ''}`);
  return reply.data;
}

/** The answer, a refusal too; null when the execution died. */
export async function answerTo<T>(host: Host, name: keyof Server, question?: unknown): Promise<Answer<T> | null> {
  const { answer } = await host.callFromPage(name, question === undefined ? [] : [question]);
  return answerIn<T>(answer);
}

/** As a page reads it. */
export function answerIn<T>(answer: PageAnswer): Answer<T> | null {
  return answer.ok ? (answer.value as Answer<T>) : null;
}
