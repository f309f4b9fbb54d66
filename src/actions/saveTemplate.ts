/**
 * Writes a text into its row of Templates, which is looked for by name and language at that moment: people sort and insert
 * rows. Without a row it gets one at the end, without a sheet a sheet.
 */
import type { Answer, DoneReport, TemplateDraft, TemplateKey } from '../api';
import { identity } from '../core/identity';
import type { Template } from '../core/model';
import { lintSentence } from '../core/words/lint';
import {
  isOriginalSentence,
  noOriginalSentence,
  notSavedSentence,
  restoredTemplateSentence,
  savedTemplateSentence,
  templateColumnsSentence,
  twiceSentence,
  unknownLanguageSentence,
  unknownTemplateSentence,
} from '../core/words/templates';
import { defaultTemplates } from '../defaults/templates/all';
import { tellOfChange } from '../google/runLock';
import { appendRow, flush, hasSheet, makeSheet, readSheets } from '../google/sheets';
import { rowBlocks } from '../workbook/blocks';
import { readLanguage } from '../workbook/choices';
import { wholeArea } from '../workbook/inPlace';
import { SHEET_FORMS, sheetShape, TEMPLATE_LABELS, type TemplateField } from '../workbook/ownSheets';
import { readTemplates, type TemplateRow, templateCells, templateKey } from '../workbook/templates';
import { no, refuseTooLong, yes } from './guard';
import { type Opening, openLedger, refuseToWrite } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { isSameText, rowsByKey, sheetName } from './templates';
import { isError, lintDraft } from './tryTemplate';
import { writeInPlace } from './writeInPlace';

/** Refused while an error stands in it: a mail from such a text would stay back. */
export function saveTemplate(asked: TemplateDraft): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening) ?? refuseTooLong([asked.subject, asked.text]);
  if (refusal) return refusal;
  const language = readLanguage(asked.language.trim());
  if (language === null) return no('refused', unknownLanguageSentence(asked.language));
  const known = opening.ledger.templates.find(({ name }) => identity(name) === identity(asked.name));
  if (!known) return no('refused', unknownTemplateSentence(asked.name));
  const draft = { name: known.name, language, subject: asked.subject, text: asked.text };
  const errors = lintDraft(draft, opening).filter(isError);
  if (errors.length > 0) return no('refused', notSavedSentence(errors.map(lintSentence)));
  return written(draft, opening, savedTemplateSentence(draft.name, language));
}

/** Puts the delivered text into the row again; the row stays. */
export function restoreTemplate(asked: TemplateKey): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const original = defaultTemplates.find((template) => templateKey(template) === templateKey(asked));
  if (!original) return no('refused', noOriginalSentence(asked.name));
  const [row] = rowsByKey(opening).get(templateKey(original)) ?? [];
  if (row === undefined || isSameText(row, original)) return no('refused', isOriginalSentence(original.name));
  return written(original, opening, restoredTemplateSentence(original.name, original.language));
}

/** Columns that tell mails to wait are printed anew where the text before was at fault. */
function written(draft: Template, opening: Opening, sentence: string): Answer<DoneReport> {
  const before = opening.ledger.templates.find((one) => templateKey(one) === templateKey(draft));
  const outcome = writeTemplate(draft, opening);
  if ('missing' in outcome) return no('refused', templateColumnsSentence(outcome.missing));
  tellOfChange();
  if (before && lintDraft(before, opening).some(isError)) {
    flush();
    const after = openLedger();
    printColumns(after, prepare(after).run);
  }
  const { rows } = outcome;
  return yes({ sentence: rows.length > 1 ? `${sentence} ${twiceSentence(rows)}` : sentence });
}

/** Somebody would have to sort the sheet at each of them. */
const TRIES = 3;
const FIELDS = Object.keys(TEMPLATE_LABELS) as TemplateField[];

type Written = { readonly rows: readonly number[] } | { readonly missing: readonly string[] };

/** The rows that have this name and language; columns that are not there can hold nothing. */
function writeTemplate(draft: Template, opening: Opening): Written {
  const name = sheetName(opening);
  if (!hasSheet(name)) makeTemplates();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [sheet = null] = readSheets([name]);
    if (sheet === null) break;
    const { layout, rows } = readTemplates(sheet, opening.ledger.settings.language, defaultTemplates);
    const missing = FIELDS.filter((field) => !layout?.columns.has(field));
    if (layout === null || missing.length > 0) return { missing: missing.map((field) => TEMPLATE_LABELS[field]) };
    const same = rows.filter((row) => templateKey(row) === templateKey(draft));
    const cells = templateCells(layout, draft);
    const [first] = same;
    if (first === undefined) {
      appendRow(
        name,
        Array.from({ length: Math.max(...cells.keys()) }, (_, at) => cells.get(at + 1) ?? null),
      );
      return { rows: [] };
    }
    const [subject = 0, text = 0, ...keys] = (['subject', 'text', 'template', 'language'] as const).map(
      (field) => layout.columns.get(field) ?? 0,
    );
    const written = new Map([subject, text].map((column) => [column, cells.get(column) ?? null]));
    const headings = keys.map((column) => layout.headings[column - 1] ?? '');
    if (writeInPlace(wholeArea(sheet, layout), rowBlocks(name, first.row, written), headings))
      return { rows: same.map(({ row }: TemplateRow) => row) };
  }
  throw new Error('The sheet Templates changed while it was written.');
}

function makeTemplates(): void {
  const { name, headings, textColumns, widths } = sheetShape(SHEET_FORMS.templates);
  makeSheet(name, headings, textColumns, widths);
  flush();
}
