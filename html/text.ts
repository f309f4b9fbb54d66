/**
 * Every label and button of the pages. Sentences about clients, invoices and problems are not here: the server sends
 * them ready to show (contracts.md, Words).
 */
import type { CallOutcomeName, ModeName } from '../src/api';

/** "1 e-mail", "4 e-mails", "1,496 e-mails". */
export function counted(n: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? one : many}`;
}
const eMails = (n: number) => counted(n, 'e-mail', 'e-mails');

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
  notSetUp: 'Not set up yet',
};

export const send = {
  heading: (n: number) => `Send ${counted(n, 'due reminder', 'due reminders')}?`,
  list: 'E-mails of today, arrow keys move through them',
  include: (client: string) => `Send to ${client}`,
  header: { to: 'To', cc: 'Cc', subject: 'Subject' },
  copy: (cc: string) => `cc ${cc}`,
  ways: { asSent: 'As sent', plain: 'Plain text' },
  showAs: 'Show the e-mail',
  mailTo: (client: string) => `E-mail to ${client}`,
  leaveOut: 'Leave out',
  putBack: 'Put back in',
  leftOut: 'left out',
  notIncluded: (n: number) => `Not included: ${counted(n, 'invoice', 'invoices')}`,
  problems: (n: number) => `${counted(n, 'problem', 'problems')} in the sheet: see Today.`,
  overrule: 'Send all the same',
  button: (n: number) => `Send ${eMails(n)}`,
  chased: (totals: string) => `Total chased ${totals}`,
  left: (n: number) => `${eMails(n)} left today`,
  tooFew: (n: number) => `Only ${eMails(n)} can still leave today; the others stay due.`,
  sending: (n: number) => `Sending ${eMails(n)}…`,
  progress: (done: number, total: number) => `${done} of ${total} done`,
  bar: 'E-mails sent',
  closing: 'You can close this window: those in hand still leave, the others stay due and nothing is sent twice.',
  stop: (n: number) => (n === 1 ? 'Stop after this one' : `Stop after these ${n}`),
  stopping: 'Stopping…',
  last: 'The last ones are on their way.',
  slow: 'Still working. Google is slow to answer at the moment.',
  states: { waiting: 'waiting', inHand: 'sending', sent: 'sent', not: 'not sent' },
  result: (sent: number, not: number) => {
    if (not === 0) return `${sent} sent`;
    return sent === 0 ? `${not} not sent` : `${sent} sent, ${not} not sent`;
  },
  chasedWith: (n: number) => `chased with ${eMails(n)}.`,
  wasNot: (client: string) => `${client} was not sent.`,
  inDoubt: (client: string) => `${client}: not known whether it was sent.`,
  inDoubtHint: 'It waits under “Needs a person” in Today and is not sent again by itself.',
  changed: 'Changed since you looked, taken out',
  waiting: (n: number) => `${eMails(n)} not tried, still due`,
  unanswered: (n: number) => `No answer came for ${eMails(n)}`,
  unansweredHint: 'They may have been sent. The contact history knows; nothing is sent twice.',
  sentList: 'Sent',
  again: 'Show what is left',
};

export const calls = {
  order: 'In order of amount. Hours are the client’s own.',
  none: 'No calls to make today',
  ask: 'Ask:',
  log: 'Log this call',
  outcome: 'Outcome',
  outcomeMissing: 'Choose what came of the call.',
  promiseHint: 'Write the day and the amount in the note.',
  note: 'Note',
  noteMissing: 'Write what is worth knowing.',
  save: 'Save call',
  saveNote: 'Save note',
  other: 'Log a call or note for any client',
  kind: 'What is it?',
  kinds: { call: 'A call', note: 'A note' },
  clientMissing: 'Choose the client.',
  about: 'About',
};

export const outcomes: Readonly<Record<CallOutcomeName, string>> = {
  promised: 'Promised a date',
  noAnswer: 'No answer',
  leftMessage: 'Left a message',
  waitingForApproval: 'Waits for approval on their side',
  copyAsked: 'Asked for a copy',
  alreadyPaid: 'Says it is paid',
  disputed: 'Disputes the invoice',
  wrongContact: 'Wrong contact',
  refused: 'Refuses to pay',
  other: 'Something else',
};

export const more = {
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

export const setUp = {
  step: (n: number) => `Step ${n} of 4`,
  where: 'Where are your invoices?',
  noSheets: 'No sheet here looks like a list of invoices',
  noSheetsHint: 'In its first ten rows it needs headings for number, client, due date and amount.',
  lookAgain: 'Look again',
  sheetFacts: (rows: number, row: number, found: number) =>
    `${counted(rows, 'row', 'rows')}, headings in row ${row}, ${counted(found, 'column', 'columns')} recognised`,
  which: 'Which columns are these?',
  unchanged: 'Your sheet is not changed: Paydue reads these columns and writes only into its own.',
  needed: 'needed',
  notFound: 'not in this sheet',
  column: (letter: string) => `column ${letter}`,
  chosen: 'Chosen by you; read when set-up runs.',
  columnMissing: (label: string) => `Choose the column for “${label}”.`,
  columnTwice: (label: string) => `This column is already chosen for “${label}”.`,
  you: 'You and your bank',
  youHint: 'This stands in your e-mails. Everything can be changed later in the sheet Settings.',
  willMake: 'Set-up makes',
  run: 'Set up',
  save: 'Save',
  tryIt: 'Try it',
  made: 'Made',
  testMail: 'Test e-mail',
  test: 'Send one test to me',
  testMeans: (user: string) => `One e-mail to ${user}, so that you see what a client would get.`,
  nightBy: (user: string) => `It runs and sends as ${user}.`,
  toToday: 'Go to Today',
  repair: 'Set up or repair',
  whole: 'Everything Paydue needs is there.',
  missing: 'Missing',
  repairButton: 'Repair',
  columns: 'Change columns…',
  yours: 'Change your details…',
};

/** By field: its label, its hint, and what to do when it cannot be used. */
export const creditor = {
  name: ['Your firm', 'As it stands on your invoices', 'Write the name of your firm.'],
  sender: ['Your name', 'Signs the e-mails'],
  replyTo: ['Replies go to', 'Empty: to the account that sends', 'Write an e-mail address such as mia@firm.example.'],
  phone: ['Phone', ''],
  iban: ['IBAN', 'Stands in each reminder', 'Its check digits are not right. Compare it with your bank’s.'],
  bic: ['BIC', ''],
  bankName: ['Bank', ''],
  currency: ['Currency', 'Where an invoice names none, for example EUR', 'Write three letters, such as EUR.'],
  paymentLink: ['Payment link', 'May hold {{number}}, {{amount}} and {{currency}}'],
  address: ['Address', 'For formal notices'],
  signature: ['Signature', 'Stands below “Kind regards,”'],
} as const;

export const notice = {
  heading: 'Formal notice',
  due: 'due now',
  noAddress: 'No address on record',
  invoices: 'Invoices',
  days: 'Days to pay',
  daysWrong: 'Write a number of days from 1 to 90.',
  advice: 'This is not legal advice. Have the wording checked once for your country.',
  deadline: (day: string) => `To be paid by ${day}.`,
  blocked: 'In the way',
  pick: 'Tick at least one invoice.',
  page: 'The notice as it will be written',
  updating: 'Writing the page…',
  create: 'Create document',
  creating: 'Creating…',
  promise: 'A Google Doc and a PDF are made; nothing is sent',
  document: 'Open the document',
  pdf: 'Open the PDF',
};
