/**
 * Acts by mail → one message for each client, receivers, language and class (contracts.md, Grouping).
 *
 * The highest tone among the lines sets the template; each line is recorded at its own level; the strictest approval
 * governs all of them. Facts only: the words come from the template.
 */
import { messageToken } from '../digest';
import type { PlannedMessage } from '../message';
import { NOTHING_ENCLOSED } from '../messages/attachments';
import type { Approval } from '../model';
import { sumByCurrency } from '../money';
import type { Decision } from '../planned';
import { type Charging, chargingOf } from './charging';
import type { RunContext } from './context';
import { classOf, firmest, type Group, groupKey, languageOf } from './groups';
import { type Act, byClient, groupBy, linesOf } from './lines';
import { type Listed, listedBeside } from './listed';
import { blindCopies, copies } from './recipients';
import { brokenPromise, paidSince } from './since';
import { threadOf } from './thread';
import { chargeWarnings, warningsOf } from './warnings';

/**
 * The messages of a day. Those of one client stand together, the client with the oldest due date first.
 *
 * @param acts       what is to be done by mail, the oldest due date first
 * @param decisions  all of the day: where the late items without a step of their own are found
 */
export function planMessages(acts: readonly Act[], decisions: readonly Decision[], run: RunContext): PlannedMessage[] {
  if (acts.length === 0) return [];
  const taken = new Set<string>();
  for (const { token } of run.ledger.history) if (token !== null) taken.add(token);
  const listed = listedBeside(decisions, run);
  const around: Around = { warnings: warningsOf(run), charging: chargingOf(run), taken };
  const messages: PlannedMessage[] = [];
  for (const ofClient of byClient(acts)) {
    const groups = ofClient.length === 1 ? [ofClient] : groupBy(ofClient, (act) => groupKey(act, run));
    for (const group of groups) {
      const message = messageOf(group, listed(group, groups), around, run);
      taken.add(message.token);
      messages.push(message);
    }
  }
  return messages;
}

/** What all messages of a day are made with. */
type Around = {
  readonly warnings: ReturnType<typeof warningsOf>;
  readonly charging: Charging;
  /** Tokens that are in use. */
  readonly taken: ReadonlySet<string>;
};

function messageOf(
  group: Group,
  { alsoOverdue, disputed, credits }: Listed,
  around: Around,
  run: RunContext,
): PlannedMessage {
  const [{ client, next: first }] = group;
  const lines = linesOf(group, run.today);
  const level = firmest(invoicesFirst(group), ({ next }) => next.tone)?.next ?? first;
  const to = run.receivers(client, first.to);
  const cc = copies(client, level.tone, to, run.badAddresses);
  const items = lines.map(({ item }) => item);
  const {
    bookId,
    settings: { mode },
  } = run.ledger;
  const { charges, refusals } = around.charging.stated(lines, credits, client);
  const warnings = around.warnings(client, to).concat(chargeWarnings(refusals));
  return {
    client,
    class: classOf(level.tone),
    tone: level.tone,
    level,
    language: languageOf(group[0], run),
    to,
    cc,
    bcc: blindCopies(run.ledger.settings.bcc, to.concat(cc)),
    lines,
    alsoOverdue,
    disputed,
    credits,
    totals: sumByCurrency(items.map(({ balance }) => balance).concat(credits.map(({ amount }) => amount))),
    charges,
    enclosed: NOTHING_ENCLOSED,
    chargeRefusals: refusals,
    approval: warnings.length > 0 ? 'person' : approvalOf(group),
    inReplyTo: threadOf(items.concat(alsoOverdue), level.tone, to, run),
    // Tests have tokens of their own: who looks for a live mail must not find the one that went to the user.
    token: messageToken(
      `${bookId} ${mode === 'test' ? 'test ' : ''}${lines.map(({ key }) => key).join(';')}`,
      around.taken,
    ),
    reasons: group.map(({ reason }) => reason),
    warnings,
    brokenPromise: brokenPromise(items, run),
    paidSince: paidSince(items, run),
    occasion: null,
    spoken: [],
    about: null,
  };
}

/** Of one tone an invoice's text speaks for all: that of an instalment knows of the plan alone. */
function invoicesFirst(group: Group): readonly Act[] {
  const isPart = ({ item }: Act) => item.instalment !== null;
  return group.some(isPart) ? [...group.filter((act) => !isPart(act)), ...group.filter(isPart)] : group;
}

function approvalOf(group: Group): Approval {
  return group.some(needsPerson) ? 'person' : 'auto';
}

/** Final and formal notices always wait for a click, whatever the sheet says, and so does what follows edited levels. */
function needsPerson({ next, reason }: Act): boolean {
  if (next.approval === 'person' || next.tone === 'final' || next.tone === 'formal') return true;
  return reason.code === 'levelsEdited' || reason.code === 'procedureChanged';
}
