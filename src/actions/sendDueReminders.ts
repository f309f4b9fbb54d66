/** The click: sends the mails the person saw and approved, one part of at most a few mails a call. */
import type { Answer, NotSentView, RunReport, SendQuestion, SentView } from '../api';
import { asClicked, isWindowOpen } from '../core/dunning/window';
import type { ReadyMessage } from '../core/planned';
import { busySentence, deliverySentence, outsideWindowSentence, vanishedSentence } from '../core/words/answers';
import { reasonSentence } from '../core/words/reasons';
import { stoppedSentence } from '../core/words/sending';
import { type Hold, isAskedToStop, withRunLock } from '../google/runLock';
import { asProperty, meAsSender, senderIn } from '../google/sender';
import { sweepDoubt } from './doubt';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToRecord } from './openLedger';
import { type Prepared, prepare } from './prepare';
import { printAfter } from './printColumns';
import { historyWriter } from './record';
import { whyNotAllowed, whyNotSender } from './sender';
import { type SendReport, sendMessages } from './sendMessages';
import { amountViews, historyPlace } from './views';

export function sendDueReminders(question: SendQuestion): Answer<RunReport> {
  const outcome = withRunLock(question.run, (hold) => sendApproved(question, hold));
  return 'busy' in outcome ? no('busy', busySentence(outcome.busy)) : outcome.value;
}

/** Read under the lock: what another run sent meanwhile must be seen. */
function sendApproved(question: SendQuestion, hold: Hold): Answer<RunReport> {
  const opened = openLedger();
  const far = { by: opened.user, since: hold.before?.since ?? opened.now.slice(11), total: question.total };
  const refusal = refuseToRecord(opened);
  if (refusal) return refusal;
  const sender = senderIn(hold.properties);
  const forbidden = whyNotSender(opened, sender) ?? whyNotAllowed(['gmail.send']);
  if (forbidden !== null) return no('refused', forbidden);
  const first = sender === null && opened.ledger.settings.mode !== 'test';
  hold.announce({ ...far, done: question.done }, first ? asProperty(meAsSender(opened.user, null)) : {});
  const opening = sweepDoubt(opened);
  const prepared = prepare(opening, question.run, asClicked(opening.ledger, opening.today));
  const obstacle = whyNot(opening, prepared, question);
  if (obstacle !== null) return no('refused', obstacle);
  const wanted = prepared.ready.filter(({ hash }) => question.approve.includes(hash));
  const history = historyWriter(opening);
  const whyLeave = () => (isAskedToStop(question.run) ? stoppedSentence() : null);
  const report = sendMessages(opening, wanted, { run: question.run, history, whyLeave });
  const done = question.done + question.approve.length;
  if (report.stoppedEarly === null && done < question.total) hold.handOn({ ...far, done });
  // Columns are printed by the last part; one that dies before is printed by the next run.
  else printAfter(opening, history.events(), prepared.ready);
  history.verify();
  return yes(runReport(opening, report, vanished(question, wanted)));
}

/** A guard that the person did not overrule; a pause and a copy nobody can overrule from here. */
function whyNot({ now, ledger }: Opening, { run }: Prepared, { overrule }: SendQuestion): string | null {
  const stop = run.stops.find(({ code }) => code === 'paused' || code === 'copied' || !overrule.includes(code));
  if (stop) return reasonSentence(stop);
  const isOpen = isWindowOpen(now, ledger.settings, ledger.holidays);
  return isOpen || overrule.includes('window') ? null : outsideWindowSentence(ledger.settings);
}

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
