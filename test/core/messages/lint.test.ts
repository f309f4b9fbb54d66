import { type LintFinding, lintTemplate } from '../../../src/core/messages/lint';
import type { Ledger, Template } from '../../../src/core/model';
import { lintSentence } from '../../../src/core/words/lint';
import { paidWords } from '../../../src/defaults/paidWords';
import { defaultProcedures } from '../../../src/defaults/procedures';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { threatWords } from '../../../src/defaults/threatWords';
import { aClient, aLedger, aLevel, aProcedure } from '../builders';
import { bareSettings, TODAY } from './builders';

const words = { threats: { en: ['court', 'lawyer*', 'legal action*'] }, paid: { en: ['already paid'] } };
const aTemplate = (fields: Partial<Template> = {}): Template => ({
  name: 'gentle',
  language: 'en',
  subject: 'Reminder: {{invoiceList}} ({{total}})',
  text: '{{greeting}}\n\n{{invoiceTable}}\n\nIf you have already paid, thank you.\n\n{{#waysToPay}}{{waysToPay}}{{/waysToPay}}',
  ...fields,
});
const lint = (fields: Partial<Template> = {}, spec: Partial<Ledger> = {}): readonly LintFinding[] => {
  const template = aTemplate(fields);
  const ledger = aLedger({ templates: [template], settings: bareSettings, ...spec });
  return lintTemplate(template, { ledger, words, today: TODAY });
};
const codes = (findings: readonly LintFinding[]) => findings.map(({ code }) => code);

test('a letter that says how much, since when, how to pay and what if it is paid has no finding', () => {
  expect(lint()).toEqual([]);
});

describe('what a reminder must say is advice, not a fault', () => {
  test.each`
    what                               | fields                                                                              | code
    ${'no total'}                      | ${{ text: '{{oldestDueOn}} already paid {{paymentLink}}' }}                         | ${'totalMissing'}
    ${'no date'}                       | ${{ text: '{{total}} already paid {{paymentLink}}' }}                               | ${'dateMissing'}
    ${'a total for several alone'}     | ${{ text: '{{#many}}{{total}}{{/many}} {{replyBy}} already paid {{paymentLink}}' }} | ${'totalMissing'}
    ${'no way to pay'}                 | ${{ text: '{{invoiceTable}} already paid' }}                                        | ${'wayToPayMissing'}
    ${'nothing for who has paid'}      | ${{ text: '{{invoiceTable}} {{paymentLink}}' }}                                     | ${'ifPaidMissing'}
    ${'a subject without a number'}    | ${{ subject: 'Reminder: {{total}}' }}                                               | ${'subjectNumberMissing'}
    ${'neither amount nor date in it'} | ${{ subject: 'Reminder: {{invoiceList}}' }}                                         | ${'subjectFactMissing'}
    ${'a number of one alone'}         | ${{ subject: '{{total}} {{^many}}{{invoiceList}}{{/many}}' }}                       | ${'subjectNumberMissing'}
  `('$what: $code', ({ fields, code }) => {
    const findings = lint(fields);
    expect(findings).toEqual([{ severity: 'warning', part: fields.subject ? 'subject' : 'text', line: 1, code }]);
  });

  test.each(['House', 'constructor', '__proto__'])('also under a name of the user’s own: %s', (name) => {
    expect(codes(lint({ name, text: '{{greeting}}' }))).toEqual(
      expect.arrayContaining(['totalMissing', 'wayToPayMissing']),
    );
  });

  test.each`
    text
    ${'{{total}} {{oldestDueOn}} already paid {{creditor.iban}}'}
    ${'{{#invoices}}{{balance}} {{dueOn}}{{/invoices}} already paid {{#creditor}}{{iban}}{{/creditor}}'}
    ${'{{totalWithCharges}} {{oldestLateBy}} ALREADY  PAID? {{paymentLink}}'}
  `('said in other ways: $text', ({ text }) => expect(lint({ text })).toEqual([]));
});

describe('a subject may have 78 characters with its values', () => {
  // "INV-2041 and INV-2050" are 21 characters, "€2,295.00" are 9.
  test.each`
    letters | found
    ${48}   | ${[]}
    ${49}   | ${[{ severity: 'warning', part: 'subject', line: 1, code: 'subjectLong', characters: 79 }]}
  `('$letters and 30 → $found', ({ letters, found }) => {
    expect(lint({ subject: `${'x'.repeat(letters)}{{invoiceList}}{{total}}` })).toEqual(found);
  });
});

describe('a fault is an error, and then nothing more is looked for', () => {
  test.each`
    fields                                 | code                | line | sentence
    ${{ text: 'One\n{{totl}}' }}           | ${'tagUnknown'}     | ${2} | ${'Line 2 has the tag "{{totl}}", which I do not know. Perhaps "total" is meant.'}
    ${{ text: '{{#many}}open' }}           | ${'templateSyntax'} | ${1} | ${'Line 1: the section "many" is never closed.'}
    ${{ text: 'Dear\n{{{client.name}}}' }} | ${'templateSyntax'} | ${2} | ${'Line 2: "{{{client.name}}}" is not allowed in a template.'}
    ${{ subject: '{{invoiceTable}}' }}     | ${'templateSyntax'} | ${1} | ${'Line 1: "{{invoiceTable}}" cannot stand in a subject.'}
    ${{ text: ' ' }}                       | ${'templateSyntax'} | ${1} | ${'It is empty.'}
  `('$sentence', ({ fields, code, line, sentence }) => {
    const findings = lint({ ...fields, name: 'gentle' });
    expect(findings.map((found) => [found.severity, found.code, found.line])).toEqual([['error', code, line]]);
    expect(findings.map(lintSentence)).toEqual([sentence]);
  });
});

describe('threats have no place before the final notice', () => {
  const text = `${aTemplate().text}\nOr we see our LAWYERS.\nFine.\nThen legal  action follows, in court.`;
  test('each line with one is named, and the subject', () => {
    expect(lint({ text, subject: 'Court: {{invoiceList}} {{total}}' })).toEqual([
      { severity: 'warning', part: 'subject', line: 1, code: 'threat', read: 'court' },
      { severity: 'warning', part: 'text', line: 8, code: 'threat', read: 'lawyer…' },
      { severity: 'warning', part: 'text', line: 10, code: 'threat', read: 'court' },
    ]);
  });
  const procedures = [
    aProcedure('Standard', [aLevel({ code: 'a', tone: 'final', template: 'ours' })]),
    aProcedure('Other', [aLevel({ code: 'b', tone: 'firm', template: 'shared' })]),
    aProcedure('Third', [aLevel({ code: 'c', tone: 'gentle', template: 'shared' })]),
  ];
  test.each`
    name                      | found    | why
    ${'courtesy'}             | ${true}  | ${'by its name'}
    ${'gentle'}               | ${true}  | ${'by its name'}
    ${'gentle (one invoice)'} | ${true}  | ${'by its name'}
    ${'firm'}                 | ${false} | ${'by its name'}
    ${'final'}                | ${false} | ${'by its name'}
    ${'promiseBroken'}        | ${true}  | ${'it takes the place of a gentle one too'}
    ${'paymentThanks'}        | ${true}  | ${'thanks are friendly'}
    ${'noticeWithdrawn'}      | ${false} | ${'it speaks of a notice'}
    ${'mine'}                 | ${true}  | ${'no level says otherwise'}
    ${'ours'}                 | ${false} | ${'its level is final'}
    ${'shared'}               | ${true}  | ${'one of its levels is gentle'}
  `('$name: $found, $why', ({ name, found }) => {
    const findings = lint({ name, text }, { procedures });
    expect(codes(findings).includes('threat')).toBe(found);
  });
  test('a language without a list is not looked at', () => {
    expect(codes(lint({ language: 'pt', text }, { settings: { ...bareSettings, language: 'pt' } }))).toEqual([]);
  });
});

describe('other letters need less', () => {
  test.each`
    name                   | text                    | expected
    ${'paymentThanks'}     | ${'Thank you.'}         | ${[]}
    ${'disputeReceived'}   | ${'We look into it.'}   | ${[]}
    ${'noticeWithdrawn'}   | ${'Withdrawn.'}         | ${[]}
    ${'partPaymentThanks'} | ${'Thank you.'}         | ${['totalMissing']}
    ${'statement'}         | ${'Attached.'}          | ${['totalMissing', 'wayToPayMissing']}
    ${'planAgreed'}        | ${'{{planTable}}'}      | ${['wayToPayMissing']}
    ${'promiseConfirmed'}  | ${'By {{promiseDate}}'} | ${['totalMissing', 'wayToPayMissing']}
    ${'test'}              | ${'A test.'}            | ${[]}
    ${'digest'}            | ${'Good morning.'}      | ${[]}
  `('$name: $expected', ({ name, text, expected }) => {
    const subject = name === 'digest' ? 'Paydue' : aTemplate().subject;
    expect(codes(lint({ name, text, subject }))).toEqual(expected);
  });
  test('a statement needs no invoice number in its subject, but a day or an amount', () => {
    const text = '{{statementTable}} {{paymentLink}}';
    expect(codes(lint({ name: 'statement', subject: 'Statement, {{statementTo}}', text }))).toEqual([]);
    expect(codes(lint({ name: 'statement', subject: 'Statement', text }))).toEqual(['subjectFactMissing']);
  });
});

describe('a language in which clients read and nobody wrote is named with their number', () => {
  const clients = [
    aClient({ name: 'A', language: 'pt' }),
    aClient({ name: 'B', language: 'pt' }),
    aClient({ name: 'C', language: 'da' }),
    aClient({ name: 'D', language: 'de' }),
    aClient({ name: 'E', language: 'en' }),
    aClient({ name: 'F' }),
  ];
  test('of this name; a client without one reads the workbook’s', () => {
    const templates = [aTemplate(), aTemplate({ language: 'de' }), aTemplate({ name: 'firm', language: 'pt' })];
    const findings = lint({}, { clients, templates });
    expect(findings).toEqual([
      { severity: 'warning', part: 'text', line: 1, code: 'languageMissing', language: 'da', clients: 1 },
      { severity: 'warning', part: 'text', line: 1, code: 'languageMissing', language: 'pt', clients: 2 },
    ]);
    expect(findings.map(lintSentence)).toEqual([
      '1 client has the language “da”, in which there is no such template.',
      '2 clients have the language “pt”, in which there is no such template.',
    ]);
  });
});

test('every piece of advice is a sentence', () => {
  const all = [
    ...lint({ subject: 'x'.repeat(90), text: 'Court.' }),
    ...lint({}, { clients: [aClient({ language: 'pt' })] }),
  ];
  expect(codes(all)).toEqual([
    ...['subjectNumberMissing', 'subjectFactMissing', 'subjectLong', 'totalMissing', 'dateMissing'],
    ...['wayToPayMissing', 'ifPaidMissing', 'threat', 'languageMissing'],
  ]);
  for (const sentence of all.map(lintSentence)) expect(sentence).toMatch(/^\S.{20,}\.$/);
});

test.each(defaultTemplates.map((template) => [`${template.language} ${template.name}`, template] as const))(
  '%s, as delivered, has no finding',
  (_, template) => {
    const ledger = aLedger({ templates: defaultTemplates, procedures: defaultProcedures, settings: bareSettings });
    const findings = lintTemplate(template, {
      ledger,
      words: { threats: threatWords, paid: paidWords },
      today: TODAY,
    });
    expect(findings).toEqual([]);
  },
);
