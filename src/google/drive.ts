/**
 * Files of the user's Drive that go along with mails. They are read only where the user added `drive.readonly` to the
 * manifest (product.md, decision 11); what is not there and what may not be seen are the same to this script (fact 77).
 */
import type { DriveFile } from '../core/messages/attachments';
import type { EnclosedFile } from '../core/planned';
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

/**
 * The content of a file as Base64, or why a mail must stay: what Google said, null when it is not the file that was shown.
 *
 * By DriveApp: the advanced service takes what `alt=media` gives for JSON and throws it away (fact 76, Google's issue
 * 149104685). Size and checksum say whether what came is what Drive holds.
 */
export function fileContent(file: EnclosedFile): { readonly base64: string } | { readonly refused: string | null } {
  const read = attempt(() => patiently(() => blobOf(file.id).getBytes()));
  if ('refused' in read) return read;
  const bytes = read.value;
  if (bytes.length !== file.bytes || md5(bytes) !== file.checksum) return { refused: null };
  return { base64: Utilities.base64Encode(bytes) };
}

/** A file's content under its name. */
export function blobOf(id: string): GoogleAppsScript.Base.Blob {
  return DriveApp.getFileById(id).getBlob();
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
