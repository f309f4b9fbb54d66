/** Which template a message is written from, and in which language. */
import { identity } from '../identity';
import type { PlannedMessage } from '../message';
import type { Ledger, Template } from '../model';

/** The language of the last resort when neither the client's nor the workbook's has a text. */
const LAST_RESORT = 'en';
/** Behind a template's name: its text for a message about one invoice and nothing besides. */
export const FOR_ONE = '(one invoice)';
/** In the place of a gentle or firm reminder's own text, when payment was promised and did not arrive. */
const PROMISE_BROKEN = 'promiseBroken';

/** The name of the template that a message's level asks for: where none is named, its tone's. */
export function templateName({ level }: PlannedMessage): string {
  return level.template ?? level.tone;
}

/**
 * The template in the message's language, else in the workbook's, else in English. In each the text for a broken promise
 * comes first, then the one for a single invoice; null when there is none at all.
 */
export function templateFor({ templates, settings }: Ledger, planned: PlannedMessage): Template | null {
  const name = templateName(planned);
  const isSingle = planned.lines.length === 1 && planned.alsoOverdue.length === 0;
  const names = [...(speaksOfPromise(planned) ? [PROMISE_BROKEN] : []), name];
  const inOrder = names.flatMap((one) => (isSingle ? [`${one} ${FOR_ONE}`, one] : [one]));
  return templateNamed(templates, inOrder, [planned.language, settings.language]);
}

/** The first there is: language by language, in each name by name; English is the last language. */
export function templateNamed(
  templates: readonly Template[],
  names: readonly string[],
  languages: readonly string[],
): Template | null {
  const named = names.map((name) => templates.filter((template) => identity(template.name) === identity(name)));
  for (const wanted of [...languages, LAST_RESORT])
    for (const ofName of named) {
      const found = ofName.find((template) => template.language.toLowerCase() === wanted.toLowerCase());
      if (found !== undefined) return found;
    }
  return null;
}

/** A reminder of an instalment speaks of its plan instead. */
function speaksOfPromise({ brokenPromise, tone, occasion, lines }: PlannedMessage): boolean {
  if (brokenPromise === null || occasion !== null || (tone !== 'gentle' && tone !== 'firm')) return false;
  return lines.some(({ item }) => item.instalment === null);
}
