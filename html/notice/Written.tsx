/** The notices that were written, the latest first: where each stands, what to record of it, the hand-over when its time is over. */
import { useState } from 'preact/hooks';
import type { NoticeView, WrittenNoticeView } from '../../src/api';
import { formatDay } from '../format';
import { Done, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { DoneButton, useLeave } from '../parts/close';
import { GoTo } from '../parts/goTo';
import type { Asked } from '../parts/hooks';
import { giveKeyboardTo } from '../parts/keyboard';
import { Pill } from '../parts/money';
import { FirstFew } from '../parts/more';
import { Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/notice';
import { DeliveryForm } from './DeliveryForm';
import { HandOver } from './HandOver';

const STEP = 20;

export function Written(props: { asked: Asked<NoticeView>; view: NoticeView; write: (() => void) | null }) {
  const { asked, view } = props;
  const [sentence, setSentence] = useState<string | null>(null);
  const done = useLeave();
  const saved = async (said: string): Promise<void> => {
    setSentence(said);
    await asked.reload();
    giveKeyboardTo(null);
  };
  return (
    <>
      <main class="plain-body">
        <Heading>{text.written}</Heading>
        {view.written.length === 0 && <p>{text.noneWritten}</p>}
        <FirstFew
          list={view.written}
          step={STEP}
          draw={(one) => <Card key={one.token} one={one} today={view.today} saved={saved} leave={done.run} />}
        />
        <Failed failure={asked.failure ?? done.failure} />
      </main>
      <Done sentence={sentence} />
      <footer>
        <DoneButton busy={done.busy} leave={done.run} />
        {props.write !== null && <Button click={props.write}>{text.writeOne}</Button>}
      </footer>
    </>
  );
}

function Card(props: {
  one: WrittenNoticeView;
  today: string;
  saved: (sentence: string) => Promise<void>;
  leave: () => void;
}) {
  const { one } = props;
  const [open, setOpen] = useState<'record' | 'handOver' | null>(null);
  const isExpired = one.daysLeft !== null && one.daysLeft < 0;
  return (
    <article class="card" aria-label={text.about(one.number, one.client)}>
      <div class="title">
        <b dir="auto">{one.client}</b>
        <Pill tone={toneOf(one)}>{one.stateText}</Pill>
      </div>
      <p class="why">
        {one.number} · {one.items.join(', ')}
      </p>
      <Facts one={one} />
      {open === 'record' && (
        <DeliveryForm one={one} today={props.today} saved={props.saved} leave={() => setOpen(null)} />
      )}
      {open === 'handOver' && <HandOver client={one.client} leave={() => setOpen(null)} />}
      {open === null && (
        <p class="actions">
          {one.documentUrl !== null && (
            <a href={one.documentUrl} rel="noopener">
              {text.document}
            </a>
          )}
          {one.canWithdraw && (
            <Button class="link" click={() => setOpen('record')}>
              {text.record}
            </Button>
          )}
          {isExpired && (
            <Button class="link" click={() => setOpen('handOver')}>
              {text.handOver}
            </Button>
          )}
          <GoTo place={one.place} then={props.leave}>
            {common.seeHistory}
          </GoTo>
        </p>
      )}
    </article>
  );
}

function Facts({ one }: { one: WrittenNoticeView }) {
  const days = [
    [text.writtenOn, one.writtenOn],
    [text.postedOn, one.postedOn],
    [text.receivedOn, one.receivedOn],
    [text.lastDay, one.lastDay],
  ] as const;
  return (
    <dl class="facts">
      {days.map(
        ([label, day]) =>
          day !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatDay(day)}</dd>
            </div>
          ),
      )}
      {one.tracking !== null && (
        <div>
          <dt>{text.tracking}</dt>
          <dd>{one.tracking}</dd>
        </div>
      )}
    </dl>
  );
}

/** The colour only repeats what the words say. */
function toneOf({ daysLeft }: WrittenNoticeView): string {
  if (daysLeft === null) return '';
  return daysLeft < 0 ? 'final' : 'blue';
}
