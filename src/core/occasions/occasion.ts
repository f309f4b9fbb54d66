/**
 * A mail that a person sends beside the steps: what it confirms or thanks for is read from agreements, payments and
 * history, never typed. Where there is nothing to confirm it is refused with a code (`core/words/occasions`).
 *
 * It completes no step and opens no gap, and always waits for a click. The same letter about the same fact leaves once.
 */
import { recordsOf } from '../agreements/records';
import type { Day } from '../days';
import { messageToken } from '../digest';
import { type RunContext, runContext } from '../dunning/context';
import { counts } from '../dunning/history';
import { compareItems } from '../dunning/lines';
import { blindCopies, copies } from '../dunning/recipients';
import { warningsOf } from '../dunning/warnings';
import type { Occasion, PlannedMessage } from '../message';
import { NOTHING_ENCLOSED } from '../messages/attachments';
import type { Client, ContactEvent, Ledger, Level } from '../model';
import { money, sumByCurrency } from '../money';
import { statementTitle } from '../statement/blocks';
import type { OccasionRefusal } from '../words/occasions';
import { disputeFacts, planFacts, promiseFacts } from './agreedFacts';
import { withdrawalFacts } from './noticeFacts';
import { partPaymentFacts, paymentFacts, type Thankable, thankable } from './paymentFacts';
import { statementFacts } from './statementFacts';
import { type About, ANYTHING, type Asked, type Told } from './told';

export type PlannedOccasion = PlannedMessage | { readonly refused: OccasionRefusal };

/** Every occasion, in the order in which letters are offered. */
export const OCCASIONS: readonly Occasion[] = [
  'promiseConfirmed',
  'planAgreed',
  'disputeReceived',
  'partPaymentThanks',
  'paymentThanks',
  'statement',
  'noticeWithdrawn',
];

/**
 * The mail for an occasion with its facts, or why there is none to write.
 *
 * @param about  the invoices, period or notice that were chosen; `ANYTHING` for the last fact that fits
 */
export function planOccasion(
  occasion: Occasion,
  client: Client,
  about: About,
  ledger: Ledger,
  today: Day,
): PlannedOccasion {
  return planIn(runContext(ledger, today, null), client, about)(occasion);
}

/** A letter as it offers itself, and the payments it may thank for instead, where it thanks for any. */
export type OfferedOccasion = {
  readonly occasion: Occasion;
  readonly planned: PlannedOccasion;
  readonly thankable: readonly Thankable[];
};

/** The same for every occasion at once: which letters can be written to a client now. */
export function planOccasions(client: Client, ledger: Ledger, today: Day): readonly OfferedOccasion[] {
  const run = runContext(ledger, today, null);
  const plan = planIn(run, client, ANYTHING);
  const asked: Asked = { client, about: ANYTHING, run, records: recordsOf(ledger, today) };
  return OCCASIONS.map((occasion) => ({
    occasion,
    planned: plan(occasion),
    thankable: occasion === 'partPaymentThanks' || occasion === 'paymentThanks' ? thankable(occasion, asked) : [],
  }));
}

function planIn(run: RunContext, client: Client, about: About): (occasion: Occasion) => PlannedOccasion {
  const asked: Asked = { client, about, run, records: recordsOf(run.ledger, run.today) };
  return (occasion) => {
    const level = levelOf(occasion);
    if (run.receivers(client, level.to).length === 0) return { refused: { code: 'noAddress', client: client.name } };
    const told = FACTS[occasion](asked);
    if ('refused' in told) return told;
    const { token, row } = tokenOf(occasion, client, told, run);
    if (row !== null) return { refused: { code: row.result === 'SENT' ? 'alreadySent' : 'inDoubt', on: row.on } };
    return messageOf(client, level, told, token, run);
  };
}

const FACTS: Readonly<Record<Occasion, (asked: Asked) => Told>> = {
  promiseConfirmed: promiseFacts,
  planAgreed: planFacts,
  disputeReceived: disputeFacts,
  partPaymentThanks: partPaymentFacts,
  paymentThanks: paymentFacts,
  statement: statementFacts,
  noticeWithdrawn: withdrawalFacts,
};

/** No level of a procedure: it only gives the message its template and its receivers, who for a notice are the notice's. */
function levelOf(occasion: Occasion): Level {
  return {
    procedure: '',
    order: 0,
    code: 'message',
    name: occasion,
    tone: 'courtesy',
    anchor: 'due',
    days: 0,
    channel: 'email',
    template: occasion,
    approval: 'person',
    to: occasion === 'noticeWithdrawn' ? 'legal' : 'contact',
    fees: [],
    interest: 'no',
    repeat: null,
    gapDays: null,
  };
}

function messageOf(
  client: Client,
  level: Level,
  { about, spoken, disputed, credits }: Exclude<Told, { refused: OccasionRefusal }>,
  token: string,
  run: RunContext,
): PlannedMessage {
  const { settings } = run.ledger;
  const items = [...spoken].sort(compareItems);
  const to = run.receivers(client, level.to);
  const cc = copies(client, level.tone, to, run.badAddresses);
  const language = client.language ?? settings.language;
  const owed = sumByCurrency([...items.map(({ balance }) => balance), ...credits.map(({ amount }) => amount)]);
  return {
    client,
    class: 'courtesy',
    tone: level.tone,
    level,
    language,
    to,
    cc,
    bcc: blindCopies(settings.bcc, to.concat(cc)),
    lines: [],
    alsoOverdue: [],
    disputed,
    credits,
    totals: owed.length > 0 ? owed : [money(0, settings.currency)],
    charges: [],
    enclosed: {
      ...NOTHING_ENCLOSED,
      statement: about.kind === 'statement' ? { title: statementTitle({ client, ...about }, language) } : null,
    },
    chargeRefusals: [],
    approval: 'person',
    inReplyTo: null,
    token,
    reasons: [],
    warnings: warningsOf(run)(client, to),
    brokenPromise: null,
    paidSince: [],
    occasion: about.kind,
    spoken: items,
    about,
  };
}

/**
 * The token of a letter about one fact, and the row by which it left or may have left. One that was refused, void or came
 * back may be sent again, under the next token.
 */
function tokenOf(
  occasion: Occasion,
  { id }: Client,
  { key }: Exclude<Told, { refused: OccasionRefusal }>,
  { ledger, counting }: RunContext,
): { readonly token: string; readonly row: ContactEvent | null } {
  const { bookId, settings, history } = ledger;
  const seed = `${bookId} ${settings.mode === 'test' ? 'test ' : ''}${occasion} ${id} ${key}`;
  const rows = new Map<string, ContactEvent>();
  for (const event of history) if (event.token !== null) rows.set(event.token, event);
  const taken = new Set<string>();
  for (;;) {
    const token = messageToken(seed, taken);
    const row = rows.get(token);
    if (row === undefined) return { token, row: null };
    if (row.kind === 'message' && counts(row, counting) && LEFT.indexOf(row.result) >= 0) return { token, row };
    taken.add(token);
  }
}

const LEFT: readonly ContactEvent['result'][] = ['SENDING', 'SENT', 'UNCERTAIN'];
