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
import { lastDigest, rememberDigest } from '../google/digests';
import { sendMail } from '../google/mail';
import { type Hold, type Properties, withRunLock } from '../google/runLock';
import { newId } from '../google/runtime';
import { asProperty, mayISend, meAsSender, type Sender, senderIn } from '../google/sender';
import { writeBlocksWhereAllowed } from '../google/sheets';
import { removeSurplusHeartbeats, stopHeartbeat } from '../google/triggers';
import { rememberBlocks } from '../workbook/usedSheets';
import { doubtful, sweepDoubt } from './doubt';
import { type Opening, openLedger, refuseToRecord, refuseToWrite } from './openLedger';
import { type Prepared, prepare } from './prepare';
import { printAfter, printColumns } from './printColumns';
import { historyWriter } from './record';
import { whyNotAllowed } from './sender';
import { sendMessages } from './sendMessages';

/** Two heartbeats closer than this come from two triggers. */
const TOO_SOON_MINUTES = 30;

/**
 * Not guarded: when a night fails, Google writes to the owner of the trigger. Another run in the way is no failure: the
 * next heartbeat comes in an hour.
 */
export function heartbeat(): void {
  const run = newId();
  withRunLock(run, (hold) => {
    const opening = openLedger();
    const sender = senderIn(hold.properties);
    // Somebody took over: a trigger that is left behind takes itself away, because nobody else can see it (fact 48).
    if (!mayISend(sender, opening.user)) return stopHeartbeat();
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

/** @param beat  that this heartbeat came: remembered with the lease where mails leave, else when all is done */
function serve(opening: Opening, hold: Hold, run: string, beat: Properties): void {
  writeBlocksWhereAllowed(rememberBlocks(opening));
  const mayRecord = refuseToRecord(opening) === null;
  const settled = mayRecord ? sweepDoubt(opening) : opening;
  const prepared = prepare(settled, run);
  const isSending = mayRecord && mayTheClockSend(settled, prepared);
  // Columns are printed once, after the mails: a run that dies before is printed by the next one.
  if (!isSending) printColumns(settled, prepared.run);
  writeDigests(settled, prepared, hold);
  if (isSending) send(settled, prepared, run, (total) => hold.announce({ ...by(settled), done: 0, total }, beat));
  else hold.remember(beat);
}

function mayTheClockSend({ ledger, now, user }: Opening, { run, ready }: Prepared): boolean {
  if (ledger.settings.mode !== 'automatic' || run.stops.length > 0) return false;
  if (!ready.some(({ planned }) => planned.approval === 'auto')) return false;
  if (!isWindowOpen(now, ledger.settings, ledger.holidays) || !mayTryAgain(ledger.history, now, user)) return false;
  return whyNotAllowed(['gmail.send']) === null;
}

const by = ({ user, now }: Opening) => ({ by: user, since: now.slice(11) });

function send(opening: Opening, { ready }: Prepared, run: string, announce: (total: number) => void): void {
  const messages = ready.filter(({ planned }) => planned.approval === 'auto');
  announce(messages.length);
  const history = historyWriter(opening);
  sendMessages(opening, messages, { run, history, whyLeave: () => null });
  printAfter(opening, history.events(), ready);
  history.verify();
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
        attachments: [],
      }),
      null,
    );
  }
}
