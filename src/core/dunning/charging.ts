/**
 * The charges that letters state: for which levels they are asked, what they are asked with, and why some are left out.
 * What they come to is computed in `core/charges`; they never enter a balance or a total.
 */
import { receiptsOf } from '../agreements/receipts';
import type { ChargeFacts, Charges, Fee } from '../charges/chargeFacts';
import { chargesOn } from '../charges/charges';
import { identity } from '../identity';
import type { Charge, CreditLine, MessageLine } from '../message';
import type { Client, Level, OpenItem, Payment } from '../model';
import type { ChargeRefusal } from '../reason';
import type { RunContext } from './context';
import { demandDays } from './demands';
import { claimedFees, feeOf } from './fees';
import { lessCredit } from './lessCredit';

export type Charging = {
  /** The charges of a letter's lines less the credit that it takes off, in their order, and each refusal once. */
  readonly stated: (lines: readonly MessageLine[], credits: readonly CreditLine[], client: Client) => Charges;
  /** What one item would bear at a level, whether its procedure charges or not; of credit `lessCredit`. */
  readonly ofItem: (item: OpenItem, level: Level, client: Client) => Charges;
};

/** Whether letters of a level state charges at all: its procedure is switched on, and it asks for some. */
function statesCharges({ procedure, interest, fees }: Level, { ledger }: RunContext): boolean {
  if (interest === 'no' && fees.length === 0) return false;
  return ledger.settings.chargedProcedures.some((name) => identity(name) === identity(procedure));
}

/** Reads of the ledger what charges need, once for all letters of a run and only where one states any. */
export function chargingOf(run: RunContext): Charging {
  const { ledger, today } = run;
  let known: Known | null = null;
  const ofItem = (item: OpenItem, level: Level, client: Client): Charges => {
    known = known ?? readKnown(run);
    return chargesOn(factsOf(item, level, client, known, run), today);
  };
  return {
    ofItem,
    stated: (lines, credits, client) => {
      const charges: Charge[] = [];
      const refusals: ChargeRefusal[] = [];
      const said = new Set<string>();
      const owed = lessCredit(
        lines.map(({ item }) => item),
        credits,
      );
      for (const [at, { item, level, daysOverdue }] of lines.entries()) {
        if (daysOverdue <= 0 || !statesCharges(level, run)) continue;
        if (ledger.settings.law === null) return { charges: [], refusals: [{ code: 'noLaw' }] };
        const one = ofItem(owed[at] ?? item, level, client);
        charges.push(...one.charges);
        for (const refusal of one.refusals) {
          const text = JSON.stringify(refusal);
          if (!said.has(text)) refusals.push(refusal);
          said.add(text);
        }
      }
      return charges.length + refusals.length === 0 ? NOTHING : { charges, refusals };
    },
  };
}

const NOTHING: Charges = { charges: [], refusals: [] };
const NO_PAYMENTS: readonly Payment[] = [];

type Known = {
  readonly payments: ReturnType<typeof receiptsOf>;
  readonly fees: ReturnType<typeof claimedFees>;
  readonly demands: ReturnType<typeof demandDays>;
};

function readKnown({ ledger, counting, today }: RunContext): Known {
  const { history, holidays } = ledger;
  return {
    payments: receiptsOf(ledger.payments),
    fees: claimedFees(history, counting),
    demands: demandDays({ history, counting, today, holidays }),
  };
}

function factsOf(item: OpenItem, level: Level, client: Client, known: Known, run: RunContext): ChargeFacts {
  const { settings, rates, holidays } = run.ledger;
  return {
    ...{ item, client, settings, rates, holidays },
    payments: known.payments.get(item.invoice.id) ?? NO_PAYMENTS,
    stated: level.interest === 'claim' ? 'claim' : 'show',
    withInterest: level.interest !== 'no',
    fees: feesOf(item, level, known, run),
    waiver: run.agreed.waiverOf(item.invoice),
    noticeOn: settings.law === null ? null : known.demands(settings.law, client.kind, item),
  };
}

/** Those claimed before, each at the amount it had, then this level's, unless it was claimed already. */
function feesOf(item: OpenItem, level: Level, { fees }: Known, run: RunContext): readonly Fee[] {
  const before = (fees.get(item.id) ?? []).filter(({ amount }) => amount.currency === item.balance.currency);
  const own = before.some(({ code }) => code === level.code) ? null : feeOf(level, item.balance);
  const levels = run.levelsOf(level.procedure) ?? [];
  const labelled = before.map(({ code, amount }) => {
    const name = code === level.code ? level.name : levels.find((one) => one.code === code)?.name;
    // Two levels of one name would be taken for one fee.
    const isClear = name !== undefined && (code === level.code || name !== level.name);
    return { label: isClear ? name : code, amount };
  });
  return own === null ? labelled : [...labelled, { label: level.name, amount: own }];
}
