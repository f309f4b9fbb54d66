/** The state of the page and everything it can do: one hook, so that the components only draw. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Menu, PageAnswer } from '../../realm/host';
import type { Selection, UiView, WorkbenchState } from '../protocol';
import { ask, listen } from './client';
import type { Edit } from './pasted';

export type ViewName = 'workbook' | 'outbox' | 'documents' | 'runs' | 'triggers' | 'quotas';
export type Sidebar = Extract<UiView, { readonly kind: 'sidebar' }>;
export type ModalDialog = Extract<UiView, { readonly kind: 'dialog' }>;
export type Toast = { readonly id: number; readonly title: string; readonly message: string; readonly bad: boolean };

/** Toasts of the bundle stay as long as Google's; a fault stays until it is closed. */
const TOAST_MS = 5_000;

export function useWorkbench() {
  const [state, setState] = useState<WorkbenchState | null>(null);
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  const [view, setView] = useState<ViewName>('workbook');
  const [at, setAt] = useState<Selection>({ sheet: '', row: 1, column: 1 });
  const [focusCount, setFocusCount] = useState(0);
  const [sidebar, setSidebar] = useState<Sidebar | null>(null);
  const [dialog, setDialog] = useState<ModalDialog | null>(null);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [working, setWorking] = useState(0);
  const [lost, setLost] = useState(false);
  const lastToast = useRef(0);

  const closeToast = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const toast = useCallback((title: string, message: string, bad: boolean) => {
    lastToast.current += 1;
    const id = lastToast.current;
    setToasts((all) => [...all.filter((one) => one.message !== message), { id, title, message, bad }]);
    if (!bad) setTimeout(() => closeToast(id), TOAST_MS);
  }, []);
  const trouble = useCallback((error: unknown) => {
    toast('That did not work', error instanceof Error ? error.message : String(error), true);
  }, []);

  const focusGrid = useCallback(() => {
    setView('workbook');
    setFocusCount((count) => count + 1);
  }, []);
  const show = (requests: readonly UiView[]): void => {
    for (const request of requests) {
      if (request.kind === 'sidebar') setSidebar(request);
      else if (request.kind === 'dialog') setDialog(request);
      else if (request.kind === 'toast') toast(request.title, request.message, false);
      else {
        setAt({ sheet: request.sheet, row: request.row, column: request.column });
        setView('workbook');
      }
    }
  };
  /** Says "Running…" while it lasts, and shows what went wrong. */
  const run = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setWorking((count) => count + 1);
    try {
      return await work();
    } catch (error) {
      trouble(error);
      return null;
    } finally {
      setWorking((count) => count - 1);
    }
  };

  const selection = useRef(at);
  selection.current = at;
  const cursor = (): Selection | null => (selection.current.sheet === '' ? null : selection.current);
  const click = async (functionName: string): Promise<void> => {
    show((await run(() => ask('click', { functionName, selection: cursor() }))) ?? []);
  };
  /** Google opens no sidebar by itself; here it is what the person came for: the first entry of the menu. */
  const openFirst = async (made: readonly Menu[]): Promise<void> => {
    const first = made.flatMap(({ entries }) => entries).find((entry) => entry !== null);
    if (first != null) await click(first.functionName);
  };
  /** A sidebar of another day would mislead: it is opened anew. */
  const clockMoved = async (): Promise<void> => {
    if (sidebar !== null) await openFirst(menus);
  };
  const call = async (functionName: string, args: readonly unknown[]): Promise<PageAnswer> => {
    const { answer, ui } = await ask('call', { functionName, args, selection: cursor() });
    // The page hears its answer first: what it opened may replace it.
    setTimeout(() => show(ui));
    return answer;
  };
  const type = (sheet: string, edits: readonly Edit[]): Promise<null> => run(() => ask('type', { sheet, edits }));

  useEffect(() => {
    let again = false;
    let asking = false;
    const refresh = async (): Promise<void> => {
      again = true;
      if (asking) return;
      asking = true;
      while (again) {
        again = false;
        await ask('state', null).then(setState, trouble);
      }
      asking = false;
    };
    const start = async (): Promise<void> => {
      await refresh();
      const made = await run(() => ask('open', null));
      setMenus(made ?? []);
      await openFirst(made ?? []);
    };
    const stop = listen({
      changed: () => {
        setLost(false);
        void refresh();
      },
      trouble: (sentence) => trouble(new Error(sentence)),
      lost: () => setLost(true),
    });
    void start();
    return stop;
  }, []);
  useEffect(() => {
    const names = state?.sheets.map(({ name }) => name) ?? [];
    const [first] = names;
    if (first !== undefined && !names.includes(at.sheet)) setAt({ sheet: first, row: 1, column: 1 });
  }, [state]);

  return {
    state,
    menus,
    view,
    at,
    focusCount,
    sidebar,
    dialog,
    toasts,
    lost,
    working: working > 0,
    setView,
    setAt,
    setSidebar,
    setDialog,
    toast,
    closeToast,
    trouble,
    focusGrid,
    run,
    click,
    clockMoved,
    call,
    type,
  };
}

export type WorkbenchPage = ReturnType<typeof useWorkbench>;
