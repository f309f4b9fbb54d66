/** The guards over a whole run: they stop automatic sending until a person has looked, and change nothing in the plan. */
import type { ContactEvent } from '../model';
import type { Stop } from '../planned';
import type { RunContext } from './context';
import { counts, isOfRun } from './history';
import { groupBy } from './lines';

/** A run this small is never unusual, however quiet the weeks before it were (DECISIONS.md). */
const NEVER_UNUSUAL = 5;
/** What is usual is known from this many runs on, and judged by the last ten (capabilities.md 4). */
const RUNS_TO_KNOW = 3;
const RUNS_TO_JUDGE_BY = 10;

/** What stands in the way of a run's messages leaving: a copied spreadsheet, a history without its end, changed bank details, the first run, a pause, the brake. */
export function stopsOf(messages: number, run: RunContext): Stop[] {
  const { settings } = run.ledger;
  const until = settings.pauseUntil;
  const limit = limitOf(run);
  const stops: Stop[] = [];
  const { isCopy, historyCutAt: seq, bankChangedTo: account } = run.ledger;
  if (isCopy && settings.mode !== 'test') stops.push({ code: 'copied', params: {} });
  if (seq !== null && settings.mode !== 'test') stops.push({ code: 'historyCut', params: { seq } });
  if (account !== null && settings.mode !== 'test') stops.push({ code: 'bankChanged', params: { account } });
  if (settings.firstRunConfirmedOn === null && settings.mode !== 'test')
    stops.push({ code: 'firstRun', params: { messages } });
  if (until !== null && (until === 'open' || run.today <= until)) stops.push({ code: 'paused', params: { until } });
  if (messages > limit) stops.push({ code: 'brake', params: { messages, limit } });
  return stops;
}

/** The most messages a run may send: `run.maxMessages` or `run.maxTimesUsual` times the average, whichever is less. */
function limitOf(run: RunContext): number {
  const { maxMessages, maxTimesUsual } = run.ledger.settings;
  const sizes = lastRunSizes(run);
  if (maxTimesUsual <= 0 || sizes.length < RUNS_TO_KNOW) return maxMessages;
  const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return Math.min(maxMessages, Math.max(NEVER_UNUSUAL, Math.floor(maxTimesUsual * average)));
}

/** How many messages each of the last earlier runs sent, of those that sent any. */
function lastRunSizes(run: RunContext): number[] {
  const sent = run.ledger.history.filter(
    (event) => event.run !== null && wasSent(event) && counts(event, run.counting) && !isOfRun(event, run.counting),
  );
  return groupBy(sent, (event) => event.run ?? '')
    .map((events) => ({ size: events.length, last: events.reduce((seq, event) => Math.max(seq, event.seq), 0) }))
    .sort((a, b) => b.last - a.last)
    .slice(0, RUNS_TO_JUDGE_BY)
    .map(({ size }) => size);
}

function wasSent({ kind, result }: ContactEvent): boolean {
  return kind === 'reminder' && (result === 'SENT' || result === 'BOUNCED');
}
