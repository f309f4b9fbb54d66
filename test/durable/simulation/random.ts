/** Chance from a seed: the same seed gives the same history on every machine. */

export type Chance = {
  /** 0 … n − 1. */
  below(n: number): number;
  /** Whether something of this probability happens. */
  is(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
};

/** mulberry32: 32 bits of state, good enough to choose steps by. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    is: (probability) => next() < probability,
    pick: <T>(list: readonly T[]): T => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError('nothing to choose from');
      return chosen;
    },
  };
}
