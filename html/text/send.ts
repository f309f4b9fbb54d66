/** The words of the send window. */
import { counted, eMails } from '../text';

export const heading = (n: number) => `Send ${counted(n, 'due reminder', 'due reminders')}?`;
export const list = 'E-mails of today, arrow keys move through them';
export const include = (client: string) => `Send to ${client}`;
export const header = { to: 'To', cc: 'Cc', subject: 'Subject' };
export const copy = (cc: string) => `cc ${cc}`;
export const ways = { asSent: 'As sent', plain: 'Plain text' };
export const showAs = 'Show the e-mail';
export const mailTo = (client: string) => `E-mail to ${client}`;
export const leaveOut = 'Leave out';
export const putBack = 'Put back in';
export const change = 'Edit this one…';
export const edit = (client: string) => `Edit the e-mail to ${client}`;
export const body = 'Text';
export const marks =
  'Lines such as [[invoiceTable]] stand for Paydue’s tables; leave them where they should be. Only this e-mail changes, not its template.';
export const useWords = 'Use these words';
export const checking = 'Checking…';
export const worded = 'worded by you';
export const asBefore = 'Back to the template';
export const charged = 'Charges';
export const attached = 'Attached';
export const leftOut = 'left out';
export const look = 'look at it first';
export const notIncluded = (n: number) => `Not included: ${counted(n, 'invoice', 'invoices')}`;
export const problems = (n: number) => `${counted(n, 'problem', 'problems')} in the sheet: see Today.`;
export const overrule = 'Send all the same';
export const button = (n: number) => `Send ${eMails(n)}`;
export const chased = (totals: string) => `Total chased ${totals}`;
export const left = (n: number) => `${eMails(n)} left today`;
export const tooFew = (n: number) => `Only ${eMails(n)} can still leave today; the others stay due.`;
export const sending = (n: number) => `Sending ${eMails(n)}…`;
export const progress = (done: number, total: number) => `${done} of ${total} done`;
export const bar = 'E-mails sent';
export const closing =
  'You can close this window: those in hand still leave, the others stay due and nothing is sent twice.';
export const stop = 'Stop after this one';
export const stopping = 'Stopping…';
export const unheard = (n: number) => `Google could not be told: it stops after the ${eMails(n)} in hand.`;
export const last = 'The last one is on its way.';
export const slow = 'Still working. Google is slow to answer at the moment.';
export const states = { waiting: 'waiting', inHand: 'sending', sent: 'sent', not: 'not sent' };
export const result = (sent: number, not: number) => {
  if (not === 0) return `${sent} sent`;
  return sent === 0 ? `${not} not sent` : `${sent} sent, ${not} not sent`;
};
export const chasedWith = (n: number) => `chased with ${eMails(n)}.`;
export const wasNot = (client: string) => `${client} was not sent.`;
export const inDoubt = (client: string) => `${client}: not known whether it was sent.`;
export const inDoubtHint = 'It waits under “Needs a person” in Today and is not sent again by itself.';
export const changed = 'Changed since you looked, taken out';
export const waiting = (n: number) => `${eMails(n)} not tried, still due`;
export const unanswered = (n: number) => `No answer came for ${eMails(n)}`;
export const unansweredHint = 'They may have been sent. The contact history knows; nothing is sent twice.';
export const sentList = 'Sent';
export const again = 'Show what is left';
