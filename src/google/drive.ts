/**
 * Files of the user's Drive that go along with mails. They are read only where the user added `drive.readonly` to the
 * manifest (product.md, decision 11); what is not there and what may not be seen are the same to this script (fact 77).
 */

import type { EnclosedFile } from '../core/message';
import type { DriveFile } from '../core/messages/attachments';
import { driveFiles, PDF } from './documentFiles';
import { attempt, ifThere, patiently } from './retry';

/** A folder with more than this is not looked through: nobody could say that a number stands in one file alone. */
const MOST_PAGES = 20;
const PAGE = 1_000;
const FIELDS = 'id,name,mimeType,size,md5Checksum,trashed';
const EVERYWHERE = { supportsAllDrives: true } as const;

/** What Drive says of a file; null when it is not there, in the bin, or not for this account. */
export function describeFile(id: string): DriveFile | null {
  const found = ifThere(() => driveFiles().get(id, { ...EVERYWHERE, fields: FIELDS }) as DriveResource);
  return found === null || found.trashed === true ? null : described(found);
}

/** The PDFs of a folder, none of its sub-folders'; null when there is no such folder for this account, or too much in it. */
export function pdfsIn(folder: string): readonly DriveFile[] | null {
  const q = `'${folder}' in parents and mimeType = '${PDF}' and trashed = false`;
  const files: DriveFile[] = [];
  let pageToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const wanted = { ...EVERYWHERE, includeItemsFromAllDrives: true, q, pageSize: PAGE };
    const fields = `nextPageToken,files(${FIELDS})`;
    const found = ifThere(() => driveFiles().list({ ...wanted, fields, ...(pageToken ? { pageToken } : {}) }));
    if (found === null) return null;
    files.push(...(found.files ?? []).map((file) => described(file as DriveResource)));
    pageToken = found.nextPageToken ?? undefined;
    if (!pageToken) return files;
  }
  return null;
}

/** A file's bytes, or why there are none: what Google said; null when what came is not what Drive told of the file. */
export type FileRead =
  | { readonly bytes: GoogleAppsScript.Byte[] }
  | { readonly refused: string }
  | { readonly refused: null };

/** Bytes that are not those of the size and checksum that Drive told are never given on. */
export function readFile({ id, bytes, checksum }: Pick<DriveFile, 'id' | 'bytes' | 'checksum'>): FileRead {
  const read = attempt(() => patiently(() => bytesIn(driveFiles().get(id, { ...EVERYWHERE, alt: 'media' }))));
  if ('refused' in read) return ANSWERED.test(read.refused) ? { refused: null } : read;
  const isWhole = read.value !== null && read.value.length === bytes && md5(read.value) === checksum;
  return isWhole ? { bytes: read.value } : { refused: null };
}

/**
 * The content of a file as Base64, or why a mail must stay: what Google said, or in which way what came differs from the
 * file that was shown. `damaged`: Drive still tells of the same file, but its bytes did not come whole.
 */
export function fileContent(
  file: EnclosedFile,
): { readonly base64: string } | { readonly refused: string } | { readonly differs: 'changed' | 'damaged' } {
  const read = readFile(file);
  if ('bytes' in read) return { base64: Utilities.base64Encode(read.bytes) };
  if (read.refused !== null) return { refused: read.refused };
  const now = attempt(() => describeFile(file.id));
  if ('refused' in now) return now;
  const isSame = now.value?.bytes === file.bytes && now.value.checksum === file.checksum;
  return { differs: isSame ? 'damaged' : 'changed' };
}

/** An exception in spite of an answer: the service could make nothing of bytes (Google's issue 149104685). */
const ANSWERED = /^Response Code: 200\b/;

/**
 * The bytes in an answer to `alt=media`, whose form Google does not document (platform.md, fact 76): of a blob its own, of
 * a text one for each sign. Null for a text with other signs, which was decoded and cannot be had back, and for all else.
 */
function bytesIn(answer: unknown): GoogleAppsScript.Byte[] | null {
  if (typeof answer === 'string') return /^[\0-\xff]*$/.test(answer) ? Array.from(answer, signedByte) : null;
  const blob = answer as Partial<GoogleAppsScript.Base.Blob> | null | undefined;
  return typeof blob?.getBytes === 'function' ? blob.getBytes() : null;
}

/** As Java counts: 128 is -128. */
function signedByte(sign: string): GoogleAppsScript.Byte {
  return (sign.charCodeAt(0) << 24) >> 24;
}

/** Of an answer of Drive's, with what the published types leave out. */
type DriveResource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File & {
  readonly size?: string;
  readonly md5Checksum?: string;
  readonly trashed?: boolean;
};

function described({ id, name, mimeType, size, md5Checksum }: DriveResource): DriveFile {
  return {
    id: id ?? '',
    name: name ?? '',
    type: mimeType ?? '',
    bytes: size === undefined ? null : Number(size),
    checksum: md5Checksum ?? null,
  };
}

/** In hexadecimal, as Drive writes it; Java's bytes are signed. */
function md5(bytes: GoogleAppsScript.Byte[]): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, bytes)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
