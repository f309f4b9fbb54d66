import PostalMime from 'postal-mime';
import { areSendable, type MimeMail, mimeMessage } from '../../../src/core/messages/mime';
import { aMail } from './builders';

const read = (mail: MimeMail) => PostalMime.parse(mimeMessage(mail));
/** One encoded word alone; a character cut in two would show as U+FFFD. */
const decoded = (word: string) => {
  const [, , how, payload = ''] = word.split('?');
  return how === 'B' ? Buffer.from(payload, 'base64').toString('utf8') : decodeURIComponent(payload.replace(/=/g, '%'));
};
/** Headers unfolded, one a line. */
const headersOf = (mail: MimeMail) =>
  (mimeMessage(mail).split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]/g, ' ').split('\r\n');
const header = (mail: MimeMail, name: string) => headersOf(mail).find((line) => line.startsWith(`${name}: `));

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

  test('a long one of plain signs is folded at its blanks, in quotes where it needs them', () => {
    const lines = (name: string) =>
      mimeMessage(aMail({ to: [{ name, address: 'a@b.example' }] }))
        .split('\r\n')
        .slice(1, 4);
    expect(lines('Accounts payable, the department that has the longest name of all, second floor')).toEqual([
      'To: "Accounts payable, the department that has the longest name of all,',
      ' second floor"',
      ' <a@b.example>',
    ]);
  });

  test('an encoded one is cut behind a blank', () => {
    const name = 'Überlandwerke Größter Betriebsgesellschaft Abteilung Buchhaltung';
    expect(header(aMail({ to: [{ name, address: 'a@b.example' }] }), 'To')).toBe(
      'To: =?UTF-8?Q?=C3=9Cberlandwerke_Gr=C3=B6=C3=9Fter_Betriebsgesellschaft_?= =?UTF-8?Q?Abteilung_Buchhaltung?= <a@b.example>',
    );
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

test('no value turns what stands behind it, or hides', async () => {
  const evil = '\u202Emoc.knab@ofni\u2069 \u200Fx\uFEFF';
  const names = [{ name: evil, address: 'a@b.example' }];
  const attachments = [{ name: 'INV-1\u202Efdp.exe', type: 'application/pdf', content: 'JVBERi0=' }];
  const mail = await read(aMail({ from: names[0] as MimeMail['from'], to: names, subject: evil, attachments }));
  expect([mail.from?.name, mail.to?.[0]?.name, mail.subject]).toEqual(Array(3).fill('moc.knab@ofni x'));
  expect(mail.attachments[0]?.filename).toBe('INV-1fdp.exe');
});
