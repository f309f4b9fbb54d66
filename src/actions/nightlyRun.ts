/**
 * The hourly heartbeat: looks, prints what changed, writes to the collectors once a day, and in Automatic mode sends what
 * needs no person, inside the window.
 *
 * Each heartbeat does the whole, under the run lock: what was served already changes nothing, so a lost, late or doubled
 * one heals itself, and what one run left the next one continues from the history (platform.md 5.3).
 */

import { sha256Hex } from '../core/digest';
import { mayTryAgain } from '../core/dunning/quota';
import { isOlderThan, isWindowOpen } from '../core/dunning/window';
import { mimeMessage } from '../core/messages/mime';
import { nightDigests } from '../core/messages/nightDigest';
import { outsideWindowSentence } from '../core/words/answers';
import { changedMeanwhileSentence } from '../core/words/sending';
import { lastDigest, rememberDigest } from '../google/digests';
import { markIn } from '../google/historyMark';
import { sendMail } from '../google/mail';
import { attempt, inAnyCase } from '../google/retry';
import { type Hold, type Properties, signs, withRunLock } from '../google/runLock';
import { localNow, newId } from '../google/runtime';
import { asProperty, mayISend, meAsSender, type Sender, senderIn } from '../google/sender';
import { removeSurplusHeartbeats, stopHeartbeat } from '../google/triggers';
import { doubtful, sweepDoubt } from './doubt';
import { encloser } from './enclose';
import { openChecked } from './openChecked';
import { type Opening, refuseToRecord, refuseToWrite } from './openLedger';
import { type Prepared, prepare } from './prepare';
import { printAfter, printColumns } from './printColumns';
import { historyWriter } from './record';
import { rememberRun } from './runMarks';
import { whyNoMail } from './sender';
import { sendMessages } from './sendMessages';
import { rememberSheets } from './writeInPlace';

/** Two heartbeats closer than this come from two triggers. */
const TOO_SOON_MINUTES = 30;
/** A pause takes hold within so many mails of a run under way; each look costs a round trip. */
const MAILS_BETWEEN_LOOKS = 10;

/**
 * Not guarded: when a night fails, Google writes to the owner of the trigger. Another run in the way is no failure: the
 * next heartbeat comes in an hour.
 */
export function heartbeat(): void {
  const run = newId();
  withRunLock(run, (hold) => {
    const opening = openChecked(hold.properties);
    const sender = senderIn(hold.properties);
    // Somebody took over, or switched it off: a trigger that is left behind takes itself away, because nobody else can see
    // it (fact 48).
    if (!mayISend(sender, opening.user) || sender?.isNightOff) return stopHeartbeat();
    if (sender?.beat && !isOlderThan(sender.beat, opening.now, TOO_SOON_MINUTES)) removeSurplusHeartbeats();
    const beat = asProperty(beating(sender, opening));
    if (refuseToWrite(opening) !== null) return hold.remember(beat);
    serve(opening, hold, run, beat);
  });
}

/** The sender of before, or who owns this trigger, with the time of this heartbeat. */
function beating(sender: Sender | null, { user, now }: Opening): Sender {
  return sender === null ? meAsSender(user, now) : { ...sender, email: user || sender.email, beat: now };
}

function serve(opening: Opening, hold: Hold, run: string, beat: Properties): void {
  rememberSheets(opening);
  const mayRecord = refuseToRecord(opening) === null;
  // A history that may not be written keeps its doubts; everything else goes on.
  const swept = mayRecord ? attempt(() => sweepDoubt(opening)) : null;
  const settled = swept && 'value' in swept ? swept.value : opening;
  const prepared = prepare(settled, run, settled.ledger, [], encloser(settled));
  const isSending = mayRecord && mayTheClockSend(settled, prepared);
  // Columns are printed once, after the mails: a run that dies before is printed by the next one.
  if (!isSending) printColumns(settled, prepared.run);
  writeDigests(settled, prepared, hold);
  if (isSending) send(settled, prepared, hold, run);
  hold.remember(beat);
}

function mayTheClockSend(opening: Opening, { run, ready }: Prepared): boolean {
  const { ledger, now, user } = opening;
  if (ledger.settings.mode !== 'automatic' || run.stops.length > 0) return false;
  if (!ready.some(({ planned }) => planned.approval === 'auto')) return false;
  if (!isWindowOpen(now, ledger.settings, ledger.holidays) || !mayTryAgain(ledger.history, now, user)) return false;
  return whyNoMail(opening) === null;
}

function send(opening: Opening, { ready }: Prepared, hold: Hold, run: string): void {
  const messages = ready.filter(({ planned }) => planned.approval === 'auto');
  const history = historyWriter(opening, markIn(hold.properties));
  sendMessages(opening, messages, { run, history, isByClock: true, whyLeave: whyLeave(opening, hold, run) });
  inAnyCase(() => printAfter(opening, history.events(), ready), history.verify);
  rememberRun(opening, hold, history.lastSeq());
}

/** The window closes, or somebody pauses or records something while it sends: the next heartbeat goes on from there. */
function whyLeave({ ledger }: Opening, { properties }: Hold, run: string): (done: number) => string | null {
  return (done) => {
    if (!isWindowOpen(localNow(), ledger.settings, ledger.holidays)) return outsideWindowSentence(ledger.settings);
    const sign = done > 0 && done % MAILS_BETWEEN_LOOKS === 0 ? signs(run, properties) : null;
    return sign === null ? null : changedMeanwhileSentence();
  };
}

/** To each collector, when something changed, at most once a day; its day is recorded before it is sent. */
function writeDigests(opening: Opening, { run, ready }: Prepared, { properties }: Hold): void {
  const { ledger, problems, today, now, user } = opening;
  if (Number(now.slice(11, 13)) < ledger.settings.runHour) return;
  const digests = nightDigests({ run, ready, problems, doubtful: doubtful(opening), ledger, user });
  for (const { to, subject, text, html } of digests) {
    const hash = sha256Hex(`${subject}\n${text}`).slice(0, 16);
    const [day, before] = (lastDigest(properties, to.address) ?? ' ').split(' ');
    if (day === today || before === hash) continue;
    // Not remembered: it leaves as soon as mail may.
    if (whyNoMail(opening) !== null) return;
    rememberDigest(to.address, `${today} ${hash}`);
    sendMail(
      mimeMessage({
        from: { name: 'Paydue', address: user },
        to: [to],
        cc: [],
        bcc: [],
        replyTo: null,
        subject,
        text,
        html,
        token: null,
        references: [],
        images: [],
        attachments: [],
      }),
      null,
    );
  }
}
