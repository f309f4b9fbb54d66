/** A planned message → one ready to leave, or the reason why a person must look first. */
import type { Day } from '../days';
import { sha256Hex } from '../digest';
import { identity } from '../identity';
import type { Ledger, Template } from '../model';
import type { PlannedMessage, ReadyMessage, Reason } from '../planned';
import { composeLetter, type Letter } from './letter';
import { limitReason } from './limits';
import { areSendable } from './mime';
import { checkTemplate } from './template';

export type Readied =
  | { readonly kind: 'ready'; readonly message: ReadyMessage }
  | { readonly kind: 'problem'; readonly reason: Reason };

/** The language the texts of `defaults` are in: the last resort when neither the client's nor the workbook's has a text. */
const LAST_RESORT = 'en';
/** Behind a template's name: its text for a message about one invoice and nothing besides. */
const FOR_ONE = '(one invoice)';

/**
 * Fills the template of the message's level and language; about a single invoice its text for one, where there is such.
 *
 * Refused are a message without an address that can be written to; a template that is missing or has findings; one that
 * would print nothing for a tag, because the fact is absent; and what Google would refuse for its size (`limits.ts`).
 */
export function readyMessage(planned: PlannedMessage, ledger: Ledger, today: Day): Readied {
  const copies = [...planned.cc, ...planned.bcc];
  if (!areSendable(planned.to) || !(copies.length === 0 || areSendable(copies)))
    return { kind: 'problem', reason: { code: 'noAddress', params: { client: planned.client.name } } };
  const name = planned.level.template ?? planned.level.tone;
  const template = templateFor(ledger, name, planned);
  if (template === null) return badTemplate(name, null);
  if (checkTemplate(template).length > 0) return badTemplate(template.name, null);
  const letter = composeLetter(template, planned, ledger.settings, today);
  const [empty] = letter.empty;
  if (empty !== undefined) return badTemplate(template.name, empty);
  const reason = limitReason(planned, letter, ledger.settings);
  if (reason !== null) return { kind: 'problem', reason };
  return { kind: 'ready', message: withHash(planned, letter) };
}

/** The same message with other recipients, warnings, subject or texts: what an approval refers to changes with them. */
export function withHash(
  planned: PlannedMessage,
  { subject, text, html, images }: Omit<Letter, 'empty'>,
): ReadyMessage {
  const { to, cc, bcc, warnings } = planned;
  const receivers = [to, cc, bcc].map((list) => list.map(({ name, address }) => [name, address]));
  const seen = [...receivers, warnings, subject, text, images.map(({ id }) => id)];
  return { planned, subject, text, html, images, hash: sha256Hex(JSON.stringify(seen)) };
}

/** The template in the message's language, else in the workbook's, else in English; in each first the one for one invoice. */
function templateFor({ templates, settings }: Ledger, name: string, planned: PlannedMessage): Template | null {
  const isSingle = planned.lines.length === 1 && planned.alsoOverdue.length === 0;
  const names = [...(isSingle ? [`${name} ${FOR_ONE}`] : []), name].map(identity);
  const named = names.map((one) => templates.filter((template) => identity(template.name) === one));
  for (const wanted of [planned.language, settings.language, LAST_RESORT]) {
    for (const ofName of named) {
      const found = ofName.find((template) => template.language.toLowerCase() === wanted.toLowerCase());
      if (found !== undefined) return found;
    }
  }
  return null;
}

function badTemplate(template: string, tag: string | null): Readied {
  return { kind: 'problem', reason: { code: 'badTemplate', params: tag === null ? { template } : { template, tag } } };
}
