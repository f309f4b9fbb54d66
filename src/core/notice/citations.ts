/**
 * The statutes that a notice names, as a court of their country writes them; in other languages the short form, which is
 * understood everywhere. Null: none is named, because the claim is the contract's or no source was read (law.md).
 */
import type { ClientKind, Law } from '../model';
import type { Jurisdiction } from './jurisdiction';

/** By language; `any` for those not named. */
type Citation = Readonly<Record<string, string>> & { readonly any: string };

/** The law of interest and compensation for late payment. */
export function interestCitation(law: Law | null, kind: ClientKind, language: string): string | null {
  return law === null ? null : inLanguage((kind === 'consumer' ? CONSUMER : BUSINESS)[law], language);
}

/** The article by which the letter puts the debtor in default. */
export function defaultArticle(jurisdiction: Jurisdiction, language: string): string | null {
  return inLanguage(DEFAULT[jurisdiction], language);
}

/** The name of the usual first step in court, in the jurisdiction's own words, for letters in another language. */
export function courtTerm(jurisdiction: Jurisdiction): string | null {
  return COURT_TERMS[jurisdiction] ?? null;
}

const DIRECTIVE: Citation = {
  fr: 'directive 2011/7/UE',
  de: 'Richtlinie 2011/7/EU',
  es: 'Directiva 2011/7/UE',
  nl: 'Richtlijn 2011/7/EU',
  it: 'direttiva 2011/7/UE',
  any: 'Directive 2011/7/EU',
};

const SWISS: Citation = { fr: 'art. 104 CO', it: 'art. 104 CO', any: 'Art. 104 OR' };

const BUSINESS: Readonly<Partial<Record<Law, Citation>>> = {
  EU: DIRECTIVE,
  FR: {
    fr: 'articles L. 441-10 et D. 441-5 du code de commerce',
    any: 'art. L. 441-10, D. 441-5 Code de commerce',
  },
  DE: { any: '§§ 286, 288 BGB' },
  AT: { any: '§§ 456, 458 UGB' },
  BE: {
    fr: 'loi du 2 août 2002 concernant la lutte contre le retard de paiement dans les transactions commerciales',
    nl: 'wet van 2 augustus 2002 betreffende de bestrijding van de betalingsachterstand bij handelstransacties',
    any: 'loi / wet 2.8.2002',
  },
  NL: { nl: 'artikelen 6:96 en 6:119a BW', any: 'art. 6:96, 6:119a BW' },
  ES: {
    es: 'Ley 3/2004, de 29 de diciembre, de lucha contra la morosidad en las operaciones comerciales',
    any: 'Ley 3/2004',
  },
  IT: { it: 'D.Lgs. 9 ottobre 2002, n. 231', any: 'D.Lgs. 231/2002' },
  IE: {
    en: 'European Communities (Late Payment in Commercial Transactions) Regulations 2012, S.I. No. 580 of 2012',
    any: 'S.I. No. 580 of 2012',
  },
  FI: { any: 'korkolaki 633/1982' },
  UK: { any: 'Late Payment of Commercial Debts (Interest) Act 1998' },
  CH: SWISS,
  IN: { any: 'sections 15 and 16, MSMED Act 2006' },
};

const CONSUMER: Readonly<Partial<Record<Law, Citation>>> = {
  FR: { fr: 'articles 1231-6 et 1344-1 du code civil', any: 'art. 1231-6, 1344-1 Code civil' },
  DE: { any: '§§ 286, 288 BGB' },
  BE: {
    fr: 'livre XIX du code de droit économique',
    nl: 'boek XIX van het Wetboek van economisch recht',
    any: 'CDE / WER XIX',
  },
  NL: { nl: 'artikelen 6:96 en 6:119 BW', any: 'art. 6:96, 6:119 BW' },
  FI: { any: 'korkolaki 633/1982' },
  CH: SWISS,
};

const DEFAULT: Readonly<Partial<Record<Jurisdiction, Citation>>> = {
  FR: { fr: 'articles 1231-6 et 1344 du code civil', any: 'art. 1231-6, 1344 Code civil' },
  DE: { any: '§ 286 BGB' },
  CH: { fr: 'art. 102 CO', it: 'art. 102 CO', any: 'Art. 102 OR' },
  NLbusiness: { nl: 'artikel 6:82 BW', any: 'art. 6:82 BW' },
  IT: { it: 'art. 1219 c.c.', any: 'art. 1219 Codice civile' },
};

const COURT_TERMS: Readonly<Partial<Record<Jurisdiction, string>>> = {
  FR: 'injonction de payer',
  UKcompany: 'County Court',
  UKindividual: 'County Court',
  DE: 'Mahnbescheid',
  AT: 'Mahnklage',
  CH: 'Betreibung / poursuite',
  NLbusiness: 'dagvaarding',
  NLconsumer: 'dagvaarding',
  ES: 'proceso monitorio',
  IT: 'decreto ingiuntivo',
};

function inLanguage(citation: Citation | undefined, language: string): string | null {
  return citation === undefined ? null : (citation[language] ?? citation.any);
}
