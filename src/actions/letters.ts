/**
 * Letters beside the steps (`core/occasions`): which can be written to a client, the letter as it would leave, the click.
 *
 * A letter is sent as a reminder is: under the run lock, by the one sender, its row durable before the mail leaves. The
 * same letter about the same fact leaves once.
 */

import type {
  Answer,
  DoneReport,
  LetterQuestion,
  LetterSendQuestion,
  LettersQuestion,
  LettersView,
  MailView,
} from '../api';
import { type Day, isDay } from '../core/days';
import { identity } from '../core/identity';
import type { ReadyMessage } from '../core/message';
import { readyMessage } from '../core/messages/ready';
import type { Client } from '../core/model';
import { type OfferedOccasion, planOccasion, planOccasions } from '../core/occasions/occasion';
import { type About, ANYTHING } from '../core/occasions/told';
import { deliverySentence, unknownClientSentence, vanishedSentence } from '../core/words/answers';
import {
  letterSentSentence,
  type OccasionRefusal,
  occasionLabel,
  occasionRefusalSentence,
  periodRefusedSentence,
} from '../core/words/occasions';
import { modeSentence } from '../core/words/plan';
import { reasonSentence } from '../core/words/reasons';
import { modeChangedSentence } from '../core/words/sending';
import { markIn } from '../google/historyMark';
import { allProperties, type Hold, withRunLock } from '../google/runLock';
import { senderIn } from '../google/sender';
import { withAdvice } from './advice';
import { refuseBusy } from './busy';
import { sweepDoubt } from './doubt';
import { no, yes } from './guard';
import { openChecked } from './openChecked';
import { selectedClient } from './openClients';
import { type Opening, openLedger, refuseToRecord, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { historyWriter } from './record';
import { rememberClick } from './runMarks';
import { whyNoMail, whyNotSender } from './sender';
import { sendMessages } from './sendMessages';
import { amountView, runViews } from './views';
import { worded } from './wording';

export function getLetters({ client: wanted }: LettersQuestion): Answer<LettersView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger, today, user } = opening;
  const { mode } = ledger.settings;
  const selected = selectedClient(opening);
  const client = clientOf(opening, wanted ?? selected ?? '');
  const letters = client === null ? [] : planOccasions(client, ledger, today);
  return yes({
    clients: ledger.clients.map(({ name }) => name).sort(),
    selected,
    client: client?.name ?? null,
    mode,
    modeSentence: modeSentence(mode, user),
    letters: letters.map(letterView),
  });
}

/** What cannot be written by itself may be possible with what the person chooses: other invoices, or a period. */
function letterView({ occasion, planned, thankable }: OfferedOccasion): LettersView['letters'][number] {
  const refused = 'refused' in planned ? planned.refused : null;
  const choice = occasion === 'statement' ? 'period' : thankable.length > 1 ? 'invoices' : null;
  const mustChoose = refused !== null && choice !== null && CHOSEN_OTHERWISE.indexOf(refused.code) >= 0;
  return {
    occasion,
    label: occasionLabel(occasion),
    why: refused === null || mustChoose ? null : occasionRefusalSentence(refused),
    choice,
    mustChoose,
    invoices: thankable.map(({ invoice, paid }) => ({ item: invoice.number, paid: amountView(paid) })),
  };
}

const CHOSEN_OTHERWISE: readonly OccasionRefusal['code'][] = ['chooseInvoices', 'alreadySent', 'nothingOpen'];

export function previewLetter(question: LetterQuestion): Answer<MailView> {
  const opening = openChecked(allProperties());
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const now = letterNow(opening, question);
  if ('why' in now) return no('refused', now.why);
  const [mail] = withAdvice(runViews(opening, prepare(opening).run).mails([now.message]), [now.message], opening);
  return mail ? yes(mail) : no('refused', vanishedSentence());
}

export function sendLetter(question: LetterSendQuestion): Answer<DoneReport> {
  const outcome = withRunLock(question.run, (hold) => sendUnderLock(question, hold));
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

/** The letter as it would leave now, or why there is none. */
export function letterNow(
  opening: Opening,
  { client: name, occasion, about }: LetterQuestion,
): { readonly message: ReadyMessage } | { readonly why: string } {
  const { ledger, today } = opening;
  const client = clientOf(opening, name);
  if (client === null) return { why: unknownClientSentence(name) };
  const chosen = aboutOf(about, today);
  if (chosen === null) return { why: periodRefusedSentence() };
  const planned = planOccasion(occasion, client, chosen, ledger, today);
  if ('refused' in planned) return { why: occasionRefusalSentence(planned.refused) };
  const ready = readyMessage(planned, ledger, today);
  return ready.kind === 'ready' ? { message: ready.message } : { why: reasonSentence(ready.reason) };
}

/** Null: its period is none that a statement could be of. */
function aboutOf(about: LetterQuestion['about'], today: Day): About | null {
  const invoiceIds = (about?.invoices ?? []).map(identity);
  const { from = '', to = '' } = about?.period ?? {};
  if (from === '' && to === '') return { ...ANYTHING, invoiceIds };
  if (!isDay(from) || !isDay(to) || from > to || to > today) return null;
  return { ...ANYTHING, invoiceIds, period: { from, to } };
}

/** Read under the lock: what another run sent meanwhile must be seen. */
function sendUnderLock(question: LetterSendQuestion, hold: Hold): Answer<DoneReport> {
  const opened = openChecked(hold.properties);
  const refusal = refuseToRecord(opened);
  if (refusal) return refusal;
  const forbidden = whyNotSender(opened, senderIn(hold.properties)) ?? whyNoMail(opened);
  if (forbidden !== null) return no('refused', forbidden);
  const opening = sweepDoubt(opened);
  const { mode } = opening.ledger.settings;
  if (question.mode !== mode) return no('refused', modeChangedSentence());
  // The guards over a run of reminders say nothing of one letter; a pause, a copy, a cut history and a changed account do.
  const stop = prepare(opening).run.stops.find(({ code }) => code !== 'firstRun' && code !== 'brake');
  if (stop) return no('refused', reasonSentence(stop));
  const now = letterNow(opening, question);
  if ('why' in now) return no('refused', now.why);
  const message = worded(now.message, question.edit === null ? [] : [question.edit], opening);
  if (message.hash !== question.hash) return no('refused', vanishedSentence());
  const history = historyWriter(opening, markIn(hold.properties));
  const report = sendMessages(opening, [message], {
    run: question.run,
    history,
    isByClock: false,
    whyLeave: () => null,
  });
  rememberClick(opening, hold, history.lastSeq());
  history.verify();
  const [tried] = report.tried;
  const why = report.dropped[0]?.why ?? report.stoppedEarly;
  if (!tried) return no('refused', why ?? vanishedSentence());
  return tried.delivery.kind === 'sent'
    ? yes({ sentence: letterSentSentence(message.planned.client.name, message.subject, mode === 'test') })
    : no('refused', deliverySentence(tried.delivery));
}

function clientOf({ ledger }: Opening, name: string): Client | null {
  return ledger.clients.find(({ id }) => id === identity(name)) ?? null;
}
