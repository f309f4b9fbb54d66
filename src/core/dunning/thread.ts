/** Whether a message goes on in the thread of an earlier one. */
import { identity } from '../identity';
import type { PlannedMessage } from '../message';
import type { ContactEvent, Mailbox, OpenItem, Tone } from '../model';
import type { RunContext } from './context';

/**
 * The thread a second reminder goes on in, or null for a new one.
 *
 * Only when the last message about each of its invoices is one and the same, a reminder that was sent to the same
 * receivers: nobody finds an invoice in a thread it was never spoken of. Courtesy checks, final and formal notices begin
 * a subject of their own, and a first reminder does not answer a courtesy check.
 */
export function threadOf(
  items: readonly OpenItem[],
  tone: Tone,
  to: readonly Mailbox[],
  run: RunContext,
): PlannedMessage['inReplyTo'] {
  if (tone !== 'gentle' && tone !== 'firm') return null;
  const [earlier, ...others] = items.map(({ id }) => run.standingOf(id).lastMessage);
  if (!earlier?.threadId || !earlier.subject || others.some((other) => other !== earlier)) return null;
  if (isCourtesy(earlier, run) || !hasReceivers(earlier, to)) return null;
  return { threadId: earlier.threadId, subject: earlier.subject, by: earlier.by };
}

function isCourtesy({ procedure, level }: ContactEvent, run: RunContext): boolean {
  const levels = procedure === null ? null : run.levelsOf(procedure);
  return levels?.find(({ code }) => code === level)?.tone === 'courtesy';
}

function hasReceivers({ to }: ContactEvent, receivers: readonly Mailbox[]): boolean {
  const before = new Set(to.map(identity));
  return before.size === receivers.length && receivers.every(({ address }) => before.has(identity(address)));
}
