/**
 * The seal of a history row: it shows when a row was edited by hand or is gone.
 *
 * A Seal cell is `seal.bodyhash`: the hash of the mail's body as it was sent, and the hash over Seq, the columns that
 * never change, that body hash and the seal of the row before (contracts.md, The history row). So a row can be checked
 * from its own cells and one neighbour. Sorting the sheet changes nothing.
 */
import { sha256Hex } from '../core/digest';
import type { Problem } from '../core/problem';
import { bad, cellText, type RawCell } from './cells';
import { HISTORY_LABELS, type HistoryField } from './ownSheets';
import { cellProblems, sheetProblem } from './problems';
import { cellOf, type SheetLayout } from './table';

export type HistoryLayout = SheetLayout<HistoryField>;

/** The columns that never change once written, in the order in which they are hashed. */
const SEALED: readonly HistoryField[] = [
  ...([
    'seq',
    'when',
    'client',
    'keys',
    'kind',
    'channel',
    'to',
    'cc',
    'subject',
    'amount',
    'charges',
    'token',
  ] as const),
];

/** What of one row is checked. */
export type SealedRow = {
  readonly row: number;
  readonly seq: number;
  /** The cells of `SEALED`, as text. */
  readonly texts: readonly string[];
  readonly seal: string;
  readonly bodyHash: string;
};

/** The Seal cell of a row. */
export function sealCell(
  cell: (field: HistoryField) => RawCell,
  previousSeal: string | null,
  bodyHash: string | null,
): string {
  const seal = sealOf(
    SEALED.map((field) => sealedText(cell(field))),
    bodyHash ?? '',
    previousSeal ?? '',
  );
  return bodyHash === null || bodyHash === '' ? seal : `${seal}.${bodyHash}`;
}

/** The part of a Seal cell that the next row's seal covers. */
export function sealPart(sealCellText: string): string {
  return sealCellText.split('.')[0] ?? '';
}

export function sealedRow(layout: HistoryLayout, row: number, cells: readonly RawCell[], seq: number): SealedRow {
  const [seal = '', bodyHash = ''] = cellText(cellOf(layout, cells, 'seal')).split('.');
  return { row, seq, seal, bodyHash, texts: SEALED.map((field) => sealedText(cellOf(layout, cells, field))) };
}

/**
 * Rows that were edited, copied, or are missing.
 *
 * Two rows may bear one Seq: a call logged while a run was sending; the next row then covers either. A row behind a gap
 * cannot be checked, for its neighbour is gone: the gap itself is reported.
 */
export function checkSeals(layout: HistoryLayout, rows: readonly SealedRow[]): readonly Problem[] {
  const problem = cellProblems(layout, HISTORY_LABELS);
  const problems: Problem[] = [];
  const bySeq = new Map<number, SealedRow[]>();
  const rowBySeal = new Map<string, number>();
  for (const sealed of rows) {
    bySeq.set(sealed.seq, [...(bySeq.get(sealed.seq) ?? []), sealed]);
    const first = rowBySeal.get(sealed.seal);
    if (sealed.seal !== '' && first !== undefined)
      problems.push(problem(sealed.row, 'seal', bad('sealBroken', { copyOf: String(first) }), ''));
    else rowBySeal.set(sealed.seal, sealed.row);
  }
  for (const { row, seq, texts, seal, bodyHash } of rows) {
    const before = seq === 1 ? [''] : (bySeq.get(seq - 1) ?? []).map((other) => other.seal);
    const isWhole = before.length === 0 || before.some((previous) => sealOf(texts, bodyHash, previous) === seal);
    if (!isWhole) problems.push(problem(row, 'seal', bad('sealBroken', { seq: String(seq) }), ''));
  }
  return [...problems, ...gaps(layout, [...bySeq.keys()])];
}

function gaps(layout: HistoryLayout, seqs: readonly number[]): readonly Problem[] {
  const problems: Problem[] = [];
  let expected = 1;
  for (const seq of [...seqs].sort((a, b) => a - b)) {
    if (seq > expected) {
      const missing = seq - 1 === expected ? String(expected) : `${expected}-${seq - 1}`;
      problems.push(sheetProblem(layout.name, 'historyGap', { missing }, HISTORY_LABELS.seq));
    }
    expected = seq + 1;
  }
  return problems;
}

function sealOf(texts: readonly string[], bodyHash: string, previousSeal: string): string {
  return sha256Hex(JSON.stringify([...texts, bodyHash, previousSeal]));
}

/** As a sheet gives it back: without blanks at the ends, one kind of line end. */
function sealedText(cell: RawCell): string {
  return cellText(cell).replace(/\r\n?/g, '\n');
}
