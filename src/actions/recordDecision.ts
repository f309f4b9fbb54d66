/**
 * What a person decides beside the mails: an agreement becomes rows of Agreements, a step left out or set by hand a row
 * of Contact history. Never waits for a run.
 */
import type { Answer, EndQuestion, RecordQuestion, RecordReport } from '../api';
import { agreementId } from '../core/agreements/agreementId';
import { identity } from '../core/identity';
import type { Agreement, Client } from '../core/model';
import { sumByCurrency } from '../core/money';
import type { Decision, Run } from '../core/planned';
import { unknownClientSentence } from '../core/words/answers';
import { agreementGoneSentence, recordedSentence, refusalSentence, waivedSentence } from '../core/words/recording';
import { tellOfChange } from '../google/runLock';
import { appendRow, flush, makeSheet, readArea } from '../google/sheets';
import { agreementRow, endBlocks } from '../workbook/agreements';
import { contactEvent } from '../workbook/history';
import { isInPlace, wholeArea } from '../workbook/inPlace';
import { readLocale } from '../workbook/locale';
import { SHEET_FORMS, sheetShape } from '../workbook/ownSheets';
import { type NewAgreement, type Recording, readRecording } from '../workbook/recording';
import { no, refuseTooLong, yes } from './guard';
import { type Opening, openLedger, refuseToAgree, refuseToRecord } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { historyWriter } from './record';
import { agreementPlace, historyPlace } from './views';
import { rememberSheets, writeInPlace } from './writeInPlace';

export function recordDecision(question: RecordQuestion): Answer<RecordReport> {
  const opening = openLedger();
  const isStep = question.kind === 'skip' || question.kind === 'level';
  const refusal =
    (isStep ? refuseToRecord(opening) : refuseToAgree(opening)) ?? refuseTooLong([question.reason, question.source]);
  if (refusal) return refusal;
  const client = opening.ledger.clients.find(({ id }) => id === identity(question.client));
  if (!client) return no('refused', unknownClientSentence(question.client));
  const about = decisionsAbout(prepare(opening).run, client, question);
  const recording = recordingOf(opening, question, client, about);
  if (recording.kind === 'refused') return no('refused', refusalSentence(recording.why));
  return recording.kind === 'steps'
    ? recordSteps(opening, recording, client, question.reason)
    : recordAgreements(opening, recording.agreements, about);
}

/** Ends an agreement today; a plan with all its lines. Where rows moved while it was written it is looked for again. */
export function endAgreement({ id, outcome }: EndQuestion): Answer<RecordReport> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const opening = openLedger();
    const refusal = refuseToAgree(opening);
    if (refusal) return refusal;
    const ended = opening.ledger.agreements.filter((one) => one.endedOn === null && agreementId(one) === id);
    const [chosen] = ended;
    if (!chosen || !OUTCOMES.includes(outcome)) break;
    if (!writeEnd(opening, ended, outcome)) continue;
    // Read again: the State of a row that was just written is printed only where the sheet stands as it was read.
    flush();
    const run = printedAgain(openLedger());
    const about = run.decisions.filter(({ item }) => isAbout(chosen, item.invoice.id, item.invoice.clientId));
    const labels = about.map(({ item }) => item.label);
    return yes({ sentence: recordedSentence(run.decisions, labels), place: agreementPlace(opening, chosen.row) });
  }
  return no('refused', agreementGoneSentence());
}

/** False when the rows do not stand where they were read. */
function writeEnd(opening: Opening, ended: readonly Agreement[], outcome: EndQuestion['outcome']): boolean {
  const { agreementSheet, today } = opening;
  const { agreements } = opening.layout;
  if (!agreements || !agreementSheet) return false;
  const { columns, headings } = agreements;
  const written = (['state', 'endedOn', 'outcome'] as const).map((field) => columns.get(field));
  const keys = headings.filter((_, at) => !written.includes(at + 1));
  const read = wholeArea(agreementSheet, agreements);
  const now = readArea(read);
  const blocks = ended.flatMap(({ row }) => endBlocks(agreements, row, today, outcome));
  return isInPlace(read, now, keys) && writeInPlace(now, blocks, keys);
}

/** Somebody would have to sort the sheet at each of them. */
const TRIES = 3;
const OUTCOMES: readonly EndQuestion['outcome'][] = ['upheld', 'accepted', 'withdrawn'];

/** What a form comes to; shared with a call that recorded a promise or a dispute. */
export function recordingOf(
  { ledger, today, user, locale }: Opening,
  form: RecordQuestion,
  client: Client,
  about: readonly Decision[],
): Recording {
  return readRecording({
    form: { ...form, reason: form.reason.trim(), amount: form.amount.trim(), source: form.source.trim() },
    client,
    about,
    today,
    by: user,
    levelsOf: (name) => ledger.procedures.find((one) => identity(one.name) === identity(name))?.levels ?? [],
    currency: { home: ledger.settings.currency, locale: readLocale(locale) },
  });
}

/** The open items that a form names, of a waiver paid ones too; none named: all of the client's, for a hold or a waiver the client itself. */
export function decisionsAbout({ decisions }: Run, client: Client, { kind, items }: RecordQuestion): Decision[] {
  if (items.length === 0 && (kind === 'hold' || kind === 'waiver')) return [];
  return decisions.filter(
    (one) =>
      (one.kind !== 'done' || kind === 'waiver') &&
      one.client.id === client.id &&
      (items.length === 0 ? one.item.instalment === null : items.includes(one.item.label)),
  );
}

/** Appends the rows of an agreement; the sheet is made when the first one is recorded. Nothing is printed yet. */
export function withAgreements(before: Opening, agreements: readonly NewAgreement[]): Opening {
  const opening = before.layout.agreements ? before : withAgreementsSheet();
  const layout = opening.layout.agreements;
  if (!layout) throw new Error('The sheet Agreements could not be made.');
  rememberSheets(opening);
  const first = layout.lastRow + 1;
  for (const agreement of agreements) appendRow(layout.name, agreementRow(agreement, layout, opening.ledger));
  tellOfChange();
  const added = agreements.map((agreement, at): Agreement => ({ ...agreement, row: first + at }));
  return withLedger(opening, { ...opening.ledger, agreements: opening.ledger.agreements.concat(added) });
}

function recordAgreements(before: Opening, agreements: readonly NewAgreement[], about: readonly Decision[]) {
  const opening = withAgreements(before, agreements);
  const { decisions } = printedAgain(opening);
  const labels = about.map(({ item }) => item.label);
  const waiver = agreements.find(({ kind }) => kind === 'waiver');
  return yes({
    sentence: waiver ? waivedSentence(labels, waiver.until) : recordedSentence(decisions, labels),
    place: agreementPlace(
      opening,
      opening.ledger.agreements[opening.ledger.agreements.length - agreements.length]?.row ?? 1,
    ),
  });
}

function recordSteps(
  opening: Opening,
  { event, lines }: Extract<Recording, { kind: 'steps' }>,
  client: Client,
  note: string,
): Answer<RecordReport> {
  const history = historyWriter(opening);
  const { ledger, now, user } = opening;
  const added = history.append(
    contactEvent({
      ...{ kind: event, client, lines, outcome: null, note, when: now, by: user },
      invoices: lines.map(({ item }) => item.label),
      amounts: sumByCurrency(lines.map(({ item }) => item.balance)),
      mode: ledger.settings.mode === 'test' ? 'test' : 'live',
    }),
    note,
  );
  tellOfChange();
  const run = printedAgain(withLedger(opening, { ...ledger, history: history.events() }));
  return yes({
    sentence: recordedSentence(
      run.decisions,
      lines.map(({ item }) => item.label),
    ),
    place: historyPlace(opening, added.row),
  });
}

function withAgreementsSheet(): Opening {
  const { name, headings, textColumns, widths } = sheetShape(SHEET_FORMS.agreements);
  makeSheet(name, headings, textColumns, widths);
  flush();
  return openLedger();
}

function printedAgain(opening: Opening): Run {
  const { run } = prepare(opening);
  printColumns(opening, run);
  return run;
}

const withLedger = (opening: Opening, ledger: Opening['ledger']): Opening => ({ ...opening, ledger });

function isAbout({ invoiceIds, clientId }: Agreement, invoice: string, client: string): boolean {
  return clientId === client && (invoiceIds.length === 0 || invoiceIds.includes(invoice));
}
