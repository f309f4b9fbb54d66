/**
 * Acts by mail → one message for each client, receivers, language and class (contracts.md, Grouping).
 *
 * The highest tone among the lines sets the template; each line is recorded at its own level; the strictest approval
 * governs all of them. Facts only: the words come from the template.
 */
import { messageToken } from '../digest';
import type { Decision, Identity, MessageClass, OpenItem, PlannedMessage, Tone } from '../model';
import { TONES } from '../model';
import { sumByCurrency } from '../money';
import type { RunContext } from './context';
import { type Act, byClient, compareItems, groupBy, linesOf } from './lines';
import { copies } from './recipients';
import { threadOf } from './thread';

/**
 * The messages of a day. Those of one client stand together, the client with the oldest due date first.
 *
 * @param acts       what is to be done by mail, the oldest due date first
 * @param decisions  all of the day: where the late items without a step of their own are found
 */
export function planMessages(acts: readonly Act[], decisions: readonly Decision[], run: RunContext): PlannedMessage[] {
  const taken = new Set<string>();
  for (const { token } of run.ledger.history) if (token !== null) taken.add(token);
  const alsoOverdue = alsoOverdueByClient(decisions, run);
  return byClient(acts).flatMap((ofClient) => {
    const groups = ofClient.length === 1 ? [ofClient] : groupBy(ofClient, (act) => groupKey(act, run));
    const overdue = groups.filter(([{ next }]) => classOf(next.tone) === 'overdue');
    // Listed once, in the firmest of the client's messages.
    const listing = highest(overdue, (group) => toneOf(group));
    return groups.map((group) => {
      const also = group === listing ? alsoOverdue.get(group[0].client.id) : undefined;
      const message = messageOf(group, also ?? [], taken, run);
      taken.add(message.token);
      return message;
    });
  });
}

type Group = readonly [Act, ...Act[]];

function messageOf(
  group: Group,
  alsoOverdue: readonly OpenItem[],
  taken: ReadonlySet<string>,
  run: RunContext,
): PlannedMessage {
  const [{ client, next: first }] = group;
  const lines = linesOf(group, run.today);
  const { level } = highest(lines, (line) => line.level.tone) ?? { level: first };
  const to = run.receivers(client, first.to);
  const items = lines.map(({ item }) => item).concat(alsoOverdue);
  return {
    client,
    class: classOf(level.tone),
    tone: level.tone,
    level,
    language: languageOf(group[0], run),
    to,
    cc: copies(client, level.tone, to),
    bcc: [],
    lines,
    alsoOverdue,
    disputed: [],
    credits: [],
    totals: sumByCurrency(lines.map(({ item }) => item.balance)),
    charges: [],
    approval: group.some(needsPerson) ? 'person' : 'auto',
    inReplyTo: threadOf(items, level.tone, to, run),
    token: messageToken(lines.map(({ key }) => key).join(';'), taken),
    reasons: group.map(({ reason }) => reason),
    warnings: [],
    brokenPromise: null,
    paidSince: [],
  };
}

/** Final and formal notices always wait for a click, whatever the sheet says, and so does what follows edited levels. */
function needsPerson({ next, reason }: Act): boolean {
  return next.approval === 'person' || isFirmest(next.tone) || reason.code === 'levelsEdited';
}

function isFirmest(tone: Tone): boolean {
  return tone === 'final' || tone === 'formal';
}

function classOf(tone: Tone): MessageClass {
  return tone === 'courtesy' ? 'courtesy' : 'overdue';
}

function groupKey(act: Act, run: RunContext): string {
  const to = run
    .receivers(act.client, act.next.to)
    .map(({ address }) => address)
    .sort();
  return [to.join(','), languageOf(act, run), classOf(act.next.tone)].join('|');
}

function languageOf({ client }: Act, { ledger }: RunContext): string {
  return client.language ?? ledger.settings.language;
}

function toneOf(group: Group): Tone {
  return highest(group, ({ next }) => next.tone)?.next.tone ?? 'courtesy';
}

/** The first of those with the firmest tone. */
function highest<T>(all: readonly T[], tone: (one: T) => Tone): T | null {
  return all.reduce<T | null>(
    (best, one) => (best === null || TONES.indexOf(tone(one)) > TONES.indexOf(tone(best)) ? one : best),
    null,
  );
}

/** Late items of a client without a step of their own today; neither held nor disputed, nor handled in this run already. */
function alsoOverdueByClient(
  decisions: readonly Decision[],
  run: RunContext,
): ReadonlyMap<Identity, readonly OpenItem[]> {
  if (!run.ledger.settings.listAlsoOverdue) return new Map();
  const listed = decisions.filter(
    ({ item, reason: { code } }) =>
      item.dueOn < run.today &&
      (code === 'notReached' || code === 'callAgain' || code === 'gap') &&
      !run.standingOf(item.id).isInRun,
  );
  const groups = groupBy(listed.map(({ item }) => item).sort(compareItems), ({ invoice }) => invoice.clientId);
  return new Map(groups.map((group) => [group[0].invoice.clientId, group]));
}
