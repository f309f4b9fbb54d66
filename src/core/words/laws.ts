/** What a law gives against late payers, said to a person who chooses one; the rules themselves are `core/charges`. */

import type { StaleSeries } from '../charges/rates';
import type { FixedSum, Rules, Side } from '../charges/regime';
import { REGIMES } from '../charges/regimes';
import { seriesOf } from '../charges/series';
import type { Day } from '../days';
import { formatDecimal } from '../messages/formats';
import type { Law } from '../model';
import { amount, listed, on } from './phrases';

/** In the order in which they are offered. */
export const LAW_NAMES: Readonly<Record<Law, string>> = {
  AU: 'Australia',
  AT: 'Austria',
  BE: 'Belgium',
  CA: 'Canada',
  FI: 'Finland',
  FR: 'France',
  DE: 'Germany',
  IN: 'India',
  IE: 'Ireland',
  IT: 'Italy',
  NL: 'Netherlands',
  ES: 'Spain',
  CH: 'Switzerland',
  UK: 'United Kingdom',
  US: 'United States',
  EU: 'Another member state of the European Union',
};

/** Businesses and consumers apart, each with its source; what was not read in an official text says so. */
export function lawSentences(law: Law): readonly string[] {
  const { business, consumer } = REGIMES[law];
  return [...sideSentences('Businesses', business), ...sideSentences('Consumers', consumer)];
}

function sideSentences(who: string, side: Side): readonly string[] {
  if (side.kind === 'refused') return [`${who}: no charges (${side.source}).`];
  const parts = [rateOf(side), sumOf(side.fixedSum), startOf(side)].filter((part) => part !== '');
  const doubtful =
    side.unverified.length === 0 ? '' : ' Not every detail was read in an official text: have it checked.';
  return [`${who}: ${parts.join('; ')} (${side.source}).${doubtful}`];
}

function rateOf({ rate }: Rules): string {
  switch (rate.kind) {
    case 'flat':
      return `${percent(rate.percent)} interest`;
    case 'contract':
      return 'interest only as agreed in the contract';
    case 'reference': {
      const name = seriesOf(rate.series)?.name ?? rate.series;
      const times = rate.times === '1' ? '' : `${rate.times} times `;
      const margin = rate.margin === '0' ? '' : ` + ${formatDecimal(rate.margin, 'en')} points`;
      const life = rate.selection === 'fixed' ? ', fixed when interest begins' : '';
      return `${times}${name}${margin}${life}`;
    }
  }
}

function sumOf(fixedSum: FixedSum | null): string {
  if (fixedSum === null) return 'no fixed sum';
  const sums = fixedSum.bands.map(({ sum }) => amount(sum));
  return sums.length === 1
    ? `${sums[0]} for each invoice`
    : `${sums.slice(0, -1).join(', ')} or ${sums[sums.length - 1]} by the size of the invoice`;
}

function startOf({ startsWith }: Rules): string {
  if (startsWith === 'dueDay') return 'from the day after the due date';
  if (startsWith === 'formalNotice') return 'only from a formal notice on';
  return startsWith === 'reminder'
    ? 'only from a first reminder on'
    : 'only after the free first reminder, which is a formal notice, and its fourteen days';
}

/** "Rates are known up to 31 December 2026; the delivered ones were checked on 21 November 2026." */
export function ratesSentence(until: Day, checkedOn: Day): string {
  return `Rates are known up to ${on(until)}; the delivered ones were checked on ${on(checkedOn)}.`;
}

export function staleSentence({ series, halfYear }: StaleSeries): string {
  return `${seriesOf(series)?.name ?? series}: no rate is known from ${on(halfYear)} on. Add a row to the sheet Rates (${series}); until then no interest is stated for those days.`;
}

/** "plus €1.23 for each further day". */
export function perDaySentence(daily: readonly string[]): string {
  return `Plus ${listed(daily)} for each further day.`;
}

export function chargesSavedSentence(law: Law | null, procedures: readonly string[]): string {
  if (law === null || procedures.length === 0) return 'Saved. No letter states charges.';
  return `Saved. Letters of ${listed(procedures)} state charges where their step says so (law: ${LAW_NAMES[law]}).`;
}

export function badRateSentence(read: string): string {
  return `“${read}” is no rate. Write 8.5 a year, 1.5 a month or 1.5 a full month.`;
}

export function unknownLawSentence(read: string): string {
  return `“${read}” is no law that Paydue knows.`;
}

function percent(number: string): string {
  return `${formatDecimal(number, 'en')} %`;
}
