/** One reminder in a person's own words: that mail alone, once, and only while it is the one that was shown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import { myDriveId } from '../../host/services/myDrive';
import type { Answer, MailEdit, MailView, PreviewView, RunReport } from '../../src/api';
import { readCode } from '../core/payment/readers';
import { aFolder } from '../host/testHost';
import { answerOf, ask, reminders } from '../scenarios/world';
import { column, HISTORY, results } from '../whatHappens/scene';
import { aHostWith, setSetting } from './studio';

jest.setTimeout(60_000);

const WORDS = 'Dear Ann,\n\nas we said on the phone:\n\n[[invoiceTable]]\n\nMia';

test('the mail is shown with the person’s words before it leaves; tables stand where their marks were', async () => {
  const host = await aHostWith(2, 0, 'ask', { settings: { 'creditor.iban': 'GB33BUKB20201555555555' } });
  const { mail, edit } = await first(host);
  expect(mail.editable).toContain('[[invoiceTable]]');
  const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
  expect(worded.text).toContain('as we said on the phone');
  expect(worded.text).toContain('INV-0');
  expect(worded.html).toContain('<table');
  expect(worded.editable).toBe(WORDS);
  expect(worded.warnings).toContain('The mail does not say how to pay any more.');
});

test('the click sends one in the person’s words and the other as it was', async () => {
  const host = await aHostWith(2, 0);
  const { mail, edit, other } = await first(host);
  const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
  const report = await click(host, [worded.hash, other.hash], [edit]);
  expect(report).toMatchObject({ ok: true, data: { notSent: [] } });
  const sent = await Promise.all(reminders(host).map(({ raw }) => PostalMime.parse(raw)));
  expect(sent.map(({ subject }) => subject)).toEqual(['About INV-0, €100.00', other.subject]);
  expect(sent[0]?.text).toContain('as we said on the phone');
  expect(sent[0]?.text).toContain(mail.token);
});

test('words for a mail that changed since are not sent: it is shown again', async () => {
  const host = await aHostWith(1, 0);
  const { edit } = await first(host);
  const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
  setSetting(host, 'creditor.sender', 'Jon Reed');
  const report = await click(host, [worded.hash], [edit]);
  expect(report).toMatchObject({ ok: true, data: { sent: [], notSent: [{ kind: 'changed' }] } });
  expect(results(host)).toEqual([]);
});

test('words that nobody approved leave nothing', async () => {
  const host = await aHostWith(1, 0);
  const { edit } = await first(host);
  const report = await click(host, [], [edit]);
  expect(report).toMatchObject({ ok: true, data: { sent: [], notSent: [] } });
  expect(results(host)).toEqual([]);
});

test.each`
  text                       | why
  ${'[[invoicTable]]'}       | ${'[[invoicTable]] stands for nothing in this mail. Take it out, or write it as it stood there.'}
  ${'Dear {{contact.name}}'} | ${'{{contact.name}} would reach the client as it is: tags are filled in templates alone.'}
  ${'  '}                    | ${'A mail needs a subject and a text.'}
`('$text is refused', async ({ text, why }) => {
  const host = await aHostWith(1, 0);
  const { edit } = await first(host);
  const answer = await answerOf<MailView>(host, 'editMail', { edit: { ...edit, text }, letter: null });
  expect(answer).toMatchObject({ ok: false, message: why });
});

test('a harsh word in a gentle letter is said, and may leave', async () => {
  const host = await aHostWith(1, 0);
  const { edit } = await first(host);
  const words = { ...edit, text: `${WORDS}\n\nOur lawyer will write.` };
  const { warnings } = await ask<MailView>(host, 'editMail', { edit: words, letter: null });
  expect(warnings).toContain('“lawyer…” is too harsh for a letter as friendly as this one.');
});

test('markup that a person types reaches nobody as markup', async () => {
  const host = await aHostWith(1, 0);
  const { edit } = await first(host);
  const words = { ...edit, text: `<script>alert(1)</script> <b>now</b>\n\n[[invoiceTable]]` };
  const { html } = await ask<MailView>(host, 'editMail', { edit: words, letter: null });
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});

describe('what goes along goes along with a person’s words as well', () => {
  test('the PDF of the invoice', async () => {
    const drive = aFolder();
    mkdirSync(join(drive, 'Invoices'));
    writeFileSync(join(drive, 'Invoices', 'INV-0.pdf'), '%PDF-1.3\n%%EOF\n');
    const folder = `https://drive.google.com/drive/folders/${myDriveId('Invoices')}`;
    const host = await aHostWith(1, 0, 'ask', {
      settings: { 'attach.invoices': 'yes', 'attach.folder': folder },
      drive,
    });
    const { mail, edit } = await first(host);
    const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
    expect(worded.attachments).toEqual(mail.attachments);
    expect(await click(host, [worded.hash], [edit])).toMatchObject({ ok: true, data: { notSent: [] } });
    expect(await filesOf(host)).toEqual(['INV-0.pdf']);
  });

  test('the statement of account', async () => {
    const host = await aHostWith(1, 0);
    const letter = { client: 'Client 0', occasion: 'statement' };
    const { hash } = await ask<MailView>(host, 'previewLetter', letter);
    const edit = { hash, subject: 'Your account, €100.00', text: WORDS };
    const worded = await ask<MailView>(host, 'editMail', { edit, letter });
    await ask(host, 'sendLetter', { ...letter, hash: worded.hash, run: 'l1', mode: 'ask', edit });
    expect(await filesOf(host)).toEqual(['Statement of account, Client 0, 2026-03-09.pdf']);
  });
});

test.each`
  words                                        | asked       | charges
  ${'[[invoiceTable]]'}                        | ${'100.00'} | ${/^$/}
  ${'[[invoiceTable]]\n\nIn all: €145.05 now'} | ${'100.00'} | ${/^$/}
  ${'In all {sum}: [[invoiceTable]]'}          | ${'140.90'} | ${/compensation 40.00 EUR/}
`('the code and the row of the history ask for what the words ask for: $words', async ({ words, asked, charges }) => {
  const law = { law: 'DE', 'charges.procedures': 'Standard', 'creditor.iban': 'DE89370400440532013000' };
  const host = await aHostWith(1, 0, 'ask', { settings: law });
  await ask(host, 'recordDecision', {
    ...{ kind: 'level', client: 'Client 0', items: ['INV-0'], on: '', amount: '', instalments: [] },
    ...{ level: 'final', reason: 'nobody answers', source: 'call' },
  });
  host.setNow('2026-04-07 09:00');
  const { mail } = await first(host);
  expect(mail.subject).toContain('€140.90');
  const edit = { hash: mail.hash, subject: 'INV-0', text: `${words.replace('{sum}', '€140.90')}\n\n[[waysToPay]]` };
  const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
  expect(await click(host, [worded.hash], [edit])).toMatchObject({ ok: true, data: { notSent: [] } });
  const { attachments } = await PostalMime.parse(reminders(host)[0]?.raw ?? '');
  const [code] = attachments.map(({ content }) => readCode([...new Uint8Array(content as ArrayBuffer)]));
  expect(code?.jsqr).toContain(`\nEUR${asked.replace('.00', '')}\n`);
  expect(column(host, HISTORY, 'Charges').at(-1)).toMatch(charges);
});

async function filesOf(host: Host): Promise<readonly (string | null)[]> {
  const { attachments } = await PostalMime.parse(reminders(host)[0]?.raw ?? '');
  return attachments.filter(({ disposition }) => disposition === 'attachment').map(({ filename }) => filename);
}

async function first(host: Host): Promise<{ mail: MailView; other: MailView; edit: MailEdit }> {
  const { mails } = await ask<PreviewView>(host, 'previewReminders');
  const [mail, other = mail] = mails;
  if (!mail || !other) throw new Error('nothing is due');
  return { mail, other, edit: { hash: mail.hash, subject: 'About INV-0, €100.00', text: WORDS } };
}

function click(host: Host, approve: readonly string[], edits: readonly MailEdit[]): Promise<Answer<RunReport>> {
  const question = { run: 'r1', approve, done: 0, total: approve.length, mode: 'ask', overrule: ['brake'], edits };
  return answerOf<RunReport>(host, 'sendDueReminders', question);
}
