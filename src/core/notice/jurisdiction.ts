/**
 * What a formal notice is in each jurisdiction, as data: its name, its days, what must stand in it, how it is sent.
 *
 * The sentences are in `texts/`, what a law lets one charge is `charges/`'s. Paydue gives no legal advice: where law.md
 * says "from memory", the source below says so too.
 */
import type { Client, Law } from '../model';

/** `UKindividual` is also a sole trader, whom the Protocol for Debt Claims protects. `EU`: any other country, without a form of its own. */
export type Jurisdiction =
  | ('FR' | 'UKcompany' | 'UKindividual' | 'DE' | 'AT' | 'CH' | 'NLbusiness' | 'NLconsumer')
  | ('BEbusiness' | 'BEconsumer' | 'ES' | 'IT' | 'IE' | 'US' | 'CA' | 'EU');

/** `registered` with a signed slip, `recorded` with proof of delivery alone, `certified` the American one. */
export const SENDING_WAYS = [
  ...(['registered', 'recorded', 'certified', 'post', 'postAndEmail', 'email', 'burofax', 'pec'] as const),
] as const;
export type SendingWay = (typeof SENDING_WAYS)[number];

/** What the creditor means to do when nothing is paid; it is said as a fact, so only what is meant may be chosen. */
export type NextStep = 'court' | 'collection' | 'lawyer' | 'none';

export type Enclosure = 'invoices' | 'statement' | 'informationSheet' | 'replyForm' | 'financialStatement';

/** What the demand says: a plain one, the free reminder that a consumer must have first (NL, BE), the Protocol's letter of claim. */
export type LetterKind = 'formal' | 'nl14' | 'be14' | 'claim';

/**
 * Where the days to pay begin. `sending`: the letter's date. `receipt`: the day it arrives. `belgian`: the third working
 * day after it was posted, the day after it was mailed; that day is the first of the term.
 */
export type TermStart = 'sending' | 'receipt' | 'belgian';

/** What the letter may not lack beyond names and addresses; `checks.ts` looks for each. */
export type MandatoryPart = 'contact' | 'wayToPay' | 'registration' | 'supply' | 'agreement' | 'costs';

export type JurisdictionRules = {
  /** The letter's name by each language of the jurisdiction; the first stands below a heading in another language. */
  readonly names: Readonly<Record<string, string>>;
  readonly letter: LetterKind;
  /** Whether it says that it puts the debtor in default, an idea of the continent's law. */
  readonly putsInDefault: boolean;
  /** Whether it interrupts the period of limitation, as it does in few countries, and says so. */
  readonly stopsLimitation: boolean;
  /** Days to pay that are usual, and the fewest that may be given. */
  readonly days: number;
  readonly leastDays: number;
  readonly from: TermStart;
  /** The usual one first. */
  readonly ways: readonly SendingWay[];
  readonly next: NextStep;
  readonly enclosures: readonly Enclosure[];
  readonly mustEnclose: readonly Enclosure[];
  readonly mandatory: readonly MandatoryPart[];
  readonly source: string;
};

const PLAIN: Omit<JurisdictionRules, 'names' | 'days' | 'source'> = {
  letter: 'formal',
  putsInDefault: true,
  stopsLimitation: false,
  leastDays: 1,
  from: 'sending',
  ways: ['registered', 'recorded', 'post', 'postAndEmail', 'email'],
  next: 'court',
  enclosures: ['invoices'],
  mustEnclose: [],
  mandatory: ['contact', 'wayToPay'],
};

/** law.md, table 5.2. */
export const JURISDICTIONS: Readonly<Record<Jurisdiction, JurisdictionRules>> = {
  FR: {
    ...PLAIN,
    names: { fr: 'Mise en demeure de payer' },
    days: 8,
    from: 'receipt',
    source: 'Code civil 1231-6, 1344, 1344-1; the letter must be a sufficient demand. 8 days by custom.',
  },
  UKcompany: {
    ...PLAIN,
    putsInDefault: false,
    names: { en: 'Letter before action' },
    days: 14,
    ways: ['post', 'postAndEmail', 'email', 'recorded', 'registered'],
    mustEnclose: ['invoices'],
    source:
      'Practice Direction Pre-Action Conduct: claim, basis, sum, documents, willingness to settle; 14 days (from memory).',
  },
  UKindividual: {
    ...PLAIN,
    putsInDefault: false,
    names: { en: 'Letter of claim' },
    letter: 'claim',
    days: 30,
    leastDays: 30,
    ways: ['post', 'postAndEmail', 'email', 'recorded'],
    enclosures: ['statement', 'informationSheet', 'replyForm', 'financialStatement', 'invoices'],
    mustEnclose: ['statement', 'informationSheet', 'replyForm', 'financialStatement'],
    mandatory: ['contact', 'wayToPay', 'agreement'],
    source: 'Pre-Action Protocol for Debt Claims, paragraphs 3.1 to 3.4: 30 days from the date of the letter.',
  },
  DE: {
    ...PLAIN,
    names: { de: 'Letzte Mahnung' },
    days: 10,
    ways: ['recorded', 'registered', 'post', 'postAndEmail', 'email'],
    source: 'BGB 286(1): an unambiguous demand after the due day; a calendar date by custom, 7 to 14 days.',
  },
  AT: { ...PLAIN, names: { de: 'Letzte Mahnung' }, days: 14, source: 'As Germany; 14 days by custom.' },
  CH: {
    ...PLAIN,
    names: { de: 'Letzte Mahnung', fr: 'Mise en demeure', it: 'Diffida di pagamento' },
    days: 10,
    source: 'OR/CO 102: free form; without waiver of interest accrued, or the new term may be read as a deferral.',
  },
  NLbusiness: {
    ...PLAIN,
    names: { nl: 'Ingebrekestelling en sommatie' },
    days: 8,
    ways: ['postAndEmail', 'registered', 'post', 'email'],
    source: 'BW 6:82, 6:83a: none is needed where a date was agreed; 7 to 8 days by custom.',
  },
  NLconsumer: {
    ...PLAIN,
    putsInDefault: false,
    names: { nl: 'Kosteloze aanmaning (14-dagenbrief)' },
    letter: 'nl14',
    days: 14,
    leastDays: 14,
    from: 'receipt',
    ways: ['post', 'registered', 'postAndEmail', 'email'],
    next: 'none',
    mandatory: ['contact', 'wayToPay', 'costs'],
    source: 'BW 6:96(6): fourteen days from the day after receipt, the exact costs, whether VAT is added.',
  },
  BEbusiness: {
    ...PLAIN,
    names: { nl: 'Ingebrekestelling', fr: 'Mise en demeure' },
    days: 14,
    source: 'Act of 2 August 2002: interest runs without a notice; the notice is for proof and for court.',
  },
  BEconsumer: {
    ...PLAIN,
    putsInDefault: false,
    names: { nl: 'Eerste herinnering', fr: 'Premier rappel' },
    letter: 'be14',
    days: 14,
    leastDays: 14,
    from: 'belgian',
    ways: ['post', 'email', 'registered'],
    next: 'none',
    mandatory: ['contact', 'wayToPay', 'registration', 'supply', 'costs'],
    source: 'CDE/WER XIX.2: free; balance, indemnity to come, name and company number, product, due day, the 14 days.',
  },
  ES: {
    ...PLAIN,
    stopsLimitation: true,
    names: { es: 'Requerimiento de pago' },
    days: 15,
    from: 'receipt',
    ways: ['burofax', 'registered', 'post', 'email'],
    source:
      'Ley 3/2004; burofax and 10 to 15 days by custom; a try to negotiate before court since 2025 (from memory).',
  },
  IT: {
    ...PLAIN,
    stopsLimitation: true,
    names: { it: 'Diffida e messa in mora' },
    days: 15,
    from: 'receipt',
    ways: ['registered', 'pec', 'post'],
    source: 'Codice civile 1219; 15 days as in 1454 (from memory); PEC or raccomandata A/R.',
  },
  IE: {
    ...PLAIN,
    putsInDefault: false,
    names: { en: 'Final notice before legal action' },
    days: 14,
    ways: ['post', 'registered', 'postAndEmail', 'email'],
    source: 'S.I. 580/2012; 7 to 14 days by custom.',
  },
  US: {
    ...PLAIN,
    putsInDefault: false,
    names: { en: 'Demand letter' },
    days: 14,
    ways: ['certified', 'post', 'postAndEmail', 'email'],
    source: 'Contract; in the creditor’s own name, so that no third party is implied; 10 to 14 days by custom.',
  },
  CA: {
    ...PLAIN,
    putsInDefault: false,
    names: { en: 'Demand letter', fr: 'Mise en demeure' },
    days: 10,
    source: 'Interest Act s. 4: interest is stated as a yearly rate; 10 days by custom.',
  },
  EU: { ...PLAIN, names: {}, days: 8, from: 'receipt', source: 'Directive 2011/7/EU; 8 to 15 days by custom.' },
};

/** The jurisdiction that a client's notice follows unless a person chooses another; without a law the form without a country. */
export function jurisdictionFor(law: Law | null, { kind }: Pick<Client, 'kind'>): Jurisdiction {
  const isConsumer = kind === 'consumer';
  switch (law) {
    case 'UK':
      return isConsumer ? 'UKindividual' : 'UKcompany';
    case 'NL':
      return isConsumer ? 'NLconsumer' : 'NLbusiness';
    case 'BE':
      return isConsumer ? 'BEconsumer' : 'BEbusiness';
    case 'FI':
    case 'AU':
    case 'IN':
    case null:
      return 'EU';
    default:
      return law;
  }
}
