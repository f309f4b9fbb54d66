/**
 * Who sends from this spreadsheet, with the way to become the one; and the alarm when the nightly run does not come.
 */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SenderView } from '../../src/api';
import { server } from '../server';
import * as text from '../text/sender';
import { Box, Failed } from './boxes';
import { Button } from './button';
import { useAction } from './hooks';

/** The sentence; where somebody else sends, a button that asks once in place before it makes the reader the sender. */
export function Sender(props: { sender: SenderView; done: (sentence: string) => Promise<void> }) {
  const { sender } = props;
  const [asks, setAsks] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(asks);
  const take = useAction(async () => {
    await props.done((await server.takeOver()).sentence);
    setAsks(false);
  });
  // What had the keyboard is gone. The question gets it, not its button: a key held down must not answer it.
  useLayoutEffect(() => {
    if (shown.current !== asks) place.current?.querySelector<HTMLElement>(asks ? '.box p' : 'button')?.focus();
    shown.current = asks;
  }, [asks]);
  return (
    <div ref={place}>
      <p class="small">
        {sender.sentence}{' '}
        {sender.canTakeOver && !asks && (
          <Button class="link" click={() => setAsks(true)}>
            {text.takeOver}
          </Button>
        )}
      </p>
      {sender.canTakeOver && asks && (
        <Box tone="grey">
          <p tabIndex={-1}>{text.takeOverMeans}</p>
          <Failed failure={take.failure} />
          <div class="buttons">
            <Button of={take}>{text.takeOverNow}</Button>
            <Button disabled={take.busy} click={() => setAsks(false)}>
              {text.leaveIt}
            </Button>
          </div>
        </Box>
      )}
    </div>
  );
}

/** Red, and read out at once; `see` leads to the nightly run where it is not in sight. */
export function Late(props: { sentence: string | null; see?: () => void }) {
  const { sentence, see } = props;
  return (
    <div role="alert">
      {sentence !== null && (
        <Box tone="red">
          <p>{sentence}</p>
          {see !== undefined && <Button click={see}>{text.seeNight}</Button>}
        </Box>
      )}
    </div>
  );
}
