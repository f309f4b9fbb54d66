/** What must hold after every step, whatever happened: each rule is one function, with the sentence that it guards. */
import type { Execution } from '../../../host/realm/host';
import { instantOfLocal } from '../../../host/realm/zone';
import type { PlainHost } from '../moments';
import { brokenSeals } from '../seals';
import { rowsIn } from '../sheetRows';
import { isFree } from './heal';
import type { Breach } from './play';
import type { Step } from './steps';
import type { Traits } from './traits';
import type { MailThatLeft, Truth } from './truth';

/** All that the rules look at. `mails` and `executions` are those of the step. */
export type Seen = {
  readonly host: PlainHost;
  readonly truth: Truth;
  readonly traits: Traits;
  readonly step: Step;
  readonly mails: readonly MailThatLeft[];
  readonly executions: readonly Execution[];
  readonly copyExecutions: readonly Execution[];
  readonly struck: readonly string[];
  /** Questions that ended in "something went wrong". */
  readonly failures: readonly string[];
  /** What the product changed and may not have. */
  readonly touched: readonly string[];
  readonly sendersBefore: ReadonlySet<string>;
};
type Rule = (seen: Seen) => string | null;

const GAP_DAYS = 5;
const SIX_MINUTES = 6 * 60_000;
const LONGEST_PROPERTY = 1_024;

const ABOVE_ALL: Readonly<Record<string, Rule>> = {
  'no step is mailed twice': noStepTwice,
  'each mail had its row, durable and SENDING, before it left': intentionFirst,
  'the row says what the mail says': rowSaysWhatMailSays,
  'each mail that left stands in the history': everyMailHasItsRow,
  'each seal covers its row': ({ host }) => brokenSeals(host.book)[0] ?? null,
  'one new doubt at most for each crash or doubtful error': fewDoubts,
  'no client is written to by two runs within five days': gapKept,
  'nothing leaves about an invoice that was paid or gone before it was read again': nothingToPaid,
  'nothing leaves by the clock outside the sending hours, on a holiday or in a pause': onlyInTheWindow,
  'nothing leaves from a copy': nothingFromACopy,
  'only the sender sends': onlyTheSender,
  'no account writes to more people in 24 hours than it may': quotaKept,
  'no execution lasts longer than Google lets it': shortEnough,
  'no property is larger than a kilobyte': smallProperties,
  'what is not its own is not changed': ({ touched }) => touched[0] ?? null,
  'no execution fails without a cause': noFailureWithoutCause,
};

/** @returns the first rule that does not hold, null when all do */
export function brokenRule(seen: Seen): Breach | null {
  for (const [rule, holds] of Object.entries(ABOVE_ALL)) {
    const what = holds(seen);
    if (what !== null) return { rule, what };
  }
  return null;
}

const keysOf = ({ row }: MailThatLeft): readonly string[] => (row?.keys ?? '').split('; ').filter((key) => key !== '');

/** Unless a person took the row of the first one away before anything was printed of it: then nobody can know. */
function noStepTwice({ mails, truth }: Seen): string | null {
  for (const mail of mails)
    for (const key of keysOf(mail)) {
      const first = truth.mails.find(
        (other) => other !== mail && other.moment < mail.moment && keysOf(other).includes(key),
      );
      if (first && truth.deleted.get(first.token)?.wasPrinted !== false)
        return `${key} left twice, as ${first.token} on ${first.at} and as ${mail.token} on ${mail.at}`;
    }
  return null;
}

function intentionFirst({ mails }: Seen): string | null {
  const without = mails.find(({ row }) => row?.result !== 'SENDING');
  return without
    ? `${without.token} to ${without.to} left while its row was ${without.row?.result ?? 'not there'}`
    : null;
}

/** The tone of a mail is its highest level's; its table names the invoices of all keys. */
function rowSaysWhatMailSays({ mails }: Seen): string | null {
  for (const mail of mails) {
    const steps = keysOf(mail).map((key) => key.split('|'));
    const invoices = [...new Set(steps.map(([invoice]) => invoice ?? ''))].sort().join(', ');
    if (invoices !== mail.invoices.join(', '))
      return `${mail.token} speaks of ${mail.invoices.join(', ')}, its row of ${invoices}`;
    if (!steps.some(([, level]) => level === mail.tone)) return `${mail.token} is ${mail.tone}, its row is not`;
  }
  return null;
}

function everyMailHasItsRow({ host, truth }: Seen): string | null {
  const results = new Map(rowsIn(host.book, 'Contact history').map(({ text }) => [text('Token'), text('Result')]));
  for (const { token, to, isFromCopy } of truth.mails) {
    if (isFromCopy || truth.deleted.has(token)) continue;
    const result = results.get(token);
    const isRight =
      result === 'VOID'
        ? truth.judged.get(token) === false
        : ['SENDING', 'SENT', 'UNCERTAIN', 'BOUNCED'].includes(result ?? '');
    if (!isRight) return `${token} to ${to} left, and its row is ${result ?? 'not there'}`;
  }
  return null;
}

function fewDoubts({ host, truth, executions }: Seen): string | null {
  const open = rowsIn(host.book, 'Contact history').filter(
    ({ text }) => /UNCERTAIN|SENDING/.test(text('Result')) && text('Kind') === 'reminder',
  );
  const doubts = open.length + truth.judged.size;
  return executions.length > 0 && doubts > truth.doubtCauses
    ? `${doubts} doubts, and ${truth.doubtCauses} causes`
    : null;
}

/** A mail that came back, or of which a person said that it was not sent, keeps nobody waiting. */
function gapKept({ mails, truth }: Seen): string | null {
  for (const mail of mails) {
    const earlier = truth.mails.filter(
      (other) =>
        other.to === mail.to &&
        other.moment < mail.moment &&
        other.row?.run !== mail.row?.run &&
        !truth.bounced.has(other.token) &&
        !truth.deleted.has(other.token) &&
        truth.judged.get(other.token) !== false,
    );
    const close = earlier.find((other) => daysBetween(other.at, mail.at) < GAP_DAYS);
    if (close) return `${mail.to} got ${close.token} on ${close.at} and ${mail.token} on ${mail.at}`;
  }
  return null;
}

function nothingToPaid({ mails }: Seen): string | null {
  const wrong = mails.find(({ settledBefore }) => settledBefore.length > 0);
  return wrong ? `${wrong.token} to ${wrong.to} speaks of ${wrong.settledBefore.join(', ')}` : null;
}

/** A run that began in time may end some minutes later. */
function onlyInTheWindow({ mails, executions, truth }: Seen): string | null {
  for (const { token, to, execution, isFromCopy } of mails) {
    const run = executions.find(({ number }) => number === execution);
    if (isFromCopy || run?.kind !== 'trigger') continue;
    const [day = '', time = ''] = run.startedAt.split(' ');
    const isPaused = truth.pausedUntil !== null && (truth.pausedUntil === 'open' || day <= truth.pausedUntil);
    if (isPaused || isFree(day, truth.holidays) || time < '08:00' || time >= '17:00')
      return `${token} to ${to} left with the run of ${run.startedAt}${isPaused ? ', in a pause' : ''}`;
  }
  return null;
}

function nothingFromACopy({ mails }: Seen): string | null {
  const wrong = mails.find(({ isFromCopy }) => isFromCopy);
  return wrong ? `${wrong.token} to ${wrong.to}` : null;
}

function onlyTheSender({ mails, truth, sendersBefore }: Seen): string | null {
  const wrong = mails.find(({ from }) => !sendersBefore.has(from) && !truth.senders.has(from));
  return wrong ? `${wrong.token} to ${wrong.to} left from ${wrong.from}` : null;
}

function quotaKept({ mails, truth, traits }: Seen): string | null {
  const limit = traits.accounts.mia.endsWith('@gmail.com') ? 100 : 1_500;
  for (const mail of mails) {
    const at = (one: MailThatLeft): number => instantOfLocal(one.at, traits.timeZone);
    const since = at(mail) - 86_400_000;
    const lately = truth.mails.filter((one) => one.from === mail.from && at(one) > since && at(one) <= at(mail));
    const recipients = lately.reduce((sum, one) => sum + one.recipients, 0);
    if (recipients > limit) return `${mail.from} wrote to ${recipients} people in the 24 hours before ${mail.at}`;
  }
  return null;
}

function shortEnough({ executions, copyExecutions }: Seen): string | null {
  const late = [...executions, ...copyExecutions].find(
    ({ costMs, error }) => costMs > SIX_MINUTES || /maximum execution time/.test(error ?? ''),
  );
  return late ? `${late.functionName} of ${late.startedAt} lasted ${Math.round(late.costMs / 1000)} seconds` : null;
}

function smallProperties({ host, executions }: Seen): string | null {
  if (executions.length === 0) return null;
  const { world } = host.memory().kept as { readonly world: { readonly properties: Map<string, Map<string, string>> } };
  for (const [store, properties] of world.properties)
    for (const [name, value] of properties)
      if (value.length > LONGEST_PROPERTY) return `${name} of ${store} holds ${value.length} characters`;
  return null;
}

function noFailureWithoutCause({ executions, copyExecutions, failures, struck }: Seen): string | null {
  if (struck.length > 0) return null;
  const failed = [...executions, ...copyExecutions].find(({ error }) => error !== null);
  if (failed) return `${failed.functionName} of ${failed.startedAt}: ${failed.error} ${failed.log.join(' ')}`;
  return failures.length === 0 ? null : `${failures[0]} ${executions.flatMap(({ log }) => log).join(' ')}`;
}

const instant = (at: string): number => Date.parse(`${at.replace(' ', 'T')}Z`);
const daysBetween = (from: string, to: string): number =>
  (instant(`${to.slice(0, 10)} 00:00:00`) - instant(`${from.slice(0, 10)} 00:00:00`)) / 86_400_000;
