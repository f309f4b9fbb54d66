/**
 * One switch that stops everything, with or without an end, and the way back.
 */

import { useState } from 'preact/hooks';
import { formatDay } from '../format';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { Field } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { Section } from '../parts/section';
import { server } from '../server';
import * as text from '../text/more';
import * as today from '../text/today';

/** `until` is a day, `open`, or null when nothing is paused. */
export function PauseForm(props: { until: string | null; done: (sentence: string) => Promise<void> }) {
  const [until, setUntil] = useState('');
  const change = useAction(async (to: string | null) => {
    const report = await server.pauseEverything({ until: to });
    setUntil('');
    await props.done(report.sentence);
  });
  return (
    <Section id="pause" title={text.pause}>
      <Failed failure={change.failure} />
      {props.until === null ? (
        <>
          <p class="small">{text.pauseMeans}</p>
          <Field label={text.pauseUntil} hint={text.pauseUntilHint}>
            {(tie) => (
              <input {...tie} type="date" value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
            )}
          </Field>
          <Button disabled={change.busy} click={() => change.run(until === '' ? 'open' : until)}>
            {text.pauseButton}
          </Button>
        </>
      ) : (
        <Box tone="amber">
          <p>
            <b>{props.until === 'open' ? text.pausedOpen : text.pausedUntil(formatDay(props.until))}</b>
          </p>
          <Button disabled={change.busy} click={() => change.run(null)}>
            {today.resume}
          </Button>
        </Box>
      )}
    </Section>
  );
}
