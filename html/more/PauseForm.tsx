/**
 * One switch that stops everything, with or without an end, and the way back.
 */
import { useState } from 'preact/hooks';
import { formatDay } from '../format';
import { Box, Failed } from '../parts/boxes';
import { Field } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import { more as text, today } from '../text';

/** `until` is a day, `open`, or null when nothing is paused. */
export function PauseForm(props: { until: string | null; done: (sentence: string) => Promise<void> }) {
  const [until, setUntil] = useState('');
  const change = useAction(async (to: string | null) => {
    const report = await server.pauseEverything({ until: to });
    setUntil('');
    await props.done(report.sentence);
  });
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{text.pause}</h2>
      <Failed failure={change.failure} />
      {props.until === null ? (
        <>
          <p class="small">{text.pauseMeans}</p>
          <Field label={text.pauseUntil} hint={text.pauseUntilHint}>
            {(tie) => (
              <input {...tie} type="date" value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
            )}
          </Field>
          <button type="button" disabled={change.busy} onClick={() => change.run(until === '' ? 'open' : until)}>
            {text.pauseButton}
          </button>
        </>
      ) : (
        <Box tone="amber">
          <p>
            <b>{props.until === 'open' ? text.pausedOpen : text.pausedUntil(formatDay(props.until))}</b>
          </p>
          <button type="button" disabled={change.busy} onClick={() => change.run(null)}>
            {today.resume}
          </button>
        </Box>
      )}
    </section>
  );
}
