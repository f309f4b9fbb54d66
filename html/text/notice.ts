/** The words of the formal notice window. */

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
