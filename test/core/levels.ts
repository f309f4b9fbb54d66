/** Levels and procedures for tests, among them the default ones. */
import type { Level, Procedure } from '../../src/core/model';

type LevelSpec = Partial<Level>;

/** A level: unless told otherwise a gentle reminder by mail, one day after the due date, sent without a click. */
export function aLevel(spec: LevelSpec = {}): Level {
  const code = spec.code ?? 'gentle';
  return {
    procedure: 'Standard',
    order: 1,
    code,
    name: `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`,
    tone: 'gentle',
    anchor: 'due',
    days: 1,
    channel: 'email',
    template: (spec.channel ?? 'email') === 'email' ? 'gentle' : null,
    approval: 'auto',
    to: 'contact',
    fees: [],
    interest: 'no',
    repeat: null,
    gapDays: null,
    ...spec,
  };
}

/** A procedure of levels in this order, numbered from 1. */
export function aProcedure(name: string, levels: readonly LevelSpec[]): Procedure {
  return { name, levels: levels.map((level, at) => aLevel({ order: at + 1, ...level, procedure: name })) };
}

/** The first default procedure: −7 courtesy · +1 gentle · +8 firm · +15 call · +22 call · +30 final · +45 formal notice · +60 hand-over. */
export const standard: Procedure = aProcedure('Standard', [
  { code: 'courtesy', name: 'Courtesy check', tone: 'courtesy', days: -7, template: 'courtesy' },
  { code: 'gentle', name: 'Gentle reminder', tone: 'gentle', days: 1, template: 'gentle' },
  { code: 'firm', name: 'Firm reminder', tone: 'firm', days: 8, template: 'firm' },
  { code: 'call1', name: 'Call', tone: 'firm', days: 15, channel: 'call' },
  { code: 'call2', name: 'Second call', tone: 'firm', days: 22, channel: 'call' },
  {
    code: 'final',
    name: 'Final notice',
    tone: 'final',
    days: 30,
    template: 'final',
    approval: 'person',
    to: 'escalation',
  },
  {
    code: 'formal',
    name: 'Formal notice',
    tone: 'formal',
    days: 45,
    channel: 'notice',
    approval: 'person',
    to: 'legal',
  },
  { code: 'handOver', name: 'Hand-over', tone: 'formal', days: 60, channel: 'task', approval: 'person' },
]);

/** The second: +3 reminder · +14 call. */
export const smallAmounts: Procedure = aProcedure('Small amounts', [
  { code: 'small', name: 'Reminder', tone: 'gentle', days: 3, template: 'gentle' },
  { code: 'smallCall', name: 'Call', tone: 'gentle', days: 14, channel: 'call' },
]);
