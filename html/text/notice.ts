/** The words of the formal notice window. */

export const heading = 'Formal notice';
export const due = 'due now';
export const noAddress = 'No address on record';
export const invoices = 'Invoices';
export const days = 'Days to pay';
export const daysWrong = 'Write a number of days from 1 to 90.';
export const advice = 'This is not legal advice. Have the wording checked once for your country.';
export const deadline = (day: string) => `To be paid by ${day}.`;
export const blocked = 'In the way';
export const pick = 'Tick at least one invoice.';
export const page = 'The notice as it will be written';
export const updating = 'Writing the page…';
export const create = 'Create document';
export const creating = 'Creating…';
export const promise = 'A Google Doc and a PDF are made; nothing is sent';
export const document = 'Open the document';
export const pdf = 'Open the PDF';
