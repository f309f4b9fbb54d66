/** The templates dialog: every text that letters are written from, and what a text may use. */
import type { Answer, TagView, TemplatesView } from '../api';
import { identity } from '../core/identity';
import { FOR_ONE } from '../core/messages/chooseTemplate';
import type { LintFinding } from '../core/messages/lint';
import { missingLanguages } from '../core/messages/missingLanguages';
import { digestNames, invoiceNames, type KnownName, messageNames, totalNames } from '../core/messages/names';
import { sampleClients } from '../core/messages/sampleClients';
import type { Ledger, Template } from '../core/model';
import {
  languageName,
  missingLanguageSentence,
  sampleLabel,
  templateLabel,
  twiceSentence,
  unaskedSentence,
} from '../core/words/templates';
import { defaultTemplates } from '../defaults/templates/all';
import { named, SHEET_NAMES } from '../workbook/ownSheets';
import { readTemplates, type TemplateRow, templateKey } from '../workbook/templates';
import { yes } from './guard';
import { type Opening, openLedger, refuseUnlessSetUp } from './openLedger';
import { lintDraft, samplesFrom } from './tryTemplate';

/** Counted are what is wrong in a text itself; clients whose language it lacks are told once, under `missing`. */
export function getTemplates(): Answer<TemplatesView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger } = opening;
  const rows = rowsByKey(opening);
  const original = new Map(defaultTemplates.map((template) => [templateKey(template), template]));
  const count = (findings: readonly LintFinding[], severity: LintFinding['severity']): number =>
    findings.filter((one) => one.severity === severity && one.code !== 'languageMissing').length;
  return yes({
    templates: inOrder(ledger.templates).map((template) => {
      const findings = lintDraft(template, opening);
      const same = rows.get(templateKey(template)) ?? [];
      const [row] = same;
      const delivered = original.get(templateKey(template)) ?? null;
      return {
        ...template,
        label: templateLabel(template.name),
        own: row !== undefined && (delivered === null || !isSameText(row, delivered)),
        delivered: delivered !== null,
        place: row === undefined ? null : { sheet: sheetName(opening), row: row.row, column: 1 },
        errors: count(findings, 'error'),
        warnings: count(findings, 'warning'),
        note: noteOf(template, same, ledger),
      };
    }),
    languages: languagesOf(ledger).map((code) => ({ code, name: languageName(code) })),
    tags: [
      ...tagViews(messageNames, 'letter'),
      ...tagViews(invoiceNames, 'invoice'),
      ...tagViews(totalNames, 'total'),
      ...tagViews(digestNames, 'digest'),
    ],
    samples: sampleClients(samplesFrom(opening)).map((one) => ({ value: one.value, label: sampleLabel(one) })),
    missing: missingLanguages(ledger).map(({ language, names, isAll, clients, instead }) =>
      missingLanguageSentence(language, isAll ? null : names.map(templateLabel), clients, instead),
    ),
  });
}

/** A text that is not what it looks like: one of two rows, or one under a name that nothing asks for. */
function noteOf({ name }: Template, same: readonly TemplateRow[], { procedures }: Ledger): string | null {
  if (same.length > 1) return twiceSentence(same.map((one) => one.row));
  const asked = procedures.flatMap(({ levels }) => levels.map((level) => level.template ?? level.tone));
  const names = [...defaultTemplates.map((one) => one.name), ...asked, ...asked.map((one) => `${one} ${FOR_ONE}`)];
  return names.some((one) => identity(one) === identity(name)) ? null : unaskedSentence();
}

/** The rows of each name and language, the one in use first. */
export function rowsByKey({ sheets, ledger }: Opening): ReadonlyMap<string, readonly TemplateRow[]> {
  const sheet = named(sheets, SHEET_NAMES.templates);
  const rows = sheet === null ? [] : readTemplates(sheet, ledger.settings.language, defaultTemplates).rows;
  const byKey = new Map<string, TemplateRow[]>();
  for (const row of rows) byKey.set(templateKey(row), [...(byKey.get(templateKey(row)) ?? []), row]);
  return byKey;
}

/** As the user may have written it: `templates`. */
export const sheetName = ({ sheets }: Opening): string =>
  named(sheets, SHEET_NAMES.templates)?.name ?? SHEET_NAMES.templates;

/** Cells are read without the blanks at their ends. */
export const isSameText = (a: Template, b: Template): boolean =>
  a.subject.trim() === b.subject.trim() && a.text.trim() === b.text.trim();

/** The delivered letters as they follow one another, then the user's own. */
function inOrder(templates: readonly Template[]): readonly Template[] {
  const order = [...new Set(defaultTemplates.map(({ name }) => identity(name)))];
  const rank = ({ name }: Template): number => {
    const at = order.indexOf(identity(name).replace(/ \(one invoice\)$/, ''));
    return at < 0 ? order.length : at;
  };
  return [...templates].sort((a, b) => rank(a) - rank(b));
}

/** Those of texts and of clients, the workbook's first. */
function languagesOf({ templates, clients, settings }: Ledger): readonly string[] {
  const all = [settings.language, ...templates.map(({ language }) => language)];
  return [...new Set([...all, ...clients.flatMap(({ language }) => language ?? [])])];
}

const tagViews = (names: readonly KnownName[], of: TagView['of']): TagView[] =>
  names.map(({ name, meaning, kind }) => ({ name, meaning, kind, of }));
