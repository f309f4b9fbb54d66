/** Words that many views share. */
import { counted } from '../text';

export const loading = 'Reading the sheet…';
export const close = 'Close';
export const cancel = 'Cancel';
export const back = 'Back';
export const next = 'Continue';
export const done = 'Done';
export const tryAgain = 'Try again';
export const reference = (id: string) => `Reference for the log: ${id}`;
export const showMore = (n: number) => `Show ${new Intl.NumberFormat('en-GB').format(n)} more`;
export const goTo = (sheet: string, row: number | null) =>
  row === null ? `Go to ${sheet}` : `Go to ${sheet}, row ${row}`;
export const historyRow = (row: number | null) => (row === null ? 'history' : `history row ${row}`);
export const seeHistory = 'See it in the history';
export const seeIn = (sheet: string) => `See it in ${sheet}`;
export const choose = 'Choose…';
export const client = 'Client';
export const noClients = 'No client has an open invoice.';
export const email = 'e-mail';
export const late = (days: number) => {
  if (days > 0) return counted(days, 'day late', 'days late');
  return days === 0 ? 'due today' : `due in ${counted(-days, 'day', 'days')}`;
};
