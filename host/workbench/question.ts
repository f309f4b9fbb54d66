/** Reads the body of a question: the page's own, but from outside all the same. */

/** A question that cannot be answered: the sentence goes to the page. */
export class QuestionError extends Error {}

export type Body = Readonly<Record<string, unknown>>;

export function bodyOf(json: string): Body {
  const value: unknown = json === '' ? {} : JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

export function textOf(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new QuestionError(`The question lacks the text "${name}".`);
  return value;
}

/** A whole number from 1: a row or a column. */
export function placeOf(body: Body, name: string): number {
  const value = body[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw new QuestionError(`The question lacks the number "${name}".`);
  return value;
}

export function listOf(body: Body, name: string): readonly unknown[] {
  const value = body[name];
  if (!Array.isArray(value)) throw new QuestionError(`The question lacks the list "${name}".`);
  return value;
}

/** A record inside the question; null when it is not there. */
export function recordOf(value: unknown): Body | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}
