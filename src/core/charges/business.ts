/** Late payment between businesses: law.md, table 1, as data. A datum that no source was read for is named in `unverified`. */
import { day } from '../days';
import type { Law } from '../model';
import { type Money, money } from '../money';
import type { ContractRule, FixedSum, RateRule, Refused, Rules } from './regime';
import type { SeriesCode } from './series';

export const AGREED: ContractRule = { kind: 'replaces', floor: null, capUnlessYearly: null, ceiling: null };

/** 40 euros for each invoice, however small (Directive 2011/7/EU art. 6; CJEU C-585/20). */
const FORTY_EUROS: FixedSum = {
  bands: [{ upTo: null, sum: money(4000, 'EUR') }],
  isUpToIncluded: true,
};

/** What most of the Directive's countries share: simple interest by the day over 365, the day of payment included. */
export const COMMON: Omit<Rules, 'rate' | 'source'> = {
  kind: 'rules',
  contract: AGREED,
  startsWith: 'dueDay',
  shiftsDueDay: false,
  dayCount: 'act/365',
  countsPaymentDay: true,
  compounding: 'none',
  allocation: 'interest',
  fixedSum: FORTY_EUROS,
  fee: { kind: 'agreed' },
  costs: null,
  unverified: [],
};

/** Not known how the law counts the day of payment or the year: the debtor has the benefit of the doubt. */
const BY_CONTRACT: Omit<Rules, 'source'> = {
  ...COMMON,
  rate: { kind: 'contract' },
  countsPaymentDay: false,
  allocation: 'principal',
  fixedSum: null,
  unverified: ['dayCount', 'paymentDay', 'allocation', 'fee'],
};

const ECB_PLUS_8 = reference('ecb_reference_semester', '8');

/** The rules against a business, by law. */
export const BUSINESS: Readonly<Record<Law, Rules | Refused>> = {
  EU: {
    ...COMMON,
    rate: ECB_PLUS_8,
    allocation: 'principal',
    source: 'Directive 2011/7/EU arts 2(6), 2(8), 3, 6; CJEU C-585/20. National law may give more.',
    unverified: ['dayCount', 'paymentDay', 'allocation'],
  },
  FR: {
    ...COMMON,
    rate: reference('ecb_reference_semester', '10', '2009-01-01'),
    contract: { ...AGREED, floor: { series: 'fr_taux_legal', times: '3' } },
    source: 'Code de commerce L441-10 and D441-5; Code civil 1343-1, 1343-2',
    // L441-10 was read in copies alone (law.md section 10).
    unverified: ['rate'],
  },
  DE: {
    ...COMMON,
    rate: reference('de_basiszinssatz', '9', '2014-07-29'),
    shiftsDueDay: true,
    source: 'BGB §§187, 193, 247, 286, 288(2), 288(5), 289, 366, 367; BGH III ZR 159/06',
    // No statute says 365, and whether the day of payment counts is disputed.
    unverified: ['dayCount', 'paymentDay'],
  },
  AT: {
    ...COMMON,
    rate: reference('at_basiszinssatz', '9.2'),
    source: 'UGB §§456, 458; ABGB §1416',
    unverified: ['dayCount', 'paymentDay', 'compounding', 'allocation', 'fixedSum'],
  },
  BE: {
    ...COMMON,
    rate: { ...ECB_PLUS_8, roundUp: { what: 'rate', to: '0.5' } },
    source: 'Loi du 2 août 2002 / Wet van 2 augustus 2002, arts 5 and 6',
    unverified: ['dayCount', 'paymentDay', 'compounding', 'allocation'],
  },
  NL: {
    ...COMMON,
    rate: ECB_PLUS_8,
    compounding: 'yearly',
    source: 'BW 6:44, 6:96(4), 6:119a(1) and (3), 6:120(2)',
    unverified: ['dayCount'],
  },
  ES: {
    ...COMMON,
    rate: ECB_PLUS_8,
    source: 'Ley 3/2004 arts 5, 7.2, 8.1; Código Civil 1173',
    unverified: ['dayCount', 'paymentDay', 'allocation'],
  },
  IT: {
    ...COMMON,
    rate: ECB_PLUS_8,
    source: 'D.Lgs. 231/2002 arts 5 and 6; Codice civile 1194, 1283',
    unverified: ['dayCount', 'paymentDay', 'compounding', 'allocation', 'fixedSum'],
  },
  IE: {
    ...COMMON,
    rate: { ...ECB_PLUS_8, selection: 'fixed' },
    allocation: 'principal',
    fixedSum: bands('EUR', 100_000, 1_000_000, true),
    source: 'S.I. 580/2012 and its schedule; FAQ of the Department of Enterprise',
    // "Only one ECB rate will apply … in force on the payment date": read as the due date (law.md section 10).
    unverified: ['rate', 'paymentDay', 'allocation'],
  },
  FI: {
    ...COMMON,
    rate: { ...ECB_PLUS_8, roundUp: { what: 'base', to: '0.5' } },
    allocation: 'principal',
    source: 'Korkolaki 633/1982 §§4a, 12',
    unverified: ['dayCount', 'paymentDay', 'allocation', 'fixedSum'],
  },
  UK: {
    ...COMMON,
    rate: { ...reference('uk_bank_rate_semester', '8', '2002-08-07'), selection: 'fixed' },
    allocation: 'principal',
    fixedSum: bands('GBP', 100_000, 1_000_000, false),
    source: 'Late Payment of Commercial Debts (Interest) Act 1998 ss. 1, 4, 5A; SI 2002/1675 art. 4',
    unverified: ['allocation'],
  },
  CH: {
    ...COMMON,
    rate: reference('ch_verzugszins', '0', '1912-01-01'),
    countsPaymentDay: false,
    fixedSum: null,
    source: 'OR 85, 102, 104(1), 105(3)',
    unverified: ['allocation'],
  },
  US: { ...BY_CONTRACT, source: 'The contract; usury law of the state. No federal rule between businesses.' },
  CA: {
    ...BY_CONTRACT,
    contract: { ...AGREED, capUnlessYearly: '5', ceiling: '35' },
    source: 'Interest Act R.S.C. 1985 c. I-15 s. 4; Criminal Code s. 347',
  },
  AU: { ...BY_CONTRACT, source: 'The contract; penalty doctrine. No general statute.', unverified: ['all'] },
  IN: {
    ...COMMON,
    rate: { ...reference('in_rbi_bank_rate', '0', '2006-10-02'), times: '3' },
    compounding: 'monthly',
    countsPaymentDay: false,
    allocation: 'principal',
    fixedSum: null,
    source: 'MSMED Act 2006 ss. 2(b), 15, 16, for suppliers registered as micro or small enterprise',
    // The Act does not say how a broken month counts: by the day, without compounding.
    unverified: ['dayCount', 'paymentDay', 'allocation'],
  },
};

type Reference = Extract<RateRule, { kind: 'reference' }>;

/** A reference rate and points, floating; the points of the Directive are law since 16 March 2013. */
export function reference(series: SeriesCode, margin: string, since = '2013-03-16'): Reference {
  return { kind: 'reference', series, times: '1', margin, roundUp: null, selection: 'floating', since: day(since) };
}

/** 40, 70 and 100, with the bounds of the middle band in minor units. */
function bands(currency: string, first: number, second: number, isUpToIncluded: boolean): FixedSum {
  const of = (minor: number): Money => money(minor, currency);
  return {
    isUpToIncluded,
    bands: [
      { upTo: of(first), sum: of(4000) },
      { upTo: of(second), sum: of(7000) },
      { upTo: null, sum: of(10_000) },
    ],
  };
}
