/** What a formal notice is written from: what is known, and what a person chose for it. */
import type { Day } from '../days';
import type { Charge, CreditLine } from '../message';
import type { Client, ContactEvent, OpenItem, Settings } from '../model';
import { type Enclosure, JURISDICTIONS, type Jurisdiction, type NextStep, type SendingWay } from './jurisdiction';

/** What a person decides about a notice. */
export type NoticeChoices = {
  readonly jurisdiction: Jurisdiction;
  readonly days: number;
  readonly way: SendingWay;
  readonly next: NextStep;
  readonly enclosures: readonly Enclosure[];
  /** What was agreed and supplied, in the creditor's words: "our written contract of 3 May 2026"; null: the invoices say it. */
  readonly agreement: string | null;
  /** Why instalments that the client offered were refused; null: none were. */
  readonly instalmentsRefused: string | null;
};

export type NoticeFacts = {
  readonly client: Client;
  /** At least one. */
  readonly items: readonly OpenItem[];
  /** Without the notice's own row. */
  readonly history: readonly ContactEvent[];
  /** Free credit of the client: negative amounts, taken off what is asked for in their currency. */
  readonly credits: readonly CreditLine[];
  /** Costs of a free first reminder to a consumer (NL, BE) are announced, not claimed; so they come with `claimed: false`. */
  readonly charges: readonly Charge[];
  readonly settings: Settings;
  readonly holidays: readonly Day[];
  readonly today: Day;
  /** Two letters. */
  readonly language: string;
  /** `MN-2026-0001`. */
  readonly number: string;
  /** Printed as the reference; the history knows it. */
  readonly token: string;
  readonly choices: NoticeChoices;
};

/** What is chosen for a jurisdiction unless a person says otherwise; `notice.days` of Settings wins over its usual days, never below its fewest. */
export function usualChoices(jurisdiction: Jurisdiction, { noticeDays }: Pick<Settings, 'noticeDays'>): NoticeChoices {
  const { days, leastDays, ways, next, enclosures } = JURISDICTIONS[jurisdiction];
  return {
    jurisdiction,
    days: Math.max(noticeDays === 0 ? days : noticeDays, leastDays),
    way: ways[0] ?? 'registered',
    next,
    enclosures,
    agreement: null,
    instalmentsRefused: null,
  };
}
