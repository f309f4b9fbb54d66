/**
 * The advanced Drive service, version 3: files that the script made itself in the account that asks are found, made, copied
 * and changed; with `drive.readonly` those of My Drive are seen besides (fact 77).
 */
import { docToHtml } from '../documents/html';
import { emptyDocument } from '../documents/model';
import { fields, text, textOrNull } from '../realm/arguments';
import { DOWNLOAD_MS } from '../realm/costs';
import { apiError, NotImitated, type ServiceError, SignatureError } from '../realm/errors';
import { type Instance, serviceClass } from '../realm/serviceClass';
import type { DriveFile, Env } from '../realm/world';
import { BLOB, type BlobState, newBlob } from './blob';
import { fileTest, parentsIn } from './driveQuery';
import { DOCUMENT_TYPE, filePage, fileResource } from './driveResource';
import { FOLDER_TYPE, isForeign, visibleFiles } from './myDrive';
import { keepFile } from './storedFiles';

const LONGEST_PROPERTY = 124;

const FILES = serviceClass<Env>('Drive.Files', {
  list: (env, args) => {
    const wanted = fields(args, 0);
    const q = textOrNull([wanted['q']], 0);
    const visible = visibleFiles(env);
    for (const parent of parentsIn(q))
      if (parent !== 'root' && !visible.some(({ id }) => id === parent)) throw notFound('list', '');
    return filePage(visible.filter(fileTest(q)), wanted);
  },
  get: (env, args) => {
    const { fields: wanted, alt } = fields(args, 1);
    const file = fileById(env, text(args, 0), 'get');
    return alt === 'media' ? mediaOf(env, file) : fileResource(file, wanted);
  },
  create: (env, args) => fileResource(create(env, args), fields(args, 2)['fields']),
  copy: (env, args) => fileResource(copy(env, args), fields(args, 2)['fields']),
  update: (env, args) => {
    const changes = fields(args, 0);
    const file = ownFileById(env, text(args, 1), 'update');
    if (changes['name'] !== undefined) file.name = text([changes['name']], 0);
    if (typeof changes['trashed'] === 'boolean') file.trashed = changes['trashed'];
    file.appProperties = { ...file.appProperties, ...properties(changes['appProperties'], 'update') };
    if (args[2] !== undefined && args[2] !== null) fill(env, file, blobOf(args[2]));
    return fileResource(file, fields(args, 3)['fields']);
  },
});

/** `Drive` itself: a namespace for each execution. */
export const DRIVE = {
  of: (env: Env): Instance => serviceClass<Env>('Drive', {}, { Files: FILES.of(env) }).of(env),
};

/** @returns the file, or throws what Drive says of a file that is not there, or that the script may not see */
function fileById(env: Env, id: string, method: string): DriveFile {
  const file = visibleFiles(env).find((known) => known.id === id);
  if (!file) throw notFound(method, id);
  return file;
}

/** One that the script may change: what it can but read is not its own. */
function ownFileById(env: Env, id: string, method: string): DriveFile {
  const file = fileById(env, id, method);
  if (!isForeign(file)) return file;
  const sentence = `The user has not granted the app write access to the file ${id}.`;
  throw apiError(`drive.files.${method}`, 403, 'appNotAuthorizedToFile', sentence);
}

/** Google does not document in which form bytes come (fact 76): here a blob, unless a fault asks for a text. */
function mediaOf(env: Env, { bytes, mimeType, name }: DriveFile): Instance | string {
  const { mediaAs } = env;
  env.mediaAs = 'blob';
  if (bytes === null || mimeType === DOCUMENT_TYPE) throw notDownloadable();
  env.spend(DOWNLOAD_MS);
  if (mediaAs === 'blob') return newBlob(bytes, mimeType, name);
  return Buffer.from(bytes).toString(mediaAs === 'byteText' ? 'latin1' : 'utf8');
}

function notDownloadable(): ServiceError {
  const sentence = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
  return apiError('drive.files.get', 403, 'fileNotDownloadable', sentence);
}

function create(env: Env, args: readonly unknown[]): DriveFile {
  const wanted = fields(args, 0);
  const blob = args[1] === undefined || args[1] === null ? null : blobOf(args[1]);
  const mimeType = textOrNull([wanted['mimeType']], 0) ?? blob?.contentType ?? 'application/octet-stream';
  const parents = Array.isArray(wanted['parents']) ? wanted['parents'].map(String) : ['root'];
  for (const parent of parents)
    if (parent !== 'root' && ownFileById(env, parent, 'create').mimeType !== FOLDER_TYPE)
      throw apiError('drive.files.create', 403, 'parentNotAFolder', 'The specified parent is not a folder.');
  if (mimeType === DOCUMENT_TYPE && blob !== null) throw new NotImitated('Drive.Files.create of a Doc from a blob');
  const name = textOrNull([wanted['name']], 0) ?? 'Untitled';
  const file: DriveFile = {
    id: `1paydue${env.world.account.nextId().toString(36).padStart(26, '0')}`,
    owner: env.user,
    name,
    mimeType,
    parents,
    createdAt: env.now(),
    appProperties: properties(wanted['appProperties'], 'create'),
    trashed: false,
    document: mimeType === DOCUMENT_TYPE ? emptyDocument(name) : null,
    html: null,
    bytes: null,
    path: null,
  };
  env.world.files.push(file);
  if (file.document !== null) {
    file.html = docToHtml(file.document);
    keepFile(env.world, file);
  }
  if (blob !== null) fill(env, file, blob);
  return file;
}

/** Content and properties go over to the copy; properties that are named anew have their new value. */
function copy(env: Env, args: readonly unknown[]): DriveFile {
  const wanted = fields(args, 0);
  const source = ownFileById(env, text(args, 1), 'copy');
  const appProperties = { ...source.appProperties, ...properties(wanted['appProperties'], 'copy') };
  const name = textOrNull([wanted['name']], 0) ?? `Copy of ${source.name}`;
  const { mimeType, parents } = source;
  const file = create(env, [{ parents, ...wanted, name, mimeType, appProperties }]);
  file.document = source.document === null ? null : { ...structuredClone(source.document), name };
  file.html = file.document === null ? null : docToHtml(file.document);
  file.bytes = source.bytes;
  keepFile(env.world, file);
  return file;
}

function fill(env: Env, file: DriveFile, blob: BlobState): void {
  file.bytes = blob.bytes();
  keepFile(env.world, file);
}

/** Key and value together take at most 124 bytes. */
function properties(value: unknown, method: string): Readonly<Record<string, string>> {
  const pairs = Object.entries(fields([value], 0)).map(([key, inner]) => [key, String(inner)] as const);
  const isTooLong = pairs.some(([key, inner]) => Buffer.byteLength(key + inner, 'utf8') > LONGEST_PROPERTY);
  if (isTooLong) throw apiError(`drive.files.${method}`, 403, 'appPropertyTooLarge', 'The app property is too large.');
  return Object.fromEntries(pairs);
}

function blobOf(value: unknown): BlobState {
  const blob = BLOB.selfOf(value);
  if (blob === null) throw new SignatureError();
  return blob;
}

function notFound(method: string, id: string): ServiceError {
  return apiError(`drive.files.${method}`, 404, 'notFound', `File not found: ${id}.`);
}
