/**
 * What a call costs in virtual time, and which calls Google's servers must answer: platform.md part 4, performance.md 2.
 * Reads and writes of cells cost by their size, sends by theirs; they are in the services (`cells.ts`, `gmail.ts`).
 */

export const START_UP_MS = 1_000;
export const READ_MS = 200;
export const READ_MS_PER_THOUSAND_CELLS = 10;
/** On top of a read that finds writes waiting, and of every flush. */
export const COMMIT_MS = 300;
export const COMMIT_MS_PER_WRITE = 15;
export const WRITE_MS = 2;
/** On top of asking for a file, when its bytes are asked for. */
export const DOWNLOAD_MS = 400;
export const SEND_MS = 1_200;
export const SEND_MS_PER_MEGABYTE = 300;

/** Milliseconds of calls that are one round trip each. */
export const ROUND_TRIP_MS: Readonly<Record<string, number>> = {
  'DocumentApp.openById': 500,
  'Document.getAs': 2_500,
  'Document.saveAndClose': 500,
  'Drive.Files.copy': 3_000,
  'Drive.Files.create': 3_000,
  'Drive.Files.get': 200,
  'Drive.Files.list': 200,
  'Drive.Files.update': 200,
  'Gmail.Users.Messages.list': 200,
  'Gmail.Users.Threads.get': 200,
  'Lock.tryLock': 60,
  'Lock.waitLock': 60,
  'Properties.deleteAllProperties': 70,
  'Properties.deleteProperty': 70,
  'Properties.getKeys': 30,
  'Properties.getProperties': 30,
  'Properties.getProperty': 30,
  'Properties.setProperties': 70,
  'Properties.setProperty': 70,
  'ClockTriggerBuilder.create': 500,
  'ScriptApp.deleteTrigger': 150,
  'ScriptApp.getProjectTriggers': 150,
  'Spreadsheet.insertSheet': 300,
  'Spreadsheet.toast': 50,
  'Ui.showModalDialog': 50,
  'Ui.showSidebar': 50,
};

/** Classes whose calls stay on this side of the wire: counted by name, not in the total. A Doc is edited in memory. */
const LOCAL_CLASSES: readonly string[] = [
  'AuthorizationInfo',
  'Blob',
  'Body',
  'ClockTriggerBuilder',
  'FooterSection',
  'HeaderSection',
  'HtmlOutput',
  'HtmlService',
  'InlineImage',
  'ListItem',
  'LockService',
  'Logger',
  'Menu',
  'Paragraph',
  'PropertiesService',
  'Session',
  'Table',
  'TableCell',
  'TableRow',
  'Text',
  'Trigger',
  'TriggerBuilder',
  'User',
  'Utilities',
  'console',
];

/** Handles and names that come with the spreadsheet itself: counted by name, not in the total. */
const HANDLES = new Set([
  'Range.getA1Notation',
  'Range.getColumn',
  'Range.getLastColumn',
  'Range.getLastRow',
  'Range.getNumColumns',
  'Range.getNumRows',
  'Range.getRow',
  'Range.getSheet',
  'Sheet.getDataRange',
  'Sheet.getIndex',
  'Sheet.getMaxColumns',
  'Sheet.getMaxRows',
  'Sheet.getName',
  'Sheet.getParent',
  'Sheet.getRange',
  'Sheet.getSheetId',
  'Spreadsheet.getActiveSheet',
  'Spreadsheet.getId',
  'Spreadsheet.getName',
  'Spreadsheet.getSheetByName',
  'Spreadsheet.getSheets',
  'Spreadsheet.getSpreadsheetLocale',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Spreadsheet.getUrl',
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getUi',
]);

/** @returns whether a call counts in the total, as performance.md counts: handles, Logger and Utilities do not */
export function isCounted(className: string, method: string): boolean {
  if (ROUND_TRIP_MS[`${className}.${method}`] !== undefined) return true;
  return !LOCAL_CLASSES.includes(className) && !HANDLES.has(`${className}.${method}`);
}
