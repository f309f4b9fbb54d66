import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { areSendable, type MimeMail, mimeMessage } from '../../../src/core/messages/mime';

const aMail = (fields: Partial<MimeMail> = {}): MimeMail => ({
  from: { name: 'Mia Laurent', address: 'billing@adastudio.example' },
  to: [{ name: 'Lena Brandt', address: 'ap@aurora.example' }],
  cc: [],
  replyTo: null,
  subject: 'Reminder: invoice INV-2041',
  text: 'Dear Lena,\n\nHello.\n',
  html: '<p>Dear Lena,</p>',
  token: 'PD-7K3QPX',
  references: [],
  attachments: [],
  ...fields,
});
const read = (mail: MimeMail) => PostalMime.parse(mimeMessage(mail));
/** One encoded word alone; a character cut in two would show as U+FFFD. */
const decoded = (word: string) => {
  const [, , how, payload = ''] = word.split('?');
  return how === 'B' ? Buffer.from(payload, 'base64').toString('utf8') : decodeURIComponent(payload.replace(/=/g, '%'));
};
const withoutLastEnd = (text: string | undefined) => (text ?? '').replace(/\n$/, '');
/** Headers unfolded, one a line. */
const headersOf = (mail: MimeMail) =>
  (mimeMessage(mail).split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ').split('\r\n');
const header = (mail: MimeMail, name: string) => headersOf(mail).find((line) => line.startsWith(`${name}: `));

describe('a plain mail is written as expected, byte for byte', () => {
  test('both parts, no attachment', () => {
    expect(mimeMessage(aMail()).split('\r\n')).toEqual([
      'From: Mia Laurent <billing@adastudio.example>',
      'To: Lena Brandt <ap@aurora.example>',
      'Subject: Reminder: invoice INV-2041',
      'MIME-Version: 1.0',
      'Auto-Submitted: auto-generated',
      'X-Paydue-Token: PD-7K3QPX',
      'Content-Type: multipart/alternative;',
      ' boundary="=_paydue_alternative_PD7K3QPX"',
      '',
      '--=_paydue_alternative_PD7K3QPX',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dear Lena,',
      '',
      'Hello.',
      '',
      '--=_paydue_alternative_PD7K3QPX',
      'Content-Type: text/html; charset=UTF-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>Dear Lena,</p>',
      '--=_paydue_alternative_PD7K3QPX--',
      '',
    ]);
  });

  test('the text alone, without a token', () => {
    expect(
      mimeMessage(aMail({ html: null, token: null, text: 'x' }))
        .split('\r\n')
        .slice(3),
    ).toEqual([
      'MIME-Version: 1.0',
      'Auto-Submitted: auto-generated',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'x',
    ]);
  });
});

describe('a subject comes back as it was', () => {
  test.each([
    'Reminder: invoices INV-2041 and INV-2050 — €2,295.00',
    'Überfällige Rechnung für Straße 5',
    'ελληνικά и русский и 中文',
    '👩‍👩‍👧 family 🎉 of emoji 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉',
    '=?UTF-8?Q?not_encoded?=',
    'a'.repeat(250),
    'ä'.repeat(250),
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'Re: "quoted", with commas; and <brackets>',
    'x',
  ])('%s', async (subject) => {
    expect((await read(aMail({ subject }))).subject).toBe(subject);
  });

  test('an encoded word is at most 75 signs and holds whole characters', () => {
    const line = mimeMessage(aMail({ subject: 'Zahlungserinnerung für €1.250,00 über die Straße '.repeat(5) }));
    const words = line.match(/=\?UTF-8\?[QB]\?[^?]*\?=/g) ?? [];
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((word) => word.length > 75)).toEqual([]);
    for (const word of words) expect(decoded(word)).not.toContain('\ufffd');
  });
});

describe('a name comes back as it was', () => {
  test.each([
    'Lena Brandt',
    'Brandt, Lena',
    'Lena "the boss" Brandt',
    'back\\slash',
    'Jörg Müller-Lüdenscheidt',
    'Ångström & Søn A/S',
    'O’Brien (accounts)',
    'dot. Ltd.',
    'שלום בע״מ',
    '株式会社',
    '=?UTF-8?Q?x?=',
    'mia@other.example',
    'Very Long Company Name '.repeat(12).trim(),
    'Überaus lange Firma '.repeat(15).trim(),
  ])('%s', async (name) => {
    const mail = await read(
      aMail({
        to: [
          { name, address: 'a@b.example' },
          { name: 'Next', address: 'c@d.example' },
        ],
      }),
    );
    expect(mail.to).toEqual([
      { name, address: 'a@b.example' },
      { name: 'Next', address: 'c@d.example' },
    ]);
  });

  test('a mailbox without a name is its address', () => {
    expect(header(aMail({ to: [{ name: null, address: 'a@b.example' }] }), 'To')).toBe('To: a@b.example');
  });

  test('twenty recipients are folded and all found', async () => {
    const to = Array.from({ length: 20 }, (_, i) => ({
      name: `Person, no. ${i}`,
      address: `person${i}@client.example`,
    }));
    expect((await read(aMail({ to, cc: to }))).to).toEqual(to);
    expect((await read(aMail({ to, cc: to }))).cc).toEqual(to);
  });

  test('replies go where they should', async () => {
    const replyTo = { name: 'Büro', address: 'office@adastudio.example' };
    expect((await read(aMail({ replyTo }))).replyTo).toEqual([replyTo]);
  });
});

describe('no value can begin a header of its own', () => {
  const evil = 'x\r\nBcc: evil@evil.example\r\n\r\nbody';
  const names = ['From', 'To', 'Subject', 'MIME-Version', 'Auto-Submitted', 'X-Paydue-Token', 'Content-Type'];
  test.each`
    place        | mail
    ${'subject'} | ${{ subject: evil }}
    ${'name'}    | ${{ to: [{ name: evil, address: 'a@b.example' }] }}
    ${'sender'}  | ${{ from: { name: evil, address: 'a@b.example' } }}
    ${'token'}   | ${{ token: evil }}
    ${'thread'}  | ${{ references: [`<a@b>\r\nBcc: evil@evil.example`, evil] }}
  `('from the $place', ({ mail }) => {
    expect(headersOf(aMail(mail)).map((line) => line.split(':')[0])).toEqual(names);
  });

  test.each([
    'a@b.example\r\nBcc: evil@evil.example',
    'a b@c.example',
    'a@b@c.example',
    '<a@b.example>',
    'a,b@c.example',
    'müller@b.example',
    'a@',
    '@b',
    '',
    `${'a'.repeat(250)}@b.example`,
  ])('the address %j is refused', (address) => {
    const to = [{ name: null, address }];
    expect(areSendable(to)).toBe(false);
    expect(() => mimeMessage(aMail({ to }))).toThrow(RangeError);
  });

  test('an ordinary address can be written to, no recipient cannot', () => {
    expect(areSendable([{ name: null, address: "o'brien+ap@sub.client.example" }])).toBe(true);
    expect(areSendable([])).toBe(false);
  });

  test('an attachment’s name and type stay in their place', async () => {
    const mail = aMail({ attachments: [{ name: evil, type: evil, content: 'AAAA' }] });
    const [attachment] = (await read(mail)).attachments;
    expect(attachment?.filename).toBe('x Bcc: evil@evil.example body');
    expect(attachment?.mimeType).toBe('application/octet-stream');
  });
});

describe('a thread is named by its messages', () => {
  test('the last reference is the one answered', () => {
    const mail = aMail({ references: ['<first@mail.example>', '<second@mail.example>'] });
    expect(header(mail, 'In-Reply-To')).toBe('In-Reply-To: <second@mail.example>');
    expect(header(mail, 'References')).toBe('References: <first@mail.example> <second@mail.example>');
  });
  test('without references there is no such header', () => {
    expect(header(aMail(), 'In-Reply-To')).toBeUndefined();
    expect(header(aMail(), 'References')).toBeUndefined();
  });
});

describe('a body comes back as it was', () => {
  test.each`
    what                | text
    ${'accents'}        | ${'Größe, façade, niño, €1.250,00'}
    ${'an equals sign'} | ${'a=b =3D = '}
    ${'blanks at ends'} | ${'a \nb\t\n  c'}
    ${'a dot line'}     | ${'.\n..\n.x'}
    ${'From at a line'} | ${'From here on'}
    ${'a long line'}    | ${'word '.repeat(400)}
    ${'a 998 line'}     | ${'x'.repeat(998)}
    ${'a 5000 line'}    | ${'é'.repeat(5000)}
    ${'another script'} | ${'שלום עולם, 世界'}
    ${'emoji'}          | ${'🎉'.repeat(200)}
    ${'boundary looks'} | ${'--=_paydue_alternative_PD7K3QPX\n--=_paydue_alternative_PD7K3QPX--'}
    ${'nothing'}        | ${''}
  `('$what', async ({ text }) => {
    const mail = await read(aMail({ text, html: text }));
    expect(withoutLastEnd(mail.text)).toBe(text);
    expect(withoutLastEnd(mail.html)).toBe(text);
  });

  test.each`
    text              | encoding
    ${'plain'}        | ${'quoted-printable'}
    ${'a note on €5'} | ${'quoted-printable'}
    ${'шесть писем'}  | ${'base64'}
  `('"$text" is $encoding', ({ text, encoding }) => {
    expect(mimeMessage(aMail({ text, html: null }))).toContain(`Content-Transfer-Encoding: ${encoding}`);
  });

  test('line ends of any kind become CRLF', () => {
    const body = mimeMessage(aMail({ text: 'a\nb\r\nc\rd', html: null })).split('\r\n\r\n')[1];
    expect(body).toBe('a\r\nb\r\nc\r\nd');
  });
});

describe('attachments come back byte for byte', () => {
  test.each([
    'INV-2041.pdf',
    'Rechnung Nr. 5 (Größe).pdf',
    'quote".pdf',
    '請求書.pdf',
    `${'long name '.repeat(20)}.pdf`,
    `${'ä'.repeat(120)}.pdf`,
    "apos'troph%20.pdf",
  ])('%s', async (name) => {
    const content = Array.from({ length: 300 }, (_, i) => i & 255);
    const [attachment] = (await read(aMail({ attachments: [{ name, type: 'application/pdf', content }] }))).attachments;
    expect(attachment?.filename).toBe(name);
    expect(attachment?.mimeType).toBe('application/pdf');
    expect([...new Uint8Array(attachment?.content as ArrayBuffer)]).toEqual(content);
  });

  test('signed bytes and ready Base64 are the same file', () => {
    const of = (content: readonly number[] | string) =>
      mimeMessage(aMail({ attachments: [{ name: 'a.bin', type: 'application/pdf', content }] }));
    expect(of([-1, -128, 127])).toBe(of([255, 128, 127]));
    expect(of('/4B/')).toBe(of([255, 128, 127]));
  });

  test('text, page and two files lie in a mixed mail', async () => {
    const file = (name: string) => ({ name, type: 'application/pdf', content: [1, 2, 3] });
    const mail = await read(aMail({ attachments: [file('a.pdf'), file('b.pdf')] }));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['a.pdf', 'b.pdf']);
    expect(mail.text).toBe('Dear Lena,\n\nHello.\n\n');
    expect(mail.html).toBe('<p>Dear Lena,</p>\n');
  });
});

test('any mail is ASCII, in lines of at most 998 signs (78 in the body), and comes back whole', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((s) => s.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim());
  await fc.assert(
    fc.asyncProperty(text, text, text, async (subject, name, body) => {
      const mail = aMail({ subject, to: [{ name, address: 'a@b.example' }], text: body, html: `<p>${body}</p>` });
      const source = mimeMessage(mail);
      expect(source).toMatch(/^[\r\n\t -~]*$/);
      expect(source.split('\r\n').every((line) => line.length <= 78 && !/[\r\n]/.test(line))).toBe(true);
      const back = await read(mail);
      expect(back.subject ?? '').toBe(subject);
      expect(back.to?.[0]?.name ?? '').toBe(name);
      expect(withoutLastEnd(back.text)).toBe(body);
      expect(withoutLastEnd(back.html)).toBe(`<p>${body}</p>`);
    }),
    { numRuns: 300 },
  );
});
