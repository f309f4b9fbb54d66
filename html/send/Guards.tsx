/**
 * What stands in the way of this send: a pause, which can be ended here; and guards that a person may overrule by a
 * tick, once for all of them.
 */

import type { PreviewView } from '../../src/api';
import { Button } from '../parts/button';
import { Tick } from '../parts/fields';
import type { Action } from '../parts/hooks';
import * as text from '../text/send';
import * as start from '../text/start';
import * as today from '../text/today';

export function Guards(props: {
  view: PreviewView;
  overruled: boolean;
  change: (overruled: boolean) => void;
  resume: Action<[]>;
  /** Chooses where old invoices begin, which confirms the first run. */
  begin: () => void;
}) {
  const { view } = props;
  const paused = view.stops.find((stop) => stop.code === 'paused');
  const guards = view.stops.filter((stop) => stop.code !== 'paused').map((stop) => stop.sentence);
  const sentences = view.outsideWindow === null ? guards : [...guards, view.outsideWindow];
  return (
    <>
      {paused !== undefined && (
        <div class="guard">
          <p>{paused.sentence}</p>
          <Button of={props.resume}>{today.resume}</Button>
        </div>
      )}
      {sentences.length > 0 && (
        <div class="guard">
          <div>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {view.stops.some((stop) => stop.code === 'firstRun') && (
              <Button class="link" click={props.begin}>
                {start.open}
              </Button>
            )}
          </div>
          <Tick checked={props.overruled} change={props.change}>
            <b>{text.overrule}</b>
          </Tick>
        </div>
      )}
    </>
  );
}
