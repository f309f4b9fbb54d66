/**
 * The advanced Drive service, version 3, on files that the script made itself in the account that asks: create, find, read,
 * change (fact 77).
 */
import { docToHtml } from '../documents/html';
import { emptyDocument } from '../documents/model';
import { fields, text, textOrNull } from '../realm/arguments';
import { apiError, NotImitated, type ServiceError, SignatureError } from '../realm/errors';
import { type Instance, serviceClass } from '../realm/serviceClass';
import type { DriveFile, Env } from '../realm/world';
import { BLOB, type BlobState } from './blob';
import { fileTest } from './driveQuery';
import { keepFile } from './storedFiles';

const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const LARGEST_PAGE = 1_000;
const LONGEST_PROPERTY = 124;

const FILES = serviceClass<Env>('Drive.Files', {
  list: (env, args) => {
    const { q, fields: wanted, pageSize } = fields(args, 0);
    const own = env.world.files.filter((file) => file.owner === env.user);
    const found = own.filter(fileTest(textOrNull([q], 0)));
    const inner = /\bfiles\s*\(([^)]*)\)/.exec(String(wanted ?? ''))?.[1] ?? (wanted === '*' ? '*' : null);
    const size = typeof pageSize === 'number' ? pageSize : 100;
    return { files: found.slice(0, Math.min(size, LARGEST_PAGE)).map((file) => resource(file, inner)) };
  },
  get: (env, args) => resource(fileById(env, text(args, 0), 'get'), textOrNull([fields(args, 1)['fields']], 0)),
  create: (env, args) => resource(create(env, args), textOrNull([fields(args, 2)['fields']], 0)),
  copy: (env, args) => resource(copy(env, args), textOrNull([fields(args, 2)['fields']], 0)),
  update: (env, args) => {
    const changes = fields(args, 0);
    const file = fileById(env, text(args, 1), 'update');
    if (changes['name'] !== undefined) file.name = text([changes['name']], 0);
    if (typeof changes['trashed'] === 'boolean') file.trashed = changes['trashed'];
    file.appProperties = { ...file.appProperties, ...properties(changes['appProperties'], 'update') };
    if (args[2] !== undefined && args[2] !== null) fill(env, file, blobOf(args[2]));
    return resource(file, textOrNull([fields(args, 3)['fields']], 0));
  },
});

/** `Drive` itself: a namespace for each execution. */
export const DRIVE = {
  of: (env: Env): Instance => serviceClass<Env>('Drive', {}, { Files: FILES.of(env) }).of(env),
};

/** @returns the file, or throws what Drive says of a file that is not there or not the script's own */
function fileById(env: Env, id: string, method: string): DriveFile {
  const file = env.world.files.find((known) => known.id === id && known.owner === env.user);
  if (!file) throw notFound(method, id);
  return file;
}

function create(env: Env, args: readonly unknown[]): DriveFile {
  const wanted = fields(args, 0);
  const blob = args[1] === undefined || args[1] === null ? null : blobOf(args[1]);
  const mimeType = textOrNull([wanted['mimeType']], 0) ?? blob?.contentType ?? 'application/octet-stream';
  const parents = Array.isArray(wanted['parents']) ? wanted['parents'].map(String) : ['root'];
  for (const parent of parents)
    if (parent !== 'root' && fileById(env, parent, 'create').mimeType !== FOLDER_TYPE)
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
  const source = fileById(env, text(args, 1), 'copy');
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

/** The fields asked for by `id,name`, all of them for `*`, Drive's usual few for null. */
function resource(file: DriveFile, wanted: string | null): Readonly<Record<string, unknown>> {
  const isDocument = file.mimeType === DOCUMENT_TYPE;
  const address = isDocument
    ? `https://docs.google.com/document/d/${file.id}/edit`
    : `https://drive.google.com/file/d/${file.id}/view`;
  const all: Readonly<Record<string, unknown>> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: file.parents,
    appProperties: file.appProperties,
    trashed: file.trashed,
    createdTime: new Date(file.createdAt).toISOString(),
    webViewLink: `${address}?usp=drivesdk`,
  };
  if (wanted === '*') return all;
  const names = wanted === null ? ['kind', 'id', 'name', 'mimeType'] : wanted.split(',').map((name) => name.trim());
  return Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]));
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
