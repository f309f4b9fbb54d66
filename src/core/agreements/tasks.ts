/** What agreements give a person to do on a day: broken promises and plans, disputes and holds to look at again. */
import { bareClient } from '../client';
import type { Agreement, Client, Identity, Invoice, OpenItem } from '../model';
import { sumByCurrency } from '../money';
import type { PlannedTask } from '../planned';
import type { Broken } from './broken';
import { isOpenDispute, reviewDay } from './disputes';
import { isHoldToReview } from './holds';
import type { Records } from './records';

type Asked = {
  readonly records: Records;
  readonly broken: Broken;
  readonly itemsOf: (invoice: Invoice) => readonly OpenItem[];
  readonly clientOf: (id: Identity) => Client | null;
};

/** The tasks of the day; none about what is paid meanwhile. */
export function agreementTasks(asked: Asked): readonly PlannedTask[] {
  return [...promiseTasks(asked), ...planTasks(asked), ...disputeTasks(asked), ...holdTasks(asked)];
}

function promiseTasks(asked: Asked): readonly PlannedTask[] {
  return asked.broken.promises.map(({ agreement, until, invoices }) => {
    const items = openItemsOf(invoices, asked);
    const totals = agreement.amount ? [agreement.amount] : balancesOf(items);
    return { kind: 'promiseBroken', ...about(agreement, asked), items, totals, on: until };
  });
}

function planTasks(asked: Asked): readonly PlannedTask[] {
  return asked.broken.plans.flatMap(({ broken, invoices }) => {
    if (broken === null) return [];
    const { agreement, rest, on } = broken.line;
    const totals = rest.minor > 0 ? [rest] : [];
    return [
      { kind: 'planBroken', ...about(agreement, asked), items: openItemsOf(invoices, asked), totals, on } as const,
    ];
  });
}

function disputeTasks(asked: Asked): readonly PlannedTask[] {
  const { records } = asked;
  return records.recorded('dispute').flatMap((dispute) => {
    const on = reviewDay(dispute, records);
    if (!isOpenDispute(dispute, records.today) || on > records.today) return [];
    const items = openItemsOf(records.covered(dispute), asked);
    const totals = dispute.amount ? [dispute.amount] : balancesOf(items);
    return items.length === 0 ? [] : [{ kind: 'reviewDispute', ...about(dispute, asked), items, totals, on } as const];
  });
}

function holdTasks(asked: Asked): readonly PlannedTask[] {
  const { records } = asked;
  return records.recorded('hold').flatMap((hold) => {
    if (!isHoldToReview(hold, records)) return [];
    const found = openItemsOf(records.covered(hold), asked);
    if (found.length === 0) return [];
    const items = hold.invoiceIds.length === 0 ? [] : found;
    return [{ kind: 'reviewHold', ...about(hold, asked), items, totals: [], on: hold.recordedOn } as const];
  });
}

/** The client's row may be gone while the agreement still stands. */
function about({ clientId, clientName, row }: Agreement, { clientOf }: Asked) {
  return { client: clientOf(clientId) ?? bareClient(clientId, clientName), lines: [], agreementRow: row };
}

/** The invoices themselves, of those where something is left to ask for or is in dispute. */
function openItemsOf(invoices: readonly Invoice[], { records, itemsOf }: Asked): readonly OpenItem[] {
  return invoices.flatMap((invoice) =>
    records.openOn(invoice, records.today) > 0 ? itemsOf(invoice).slice(0, 1) : [],
  );
}

function balancesOf(items: readonly OpenItem[]) {
  return sumByCurrency(items.map(({ balance }) => balance));
}
