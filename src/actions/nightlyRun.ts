/**
 * The hourly heartbeat: looks, prints what changed, writes to the collectors once a day, and in Automatic mode sends what
 * needs no person, inside the window.
 *
 * Each heartbeat does the whole: what was served already changes nothing, so a lost, late or doubled one heals itself.
 */

import { sha256Hex } from '../core/digest';
import { isOlderThan, isWindowOpen } from '../core/dunning/window';
import { mimeMessage } from '../core/messages/mime';
import { nightDigests } from '../core/messages/nightDigest';
import { sendMail } from '../google/mail';
import { lastDigest, newId, rememberDigest, withRunLock } from '../google/runtime';
import { flush, writeBlocks } from '../google/sheets';
import { rememberBlocks } from '../workbook/usedSheets';
import { doubtful } from './doubt';
import { type Opening, openLedger, refuseToRecord, refuseToWrite } from './openLedger';
import { type Prepared, prepare } from './prepare';
import { printAfter, printColumns } from './printColumns';
import { historyWriter } from './record';
import { sendMessages } from './sendMessages';

/** A row that says SENDING for longer than any execution can last was left behind by one that died. */
const DOUBT_AFTER_MINUTES = 10;

/** Not guarded: when a night fails, Google writes to the owner of the trigger. */
export function heartbeat(): void {
  const opening = openLedger();
  if (refuseToWrite(opening) !== null) return;
  writeBlocks(rememberBlocks(opening));
  const mayRecord = refuseToRecord(opening) === null;
  const settled = mayRecord ? sweepDoubt(opening) : opening;
  const prepared = prepare(settled);
  printColumns(settled, prepared.run);
  writeDigests(settled, prepared);
  if (mayRecord && mayTheClockSend(settled, prepared)) sendByTheClock(settled, newId());
}

/** SENDING of a run that is over becomes UNCERTAIN: shown to a person, never sent again by itself. */
function sweepDoubt(opening: Opening): Opening {
  const stale = opening.ledger.history.filter(
    ({ result, when }) => result === 'SENDING' && isOlderThan(when, opening.now, DOUBT_AFTER_MINUTES),
  );
  if (stale.length === 0) return opening;
  const history = historyWriter(opening);
  for (const event of stale)
    history.settle(event, { result: 'UNCERTAIN', messageId: null, threadId: null, note: event.note });
  history.verify();
  return { ...opening, ledger: { ...opening.ledger, history: history.events() } };
}

function mayTheClockSend({ ledger, now }: Opening, { run, ready }: Prepared): boolean {
  if (ledger.settings.mode !== 'automatic' || run.stops.length > 0) return false;
  return (
    ready.some(({ planned }) => planned.approval === 'auto') && isWindowOpen(now, ledger.settings, ledger.holidays)
  );
}

/** Another run in the way is no failure: the next heartbeat comes in an hour. */
function sendByTheClock({ user, now }: Opening, runId: string): void {
  withRunLock({ run: runId, by: user, since: now.slice(11), done: 0, total: 0 }, () => {
    const opening = openLedger();
    const prepared = prepare(opening, runId);
    if (refuseToRecord(opening) !== null || !mayTheClockSend(opening, prepared)) return;
    const report = sendMessages(
      opening,
      prepared.ready.filter(({ planned }) => planned.approval === 'auto'),
      runId,
    );
    printAfter(opening, report.history);
  });
}

/** To each collector, when something changed, at most once a day; its day is recorded before it is sent. */
function writeDigests(opening: Opening, { run, ready }: Prepared): void {
  const { ledger, problems, today, now, user } = opening;
  if (Number(now.slice(11, 13)) < ledger.settings.runHour) return;
  const digests = nightDigests({ run, ready, problems, doubtful: doubtful(ledger.history), ledger, user });
  for (const { to, subject, text, html } of digests) {
    const hash = sha256Hex(`${subject}\n${text}`).slice(0, 16);
    const [day, before] = (lastDigest(to.address) ?? ' ').split(' ');
    if (day === today || before === hash) continue;
    rememberDigest(to.address, `${today} ${hash}`);
    flush();
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
