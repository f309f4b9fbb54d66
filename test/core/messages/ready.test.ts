import PostalMime from 'postal-mime';
import type { PlannedMessage, ReadyMessage } from '../../../src/core/message';
import { mimeMessage } from '../../../src/core/messages/mime';
import { type Readied, readyMessage, withHash } from '../../../src/core/messages/ready';
import type { Ledger, Template } from '../../../src/core/model';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { aClient, aLedger, aLevel, anInvoice, mailbox } from '../builders';
import { aPlan, bareSettings, inv2041, inv2050, settings, TODAY } from './builders';

const template = (fields: Partial<Template>): Template => ({
  name: 'gentle',
  language: 'en',
  subject: 'S',
  text: 'T',
  ...fields,
});
const ledgerWith = (...templates: readonly Template[]): Ledger => aLedger({ templates, settings });
const result = (plan: PlannedMessage, ledger: Ledger): Readied => readyMessage(plan, ledger, TODAY);
function ready(
  plan: PlannedMessage,
  ledger: Ledger = aLedger({ templates: defaultTemplates, settings }),
): ReadyMessage {
  const made = result(plan, ledger);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.reason));
  return made.message;
}

test('a gentle reminder for two invoices, word for word', () => {
  const { subject, text } = ready(aPlan({ invoices: [inv2041, inv2050] }));
  expect(subject).toBe('Reminder: invoices INV-2041 and INV-2050 (€2,295.00)');
  expect(text.split('\n')).toEqual([
    'Dear Lena Brandt,',
    '',
    'Our records show that the invoices below are past the due date. They may simply have slipped through, so this is a friendly reminder.',
    '',
    'Invoice   Due          Days late    Balance',
    'INV-2041  20 Oct 2026         14  €1,840.00',
    'INV-2050  2 Nov 2026           1    €455.00',
    'Total                             €2,295.00',
    '',
    'Could you arrange payment by Tuesday 10 November? If you have already paid, thank you, and please ignore this message.',
    '',
    'You can pay like this:',
    '',
    'By bank transfer. Please quote the reference exactly as it stands here:',
    'Payee              Ada Studio Ltd',
    'Bank               Harbour Bank',
    'IBAN               GB33 BUKB 2020 1555 5555 55',
    'BIC                BUKBGB22',
    // Of two invoices it is made from the token.
    'Payment reference  RF69 PD7K 3QPX',
    '',
    'Or on our payment page:',
    'Online  https://pay.adastudio.example/INV-2041%20INV-2050?amount=2295.00&currency=EUR',
    '',
    'If something is wrong with what you received or with an invoice, just reply to this message and we will look into it.',
    '',
    'Kind regards,',
    'Mia Laurent',
    'Ada Studio Ltd · +44 20 7946 0000',
    '',
    'Reference PD-7K3QPX',
    'We never change our bank details by e-mail: they are those on the invoice. If a message gives others, please call us before you pay.',
    '',
  ]);
});

describe('the template is that of the level, in the message’s language, else the workbook’s, else English', () => {
  const languages = (...list: readonly string[]) => list.map((language) => template({ language, subject: language }));
  test.each`
    language | workbook | there                 | used
    ${'fr'}  | ${'de'}  | ${['en', 'de', 'fr']} | ${'fr'}
    ${'fr'}  | ${'de'}  | ${['en', 'de']}       | ${'de'}
    ${'fr'}  | ${'de'}  | ${['en', 'it']}       | ${'en'}
    ${'FR'}  | ${'en'}  | ${['en', 'fr']}       | ${'fr'}
  `('$language of $there → $used', ({ language, workbook, there, used }) => {
    const ledger = aLedger({ templates: languages(...there), settings: { ...settings, language: workbook } });
    expect(ready(aPlan({ language }), ledger).subject).toBe(used);
  });

  test('days and amounts are written in the language of the template that was used', () => {
    const ledger = ledgerWith(template({ language: 'en', text: '{{total}} {{oldestDueOn}}' }));
    expect(ready(aPlan({ language: 'de' }), ledger).text).toMatch(/^€1,840.00 20 October 2026\n/);
  });

  test('its name is compared like every name, and a level without one uses its tone’s', () => {
    const ledger = ledgerWith(template({ name: ' Gentle ', subject: 'found' }));
    expect(ready(aPlan(), ledger).subject).toBe('found');
    expect(ready(aPlan({ level: aLevel({ template: null }) }), ledger).subject).toBe('found');
  });
});

describe('a text for one invoice is used for a message about one invoice and nothing besides', () => {
  const one = (language = 'en') => template({ name: 'Gentle (One invoice)', language, subject: `one ${language}` });
  const several = (language = 'en') => template({ language, subject: `several ${language}` });
  test.each`
    what                            | plan                                               | there                     | used
    ${'one invoice'}                | ${{}}                                              | ${[several(), one()]}     | ${'one en'}
    ${'two'}                        | ${{ invoices: [inv2041, inv2050] }}                | ${[one(), several()]}     | ${'several en'}
    ${'one, another also overdue'}  | ${{ invoices: [inv2041], alsoOverdue: [inv2050] }} | ${[one(), several()]}     | ${'several en'}
    ${'only the other is there'}    | ${{}}                                              | ${[several()]}            | ${'several en'}
    ${'the language counts first'}  | ${{ language: 'fr' }}                              | ${[one(), several('fr')]} | ${'several fr'}
    ${'in each language one first'} | ${{ language: 'fr' }}                              | ${[several(), one()]}     | ${'one en'}
  `('$what: $used', ({ plan, there, used }) => {
    expect(ready(aPlan(plan), ledgerWith(...there)).subject).toBe(used);
  });
  test('when it is faulty the message waits, under its name', () => {
    const faulty = template({ name: 'gentle (one invoice)', text: '{{totl}}' });
    expect(result(aPlan(), ledgerWith(template({}), faulty))).toEqual({
      kind: 'problem',
      reason: { code: 'badTemplate', params: { template: 'gentle (one invoice)' } },
    });
  });
});

describe('a template that cannot be used gives the reason, never half a mail', () => {
  test.each`
    what                          | templates                                                        | params
    ${'missing'}                  | ${[template({ name: 'other' })]}                                 | ${{ template: 'gentle' }}
    ${'in another language only'} | ${[template({ language: 'it' })]}                                | ${{ template: 'gentle' }}
    ${'an unknown tag'}           | ${[template({ text: 'Dear {{contct.name}}' })]}                  | ${{ template: 'gentle' }}
    ${'a section left open'}      | ${[template({ text: '{{#many}}' })]}                             | ${{ template: 'gentle' }}
    ${'an unknown subject tag'}   | ${[template({ subject: '{{totl}}' })]}                           | ${{ template: 'gentle' }}
    ${'nothing to print'}         | ${[template({ text: '{{creditor.phone}}' })]}                    | ${{ template: 'gentle', tag: 'creditor.phone' }}
    ${'nothing in an invoice'}    | ${[template({ text: '{{#invoices}}{{project}}{{/invoices}}' })]} | ${{ template: 'gentle', tag: 'project' }}
  `('$what', ({ templates, params }) => {
    const ledger = aLedger({ templates, settings: bareSettings });
    expect(result(aPlan(), ledger)).toEqual({ kind: 'problem', reason: { code: 'badTemplate', params } });
  });
});

describe('without an address that can be written to there is no message', () => {
  test.each`
    what            | plan
    ${'nobody'}     | ${{ to: [] }}
    ${'two in one'} | ${{ to: [{ name: null, address: 'a@b.example, c@d.example' }] }}
    ${'bad copy'}   | ${{ cc: [{ name: null, address: 'nowhere' }] }}
    ${'bad blind'}  | ${{ bcc: [{ name: null, address: 'nowhere' }] }}
  `('$what', ({ plan }) => {
    expect(result(aPlan(plan), ledgerWith(template({})))).toEqual({
      kind: 'problem',
      reason: { code: 'noAddress', params: { client: 'Aurora Bakery Ltd' } },
    });
  });
});

describe('the subject is one line', () => {
  const subjectOf = (text: string, name: string) =>
    ready(aPlan({ client: aClient({ name }) }), ledgerWith(template({ subject: text }))).subject;
  test.each`
    template             | name                       | subject
    ${'A\r\nB\tC'}       | ${'x'}                     | ${'A B C'}
    ${'{{client.name}}'} | ${'a\r\nBcc: x@y.example'} | ${'a Bcc: x@y.example'}
    ${'{{client.name}}'} | ${'</td><script>&amp;'}    | ${'</td><script>&amp;'}
    ${'{{client.name}}'} | ${'**b** {{total}}'}       | ${'**b** {{total}}'}
    ${'{{client.name}}'} | ${'שלום'}                  | ${'שלום'}
  `('$name', ({ template, name, subject }) => {
    expect(subjectOf(template, name)).toBe(subject);
  });

  test.each`
    before                   | subject
    ${'Reminder: INV-1'}     | ${'Re: Reminder: INV-1'}
    ${'Re: Reminder: INV-1'} | ${'Re: Reminder: INV-1'}
    ${'RE: re: x'}           | ${'Re: x'}
    ${'Return of x'}         | ${'Re: Return of x'}
    ${'x'.repeat(246)}       | ${`Re: ${'x'.repeat(246)}`}
    ${'x'.repeat(247)}       | ${`Re: ${'x'.repeat(245)}…`}
  `('in the thread of "$before" it is "$subject"', ({ before, subject }) => {
    expect(ready(aPlan({ inReplyTo: { threadId: 't', subject: before, by: null } })).subject).toBe(subject);
  });
});

describe('values are literal in both parts', () => {
  test.each([
    '{{constructor}}',
    '</td><script>alert(1)</script>',
    '**bold** [x](javascript:1)',
    '<b>&amp;',
    '1. - # _x_ `y`',
  ])('%s', (name) => {
    const invoice = anInvoice({ number: name, dueOn: '2026-10-20', project: name, poNumber: name });
    const ledger = ledgerWith(
      template({ text: '{{client.name}} {{greeting}}\n{{invoiceTable}}\n{{#waysToPay}}{{waysToPay}}{{/waysToPay}}' }),
    );
    const { text, html } = ready(aPlan({ client: aClient({ name, contact: name }), invoices: [invoice] }), ledger);
    // Client, greeting, number, project, purchase order.
    expect(text.split(name)).toHaveLength(6);
    const escaped = name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    expect(html.split(escaped)).toHaveLength(6);
    expect(html).not.toMatch(/<script|<b>|<strong>|<em>|href="javascript/);
  });
});

describe('the HTML part', () => {
  const { html } = ready(aPlan({ invoices: [inv2041, inv2050] }));
  test('is a page in the template’s language, with its subject as title', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Reminder: invoices INV-2041 and INV-2050 (€2,295.00)</title>');
  });
  test('holds nothing from outside but the payment link, and no script or style sheet', () => {
    expect(html.match(/https?:[^"< ]*/g)).toEqual([
      'https://pay.adastudio.example/INV-2041%20INV-2050?amount=2295.00&amp;currency=EUR',
    ]);
    expect(html).not.toMatch(/<(script|style|link|iframe)/);
    expect(html.match(/<img src="(?!cid:)/)).toBeNull();
  });
  test('closes with the token in small print', () => {
    expect(html).toMatch(/font-size:12px[^>]*>Reference PD-7K3QPX<br>/);
  });
});

test('the word of caution about bank details stands only where they stand', () => {
  const without = { ...settings, creditor: { ...settings.creditor, iban: null, bankName: null } };
  expect(ready(aPlan(), aLedger({ templates: defaultTemplates, settings: without })).text).not.toContain(
    'bank details',
  );
  expect(ready(aPlan(), ledgerWith(template({ text: 'No ways to pay' }))).text).toBe(
    'No ways to pay\n\nReference PD-7K3QPX\nWe never change our bank details by e-mail: they are those on the invoice. If a message gives others, please call us before you pay.\n',
  );
});

describe('the hash changes with everything that a person sees, and with nothing else', () => {
  const hashOf = (fields: Parameters<typeof aPlan>[0]) => ready(aPlan(fields)).hash;
  test('it is the same for the same message', () => {
    expect(hashOf({})).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf({})).toBe(hashOf({}));
    expect(hashOf({ approval: 'person' })).toBe(hashOf({}));
  });
  test.each`
    what          | fields
    ${'receiver'} | ${{ to: [mailbox('Lena Brandt <other@aurora.example>')] }}
    ${'name'}     | ${{ to: [mailbox('Lena B <ap@aurora.example>')] }}
    ${'copy'}     | ${{ cc: [mailbox('tom@adastudio.example')] }}
    ${'blind'}    | ${{ bcc: [mailbox('tom@adastudio.example')] }}
    ${'warning'}  | ${{ warnings: [{ code: 'sharedAddress', params: { address: 'ap@aurora.example', client: 'Bell' } }] }}
    ${'subject'}  | ${{ inReplyTo: { threadId: 't', subject: 'x', by: null } }}
    ${'amount'}   | ${{ invoices: [inv2050] }}
    ${'token'}    | ${{ token: 'PD-222222' }}
  `('another $what', ({ fields }) => {
    expect(hashOf(fields)).not.toBe(hashOf({}));
  });
  test('a receiver cannot be mistaken for a copy', () => {
    const [a, b] = [mailbox('a@b.example'), mailbox('c@d.example')];
    expect(hashOf({ to: [a, b], cc: [] })).not.toBe(hashOf({ to: [a], cc: [b] }));
  });
});

test('other texts get another hash', () => {
  const message = ready(aPlan());
  expect(withHash(message.planned, { ...message, text: `${message.text}.` }).hash).not.toBe(message.hash);
  expect(withHash(message.planned, message)).toEqual(message);
});

test('a ready message survives the way through MIME', async () => {
  const { planned, subject, text, html, images } = ready(aPlan({ contact: 'Jörg "JJ" Müller, 中文' }));
  const mail = await PostalMime.parse(
    mimeMessage({
      from: mailbox('Mia <mia@x.example>'),
      to: planned.to,
      cc: [],
      bcc: [],
      replyTo: null,
      subject,
      text,
      html,
      token: planned.token,
      images,
      attachments: [],
    }),
  );
  expect([mail.subject, mail.text?.trim(), mail.html?.trim()]).toEqual([subject, text.trim(), html.trim()]);
});
