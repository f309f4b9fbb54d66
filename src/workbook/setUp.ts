/**
 * Set-up and repair: what must be made or appended so that Paydue can work, as data. Only what is missing, nothing twice,
 * nothing of the user's changed.
 */
import type { Level, Settings } from '../core/model';
import { rowBlocks } from './blocks';
import { outText } from './cells';
import { levelRow } from './levelCells';
import { readLocale } from './locale';
import { named, SHEET_FORMS, SHEET_NAMES, type TemplateField } from './ownSheets';
import { openOwnSheet } from './ownTable';
import { listed } from './problems';
import { defaultSettings, type ReadSettings, readSettings, settingBlocks, settingRows } from './settings';
import { chosenSettings, type SetUpChoice } from './setUpChoice';
import { clientsPart, ownColumnsPart } from './setUpInvoices';
import { addedColumns, made, NOTHING, rowsAdded, type SetUpInput, type SetUpPlan } from './setUpPlan';
import { ratesPart } from './setUpRates';
import { lastRow } from './table';
import { readTemplates, templateCells, templateKey } from './templates';

/** Plans set-up, and repair of a workbook that was set up before: then only what is missing by now. */
export function planSetUp(input: SetUpInput): SetUpPlan {
  const read = settingsOf(input);
  const before = read.layout?.texts ?? new Map<string, string>();
  const parts = [
    settingsPart(input, read, before),
    levelsPart(input),
    templatesPart(input, read.settings.language),
    columnsPart(input, 'history'),
    columnsPart(input, 'holidays'),
    ratesPart(input, read.settings),
    // Made when the first agreement is recorded.
    addedColumns(input, 'agreements'),
    clientsPart(input, before),
    ownColumnsPart(input, before),
  ];
  const joined = parts.reduce((all, part) => ({
    makeSheets: [...all.makeSheets, ...part.makeSheets],
    blocks: [...all.blocks, ...part.blocks],
    said: [...all.said, ...part.said],
  }));
  return joined.said.length > 0 ? joined : { ...joined, said: [{ code: 'nothingMissing', params: {} }] };
}

function settingsOf({ sheets, locale: name, choice, defaults: { templates } }: SetUpInput): ReadSettings {
  const locale = readLocale(name);
  const defaults = defaultSettings(
    locale,
    templates.map(({ language }) => language),
  );
  return readSettings(named(sheets, SHEET_NAMES.settings), withCurrency(defaults, choice), locale);
}

function settingsPart(input: SetUpInput, read: ReadSettings, before: ReadonlyMap<string, string>): SetUpPlan {
  const rows = settingRows(read.settings);
  const chosen = chosenSettings(input, before);
  if (named(input.sheets, SHEET_NAMES.settings) === null) {
    const known = rows.map(({ key, value, note }) => [key, chosen[key] ?? value, note]);
    const others = Object.keys(chosen).filter((key) => !rows.some((row) => row.key === key));
    return made(
      'settings',
      [...known, ...others.map((key) => [key, chosen[key] ?? '', ''])].map((row) => row.map((text) => outText(text))),
    );
  }
  const added = addedColumns(input, 'settings');
  if (read.layout === null) return added;
  const { texts } = read.layout;
  const missing = rows.filter(({ key }) => !texts.has(key));
  const values = { ...Object.fromEntries(missing.map(({ key, value }) => [key, value])), ...chosen };
  const notes = Object.fromEntries(missing.map(({ key, note }) => [key, note]));
  const keys = Object.keys(values).filter((key) => texts.get(key) !== values[key]);
  const changed = keys.filter((key) => texts.has(key));
  const appended = keys.filter((key) => !texts.has(key));
  return {
    makeSheets: [],
    blocks: [...added.blocks, ...settingBlocks({ layout: { settings: read.layout } }, values, notes)],
    said: [
      ...added.said,
      ...(appended.length > 0 ? [rowsAdded(SHEET_NAMES.settings, appended)] : []),
      ...(changed.length > 0
        ? [{ code: 'settingsChanged', params: { sheet: SHEET_NAMES.settings, keys: listed(changed) } } as const]
        : []),
    ],
  };
}

function levelsPart(input: SetUpInput): SetUpPlan {
  if (named(input.sheets, SHEET_NAMES.levels) !== null) return addedColumns(input, 'levels');
  const levels = input.defaults.procedures.reduce<readonly Level[]>((all, { levels: some }) => all.concat(some), []);
  return made('levels', levels.map(levelRow));
}

/**
 * The delivered templates in the workbook's language, to be changed there; those that are not there any more are appended.
 * In other languages, and where none is written in the workbook's, the delivered ones hold without a row (`rules.ts`).
 */
function templatesPart(input: SetUpInput, wanted: string): SetUpPlan {
  const sheet = named(input.sheets, SHEET_NAMES.templates);
  const isWritten = input.defaults.templates.some((template) => template.language === wanted);
  const delivered = input.defaults.templates.filter(({ language }) => language === (isWritten ? wanted : 'en'));
  if (sheet === null)
    return made(
      'templates',
      delivered.map(({ name, language, subject, text }) => [name, language, subject, text]),
    );
  const added = addedColumns(input, 'templates');
  const { layout } = openOwnSheet(sheet, SHEET_FORMS.templates.labels, []);
  if (layout === null || added.said.length > 0) return added;
  const { templates } = readTemplates(sheet, 'en', delivered);
  const known = new Set(templates.map(templateKey));
  const missing = delivered.filter((template) => !known.has(templateKey(template)));
  if (missing.length === 0) return NOTHING;
  const first = lastRow(layout, sheet, Object.keys(SHEET_FORMS.templates.labels) as TemplateField[]) + 1;
  const blocks = missing.flatMap((template, index) =>
    rowBlocks(sheet.name, first + index, templateCells(layout, template)),
  );
  return {
    makeSheets: [],
    blocks,
    said: [
      rowsAdded(
        sheet.name,
        missing.map(({ name, language }) => `${name} (${language})`),
      ),
    ],
  };
}

function columnsPart(input: SetUpInput, form: 'history' | 'holidays'): SetUpPlan {
  return named(input.sheets, SHEET_FORMS[form].name) === null ? made(form, []) : addedColumns(input, form);
}

function withCurrency(settings: Settings, { creditor: { currency } }: SetUpChoice): Settings {
  return currency === '' ? settings : { ...settings, currency };
}
