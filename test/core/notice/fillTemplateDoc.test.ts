import { fillTemplateDoc } from '../../../src/core/notice/fillTemplateDoc';
import type { TemplateDoc } from '../../../src/core/notice/templateDoc';
import { aDoc, aView, elements, NAMES, printed, type Written } from './templateBuilders';

const fill = (body: readonly Written[], change = {}): readonly Written[] => {
  const doc = aDoc(body);
  return printed(doc, fillTemplateDoc(doc, NAMES, aView(change)));
};
const consumer = { sections: { consumer: true } };

describe('within a paragraph', () => {
  test.each`
    text                                                       | filled
    ${'no tag'}                                                | ${'no tag'}
    ${'Dear {{client}}, pay {{ total }}.'}                     | ${'Dear Fjord Tools AS, pay €300.00.'}
    ${'a{{! not printed }}b'}                                  | ${'ab'}
    ${'a{{#consumer}} as a consumer{{/consumer}}.'}            | ${'a.'}
    ${'a{{^consumer}} as a firm{{/consumer}}.'}                | ${'a as a firm.'}
    ${'x{{#contact}}, {{contact}}{{/contact}}'}                | ${'x'}
    ${'x{{#client}}, {{client}}{{/client}}'}                   | ${'x, Fjord Tools AS'}
    ${'of {{#invoices}}{{number}} ({{total}}); {{/invoices}}'} | ${'of INV-1 (€300.00); INV-2 (€300.00); '}
    ${'{{#invoices}}a{{#client}}b{{/client}}{{/invoices}}'}    | ${'abab'}
    ${'none{{#interest}}{{rate}}{{/interest}}'}                | ${'none'}
    ${'x{{#payCode}} scan{{/payCode}}'}                        | ${'x scan'}
  `('$text', ({ text, filled }) => {
    expect(fill([text])).toEqual([filled]);
  });

  test.each`
    text                                               | filled
    ${'{{client}}\n{{contact}}'}                       | ${'Fjord Tools AS'}
    ${'{{contact}}\n{{client}}'}                       | ${'Fjord Tools AS'}
    ${'a\n{{contact}}\nb'}                             | ${'a\nb'}
    ${'a\r{{contact}}{{! note }}\rb'}                  | ${'a\rb'}
    ${'{{contact}}\n{{contact}}\nb\n{{contact}}'}      | ${'b'}
    ${'a\n{{#consumer}}for consumers{{/consumer}}\nb'} | ${'a\nb'}
    ${'a\n{{contact}} x\nb'}                           | ${'a\n x\nb'}
    ${'a\n\n{{client}}'}                               | ${'a\n\nFjord Tools AS'}
  `('a line of which nothing is left goes: $text', ({ text, filled }) => {
    expect(fill([text])).toEqual([filled]);
  });

  test('a value that looks like a tag is printed as it is', () => {
    expect(fill(['{{client}}!'], { texts: { client: '{{total}} $1 \\' } })).toEqual(['{{total}} $1 \\!']);
  });

  test('a name within a row comes before the same name outside', () => {
    const rows = { invoices: [{ number: 'INV-1', total: '€1' }] };
    expect(fill(['{{#invoices}}{{total}}{{/invoices}}, {{total}}'], { rows })).toEqual(['€1, €300.00']);
  });

  test('of two lists the inner one’s name comes first', () => {
    const rows = { invoices: [{ number: 'INV-1' }], interest: [{ rate: '8 %', number: 'of the rate' }] };
    const text = '{{#invoices}}{{number}} {{#interest}}{{number}}{{/interest}}{{/invoices}}';
    expect(fill([text], { rows })).toEqual(['INV-1 of the rate']);
  });

  test('letters within a section that is printed once are not touched: they keep their look', () => {
    const doc = aDoc(['a {{#client}}b{{/client}} c']);
    expect(fillTemplateDoc(doc, NAMES, aView()).body).toEqual([
      {
        ...{ kind: 'text', from: 0 },
        edits: [
          { from: 2, to: 13, text: '' },
          { from: 14, to: 25, text: '' },
        ],
      },
    ]);
  });

  test('what an object knows by itself is no name', () => {
    expect(fill(['a {{constructor}} b'])).toEqual(['a  b']);
  });
});

describe('paragraphs appear, vanish and repeat', () => {
  const between = ['first', '{{#consumer}}', 'for consumers', 'only', '{{/consumer}}', 'last'];
  test.each([
    ['absent', {}, ['first', 'last']],
    ['present', consumer, ['first', 'for consumers', 'only', 'last']],
  ])('a section that is %s', (_, change, expected) => {
    expect(fill(between, change)).toEqual(expected);
  });

  test('a section may begin and end at the edges of its paragraphs', () => {
    const body = ['first', '{{#consumer}}for consumers', 'only{{/consumer}}', 'last'];
    expect([fill(body), fill(body, consumer)]).toEqual([
      ['first', 'last'],
      ['first', 'for consumers', 'only', 'last'],
    ]);
  });

  test('one section ends in the line where the next begins', () => {
    const body = ['{{#consumer}}', 'a', '{{/consumer}}{{^consumer}}', 'b', '{{/consumer}}', 'c'];
    expect([fill(body), fill(body, consumer)]).toEqual([
      ['b', 'c'],
      ['a', 'c'],
    ]);
  });

  test('paragraphs of a list repeat for each of its entries, in their order', () => {
    expect(fill(['{{#invoices}}', '{{number}}:', '{{balance}}', '{{/invoices}}', 'end'])).toEqual([
      ...['INV-1:', '€100.00', 'INV-2:', '€200.00', 'end'],
    ]);
  });

  test('sections nest', () => {
    const body = ['{{#invoices}}', '{{#consumer}}', 'c', '{{/consumer}}', '{{number}}', '{{/invoices}}'];
    expect(fill(body, consumer)).toEqual(['c', 'INV-1', 'c', 'INV-2']);
  });

  test.each`
    text                              | why                             | kept
    ${'{{contact}}'}                  | ${'its only value is absent'}   | ${false}
    ${' {{#consumer}}x{{/consumer}}'} | ${'its only section is absent'} | ${false}
    ${'{{! a note }}'}                | ${'it is a note'}               | ${false}
    ${''}                             | ${'it never held a tag'}        | ${true}
    ${'c/o {{contact}}'}              | ${'something is left'}          | ${true}
  `('a paragraph of which $why stays: $kept', ({ text, kept }) => {
    expect(fill(['first', text, 'last'])).toHaveLength(kept ? 3 : 2);
  });

  test('a paragraph with a picture or page break of the user’s own stays', () => {
    const doc: TemplateDoc = {
      ...aDoc([]),
      body: [{ kind: 'text', text: '{{contact}}', keeps: true }, ...elements(['x'])],
    };
    expect(printed(doc, fillTemplateDoc(doc, NAMES, aView()))).toEqual(['', 'x']);
  });
});

describe('table rows', () => {
  const table = [
    ['Invoice', 'Balance'],
    ['{{#invoices}}{{number}}', '{{balance}}{{/invoices}}'],
    ['Total', '{{total}}'],
  ];
  test('the row of a list repeats for each entry', () => {
    expect(fill([table, ''])).toEqual([
      [
        ['Invoice', 'Balance'],
        ['INV-1', '€100.00'],
        ['INV-2', '€200.00'],
        ['Total', '€300.00'],
      ],
      '',
    ]);
  });

  test('and goes when there is none', () => {
    expect(fill([table, ''], { rows: { invoices: [] } })).toEqual([
      [
        ['Invoice', 'Balance'],
        ['Total', '€300.00'],
      ],
      '',
    ]);
  });

  test('several rows repeat together; a row of section tags alone is not printed', () => {
    const rows = [
      ['{{#invoices}}', ''],
      ['{{number}}', ''],
      ['', '{{balance}}'],
      ['', '{{/invoices}}'],
    ];
    expect(fill([rows, ''])).toEqual([
      [
        ['INV-1', ''],
        ['', '€100.00'],
        ['INV-2', ''],
        ['', '€200.00'],
      ],
      '',
    ]);
  });

  test('a section of a table with one column governs its row', () => {
    expect(fill([[['{{#invoices}}{{number}}{{/invoices}}'], ['{{#consumer}}x{{/consumer}}'], ['end']], ''])).toEqual([
      [['INV-1'], ['INV-2'], ['end']],
      '',
    ]);
  });

  test('a row of which nothing is left goes, an empty one of the user’s own stays', () => {
    expect(
      fill([
        [
          ['a', 'b'],
          ['{{contact}}', ''],
          ['', ''],
        ],
        '',
      ]),
    ).toEqual([
      [
        ['a', 'b'],
        ['', ''],
      ],
      '',
    ]);
  });

  test('a table of which no row is left goes', () => {
    expect(fill(['a', [['{{#interest}}{{rate}}', '{{/interest}}']], 'b'])).toEqual(['a', 'b']);
  });

  test('a cell may hold several paragraphs, and keeps one when all of them go', () => {
    const row = [
      ['{{#consumer}}', 'a', '{{/consumer}}'],
      ['{{client}}', '{{contact}}', 'end'],
    ];
    expect(fill([[row], ''])).toEqual([[['', ['Fjord Tools AS', 'end']]], '']);
  });
});

describe('what a Doc cannot be without stays, emptied (fact 74)', () => {
  test('a paragraph after the last table', () => {
    expect(fill(['a', [['x']], '{{contact}}'])).toEqual(['a', [['x']], '']);
  });

  test('of several empty ones at the end the last, so that they make no page of their own', () => {
    const doc = aDoc(['a', [['x']], '', '{{#consumer}}', 'b', '{{/consumer}}']);
    const { body } = fillTemplateDoc(doc, NAMES, aView());
    expect(body.map(({ from }) => from)).toEqual([0, 1, 5]);
    expect(printed(doc, fillTemplateDoc(doc, NAMES, aView()))).toEqual(['a', [['x']], '']);
  });

  test('a paragraph between two tables', () => {
    expect(fill([[['x']], '{{contact}}', [['y']], 'z'])).toEqual([[['x']], '', [['y']], 'z']);
  });

  test('a paragraph in a part of which nothing is left', () => {
    const doc = aDoc(['x'], ['{{#consumer}}', 'a', '{{/consumer}}'], ['{{contact}}']);
    const filled = fillTemplateDoc(doc, NAMES, aView());
    expect([printed(doc, filled, 'header'), printed(doc, filled, 'footer')]).toEqual([[''], ['']]);
  });
});

describe('pictures', () => {
  test('take the place of their paragraph', () => {
    expect(fill(['a', ' {{payCode}}', 'b'])).toEqual(['a', '[Scan to pay]', 'b']);
  });

  test('go with their paragraph when there is none', () => {
    expect(fill(['a', '{{payCode}}', '{{#payCode}}', 'b', '{{/payCode}}'], { images: {} })).toEqual(['a']);
  });
});

test('header and footer are filled too, and what is no paragraph stays', () => {
  const doc: TemplateDoc = {
    ...aDoc([], ['{{client}}'], ['{{total}}']),
    body: [{ kind: 'other' }, ...elements(['x'])],
  };
  const filled = fillTemplateDoc(doc, NAMES, aView());
  expect([printed(doc, filled, 'header'), printed(doc, filled), printed(doc, filled, 'footer')]).toEqual([
    ['Fjord Tools AS'],
    ['(other)', 'x'],
    ['€300.00'],
  ]);
});
