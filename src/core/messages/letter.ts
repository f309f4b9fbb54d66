/** A template and the facts of a message → subject, text part and HTML part. Which template it is, `ready.ts` decides. */
import type { Day } from '../days';
import type { InlineImage, PlannedMessage } from '../message';
import type { Settings, Template } from '../model';
import { hasBankDetails } from '../payment/waysToPay';
import { type LetterWords, letterWords } from './letterWords';
import { literalMarkdown, type Parts, renderMarkdown } from './markdown';
import { letterPage } from './page';
import { factParts } from './tables';
import { fillTemplate } from './template';
import { oneLine, shortened } from './values';
import { type MessageView, messageView } from './view';

export type Letter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The pictures that the HTML part names. */
  readonly images: readonly InlineImage[];
  /** Tags that printed nothing, because the fact they name is absent: such a letter must not leave. */
  readonly empty: readonly string[];
};

/** In characters (platform.md 1.4); Gmail shows some 70 of them. */
export const LONGEST_SUBJECT = 250;

/**
 * @param template one without findings (`checkTemplate`)
 * @returns subject in one line, of whatever length (`limits.ts`); in the text part no line is broken for length; token and a word of caution at the end
 */
export function composeLetter(template: Template, planned: PlannedMessage, settings: Settings, today: Day): Letter {
  const { language } = template;
  const made = messageView(planned, settings, today, language);
  const own = fillTemplate(template.subject, made.view, (value) => value);
  const body = fillTemplate(template.text, made.view, literalMarkdown);
  const subject = subjectOf(planned, own.text);
  return {
    ...letterOf({ subject, body: body.text, language, planned, settings }, made),
    empty: [...own.empty, ...body.empty],
  };
}

/** What a letter is made of once its words stand: `body` is Markdown with the marks of blocks. */
export type LetterText = {
  readonly subject: string;
  readonly body: string;
  readonly language: string;
  readonly planned: PlannedMessage;
  readonly settings: Settings;
};

/** Both parts from one text, with the small print that no letter goes without. */
export function letterOf(
  { subject, body, language, planned, settings }: LetterText,
  { blocks, images }: Pick<MessageView, 'blocks' | 'images'>,
): Omit<Letter, 'empty'> {
  const words = letterWords(language);
  const { text, html } = withLinks(renderMarkdown(body, blocks), planned, words);
  const smallPrint = [
    words.reference(planned.token),
    ...(hasBankDetails(settings.creditor) && blocks['waysToPay'] !== undefined ? [words.bankCaution] : []),
  ];
  return {
    subject,
    text: `${text}\n\n${smallPrint.join('\n')}\n`,
    html: letterPage({ language, title: subject, body: html, smallPrint }),
    images: images.filter(({ id }) => html.includes(`"cid:${id}"`)),
  };
}

/** Links to invoices in the place of their files, below all else. */
function withLinks({ text, html }: Parts, { enclosed }: PlannedMessage, words: LetterWords): Parts {
  if (enclosed.links.length === 0) return { text, html };
  const links = factParts(
    enclosed.links.map(({ invoice, href }) => ({ label: `${words.invoice} ${oneLine(invoice)}`, value: href, href })),
  );
  return { text: `${text}\n\n${links.text}`, html: html + links.html };
}

/** In a thread the subject stays what it was: Gmail joins by it (platform.md, fact 69). Nobody could shorten that one. */
function subjectOf({ inReplyTo }: PlannedMessage, own: string): string {
  if (inReplyTo === null) return oneLine(own);
  return shortened(oneLine(`Re: ${inReplyTo.subject.replace(/^(\s*re:\s*)+/i, '')}`), LONGEST_SUBJECT);
}
