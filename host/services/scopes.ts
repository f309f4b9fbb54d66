/**
 * Which permission each method needs, and what an execution may do at all (platform.md 1.6 and 2.1).
 *
 * Classes that hand out data of the spreadsheet need the spreadsheet scope for every method; a missing row means that
 * the method needs no permission.
 */
import { AUTHORIZATION_TEXT, apiError, ServiceError } from '../realm/errors';
import type { AuthMode } from '../realm/world';

const AUTH = 'https://www.googleapis.com/auth/';

/** Any one of the scopes is enough. The first is the narrowest. */
const SPREADSHEET = ['spreadsheets.currentonly', 'spreadsheets'];
const PAGES = ['script.container.ui'];
const TRIGGERS = ['script.scriptapp'];
const EMAIL = ['userinfo.email'];
const SEND = ['gmail.send', 'gmail.compose', 'gmail.modify'];
/** Of these `gmail.metadata` shows no more than headers: the search itself refuses it a query. */
const SEARCH = ['gmail.readonly', 'gmail.modify', 'gmail.metadata'];
const DOCUMENTS = ['documents'];
const FILES = ['drive.file', 'drive'];
/** Looking at files, one's own or all. */
const FILES_SEEN = ['drive.file', 'drive.readonly', 'drive'];

const SCOPES_OF_CLASS: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: SPREADSHEET,
  Sheet: SPREADSHEET,
  Range: SPREADSHEET,
  'Gmail.Users.Messages': SEND,
  'Drive.Files': FILES,
  Document: DOCUMENTS,
};

const SCOPES_OF_METHOD: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActive': SPREADSHEET,
  'SpreadsheetApp.getActiveRange': SPREADSHEET,
  'SpreadsheetApp.getActiveSheet': SPREADSHEET,
  'SpreadsheetApp.getActiveSpreadsheet': SPREADSHEET,
  'SpreadsheetApp.getCurrentCell': SPREADSHEET,
  'SpreadsheetApp.flush': SPREADSHEET,
  'SpreadsheetApp.setActiveSheet': SPREADSHEET,
  'Ui.showModalDialog': PAGES,
  'Ui.showSidebar': PAGES,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'ClockTriggerBuilder.create': TRIGGERS,
  'Gmail.Users.Messages.list': SEARCH,
  'Gmail.Users.Threads.get': SEARCH,
  'DocumentApp.openById': DOCUMENTS,
  'Drive.Files.get': FILES_SEEN,
  'Drive.Files.list': FILES_SEEN,
  'User.getEmail': EMAIL,
};

/** Advanced services refuse in their own way: an error with a code, named as their web address is. */
const WEB_NAMES: Readonly<Record<string, string>> = {
  'Gmail.Users.Messages': 'gmail.users.messages',
  'Gmail.Users.Threads': 'gmail.users.threads',
  'Drive.Files': 'drive.files',
};

/** Allowed before anybody allowed anything: building the menu, and what never leaves the script. */
const FREE_CLASSES = ['Blob', 'Logger', 'Menu', 'Session', 'Utilities', 'console'];
const FREE_METHODS = [
  'SpreadsheetApp.getUi',
  'ScriptApp.getAuthorizationInfo',
  'Ui.createAddonMenu',
  'Ui.createMenu',
  'AuthorizationInfo.getAuthorizationStatus',
  'AuthorizationInfo.getAuthorizationUrl',
  'AuthorizationInfo.getAuthorizedScopes',
];

/** Enabled in this document, but nobody clicked: no page, no mail, no other file, no trigger. */
const CLICK_ONLY: readonly (readonly string[])[] = [PAGES, TRIGGERS, SEND, SEARCH, DOCUMENTS, FILES, FILES_SEEN];

/**
 * Lets a call pass or throws what Google throws.
 *
 * @param granted  full scope addresses
 */
export function permit(className: string, method: string, mode: AuthMode, granted: readonly string[]): void {
  const name = `${className}.${method}`;
  if (mode === 'NONE' && !FREE_CLASSES.includes(className) && !FREE_METHODS.includes(name))
    throw new ServiceError(AUTHORIZATION_TEXT);
  const needed = SCOPES_OF_METHOD[name] ?? SCOPES_OF_CLASS[className];
  if (needed === undefined) return;
  const isAllowed = needed.some((scope) => isGranted(granted, scope));
  if (isAllowed && (mode === 'FULL' || !CLICK_ONLY.includes(needed))) return;
  const webName = WEB_NAMES[className];
  if (webName !== undefined && !isAllowed) {
    const sentence = 'Request had insufficient authentication scopes.';
    throw apiError(`${webName}.${method}`, 403, 'insufficientPermissions', sentence);
  }
  const required = needed.map((scope) => AUTH + scope).join(' || ');
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ` +
      (needed.length > 1 ? `(${required})` : required),
  );
}

/** @returns whether a scope is granted, named without its address: `gmail.readonly` */
export function isGranted(granted: readonly string[], scope: string): boolean {
  return granted.includes(AUTH + scope);
}

/** @returns the manifest's scopes that were not granted */
export function missingScopes(manifest: readonly string[], granted: readonly string[]): readonly string[] {
  return manifest.filter((scope) => !granted.includes(scope));
}
