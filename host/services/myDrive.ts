/**
 * "My Drive": a directory beside the workbook, in which a person puts PDFs. Its files and directories are files and folders
 * of Drive that the script did not make: seen only with `drive.readonly`, never written (fact 77).
 *
 * Looked at anew for each call, so that a file is there as soon as it is put there.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { DriveFile, Env, World } from '../realm/world';
import { isGranted } from './scopes';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** Owns what the script did not make; nobody is called so. */
const NOBODY = '';
const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Every file that an execution may see: the script's own in its account, and with the permission all of My Drive. */
export function visibleFiles({ world, user }: Env): readonly DriveFile[] {
  const own = world.files.filter((file) => file.owner === user);
  return mayReadAll(world) ? [...own, ...filesBeside(world.drive)] : own;
}

export function isForeign(file: DriveFile): boolean {
  return file.owner === NOBODY;
}

/** The id of a file of My Drive by its path in it, parts joined by `/`; of My Drive itself for `''`: the same at each start. */
export function myDriveId(path: string): string {
  return `1mydrive${createHash('sha256').update(path).digest('hex').slice(0, 25)}`;
}

function mayReadAll({ scopes }: World): boolean {
  return isGranted(scopes, 'drive.readonly') || isGranted(scopes, 'drive');
}

/** All of a directory: itself, and below each directory what is in it. */
export function filesBeside(directory: string | null): readonly DriveFile[] {
  if (directory === null || !statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return [];
  const root = fileOf(directory, '', 'root', true);
  return [root, ...filesIn(directory, '', root.id)];
}

function filesIn(directory: string, below: string, parent: string): readonly DriveFile[] {
  const entries = readdirSync(join(directory, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const file = fileOf(directory, path, parent, entry.isDirectory());
    return entry.isDirectory() ? [file, ...filesIn(directory, path, file.id)] : [file];
  });
}

function fileOf(directory: string, path: string, parent: string, isFolder: boolean): DriveFile {
  const place = join(directory, path);
  const name = path === '' ? 'My Drive' : (path.split('/').pop() ?? path);
  return {
    id: myDriveId(path),
    owner: NOBODY,
    name,
    mimeType: isFolder ? FOLDER_TYPE : (TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream'),
    parents: [parent],
    createdAt: statSync(place).mtimeMs,
    appProperties: {},
    trashed: false,
    document: null,
    html: null,
    bytes: isFolder ? null : contentOf(place),
    path: place,
  };
}

/** Read once for as long as it stays as it is: a folder may hold many, and is looked at often. */
const contents = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array }>();

function contentOf(place: string): Uint8Array {
  const { mtimeMs, size } = statSync(place);
  const stamp = `${mtimeMs} ${size}`;
  const known = contents.get(place);
  if (known?.stamp === stamp) return known.bytes;
  const bytes = readFileSync(place);
  contents.set(place, { stamp, bytes });
  return bytes;
}
