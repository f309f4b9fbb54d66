/** Reads the sheets in one pass and has them parsed: the ledger, the problems, and where everything stands. */
import type { Answer } from '../api';
import type { Day } from '../core/days';
import { identity } from '../core/identity';
import type { Problem } from '../core/problem';
import { noHistorySentence, notSetUpSentence } from '../core/words/answers';
import { problemPlace, problemSentence } from '../core/words/problems';
import { noAgreementsSentence } from '../core/words/recording';
import { problemRemedy } from '../core/words/remedies';
import { defaultProcedures } from '../defaults/procedures';
import { defaultRates } from '../defaults/rates';
import { defaultTemplates } from '../defaults/templates/all';
import { dayOf, localNow } from '../google/runtime';
import { whoRuns } from '../google/sender';
import { bookId, hasSheet, locale, numberFormats, readSheets, sheetNames } from '../google/sheets';
import type { RawSheet } from '../workbook/cells';
import { needsAmountFormats, type Opened, openWorkbook } from '../workbook/ledger';
import { AGREEMENT_LABELS, SHEET_NAMES } from '../workbook/ownSheets';
import { problemsOn } from '../workbook/problemsOn';
import { no } from './guard';

/** What every action starts from. `now` is the sheet's wall clock. */
export type Opening = Opened & {
  readonly sheets: readonly RawSheet[];
  /** As `WorkbookInput` has them. */
  readonly amountFormats: readonly string[] | null;
  /** The sheet's: `de_DE`. */
  readonly locale: string;
  readonly now: string;
  readonly today: Day;
  readonly user: string;
  /** The spreadsheet's id. */
  readonly bookId: string;
};

/** @returns everything read once, `run` reads nothing more */
export function openLedger(): Opening {
  const now = localNow();
  const sheets = readWhatIsNeeded();
  const defaults = { procedures: defaultProcedures, templates: defaultTemplates, rates: defaultRates };
  const localeName = locale();
  const id = bookId();
  const input = { sheets, locale: localeName, defaults, bookId: id };
  const first = openWorkbook({ ...input, amountFormats: null });
  // A currency may stand in the amounts' number format alone; read it only when there is no better source.
  const wanted = needsAmountFormats(first);
  const amountFormats = wanted ? numberFormats(wanted.sheet, wanted.column) : null;
  const opened = amountFormats ? openWorkbook({ ...input, amountFormats }) : first;
  const today = dayOf(now);
  const problems = problemsOn(opened, today);
  return {
    ...opened,
    problems,
    sheets,
    amountFormats,
    locale: localeName,
    now,
    today,
    user: whoRuns(),
    bookId: id,
  };
}

/** Sending and writing need a workbook that was set up; looking does not. */
export function refuseUnlessSetUp(opening: Opening): Answer<never> | null {
  return opening.layout.settings ? null : no('notSetUp', notSetUpSentence());
}

/** Nothing is written into a workbook that was not set up, nor into one that a newer Paydue made (contracts.md, Settings). */
export function refuseToWrite(opening: Opening): Answer<never> | null {
  const newer = opening.problems.find(({ code }) => code === 'newerSchema');
  return refuseUnlessSetUp(opening) ?? (newer ? no('refused', obstacleText(newer)) : null);
}

/** Nothing is sent or noted without a place for the whole record of it: what cannot be recorded would be done twice. */
export function refuseToRecord(opening: Opening): Answer<never> | null {
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const obstacle = opening.problems.find(
    ({ sheet, code }) => identity(sheet) === HISTORY && (code === 'columnMissing' || code === 'columnTwice'),
  );
  if (obstacle) return no('refused', obstacleText(obstacle));
  return opening.layout.history ? null : no('refused', noHistorySentence());
}

/** An agreement needs the sheet with all its columns; where there is no such sheet yet it is made. */
export function refuseToAgree(opening: Opening): Answer<never> | null {
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const { agreements } = opening.layout;
  if (agreements === null) return hasSheet(SHEET_NAMES.agreements) ? no('refused', noAgreementsSentence()) : null;
  const isWhole = Object.keys(AGREEMENT_LABELS).length === agreements.columns.size;
  return isWhole ? null : no('refused', noAgreementsSentence());
}

const HISTORY = identity('Contact history');
const obstacleText = (problem: Problem): string =>
  `${problemPlace(problem)}: ${problemSentence(problem)} ${problemRemedy(problem)}`;

/** Paydue's own sheets and the invoice sheet; every sheet while nobody has said which one that is. */
function readWhatIsNeeded(): RawSheet[] {
  const names = sheetNames();
  const settingsName = names.find((name) => identity(name) === 'settings');
  const settings = settingsName === undefined ? [] : readSheets([settingsName]);
  const chosen = new Map(
    (settings[0]?.rows ?? []).flatMap(([key, name]) =>
      typeof key === 'string' && key.startsWith('sheet.') && name ? [[key, identity(String(name))] as const] : [],
    ),
  );
  const own = ['clients', 'contact history', 'levels', 'templates', 'holidays', 'agreements', 'payments', 'rates'];
  const needed = new Set([...own, ...chosen.values()]);
  const wanted = names.filter(
    (name) => name !== settingsName && (!chosen.has('sheet.invoices') || needed.has(identity(name))),
  );
  return [...settings, ...readSheets(wanted)];
}
