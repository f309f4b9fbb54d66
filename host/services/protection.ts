/** Protected columns and sheets: whoever is not named as an editor may not write there (fact 25). */
import { ServiceError } from '../realm/errors';
import type { SheetHandle, World } from '../realm/world';

/** Google's words; the bundle sees them in the user's language. */
export const PROTECTED_TEXT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Columns, both ends included; `EVERYWHERE` for what changes the sheet itself. */
export type Columns = { readonly first: number; readonly last: number };

export const EVERYWHERE: Columns = { first: 1, last: Number.POSITIVE_INFINITY };

/** Protects a column, or the whole sheet for null; a later order about the same takes the place of the earlier. */
export function protect(world: World, sheetId: number, column: number | null, editors: readonly string[]): void {
  const others = world.protections.filter((known) => known.sheetId !== sheetId || known.column !== column);
  world.protections = [...others, { sheetId, column, editors }];
}

export function mayEdit(world: World, user: string, sheetId: number, { first, last }: Columns): boolean {
  return world.protections.every(
    ({ sheetId: protectedId, column, editors }) =>
      protectedId !== sheetId || editors.includes(user) || (column !== null && (column < first || column > last)),
  );
}

/** @throws Google's refusal at the call itself, not when the write becomes durable */
export function demandEdit({ env, sheet }: SheetHandle, columns: Columns): void {
  if (!mayEdit(env.world, env.user, sheet.id, columns)) throw new ServiceError(PROTECTED_TEXT);
}
