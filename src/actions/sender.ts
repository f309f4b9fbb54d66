/** Who sends from this spreadsheet: what the sidebar shows of it, taking over, and a copy that becomes a sender of its own. */
import type { Answer, DoneReport, PermissionsView, SenderView } from '../api';
import { isOlderThan } from '../core/dunning/window';
import {
  adoptedSentence,
  nightLateSentence,
  notACopySentence,
  notSenderSentence,
  permissionSentence,
  senderSentence,
  takenOverSentence,
  tooManyTriggersSentence,
  triggerGoneSentence,
} from '../core/words/sending';
import { missingPermissions, type Permission, permissionUrl } from '../google/permissions';
import { attempt } from '../google/retry';
import { currentSender, mayISend, meAsSender, rememberSender, type Sender } from '../google/sender';
import { bookId, writeBlocks } from '../google/sheets';
import { hasHeartbeat, startHeartbeat } from '../google/triggers';
import { settingBlocks } from '../workbook/settings';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToWrite } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';

/** The nightly run comes every hour; after so many minutes without it everybody is told (platform.md 5.4). */
const LATE_AFTER_MINUTES = 36 * 60;

/** What the pages show of the sender, and whether the nightly run is on. */
export function senderView({ now, user }: Opening): { readonly sender: SenderView; readonly nightOn: boolean } {
  const sender = currentSender();
  const isMe = mayISend(sender, user);
  const own = attempt(hasHeartbeat);
  const hasTrigger = 'value' in own && own.value;
  const beat = sender?.beat ?? null;
  return {
    sender: {
      sentence: senderSentence(sender === null ? null : sender.email, isMe),
      canTakeOver: !isMe,
      lateSentence:
        sender && beat !== null ? lateSentence(sender.email, beat, now, isMe && !hasTrigger && 'value' in own) : null,
    },
    nightOn: beat !== null || hasTrigger,
  };
}

/** Declined permissions, a sentence each; they stop nothing but what needs them. */
export function permissionsView(): PermissionsView {
  const missing = missingPermissions();
  return { sentences: missing.map(permissionSentence), url: missing.length > 0 ? permissionUrl() : null };
}

/** Why something that needs certain permissions cannot be done; null when it can. */
export function whyNotAllowed(needed: readonly Permission[]): string | null {
  const missing = missingPermissions().find((permission) => needed.includes(permission));
  return missing ? permissionSentence(missing) : null;
}

/** Live mail leaves from one account; in Test mode everybody writes to themselves. */
export function whyNotSender({ ledger, user }: Opening, sender: Sender | null): string | null {
  if (ledger.settings.mode === 'test' || mayISend(sender, user)) return null;
  return notSenderSentence(sender?.email ?? '');
}

/** The former sender's trigger takes itself away when it next comes: nobody can see other people's triggers (fact 48). */
export function takeOver(): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const before = currentSender();
  const isNightOn = before !== null && before.beat !== null;
  if (isNightOn && !startHeartbeat()) return no('refused', tooManyTriggersSentence());
  rememberSender(meAsSender(opening.user, isNightOn ? opening.now : null));
  return yes({ sentence: takenOverSentence(before === null ? null : before.email, isNightOn) });
}

/** From now on the copy is a spreadsheet of its own. */
export function adoptCopy(): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  if (!opening.ledger.isCopy) return no('refused', notACopySentence());
  writeBlocks(settingBlocks(opening, { 'book.id': bookId() }));
  const ledger = { ...opening.ledger, isCopy: false };
  printColumns(opening, prepare(opening, null, ledger).run);
  return yes({ sentence: adoptedSentence() });
}

function lateSentence(email: string, beat: string, now: string, isTriggerGone: boolean): string | null {
  if (isTriggerGone) return triggerGoneSentence();
  return isOlderThan(beat, now, LATE_AFTER_MINUTES) ? nightLateSentence(beat, email) : null;
}
