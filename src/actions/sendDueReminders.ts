/** The click: sends the mails the person saw and approved, one part of at most a few mails a call. */

import type { Answer, NotSentView, RunReport, SendQuestion, SentView } from '../api';
import { asClicked, isWindowOpen } from '../core/dunning/window';
import type { ReadyMessage } from '../core/message';
import type { Stop } from '../core/planned';
import { deliverySentence, outsideWindowSentence, vanishedSentence } from '../core/words/answers';
import { reasonSentence } from '../core/words/reasons';
import { changedMeanwhileSentence, modeChangedSentence, stoppedSentence } from '../core/words/sending';
import { markIn } from '../google/historyMark';
import { inAnyCase } from '../google/retry';
import { type Hold, signs, withRunLock } from '../google/runLock';
import { senderIn } from '../google/sender';
import { refuseBusy } from './busy';
import { sweepDoubt } from './doubt';
import { approvedOf } from './enclose';
import { no, yes } from './guard';
import { openChecked } from './openChecked';
import { type Opening, refuseToRecord } from './openLedger';
import { type Prepared, prepare } from './prepare';
import { printAfter } from './printColumns';
import { historyWriter } from './record';
import { rememberClick } from './runMarks';
import { whyNoMail, whyNotSender } from './sender';
import { type SendReport, sendMessages } from './sendMessages';
import { amountViews, historyPlace } from './views';
import { worded } from './wording';

export function sendDueReminders(question: SendQuestion): Answer<RunReport> {
  const outcome = withRunLock(question.run, (hold) => sendApproved(question, hold));
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

/** Read under the lock: what another run sent meanwhile must be seen. */
function sendApproved(question: SendQuestion, hold: Hold): Answer<RunReport> {
  const opened = openChecked(hold.properties);
  const refusal = refuseToRecord(opened);
  if (refusal) return refusal;
  const forbidden = whyNotSender(opened, senderIn(hold.properties)) ?? whyNoMail(opened);
  if (forbidden !== null) return no('refused', forbidden);
  const opening = sweepDoubt(opened);
  const prepared = prepare(opening, question.run, asClicked(opening.ledger, opening.today));
  const obstacle = whyNot(opening, prepared, question);
  if (obstacle !== null) return no('refused', obstacle);
  const { user, now } = opening;
  const far = { by: user, since: hold.before?.since ?? now.slice(11), total: question.total };
  const done = question.done + question.approve.length;
  const goesOn = done < question.total;
  // A single part takes seconds; others are told of a run that takes longer.
  if (goesOn && hold.before === null) hold.announce({ ...far, done: question.done });
  const wanted = wantedOf(opening, prepared, question);
  const history = historyWriter(opening, markIn(hold.properties));
  const report = sendMessages(opening, wanted, {
    run: question.run,
    history,
    isByClock: false,
    whyLeave: whyLeave(question.run, hold),
  });
  const isLast = !goesOn || report.stoppedEarly !== null;
  if (!isLast) hold.handOn({ ...far, done });
  rememberClick(opening, hold, history.lastSeq());
  // Columns are printed by the last part; one that dies before is printed by the next run.
  inAnyCase(() => isLast && printAfter(opening, history.events(), prepared.ready), history.verify);
  return yes(runReport(opening, report, vanished(question, wanted)));
}

/** What the person saw: the mails as they are, those that they worded anew in their words. */
function wantedOf(opening: Opening, { ready }: Prepared, { approve, edits }: SendQuestion): readonly ReadyMessage[] {
  const shown = approvedOf(opening, ready, [...approve, ...edits.map(({ hash }) => hash)]);
  return shown.map((message) => worded(message, edits, opening)).filter(({ hash }) => approve.includes(hash));
}

/** A person may stop it, or change what its mails hang on: looked for before each further mail. */
function whyLeave(run: string, { properties }: Hold): (done: number) => string | null {
  return (done) => {
    const sign = done === 0 ? null : signs(run, properties);
    if (sign === null) return null;
    return sign === 'stop' ? stoppedSentence() : changedMeanwhileSentence();
  };
}

/** A guard that the person did not overrule; a pause, a copy, a history without its end and changed bank details nobody can overrule from here. */
function whyNot({ now, ledger }: Opening, { run }: Prepared, { mode, overrule }: SendQuestion): string | null {
  if (mode !== ledger.settings.mode) return modeChangedSentence();
  const stop = run.stops.find(({ code }) => !isOverrulable(code) || !overrule.includes(code));
  if (stop) return reasonSentence(stop);
  const isOpen = isWindowOpen(now, ledger.settings, ledger.holidays);
  return isOpen || overrule.includes('window') ? null : outsideWindowSentence(ledger.settings);
}

const isOverrulable = (code: Stop['code']): code is 'firstRun' | 'brake' => code === 'firstRun' || code === 'brake';

/** Approved, but no longer the mail that the person saw: it is shown again instead of sent. */
function vanished({ approve }: SendQuestion, wanted: readonly ReadyMessage[]): NotSentView[] {
  return approve
    .filter((hash) => !wanted.some((message) => message.hash === hash))
    .map((hash) => ({ hash, client: '', subject: '', why: vanishedSentence(), kind: 'changed' }));
}

function runReport(opening: Opening, report: SendReport, changed: readonly NotSentView[]): RunReport {
  const view = ({ hash, subject, planned }: ReadyMessage) => ({ hash, client: planned.client.name, subject });
  const sent = report.tried.flatMap(({ ready, delivery, event }): SentView[] =>
    delivery.kind === 'sent'
      ? [{ ...view(ready), totals: amountViews(ready.planned.totals), place: historyPlace(opening, event.row) }]
      : [],
  );
  const failed = report.tried.flatMap(({ ready, delivery }): NotSentView[] =>
    delivery.kind === 'sent' ? [] : [{ ...view(ready), why: deliverySentence(delivery), kind: delivery.kind }],
  );
  const dropped = report.dropped.map(({ ready, why }): NotSentView => ({ ...view(ready), why, kind: 'changed' }));
  const left = report.left.map(
    (ready): NotSentView => ({ ...view(ready), why: report.stoppedEarly ?? '', kind: 'left' }),
  );
  return {
    sent,
    notSent: [...changed, ...dropped, ...failed, ...left],
    stoppedEarly: report.stoppedEarly,
    quotaLeft: report.quotaLeft,
  };
}
