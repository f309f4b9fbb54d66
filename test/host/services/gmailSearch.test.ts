/** Gmail's search: whose mails, by which words, and with which permission. */
import { ALL_SCOPES, aHost } from '../testHost';

const GMAIL = 'https://www.googleapis.com/auth/gmail.';
const [MIA, JON] = ['mia@firm.example', 'jon@firm.example'];
const code = `function send(lines) { return Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe(lines.join("\\r\\n"), Utilities.Charset.UTF_8) }, "me").id }
  function find(options, user) {
    try { return Gmail.Users.Messages.list(user || "me", options) } catch (e) { return [e.name, e.details ? e.details.code : null, e.message] }
  }`;
const base64 = (content: string) => Buffer.from(content, 'utf8').toString('base64');
const PLAIN = [
  'To: Ann <ann@acme.example>',
  'Subject: Re: Invoice 7',
  '',
  'Dear Ann, your reference is PD-7K3QPX.',
  'Thank you',
];
const MIXED = [
  'To: bob@acme.example',
  `Subject: =?UTF-8?B?${base64('Zahlungserinnerung für ')}?=`,
  ' =?UTF-8?Q?M=C3=BCller_GmbH?=',
  'Content-Type: multipart/mixed; boundary="=_outer"',
  '',
  '--=_outer',
  'Content-Type: multipart/alternative;',
  ' boundary="=_inner"',
  '',
  '--=_inner',
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Kennung PD-8M4RQ=',
  'YW, M=C3=BCller',
  '--=_inner',
  'Content-Type: text/html; charset=UTF-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64('<p title="hidden">sehr <b>geehrte</b> Frau</p>'),
  '--=_inner--',
  '--=_outer',
  'Content-Type: application/pdf',
  'Content-Transfer-Encoding: base64',
  '',
  base64('secret words'),
  '--=_outer--',
];

/** A host a day after Mia sent both mails, PLAIN first. */
async function withMails(scopes: readonly string[] = ['readonly']) {
  const host = await aHost({ code, scopes: [...ALL_SCOPES, ...scopes.map((name) => GMAIL + name)] });
  for (const lines of [PLAIN, MIXED]) host.callNow(MIA, 'send', [lines]);
  await host.advanceTo('2026-03-10 09:00');
  const [plain, mixed] = host.outbox;
  const found = (options: unknown, user = MIA, whose = '') => {
    const answer = host.callNow(user, 'find', [options, whose]);
    return answer.ok ? answer.value : answer.message;
  };
  return { host, plain: plain?.id, mixed: mixed?.id, found };
}

describe('what is found', () => {
  let mails: Awaited<ReturnType<typeof withMails>>;
  beforeAll(async () => {
    mails = await withMails();
  });

  test.each`
    q                                                | plain    | mixed    | why
    ${'in:sent "PD-7K3QPX"'}                         | ${true}  | ${false} | ${'a token in the text'}
    ${'"pd-7k3qpx"'}                                 | ${true}  | ${false} | ${'capitals make no difference'}
    ${'"PD 7K3QPX"'}                                 | ${true}  | ${false} | ${'nor do the signs between words'}
    ${'"PD-7K3QP"'}                                  | ${false} | ${false} | ${'a part of a word is not it'}
    ${'"7K3QPX thank you"'}                          | ${true}  | ${false} | ${'a line’s end is a blank'}
    ${'"thank PD-7K3QPX"'}                           | ${false} | ${false} | ${'another order is another text'}
    ${'"PD-8M4RQYW"'}                                | ${false} | ${true}  | ${'quoted-printable, over a soft line end'}
    ${'"Müller"'}                                    | ${false} | ${true}  | ${'letters beyond ASCII'}
    ${'"sehr geehrte Frau"'}                         | ${false} | ${true}  | ${'the words of the page'}
    ${'"hidden"'}                                    | ${false} | ${false} | ${'not its tags'}
    ${'"secret words"'}                              | ${false} | ${false} | ${'not what is attached'}
    ${'"ann@acme.example"'}                          | ${true}  | ${false} | ${'the receiver'}
    ${'"invoice 7"'}                                 | ${true}  | ${false} | ${'the subject'}
    ${'subject:invoice'}                             | ${true}  | ${false} | ${'a word of the subject'}
    ${'subject:"für Müller"'}                        | ${false} | ${true}  | ${'words of a subject in several pieces'}
    ${'subject:"PD-7K3QPX"'}                         | ${false} | ${false} | ${'the text is no subject'}
    ${'from:mia@firm.example'}                       | ${true}  | ${true}  | ${'the sender'}
    ${'from:me'}                                     | ${true}  | ${true}  | ${'oneself'}
    ${'from:jon'}                                    | ${false} | ${false} | ${'another sender'}
    ${'to:ann@acme.example'}                         | ${true}  | ${false} | ${'the address of a receiver'}
    ${'to:acme'}                                     | ${true}  | ${true}  | ${'a part of it'}
    ${'to:mia@firm.example'}                         | ${false} | ${false} | ${'the sender is no receiver'}
    ${'in:sent "PD-7K3QPX" to:bob@acme.example'}     | ${false} | ${false} | ${'the text, but another receiver'}
    ${'in:sent'}                                     | ${true}  | ${true}  | ${'all that was sent'}
    ${'in:sent from:me subject:invoice "PD-7K3QPX"'} | ${true}  | ${false} | ${'all at once'}
    ${'subject:invoice "Müller"'}                    | ${false} | ${false} | ${'of which one does not hold'}
  `('$q: $why', ({ q, plain, mixed }) => {
    const expected = [...(mixed ? [mails.mixed] : []), ...(plain ? [mails.plain] : [])];
    const answer = mails.found({ q }) as { messages?: { id: string; threadId: string }[] };
    expect((answer.messages ?? []).map(({ id }) => id)).toEqual(expected);
  });

  test('newest first, with thread, as many as asked', async () => {
    const { found, plain, mixed } = await withMails();
    expect(found({})).toEqual({
      messages: [
        { id: mixed, threadId: mixed },
        { id: plain, threadId: plain },
      ],
      resultSizeEstimate: 2,
    });
    expect(found({ q: 'in:sent', maxResults: 1 })).toEqual({
      messages: [{ id: mixed, threadId: mixed }],
      resultSizeEstimate: 2,
    });
  });

  test('nothing: there is no field messages', async () => {
    expect((await withMails()).found({ q: '"nowhere"' })).toEqual({ resultSizeEstimate: 0 });
  });

  test('nobody else’s mails', async () => {
    const { found } = await withMails();
    expect(found({ q: '"PD-7K3QPX"' }, JON)).toEqual({ resultSizeEstimate: 0 });
    expect(found({ q: 'in:sent' }, JON, MIA)).toMatchObject({ 1: 403 });
  });

  test('in a copy of the spreadsheet as well: it is the same mailbox', async () => {
    const { host, plain } = await withMails();
    const copy = await host.copy();
    expect(copy.callNow(MIA, 'find', [{ q: '"PD-7K3QPX"' }])).toMatchObject({ value: { messages: [{ id: plain }] } });
  });
});

describe('permission', () => {
  test.each`
    scopes          | options            | code    | why
    ${[]}           | ${{ q: '"PD-7"' }} | ${403}  | ${'sending alone'}
    ${['metadata']} | ${{ q: '"PD-7"' }} | ${403}  | ${'metadata with a query'}
    ${['metadata']} | ${{}}              | ${null} | ${'metadata without one'}
    ${['readonly']} | ${{ q: '"PD-7"' }} | ${null} | ${'readonly'}
    ${['modify']}   | ${{ q: '"PD-7"' }} | ${null} | ${'modify'}
  `('$why: $code', async ({ scopes, options, code: number }) => {
    const { found } = await withMails(scopes);
    const answer = found(options);
    if (number === null) expect(answer).toHaveProperty('resultSizeEstimate');
    else
      expect(answer).toMatchObject([
        'GoogleJsonResponseException',
        number,
        expect.stringContaining('gmail.users.messages.list'),
      ]);
  });
});

test.each([
  { q: 'newer_than:1d' },
  { q: '-in:sent' },
  { q: 'in:inbox' },
  { q: 'token' },
  { q: 'in:sent OR "x"' },
  { q: 'in:sent', pageToken: '2' },
])('%j is not imitated, and says so', async (options) => {
  const { found } = await withMails();
  expect(found(options)).toMatch(/^host: Gmail\.Users\.Messages\.list with .+ is not imitated yet$/);
});

test('a search costs 0.2 seconds and one round trip', async () => {
  const { host, found } = await withMails();
  found({ q: 'in:sent' });
  expect(host.executions.at(-1)).toMatchObject({ costMs: 1200, calls: { roundTrips: 1, total: 1 } });
});
