/** Where each client's old invoices begin, as the window keeps it, and the answer it makes. No drawing. */
import type { StartChoice, StartQuestion, StartView } from '../../src/api';

/** `first`, `byAge`, or `after ` and a step's code; empty while the step is not chosen, for a client: as for all. */
export type Way = string;
const AFTER = 'after ';

export const afterLevel = (code: string): Way => AFTER + code;

/** Null for a way that is not chosen to its end. */
export function choiceOf(way: Way): StartChoice | null {
  if (way === 'first' || way === 'byAge') return { kind: way };
  return way.startsWith(AFTER) && way !== AFTER ? { kind: 'after', level: way.slice(AFTER.length) } : null;
}

/** One choice for each client: its own, else the one for all. Null while one is not chosen to its end. */
export function questionOf(
  clients: StartView['clients'],
  all: Way,
  own: Readonly<Record<string, Way>>,
): StartQuestion | null {
  const choices = clients.flatMap(({ client }) => {
    const choice = choiceOf(own[client] || all);
    return choice === null ? [] : [{ client, choice }];
  });
  return choices.length === clients.length ? { choices } : null;
}
