/**
 * The parts of the nightly mail → its subject and both parts, by the template `digest` in the workbook's language.
 *
 * It must never be kept back by its own template: one that is missing or has findings gives way to the plain one. No day of
 * its own, no count of days and no token stand in it, so that the same situation gives the same mail.
 */
import type { Ledger, Mode, Template } from '../model';
import {
  type DigestPart,
  digestMore,
  digestSmallPrint,
  digestSubject,
  digestSummary,
  plainDigest,
} from '../words/digest';
import { templateNamed } from './chooseTemplate';
import { blockMark, escapeHtml, literalMarkdown, type Parts, renderMarkdown } from './markdown';
import { DIGEST_TEMPLATE } from './names';
import { letterPage } from './page';
import { asView, checkTemplate, fillTemplate, type View } from './template';
import { oneLine } from './values';

/** A part that has something to say. */
export type DigestLines = { readonly part: DigestPart; readonly lines: readonly string[] };

/** The longest a part gets; the rest is in the sidebar. */
const MOST_LINES = 20;

/** @param parts  in the order in which the plain template shows them; those without lines are left out */
export function digestLetter(
  parts: readonly DigestLines[],
  mode: Mode,
  ledger: Ledger,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const template = digestTemplate(ledger);
  const view = digestView(parts, mode);
  const filled = oneLine(fillTemplate(template.subject, view, (value) => value).text);
  const subject = filled === '' ? digestSubject(countIn(parts)) : filled;
  const blocks = Object.fromEntries(parts.map(({ part, lines }) => [part, listParts(lines)]));
  const { text, html } = renderMarkdown(fillTemplate(template.text, view, literalMarkdown).text, blocks);
  const smallPrint = [digestSmallPrint()];
  return {
    subject,
    text: `${text}\n\n${smallPrint.join('\n')}\n`,
    html: letterPage({ language: template.language, title: subject, body: html, smallPrint }),
  };
}

/** The values of `digestNames`. */
export function digestView(parts: readonly DigestLines[], mode: Mode): View {
  const fields: Record<string, string | boolean> = {
    testMode: mode === 'test',
    summary: digestSummary(countIn(parts)),
  };
  for (const part of PARTS) {
    const count = countIn(parts)(part);
    fields[part] = count === 0 ? '' : blockMark(part);
    fields[`${part}Count`] = count === 0 ? '' : String(count);
  }
  return asView(fields);
}

const PARTS: readonly DigestPart[] = [
  'stops',
  'waiting',
  'leaving',
  'calls',
  'notices',
  'tasks',
  'questions',
  'problems',
];

function digestTemplate({ templates, settings }: Ledger): Template {
  const template = templateNamed(templates, [DIGEST_TEMPLATE], [settings.language]);
  return template === null || checkTemplate(template).length > 0 ? plainDigest() : template;
}

function countIn(parts: readonly DigestLines[]): (part: DigestPart) => number {
  return (part) => parts.find((one) => one.part === part)?.lines.length ?? 0;
}

function listParts(lines: readonly string[]): Parts {
  const rest = lines.length - MOST_LINES;
  const shown = rest > 0 ? [...lines.slice(0, MOST_LINES), digestMore(rest)] : lines;
  const entries = shown.map((line) => `<li style="margin:0 0 4px">${escapeHtml(line)}</li>`);
  return {
    html: `<ul style="margin:0 0 20px;padding:0 0 0 20px">${entries.join('')}</ul>\n`,
    text: shown.map((line) => `- ${line}`).join('\n'),
  };
}
