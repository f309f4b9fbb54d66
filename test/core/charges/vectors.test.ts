/** Every worked example of vectors.json about charges, by its id. Those of references and payloads belong to payment. */
import { contractFloor } from '../../../src/core/charges/contract';
import { costsOn } from '../../../src/core/charges/costs';
import { fixedSumFor } from '../../../src/core/charges/fixedSum';
import { percentUnits } from '../../../src/core/charges/percent';
import { percentOn, scheduleOf } from '../../../src/core/charges/schedule';
import { stretches } from '../../../src/core/charges/stretches';
import {
  appointedDay,
  costsTerm,
  defaultTerm,
  endOfMonthTerms,
  firstInterestDay,
  termAfter,
  workingDayFrom,
} from '../../../src/core/charges/terms';
import { addDays, day, daysBetween } from '../../../src/core/days';
import { decimal, money } from '../../../src/core/money';
import { defaultRates } from '../../../src/defaults/rates';
import { amount } from '../builders';
import { answerOf } from './interestVectors';
import { expectedOf, only, rulesOf, type Vector, vectorsOf } from './vectors';

/** The answer has everything that the example expects, and just that. */
function agrees(vector: Vector, answer: Readonly<Record<string, unknown>>): void {
  const expected = expectedOf(vector);
  expect(only(Object.keys(expected), answer)).toEqual(expected);
}

describe('interest', () => {
  test.each(vectorsOf('interest'))('%s', (_, vector) => agrees(vector, answerOf(vector)));
});

describe('days', () => {
  test.each(vectorsOf('days'))('%s', (_, vector) => {
    const { first_day = '', paid_on = '', partial_payment_on = '', final_payment_on = '' } = vector.inputs;
    const payments = [paid_on, partial_payment_on, final_payment_on].flatMap((on) =>
      on === '' ? [] : { on: day(on) },
    );
    const parts = stretches({ from: day(first_day), to: payments[payments.length - 1]!.on }, payments, rulesOf('CH'));
    const days = parts.map(({ from, to }) => daysBetween(from, to) + 1);
    agrees(vector, { days: days[0], days_full_amount: days[0], days_remainder: days[1] });
  });
});

describe('compensation', () => {
  test.each(vectorsOf('compensation'))('%s', (_, vector) => {
    const { debt = '1.00', currency, late_invoices: count = 1 } = vector.inputs;
    const sum = fixedSumFor(amount(debt, currency), rulesOf(vector.regime).fixedSum!)!;
    agrees(vector, { compensation: decimal(money(sum.minor * count, sum.currency)) });
  });
});

describe('rate', () => {
  test.each(vectorsOf('rate'))('%s', (_, vector) => {
    const { on = '', first_interest_day = on, contract_rate = '' } = vector.inputs;
    const rules = rulesOf(vector.regime);
    const floor = contractFloor(rules, defaultRates, day(first_interest_day));
    agrees(vector, {
      rate: percentOn(scheduleOf(rules.rate, defaultRates, null), day(first_interest_day)),
      contract_rate_floor: floor,
      floor,
      allowed: (percentUnits(contract_rate) ?? 0) >= (percentUnits(floor ?? '') ?? 0),
    });
  });
});

describe('costs', () => {
  test.each(vectorsOf('costs'))('%s', (_, vector) => {
    const { principal, balance, invoices = [principal ?? balance ?? ''], vat = null } = vector.inputs;
    const sum = invoices.reduce((total, one) => total + amount(one).minor, 0);
    const costs = decimal(costsOn(money(sum, 'EUR'), rulesOf(vector.regime).costs!, vat));
    agrees(vector, { collection_costs: costs, max_indemnity: costs });
  });
});

const DAYS: Readonly<Record<string, (inputs: Vector['inputs']) => Readonly<Record<string, unknown>>>> = {
  'uk-d-default-term': ({ performed_on = '', invoice_received_on = '' }) => {
    const term = defaultTerm('UK', day(invoice_received_on), day(performed_on))!;
    return { relevant_day: term.last, first_interest_day: term.next };
  },
  'uk-d-pap-deadline': ({ letter_dated = '', reply_days = 0 }) => ({
    earliest_claim_without_reply: termAfter(day(letter_dated), reply_days).next,
  }),
  'de-d-weekend': ({ due_printed = '' }) => ({
    last_day_in_time: workingDayFrom(day(due_printed), []),
    first_interest_day: firstInterestDay(rulesOf('DE'), day(due_printed), null, []),
  }),
  'de-d-30days-286': ({ invoice_received = '' }) => ({
    default_from: defaultTerm('DE', day(invoice_received), day(invoice_received))!.next,
  }),
  'fr-pub-45fdm': ({ invoice_date = '' }) => {
    const { addThenEnd, endThenAdd } = endOfMonthTerms(day(invoice_date), 45);
    return { method_a_add_then_month_end: addThenEnd, method_b_month_end_then_add: endThenAdd };
  },
  'nl-14day': ({ notice_received = '' }) => {
    const { last, next } = costsTerm('nl14', day(notice_received), 'post', []);
    return { last_day_to_pay_free: last, costs_due_from: next };
  },
  'be-b2c-term-post': (inputs) => belgianTerm(inputs, 'post'),
  'be-b2c-term-email': (inputs) => belgianTerm(inputs, 'electronic'),
  'in-appointed-day': indianTerm,
  'in-appointed-day-none': indianTerm,
};

describe('date', () => {
  test.each(vectorsOf('date'))('%s', (id, vector) => agrees(vector, DAYS[id]!(vector.inputs)));
});

function belgianTerm({ reminder_sent = '' }: Vector['inputs'], channel: 'post' | 'electronic') {
  const { last, next } = costsTerm('be14', day(reminder_sent), channel, []);
  return { term_starts: addDays(last, -13), first_day_indemnity: next };
}

function indianTerm({ accepted_on = '', agreed_days = null }: Vector['inputs']) {
  const { last, next } = appointedDay(day(accepted_on), agreed_days);
  return { last_day: last, interest_from: next };
}

test('no kind of example is left out here but references and payloads', () => {
  const here = vectorsOf('interest', 'days', 'compensation', 'rate', 'costs', 'date').length;
  expect(here + vectorsOf('reference', 'payload').length).toBe(131);
  expect(here).toBe(112);
});
