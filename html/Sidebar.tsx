/**
 * The sidebar: Today, Calls and More as tabs. It reads today's answer once and keeps it while the tabs change; the
 * views themselves are in their own folders.
 */
import { useRef, useState } from 'preact/hooks';
import { Calls } from './calls/Calls';
import { More } from './more/More';
import { useAnswer, useReturn } from './parts/hooks';
import { server } from './server';
import { tabs } from './text';
import { Today } from './today/Today';

type View = 'today' | 'calls' | 'more';
const VIEWS: readonly View[] = ['today', 'calls', 'more'];

export function Sidebar(props: { first: View }) {
  const today = useAnswer(() => server.getToday());
  const [view, setView] = useState<View>(props.first);
  const moved = useRef(false);
  const { leave } = useReturn(today.reload);
  const show = (next: View): void => {
    moved.current = true;
    setView(next);
  };
  /** Opens a dialog over the sheet; what it changed is read when the person is back. */
  const open = async (dialog: 'send' | 'setUp' | 'notice'): Promise<void> => {
    await server.openDialog({ dialog });
    leave();
  };
  const focus = moved.current;
  return (
    <>
      <Tabs view={view} calls={today.data?.calls.length ?? 0} show={show} />
      {view === 'today' && <Today asked={today} focus={focus} open={open} show={show} />}
      {view === 'calls' && <Calls focus={focus} changed={today.reload} />}
      {view === 'more' && <More focus={focus} open={open} changed={today.reload} />}
    </>
  );
}

function Tabs(props: { view: View; calls: number; show: (view: View) => void }) {
  return (
    <nav class="tabs" aria-label={tabs.label}>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === props.view ? 'page' : undefined}
          onClick={() => props.show(one)}
        >
          {tabs[one]}
          {one === 'calls' && props.calls > 0 && (
            <span class="badge">
              {props.calls}
              <span class="sr"> {tabs.due}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
