/** Cells and areas by their A1 names. Rows and columns count from 1; an open end is Infinity. */

/** A rectangle of one sheet, all four ends included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const AREA = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/;

/** `AB` for 28. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** 28 for `AB`, either case. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B2`, `B2:C9`, `B:C`, `2:9` and the open `B2:B`, with or without `$`; null for anything else. */
export function areaOf(reference: string): Area | null {
  const match = AREA.exec(reference.toUpperCase());
  if (match === null || reference === '') return null;
  const [, fromLetters, fromRow, toLetters, toRow] = match;
  const isOne = !reference.includes(':');
  if (isOne && (fromLetters === undefined || fromRow === undefined)) return null;
  const left = fromLetters === undefined ? 1 : columnNumber(fromLetters);
  const top = fromRow === undefined ? 1 : Number(fromRow);
  const right = isOne ? left : toLetters === undefined ? Number.POSITIVE_INFINITY : columnNumber(toLetters);
  const bottom = isOne ? top : toRow === undefined ? Number.POSITIVE_INFINITY : Number(toRow);
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
