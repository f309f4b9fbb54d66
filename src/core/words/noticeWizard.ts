/** What the formal notice window says besides its checklist: forms, deadline, next step, and what became of a notice. */
import { type Day, daysBetween } from '../days';
import { expectedOn, isElectronic, type Term } from '../notice/deadline';
import type { Delivery } from '../notice/delivery';
import type { DeliveryRefusal } from '../notice/deliveryCheck';
import { type Enclosure, JURISDICTIONS, type Jurisdiction, type NextStep } from '../notice/jurisdiction';
import type { NoticeState } from '../notice/state';
import { counted, listed, on } from './phrases';

/** "France (Mise en demeure de payer)". */
export function jurisdictionName(jurisdiction: Jurisdiction): string {
  const names = Object.values(JURISDICTIONS[jurisdiction].names);
  return names.length === 0 ? PLACES[jurisdiction] : `${PLACES[jurisdiction]} (${names.join(' / ')})`;
}

const PLACES: Readonly<Record<Jurisdiction, string>> = {
  FR: 'France',
  UKcompany: 'United Kingdom, to a company',
  UKindividual: 'United Kingdom, to an individual or sole trader',
  DE: 'Germany',
  AT: 'Austria',
  CH: 'Switzerland',
  NLbusiness: 'Netherlands, to a business',
  NLconsumer: 'Netherlands, to a consumer',
  BEbusiness: 'Belgium, to a business',
  BEconsumer: 'Belgium, to a consumer',
  ES: 'Spain',
  IT: 'Italy',
  IE: 'Ireland',
  US: 'United States',
  CA: 'Canada',
  EU: 'Any other country, in a plain form',
};

/** The languages that notices are written in. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  nl: 'Dutch',
  it: 'Italian',
};

export const NEXT_STEPS: Readonly<Record<NextStep, string>> = {
  court: 'Bring it before the court',
  collection: 'Hand it over to a collection agency',
  lawyer: 'Hand it over to a lawyer',
  none: 'Say nothing of what follows',
};

export const ENCLOSURES: Readonly<Record<Enclosure, string>> = {
  invoices: 'Copies of the invoices',
  statement: 'Statement of account',
  informationSheet: 'Information Sheet of the Protocol',
  replyForm: 'Reply Form of the Protocol',
  financialStatement: 'Standard Financial Statement form',
};

/** Where the days begin, and the last one. */
export function deadlineSentence(term: Term, sentOn: Day, deadline: Day): string {
  const days = counted(term.days, 'day', 'days');
  switch (JURISDICTIONS[term.jurisdiction].from) {
    case 'sending':
      return `${days} from the letter's date: the last day to pay is ${on(deadline)}.`;
    case 'receipt':
      return `${days} from the day after it is received: the last day to pay is ${on(deadline)} if it arrives by ${on(expectedOn(term.way, sentOn, term.holidays))}, and later if it arrives later.`;
    case 'belgian':
      return `${days} from ${isElectronic(term.way) ? 'the day after it is sent' : 'the third working day after it is posted'}: the last day to pay is ${on(deadline)}.`;
  }
}

/** What comes next under the form of the letter. */
export function nextStepSentence(jurisdiction: Jurisdiction, next: NextStep): string {
  const { letter } = JURISDICTIONS[jurisdiction];
  if (letter === 'nl14' || letter === 'be14')
    return 'When the day has passed, the costs that this letter names are owed. It is the free reminder that the law asks for before them.';
  const then =
    next === 'none' ? 'decide what follows' : `${NEXT_STEPS[next].charAt(0).toLowerCase()}${NEXT_STEPS[next].slice(1)}`;
  return `When the day has passed: ${then}. The hand-over puts statement, invoices, contacts and notices into one folder.`;
}

/** What became of a notice, in a word or two. `isSettled`: nothing of it is open any more. */
export function noticeStateText(state: NoticeState, isSettled: boolean, today: Day): string {
  if (state.withdrawnOn !== null) return `withdrawn on ${on(state.withdrawnOn)}`;
  if (isSettled) return 'paid';
  if (state.returnedOn !== null) return `came back on ${on(state.returnedOn)}`;
  const { lastDay } = state;
  if (lastDay === null) return state.postedOn === null ? 'written' : `posted on ${on(state.postedOn)}`;
  const left = daysBetween(today, lastDay);
  if (left < 0) return `expired on ${on(lastDay)}`;
  const days = left === 0 ? 'today is the last day' : `${counted(left, 'day', 'days')} left`;
  return state.phase === 'written' ? `not posted yet, ${days}` : days;
}

/** Charges were asked for, nothing was refused, and none has arisen. */
export function nothingClaimedSentence(): string {
  return 'Up to today these invoices bear no charges that may be claimed from this client. What the law lets begin with the notice stands in its text.';
}

/** What was recorded, and what it changes. @param isSettled  nothing of the notice is open any more */
export function deliveredSentence(
  { what }: Delivery,
  number: string,
  after: Pick<NoticeState, 'lastDay'> & { readonly day: Day; readonly isSettled: boolean },
): string {
  const day = on(after.day);
  const last = after.lastDay === null ? '' : ` The last day to pay is ${on(after.lastDay)}.`;
  switch (what) {
    case 'posted':
      return `${number} was posted on ${day}.${last}`;
    case 'received':
      return `${number} was received on ${day}.${last}`;
    case 'returned':
      return `${number} came back on ${day}. Look at the address, and post it again or have it served.`;
    case 'withdrawn':
      return after.isSettled
        ? `${number} is withdrawn as of ${day}. Tell the client: More, Write a letter, “Withdraw a formal notice”.`
        : `${number} is withdrawn as of ${day}, and its invoices are still open. Tell the client yourself. To write another notice, set its row of Contact history to VOID.`;
  }
}

export function deliveryRefusalSentence(refusal: DeliveryRefusal): string {
  switch (refusal.code) {
    case 'noDay':
      return `"${refusal.read}" is not a day. Write it as 2026-03-09.`;
    case 'future':
      return `${on(refusal.on)} has not come yet. Record it when it has happened.`;
    case 'tooEarly':
      return `The notice was ${refusal.after} on ${on(refusal.since)}; it cannot have happened on ${on(refusal.on)}.`;
    case 'tooLate':
      return `The notice was received on ${on(refusal.received)}; it cannot have been posted on ${on(refusal.on)}. If that day is wrong, record the right one first.`;
    case 'withdrawn':
      return `This notice was withdrawn on ${on(refusal.on)}. Nothing more is recorded of it.`;
    case 'badTracking':
      return `"${refusal.read}" is no tracking number. Write up to 60 letters and figures, without a semicolon.`;
  }
}

export function noticeGoneSentence(): string {
  return 'This notice is not in Contact history any more. Open the window once more.';
}

/** Chosen, and not among what is open: paid in full, closed, or its row cannot be judged. */
export function notOpenSentence(client: string, labels: readonly string[]): string {
  return `${listed(labels)} ${labels.length === 1 ? 'is' : 'are'} not among the open invoices of ${client}: paid, closed, or a row with something wrong in it. Look at the sheet, or choose others.`;
}

/** A choice that no page offers. */
export function unknownChoiceSentence(read: string): string {
  return `“${read}” is nothing that can be chosen for a formal notice.`;
}

export function noNoticeLevelSentence(): string {
  return 'No procedure has a formal notice among its steps. Add a row with the channel notice to the sheet Levels.';
}

/** It was begun with other words, amounts or days: one row cannot speak of two letters. */
export function begunOtherwiseSentence(day: Day, number: string): string {
  return `${number} was begun on ${on(day)} and bears that day; since then its choices, its amounts or its time to pay changed. Choose as then, or set its row of Contact history to VOID and write a new one.`;
}

/** What the row keeps of checks that were overruled. */
export function overruledNote(reasons: readonly { readonly finding: string; readonly reason: string }[]): string {
  return reasons.map(({ finding, reason }) => `Overruled: ${finding} Reason: ${reason}`).join('\n');
}

export function templateName(language: string): string {
  return `Formal notice, template (${LANGUAGE_NAMES[language] ?? language})`;
}

export function templateSentence(language: string, adopted: boolean): string {
  const notices = `Notices in ${LANGUAGE_NAMES[language] ?? language}`;
  const back = `To go back to the built-in layout, empty notice.template.${language} in Settings.`;
  return adopted
    ? `${notices} are filled from this document. ${back}`
    : `${notices} are filled from this new document from now on. Change its words and its looks, and keep the {{names}} you need. ${back}`;
}
