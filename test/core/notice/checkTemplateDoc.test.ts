import { checkTemplateDoc } from '../../../src/core/notice/checkTemplateDoc';
import { aDoc, NAMES, type Written } from './templateBuilders';

const TABLE: Written = [['{{#invoices}}{{number}}', '{{balance}}{{/invoices}}']];
const check = (body: readonly Written[], header: readonly Written[] = [], footer: readonly Written[] = []) =>
  checkTemplateDoc(aDoc(body, header, footer), NAMES, []);

test('a template with its table and known names is in order', () => {
  expect(check(['Dear {{client}},', TABLE, 'Total: {{total}}', '{{payCode}}'], ['{{client}}'], ['{{total}}'])).toEqual(
    [],
  );
});

describe('a tag that Paydue does not know is named with the nearest one', () => {
  test.each`
    text                                     | read                 | nearest
    ${'Dear {{clinet}},'}                    | ${'{{clinet}}'}      | ${'client'}
    ${'{{#consumr}}x{{/consumr}}'}           | ${'{{#consumr}}'}    | ${'consumer'}
    ${'{{constructor}}'}                     | ${'{{constructor}}'} | ${'contact'}
    ${'{{zzzzzzzz}}'}                        | ${'{{zzzzzzzz}}'}    | ${null}
    ${'{{number}}'}                          | ${'{{number}}'}      | ${null}
    ${'{{#interest}}{{numbr}}{{/interest}}'} | ${'{{numbr}}'}       | ${'number'}
  `('$text', ({ text, read, nearest }) => {
    expect(check([text, TABLE, ''])).toEqual([{ part: 'body', near: text, code: 'tagUnknown', read, nearest }]);
  });
});

describe('syntax', () => {
  test.each`
    body                                                                           | why                  | read
    ${['a {{total']}                                                               | ${'unclosedTag'}     | ${'{{total'}
    ${['{{{total}}}']}                                                             | ${'unescaped'}       | ${'{{{total}}}'}
    ${['{{#consumer}}', 'x']}                                                      | ${'unclosedSection'} | ${'{{#consumer}}'}
    ${['x {{/consumer}}']}                                                         | ${'unopenedSection'} | ${'{{/consumer}}'}
    ${['{{invoices}}']}                                                            | ${'sectionOnly'}     | ${'{{invoices}}'}
    ${['{{consumer}}']}                                                            | ${'sectionOnly'}     | ${'{{consumer}}'}
    ${['Scan {{payCode}}']}                                                        | ${'notAlone'}        | ${'{{payCode}}'}
    ${['text {{#consumer}}', 'x', '{{/consumer}}']}                                | ${'crossing'}        | ${'{{#consumer}}'}
    ${['{{#consumer}}', 'x', '{{/consumer}} text']}                                | ${'crossing'}        | ${'{{#consumer}}'}
    ${['{{#consumer}}', [['x', '{{/consumer}}']], '']}                             | ${'crossing'}        | ${'{{#consumer}}'}
    ${[[['{{#consumer}}a'], ['b{{/consumer}}{{#client}}'], ['c{{/client}}']], '']} | ${'crossing'}        | ${'{{#client}}'}
  `('$body is refused as $why', ({ body, why, read }) => {
    const found = check([TABLE, ...body]).find(({ code }) => code === 'templateSyntax');
    expect(found).toMatchObject({ part: 'body', why, read });
  });

  test('sections that cross are told at the one that is closed too late', () => {
    expect(check([TABLE, '{{#consumer}}{{#client}}x{{/consumer}}{{/client}}'])).toMatchObject([
      { why: 'unopenedSection', read: '{{/consumer}}' },
      { why: 'unclosedSection', read: '{{#consumer}}' },
    ]);
  });

  test('of a long text around a tag the beginning is quoted', () => {
    const [finding] = check([`{{x}} ${'word '.repeat(30)}`, TABLE, '']);
    expect(finding).toMatchObject({ near: `{{x}} ${'word '.repeat(30)}`.slice(0, 60).concat('…') });
  });

  test('a section with nothing in it is looked at too', () => {
    expect(check([TABLE, '{{#consumr}}', '{{/consumr}}'])).toMatchObject([
      { code: 'tagUnknown', read: '{{#consumr}}' },
    ]);
  });

  test('header and footer are looked at too', () => {
    expect(check([TABLE, ''], ['{{a}}'], ['{{/b}}'])).toMatchObject([{ part: 'header' }, { part: 'footer' }]);
  });
});

describe('a notice needs a row that repeats for its invoices', () => {
  test.each`
    body                                                  | isThere
    ${[TABLE, '']}                                        | ${true}
    ${[[['{{#invoices}}{{number}}{{/invoices}}']], '']}   | ${true}
    ${['{{#consumer}}', TABLE, '{{/consumer}}', '']}      | ${true}
    ${[]}                                                 | ${false}
    ${['{{#invoices}}', '{{number}}', '{{/invoices}}']}   | ${false}
    ${[[['{{^invoices}}a', 'b{{/invoices}}']], '']}       | ${false}
    ${[[['{{#interest}}{{rate}}', '{{/interest}}']], '']} | ${false}
    ${[[['{{#invoices}}', ''], ['{{/invoices}}', '']], '']} | ${false}
  `('$body: $isThere', ({ body, isThere }) => {
    expect(check(body)).toEqual(isThere ? [] : [{ code: 'noInvoiceTable' }]);
  });

  test('one in the header does not count', () => {
    expect(check([''], [TABLE, ''])).toEqual([{ code: 'noInvoiceTable' }]);
  });
});

test('names that a notice cannot be without must be printed in the body', () => {
  const doc = aDoc(['{{#consumer}}{{total}}{{/consumer}}', TABLE, '{{#client}}', 'x', '{{/client}}'], ['{{client}}']);
  expect(checkTemplateDoc(doc, NAMES, ['total', 'client', 'number'])).toEqual([
    { code: 'nameMissing', name: 'client' },
  ]);
});
