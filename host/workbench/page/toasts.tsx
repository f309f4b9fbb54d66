/** Short messages at the bottom: the bundle's toasts, and what went wrong. */
import type { JSX } from 'preact';
import { CloseButton } from './dialog';
import type { Toast } from './useWorkbench';

type ToastsProps = {
  readonly toasts: readonly Toast[];
  /** The server stopped answering. */
  readonly lost: boolean;
  readonly onClose: (id: number) => void;
};

export function Toasts({ toasts, lost, onClose }: ToastsProps): JSX.Element {
  return (
    <div class="toasts">
      <div role="status">
        {toasts
          .filter(({ bad }) => !bad)
          .map((toast) => (
            <ToastBox key={toast.id} toast={toast} onClose={onClose} />
          ))}
      </div>
      <div role="alert">
        {toasts
          .filter(({ bad }) => bad)
          .map((toast) => (
            <ToastBox key={toast.id} toast={toast} onClose={onClose} />
          ))}
        {lost && (
          <div class="toast bad">
            <div>
              <b>The workbench does not answer</b>
              <p>It was stopped, or started again. Open the address that it printed last.</p>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function ToastBox({ toast, onClose }: { readonly toast: Toast; readonly onClose: (id: number) => void }): JSX.Element {
  return (
    <div class={toast.bad ? 'toast bad' : 'toast'}>
      <div>
        {toast.title !== '' && <b>{toast.title}</b>}
        <p>{toast.message}</p>
      </div>
      <CloseButton label="Close the message" onClick={() => onClose(toast.id)} />
    </div>
  );
}
