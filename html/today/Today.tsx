/**
 * Today: who is written to now and why, what needs a person, why the others get nothing, what cannot be read.
 * One call draws it. Nothing is sent from here: the button opens the send window, where each mail is seen first.
 */

import { useState } from 'preact/hooks';
import type { CellPlace, RecordReport, TodayView } from '../../src/api';
import { Done, Failed, Skeleton } from '../parts/boxes';
import { Button } from '../parts/button';
import { type Asked, useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import type { Lay } from '../parts/over';
import { Heading } from '../parts/page';
import { server } from '../server';
import { modes, tabs } from '../text';
import * as text from '../text/today';
import { Empty, NotSetUp } from './Empty';
import { NeedsPerson } from './NeedsPerson';
import { NotToday } from './NotToday';
import { Problems } from './Problems';
import { Ready } from './Ready';
import { Stops } from './Stops';

type TodayProps = {
  asked: Asked<TodayView>;
  focus: boolean;
  open: (dialog: 'send' | 'setUp' | 'notice' | 'start') => Promise<void>;
  show: (view: { kind: 'calls' | 'more' | 'forecast' } | { kind: 'agreements'; row: number }) => void;
  lay: Lay;
  changed: () => Promise<void>;
};

export function Today(props: TodayProps) {
  const { asked, open, show } = props;
  const [done, setDone] = useState<{ readonly sentence: string; readonly place: CellPlace | null } | null>(null);
  const view = asked.data;
  const send = useAction(() => open('send'));
  const begin = useAction(() => open('start'));
  const settled = async (sentence: string): Promise<void> => {
    setDone({ sentence, place: null });
    await asked.reload();
  };
  const resume = useAction(async () => settled((await server.pauseEverything({ until: null })).sentence));
  const saved = async (report: RecordReport): Promise<void> => {
    setDone(report);
    await props.changed();
  };
  const isSetUp = view !== null && asked.failure?.code !== 'notSetUp';
  return (
    <>
      <main aria-busy={asked.busy}>
        <div class="top">
          <Heading focus={props.focus}>{view?.title ?? tabs.today}</Heading>
          <Button
            class="icon-only"
            aria-label={text.refresh}
            title={text.refresh}
            disabled={asked.busy}
            click={() => asked.reload()}
          >
            <Icon name="refresh" class={asked.busy ? 'turning' : ''} />
          </Button>
        </div>
        {view !== null && <State view={view} show={show} />}
        {asked.failure?.code === 'notSetUp' ? (
          <NotSetUp sentence={asked.failure.message} open={() => open('setUp')} />
        ) : (
          <Failed failure={asked.failure} again={asked.reload} />
        )}
        <Failed failure={send.failure ?? resume.failure ?? begin.failure} />
        {view === null && asked.busy && <Skeleton lines={9} />}
        {isSetUp && (
          <>
            <Stops stops={view.stops} resume={resume} begin={begin} />
            {view.ready.length > 0 ? (
              <Ready cards={view.ready} lay={props.lay} saved={saved} />
            ) : (
              <Empty view={view} open={() => open('setUp')} />
            )}
            <NeedsPerson view={view} open={open} show={show} settled={settled} />
            <NotToday groups={view.notToday} />
            <Problems problems={view.problems} />
          </>
        )}
      </main>
      <Done sentence={done?.sentence ?? null} place={done?.place ?? null} />
      {isSetUp && view.ready.length === 0 && view.openCount > 0 && (
        <div class="bar">
          <Button class="wide" click={() => show({ kind: 'forecast' })}>
            {text.nextDays}
          </Button>
        </div>
      )}
      {isSetUp && view.ready.length > 0 && (
        <div class="bar">
          <Button class="primary wide" of={send}>
            {text.send(view.ready.length)}
          </Button>
          <p class="small">{text.sendHint}</p>
        </div>
      )}
    </>
  );
}

/** The mode, the night and when this was read, in two lines; Test stands in its yellow band. */
function State(props: { view: TodayView; show: (view: { kind: 'more' }) => void }) {
  const { view } = props;
  const jump = (): void => document.getElementById('problems')?.focus();
  return (
    <>
      {view.mode === 'test' && <p class="band">{view.modeSentence}</p>}
      <p class="small state">
        {view.mode !== 'test' && <span class="pill blue">{modes[view.mode].name}</span>} {view.nightSentence}{' '}
        {!view.nightOn && (
          <Button class="link" click={() => props.show({ kind: 'more' })}>
            {text.turnNightOn}
          </Button>
        )}{' '}
        <span class="updated">{text.updated(view.readAt)}</span>
      </p>
      {view.problems.length > 0 && (
        <p>
          <Button class="link red small" click={jump}>
            {text.problemsBelow(view.problems.length)}
          </Button>
        </p>
      )}
    </>
  );
}
