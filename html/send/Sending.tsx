/**
 * While it sends: how far it is, client by client, and a way to stop.
 */

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Heading } from '../parts/page';
import * as text from '../text/send';
import type { Course } from './sendAll';

/** After this long without an answer the page says that it is still at work. */
const SLOW_MS = 40_000;

/** Null until the person asks; unheard when the server cannot be told: then the part under way is sent to its end. */
export type Stopping = 'asked' | 'unheard' | null;

export function Sending(props: { course: Course; stopping: Stopping; stop: () => void }) {
  const { course, stopping } = props;
  const total = course.mails.length;
  const done = total - course.untried.length - course.inHand.length;
  const slow = useSlow(done);
  const isLast = total - done === 1;
  return (
    <>
      <main class="plain-body">
        <Heading>{text.sending(total)}</Heading>
        <p role="status">
          {text.progress(done, total)}
          {stopping === 'unheard' && ` · ${text.unheard(course.inHand.length)}`}
          {slow && ` · ${text.slow}`}
        </p>
        <div
          class="progress"
          role="progressbar"
          aria-label={text.bar}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
        >
          <i style={{ width: `${(100 * done) / total}%` }} />
        </div>
        <p class="small">{text.closing}</p>
        <ul class="rows">
          {course.mails.map((mail) => {
            const state = stateOf(course, mail.hash);
            return (
              <li key={mail.hash} class={`plain ${state}`}>
                {state === 'inHand' && <i class="spin" aria-hidden="true" />}
                <span dir="auto">{mail.client}</span> <span class="number">{text.states[state]}</span>
              </li>
            );
          })}
        </ul>
      </main>
      <footer>
        {isLast ? (
          <p class="small">{text.last}</p>
        ) : (
          // Not where “Send” was: the second click of a double click would stop what the first began.
          <Button class="apart" disabled={stopping !== null} click={props.stop}>
            {stopping === null ? text.stop : text.stopping}
          </Button>
        )}
      </footer>
    </>
  );
}

function stateOf(course: Course, hash: string): keyof typeof text.states {
  const holds = (list: readonly { readonly hash: string }[]) => list.some((one) => one.hash === hash);
  if (holds(course.sent)) return 'sent';
  if (holds(course.inHand)) return 'inHand';
  return holds(course.untried) ? 'waiting' : 'not';
}

/** True when nothing was heard for long; a new answer begins the wait anew. */
function useSlow(done: number): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return slow;
}
