/** A planned message → one ready to leave, or the reason why a person must look first. */
import type { Day } from '../days';
import { sha256Hex } from '../digest';
import type { PlannedMessage, ReadyMessage } from '../message';
import type { Ledger } from '../model';
import type { Reason } from '../reason';
import { templateFor, templateName } from './chooseTemplate';
import { composeLetter, type Letter } from './letter';
import { limitReason } from './limits';
import { areSendable } from './mime';
import { statedBy } from './statedBy';
import { checkTemplate } from './template';

export type Readied =
  | { readonly kind: 'ready'; readonly message: ReadyMessage }
  | { readonly kind: 'problem'; readonly reason: Reason };

/**
 * Fills the template of the message's level or occasion and language (`chooseTemplate.ts`).
 *
 * Refused are a message without an address that can be written to; a template that is missing or has findings; one that
 * would print nothing for a tag, because the fact is absent; and what Google would refuse for its size (`limits.ts`).
 */
export function readyMessage(planned: PlannedMessage, ledger: Ledger, today: Day): Readied {
  const copies = [...planned.cc, ...planned.bcc];
  if (!areSendable(planned.to) || !(copies.length === 0 || areSendable(copies)))
    return { kind: 'problem', reason: { code: 'noAddress', params: { client: planned.client.name } } };
  const template = templateFor(ledger, planned);
  if (template === null) return badTemplate(templateName(planned), null);
  if (checkTemplate(template).length > 0) return badTemplate(template.name, null);
  const stating = statedBy(template, planned);
  const letter = composeLetter(template, stating, ledger.settings, today);
  const [empty] = letter.empty;
  if (empty !== undefined) return badTemplate(template.name, empty);
  const reason = limitReason(stating, letter, ledger.settings);
  if (reason !== null) return { kind: 'problem', reason };
  return { kind: 'ready', message: withHash(stating, letter) };
}

/** The same message with other recipients, warnings, subject or texts: what an approval refers to changes with them. */
export function withHash(
  planned: PlannedMessage,
  { subject, text, html, images }: Omit<Letter, 'empty'>,
): ReadyMessage {
  const { to, cc, bcc, warnings } = planned;
  const receivers = [to, cc, bcc].map((list) => list.map(({ name, address }) => [name, address]));
  const seen = [...receivers, warnings, subject, text, images.map(({ id }) => id), enclosedSeen(planned)];
  return { planned, subject, text, html, images, hash: sha256Hex(JSON.stringify(seen)) };
}

/** What a person is shown of the files: their names and sizes, links, and what is missing. */
function enclosedSeen({ enclosed }: PlannedMessage): readonly unknown[] {
  const { files, links, statement, missing } = enclosed;
  return [
    files.map(({ name, bytes }) => [name, bytes]),
    links.map(({ invoice, href }) => [invoice, href]),
    statement?.title ?? null,
    missing.map(({ item, why }) => [item.label, why]),
  ];
}

function badTemplate(template: string, tag: string | null): Readied {
  return { kind: 'problem', reason: { code: 'badTemplate', params: tag === null ? { template } : { template, tag } } };
}
