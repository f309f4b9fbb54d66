/**
 * The Levels sheet: its rows → procedures. A cell that cannot be read is a problem; the default level of the same
 * procedure and code stands in for it, and where there is none the choice that does least by itself.
 *
 * A row that cannot be used at all ends its procedure: the levels behind it are left out until it is corrected, for
 * without the one between them the tone would rise by two.
 */

import { checkProcedure, NEVER } from '../core/dunning/procedure';
import { identity } from '../core/identity';
import { nearestName } from '../core/messages/nearestName';
import type { Level, Procedure } from '../core/model';
import type { Problem } from '../core/problem';
import { type Bad, bad, cellFault, cellText, isBad, type RawCell, type RawSheet } from './cells';
import type { CurrencyContext } from './currencyCells';
import { readFees } from './feeCells';
import {
  readAnchor,
  readApproval,
  readChannel,
  readGap,
  readInterest,
  readRepeat,
  readRole,
  readTone,
  readWhole,
} from './levelCells';
import { LEVEL_LABELS, type LevelField } from './ownSheets';
import { dataRows, openOwnSheet } from './ownTable';
import { cellProblems } from './problems';
import { cellOf, textOf } from './table';

type LevelRow = {
  readonly row: number;
  /** Where it stands among the rows of its procedure. */
  readonly order: number;
  /** Null for a row that cannot be used. */
  readonly level: Level | null;
  /** Its order cell is empty or unreadable, which was said. */
  readonly isOrderWrong: boolean;
};
type ReadLevels = { readonly procedures: readonly Procedure[]; readonly problems: readonly Problem[] };
type Put = (field: LevelField, why: Bad, read?: RawCell) => void;

/**
 * Reads every row that names a procedure; the procedure None, which never does anything, is always there.
 *
 * What makes no sense as a whole (an order or a name twice, days that do not rise) is reported and kept as it stands; of
 * a code that stands twice the second row cannot be used, for the history would take both steps for one.
 *
 * @param templateNames  names that exist in Templates
 * @param signs          the currency of a fee that names none
 */
export function readLevels(
  sheet: RawSheet,
  defaults: readonly Procedure[],
  templateNames: readonly string[],
  signs: CurrencyContext,
): ReadLevels {
  const own = openOwnSheet(sheet, LEVEL_LABELS, ['procedure', 'code', 'days', 'channel', 'tone']);
  const { layout } = own;
  // Without its needed columns the sheet says nothing that could be relied on.
  if (layout === null || own.problems.length > 0) return { procedures: withNever(defaults), problems: own.problems };
  const problem = cellProblems(layout, LEVEL_LABELS);
  const problems: Problem[] = [];
  const byName = new Map<string, { readonly name: string; readonly rows: LevelRow[] }>();
  for (const { row, cells } of dataRows(own)) {
    const name = textOf(layout, cells, 'procedure');
    if (name === '') continue;
    const put: Put = (field, why) => {
      problems.push(problem(row, field, why, cellOf(layout, cells, field)));
    };
    const same = byName.get(identity(name)) ?? { name, rows: [] };
    byName.set(identity(name), same);
    const given = {
      procedure: same.name,
      before: same.rows,
      hasOrders: layout.columns.has('order'),
      ...{ defaults, templateNames, signs },
    };
    same.rows.push({ ...readRow((field) => cellOf(layout, cells, field), put, given), row });
  }
  const procedures = [...byName.values()].map(({ name, rows }) =>
    procedureOf(name, rows, (row, field, why, read) => problems.push(problem(row, field, why, read))),
  );
  return { procedures: withNever(procedures), problems };
}

const FINDING_FIELDS = {
  levelOrder: 'order',
  levelCodeTwice: 'code',
  levelFirstPrevious: 'anchor',
  levelDaysNotRising: 'days',
} as const;
/** What follows of a row that cannot be used (`words/remedies.ts`). */
const CUT = { meanwhile: 'cut' };

/** The levels up to the first row that cannot be used; what is wrong with them as a whole is told to `put`. */
function procedureOf(
  name: string,
  rows: readonly LevelRow[],
  put: (row: number, field: LevelField, why: Bad, read: RawCell) => void,
): Procedure {
  const usable = rows.filter((one): one is LevelRow & { readonly level: Level } => one.level !== null);
  const levels = usable.map(({ level }) => level);
  const unusable = new Set(rows.filter(({ level }) => level === null));
  for (const { code, levelIndex } of checkProcedure({ name, levels })) {
    const found = usable[levelIndex];
    if (!found || (code === 'levelOrder' && found.isOrderWrong)) continue;
    const field = FINDING_FIELDS[code];
    put(found.row, field, bad(code, code === 'levelCodeTwice' ? CUT : {}), found.level[field]);
    if (code === 'levelCodeTwice') unusable.add(found);
  }
  const names = new Set<string>();
  for (const { row, level } of usable) {
    if (names.has(identity(level.name))) put(row, 'level', bad('levelCodeTwice', { name: 'yes' }), level.name);
    names.add(identity(level.name));
  }
  const place = (one: LevelRow): readonly [number, number] => [one.order, rows.indexOf(one)];
  const isBehind = (one: LevelRow): boolean =>
    [...unusable].some((gone) => {
      const [order, at] = place(gone);
      return one === gone || one.order > order || (one.order === order && place(one)[1] > at);
    });
  return { name, levels: usable.filter((one) => !isBehind(one)).map(({ level }) => level) };
}

type Given = {
  readonly procedure: string;
  /** The rows of its procedure above it. */
  readonly before: readonly LevelRow[];
  readonly hasOrders: boolean;
  readonly defaults: readonly Procedure[];
  readonly templateNames: readonly string[];
  readonly signs: CurrencyContext;
};

/** A row without a code, and one without readable days that no default stands in for, cannot be used. */
function readRow(cell: (field: LevelField) => RawCell, put: Put, given: Given): Omit<LevelRow, 'row'> {
  const written = readWhole(cell('order'));
  const above = given.before[given.before.length - 1];
  const isOrderWrong = given.hasOrders && (written === null || isBad(written));
  if (isOrderWrong)
    put('order', isBad(written) ? bad(written.bad, { of: 'order' }) : bad('levelOrder', { empty: 'yes' }));
  // Behind the row above it: of equal orders the sheet's own counts.
  const order = typeof written === 'number' ? written : given.hasOrders ? (above?.order ?? 1) : given.before.length + 1;
  return { order, isOrderWrong, level: readLevel(cell, order, put, given) };
}

function readLevel(cell: (field: LevelField) => RawCell, order: number, put: Put, given: Given): Level | null {
  const code = cellText(cell('code'));
  if (code === '' || cellFault(code) !== null) {
    const why = cellFault(code) ?? bad('levelChoice', { empty: 'yes' });
    put('code', bad(why.bad, { ...why.params, ...CUT }));
    return null;
  }
  const usual = defaultLevel(given, code);
  const kept = <T>(field: LevelField, read: T | null | Bad, otherwise: T): T => {
    if (isBad(read)) put(field, read);
    return read === null || isBad(read) ? otherwise : read;
  };
  const then = usual === null ? CUT : {};
  const written = readWhole(cell('days')) ?? bad('levelNumber', { empty: 'yes' });
  const read = isBad(written) ? bad(written.bad, { ...written.params, ...then }) : written;
  const days = kept('days', read, usual?.days ?? null);
  if (days === null) return null;
  const empty = usual === null ? bad('levelChoice', { empty: 'yes' }) : null;
  const channel = kept('channel', readChannel(cell('channel')) ?? empty, usual?.channel ?? 'task');
  const tone = kept('tone', readTone(cell('tone')) ?? empty, usual?.tone ?? 'final');
  return {
    ...{ procedure: given.procedure, code, days, channel, tone, order },
    name: cellText(cell('level')) || usual?.name || code,
    anchor: kept('anchor', readAnchor(cell('anchor')), usual?.anchor ?? 'due'),
    // A name that is not there is kept: the message waits for a person, who sees it.
    template: kept(
      'template',
      readTemplateName(cell('template'), channel, given),
      usual === null ? cellText(cell('template')) || null : usual.template,
    ),
    approval: kept('approval', readApproval(cell('approval')), usual?.approval ?? 'person'),
    to: kept('to', readRole(cell('to')), usual?.to ?? 'contact'),
    // What cannot be read is not claimed.
    fees: kept('fee', readFees(cell('fee'), given.signs), []),
    interest: kept('interest', readInterest(cell('interest')), 'no'),
    repeat: kept('repeat', readRepeat(cell('repeat')), null),
    gapDays: kept('gap', readGap(cell('gap')), usual?.gapDays ?? null),
  };
}

function defaultLevel({ procedure, defaults }: Given, code: string): Level | null {
  const same = defaults.find(({ name }) => identity(name) === identity(procedure));
  return same?.levels.find((level) => level.code === code) ?? null;
}

/** A mail needs a template that exists; a call or a task needs none. */
function readTemplateName(cell: RawCell, channel: Level['channel'], { templateNames }: Given): string | null | Bad {
  const text = cellText(cell);
  if (text === '') return channel === 'email' ? bad('templateUnknown', { empty: 'yes' }) : null;
  const known = templateNames.find((name) => identity(name) === identity(text));
  return cellFault(cell) ?? known ?? bad('templateUnknown', { nearest: nearestName(text, templateNames) ?? '' });
}

function withNever(procedures: readonly Procedure[]): readonly Procedure[] {
  const isNever = ({ name }: Procedure): boolean => identity(name) === identity(NEVER);
  return procedures.some(isNever) ? procedures : [...procedures, { name: NEVER, levels: [] }];
}
