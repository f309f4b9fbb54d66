import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { blockMark, escapeHtml, literalMarkdown, renderMarkdown } from '../../../src/core/messages/markdown';

const both = (source: string) => renderMarkdown(source, {});
/** Without the inline styles, which are looks and not meaning. */
const bare = (html: string) => html.replace(/ style="[^"]*"/g, '').replace(/\n+/g, '\n');

describe('a little Markdown becomes HTML, and plain text without its marks', () => {
  test.each`
    source                                    | html                                                                        | text
    ${'one\n\ntwo'}                           | ${'<p>one</p>\n<p>two</p>\n'}                                               | ${'one\n\ntwo'}
    ${'Kind regards,\nMia'}                   | ${'<p>Kind regards,<br>\nMia</p>\n'}                                        | ${'Kind regards,\nMia'}
    ${'**now** and *soon*'}                   | ${'<p><strong>now</strong> and <em>soon</em></p>\n'}                        | ${'now and soon'}
    ${'- one\n- two'}                         | ${'<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n'}                              | ${'- one\n- two'}
    ${'3. a\n4. b'}                           | ${'<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'}                        | ${'3. a\n4. b'}
    ${'a\n\n- b\n\nc'}                        | ${'<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>\n'}                          | ${'a\n\n- b\n\nc'}
    ${'- a\n  more\n- b'}                     | ${'<ul>\n<li>a<br>\nmore</li>\n<li>b</li>\n</ul>\n'}                        | ${'- a\n  more\n- b'}
    ${'a\n- b'}                               | ${'<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n'}                                    | ${'a\n\n- b'}
    ${'in the year\n2026. A good one'}        | ${'<p>in the year<br>\n2026. A good one</p>\n'}                             | ${'in the year\n2026. A good one'}
    ${'- a\n\n- b'}                           | ${'<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'}                                  | ${'- a\n- b'}
    ${'- a\n1. b'}                            | ${'<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n'}                     | ${'- a\n\n1. b'}
    ${'*a **b** c* **d *e***'}                | ${'<p><em>a <strong>b</strong> c</em> <strong>d <em>e</em></strong></p>\n'} | ${'a b c d e'}
    ${'**open *shut'}                         | ${'<p>**open *shut</p>\n'}                                                  | ${'**open *shut'}
    ${'[**a** b](https://x.example)'}         | ${'<p><a href="https://x.example"><strong>a</strong> b</a></p>\n'}          | ${'a b (https://x.example)'}
    ${'[pay](https://pay.example/x?a=1&b=2)'} | ${'<p><a href="https://pay.example/x?a=1&amp;b=2">pay</a></p>\n'}           | ${'pay (https://pay.example/x?a=1&b=2)'}
    ${'[a@b.example](mailto:a@b.example)'}    | ${'<p><a href="mailto:a@b.example">a@b.example</a></p>\n'}                  | ${'a@b.example'}
    ${'[call](tel:+4420)'}                    | ${'<p><a href="tel:+4420">call</a></p>\n'}                                  | ${'call (+4420)'}
    ${'5 * 3 * 2 and snake_case_name'}        | ${'<p>5 * 3 * 2 and snake_case_name</p>\n'}                                 | ${'5 * 3 * 2 and snake_case_name'}
    ${'# not a heading\n> nor a quote'}       | ${'<p># not a heading<br>\n&gt; nor a quote</p>\n'}                         | ${'# not a heading\n> nor a quote'}
    ${'AT&amp;T &copy;'}                      | ${'<p>AT&amp;amp;T &amp;copy;</p>\n'}                                       | ${'AT&amp;T &copy;'}
    ${'www.example.com https://a.example'}    | ${'<p>www.example.com https://a.example</p>\n'}                             | ${'www.example.com https://a.example'}
    ${''}                                     | ${''}                                                                       | ${''}
  `('$source', ({ source, html, text }) => {
    const parts = both(source);
    expect(bare(parts.html)).toBe(html);
    expect(parts.text).toBe(text);
  });
});

describe('what could do harm stays text', () => {
  test.each`
    source                            | html
    ${'<script>alert(1)</script>'}    | ${'<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'}
    ${'<img src=x onerror=y>'}        | ${'<p>&lt;img src=x onerror=y&gt;</p>\n'}
    ${'[x](javascript:alert(1))'}     | ${'<p>[x](javascript:alert(1))</p>\n'}
    ${'[x](JaVaScRiPt:1)'}            | ${'<p>[x](JaVaScRiPt:1)</p>\n'}
    ${'[x](data:text/html,1)'}        | ${'<p>[x](data:text/html,1)</p>\n'}
    ${'[x](vbscript:1)'}              | ${'<p>[x](vbscript:1)</p>\n'}
    ${'[x](//evil.example)'}          | ${'<p>[x](//evil.example)</p>\n'}
    ${'![x](https://evil.example/p)'} | ${'<p>!<a href="https://evil.example/p">x</a></p>\n'}
  `('$source', ({ source, html }) => {
    expect(bare(both(source).html)).toBe(html);
  });
});

describe('a value shows as it is in both parts', () => {
  test.each([
    '**bold** [x](javascript:1)',
    '</td><script>alert(1)</script>',
    '{{constructor}}',
    '- not a list',
    '1. not a list either',
    '_x_ `y` ~z~ #h > q | t',
    'back\\slash at the end\\',
    '&lt;b&gt; &copy;',
    'https://pay.example/a_b_(c)',
    '"quoted" & \'single\'',
    'Ünïcödé €5 שלום 🎉',
  ])('%s', (value) => {
    const parts = both(literalMarkdown(value));
    expect(parts.text).toBe(value);
    expect(bare(parts.html)).toBe(`<p>${escapeHtml(value)}</p>\n`);
  });

  test('whatever the value', () => {
    const value = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(value, (text) => {
        expect(both(`Dear ${literalMarkdown(text)}!`).text).toBe(`Dear ${text}!`);
        expect(bare(both(`Dear ${literalMarkdown(text)}!`).html)).toBe(`<p>Dear ${escapeHtml(text)}!</p>\n`);
      }),
    );
  });

  test('a value may be the address of a link', () => {
    const address = 'https://pay.example/INV_1*(a)?x=[1]&y=2';
    const parts = both(`[pay](${literalMarkdown(address)})`);
    expect(parts.text).toBe(`pay (${address})`);
  });
});

test('a letter of ordinary marks is read as a whole Markdown library reads it', () => {
  const library = new MarkdownIt('zero', { breaks: true }).enable(['emphasis', 'escape', 'link', 'list', 'newline']);
  const word = fc.constantFrom('Dear', 'pay', '€1,250.00', 'INV_1_2', '5 * 3', 'a-b', '<b>', '&amp;', '\\*', 'x\\_y');
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const marked = fc.oneof(
    words,
    words.map((text) => `**${text}**`),
    words.map((text) => `*${text}*`),
    words.map((text) => `[${text}](https://x.example/a?b=1&c=2)`),
    words.map((text) => `[${text}](javascript:x)`),
  );
  const line = fc.array(marked, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const lines = fc.array(line, { minLength: 1, maxLength: 3 });
  const block = fc.oneof(
    lines.map((list) => list.join('\n')),
    lines.map((list) => list.map((text) => `- ${text}`).join('\n')),
    lines.map((list) => list.map((text, i) => `${i + 1}. ${text}`).join('\n')),
  );
  // Two lists in a row are one loose list in Markdown; a sentence stands between them here.
  const letter = fc.array(block, { maxLength: 4 }).map((list) => list.join('\n\nThen\n\n'));
  fc.assert(
    fc.property(letter, (source) => expect(bare(both(source).html)).toBe(library.render(source))),
    { numRuns: 200 },
  );
});

describe('a block stands as a paragraph of its own, wherever its tag stood', () => {
  const blocks = { table: { html: '<table></table>\n', text: 'A  B\n1  2' } };
  test.each`
    source                               | html                                              | text
    ${`a\n\n${blockMark('table')}\n\nb`} | ${'<p>a</p>\n<table></table>\n<p>b</p>\n'}        | ${'a\n\nA  B\n1  2\n\nb'}
    ${`see ${blockMark('table')} here`}  | ${'<p>see</p>\n<table></table>\n<p>here</p>\n'}   | ${'see\n\nA  B\n1  2\n\nhere'}
    ${`- see ${blockMark('table')}`}     | ${'<ul>\n<li>see</li>\n</ul>\n<table></table>\n'} | ${'- see\n\nA  B\n1  2'}
    ${`a${blockMark('unknown')}b`}       | ${'<p>a</p>\n<p>b</p>\n'}                         | ${'a\n\nb'}
  `('$text', ({ source, html, text }) => {
    const parts = renderMarkdown(source, blocks);
    expect(bare(parts.html)).toBe(html);
    expect(parts.text).toBe(text);
  });
});
