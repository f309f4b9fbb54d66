/** One reminder in a person's own words: that mail alone, once, and only while it is the one that was shown. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import type { Answer, MailEdit, MailView, PreviewView, RunReport } from '../../src/api';
import { answerOf, ask, reminders } from '../scenarios/world';
import { results } from '../whatHappens/scene';
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
