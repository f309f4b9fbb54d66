/**
 * A folder of Paydue's own in Drive and what is in it, each found again by its key: what a try that died has made is gone on
 * with, never made twice (facts 77, 79).
 */
import type { NoticeBlock } from '../core/notice/blocks';
import { fillWithBlocks } from './documentBlocks';
import { createFile, DOC, documentUrl, driveFiles, findFiles, PDF } from './documentFiles';
import type { FileRead } from './drive';
import { ifThere, patiently } from './retry';

const FOLDER = 'application/vnd.google-apps.folder';

export type OwnFolder = { readonly id: string; readonly url: string; readonly files: OwnFiles };
/** Keys with the type behind them, as `fileKey` writes them → ids: the oldest of each. */
type OwnFiles = ReadonlyMap<string, string>;
export type OwnFile = { readonly name: string; readonly url: string };

/** The folder with this key and its files; made where there is none. */
export function openFolder(key: string, name: string): OwnFolder {
  const q = `appProperties has { key='paydueKey' and value='${key}' } and mimeType = '${FOLDER}' and trashed = false`;
  const found = patiently(() => driveFiles().list({ q, fields: 'files(id)', orderBy: 'createdTime' })).files?.[0]?.id;
  const id = found ?? idOf(driveFiles().create({ name, mimeType: FOLDER, appProperties: { paydueKey: key } }), name);
  return { id, url: `https://drive.google.com/drive/folders/${id}`, files: found ? filesIn(id) : new Map() };
}

/** A document of blocks with its PDF; one that is there is filled again, so that it says what is true now. */
export function putDocument(folder: OwnFolder, key: string, name: string, blocks: readonly NoticeBlock[]): OwnFile[] {
  const id = folder.files.get(fileKey(key, DOC)) ?? create(folder, { key, name, mimeType: DOC }, null);
  const pdf = printDocument(id, name, blocks).setName(`${name}.pdf`);
  const before = folder.files.get(fileKey(key, PDF));
  if (before) driveFiles().update({ name: `${name}.pdf` }, before, pdf);
  const pdfId = before ?? create(folder, { key, name: `${name}.pdf`, mimeType: PDF }, pdf);
  return [
    { name, url: documentUrl(id) },
    { name: `${name}.pdf`, url: fileUrl(pdfId) },
  ];
}

/** Bytes as a PDF, or why they cannot be had; one that is there stays as it is. */
export function putPdf(
  folder: OwnFolder,
  key: string,
  name: string,
  content: () => FileRead,
): OwnFile | Exclude<FileRead, { readonly bytes: unknown }> {
  const before = folder.files.get(fileKey(key, PDF));
  if (before) return { name, url: fileUrl(before) };
  const read = content();
  if ('refused' in read) return read;
  const pdf = Utilities.newBlob(read.bytes, PDF, name);
  return { name, url: fileUrl(create(folder, { key, name, mimeType: PDF }, pdf)) };
}

/** A copy of a PDF that Paydue made; null when it is gone, or another account's. */
export function putCopy(folder: OwnFolder, key: string, name: string, source: string): OwnFile | null {
  const before = folder.files.get(fileKey(key, PDF));
  if (before) return { name, url: fileUrl(before) };
  if (ifThere(() => driveFiles().get(source, { fields: 'id' })) === null) return null;
  const made = driveFiles().copy({ name, parents: [folder.id], appProperties: { paydueKey: key } }, source);
  return { name, url: fileUrl(idOf(made, name)) };
}

/** A document of blocks under its key, and its PDF as Base64; one that is there is filled again. */
export function documentContent(key: string, name: string, blocks: readonly NoticeBlock[]): string {
  const id = findFiles(key, false).byType.get(DOC) ?? createFile(key, name, DOC, null, 'document');
  return Utilities.base64Encode(printDocument(id, name, blocks).getBytes());
}

function printDocument(id: string, foot: string, blocks: readonly NoticeBlock[]): GoogleAppsScript.Base.Blob {
  const document = DocumentApp.openById(id);
  fillWithBlocks(document, blocks, foot);
  document.saveAndClose();
  // Opened anew: a document prints what is stored.
  return DocumentApp.openById(id).getAs(PDF);
}

function filesIn(folder: string): OwnFiles {
  const files = new Map<string, string>();
  let pageToken: string | undefined;
  do {
    const q = `'${folder}' in parents and trashed = false`;
    const fields = 'nextPageToken,files(id,mimeType,appProperties)';
    const wanted = { q, fields, orderBy: 'createdTime', pageSize: 1_000, ...(pageToken ? { pageToken } : {}) };
    const found = patiently(() => driveFiles().list(wanted));
    for (const { id, mimeType, appProperties } of found.files ?? []) {
      const properties: Readonly<Record<string, string>> = appProperties ?? {};
      const key = fileKey(properties['paydueKey'] ?? '', mimeType ?? '');
      if (id && !files.has(key)) files.set(key, id);
    }
    pageToken = found.nextPageToken ?? undefined;
  } while (pageToken);
  return files;
}

function create(
  folder: OwnFolder,
  { key, name, mimeType }: { readonly key: string; readonly name: string; readonly mimeType: string },
  content: GoogleAppsScript.Base.Blob | null,
): string {
  const resource = { name, mimeType, parents: [folder.id], appProperties: { paydueKey: key } };
  return idOf(content === null ? driveFiles().create(resource) : driveFiles().create(resource, content), name);
}

function idOf({ id }: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File, name: string): string {
  if (!id) throw new Error(`Drive made ${name} but gave no id.`);
  return id;
}

const fileKey = (key: string, type: string): string => `${key} ${type}`;
const fileUrl = (id: string): string => `https://drive.google.com/file/d/${id}/view`;
