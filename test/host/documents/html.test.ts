import { docToHtml } from '../../../host/documents/html';
import { emptyDocument } from '../../../host/documents/model';
import { aDocument, aMixture, aParagraph, aPicture, aTable } from './letters';

const body = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

describe('the page stands alone', () => {
  const html = docToHtml({ ...aDocument(aParagraph('Dear Sir or Madam,')), name: 'Notice <1> & "2"' });

  test('a whole page in UTF-8 with an escaped title', () => {
    expect(html.startsWith('<!doctype html>\n<html>')).toBe(true);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<title>Notice &lt;1&gt; &amp; &quot;2&quot;</title>');
  });

  test('nothing is fetched or run', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
  });

  test('margins are those of the document', () => {
    const margins = { top: 10, right: 20, bottom: 30, left: 40 };
    expect(docToHtml({ ...emptyDocument(), margins })).toContain('padding: 10pt 20pt 30pt 40pt');
  });
});

describe('paragraphs', () => {
  const shown = (...args: Parameters<typeof aParagraph>): string => body(docToHtml(aDocument(aParagraph(...args))));
  test.each([
    [
      'plain',
      shown('Dear'),
      '<p dir="auto" style="text-align: left; font-size: 11pt; font-weight: normal; padding: 0pt 0 6pt">Dear</p>',
    ],
    ['bold', shown('By post', { bold: true }), '<b>By post</b></p>'],
    [
      'italic and bold',
      body(
        docToHtml(
          aDocument({
            ...aParagraph(''),
            runs: [
              { text: 'x', bold: true, italic: true },
              { text: ' y', bold: false, italic: true },
            ],
          }),
        ),
      ),
      '<b><i>x</i></b><i> y</i>',
    ],
    ['right', shown('Oslo', { align: 'right' }), 'text-align: right'],
    [
      'heading',
      shown('Formal notice', { heading: 1 }),
      '<h1 dir="auto" style="text-align: left; font-size: 16pt; font-weight: bold; padding: 16pt 0 8pt">Formal notice</h1>',
    ],
    ['title', shown('Notice', { heading: 'title' }), '<h1 dir="auto" style="text-align: left; font-size: 20pt'],
    ['subtitle', shown('Notice', { heading: 'subtitle' }), '<p dir="auto" style="text-align: left; font-size: 13pt'],
    [
      'own size and space',
      shown('x', { fontSize: 9, spacingBefore: 3, spacingAfter: 0 }),
      'font-size: 9pt; font-weight: normal; padding: 3pt 0 0pt',
    ],
    ['empty: a line all the same', shown(''), '><br></p>'],
    ['lines', shown('a\nb'), 'a<br>b'],
    [
      'hostile',
      shown('<img src=x onerror="alert(1)"> & co'),
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co',
    ],
  ])('%s', (_, html, expected) => {
    expect(html).toContain(expected);
  });
});

describe('tables', () => {
  const shown = (...args: Parameters<typeof aTable>): string => body(docToHtml(aDocument(aTable(...args))));
  const rows = [
    ['Invoice', 'Balance'],
    ['<1>', '€5'],
  ];

  test('heading rows are heads of columns, the others are not', () => {
    const html = shown(rows, { headings: 1 });
    expect(html).toMatch(
      /<thead><tr><th scope="col"[^>]*><p[^>]*><b>Invoice<\/b><\/p><\/th>.*<\/tr><\/thead><tbody><tr><td/,
    );
    expect(html).toContain('&lt;1&gt;');
  });

  test('a table without headings has none', () => {
    expect(shown(rows)).not.toContain('<thead>');
  });

  test('cells are tight, columns as wide as asked, lines as thick as asked', () => {
    const html = shown(rows, { columnWidths: [80, null], borderWidth: 2 });
    expect(html).toContain('<colgroup><col style="width: 80pt"><col></colgroup>');
    expect(html).toContain('border: 2pt solid');
    expect(html).toContain('padding: 0pt 0 0pt');
    expect(shown(rows, { borderWidth: 0 })).toContain('border: 0');
  });

  test('a background is drawn', () => {
    const table = aTable(rows);
    const cell = table.rows[0]?.[0];
    if (cell !== undefined) cell.background = '#ffeecc';
    expect(body(docToHtml(aDocument(table)))).toContain('background: #ffeecc');
  });
});

describe('what else stands on a page', () => {
  test('header and footer around the text', () => {
    const section = (text: string) => ({ elements: [aParagraph(text)] });
    const html = body(
      docToHtml({ ...aDocument(aParagraph('text')), header: section('<head>'), footer: section('foot') }),
    );
    expect(html.replace(/ (?:dir|style)="[^"]*"/g, '')).toContain(
      '<header><p>&lt;head&gt;</p></header>\n<div class="body">\n<p>text</p>\n</div>\n<footer><p>foot</p></footer>',
    );
  });

  test('items that stand together are one list', () => {
    const item = (text: string) => ({ ...aParagraph(text), isListItem: true });
    const html = body(docToHtml(aDocument(item('a'), item('b'), aParagraph('</ul>\n<ul>'), item('c'))));
    expect(html.replace(/ (?:dir|style)="[^"]*"/g, '')).toContain(
      '<ul><li>a</li>\n<li>b</li></ul>\n<p>&lt;/ul&gt;<br>&lt;ul&gt;</p>\n<ul><li>c</li></ul>',
    );
  });

  test('a picture is in the page itself, and is told in words', () => {
    const html = body(docToHtml(aDocument(aMixture('a', aPicture(96, 48, { description: 'Scan "me"' })))));
    expect(html).toMatch(
      /a<img alt="Scan &quot;me&quot;" style="width: 72pt; height: 36pt" src="data:image\/png;base64,iVBOR/,
    );
  });
});
