/** What the user has allowed: a user may decline single permissions, and each then fails by itself (platform.md 1.6). */

const AUTH = 'https://www.googleapis.com/auth/';

/** The permissions of appsscript.json without which something does not work, by their short names. */
const NEEDED = [
  'spreadsheets.currentonly',
  'script.scriptapp',
  'userinfo.email',
  'gmail.send',
  'documents',
  'drive.file',
] as const;
export type Permission = (typeof NEEDED)[number];

/** Those that were declined. */
export function missingPermissions(): readonly Permission[] {
  const granted = grantedScopes();
  return granted === null ? [] : NEEDED.filter((name) => !granted.includes(AUTH + name));
}

/** Whether Gmail may be searched: only where the user added that line to the manifest (product.md 11). */
export function maySearchMail(): boolean {
  return grantedScopes()?.some((scope) => /\/gmail\.(readonly|modify)$/.test(scope)) === true;
}

/** Whether files of Drive may be read that Paydue did not make: only where the user added that line to the manifest. */
export function mayReadDrive(): boolean {
  return grantedScopes()?.some((scope) => /\/drive(\.readonly)?$/.test(scope)) === true;
}

/** Where the user can allow what is missing. */
export function permissionUrl(): string | null {
  return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl() || null;
}

/** Not in the published types yet. */
type WithScopes = { getAuthorizedScopes?(): readonly string[] | null };

/** Null where Google does not say. */
function grantedScopes(): readonly string[] | null {
  const info: WithScopes = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as WithScopes;
  return info.getAuthorizedScopes?.() ?? null;
}
