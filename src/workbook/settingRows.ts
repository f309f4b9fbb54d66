/** Settings written: the rows that set-up makes, and single values changed or added later. */
import type { Settings } from '../core/model';
import { rowBlocks } from './blocks';
import { type Block, type OutCell, outText } from './cells';
import type { SettingField } from './ownSheets';
import { writeThreshold } from './settingCells';
import { SETTING_KEYS } from './settingKeys';
import type { SettingsLayout } from './settings';

export type SettingRow = { readonly key: string; readonly value: string; readonly note: string };

/** The rows that set-up writes: every key with its value and its note. */
export function settingRows(settings: Settings): readonly SettingRow[] {
  return [
    ...SETTING_KEYS.map(({ key, note, write }) => ({ key, value: write(settings), note })),
    ...thresholdRows(settings, 'small', 'A smaller balance follows the procedure of small amounts; off: none does.'),
    ...thresholdRows(settings, 'tolerance', 'A smaller rest is not asked for; off: every rest is.'),
  ];
}

function thresholdRows(settings: Settings, field: 'small' | 'tolerance', note: string): readonly SettingRow[] {
  return Object.keys(settings[field]).map((currency) => ({
    key: `${field}.${currency}`,
    value: writeThreshold(settings[field][currency] ?? null),
    note: `${note} In ${currency === '*' ? 'any other currency' : currency}.`,
  }));
}

/**
 * What must be written so that these keys have these values: in their rows, else in new rows at the end with the notes
 * given. Nothing for a value that stands there already.
 */
export function settingBlocks(
  { layout, rows, texts, nextRow }: SettingsLayout,
  values: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>> = {},
): Block[] {
  const changed = Object.keys(values).filter((key) => texts.get(key) !== values[key]);
  const added = changed.filter((key) => !rows.has(key));
  const column = (field: SettingField): number => layout.columns.get(field) ?? 0;
  return changed.flatMap((key) => {
    const cells = new Map<number, OutCell>([[column('value'), outText(values[key] ?? null)]]);
    const row = rows.get(key);
    if (row !== undefined) return rowBlocks(layout.name, row, cells);
    cells.set(column('key'), key);
    const note = notes[key];
    if (note !== undefined && layout.columns.has('note')) cells.set(column('note'), note);
    return rowBlocks(layout.name, nextRow + added.indexOf(key), cells);
  });
}
