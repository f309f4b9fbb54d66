import { factParts, tableParts } from '../../../src/core/messages/tables';

const bare = (html: string) => html.replace(/ style="[^"]*"/g, '').replace(/<\/?span>/g, '');

describe('a table is aligned in the text part and a real one in the HTML part', () => {
  const parts = tableParts({
    head: ['Invoice', 'Due', 'Days late', 'Balance'],
    numeric: [2],
    rows: [
      { cells: ['INV-2041', '20 Oct 2026', '14', '€1,840.00'], notes: ['PO 7', '€5.00 of €1,845.00 paid'] },
      { cells: ['7 🎉', '2 Nov 2026', '1', '€455.00'], notes: [] },
    ],
    totals: [{ label: 'Total', amount: '€2,295.00' }],
  });

  test('text: words to the left, numbers to the right, notes below', () => {
    expect(parts.text.split('\n')).toEqual([
      'Invoice   Due          Days late    Balance',
      'INV-2041  20 Oct 2026         14  €1,840.00',
      '  PO 7',
      '  €5.00 of €1,845.00 paid',
      '7 🎉       2 Nov 2026           1    €455.00',
      'Total                             €2,295.00',
    ]);
  });

  test('HTML: headings with their scope, the total under its column', () => {
    expect(bare(parts.html)).toBe(
      '<table><thead><tr><th scope="col">Invoice</th><th scope="col">Due</th><th scope="col">Days late</th>' +
        '<th scope="col">Balance</th></tr></thead><tbody>' +
        '<tr><td>INV-2041<br>PO 7<br>€5.00 of €1,845.00 paid</td><td>20\u00a0Oct 2026</td><td>14</td><td>€1,840.00</td></tr>' +
        '<tr><td>7 🎉</td><td>2\u00a0Nov 2026</td><td>1</td><td>€455.00</td></tr>' +
        '<tr><td colspan="3">Total</td><td>€2,295.00</td></tr></tbody></table>\n',
    );
  });

  test('amounts never break, a long number may', () => {
    expect(parts.html).toContain('<span style="white-space:nowrap">€1,840.00</span>');
    expect(parts.html).toContain('<span style="white-space:nowrap">INV-2041</span>');
    const long = tableParts({
      head: ['A', 'B'],
      numeric: [],
      rows: [{ cells: ['x'.repeat(15), '1'], notes: [] }],
      totals: [],
    });
    expect(long.html).not.toContain(`nowrap">${'x'.repeat(15)}`);
  });

  test('no value becomes markup', () => {
    const evil = '</td><script>"&\'';
    const { html, text } = tableParts({
      head: [evil, evil],
      numeric: [],
      rows: [{ cells: [evil, evil], notes: [evil] }],
      totals: [{ label: evil, amount: evil }],
    });
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;\/td&gt;&lt;script&gt;&quot;&amp;/g)).toHaveLength(7);
    expect(text).toContain(`${evil}  ${evil}`);
  });
});

describe('facts are lines of label and value', () => {
  const facts = [
    { label: 'IBAN', value: 'GB33 BUKB', href: null },
    { label: 'Online', value: 'Pay €1 at p.example', href: 'https://p.example/?a=1&b="' },
  ];
  test('text: the address itself instead of the link', () => {
    expect(factParts(facts).text).toBe('IBAN    GB33 BUKB\nOnline  https://p.example/?a=1&b="');
  });
  test('HTML: a link with its address escaped', () => {
    expect(bare(factParts(facts).html)).toBe(
      '<table role="presentation"><tr><td>IBAN</td><td>GB33 BUKB</td></tr>' +
        '<tr><td>Online</td><td><a href="https://p.example/?a=1&amp;b=&quot;">Pay €1 at p.example</a></td></tr></table>\n',
    );
  });
  describe('HTML: the last group of a number in groups never stands alone on a line', () => {
    test.each`
      value                            | kept
      ${'DE89 3704 0044 0532 0130 00'} | ${'0130 00'}
      ${'RF56 INV2 041'}               | ${'INV2 041'}
      ${'CH44 3199 9123 0008 8901 2'}  | ${'8901 2'}
      ${'GB33 BUKB'}                   | ${null}
      ${'Harbour Bank of York'}        | ${null}
      ${'30-96-26'}                    | ${null}
    `('$value: $kept', ({ value, kept }) => {
      const { html, text } = factParts([{ label: 'x', value, href: null }]);
      expect(/nowrap">([^<]*)</.exec(html)?.[1] ?? null).toBe(kept);
      expect(html.replace(/<[^>]*>/g, '')).toContain(value);
      expect(text).toBe(`x  ${value}`);
    });
  });
  describe('HTML: a word of more than 20 signs may be broken, so that no page is stretched; no shorter one is', () => {
    test.each`
      value                               | mayBreak
      ${'DE89 3704 0044 0532 0130 00'}    | ${false}
      ${'+++002/0260/41727+++'}           | ${false}
      ${'7'.repeat(21)}                   | ${true}
      ${`Ada ${'x'.repeat(21)}`}          | ${true}
      ${'Ada Studio and Partners Ltd Co'} | ${false}
    `('$value: $mayBreak', ({ value, mayBreak }) => {
      const { html } = factParts([{ label: 'x', value, href: null }]);
      expect(html.includes('overflow-wrap:anywhere')).toBe(mayBreak);
    });
  });
});
