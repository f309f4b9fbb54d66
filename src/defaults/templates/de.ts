/** Every letter in German. */
import type { Template } from '../../core/model';
import { occasions } from './de/occasions';
import { reminders } from './de/reminders';
import { toUser } from './de/toUser';

export const de: readonly Template[] = [...reminders, ...occasions, ...toUser];
