/** Rules to try without saving them: put into the sheets as read, so that the workbook opens as if somebody had typed them. */
import { identity } from '../core/identity';
import type { Level, Settings } from '../core/model';
import { cellText, type OutCell, type RawCell, type RawSheet } from './cells';
import { levelRow } from './levelCells';
import { LEVEL_LABELS, type LevelField, named, SETTING_LABELS, SHEET_NAMES } from './ownSheets';
import { openOwnSheet } from './ownTable';
import type { Defaults } from './rules';
import { type SettingRow, settingRows } from './settings';
import { type SheetLayout, textOf } from './table';

/** Values as typed: rows of Settings by key, cells of Levels by procedure and code. */
export type Draft = {
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  readonly levels: readonly {
    readonly procedure: string;
    readonly code: string;
    readonly field: LevelField;
    readonly value: string;
  }[];
};

/** The sheets with a draft's values in Settings and Levels; Levels are the delivered ones where there is no such sheet. */
export function draftSheets(sheets: readonly RawSheet[], draft: Draft, defaults: Defaults): readonly RawSheet[] {
  const changed: RawSheet[] = [];
  if (draft.settings.length > 0) changed.push(draftSettings(named(sheets, SHEET_NAMES.settings), draft));
  if (draft.levels.length > 0) changed.push(draftLevels(named(sheets, SHEET_NAMES.levels), draft, defaults));
  return [...sheets.filter(({ name }) => named(changed, name) === null), ...changed];
}

function draftSettings(sheet: RawSheet | null, { settings }: Draft): RawSheet {
  const table = editing(sheet ?? { name: SHEET_NAMES.settings, rows: [Object.values(SETTING_LABELS)] }, SETTING_LABELS);
  for (const { key, value } of settings) {
    const isIt = (text: (field: 'key') => string): boolean => text('key') === key;
    table.set(table.find(isIt) ?? table.append({ key }), 'value', value);
  }
  return table.sheet();
}

function draftLevels(sheet: RawSheet | null, { levels }: Draft, { procedures }: Defaults): RawSheet {
  const fields = Object.keys(LEVEL_LABELS) as LevelField[];
  const table = editing(sheet ?? { name: SHEET_NAMES.levels, rows: [Object.values(LEVEL_LABELS)] }, LEVEL_LABELS);
  const isOf = (wanted: string) => (text: (field: 'procedure') => string) =>
    identity(text('procedure')) === identity(wanted);
  // What stands in for rows that are not there is written out, so that the others of a procedure do not get lost.
  for (const { name, levels: delivered } of procedures) {
    const isTouched = sheet === null || levels.some(({ procedure }) => identity(procedure) === identity(name));
    if (!isTouched || table.find(isOf(name)) !== null) continue;
    for (const level of delivered) {
      const cells = levelRow(level);
      table.append(Object.fromEntries(fields.map((field, at) => [field, back(cells[at] ?? null)])));
    }
  }
  for (const { procedure, code, field, value } of levels) {
    const row = table.find((text) => isOf(procedure)(text) && text('code') === code);
    if (row !== null) table.set(row, field, value);
  }
  return table.sheet();
}

/** As a sheet gives a written cell back. */
function back(cell: OutCell): RawCell {
  return cell === null || typeof cell === 'object' ? '' : cell;
}

/** A sheet whose cells are changed by field; the rows that were read stay as they are. */
function editing<F extends string>(sheet: RawSheet, labels: Readonly<Record<F, string>>) {
  const rows = sheet.rows.map((row) => row.slice());
  const layout: SheetLayout<F> | null = openOwnSheet(sheet, labels, []).layout;
  const columns = new Map(layout?.columns);
  const headingRow = layout?.headingRow ?? 1;
  const columnOf = (field: F): number => {
    const known = columns.get(field);
    if (known !== undefined) return known;
    const column = rows.reduce((most, row) => Math.max(most, row.length), 0) + 1;
    columns.set(field, column);
    put(headingRow, column, labels[field]);
    return column;
  };
  const put = (row: number, column: number, value: RawCell): void => {
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push('');
    cells[column - 1] = value;
    rows[row - 1] = cells;
  };
  const set = (row: number, field: F, value: RawCell): void => put(row, columnOf(field), value);
  return {
    set,
    /** The first row that fits, from 1; null when none does. */
    find: (fits: (text: (field: F) => string) => boolean): number | null => {
      if (layout === null) return null;
      const at = rows.findIndex(
        (row, index) => index >= headingRow && fits((field) => textOf({ ...layout, columns }, row, field)),
      );
      return at < 0 ? null : at + 1;
    },
    append: (cells: Readonly<Partial<Record<F, RawCell>>>): number => {
      const row = rows.length + 1;
      for (const field of Object.keys(cells) as F[]) set(row, field, cells[field] ?? '');
      return row;
    },
    sheet: (): RawSheet => ({ name: sheet.name, rows }),
  };
}

/** Settings that change what a run does; the others say who writes, and how the workbook is read. */
const RULES = /^(?:guard|payRun|promise|plan|dispute|hold|call|small|tolerance|minimum|procedure|start|send)\./;

/** The rules in force, for a form. */
export function ruleRows({
  ledger,
}: {
  readonly ledger: {
    readonly settings: Settings;
    readonly procedures: readonly { readonly name: string; readonly levels: readonly Level[] }[];
  };
}): {
  readonly settings: readonly SettingRow[];
  readonly procedures: readonly {
    readonly name: string;
    readonly levels: readonly Readonly<
      Record<'code' | 'name' | 'days' | 'channel' | 'approval' | 'anchor' | 'template' | 'repeat', string>
    >[];
  }[];
} {
  return {
    settings: settingRows(ledger.settings).filter(({ key }) => RULES.test(key)),
    procedures: ledger.procedures
      .filter(({ levels }) => levels.length > 0)
      .map(({ name, levels }) => ({ name, levels: levels.map(levelTexts) })),
  };
}

function levelTexts(level: Level) {
  const cells = levelRow(level).map((cell) => cellText(back(cell)));
  const text = (field: LevelField): string => cells[Object.keys(LEVEL_LABELS).indexOf(field)] ?? '';
  return {
    ...{ code: level.code, name: level.name, days: text('days'), channel: text('channel'), anchor: text('anchor') },
    ...{ approval: text('approval'), template: text('template'), repeat: text('repeat') },
  };
}
