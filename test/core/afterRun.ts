/** What a run leaves behind when everything in it is done. */
import type { Ledger, Run } from '../../src/core/model';
import { anEvent } from './builders';

/** The ledger after a run was done in full: every message sent, every call answered, every notice made, every task closed. */
export function afterRun(ledger: Ledger, run: Run): Ledger {
  const rows = [
    ...run.messages.map((message) => ({ kind: 'reminder' as const, ...message })),
    ...run.calls.map((call) => ({ kind: 'call' as const, ...call })),
    ...run.notices.map((notice) => ({ kind: 'notice' as const, ...notice })),
    ...run.tasks.map(({ client, lines }) => ({ kind: 'skip' as const, client, lines })),
  ];
  const history = rows.map((row, at) =>
    anEvent({
      seq: ledger.history.length + at + 1,
      on: run.on,
      client: row.client.name,
      kind: row.kind,
      keys: row.lines.map(({ key }) => key),
      invoices: row.lines.map(({ item }) => item.label),
      procedure: row.lines[0]?.level.procedure ?? null,
      to: 'to' in row ? row.to.map(({ address }) => address) : [],
      token: 'token' in row ? row.token : null,
      run: `run ${run.on} ${ledger.history.length}`,
      mode: run.mode === 'test' ? 'test' : 'live',
    }),
  );
  return { ...ledger, history: [...ledger.history, ...history] };
}
