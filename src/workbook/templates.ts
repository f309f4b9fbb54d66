/** The Templates sheet: one text per name and language, checked for tags that do not exist. */

import { identity } from '../core/identity';
import { checkTemplate, type TemplateFinding } from '../core/messages/template';
import type { Template } from '../core/model';
import type { Problem } from '../core/problem';
import { type Bad, bad, cellText, type RawSheet } from './cells';
import { readLanguage } from './choices';
import { TEMPLATE_LABELS, type TemplateField } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems, listed } from './problems';
import { cellOf, textOf } from './table';

type ReadTemplate = Template & { readonly row: number };

/**
 * Reads every row with a name. Of a name and language that stand twice the first is used and all are reported; a faulty
 * template stays in the list, for the rules refuse it when a message needs it.
 *
 * @param fallback  the language of a row that names none
 * @param delivered  texts that came with Paydue: unchanged ones need no check, which costs more than all else here
 */
export function readTemplates(
  sheet: RawSheet,
  fallback: string,
  delivered: readonly Template[],
): { readonly templates: readonly Template[]; readonly problems: readonly Problem[] } {
  const own = openOwnSheet(sheet, TEMPLATE_LABELS, ['template', 'subject', 'text']);
  const { layout } = own;
  if (layout === null) return { templates: [], problems: own.problems };
  const problem = cellProblems(layout, TEMPLATE_LABELS);
  const problems = [...own.problems];
  const byKey = new Map<string, ReadTemplate[]>();
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
    const key = `${identity(name)} ${language}`;
    byKey.set(key, [...(byKey.get(key) ?? []), template]);
  }
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    const rows = listed(same.map(({ row }) => row));
    for (const { row, name } of same) problems.push(problem(row, 'template', bad('templateTwice', { rows }), name));
  }
  return { templates: [...byKey.values()].flatMap(([first]) => (first ? [bare(first)] : [])), problems };
}

function bare({ name, language, subject, text }: ReadTemplate): Template {
  return { name, language, subject, text };
}

function ofFinding(finding: TemplateFinding): Bad {
  const line = String(finding.line);
  return finding.code === 'tagUnknown'
    ? bad('tagUnknown', { line, nearest: finding.nearest ?? '' })
    : bad('templateSyntax', { line, why: finding.why });
}
