/** The templates dialog on a real workbook: what is saved is what the next mail reads; what would stay back is refused. */
import PostalMime from 'postal-mime';
import type { Host } from '../../host/realm/host';
import type {
  Answer,
  DoneReport,
  PreviewView,
  TemplateCheck,
  TemplateDraft,
  TemplateKey,
  TemplatesView,
} from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { answerOf, ask, columnOf, sheetOf } from '../scenarios/world';
import { MIA, problemsOf, results } from '../whatHappens/scene';
import { aHostWith, sendAll } from './studio';

jest.setTimeout(60_000);

const GENTLE = { name: 'gentle', language: 'en' };
const GOOD = [
  '{{greeting}}',
  '',
  'A word from Mia about {{total}}, due on {{oldestDueOn}}.',
  '',
  'If you have already paid, thank you.',
  '',
  '{{#waysToPay}}{{waysToPay}}{{/waysToPay}}',
].join('\n');
/** As `rowsOf` shows a cell of several lines. */
const IN_A_CELL = GOOD.replace(/\n/g, '; ');
const draft = (fields: Partial<TemplateDraft> = {}): TemplateDraft => ({
  ...GENTLE,
  subject: 'Invoice {{invoiceList}} ({{total}})',
  text: GOOD,
  ...fields,
});
const view = (host: Host) => ask<TemplatesView>(host, 'getTemplates');
const entryOf = async (host: Host, { name, language }: TemplateKey = GENTLE) =>
  (await view(host)).templates.find((one) => one.name === name && one.language === language);
const save = (host: Host, fields: Partial<TemplateDraft> = {}) =>
  answerOf<DoneReport>(host, 'saveTemplate', draft(fields));
const check = (host: Host, fields: Partial<TemplateDraft> = {}, sample = 'usual') =>
  ask<TemplateCheck>(host, 'checkTemplate', { draft: draft(fields), sample });
const firstMail = async (host: Host) => (await ask<PreviewView>(host, 'previewReminders')).mails[0];
const said = (answer: Answer<DoneReport>) => (answer.ok ? answer.data.sentence : answer.message);
const rows = (host: Host) => rowsOf(sheetOf(host, 'Templates'), ['Template', 'Language', 'Subject', 'Text']);
const studio = () => aHostWith(2, 0, 'ask', { legal: true });

/** Types into the row of a name and language, or a new one at the end. */
function typeText(host: Host, name: string, language: string, cells: Readonly<Record<string, string>>, anew = false) {
  const sheet = sheetOf(host, 'Templates');
  let row = 2;
  while (row <= sheet.lastRow() && (anew || sheet.cell(row, 1).value !== name || sheet.cell(row, 2).value !== language))
    row++;
  const all = { Template: name, Language: language, ...cells };
  for (const [heading, text] of Object.entries(all))
    host.typeInto('Templates', row, columnOf(sheet, heading).column, text);
  return row;
}

describe('saved', () => {
  test('it is what the next preview reads, in its row, and the row is the user’s own', async () => {
    const host = await studio();
    const before = rows(host).length;
    expect(await entryOf(host)).toMatchObject({ own: false, delivered: true, errors: 0, label: 'Gentle reminder' });
    expect(said(await save(host))).toBe('Saved: the next mail from “Gentle reminder” in English reads like this.');
    expect((await firstMail(host))?.text).toContain('A word from Mia about €100.00, due on 6 March 2026.');
    expect(await entryOf(host)).toMatchObject({ own: true, text: GOOD, place: { sheet: 'Templates' } });
    expect(rows(host)).toHaveLength(before);
  });

  test('the row is found by its name wherever people moved it', async () => {
    const host = await studio();
    host.sortRows('Templates', 1, 1, true);
    host.insertRows('Templates', 1, 2);
    await save(host, { subject: '=1+1 {{invoiceList}} {{total}}' });
    expect(rows(host).filter(({ Template, Language }) => Template === 'gentle' && Language === 'en')).toEqual([
      { Template: 'gentle', Language: 'en', Subject: '=1+1 {{invoiceList}} {{total}}', Text: IN_A_CELL },
    ]);
  });

  test('rows that move in the moment of the write keep what they held', async () => {
    const host = await studio();
    const others = rows(host).filter(({ Template }) => Template !== 'gentle');
    const meanwhile = () => host.insertRows('Templates', 1, 1);
    host.failAt({ call: 'Range.setValues', nth: 1, when: 'before', effect: { meanwhile } });
    await save(host);
    host.failAt(null);
    const after = rows(host).filter(({ Template }) => Template !== '');
    expect(after.filter(({ Template }) => Template !== 'gentle')).toEqual(others);
    expect(after.filter(({ Template }) => Template === 'gentle').map(({ Text }) => Text)).toEqual([IN_A_CELL]);
  });

  test('a language without a row gets one at the end', async () => {
    const host = await studio();
    const before = rows(host).length;
    expect(said(await save(host, { language: 'de' }))).toContain('in German');
    expect(rows(host).slice(before)).toEqual([
      { Template: 'gentle', Language: 'de', Subject: 'Invoice {{invoiceList}} ({{total}})', Text: IN_A_CELL },
    ]);
  });

  test('without the sheet it is made, and the other texts stay the delivered ones', async () => {
    const host = await studio();
    host.renameSheet('Templates', 'Old texts');
    await save(host);
    expect(rows(host)).toHaveLength(1);
    expect((await firstMail(host))?.text).toContain('A word from Mia');
    expect(await entryOf(host, { name: 'firm', language: 'en' })).toMatchObject({ own: false, errors: 0, place: null });
  });

  test('a mail that was kept back by the text before waits no longer', async () => {
    const host = await studio();
    typeText(host, 'gentle', 'en', { Text: '{{greting}}' });
    expect(await firstMail(host)).toBeUndefined();
    expect(await entryOf(host)).toMatchObject({ errors: 1 });
    await save(host);
    expect((await firstMail(host))?.text).toContain('A word from Mia');
  });
});

describe('refused, and nothing is written', () => {
  let host: Host;
  beforeAll(async () => {
    host = await studio();
  });
  test.each`
    what                          | fields                                        | sentence
    ${'a misspelt tag'}           | ${{ text: `${GOOD}\n{{invoiceTabel}}` }}      | ${'Line 8 has the tag "{{invoiceTabel}}", which I do not know. Perhaps "invoiceTable" is meant.'}
    ${'a triple mustache'}        | ${{ text: `${GOOD}\n{{{personalText}}}` }}    | ${'Line 8'}
    ${'an unclosed section'}      | ${{ text: `${GOOD}\n{{#many}}many` }}         | ${'Line 8: the section "many" is never closed.'}
    ${'an empty subject'}         | ${{ subject: ' ' }}                           | ${'It was not saved.'}
    ${'more than a cell takes'}   | ${{ text: `${GOOD}\n${'x'.repeat(50_000)}` }} | ${'50'}
    ${'a name that nobody knows'} | ${{ name: 'gentel' }}                         | ${'There is no template “gentel”.'}
    ${'a language that is none'}  | ${{ language: 'klingon' }}                    | ${'I do not know the language “klingon”.'}
  `('$what', async ({ fields, sentence }) => {
    const before = rows(host);
    const answer = await save(host, fields);
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    expect(said(answer)).toContain(sentence);
    expect(rows(host)).toEqual(before);
  });

  test('where a column is gone: it says which one', async () => {
    host.typeInto('Templates', 1, 2, 'Sprache');
    const before = rowsOf(sheetOf(host, 'Templates'), ['Template', 'Text']);
    expect(said(await save(host))).toBe(
      'The sheet Templates cannot be written: Language must stand in its headings, once. Open Set up or repair.',
    );
    expect(rowsOf(sheetOf(host, 'Templates'), ['Template', 'Text'])).toEqual(before);
  });
});

describe('while it is written', () => {
  let host: Host;
  beforeAll(async () => {
    host = await studio();
  });
  test.each`
    what                             | fields                                                                | sample     | sentence
    ${'no total'}                    | ${{ text: GOOD.replace('{{total}}', 'money') }}                       | ${'usual'} | ${'No total'}
    ${'a threat in a gentle letter'} | ${{ text: `${GOOD}\nOr we go to court.` }}                            | ${'usual'} | ${'Line 8: “court” is too harsh'}
    ${'no "if you have paid"'}       | ${{ text: GOOD.replace('If you have already paid, thank you.', '') }} | ${'usual'} | ${'if you have already paid'}
    ${'a fact that is absent here'}  | ${{ text: `${GOOD}\n{{interestSince}}` }}                             | ${'usual'} | ${'{{interestSince}} would print nothing here'}
  `('$what is advice: the mail is shown', async ({ fields, sample, sentence }) => {
    const { findings, mail } = await check(host, fields, sample);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0]?.sentence).toContain(sentence);
    expect(mail).not.toBeNull();
  });

  test('an absent fact is said with its line, and not where the sample has it', async () => {
    const fields = { text: `${GOOD}\n{{interestSince}}` };
    expect((await check(host, fields)).findings).toMatchObject([{ part: 'text', line: 8 }]);
    expect((await check(host, fields, 'charges')).findings).toEqual([]);
  });

  test('with an error there is no mail', async () => {
    const { findings, mail } = await check(host, { text: '{{totl}}' });
    expect([findings, mail]).toMatchObject([[{ severity: 'error', part: 'text', line: 1 }], null]);
  });

  test('a real client gets their own invoices; pictures are in the page', async () => {
    const settings = { 'creditor.iban': 'DE89370400440532013000' };
    const paid = await aHostWith(2, 0, 'ask', { legal: true, settings });
    const [first] = (await view(paid)).samples;
    expect(first).toEqual({ value: 'client client 0', label: 'Client 0 (1 invoice)' });
    const { mail } = await check(paid, {}, first?.value);
    expect(mail?.subject).toBe('Invoice INV-0 (€100.00)');
    expect(mail?.html).toContain('src="data:image/png;base64,');
    expect(mail?.html).not.toContain('cid:');
  });

  test('a client who has paid meanwhile gives way to a made-up one', async () => {
    const { mail } = await check(host, {}, 'client nobody');
    expect(mail?.subject).toBe('Invoice INV-2041 and INV-2050 (€2,295.00)');
  });

  test('the nightly mail is shown with a line in its parts', async () => {
    const text = '{{#waiting}}{{waiting}}{{/waiting}}';
    const { mail } = await check(host, { name: 'digest', subject: 'Night: {{summary}}', text });
    expect(mail?.subject).toContain('Night: 2 reminders waiting for you');
    expect(mail?.text).toContain('- Aurora Bakery Ltd: €2,295.00, Firm reminder, 2 invoices');
  });
});

describe('the original', () => {
  test('comes back into the row', async () => {
    const host = await studio();
    const before = rows(host);
    await save(host);
    expect(said(await answerOf<DoneReport>(host, 'restoreTemplate', GENTLE))).toBe(
      '“Gentle reminder” in English is the original again.',
    );
    expect(rows(host)).toEqual(before);
    expect(await entryOf(host)).toMatchObject({ own: false });
  });

  test.each`
    what                  | key                                         | sentence
    ${'unchanged'}        | ${GENTLE}                                   | ${'is the original'}
    ${'without a row'}    | ${{ name: 'gentle', language: 'fr' }}       | ${'is the original'}
    ${'of an own letter'} | ${{ name: 'Key accounts', language: 'en' }} | ${'there is no original'}
  `('$what there is nothing to restore', async ({ key, sentence }) => {
    const answer = await answerOf<DoneReport>(await studio(), 'restoreTemplate', key);
    expect([answer.ok, said(answer)]).toEqual([false, expect.stringContaining(sentence)]);
  });
});

test('a test goes to the user alone, and nothing is recorded', async () => {
  const host = await studio();
  const before = host.outbox.length;
  const question = { draft: draft({ text: `${GOOD}\nNot saved.` }), sample: 'client client 1' };
  expect(said(await answerOf<DoneReport>(host, 'testTemplate', question))).toContain(MIA);
  const [mail] = host.outbox.slice(before);
  expect(host.outbox).toHaveLength(before + 1);
  expect(mail?.raw).toMatch(new RegExp(`^To: .*${MIA}`, 'm'));
  expect((await PostalMime.parse(mail?.raw ?? '')).subject).toBe('[Test] Invoice INV-1 (€100.00)');
  expect(mail?.raw).not.toMatch(/ap@client|X-Paydue-Token/);
  expect(results(host)).toEqual([]);
  expect((await firstMail(host))?.text).not.toContain('Not saved.');
});

test('a test of a text with an error is refused', async () => {
  const host = await studio();
  const answer = await answerOf<DoneReport>(host, 'testTemplate', { draft: draft({ text: '{{totl}}' }), sample: '' });
  expect(said(answer)).toContain('No test was sent. Line 1 has the tag "{{totl}}"');
  expect(host.outbox).toHaveLength(0);
});

test('clients whose language has no text are told, with the language they get', async () => {
  const host = await studio();
  const sheet = sheetOf(host, 'Clients');
  host.typeInto('Clients', 1, sheet.lastColumn() + 1, 'Language');
  const { column } = columnOf(sheet, 'Language');
  host.typeInto('Clients', 2, column, 'pt');
  typeText(host, 'Key accounts', 'de', { Subject: 'x', Text: 'x' }, true);
  const { missing, languages } = await view(host);
  expect(missing).toEqual(['No Portuguese text: 1 client gets English.']);
  expect(languages.map(({ name }) => name)).toContain('Portuguese');
});

describe('before a mail leaves, what is to be said of its text stands beside it and holds nothing back', () => {
  const SUBJECT = '{{invoiceList}} ({{total}})';
  const OF = 'Of the template “Gentle reminder”:';
  test.each`
    what                          | cells                                                                 | warnings
    ${'nothing to say'}           | ${{ Subject: SUBJECT, Text: GOOD }}                                   | ${[]}
    ${'a threat'}                 | ${{ Subject: SUBJECT, Text: `${GOOD}\nOr we go to court.` }}          | ${[/^Of the template “Gentle reminder”: Line 8: “court” is too harsh/]}
    ${'no total, date, way'}      | ${{ Subject: SUBJECT, Text: 'If you have already paid, thank you.' }} | ${[/No total/, /No date/, /No way to pay/]}
    ${'a long subject'}           | ${{ Subject: `${'x'.repeat(63)} ${SUBJECT}`, Text: GOOD }}            | ${[/^The subject comes to 79 characters/]}
    ${'a subject that just fits'} | ${{ Subject: `${'x'.repeat(62)} ${SUBJECT}`, Text: GOOD }}            | ${[]}
  `('$what', async ({ cells, warnings }) => {
    const host = await studio();
    typeText(host, 'gentle', 'en', cells);
    const mail = await firstMail(host);
    expect(mail?.warnings).toEqual(warnings.map((one: RegExp) => expect.stringMatching(one)));
    expect(mail?.needsApproval).toBe(false);
    if (warnings.length === 3) expect(mail?.warnings.every((one) => one.startsWith(OF))).toBe(true);
    const { report } = await sendAll(host);
    expect(report.sent).toHaveLength(2);
  });

  test('a client whose language the text lacks gets another, and the mail says so', async () => {
    const host = await studio();
    const sheet = sheetOf(host, 'Clients');
    host.typeInto('Clients', 1, sheet.lastColumn() + 1, 'Language');
    host.typeInto('Clients', 2, columnOf(sheet, 'Language').column, 'pt');
    const { mails } = await ask<PreviewView>(host, 'previewReminders');
    expect(mails.map(({ warnings }) => warnings)).toEqual([
      ['No Portuguese text for Gentle reminder: 1 client gets English.'],
      [],
    ]);
  });
});

test('two rows of one text: the first is used and written, and the dialog says so', async () => {
  const host = await studio();
  const second = typeText(host, 'Gentle', 'EN', { Subject: 'Second {{invoiceList}}', Text: 'Second' }, true);
  expect(await problemsOf(host, 'Templates')).toContain('templateTwice');
  const first = (await entryOf(host))?.place?.row ?? 0;
  const twice = `It stands in rows ${first} and ${second} of Templates; row ${first} is used.`;
  expect((await entryOf(host))?.note).toBe(twice);
  expect(said(await save(host))).toContain(twice);
  expect((await firstMail(host))?.text).toContain('A word from Mia');
  expect(sheetOf(host, 'Templates').cell(second, 4).value).toBe('Second');
});

test('before set-up nothing is written', async () => {
  const host = await studio();
  host.renameSheet('Settings', 'Old settings');
  expect(await save(host)).toMatchObject({ ok: false, code: 'notSetUp' });
});

test('a text that was renamed is asked for by no step: the delivered one stands in, and the dialog says so until one asks', async () => {
  const host = await studio();
  const note = async (name: string) => (await entryOf(host, { name, language: 'en' }))?.note;
  typeText(host, 'gentle', 'en', { Template: 'Gentle reminder', Text: 'Words of my own' });
  typeText(host, 'firm (one invoice)', 'en', { Subject: '{{invoiceList}}', Text: 'Words' }, true);
  expect(await note('Gentle reminder')).toBe('No step in Levels has this template, so no mail is written from it.');
  expect([await note('gentle'), await note('firm (one invoice)')]).toEqual([null, null]);
  expect((await firstMail(host))?.text).not.toContain('Words of my own');
  const levels = sheetOf(host, 'Levels');
  const { column } = columnOf(levels, 'Template');
  for (let row = 2; row <= levels.lastRow(); row++)
    if (levels.cell(row, column).value === 'gentle') host.typeInto('Levels', row, column, 'gentle REMINDER');
  expect(await note('Gentle reminder')).toBeNull();
  expect((await firstMail(host))?.text).toContain('Words of my own');
});
