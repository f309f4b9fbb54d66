/**
 * What no rule may decide: mails in doubt, approvals, calls, notices, tasks, and items to look at first.
 */

import { useState } from 'preact/hooks';
import type { AskView, TaskView, TodayView, UncertainView } from '../../src/api';
import { formatWhen } from '../format';
import { HandOver } from '../notice/HandOver';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { GoTo } from '../parts/goTo';
import { useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Items } from '../parts/money';
import { Row, Section } from '../parts/section';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/today';

type NeedsProps = {
  view: TodayView;
  open: (dialog: 'send' | 'notice') => Promise<void>;
  show: (view: { kind: 'calls' } | { kind: 'agreements'; row: number }) => void;
  settled: (sentence: string) => Promise<void>;
  /** Read again: something was recorded. */
  changed: () => Promise<void>;
};

export function NeedsPerson(props: NeedsProps) {
  const { view } = props;
  const approvals = view.ready.filter((card) => card.needsApproval).length;
  const rows = (approvals > 0 ? 1 : 0) + (view.calls.length > 0 ? 1 : 0) + view.notices.length + view.tasks.length;
  const count = rows + view.uncertain.length + view.asks.length;
  if (count === 0) return null;
  return (
    <Section id="needs" title={text.needsPerson} count={count}>
      {view.uncertain.map((one) => (
        <Doubt key={one.token} doubt={one} settled={props.settled} />
      ))}
      {rows > 0 && <Rows {...props} approvals={approvals} />}
      {view.asks.map((one, n) => (
        <Ask key={`${one.client}${n}`} ask={one} />
      ))}
    </Section>
  );
}

function Rows(props: NeedsProps & { approvals: number }) {
  const { view, open } = props;
  const send = useAction(() => open('send'));
  /** The notice window begins with the client of the selected row: so that row is selected first. */
  const notice = useAction(async (entry: TodayView['notices'][number]) => {
    const [first] = entry.items;
    if (first !== undefined) await server.goToCell(first.place);
    await open('notice');
  });
  return (
    <>
      <Failed failure={send.failure ?? notice.failure} />
      <ul class="rows">
        {props.approvals > 0 && (
          <Row icon="mail" busy={send.busy} click={send.run}>
            {text.approvals(props.approvals)}
          </Row>
        )}
        {view.calls.length > 0 && (
          <Row icon="phone" click={() => props.show({ kind: 'calls' })}>
            {text.calls(view.calls.length)}
          </Row>
        )}
        {view.notices.map((entry) => (
          <Row key={entry.client} icon="letter" busy={notice.busy} click={() => notice.run(entry)}>
            {text.notice(entry.client)}
          </Row>
        ))}
        {view.tasks.map((task) => (
          <Task key={task.kind + task.client + task.text} task={task} show={props.show} changed={props.changed} />
        ))}
      </ul>
    </>
  );
}

/** Where it comes from an agreement, that one is settled among the promises and plans; a hand-over is made here. */
function Task(props: { task: TaskView; show: NeedsProps['show']; changed: () => Promise<void> }) {
  const { task, show } = props;
  const row = task.agreement;
  const [isHandingOver, setIsHandingOver] = useState(false);
  const leave = async (isMade: boolean): Promise<void> => {
    if (isMade) await props.changed();
    setIsHandingOver(false);
  };
  if (isHandingOver)
    return (
      <li class="plain task">
        <Icon name="flag" />
        <div>
          {task.text}
          <HandOver client={task.client} leave={leave} />
        </div>
      </li>
    );
  return (
    <li class="plain task">
      <Icon name="flag" />
      <div>
        {task.text}
        <p class="actions">
          {task.kind === 'handOver' && (
            <Button class="link" click={() => setIsHandingOver(true)}>
              {text.handOver}
            </Button>
          )}
          {row !== null && (
            <Button class="link" click={() => show({ kind: 'agreements', row })}>
              {text.settle}
            </Button>
          )}
          {task.place !== null && <GoTo place={task.place}>{text.toRow}</GoTo>}
        </p>
      </div>
    </li>
  );
}

/** Nobody knows whether it left: the person looks in Gmail and says so. Until then nothing more is sent for it. */
function Doubt(props: { doubt: UncertainView; settled: (sentence: string) => Promise<void> }) {
  const { doubt } = props;
  const settle = useAction(async (wasSent: boolean) => {
    const done = await server.settleDoubt({ token: doubt.token, wasSent });
    await props.settled(done.sentence);
  });
  return (
    <article class="card doubt" aria-label={`${text.wasSent} ${doubt.client}`}>
      <p class="question">
        <b>{text.wasSent}</b>
      </p>
      <p>
        <b dir="auto">{doubt.client}</b> · {formatWhen(doubt.when)}
        <br />
        {doubt.subject}
      </p>
      {doubt.lookedUp !== null && <p class="small">{doubt.lookedUp}</p>}
      <p class="links">
        <a href={doubt.searchUrl} rel="noopener">
          {text.lookInGmail}
        </a>{' '}
        <GoTo place={doubt.place}>{common.historyRow(doubt.place.row)}</GoTo>
      </p>
      <Failed failure={settle.failure} />
      <div class="buttons">
        <Button disabled={settle.busy} click={() => settle.run(true)}>
          {text.itWasSent}
        </Button>
        <Button disabled={settle.busy} click={() => settle.run(false)}>
          {text.itWasNot}
        </Button>
      </div>
    </article>
  );
}

function Ask(props: { ask: AskView }) {
  const { ask } = props;
  return (
    <article class="card" aria-label={ask.client}>
      <p>
        <b dir="auto">{ask.client}</b>
      </p>
      <p class="why">{ask.why.sentence}</p>
      <Items items={ask.items} told={ask.why.sentence} />
    </article>
  );
}
