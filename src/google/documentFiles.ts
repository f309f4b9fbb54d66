/**
 * Files of Drive that bear a key of Paydue: found by it, made, copied and given new contents. Under `drive.file` only files
 * made by this script in this account can be found (fact 77); two files of one name are legal (fact 79).
 */
import { ifThere, patiently } from './retry';

export const DOC = 'application/vnd.google-apps.document';
export const PDF = 'application/pdf';

/** Of each of our files; a value takes 124 bytes with its name. */
const KEY = 'paydueKey';
/** Marks a template Doc, so that one question finds it together with the files of a key. */
const TEMPLATE = 'paydueTemplate';

type FileKind = 'document' | 'template';
/** `byType`: of the key's files the oldest of each type. `templates`: every template Doc of this account, asked for only with one. */
export type KnownFiles = { readonly byType: ReadonlyMap<string, string>; readonly templates: ReadonlySet<string> };

/** @param withTemplates  whether it is asked for the template Docs too */
export function findFiles(key: string, withTemplates: boolean): KnownFiles {
  const own = has(KEY, key);
  const q = `${withTemplates ? `(${own} or ${has(TEMPLATE, 'yes')})` : own} and trashed=false`;
  const wanted = { q, fields: 'files(id,mimeType,appProperties)', orderBy: 'createdTime' };
  const byType = new Map<string, string>();
  const templates = new Set<string>();
  for (const { id, mimeType, appProperties } of patiently(() => driveFiles().list(wanted)).files ?? []) {
    const properties: Readonly<Record<string, string>> = appProperties ?? {};
    if (id && properties[TEMPLATE] === 'yes') templates.add(id);
    if (id && mimeType && properties[KEY] === key && !byType.has(mimeType)) byType.set(mimeType, id);
  }
  return { byType, templates };
}

/** Whether a file is there and may be copied: a search may lag behind a file that was just made. */
export function isOwnFile(id: string): boolean {
  const file = ifThere(() => driveFiles().get(id, { fields: 'id,trashed' }));
  return file !== null && file.trashed !== true;
}

export function createFile(
  key: string,
  name: string,
  mimeType: string,
  content: GoogleAppsScript.Base.Blob | null,
  kind: FileKind,
): string {
  const appProperties = { [KEY]: key, ...(kind === 'template' ? { [TEMPLATE]: 'yes' } : {}) };
  const resource = { name, mimeType, appProperties };
  return idOf(name, content === null ? driveFiles().create(resource) : driveFiles().create(resource, content));
}

/** A Doc like another one, under a key of its own; what it is a copy of is no template any more. */
export function copyFile(id: string, key: string, name: string): string {
  return idOf(name, driveFiles().copy({ name, appProperties: { [KEY]: key, [TEMPLATE]: 'no' } }, id));
}

export function replaceContent(id: string, content: GoogleAppsScript.Base.Blob): void {
  driveFiles().update({}, id, content);
}

/** Its owner can take it out again for thirty days. */
export function putInBin(id: string): void {
  driveFiles().update({ trashed: true }, id);
}

export function documentUrl(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

/** The service's collection of files. @throws Error when the manifest does not switch it on */
export function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = Drive?.Files;
  if (!collection)
    throw new Error('The Drive service is not switched on for this script (appsscript.json, enabledAdvancedServices).');
  return collection;
}

function has(name: string, value: string): string {
  return `appProperties has { key='${name}' and value='${value}' }`;
}

function idOf(name: string, { id }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): string {
  if (!id) throw new Error(`Drive made ${name} but gave no id.`);
  return id;
}
