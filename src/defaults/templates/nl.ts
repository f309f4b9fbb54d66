/** Every letter in Dutch. */
import type { Template } from '../../core/model';
import { occasions } from './nl/occasions';
import { reminders } from './nl/reminders';
import { toUser } from './nl/toUser';

export const nl: readonly Template[] = [...reminders, ...occasions, ...toUser];
