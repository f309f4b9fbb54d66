/** The sentences of a notice by language, and the language a client's notice is written in. */
import type { Client, Settings } from '../../model';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { NoticeTexts } from './type';

const TEXTS: Readonly<Record<string, NoticeTexts>> = { en, fr, de, es, nl, it };

/** An unknown language gets English. */
export function noticeTexts(language: string): NoticeTexts {
  return TEXTS[language] ?? en;
}

/** Two letters: the client's language, else the workbook's, as far as notices are written in it; else English. */
export function noticeLanguage(client: Pick<Client, 'language'>, settings: Pick<Settings, 'language'>): string {
  const language = (client.language ?? settings.language).slice(0, 2).toLowerCase();
  return Object.keys(TEXTS).indexOf(language) < 0 ? 'en' : language;
}
