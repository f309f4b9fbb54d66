/**
 * What puts a step off that is due: the gap after the last message, a mail that was refused, a call that was not answered
 * or whose answer wants time.
 */
import { addDays, type Day } from '../days';
import { identity } from '../identity';
import type { CallOutcome, Client, ContactEvent, Level } from '../model';
import type { RunContext } from './context';
import { gapEndsOn } from './gap';
import { later, type Standing, stepOf } from './standing';
import { sendingDaysAfter } from './window';

/** Why a step waits: since when, and the first day on which it waits no more. */
export type Delay = { readonly lastOn: Day; readonly on: Day };

/** The first day, `from` or later, on which a level can be done: a sending day on which nothing puts it off. */
export function possibleFrom(level: Level, from: Day, client: Client, standing: Standing, run: RunContext): Day {
  const gap = gapBefore(level, client, standing, run);
  const refused = triedAgainOn(level, client, standing, run);
  const tried = callAgain(level, client, standing, run);
  const answered = afterCall(standing, run);
  let on = from;
  if (gap !== null && gap.on > on) on = gap.on;
  if (refused !== null && refused > on) on = refused;
  if (tried !== null && tried.on > on) on = tried.on;
  if (answered !== null && answered.on > on) on = answered.on;
  return run.sendingDay(on);
}

/** The last written contact that a mail or a notice keeps its distance from; calls and tasks keep none. */
export function gapBefore(level: Level, client: Client, standing: Standing, run: RunContext): Delay | null {
  const channel = run.channelOf(level, client);
  if (channel !== 'email' && channel !== 'notice') return null;
  const lastOn = later(standing.lastWrittenOn, run.writtenToOn(client, level.to));
  return lastOn && { lastOn, on: gapEndsOn(lastOn, level, run.ledger.settings) };
}

/**
 * How often a step's mail was refused for its own sake, and the last day of it. Refusals by other receivers than today's do
 * not count: the address was corrected.
 */
export function refusalsOf(
  level: Level,
  client: Client,
  standing: Standing,
  run: RunContext,
): { readonly count: number; readonly lastOn: Day | null } {
  const refused = standing.turns.length === 0 ? NONE : (stepOf(standing, level.code).open?.refused ?? NONE);
  if (refused.length === 0 || run.channelOf(level, client) !== 'email') return NEVER_REFUSED;
  const to = run.addressesOf(client, level.to);
  const ofThese = refused.filter((event) => addresses(event.to) === to);
  return { count: ofThese.length, lastOn: ofThese.reduce<Day | null>((last, { on }) => later(last, on), null) };
}

/** The day on which a mail that was refused is tried again: not every hour, but on the next sending day. */
export function triedAgainOn(level: Level, client: Client, standing: Standing, run: RunContext): Day | null {
  const { lastOn } = refusalsOf(level, client, standing, run);
  return lastOn && run.sendingDay(addDays(lastOn, 1));
}

/** The last try of a call that nobody answered. */
export function callAgain(level: Level, client: Client, standing: Standing, run: RunContext): Delay | null {
  if (standing.turns.length === 0 || run.channelOf(level, client) !== 'call') return null;
  const lastOn = stepOf(standing, level.code).open?.lastTryOn ?? null;
  return lastOn && { lastOn, on: workingDaysAfter(lastOn, run.ledger.settings.callAgainDays, run) };
}

/** What a client said on the telephone that wants some days: a copy is on its way, it is paid, it waits for approval, or it was promised or disputed and nobody recorded more. */
export function afterCall(
  { lastAnswered }: Standing,
  run: RunContext,
): (Delay & { readonly outcome: CallOutcome }) | null {
  if (lastAnswered === null) return null;
  const { on: lastOn, outcome } = lastAnswered;
  const { settings } = run.ledger;
  switch (outcome) {
    case 'copyAsked':
      return { outcome, lastOn, on: addDays(lastOn, settings.gapDays) };
    case 'alreadyPaid':
      return { outcome, lastOn, on: workingDaysAfter(lastOn, settings.callPaidDays, run) };
    case 'promised':
    case 'inPaymentRun':
    case 'disputed':
      // What was said says more where it was recorded; a call typed without it still wants some days.
      return isRecorded(lastAnswered, run)
        ? null
        : { outcome, lastOn, on: workingDaysAfter(lastOn, settings.callApprovalDays, run) };
    case 'waitingForApproval':
      return { outcome, lastOn, on: workingDaysAfter(lastOn, settings.callApprovalDays, run) };
    default:
      return null;
  }
}

/** Whether an agreement about what was called for was recorded on the day of the call or after it. */
function isRecorded({ on, clientId, invoices }: ContactEvent, { ledger: { agreements }, today }: RunContext): boolean {
  const ids = invoices.map(identity);
  return agreements.some(
    (one) =>
      one.recordedOn >= on &&
      one.recordedOn <= today &&
      (one.invoiceIds.length === 0 ? one.clientId === clientId : one.invoiceIds.some((id) => ids.indexOf(id) >= 0)),
  );
}

function workingDaysAfter(from: Day, count: number, { ledger: { settings, holidays } }: RunContext): Day {
  return sendingDaysAfter(from, count, settings, holidays);
}

const NONE: readonly ContactEvent[] = [];
const NEVER_REFUSED = { count: 0, lastOn: null };

function addresses(of: readonly string[]): string {
  return of
    .map((address) => address.trim().toLowerCase())
    .sort()
    .join();
}
