/**
 * What is wrong with a template, and what is missing in it. Errors block saving and sending; warnings are advice, for a
 * letter may have its reasons (screens.md, Templates).
 *
 * What a letter must hold is looked for in what it would print, of one made-up invoice and of two: a total that stands in
 * the text for several alone is missing in the other.
 */
import type { Day } from '../days';
import { identity } from '../identity';
import type { Ledger, Template } from '../model';
import { FOR_ONE } from './chooseTemplate';
import { composeLetter } from './letter';
import { AMOUNT_TAGS, DATE_TAGS, type LetterNeeds, NUMBER_TAGS, needsOf, TOTAL_TAGS, WAY_TAGS } from './lintNeeds';
import { type LintWords, saysIfPaid, threatsIn } from './lintWords';
import { ONE_INVOICE, type Sample, samplePlan, TWO_INVOICES, toneOf } from './samplePlan';
import { checkTemplate, printedTags, type TemplateFinding } from './template';
import { messageView } from './view';

/**
 * A finding with its place. `subjectLong`: with the values of the samples. `languageMissing`: so many clients would get
 * another language, because this template has none in theirs.
 */
export type LintFinding =
  | (TemplateFinding & { readonly severity: 'error' })
  | (LintPlace & {
      readonly code: PlainCode;
    })
  | (LintPlace & { readonly code: 'subjectLong'; readonly characters: number })
  | (LintPlace & { readonly code: 'threat'; readonly read: string })
  | (LintPlace & { readonly code: 'languageMissing'; readonly language: string; readonly clients: number });
type PlainCode =
  | 'totalMissing'
  | 'dateMissing'
  | 'wayToPayMissing'
  | 'ifPaidMissing'
  | 'subjectNumberMissing'
  | 'subjectFactMissing';
type LintPlace = {
  readonly severity: 'warning';
  readonly part: 'subject' | 'text';
  /** From 1. */
  readonly line: number;
};

/** What a template is looked at beside: all templates, the clients' languages, the levels that use it. */
export type LintSetting = { readonly ledger: Ledger; readonly words: LintWords; readonly today: Day };

/** As much as a telephone shows of a subject, twice over (screens.md, Templates). */
export const LONG_SUBJECT = 78;

/** Everything to say about a template, errors first. With an error nothing can be filled, and nothing more is looked for. */
export function lintTemplate(template: Template, setting: LintSetting): readonly LintFinding[] {
  const errors = checkTemplate(template);
  if (errors.length > 0) return errors.map((finding) => ({ ...finding, severity: 'error' }));
  const needs = needsOf(baseName(template));
  return [
    ...(needs === null ? [] : lintLetter(template, needs, setting)),
    ...(isMild(template, setting) ? threats(template, setting) : []),
    ...languagesMissing(template, setting.ledger),
  ];
}

/** The name without "(one invoice)". */
function baseName({ name }: Template): string {
  return identity(name).replace(` ${FOR_ONE}`, '');
}

function lintLetter(template: Template, needs: LetterNeeds, setting: LintSetting): readonly LintFinding[] {
  const letters = samplesFor(template, setting);
  const lacks = (part: 'subject' | 'text', tags: readonly string[]) =>
    letters.some((letter) => !letter[part].some((tag) => tags.indexOf(tag) >= 0));
  const warn = (isFound: boolean, part: 'subject' | 'text', code: PlainCode): readonly LintFinding[] =>
    isFound ? [{ severity: 'warning', part, line: 1, code }] : [];
  const characters = Math.max(...letters.map(({ length }) => length));
  return [
    ...warn(needs.number && lacks('subject', NUMBER_TAGS), 'subject', 'subjectNumberMissing'),
    ...warn(lacks('subject', [...AMOUNT_TAGS, ...DATE_TAGS]), 'subject', 'subjectFactMissing'),
    ...(characters > LONG_SUBJECT
      ? [{ severity: 'warning', part: 'subject', line: 1, code: 'subjectLong', characters } as const]
      : []),
    ...warn(needs.total && lacks('text', TOTAL_TAGS), 'text', 'totalMissing'),
    ...warn(needs.date && lacks('text', DATE_TAGS), 'text', 'dateMissing'),
    ...warn(needs.wayToPay && lacks('text', WAY_TAGS), 'text', 'wayToPayMissing'),
    ...warn(needs.ifPaid && !saysIfPaid(template.text, template.language, setting.words), 'text', 'ifPaidMissing'),
  ];
}

type Printed = { readonly subject: readonly string[]; readonly text: readonly string[]; readonly length: number };

function samplesFor(template: Template, { ledger, today }: LintSetting): readonly Printed[] {
  const settings = { ...ledger.settings, payQr: false, creditor: { ...ledger.settings.creditor, ...SAMPLE_ACCOUNT } };
  const { currency } = settings;
  const { language } = template;
  const isForOne = identity(template.name) !== baseName(template);
  return (isForOne ? [ONE_INVOICE] : [ONE_INVOICE, TWO_INVOICES]).map((invoices) => {
    const sample: Sample = { template: baseName(template), language, currency, today, invoices, token: 'PD-222222' };
    const planned = samplePlan(sample);
    const { view } = messageView(planned, settings, today, language);
    const { subject } = composeLetter(template, planned, settings, today);
    return {
      subject: printedTags(template.subject, view),
      text: printedTags(template.text, view),
      length: [...subject].length,
    };
  });
}

/** So that a section about ways to pay is entered, whatever stands in Settings. */
const SAMPLE_ACCOUNT = {
  iban: 'DE89370400440532013000',
  phone: '+44 20 7946 0000',
  paymentLink: 'https://pay.example/{{number}}',
} as const;

/** A level that uses it, or else its own name, says how firm it may be; who is told that a notice is withdrawn reads of one. */
function isMild(template: Template, { ledger }: LintSetting): boolean {
  const name = baseName(template);
  if (name === 'noticewithdrawn' || name === 'digest') return false;
  const tones = ledger.procedures.flatMap(({ levels }) =>
    levels.filter((level) => identity(level.template ?? '') === name).map(({ tone }) => tone),
  );
  return (tones.length > 0 ? tones : [toneOf(name)]).some((tone) => tone === 'courtesy' || tone === 'gentle');
}

function threats({ subject, text, language }: Template, { words }: LintSetting): readonly LintFinding[] {
  const inPart = (part: 'subject' | 'text', source: string): readonly LintFinding[] =>
    threatsIn(source, language, words).map((found) => ({ ...found, severity: 'warning', part, code: 'threat' }));
  return [...inPart('subject', subject), ...inPart('text', text)];
}

/** The languages of clients in which nobody has written this letter, and how many clients have each. */
function languagesMissing(template: Template, { templates, clients, settings }: Ledger): readonly LintFinding[] {
  const name = identity(template.name);
  const there = new Set(templates.filter((one) => identity(one.name) === name).map(({ language }) => language));
  there.add(template.language);
  const counts = new Map<string, number>();
  for (const client of clients) {
    const language = client.language ?? settings.language;
    if (!there.has(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort().map(([language, count]) => ({
    severity: 'warning',
    part: 'text',
    line: 1,
    code: 'languageMissing',
    language,
    clients: count,
  }));
}
