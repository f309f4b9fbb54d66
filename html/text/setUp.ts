/** The words of set-up and repair. */
import { counted } from '../text';

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
