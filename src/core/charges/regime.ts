/** What a law says of late payment, as data: the shapes alone. The values are in `business.ts` and `consumer.ts`. */
import type { Day } from '../days';
import type { Law } from '../model';
import type { Money } from '../money';
import type { SeriesCode } from './series';

/** The rules of one law. Business and consumer are never mixed (law.md section 0, 4). */
export type Regime = {
  readonly law: Law;
  readonly business: Side;
  readonly consumer: Side;
};

/** What may be asked of one kind of client. */
export type Side = Rules | Refused;

/** No charge may be stated against such a client, or none that Paydue knows a rule for. */
export type Refused = {
  readonly kind: 'refused';
  /** Statute, or what is missing; English, for people. */
  readonly source: string;
  readonly unverified: readonly Datum[];
};

export type Rules = {
  readonly kind: 'rules';
  readonly rate: RateRule;
  /** What an agreed rate does: takes the law's place, only lowers it (consumers), or is needed and capped by the law's. */
  readonly contract: ContractRule;
  /** What interest waits for. With `reminderAndTerm` the fourteen days of `be14` must be over too. */
  readonly startsWith: 'dueDay' | 'reminder' | 'reminderAndTerm' | 'formalNotice';
  /** A due day on a Saturday, Sunday or holiday moves to the next working day. */
  readonly shiftsDueDay: boolean;
  readonly dayCount: DayCount;
  /** Whether the day on which money arrives still bears interest. */
  readonly countsPaymentDay: boolean;
  readonly compounding: 'none' | 'yearly' | 'monthly';
  /** What a part payment is taken for first. */
  readonly allocation: 'principal' | 'interest';
  /** The fixed compensation of an invoice; null: the law gives none. */
  readonly fixedSum: FixedSum | null;
  readonly fee: FeeRule;
  /** Costs of collection over all invoices of one notice; null: none beyond the fixed sum. */
  readonly costs: CostsRule | null;
  /** Statutes and court practice, English, for people. */
  readonly source: string;
  /** What was not read in a source: the notice and the Rates sheet say so. */
  readonly unverified: readonly Datum[];
};

/** What of a regime can be unverified. */
export type Datum =
  | 'rate'
  | 'start'
  | 'dayCount'
  | 'paymentDay'
  | 'compounding'
  | 'allocation'
  | 'fixedSum'
  | 'fee'
  | 'costs'
  | 'all';

export type DayCount = 'act/365' | 'act/act' | '30/360';

/**
 * `reference`: `times` × the series' value + `margin` points; `fixed` takes the value of the first day of interest for
 * life, `floating` follows each change. `contract`: what was agreed, nothing else.
 */
export type RateRule =
  | {
      readonly kind: 'reference';
      readonly series: SeriesCode;
      readonly times: string;
      readonly margin: string;
      /** Rounded up to a multiple of `to`: the reference rate before the points are added, or the sum. */
      readonly roundUp: { readonly what: 'base' | 'rate'; readonly to: string } | null;
      readonly selection: 'floating' | 'fixed';
      /** The first day on which these points were the law; interest that began before is refused. */
      readonly since: Day;
    }
  | { readonly kind: 'flat'; readonly percent: string }
  | { readonly kind: 'contract' };

export type ContractRule = {
  readonly kind: 'replaces' | 'lowers' | 'requiredAndCapped';
  /** An agreed rate below `times` × the series' value is void (FR). */
  readonly floor: { readonly series: SeriesCode; readonly times: string } | null;
  /** What a rate that is not stated by the year comes to at most (CA). */
  readonly capUnlessYearly: string | null;
  /** A yearly rate above it is a crime (CA). */
  readonly ceiling: string | null;
};

/**
 * A sum by the size of the debt, the first band that holds it; null `upTo` holds all. `isUpToIncluded` says on which side
 * a debt of just that size falls: Ireland's bands include it, the United Kingdom's do not.
 */
export type FixedSum = {
  readonly bands: readonly { readonly upTo: Money | null; readonly sum: Money }[];
  readonly isUpToIncluded: boolean;
};

/** `agreed`: as the contract has it. `afterFirst`: none for the first reminder, then at most `most` each, where it is set. */
export type FeeRule =
  | { readonly kind: 'agreed' }
  | { readonly kind: 'unlawful' }
  | { readonly kind: 'afterFirst'; readonly most: Money | null };

/** A scale over the sum of all principals, and the notice that must come first. */
export type CostsRule = {
  /** By rising `above`; the last one that the sum exceeds holds. */
  readonly scale: readonly CostsBand[];
  readonly least: Money;
  readonly most: Money;
  /** Whether a creditor who cannot recover VAT may add it. */
  readonly takesVat: boolean;
  /** The days to pay free of costs after the first notice: `terms.ts`. */
  readonly term: 'nl14' | 'be14';
};

/** Of a sum above `above`: `base` and `percent` of what exceeds it. */
export type CostsBand = { readonly above: Money; readonly base: Money; readonly percent: string };
