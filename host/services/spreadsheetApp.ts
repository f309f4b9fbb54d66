/** SpreadsheetApp and Spreadsheet: the one workbook that the script is bound to. */
import { integerOr, text, textOrNull } from '../realm/arguments';
import { ServiceError, SignatureError } from '../realm/errors';
import { serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';
import { flush } from './cells';
import { activateCell, activeSheet } from './cursor';
import { SHEET } from './sheet';
import { UI } from './ui';

const frontSheet = (env: Env) => SHEET.of({ env, sheet: activeSheet(env) });

const SPREADSHEET = serviceClass<Env>('Spreadsheet', {
  getId: (env) => env.world.book.id,
  getUrl: (env) => `https://docs.google.com/spreadsheets/d/${env.world.book.id}/edit`,
  // The file's name has an ending that a spreadsheet on Google has not.
  getName: (env) => env.world.book.name.replace(/\.xlsx$/i, ''),
  getSpreadsheetTimeZone: (env) => env.world.book.timeZone,
  getSpreadsheetLocale: (env) => env.world.book.locale,
  getSheets: (env) => env.world.book.sheets().map((sheet) => SHEET.of({ env, sheet })),
  getSheetByName: (env, args) => {
    const sheet = env.world.book.sheet(text(args, 0));
    return sheet === null ? null : SHEET.of({ env, sheet });
  },
  getActiveSheet: frontSheet,
  setActiveSheet: (env, args) => setActiveSheet(env, args),
  insertSheet: (env, args) => {
    const { book } = env.world;
    const name = text(args, 0);
    if (book.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    env.writes.commit();
    return SHEET.of({ env, sheet: book.insertSheet(name, integerOr(args, 1, book.sheets().length)) });
  },
  toast: (env, args) => {
    const message = text(args, 0);
    if (env.kind !== 'trigger') env.ui.push({ kind: 'toast', title: textOrNull(args, 1) ?? '', message });
  },
});

export const SPREADSHEET_APP = serviceClass<Env>('SpreadsheetApp', {
  getActive: (env) => SPREADSHEET.of(env),
  getActiveSpreadsheet: (env) => SPREADSHEET.of(env),
  getActiveSheet: frontSheet,
  setActiveSheet: (env, args) => setActiveSheet(env, args),
  flush: (env) => flush(env),
  getUi: (env) => {
    if (env.kind === 'trigger') throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return UI.of(env);
  },
});

function setActiveSheet(env: Env, args: readonly unknown[]): unknown {
  const handle = SHEET.selfOf(args[0]);
  if (handle === null) throw new SignatureError();
  activateCell(env, handle.sheet, 1, 1);
  return args[0];
}
