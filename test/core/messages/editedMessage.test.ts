import fc from 'fast-check';
import type { Charge, PlannedMessage, ReadyMessage } from '../../../src/core/message';
import { editableText, editedMessage } from '../../../src/core/messages/editedMessage';
import { readyMessage } from '../../../src/core/messages/ready';
import type { Ledger, Template } from '../../../src/core/model';
import { editRefusalSentence, editWarningSentence } from '../../../src/core/words/lint';
import { aClient, aLedger, aLevel, amount } from '../builders';
import { aPlan, TODAY, settings as usual } from './builders';

/** Without a code to scan, which takes longer than all the rest. */
const settings = { ...usual, payQr: false };
const words = { threats: { en: ['court'] }, paid: {} };
const text = `{{greeting}}

{{#chargesTable}}
{{chargesTable}}
{{/chargesTable}}
{{invoiceTable}}
Please pay **{{total}}** by {{replyBy}}.

{{#waysToPay}}{{waysToPay}}{{/waysToPay}}
{{#signature}}
{{signature}}
{{/signature}}`;
const gentle: Template = { name: 'gentle', language: 'en', subject: '{{invoiceList}}', text };
const ledgerOf = (template: Template = gentle): Ledger => aLedger({ templates: [template], settings });
function ready(plan: PlannedMessage = aPlan(), ledger: Ledger = ledgerOf()): ReadyMessage {
  const made = readyMessage(plan, ledger, TODAY);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.reason));
  return made.message;
}
const editable = (message: ReadyMessage, ledger = ledgerOf()) => editableText(message.planned, ledger, TODAY);
/** What comes of the mail's own subject and text, changed. */
function edit(
  change: { readonly subject?: string; readonly text?: (before: string) => string; readonly hash?: string } = {},
  message: ReadyMessage = ready(),
  ledger = ledgerOf(),
) {
  const own = (change.text ?? ((before) => before))(editable(message, ledger));
  const given = { hash: change.hash ?? message.hash, subject: change.subject ?? message.subject, text: own };
  return editedMessage(message, given, ledger, TODAY, words);
}
function edited(...given: Parameters<typeof edit>) {
  const made = edit(...given);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.why));
  return made;
}

test('the text that a person may change has its values, and marks where tables stand', () => {
  expect(editable(ready()).split('\n')).toEqual([
    'Dear Lena Brandt,',
    '',
    '[[invoiceTable]]',
    '',
    'Please pay **€1,840.00** by Tuesday 10 November.',
    '',
    '[[waysToPay]]',
    '',
    'Mia Laurent',
    'Ada Studio Ltd · +44 20 7946 0000',
  ]);
});

test('a mail whose template is gone has none', () => {
  expect(editableText(aPlan(), aLedger({ templates: [] }), TODAY)).toBe('');
});

describe('unchanged it is the same mail, whatever the values are', () => {
  const same = (client: string, signature: string) => {
    const ledger = { ...ledgerOf(), settings: { ...settings, creditor: { ...settings.creditor, signature } } };
    const message = ready(aPlan({ client: aClient({ name: client, contact: client }) }), ledger);
    const made = edited({}, message, ledger);
    expect({ ...made.message, warnings: made.warnings }).toEqual({ ...message, warnings: [] });
  };
  test.each([
    ['</td><script>', 'Mia'],
    ['{{constructor}}', '{{total}}'],
    ['=cmd', '- Mia\n1. Ada\n+ plus'],
    ['**bold** _it_ [x](https://x.example) \\', '* star\n2) two'],
    ['[[invoiceTable]]', '[[waysToPay]]'],
    ['x'.repeat(300), '\u202Eevil'],
    ['לנה', 'عربي'],
  ])('%s', same);
  test('any text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab *_[]()\\-+1.#>{}\n`<|~!'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (name, signature) => same(`A${name}`, `A${signature}`)),
      { numRuns: 60 },
    );
  });
});

test('braces of a client’s name are no tag, in the subject either', () => {
  const named = ledgerOf({ ...gentle, subject: 'For {{client.name}}' });
  const message = ready(aPlan({ client: aClient({ name: '{{constructor}}' }) }), named);
  expect(message.subject).toBe('For {{constructor}}');
  expect(edited({ text: (own) => `${own} Bye.` }, message, named).message.subject).toBe('For {{constructor}}');
});

test('the signs of Paydue’s own marks are taken out of a person’s text', () => {
  const { message } = edited({ text: () => 'x \uE000constructor\uE001 y\n\n\uE000waysToPay\uE001' });
  expect(message.text).toMatch(/^x constructor y\n\nwaysToPay\n/);
});

test('the person’s words stand in both parts, the tables where the marks are, and the small print below', () => {
  const { message, warnings } = edited({
    subject: ' About\nINV-2041 ',
    text: () =>
      'Dear Lena,\n\nas we said on the phone: **Friday** <is> fine.\n[[waysToPay]]\nThis is about:\n[[invoiceTable]]',
  });
  expect(message.subject).toBe('About INV-2041');
  expect(message.text.split('\n').filter((line) => line !== '')).toEqual([
    'Dear Lena,',
    'as we said on the phone: Friday <is> fine.',
    'By bank transfer. Please quote the reference exactly as it stands here:',
    'Payee              Ada Studio Ltd',
    'Bank               Harbour Bank',
    'IBAN               GB33 BUKB 2020 1555 5555 55',
    'BIC                BUKBGB22',
    'Payment reference  RF56 INV2 041',
    'Or on our payment page:',
    'Online  https://pay.adastudio.example/INV-2041?amount=1840.00&currency=EUR',
    'This is about:',
    'Invoice   Due          Days late    Balance',
    'INV-2041  20 Oct 2026         14  €1,840.00',
    'Reference PD-7K3QPX',
    'We never change our bank details by e-mail: they are those on the invoice. If a message gives others, please call us before you pay.',
  ]);
  expect(message.html).toContain('<strong>Friday</strong> &lt;is&gt; fine.');
  expect(message.hash).not.toBe(ready().hash);
  expect(warnings).toEqual([]);
});

describe('it holds for the mail that was shown, and for nothing else', () => {
  test.each`
    what                          | change                                           | why
    ${'the mail changed since'}   | ${{ hash: 'another' }}                           | ${{ code: 'changed' }}
    ${'no subject'}               | ${{ subject: ' \n' }}                            | ${{ code: 'empty' }}
    ${'no text'}                  | ${{ text: () => ' \n ' }}                        | ${{ code: 'empty' }}
    ${'a mark of no table'}       | ${{ text: () => 'x [[total]]' }}                 | ${{ code: 'markUnknown', read: '[[total]]' }}
    ${'a table it does not have'} | ${{ text: () => '[[disputedTable]]' }}           | ${{ code: 'markUnknown', read: '[[disputedTable]]' }}
    ${'a name of every object'}   | ${{ text: () => '[[constructor]]' }}             | ${{ code: 'markUnknown', read: '[[constructor]]' }}
    ${'a tag'}                    | ${{ text: (own: string) => `${own} {{total}}` }} | ${{ code: 'tag', read: '{{total}}' }}
    ${'a tag in the subject'}     | ${{ subject: 'For {{client.name}}' }}            | ${{ code: 'tag', read: '{{client.name}}' }}
  `('$what', ({ change, why }) => {
    expect(edit(change)).toEqual({ kind: 'refused', why });
    expect(editRefusalSentence(why)).toMatch(/^\S.*\.$/);
  });

  test('a template that is gone by now', () => {
    const made = editedMessage(
      ready(),
      { hash: ready().hash, subject: 'S', text: 'T' },
      aLedger({ templates: [] }),
      TODAY,
      words,
    );
    expect(made).toEqual({ kind: 'refused', why: { code: 'changed' } });
  });

  test('a mail too large for Gmail', () => {
    const made = edit({ text: () => 'long words '.repeat(20_000) });
    expect(made).toMatchObject({ kind: 'refused', why: { code: 'limit', reason: { code: 'mailTooLarge' } } });
  });

  test('a subject too long for Gmail', () => {
    const made = edit({ subject: 'x'.repeat(251) });
    expect(made).toMatchObject({ kind: 'refused', why: { reason: { code: 'subjectTooLong' } } });
    expect(edit({ subject: 'x'.repeat(250) }).kind).toBe('edited');
  });
});

describe('what was taken out is said, and leaves all the same', () => {
  const without = (mark: string) => (own: string) => own.replace(mark, '');
  test.each`
    what                          | text                                                                            | warnings
    ${'the ways to pay'}          | ${without('[[waysToPay]]')}                                                     | ${[{ code: 'waysToPayRemoved' }]}
    ${'the table, not the total'} | ${without('[[invoiceTable]]')}                                                  | ${[]}
    ${'the table and the total'}  | ${(own: string) => without('[[invoiceTable]]')(own).replace('€1,840.00', 'it')} | ${[{ code: 'totalRemoved' }]}
    ${'a threat put in'}          | ${(own: string) => `${own}\nSee you in court.`}                                 | ${[{ code: 'threat', read: 'court' }]}
  `('$what', ({ text: change, warnings }) => {
    const made = edited({ text: change });
    expect(made.warnings).toEqual(warnings);
    for (const warning of made.warnings) expect(editWarningSentence(warning)).toMatch(/^\S.*\.$/);
  });

  test('a final notice may be stern', () => {
    const level = aLevel({ tone: 'final', template: 'gentle' });
    expect(edited({ text: (own) => `${own}\nSee you in court.` }, ready(aPlan({ level }))).warnings).toEqual([]);
  });
});

describe('a table of charges that was taken out claims nothing', () => {
  const fee: Charge = {
    ...{ kind: 'fee', item: 'inv-2041', label: 'Gentle reminder', amount: amount('5.00'), claimed: true },
    ...{ segments: [], daily: null },
  };
  const message = ready(aPlan({ charges: [fee] }));
  test('kept, it is claimed', () => {
    expect(edited({}, message).message.planned.charges).toEqual([fee]);
  });
  const without = (own: string) => own.replace('[[chargesTable]]', '');
  test('gone, it is not, and that is said', () => {
    const made = edited({ text: without }, message);
    expect(made.message.planned.charges).toEqual([]);
    expect(made.warnings).toEqual([{ code: 'chargesRemoved' }]);
  });
  test.each`
    what                     | change                                                             | claimed  | asked
    ${'gone'}                | ${{ text: without }}                                               | ${[]}    | ${'1840.00'}
    ${'kept'}                | ${{}}                                                              | ${[fee]} | ${'1845.00'}
    ${'its sum in the text'} | ${{ text: (own: string) => `${without(own)}\nIn all €1,845.00.` }} | ${[fee]} | ${'1845.00'}
    ${'its sum in the head'} | ${{ text: without, subject: 'INV-2041, €1,845.00' }}               | ${[fee]} | ${'1845.00'}
  `('$what: what is recorded and what the link asks for is $asked', ({ change, claimed, asked }) => {
    const { message: made } = edited(change, message);
    expect(made.planned.charges).toEqual(claimed);
    expect(/amount=([\d.]+)/.exec(made.text)?.[1]).toBe(asked);
    expect(/amount=([\d.]+)/.exec(made.html)?.[1]).toBe(asked);
  });
  test('a sum that is asked for without its table is said', () => {
    const made = edited({ text: (own) => `${without(own)}\nThat is €5.00 of charges.` }, message);
    expect(made.warnings).toEqual([{ code: 'chargesUnexplained' }]);
    expect(editWarningSentence({ code: 'chargesUnexplained' })).toMatch(/^\S.*\.$/);
  });
});

describe('however a letter says how much and how to pay, it is noticed when that is gone', () => {
  const inWords = ledgerOf({ ...gentle, text: 'Please pay {{total}} to {{creditor.iban}}.' });
  test.each`
    language | written                     | warnings
    ${'en'}  | ${'€1,840.00'}              | ${[]}
    ${'en'}  | ${'€11,840.00'}             | ${['totalRemoved']}
    ${'de'}  | ${'1.840,00 €'}             | ${[]}
    ${'de'}  | ${'Summe, 1.840,00\u00a0€'} | ${[]}
    ${'de'}  | ${'21.840,00 €'}            | ${['totalRemoved']}
    ${'fr'}  | ${'1 840,00 €'}             | ${[]}
    ${'nl'}  | ${'€ 1.840,00'}             | ${[]}
    ${'nl'}  | ${'das Geld'}               | ${['totalRemoved']}
  `('$language: $written', ({ language, written, warnings }) => {
    const ledger = ledgerOf({ ...gentle, language });
    const change = { text: () => `Bitte ${written}\n\n[[waysToPay]]` };
    const made = edited(change, ready(aPlan({ language }), ledger), ledger);
    expect(made.warnings.map(({ code }) => code)).toEqual(warnings);
  });
  test.each`
    text                                                     | warnings
    ${'Please pay €1,840.00 to GB33 BUKB 2020 1555 5555 55'} | ${[]}
    ${'Please pay it to GB33 BUKB 2020 1555 5555 55'}        | ${['totalRemoved']}
    ${'Please pay €1,840.00'}                                | ${['waysToPayRemoved']}
    ${'Please pay'}                                          | ${['totalRemoved', 'waysToPayRemoved']}
  `('without a table of its own: $text', ({ text: own, warnings }) => {
    const made = edited({ text: () => own }, ready(aPlan(), inWords), inWords);
    expect(made.warnings.map(({ code }) => code)).toEqual(warnings);
  });
});

test('the code to scan goes with the ways to pay', () => {
  const withCode = { ...ledgerOf(), settings: usual };
  const message = ready(aPlan(), withCode);
  expect(message.images).toHaveLength(1);
  expect(edited({}, message, withCode).message.images).toEqual(message.images);
  const without = (own: string) => own.replace('[[waysToPay]]', '');
  expect(edited({ text: without }, message, withCode).message.images).toEqual([]);
});

describe('a mail with a subject of its own leaves the thread', () => {
  const inReplyTo = { threadId: 't-1', subject: 'Reminder: INV-2041', by: null };
  const message = ready(aPlan({ inReplyTo }));
  test.each`
    subject                     | thread
    ${'Re: Reminder: INV-2041'} | ${inReplyTo}
    ${'About our call'}         | ${null}
  `('$subject', ({ subject, thread }) => {
    const made = edited({ subject, text: (own) => `${own} Bye.` }, message);
    expect([made.message.subject, made.message.planned.inReplyTo]).toEqual([subject, thread]);
  });
});
