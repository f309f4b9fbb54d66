/** Letters beside the steps: sent once about one fact, recorded, and no step of anything. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import type { Answer, DoneReport, LetterQuestion, LettersView, MailView } from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { answerOf, ask, sheetOf } from '../scenarios/world';
import { HISTORY, today, written } from '../whatHappens/scene';
import { aHostWith, setSetting } from './studio';

jest.setTimeout(60_000);

const PROMISE: LetterQuestion = { client: 'Client 0', occasion: 'promiseConfirmed' };

test('what can be written says so, what cannot says why', async () => {
  const host = await withPromise();
  const { letters, client, clients } = await ask<LettersView>(host, 'getLetters', { client: 'Client 0' });
  expect(client).toBe('Client 0');
  expect(clients).toEqual(['Client 0', 'Client 1']);
  expect(letters.map(({ occasion, why }) => [occasion, why])).toEqual([
    ['promiseConfirmed', null],
    ['planAgreed', 'No payment plan stands that could be confirmed. Record it first.'],
    ['disputeReceived', 'No dispute is open. Record it first.'],
    ['partPaymentThanks', 'No payment of this client is recorded.'],
    ['paymentThanks', 'No payment of this client is recorded.'],
    ['statement', null],
    ['noticeWithdrawn', 'No formal notice was written to this client.'],
  ]);
});

test('the letter that was seen is sent, and recorded as no step', async () => {
  const host = await withPromise();
  const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
  const report = await send(host, PROMISE, mail);
  expect(report).toMatchObject({ ok: true, data: { sentence: `“${mail.subject}” was sent to Client 0.` } });
  expect(written(host)).toEqual(['ap@client0.example']);
  expect(rowsOf(sheetOf(host, HISTORY), ['Kind', 'Client', 'Invoices', 'Result', 'Keys']).slice(-1)).toEqual([
    { Kind: 'message', Client: 'Client 0', Invoices: 'INV-0', Result: 'SENT', Keys: '' },
  ]);
});

test('about the same promise it leaves once, however often it is clicked', async () => {
  const host = await withPromise();
  const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
  await send(host, PROMISE, mail);
  const again = await send(host, PROMISE, mail);
  expect(again).toMatchObject({ ok: false, message: 'This letter was sent on 9 March 2026. It is not sent twice.' });
  expect(written(host)).toEqual(['ap@client0.example']);
});

test('it opens no gap: the reminder of another invoice’s client is due as before', async () => {
  const host = await withPromise();
  const before = (await today(host)).ready.map(({ client }) => client);
  await send(host, PROMISE, await ask<MailView>(host, 'previewLetter', PROMISE));
  expect((await today(host)).ready.map(({ client }) => client)).toEqual(before);
});

test('a letter that changed since it was seen is not sent', async () => {
  const host = await withPromise();
  const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
  setSetting(host, 'creditor.name', 'Studio Nova');
  expect((await send(host, PROMISE, mail)).ok).toBe(false);
  expect(written(host)).toEqual([]);
});

test('in a person’s own words it says what they wrote, and nothing else changes', async () => {
  const host = await withPromise();
  const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
  const edit = {
    hash: mail.hash,
    subject: 'Thank you for INV-0',
    text: 'Dear Ann,\n\nthank you for your call.\n\n[[restTable]]',
  };
  const asked = mail.editable.includes('[[restTable]]')
    ? edit
    : { ...edit, text: 'Dear Ann,\n\nthank you for your call.' };
  const worded = await ask<MailView>(host, 'editMail', { edit: asked, letter: PROMISE });
  expect(worded.hash).not.toBe(mail.hash);
  const question = { ...PROMISE, hash: worded.hash, run: 'l1', mode: 'ask', edit: asked };
  expect((await answerOf<DoneReport>(host, 'sendLetter', question)).ok).toBe(true);
  const { subject, text } = await PostalMime.parse(host.outbox[host.outbox.length - 1]?.raw ?? '');
  expect(subject).toBe('Thank you for INV-0');
  expect(text).toContain('thank you for your call.');
  expect(text).toContain(mail.token);
});

test('in Test mode it goes to the user, and may go to the client later', async () => {
  const host = await withPromise();
  await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
  await send(host, PROMISE, await ask<MailView>(host, 'previewLetter', PROMISE), 'test');
  expect(written(host)).toEqual(['mia@studio.example']);
  await ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: false });
  expect((await send(host, PROMISE, await ask<MailView>(host, 'previewLetter', PROMISE))).ok).toBe(true);
  expect(written(host)).toEqual(['ap@client0.example', 'mia@studio.example']);
});

test('while everything is paused no letter leaves either', async () => {
  const host = await withPromise();
  const mail = await ask<MailView>(host, 'previewLetter', PROMISE);
  await ask(host, 'pauseEverything', { until: null });
  setSetting(host, 'pause.until', 'open');
  expect(await send(host, PROMISE, mail)).toMatchObject({ ok: false });
  expect(written(host)).toEqual([]);
});

test('a statement carries the account as a PDF', async () => {
  const host = await withPromise();
  const question: LetterQuestion = { client: 'Client 0', occasion: 'statement' };
  const mail = await ask<MailView>(host, 'previewLetter', question);
  expect(mail.attachments).toHaveLength(1);
  expect((await send(host, question, mail)).ok).toBe(true);
  const { attachments } = await PostalMime.parse(host.outbox[host.outbox.length - 1]?.raw ?? '');
  const files = attachments.filter(({ disposition }) => disposition === 'attachment');
  expect(files.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
  expect(
    Buffer.from(files[0]?.content as ArrayBuffer)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

function send(host: Host, letter: LetterQuestion, { hash }: MailView, mode = 'ask'): Promise<Answer<DoneReport>> {
  return answerOf<DoneReport>(host, 'sendLetter', { ...letter, hash, run: `letter ${hash}`, mode, edit: null });
}

async function withPromise(): Promise<Host> {
  const host = await aHostWith(2, 0);
  await ask(host, 'recordDecision', {
    ...{ kind: 'promise', client: 'Client 0', items: ['INV-0'], on: '2026-03-16', amount: '', instalments: [] },
    ...{ reason: '', source: 'call', level: '' },
  });
  return host;
}
