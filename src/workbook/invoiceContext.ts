/** What every row of the invoice sheet is read with: the columns, the locale, the currencies, the known procedures. */
import { identity } from '../core/identity';
import type { Identity, InvoiceStatus } from '../core/model';
import type { Problem } from '../core/problem';
import type { Bad, RawCell } from './cells';
import { type CurrencyContext, currencyOfFormat } from './currencyCells';
import { currencyInHeading } from './headings';
import { INVOICE_LABELS, type InvoiceField } from './invoiceFields';
import type { Locale } from './locale';
import type { OwnField } from './ownColumns';
import { cellProblems } from './problems';
import { remembering } from './remember';
import { readStatus } from './statusWords';
import type { SheetLayout } from './table';

/** The invoice sheet's columns: the user's, and ours where they stand already. */
export type InvoiceLayout = SheetLayout<InvoiceField> & { readonly own: ReadonlyMap<OwnField, number> };

export type InvoiceContext = {
  readonly layout: InvoiceLayout;
  readonly locale: Locale;
  readonly currency: CurrencyContext;
  /** Named in the Amount column's heading. */
  readonly headingCurrency: string | null;
  /** Shown by the number format of a row's amount. */
  readonly formatCurrency: (row: number) => string | null | Bad;
  /** The procedure as Levels writes it; null when there is none of that name. */
  readonly procedureNamed: (text: string) => string | null;
  readonly procedureNames: readonly string[];
  readonly statusOf: (text: string) => InvoiceStatus | null;
  readonly identityOf: (text: string) => Identity;
  readonly problem: (row: number | null, field: InvoiceField, why: Bad, read: RawCell | undefined) => Problem;
};

/** @param amountFormats  number formats of the Amount column from row 1; null when a Currency column makes them needless */
export function invoiceContext(given: {
  readonly layout: InvoiceLayout;
  readonly locale: Locale;
  readonly home: string;
  readonly amountFormats: readonly string[] | null;
  readonly procedureNames: readonly string[];
}): InvoiceContext {
  const { layout, locale, amountFormats, procedureNames } = given;
  const currency = { home: given.home, locale };
  const byFormat = remembering((format) => currencyOfFormat(format, currency));
  const nameById = new Map(procedureNames.map((name) => [identity(name), name]));
  const amountHeading = layout.headings[(layout.columns.get('amount') ?? 0) - 1] ?? '';
  return {
    layout,
    locale,
    currency,
    headingCurrency: currencyInHeading(amountHeading),
    formatCurrency: (row) => byFormat(amountFormats?.[row - 1] ?? ''),
    procedureNamed: (text) => nameById.get(identity(text)) ?? null,
    procedureNames,
    statusOf: remembering(readStatus),
    identityOf: remembering(identity),
    problem: cellProblems(layout, INVOICE_LABELS),
  };
}
