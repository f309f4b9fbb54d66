/**
 * Files beside mails: what Drive holds for each invoice, looked up before a person approves; and their contents, fetched
 * before the mail's row is written, so that a missing file leaves nothing half-done.
 */

import { sha256Hex } from '../core/digest';
import type { PlannedMessage, ReadyMessage } from '../core/message';
import { type DriveFile, type DriveView, driveIdIn, enclose, fileOf } from '../core/messages/attachments';
import type { Attachment } from '../core/messages/mime';
import { readyMessage } from '../core/messages/ready';
import type { OpenItem } from '../core/model';
import { noticeFileKey } from '../core/notice/keys';
import { statementBlocks } from '../core/statement/blocks';
import { statementOf } from '../core/statement/statement';
import { fileDiffersSentence, fileMissingSentence, fileNotReadSentence } from '../core/words/files';
import { describeFile, fileContent, pdfsIn } from '../google/drive';
import { documentContent } from '../google/folders';
import { mayReadDrive } from '../google/permissions';
import type { Opening } from './openLedger';

/** Adds to a message what goes along with it. Drive is asked for each file once, and for nothing where Settings want nothing. */
export function encloser({ ledger: { settings } }: Opening): (planned: PlannedMessage) => PlannedMessage {
  let drive: DriveView | null = null;
  return (planned) => {
    if (!settings.attachInvoices) return planned;
    drive = drive ?? driveView(settings.attachFolder);
    return enclose(planned, settings, drive);
  };
}

/** Of the messages in their order those that were approved; no file is looked up for the ones after the last of them. */
export function approvedOf(
  opening: Opening,
  ready: readonly ReadyMessage[],
  approve: readonly string[],
): readonly ReadyMessage[] {
  const enclosing = encloser(opening);
  const approved: ReadyMessage[] = [];
  for (const message of ready) {
    if (approved.length === approve.length) break;
    const planned = enclosing(message.planned);
    const full = planned === message.planned ? null : readyMessage(planned, opening.ledger, opening.today);
    const one = full?.kind === 'ready' ? full.message : message;
    if (approve.includes(one.hash)) approved.push(one);
  }
  return approved;
}

/**
 * Why a formal notice cannot have copies of its invoices with it: a sentence for each that is not found exactly once
 * (capabilities 19). None where Settings want no copies, or Drive may not be read at all.
 */
export function missingCopies({ ledger: { settings } }: Opening, items: readonly OpenItem[]): readonly string[] {
  if (!settings.attachInvoices) return [];
  const drive = driveView(settings.attachFolder);
  return items.flatMap(({ invoice }) => {
    const found = fileOf(invoice, drive);
    return typeof found === 'string' && found !== 'notAllowed' ? fileMissingSentence(invoice.number, found) : [];
  });
}

/** The contents of a message's files, or why it must not leave. */
export function attachmentsOf(
  opening: Opening,
  { planned }: ReadyMessage,
): { readonly attachments: readonly Attachment[] } | { readonly why: string } {
  const attachments: Attachment[] = [];
  for (const file of planned.enclosed.files) {
    const read = fileContent(file);
    if ('differs' in read) return { why: fileDiffersSentence(file.name, read.differs) };
    if ('refused' in read) return { why: fileNotReadSentence(file.name, read.refused) };
    attachments.push({ name: file.name, type: PDF, content: read.base64 });
  }
  return { attachments: [...statementOfAccount(opening, planned), ...attachments] };
}

/** Printed from a document of its own, which stays in Drive and is filled again by a further try. */
function statementOfAccount({ ledger, bookId }: Opening, planned: PlannedMessage): readonly Attachment[] {
  const { about, client, enclosed, language } = planned;
  if (enclosed.statement === null || about?.kind !== 'statement') return [];
  const { title } = enclosed.statement;
  const { creditor, mode } = ledger.settings;
  const key = noticeFileKey(`statement ${sha256Hex(`${client.id} ${title}`).slice(0, 40)}`, bookId, mode);
  const blocks = statementBlocks(statementOf(client, ledger, about), creditor, language);
  return [{ name: `${title}.pdf`, type: PDF, content: documentContent(key, title, blocks) }];
}

const PDF = 'application/pdf';

/** What can be known of Drive in this execution, each question asked once. */
export function driveView(folder: string | null): DriveView {
  const mayRead = mayReadDrive();
  const known = new Map<string, DriveFile | null>();
  let inFolder: readonly DriveFile[] | null | undefined;
  return {
    mayRead,
    fileById: (id) => {
      const before = known.get(id);
      const found = before === undefined ? describeFile(id) : before;
      known.set(id, found);
      return found;
    },
    inFolder: () => {
      const id = driveIdIn(folder);
      if (inFolder === undefined) inFolder = id === null ? null : pdfsIn(id);
      for (const file of inFolder ?? []) known.set(file.id, file);
      return inFolder;
    },
  };
}
