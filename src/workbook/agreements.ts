/**
 * The Agreements sheet written: a row for what was agreed, how it ended, and what has become of it. Reading it is
 * `agreementRows.ts`.
 */
import { planMisfits } from '../core/agreements/plans';
import type { Day } from '../core/days';
import type { Agreement, AgreementOutcome, AgreementState, Invoice, Ledger } from '../core/model';
import { decimal } from '../core/money';
import type { Problem } from '../core/problem';
import { agreementStateWord, UNREAD_STATE } from '../core/words/agreements';
import { amount } from '../core/words/phrases';
import { rowBlocks, runs } from './blocks';
import { type Block, bad, cellText, type OutCell, outText, type RawSheet } from './cells';
import { AGREEMENT_LABELS, type AgreementField } from './ownSheets';
import { cellProblems } from './problems';
import { cellOf, type SheetLayout } from './table';

/** Where the columns are; rows are appended below `lastRow`, the last one with anything in it. */
export type AgreementLayout = SheetLayout<AgreementField> & { readonly lastRow: number };

type Written = {
  readonly layout: { readonly agreements: AgreementLayout | null };
  readonly agreementSheet: RawSheet | null;
};

/** A row for the end of the sheet, in the sheet's own order of columns. The amount is in the currency of its invoices. */
export function agreementRow(
  agreement: Omit<Agreement, 'row'>,
  layout: AgreementLayout,
  { invoices }: { readonly invoices: readonly Invoice[] },
): OutCell[] {
  const { kind, clientName, invoiceIds, until, reason, source, by, recordedOn, endedOn, outcome } = agreement;
  const numbers = new Map(invoices.map(({ id, number }) => [id, number]));
  const dayCell = (on: Day | null): OutCell => on && { day: on };
  const values: Readonly<Record<AgreementField, OutCell>> = {
    ...{ kind, client: outText(clientName), until: dayCell(until), reason: outText(reason), source: outText(source) },
    invoices: outText(invoiceIds.map((id) => numbers.get(id) ?? id).join('; ')),
    amount: agreement.amount && Number(decimal(agreement.amount)),
    ...{ by: outText(by), recordedOn: dayCell(recordedOn), endedOn: dayCell(endedOn), outcome, state: null },
  };
  const row: OutCell[] = Array.from({ length: Math.max(0, ...layout.columns.values()) }, () => null);
  for (const [field, column] of layout.columns) row[column - 1] = values[field];
  return row;
}

/** What must be written into a row that a person ended. */
export function endBlocks(layout: AgreementLayout, row: number, endedOn: Day, outcome: AgreementOutcome): Block[] {
  const cells = new Map<number, OutCell>();
  const values = { endedOn: { day: endedOn }, outcome };
  for (const field of ['endedOn', 'outcome'] as const) {
    const column = layout.columns.get(field);
    if (column !== undefined) cells.set(column, values[field]);
  }
  return rowBlocks(layout.name, row, cells);
}

/**
 * What must be written so that the State column says what has become of each row; nothing where it says so already.
 *
 * @param states  by row; a row with a problem is told to look there
 */
export function stateBlocks(
  { layout: { agreements: layout }, agreementSheet, problems }: Written & { readonly problems: readonly Problem[] },
  states: ReadonlyMap<number, AgreementState>,
): readonly Block[] {
  const column = layout?.columns.get('state');
  if (layout === null || column === undefined || agreementSheet === null) return [];
  const words = new Map([...states].map(([row, state]) => [row, agreementStateWord(state)]));
  for (const { sheet, row } of problems) if (sheet === layout.name && row !== null) words.set(row, UNREAD_STATE);
  const changed = [...words].filter(
    ([row, word]) => row > layout.headingRow && word !== cellText(agreementSheet.rows[row - 1]?.[column - 1]),
  );
  return runs(changed.map(([row]) => row)).map((rows) => ({
    ...{ sheet: layout.name, row: rows[0] ?? 1, column },
    cells: rows.map((row) => [words.get(row) ?? null]),
  }));
}

/** Plans whose instalments do not come to what is open: they hold nothing back, which is said at each of their rows. */
export function planProblems(
  { layout: { agreements: layout }, agreementSheet, ledger }: Written & { readonly ledger: Ledger },
  today: Day,
): readonly Problem[] {
  if (layout === null || agreementSheet === null || ledger.agreements.length === 0) return [];
  const problem = cellProblems(layout, AGREEMENT_LABELS);
  return planMisfits(ledger, today).flatMap(({ rows, sum, open }) =>
    rows.map((row) =>
      problem(
        row,
        'amount',
        bad('planSum', { sum: amount(sum), open: amount(open) }),
        cellOf(layout, agreementSheet.rows[row - 1] ?? [], 'amount'),
      ),
    ),
  );
}
