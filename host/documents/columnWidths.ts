/** How wide the columns of a table are drawn: their own widths, else by what stands in them. */
import { linesOf } from './lines';
import type { Table } from './model';
import type { Pen } from './pen';

/** Between a cell's lines and its border, on all four sides. */
export const PADDING = 5;

/**
 * One width a column, together as wide as the page's text.
 *
 * Columns without a width of their own share what the others leave: first each gets its longest word, then the rest
 * goes to those with longer lines. A table that asks for more than the page has is made narrower.
 */
export function columnWidths(table: Table, columns: number, pen: Pen): number[] {
  const needs = Array.from({ length: columns }, (_, i) => needOf(table, i, pen));
  const sum = (part: 'least' | 'best'): number => needs.reduce((total, need) => total + need[part], 0);
  const [least, best] = [sum('least'), sum('best')];
  if (least >= pen.width) return needs.map((need) => (need.least * pen.width) / least);
  if (best > pen.width) {
    const share = (pen.width - least) / (best - least);
    return needs.map((need) => need.least + (need.best - need.least) * share);
  }
  const open = needs.filter((need) => !need.isFixed).length;
  return needs.map((need) => need.best + (need.isFixed || open === 0 ? 0 : (pen.width - best) / open));
}

type Need = { readonly least: number; readonly best: number; readonly isFixed: boolean };

function needOf(table: Table, column: number, { measure, width }: Pen): Need {
  const asked = table.columnWidths[column] ?? null;
  if (asked !== null) return { least: asked, best: asked, isFixed: true };
  const paragraphs = table.rows.flatMap((row) => row[column]?.paragraphs ?? []);
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, width, measure));
  const longest = (widths: readonly number[]): number =>
    widths.reduce((most, each) => Math.max(most, each), 0) + 2 * PADDING + 1;
  return {
    least: longest(
      lines.flatMap((line) => [
        ...line.pieces.map((piece) => piece.width),
        ...(line.picture === null ? [] : [line.width]),
      ]),
    ),
    best: longest(lines.map((line) => line.width)),
    isFixed: false,
  };
}
