/**
 * The formal notice: which clients and invoices, how it will look, and the Google Doc with its PDF.
 *
 * Exactly once (platform.md 5.6): the row is recorded first; a try that died is taken up again by its keys, and its
 * document is found by the same key instead of being made a second time.
 */
import type { Answer, CellPlace, NoticePreview, NoticeQuestion, NoticeReport, NoticeView } from '../api';
import { agreedOn } from '../core/agreements/agreed';
import { messageToken, sha256Hex } from '../core/digest';
import { frozenCharges } from '../core/dunning/frozen';
import { noticeLines } from '../core/dunning/notices';
import { identity } from '../core/identity';
import type { Client, ContactEvent, Ledger, OpenItem } from '../core/model';
import { sumByCurrency } from '../core/money';
import type { NoticeDocument } from '../core/notice/blocks';
import type { NoticeCheck } from '../core/notice/check';
import { noticeChecks } from '../core/notice/checks';
import { type NoticeChoices, usualChoices } from '../core/notice/facts';
import { formalNotice } from '../core/notice/formalNotice';
import { jurisdictionFor } from '../core/notice/jurisdiction';
import { noticeFileKey, noticeKey } from '../core/notice/keys';
import { noticeCharges } from '../core/notice/noticeCharges';
import { noticeHtml } from '../core/notice/noticeHtml';
import { nextNoticeNumber, noticeNumber } from '../core/notice/number';
import { noticeLanguage } from '../core/notice/texts/texts';
import type { Charge, Decision, MessageLine, Run } from '../core/planned';
import { noticeSentence, unknownClientSentence, vanishedSentence } from '../core/words/answers';
import { chargeRefusalSentence } from '../core/words/charges';
import { begunBySentence, checkSentence } from '../core/words/notice';
import { reasonSentence } from '../core/words/reasons';
import { templateDocSentence } from '../core/words/templateDoc';
import { startNotice, writeNotice } from '../google/documents';
import { withRunLock } from '../google/runLock';
import { noticeEvent } from '../workbook/history';
import { refuseBusy } from './busy';
import { missingCopies } from './enclose';
import { no, yes } from './guard';
import { selectedClient } from './openClients';
import { type Opening, openLedger, refuseToRecord, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { printAfter } from './printColumns';
import { historyWriter } from './record';
import { whyNotAllowed } from './sender';
import { historyPlace, runViews } from './views';

export function getNotice(): Answer<NoticeView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { run } = prepare(opening);
  const { ledger, today } = opening;
  const { settings } = ledger;
  const late = run.decisions.filter(({ kind, item }) => kind !== 'done' && item.dueOn < opening.today);
  const clients = [...new Map(late.map(({ client }) => [client.id, client])).values()];
  const due = new Set(run.notices.map(({ client }) => client.id));
  return yes({
    today: opening.today,
    daysToPay: usualChoices(jurisdictionFor(settings.law, { kind: 'business' }), settings).days,
    selected: selectedClient(opening),
    clients: clients
      .map((client) => {
        const items = late.filter((decision) => decision.client.id === client.id);
        const choices = usualChoices(jurisdictionFor(settings.law, client), settings);
        const isAllowed = (item: OpenItem): boolean =>
          noticeChecks({ client, items: [item], charges: [], choices, ledger }, today).every(
            (check) => !ITEM_CHECKS.includes(check.name) || !isObstacle(check) || isBegun(check),
          );
        const views = runViews(opening, run)
          .decided(items)
          .map((view, index) => ({ ...view, allowed: items[index] !== undefined && isAllowed(items[index].item) }));
        return { client: client.name, address: client.legalAddress, due: due.has(client.id), items: views };
      })
      .sort((a, b) => Number(b.due) - Number(a.due) || (a.client < b.client ? -1 : 1)),
  });
}

export function previewNotice(question: NoticeQuestion): Answer<NoticePreview> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const draft = draftOf(opening, question);
  if (!draft) return no('refused', unknownClientSentence(question.client));
  const html = noticeHtml(draft.document);
  return yes({
    html,
    deadline: draft.document.deadline,
    obstacles: draft.obstacles,
    hash: sha256Hex(html),
  });
}

export function makeFormalNotice(question: NoticeQuestion & { readonly hash: string }): Answer<NoticeReport> {
  const run = `notice ${question.hash.slice(0, 8)}`;
  // It takes seconds and one execution: nobody needs to be told by a lease who is at it.
  const outcome = withRunLock(run, () => writeUnderLock(question));
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

function writeUnderLock(question: NoticeQuestion & { readonly hash: string }): Answer<NoticeReport> {
  const opening = openLedger();
  const refusal = refuseToRecord(opening);
  if (refusal) return refusal;
  const obstacle = whyNotHere(opening);
  if (obstacle !== null) return no('refused', obstacle);
  const draft = draftOf(opening, question);
  if (!draft) return no('refused', unknownClientSentence(question.client));
  if (draft.obstacles.length > 0) return no('refused', draft.obstacles.join(' '));
  const html = noticeHtml(draft.document);
  // What the person saw is what is written: a payment that came in meanwhile changes the page and asks again.
  if (sha256Hex(html) !== question.hash) return no('refused', vanishedSentence());
  const fileKey = noticeFileKey(draft.key, opening.bookId, opening.ledger.settings.mode);
  const started = startNotice(fileKey, null);
  if ('findings' in started) return no('refused', started.findings.map(templateDocSentence).join(' '));
  const history = historyWriter(opening);
  const intention = {
    ...noticeEvent({ ...draft, title: draft.document.subject }, circumstances(opening)),
    charges: frozenCharges(draft.charges, draft.lines),
  };
  const event = draft.begun ?? history.append(intention, html);
  history.keep();
  const files = writeNotice(started.start, draft.document.title, draft.document.blocks);
  const written = { result: 'SENT', messageId: files.documentId, threadId: null, note: files.pdfUrl } as const;
  // The row of a try that was begun may be gone or say something else by now: what was written is recorded all the same.
  const settled = draft.begun
    ? (history.decide(event, written) ?? history.append({ ...intention, ...written }, html))
    : history.settle(event, written);
  printAfter(opening, history.events());
  history.verify();
  const place: CellPlace = historyPlace(opening, settled.row);
  const { documentUrl, pdfUrl, adopted } = files;
  return yes({
    sentence: noticeSentence(draft.client.name, draft.document.deadline),
    documentUrl,
    pdfUrl,
    adopted,
    place,
  });
}

/** A copy writes nothing that the other one writes too; a document needs its permissions before its row is recorded. */
function whyNotHere({ ledger }: Opening): string | null {
  if (ledger.isCopy && ledger.settings.mode !== 'test') return reasonSentence({ code: 'copied', params: {} });
  return whyNotAllowed(['documents', 'drive.file']);
}

type Draft = {
  readonly client: Client;
  readonly lines: readonly MessageLine[];
  readonly totals: ReturnType<typeof sumByCurrency>;
  readonly key: string;
  readonly token: string;
  readonly document: NoticeDocument;
  readonly charges: readonly Charge[];
  /** Sentences that stand in its way. */
  readonly obstacles: readonly string[];
  /** The row of a try that did not come to its end. */
  readonly begun: ContactEvent | null;
};

function draftOf(opening: Opening, { client: name, items: labels, daysToPay }: NoticeQuestion): Draft | null {
  const { ledger, today } = opening;
  const client = ledger.clients.find(({ id }) => id === identity(name));
  if (!client) return null;
  const { run } = prepare(opening);
  const lines = noticeLines(chosen(run, client, labels), ledger, today);
  if (lines.length === 0) return null;
  const key = noticeKey(lines.map((line) => line.key));
  const { settings, holidays } = ledger;
  const isTest = settings.mode === 'test';
  const begun =
    ledger.history.find(
      (event) =>
        event.kind === 'notice' &&
        // A Result that cannot be read is UNCERTAIN; filling the document once more is right all the same.
        (event.result === 'SENDING' || event.result === 'UNCERTAIN') &&
        (event.mode === 'test') === isTest &&
        noticeKey(event.keys) === key,
    ) ?? null;
  const token = begun?.token ?? messageToken(key, new Set(ledger.history.flatMap((event) => event.token ?? [])));
  const number = (begun && noticeNumber(begun)) ?? nextNoticeNumber(ledger.history, today.slice(0, 4), isTest);
  // A notice of its own that was begun does not stand in its own way.
  const history = ledger.history.filter((event) => event !== begun);
  const before: Ledger = { ...ledger, history };
  const items = lines.map(({ item }) => item);
  const choices: NoticeChoices = { ...usualChoices(jurisdictionFor(settings.law, client), settings), days: daysToPay };
  const isCharged = lines.some(({ level }) =>
    settings.chargedProcedures.some((procedure) => identity(procedure) === identity(level.procedure)),
  );
  const claims = { interest: isCharged, compensation: isCharged };
  const { charges, refusals } = noticeCharges({ client, lines, choices, claims, ledger: before }, today);
  const document = formalNotice({
    ...{ client, items, history, charges, settings, holidays, today, number, token, choices },
    credits: agreedOn(ledger, today).creditsOf(client.id),
    language: noticeLanguage(client, settings),
  });
  const checks = noticeChecks({ client, items, charges, choices, ledger: before }, today);
  return {
    ...{ client, lines, key, token, document, charges, begun },
    totals: sumByCurrency(items.map(({ balance }) => balance)),
    obstacles: [
      ...begunByOther(begun, opening.user),
      ...checks.filter(isObstacle).map(checkSentence),
      ...missingCopies(opening, items),
      ...refusals
        .filter(({ code }) => code !== 'unlawful' && code !== 'waived')
        .map((refusal) => chargeRefusalSentence(refusal, client.kind)),
    ],
  };
}

/** What is to be put right in the invoices themselves; the rest is asked for all of them together. */
const ITEM_CHECKS: readonly NoticeCheck['name'][] = ['standing', 'late', 'first', 'reminders'];

/** What gives way to a typed reason stands in the way only where nothing at all was written before. */
function isObstacle(check: NoticeCheck): boolean {
  return !check.ok && (!check.overridable || check.finding.code === 'noReminder');
}

/** Begun and not finished: it is finished by choosing it again. */
function isBegun(check: NoticeCheck): boolean {
  return !check.ok && check.finding.code === 'held' && check.finding.reason.code === 'noticeBegun';
}

/** Under drive.file nobody else finds a document that was begun (fact 77): there would be two. */
function begunByOther(begun: ContactEvent | null, user: string): readonly string[] {
  return begun?.by && identity(begun.by) !== identity(user) ? [begunBySentence(begun.by)] : [];
}

function chosen(run: Run, client: Client, labels: readonly string[]): Decision[] {
  return run.decisions.filter((decision) => decision.client.id === client.id && labels.includes(decision.item.label));
}

function circumstances({ now, user, ledger }: Opening) {
  return {
    when: now,
    by: user,
    run: null,
    mode: ledger.settings.mode === 'test' ? ('test' as const) : ('live' as const),
  };
}
