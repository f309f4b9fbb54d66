/**
 * The sheets Agreements and Payments by the names under which they were first used. They are remembered in Settings, so
 * that a sheet that was renamed or deleted is missed instead of letting everybody go whom it kept back.
 */
import type { Problem } from '../core/problem';
import type { RawSheet } from './cells';
import { named, SHEET_NAMES } from './ownSheets';
import { sheetProblem } from './problems';
import type { SettingsLayout } from './settings';

type Used = {
  readonly layout: {
    readonly settings: SettingsLayout | null;
    readonly agreements: { readonly name: string } | null;
    readonly payments: { readonly name: string } | null;
  };
};

/** The sheet under the name that Settings remember, else under its usual one; null when it is not there. */
export function usedSheet(
  sheets: readonly RawSheet[],
  texts: ReadonlyMap<string, string>,
  which: 'agreements' | 'payments',
): RawSheet | null {
  return named(sheets, texts.get(`sheet.${which}`) || SHEET_NAMES[which]);
}

/** Sheets that were in use and are gone, or have another name by now: what they held back must not be let go. */
export function lostSheets(sheets: readonly RawSheet[], texts: ReadonlyMap<string, string>): readonly Problem[] {
  return (['agreements', 'payments'] as const).flatMap((which) => {
    const key = `sheet.${which}`;
    const name = texts.get(key) ?? '';
    return name === '' || usedSheet(sheets, texts, which) ? [] : [sheetProblem(name, 'sheetMissing', { key })];
  });
}

/** Stand beside the names in Settings. */
export const USED_NOTES: Readonly<Record<string, string>> = {
  'sheet.agreements': 'Name of the sheet with what was agreed. While it is missing nobody is asked.',
  'sheet.payments': 'Name of the sheet with what was paid. While it is missing nobody is asked.',
};

/** What must stand in Settings so that the sheets in use are remembered by their names; nothing where they are. */
export function usedNames({ layout }: Used): Readonly<Record<string, string>> {
  const { settings, agreements, payments } = layout;
  const isNew = (key: string): boolean => settings !== null && !settings.texts.get(key);
  return {
    ...(agreements && isNew('sheet.agreements') ? { 'sheet.agreements': agreements.name } : {}),
    ...(payments && isNew('sheet.payments') ? { 'sheet.payments': payments.name } : {}),
  };
}
