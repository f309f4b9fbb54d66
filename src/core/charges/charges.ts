/** The charges of one open item on one day: interest, fixed compensation and fees, each stated or refused with its reason. */
import type { Day } from '../days';
import type { Charge } from '../message';
import type { ChargeKind, Law } from '../model';
import { isPositive, type Money, money } from '../money';
import type { ChargeRefusal } from '../reason';
import type { ChargeFacts, Charges } from './chargeFacts';
import { appliedRate } from './contract';
import { lawfulFees } from './fees';
import { fixedSumFor } from './fixedSum';
import { fullMonthInterest } from './fullMonths';
import { interest, type Receipt } from './interest';
import type { Rules } from './regime';
import { sideFor } from './regimes';
import { isNoRate } from './schedule';
import { firstInterestDay } from './terms';

/**
 * What may be stated beside an open item today: at most one interest and one compensation, and its fees.
 *
 * The label of a charge is the item's, of a fee the level's. Interest runs to today, today included, on what was open day
 * by day; money whose day is not known counts from the start, so that never too much is asked. An instalment of a plan
 * bears no interest, nor does the part in dispute. Where the law gives none yet, nothing is stated and nothing refused.
 */
export function chargesOn(facts: ChargeFacts, today: Day): Charges {
  const { item, client, settings, waiver, withInterest, fees } = facts;
  if (!withInterest && fees.length === 0) return NONE;
  if (waiver) return refused({ code: 'waived', item: item.label, reason: waiver.reason });
  const { law } = settings;
  if (law === null) return refused({ code: 'noLaw' });
  const side = sideFor(law, client.kind);
  if (side.kind === 'refused') {
    const asked = [...(withInterest ? (['interest'] as const) : []), ...(fees.length > 0 ? (['fee'] as const) : [])];
    return refused(...asked.map((what) => ({ code: 'unlawful', law, what }) as const));
  }
  const parts = [withInterest ? lateCharges(facts, law, side, today) : NONE, lawfulFees(facts, law, side, today)];
  return {
    charges: parts.flatMap(({ charges }) => charges),
    refusals: parts.flatMap(({ refusals }) => refusals),
  };
}

const NONE: Charges = { charges: [], refusals: [] };

function refused(...refusals: readonly ChargeRefusal[]): Charges {
  return { charges: [], refusals };
}

/** Interest and the fixed sum: from the first day of interest on, on whatever was open then. */
function lateCharges(facts: ChargeFacts, law: Law, rules: Rules, today: Day): Charges {
  const { item, settings, noticeOn, holidays } = facts;
  const from = firstInterestDay(rules, item.dueOn, noticeOn, holidays);
  if (item.instalment !== null || from === null || from > today) return NONE;
  const payments = receiptsUntil(today, facts);
  const principal = money(
    payments.reduce((sum, { amount }) => sum + amount.minor, item.balance.minor),
    item.balance.currency,
  );
  // Paid before the first day of interest: nothing was late.
  const open = payments.reduce((rest, { on, amount }) => (on < from ? rest - amount.minor : rest), principal.minor);
  if (open <= 0) return NONE;
  const owed = interestCharge(facts, law, rules, { principal, payments, from, to: today });
  const sum =
    settings.claimsCompensation && rules.fixedSum ? fixedSumFor(money(open, principal.currency), rules.fixedSum) : null;
  const charges = 'code' in owed ? [] : [owed];
  if (sum) charges.push(charge(facts, 'compensation', sum));
  return { charges: charges.filter(({ amount }) => isPositive(amount)), refusals: 'code' in owed ? [owed] : [] };
}

type Debt = { readonly principal: Money; readonly payments: readonly Receipt[]; readonly from: Day; readonly to: Day };

function interestCharge(facts: ChargeFacts, law: Law, rules: Rules, debt: Debt): Charge | ChargeRefusal {
  const { settings, rates } = facts;
  const applied = appliedRate({ law, rules, agreed: settings.contractRate, rates, from: debt.from });
  if ('code' in applied) return applied;
  if (applied.kind === 'fullMonths') {
    return { ...charge(facts, 'interest', debt.principal), ...fullMonthInterest(debt, applied.yearlyUnits) };
  }
  const allocation = settings.allocation === 'law' ? rules.allocation : settings.allocation;
  const found = interest({ ...rules, ...debt, allocation, schedule: applied.schedule, costs: 0 });
  if (isNoRate(found)) return { code: 'noRate', ...found };
  const { segments, amount, daily } = found;
  return { ...charge(facts, 'interest', amount), segments, daily: isPositive(daily) ? daily : null };
}

function charge({ item, stated }: ChargeFacts, kind: ChargeKind, amount: Money): Charge {
  return { kind, item: item.id, label: item.label, amount, claimed: stated === 'claim', segments: [], daily: null };
}

function receiptsUntil(today: Day, { item, payments }: ChargeFacts): readonly Receipt[] {
  const { id } = item.invoice;
  const { currency } = item.balance;
  return payments.filter(
    ({ invoiceId, amount, on }) => invoiceId === id && amount.currency === currency && on <= today,
  );
}
