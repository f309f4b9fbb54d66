/**
 * The Levels sheet: its rows → procedures. A cell that cannot be read is a problem; the default level of the same
 * procedure and code stands in for it, and where there is none the choice that does least by itself.
 */

import { checkProcedure, NEVER } from '../core/dunning/procedure';
import { identity } from '../core/identity';
import { nearestName } from '../core/messages/nearestName';
import type { Level, Problem, Procedure } from '../core/model';
import { type Bad, bad, cellFault, cellText, isBad, type RawCell, type RawSheet } from './cells';
import {
  readAnchor,
  readApproval,
  readChannel,
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

type LevelRow = { readonly level: Level; readonly row: number };
type ReadLevels = { readonly procedures: readonly Procedure[]; readonly problems: readonly Problem[] };

/**
 * Reads every row that names a procedure; the procedure None, which never does anything, is always there.
 *
 * What makes no sense as a whole (an order or a code twice, days that do not rise) is reported and kept as it stands.
 *
 * @param templateNames  names that exist in Templates
 */
export function readLevels(
  sheet: RawSheet,
  defaults: readonly Procedure[],
  templateNames: readonly string[],
): ReadLevels {
  const own = openOwnSheet(sheet, LEVEL_LABELS, ['procedure', 'code', 'days', 'channel', 'tone']);
  const { layout } = own;
  // Without its needed columns the sheet says nothing that could be relied on.
  if (layout === null || own.problems.length > 0) return { procedures: withNever(defaults), problems: own.problems };
  const problem = cellProblems(layout, LEVEL_LABELS);
  const problems: Problem[] = [];
  const byName = new Map<string, LevelRow[]>();
  for (const { row, cells } of dataRows(own)) {
    const name = textOf(layout, cells, 'procedure');
    if (name === '') continue;
    const put = (field: LevelField, why: Bad): void => {
      problems.push(problem(row, field, why, cellOf(layout, cells, field)));
    };
    const before = byName.get(identity(name)) ?? [];
    byName.set(identity(name), before);
    const given = {
      procedure: before[0]?.level.procedure ?? name,
      position: before.length + 1,
      defaults,
      templateNames,
    };
    const level = readLevel((field) => cellOf(layout, cells, field), put, given);
    if (level !== null) before.push({ level, row });
  }
  for (const rows of byName.values())
    for (const { code, levelIndex } of checkProcedure(procedureOf(rows))) {
      const found = rows[levelIndex];
      if (found)
        problems.push(
          problem(found.row, FINDING_FIELDS[code], bad(code), findingCell(found.level, FINDING_FIELDS[code])),
        );
    }
  return { procedures: withNever([...byName.values()].map(procedureOf)), problems };
}

const FINDING_FIELDS = {
  levelOrder: 'order',
  levelCodeTwice: 'code',
  levelFirstPrevious: 'anchor',
  levelDaysNotRising: 'days',
} as const;

function findingCell(level: Level, field: (typeof FINDING_FIELDS)[keyof typeof FINDING_FIELDS]): RawCell {
  return level[field];
}

type Given = {
  readonly procedure: string;
  /** Its place among the rows of its procedure, from 1. */
  readonly position: number;
  readonly defaults: readonly Procedure[];
  readonly templateNames: readonly string[];
};

/** @returns null for a row without a code, and for one without readable days that no default stands in for */
function readLevel(
  cell: (field: LevelField) => RawCell,
  put: (field: LevelField, why: Bad) => void,
  given: Given,
): Level | null {
  const code = cellText(cell('code'));
  if (code === '' || cellFault(code) !== null) {
    put('code', cellFault(code) ?? bad('levelChoice', { empty: 'yes' }));
    return null;
  }
  const usual = defaultLevel(given, code);
  const kept = <T>(field: LevelField, read: T | null | Bad, otherwise: T): T => {
    if (isBad(read)) put(field, read);
    return read === null || isBad(read) ? otherwise : read;
  };
  const days = kept('days', readWhole(cell('days')) ?? bad('levelNumber', { empty: 'yes' }), usual?.days ?? null);
  if (days === null) return null;
  const empty = usual === null ? bad('levelChoice', { empty: 'yes' }) : null;
  const channel = kept('channel', readChannel(cell('channel')) ?? empty, usual?.channel ?? 'task');
  const tone = kept('tone', readTone(cell('tone')) ?? empty, usual?.tone ?? 'final');
  return {
    ...{ procedure: given.procedure, code, days, channel, tone },
    order: kept('order', readWhole(cell('order')), given.position),
    name: cellText(cell('level')) || usual?.name || code,
    anchor: kept('anchor', readAnchor(cell('anchor')), usual?.anchor ?? 'due'),
    template: kept('template', readTemplateName(cell('template'), channel, given), usual?.template ?? null),
    approval: kept('approval', readApproval(cell('approval')), usual?.approval ?? 'person'),
    to: kept('to', readRole(cell('to')), usual?.to ?? 'contact'),
    fee: cellText(cell('fee')) || null,
    interest: kept('interest', readInterest(cell('interest')), usual?.interest ?? false),
    repeat: kept('repeat', readRepeat(cell('repeat')), null),
    gapDays: null,
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

function procedureOf(rows: readonly LevelRow[]): Procedure {
  return { name: rows[0]?.level.procedure ?? '', levels: rows.map(({ level }) => level) };
}

function withNever(procedures: readonly Procedure[]): readonly Procedure[] {
  const named = procedures.filter(({ name }) => name !== '');
  return named.some(({ name }) => identity(name) === identity(NEVER)) ? named : [...named, { name: NEVER, levels: [] }];
}
