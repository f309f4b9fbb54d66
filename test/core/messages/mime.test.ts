import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { InlineImage } from '../../../src/core/message';
import { type MimeMail, mimeMessage } from '../../../src/core/messages/mime';
import { aMail } from './builders';

const read = (mail: MimeMail) => PostalMime.parse(mimeMessage(mail));
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

test('a blind copy is a header of its own, which Gmail takes out', () => {
  const bcc = [{ name: null, address: 'file@adastudio.example' }];
  expect(headersOf(aMail({ bcc })).slice(1, 3)).toEqual([
    'To: Lena Brandt <ap@aurora.example>',
    'Bcc: file@adastudio.example',
  ]);
  expect(header(aMail(), 'Bcc')).toBeUndefined();
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

describe('pictures travel beside the page that shows them', () => {
  const picture = (id: string, bytes: readonly number[] = [137, 80, 78, 71]): InlineImage => ({
    ...{ id, name: `${id.split('@')[0]}.png`, type: 'image/png', bytes },
  });
  const page = '<p>Dear Lena,</p><img src="cid:pay-eur-1@paydue">';

  test('page and picture are one part of the mail, byte for byte', () => {
    const source = mimeMessage(aMail({ html: page, images: [picture('pay-eur-1@paydue')] }));
    expect(source.split('\r\n').slice(6)).toEqual([
      'Content-Type: multipart/related;',
      ' type="multipart/alternative";',
      ' boundary="=_paydue_related_PD7K3QPX"',
      '',
      '--=_paydue_related_PD7K3QPX',
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
      '<p>Dear Lena,</p><img src=3D"cid:pay-eur-1@paydue">',
      '--=_paydue_alternative_PD7K3QPX--',
      '',
      '--=_paydue_related_PD7K3QPX',
      'Content-Type: image/png;',
      ' name="pay-eur-1.png"',
      'Content-Transfer-Encoding: base64',
      'Content-ID: <pay-eur-1@paydue>',
      'Content-Disposition: inline;',
      ' filename="pay-eur-1.png"',
      '',
      'iVBORw==',
      '--=_paydue_related_PD7K3QPX--',
      '',
    ]);
  });

  test('they come back byte for byte, named as the page names them, with files beside them', async () => {
    const bytes = Array.from({ length: 3000 }, (_, i) => (i * 7) & 255);
    const mail = await read(
      aMail({
        html: page,
        images: [picture('pay-eur-1@paydue', bytes), picture('pay-chf-2@paydue')],
        attachments: [{ name: 'INV-1.pdf', type: 'application/pdf', content: [1, 2, 3] }],
      }),
    );
    const shape = mail.attachments.map(({ filename, contentId, disposition, related = false }) => [
      ...[filename, contentId ?? null, disposition, related],
    ]);
    expect(shape).toEqual([
      ['pay-eur-1.png', '<pay-eur-1@paydue>', 'inline', true],
      ['pay-chf-2.png', '<pay-chf-2@paydue>', 'inline', true],
      ['INV-1.pdf', null, 'attachment', false],
    ]);
    expect([...new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)]).toEqual(bytes);
    expect(mail.text).toBe('Dear Lena,\n\nHello.\n\n');
    expect(mail.html).toContain('cid:pay-eur-1@paydue');
  });

  test('without a page there is nothing to show them', () => {
    const images = [picture('pay-eur-1@paydue')];
    expect(mimeMessage(aMail({ html: null, images }))).toBe(mimeMessage(aMail({ html: null })));
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
