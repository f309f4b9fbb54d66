/**
 * `google.script.run` as typed promises: `await server.getToday()` gives the data or rejects with one sentence.
 * The only file that names `google`; it knows no view.
 */
import type { Answer, EntryPoint, FailureCode, Server } from '../src/api';
import { failures } from './text';

/** What went wrong, ready to show. `reference` finds the entry in the log; null when the question never got there. */
export type Failure = {
  readonly code: FailureCode | 'transport';
  readonly message: string;
  readonly reference: string | null;
};

type DataOf<A> = A extends { readonly ok: true; readonly data: infer T } ? T : never;
type Promised = {
  readonly [K in keyof Server]: (...question: Parameters<Server[K]>) => Promise<DataOf<ReturnType<Server[K]>>>;
};
type Runner = {
  withSuccessHandler(then: (value: unknown) => void): Runner;
  withFailureHandler(then: (error: unknown) => void): Runner;
} & Record<keyof Server | EntryPoint, (...question: readonly unknown[]) => void>;

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { close(): void; readonly editor?: { focus(): void } };
  };
};

/** Every question of `Server`, asked over the wire. An answer that is not ok rejects; read it with `failureOf`. */
export const server = new Proxy({} as Promised, {
  get:
    (_, name: keyof Server) =>
    async (...question: readonly unknown[]) => {
      const answer = await call(name, question);
      if (!isAnswer(answer)) throw new Error('no answer');
      if (!answer.ok) throw new Error(answer.message, { cause: answer });
      return answer.data;
    },
});

/** Opens the sidebar anew: the last call of a dialog that changed something. */
export async function openToday(): Promise<void> {
  await call('showToday', []);
}

/** Closes the dialog this page is in. */
export function closeDialog(): void {
  google.script.host.close();
}

/** Gives the keyboard back to the spreadsheet. */
export function focusSheet(): void {
  google.script.host.editor?.focus();
}

/** What a rejected question means for the user. Whatever is not an answer of the server is a failure of the way there. */
export function failureOf(error: unknown): Failure {
  const cause = error instanceof Error ? error.cause : null;
  if (isAnswer(cause) && !cause.ok) return cause;
  const raw = error instanceof Error ? error.message : String(error);
  const message = /PERMISSION_DENIED|authoriz/i.test(raw) ? failures.permission : failures.transport;
  return { code: 'transport', message, reference: null };
}

/** A question with an illegal value throws at once; inside the promise that is a rejection too. */
function call(name: keyof Server | EntryPoint, question: readonly unknown[]): Promise<unknown> {
  return new Promise((answered, failed) => {
    google.script.run
      .withSuccessHandler(answered)
      .withFailureHandler(failed)
      [name](...question);
  });
}

function isAnswer(value: unknown): value is Answer<never> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
