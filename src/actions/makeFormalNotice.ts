/**
 * The formal notice: which clients and invoices, how it will look, and the Google Doc with its PDF.
 *
 * Exactly once (platform.md 5.6): the row is recorded first; a try that died is taken up again by its keys, and its
 * document is found by the same key instead of being made a second time.
 */
import type { Answer, CellPlace, NoticePreview, NoticeQuestion, NoticeReport, NoticeView } from '../api';
import { messageToken, sha256Hex } from '../core/digest';
import { noticeLines } from '../core/dunning/notices';
import { identity } from '../core/identity';
import type { Client, ContactEvent, OpenItem } from '../core/model';
import { sumByCurrency } from '../core/money';
import type { NoticeDocument } from '../core/notice/blocks';
import { formalNotice } from '../core/notice/formalNotice';
import { noticeFileKey, noticeKey } from '../core/notice/keys';
import { noticeHtml } from '../core/notice/noticeHtml';
import { type NoticeObstacle, noticeObstacles } from '../core/notice/noticeObstacles';
import type { Decision, MessageLine, Run } from '../core/planned';
import { noticeSentence, unknownClientSentence, vanishedSentence } from '../core/words/answers';
import { obstacleSentence } from '../core/words/notice';
import { reasonSentence } from '../core/words/reasons';
import { templateDocSentence } from '../core/words/templateDoc';
import { startNotice, writeNotice } from '../google/documents';
import { withRunLock } from '../google/runLock';
import { noticeEvent } from '../workbook/history';
import { refuseBusy } from './busy';
import { no, yes } from './guard';
import { selectedClient } from './openClients';
import { type Opening, openLedger, refuseToRecord, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { printAfter } from './printColumns';
import { historyWriter } from './record';
import { whyNotAllowed } from './sender';
import { historyPlace, runViews } from './views';

const DAYS_TO_PAY = 8;

export function getNotice(): Answer<NoticeView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { run } = prepare(opening);
  const late = run.decisions.filter(({ kind, item }) => kind !== 'done' && item.dueOn < opening.today);
  const clients = [...new Map(late.map(({ client }) => [client.id, client])).values()];
  const due = new Set(run.notices.map(({ client }) => client.id));
  return yes({
    today: opening.today,
    daysToPay: DAYS_TO_PAY,
    selected: selectedClient(opening),
    clients: clients
      .map((client) => {
        const items = late.filter((decision) => decision.client.id === client.id);
        const isAllowed = (item: OpenItem): boolean =>
          noticeObstacles(client, [item], opening.ledger, opening.today).every(
            (one) =>
              one.code === 'noAddress' ||
              one.code === 'noCreditor' ||
              // Begun and not finished: it is finished by choosing it again.
              (one.code === 'held' && one.reason.code === 'noticeBegun'),
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
    obstacles: draft.obstacles.map(obstacleSentence),
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
  if (draft.obstacles.length > 0) return no('refused', draft.obstacles.map(obstacleSentence).join(' '));
  const html = noticeHtml(draft.document);
  // What the person saw is what is written: a payment that came in meanwhile changes the page and asks again.
  if (sha256Hex(html) !== question.hash) return no('refused', vanishedSentence());
  const fileKey = noticeFileKey(draft.key, opening.bookId, opening.ledger.settings.mode);
  const started = startNotice(fileKey, null);
  if ('findings' in started) return no('refused', started.findings.map(templateDocSentence).join(' '));
  const history = historyWriter(opening);
  const intention = noticeEvent({ ...draft, title: draft.document.title }, circumstances(opening));
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
  readonly obstacles: readonly NoticeObstacle[];
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
  const { mode, creditor } = ledger.settings;
  const begun =
    ledger.history.find(
      (event) =>
        event.kind === 'notice' &&
        // A Result that cannot be read is UNCERTAIN; filling the document once more is right all the same.
        (event.result === 'SENDING' || event.result === 'UNCERTAIN') &&
        (event.mode === 'test') === (mode === 'test') &&
        noticeKey(event.keys) === key,
    ) ?? null;
  const token = begun?.token ?? messageToken(key, new Set(ledger.history.flatMap((event) => event.token ?? [])));
  const items = lines.map(({ item }) => item);
  // A notice of its own that was begun does not stand in its own way.
  const history = ledger.history.filter((event) => event !== begun);
  const document = formalNotice({ client, items, history, creditor, mode, today, daysToPay, token, registered: true });
  return {
    client,
    lines,
    totals: sumByCurrency(items.map(({ balance }) => balance)),
    key,
    token,
    document,
    obstacles: [...begunByOther(begun, opening.user), ...noticeObstacles(client, items, { ...ledger, history }, today)],
    begun,
  };
}

/** Under drive.file nobody else finds a document that was begun (fact 77): there would be two. */
function begunByOther(begun: ContactEvent | null, user: string): readonly NoticeObstacle[] {
  return begun?.by && identity(begun.by) !== identity(user) ? [{ code: 'begunBy', by: begun.by }] : [];
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
