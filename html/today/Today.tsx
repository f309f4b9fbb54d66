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
import { keepKeyboard } from '../parts/keyboard';
import type { Lay } from '../parts/over';
import { Heading } from '../parts/page';
import { Late, Sender } from '../parts/sender';
import { server } from '../server';
import { modes, tabs } from '../text';
import * as text from '../text/today';
import { Empty, NotSetUp } from './Empty';
import { NeedsPerson } from './NeedsPerson';
import { NotToday } from './NotToday';
import { Permissions } from './Permissions';
import { Problems } from './Problems';
import { Ready } from './Ready';
import { Stops } from './Stops';

type TodayProps = {
  asked: Asked<TodayView>;
  focus: boolean;
  open: (dialog: 'send' | 'setUp' | 'notice' | 'start') => Promise<void>;
  show: (
    view: { kind: 'calls' | 'forecast' } | { kind: 'more'; at: 'night' } | { kind: 'agreements'; row: number },
  ) => void;
  /** The person goes to another page, and this view is read again when they are back. */
  leave: () => void;
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
    await keepKeyboard();
  };
  const resume = useAction(async () => settled((await server.pauseEverything({ until: null })).sentence));
  const adopt = useAction(async () => settled((await server.adoptCopy()).sentence));
  const accept = useAction(async () => settled((await server.acceptHistory()).sentence));
  const confirmBank = useAction(async () => settled((await server.confirmBank()).sentence));
  const night = (): void => show({ kind: 'more', at: 'night' });
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
        <Late sentence={view?.sender.lateSentence ?? null} see={night} />
        {view !== null && <State view={view} night={night} settled={settled} />}
        {asked.failure?.code === 'notSetUp' ? (
          <NotSetUp sentence={asked.failure.message} open={() => open('setUp')} />
        ) : (
          <Failed failure={asked.failure} again={asked.reload} />
        )}
        <Failed
          failure={
            send.failure ?? resume.failure ?? begin.failure ?? adopt.failure ?? accept.failure ?? confirmBank.failure
          }
        />
        {view === null && asked.busy && <Skeleton lines={9} />}
        {isSetUp && (
          <>
            <Permissions permissions={view.permissions} leave={props.leave} />
            <Stops
              stops={view.stops}
              resume={resume}
              begin={begin}
              adopt={adopt}
              accept={accept}
              confirmBank={confirmBank}
            />
            {view.ready.length > 0 ? (
              <Ready cards={view.ready} lay={props.lay} saved={saved} />
            ) : (
              <Empty view={view} open={() => open('setUp')} />
            )}
            <NeedsPerson view={view} open={open} show={show} settled={settled} changed={props.changed} />
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

/**
 * The mode, the night and when this was read, in two lines; Test stands in its yellow band. Who sends is said only where
 * it is somebody else, who then also switches the night.
 */
function State(props: { view: TodayView; night: () => void; settled: (sentence: string) => Promise<void> }) {
  const { view } = props;
  const jump = (): void => document.getElementById('problems')?.focus();
  return (
    <>
      {view.mode === 'test' && <p class="band">{view.modeSentence}</p>}
      <p class="small state">
        {view.mode !== 'test' && <span class="pill blue">{modes[view.mode].name}</span>} {view.nightSentence}{' '}
        {!view.nightOn && !view.sender.canTakeOver && (
          <Button class="link" click={props.night}>
            {text.turnNightOn}
          </Button>
        )}{' '}
        <span class="updated">{text.updated(view.readAt)}</span>
      </p>
      {view.sender.canTakeOver && <Sender sender={view.sender} done={props.settled} />}
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
