/**
 * Test, Ask first, Automatic. Each step towards real mail shows what the first live run would do and needs a tick.
 */

import { useState } from 'preact/hooks';
import type { ModeName } from '../../src/api';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { Tick } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import { modes } from '../text';
import * as text from '../text/more';
import * as start from '../text/start';

/** In rising order: the further down, the less a person is asked. */
const MODES: readonly ModeName[] = ['test', 'ask', 'automatic'];

export function ModeForm(props: {
  mode: ModeName;
  liveSentence: string;
  /** Opens the window in which old invoices get their beginning. */
  begin: () => Promise<void>;
  done: (sentence: string) => Promise<void>;
}) {
  const [chosen, setChosen] = useState(props.mode);
  const [confirmed, setConfirmed] = useState(false);
  const [checked, setChecked] = useState(false);
  const rises = MODES.indexOf(chosen) > MODES.indexOf(props.mode);
  const missing = rises && !confirmed;
  const change = useAction(async () => {
    setChecked(true);
    if (missing) return;
    const report = await server.changeMode({ mode: chosen, confirmFirstRun: rises });
    await props.done(report.sentence);
  });
  const begin = useAction(props.begin);
  const choose = (mode: ModeName): void => {
    setChosen(mode);
    setConfirmed(false);
    setChecked(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return change.run();
      }}
    >
      <fieldset class="modes">
        <legend class="section">{text.mode}</legend>
        {MODES.map((mode) => (
          <Tick key={mode} type="radio" name="mode" checked={chosen === mode} change={() => choose(mode)}>
            <b>{modes[mode].name}</b> {mode === props.mode && <span class="pill blue">{text.now}</span>}
            <br />
            <span class="small">{modes[mode].means}</span>
          </Tick>
        ))}
      </fieldset>
      {rises && (
        <Box tone="amber">
          <p>{props.liveSentence}</p>
          {props.mode === 'test' && <Button of={begin}>{start.open}</Button>}
          <Tick checked={confirmed} change={setConfirmed}>
            {text.confirm}
          </Tick>
          <div role="alert">{checked && missing && <p class="error">{text.confirmMissing}</p>}</div>
        </Box>
      )}
      <Failed failure={change.failure ?? begin.failure} />
      {chosen !== props.mode && (
        <button type="submit" disabled={change.busy}>
          {text.changeMode(modes[chosen].name)}
        </button>
      )}
    </form>
  );
}
