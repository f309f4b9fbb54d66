/** The columns of an invoice sheet: their names in code and Settings, and how they are called when they are missing. */

/** The columns of an invoice sheet that Paydue reads. The names stand in Settings too: `column.invoices.dueDate`. */
export type InvoiceField =
  | 'number'
  | 'client'
  | 'dueDate'
  | 'amount'
  | 'issueDate'
  | 'sentOn'
  | 'currency'
  | 'paid'
  | 'paidOn'
  | 'balance'
  | 'status'
  | 'project'
  | 'poNumber'
  | 'file'
  | 'email'
  | 'contact'
  | 'language'
  | 'phone'
  | 'procedure'
  | 'extendedTo'
  | 'holdUntil'
  | 'note';

/** English names, for problems about columns that are not there and for the set-up dialog. */
export const INVOICE_LABELS: Readonly<Record<InvoiceField, string>> = {
  number: 'Number',
  client: 'Client',
  dueDate: 'Due date',
  amount: 'Amount',
  issueDate: 'Issue date',
  sentOn: 'Sent on',
  currency: 'Currency',
  paid: 'Paid',
  paidOn: 'Paid on',
  balance: 'Balance',
  status: 'Status',
  project: 'Project',
  poNumber: 'PO number',
  file: 'Invoice file',
  email: 'Client e-mail',
  contact: 'Contact',
  language: 'Language',
  phone: 'Phone',
  procedure: 'Procedure',
  extendedTo: 'Extended due date',
  holdUntil: 'Hold until',
  note: 'Note',
};

export const NEEDED_FIELDS: readonly InvoiceField[] = ['number', 'client', 'dueDate', 'amount'];

/** Fields of which a second column does no harm: the first is used. All others could change who gets what. */
export const HARMLESS_FIELDS: ReadonlySet<InvoiceField> = new Set<InvoiceField>([
  ...(['project', 'poNumber', 'file', 'contact', 'language', 'phone', 'note', 'issueDate'] as const),
]);
