import type { NoticeBlock } from '../../../src/core/notice/blocks';
import { formalNotice } from '../../../src/core/notice/formalNotice';
import { noticeHtml } from '../../../src/core/notice/noticeHtml';
import { aClient, anInvoice } from '../builders';
import { anItem, TODAY } from '../messages/builders';
import { noticeFacts } from './builders';

const bare = (html: string) => html.replace(/ style="[^"]*"/g, '');
const show = (...blocks: readonly NoticeBlock[]) => {
  const html = noticeHtml({ title: 'T', foot: 'F', subject: 'S', language: 'de', deadline: TODAY, blocks });
  return bare(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
    .split('\n')
    .slice(1, -1);
};

describe('every block is on the page as what it is', () => {
  test.each<[NoticeBlock, string]>([
    [{ kind: 'letterhead', lines: ['A', 'B'] }, '<p>A<br>B</p>'],
    [{ kind: 'signature', lines: ['A'] }, '<p class="whole">A</p>'],
    [{ kind: 'place', text: 'Oslo' }, '<p>Oslo</p>'],
    [{ kind: 'heading', level: 1, text: 'A' }, '<h1>A</h1>'],
    [{ kind: 'heading', level: 2, text: 'A' }, '<h2>A</h2>'],
    [{ kind: 'ownName', text: 'A' }, '<p class="next">A</p>'],
    [{ kind: 'small', text: 'A' }, '<p>A</p>'],
    [{ kind: 'list', lines: ['A', 'B'] }, '<ul><li>A</li><li>B</li></ul>'],
    [
      {
        kind: 'paragraph',
        texts: [
          { text: 'pay ', bold: false },
          { text: '€1', bold: true },
        ],
        keepWithNext: true,
      },
      '<p class="next">pay <strong>€1</strong></p>',
    ],
    [
      { kind: 'facts', facts: [{ label: 'IBAN:', value: 'NO1' }] },
      '<table role="presentation" class="whole"><tr><td>IBAN:</td><td>NO1</td></tr></table>',
    ],
    [
      {
        kind: 'table',
        head: ['A', 'B', 'C'],
        numeric: [2],
        labelled: 0,
        rows: [['a\nb', 'c', 'd']],
        totals: [{ label: 'Sum', amount: '9' }],
      },
      '<table class="whole"><thead><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr></thead>' +
        '<tbody><tr><td>a<br>b</td><td>c</td><td>d</td></tr><tr><td colspan="2">Sum</td><td>9</td></tr></tbody></table>',
    ],
    [
      { kind: 'image', image: { id: 'x', name: 'x.png', type: 'image/png', bytes: [1, 2, 3] }, caption: 'Scan "me"' },
      '<figure><img src="data:image/png;base64,AQID" alt="Scan &quot;me&quot;" width="174" height="174"><figcaption>Scan &quot;me&quot;</figcaption></figure>',
    ],
  ])('%o', (block, html) => {
    expect(show(block)).toEqual([html]);
  });
});

test('a table of twelve rows stays in one piece, one of thirteen may be cut', () => {
  const table = (rows: number): NoticeBlock => ({
    kind: 'table',
    head: ['A', 'B'],
    numeric: [1],
    labelled: 0,
    rows: Array.from({ length: rows }, () => ['a', 'b']),
    totals: [],
  });
  expect(show(table(12))[0]).toMatch(/^<table class="whole">/);
  expect(show(table(13))[0]).toMatch(/^<table><thead>/);
});

test('the page says its language and its title', () => {
  expect(noticeHtml(formalNotice(noticeFacts({ language: 'fr', jurisdiction: 'FR' })))).toMatch(
    /<html lang="fr">[\s\S]*<title>MN-2026-0001 Mise en demeure de payer, Fjord Tools AS, 2026-11-03<\/title>/,
  );
});

test('no text of the sheet becomes markup, and nothing comes from outside', () => {
  const name = '</td><script>alert(1)</script>';
  const html = noticeHtml(
    formalNotice(
      noticeFacts({
        client: aClient({ name, legalAddress: `Oslo ${name}` }),
        items: [anItem(anInvoice({ number: name, amount: '7900.00', project: name, poNumber: name }))],
        choices: { agreement: name, instalmentsRefused: name },
      }),
    ),
  );
  expect(html).not.toMatch(/<script|<link|src="http|@import/);
  // Title, name, address, agreement, refusal, number, project, order.
  expect(html.match(/&lt;\/td&gt;&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(8);
});
