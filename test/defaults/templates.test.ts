import { day } from '../../src/core/days';
import { readyMessage } from '../../src/core/messages/ready';
import { checkTemplate } from '../../src/core/messages/template';
import type { Template } from '../../src/core/model';
import type { ReadyMessage } from '../../src/core/planned';
import { defaultTemplates, testTemplate } from '../../src/defaults/templates';
import { aLedger, aLevel, amount, anInvoice } from '../core/builders';
import { anInstalment, aPlan, bareSettings, inv2041, inv2050, settings, TODAY } from '../core/messages/builders';

const byName: readonly (readonly [string, Template])[] = defaultTemplates.map((template) => [template.name, template]);
type Tone = 'courtesy' | 'gentle' | 'firm' | 'final';
type Name = Tone | 'instalment' | 'instalmentMissed';
const TONES: readonly Tone[] = ['courtesy', 'gentle', 'firm', 'final'];
const NAMES: readonly Name[] = [...TONES, 'instalment', 'instalmentMissed'];
const TONE_OF = { instalment: 'courtesy', instalmentMissed: 'gentle' } as const;

function ready(name: Name, fields: Parameters<typeof aPlan>[0] = {}, of = settings): ReadyMessage {
  const tone = name === 'instalment' || name === 'instalmentMissed' ? TONE_OF[name] : name;
  const level = aLevel({ code: name, tone, template: name });
  const made = readyMessage(aPlan({ level, ...fields }), aLedger({ templates: defaultTemplates, settings: of }), TODAY);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.reason));
  return made.message;
}

test('there is one text for each tone of a mail, and two for payment plans', () => {
  expect(defaultTemplates.map(({ name, language }) => `${name} ${language}`)).toEqual(
    NAMES.map((name) => `${name} en`),
  );
});

test.each([...byName, ['test', testTemplate] as const])('%s has no finding', (_name, template) => {
  expect(checkTemplate(template)).toEqual([]);
});

describe('the subject names the invoices and an amount or a day, in at most 78 characters', () => {
  test.each`
    tone                  | invoices              | subject
    ${'courtesy'}         | ${[inv2041]}          | ${'Invoice INV-2041 (€1,840.00), due on 20 October 2026: all in order?'}
    ${'courtesy'}         | ${[inv2041, inv2050]} | ${'2 invoices (€2,295.00), due from 20 October 2026: all in order?'}
    ${'gentle'}           | ${[inv2041]}          | ${'Reminder: invoice INV-2041 (€1,840.00) was due on 20 October 2026'}
    ${'gentle'}           | ${[inv2041, inv2050]} | ${'Reminder: invoices INV-2041 and INV-2050 (€2,295.00)'}
    ${'firm'}             | ${[inv2041]}          | ${'Invoice INV-2041 (€1,840.00) is 14 days late'}
    ${'firm'}             | ${[inv2041, inv2050]} | ${'Invoices INV-2041 and INV-2050 (€2,295.00) are up to 14 days late'}
    ${'final'}            | ${[inv2041]}          | ${'Final notice: INV-2041, €1,840.00 to be paid by Tuesday 10 November'}
    ${'final'}            | ${[inv2041, inv2050]} | ${'Final notice: 2 invoices, €2,295.00 to be paid by Tuesday 10 November'}
    ${'instalment'}       | ${[inv2041]}          | ${'Instalment INV-2041 (€1,840.00), due on 20 October 2026'}
    ${'instalment'}       | ${[inv2041, inv2050]} | ${'2 instalments (€2,295.00), due from 20 October 2026'}
    ${'instalmentMissed'} | ${[inv2041]}          | ${'Instalment INV-2041 (€1,840.00) was due on 20 October 2026'}
    ${'instalmentMissed'} | ${[inv2041, inv2050]} | ${'2 instalments (€2,295.00) were due'}
  `('$tone', ({ tone, invoices, subject }) => {
    expect(ready(tone, { invoices }).subject).toBe(subject);
    expect(subject.length).toBeLessThanOrEqual(78);
  });
});

const credits = [{ label: 'CN-1', on: TODAY, amount: amount('-40.00') }];
const brokenPromise = { on: day('2026-10-30'), amount: null };

describe.each(NAMES)('the %s letter', (tone) => {
  test.each`
    what                     | fields                                                                                                  | of
    ${'one invoice'}         | ${{}}                                                                                                   | ${settings}
    ${'two invoices'}        | ${{ invoices: [inv2041, inv2050] }}                                                                     | ${settings}
    ${'others overdue too'}  | ${{ invoices: [inv2050], alsoOverdue: [inv2041] }}                                                      | ${settings}
    ${'no contact'}          | ${{ contact: null }}                                                                                    | ${settings}
    ${'nothing known of us'} | ${{ contact: null }}                                                                                    | ${bareSettings}
    ${'credits'}             | ${{ credits }}                                                                                          | ${settings}
    ${'one in dispute'}      | ${{ disputed: [inv2050] }}                                                                              | ${settings}
    ${'all at once'}         | ${{ credits, brokenPromise, paidSince: [amount('5.00')], disputed: [inv2050], alsoOverdue: [inv2050] }} | ${settings}
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
    expect(text.includes('Total of all')).toBe(['gentle', 'firm', 'final'].includes(tone));
  });

  test('lists what is in dispute apart, only where something is asked for', () => {
    const { text } = ready(tone, { disputed: [inv2050] });
    expect(/not part of the amount above:\n\n[^\n]*\nINV-2050 /.test(text)).toBe(
      ['gentle', 'firm', 'final'].includes(tone),
    );
  });
});

describe('what happened since is said before anything is asked', () => {
  const second = (name: Name, fields: Parameters<typeof aPlan>[0]) => ready(name, fields).text.split('\n\n')[1];
  test.each`
    name        | amount              | sentence
    ${'gentle'} | ${amount('500.00')} | ${'We were expecting €500.00 by 30 October 2026 and cannot find it yet. Perhaps something got in the way.'}
    ${'gentle'} | ${null}             | ${'We were expecting your payment by 30 October 2026 and cannot find it yet. Perhaps something got in the way.'}
    ${'firm'}   | ${amount('500.00')} | ${'You had promised €500.00 for 30 October 2026, and we have not received it.'}
    ${'firm'}   | ${null}             | ${'You had promised payment for 30 October 2026, and we have not received it.'}
  `('$name: $sentence', ({ name, amount: promised, sentence }) => {
    expect(second(name, { brokenPromise: { ...brokenPromise, amount: promised } })).toBe(sentence);
  });
  test.each(['gentle', 'firm'] as const)('%s gives thanks for a part', (name) => {
    expect(second(name, { paidSince: [amount('500.00')] })).toBe(
      'Thank you for the €500.00 that you have paid. This is about the rest.',
    );
  });
});

test('an instalment is named with its place in the plan', () => {
  const plan = aPlan({ level: aLevel({ code: 'upcoming', tone: 'courtesy', template: 'instalment' }) });
  const line = { ...plan.lines[0]!, item: anInstalment(inv2041, 2, 3, '613.33'), daysOverdue: 0 };
  const made = readyMessage(
    { ...plan, lines: [line], totals: [amount('613.33')] },
    aLedger({ templates: defaultTemplates, settings }),
    TODAY,
  );
  if (made.kind === 'problem') throw new Error(made.reason.code);
  expect(made.message.subject).toBe('Instalment INV-2041/2 (€613.33), due on 20 October 2026');
  expect(made.message.text).toContain('an instalment of €613.33 falls due on 20 October 2026.');
  expect(made.message.text).toContain('\n  Instalment 2 of 3\n');
});

describe('the tone fits the stage', () => {
  const texts = (name: Name) => {
    const { subject, text } = ready(name, { brokenPromise, disputed: [inv2050] });
    return `${subject}\n${text}`;
  };
  test('a courtesy check never calls anything late', () => {
    const invoice = anInvoice({ number: 'INV-9', dueOn: '2026-11-10' });
    const { subject, text } = ready('courtesy', { invoices: [invoice] });
    expect(`${subject}${text}`).not.toMatch(/late|overdue|past|remind|unpaid/i);
  });
  test('the word before an instalment neither', () => {
    const { subject, text } = ready('instalment', { invoices: [anInvoice({ number: 'INV-9', dueOn: '2026-11-06' })] });
    expect(`${subject}${text}`).not.toMatch(/late|overdue|past|remind|unpaid|broken/i);
  });
  test.each(['courtesy', 'gentle', 'firm', 'instalment', 'instalmentMissed'] as const)('%s holds no threat', (tone) => {
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
