import { day } from '../../../src/core/days';
import type { PlannedMessage } from '../../../src/core/message';
import { invoiceNames, type KnownName, messageNames, totalNames } from '../../../src/core/messages/names';
import type { View } from '../../../src/core/messages/template';
import { messageView } from '../../../src/core/messages/view';
import type { Settings } from '../../../src/core/model';
import { aClient, amount, anInvoice } from '../builders';
import { aPlan, bareSettings, inv2041, inv2050, settings, TODAY } from './builders';

const _ = '\u00a0';
const viewOf = (plan: PlannedMessage, of: Settings = settings, language = 'en') =>
  messageView(plan, of, TODAY, language).view;
/** The value behind a dotted name. */
const get = (view: View, name: string): unknown =>
  name.split('.').reduce<unknown>((value, part) => (value as View)[part], view);
const rowsOf = (view: View, name: string): readonly View[] => {
  const rows = get(view, name);
  return (typeof rows === 'function' ? rows() : rows) as readonly View[];
};

describe('the view has exactly the names that a template may use', () => {
  const view = viewOf(aPlan({ alsoOverdue: [inv2050] }));
  const namesOf = (known: readonly KnownName[]) => known.map(({ name }) => name).sort();
  const keysOf = (of: View): string[] =>
    Object.keys(of).flatMap((key) =>
      ['client', 'contact', 'creditor'].includes(key)
        ? [key, ...Object.keys(of[key] as View).map((field) => `${key}.${field}`)]
        : [key],
    );
  test('in a message', () => {
    expect(keysOf(view).sort()).toEqual(namesOf(messageNames));
  });
  test('in an invoice and in a total', () => {
    expect(Object.keys(rowsOf(view, 'invoices')[0] ?? {}).sort()).toEqual(namesOf(invoiceNames));
    expect(Object.keys(rowsOf(view, 'alsoOverdue')[0] ?? {}).sort()).toEqual(namesOf(invoiceNames));
    expect(Object.keys(rowsOf(view, 'totals')[0] ?? {}).sort()).toEqual(namesOf(totalNames));
  });
  test('no record of it has a prototype', () => {
    for (const of of [view, get(view, 'client'), ...rowsOf(view, 'invoices')])
      expect(Object.getPrototypeOf(of)).toBeNull();
  });
  test('what is called "text" is never empty, even when nothing is known', () => {
    const bare = viewOf(aPlan({ contact: null }), bareSettings);
    const texts = messageNames.filter(({ kind }) => kind === 'text' || kind === 'block');
    expect(texts.filter(({ name }) => get(bare, name) === '')).toEqual([]);
    const row = rowsOf(bare, 'invoices')[0] as View;
    expect(invoiceNames.filter(({ kind, name }) => kind === 'text' && row[name] === '')).toEqual([]);
  });
});

describe('the contact is greeted by name, a nameless one as Sir or Madam', () => {
  test.each`
    contact               | greeting                   | first                | name
    ${'Lena Brandt'}      | ${'Dear Lena Brandt,'}     | ${'Lena'}            | ${'Lena Brandt'}
    ${'  Lena   Brandt '} | ${'Dear Lena Brandt,'}     | ${'Lena'}            | ${'Lena Brandt'}
    ${null}               | ${'Dear Sir or Madam,'}    | ${'Sir or Madam'}    | ${'Sir or Madam'}
    ${'  '}               | ${'Dear Sir or Madam,'}    | ${'Sir or Madam'}    | ${'Sir or Madam'}
    ${'לנה'}              | ${'Dear \u2068לנה\u2069,'} | ${'\u2068לנה\u2069'} | ${'\u2068לנה\u2069'}
  `('$contact', ({ contact, greeting, first, name }) => {
    const view = viewOf(aPlan({ contact }));
    expect(get(view, 'greeting')).toBe(greeting);
    expect(get(view, 'contact.firstName')).toBe(first);
    expect(get(view, 'contact.name')).toBe(name);
  });

  test.each`
    language | greeting                       | nameless
    ${'fr'}  | ${'Bonjour Lena Brandt,'}      | ${'Madame, Monsieur,'}
    ${'de'}  | ${'Guten Tag Lena Brandt,'}    | ${'Sehr geehrte Damen und Herren,'}
    ${'es'}  | ${'Buenos días, Lena Brandt:'} | ${'Estimado cliente:'}
    ${'nl'}  | ${'Beste Lena Brandt,'}        | ${'Geachte heer of mevrouw,'}
    ${'it'}  | ${'Gentile Lena Brandt,'}      | ${'Gentile cliente,'}
    ${'xx'}  | ${'Dear Lena Brandt,'}         | ${'Dear Sir or Madam,'}
  `('in $language', ({ language, greeting, nameless }) => {
    expect(get(viewOf(aPlan(), settings, language), 'greeting')).toBe(greeting);
    expect(get(viewOf(aPlan({ contact: null }), settings, language), 'greeting')).toBe(nameless);
  });
});

describe('numbers are listed up to three, then counted', () => {
  const invoices = (count: number) =>
    Array.from({ length: count }, (_value, i) => anInvoice({ number: `INV-${i + 1}` }));
  test.each`
    count | list                          | one      | many
    ${1}  | ${'INV-1'}                    | ${true}  | ${false}
    ${2}  | ${'INV-1 and INV-2'}          | ${false} | ${true}
    ${3}  | ${'INV-1, INV-2 and INV-3'}   | ${false} | ${true}
    ${4}  | ${'INV-1, INV-2 and 2 more'}  | ${false} | ${true}
    ${12} | ${'INV-1, INV-2 and 10 more'} | ${false} | ${true}
  `('$count → $list', ({ count, list, one, many }) => {
    const view = viewOf(aPlan({ invoices: invoices(count) }));
    expect(get(view, 'invoiceList')).toBe(list);
    expect(get(view, 'count')).toBe(String(count));
    expect([get(view, 'one'), get(view, 'many')]).toEqual([one, many]);
  });
});

describe('totals are those of the invoices asked for, one for each currency', () => {
  const franc = anInvoice({ number: 'INV-9', currency: 'CHF', amount: '80.00', dueOn: '2026-10-01' });
  test.each`
    invoices                     | also         | total                           | ofAll                           | several
    ${[inv2041]}                 | ${[]}        | ${'€1,840.00'}                  | ${'€1,840.00'}                  | ${false}
    ${[inv2041, inv2050]}        | ${[]}        | ${'€2,295.00'}                  | ${'€2,295.00'}                  | ${false}
    ${[inv2041, franc, inv2050]} | ${[]}        | ${`CHF${_}80.00 and €2,295.00`} | ${`CHF${_}80.00 and €2,295.00`} | ${true}
    ${[inv2050]}                 | ${[inv2041]} | ${'€455.00'}                    | ${'€2,295.00'}                  | ${false}
    ${[inv2050]}                 | ${[franc]}   | ${'€455.00'}                    | ${`CHF${_}80.00 and €455.00`}   | ${false}
  `('$total of $ofAll', ({ invoices, also, total, ofAll, several }) => {
    const view = viewOf(aPlan({ invoices, alsoOverdue: also }));
    expect(get(view, 'total')).toBe(total);
    expect(get(view, 'totalOfAll')).toBe(ofAll);
    expect(get(view, 'severalCurrencies')).toBe(several);
    expect(rowsOf(view, 'totals').map((row) => row['amount'])).toEqual(total.split(' and '));
  });
});

describe('the oldest due date decides, whatever the order', () => {
  test.each([[[inv2041, inv2050]], [[inv2050, inv2041]]])('%#', (invoices) => {
    const view = viewOf(aPlan({ invoices }));
    expect(get(view, 'oldestDueOn')).toBe('20 October 2026');
    expect(get(view, 'oldestDaysLate')).toBe('14');
  });
});

describe('credit is taken off what is asked for', () => {
  const credit = (text: string, currency = 'EUR') => ({ label: 'CN-1', on: TODAY, amount: amount(text, currency) });
  test.each`
    credits                                | also         | total          | ofAll          | credited
    ${[]}                                  | ${[]}        | ${'€1,840.00'} | ${'€1,840.00'} | ${''}
    ${[credit('-40.00')]}                  | ${[]}        | ${'€1,800.00'} | ${'€1,800.00'} | ${'€40.00'}
    ${[credit('-40.00'), credit('-0.01')]} | ${[inv2050]} | ${'€1,799.99'} | ${'€2,254.99'} | ${'€40.01'}
  `('$credited of credit: $total', ({ credits, also, total, ofAll, credited }) => {
    const view = viewOf(aPlan({ credits, alsoOverdue: also }));
    expect(['total', 'totalOfAll', 'credit'].map((name) => get(view, name))).toEqual([total, ofAll, credited]);
  });
  test('and off what the payment page is opened with', () => {
    const view = viewOf(aPlan({ credits: [credit('-40.00')] }));
    expect(get(view, 'paymentLink')).toContain('amount=1800.00&');
  });
});

describe('what happened since the last message can be said', () => {
  const names = ['brokenPromise', 'promiseDate', 'promiseAmount', 'partPaymentThanks', 'paidSince'];
  const on = day('2026-10-30');
  test.each`
    brokenPromise                       | paidSince                                   | values
    ${null}                             | ${[]}                                       | ${[false, '', '', false, '']}
    ${{ on, amount: amount('500.00') }} | ${[]}                                       | ${[true, '30 October 2026', '€500.00', false, '']}
    ${{ on, amount: null }}             | ${[]}                                       | ${[true, '30 October 2026', '', false, '']}
    ${null}                             | ${[amount('20.00')]}                        | ${[false, '', '', true, '€20.00']}
    ${null}                             | ${[amount('20.00'), amount('5.00', 'GBP')]} | ${[false, '', '', true, '€20.00 and £5.00']}
  `('$values', ({ brokenPromise, paidSince, values }) => {
    const view = viewOf(aPlan({ brokenPromise, paidSince }));
    expect(names.map((name) => get(view, name))).toEqual(values);
  });
});

test('an answer is asked for within a week', () => {
  // 3 November 2026 is a Tuesday.
  expect(get(viewOf(aPlan()), 'replyBy')).toBe('Tuesday 10 November');
  expect(get(viewOf(aPlan(), settings, 'de'), 'replyBy')).toBe('Dienstag, 10. November');
  expect(get(viewOf(aPlan()), 'today')).toBe('3 November 2026');
});

describe('the signature is the creditor’s own, else sender, company and telephone', () => {
  test.each`
    fields                                       | signature
    ${{}}                                        | ${'Mia Laurent\nAda Studio Ltd · +44 20 7946 0000'}
    ${{ signature: ' Mia \r\nCredit control ' }} | ${'Mia\nCredit control'}
    ${{ sender: null }}                          | ${'Ada Studio Ltd · +44 20 7946 0000'}
    ${{ sender: null, phone: null }}             | ${'Ada Studio Ltd'}
    ${{ name: null, phone: null }}               | ${'Mia Laurent'}
    ${{ sender: null, name: null, phone: null }} | ${''}
  `('$signature', ({ fields, signature }) => {
    const of = { ...settings, creditor: { ...settings.creditor, ...fields } };
    expect(get(viewOf(aPlan(), of), 'signature')).toBe(signature);
  });
});

test('names from the sheet are one line without hidden signs', () => {
  const client = aClient({ name: 'Aurora\r\nBakery\u202E Ltd', contact: 'Lena\u0000 Brandt' });
  const view = viewOf(aPlan({ client }));
  expect(get(view, 'client.name')).toBe('Aurora Bakery Ltd');
  expect(get(view, 'greeting')).toBe('Dear Lena Brandt,');
});

describe('what is known of the client can be said', () => {
  test.each`
    kind          | consumer
    ${'business'} | ${false}
    ${'consumer'} | ${true}
  `('a $kind', ({ kind, consumer }) => {
    expect(get(viewOf(aPlan({ client: aClient({ kind }) })), 'consumer')).toBe(consumer);
  });
  test.each`
    personalText                       | told
    ${null}                            | ${''}
    ${'  '}                            | ${''}
    ${'Greetings to Tom.\r\nSee you.'} | ${'Greetings to Tom.\nSee you.'}
  `('their own lines: $personalText', ({ personalText, told }) => {
    const client = { ...aClient(), personalText };
    expect(get(viewOf(aPlan({ client })), 'personalText')).toBe(told);
  });
});

test('of names that are blocks each has a mark when there is one, and nothing else', () => {
  const { view, blocks } = messageView(aPlan({ alsoOverdue: [inv2050] }), settings, TODAY, 'en');
  const names = messageNames.filter(({ kind }) => kind === 'block' || kind === 'maybeBlock').map(({ name }) => name);
  for (const name of names) expect(view[name]).toBe(blocks[name] === undefined ? '' : `\n\n\uE000${name}\uE001\n\n`);
  expect(Object.keys(blocks)).toEqual(['invoiceTable', 'alsoOverdueTable', 'waysToPay']);
  expect(Object.getPrototypeOf(blocks)).toBeNull();
});

test('a courtesy check lists offers that differ below their invoices, a reminder does not', () => {
  const offering = { ...settings, discountPercent: '2', discountDays: 14 };
  const invoices = ['2026-10-20', '2026-10-21'].map((issuedOn, i) => anInvoice({ number: `INV-${i}`, issuedOn }));
  const table = (of: 'courtesy' | 'overdue') =>
    messageView(aPlan({ invoices, class: of }), offering, TODAY, 'en').blocks['invoiceTable']?.text;
  expect(table('courtesy')).toContain('  Pay €98.00 by 4 November 2026, with 2% discount for early payment');
  expect(table('overdue')).not.toContain('discount');
});

test('the address for answers is the collector’s where Settings name none', () => {
  const client = aClient({ collector: 'Tom <tom@adastudio.example>' });
  expect(get(viewOf(aPlan({ client }), bareSettings), 'creditor.email')).toBe('tom@adastudio.example');
  expect(get(viewOf(aPlan({ client })), 'creditor.email')).toBe('billing@adastudio.example');
});
