/** Which procedure an open item follows, and whether a procedure makes sense. No day is computed here. */
import { identity } from '../identity';
import type { Client, Level, OpenItem, Procedure, Settings } from '../model';
import { isLess, type Money } from '../money';
import type { ProblemCode } from '../problem';
import { doneCodes, type Standing } from './standing';

/** The procedure that never does anything. It needs no rows in Levels. */
export const NEVER = 'None';

/**
 * The name of the procedure an item follows: the invoice's, else the client's, else by size the small-amount one, else
 * the workbook's, else None. An instalment follows the one for instalments, whatever stands there.
 *
 * The size decides only at the start: an item that was begun under one of the two goes on under it, so that a part
 * payment does not send it back (DECISIONS.md).
 *
 * @param begun      the procedure of the last step done for the item; null when there was none
 * @param threshold  a smaller balance is a small amount; null: no such rule
 */
export function procedureFor(
  item: OpenItem,
  client: Client,
  begun: string | null,
  threshold: Money | null,
  settings: Settings,
): string {
  if (item.instalment !== null) return settings.instalmentProcedure || NEVER;
  const named = item.invoice.procedure ?? client.procedure;
  if (named !== null) return named;
  const usual = settings.defaultProcedure || NEVER;
  const small = settings.smallProcedure;
  if (begun !== null && isSame(begun, usual)) return usual;
  if (begun !== null && isSame(begun, small)) return small;
  return small !== '' && threshold !== null && isLess(item.balance, threshold) ? small : usual;
}

/**
 * The procedure of the last step done for an item; null when nothing was done, or it is not known.
 *
 * A row about several invoices names the procedure of its highest level alone. Then it is the one procedure that has all
 * the codes done, so that a small invoice in one call with a large one stays a small one; where none has all, because
 * the item changed its procedure, the one that has the code of that row. With several of those nobody knows; with none
 * it is the row's.
 */
export function begunUnder(standing: Standing, procedures: readonly Procedure[]): string | null {
  const { lastDone } = standing;
  if (lastDone === null || lastDone.keys.length < 2) return lastDone === null ? null : lastDone.procedure;
  const ofAll = procedures.filter(hasCodes(doneCodes(standing, 0)));
  const found = ofAll.length > 0 ? ofAll : procedures.filter(hasCodes(doneCodes(standing, lastDone.seq - 1)));
  const [one] = found;
  if (one === undefined) return lastDone.procedure;
  return found.length === 1 ? one.name : null;
}

function hasCodes(codes: readonly string[]): (of: Procedure) => boolean {
  return ({ levels }) => codes.every((code) => levels.some((level) => level.code === code));
}

/** The levels in their order. */
export function orderedLevels(procedure: Procedure): readonly Level[] {
  return procedure.levels.slice().sort((a, b) => a.order - b.order);
}

/** What is wrong with a procedure; `levelIndex` counts from 0 in the procedure's levels as they stand. */
export type ProcedureFinding = {
  readonly code: Extract<ProblemCode, 'levelOrder' | 'levelCodeTwice' | 'levelFirstPrevious' | 'levelDaysNotRising'>;
  readonly levelIndex: number;
};

/**
 * Everything that is wrong with a procedure, level by level.
 *
 * Orders are whole numbers, each once; codes stand once; the first level is not counted from a previous one; the days of
 * levels with one anchor rise, and a step after the previous one is at least a day after it.
 *
 * @source OCA credit control, `_check_level_mode`; capabilities.md 2
 */
export function checkProcedure(procedure: Procedure): readonly ProcedureFinding[] {
  const levels = procedure.levels;
  const ordered = orderedLevels(procedure);
  return levels.reduce<readonly ProcedureFinding[]>((findings, level, levelIndex) => {
    const before = levels.slice(0, levelIndex);
    const earlier = ordered.slice(0, ordered.indexOf(level));
    const codes: (ProcedureFinding['code'] | null)[] = [
      !Number.isInteger(level.order) || before.some(({ order }) => order === level.order) ? 'levelOrder' : null,
      before.some(({ code }) => code === level.code) ? 'levelCodeTwice' : null,
      level.anchor === 'previous' && earlier.length === 0 ? 'levelFirstPrevious' : null,
      isRising(level, earlier) ? null : 'levelDaysNotRising',
    ];
    return findings.concat(codes.flatMap((code) => (code === null ? [] : [{ code, levelIndex }])));
  }, []);
}

function isRising(level: Level, earlier: readonly Level[]): boolean {
  if (level.anchor === 'previous') return level.days >= 1;
  return earlier.every(({ anchor, days }) => anchor !== level.anchor || days < level.days);
}

/** Whether two names mean the same procedure. */
export function isSame(a: string, b: string): boolean {
  return a === b || identity(a) === identity(b);
}
