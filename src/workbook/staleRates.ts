/** Rates that the law has renewed and the table has not: told from 1 January and 1 July on, once charges are switched on. */
import { staleSeries } from '../core/charges/rates';
import { seriesOf } from '../core/charges/series';
import type { Day } from '../core/days';
import type { Ledger } from '../core/model';
import type { Problem } from '../core/problem';
import { RATE_LABELS, SHEET_NAMES } from './ownSheets';
import { sheetProblem } from './problems';

/** One problem for each series without a rate for the half-year of the day, of those that this firm's letters need. */
export function staleRates({ ledger }: { readonly ledger: Ledger }, today: Day): readonly Problem[] {
  const { settings, rates, clients } = ledger;
  const { law, chargedProcedures, contractRate } = settings;
  if (law === null || chargedProcedures.length === 0) return [];
  const isNeeded = {
    business: contractRate === null,
    consumer: clients.some(({ kind }) => kind === 'consumer'),
    contractFloor: contractRate !== null,
  };
  const stale = staleSeries(rates, law, today).filter(({ neededFor }) => isNeeded[neededFor]);
  const bySeries = new Map(stale.map((one) => [one.series, one]));
  return [...bySeries.values()].map(({ series, halfYear }) =>
    sheetProblem(
      SHEET_NAMES.rates,
      'ratesStale',
      { series, from: halfYear, name: seriesOf(series)?.name ?? series },
      RATE_LABELS.from,
    ),
  );
}
