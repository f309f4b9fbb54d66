/**
 * The hand-over: everything about a client in one folder of Drive, for a lawyer or an agency (capabilities 23).
 *
 * Made once (fact 79): folder and files bear keys, so that a try that died is gone on with. The row comes last, when the
 * folder holds all: it completes the steps and ends the reminders.
 */
import type { Answer, HandOverQuestion, HandOverReport } from '../api';
import { handOverItems } from '../core/handOver/items';
import { type HandOverPlan, planHandOver } from '../core/handOver/plan';
import { identity } from '../core/identity';
import type { Client, ContactEvent } from '../core/model';
import { sumByCurrency } from '../core/money';
import { unknownClientSentence } from '../core/words/answers';
import { fileMissingSentence } from '../core/words/files';
import {
  handedOverSentence,
  handOverNote,
  handOverTimeSentence,
  invoiceNotCopiedSentence,
  keptBackSentence,
  nothingToHandOverSentence,
  noticeNotCopiedSentence,
} from '../core/words/handOver';
import { reasonSentence } from '../core/words/reasons';
import { readFile } from '../google/drive';
import { type OwnFile, type OwnFolder, openFolder, putCopy, putDocument, putPdf } from '../google/folders';
import { attempt } from '../google/retry';
import { withRunLock } from '../google/runLock';
import { hasTimeLeft, newId } from '../google/runtime';
import { contactEvent } from '../workbook/history';
import { refuseBusy } from './busy';
import { driveView } from './enclose';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToRecord } from './openLedger';
import { prepare } from './prepare';
import { printAfter } from './printColumns';
import { historyWriter } from './record';
import { whyNotAllowed } from './sender';
import { historyPlace } from './views';

export function handOver(question: HandOverQuestion): Answer<HandOverReport> {
  const outcome = withRunLock(`hand-over ${newId()}`, () => handOverUnderLock(question));
  return 'busy' in outcome ? refuseBusy(outcome) : outcome.value;
}

function handOverUnderLock({ client: name }: HandOverQuestion): Answer<HandOverReport> {
  const opening = openLedger();
  const refusal = refuseToRecord(opening);
  if (refusal) return refusal;
  const { ledger, today } = opening;
  const obstacle =
    ledger.isCopy && ledger.settings.mode !== 'test'
      ? reasonSentence({ code: 'copied', params: {} })
      : whyNotAllowed(['documents', 'drive.file']);
  if (obstacle !== null) return no('refused', obstacle);
  const client = ledger.clients.find(({ id }) => id === identity(name));
  if (!client) return no('refused', unknownClientSentence(name));
  const { items, lines, keptBack } = handOverItems(prepare(opening).run, client, ledger, today);
  if (items.length === 0) return no('refused', nothingToHandOverSentence(client.name, keptBack));
  const plan = planHandOver(client, items, ledger, today, driveView(ledger.settings.attachFolder));
  const folder = openFolder(plan.key, plan.name);
  const put = fill(folder, plan);
  const labels = items.map(({ label }) => label);
  const missing = [
    ...plan.missing.map(({ item, why }) => fileMissingSentence(item.label, why)),
    ...keptBack.map(keptBackSentence),
    ...put.missing,
  ];
  const row = put.isWhole ? recordOnce(opening, { client, lines, labels, folder }) : null;
  return yes({
    sentence: put.isWhole ? handedOverSentence(client.name, labels, put.files.length) : handOverTimeSentence(put.left),
    folderUrl: folder.url,
    files: put.files,
    missing,
    place: historyPlace(opening, row ?? opening.layout.historyLastRow),
  });
}

type Put = {
  readonly files: readonly OwnFile[];
  readonly missing: readonly string[];
  /** False: time ran out, and so many files are left for the next click. */
  readonly isWhole: boolean;
  readonly left: number;
};

function fill(folder: OwnFolder, { documents, invoices, notices }: HandOverPlan): Put {
  const files: OwnFile[] = [];
  const missing: string[] = [];
  const steps: (() => void)[] = [
    ...documents.map(({ key, name, blocks }) => () => {
      files.push(...putDocument(folder, key, name, blocks));
    }),
    ...invoices.map(({ key, name, file }) => () => {
      const tried = attempt(() => putPdf(folder, key, name, () => readFile(file)));
      const copied = 'refused' in tried ? tried : tried.value;
      if ('refused' in copied) missing.push(invoiceNotCopiedSentence(name, copied.refused));
      else files.push(copied);
    }),
    ...notices.map(({ key, name, id, on }) => () => {
      const copied = putCopy(folder, key, name, id);
      if (copied === null) missing.push(noticeNotCopiedSentence(on));
      else files.push(copied);
    }),
  ];
  let done = 0;
  for (; done < steps.length && hasTimeLeft(); done += 1) steps[done]?.();
  return { files, missing, isWhole: done === steps.length, left: steps.length - done };
}

type Recorded = {
  readonly client: Client;
  readonly lines: Parameters<typeof contactEvent>[0]['lines'];
  readonly labels: readonly string[];
  readonly folder: OwnFolder;
};

/**
 * The row that completes the steps; where there is none to complete, a note, once for the same invoices.
 *
 * @returns its row
 */
function recordOnce(opening: Opening, { client, lines, labels, folder }: Recorded): number {
  const { ledger, now, user } = opening;
  const before = ledger.history.find((event) => isAbout(event, folder.id, labels));
  if (before && lines.length === 0) return before.row;
  const history = historyWriter(opening);
  const items = lines.map(({ item }) => item);
  const event = history.append(
    {
      ...contactEvent({
        ...{ kind: lines.length > 0 ? 'skip' : 'note', client, lines, outcome: null, when: now, by: user },
        note: handOverNote(folder.url),
        invoices: labels,
        amounts: sumByCurrency(items.map(({ balance }) => balance)),
        mode: ledger.settings.mode === 'test' ? 'test' : 'live',
      }),
      messageId: folder.id,
    },
    handOverNote(folder.url),
  );
  history.keep();
  printAfter(opening, history.events());
  return event.row;
}

function isAbout({ messageId, result, invoices }: ContactEvent, folder: string, labels: readonly string[]): boolean {
  return messageId === folder && result !== 'VOID' && labels.every((label) => invoices.includes(label));
}
