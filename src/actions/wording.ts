/** The words that come back with a click: of mails that a person worded anew. */
import type { MailEdit } from '../api';
import type { ReadyMessage } from '../core/message';
import { editedMessage } from '../core/messages/editedMessage';
import type { LintWords } from '../core/messages/lintWords';
import { paidWords } from '../defaults/paidWords';
import { threatWords } from '../defaults/threatWords';
import type { Opening } from './openLedger';

/** The lists of words that a person's own are held against. */
export const LINT_WORDS: LintWords = { threats: threatWords, paid: paidWords };

/** The mail as the person worded it; as it is when they did not, or when it changed since. */
export function worded(message: ReadyMessage, edits: readonly MailEdit[], { ledger, today }: Opening): ReadyMessage {
  const edit = edits.find(({ hash }) => hash === message.hash);
  if (!edit) return message;
  const edited = editedMessage(message, edit, ledger, today, LINT_WORDS);
  return edited.kind === 'edited' ? edited.message : message;
}
