/** Gmail's send: what it takes, what it changes, what it refuses and with which code. */
import { existsSync, readFileSync } from 'node:fs';
import { aFolder, aHost, ask } from '../testHost';

const MAIL = [
  'From: "Firm" <mia@firm.example>',
  'To: ann@acme.example',
  'Subject: Invoice 7',
  'Message-ID: <own@firm>',
  '',
  'Dear Ann',
];
const code = `function ask(lines, extra) {
  try {
    const raw = Utilities.base64EncodeWebSafe(lines.join("\\r\\n"), Utilities.Charset.UTF_8);
    return Gmail.Users.Messages.send(Object.assign({ raw }, extra || {}), "me");
  } catch (e) { return [e.name, e.details ? e.details.code : null, e.details ? e.details.errors[0].reason : null, e.message] }
}`;
const header = (name: string, value: string) => [
  ...MAIL.filter((line) => !line.startsWith(`${name}:`)).slice(0, 2),
  `${name}: ${value}`,
  '',
  'x',
];
const to = (value: string) => ['Subject: x', `To: ${value}`, '', 'x'];

describe('a mail that is taken', () => {
  test('answers with its ids and stands in the outbox', async () => {
    const host = await aHost({ code });
    const answer = await ask(host, MAIL);
    expect(answer).toEqual({ id: '19ac000000010001', threadId: '19ac000000010001', labelIds: ['SENT'] });
    expect(host.outbox).toHaveLength(1);
    expect(host.outbox[0]).toMatchObject({
      id: '19ac000000010001',
      at: '2026-03-09 09:00:02',
      from: '"Firm" <mia@firm.example>',
      path: null,
      execution: 1,
    });
  });

  test.each`
    from                               | sent
    ${''}                              | ${'mia@firm.example'}
    ${'Boss <boss@elsewhere.example>'} | ${'Boss <mia@firm.example>'}
    ${'boss@elsewhere.example'}        | ${'mia@firm.example'}
  `('goes out from the account’s own address: "$from" becomes "$sent"', async ({ from, sent }) => {
    const host = await aHost({ code });
    await ask(host, [...(from ? [`From: ${from}`] : []), 'To: ann@acme.example', '', 'x']);
    expect(host.outbox[0]?.from).toBe(sent);
  });

  test('is written into the folder as it travels', async () => {
    const host = await aHost({ code, folder: aFolder() });
    await ask(host, MAIL);
    expect(host.outbox[0]?.path).toMatch(/outbox\/0001-ann-acme-example\.eml$/);
    expect(readFileSync(host.outbox[0]!.path!, 'utf8')).toBe(host.outbox[0]!.raw);
  });

  test('folded headers are read as one and kept folded', async () => {
    const host = await aHost({ code });
    await ask(host, ['To: ann@acme.example,', ' bob@acme.example', 'Subject: long', ' subject', '', 'x']);
    expect(host.outbox[0]?.raw).toContain(
      'To: ann@acme.example,\r\n bob@acme.example\r\nSubject: long\r\n subject\r\n',
    );
    expect(host.quota.mailLeft).toBe(1498);
  });
});

describe('threads', () => {
  test.each`
    subject            | joins    | why
    ${'Re: Invoice 7'} | ${true}  | ${'an answer'}
    ${'Invoice 7'}     | ${true}  | ${'the same subject'}
    ${'Invoice 8'}     | ${false} | ${'another subject begins a thread of its own'}
  `('$why', async ({ subject, joins }) => {
    const host = await aHost({ code });
    const first = (await ask(host, MAIL)) as { threadId: string };
    const next = (await ask(host, header('Subject', subject), { threadId: first.threadId })) as { threadId: string };
    expect(next.threadId === first.threadId).toBe(joins);
  });

  test.each`
    first                     | next                              | joins
    ${'=?UTF-8?B?w5xiZXI=?='} | ${'=?UTF-8?B?UmU6IMOcYmVy?='}     | ${true}
    ${'=?UTF-8?B?w5xiZXI=?='} | ${'=?UTF-8?Q?Re:_=C3=9Cber?='}    | ${true}
    ${'=?UTF-8?B?w5xiZXI=?='} | ${'Re: =?UTF-8?B?w5xiZXI=?='}     | ${true}
    ${'=?UTF-8?B?w5xiZXI=?='} | ${'=?UTF-8?B?UmU6IMOcYmVycw==?='} | ${false}
  `('subjects are compared as they read: $first and $next', async ({ first: subject, next: later, joins }) => {
    const host = await aHost({ code });
    const first = (await ask(host, header('Subject', subject))) as { threadId: string };
    const next = (await ask(host, header('Subject', later), { threadId: first.threadId })) as { threadId: string };
    expect(next.threadId === first.threadId).toBe(joins);
  });

  test('a thread of before this outbox began is taken at its word', async () => {
    expect(await ask(await aHost({ code }), MAIL, { threadId: '18f0000000000001' })).toMatchObject({
      threadId: '18f0000000000001',
    });
  });

  test('what is no thread’s id is refused', async () => {
    expect(await ask(await aHost({ code }), MAIL, { threadId: 'thread one' })).toMatchObject({ 1: 400 });
  });
});

describe('a mail that is refused leaves nothing', () => {
  const fifty = Array.from({ length: 50 }, (_, index) => `a${index}@acme.example`).join(', ');
  test.each`
    what               | lines                             | code   | reason               | message
    ${'no recipient'}  | ${['Subject: x', '', 'x']}        | ${400} | ${'invalidArgument'} | ${'Recipient address required'}
    ${'51 recipients'} | ${to(`${fifty}, z@acme.example`)} | ${400} | ${'invalidArgument'} | ${'Limit Exceeded: Email Recipients Per Message.'}
  `('$what', async ({ lines, code: number, reason, message }) => {
    const host = await aHost({ code });
    expect(await ask(host, lines)).toEqual([
      'GoogleJsonResponseException',
      number,
      reason,
      `API call to gmail.users.messages.send failed with error: ${message}`,
    ]);
    expect(host.outbox).toHaveLength(0);
    expect(host.quota.mailLeft).toBe(1500);
  });

  test('50 recipients are taken', async () => {
    const host = await aHost({ code });
    expect(await ask(host, to(fifty))).toMatchObject({ labelIds: ['SENT'] });
  });

  test.each(['not base64!', '', null, 5])('raw %p', async (raw) => {
    expect(await ask(await aHost({ code }), MAIL, { raw })).toMatchObject({ 1: 400 });
  });

  test('plain base64 is not web-safe', async () => {
    const plain = Buffer.from(`${MAIL.join('\r\n')}\u00ff\u00fe?>`).toString('base64');
    expect(plain).toMatch(/[+/]/);
    expect(await ask(await aHost({ code }), MAIL, { raw: plain })).toMatchObject({ 1: 400 });
  });

  test('more than 25 MB', async () => {
    const body = `function ask() { try { Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe("To: a@b.example\\r\\n\\r\\n" + "x".repeat(26214400)) }, "me") } catch (e) { return e.details ? e.details.code : String(e) } }`;
    expect(await ask(await aHost({ code: body }))).toBe(413);
  });
});

test('a mail costs 1.2 seconds and one round trip', async () => {
  const host = await aHost({ code });
  await ask(host, MAIL);
  expect(host.executions[0]).toMatchObject({ costMs: 2200, calls: { roundTrips: 1, total: 1 } });
  expect(existsSync('outbox')).toBe(false);
});
