/** The worked examples of vectors.json, as rows for tests. */
import { readFileSync } from 'node:fs';
import type { Rules } from '../../../src/core/charges/regime';
import { sideFor } from '../../../src/core/charges/regimes';
import type { Law } from '../../../src/core/model';

/** What an example is given; each kind has its own few. */
export type Inputs = Partial<{
  readonly principal: string;
  readonly currency: string;
  readonly rate: string;
  readonly days: number;
  readonly day_count: string;
  readonly rounding: string;
  readonly payments: readonly { readonly on: string; readonly amount: string }[];
  readonly allocation: string;
  readonly costs: string;
  readonly first_interest_day: string;
  readonly last_interest_day: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly from: string;
  readonly to: string;
  readonly paid_on: string;
  readonly partial_payment_on: string;
  readonly final_payment_on: string;
  readonly due: string;
  readonly paid: string;
  readonly whole_years: number;
  readonly full_months: number;
  readonly bank_rate: string;
  readonly contract: string;
  readonly credited_on: string;
  readonly debt: string;
  readonly late_invoices: number;
  readonly on: string;
  readonly contract_rate: string;
  readonly invoices: readonly string[];
  readonly balance: string;
  readonly vat: string;
  readonly performed_on: string;
  readonly invoice_received_on: string;
  readonly letter_dated: string;
  readonly reply_days: number;
  readonly due_printed: string;
  readonly invoice_received: string;
  readonly invoice_date: string;
  readonly notice_received: string;
  readonly reminder_sent: string;
  readonly channel: string;
  readonly accepted_on: string;
  readonly agreed_days: number | null;
}>;

export type Vector = {
  readonly id: string;
  readonly regime: string;
  readonly kind: string;
  readonly inputs: Inputs;
  readonly expected: Readonly<Record<string, unknown>>;
};

const VECTORS: readonly Vector[] = JSON.parse(readFileSync('test/core/charges/vectors.json', 'utf8'));

/** Of some kinds, as rows for `test.each`: the id is the test's name. */
export function vectorsOf(...kinds: readonly string[]): readonly (readonly [string, Vector])[] {
  return VECTORS.filter(({ kind }) => kinds.includes(kind)).map((vector) => [vector.id, vector] as const);
}

/** `DE-B2C` is the law of DE against consumers; a law alone, and `ANY`, is meant against businesses. */
export function rulesOf(regime: string): Rules {
  const [code = '', kind] = regime.split('-');
  const side = sideFor((code === 'ANY' ? 'EU' : code) as Law, kind === 'B2C' ? 'consumer' : 'business');
  if (side.kind === 'refused') throw new Error(`${regime} gives nothing`);
  return side;
}

/** What an example expects, without what it says of methods that are not ours. */
export function expectedOf({ expected }: Vector): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(expected).filter(([name]) => !OTHER_METHODS.has(name)));
}

/** Only the names that an example expects, so that an answer may say more. */
export function only(
  names: readonly string[],
  answer: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.filter((name) => name in answer).map((name) => [name, answer[name]]));
}

const OTHER_METHODS = new Set([
  'interest_without_intermediate_rounding',
  'interest_act360',
  'half_even',
  'simple_for_comparison',
  'if_wrongly_per_invoice',
]);
