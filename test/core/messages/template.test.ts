import {
  asView,
  checkTemplate,
  fillTemplate,
  printedTags,
  tagsIn,
  type View,
} from '../../../src/core/messages/template';
import type { Template } from '../../../src/core/model';

const aTemplate = (text: string, subject = 'Invoice {{invoiceList}}'): Template => ({
  name: 'gentle',
  language: 'en',
  subject,
  text,
});
const aView = (fields: object): View => Object.assign(Object.create(null), fields);
const asItIs = (value: string) => value;

describe('a template of known names has no finding', () => {
  test.each([
    'Dear {{contact.name}}, {{client.name}} owes {{total}}.',
    '{{#invoices}}{{number}} of {{client.name}}: {{balance}}{{#poNumber}} (PO {{poNumber}}){{/poNumber}}\n{{/invoices}}',
    '{{#many}}invoices{{/many}}{{^many}}invoice{{/many}}',
    '{{#client}}{{name}}{{/client}}',
    '{{#creditor.phone}}Call {{creditor.phone}}{{/creditor.phone}}',
    '{{#totals}}{{amount}}{{/totals}}',
    '{{! a remark }}Hello',
    '{{ total }}',
    'No tag at all',
    '{{invoiceTable}}{{#waysToPay}}{{waysToPay}}{{/waysToPay}}',
  ])('%s', (text) => {
    expect(checkTemplate(aTemplate(text))).toEqual([]);
  });
});

describe('an unknown tag is found with its line and the nearest known name', () => {
  test.each`
    text                                              | line | read                        | nearest
    ${'{{totl}}'}                                     | ${1} | ${'{{totl}}'}               | ${'total'}
    ${'Hello\n\n{{client.nam}}'}                      | ${3} | ${'{{client.nam}}'}         | ${'client.name'}
    ${'{{Total}}'}                                    | ${1} | ${'{{Total}}'}              | ${'total'}
    ${'{{phone}}'}                                    | ${1} | ${'{{phone}}'}              | ${'creditor.phone'}
    ${'{{discount.amount}}'}                          | ${1} | ${'{{discount.amount}}'}    | ${'discountAmount'}
    ${'{{number}}'}                                   | ${1} | ${'{{number}}'}             | ${null}
    ${'{{#invoices}}\n{{numbr}}\n{{/invoices}}'}      | ${2} | ${'{{numbr}}'}              | ${'number'}
    ${'{{#invoices}}{{level}}{{/invoices}}{{level}}'} | ${1} | ${'{{level}}'}              | ${null}
    ${'{{invoices.number}}'}                          | ${1} | ${'{{invoices.number}}'}    | ${'invoices'}
    ${'{{#client.nam}}x{{/client.nam}}'}              | ${1} | ${'{{#client.nam}}'}        | ${'client.name'}
    ${'{{^meny}}x{{/meny}}'}                          | ${1} | ${'{{^meny}}'}              | ${'many'}
    ${'{{constructor}}'}                              | ${1} | ${'{{constructor}}'}        | ${'contact'}
    ${'{{__proto__}}'}                                | ${1} | ${'{{__proto__}}'}          | ${null}
    ${'{{client.name.length}}'}                       | ${1} | ${'{{client.name.length}}'} | ${'client.name'}
    ${'{{.}}'}                                        | ${1} | ${'{{.}}'}                  | ${null}
    ${'{{}}'}                                         | ${1} | ${'{{}}'}                   | ${null}
  `('$text', ({ text, line, read, nearest }) => {
    expect(checkTemplate(aTemplate(text))).toEqual([{ part: 'text', line, read, code: 'tagUnknown', nearest }]);
  });

  test('all of them at once, the subject first', () => {
    const found = checkTemplate(aTemplate('{{totl}}\n{{#meny}}{{dueOn}}{{/meny}}', '{{invoicelist}} {{tokn}}'));
    expect(found.map(({ part, line, read }) => `${part} ${line} ${read}`)).toEqual([
      'subject 1 {{invoicelist}}',
      'subject 1 {{tokn}}',
      'text 1 {{totl}}',
      'text 2 {{#meny}}',
      'text 2 {{dueOn}}',
    ]);
  });
});

describe('a fault of syntax is found with its line', () => {
  test.each`
    text                             | line | read              | why
    ${'a\nb {{#many}} c\nd'}         | ${2} | ${'many'}         | ${'unclosedSection'}
    ${'{{#many}}{{#one}}x{{/many}}'} | ${1} | ${'one'}          | ${'unclosedSection'}
    ${'a\n{{/many}}'}                | ${2} | ${'many'}         | ${'unopenedSection'}
    ${'a\n{{total'}                  | ${2} | ${'{{total'}      | ${'unclosedTag'}
    ${'x {{{total}}}'}               | ${1} | ${'{{{total}}}'}  | ${'unescaped'}
    ${'x {{&total}}'}                | ${1} | ${'{{&total}}'}   | ${'unescaped'}
    ${'x {{>footer}}'}               | ${1} | ${'{{>footer}}'}  | ${'partial'}
    ${'{{=<% %>=}}<% total %>'}      | ${1} | ${'{{=<% %>=}}'}  | ${'delimiters'}
    ${'\n{{invoices}}'}              | ${2} | ${'{{invoices}}'} | ${'sectionOnly'}
    ${'{{client}}'}                  | ${1} | ${'{{client}}'}   | ${'sectionOnly'}
    ${'{{many}}'}                    | ${1} | ${'{{many}}'}     | ${'sectionOnly'}
    ${' \n '}                        | ${1} | ${''}             | ${'empty'}
  `('$why: $text', ({ text, line, read, why }) => {
    expect(checkTemplate(aTemplate(text))).toEqual([{ part: 'text', line, read, code: 'templateSyntax', why }]);
  });

  test.each(['invoiceTable', 'alsoOverdueTable', 'waysToPay'])('a subject holds no {{%s}}', (name) => {
    const found = checkTemplate(aTemplate('Hello', `Pay {{${name}}}`));
    expect(found).toEqual([
      { part: 'subject', line: 1, read: `{{${name}}}`, code: 'templateSyntax', why: 'inSubject' },
    ]);
  });
});

describe('a template is filled from its view alone', () => {
  test.each`
    text                                   | result
    ${'{{name}}'}                          | ${'<b>&"'}
    ${'{{constructor}}'}                   | ${''}
    ${'{{#constructor}}x{{/constructor}}'} | ${''}
    ${'{{toString}}{{hasOwnProperty}}'}    | ${''}
    ${'{{#rows}}{{n}},{{/rows}}'}          | ${'1,2,'}
    ${'{{#no}}x{{/no}}{{^no}}y{{/no}}'}    | ${'y'}
    ${'{{^absent}}none{{/absent}}'}        | ${'none'}
    ${'a\n{{#yes}}\nb\n{{/yes}}\nc'}       | ${'a\nb\nc'}
  `('$text → $result', ({ text, result }) => {
    const view = aView({
      name: '<b>&"',
      rows: [aView({ n: '1' }), aView({ n: '2' })],
      yes: true,
      no: false,
      absent: '',
    });
    expect(fillTemplate(text, view, asItIs).text).toBe(result);
  });

  test('a value that looks like a tag stays text', () => {
    expect(fillTemplate('{{name}}', aView({ name: '{{constructor}}' }), asItIs).text).toBe('{{constructor}}');
  });

  test('every value goes through the given escape', () => {
    expect(fillTemplate('*{{name}}*', aView({ name: '*x*' }), (value) => value.toUpperCase()).text).toBe('**X**');
  });
});

describe('tags that would print nothing are named, and so are those that print something', () => {
  test.each`
    text                                        | names          | printed
    ${'Call {{phone}}.'}                        | ${['phone']}   | ${[]}
    ${'Call {{phone}} or {{phone}}.'}           | ${['phone']}   | ${[]}
    ${'{{#phone}}Call {{phone}}.{{/phone}}'}    | ${[]}          | ${[]}
    ${'{{^phone}}Call {{name}}{{/phone}}'}      | ${[]}          | ${['name']}
    ${'{{^phone}}{{mail}}{{/phone}}'}           | ${['mail']}    | ${[]}
    ${'{{#rows}}{{po}} {{name}}{{/rows}}'}      | ${['po']}      | ${['po', 'name']}
    ${'{{#rows}}{{#po}}{{po}}{{/po}}{{/rows}}'} | ${[]}          | ${['po']}
    ${'{{#none}}{{phone}}{{/none}}'}            | ${[]}          | ${[]}
    ${'{{^none}}{{phone}}{{/none}}'}            | ${['phone']}   | ${[]}
    ${'{{group.b}}{{group.a}}'}                 | ${['group.a']} | ${['group.b']}
    ${'{{name}} {{! phone }}'}                  | ${[]}          | ${['name']}
  `('$text', ({ text, names, printed }) => {
    const rows = [aView({ po: '7' }), aView({ po: '' })];
    const group = aView({ a: '', b: 'B' });
    const view = aView({ phone: '', mail: '', name: 'N', rows, none: [], group });
    expect(fillTemplate(text, view, asItIs).empty).toEqual(names);
    expect(printedTags(text, view)).toEqual(printed);
  });
});

test('what looks like a tag is found as it is written', () => {
  expect(tagsIn('a {{b}} {{{c}}} {{#d}}{{/d}} { {e} } {{')).toEqual(['{{b}}', '{{c}}', '{{#d}}', '{{/d}}']);
});

test('a view has no prototype, whatever its parts are; later parts win', () => {
  const view = asView({ a: '1', b: '2' }, { b: '3' });
  expect(Object.getPrototypeOf(view)).toBeNull();
  expect({ ...view }).toEqual({ a: '1', b: '3' });
  expect('constructor' in view).toBe(false);
});
