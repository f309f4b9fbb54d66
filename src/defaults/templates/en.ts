/** Every letter in English. What the letters of the stages may say: law.md 9; which tags there are: `core/messages/names.ts`. */
import type { Template } from '../../core/model';
import { occasions } from './en/occasions';
import { reminders } from './en/reminders';
import { toUser } from './en/toUser';

export const en: readonly Template[] = [...reminders, ...occasions, ...toUser];
