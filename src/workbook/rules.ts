/** The sheets that say how to chase: Settings, Templates, Levels, Holidays, Rates; the defaults stand in for what is missing. */
import type { Day } from '../core/days';
import { identity } from '../core/identity';
import type { Invoice, Procedure, Rate, Settings, Template } from '../core/model';
import type { Problem } from '../core/problem';
import { bad, type RawSheet } from './cells';
import { readHolidays } from './holidays';
import { readLevels } from './levels';
import { type Locale, readLocale } from './locale';
import { named, SETTING_LABELS, SHEET_NAMES } from './ownSheets';
import { cellProblems } from './problems';
import { type DeliveredRate, readRates } from './rates';
import { defaultSettings, type ReadSettings, readSettings, type SettingsLayout, unusedThresholds } from './settings';
import { readTemplates, templateKey } from './templates';

/** What stands in for sheets that are not there. */
export type Defaults = {
  readonly procedures: readonly Procedure[];
  readonly templates: readonly Template[];
  readonly rates: readonly DeliveredRate[];
};

export type Rules = {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly procedures: readonly Procedure[];
  readonly procedureNames: readonly string[];
  readonly templates: readonly Template[];
  readonly holidays: readonly Day[];
  /** The delivered ones, then those of the sheet, which win. */
  readonly rates: readonly Rate[];
  /** Of Settings, by key. */
  readonly texts: ReadonlyMap<string, string>;
  readonly settingsLayout: SettingsLayout | null;
  readonly problems: readonly Problem[];
  /** Limits in currencies that none of these invoices is in. */
  readonly unused: (invoices: readonly Invoice[]) => readonly Problem[];
};

export function readRules(sheets: readonly RawSheet[], localeName: string, defaults: Defaults): Rules {
  const locale = readLocale(localeName);
  const usual = defaultSettings(
    locale,
    defaults.templates.map(({ language }) => language),
  );
  const read = readSettings(named(sheets, SHEET_NAMES.settings), usual, locale);
  const templateSheet = named(sheets, SHEET_NAMES.templates);
  const own = templateSheet
    ? readTemplates(templateSheet, read.settings.language, defaults.templates)
    : { templates: [], problems: [] };
  const templates = withDelivered(own.templates, defaults.templates);
  const templateNames = [...new Set(templates.map(({ name }) => name))];
  const levelSheet = named(sheets, SHEET_NAMES.levels);
  const levels = levelSheet
    ? readLevels(levelSheet, defaults.procedures, templateNames, { home: read.settings.currency, locale })
    : { procedures: defaults.procedures, problems: [] };
  const holidaySheet = named(sheets, SHEET_NAMES.holidays);
  const holidays = holidaySheet ? readHolidays(holidaySheet, locale) : { holidays: [], problems: [] };
  const rateSheet = named(sheets, SHEET_NAMES.rates);
  const rates = rateSheet ? readRates(rateSheet, locale) : { rates: [], problems: [] };
  // A workbook of an older Paydue has no steps for the lines of payment plans: the delivered ones hold.
  const procedures = withProcedure(levels.procedures, defaults.procedures, usual.instalmentProcedure);
  const procedureNames = procedures.map(({ name }) => name);
  const known = withKnownProcedures(read, usual, procedureNames);
  return {
    ...{ locale, procedureNames, procedures, templates },
    ...{ holidays: holidays.holidays, settings: known.settings, settingsLayout: read.layout },
    rates: rates.rates.length === 0 ? defaults.rates : [...defaults.rates, ...rates.rates],
    texts: read.layout?.texts ?? new Map<string, string>(),
    problems: [levels, own, read, known, holidays, rates].reduce<Problem[]>(
      (all, { problems }) => all.concat(problems),
      [],
    ),
    unused: (invoices) => unusedThresholds(read, usual, invoices),
  };
}

/** A row of the sheet wins; for a name and language that have none the delivered text holds, in an old workbook too. */
function withDelivered(own: readonly Template[], delivered: readonly Template[]): readonly Template[] {
  const known = new Set(own.map(templateKey));
  return own.concat(delivered.filter((template) => !known.has(templateKey(template))));
}

function withProcedure(
  procedures: readonly Procedure[],
  delivered: readonly Procedure[],
  wanted: string,
): readonly Procedure[] {
  const isWanted = ({ name }: Procedure): boolean => identity(name) === identity(wanted);
  return procedures.some(isWanted) ? procedures : [...procedures, ...delivered.filter(isWanted)];
}

/** Settings name procedures as Levels writes them; a small-amount procedure that nobody asked for may be missing. */
function withKnownProcedures(
  { settings, layout }: ReadSettings,
  usual: Settings,
  names: readonly string[],
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const checked = (key: string, name: string, otherwise: string): string => {
    const found = name === '' ? '' : (names.find((one) => identity(one) === identity(name)) ?? null);
    const row = layout?.rows.get(key) ?? null;
    if (found === null && layout !== null && row !== null && layout.texts.get(key))
      problems.push(
        cellProblems(layout.layout, SETTING_LABELS)(row, 'value', bad('procedureUnknown', { nearest: '' }), name),
      );
    return found ?? otherwise;
  };
  const { defaultProcedure, smallProcedure, instalmentProcedure, chargedProcedures } = settings;
  return {
    settings: {
      ...settings,
      defaultProcedure: checked('procedure.default', defaultProcedure, defaultProcedure),
      smallProcedure: checked('procedure.small', smallProcedure, ''),
      instalmentProcedure: checked('procedure.instalments', instalmentProcedure, usual.instalmentProcedure),
      chargedProcedures: chargedProcedures.flatMap((name) => checked('charges.procedures', name, '') || []),
    },
    problems,
  };
}
