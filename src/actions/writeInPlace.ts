/**
 * Writes into rows and columns that people may move meanwhile: read right before, looked at right after, and what went
 * astray between the two is given back. Nothing stays written in a cell that was not meant.
 */

import { attempt } from '../google/retry';
import { appendRow, readArea, readSheets, writeBlocks } from '../google/sheets';
import type { Area, Block } from '../workbook/cells';
import { isInPlace, putBack, wholeArea } from '../workbook/inPlace';
import { readLocale } from '../workbook/locale';
import { readSettings, settingBlocks, settingRow } from '../workbook/settings';
import { USED_NOTES, usedNames } from '../workbook/usedSheets';
import type { Opening } from './openLedger';

/** Somebody would have to sort the sheet at each of them. */
const TRIES = 3;

/**
 * @param before  as it was read just now, and planned with
 * @returns false when something moved: what was meant must be planned and written again
 */
export function writeInPlace(
  before: Area,
  blocks: readonly Block[],
  keys: readonly string[],
  write: (blocks: readonly Block[]) => void = writeBlocks,
): boolean {
  if (blocks.length === 0) return true;
  write(blocks);
  const after = readArea(before);
  if (isInPlace(before, after, keys)) return true;
  write(putBack(before, after, blocks, keys));
  return false;
}

type Values = Readonly<Record<string, string>>;

/** Each value beside its key, wherever that row stands by now; a key that is gone gets a new row. */
export function writeSettings(opening: Opening, values: Values): void {
  if (!wroteSettings(opening, values, {})) throw new Error('The sheet Settings changed while it was written.');
}

/** Where Settings cannot be written the names are learnt another day: no run stops for it. */
export function rememberSheets(opening: Opening): void {
  attempt(() => wroteSettings(opening, usedNames(opening), USED_NOTES));
}

function wroteSettings(opening: Opening, values: Values, notes: Values): boolean {
  if (settingBlocks(opening, values).length === 0) return true;
  const { name } = opening.layout.settings?.layout ?? { name: '' };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [sheet = null] = readSheets([name]);
    const { layout: settings } = readSettings(sheet, opening.ledger.settings, readLocale(opening.locale));
    if (sheet === null || settings === null) return false;
    const { layout, rows } = settings;
    const stands = Object.fromEntries(Object.entries(values).filter(([key]) => rows.has(key)));
    const keys = [layout.headings[(layout.columns.get('key') ?? 0) - 1] ?? ''];
    if (!writeInPlace(wholeArea(sheet, layout), settingBlocks({ layout: { settings } }, stands), keys)) continue;
    for (const key of Object.keys(values))
      if (!rows.has(key)) appendRow(name, settingRow(settings, key, values[key], notes[key]));
    return true;
  }
  return false;
}
