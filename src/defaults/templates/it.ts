/** Every letter in Italian. */
import type { Template } from '../../core/model';
import { occasions } from './it/occasions';
import { reminders } from './it/reminders';
import { toUser } from './it/toUser';

export const it: readonly Template[] = [...reminders, ...occasions, ...toUser];
