/** Mails about clients and from settings as nobody would wish them: what leaves is whole, plain and says the truth. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import type { Answer, DoneReport, MailEdit, MailView, PreviewView, RunReport, TemplatesView } from '../../src/api';
import { answerOf, ask, reminders, sheetOf } from '../scenarios/world';
import { HISTORY, problemsOf, results, today, type, whenMailLeaves, written } from '../whatHappens/scene';
import { aHostWith, sendAll, setSetting } from './studio';

jest.setTimeout(120_000);

const SEND = 'Gmail.Users.Messages.send';
const PROMISE = { client: 'Client 0', occasion: 'promiseConfirmed' } as const;

const NAMES = [
  '</td><script>alert(1)</script>',
  '{{constructor}}',
  '=cmd|calc!A1',
  'x'.repeat(300),
  '\u202Eנועם \u0007בע״מ\u2028\u0000',
  '[[invoiceTable]] **now**',
  'A\r\nBcc: thief@evil.example',
];

test('whatever clients are called, each is written to as a client, in both parts', async () => {
  const host = await hostWithNames();
  const { report } = await sendAll(host);
  expect(report.notSent).toEqual([]);
  expect(reminders(host)).toHaveLength(NAMES.length);
  for (const { raw } of reminders(host)) {
    const { subject, text, html, headers } = await PostalMime.parse(raw);
    expect(headers.filter(({ key }) => key === 'subject' || key === 'bcc')).toHaveLength(1);
    expect(subject).toMatch(/INV-\d/);
    expect(html).not.toMatch(/<script|<strong>now|\u202E/);
    expect(text).not.toMatch(/undefined|function|\u202E|(?!\n)\p{Cc}/u);
    for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  }
});

test('a person’s own words that change nothing make the same mail, whatever the client is called', async () => {
  const host = await hostWithNames();
  const { mails } = await ask<PreviewView>(host, 'previewReminders');
  expect(mails).toHaveLength(NAMES.length);
  for (const mail of mails) {
    const edit = { hash: mail.hash, subject: mail.subject, text: mail.editable };
    const { text, html } = await ask<MailView>(host, 'editMail', { edit, letter: null });
    expect([text, html]).toEqual([mail.text, mail.html]);
  }
});

async function hostWithNames(): Promise<Host> {
  const settings = { 'creditor.iban': 'DE89370400440532013000' };
  const host = await aHostWith(NAMES.length, 0, 'ask', { settings });
  NAMES.forEach((name, at) => {
    sheetOf(host, 'Invoices').setValue(at + 2, 2, name);
  });
  return host;
}

test.each`
  key                       | value
  ${'creditor.iban'}        | ${'DE89370400440532013001'}
  ${'creditor.paymentLink'} | ${'javascript:alert(1)'}
  ${'creditor.paymentLink'} | ${'http://pay.example/{{number}}'}
  ${'creditor.paymentLink'} | ${'https://pay.example/a b'}
  ${'creditor.paymentLink'} | ${'https://pay.example/"x'}
  ${'creditor.paymentLink'} | ${'https://pay.example@evil.example/'}
  ${'creditor.upi'}         | ${'me@bank&am=1'}
`('$key $value is a problem that is said, and stands in no mail', async ({ key, value }) => {
  const host = await aHostWith(1, 0);
  setSetting(host, key, value);
  expect(await problemsOf(host, 'Settings')).toHaveLength(1);
  const { mails } = await ask<PreviewView>(host, 'previewReminders');
  for (const { text, html } of mails) expect(`${text}${html}`).not.toContain(value.slice(0, 30));
});

test('a letter in Test mode says that it went to the user', async () => {
  const host = await withPromise();
  await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
  const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
  const report = await sendLetter(host, mail, 'test');
  expect(report).toMatchObject({ ok: true });
  expect(report.ok && report.data.sentence).not.toMatch(/sent to Client 0/);
  expect(written(host)).toEqual(['mia@studio.example']);
});

describe('a letter that may have left', () => {
  test.each(['before', 'after'] as const)(
    'killed %s Gmail took it: refused again until a person decides',
    async (when) => {
      const host = await withPromise();
      const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
      host.failAt({ call: SEND, nth: 1, when, effect: 'kill' });
      await answerOf(host, 'sendLetter', question(mail)).catch(() => null);
      host.failAt(null);
      expect(results(host)).toEqual(['SENDING']);
      host.setNow('2026-03-09 09:30');
      const again = await sendLetter(host, mail);
      expect(again).toMatchObject({ ok: false });
      expect(again.ok ? '' : again.message).toMatch(/[Nn]obody knows|may have/);
      expect(results(host)).toEqual(['UNCERTAIN']);
      const { uncertain } = await today(host);
      expect(uncertain.map(({ client }) => client)).toEqual(['Client 0']);
      await ask(host, 'settleDoubt', { token: uncertain[0]?.token, wasSent: when === 'after' });
      const next = await ask<MailView>(host, 'previewLetter', PROMISE).catch(() => null);
      if (when === 'after') expect(next).toBeNull();
      else expect(await sendLetter(host, next as MailView)).toMatchObject({ ok: true });
      expect(written(host)).toEqual(['ap@client0.example']);
    },
  );

  test('while reminders are sent no letter is, and the reminders go on', async () => {
    const host = await withPromise();
    const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
    let during: Promise<Answer<DoneReport>> | null = null;
    whenMailLeaves(host, 1, () => {
      during = sendLetter(host, mail);
    });
    const { report } = await sendAll(host);
    expect(report.notSent).toEqual([]);
    expect(during === null ? null : await during).toMatchObject({ ok: false });
  });
});

test('letters count in what the account may still send today', async () => {
  const quota = async (isLetterFirst: boolean) => {
    const host = await withPromise();
    if (isLetterFirst) await sendLetter(host, await ask<MailView>(host, 'previewLetter', PROMISE));
    return (await sendAll(host)).report.quotaLeft;
  };
  expect((await quota(false)) - (await quota(true))).toBe(1);
});

describe('over a ladder', () => {
  test('the first two reminders are one thread, whatever letter left between; the final notice begins its own', async () => {
    const host = await aHostWith(1, 0);
    await remind(host, '2026-03-09');
    await sendStatement(host);
    await remind(host, '2026-03-16');
    await record(host, { kind: 'level', level: 'final', reason: 'nobody answers the telephone' });
    await remind(host, '2026-04-07');
    const mails = await Promise.all(
      reminders(host).map(async ({ raw, threadId }) => ({ ...(await PostalMime.parse(raw)), threadId })),
    );
    const [gentle, , firm, final] = mails;
    expect(mails).toHaveLength(4);
    expect(firm?.subject).toBe(`Re: ${gentle?.subject}`);
    expect(firm?.threadId).toBe(gentle?.threadId);
    expect(final?.subject).toMatch(/^(?!Re:).*INV-0/);
    expect(new Set(mails.map(({ threadId }) => threadId)).size).toBe(3);
    for (const { headers } of mails)
      expect(headers.filter(({ key }) => key === 'auto-submitted').map(({ value }) => value)).toEqual([
        'auto-generated',
      ]);
  });

  test('a subject that somebody typed into the history begins no header of its own', async () => {
    const host = await aHostWith(1, 0);
    await remind(host, '2026-03-09');
    type(host, HISTORY, 'Client 0', 'Subject', 'Re: RE: x\r\nBcc: thief@evil.example\r\n\r\n<b>');
    await remind(host, '2026-03-16');
    const { subject, bcc, headers } = await PostalMime.parse(reminders(host)[1]?.raw ?? '');
    expect(subject).toBe('Re: x Bcc: thief@evil.example <b>');
    expect(bcc).toBeUndefined();
    expect(headers.some(({ key }) => key === 'bcc')).toBe(false);
  });
});

describe('words of one’s own', () => {
  test('hold for the one mail alone: neither for another, nor twice', async () => {
    const host = await aHostWith(2, 0);
    const [one, two] = (await ask<PreviewView>(host, 'previewReminders')).mails;
    if (!one || !two) throw new Error('two are due');
    const edit = { hash: one.hash, subject: 'About INV-0, €100.00', text: one.editable };
    const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
    const borrowed = await click(host, [worded.hash], [{ ...edit, hash: two.hash }]);
    expect(borrowed.sent).toEqual([]);
    const first = await click(host, [worded.hash, one.hash], [edit]);
    expect([first.sent.length, first.notSent.map(({ kind }) => kind)]).toEqual([1, ['changed']]);
    const again = await click(host, [worded.hash], [edit]);
    expect([again.sent, again.notSent.map(({ kind }) => kind)]).toEqual([[], ['changed']]);
    expect(written(host)).toEqual(['ap@client0.example']);
  });

  test('may hold a table twice and elsewhere, and in Test mode go to the user', async () => {
    const host = await aHostWith(1, 0);
    await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
    const [one] = (await ask<PreviewView>(host, 'previewReminders')).mails;
    if (!one) throw new Error('one is due');
    const text = '- [[invoiceTable]]\n\\[[invoiceTable]] and so on\n\n**All** $& $1 <i>x</i>';
    const edit = { hash: one.hash, subject: 'About INV-0', text };
    const worded = await ask<MailView>(host, 'editMail', { edit, letter: null });
    expect((await click(host, [worded.hash], [edit], 'test')).sent).toHaveLength(1);
    const { text: left, html, subject } = await PostalMime.parse(reminders(host)[0]?.raw ?? '');
    expect(written(host)).toEqual(['mia@studio.example']);
    expect(subject).toContain('About INV-0');
    expect(left?.match(/^INV-0 /gm)).toHaveLength(2);
    expect(left).toContain('All $& $1 <i>x</i>');
    expect(html).toContain('<strong>All</strong> $&amp; $1 &lt;i&gt;x');
  });

  test('300 characters of subject are refused; 250 with emoji arrive whole', async () => {
    const host = await aHostWith(1, 0);
    const [one] = (await ask<PreviewView>(host, 'previewReminders')).mails;
    if (!one) throw new Error('one is due');
    const edit = (subject: string) => ({ hash: one.hash, subject, text: one.editable });
    const long = await answerOf(host, 'editMail', { edit: edit('💶'.repeat(251)), letter: null });
    expect(long).toMatchObject({ ok: false });
    const fits = edit('💶'.repeat(250));
    const { hash } = await ask<MailView>(host, 'editMail', { edit: fits, letter: null });
    expect((await click(host, [hash], [fits])).sent).toHaveLength(1);
    const { subject } = await PostalMime.parse(reminders(host)[0]?.raw ?? '');
    expect(subject).toBe('💶'.repeat(250));
  });
});

test('a language without texts falls back to the workbook’s, and the list of templates says so', async () => {
  const host = await aHostWith(1, 0, 'ask', { legal: true });
  const clients = sheetOf(host, 'Clients');
  const column = clients.lastColumn() + 1;
  clients.setValue(1, column, 'Language');
  clients.setValue(2, column, 'pt');
  const { mails } = await ask<PreviewView>(host, 'previewReminders');
  expect(mails.map(({ html }) => /<html lang="(\w+)">/.exec(html)?.[1])).toEqual(['en']);
  const { missing } = await ask<TemplatesView>(host, 'getTemplates');
  expect(missing).toEqual(['No Portuguese text: 1 client gets English.']);
});

async function remind(host: Host, day: string): Promise<void> {
  host.setNow(`${day} 09:00`);
  const { mails } = await ask<PreviewView>(host, 'previewReminders');
  const { sent } = await click(
    host,
    mails.map(({ hash }) => hash),
    [],
  );
  expect([day, sent.length]).toEqual([day, 1]);
}

function click(host: Host, approve: readonly string[], edits: readonly MailEdit[], mode = 'ask'): Promise<RunReport> {
  const run = `run ${host.executions.length}`;
  const question = { run, approve, done: 0, total: approve.length, mode, overrule: ['brake'], edits };
  return ask<RunReport>(host, 'sendDueReminders', question);
}

function record(host: Host, form: object): Promise<unknown> {
  return ask(host, 'recordDecision', {
    ...{ kind: 'promise', client: 'Client 0', items: ['INV-0'], on: '', amount: '', instalments: [] },
    ...{ reason: '', source: 'call', level: '', ...form },
  });
}

async function sendStatement(host: Host): Promise<void> {
  const letter = { client: 'Client 0', occasion: 'statement' };
  const { hash } = await ask<MailView>(host, 'previewLetter', letter);
  await ask(host, 'sendLetter', { ...letter, hash, run: 'statement', mode: 'ask', edit: null });
}

function question({ hash }: MailView, mode = 'ask') {
  return { ...PROMISE, hash, run: `letter ${hash}`, mode, edit: null };
}

function sendLetter(host: Host, mail: MailView, mode = 'ask'): Promise<Answer<DoneReport>> {
  return answerOf<DoneReport>(host, 'sendLetter', question(mail, mode));
}

async function withPromise(): Promise<Host> {
  const host = await aHostWith(2, 0);
  await record(host, { on: '2026-03-16' });
  return host;
}
