/**
 * What stands in the way of messages leaving by themselves: a pause can be ended here, the first run begins here, a copy
 * becomes a sender of its own or stays silent, a history cut short is accepted, changed bank details are confirmed; the others are confirmed in the send window.
 */

import type { StopView } from '../../src/api';
import { Box } from '../parts/boxes';
import { Button } from '../parts/button';
import type { Action } from '../parts/hooks';
import * as sender from '../text/sender';
import * as start from '../text/start';
import * as text from '../text/today';

export function Stops(props: {
  stops: readonly StopView[];
  resume: Action<[]>;
  begin: Action<[]>;
  adopt: Action<[]>;
  accept: Action<[]>;
  confirmBank: Action<[]>;
}) {
  return (
    <>
      {props.stops.map((stop) => (
        <Box key={stop.code} tone="amber">
          <p>{stop.sentence}</p>
          {stop.code === 'paused' && <Button of={props.resume}>{text.resume}</Button>}
          {stop.code === 'firstRun' && <Button of={props.begin}>{start.open}</Button>}
          {stop.code === 'historyCut' && <Button of={props.accept}>{sender.acceptHistory}</Button>}
          {stop.code === 'bankChanged' && <Button of={props.confirmBank}>{sender.confirmBank}</Button>}
          {stop.code === 'copied' && (
            <>
              <Button of={props.adopt}>{sender.adopt}</Button>
              <p class="small">{sender.orLeaveCopy}</p>
            </>
          )}
        </Box>
      ))}
    </>
  );
}
