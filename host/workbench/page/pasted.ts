/** Text from the clipboard as cells: what spreadsheets copy is tabs between cells and a line a row. */
import type { Place } from './moves';

export type Edit = Place & { readonly text: string };

/** @param at the cell that gets the first one */
export function pastedEdits(text: string, at: Place): readonly Edit[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.flatMap((line, down) =>
    line.split('\t').map((cell, across) => ({ row: at.row + down, column: at.column + across, text: cell })),
  );
}
