/**
 * Trying other rules: the values of Levels and Settings at the left, what they would do in the next 30 days at the
 * right. Nothing is saved; a rule that is to stay is written into its sheet.
 */

import { useState } from 'preact/hooks';
import type { ForecastView, RulesView } from '../../src/api';
import { DAYS } from '../forecast/Forecast';
import { Failed, Skeleton } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import { Field } from '../parts/fields';
import { GoTo } from '../parts/goTo';
import { type Asked, useAction, useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import * as common from '../text/common';
import * as forecast from '../text/forecast';
import * as text from '../text/rules';
import { countOf, draftOf, type Edits, settingPlace } from './draft';
import { Effect } from './Effect';
import { LevelTable } from './LevelTable';

/** It scrolls, so the keyboard must get to it. */
const REACHED = { tabIndex: 0 };

export function RulesWindow() {
  const asked = useAnswer(() => server.getRules());
  const asIs = useAnswer(() => server.getForecast({ days: DAYS, draft: null }));
  if (asked.data !== null) return <Trying view={asked.data} asIs={asIs} />;
  return <Waiting asked={asked} heading={text.heading} label={common.close} leave={closeDialog} />;
}

function Trying(props: { view: RulesView; asIs: Asked<ForecastView> }) {
  const { view, asIs } = props;
  const [edits, setEdits] = useState<Edits>({});
  const [tried, setTried] = useState<{ readonly key: string; readonly effect: ForecastView } | null>(null);
  const draft = draftOf(view, edits);
  const key = JSON.stringify(draft);
  const show = useAction(async () => setTried({ key, effect: await server.getForecast({ days: DAYS, draft }) }));
  const reset = (): void => {
    setEdits({});
    setTried(null);
  };
  const effect = tried?.effect ?? asIs.data;
  return (
    <>
      <main class="two rules">
        <div class="left form">
          <Heading hidden>{text.heading}</Heading>
          <Rules view={view} edits={edits} edit={(place, value) => setEdits({ ...edits, [place]: value })} />
        </div>
        <section {...REACHED} class="right scrolls" aria-labelledby="effect" aria-busy={show.busy || asIs.busy}>
          <h2 id="effect">
            {text.effect} <span class="small">· {forecast.heading}</span>
          </h2>
          <Failed failure={show.failure} />
          {effect === null && <Failed failure={asIs.failure} again={asIs.reload} />}
          {effect === null && asIs.busy && <Skeleton lines={6} />}
          {effect !== null && <Effect view={effect} isStale={tried === null ? draft !== null : tried.key !== key} />}
        </section>
      </main>
      <footer>
        <Button class="primary" disabled={draft === null || show.busy} click={() => show.run()}>
          {show.busy ? text.showing : text.show}
        </Button>
        {draft !== null && <Button click={reset}>{text.reset}</Button>}
        <CloseButton>{common.close}</CloseButton>
        <p class="small sum">
          {text.lead} {draft !== null && text.changed(countOf(draft))}
        </p>
      </footer>
    </>
  );
}

function Rules(props: { view: RulesView; edits: Edits; edit: (place: string, value: string) => void }) {
  const { view, edits, edit } = props;
  return (
    <>
      <p class="small">
        {text.lead} {text.toKeep}
      </p>
      <p class="actions">
        <GoTo place={{ sheet: text.levels, row: null, column: null }} then={closeDialog}>
          {common.goTo(text.levels, null)}
        </GoTo>
        <GoTo place={{ sheet: text.settings, row: null, column: null }} then={closeDialog}>
          {common.goTo(text.settings, null)}
        </GoTo>
      </p>
      <h2>{text.levels}</h2>
      {view.procedures.map((one) => (
        <LevelTable key={one.name} procedure={one} edits={edits} edit={edit} />
      ))}
      <h2>{text.settings}</h2>
      <div class="grid">
        {view.settings.map(({ key, value, note }) => (
          <Field key={key} label={key} hint={note}>
            {(tie) => (
              <input
                {...tie}
                class={(edits[settingPlace(key)] ?? value).trim() === value.trim() ? '' : 'tried'}
                value={edits[settingPlace(key)] ?? value}
                onInput={(event) => edit(settingPlace(key), event.currentTarget.value)}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
