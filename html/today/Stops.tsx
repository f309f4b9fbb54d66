/**
 * What stands in the way of messages leaving by themselves, and what to do about it.
 */
import type { StopView } from '../../src/api';
import { Box } from '../parts/boxes';
import type { Action } from '../parts/hooks';
import { today as text } from '../text';

export function Stops(props: { stops: readonly StopView[]; resume: Action<[]> }) {
  return (
    <>
      {props.stops.map((stop) => (
        <Box key={stop.code} tone="amber">
          <p>
            <b>{stop.sentence}</b>
          </p>
          {stop.code === 'paused' ? (
            <button type="button" disabled={props.resume.busy} onClick={() => props.resume.run()}>
              {text.resume}
            </button>
          ) : (
            <p class="small">{text.stopped}</p>
          )}
        </Box>
      ))}
    </>
  );
}
