/**
 * Payment plans: the instalment rows that belong together, what of them is paid, and whether they stand.
 *
 * No dated payments are needed: the lines came to what was open when they were agreed, so that what was paid since is
 * their sum less what is open now. It fills the lines in the order of their days (capabilities.md 12).
 */
import { addDays, type Day } from '../days';
import type { Agreement, AgreementState, Identity, Invoice, Ledger } from '../model';
import { type Money, money } from '../money';
import type { Reason } from '../reason';
import { isEnded, openSum, type Records, recordsOf } from './records';

export type Plan = {
  /** Its rows that count, by day. */
  readonly lines: readonly PlanLine[];
  /** All its rows, those that were ended too. */
  readonly rows: readonly Agreement[];
  readonly invoices: readonly Invoice[];
  /** What its lines come to, and what was to be met by them, where these do not agree: it holds nothing back. */
  readonly misfit: { readonly sum: Money; readonly open: Money } | null;
  /** A later plan about one of its invoices took its place. */
  readonly isReplaced: boolean;
  /** The line that broke it, and the first day on which it was broken. */
  readonly broken: { readonly line: PlanLine; readonly on: Day } | null;
};

export type PlanLine = {
  readonly agreement: Agreement;
  /** From 1, by day, among all rows of the plan. */
  readonly number: number;
  readonly on: Day;
  /** What of it is not paid. */
  readonly rest: Money;
  /** What may still be open when it and all lines before it are paid, in minor units. */
  readonly openAfter: number;
};

/** A plan whose lines do not come to what is open: `rows` are its rows of Agreements. */
export type PlanMisfit = { readonly rows: readonly number[]; readonly sum: Money; readonly open: Money };

/**
 * The plans that hold nothing back because their lines come to less than is open now or to more than the invoices'
 * amounts; `open` is what they should have come to.
 */
export function planMisfits(ledger: Ledger, today: Day): readonly PlanMisfit[] {
  if (ledger.agreements.length === 0) return [];
  return plansOf(recordsOf(ledger, today)).flatMap(({ misfit, rows }) =>
    misfit === null ? [] : [{ ...misfit, rows: rows.map(({ row }) => row) }],
  );
}

/** Every plan, the earliest agreed first: the instalments of a client about one set of invoices, recorded on one day. */
export function plansOf(records: Records): readonly Plan[] {
  const groups = new Map<string, Agreement[]>();
  for (const row of records.recorded('instalment')) {
    const key = JSON.stringify([row.clientId, row.recordedOn, row.invoiceIds.slice().sort()]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const taken = new Set<Identity>();
  // From the last to the first: what a later plan is about is no longer an earlier one's.
  return [...groups.values()]
    .reverse()
    .map((rows) => {
      const plan = planOf(rows, taken, records);
      if (rows.some(({ outcome }) => outcome !== 'withdrawn')) for (const { id } of plan.invoices) taken.add(id);
      return plan;
    })
    .reverse();
}

/** Whether its invoices wait and its lines are asked for instead. */
export function stands({ lines, misfit, isReplaced, broken }: Plan): boolean {
  return lines.length > 0 && misfit === null && !isReplaced && broken === null;
}

/** The standing plan of each invoice. */
export function standingPlans(plans: readonly Plan[]): ReadonlyMap<Identity, Plan> {
  const standing = new Map<Identity, Plan>();
  for (const plan of plans) if (stands(plan)) for (const { id } of plan.invoices) standing.set(id, plan);
  return standing;
}

/** Why a person is asked: the plan of each invoice whose lines do not come to what is open. Nobody can tell what was meant. */
export function unclearPlans(plans: readonly Plan[]): ReadonlyMap<Identity, Reason> {
  const unclear = new Map<Identity, Reason>();
  for (const { misfit, invoices } of plans)
    if (misfit !== null) for (const { id } of invoices) unclear.set(id, { code: 'planUnclear', params: misfit });
  return unclear;
}

/** Why an invoice waits while its plan stands: the next line that is not paid. */
export function planReason(plan: Plan | undefined): Reason | null {
  const next = plan?.lines.find(({ rest }) => rest.minor > 0);
  return next ? { code: 'planActive', params: { amount: next.rest, on: next.on } } : null;
}

/** What has become of one row of a plan. */
export function instalmentState(plan: Plan, agreement: Agreement, today: Day): AgreementState {
  const line = plan.lines.find((one) => one.agreement === agreement);
  if (!line) return isEnded(agreement, today) ? 'ended' : 'review';
  if (plan.isReplaced) return 'replaced';
  if (plan.misfit !== null) return 'review';
  if (line.rest.minor === 0) return 'paid';
  if (plan.broken !== null) return line.on <= plan.broken.line.on ? 'broken' : 'cancelled';
  return line.on < today ? 'late' : 'active';
}

function planOf(rows: readonly Agreement[], taken: ReadonlySet<Identity>, records: Records): Plan {
  const all = rows[0] ? records.covered(rows[0]) : [];
  const currency = all[0]?.amount.currency ?? records.ledger.settings.currency;
  const invoices = all.filter(({ amount }) => amount.currency === currency);
  const inDispute = disputedBefore(rows, invoices, records);
  const openBeside = (on: Day, aside: number): number => Math.max(0, openSum(records, invoices, on) - aside);
  const parts = partsOf(rows, currency, openBeside(records.today, inDispute), records.today);
  const sum = parts.reduce((total, { minor }) => total + minor, 0);
  const most = invoices.reduce((total, { amount }) => total + Math.max(0, amount.minor), 0);
  // Lines that leave no room for it were agreed about what was in dispute as well.
  const aside = sum + inDispute <= most ? inDispute : 0;
  const open = openBeside(records.today, aside);
  let openAfter = sum;
  const lines = parts.map(({ minor, ...part }) => {
    openAfter -= minor;
    return { ...part, openAfter, rest: money(Math.min(minor, Math.max(0, open - openAfter)), currency) };
  });
  const isReplaced = invoices.some(({ id }) => taken.has(id));
  // An invoice that left the sheet, as paid ones do, may have been part of what was agreed.
  const isComplete = (rows[0]?.invoiceIds ?? []).every((id) => all.some((invoice) => invoice.id === id));
  const isMisfit = open > 0 && lines.length > 0 && !isReplaced && (sum < open || (isComplete && sum > most));
  return {
    lines,
    rows,
    invoices,
    misfit: isMisfit ? { sum: money(sum, currency), open: money(open, currency) } : null,
    isReplaced,
    broken: open === 0 ? null : breakOf(lines, (on) => openBeside(on, aside), records),
  };
}

/**
 * The parts that were in dispute already when the plan was agreed, in minor units: they are no part of it. Accepted ones
 * are off the invoice itself by a credit note or a smaller amount.
 */
function disputedBefore(rows: readonly Agreement[], invoices: readonly Invoice[], records: Records): number {
  const agreedOn = rows[0]?.recordedOn ?? records.today;
  return records.recorded('dispute').reduce((sum, dispute) => {
    const { amount, recordedOn, outcome } = dispute;
    if (amount === null || recordedOn > agreedOn || outcome === 'accepted' || isEnded(dispute, agreedOn)) return sum;
    const isAbout = records
      .covered(dispute)
      .some((one) => invoices.indexOf(one) >= 0 && one.amount.currency === amount.currency);
    return isAbout ? sum + Math.max(0, amount.minor) : sum;
  }, 0);
}

/** The rows by day, numbered, then without those that were ended. A single row without an amount is about all that is open. */
function partsOf(rows: readonly Agreement[], currency: string, open: number, today: Day) {
  return rows
    .flatMap((agreement) => (agreement.until === null ? [] : [{ agreement, on: agreement.until }]))
    .sort((a, b) => (a.on === b.on ? a.agreement.row - b.agreement.row : a.on < b.on ? -1 : 1))
    .map((part, at) => ({ ...part, number: at + 1 }))
    .filter(({ agreement }) => !isEnded(agreement, today))
    .flatMap((part) => {
      const { amount } = part.agreement;
      if (amount === null) return rows.length === 1 && open > 0 ? [{ ...part, minor: open }] : [];
      return amount.currency === currency && amount.minor > 0 ? [{ ...part, minor: amount.minor }] : [];
    });
}

/** The first line that was not paid so many days after its day. Paid later it stays broken, where payments have days. */
function breakOf(lines: readonly PlanLine[], openOn: (on: Day) => number, records: Records): Plan['broken'] {
  for (const line of lines) {
    const on = addDays(line.on, records.ledger.settings.planBrokenDays);
    if (on > records.today) return null;
    if (openOn(on) > line.openAfter) return { line, on };
  }
  return null;
}
