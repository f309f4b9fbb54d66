/** What Drive tells of a file: the fields that were asked for, in its own names and shapes. */
import { createHash } from 'node:crypto';
import { textOrNull } from '../realm/arguments';
import type { DriveFile } from '../realm/world';
import { FOLDER_TYPE } from './myDrive';

export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
const LARGEST_PAGE = 1_000;
const USUAL_PAGE = 100;

type Resource = Readonly<Record<string, unknown>>;

/** The fields asked for by `id,name`, all of them for `*`, Drive's usual few for nothing. */
export function fileResource(file: DriveFile, wanted: unknown): Resource {
  const all = fieldsOf(file);
  const asked = textOrNull([wanted], 0);
  const names =
    asked === '*'
      ? Object.keys(all)
      : asked === null
        ? ['kind', 'id', 'name', 'mimeType']
        : asked.split(',').map((name) => name.trim());
  const told = names.map((name) => [name, all[name]?.()] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

/** One page of a list; the next one is told of only where it was asked for. */
export function filePage(found: readonly DriveFile[], { fields: wanted, pageSize, pageToken }: Resource): Resource {
  const asked = String(wanted ?? '');
  const inner = /\bfiles\s*\(([^)]*)\)/.exec(asked)?.[1] ?? (asked === '*' ? '*' : null);
  const size = Math.min(typeof pageSize === 'number' ? pageSize : USUAL_PAGE, LARGEST_PAGE);
  const from = Number(textOrNull([pageToken], 0) ?? 0);
  const files = found.slice(from, from + size).map((file) => fileResource(file, inner));
  const hasMore = found.length > from + size && (wanted === undefined || /\bnextPageToken\b|^\*$/.test(asked));
  return hasMore ? { files, nextPageToken: String(from + size) } : { files };
}

/** Each made when it is asked for: a checksum takes time. Size and checksum are those of bytes, which a Doc has none of. */
function fieldsOf(file: DriveFile): Readonly<Record<string, () => unknown>> {
  const { bytes, mimeType } = file;
  const hasBytes = bytes !== null && mimeType !== DOCUMENT_TYPE;
  return {
    kind: () => 'drive#file',
    id: () => file.id,
    name: () => file.name,
    mimeType: () => mimeType,
    parents: () => file.parents,
    appProperties: () => file.appProperties,
    trashed: () => file.trashed,
    createdTime: () => new Date(file.createdAt).toISOString(),
    webViewLink: () => `${addressOf(file)}?usp=drivesdk`,
    // A text, as all 64-bit numbers of Google's are.
    size: () => (hasBytes ? String(bytes.length) : undefined),
    md5Checksum: () => (hasBytes ? createHash('md5').update(bytes).digest('hex') : undefined),
  };
}

/** Where a person opens it. */
export function addressOf({ id, mimeType }: DriveFile): string {
  if (mimeType === DOCUMENT_TYPE) return `https://docs.google.com/document/d/${id}/edit`;
  return mimeType === FOLDER_TYPE
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://drive.google.com/file/d/${id}/view`;
}
