/**
 * The nightly mail to each collector: what is ready, whom to call, what needs a person, what to correct. How it is worded,
 * the template `digest` says (`digestLetter.ts`).
 *
 * It names clients, amounts and places in the sheet, nothing else of a client. Days stand in it, never numbers of days:
 * the same situation gives the same mail, so that the sender can see that nothing changed. Sentences: `core/words`.
 */

import type { MessageLine, PlannedMessage, ReadyMessage } from '../message';
import type { Client, ContactEvent, Ledger, Mailbox, OpenItem } from '../model';
import { type Money, sumByCurrency } from '../money';
import type { Decision, PlannedCall, PlannedNotice, Run } from '../planned';
import type { Problem } from '../problem';
import type { ReasonCode } from '../reason';
import { digestCallWords, digestClientLine, digestDoubtLine, digestQuestionLine } from '../words/digest';
import { taskSentence } from '../words/plan';
import { problemPlace, problemSentence } from '../words/problems';
import { reasonSentence } from '../words/reasons';
import { type DigestLines, digestLetter } from './digestLetter';
import { formatDay, formatMoney } from './formats';
import { oneLine } from './values';

export type NightFacts = {
  readonly run: Run;
  /** The run's messages in words. */
  readonly ready: readonly ReadyMessage[];
  readonly problems: readonly Problem[];
  /** Rows of the history of which nobody knows whether their message left. */
  readonly doubtful: readonly ContactEvent[];
  readonly ledger: Ledger;
  /** Whose account sends: gets what belongs to clients without a collector. */
  readonly user: string;
};
export type Digest = {
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** The interface's language. */
const LANGUAGE = 'en';
/** A person chose these for an invoice: no question, and no news. */
const CHOSEN: readonly ReasonCode[] = ['disputed', 'onHold', 'promised', 'inPlan'];

/**
 * One mail for each collector and one for the user; nobody gets one with nothing in it. Rows to correct are in each.
 * In Test mode all of it goes to the user, as every mail does (product.md, decision 6).
 */
export function nightDigests(facts: NightFacts): readonly Digest[] {
  return recipientsOf(facts).flatMap((to) => {
    const parts = partsFor(facts, (client) => addressFor(client, facts) === to.address.toLowerCase());
    return parts.length === 0 ? [] : [{ to, ...digestLetter(parts, facts.run.mode, facts.ledger) }];
  });
}

type Mine = (client: Client | undefined) => boolean;

function partsFor(facts: NightFacts, isMine: Mine): readonly DigestLines[] {
  const { run, ready, problems } = facts;
  const mine = ready.filter(({ planned }) => isMine(planned.client)).map(({ planned }) => planned);
  const byClock = run.mode === 'automatic' && run.stops.length === 0;
  const leaving = mine.filter(({ approval }) => byClock && approval === 'auto');
  const ofMine = <T extends { readonly client: Client }>(all: readonly T[]) =>
    all.filter(({ client }) => isMine(client));
  const parts: readonly DigestLines[] = [
    { part: 'stops', lines: mine.length === 0 ? [] : run.stops.map(reasonSentence) },
    { part: 'waiting', lines: mine.filter((planned) => !leaving.includes(planned)).map(messageLine) },
    { part: 'leaving', lines: leaving.map(messageLine) },
    { part: 'calls', lines: ofMine(run.calls).map(callLine) },
    { part: 'notices', lines: ofMine(run.notices).map(noticeLine) },
    { part: 'tasks', lines: ofMine(run.tasks).map((task) => oneLine(taskSentence(task))) },
    { part: 'questions', lines: [...doubtLines(facts, isMine), ...questionLines(ofMine(run.decisions))] },
    { part: 'problems', lines: problems.map((problem) => `${problemPlace(problem)}: ${problemSentence(problem)}`) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** With what a person should look at before it leaves. */
function messageLine({ client, lines, totals, warnings }: PlannedMessage): string {
  const line = digestClientLine(oneLine(client.name), inWords(totals), levelsOf(lines).join(', '), lines.length);
  return [line, ...warnings.map((warning) => oneLine(reasonSentence(warning)))].join('. ');
}

function callLine({ client, cause, lines, items }: PlannedCall): string {
  return digestClientLine(oneLine(client.name), openOf(items), digestCallWords(cause, levelsOf(lines)), items.length);
}

function noticeLine({ client, lines }: PlannedNotice): string {
  const items = lines.map(({ item }) => item);
  return digestClientLine(oneLine(client.name), openOf(items), levelsOf(lines).join(', '), lines.length);
}

function levelsOf(lines: readonly MessageLine[]): readonly string[] {
  return [...new Set(lines.map(({ level }) => oneLine(level.name)))];
}

function openOf(items: readonly OpenItem[]): readonly string[] {
  return inWords(sumByCurrency(items.map(({ balance }) => balance)));
}

function inWords(totals: readonly Money[]): readonly string[] {
  return totals.map((total) => formatMoney(total, LANGUAGE));
}

function doubtLines({ doubtful, ledger }: NightFacts, isMine: Mine): readonly string[] {
  const clientById = new Map(ledger.clients.map((client) => [client.id, client]));
  return doubtful
    .filter(({ clientId }) => isMine(clientById.get(clientId)))
    .map(({ clientName, subject, on, row }) =>
      digestDoubtLine(oneLine(clientName), oneLine(subject ?? ''), formatDay(on, LANGUAGE, 'long'), row),
    );
}

/** One line for all items of a client with the same question. */
function questionLines(decisions: readonly Decision[]): readonly string[] {
  const itemsBySentence = new Map<string, { client: string; sentence: string; items: string[] }>();
  for (const { kind, reason, client, item } of decisions) {
    if (kind !== 'ask' || reason.code === 'uncertain' || CHOSEN.includes(reason.code)) continue;
    const sentence = reasonSentence(reason);
    const key = `${client.id}|${sentence}`;
    const before = itemsBySentence.get(key);
    if (before === undefined) itemsBySentence.set(key, { client: client.name, sentence, items: [item.label] });
    else before.items.push(item.label);
  }
  return [...itemsBySentence.values()].map(({ client, sentence, items }) =>
    digestQuestionLine(oneLine(client), items.map(oneLine), sentence),
  );
}

/** The user, and every collector of a client with an open item; each address once. */
function recipientsOf({ run, user }: NightFacts): readonly Mailbox[] {
  const byAddress = new Map<string, Mailbox>([[user.toLowerCase(), { name: null, address: user }]]);
  for (const { client } of run.mode === 'test' ? [] : run.decisions) {
    const { collector } = client;
    if (collector !== null && !byAddress.has(collector.address.toLowerCase()))
      byAddress.set(collector.address.toLowerCase(), collector);
  }
  return [...byAddress.values()];
}

function addressFor(client: Client | undefined, { run, user }: NightFacts): string {
  return (run.mode === 'test' ? user : (client?.collector?.address ?? user)).toLowerCase();
}
