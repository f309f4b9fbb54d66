/** The words of Today. */
import { counted, eMails } from '../text';

export const updated = (time: string) => `Updated ${time}`;
export const refresh = 'Refresh';
export const turnNightOn = 'Turn it on';
export const problemsBelow = (n: number) => `${counted(n, 'problem', 'problems')} in the sheet`;
export const ready = 'Ready to send';
export const invoices = (n: number) => counted(n, 'invoice', 'invoices');
export const needsApproval = 'waits for your approval';
export const send = (n: number) => `Send ${counted(n, 'due reminder', 'due reminders')}…`;
export const sendHint = 'You will see each e-mail first';
export const resume = 'Resume';
export const needsPerson = 'Needs a person';
export const wasSent = 'Was this sent?';
export const lookInGmail = 'Look in Gmail';
export const itWasSent = 'It was sent';
export const itWasNot = 'It was not';
export const approvals = (n: number) => `${eMails(n)} to approve`;
export const calls = (n: number) => `${counted(n, 'call', 'calls')} to make`;
export const notice = (client: string) => `Formal notice: ${client}`;
export const notToday = 'Not today';
export const problems = 'Problems';
export const goToCell = 'Go to the cell';
export const nothing = 'Nothing to send today';
export const nothingOpen = 'No open invoices';
export const nothingOpenHint = 'Every invoice found is settled, or they are in another sheet.';
export const nothingReadable = 'None that can be read: the problems below come first.';
export const open = (n: number) => `${counted(n, 'open invoice', 'open invoices')}, none due for a message.`;
export const setUp = 'Set up…';
export const nextDays = 'See the next 30 days';
export const actions = {
  promise: 'Promise…',
  call: 'Call instead…',
  postponement: 'Postpone…',
  hold: 'Hold…',
  skip: 'Skip this step…',
};
export const toRow = 'Go to the row';
export const settle = 'Settle…';
export const handOver = 'Hand over…';
export const notSetUp = 'Not set up yet';
