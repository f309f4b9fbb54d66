/**
 * A formal notice as it stands before it is written: who, for what, with which charges, what is in its way. Nothing is
 * written here.
 *
 * One that was begun is made as of the day on which it was begun: its row has said day, number, sums and charges already.
 */
import type { NoticeQuestion } from '../api';
import { agreedOn } from '../core/agreements/agreed';
import type { Day } from '../core/days';
import { messageToken, sha256Hex } from '../core/digest';
import { frozenCharges } from '../core/dunning/frozen';
import { noticeLines } from '../core/dunning/notices';
import { identity } from '../core/identity';
import type { MessageLine } from '../core/message';
import { driveIdIn } from '../core/messages/attachments';
import type { Client, ContactEvent, FrozenCharge, Ledger } from '../core/model';
import { type Money, sumByCurrency } from '../core/money';
import type { NoticeDocument } from '../core/notice/blocks';
import type { NoticeCheck } from '../core/notice/check';
import { noticeChecks } from '../core/notice/checks';
import { type Claims, claimsOf } from '../core/notice/claims';
import { type NoticeChoices, type NoticeFacts, usualChoices } from '../core/notice/facts';
import { formalNotice } from '../core/notice/formalNotice';
import { JURISDICTIONS, type Jurisdiction, jurisdictionFor } from '../core/notice/jurisdiction';
import { noticeKey } from '../core/notice/keys';
import { noticeCharges } from '../core/notice/noticeCharges';
import { noticeHtml } from '../core/notice/noticeHtml';
import { nextNoticeNumber, noticeNumber } from '../core/notice/number';
import { readNoticeRecord } from '../core/notice/record';
import { noticeLanguage } from '../core/notice/texts/texts';
import type { ChargeRefusal } from '../core/reason';
import { unknownClientSentence } from '../core/words/answers';
import { begunBySentence } from '../core/words/notice';
import {
  begunOtherwiseSentence,
  ENCLOSURES,
  LANGUAGE_NAMES,
  NEXT_STEPS,
  noNoticeLevelSentence,
  notOpenSentence,
  unknownChoiceSentence,
} from '../core/words/noticeWizard';
import { chargeText } from '../workbook/chargeCells';
import { missingCopies } from './enclose';
import type { Opening } from './openLedger';
import { prepare } from './prepare';

export type NoticeDraft = {
  readonly client: Client;
  readonly lines: readonly MessageLine[];
  readonly totals: readonly Money[];
  readonly key: string;
  readonly token: string;
  readonly facts: NoticeFacts;
  readonly claims: Claims;
  /** As its row keeps them. */
  readonly frozen: readonly FrozenCharge[];
  readonly refusals: readonly ChargeRefusal[];
  readonly checks: readonly NoticeCheck[];
  /** What is in its way besides the checks, a sentence each. */
  readonly obstacles: readonly string[];
  readonly document: NoticeDocument;
  readonly html: string;
  /** Changes with the page that the person saw, and with the template. */
  readonly hash: string;
  /** Id of the template Doc; null for the built-in layout. */
  readonly template: string | null;
  /** The row of a try that did not come to its end. */
  readonly begun: ContactEvent | null;
};

export function draftOf(opening: Opening, question: NoticeQuestion): NoticeDraft | { readonly refused: string } {
  const { ledger, today } = opening;
  const { settings, holidays } = ledger;
  const client = ledger.clients.find(({ id }) => id === identity(question.client));
  if (!client) return { refused: unknownClientSentence(question.client) };
  const decisions = prepare(opening).run.decisions.filter((decision) => decision.client.id === client.id);
  const chosen = decisions.filter(({ item }) => question.items.includes(item.label));
  const unknown = question.items.filter((label) => !chosen.some(({ item }) => item.label === label));
  if (unknown.length > 0) return { refused: notOpenSentence(client.name, unknown) };
  const lines = noticeLines(chosen, ledger, today);
  if (lines.length === 0) return { refused: noNoticeLevelSentence() };
  const key = noticeKey(lines.map((line) => line.key));
  const begun = begunWith(key, ledger);
  const choices = choicesOf(question, client, begun, ledger);
  if ('refused' in choices) return choices;
  const on = begun?.on ?? today;
  const isTest = settings.mode === 'test';
  // A notice of its own that was begun does not stand in its own way.
  const history = ledger.history.filter((event) => event !== begun);
  const before: Ledger = { ...ledger, history };
  const items = lines.map(({ item }) => item);
  const claims = { interest: question.withCharges, compensation: question.withCharges };
  const { charges, refusals } = noticeCharges({ client, lines, choices, claims, ledger: before }, on);
  const facts: NoticeFacts = {
    ...{ client, items, history, charges, settings, holidays, choices, today: on },
    credits: agreedOn(ledger, today).creditsOf(client.id),
    language: question.language ?? noticeLanguage(client, settings),
    number: (begun && noticeNumber(begun)) ?? nextNoticeNumber(ledger.history, on.slice(0, 4), isTest),
    token: begun?.token ?? messageToken(key, new Set(ledger.history.flatMap((event) => event.token ?? []))),
  };
  const document = formalNotice(facts);
  const html = noticeHtml(document);
  const template = templateOf(opening, facts.language);
  const totals = sumByCurrency(items.map(({ balance }) => balance));
  const frozen = frozenCharges(charges, lines);
  const { token } = facts;
  return {
    ...{ client, lines, totals, key, token, facts, frozen, refusals, document, html, template, begun },
    claims: claimsOf(facts),
    checks: noticeChecks({ client, items, charges, choices, ledger: before }, today),
    obstacles: [
      ...begunObstacles(begun, { document, totals, frozen, number: facts.number }, opening),
      ...missingCopies(opening, items),
    ],
    hash: sha256Hex(`${template ?? ''}\n${html}`),
  };
}

/** The Doc that notices of a language are filled from, as Settings name it: its id or its link. */
export function templateOf({ layout: { settings } }: Opening, language: string): string | null {
  return driveIdIn(settings?.texts.get(templateKey(language)) ?? null);
}

/** The setting that names it. */
export function templateKey(language: string): string {
  return `notice.template.${language}`;
}

function begunWith(key: string, { history, settings }: Ledger): ContactEvent | null {
  const isTest = settings.mode === 'test';
  const found = history.find(
    (event) =>
      event.kind === 'notice' &&
      // A Result that cannot be read is UNCERTAIN; filling the document once more is right all the same.
      (event.result === 'SENDING' || event.result === 'UNCERTAIN') &&
      (event.mode === 'test') === isTest &&
      noticeKey(event.keys) === key,
  );
  return found ?? null;
}

/** What a person left to the rules is as usual, or as the row of the try says that was begun. */
function choicesOf(
  question: NoticeQuestion,
  client: Client,
  begun: ContactEvent | null,
  { settings }: Ledger,
): NoticeChoices | { readonly refused: string } {
  const { language, daysToPay } = question;
  if (language !== null && !Object.keys(LANGUAGE_NAMES).includes(language))
    return { refused: unknownChoiceSentence(language) };
  if (daysToPay !== null && !(Number.isInteger(daysToPay) && daysToPay > 0 && daysToPay <= 365))
    return { refused: unknownChoiceSentence(String(daysToPay)) };
  const record = begun && readNoticeRecord(begun);
  const jurisdiction = oneOf(
    question.jurisdiction ?? record?.jurisdiction ?? jurisdictionFor(settings.law, client),
    Object.keys(JURISDICTIONS) as Jurisdiction[],
  );
  if (jurisdiction === null) return { refused: unknownChoiceSentence(String(question.jurisdiction)) };
  const usual = usualChoices(jurisdiction, settings);
  const { ways, enclosures } = JURISDICTIONS[jurisdiction];
  const same = record?.jurisdiction === jurisdiction ? record : null;
  const next = oneOf(question.next ?? usual.next, Object.keys(NEXT_STEPS) as NoticeChoices['next'][]);
  if (next === null) return { refused: unknownChoiceSentence(String(question.next)) };
  const unknown = (question.enclosures ?? []).find((one) => !Object.keys(ENCLOSURES).includes(one));
  if (unknown !== undefined) return { refused: unknownChoiceSentence(unknown) };
  return {
    ...{ jurisdiction, next },
    days: daysToPay ?? same?.days ?? usual.days,
    // Of another country's ways none is left over when the form is changed.
    way: oneOf(question.sending ?? same?.way ?? usual.way, ways) ?? usual.way,
    enclosures: enclosures.filter((one) => question.enclosures === null || question.enclosures.includes(one)),
    agreement: textOrNull(question.agreement),
    instalmentsRefused: textOrNull(question.instalmentsRefused),
  };
}

type Stated = Pick<NoticeDraft, 'document' | 'totals' | 'frozen'> & { readonly number: string };

/** Under drive.file nobody else finds a document that was begun (fact 77): there would be two. One row speaks of one letter. */
function begunObstacles(
  begun: ContactEvent | null,
  { document, totals, frozen, number }: Stated,
  { user, today }: { readonly user: string; readonly today: Day },
): readonly string[] {
  if (begun === null) return [];
  if (begun.by && identity(begun.by) !== identity(user)) return [begunBySentence(begun.by)];
  const isSame =
    begun.subject === document.subject &&
    JSON.stringify(begun.amounts) === JSON.stringify(totals) &&
    chargeText(begun.charges) === chargeText(frozen) &&
    document.deadline > today;
  return isSame ? [] : [begunOtherwiseSentence(begun.on, number)];
}

function oneOf<T extends string>(code: string, all: readonly T[]): T | null {
  return all.find((one) => one === code) ?? null;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
