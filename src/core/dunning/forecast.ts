/**
 * What will leave in the coming days if nobody pays: the same planner on later days, with its own plans taken as done
 * (capabilities.md 15). It sends nothing, and no guard over the whole run stops it.
 */
import { addDays, type Day } from '../days';
import type { MessageLine } from '../message';
import type { Channel, Client, ContactEvent, EventKind, Identity, Ledger } from '../model';
import type { Run } from '../planned';
import { runContext } from './context';
import { frozenCharges } from './frozen';
import { firmest } from './groups';
import { planWith } from './run';

/**
 * The runs of today and of so many days after it.
 *
 * Those of later days hold no decisions: nobody asks why about a day that may come otherwise, and they would fill the
 * memory with as many records as there are invoices times days.
 */
export function forecast(ledger: Ledger, today: Day, days: number): readonly Run[] {
  let context = runContext(ledger, today, null);
  let run = planWith(context);
  const runs = [run];
  for (let ahead = 1; ahead <= days; ahead++) {
    context = runContext(assumeDone(context.ledger, run), addDays(today, ahead), null, context);
    run = { ...planWith(context), decisions: [] };
    runs.push(run);
  }
  return runs;
}

/** The ledger when everything in a run was done: every message sent, every call answered, every notice written, every hand-over made. */
export function assumeDone(ledger: Ledger, run: Run): Ledger {
  let seq = ledger.history.reduce((last, event) => Math.max(last, event.seq), 0);
  const name = `forecast ${run.on} ${seq}`;
  const events: ContactEvent[] = [];
  const add = (kind: EventKind, { client, lines }: Steps, more: Partial<ContactEvent> = {}) =>
    events.push({ ...eventOf(kind, client, lines, run), ...more, seq: ++seq, row: seq + 1, run: name });
  for (const message of run.messages)
    add('reminder', message, {
      to: message.to.map(({ address }) => address),
      charges: frozenCharges(message.charges, message.lines),
      token: message.token,
    });
  for (const call of run.calls) add('call', call, { invoices: call.items.map(({ label }) => label), outcome: 'other' });
  for (const notice of run.notices) add('notice', notice);
  // A task that completes no step leaves no row.
  for (const task of run.tasks) if (task.lines.length > 0) add('skip', task);
  return events.length === 0 ? ledger : { ...ledger, history: ledger.history.concat(events) };
}

/** How many clients would be written to on the first day of a forecast, and in the seven days after it. */
export function writtenCounts(runs: readonly Run[]): { readonly today: number; readonly week: number } {
  return { today: clientsOf(runs.slice(0, 1)), week: clientsOf(runs.slice(1, 8)) };
}

type Steps = { readonly client: Client; readonly lines: readonly MessageLine[] };

function eventOf(kind: EventKind, client: Client, lines: readonly MessageLine[], { on, mode }: Run): ContactEvent {
  const level = firmest(lines, (line) => line.level.tone)?.level ?? null;
  return {
    seq: 0,
    row: 0,
    when: `${on} 09:00`,
    on,
    clientId: client.id,
    clientName: client.name,
    invoices: lines.map(({ item }) => item.label),
    keys: lines.map(({ key }) => key),
    kind,
    procedure: level?.procedure ?? null,
    level: level?.code ?? null,
    channel: CHANNELS[kind],
    to: [],
    cc: [],
    subject: null,
    result: kind === 'reminder' || kind === 'notice' ? 'SENT' : 'LOGGED',
    outcome: null,
    by: null,
    note: null,
    amounts: [],
    charges: [],
    token: null,
    messageId: null,
    threadId: null,
    run: null,
    mode: mode === 'test' ? 'test' : 'live',
    seal: null,
  };
}

const CHANNELS: Readonly<Record<EventKind, Channel | null>> = {
  reminder: 'email',
  call: 'call',
  notice: 'notice',
  note: null,
  skip: null,
  level: null,
  message: 'email',
  delivery: 'notice',
};

function clientsOf(runs: readonly Run[]): number {
  const ids = new Set<Identity>();
  for (const { messages, notices } of runs) for (const { client } of [...messages, ...notices]) ids.add(client.id);
  return ids.size;
}
