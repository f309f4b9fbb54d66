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

/** Two months: every history crosses a change of the clock. */
const LONGEST_HISTORY = 60;
const MOST_TRIES = 150;

/**
 * @param seed  of the first history; each further one has the next
 * @param dist  the bundle's folder
 * @param told  after each history, for a line of progress
 */
export async function simulate(
  nights: number,
  seed: number,
  dist = DIST,
  told: (survived: Survived) => void = () => undefined,
): Promise<Simulated> {
  let survived: Survived = { histories: 0, nights: 0, mails: 0, crashes: 0, faults: 0, executions: 0 };
  while (survived.nights < nights) {
    const length = Math.min(LONGEST_HISTORY, nights - survived.nights);
    const failed = await oneHistory(seed + survived.histories, length, dist, (played) => {
      survived = added(survived, played, length);
    });
    if (failed !== null) return { survived, ...failed };
    told(survived);
  }
  return { survived, story: null, rule: null };
}

async function oneHistory(
  seed: number,
  nights: number,
  dist: string,
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
    MOST_TRIES,
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
