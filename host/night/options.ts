/** What the command line of `night` says, as a record; anything it cannot understand is refused in one sentence. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../days';
import { nightText } from '../text';
import { messageOf, Refusal } from './bundle';

/** Modes as the command line names them. */
const MODES = ['test', 'ask', 'automatic'] as const;
const DEFAULT_OUT = 'paydue-night';
/** A year and a day: more is a slip of the finger. */
const MOST_NIGHTS = 366;

export type NightOptions = {
  /** Absolute path of the workbook. */
  readonly book: string;
  /** The first day; null is today in the workbook's own zone. */
  readonly on: string | null;
  readonly nights: number;
  /** Absolute path of the folder for the results. */
  readonly out: string;
  /** Null keeps the workbook's. */
  readonly mode: (typeof MODES)[number] | null;
  readonly dryRun: boolean;
  readonly json: boolean;
};

/**
 * @param base the folder that relative paths are meant from
 * @throws Refusal for an unknown option, a bad value, or anything but one workbook
 */
export function readOptions(args: readonly string[], base: string): NightOptions {
  const { values, positionals } = parse(args);
  const [book, second] = positionals;
  if (book === undefined) throw new Refusal(nightText.usage);
  if (second !== undefined) throw new Refusal(nightText.oneBook(second));
  const { on, nights, mode } = values;
  if (on !== undefined && !isDay(on)) throw new Refusal(nightText.badDay(on));
  if (nights !== undefined && !isNights(nights)) throw new Refusal(nightText.badNights(nights, MOST_NIGHTS));
  const known = MODES.find((name) => name === mode);
  if (mode !== undefined && known === undefined) throw new Refusal(nightText.badMode(mode));
  if (values.out === '') throw new Refusal(nightText.emptyOut);
  return {
    book: resolve(base, book),
    on: on ?? null,
    nights: nights === undefined ? 1 : Number(nights),
    out: resolve(base, values.out ?? DEFAULT_OUT),
    mode: known ?? null,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        nights: { type: 'string' },
        out: { type: 'string' },
        mode: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [reason = ''] = messageOf(error).split(/[.\n]/);
    throw new Refusal(nightText.badOption(reason));
  }
}

function isNights(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= MOST_NIGHTS;
}
