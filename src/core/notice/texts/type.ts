/**
 * The sentences of a formal notice, named once: each language fills this record, and nothing else.
 *
 * They are written for Paydue, for a reader who is not a lawyer, and addressed formally. Amounts, days and numbers come
 * formatted; a `Part` in bold marks comes as it is and is put where it belongs. A threat is only what the creditor chose.
 */
import type { Enclosure, Jurisdiction, LetterKind, SendingWay } from '../jurisdiction';

/** How often somebody was spoken to, and on which days. */
export type Said = { readonly count: number; readonly days: string };

export type Demand = {
  readonly amount: string;
  readonly deadline: string;
  /** "8 days". */
  readonly days: string;
  /** Of a term from receipt: the day by which the letter is expected. Null: it runs from the letter's date. */
  readonly expected: string | null;
  /** Sent by mail alone. */
  readonly isElectronic: boolean;
};

/** Where one language has several usages. */
export type ByCountry<T> = Readonly<Partial<Record<Jurisdiction, T>>> & { readonly any: T };

/** In words, in the letter's language. */
export type NoticeTexts = {
  /** The letter's name where the jurisdiction has none in this language. */
  readonly headings: Readonly<Record<LetterKind, string>>;
  readonly place: (town: string | null, day: string) => string;
  readonly ways: Readonly<Record<SendingWay, string>>;
  readonly number: (number: string) => string;
  readonly vatNumber: (number: string) => string;
  readonly phone: string;
  readonly email: string;
  readonly salutation: (isConsumer: boolean) => string;

  /** "Despite our reminders of …, the invoices below remain unpaid." Both null: they are unpaid, no more. */
  readonly unpaid: (reminders: Said | null, calls: Said | null, invoices: number) => string;
  readonly agreement: (text: string) => string;
  readonly instalmentsRefused: (reason: string) => string;

  readonly invoices: string;
  /** An invoice's whole amount, taxes included. */
  readonly gross: ByCountry<string>;
  readonly paid: string;
  readonly open: string;
  readonly interestTo: (day: string) => string;
  readonly period: string;
  readonly daysHead: string;
  readonly claims: string;
  readonly claim: string;
  readonly amount: string;
  readonly openInvoices: string;
  readonly total: string;
  /** What each further day adds. */
  readonly daily: (amount: string, from: string) => string;
  /** @param citation null: by the contract */
  readonly basis: (citation: string | null, what: 'interest' | 'compensation' | 'both') => string;
  readonly waived: (amount: string) => string;
  /** Where nothing is charged: the right to do so is kept. */
  readonly reserved: (citation: string | null) => string;

  readonly demand: Readonly<Record<LetterKind, (of: Demand) => string>>;
  readonly pay: string;
  /** Above the one way, where it has no instruction of its own. */
  readonly payTo: string;

  readonly whatNext: string;
  /**
   * @param what  of `court`, `collection` or `lawyer`: what follows "we will"
   * @param isReplyAwaited  a reply stops it as a payment does, and nothing is done without further notice
   */
  readonly next: (what: string, isReplyAwaited: boolean) => string;
  readonly court: Readonly<Partial<Record<Jurisdiction, string>>> & { readonly any: (term: string | null) => string };
  readonly collection: string;
  readonly lawyer: string;
  /** "write to x or call us on y", within a sentence; both null: get in touch. */
  readonly contact: (address: string | null, phone: string | null) => string;
  readonly dispute: (contact: string, deadline: string) => string;
  readonly paidAlready: string;
  /** The letter puts the debtor in default. @param stopsLimitation  whether it interrupts the period of limitation too */
  readonly effect: (article: string | null, stopsLimitation: boolean) => string;
  readonly rightsKept: string;

  // what a law asks for
  /** FR, consumers: legal interest runs from receipt. */
  readonly interestFromReceipt: (citation: string) => string;
  /** UK companies: the Practice Direction. */
  readonly practiceDirection: string;
  /** UK individuals: the Protocol. Each a paragraph. */
  readonly protocol: (reply: { readonly address: string; readonly withInterest: boolean }) => readonly string[];
  readonly consumerCosts: Readonly<Record<'NL' | 'BE', (amount: string, withVat: boolean) => string>>;
  /** BE, consumers: who asks, under which number, for what. */
  readonly creditorNamed: (creditor: string, supplied: string) => string;
  /** ES: an invitation to negotiate before court. */
  readonly negotiate: string;
  /** US: no third party is implied. */
  readonly ownBehalf: string;

  readonly enclosed: string;
  readonly enclosures: Readonly<Record<Enclosure, string>>;
  /** How somebody was spoken to, in a list with the day. */
  readonly how: Readonly<Record<'reminder' | 'call', string>>;
  readonly closing: ByCountry<string>;
};
