/**
 * The one form by which a person records something → rows of Agreements, or steps for Contact history, or why not.
 *
 * What is refused here would be a Problem in the sheet a moment later: a past day, an amount above what is open, a plan
 * that does not add up.
 */
import { type Day, isDay } from '../core/days';
import { stepKey } from '../core/identity';
import type { MessageLine } from '../core/message';
import type { Agreement, AgreementKind, Client, Level } from '../core/model';
import { add, type Money, money, sumByCurrency } from '../core/money';
import type { Decision } from '../core/planned';
import type { RecordRefusal } from '../core/words/recording';
import { isBad } from './cells';
import type { CurrencyContext } from './currencyCells';
import { isPlausible } from './dayCells';
import { readMoney } from './moneyCells';

/** As the page sends it; texts as typed, empty where a kind does not need them. */
export type RecordForm = {
  readonly kind: 'promise' | 'plan' | 'extension' | 'dispute' | 'hold' | 'postponement' | 'waiver' | 'skip' | 'level';
  readonly on: string;
  readonly amount: string;
  readonly instalments: readonly { readonly on: string; readonly amount: string }[];
  readonly reason: string;
  readonly source: string;
  readonly level: string;
};

export type NewAgreement = Omit<Agreement, 'row'>;

export type Recording =
  | { readonly kind: 'agreements'; readonly agreements: readonly NewAgreement[] }
  | { readonly kind: 'steps'; readonly event: 'skip' | 'level'; readonly lines: readonly MessageLine[] }
  | { readonly kind: 'refused'; readonly why: RecordRefusal };

type Given = {
  readonly form: RecordForm;
  readonly client: Client;
  /** The open items it is about; none: the client itself (a hold or a waiver alone). */
  readonly about: readonly Decision[];
  readonly today: Day;
  readonly by: string;
  readonly levelsOf: (procedure: string) => readonly Level[];
  readonly currency: CurrencyContext;
};

/** What a form comes to. */
export function readRecording(given: Given): Recording {
  const { form, about } = given;
  if (about.length === 0 && form.kind !== 'hold' && form.kind !== 'waiver') return refused({ code: 'noItems' });
  if (form.kind === 'skip' || form.kind === 'level') return steps(given, form.kind);
  const instalment = about.find(({ item }) => item.instalment !== null);
  if (instalment) return refused({ code: 'isInstalment', item: instalment.item.label });
  switch (form.kind) {
    case 'promise':
      return withAmount(given, 'promise', dayFrom(form.on, given.today));
    case 'dispute':
      if (form.reason === '') return refused({ code: 'reasonMissing' });
      return withAmount(given, 'dispute', form.on === '' ? null : dayFrom(form.on, given.today));
    case 'hold':
    case 'waiver':
      if (form.reason === '') return refused({ code: 'reasonMissing' });
      return agreed(given, form.kind, form.on === '' ? null : dayFrom(form.on, given.today), null);
    case 'postponement':
      return agreed(given, 'postponement', dayFrom(form.on, given.today), null);
    case 'extension':
      return extension(given);
    case 'plan':
      return plan(given);
  }
}

function withAmount(given: Given, kind: AgreementKind, until: Day | null | RecordRefusal): Recording {
  if (given.form.amount === '') return agreed(given, kind, until, null);
  const open = openOf(given.about);
  if (open === null) return refused({ code: 'severalCurrencies' });
  const amount = amountFrom(given.form.amount, open.currency, given.currency);
  if ('code' in amount) return refused(amount);
  return amount.minor > open.minor
    ? refused({ code: 'amountTooMuch', given: amount, open })
    : agreed(given, kind, until, amount);
}

function extension(given: Given): Recording {
  const until = dayFrom(given.form.on, given.today);
  const late = typeof until === 'string' ? given.about.find(({ item }) => item.dueOn >= until) : undefined;
  return late ? refused({ code: 'notLater', item: late.item.label }) : agreed(given, 'extension', until, null);
}

function plan(given: Given): Recording {
  const { form, about, today } = given;
  const open = openOf(about);
  if (open === null) return refused({ code: 'severalCurrencies' });
  if (form.instalments.length === 0) return refused({ code: 'planEmpty' });
  let sum = money(0, open.currency);
  let before: Day | null = null;
  const rows: NewAgreement[] = [];
  for (const line of form.instalments) {
    const until = dayFrom(line.on, today);
    if (typeof until !== 'string') return refused(until);
    const amount = amountFrom(line.amount, open.currency, given.currency);
    if ('code' in amount) return refused(amount);
    if (before !== null && until <= before) return refused({ code: 'planNotRising' });
    before = until;
    sum = add(sum, amount);
    rows.push(row(given, 'instalment', until, amount));
  }
  return sum.minor === open.minor ? { kind: 'agreements', agreements: rows } : refused({ code: 'planSum', sum, open });
}

function agreed(given: Given, kind: AgreementKind, until: Day | null | RecordRefusal, amount: Money | null): Recording {
  if (until !== null && typeof until !== 'string') return refused(until);
  return { kind: 'agreements', agreements: [row(given, kind, until, amount)] };
}

function row(given: Given, kind: AgreementKind, until: Day | null, amount: Money | null): NewAgreement {
  const { client, about, form, by, today } = given;
  return {
    ...{ kind, clientId: client.id, clientName: client.name, until, amount, by, recordedOn: today },
    ...{ endedOn: null, outcome: null, reason: form.reason || null, source: form.source || null },
    invoiceIds: about.map(({ item }) => item.invoice.id),
  };
}

function steps({ form, about, levelsOf }: Given, event: 'skip' | 'level'): Recording {
  if (form.reason === '') return refused({ code: 'reasonMissing' });
  const lines: MessageLine[] = [];
  for (const { item, next, n, procedure } of about) {
    const level = event === 'skip' ? next : (levelsOf(procedure ?? '').find(({ code }) => code === form.level) ?? null);
    if (level === null) return refused({ code: event === 'skip' ? 'noStep' : 'levelUnknown', item: item.label });
    const key = stepKey(item.label, level.code, event === 'skip' ? n : 1);
    lines.push({ item, level, key, daysOverdue: 0 });
  }
  return { kind: 'steps', event, lines };
}

/** What the items owe together; null when that is in several currencies. */
function openOf(about: readonly Decision[]): Money | null {
  const [open, ...others] = sumByCurrency(about.map(({ item }) => item.balance));
  return open === undefined || others.length > 0 ? null : open;
}

function dayFrom(text: string, today: Day): Day | RecordRefusal {
  if (!isDay(text) || !isPlausible(text)) return { code: 'dayUnreadable', read: text };
  return text < today ? { code: 'dayPast', day: text } : text;
}

function amountFrom(text: string, currency: string, context: CurrencyContext): Money | RecordRefusal {
  const read = readMoney(text, currency, context);
  return read === null || isBad(read) || read.minor <= 0 ? { code: 'amountUnreadable', read: text } : read;
}

function refused(why: RecordRefusal): Recording {
  return { kind: 'refused', why };
}
