/** The words of set-up and repair. */
import { counted } from '../text';

export const step = (n: number) => `Step ${n} of 4`;
export const where = 'Where are your invoices?';
export const noSheets = 'No sheet here looks like a list of invoices';
export const noSheetsHint = 'In its first ten rows it needs headings for number, client, due date and amount.';
export const lookAgain = 'Look again';
export const sheetFacts = (rows: number, row: number, found: number) =>
  `${counted(rows, 'row', 'rows')}, headings in row ${row}, ${counted(found, 'column', 'columns')} recognised`;
export const which = 'Which columns are these?';
export const unchanged = 'Your sheet is not changed: Paydue reads these columns and writes only into its own.';
export const needed = 'needed';
export const notFound = 'not in this sheet';
export const column = (letter: string) => `column ${letter}`;
export const chosen = 'Chosen by you; read when set-up runs.';
export const columnMissing = (label: string) => `Choose the column for “${label}”.`;
export const columnTwice = (label: string) => `This column is already chosen for “${label}”.`;
export const you = 'You and your bank';
export const youHint =
  'This stands in your e-mails. Everything can be changed later in the sheet Settings, where there is room for further ways to pay (sort code, routing number, UPI, Swiss QR-bill) and for invoice PDFs from Drive.';
export const willMake = 'Set-up makes';
export const run = 'Set up';
export const save = 'Save';
export const tryIt = 'Try it';
export const made = 'Made';
export const testMail = 'Test e-mail';
export const test = 'Send one test to me';
export const testMeans = (user: string) => `One e-mail to ${user}, so that you see what a client would get.`;
export const nightBy = (user: string) => `It runs and sends as ${user}.`;
export const toToday = 'Go to Today';
export const repair = 'Set up or repair';
export const whole = 'Everything Paydue needs is there.';
export const missing = 'Missing';
export const repairButton = 'Repair';
export const columns = 'Change columns…';
export const yours = 'Change your details…';

/** By field: its label, its hint, and what to do when it cannot be used. */
export const creditor = {
  name: ['Your firm', 'As it stands on your invoices', 'Write the name of your firm.'],
  sender: ['Your name', 'Signs the e-mails'],
  replyTo: [
    'Replies go to',
    'Empty: to the client’s collector, else to the account that sends',
    'Write an e-mail address such as mia@firm.example.',
  ],
  phone: ['Phone', ''],
  iban: ['IBAN', 'Stands in each reminder', 'Its check digits are not right. Compare it with your bank’s.'],
  bic: ['BIC', ''],
  bankName: ['Bank', ''],
  currency: ['Currency', 'Where an invoice names none, for example EUR', 'Write three letters, such as EUR.'],
  paymentLink: ['Payment link', 'May hold {{number}}, {{amount}} and {{currency}}'],
  address: ['Address', 'For formal notices'],
  signature: ['Signature', 'Stands below “Kind regards,”'],
} as const;
