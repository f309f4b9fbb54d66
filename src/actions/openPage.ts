/** Menu items and links: which page opens, and where the cursor goes. */
import type { Answer, CellPlace } from '../api';
import { activate, hasSheet } from '../google/sheets';
import { showDialog, showSidebar, type View } from '../google/ui';
import { yes } from './guard';

const DIALOGS = {
  send: { title: 'Send due reminders', width: 920, height: 560 },
  setUp: { title: 'Set up or repair', width: 640, height: 520 },
  notice: { title: 'Formal notice', width: 940, height: 560 },
  record: { title: 'Record a promise or plan', width: 480, height: 560 },
  start: { title: 'Where old invoices begin', width: 760, height: 560 },
  rules: { title: 'Try other rules', width: 760, height: 560 },
  templates: { title: 'Templates', width: 1000, height: 560 },
  letters: { title: 'Write a letter', width: 920, height: 560 },
  charges: { title: 'Interest and charges', width: 960, height: 560 },
} as const;

/** Before set-up every item opens Set-up: there is nothing to show yet. */
export function openPage(view: View): void {
  const wanted = view !== 'setUp' && !hasSheet('Settings') ? 'setUp' : view;
  if (wanted === 'today' || wanted === 'calls') showSidebar(wanted, 'Paydue');
  else showDialog(wanted, DIALOGS[wanted].title, DIALOGS[wanted].width, DIALOGS[wanted].height);
}

export function openDialog({ dialog }: { readonly dialog: keyof typeof DIALOGS }): Answer<null> {
  openPage(dialog);
  return yes(null);
}

export function goToCell({ sheet, row, column }: CellPlace): Answer<null> {
  activate(sheet, row ?? 1, column ?? 1);
  return yes(null);
}
