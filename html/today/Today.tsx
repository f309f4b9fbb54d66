/**
 * Today: who is written to now and why, what needs a person, why the others get nothing, what cannot be read.
 * One call draws it. Nothing is sent from here: the button opens the send window, where each mail is seen first.
 */
import { useState } from 'preact/hooks';
import type { CellPlace, RecordReport, TodayView } from '../../src/api';
import { Done, Failed, Skeleton } from '../parts/boxes';
import { type Asked, useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import type { Lay } from '../parts/over';
import { Heading } from '../parts/page';
import { server } from '../server';
import { modes, tabs, today as text } from '../text';
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
          <button
            type="button"
            class="icon-only"
            aria-label={text.refresh}
            title={text.refresh}
            disabled={asked.busy}
            onClick={() => asked.reload()}
          >
            <Icon name="refresh" class={asked.busy ? 'turning' : ''} />
          </button>
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
          <button type="button" class="wide" onClick={() => show({ kind: 'forecast' })}>
            {text.nextDays}
          </button>
        </div>
      )}
      {isSetUp && view.ready.length > 0 && (
        <div class="bar">
          <button type="button" class="primary wide" disabled={send.busy} onClick={() => send.run()}>
            {text.send(view.ready.length)}
          </button>
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
          <button type="button" class="link" onClick={() => props.show({ kind: 'more' })}>
            {text.turnNightOn}
          </button>
        )}{' '}
        <span class="updated">{text.updated(view.readAt)}</span>
      </p>
      {view.problems.length > 0 && (
        <p>
          <button type="button" class="link red small" onClick={jump}>
            {text.problemsBelow(view.problems.length)}
          </button>
        </p>
      )}
    </>
  );
}
