/**
 * One mail in a person's own words (capabilities.md 15): the filled text is shown, changed, and becomes the mail's body.
 *
 * Tables and ways to pay stand in it as marks, `[[invoiceTable]]`, so that no amount in them can be mistyped. Nothing is
 * filled a second time. The small print with the token is no part of it and stays. Nothing is stored: the edit comes back
 * with the click, and holds only for the mail that was shown.
 */
import type { Day } from '../days';
import type { PlannedMessage, ReadyMessage } from '../message';
import type { Ledger, Template } from '../model';
import type { Reason } from '../reason';
import { templateFor } from './chooseTemplate';
import { letterOf } from './letter';
import { limitReason } from './limits';
import { type LintWords, threatsIn } from './lintWords';
import { blockMark } from './markdown';
import { withHash } from './ready';
import { fillTemplate, tagsIn, type View, type ViewValue } from './template';
import { oneLine } from './values';
import { type MessageView, messageView } from './view';

/** A person's words, and the hash of the mail that they saw before. */
export type Edit = { readonly hash: string; readonly subject: string; readonly text: string };

/**
 * Why an edit cannot be taken. `changed`: the mail is not the one that was shown any more. `empty`: no subject or no text.
 * `markUnknown`: `read` stands for no table of this mail. `tag`: `read` would reach the client as it is. `limit`: Google
 * would refuse the mail.
 */
export type EditRefusal =
  | { readonly code: 'changed' | 'empty' }
  | { readonly code: 'markUnknown' | 'tag'; readonly read: string }
  | { readonly code: 'limit'; readonly reason: Reason };

/** What a person should know before an edit leaves: what they took out, or a word that is too harsh for its step. */
export type EditWarning =
  | { readonly code: 'totalRemoved' | 'waysToPayRemoved' | 'chargesRemoved' | 'chargesUnexplained' }
  | { readonly code: 'threat'; readonly read: string };

export type Edited =
  | { readonly kind: 'edited'; readonly message: ReadyMessage; readonly warnings: readonly EditWarning[] }
  | { readonly kind: 'refused'; readonly why: EditRefusal };

/** The text of a mail as a person may change it, with a mark in the place of each table; `''` when its template is gone. */
export function editableText(planned: PlannedMessage, ledger: Ledger, today: Day): string {
  const template = templateFor(ledger, planned);
  return template === null ? '' : editableOf(template, messageView(planned, ledger.settings, today, template.language));
}

/**
 * The mail with the person's subject and text, and a new hash.
 *
 * A mail with a subject of its own leaves its thread. Where neither the table of charges nor their sum is left, none is
 * claimed: what is recorded, and what a code to scan asks for, is what the person's words ask for.
 *
 * @param ready  the mail as it is now; refused when it is not the one that was shown
 */
export function editedMessage(ready: ReadyMessage, edit: Edit, ledger: Ledger, today: Day, words: LintWords): Edited {
  const { settings } = ledger;
  const template = templateFor(ledger, ready.planned);
  if (edit.hash !== ready.hash || template === null) return refused({ code: 'changed' });
  const subject = oneLine(edit.subject);
  if (subject === '' || edit.text.trim() === '') return refused({ code: 'empty' });
  const shownView = messageView(ready.planned, settings, today, template.language);
  const before = editableOf(template, shownView);
  const wrong = wrongIn(edit, `${ready.subject}\n${before}`, shownView);
  if (wrong !== null) return refused(wrong);
  const hasLost = (says: (text: string) => boolean) => says(before) && !says(edit.text);
  const isTableGone = hasLost((text) => text.includes(shown('chargesTable')));
  const claims = !isTableGone || namesOne(`${edit.subject}\n${edit.text}`, chargeSums(shownView));
  const planned = {
    ...ready.planned,
    charges: claims ? ready.planned.charges : [],
    inReplyTo: subject === ready.subject ? ready.planned.inReplyTo : null,
  };
  const made = claims ? shownView : messageView(planned, settings, today, template.language);
  const body = edit.text.replace(OWN_SIGNS, '').replace(MARK, (_, name: string) => blockMark(name));
  const letter = letterOf({ subject, body, language: template.language, planned, settings }, made);
  const limit = limitReason(planned, letter, settings);
  if (limit !== null) return refused({ code: 'limit', reason: limit });
  return {
    kind: 'edited',
    message: withHash(planned, letter),
    warnings: [
      ...(hasLost((text) => saysHowMuch(text, shownView)) ? [{ code: 'totalRemoved' } as const] : []),
      ...(hasLost((text) => saysHow(text, shownView)) ? [{ code: 'waysToPayRemoved' } as const] : []),
      ...(isTableGone ? [{ code: claims ? 'chargesUnexplained' : 'chargesRemoved' } as const] : []),
      ...threatsOf(planned, template, edit, words),
    ],
  };
}

const MARK = /\[\[(\w+)\]\]/g;
/** The signs around the marks of blocks: no keyboard has them. */
const OWN_SIGNS = /[\uE000\uE001]/g;
/** A mark of a block as `blockMark` wrote it, with the empty lines around it. */
const BLOCK = /\s*\uE000(\w+)\uE001\s*/g;

function shown(name: string): string {
  return `[[${name}]]`;
}

function editableOf(template: Template, { view }: MessageView): string {
  return fillTemplate(template.text, view, sparinglyLiteral)
    .text.replace(BLOCK, (_, name: string) => `\n\n${shown(name)}\n\n`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A value so that Markdown reads no mark in it, and people as few back-slashes as can be. */
function sparinglyLiteral(value: string): string {
  if (/^\s*\uE000\w+\uE001\s*$/.test(value)) return value;
  return value
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/^([-+])(?= )/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])(?= )/gm, '$1\\$2');
}

/** Marks and tags that were not in the text before: a client may be called `{{constructor}}`. */
function wrongIn(edit: Edit, before: string, { blocks }: MessageView): EditRefusal | null {
  const mark = (edit.text.match(MARK) ?? []).find((one) => blocks[one.slice(2, -2)] === undefined);
  if (mark !== undefined) return { code: 'markUnknown', read: mark };
  const tag = tagsIn(`${edit.subject}\n${edit.text}`).find((one) => !before.includes(one));
  return tag === undefined ? null : { code: 'tag', read: tag };
}

/** By a table with amounts, or in words. */
function saysHowMuch(text: string, { view }: MessageView): boolean {
  return (
    AMOUNT_TABLES.some((name) => text.includes(shown(name))) ||
    namesOne(
      text,
      AMOUNTS.map((name) => view[name]),
    )
  );
}

const AMOUNT_TABLES: readonly string[] = ['invoiceTable', 'restTable', 'planTable', 'statementTable'];
const AMOUNTS: readonly string[] = ['total', 'totalWithCharges', 'rest', 'promiseAmount'];

/** By the ways to pay, or by the account or the address of the payment page. */
function saysHow(text: string, { view }: MessageView): boolean {
  const account = (view['creditor'] as View)['iban'];
  return text.includes(shown('waysToPay')) || namesOne(text, [account, view['paymentLink']]);
}

function chargeSums({ view }: MessageView): readonly (ViewValue | undefined)[] {
  return view['chargesTotal'] === '' ? [] : [view['chargesTotal'], view['totalWithCharges']];
}

/** Whether one of these values stands in a text as a person writes it: with other blanks, or with back-slashes before signs. */
function namesOne(text: string, values: readonly (ViewValue | undefined)[]): boolean {
  const written = asTyped(text);
  return values.some((value) => {
    if (typeof value !== 'string' || value === '') return false;
    // "45,00 €" does not stand in "1.845,00 €".
    return written
      .split(asTyped(value))
      .slice(0, -1)
      .some((left) => !/\d[.,]?$/.test(left) || !/^\d/.test(value));
  });
}

function asTyped(text: string): string {
  return text.replace(/\\/g, '').replace(/\s+/g, ' ');
}

function threatsOf(
  { tone }: PlannedMessage,
  { language }: Template,
  { subject, text }: Edit,
  words: LintWords,
): readonly EditWarning[] {
  if (tone !== 'courtesy' && tone !== 'gentle') return [];
  return threatsIn(`${subject}\n${text}`, language, words).map(({ read }) => ({ code: 'threat', read }));
}

function refused(why: EditRefusal): Edited {
  return { kind: 'refused', why };
}
