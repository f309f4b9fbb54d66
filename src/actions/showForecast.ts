/** What would leave in the coming days if nobody pays, with the rules as they are or as somebody tries them. Nothing is saved. */
import type {
  Answer,
  ForecastDayView,
  ForecastLineView,
  ForecastQuestion,
  ForecastView,
  RulesDraft,
  RulesView,
} from '../api';
import { forecast, writtenCounts } from '../core/dunning/forecast';
import type { MessageLine } from '../core/message';
import { formatDay } from '../core/messages/formats';
import type { Client } from '../core/model';
import type { Money } from '../core/money';
import type { Run } from '../core/planned';
import { forecastSentence } from '../core/words/recording';
import { defaultProcedures } from '../defaults/procedures';
import { defaultRates } from '../defaults/rates';
import { defaultTemplates } from '../defaults/templates/all';
import { draftSheets, ruleRows } from '../workbook/draft';
import { type Opened, openWorkbook } from '../workbook/ledger';
import { problemsOn } from '../workbook/problemsOn';
import { yes } from './guard';
import { type Opening, openLedger, refuseUnlessSetUp } from './openLedger';
import { amountViews, problemViews } from './views';

/** Beyond two months a forecast says more about its assumptions than about the clients. */
const MOST_DAYS = 60;

export function getForecast({ days, draft }: ForecastQuestion): Answer<ForecastView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { today } = opening;
  const asked = Math.max(1, Math.min(MOST_DAYS, Math.floor(days) || 1));
  const tried = draft === null ? opening : withDraft(opening, draft);
  const runs = forecast(tried.ledger, today, asked);
  return yes({
    today,
    sentence: sentenceOf(runs, draft !== null),
    asItIs: draft === null ? null : sentenceOf(forecast(opening.ledger, today, asked), false),
    days: runs.map(dayView).filter(({ mails, calls, notices }) => mails.length + calls.length + notices.length > 0),
    problems: draft === null ? [] : problemViews(problemsOn(tried, today).filter(isNew(opening))),
  });
}

export function getRules(): Answer<RulesView> {
  const opening = openLedger();
  return refuseUnlessSetUp(opening) ?? yes(ruleRows(opening));
}

function withDraft({ sheets, locale, amountFormats, bookId }: Opening, draft: RulesDraft): Opened {
  const defaults = { procedures: defaultProcedures, templates: defaultTemplates, rates: defaultRates };
  return openWorkbook({ sheets: draftSheets(sheets, draft, defaults), locale, amountFormats, defaults, bookId });
}

function sentenceOf(runs: readonly Run[], isDraft: boolean): string {
  const { today, week } = writtenCounts(runs);
  return forecastSentence(today, week, isDraft);
}

function dayView({ on, messages, calls, notices }: Run): ForecastDayView {
  return {
    on,
    title: formatDay(on, 'en', 'weekday'),
    mails: messages.map(lineView),
    calls: calls.map(lineView),
    notices: notices.map(lineView),
  };
}

function lineView(planned: {
  readonly client: Client;
  readonly lines: readonly MessageLine[];
  readonly totals: readonly Money[];
}): ForecastLineView {
  return {
    client: planned.client.name,
    level: [...new Set(planned.lines.map(({ level }) => level.name))].join(', '),
    items: planned.lines.map(({ item }) => item.label),
    totals: amountViews(planned.totals),
  };
}

/** What the draft itself gets wrong, not what the sheet does anyway. */
function isNew({ problems }: Opening): (problem: Opening['problems'][number]) => boolean {
  const before = new Set(problems.map(({ sheet, row, column, code }) => [sheet, row, column, code].join('|')));
  return ({ sheet, row, column, code }) => !before.has([sheet, row, column, code].join('|'));
}
