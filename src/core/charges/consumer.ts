/** Late payment by consumers: law.md, table 2, as data. Where Paydue knows no rule, nothing is charged. */
import type { Law } from '../model';
import { money } from '../money';
import { AGREED, COMMON, reference } from './business';
import type { ContractRule, CostsRule, Refused, Rules } from './regime';

/** An agreed rate never takes more from a consumer than the law gives. */
const AT_MOST_THE_LAWS: ContractRule = { ...AGREED, kind: 'lowers' };

const CONSUMERS: Omit<Rules, 'rate' | 'source'> = { ...COMMON, contract: AT_MOST_THE_LAWS, fixedSum: null };

/** 15 % to 2,500, 10 % of the next 2,500, 5 % of the next 5,000, 1 % of the next 190,000, 0.5 % above; 40 to 6,775 euros. */
const WIK: CostsRule = {
  scale: [
    band(0, 0, '15'),
    band(250_000, 37_500, '10'),
    band(500_000, 62_500, '5'),
    band(1_000_000, 87_500, '1'),
    band(20_000_000, 277_500, '0.5'),
  ],
  least: money(4000, 'EUR'),
  most: money(677_500, 'EUR'),
  takesVat: true,
  term: 'nl14',
};

/** 20 to 150; 30 and 10 % of what is above 150 to 500; 65 and 5 % above 500; at most 2,000 euros. */
const BE_INDEMNITY: CostsRule = {
  scale: [band(0, 2000, '0'), band(15_000, 3000, '10'), band(50_000, 6500, '5')],
  least: money(2000, 'EUR'),
  most: money(200_000, 'EUR'),
  takesVat: false,
  term: 'be14',
};

/** The rules against a consumer, by law. */
export const CONSUMER: Readonly<Record<Law, Rules | Refused>> = {
  EU: none('Directive 2011/7/EU governs businesses alone; national law decides of consumers'),
  FR: {
    ...CONSUMERS,
    rate: reference('fr_taux_legal', '0', '2015-01-01'),
    startsWith: 'formalNotice',
    fee: { kind: 'unlawful' },
    source: 'Code civil 1231-6, 1344-1; CPCE L111-8: all amicable costs stay with the creditor',
  },
  DE: {
    ...CONSUMERS,
    rate: reference('de_basiszinssatz', '5', '2002-01-01'),
    startsWith: 'reminder',
    shiftsDueDay: true,
    fee: { kind: 'afterFirst', most: null },
    source: 'BGB §§286, 288(1), 289, 367. A fee only for reminders after default, at real cost (usually €2.50 to €5).',
    unverified: ['dayCount', 'paymentDay', 'fee'],
  },
  AT: {
    ...CONSUMERS,
    rate: { kind: 'flat', percent: '4' },
    fee: { kind: 'unlawful' },
    source: 'ABGB §§1000, 1333. No rule for fees was read: none is asked.',
    unverified: ['dayCount', 'paymentDay', 'compounding', 'allocation', 'fee'],
  },
  BE: {
    ...CONSUMERS,
    rate: { ...reference('ecb_reference_semester', '8'), roundUp: { what: 'rate', to: '0.5' } },
    contract: { ...AGREED, kind: 'requiredAndCapped' },
    startsWith: 'reminderAndTerm',
    fee: { kind: 'afterFirst', most: money(750, 'EUR') },
    costs: BE_INDEMNITY,
    source: 'CDE/WER book XIX, arts XIX.2 and XIX.4; what the contract does not name may not be asked',
    // One source prints 10 % above 500: the lower one is taken.
    unverified: ['dayCount', 'paymentDay', 'allocation', 'costs'],
  },
  NL: {
    ...CONSUMERS,
    rate: reference('nl_wettelijke_rente', '0', '1976-04-01'),
    compounding: 'yearly',
    fee: { kind: 'unlawful' },
    costs: WIK,
    source: 'BW 6:44, 6:96(5)-(7), 6:119; Besluit vergoeding voor buitengerechtelijke incassokosten art. 2',
    unverified: ['dayCount'],
  },
  ES: none('No rate for consumers was read'),
  IT: none('No rate for consumers was read'),
  IE: none('S.I. 580/2012 governs businesses alone'),
  FI: {
    ...CONSUMERS,
    rate: { ...reference('ecb_reference_semester', '7', '2012-01-01'), roundUp: { what: 'base', to: '0.5' } },
    allocation: 'principal',
    fee: { kind: 'unlawful' },
    source: 'Korkolaki 633/1982 §§4, 12. No rule for fees was read: none is asked.',
    unverified: ['dayCount', 'paymentDay', 'allocation', 'fee'],
  },
  UK: none('The Act of 1998 governs businesses alone; 8 % under s. 69 County Courts Act 1984 is for the court to give'),
  CH: {
    ...CONSUMERS,
    rate: reference('ch_verzugszins', '0', '1912-01-01'),
    countsPaymentDay: false,
    source: 'OR 85, 102, 104(1), 105(3). A fee only if its amount was agreed.',
    unverified: ['allocation'],
  },
  US: none('No rule for consumers was read'),
  CA: none('No rule for consumers was read'),
  AU: none('No rule for consumers was read'),
  IN: none('The MSMED Act governs buyers from registered enterprises; no rule for consumers was read'),
};

function none(source: string): Refused {
  return { kind: 'refused', source, unverified: ['all'] };
}

function band(above: number, base: number, percent: string): CostsRule['scale'][number] {
  return { above: money(above, 'EUR'), base: money(base, 'EUR'), percent };
}
