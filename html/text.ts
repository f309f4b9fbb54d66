/**
 * Every label and button of the pages. Sentences about clients, invoices and problems are not here: the server sends
 * them ready to show (contracts.md, Words).
 */
import type { ModeName } from '../src/api';

/** "1 e-mail", "4 e-mails", "1,496 e-mails". */
export function counted(n: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? one : many}`;
}
/** "4 e-mails". */
export const eMails = (n: number) => counted(n, 'e-mail', 'e-mails');

export const months = 'January February March April May June July August September October November December';

export const common = {
  loading: 'Reading the sheet…',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Continue',
  done: 'Done',
  tryAgain: 'Try again',
  reference: (id: string) => `Reference for the log: ${id}`,
  showMore: (n: number) => `Show ${new Intl.NumberFormat('en-GB').format(n)} more`,
  goTo: (sheet: string, row: number | null) => (row === null ? `Go to ${sheet}` : `Go to ${sheet}, row ${row}`),
  historyRow: (row: number | null) => (row === null ? 'history' : `history row ${row}`),
  seeHistory: 'See it in the history',
  seeIn: (sheet: string) => `See it in ${sheet}`,
  choose: 'Choose…',
  client: 'Client',
  noClients: 'No client has an open invoice.',
  email: 'e-mail',
  late: (days: number) => {
    if (days > 0) return counted(days, 'day late', 'days late');
    return days === 0 ? 'due today' : `due in ${counted(-days, 'day', 'days')}`;
  },
};

export const failures = {
  transport: 'The answer did not come. Check the connection and try again: nothing is sent twice.',
  permission: 'Google did not accept this account. With several accounts signed in, use a browser profile of its own.',
  crash: 'Something went wrong while this was shown. Nothing was changed by it.',
};

export const modes: Readonly<Record<ModeName, { readonly name: string; readonly means: string }>> = {
  test: { name: 'Test', means: 'All mail goes to you.' },
  ask: { name: 'Ask first', means: 'The night prepares, a person sends.' },
  automatic: { name: 'Automatic', means: 'Reminders leave on working days; final notices wait for a person.' },
};

export const tabs = { label: 'Views', today: 'Today', calls: 'Calls', more: 'More', due: 'due' };

export const today = {
  updated: (time: string) => `Updated ${time}`,
  refresh: 'Refresh',
  turnNightOn: 'Turn it on',
  problemsBelow: (n: number) => `${counted(n, 'problem', 'problems')} in the sheet`,
  ready: 'Ready to send',
  invoices: (n: number) => counted(n, 'invoice', 'invoices'),
  needsApproval: 'waits for your approval',
  send: (n: number) => `Send ${counted(n, 'due reminder', 'due reminders')}…`,
  sendHint: 'You will see each e-mail first',
  resume: 'Resume',
  needsPerson: 'Needs a person',
  wasSent: 'Was this sent?',
  lookInGmail: 'Look in Gmail',
  itWasSent: 'It was sent',
  itWasNot: 'It was not',
  approvals: (n: number) => `${eMails(n)} to approve`,
  calls: (n: number) => `${counted(n, 'call', 'calls')} to make`,
  notice: (client: string) => `Formal notice: ${client}`,
  notToday: 'Not today',
  problems: 'Problems',
  goToCell: 'Go to the cell',
  nothing: 'Nothing to send today',
  nothingOpen: 'No open invoices',
  nothingOpenHint: 'Every invoice found is settled, or they are in another sheet.',
  nothingReadable: 'None that can be read: the problems below come first.',
  open: (n: number) => `${counted(n, 'open invoice', 'open invoices')}, none due for a message.`,
  paused: 'Everything is paused',
  setUp: 'Set up…',
  nextDays: 'See the next 30 days',
  actions: {
    promise: 'Promise…',
    call: 'Call instead…',
    postponement: 'Postpone…',
    hold: 'Hold…',
    skip: 'Skip this step…',
  },
  toRow: 'Go to the row',
  settle: 'Settle…',
  notSetUp: 'Not set up yet',
};

export const more = {
  back: 'Back to More',
  rules: 'Try other rules…',
  setUp: 'Set up or repair…',
  notice: 'Write a formal notice…',
  mode: 'Mode',
  now: 'now',
  changeMode: (name: string) => `Change to ${name}`,
  confirm: 'I have read this. Real e-mails may go to clients.',
  confirmMissing: 'Tick this to go on.',
  night: 'Nightly run',
  nightIs: (on: boolean) => (on ? 'The nightly run is on.' : 'The nightly run is off.'),
  nightMeans: 'Every night it reads the sheet, brings Paydue’s columns up to date and writes a digest.',
  nightSwitch: (on: boolean) => (on ? 'Turn the nightly run off' : 'Turn the nightly run on'),
  pause: 'Pause',
  pauseMeans: 'Stops all e-mails, calls and notices, the nightly ones too.',
  pauseUntil: 'Until and including',
  pauseUntilHint: 'Empty: until somebody resumes.',
  pauseButton: 'Pause everything',
  pausedUntil: (day: string) => `Everything is paused up to and including ${day}.`,
  pausedOpen: 'Everything is paused until somebody resumes.',
};
