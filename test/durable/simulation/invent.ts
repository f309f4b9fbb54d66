/** Invents a history: what happens in so many nights, from a seed. */
import { addDays } from '../../../host/days';
import { type Chance, chanceFrom } from './random';
import { type Act, type Mishap, PEOPLE, type Step, type UserSheet } from './steps';
import type { Traits } from './traits';

/** @returns steps in the order of time; the same for the same traits and nights */
export function inventSteps(traits: Traits, nights: number): readonly Step[] {
  const chance = chanceFrom(traits.seed ^ 0x5bd1e995);
  const force = traits.isStormy ? 2 : 1;
  const steps: Step[] = [];
  for (let night = 0; night < nights; night += 1) {
    const day = addDays(traits.from, night);
    const ofDay = [...beats(chance, day, force), ...(chance.is(0.55) ? [deed(chance, day, force)] : [])];
    steps.push(...ofDay.sort((a, b) => (a.at < b.at ? -1 : 1)));
  }
  return steps;
}

/**
 * Usually once in the sending hours; at times at night too, late, twice, by somebody else, or not at all.
 *
 * @param force  how much goes wrong, 1 as a rule
 */
function beats(chance: Chance, day: string, force: number): Step[] {
  const by = chance.is(0.85) ? null : chance.pick(PEOPLE);
  const beat = (hour: number): Step => {
    const act: Act = { kind: 'beat', by, twice: chance.is(0.1) };
    return { at: time(day, hour, chance), act, ...trouble(chance, 0.4 * force, 0.2 * force) };
  };
  const kind = chance.below(10);
  if (kind === 0) return [];
  // Every hour of the night, those included that a change of the clock leaves out or repeats.
  if (kind === 1) return [beat(1 + chance.below(3)), beat(8 + chance.below(10))];
  return [beat(kind === 2 ? 15 + chance.below(5) : 8 + chance.below(8))];
}

function deed(chance: Chance, day: string, force: number): Step {
  const at = time(day, 8 + chance.below(10), chance);
  const act = anyAct(chance, day);
  const isClick = act.kind === 'send' || act.kind === 'notice';
  return { at, act, ...trouble(chance, (isClick ? 0.45 : 0.1) * force, isClick ? 0.4 * force : 0) };
}

type Maker = (chance: Chance, day: string) => Act;
const someone = (chance: Chance) => chance.pick(PEOPLE);
const sheet = (chance: Chance): UserSheet => (chance.is(0.5) ? 'Invoices' : 'Contact history');
const any = (chance: Chance): number => chance.below(1_000);

/** How often each, against the others. */
const MAKERS: readonly (readonly [number, Maker])[] = [
  [8, (c) => ({ kind: 'send', by: c.is(0.7) ? 'mia' : someone(c), closeAfter: c.is(0.3) ? c.below(3) : null })],
  [2, (c) => ({ kind: 'look', by: someone(c) })],
  [6, (c) => ({ kind: 'answer', by: someone(c), truly: c.is(0.8) })],
  [2, (c) => ({ kind: 'accept', by: someone(c) })],
  [3, (c) => ({ kind: 'takeOver', by: someone(c) })],
  [2, (c) => ({ kind: 'night', by: someone(c), on: c.is(0.7) })],
  [2, (c, day) => ({ kind: 'pause', by: someone(c), until: c.is(0.5) ? null : addDays(day, c.below(4)) })],
  [8, (c) => ({ kind: 'pay', invoice: any(c), full: c.is(0.75) })],
  [6, (c) => ({ kind: 'reply', by: someone(c), client: any(c), what: c.pick(['call', 'promise', 'dispute', 'hold']) })],
  [2, (c) => ({ kind: 'bounce', mail: any(c) })],
  [20, (c) => ({ kind: 'invoices', client: any(c), count: 1 + c.below(4), dueInDays: c.below(12) - 3 })],
  [5, (c) => ({ kind: 'sort', sheet: sheet(c), column: c.below(7), descending: c.is(0.5) })],
  [3, (c) => ({ kind: 'insertRow', sheet: sheet(c), after: any(c) })],
  [2, (c) => ({ kind: 'deleteRow', sheet: sheet(c), row: any(c) })],
  [3, (c) => ({ kind: 'edit', row: any(c) })],
  [3, () => ({ kind: 'undo' })],
  [2, (c) => ({ kind: 'renameColumn', column: c.below(7) })],
  [1, (c, day) => ({ kind: 'holiday', day: addDays(day, c.below(5)) })],
  [1, (c) => ({ kind: 'notice', by: someone(c), client: any(c) })],
  [1, () => ({ kind: 'copy' })],
  [1, (c) => ({ kind: 'beatInCopy', by: someone(c) })],
  [1, (c) => ({ kind: 'sendInCopy', by: someone(c) })],
];
const WEIGHT = MAKERS.reduce((sum, [weight]) => sum + weight, 0);

function anyAct(chance: Chance, day: string): Act {
  let at = chance.below(WEIGHT);
  for (const [weight, make] of MAKERS) {
    if (at < weight) return make(chance, day);
    at -= weight;
  }
  return { kind: 'undo' };
}

/** What somebody does in the midst of a run. */
const MEANWHILE: readonly Maker[] = [
  (c) => ({ kind: 'send', by: someone(c), closeAfter: null }),
  (c) => ({ kind: 'beat', by: c.is(0.5) ? null : someone(c), twice: false }),
  (c) => ({ kind: 'takeOver', by: someone(c) }),
  (c) => ({ kind: 'stop', by: someone(c) }),
  (c) => ({ kind: 'pay', invoice: any(c), full: true }),
  (c) => ({ kind: 'reply', by: someone(c), client: any(c), what: c.pick(['call', 'promise', 'hold']) }),
  (c) => ({ kind: 'sort', sheet: sheet(c), column: c.below(7), descending: c.is(0.5) }),
  (c) => ({ kind: 'insertRow', sheet: sheet(c), after: any(c) }),
  (c) => ({ kind: 'deleteRow', sheet: sheet(c), row: any(c) }),
  (c) => ({ kind: 'answer', by: someone(c), truly: true }),
];

function trouble(chance: Chance, mishaps: number, meanwhiles: number): Pick<Step, 'mishap' | 'meanwhile'> {
  const atMail = chance.is(0.4);
  return {
    mishap: chance.is(mishaps) ? anyMishap(chance) : null,
    meanwhile: chance.is(meanwhiles)
      ? {
          at: atMail ? 'mail' : 'call',
          nth: atMail ? 1 + chance.below(3) : callNumber(chance),
          act: chance.pick(MEANWHILE)(chance, ''),
        }
      : null,
  };
}

/** A quiet heartbeat makes some fifty calls, one with mails some forty more for each. */
const callNumber = (chance: Chance): number => 1 + chance.below(chance.pick([60, 150, 300]));

const HICCUPS = [
  'Range.getValues',
  'Range.setValues',
  'Sheet.appendRow',
  'SpreadsheetApp.flush',
  'Properties.getProperties',
  'Properties.setProperties',
  'Sheet.getLastRow',
  'Lock.tryLock',
  'ScriptApp.getProjectTriggers',
  'Spreadsheet.getSheetByName',
];

function anyMishap(chance: Chance): Mishap {
  const keeps = chance.is(0.5);
  const kind = chance.below(5);
  if (kind === 0) return { kind: 'crash', nth: callNumber(chance), keeps };
  if (kind === 1)
    return { kind: 'crashAtMail', nth: 1 + chance.below(3), when: chance.pick(['before', 'after']), keeps };
  if (kind === 2 || kind === 3) {
    const times = 1 + chance.below(5);
    return {
      kind: 'hiccup',
      call: chance.pick(HICCUPS),
      nth: 1 + chance.below(8),
      times,
      when: chance.pick(['before', 'after']),
    };
  }
  // 0: a time-out, which comes without a code.
  const code = chance.pick([429, 403, 500, 503, 0]);
  return { kind: 'gmail', nth: 1 + chance.below(3), code, taken: (code === 0 || code >= 500) && chance.is(0.5) };
}

function time(day: string, hour: number, chance: Chance): string {
  return `${day} ${String(hour).padStart(2, '0')}:${String(chance.below(60)).padStart(2, '0')}`;
}
