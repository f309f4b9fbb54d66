/** The templates: what they and their samples are called, what is missing, what became of a click. */
import { identity } from '../identity';
import { FOR_ONE } from '../messages/chooseTemplate';
import type { MadeUp, SampleClient } from '../messages/sampleClients';
import { counted, listed } from './phrases';

/** What a person calls a template: "Gentle reminder"; one of their own has its own name. */
export function templateLabel(name: string): string {
  const isForOne = identity(name).slice(-FOR_ONE.length) === FOR_ONE;
  const base = isForOne ? name.trim().slice(0, -FOR_ONE.length).trim() : name;
  const label = LABELS.get(identity(base)) ?? base;
  return isForOne ? `${label}, one invoice` : label;
}

/** "German"; a language that letters were not written for has its code. */
export function languageName(code: string): string {
  return LANGUAGES[code] ?? code.toUpperCase();
}

/** "Aurora Bakery Ltd (2 invoices)", "Made up: 12 invoices". */
export function sampleLabel(sample: SampleClient): string {
  return sample.kind === 'client'
    ? `${sample.name} (${counted(sample.invoices, 'invoice', 'invoices')})`
    : `Made up: ${MADE_UP[sample.value]}`;
}

/**
 * Clients whose language a letter is not written in.
 *
 * @param names     the letters, as they are called; null when it is all of them
 * @param instead   the language that these clients get
 */
export function missingLanguageSentence(
  language: string,
  names: readonly string[] | null,
  clients: number,
  instead: string,
): string {
  const text = `No ${languageName(language)} text`;
  const what = names === null ? text : `${text} for ${someOf(names)}`;
  return `${what}: ${counted(clients, 'client gets', 'clients get')} ${languageName(instead)}.`;
}

/** As many as a line can bear. */
const MOST_NAMES = 3;

function someOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listed(names);
  return listed([...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} more letters`]);
}

/** Of a name of the user's own, or of a delivered one that was written otherwise. */
export function unaskedSentence(): string {
  return 'No step in Levels has this template, so no mail is written from it.';
}

/** Of a name and language that stand in several rows of the sheet. */
export function twiceSentence(rows: readonly number[]): string {
  return `It stands in rows ${listed(rows.map(String))} of Templates; row ${rows[0]} is used.`;
}

export function savedTemplateSentence(name: string, language: string): string {
  return `Saved: the next mail from “${templateLabel(name)}” in ${languageName(language)} reads like this.`;
}

export function restoredTemplateSentence(name: string, language: string): string {
  return `“${templateLabel(name)}” in ${languageName(language)} is the original again.`;
}

/** @param findings  the sentences of what must be corrected */
export function notSavedSentence(findings: readonly string[]): string {
  return `It was not saved. ${findings.join(' ')}`;
}

/** The same of a test. */
export function notTestedSentence(findings: readonly string[]): string {
  return `No test was sent. ${findings.join(' ')}`;
}

export function unknownTemplateSentence(name: string): string {
  return `There is no template “${name}”. Write its name into a row of Templates first.`;
}

export function unknownLanguageSentence(language: string): string {
  return `I do not know the language “${language}”. Write a code, such as en, fr or de.`;
}

export function noOriginalSentence(name: string): string {
  return `“${templateLabel(name)}” is a text of your own: there is no original of it.`;
}

export function isOriginalSentence(name: string): string {
  return `“${templateLabel(name)}” is the original: nothing was changed.`;
}

export function templateColumnsSentence(columns: readonly string[]): string {
  return `The sheet Templates cannot be written: ${listed(columns)} must stand in its headings, once. Open Set up or repair.`;
}

/** Beside a mail that was made from it: `finding` is what lint says. */
export function adviceSentence(name: string, finding: string): string {
  return `Of the template “${templateLabel(name)}”: ${finding}`;
}

/** Of a letter that would stay back for the sample that was chosen. */
export function emptyTagSentence(tag: string, isSection: boolean): string {
  const advice = isSection ? ` Put it between {{#${tag}}} and {{/${tag}}}.` : '';
  return `{{${tag}}} would print nothing here, so this mail would wait for you.${advice}`;
}

/** A map: `constructor` is a name that a user may give, and none of these. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    courtesy: 'Courtesy check',
    gentle: 'Gentle reminder',
    firm: 'Firm reminder',
    final: 'Final notice',
    promisebroken: 'Promise broken',
    instalment: 'Instalment due',
    instalmentmissed: 'Instalment missed',
    promiseconfirmed: 'Promise confirmed',
    planagreed: 'Plan agreed',
    disputereceived: 'Dispute received',
    partpaymentthanks: 'Part payment thanks',
    paymentthanks: 'Thanks for payment',
    statement: 'Statement of account',
    noticewithdrawn: 'Notice withdrawn',
    digest: 'Nightly mail to you',
    test: 'Test mail to you',
  }),
);

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ en: 'English', fr: 'French', de: 'German', es: 'Spanish', nl: 'Dutch', it: 'Italian', pt: 'Portuguese' },
  ...{ pl: 'Polish', cs: 'Czech', sk: 'Slovak', hu: 'Hungarian', ro: 'Romanian', sl: 'Slovenian', hr: 'Croatian' },
  ...{ da: 'Danish', sv: 'Swedish', nb: 'Norwegian', no: 'Norwegian', fi: 'Finnish', el: 'Greek', tr: 'Turkish' },
};

const MADE_UP: Readonly<Record<MadeUp, string>> = {
  usual: '2 invoices',
  noContact: 'no contact name',
  twelve: '12 invoices',
  longName: 'the longest name',
  otherCurrency: 'two currencies',
  consumer: 'a consumer',
  charges: 'with interest and compensation',
};
