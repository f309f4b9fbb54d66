/**
 * Today: who is written to now and why, what needs a person, why the others get nothing, what cannot be read.
 * One call draws it. Nothing is sent from here: the button opens the send window, where each mail is seen first.
 */
import { useState } from 'preact/hooks';
import type { TodayView } from '../../src/api';
import { Done, Failed, Skeleton } from '../parts/boxes';
import { type Asked, useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
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
  open: (dialog: 'send' | 'setUp' | 'notice') => Promise<void>;
  show: (view: 'calls' | 'more') => void;
};

export function Today(props: TodayProps) {
  const { asked, open, show } = props;
  const [sentence, setSentence] = useState<string | null>(null);
  const view = asked.data;
  const send = useAction(() => open('send'));
  const resume = useAction(async () => {
    const done = await server.pauseEverything({ until: null });
    setSentence(done.sentence);
    await asked.reload();
  });
  const settled = async (done: string): Promise<void> => {
    setSentence(done);
    await asked.reload();
  };
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
        <Failed failure={send.failure ?? resume.failure} />
        {view === null && asked.busy && <Skeleton lines={9} />}
        {view !== null && asked.failure?.code !== 'notSetUp' && (
          <>
            <Stops stops={view.stops} resume={resume} />
            {view.ready.length > 0 ? <Ready cards={view.ready} /> : <Empty view={view} open={() => open('setUp')} />}
            <NeedsPerson view={view} open={open} toCalls={() => show('calls')} settled={settled} />
            <NotToday groups={view.notToday} />
            <Problems problems={view.problems} />
          </>
        )}
      </main>
      <Done sentence={sentence} />
      {view !== null && view.ready.length > 0 && asked.failure?.code !== 'notSetUp' && (
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
function State(props: { view: TodayView; show: (view: 'more') => void }) {
  const { view } = props;
  const jump = (): void => document.getElementById('problems')?.focus();
  return (
    <>
      {view.mode === 'test' && <p class="band">{view.modeSentence}</p>}
      <p class="small state">
        {view.mode !== 'test' && <span class="pill blue">{modes[view.mode].name}</span>} {view.nightSentence}{' '}
        {!view.nightOn && (
          <button type="button" class="link" onClick={() => props.show('more')}>
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
