/** Letters beside the steps: sent once about one fact, recorded, and no step of anything. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import type { Answer, DoneReport, LetterQuestion, LettersView, MailView } from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { answerOf, ask, sheetOf } from '../scenarios/world';
import { BEN, HISTORY, today, written } from '../whatHappens/scene';
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

describe('thanks where only the Paid column speaks', () => {
  const thanks = (invoices: readonly string[]): LetterQuestion => ({
    client: 'Client 1',
    occasion: 'paymentThanks',
    about: { invoices, period: null },
  });

  test('of several paid invoices they are offered with the invoices to choose, and written for those chosen', async () => {
    const host = await withTwoPaid();
    const { letters } = await ask<LettersView>(host, 'getLetters', { client: 'Client 1' });
    expect(letters.find(({ occasion }) => occasion === 'paymentThanks')).toMatchObject({
      why: null,
      choice: 'invoices',
      mustChoose: true,
      invoices: [
        { item: 'INV-1', paid: { text: '€100.00' } },
        { item: 'INV-2', paid: { text: '€100.00' } },
      ],
    });
    const nothing = await answerOf<MailView>(host, 'previewLetter', thanks([]));
    expect(nothing).toMatchObject({
      ok: false,
      message: 'The payments have no days. Choose the invoices to thank for.',
    });
    const mail = await ask<MailView>(host, 'previewLetter', thanks(['INV-2']));
    expect(mail.subject).toContain('INV-2');
    expect(mail.subject).not.toContain('INV-1');
    expect(await send(host, thanks(['INV-2']), mail)).toMatchObject({ ok: true });
  });

  test('each of them once', async () => {
    const host = await withTwoPaid();
    for (const number of ['INV-1', 'INV-2'])
      await send(host, thanks([number]), await ask<MailView>(host, 'previewLetter', thanks([number])));
    expect(await answerOf<MailView>(host, 'previewLetter', thanks(['INV-2']))).toMatchObject({
      ok: false,
      message: 'This letter was sent on 9 March 2026. It is not sent twice.',
    });
  });
});

describe('a statement of what moved between two days', () => {
  const statement = (from: string, to: string): LetterQuestion => ({
    client: 'Client 0',
    occasion: 'statement',
    about: { invoices: [], period: { from, to } },
  });

  test('says the period', async () => {
    const host = await withPromise();
    const mail = await ask<MailView>(host, 'previewLetter', statement('2026-01-01', '2026-03-09'));
    expect(mail.text).toContain('1 January 2026');
    expect(mail.attachments).toEqual(['Statement of account, Client 0, 2026-01-01 – 2026-03-09.pdf']);
  });

  test.each([
    ['the last day is before the first', '2026-03-02', '2026-03-01'],
    ['it ends tomorrow', '2026-03-01', '2026-03-10'],
    ['a day that does not exist', '2026-02-30', '2026-03-01'],
    ['one day alone', '2026-03-01', ''],
  ])('is refused: %s', async (_, from, to) => {
    const host = await withPromise();
    expect(await answerOf<MailView>(host, 'previewLetter', statement(from, to))).toMatchObject({
      ok: false,
      message: 'A statement runs from one day to the same or a later one, today at the latest.',
    });
  });
});

/** Client 1 has paid two invoices, as the Paid column says. */
async function withTwoPaid(): Promise<Host> {
  const host = await aHostWith(1, 2);
  const sheet = sheetOf(host, 'Invoices');
  sheet.setValue(4, 2, 'Client 1');
  sheet.setValue(4, 7, 'ap@client1.example');
  return host;
}

test.each`
  moment                           | call
  ${'while its statement is made'} | ${'Document.saveAndClose'}
  ${'while Gmail takes the mail'}  | ${'Gmail.Users.Messages.send'}
`('of two people who click the same letter one sends it, the other is told: $moment', async ({ call }) => {
  const host = await aHostWith(1, 0);
  const question = { client: 'Client 0', occasion: 'statement' };
  const { hash } = await ask<MailView>(host, 'previewLetter', question);
  const click = (run: string) => ({ ...question, hash, run, mode: 'ask', edit: null });
  let other: unknown = null;
  const meanwhile = () => {
    other = host.callNow(BEN, 'sendLetter', [click('r2')]);
  };
  host.failAt({ call, nth: 1, when: 'before', effect: { meanwhile } });
  expect(await answerOf(host, 'sendLetter', click('r1'))).toMatchObject({ ok: true });
  expect(other).toMatchObject({ ok: true, value: { ok: false, code: 'busy' } });
  expect(await answerOf(host, 'sendLetter', click('r3'))).toMatchObject({ ok: false });
  expect([written(host), host.files.length]).toEqual([['ap@client0.example'], 1]);
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
