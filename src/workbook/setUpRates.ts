/** The Rates sheet in set-up and repair: made once a procedure charges, and given the delivered rows that it lacks. */
import type { Settings } from '../core/model';
import { rowBlocks } from './blocks';
import { cellText, isBad, type OutCell } from './cells';
import { readLocale } from './locale';
import { named, RATE_LABELS, type RateField, SHEET_FORMS } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { type DeliveredRate, rateKey, rateRow, readFrom } from './rates';
import { addedColumns, made, NOTHING, rowsAdded, type SetUpInput, type SetUpPlan } from './setUpPlan';
import { cellOf, lastRow } from './table';

/** Nothing while no procedure charges and there is no such sheet. Rows of the user's are never changed. */
export function ratesPart(input: SetUpInput, { chargedProcedures }: Settings): SetUpPlan {
  const sheet = named(input.sheets, SHEET_FORMS.rates.name);
  const { rates } = input.defaults;
  if (sheet === null) return chargedProcedures.length === 0 ? NOTHING : made('rates', rates.map(rateRow));
  const added = addedColumns(input, 'rates');
  const own = openOwnSheet(sheet, RATE_LABELS, []);
  const { layout } = own;
  if (layout === null || added.said.length > 0) return added;
  const locale = readLocale(input.locale);
  const known = new Set(
    dataRows(own).map(({ cells }) => {
      const from = readFrom(cellOf(layout, cells, 'from'), locale);
      const series = cellText(cellOf(layout, cells, 'series')).toLowerCase();
      return from === null || isBad(from) ? '' : rateKey({ series, from });
    }),
  );
  const missing = rates.filter((rate) => !known.has(rateKey(rate)));
  if (missing.length === 0) return NOTHING;
  const first = lastRow(layout, sheet, FIELDS) + 1;
  return {
    makeSheets: [],
    blocks: missing.flatMap((rate, index) => rowBlocks(sheet.name, first + index, placed(rate, layout.columns))),
    said: [rowsAdded(sheet.name, missing.map(rateKey))],
  };
}

const FIELDS = Object.keys(RATE_LABELS) as readonly RateField[];

function placed(rate: DeliveredRate, columns: ReadonlyMap<RateField, number>): ReadonlyMap<number, OutCell> {
  const row = rateRow(rate);
  return new Map([...columns].map(([field, column]) => [column, row[FIELDS.indexOf(field)] ?? null]));
}
