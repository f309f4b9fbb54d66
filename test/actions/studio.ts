/** A studio's workbook for the tests of what a click does: set up, live, with so many late and so many paid invoices. */
import { resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Execution, Host } from '../../host/realm/host';
import { newBook } from '../../host/workbook/xlsx';
import type { PreviewView, RunReport } from '../../src/api';
import { ask } from '../scenarios/world';

const USER = 'mia@studio.example';

/** So many clients with one late invoice each and so many paid invoices besides, set up and live. */
export async function aHostWith(due: number, paid: number, mode: 'ask' | 'automatic' = 'ask'): Promise<Host> {
  const book = newBook('invoices.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  const sheet = book.insertSheet('Invoices');
  const headings = ['Number', 'Client', 'Due date', 'Amount', 'Currency', 'Paid', 'E-mail'];
  headings.forEach((heading, index) => {
    sheet.setValue(1, index + 1, heading);
  });
  for (let n = 0; n < due + paid; n += 1) {
    const cells = [`INV-${n}`, `Client ${n}`, '2026-03-06', 100, 'EUR', n < due ? 0 : 100, `ap@client${n}.example`];
    cells.forEach((cell, index) => {
      sheet.setValue(n + 2, index + 1, cell);
    });
  }
  const host = await createHost({ dist: resolve('dist'), book, folder: null, now: '2026-03-09 07:00', user: USER });
  const creditor = {
    name: 'Studio',
    sender: '',
    replyTo: '',
    address: '',
    phone: '',
    bankName: '',
    iban: '',
    bic: '',
    paymentLink: '',
    signature: '',
    currency: 'EUR',
  };
  await ask(host, 'setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor });
  await ask(host, 'changeMode', { mode, confirmFirstRun: true });
  host.setNow('2026-03-09 09:00');
  return host;
}

/** The click on all that is due, in one part. */
export async function sendAll(host: Host): Promise<{ readonly report: RunReport; readonly execution: Execution }> {
  const preview = await ask<PreviewView>(host, 'previewReminders');
  const approve = preview.mails.map(({ hash }) => hash);
  const question = { run: 'r1', approve, done: 0, total: approve.length, overrule: ['brake'] };
  const report = await ask<RunReport>(host, 'sendDueReminders', question);
  return { report, execution: last(host) };
}

export const last = (host: Host): Execution => host.executions[host.executions.length - 1] as Execution;
