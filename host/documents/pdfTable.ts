/** Draws a table: columns, lines, rows kept whole where a page can hold them, heading rows repeated on every page. */
import { columnWidths, PADDING } from './columnWidths';
import { headingRows, type Table, type TableCell } from './model';
import { type Block, blockOf, drawLine, heightOf, nextPage, type Pen, stepOf } from './pen';

const LINE_COLOUR = '#808080';

/** Draws the table at the pen, over as many pages as it needs; a table without cells draws nothing. */
export function drawTable(pen: Pen, table: Table): void {
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  if (columns === 0) return;
  const widths = columnWidths(table, columns, pen);
  const rows = table.rows.map((row) => row.map((cell, i) => cellBlocks(pen, cell, (widths[i] ?? 0) - 2 * PADDING)));
  const headings = headingRows(table);
  const repeated = rows.slice(0, headings).reduce((sum, row) => sum + rowHeight(row), 0);
  const drawRow = (row: number): void => {
    const blocks = rows[row] ?? [];
    const height = rowHeight(blocks);
    drawCells(pen, table, row, blocks, widths, height);
    pen.y += height;
  };
  pen.y += pen.y > pen.top ? 4 : 0;
  // Headings never stand alone at the foot of a page.
  const together = repeated + rowHeight(rows[headings] ?? []);
  if (pen.y + together > pen.bottom && together < pen.bottom - pen.top) nextPage(pen);
  rows.forEach((blocks, row) => {
    for (const part of partsFitting(pen, blocks, row >= headings ? repeated : 0)) {
      const height = rowHeight(part);
      if (pen.y + height > pen.bottom && pen.y > pen.top) {
        nextPage(pen);
        if (row >= headings) for (let heading = 0; heading < headings; heading++) drawRow(heading);
      }
      drawCells(pen, table, row, part, widths, height);
      pen.y += height;
    }
  });
  pen.y += 8;
}

/** How high it is when no page ends within it. */
export function tableHeight(pen: Pen, table: Table): number {
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  const widths = columnWidths(table, columns, pen);
  const rows = table.rows.map((row) => row.map((cell, i) => cellBlocks(pen, cell, (widths[i] ?? 0) - 2 * PADDING)));
  return rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

function drawCells(
  pen: Pen,
  table: Table,
  row: number,
  cells: readonly Block[][],
  widths: readonly number[],
  height: number,
): void {
  let x = pen.left;
  widths.forEach((width, i) => {
    const background = table.rows[row]?.[i]?.background ?? null;
    if (background !== null) pen.pdf.rect(x, pen.y, width, height).fill(background);
    if (table.borderWidth > 0)
      pen.pdf
        .lineWidth(table.borderWidth * 0.75)
        .rect(x, pen.y, width, height)
        .stroke(LINE_COLOUR);
    let y = pen.y + PADDING;
    for (const block of cells[i] ?? []) {
      y += block.before;
      for (const line of block.lines) {
        drawLine(pen, line, block, x + PADDING, y, width - 2 * PADDING);
        y += stepOf(block, line);
      }
      y += block.after;
    }
    x += width;
  });
}

/** The row whole when a page can hold it; else cut between lines, each part as much as a page holds. */
function partsFitting(pen: Pen, cells: readonly Block[][], repeated: number): Block[][][] {
  const room = pen.bottom - pen.top - repeated - 2 * PADDING;
  const parts: Block[][][] = [];
  let left = cells;
  while (left.some((blocks) => heightOf(blocks) > room)) {
    const cut = left.map((blocks) => cutAt(blocks, room));
    if (cut.every(([first]) => first.length === 0)) break;
    parts.push(cut.map(([first]) => first));
    left = cut.map(([, rest]) => rest);
  }
  return [...parts, [...left]];
}

function cutAt(blocks: readonly Block[], room: number): [Block[], Block[]] {
  const first: Block[] = [];
  const rest: Block[] = [];
  let used = 0;
  for (const block of blocks) {
    const fit = linesFitting(block, room - used - block.before);
    if (rest.length > 0 || fit === 0) rest.push(block);
    else if (fit >= block.lines.length) first.push(block);
    else {
      first.push({ ...block, lines: block.lines.slice(0, fit), after: 0 });
      rest.push({ ...block, lines: block.lines.slice(fit), before: 0 });
    }
    used += heightOf([block]);
  }
  return [first, rest];
}

/** How many lines of a paragraph a height holds. */
function linesFitting(block: Block, height: number): number {
  let left = height;
  const first = block.lines.findIndex((line) => {
    left -= stepOf(block, line);
    return left < 0;
  });
  return first < 0 ? block.lines.length : first;
}

function cellBlocks(pen: Pen, cell: TableCell, width: number): Block[] {
  return cell.paragraphs.map((paragraph) => blockOf(pen, paragraph, width, false));
}

function rowHeight(cells: readonly Block[][]): number {
  return Math.max(0, ...cells.map(heightOf)) + 2 * PADDING;
}
