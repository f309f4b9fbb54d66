/**
 * More: the ways to promises and plans, to the forecast and to the dialogs; then the mode, the nightly run, the pause.
 */

import { useEffect, useState } from 'preact/hooks';
import type { AgreementsView, DialogName } from '../../src/api';
import { Done, Failed, Skeleton } from '../parts/boxes';
import { useAction, useAnswer } from '../parts/hooks';
import { keepKeyboard } from '../parts/keyboard';
import { Heading } from '../parts/page';
import { Row } from '../parts/section';
import { server } from '../server';
import { tabs } from '../text';
import * as agreements from '../text/agreements';
import * as forecast from '../text/forecast';
import * as text from '../text/more';
import { ModeForm } from './ModeForm';
import { NightSwitch } from './NightSwitch';
import { PauseForm } from './PauseForm';

export function More(props: {
  focus: boolean;
  /** The section that another view led to; it takes the keyboard. */
  at: 'night' | null;
  /** Null until it is read; then what stands is counted. */
  agreements: AgreementsView | null;
  open: (dialog: DialogName) => Promise<void>;
  show: (view: { kind: 'agreements' | 'forecast' }) => void;
  changed: () => Promise<void>;
}) {
  const asked = useAnswer(() => server.getSetUp());
  const [sentence, setSentence] = useState<string | null>(null);
  const open = useAction(props.open);
  const view = asked.data;
  const done = async (said: string): Promise<void> => {
    setSentence(said);
    await Promise.all([asked.reload(), props.changed()]);
    await keepKeyboard();
  };
  const isRead = view !== null;
  useEffect(() => {
    if (isRead && props.at !== null) document.getElementById(props.at)?.focus();
  }, [isRead, props.at]);
  return (
    <>
      <main aria-busy={asked.busy}>
        <Heading focus={props.focus}>{tabs.more}</Heading>
        <ul class="rows">
          <Row icon="clock" click={() => props.show({ kind: 'agreements' })} number={countOf(props.agreements)}>
            {agreements.heading}
          </Row>
          <Row icon="calendar" click={() => props.show({ kind: 'forecast' })}>
            {forecast.heading}
          </Row>
          <Row icon="ladder" busy={open.busy} click={() => open.run('rules')}>
            {text.rules}
          </Row>
          <Row icon="letter" busy={open.busy} click={() => open.run('notice')}>
            {text.notice}
          </Row>
          <Row icon="mail" busy={open.busy} click={() => open.run('letters')}>
            {text.letters}
          </Row>
          <Row icon="text" busy={open.busy} click={() => open.run('templates')}>
            {text.templates}
          </Row>
          <Row icon="percent" busy={open.busy} click={() => open.run('charges')}>
            {text.charges}
          </Row>
          <Row icon="sliders" busy={open.busy} click={() => open.run('setUp')}>
            {text.setUp}
          </Row>
        </ul>
        <Failed failure={open.failure} />
        <Failed failure={asked.failure} again={asked.reload} />
        {view === null && asked.busy && <Skeleton lines={6} />}
        {view?.done === true && (
          <>
            <ModeForm mode={view.mode} liveSentence={view.liveSentence} begin={() => props.open('start')} done={done} />
            <NightSwitch on={view.nightOn} user={view.user} sender={view.sender} done={done} />
            <PauseForm until={view.pausedUntil} done={done} />
          </>
        )}
      </main>
      <Done sentence={sentence} />
    </>
  );
}

const countOf = (view: AgreementsView | null): number => view?.agreements.filter((one) => one.isActive).length ?? 0;
