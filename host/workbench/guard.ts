/**
 * Which requests the workbench answers. It is bound to 127.0.0.1, but any web page can post to a local port, and a
 * name that resolves to 127.0.0.1 makes a foreign page look local: so Host, Origin and a token of this start are checked.
 */
import { timingSafeEqual } from 'node:crypto';

export type RequestFacts = {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  /** From the header of a POST, from `k` of a GET. */
  readonly token: string | null;
  /** False for what holds no data and is fetched without a token: the page's script and style, and frames, whose names cannot be guessed. */
  readonly needsToken: boolean;
};

export type Refusal = { readonly status: 403 | 405; readonly sentence: string };

/**
 * Every request must be addressed to this server by its local name; a POST must also come from its own page and carry
 * its token, whatever it asks.
 *
 * @returns null when the request may pass
 */
export function refusal(facts: RequestFacts, port: number, token: string): Refusal | null {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (facts.method !== 'GET' && facts.method !== 'POST') return { status: 405, sentence: 'Only GET and POST.' };
  if (facts.host === null || !names.includes(facts.host))
    return { status: 403, sentence: `The workbench answers only at http://127.0.0.1:${port}.` };
  if (facts.method === 'POST' && !names.some((name) => facts.origin === `http://${name}`))
    return { status: 403, sentence: 'Only the workbench page itself may ask this.' };
  if ((facts.method === 'POST' || facts.needsToken) && !isSame(facts.token, token))
    return {
      status: 403,
      sentence: 'Open the address that was printed at the start: it carries a key, and this one does not.',
    };
  return null;
}

function isSame(given: string | null, token: string): boolean {
  const [left, right] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
