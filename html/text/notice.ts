/** The words of the formal notice window. */
import { counted } from '../text';

export const heading = 'Formal notice';
export const steps = ['Invoices', 'Checks', 'Amounts and deadline', 'Document'] as const;
export const stepsLabel = 'Steps of the notice';
export const stepOf = (n: number) => `Step ${n} of 4`;
export const inOrder = (ok: number, of: number) => `${ok} of ${of}`;
export const due = 'due now';
export const noAddress = 'No address on record';
export const invoices = 'Invoices';
export const pick = 'Tick at least one invoice.';

export const ok = 'In order:';
export const missing = 'Missing:';
export const overruled = 'Overruled:';
export const checking = 'Looking at the checks…';
export const reason = 'Write it all the same, because';
export const reasonHint = 'What you write here is kept in Contact history.';
export const mendHere = 'Change it here';

export const form = 'Law and form';
export const language = 'Language';
export const days = 'Days to pay';
export const daysWrong = 'Write a number of days from 1 to 90.';
export const sending = 'How it is sent';
export const next = 'If nothing is paid';
export const enclosed = 'Enclosed';
export const withCharges = 'Claim interest and the law’s fixed sum';
export const total = (amounts: string) => `Asked for: ${amounts}`;
export const segments = 'How the interest is made up';
export const agreement = 'What was agreed or supplied';
export const agreementHint = 'With date and parties; it stands in the letter.';
export const refusedInstalments = 'Why instalments that were offered were refused';
export const refusedHint = 'Empty: none were offered.';
export const advice = 'This is not legal advice. Have the wording checked once for your country.';

export const blocked = 'In the way';
export const toChecks = 'See the checks';
export const page = 'The notice as it will be written';
export const updating = 'Writing the page…';
export const number = (number: string) => `It will be number ${number}.`;
export const builtIn = 'It is written in the built-in layout.';
export const fromTemplate =
  'It is filled from your own document; at the right the same words stand in the built-in layout.';
export const makeTemplate = 'Make a document of your own to fill';
export const openTemplate = 'Open your document';
export const making = 'Making it…';
export const create = 'Create document';
export const creating = 'Creating…';
export const promise = 'A Google Doc and a PDF are made; nothing is sent';
export const document = 'Open the document';
export const pdf = 'Open the PDF';
export const whatBecame = 'Posted, received, days left…';

export const written = 'Notices that were written';
export const seeWritten = (n: number) => `Notices that were written (${n})`;
export const noneWritten = 'No formal notice was written yet.';
export const writeOne = 'Write a notice';
export const writtenOn = 'Written on';
export const postedOn = 'Posted on';
export const receivedOn = 'Received on';
export const tracking = 'Tracking number';
export const lastDay = 'Last day to pay';
export const about = (number: string, client: string) => `${number}, ${client}`;
export const record = 'Record what happened…';
export const happened = 'What happened';
export const whats = {
  posted: 'It was posted',
  received: 'It was received',
  returned: 'It came back',
  withdrawn: 'We withdraw it',
};
export const on = 'On';
export const dayMissing = 'Choose a day that has come.';
export const trackingHint = 'Of registered mail; empty if there is none.';
export const save = 'Save';
export const saving = 'Saving…';
export const handOver = 'Hand over…';
export const handOverMeans = (client: string) =>
  `One folder in Drive gets the statement of account, the invoices, every contact and the notices of ${client}. It counts as the last step: reminders about these invoices end.`;
export const handOverNow = 'Make the folder';
export const openFolder = 'Open the folder';
export const files = (n: number) => counted(n, 'file', 'files');
