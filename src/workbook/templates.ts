/** The Templates sheet: one text per name and language, checked for tags that do not exist; and the cells of one. */

import { identity } from '../core/identity';
import { checkTemplate, type TemplateFinding } from '../core/messages/template';
import type { Template } from '../core/model';
import type { Problem } from '../core/problem';
import { type Bad, bad, cellText, type OutCell, outText, type RawSheet } from './cells';
import { readLanguage } from './choices';
import { TEMPLATE_LABELS, type TemplateField } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems, listed } from './problems';
import { cellOf, type SheetLayout, textOf } from './table';

/** A text with the row it stands in. */
export type TemplateRow = Template & { readonly row: number };

export type ReadTemplates = {
  /** One text of each name and language. */
  readonly templates: readonly Template[];
  /** Every row with a name and a language. Of those that stand twice the first is in use. */
  readonly rows: readonly TemplateRow[];
  /** Null when not one heading was found. */
  readonly layout: SheetLayout<TemplateField> | null;
  readonly problems: readonly Problem[];
};

/**
 * Reads every row with a name. Of a name and language that stand twice the first is used and all are reported; a faulty
 * template stays in the list, for the rules refuse it when a message needs it.
 *
 * @param fallback  the language of a row that names none
 * @param delivered  texts that came with Paydue: unchanged ones need no check, which costs more than all else here
 */
export function readTemplates(sheet: RawSheet, fallback: string, delivered: readonly Template[]): ReadTemplates {
  const own = openOwnSheet(sheet, TEMPLATE_LABELS, ['template', 'subject', 'text']);
  const { layout } = own;
  if (layout === null) return { templates: [], rows: [], layout, problems: own.problems };
  const problem = cellProblems(layout, TEMPLATE_LABELS);
  const problems = [...own.problems];
  const byKey = new Map<string, TemplateRow[]>();
  for (const { row, cells } of dataRows(own)) {
    const name = textOf(layout, cells, 'template');
    if (name === '') continue;
    const at = (field: TemplateField, why: Bad): void => {
      problems.push(problem(row, field, why, cellOf(layout, cells, field)));
    };
    const written = textOf(layout, cells, 'language');
    const language = written === '' ? fallback : readLanguage(written);
    if (language === null) {
      at('language', bad('languageUnknown'));
      continue;
    }
    const template = {
      name,
      language,
      row,
      subject: textOf(layout, cells, 'subject'),
      text: textOf(layout, cells, 'text'),
    };
    const isDelivered = delivered.some(
      ({ subject, text }) => subject === template.subject && cellText(text) === template.text,
    );
    for (const finding of isDelivered ? [] : checkTemplate(template)) {
      const why = ofFinding(finding);
      problems.push(problem(row, finding.part, why, finding.read));
    }
    const key = templateKey(template);
    byKey.set(key, [...(byKey.get(key) ?? []), template]);
  }
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    const rows = listed(same.map(({ row }) => row));
    for (const { row, name } of same) problems.push(problem(row, 'template', bad('templateTwice', { rows }), name));
  }
  return {
    templates: [...byKey.values()].flatMap(([first]) => (first ? [bare(first)] : [])),
    rows: [...byKey.values()].flat(),
    layout,
    problems,
  };
}

/** By what one text is told from another. */
export function templateKey({ name, language }: Pick<Template, 'name' | 'language'>): string {
  return `${identity(name)} ${language}`;
}

/** The cells of a text in a row of its own, by column. */
export function templateCells(
  { columns }: SheetLayout<TemplateField>,
  { name, language, subject, text }: Template,
): ReadonlyMap<number, OutCell> {
  const values: Readonly<Record<TemplateField, string>> = { template: name, language, subject, text };
  return new Map([...columns].map(([field, column]) => [column, outText(values[field])]));
}

function bare({ name, language, subject, text }: TemplateRow): Template {
  return { name, language, subject, text };
}

function ofFinding(finding: TemplateFinding): Bad {
  const line = String(finding.line);
  return finding.code === 'tagUnknown'
    ? bad('tagUnknown', { line, nearest: finding.nearest ?? '' })
    : bad('templateSyntax', { line, why: finding.why });
}
