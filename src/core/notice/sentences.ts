/**
 * The texts of a notice, by the names under which a template Doc may hold them. What stands in bold bears marks.
 *
 * A text that a notice has no use for is empty. Several paragraphs of one text are parted by `\n`.
 */
import { formatDay, formatNumber } from '../messages/formats';
import { letterWords } from '../messages/letterWords';
import { oneLine, severalLines } from '../messages/values';
import type { Creditor } from '../model';
import { hasBankDetails } from '../payment/waysToPay';
import { chargeSentences } from './chargeSentences';
import { defaultArticle } from './citations';
import type { Claims } from './claims';
import { contactsAbout } from './contacts';
import { lastDayToPay } from './deadline';
import { agreementOf, demandOf, legalNoticeOf, nextStepOf, openingOf } from './demandSentences';
import type { NoticeFacts } from './facts';
import { amountsInWords } from './figures';
import { JURISDICTIONS } from './jurisdiction';
import { noticeTexts } from './texts/texts';
import type { NoticeTexts } from './texts/type';

/** In the order of the built-in layout. */
export const TEXT_NAMES = [
  ...(['creditorName', 'creditorAddress', 'creditorDetails', 'clientName', 'clientAddress', 'place', 'date'] as const),
  ...(['delivery', 'heading', 'ownName', 'number', 'token', 'salutation', 'opening', 'agreement'] as const),
  ...(['rates', 'dailyInterest', 'basis', 'waived', 'demand', 'total', 'deadline', 'days', 'legalNotice'] as const),
  ...(['ways', 'bankCaution', 'nextStep', 'dispute', 'paidAlready', 'effect', 'rightsKept'] as const),
  ...(['closing', 'sender', 'enclosures', 'contacts'] as const),
] as const;
export type TextName = (typeof TEXT_NAMES)[number];

/** All but the ways to pay, which have files of their own. */
export function sentencesOf(facts: NoticeFacts, claims: Claims): Readonly<Record<Exclude<TextName, 'ways'>, string>> {
  const { client, settings, today, language, choices } = facts;
  const { creditor } = settings;
  const writing = { facts, claims, words: letterWords(language), texts: noticeTexts(language) };
  const { words, texts } = writing;
  const { names, letter, putsInDefault, stopsLimitation } = JURISDICTIONS[choices.jurisdiction];
  const deadline = formatDay(lastDayToPay({ ...choices, holidays: facts.holidays }, today), language, 'long');
  const contact = texts.contact(creditor.replyTo?.address ?? null, creditor.phone && oneLine(creditor.phone));
  return {
    creditorName: oneLine(creditor.name ?? ''),
    creditorAddress: severalLines(creditor.address ?? ''),
    creditorDetails: detailsOf(creditor, texts),
    clientName: oneLine(client.name),
    clientAddress: addressOf(client.name, client.legalAddress ?? ''),
    place: texts.place(creditor.town && oneLine(creditor.town), formatDay(today, language, 'long')),
    date: formatDay(today, language, 'long'),
    delivery: texts.ways[choices.way],
    heading: names[language] ?? texts.headings[letter],
    ownName: names[language] === undefined ? Object.values(names).join(' / ') : '',
    number: texts.number(facts.number),
    token: words.reference(facts.token),
    salutation: texts.salutation(client.kind === 'consumer'),
    opening: openingOf(writing),
    agreement: agreementOf(writing),
    ...chargeSentences(writing),
    demand: demandOf(writing, deadline),
    total: amountsInWords(claims.total, language, words),
    deadline,
    days: words.days(choices.days, formatNumber(choices.days, language)),
    legalNotice: legalNoticeOf(writing).join('\n'),
    bankCaution: hasBankDetails(creditor) ? words.bankCaution : '',
    nextStep: nextStepOf(writing),
    dispute: texts.dispute(contact, deadline),
    paidAlready: texts.paidAlready,
    effect: putsInDefault ? texts.effect(defaultArticle(choices.jurisdiction, language), stopsLimitation) : '',
    // Nothing has accrued against a Belgian consumer before the first reminder's days are over.
    rightsKept: letter === 'be14' ? '' : texts.rightsKept,
    closing: texts.closing[choices.jurisdiction] ?? texts.closing.any,
    sender: oneLine(creditor.sender ?? ''),
    enclosures: choices.enclosures.map((one) => texts.enclosures[one]).join('\n'),
    contacts: contactsAbout(claims.items, facts.history, settings.mode)
      .map(({ on, how }) => `${formatDay(on, language, 'long')}: ${texts.how[how]}`)
      .join('\n'),
  };
}

/** Registration and VAT number, telephone and mail: what the letter must name besides the address, and how to answer it. */
function detailsOf({ registration, vatNumber, phone, replyTo }: Creditor, texts: NoticeTexts): string {
  const lines = [
    [registration && oneLine(registration), vatNumber && texts.vatNumber(oneLine(vatNumber))],
    [phone && `${texts.phone} ${oneLine(phone)}`, replyTo && `${texts.email} ${replyTo.address}`],
  ];
  return lines
    .map((parts) => parts.filter((part) => part !== null && part !== '').join(' · '))
    .filter((line) => line !== '')
    .join('\n');
}

/** Below the name, which many people write into the address too. */
function addressOf(name: string, address: string): string {
  const [first = '', ...others] = severalLines(address).split('\n');
  return (first === oneLine(name) ? others : [first, ...others]).join('\n');
}
