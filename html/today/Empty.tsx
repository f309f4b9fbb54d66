/**
 * What stands in place of the cards when there is nothing to send: why, and what comes next.
 */

import type { TodayView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { Blank } from '../parts/section';
import * as text from '../text/today';

export function Empty(props: { view: TodayView; open: () => Promise<void> }) {
  const { view } = props;
  // The stop above says since when and how to resume.
  if (view.stops.some((stop) => stop.code === 'paused')) return null;
  if (view.openCount === 0) {
    return (
      <Blank title={text.nothingOpen} icon="letter">
        <p class="small">{view.problems.length > 0 ? text.nothingReadable : text.nothingOpenHint}</p>
        <SetUpButton open={props.open} primary={false} />
      </Blank>
    );
  }
  return (
    <Blank title={text.nothing} icon="check">
      <p class="small">{text.open(view.openCount)}</p>
      {view.nextSentence !== null && <p class="small">{view.nextSentence}</p>}
    </Blank>
  );
}

export function NotSetUp(props: { sentence: string; open: () => Promise<void> }) {
  return (
    <Blank title={text.notSetUp} icon="sliders">
      <p>{props.sentence}</p>
      <SetUpButton open={props.open} primary={true} />
    </Blank>
  );
}

function SetUpButton(props: { open: () => Promise<void>; primary: boolean }) {
  const setUp = useAction(props.open);
  return (
    <>
      <Button class={props.primary ? 'primary' : ''} of={setUp}>
        {text.setUp}
      </Button>
      <Failed failure={setUp.failure} />
    </>
  );
}
