/** From a long history that breaks a rule to a short one that breaks the same rule. */
import type { Step } from './steps';

/**
 * Leaves out steps as long as the same rule breaks: large parts first, then smaller ones, at last single steps (delta
 * debugging); then what goes wrong in a step and what somebody does meanwhile, where it is not needed.
 *
 * @param steps  up to the one after which the rule broke
 * @param stillBreaks  plays a history; it is asked `most` times at most
 */
export async function shrink(
  steps: readonly Step[],
  stillBreaks: (steps: readonly Step[]) => Promise<boolean>,
  most: number,
): Promise<readonly Step[]> {
  let asked = 0;
  let best = steps;
  const tryIt = async (fewer: readonly Step[]): Promise<boolean> => {
    if (asked >= most) return false;
    asked += 1;
    const breaks = await stillBreaks(fewer);
    if (breaks) best = fewer;
    return breaks;
  };
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    // From the beginning: what happened long before matters least.
    for (let from = 0; from < best.length; ) {
      const without = [...best.slice(0, from), ...best.slice(from + size)];
      if (without.length === 0 || !(await tryIt(without))) from += size;
    }
  }
  for (let at = 0; at < best.length; at += 1)
    for (const part of ['mishap', 'meanwhile'] as const)
      if (best[at]?.[part] !== null)
        await tryIt(best.map((step, index) => (index === at ? { ...step, [part]: null } : step)));
  return best;
}
