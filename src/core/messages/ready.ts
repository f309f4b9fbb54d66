/** A planned message → one ready to leave, or the reason why a person must look first. */
import type { Day } from '../days';
import { sha256Hex } from '../digest';
import { identity } from '../identity';
import type { Ledger, PlannedMessage, ReadyMessage, Reason, Template } from '../model';
import { composeLetter, type Letter } from './letter';
import { areSendable } from './mime';
import { checkTemplate } from './template';

export type Readied =
  | { readonly kind: 'ready'; readonly message: ReadyMessage }
  | { readonly kind: 'problem'; readonly reason: Reason };

/** The language the texts of `defaults` are in: the last resort when neither the client's nor the workbook's has a text. */
const LAST_RESORT = 'en';

/**
 * Fills the template of the message's level and language.
 *
 * Refused are a message without an address that can be written to; a template that is missing or has findings; one that
 * would print nothing for a tag, because the fact is absent.
 */
export function readyMessage(planned: PlannedMessage, ledger: Ledger, today: Day): Readied {
  if (!areSendable(planned.to) || !(planned.cc.length === 0 || areSendable(planned.cc)))
    return { kind: 'problem', reason: { code: 'noAddress', params: { client: planned.client.name } } };
  const name = planned.level.template ?? planned.level.tone;
  const template = templateFor(ledger, name, planned.language);
  if (template === null || checkTemplate(template).length > 0) return badTemplate(name, null);
  const letter = composeLetter(template, planned, ledger.settings, today);
  const [empty] = letter.empty;
  if (empty !== undefined) return badTemplate(name, empty);
  return { kind: 'ready', message: withHash(planned, letter) };
}

/** The same message with other recipients, subject or texts: what an approval refers to changes with them. */
export function withHash(planned: PlannedMessage, { subject, text, html }: Omit<Letter, 'empty'>): ReadyMessage {
  const seen = [planned.to, planned.cc].map((list) => list.map(({ name, address }) => [name, address]));
  return { planned, subject, text, html, hash: sha256Hex(JSON.stringify([...seen, subject, text])) };
}

/** The template in the message's language, else in the workbook's, else in English. */
function templateFor({ templates, settings }: Ledger, name: string, language: string): Template | null {
  const ofName = templates.filter((template) => identity(template.name) === identity(name));
  for (const wanted of [language, settings.language, LAST_RESORT]) {
    const found = ofName.find((template) => template.language.toLowerCase() === wanted.toLowerCase());
    if (found !== undefined) return found;
  }
  return null;
}

function badTemplate(template: string, tag: string | null): Readied {
  return { kind: 'problem', reason: { code: 'badTemplate', params: tag === null ? { template } : { template, tag } } };
}
