/** Pages that the bundle opened, kept under names that cannot be guessed until a frame fetches them. */
import { randomUUID } from 'node:crypto';
import type { UiRequest } from '../realm/host';
import type { UiView } from './protocol';
import { withGoogle } from './shim';

export type Frames = {
  /** What the page must show, its HTML replaced by the name of a frame. */
  add(requests: readonly UiRequest[]): readonly UiView[];
  /** The page of a frame, with `google.script` in it; null for an unknown name. */
  page(name: string): string | null;
};

/** A reload asks for a frame again, so a few are kept. */
const KEPT = 20;

export function createFrames(): Frames {
  const pages = new Map<string, string>();
  const keep = (html: string): string => {
    const name = randomUUID();
    pages.set(name, withGoogle(html));
    for (const oldest of [...pages.keys()].slice(0, -KEPT)) pages.delete(oldest);
    return name;
  };
  return {
    add: (requests) =>
      requests.map((request) => {
        if (request.kind === 'toast' || request.kind === 'activate') return request;
        const { html, ...view } = request;
        return { ...view, frame: keep(html) };
      }),
    page: (name) => pages.get(name) ?? null,
  };
}
