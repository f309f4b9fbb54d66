/**
 * Boxes, confirmations and failures: what happened, in the server's own sentence.
 */

import type { ComponentChildren } from 'preact';
import type { CellPlace } from '../../src/api';
import type { Failure } from '../server';
import * as common from '../text/common';
import { Button } from './button';
import { GoTo } from './goTo';

type BoxTone = 'grey' | 'red' | 'amber' | 'green';

export function Box(props: { tone: BoxTone; children: ComponentChildren }) {
  return <div class={`box ${props.tone}`}>{props.children}</div>;
}

/**
 * The view's polite live region, below what scrolls: always in sight, and always there, so that what is put into it is
 * read out.
 */
export function Done(props: { sentence: string | null; place?: CellPlace | null }) {
  const place = props.place ?? null;
  return (
    <div role="status" class="done">
      {props.sentence !== null && (
        <p>
          {props.sentence} {place !== null && <GoTo place={place}>{common.seeIn(place.sheet)}</GoTo>}
        </p>
      )}
    </div>
  );
}

/** The one sentence of a failed question, with its reference, and a way on where there is one. */
export function Failed(props: { failure: Failure | null; again?: () => Promise<void> }) {
  const { failure, again } = props;
  return (
    <div role="alert">
      {failure !== null && (
        <Box tone="red">
          <p>{failure.message}</p>
          {failure.reference !== null && failure.reference !== '' && (
            <p class="small">{common.reference(failure.reference)}</p>
          )}
          {again !== undefined && <Button click={() => again()}>{common.tryAgain}</Button>}
        </Box>
      )}
    </div>
  );
}

/** Grey lines where the view will be. */
export function Skeleton(props: { lines: number }) {
  return (
    <div>
      <p class="sr" role="status">
        {common.loading}
      </p>
      <div class="skeleton" aria-hidden="true">
        {Array.from({ length: props.lines }, (_, i) => (
          <i key={i} />
        ))}
      </div>
    </div>
  );
}
