/**
 * `google.script.run` and `google.script.host` for a page in a sandboxed frame, as Google's client library behaves.
 *
 * The function is turned into text and put in front of the bundle's page, so it must stand alone: nothing from outside
 * its body. It speaks with the workbench page by postMessage; frame.tsx is the other end.
 */

import { withFirst } from './firstTag';

/** What a page says to the workbench. */
export type FrameMessage =
  | { readonly paydue: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly paydue: 'close' }
  | { readonly paydue: 'focus' }
  | { readonly paydue: 'height' | 'width'; readonly pixels: number }
  | { readonly paydue: 'link'; readonly href: string };
/** What the workbench answers. */
export type FrameAnswer =
  | { readonly paydue: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly paydue: 'answer'; readonly id: number; readonly ok: false; readonly message: string };

/** The page of the bundle with the client library as its first script. */
export function withGoogle(html: string): string {
  return withFirst(html, `<script>(${installGoogle.toString()})();</script>`);
}

function installGoogle(): void {
  const MOST_IN_FLIGHT = 10;
  type Handler = (value: unknown, userObject: unknown) => void;
  type Settings = { readonly success: Handler | null; readonly failure: Handler | null; readonly user: unknown };
  const waiting = new Map<number, Settings>();
  const queue: FrameMessage[] = [];
  let lastId = 0;
  let inFlight = 0;

  const tell = (message: FrameMessage): void => parent.postMessage(message, '*');

  const sendNext = (): void => {
    if (inFlight >= MOST_IN_FLIGHT) return;
    const next = queue.shift();
    if (next === undefined) return;
    inFlight += 1;
    tell(next);
  };

  /** Copies a value as it crosses to the server; throws at what may not cross. */
  const legal = (value: unknown, name: string, above: readonly object[]): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      throw new TypeError(`Failed due to illegal value in property: ${name}`);
    if (typeof value !== 'object') return value;
    const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
    if (!isPlain || value instanceof Node || above.includes(value))
      throw new TypeError(`Failed due to illegal value in property: ${name}`);
    const path = [...above, value];
    if (Array.isArray(value)) return value.map((item: unknown, index) => legal(item, String(index), path));
    const kept = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(kept.map(([key, item]) => [key, legal(item, key, path)]));
  };

  const call = (functionName: string, args: readonly unknown[], settings: Settings): void => {
    const sent = args.map((arg, index) => legal(arg, String(index), []));
    lastId += 1;
    waiting.set(lastId, settings);
    queue.push({ paydue: 'call', id: lastId, functionName, args: sent });
    sendNext();
  };

  const runner = (settings: Settings): unknown =>
    new Proxy(Object.freeze({}), {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...settings, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...settings, failure });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...settings, user });
        return (...args: readonly unknown[]) => call(name, args, settings);
      },
    });

  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    const answer = event.data as FrameAnswer;
    const settings = answer.paydue === 'answer' ? waiting.get(answer.id) : undefined;
    if (settings === undefined) return;
    waiting.delete(answer.id);
    inFlight -= 1;
    sendNext();
    if (answer.ok) settings.success?.(answer.value, settings.user);
    else if (settings.failure) settings.failure(new Error(answer.message), settings.user);
    else throw new Error(answer.message);
  });

  // The workbench opens nothing outside this machine: it shows what a link means, or says where it would lead.
  const follow = (href: string): void => tell({ paydue: 'link', href });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const href = link instanceof HTMLAnchorElement && /^https?:/.test(link.href) ? link.href : null;
    if (href === null) return;
    event.preventDefault();
    follow(href);
  });
  window.open = (href) => {
    if (href !== undefined) follow(String(href));
    return null;
  };

  const host = {
    close: () => tell({ paydue: 'close' }),
    setHeight: (pixels: number) => tell({ paydue: 'height', pixels }),
    setWidth: (pixels: number) => tell({ paydue: 'width', pixels }),
    editor: { focus: () => tell({ paydue: 'focus' }) },
  };
  const run = runner({ success: null, failure: null, user: undefined });
  Object.defineProperty(window, 'google', { value: { script: { run, host } } });
}
