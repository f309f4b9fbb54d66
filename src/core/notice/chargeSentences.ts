/** What a notice says of its charges: the daily amount to come, the law or contract they rest on, what is waived. */
import { percentUnits } from '../charges/percent';
import { addDays } from '../days';
import type { Charge } from '../message';
import { formatDay } from '../messages/formats';
import type { ContractRate } from '../model';
import { sumByCurrency } from '../money';
import { interestCitation } from './citations';
import type { Writing } from './demandSentences';
import { amountsInWords, inBold } from './figures';
import { ratesInWords } from './rows';

/** By their names in a template. */
export function chargeSentences({ facts, claims, words, texts }: Writing): {
  readonly rates: string;
  readonly dailyInterest: string;
  readonly basis: string;
  readonly waived: string;
} {
  const { language, today } = facts;
  const interest = claims.claimed.filter(({ kind }) => kind === 'interest');
  const daily = sumByCurrency(interest.flatMap((charge) => charge.daily ?? [])).filter(({ minor }) => minor > 0);
  const waived = sumByCurrency(claims.waived.map(({ amount }) => amount));
  const from = formatDay(addDays(today, 1), language, 'long');
  return {
    rates: ratesInWords(interest, language).join('\n'),
    dailyInterest: daily.length === 0 ? '' : texts.daily(inBold(amountsInWords(daily, language, words)), from),
    basis: basisOf({ facts, claims, words, texts }),
    waived: waived.length === 0 ? '' : texts.waived(amountsInWords(waived, language, words)),
  };
}

function basisOf({ facts, claims, texts }: Writing): string {
  const { settings, client, language, charges } = facts;
  const citation = interestCitation(settings.law, client.kind, language);
  const interest = claims.claimed.filter(({ kind }) => kind === 'interest');
  const hasInterest = interest.length > 0;
  const hasSum = claims.claimed.some(({ kind }) => kind === 'compensation');
  // Where the law gives a right that nobody has switched on, the letter keeps it.
  if (charges.length === 0) return client.kind === 'business' && citation !== null ? texts.reserved(citation) : '';
  const isAgreed = hasInterest && (citation === null || isAtAgreedRate(interest, settings.contractRate));
  if (isAgreed) {
    const sum = hasSum && citation !== null ? ` ${texts.basis(citation, 'compensation')}` : '';
    return `${texts.basis(null, 'interest')}${sum}`;
  }
  if (citation === null || !(hasInterest || hasSum)) return '';
  return texts.basis(citation, hasInterest && hasSum ? 'both' : hasInterest ? 'interest' : 'compensation');
}

/** A law may cap an agreed rate, or give a consumer a lower one: what was computed says which it is. */
function isAtAgreedRate(interest: readonly Charge[], agreed: ContractRate | 'unreadable' | null): boolean {
  if (agreed === null || agreed === 'unreadable') return false;
  const units = percentUnits(agreed.percent);
  const yearly = units === null ? null : units * (agreed.per === 'year' ? 1 : 12);
  return interest.some(({ segments }) => segments.some(({ rate }) => percentUnits(rate) === yearly));
}
