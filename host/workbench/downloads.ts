/** Mails, documents and the workbook under their own addresses: shown in a still frame, or saved as a file. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../realm/host';
import { found } from './answers';
import { withFirst } from './firstTag';
import { mailAttachment, mailHtml } from './mailView';
import { DATA_HEADERS, STILL_HEADERS } from './policies';

export type Download = {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: shown in the page, not saved. */
  readonly fileName: string | null;
};

/** @returns null when the path names nothing that can be fetched */
export async function downloadOf(host: Host, path: string): Promise<Download | null> {
  const [, kind = '', id = '', form = '', index = ''] = path.split('/').map(decodeURIComponent);
  if (kind === 'book') return bookCopy(host);
  if (kind === 'mail') {
    const mail = found(host.outbox, id, 'mail');
    if (form === 'html') return still((await mailHtml(mail)) ?? '');
    if (form === 'eml') return file('message/rfc822', mail.raw, `${id}.eml`);
    if (form === 'attachment') {
      const attachment = await mailAttachment(mail, Number(index));
      return attachment && file('application/octet-stream', attachment.bytes, attachment.name);
    }
  }
  if (kind === 'file') {
    const stored = found(host.files, id, 'file');
    if (form === 'html' && stored.html !== null) return still(stored.html);
    if (form === 'pdf' && stored.bytes !== null) return file(stored.mimeType, stored.bytes, stored.name);
  }
  return null;
}

/** Written to a place of its own: the working copy stays as it was last saved. */
async function bookCopy(host: Host): Promise<Download> {
  const folder = await mkdtemp(join(tmpdir(), 'paydue-copy-'));
  try {
    const path = join(folder, 'book.xlsx');
    await host.book.save(path);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return file(type, await readFile(path), host.book.name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A link would lead its frame away and is stopped there, which would leave an error in the mail's place: so it opens a window, which a still frame may not. */
const LINKS_OPEN_NOTHING = '<base target="_blank">';

function still(html: string): Download {
  return {
    type: 'text/html; charset=utf-8',
    body: withFirst(html, LINKS_OPEN_NOTHING),
    headers: STILL_HEADERS,
    fileName: null,
  };
}

function file(type: string, body: string | Uint8Array, fileName: string): Download {
  return { type, body, headers: DATA_HEADERS, fileName };
}
