/** A firm that charges, on the host: clients of a kind under a law, three steps with fees, and what was said by each click. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import type { MailView, PreviewView, RunReport } from '../../src/api';
import type { Row } from '../scenarios/markdown';
import { rowsOf } from '../scenarios/seen';
import { ask, hostOn, newWorld, reminders, sheetOf } from '../scenarios/world';
import { setSetting } from './studio';

type Sheets = Readonly<Record<string, readonly Row[]>>;

/** Gentle the day after, firm on day 8, final on day 30: each with a fee; the firm one shows interest, the final one claims it. */
export const STEPS: readonly Row[] = [
  step('1', 'gentle', 'Gentle reminder', '1', '4 EUR', 'no'),
  step('2', 'firm', 'Firm reminder', '8', '5 EUR', 'show'),
  step('3', 'final', 'Final notice', '30', '12 EUR', 'claim'),
];

/** INV-1 of 1,000.00 EUR due on Monday 2 March 2026, to Nora, a consumer. */
export const SHEETS: Sheets = {
  Invoices: [{ Number: 'INV-1', Client: 'Nora', 'Due date': '2026-03-02', Amount: '1000' }],
  Clients: [{ Client: 'Nora', 'E-mail': 'nora@home.example', Kind: 'consumer', 'Legal address': '1 Lane, Town' }],
  Levels: STEPS,
};

/** Set up and live, the day before the first step. */
export async function chargingHost(settings: Readonly<Record<string, string>>, sheets: Sheets = {}): Promise<Host> {
  const world = newWorld();
  for (const [name, rows] of Object.entries({ ...SHEETS, ...sheets })) {
    const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    world.given.sheets.set(name, { table: { headings, rows, line: 0 }, headingRow: 1 });
  }
  const host = await hostOn(world, '2026-03-03');
  const charging = { 'charges.procedures': 'Standard', 'creditor.iban': 'DE89370400440532013000', ...settings };
  for (const [key, value] of Object.entries(charging)) setSetting(host, key, value);
  return host;
}

/** The click on all that is due on a day; the mails as they were shown before. */
export async function clickOn(host: Host, on: string): Promise<readonly MailView[]> {
  host.setNow(`${on} 10:00`);
  const { mails, mode } = await ask<PreviewView>(host, 'previewReminders');
  const approve = mails.map(({ hash }) => hash);
  const question = { run: `r-${on}`, approve, done: 0, total: approve.length, mode, overrule: ['brake'], edits: [] };
  await ask<RunReport>(host, 'sendDueReminders', question);
  return mails;
}

/** The Charges cell of each row of the history. */
export function stated(host: Host): readonly string[] {
  return rowsOf(sheetOf(host, 'Contact history'), ['Level', 'Charges']).map(
    (row) => `${row['Level']}: ${row['Charges'] || '-'}`,
  );
}

/** The plain part of the last mail to a client, blanks and lines run together. */
export async function lastMail(host: Host) {
  const mails = reminders(host);
  const { text, html, subject, attachments } = await PostalMime.parse(mails[mails.length - 1]?.raw ?? '');
  return { text: plain(text ?? ''), html: html ?? '', subject: subject ?? '', attachments };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function step(order: string, code: string, name: string, days: string, fee: string, interest: string): Row {
  return {
    ...{ Procedure: 'Standard', Order: order, Code: code, Level: name, Tone: code, Anchor: 'due', Days: days },
    ...{ Channel: 'email', Template: 'firm', Approval: 'auto', To: 'contact', Fee: fee, Interest: interest },
  };
}
