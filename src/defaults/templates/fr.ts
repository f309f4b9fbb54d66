/** Every letter in French, addressed as "vous". The blanks before : ; ? ! and within « » are made unbreakable here, so that the texts stay readable. */
import type { Template } from '../../core/model';
import { occasions } from './fr/occasions';
import { reminders } from './fr/reminders';
import { toUser } from './fr/toUser';

const NBSP = '\u00a0';

export const fr: readonly Template[] = [...reminders, ...occasions, ...toUser].map((template) => ({
  ...template,
  subject: spaced(template.subject),
  text: spaced(template.text),
}));

function spaced(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, NBSP).replace(/« /g, `«${NBSP}`);
}
