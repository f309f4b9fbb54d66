/** Rules as they are tried: what was typed over the rules as they are, and the draft it makes. No drawing. */
import type { RulesDraft, RulesView } from '../../src/api';

type Level = RulesView['procedures'][number]['levels'][number];
export type LevelField = 'days' | 'channel' | 'approval';
/** What was typed, by setting or by cell of Levels. */
export type Edits = { readonly [place: string]: string };

/** Where a setting's value stands among the edits. */
export const settingPlace = (key: string): string => `settings ${key}`;
/** Where a level's cell stands among the edits; JSON keeps names apart whatever is in them. */
export const levelPlace = (procedure: string, code: string, field: LevelField): string =>
  JSON.stringify([procedure, code, field]);

const FIELDS: readonly LevelField[] = ['days', 'channel', 'approval'];

/** Only what differs from the rules as they are; null when nothing does. */
export function draftOf(view: RulesView, edits: Edits): RulesDraft | null {
  const changed = (place: string, before: string): string | null => {
    const typed = edits[place]?.trim() ?? before;
    return typed === before.trim() ? null : typed;
  };
  const settings = view.settings.flatMap(({ key, value: before }) => {
    const value = changed(settingPlace(key), before);
    return value === null ? [] : [{ key, value }];
  });
  const cellsOf = (procedure: string, level: Level) =>
    FIELDS.flatMap((field) => {
      const value = changed(levelPlace(procedure, level.code, field), level[field]);
      return value === null ? [] : [{ procedure, code: level.code, field, value }];
    });
  const levels = view.procedures.flatMap((one) => one.levels.flatMap((level) => cellsOf(one.name, level)));
  return settings.length + levels.length === 0 ? null : { settings, levels };
}

/** How many values a draft changes. */
export const countOf = (draft: RulesDraft | null): number =>
  draft === null ? 0 : draft.settings.length + draft.levels.length;
