/**
 * What stands in the way of messages leaving by themselves; a pause can be ended here, the
 * first run begins here, the others are confirmed in the send window.
 */
import type { StopView } from '../../src/api';
import { Box } from '../parts/boxes';
import type { Action } from '../parts/hooks';
import { today as text } from '../text';
import { start } from '../text/start';

export function Stops(props: { stops: readonly StopView[]; resume: Action<[]>; begin: Action<[]> }) {
  return (
    <>
      {props.stops.map((stop) => (
        <Box key={stop.code} tone="amber">
          <p>{stop.sentence}</p>
          {stop.code === 'paused' && (
            <button type="button" disabled={props.resume.busy} onClick={() => props.resume.run()}>
              {text.resume}
            </button>
          )}
          {stop.code === 'firstRun' && (
            <button type="button" disabled={props.begin.busy} onClick={() => props.begin.run()}>
              {start.open}
            </button>
          )}
        </Box>
      ))}
    </>
  );
}
