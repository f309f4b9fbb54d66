/** What a run leaves behind when everything in it is done. */
import type { Ledger, MessageLine, OpenItem, Run } from '../../src/core/model';
import { anEvent } from './builders';

/** The ledger after a run was done in full: every message sent, every call answered, every notice made, every task closed. */
export function afterRun(ledger: Ledger, run: Run): Ledger {
  const rows = [
    ...run.messages.map((message) => ({ kind: 'reminder' as const, items: itemsOf(message), ...message })),
    ...run.calls.map((call) => ({ kind: 'call' as const, ...call })),
    ...run.notices.map((notice) => ({ kind: 'notice' as const, items: itemsOf(notice), ...notice })),
    // A task that completes no step leaves no row.
    ...run.tasks.filter(({ lines }) => lines.length > 0).map((task) => ({ ...task, kind: 'skip' as const })),
  ];
  const history = rows.map((row, at) =>
    anEvent({
      seq: ledger.history.length + at + 1,
      on: run.on,
      client: row.client.name,
      kind: row.kind,
      keys: row.lines.map(({ key }) => key),
      invoices: row.items.map(({ label }) => label),
      procedure: row.lines[0]?.level.procedure ?? null,
      to: 'to' in row ? row.to.map(({ address }) => address) : [],
      token: 'token' in row ? row.token : null,
      run: `run ${run.on} ${ledger.history.length}`,
      mode: run.mode === 'test' ? 'test' : 'live',
    }),
  );
  return { ...ledger, history: [...ledger.history, ...history] };
}

function itemsOf({ lines }: { readonly lines: readonly MessageLine[] }): readonly OpenItem[] {
  return lines.map(({ item }) => item);
}
