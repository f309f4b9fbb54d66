/**
 * Every letter in every language: what stands in for a name and language that the sheet Templates lacks.
 *
 * The stages follow law.md 9: a courtesy check helps and never says "overdue"; a first reminder assumes an oversight; a
 * firm one asks for a date and offers to hear objections; a final notice names the day and the next step, and makes a call
 * the easiest way out. Each reminder says what to do when the money is already on its way.
 */
import type { Template } from '../../core/model';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';

/** One text serves one invoice and several, a business and a consumer. English is first. */
export const defaultTemplates: readonly Template[] = [...en, ...fr, ...de, ...es, ...nl, ...it];
