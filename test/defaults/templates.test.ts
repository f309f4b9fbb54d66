import { readyMessage } from '../../src/core/messages/ready';
import { checkTemplate } from '../../src/core/messages/template';
import type { ReadyMessage, Template } from '../../src/core/model';
import { defaultTemplates, testTemplate } from '../../src/defaults/templates';
import { aLedger, aLevel, anInvoice } from '../core/builders';
import { aPlan, bareSettings, inv2041, inv2050, settings, TODAY } from '../core/messages/builders';

const byName: readonly (readonly [string, Template])[] = defaultTemplates.map((template) => [template.name, template]);
type Tone = 'courtesy' | 'gentle' | 'firm' | 'final';
const TONES: readonly Tone[] = ['courtesy', 'gentle', 'firm', 'final'];

function ready(tone: Tone, fields: Parameters<typeof aPlan>[0] = {}, of = settings): ReadyMessage {
  const level = aLevel({ code: tone, tone, template: tone });
  const made = readyMessage(aPlan({ level, ...fields }), aLedger({ templates: defaultTemplates, settings: of }), TODAY);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.reason));
  return made.message;
}

test('there is one text for each tone of a mail', () => {
  expect(defaultTemplates.map(({ name, language }) => `${name} ${language}`)).toEqual(
    TONES.map((tone) => `${tone} en`),
  );
});

test.each([...byName, ['test', testTemplate] as const])('%s has no finding', (_name, template) => {
  expect(checkTemplate(template)).toEqual([]);
});

describe('the subject names the invoices and an amount or a day, in at most 78 characters', () => {
  test.each`
    tone          | invoices              | subject
    ${'courtesy'} | ${[inv2041]}          | ${'Invoice INV-2041 (€1,840.00), due on 20 October 2026: all in order?'}
    ${'courtesy'} | ${[inv2041, inv2050]} | ${'2 invoices (€2,295.00), due from 20 October 2026: all in order?'}
    ${'gentle'}   | ${[inv2041]}          | ${'Reminder: invoice INV-2041 (€1,840.00) was due on 20 October 2026'}
    ${'gentle'}   | ${[inv2041, inv2050]} | ${'Reminder: invoices INV-2041 and INV-2050 (€2,295.00)'}
    ${'firm'}     | ${[inv2041]}          | ${'Invoice INV-2041 (€1,840.00) is 14 days late'}
    ${'firm'}     | ${[inv2041, inv2050]} | ${'Invoices INV-2041 and INV-2050 (€2,295.00) are up to 14 days late'}
    ${'final'}    | ${[inv2041]}          | ${'Final notice: INV-2041, €1,840.00 to be paid by Tuesday 10 November'}
    ${'final'}    | ${[inv2041, inv2050]} | ${'Final notice: 2 invoices, €2,295.00 to be paid by Tuesday 10 November'}
  `('$tone', ({ tone, invoices, subject }) => {
    expect(ready(tone, { invoices }).subject).toBe(subject);
    expect(subject.length).toBeLessThanOrEqual(78);
  });
});

describe.each(TONES)('the %s letter', (tone) => {
  test.each`
    what                     | fields                                             | of
    ${'one invoice'}         | ${{}}                                              | ${settings}
    ${'two invoices'}        | ${{ invoices: [inv2041, inv2050] }}                | ${settings}
    ${'others overdue too'}  | ${{ invoices: [inv2050], alsoOverdue: [inv2041] }} | ${settings}
    ${'no contact'}          | ${{ contact: null }}                               | ${settings}
    ${'nothing known of us'} | ${{ contact: null }}                               | ${bareSettings}
  `('reads on without gaps: $what', ({ fields, of }) => {
    const { text } = ready(tone, fields, of);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object|\*\*|\uE000/);
    expect(text).not.toMatch(/\n\n\n| [,.;:?!]|\(\)/);
    expect(text).toMatch(/^Dear [^\n]+,\n\n/);
  });

  test('says what to do when the money is on its way', () => {
    expect(ready(tone).text).toMatch(/[Ii]f you have already paid/);
  });

  test('names each invoice once in its table', () => {
    const table = ready(tone, { invoices: [inv2041, inv2050] }).text.match(/^INV-\d+ .*$/gm) ?? [];
    expect(table.map((line) => line.slice(0, 8))).toEqual(['INV-2041', 'INV-2050']);
  });

  test('lists what is also overdue only where something is late', () => {
    const { text } = ready(tone, { invoices: [inv2050], alsoOverdue: [inv2041] });
    expect(text.includes('Total of all')).toBe(tone !== 'courtesy');
  });
});

describe('the tone fits the stage', () => {
  const texts = (tone: Tone) => `${ready(tone).subject}\n${ready(tone).text}`;
  test('a courtesy check never calls anything late', () => {
    const invoice = anInvoice({ number: 'INV-9', dueOn: '2026-11-10' });
    const { subject, text } = ready('courtesy', { invoices: [invoice] });
    expect(`${subject}${text}`).not.toMatch(/late|overdue|past|remind|unpaid/i);
  });
  test.each(['courtesy', 'gentle', 'firm'] as const)('%s holds no threat', (tone) => {
    expect(texts(tone)).not.toMatch(
      /notice|court|legal|lawyer|collection|interest|fee|consequence|immediately|urgent/i,
    );
  });
  test('only the final notice names the next step, and offers a call and instalments', () => {
    expect(texts('final')).toMatch(/our next step is a formal notice/);
    expect(texts('final')).toMatch(/call us on \+44 20 7946 0000 or reply .* instalments/);
    expect(texts('final')).not.toMatch(/court|lawyer|collection agency|interest|fee/i);
  });
  test('from the firm reminder on a day is asked for, and objections are heard', () => {
    expect(texts('firm')).toMatch(/On which day can we expect your payment\?/);
    expect(texts('firm')).toMatch(/If you do not agree with an invoice/);
    expect(texts('final')).toMatch(/If you dispute the invoice/);
  });
});
