/** What a book takes from the machine it is opened on when neither the file nor the caller says it. */
import { randomBytes } from 'node:crypto';

const FALLBACK_LOCALE = 'en_GB';

/** `de_DE` from `LANG=de_DE.UTF-8`; `en_GB` when the machine names no language. */
export function localeOfMachine(environment: NodeJS.ProcessEnv = process.env): string {
  const language = environment['LC_ALL'] || environment['LANG'] || '';
  return /^[a-z]{2}_[A-Z]{2}/.exec(language)?.[0] ?? FALLBACK_LOCALE;
}

export function timeZoneOfMachine(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Forty-four characters, as Google's spreadsheet ids have. */
export function newBookId(): string {
  return randomBytes(33).toString('base64url');
}
