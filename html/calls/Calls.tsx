/**
 * Calls: who to call today in the server's order, with the number, what to ask and the form to log it; and the same
 * form for any other client.
 */

import { useState } from 'preact/hooks';
import type { CallView, LogReport } from '../../src/api';
import { Box, Done, Failed, Skeleton } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAnswer } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { ClientTitle, Items } from '../parts/money';
import type { Lay } from '../parts/over';
import { Heading } from '../parts/page';
import { server } from '../server';
import { tabs } from '../text';
import * as text from '../text/calls';
import * as today from '../text/today';
import { AnyClient } from './AnyClient';
import { LogForm } from './LogForm';

export function Calls(props: { focus: boolean; lay: Lay; changed: () => Promise<void> }) {
  const asked = useAnswer(() => server.getCalls());
  const [report, setReport] = useState<LogReport | null>(null);
  // Null: the selected client's card, else the first.
  const [opened, setOpened] = useState<string | null>(null);
  const view = asked.data;
  const saved = async (done: LogReport): Promise<void> => {
    setReport(done);
    setOpened(null);
    await Promise.all([asked.reload(), props.changed()]);
  };
  const selectedIsDue = view?.due.some((call) => call.client === view.selected) === true;
  const open = opened ?? (selectedIsDue ? view?.selected : view?.due[0]?.client) ?? null;
  return (
    <>
      <main aria-busy={asked.busy}>
        <Heading focus={props.focus}>{tabs.calls}</Heading>
        <Failed failure={asked.failure} again={asked.reload} />
        {view === null && asked.busy && <Skeleton lines={7} />}
        {view !== null && (
          <>
            {view.due.length === 0 ? <Box tone="grey">{text.none}</Box> : <p class="small lead">{text.order}</p>}
            {view.due.map((call) => (
              <CallCard
                key={call.client}
                call={call}
                open={call.client === open}
                show={() => setOpened(call.client)}
                today={view.today}
                record={() =>
                  props.lay({
                    kind: 'record',
                    start: { kind: 'promise', client: call.client, items: labelsOf(call) },
                    saved,
                  })
                }
                saved={saved}
              />
            ))}
            <AnyClient
              clients={view.clients}
              selected={selectedIsDue ? null : view.selected}
              today={view.today}
              saved={saved}
            />
          </>
        )}
      </main>
      <Done sentence={report?.sentence ?? null} place={report?.place ?? null} />
    </>
  );
}

const labelsOf = (call: CallView): readonly string[] => call.items.map((one) => one.item);

function CallCard(props: {
  call: CallView;
  open: boolean;
  today: string;
  record: () => void;
  show: () => void;
  saved: (report: LogReport) => Promise<void>;
}) {
  const { call } = props;
  return (
    <article class="card" aria-label={call.client}>
      <ClientTitle client={call.client} totals={call.totals} />
      <p class="meta">
        <span class="pill firm">{call.level}</span>{' '}
        <span class="small">{[call.tries, call.callHours].filter((fact) => fact !== null).join(' · ')}</span>
      </p>
      {call.phone !== null && (
        <p class="phone">
          <Icon name="phone" /> <a href={`tel:${call.phone.replace(/[^\d+]/g, '')}`}>{call.phone}</a>
          {call.contact !== null && <span class="small"> · {call.contact}</span>}
        </p>
      )}
      {call.phone === null && call.contact !== null && <p class="small">{call.contact}</p>}
      <p class="why">{call.why}</p>
      <p class="why">
        <b>{text.ask}</b> {call.ask}
      </p>
      {call.mailedToo !== null && (
        <p class="why noted">
          <Icon name="mail" /> {call.mailedToo}
        </p>
      )}
      <details>
        <summary>{today.invoices(call.items.length)}</summary>
        <Items items={call.items} told={call.why} />
      </details>
      {props.open ? (
        <>
          <LogForm kind="call" client={call.client} items={call.items} today={props.today} saved={props.saved} />
          <Button class="link after" click={props.record}>
            {text.record}
          </Button>
        </>
      ) : (
        <Button class="wide" click={props.show}>
          {text.log}
        </Button>
      )}
    </article>
  );
}
