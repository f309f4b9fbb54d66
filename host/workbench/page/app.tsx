/** The page: bars above, the chosen view and the sidebar side by side, dialogs over it, the footer below. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NightView, WorkbenchState } from '../protocol';
import { addressOf, ask } from './client';
import { Clock, NoTrigger } from './clock';
import { CloseButton, Dialog } from './dialog';
import { DocumentsView } from './documentsView';
import { Footer } from './footer';
import { Frame, type FrameActs } from './frame';
import { QuotasView, TriggersView } from './hostViews';
import { type BarMenu, MenuBar } from './menuBar';
import { OutboxView } from './outboxView';
import { RunsView } from './runsView';
import { TabList } from './tabList';
import { Toasts } from './toasts';
import { useWorkbench, type ViewName, type WorkbenchPage } from './useWorkbench';
import { counted, momentWords } from './words';
import { WorkbookView } from './workbookView';

export function App(): JSX.Element {
  const page = useWorkbench();
  const { state, view } = page;
  const [noTrigger, setNoTrigger] = useState(false);
  const [chosen, setChosen] = useState<{
    readonly mail: string | null;
    readonly file: string | null;
    readonly run: number | null;
  }>({
    mail: null,
    file: null,
    run: null,
  });
  if (state === null) return <Waiting page={page} />;
  const { revision } = state;

  const night = async (evenWithout: boolean): Promise<void> => {
    setNoTrigger(false);
    const done = await page.run(() => ask('nextNight', { evenWithout }));
    if (done?.kind === 'noTrigger') setNoTrigger(true);
    if (done?.kind !== 'ran') return;
    page.toast(`It is ${momentWords(done.now)}`, nightWords(done), done.errors > 0);
    await page.clockMoved();
  };
  const showRun = (run: number): void => {
    setChosen({ ...chosen, run });
    page.setView('runs');
  };
  const showLink = (href: string): void => {
    const id = /\/d\/([^/?#]+)/.exec(href)?.[1] ?? null;
    if (id === null) {
      page.toast('Not opened', `The workbench opens nothing outside this machine. The link leads to ${href}`, true);
      return;
    }
    setChosen({ ...chosen, file: id });
    page.setDialog(null);
    page.setView('documents');
  };
  const acts: FrameActs = {
    call: page.call,
    close: () => undefined,
    focus: page.focusGrid,
    link: showLink,
    resize: () => undefined,
  };
  const common = { revision, onTrouble: page.trouble };
  return (
    <>
      <header class="top">
        <Logo />
        <div>
          <div class="title">
            <h1>{state.book.name}</h1>
            {state.savedAt !== null && <span class="pill">saved {state.savedAt}</span>}
            <span class="pill running" role="status">
              {page.working ? 'Running…' : ''}
            </span>
          </div>
          <MenuBar menus={menusOf(page)} />
        </div>
        <Clock
          now={state.now}
          timeZone={state.book.timeZone}
          acts={{
            set: (now) => void page.run(() => ask('setClock', { now })).then(page.clockMoved),
            addDay: () => void page.run(() => ask('addDay', null)).then(page.clockMoved),
            nextNight: () => void night(false),
          }}
        />
      </header>
      <div class="views">
        <TabList
          class="view-tabs"
          label="Views"
          panel="view"
          tabs={viewsOf(state)}
          chosen={view}
          onChoose={page.setView}
        />
        <span class="local">Local host — no mail leaves this machine</span>
      </div>
      <main class={page.sidebar === null ? 'main' : 'main with-sidebar'}>
        <div id="view" class="work" role="tabpanel" aria-label={LABELS[view]}>
          {view === 'workbook' && (
            <WorkbookView
              {...common}
              sheets={state.sheets}
              at={page.at}
              focusCount={page.focusCount}
              onSelect={page.setAt}
              onType={(sheet, edits) => void page.type(sheet, edits)}
              onFocusGrid={page.focusGrid}
            />
          )}
          {view === 'outbox' && (
            <OutboxView
              {...common}
              chosen={chosen.mail}
              onChoose={(mail) => setChosen({ ...chosen, mail })}
              onRun={showRun}
            />
          )}
          {view === 'documents' && (
            <DocumentsView {...common} chosen={chosen.file} onChoose={(file) => setChosen({ ...chosen, file })} />
          )}
          {view === 'runs' && (
            <RunsView {...common} chosen={chosen.run} onChoose={(run) => setChosen({ ...chosen, run })} />
          )}
          {view === 'triggers' && (
            <TriggersView
              triggers={state.triggers}
              onFire={(functionName) =>
                void page.run(() => ask('fire', { functionName })).then((ran) => ran && showRun(ran.number))
              }
            />
          )}
          {view === 'quotas' && <QuotasView state={state} />}
        </div>
        {page.sidebar !== null && (
          <aside class="sidebar" aria-label={`Sidebar: ${page.sidebar.title}`}>
            <header>
              <h2>{page.sidebar.title}</h2>
              <CloseButton label="Close the sidebar" onClick={() => page.setSidebar(null)} />
            </header>
            <Frame
              key={page.sidebar.frame}
              frame={page.sidebar.frame}
              title={page.sidebar.title}
              acts={{ ...acts, close: () => page.setSidebar(null) }}
            />
          </aside>
        )}
      </main>
      <Footer state={state} sheet={page.at.sheet} />
      {page.dialog !== null && <FrameDialog page={page} acts={acts} />}
      {noTrigger && <NoTrigger onRun={() => void night(true)} onClose={() => setNoTrigger(false)} />}
      <Toasts toasts={page.toasts} lost={page.lost} onClose={page.closeToast} />
    </>
  );
}

/** A modal dialog of the bundle; it may ask for another size. */
function FrameDialog({ page, acts }: { readonly page: WorkbenchPage; readonly acts: FrameActs }): JSX.Element | null {
  const { dialog } = page;
  if (dialog === null) return null;
  const close = (): void => page.setDialog(null);
  return (
    <Dialog key={dialog.frame} title={dialog.title} class="modal" onClose={close}>
      <Frame
        frame={dialog.frame}
        title={dialog.title}
        width={dialog.width}
        height={dialog.height}
        acts={{ ...acts, close, resize: (size) => page.setDialog({ ...dialog, ...size }) }}
      />
    </Dialog>
  );
}

const LABELS: Readonly<Record<ViewName, string>> = {
  workbook: 'Workbook',
  outbox: 'Outbox',
  documents: 'Documents',
  runs: 'Runs & log',
  triggers: 'Triggers',
  quotas: 'Quotas',
};

function viewsOf({ counts, triggers }: WorkbenchState) {
  const count: Readonly<Record<ViewName, number | null>> = {
    workbook: null,
    outbox: counts.mails,
    documents: counts.files,
    runs: counts.runs,
    triggers: triggers.length,
    quotas: null,
  };
  const names: readonly ViewName[] = ['workbook', 'outbox', 'documents', 'runs', 'triggers', 'quotas'];
  return names.map((id) => ({ id, label: LABELS[id], count: count[id] }));
}

function menusOf(page: WorkbenchPage): readonly BarMenu[] {
  const download = (): void => {
    const link = document.createElement('a');
    link.href = addressOf('book');
    link.download = '';
    link.click();
  };
  const file: BarMenu = {
    name: 'File',
    items: [
      { caption: 'Save now', act: () => void page.run(() => ask('save', null)) },
      { caption: 'Download a copy (.xlsx)', act: download },
    ],
  };
  const own = page.menus.map(({ name, entries }) => ({
    name,
    items: entries.map((entry) => entry && { caption: entry.caption, act: () => void page.click(entry.functionName) }),
  }));
  return [file, ...own];
}

function nightWords({ runs, mails, errors }: Extract<NightView, { readonly kind: 'ran' }>): string {
  const failed = errors > 0 ? `, ${errors} failed: see Runs & log` : '';
  return `${counted(runs, 'run')}, ${counted(mails, 'mail')} sent${failed}.`;
}

function Waiting({ page }: { readonly page: WorkbenchPage }): JSX.Element {
  return (
    <main class="waiting">
      <p>Opening the workbook…</p>
      <Toasts toasts={page.toasts} lost={page.lost} onClose={page.closeToast} />
    </main>
  );
}

function Logo(): JSX.Element {
  return (
    <svg class="logo" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="6" fill="#146c2e" />
      <path d="M10 21V7h5a4.5 4.5 0 0 1 0 9h-5" fill="none" stroke="#fff" stroke-width="3" />
    </svg>
  );
}
