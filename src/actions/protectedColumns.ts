/** Columns into which Paydue prints or records and the user may not write: asked by the sidebar, which stops nothing for it (fact 25). */
import type { Problem } from '../core/problem';
import { mayWrite } from '../google/sheets';
import type { Opening } from './openLedger';

/** One question a sheet while nothing is protected. */
export function protectedColumns({ layout: { invoices, history } }: Opening): readonly Problem[] {
  const own = invoices ? [...invoices.own.values()] : [];
  const recorded = history ? [...history.columns.values()] : [];
  return [
    ...(invoices ? refusedIn(invoices, own) : []),
    // Without one of its columns the record is not whole: the sheet as one is enough to say.
    ...(history ? refusedIn(history, recorded).slice(0, 1) : []),
  ];
}

type Headed = { readonly name: string; readonly headingRow: number; readonly headings: readonly string[] };

function refusedIn({ name, headingRow, headings }: Headed, columns: readonly number[]): Problem[] {
  if (columns.length === 0) return [];
  const first = Math.min(...columns);
  if (mayWrite(name, headingRow + 1, first, Math.max(...columns) - first + 1)) return [];
  // Columns of the user's may stand between ours, and they may protect those.
  return columns
    .filter((column) => !mayWrite(name, headingRow + 1, column, 1))
    .map((column) => ({
      ...{ sheet: name, row: null, column: headings[column - 1] ?? null, columnIndex: column },
      ...{ code: 'columnProtected', read: '', params: {} },
    }));
}
