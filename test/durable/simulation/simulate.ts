/** Plays many histories, and shrinks and tells the first that breaks a rule. */
import { DIST } from '../moments';
import { inventSteps } from './invent';
import { type Played, play } from './play';
import { shrink } from './shrink';
import { stageFor } from './stage';
import { storyOf } from './story';
import { traitsOf } from './traits';

/** What the histories came through. */
export type Survived = {
  readonly histories: number;
  readonly nights: number;
  readonly mails: number;
  readonly crashes: number;
  readonly faults: number;
  readonly executions: number;
};
/** `story`: of the history that broke a rule; null: every one held. */
export type Simulated = { readonly survived: Survived; readonly story: string | null; readonly rule: string | null };

/** Two months: a history crosses a change of the clock. */
const LONGEST_HISTORY = 60;
/** Each try plays what is left of the history. */
const MOST_TRIES = 150;

type Order = {
  readonly nights: number;
  /** Of the first history; each further one has the next. */
  readonly seed: number;
  /** Nights of one history. */
  readonly length?: number;
  /** How often a history that broke a rule is played again, shorter, before it is told. */
  readonly tries?: number;
  /** The bundle's folder. */
  readonly dist?: string;
  /** After each history, for a line of progress. */
  readonly told?: (survived: Survived) => void;
};

/** Plays until so many nights are over, or a rule broke. */
export async function simulate(order: Order): Promise<Simulated> {
  const { nights, seed, length = LONGEST_HISTORY, tries = MOST_TRIES, dist = DIST, told } = order;
  let survived: Survived = { histories: 0, nights: 0, mails: 0, crashes: 0, faults: 0, executions: 0 };
  while (survived.nights < nights) {
    const ofThis = Math.min(length, nights - survived.nights);
    const failed = await oneHistory({ seed: seed + survived.histories, nights: ofThis, tries, dist }, (played) => {
      survived = added(survived, played, ofThis);
    });
    if (failed !== null) return { survived, ...failed };
    told?.(survived);
  }
  return { survived, story: null, rule: null };
}

async function oneHistory(
  { seed, nights, tries, dist }: Required<Pick<Order, 'seed' | 'nights' | 'tries' | 'dist'>>,
  done: (played: Played) => void,
): Promise<{ readonly story: string; readonly rule: string } | null> {
  const traits = traitsOf(seed);
  const stage = await stageFor(traits, dist);
  const steps = inventSteps(traits, nights);
  const played = await play(traits, stage, steps, dist);
  done(played);
  const { breach } = played;
  if (breach === null) return null;
  const { rule } = breach;
  const few = await shrink(
    steps.slice(0, played.steps),
    async (fewer) => (await play(traits, stage, fewer, dist)).breach?.rule === rule,
    tries,
  );
  const again = await play(traits, stage, few, dist);
  return { story: storyOf(traits, again.told, again.breach ?? breach), rule };
}

function added(survived: Survived, played: Played, nights: number): Survived {
  return {
    histories: survived.histories + 1,
    nights: survived.nights + nights,
    mails: survived.mails + played.mails,
    crashes: survived.crashes + played.crashes,
    faults: survived.faults + played.faults,
    executions: survived.executions + played.executions,
  };
}
