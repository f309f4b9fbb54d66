import type { OutboxMail } from '../../../host/realm/host';
import { mailAttachment, mailHtml, mailLine, mailView } from '../../../host/workbench/mailView';

const mail = (...lines: readonly string[]): OutboxMail => ({
  id: 'm1',
  threadId: 't1',
  at: '2026-11-03 09:41:12',
  raw: lines.join('\r\n'),
  from: 'mia@example.com',
  path: null,
  execution: 7,
});

const picture = 'iVBORw0KGgo=';
const full = mail(
  'From: =?utf-8?Q?Mia_L=C3=A4ur?= <mia@example.com>',
  'To: "Brandt, Lena" <ap@aurora.example>, second@aurora.example',
  'Cc: tom@example.com',
  'Reply-To: billing@example.com',
  'Subject: =?utf-8?Q?Reminder=3A_=E2=82=AC2,295.00?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=m',
  '',
  '--m',
  'Content-Type: multipart/related; boundary=r',
  '',
  '--r',
  'Content-Type: multipart/alternative; boundary=a',
  '',
  '--a',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Lena,',
  '',
  'two   invoices.',
  '--a',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dear Lena</p><img src="cid:qr">',
  '--a--',
  '--r',
  'Content-Type: image/png',
  'Content-ID: <qr>',
  'Content-Transfer-Encoding: base64',
  'Content-Disposition: inline; filename=qr.png',
  '',
  picture,
  '--r--',
  '--m',
  'Content-Type: application/pdf',
  'Content-Disposition: attachment; filename="INV-1.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERg==',
  '--m--',
  '',
);

test('a line of the list says who, what and how it begins', async () => {
  await expect(mailLine(full)).resolves.toEqual({
    id: 'm1',
    day: '2026-11-03',
    time: '09:41',
    to: 'Brandt, Lena, second@aurora.example',
    subject: 'Reminder: €2,295.00',
    snippet: 'Dear Lena, two invoices.',
  });
});

test('the whole mail has its people as written, its run and its attachments', async () => {
  await expect(mailView(full)).resolves.toMatchObject({
    from: 'Mia Läur <mia@example.com>',
    toFull: 'Brandt, Lena <ap@aurora.example>, second@aurora.example',
    cc: 'tom@example.com',
    replyTo: 'billing@example.com',
    execution: 7,
    hasHtml: true,
    raw: full.raw,
    attachments: [
      { name: 'qr.png', bytes: 8, inText: true },
      { name: 'INV-1.pdf', bytes: 4, inText: false },
    ],
  });
});

test('a picture that the text does not show is an attachment like any other', async () => {
  const hidden = { ...full, raw: full.raw.replace('<img src="cid:qr">', '') };
  const { attachments } = await mailView(hidden);
  expect(attachments.map(({ name, inText }) => [name, inText])).toEqual([
    ['qr.png', false],
    ['INV-1.pdf', false],
  ]);
});

test('pictures of the mail itself are put into its page', async () => {
  await expect(mailHtml(full)).resolves.toContain(`<img src="data:image/png;base64,${picture}">`);
});

test('an attachment is fetched by its place', async () => {
  const pdf = await mailAttachment(full, 1);
  expect([pdf?.name, Buffer.from(pdf?.bytes ?? []).toString()]).toEqual(['INV-1.pdf', '%PDF']);
  await expect(mailAttachment(full, 2)).resolves.toBeNull();
});

test('a bare mail has no page, and what is missing is said', async () => {
  const bare = mail('From: mia@example.com', '', 'Hello');
  await expect(mailHtml(bare)).resolves.toBeNull();
  await expect(mailView(bare)).resolves.toMatchObject({
    to: 'nobody',
    subject: '(no subject)',
    hasHtml: false,
    text: 'Hello\n',
    from: 'mia@example.com',
  });
});
