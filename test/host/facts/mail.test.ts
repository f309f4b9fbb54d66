/** Mails, files and what is used up in a day (platform.md 1.3, 1.4, 1.10, 1.11). */
import { SEARCH_LAG_MS } from '../../../host/services/gmailSearch';
import { ALL_SCOPES, aHost, ask, type Given } from '../testHost';

const READONLY = 'https://www.googleapis.com/auth/gmail.readonly';
const code = `function ask(lines) {
    try { return Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe(lines.join("\\r\\n"), Utilities.Charset.UTF_8) }, "me") }
    catch (e) { return [e.name, e.details.code, e.details.errors[0].reason, e.message] }
  }
  function find(q) { return Gmail.Users.Messages.list("me", { q }).messages || [] }
  function slow() { Utilities.sleep(200000) }`;
const withQuota = (options: Partial<Given> = {}) => aHost({ code, ...options });
const to = (value: string) => [`To: ${value}`, 'Subject: Invoice 7', '', 'Dear Ann'];
const many = (count: number, from = 0) =>
  to(Array.from({ length: count }, (_one, index) => `a${from + index}@acme.example`).join(', '));

describe('fact 32: recipients a day', () => {
  const three = ['To: a@x.example', 'Cc: b@x.example', 'Bcc: c@x.example', '', 'x'];

  test.each`
    account        | mailQuota    | limit
    ${'consumer'}  | ${100}       | ${100}
    ${'Workspace'} | ${undefined} | ${1500}
  `('fact 32: a $account account has $limit, not one more', async ({ mailQuota, limit }) => {
    const host = await withQuota(mailQuota === undefined ? {} : { mailQuota });
    for (let sent = 0; sent < limit; sent += 50) await ask(host, many(50, sent));
    expect(host.quota).toMatchObject({ mailLeft: 0, mailLimit: limit });
    expect(host.outbox).toHaveLength(limit / 50);
    expect(await ask(host, to('one@more.example'))).toEqual([
      'GoogleJsonResponseException',
      429,
      'rateLimitExceeded',
      expect.stringMatching(/^API call to gmail\.users\.messages\.send failed with error: User-rate limit exceeded/),
    ]);
    expect(host.outbox).toHaveLength(limit / 50);
  });

  test('fact 32: To, Cc and Bcc each count, and a mail that does not fit is refused whole', async () => {
    const host = await withQuota({ mailQuota: 5 });
    expect(await ask(host, three)).toMatchObject({ labelIds: ['SENT'] });
    expect(await ask(host, three)).toMatchObject({ 1: 429 });
    expect(host.quota.mailLeft).toBe(2);
    expect(await ask(host, to('a@x.example, b@x.example'))).toMatchObject({ labelIds: ['SENT'] });
    expect(host.quota.mailLeft).toBe(0);
  });

  test.each`
    later                 | left
    ${'2026-03-10 08:59'} | ${2}
    ${'2026-03-10 09:01'} | ${5}
  `('fact 32: it begins anew 24 hours after the first: at $later $left are left', async ({ later, left }) => {
    const host = await withQuota({ mailQuota: 5 });
    await ask(host, three);
    host.setNow(later);
    expect(host.quota.mailLeft).toBe(left);
  });

  test('fact 32: a later mail does not put that off', async () => {
    const host = await withQuota({ mailQuota: 5 });
    await ask(host, three);
    host.setNow('2026-03-09 20:00');
    await ask(host, to('a@x.example'));
    host.setNow('2026-03-10 09:01');
    expect(host.quota.mailLeft).toBe(5);
  });

  test('fact 32: it is each user’s own', async () => {
    const host = await withQuota({ mailQuota: 5 });
    await ask(host, three);
    host.user = 'jon@firm.example';
    expect(host.quota.mailLeft).toBe(5);
  });
});

test('fact 32: triggers of a consumer account have 90 minutes a day; then nothing even begins', async () => {
  const host = await withQuota({ mailQuota: 100 });
  // 27 × 201 s are 5,427 s; the limit is 5,400 s.
  for (let n = 1; n <= 27; n += 1) expect((await host.fireTrigger('slow')).error).toBeNull();
  expect(host.quota.triggerMs).toBe(27 * 201_000);
  expect(await host.fireTrigger('slow')).toMatchObject({
    costMs: 0,
    error: 'Service using too much computer time for one day.',
  });
  expect((await host.fireTrigger('slow', 'jon@firm.example')).error).toBeNull();
  host.setNow('2026-03-10 09:01');
  expect((await host.fireTrigger('slow')).error).toBeNull();
});

test('fact 68: Gmail’s Message-ID replaces ours; the rest travels as it was written', async () => {
  const host = await withQuota();
  await ask(host, [
    'From: "Firm" <mia@firm.example>',
    'Message-ID: <own@firm>',
    'X-Token: PD-7K3',
    ...to('ann@acme.example'),
  ]);
  expect(host.outbox[0]?.raw.split('\r\n')).toEqual([
    'From: "Firm" <mia@firm.example>',
    'Date: Mon, 09 Mar 2026 08:00:02 +0000',
    'Message-ID: <19ac000000010001@mail.gmail.com>',
    'X-Token: PD-7K3',
    'To: ann@acme.example',
    'Subject: Invoice 7',
    '',
    'Dear Ann',
  ]);
});

describe('fact 71: search lags behind sending', () => {
  // The mail leaves at 09:00:02.2, a second to begin and 1.2 to send; a search asks 1.2 seconds after its page called.
  test.each`
    called                   | found
    ${'2026-03-09 09:00:03'} | ${0}
    ${'2026-03-09 09:01:00'} | ${0}
    ${'2026-03-09 09:01:01'} | ${1}
  `('fact 71: a page that calls at $called finds $found', async ({ called, found }) => {
    const host = await withQuota({ scopes: [...ALL_SCOPES, READONLY] });
    await ask(host, to('ann@acme.example'));
    host.setNow(called);
    expect((await host.callFromPage('find', ['"Invoice 7"'])).answer).toMatchObject({ value: { length: found } });
  });

  test('fact 71: the lag is a minute', () => {
    expect(SEARCH_LAG_MS).toBe(60_000);
  });
});

describe('fact 73: one bad address refuses the whole mail', () => {
  test.each`
    header                                              | name
    ${'To: ann@acme.example, nobody'}                   | ${'To'}
    ${'To: ann@@acme.example'}                          | ${'To'}
    ${'To: ann@localhost'}                              | ${'To'}
    ${'To: ann@acme..example'}                          | ${'To'}
    ${'To: ann@acme.example\r\nCc: x y'}                | ${'Cc'}
    ${'To: ann@acme.example\r\nBcc: bob@, a@b.example'} | ${'Bcc'}
  `('fact 73: $header', async ({ header, name }) => {
    const host = await withQuota();
    expect(await ask(host, [header, 'Subject: x', '', 'x'])).toEqual([
      'GoogleJsonResponseException',
      400,
      'invalidArgument',
      `API call to gmail.users.messages.send failed with error: Invalid ${name} header`,
    ]);
    expect([host.outbox.length, host.quota.mailLeft]).toEqual([0, 1500]);
  });
});

test('fact 79: two files of one name are two files: making one is never idempotent', async () => {
  const host = await aHost({
    code: `function ask() { return Drive.Files.create({ name: "Notice", mimeType: "application/vnd.google-apps.document", appProperties: { key: "k" } }).id }`,
  });
  const [first, second] = [await ask(host), await ask(host)];
  expect(first).not.toBe(second);
  expect(host.files.map(({ id, name }) => [id, name])).toEqual([
    [first, 'Notice'],
    [second, 'Notice'],
  ]);
});
