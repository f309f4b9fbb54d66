/** Every client with something open, for the forms that speak about invoices, and which of them the cursor is on. */
import type { OpenClientView, OpenItemView, ProcedureView } from '../api';
import { daysBetween } from '../core/days';
import type { Ledger } from '../core/model';
import type { Decision, Run } from '../core/planned';
import { cursor } from '../google/sheets';
import type { Opening } from './openLedger';
import { amountView, whyView } from './views';

/** By name; the items in the sheet's order. */
export function openClients({ decisions, on }: Run): OpenClientView[] {
  const items = new Map<string, OpenItemView[]>();
  for (const decision of decisions) {
    if (decision.kind === 'done') continue;
    const of = items.get(decision.client.name) ?? [];
    items.set(decision.client.name, of);
    of.push(openItem(decision, on));
  }
  return [...items].map(([client, of]) => ({ client, items: of })).sort((a, b) => (a.client < b.client ? -1 : 1));
}

/** The steps that may be set by hand, by procedure. */
export function procedureViews({ procedures }: Ledger): ProcedureView[] {
  return procedures
    .filter(({ levels }) => levels.length > 0)
    .map(({ name, levels }) => ({ name, levels: levels.map((level) => ({ code: level.code, name: level.name })) }));
}

/** The client of the row the cursor is in, when that is a row of invoices or clients. */
export function selectedClient({ layout, ledger }: Opening): string | null {
  const { sheet, row } = cursor();
  if (sheet === layout.invoices?.name)
    return ledger.invoices.find((invoice) => invoice.row === row)?.clientName ?? null;
  if (sheet === layout.clients?.name) return ledger.clients.find((client) => client.row === row)?.name ?? null;
  return null;
}

function openItem({ item, next, nextOn, procedure, reason }: Decision, today: Run['on']): OpenItemView {
  return {
    item: item.label,
    dueOn: item.dueOn,
    daysOverdue: daysBetween(item.dueOn, today),
    balance: amountView(item.balance),
    next: next?.name ?? null,
    nextOn,
    procedure,
    isInstalment: item.instalment !== null,
    why: whyView(reason),
  };
}
