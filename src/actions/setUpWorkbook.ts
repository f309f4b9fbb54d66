/** Set up or repair: what was found, what will be made, and making it. Only what is missing; the user's cells stay. */
import type { Answer, CreditorForm, FieldView, SetUpQuestion, SetUpReport, SetUpView, SheetQuestion } from '../api';
import { sumByCurrency } from '../core/money';
import { liveSentence, noSuchSheetSentence } from '../core/words/answers';
import { problemSentence } from '../core/words/problems';
import { columnCount, columnHint, setUpSentence } from '../core/words/setUp';
import { defaultProcedures } from '../defaults/procedures';
import { defaultRates } from '../defaults/rates';
import { defaultTemplates } from '../defaults/templates/all';
import {
  bookId,
  flush,
  formatDayColumn,
  locale,
  makeSheet,
  readSheets,
  sheetNames,
  writeBlocks,
} from '../google/sheets';
import type { RawSheet } from '../workbook/cells';
import { planSetUp } from '../workbook/setUp';
import type { SetUpPlan } from '../workbook/setUpPlan';
import { type ColumnSuggestion, suggestColumns, suggestSheets } from '../workbook/suggest';
import { no, refuseTooLong, yes } from './guard';
import { type Opening, openLedger } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { senderView } from './sender';
import { mailboxText, problemViews } from './views';

export function getSetUp(): Answer<SetUpView> {
  return yes(setUpView(openLedger(), null));
}

/** The same for another sheet, asked while choosing. */
export function getColumns({ sheet }: SheetQuestion): Answer<SetUpView> {
  return yes(setUpView(openLedger(), sheet));
}

export function setUpWorkbook(question: SetUpQuestion): Answer<SetUpReport> {
  const opening = openLedger();
  if (!sheetNames().includes(question.sheet)) return no('refused', noSuchSheetSentence(question.sheet));
  const newer = opening.problems.find(({ code }) => code === 'newerSchema');
  if (newer) return no('refused', problemSentence(newer));
  const tooLong = refuseTooLong(Object.values(question.creditor));
  if (tooLong) return tooLong;
  const plan = planOf(opening, question, readSheets(sheetNames()));
  carryOut(plan);
  const after = openLedger();
  formatDays(after);
  printColumns(after, prepare(after).run);
  flush();
  return yes({ made: plan.said.map(setUpSentence), view: setUpView(after, null) });
}

function setUpView(opening: Opening, wanted: string | null): SetUpView {
  const { ledger, layout, problems, user } = opening;
  const { settings } = ledger;
  const sheets = readSheets(sheetNames());
  const candidates = suggestSheets(sheets.filter(({ name }) => !isOwn(name, layout.clients?.name ?? null)));
  const name = wanted ?? layout.invoices?.name ?? candidates[0]?.name ?? null;
  const sheet = sheets.find((one) => one.name === name) ?? null;
  const columns = sheet ? suggestColumns(sheet, locale(), layout.settings?.texts ?? new Map()) : [];
  const creditor = creditorForm(opening);
  const question = { sheet: name ?? '', columns: chosenColumns(columns), creditor };
  return {
    done: layout.settings !== null,
    sheets: candidates,
    sheet: name,
    fields: columns.map(fieldView),
    willMake: sheet ? sentencesOf(planOf(opening, question, sheets).said) : [],
    creditor,
    user,
    mode: settings.mode,
    ...senderView(opening),
    pausedUntil: settings.pauseUntil,
    problems: problemViews(problems),
    liveSentence: whatWouldLeave(opening),
  };
}

function planOf({ today }: Opening, choice: SetUpQuestion, sheets: readonly RawSheet[]): SetUpPlan {
  const { sheet, columns, creditor } = choice;
  const defaults = { procedures: defaultProcedures, templates: defaultTemplates, rates: defaultRates };
  return planSetUp({
    sheets,
    locale: locale(),
    choice: { sheet, columns, creditor },
    today,
    bookId: bookId(),
    defaults,
  });
}

/** That nothing is missing is no thing to be made. */
function sentencesOf(said: SetUpPlan['said']): readonly string[] {
  return said.filter(({ code }) => code !== 'nothingMissing').map(setUpSentence);
}

function carryOut({ makeSheets, blocks }: SetUpPlan): void {
  for (const { name, headings, textColumns, widths, rows } of makeSheets) {
    makeSheet(name, headings, textColumns, widths);
    writeBlocks([{ sheet: name, row: 2, column: 1, cells: rows }]);
  }
  writeBlocks(blocks);
  flush();
}

/** Days of ours show as days whatever the sheet's locale; a number of days is no day. */
function formatDays({ layout: { invoices } }: Opening): void {
  if (!invoices) return;
  for (const field of ['lastContact', 'nextOn'] as const) {
    const column = invoices.own.get(field);
    if (column !== undefined) formatDayColumn(invoices.name, invoices.headingRow + 1, column);
  }
}

function fieldView({ field, label, needed, column, by, kind, samples, read, of }: ColumnSuggestion): FieldView {
  const count = column === null ? '' : columnCount({ kind, read, of });
  return { field, label, needed, column, samples, count, hint: columnHint(by, needed) };
}

/** A column found by what stands in it is a choice too: it has to be remembered, its heading says nothing. */
function chosenColumns(columns: readonly ColumnSuggestion[]): Record<string, number | null> {
  return Object.fromEntries(
    columns.filter(({ column }) => column !== null).map(({ field, column }) => [field, column]),
  );
}

function creditorForm({ ledger }: Opening): CreditorForm {
  const { creditor, currency } = ledger.settings;
  return {
    name: creditor.name ?? '',
    sender: creditor.sender ?? '',
    replyTo: creditor.replyTo ? mailboxText(creditor.replyTo) : '',
    address: creditor.address ?? '',
    phone: creditor.phone ?? '',
    bankName: creditor.bankName ?? '',
    iban: creditor.iban ?? '',
    bic: creditor.bic ?? '',
    paymentLink: creditor.paymentLink ?? '',
    signature: creditor.signature ?? '',
    currency,
  };
}

/** The plan of today with live eyes: rows of Test mode do not count. */
function whatWouldLeave(opening: Opening): string {
  const { ledger } = opening;
  const settings = { ...ledger.settings, mode: 'ask' as const };
  const { ready } = prepare(opening, null, { ...ledger, settings });
  const clients = new Set(ready.map(({ planned }) => planned.client.id)).size;
  return liveSentence(ready.length, clients, sumByCurrency(ready.flatMap(({ planned }) => planned.totals)));
}

const OWN = [
  'contact history',
  'levels',
  'templates',
  'settings',
  'holidays',
  'agreements',
  'payments',
  'rates',
  'dashboard',
];
const isOwn = (name: string, clients: string | null): boolean => OWN.includes(name.toLowerCase()) || name === clients;
