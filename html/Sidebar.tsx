/**
 * The sidebar: Today, Calls and More as tabs. It reads today's answer once and keeps it while the tabs change; a form
 * lies over the view it was opened from, which stays as it was below. The views themselves are in their own folders.
 */

import { useRef, useState } from 'preact/hooks';
import type { DialogName } from '../src/api';
import { Agreements } from './agreements/Agreements';
import { CallInstead } from './calls/CallInstead';
import { Calls } from './calls/Calls';
import { Forecast } from './forecast/Forecast';
import { More } from './more/More';
import { Button } from './parts/button';
import { useAnswer, useReturn } from './parts/hooks';
import { drawn, giveKeyboardTo } from './parts/keyboard';
import type { Over } from './parts/over';
import { RecordView } from './record/RecordView';
import { server } from './server';
import { tabs } from './text';
import { Today } from './today/Today';

type Tab = 'today' | 'calls' | 'more';
/** `agreements` and `forecast` belong to More. `row`: the agreement to begin with; `at`: the part of More. */
type View = { readonly kind: Tab | 'agreements' | 'forecast'; readonly row?: number; readonly at?: 'night' };
const TABS: readonly Tab[] = ['today', 'calls', 'more'];

export function Sidebar(props: { first: Tab }) {
  const [view, setView] = useState<View>({ kind: props.first });
  const [over, setOver] = useState<Over | null>(null);
  const moved = useRef(false);
  const opener = useRef<Element | null>(null);
  const today = useAnswer(() => server.getToday());
  const needsAgreements = over?.kind === 'record' || view.kind === 'more' || view.kind === 'agreements';
  const agreements = useAnswer(() => server.getAgreements(), needsAgreements);
  const changed = async (): Promise<void> => {
    await Promise.all([today.reload(), agreements.data === null ? undefined : agreements.reload()]);
  };
  const { leave } = useReturn(changed);
  const show = (next: View): void => {
    moved.current = true;
    setOver(null);
    setView(next);
  };
  /** Opens a dialog over the sheet; what it changed is read when the person is back. */
  const open = async (dialog: DialogName): Promise<void> => {
    await server.openDialog({ dialog });
    leave();
  };
  const lay = (next: Over): void => {
    opener.current = document.activeElement;
    setOver(next);
  };
  const lift = async (): Promise<void> => {
    setOver(null);
    await drawn();
    giveKeyboardTo(opener.current);
  };
  const focus = moved.current;
  const frame = { focus, lay, changed, back: () => show({ kind: 'more' }) };
  return (
    <>
      <Tabs view={view.kind} calls={today.data?.calls.length ?? 0} show={(kind) => show({ kind })} />
      <div class="view" hidden={over !== null}>
        {view.kind === 'today' && <Today {...frame} asked={today} open={open} leave={leave} show={show} />}
        {view.kind === 'calls' && <Calls {...frame} />}
        {view.kind === 'more' && (
          <More {...frame} at={view.at ?? null} agreements={agreements.data} open={open} show={show} />
        )}
        {view.kind === 'agreements' && <Agreements {...frame} asked={agreements} row={view.row ?? null} />}
        {view.kind === 'forecast' && <Forecast {...frame} />}
      </div>
      {over !== null && <OverView over={over} agreements={agreements} today={today.data?.today ?? ''} lift={lift} />}
    </>
  );
}

function OverView(props: {
  over: Over;
  agreements: Parameters<typeof RecordView>[0]['asked'];
  today: string;
  lift: () => Promise<void>;
}) {
  const { over, lift } = props;
  const saved: Over['saved'] = async (report) => {
    await lift();
    await over.saved(report);
    // What opened the form may be gone with its card.
    if (document.activeElement === document.body) giveKeyboardTo(null);
  };
  if (over.kind === 'record')
    return <RecordView start={over.start} asked={props.agreements} back={lift} saved={saved} />;
  return <CallInstead card={over.card} today={props.today} back={lift} saved={saved} />;
}

function Tabs(props: { view: View['kind']; calls: number; show: (tab: Tab) => void }) {
  const current = TABS.find((one) => one === props.view) ?? 'more';
  return (
    <nav class="tabs" aria-label={tabs.label}>
      {TABS.map((one) => (
        <Button key={one} aria-current={one === current ? 'page' : undefined} click={() => props.show(one)}>
          {tabs[one]}
          {one === 'calls' && props.calls > 0 && (
            <span class="badge">
              {props.calls}
              <span class="sr"> {tabs.due}</span>
            </span>
          )}
        </Button>
      ))}
    </nav>
  );
}
