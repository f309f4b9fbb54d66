/** What the bundle finds in its global scope: the services by their names. Anything else of Google's throws by name. */
import { format } from 'node:util';
import { type Instance, serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';
import { DOCUMENT_APP } from './documentApp';
import { DRIVE } from './drive';
import { GMAIL } from './gmail';
import { LOCK_SERVICE } from './lock';
import { PROPERTIES_SERVICE } from './properties';
import { SCRIPT_APP } from './scriptApp';
import { SESSION } from './session';
import { SPREADSHEET_APP } from './spreadsheetApp';
import { HTML_SERVICE } from './ui';
import { UTILITIES } from './utilities';

/** There on Google, not here: each use says so. */
const NOT_IMITATED = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** An advanced service exists only when the manifest switches it on; else its name is not defined. */
const ADVANCED = { Gmail: GMAIL, Drive: DRIVE } as const;

const line = (env: Env, args: readonly unknown[]): void => env.log(format(...args));

const CONSOLE = serviceClass<Env>('console', { log: line, info: line, warn: line, error: line });
const LOGGER = serviceClass<Env>('Logger', { log: line });

export function globalServices(env: Env): Readonly<Record<string, Instance>> {
  const advanced = Object.entries(ADVANCED)
    .filter(([name]) => env.world.bundle.advancedServices.includes(name))
    .map(([name, service]) => [name, service.of(env)]);
  return {
    ...Object.fromEntries(NOT_IMITATED.map((name) => [name, serviceClass<Env>(name, {}).of(env)])),
    ...Object.fromEntries(advanced),
    console: CONSOLE.of(env),
    DocumentApp: DOCUMENT_APP.of(env),
    HtmlService: HTML_SERVICE.of(env),
    LockService: LOCK_SERVICE.of(env),
    Logger: LOGGER.of(env),
    PropertiesService: PROPERTIES_SERVICE.of(env),
    ScriptApp: SCRIPT_APP.of(env),
    Session: SESSION.of(env),
    SpreadsheetApp: SPREADSHEET_APP.of(env),
    Utilities: UTILITIES.of(env),
  };
}
