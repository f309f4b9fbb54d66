/** Who sends from this spreadsheet: what the sidebar shows of it, taking over, the nightly run, and a copy that sends on its own. */
import type { Answer, DoneReport, NightQuestion, PermissionsView, SenderView } from '../api';
import { isOlderThan } from '../core/dunning/window';
import { nightSentence } from '../core/words/answers';
import {
  adoptedSentence,
  nightLateSentence,
  nightOfOtherSentence,
  noMailServiceSentence,
  notACopySentence,
  notSenderSentence,
  permissionSentence,
  senderSentence,
  takenOverSentence,
  tooManyTriggersSentence,
  triggerGoneSentence,
} from '../core/words/sending';
import { hasMailService } from '../google/mail';
import { missingPermissions, type Permission, permissionUrl } from '../google/permissions';
import { attempt } from '../google/retry';
import { withRunLock } from '../google/runLock';
import { newId } from '../google/runtime';
import { asProperty, currentSender, mayISend, meAsSender, type Sender, senderIn } from '../google/sender';
import { bookId } from '../google/sheets';
import { hasHeartbeat, startHeartbeat, stopHeartbeat } from '../google/triggers';
import { refuseBusy } from './busy';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToWrite } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { writeSettings } from './writeInPlace';

/** Mail leaves in the name of an address, and tests go to it. */
const ADDRESS: Permission = 'userinfo.email';
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

/** What was declined or taken away, a sentence each; it stops nothing but what needs it. */
export function permissionsView({ user }: Opening): PermissionsView {
  // Who is known without being asked needs no permission for it.
  const missing = missingPermissions().filter((permission) => permission !== ADDRESS || user === '');
  const unknown = user === '' && !missing.includes(ADDRESS) ? [ADDRESS] : [];
  const sentences = [...unknown, ...missing].map(permissionSentence);
  return {
    sentences: hasMailService() ? sentences : [noMailServiceSentence(), ...sentences],
    url: missing.length > 0 ? permissionUrl() : null,
  };
}

/** Why no mail at all can leave from this account, not even to the user; null when it can. Asked before anything is written. */
export function whyNoMail({ user }: Opening): string | null {
  if (user === '') return permissionSentence(ADDRESS);
  return hasMailService() ? whyNotAllowed(['gmail.send']) : noMailServiceSentence();
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

/**
 * The former sender's trigger takes itself away when it next comes: nobody can see other people's triggers (fact 48).
 * Under the run lock: a run that is sending keeps its sender to its end.
 */
export function takeOver(): Answer<DoneReport> {
  return changeSender((opening, before) => {
    const isNightOn = before !== null && before.beat !== null;
    if (isNightOn && !startHeartbeat()) return no('refused', tooManyTriggersSentence());
    const sentence = takenOverSentence(before === null ? null : before.email, isNightOn);
    return { sender: meAsSender(opening.user, isNightOn ? opening.now : null, before?.isNightOff), sentence };
  });
}

/** Whoever switches it on becomes the sender; only the sender switches it off. */
export function switchNight({ on }: NightQuestion): Answer<DoneReport> {
  return changeSender(({ user, now, ledger }, before) => {
    if (before && !mayISend(before, user)) return no('refused', nightOfOtherSentence(before.email));
    if (!on) stopHeartbeat();
    else if (!startHeartbeat()) return no('refused', tooManyTriggersSentence());
    return { sender: meAsSender(user, on ? now : null, !on), sentence: nightSentence(on, ledger.settings) };
  });
}

type Changed = { readonly sender: Sender; readonly sentence: string };

function changeSender(
  change: (opening: Opening, before: Sender | null) => Changed | Answer<never>,
): Answer<DoneReport> {
  const outcome = withRunLock(newId(), (hold): Answer<DoneReport> => {
    const opening = openLedger();
    const refusal = refuseToWrite(opening);
    if (refusal) return refusal;
    const changed = change(opening, senderIn(hold.properties));
    if ('ok' in changed) return changed;
    hold.remember(asProperty(changed.sender));
    return yes({ sentence: changed.sentence });
  });
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

/** From now on the copy is a spreadsheet of its own. */
export function adoptCopy(): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  if (!opening.ledger.isCopy) return no('refused', notACopySentence());
  writeSettings(opening, { 'book.id': bookId() });
  const ledger = { ...opening.ledger, isCopy: false };
  printColumns(opening, prepare(opening, null, ledger).run);
  return yes({ sentence: adoptedSentence() });
}

function lateSentence(email: string, beat: string, now: string, isTriggerGone: boolean): string | null {
  if (isTriggerGone) return triggerGoneSentence();
  return isOlderThan(beat, now, LATE_AFTER_MINUTES) ? nightLateSentence(beat, email) : null;
}
