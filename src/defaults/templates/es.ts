/** Every letter in Spanish. */
import type { Template } from '../../core/model';
import { occasions } from './es/occasions';
import { reminders } from './es/reminders';
import { toUser } from './es/toUser';

export const es: readonly Template[] = [...reminders, ...occasions, ...toUser];
