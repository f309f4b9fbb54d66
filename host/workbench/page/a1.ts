/** Cell names: row 2, column 2 is `B2`. */

/** @param column from 1 */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

/** @returns null when the text is not the name of one cell */
export function parseCellName(text: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([a-z]{1,3})\$?([1-9]\d*)$/i.exec(text.trim()) ?? [];
  if (letters === '') return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
