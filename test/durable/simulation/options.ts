/** What the command line of `simulate` says, or the sentence with which it is refused. */
import { parseArgs } from 'node:util';

export type Options = { readonly nights: number; readonly seed: number };

const NIGHTS = 1_000;
const MOST_NIGHTS = 10_000_000;
const LARGEST_SEED = 4_294_967_295;

/** @returns the options, or one sentence about what cannot be understood */
export function readOptions(args: readonly string[]): Options | string {
  let values: { readonly nights?: string; readonly seed?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options: { nights: { type: 'string' }, seed: { type: 'string' } } }));
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\. |\n/);
    return `${reason}. Say: npm run simulate -- --nights 1000 --seed 1.`;
  }
  const { nights = String(NIGHTS), seed = '1' } = values;
  if (!isWhole(nights, 1, MOST_NIGHTS))
    return `--nights is "${nights}". Give a whole number of nights from 1 to ${MOST_NIGHTS}.`;
  if (!isWhole(seed, 0, LARGEST_SEED)) return `--seed is "${seed}". Give a whole number from 0 to ${LARGEST_SEED}.`;
  return { nights: Number(nights), seed: Number(seed) };
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
