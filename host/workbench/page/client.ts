/** Asks the workbench server and hears of its changes. The only file of the page that knows addresses and the key. */
import type { Api } from '../protocol';

const key = new URLSearchParams(location.search).get('k') ?? '';

/** @throws Error with the sentence of the server */
export async function ask<Name extends keyof Api>(
  name: Name,
  question: Parameters<Api[Name]>[0],
): Promise<ReturnType<Api[Name]>> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-paydue-key': key },
    body: JSON.stringify(question ?? {}),
  }).catch(() => {
    throw new Error('The workbench does not answer: it was stopped. Start it again and open the address it prints.');
  });
  if (response.ok) return response.json();
  const text = await response.text();
  throw new Error(response.headers.get('content-type') === 'application/json' ? JSON.parse(text).error : text);
}

/** Where a mail, a document or the workbook can be fetched. */
export function addressOf(...path: readonly (string | number)[]): string {
  return `/${path.map(encodeURIComponent).join('/')}?k=${encodeURIComponent(key)}`;
}

export type Events = {
  readonly changed: () => void;
  readonly trouble: (sentence: string) => void;
  readonly lost: () => void;
};

/** @returns stops listening */
export function listen({ changed, trouble, lost }: Events): () => void {
  const source = new EventSource(addressOf('events'));
  source.addEventListener('changed', changed);
  source.addEventListener('trouble', (event) => trouble(JSON.parse(event.data).sentence));
  source.addEventListener('error', lost);
  return () => source.close();
}
