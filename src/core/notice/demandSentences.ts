/** What a notice asks for, why, by when, what follows, and what its law makes it say. */
import { formatDay, formatNumber } from '../messages/formats';
import type { LetterWords } from '../messages/letterWords';
import { inSentence, oneLine } from '../messages/values';
import { isPositive, sumByCurrency } from '../money';
import { courtTerm, interestCitation } from './citations';
import type { Claims } from './claims';
import { type Contact, contactsAbout } from './contacts';
import { expectedOn, isElectronic } from './deadline';
import type { NoticeFacts } from './facts';
import { amountsInWords, daysInWords, inBold } from './figures';
import { JURISDICTIONS } from './jurisdiction';
import type { NoticeTexts, Said } from './texts/type';

/** What each sentence is made from. */
export type Writing = {
  readonly facts: NoticeFacts;
  readonly claims: Claims;
  readonly words: LetterWords;
  readonly texts: NoticeTexts;
};

/** "Despite our e-mail reminders of …, the invoices below remain unpaid." */
export function openingOf({ facts, claims, words, texts }: Writing): string {
  // A letter that is the first reminder by law speaks of no earlier one.
  if (facts.choices.jurisdiction === 'BEconsumer') return texts.unpaid(null, null, claims.items.length);
  const contacts = contactsAbout(claims.items, facts.history, facts.settings.mode);
  const said = (how: Contact['how']): Said | null => {
    const days = contacts.flatMap((one) => (one.how === how ? [one.on] : []));
    return days.length === 0 ? null : { count: days.length, days: daysInWords(days, facts.language, words) };
  };
  return texts.unpaid(said('reminder'), said('call'), claims.items.length);
}

/** What was agreed, and why instalments were refused; empty when nobody said so, or the law has it said elsewhere. */
export function agreementOf({ facts: { choices }, texts }: Writing): string {
  const isNamedBelow = choices.jurisdiction === 'BEconsumer';
  const [agreement, refused] = [
    isNamedBelow ? '' : sentencePart(choices.agreement),
    sentencePart(choices.instalmentsRefused),
  ];
  return [
    ...(agreement === '' ? [] : [texts.agreement(agreement)]),
    ...(refused === '' ? [] : [texts.instalmentsRefused(refused)]),
  ].join('\n');
}

/** @param deadline  formatted */
export function demandOf({ facts, claims, words, texts }: Writing, deadline: string): string {
  const { choices, today, language, holidays } = facts;
  const { letter, from } = JURISDICTIONS[choices.jurisdiction];
  return texts.demand[letter]({
    amount: inBold(amountsInWords(claims.total.filter(isPositive), language, words)),
    deadline: inBold(deadline),
    days: inBold(words.days(choices.days, formatNumber(choices.days, language))),
    expected: from === 'receipt' ? formatDay(expectedOn(choices.way, today, holidays), language, 'long') : null,
    isElectronic: isElectronic(choices.way),
  });
}

/** Empty where nothing is threatened. */
export function nextStepOf({ facts: { choices, language }, texts }: Writing): string {
  const { jurisdiction, next } = choices;
  const { names, letter } = JURISDICTIONS[jurisdiction];
  const isAtHome = names[language] !== undefined;
  const isReplyAwaited = letter === 'claim';
  switch (next) {
    case 'none':
      return '';
    case 'court':
      return texts.next(
        texts.court[jurisdiction] ?? texts.court.any(isAtHome ? null : courtTerm(jurisdiction)),
        isReplyAwaited,
      );
    case 'collection':
    case 'lawyer':
      return texts.next(texts[next], isReplyAwaited);
  }
}

/** The paragraphs that a law asks for, or that spare the creditor its sanctions; none in most countries. */
export function legalNoticeOf({ facts, claims, words, texts }: Writing): readonly string[] {
  const { client, settings, language } = facts;
  const { creditor } = settings;
  const costs = sumByCurrency(claims.announced.map(({ amount }) => amount));
  const announced = inBold(amountsInWords(costs, language, words));
  switch (facts.choices.jurisdiction) {
    case 'FR': {
      const citation = interestCitation('FR', client.kind, language);
      return client.kind === 'consumer' && citation !== null ? [texts.interestFromReceipt(citation)] : [];
    }
    case 'UKcompany':
      return [texts.practiceDirection];
    case 'UKindividual':
      return texts.protocol({
        address: [oneLine(creditor.name ?? ''), ...(creditor.address ?? '').split('\n').map(oneLine)]
          .filter((line) => line !== '')
          .join(', '),
        withInterest: claims.claimed.some(({ daily }) => daily !== null && daily.minor > 0),
      });
    case 'NLconsumer':
      return costs.length === 0 ? [] : [texts.consumerCosts.NL(announced, settings.costsVatPercent !== null)];
    case 'BEconsumer':
      return [
        texts.creditorNamed(
          [creditor.name, creditor.registration].flatMap((part) => (part === null ? [] : oneLine(part))).join(', '),
          suppliedTo(facts),
        ),
        ...(costs.length === 0 ? [] : [texts.consumerCosts.BE(announced, false)]),
      ];
    case 'ES':
      return [texts.negotiate];
    case 'US':
      return [texts.ownBehalf];
    default:
      return [];
  }
}

/** What was supplied: what was chosen for this notice, else the invoices' projects. */
export function suppliedTo({ choices, items }: Pick<NoticeFacts, 'choices' | 'items'>): string {
  const projects = [...new Set(items.map(({ invoice }) => inSentence(invoice.project)))].filter((one) => one !== '');
  return sentencePart(choices.agreement) || projects.join(', ');
}

/** What a person typed, to be followed by a full stop. */
function sentencePart(text: string | null): string {
  return inSentence(text).replace(/[.\s]+$/, '');
}
