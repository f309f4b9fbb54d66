/** Answers worked out once for each question: a sheet of thousands of rows asks the same few again and again. */
import { nearestName } from '../core/messages/nearestName';

/** @param answer  a pure function; what it says is kept as long as the returned function is */
export function remembering<V>(answer: (question: string) => V): (question: string) => V {
  const answers = new Map<string, V>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known as V;
    const made = answer(question);
    answers.set(question, made);
    return made;
  };
}

/** So many unknown names are compared with so many known ones: beyond that a suggestion costs more than it helps. */
const COMPARED = 20;
const COMPARED_WITH = 2_000;

/** The nearest of some names, for the first few that are asked for; `''` when none is near. */
export function nearestAmong(names: readonly string[]): (read: string) => string {
  const first = names.slice(0, COMPARED_WITH);
  let compared = 0;
  return remembering((read) => {
    compared += 1;
    return compared > COMPARED ? '' : (nearestName(read, first) ?? '');
  });
}
