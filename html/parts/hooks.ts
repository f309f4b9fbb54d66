/**
 * How a view asks the server: a question that fills the view, and an action that a person starts.
 * Both keep what is shown while they work, and both turn a rejection into a `Failure`.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../server';

/** `data` stays while it is read again; `failure` is of the last try. */
export type Asked<T> = {
  readonly data: T | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
  reload(): Promise<void>;
};

/**
 * Asks once when the view appears, or as soon as it is `wanted`, and again on `reload`. A late answer to an earlier
 * question is dropped.
 */
export function useAnswer<T>(ask: () => Promise<T>, wanted = true): Asked<T> {
  const [data, setData] = useState<T | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);
  const reload = async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    const [answer, failed] = await settled(ask);
    if (turn !== latest.current) return;
    if (answer !== null) setData(answer.value);
    setFailure(failed);
    setBusy(false);
  };
  useEffect(() => {
    if (wanted && latest.current === 0) reload().catch(() => undefined);
  }, [wanted]);
  return { data, failure, busy, reload };
}

export type Action<Q extends readonly unknown[]> = {
  readonly busy: boolean;
  readonly failure: Failure | null;
  run(...question: Q): Promise<void>;
};

/** An action that runs once at a time: a second click while it works does nothing. */
export function useAction<Q extends readonly unknown[]>(act: (...question: Q) => Promise<void>): Action<Q> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // State is set late; the reference stops the second click of a double click.
  const running = useRef(false);
  const run = async (...question: Q): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const [, failed] = await settled(() => act(...question));
    running.current = false;
    setFailure(failed);
    setBusy(false);
  };
  return { busy, failure, run };
}

/** Runs `again` when the person comes back to this page after `leave` was called: a dialog lay over it. */
export function useReturn(again: () => Promise<void>): { leave(): void } {
  const away = useRef(false);
  useEffect(() => {
    const back = () => {
      if (!away.current) return;
      away.current = false;
      again().catch(() => undefined);
    };
    addEventListener('focus', back);
    document.addEventListener('pointerenter', back);
    return () => {
      removeEventListener('focus', back);
      document.removeEventListener('pointerenter', back);
    };
  });
  return {
    leave: () => {
      away.current = true;
    },
  };
}

async function settled<T>(ask: () => Promise<T>): Promise<readonly [{ readonly value: T } | null, Failure | null]> {
  return ask().then(
    (value) => [{ value }, null] as const,
    (error: unknown) => [null, failureOf(error)] as const,
  );
}
