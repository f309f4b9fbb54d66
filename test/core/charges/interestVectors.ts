/** Computes the examples of interest in the words of vectors.json. */
import { appliedRate } from '../../../src/core/charges/contract';
import { yearPart } from '../../../src/core/charges/dayCount';
import { fixedSumFor } from '../../../src/core/charges/fixedSum';
import type { Fraction } from '../../../src/core/charges/fraction';
import { fullMonthInterest } from '../../../src/core/charges/fullMonths';
import { type Interest, type InterestTerms, interest } from '../../../src/core/charges/interest';
import { percentUnits } from '../../../src/core/charges/percent';
import type { DayCount, Rules } from '../../../src/core/charges/regime';
import { flat, isNoRate, type Schedule, scheduleOf } from '../../../src/core/charges/schedule';
import { dailyInterest } from '../../../src/core/charges/segment';
import { addDays, addMonths, day, daysBetween } from '../../../src/core/days';
import type { ContractRate, Law } from '../../../src/core/model';
import { add, decimal, money } from '../../../src/core/money';
import { defaultRates } from '../../../src/defaults/rates';
import { amount } from '../builders';
import { type Inputs, rulesOf, type Vector } from './vectors';

type Answer = Readonly<Record<string, unknown>>;

/** Any span: those who count only days begin on 1 January 2026. */
const BEGIN = '2026-01-01';

/** What an example asks, computed. */
export function answerOf({ regime, inputs }: Vector): Answer {
  if (inputs.contract !== undefined) return ofContract(regime as Law, inputs);
  if (inputs.full_months !== undefined) return ofMonths(rulesOf(regime), inputs);
  if (inputs.due !== undefined) return ofLateDays(regime, inputs);
  return ofSpan(regime, inputs);
}

/** By the regime's own rules, but for what the example says outright. */
function ofSpan(regime: string, inputs: Inputs): Answer {
  const rules = { ...rulesOf(regime), ...said(inputs) };
  const { from, to } = spanOf(inputs);
  const principal = amount(inputs.principal ?? '', inputs.currency);
  const terms: InterestTerms = {
    ...rules,
    ...{ principal, from, to, schedule: scheduleFor(rules, inputs, from) },
    costs: amount(inputs.costs ?? '0', principal.currency).minor,
    payments: (inputs.payments ?? []).map((paid) => ({
      on: day(paid.on),
      amount: amount(paid.amount, principal.currency),
    })),
  };
  const found = computed(terms);
  const given = rules.fixedSum && fixedSumFor(principal, rules.fixedSum);
  const sum = given?.currency === principal.currency ? given : null;
  const daily = dailyInterest(principal, percentUnits(inputs.rate ?? '0') ?? 0);
  return {
    ...report(found, terms),
    rate: found.segments[0]?.rate,
    interest_act365: decimal(found.amount),
    half_up: decimal(found.amount),
    ...(sum && {
      compensation: decimal(sum),
      interest_plus_compensation: decimal(add(found.amount, sum)),
      sum: decimal(add(found.amount, sum)),
      total_due: decimal(add(principal, add(found.amount, sum))),
    }),
    ...(isByDailyPence(inputs) && {
      interest_if_rounded_once: decimal(found.amount),
      daily_interest: decimal(daily),
      interest: decimal(money(daily.minor * (inputs.days ?? 0), daily.currency)),
      annual_interest: decimal(computed({ ...terms, to: addDays(from, 364) }).amount),
    }),
  };
}

function report(found: Interest, { principal, dayCount, compounding }: InterestTerms): Answer {
  const { currency } = principal;
  const text = (minor: number): string => decimal(money(minor, currency));
  return {
    days: found.segments.reduce((days, segment) => days + segment.days, 0),
    interest: decimal(found.amount),
    interest_exact: inMajorUnits(found.exact, currency),
    segments: found.segments.map(({ from, to, days, rate, principal: open, interest: sum }) => ({
      ...{ from, to, days, rate, principal: decimal(open) },
      ...{ year_basis: yearPart(dayCount, from, to).basis, interest: sum },
    })),
    principal_left: text(found.left.principal),
    interest_left: text(found.left.interest),
    costs_left: text(found.left.costs),
    allocation: found.allocations.map(({ on, toCosts, toInterest, toPrincipal }) => ({
      ...{ on, payment: text(toCosts + toInterest + toPrincipal) },
      ...{ to_costs: text(toCosts), to_interest: text(toInterest), to_principal: text(toPrincipal) },
    })),
    ...(compounding === 'yearly' && {
      capitalisations: found.capitalisations.map(({ on, minor }) => ({ on, capitalised: text(minor) })),
    }),
  };
}

/** Due on a day, paid on another, which still counts. */
function ofLateDays(regime: string, inputs: Inputs): Answer {
  const from = addDays(day(inputs.due ?? ''), 1);
  const to = day(inputs.paid ?? '');
  const rules = rulesOf(regime);
  const principal = amount(inputs.principal ?? '');
  const schedule = scheduleFor(rules, inputs, from);
  const found = computed({ ...rules, principal, from, to, schedule, payments: [], costs: 0 });
  const sum = rules.fixedSum && from <= to ? fixedSumFor(principal, rules.fixedSum) : null;
  return {
    days: daysBetween(from, to) + 1,
    interest: decimal(found.amount),
    compensation: decimal(sum ?? amount('0')),
  };
}

/** Full months with monthly rests, at a multiple of the bank rate. */
function ofMonths(rules: Rules, inputs: Inputs): Answer {
  if (rules.rate.kind !== 'reference') throw new Error('no multiple');
  const from = day(BEGIN);
  const to = addDays(addMonths(from, inputs.full_months ?? 0), -1);
  const { series } = rules.rate;
  const rates = [BEGIN, '2026-07-01'].map((on) => ({ series, from: day(on), percent: inputs.bank_rate ?? '' }));
  const schedule = scheduleOf(rules.rate, rates, from);
  const principal = amount(inputs.principal ?? '', inputs.currency);
  const found = computed({ ...rules, principal, from, to, schedule, payments: [], costs: 0 });
  return { rate: found.segments[0]?.rate, interest: decimal(found.amount) };
}

/** "1.5% per month (18% per annum)" states a yearly rate, "2% per month" alone does not, "per full month" is one for whole months. */
function ofContract(law: Law, inputs: Inputs): Answer {
  const from = day(BEGIN);
  const span = { from, to: addDays(from, (inputs.days ?? 0) - 1) };
  const principal = amount(inputs.principal ?? '', inputs.currency);
  const rules = rulesOf(law);
  const applied = appliedRate({ law, rules, agreed: agreedIn(inputs.contract ?? ''), rates: defaultRates, from });
  if ('code' in applied) throw new Error(applied.code);
  if (applied.kind === 'fullMonths') {
    return { interest: decimal(fullMonthInterest({ principal, ...span, payments: [] }, applied.yearlyUnits).amount) };
  }
  const found = computed({ ...rules, principal, ...span, schedule: applied.schedule, payments: [], costs: 0 });
  return { interest: decimal(found.amount), max_rate: found.segments[0]?.rate };
}

function agreedIn(contract: string): ContractRate {
  const [, perYear] = /\((\d+)% per annum\)/.exec(contract) ?? [];
  if (perYear !== undefined) return { percent: perYear, per: 'year' };
  const [, percent = ''] = /^([\d.]+)%/.exec(contract) ?? [];
  return { percent, per: contract.includes('full month') ? 'fullMonth' : 'month' };
}

function said(inputs: Inputs): Partial<Rules> {
  const dayCount = /^(act\/365|act\/act|30\/360)/.exec(inputs.day_count ?? '')?.[0] as DayCount | undefined;
  const allocation =
    inputs.allocation === undefined ? null : inputs.allocation.startsWith('principal') ? 'principal' : 'interest';
  return { ...(dayCount && { dayCount }), ...(allocation && { allocation }) };
}

function spanOf(inputs: Inputs): { readonly from: ReturnType<typeof day>; readonly to: ReturnType<typeof day> } {
  const from = day(inputs.first_interest_day ?? inputs.first_day ?? inputs.from ?? BEGIN);
  const last = inputs.last_interest_day ?? inputs.last_day ?? inputs.to;
  if (last !== undefined) return { from, to: day(last) };
  // "The day of credit does not count."
  if (inputs.credited_on !== undefined) return { from, to: addDays(day(inputs.credited_on), -1) };
  return { from, to: addDays(from, (inputs.days ?? 365 * (inputs.whole_years ?? 0)) - 1) };
}

function scheduleFor(rules: Rules, { rate }: Inputs, from: ReturnType<typeof day>): Schedule {
  return rate === undefined ? scheduleOf(rules.rate, defaultRates, from) : flat(percentUnits(rate) ?? 0);
}

function isByDailyPence(inputs: Inputs): boolean {
  return inputs.rounding?.startsWith('daily_amount') ?? false;
}

function computed(terms: InterestTerms): Interest {
  const found = interest(terms);
  if (isNoRate(found)) throw new Error(`no rate of ${found.series} on ${found.on}`);
  return found;
}

/** `57375/146`: minor units to major ones, reduced. */
function inMajorUnits({ top, bottom }: Fraction, currency: string): string {
  const whole = bottom * BigInt(decimal(money(1, currency)) === '1' ? 1 : 100);
  let [a, b] = [top, whole];
  while (b !== BigInt(0)) [a, b] = [b, a % b];
  return `${top / a}/${whole / a}`;
}
