/**
 * Paydue's own columns of the invoice sheet, printed from the plan: nothing is written where nothing changed, and never
 * a cell of the user's.
 */
import { daysBetween } from '../core/days';
import { later } from '../core/dunning/standing';
import type { Decision, Run } from '../core/planned';
import type { Problem } from '../core/problem';
import { problemShort } from '../core/words/problems';
import { nextStepText, reasonSentence } from '../core/words/reasons';
import { runs } from './blocks';
import { asWritten, type Block, isSame, type OutCell, outText, type RawCell } from './cells';
import type { InvoiceLayout } from './invoiceContext';
import type { Opened } from './ledger';
import type { OwnField } from './ownColumns';

/** What is printed in one row; a field left out stays as it stands. */
type Printed = Readonly<Partial<Record<OwnField, OutCell>>>;
type Printable = Pick<Opened, 'layout' | 'refused' | 'invoiceSheet'>;

/**
 * What must be written so that the columns say what the run decided.
 *
 * Our columns side by side make one block over all rows from the first to the last invoice; where the user put columns
 * between them, one block a run. Rows that are no invoices keep what stands in them, a formula too: a block ends before
 * one that is not empty.
 */
export function printInvoices({ layout, refused, invoiceSheet }: Printable, run: Run): readonly Block[] {
  const { invoices } = layout;
  if (invoices === null || invoiceSheet === null || invoices.own.size === 0) return [];
  const printed = printedRows(run, refused);
  const fieldByColumn = new Map([...invoices.own].map(([field, column]) => [column, field] as const));
  const standing = (row: number, column: number): RawCell => invoiceSheet.rows[row - 1]?.[column - 1] ?? '';
  return runs([...fieldByColumn.keys()]).flatMap((columns) => {
    const isEmpty = (row: number): boolean => columns.every((column) => standing(row, column) === '');
    return stretches([...printed.keys()], isEmpty).flatMap((rows) => {
      let isChanged = false;
      const cells = rows.map((row) =>
        columns.map((column) => {
          const stands = standing(row, column);
          const field = fieldByColumn.get(column);
          const out = field === undefined ? undefined : printed.get(row)?.[field];
          if (out === undefined) return asWritten(stands);
          if (!isSame(stands, out)) isChanged = true;
          return out;
        }),
      );
      return isChanged ? [blockAt(invoices, rows[0] ?? 1, columns, cells)] : [];
    });
  });
}

/** Rows in order, those between two of them too when they are empty. */
function stretches(rows: readonly number[], isEmpty: (row: number) => boolean): number[][] {
  const found: number[][] = [];
  for (const row of rows.slice().sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    const from = last?.[last.length - 1] ?? row;
    const between = Array.from({ length: Math.max(0, row - from - 1) }, (_, at) => from + 1 + at);
    if (last && between.every(isEmpty)) last.push(...between, row);
    else found.push([row]);
  }
  return found;
}

function blockAt(
  { name }: InvoiceLayout,
  row: number,
  columns: readonly number[],
  cells: readonly (readonly OutCell[])[],
): Block {
  return { sheet: name, row, column: columns[0] ?? 1, cells };
}

function printedRows(run: Run, refused: ReadonlyMap<number, Problem>): ReadonlyMap<number, Printed> {
  const printed = new Map<number, Printed>();
  const spoken = new Map<number, Decision>();
  for (const decision of run.decisions) {
    const { row } = decision.item.invoice;
    const before = spoken.get(row);
    const speaks = before === undefined ? decision : withInstalment(before, decision);
    spoken.set(row, speaks);
    printed.set(row, printedDecision(speaks, run));
  }
  for (const [row, problem] of refused) {
    if (!printed.has(row))
      printed.set(row, { daysOverdue: null, nextStep: null, nextOn: null, why: outText(problemShort(problem)) });
  }
  return printed;
}

/** An invoice in instalments speaks for itself, with the step that comes first and the last contact of all of them. */
function withInstalment(invoice: Decision, line: Decision): Decision {
  if (line.kind === 'done') return invoice;
  const lastContactOn = later(invoice.lastContactOn, line.lastContactOn);
  const isSooner = line.nextOn !== null && (invoice.nextOn === null || line.nextOn < invoice.nextOn);
  const { next, nextOn } = isSooner ? line : invoice;
  return { ...invoice, next, nextOn, lastContactOn };
}

function printedDecision(decision: Decision, run: Run): Printed {
  const { item, kind, reached, lastContactOn, nextOn, reason } = decision;
  const daysOverdue = daysBetween(item.dueOn, run.on);
  const isMoving = kind === 'act' || kind === 'wait';
  const steps: Printed = {
    daysOverdue: kind === 'done' || daysOverdue <= 0 ? null : daysOverdue,
    nextStep: outText(nextStepText(decision)),
    nextOn: isMoving && nextOn !== null ? { day: nextOn } : null,
    why: outText(reasonSentence(reason)),
  };
  // What claims more than the history knows is the only trace of rows that were deleted: it stays until a person has looked.
  if (reason.code === 'historyBehind') return steps;
  return {
    ...steps,
    level: outText(reached?.name ?? null),
    lastContact: lastContactOn === null ? null : { day: lastContactOn },
  };
}
