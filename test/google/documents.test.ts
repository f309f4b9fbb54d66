/** A notice's Doc and PDF: the built-in layout, a template Doc, exactly once, in few round trips (platform.md 5.6). */
import { PNG } from 'pngjs';
import type { Host, StoredFile } from '../../host/realm/host';
import type { NoticeBlock, NoticeView } from '../../src/core/notice/blocks';
import { noticeTemplate } from '../../src/core/notice/noticeTemplate';
import { aDocumentsHost, call, DOC, filesOf, lastOf, linesOf, PDF } from './documentsHost';

const dot = PNG.sync.write(new PNG({ width: 3, height: 3 }), { colorType: 0 });
const QR = { id: 'qr', name: 'qr.png', type: 'image/png', bytes: [...dot] } as const;

const BLOCKS: readonly NoticeBlock[] = [
  { kind: 'letterhead', lines: ['Studio', '1 Quay, York'] },
  { kind: 'address', lines: ['Fjord Tools AS'] },
  { kind: 'place', text: 'York, 9 March 2026' },
  { kind: 'delivery', text: 'By registered mail' },
  { kind: 'heading', level: 1, text: 'Formal notice' },
  { kind: 'ownName', text: 'Mise en demeure' },
  { kind: 'reference', text: 'MN-2026-0001' },
  {
    kind: 'paragraph',
    texts: [
      { text: 'Pay ', bold: false },
      { text: '€300', bold: true },
    ],
    keepWithNext: false,
  },
  { kind: 'heading', level: 2, text: 'Invoices' },
  {
    kind: 'table',
    head: ['Invoice', 'Open'],
    numeric: [1],
    labelled: 0,
    rows: [['INV-1', '€300']],
    totals: [{ label: 'Total', amount: '€300' }],
  },
  { kind: 'facts', facts: [{ label: 'IBAN:', value: 'NO93 8601' }] },
  { kind: 'image', image: QR, caption: 'Scan to pay' },
  { kind: 'list', lines: ['Copies of the invoices'] },
  { kind: 'small', text: 'We never change our account by mail.' },
  { kind: 'signature', lines: ['Mia'] },
];
const VIEW: NoticeView = {
  texts: {
    number: 'MN-1',
    clientName: 'Fjord Tools AS',
    demand: 'Pay €300.\nBy 17 March.',
    heading: 'Formal notice',
    effect: '',
  },
  sections: { hasInterest: false, hasClaims: false, isConsumer: false },
  rows: {
    invoices: ['INV-1', 'INV-2', 'INV-3'].map((number) => ({ number, open: '€100' })),
    enclosures: [],
  },
  images: { payCode: { image: QR, caption: 'Scan to pay' } },
};
const TEMPLATE = [
  'Dear {{clientName}},',
  [
    ['Invoice', 'Open'],
    ['{{#invoices}}{{number}}', '{{open}}{{/invoices}}'],
  ],
  '! {{demand}}',
  '{{#isConsumer}}',
  'You are a consumer.',
  '{{/isConsumer}}',
  '* {{effect}}',
  '* Item for {{clientName}}',
  '{{payCode}}',
  'Regards',
];
const FILLED = [
  'Dear Fjord Tools AS,',
  'Invoice | Open',
  'INV-1 | €100',
  'INV-2 | €100',
  'INV-3 | €100',
  'Pay €300./By 17 March.',
  'Item for Fjord Tools AS',
  '[Scan to pay]/Scan to pay',
  'Regards',
];

/** A host with a template that its user has edited. */
async function withTemplate(body: readonly unknown[] = TEMPLATE, header: readonly string[] = []) {
  const host = await aDocumentsHost();
  const { documentId } = (await call(host, 'make', noticeTemplate('en'))) as { documentId: string };
  await call(host, 'edit', documentId, body, header);
  return { host, documentId, template: { documentId, view: VIEW } };
}

const written = (host: Host): readonly StoredFile[] => filesOf(host, DOC).filter(({ name }) => name === 'Notice');

describe('the built-in layout', () => {
  test('headings, tables, lists, pictures and a foot line', async () => {
    const host = await aDocumentsHost();
    await call(host, 'write', BLOCKS, null);
    const [doc] = filesOf(host, DOC);
    expect(linesOf(doc)).toEqual([
      ...['Studio', '1 Quay, York', 'Fjord Tools AS', 'York, 9 March 2026', 'By registered mail', 'Formal notice'],
      ...['Mise en demeure', 'MN-2026-0001', 'Pay €300', 'Invoices', 'Invoice | Open', 'INV-1 | €300', 'Total | €300'],
      ...['IBAN: NO93 8601', '[Scan to pay]/Scan to pay', 'Copies of the invoices'],
      ...['We never change our account by mail.', 'Mia', 'MN-1 · Fjord'],
    ]);
    const html = doc?.html ?? '';
    expect(html).toMatch(/<h1[^>]*>Formal notice<\/h1>[\s\S]*<h2[^>]*>Invoices<\/h2>/);
    expect(html).toContain('Pay <b>€300</b>');
    expect(html).toMatch(/<th[^>]*background: #f1f3f4[^>]*>.*<b>Invoice<\/b>/);
    expect(html).toMatch(/text-align: right[^>]*font-size: 9pt[^>]*>€300</);
    // A hand signs above the name.
    expect(html).toMatch(/padding: 36pt 0[^>]*>Mia</);
    expect(html).toMatch(/<li[^>]*>Copies of the invoices<\/li>/);
    // 46 mm, as Swiss banks prescribe.
    expect(html).toContain('width: 130.5pt; height: 130.5pt');
    expect(html).toMatch(/<footer><p[^>]*font-size: 8pt[^>]*>MN-1 · Fjord<\/p><\/footer>/);
  });

  test('takes six round trips, and its PDF stands beside it', async () => {
    const host = await aDocumentsHost();
    await call(host, 'write', BLOCKS, null);
    expect(lastOf(host).calls.roundTrips).toBe(6);
    expect(filesOf(host, PDF).map(({ name }) => name)).toEqual(['Notice.pdf']);
  });

  test('written twice it is the same Doc and PDF, with what was written last', async () => {
    const host = await aDocumentsHost();
    const first = await call(host, 'write', BLOCKS, null);
    const again = await call(host, 'write', [{ kind: 'heading', level: 1, text: 'Second' }], null);
    expect(again).toEqual({ ...(first as object), adopted: true });
    expect([filesOf(host, DOC).length, filesOf(host, PDF).length]).toEqual([1, 1]);
    expect(linesOf(filesOf(host, DOC)[0])).toEqual(['Second', 'MN-1 · Fjord']);
  });

  test('another key is another Doc', async () => {
    const host = await aDocumentsHost();
    await call(host, 'write', BLOCKS, null);
    await call(host, 'write', BLOCKS, null, 'book INV-2|formal|1');
    expect(filesOf(host, DOC)).toHaveLength(2);
  });
});

describe('a template Doc', () => {
  test('is made with the tags of the built-in layout, in which nothing is wrong', async () => {
    const host = await aDocumentsHost();
    const made = (await call(host, 'make', noticeTemplate('en'))) as { documentId: string; adopted: boolean };
    expect(made.adopted).toBe(false);
    expect(lastOf(host).calls.roundTrips).toBe(4);
    expect(await call(host, 'findings', made.documentId)).toEqual([]);
  });

  test('is left as its user edited it when it is asked for again', async () => {
    const { host, documentId } = await withTemplate();
    expect(await call(host, 'make', noticeTemplate('en'))).toMatchObject({ documentId, adopted: true });
    expect(linesOf(filesOf(host, DOC)[0])[0]).toBe('Dear {{clientName}},');
  });

  test('is filled when it was made and not filled', async () => {
    const host = await aDocumentsHost();
    host.failAt({ call: 'Document.saveAndClose', nth: 1, when: 'before', effect: 'kill' });
    await expect(call(host, 'make', BLOCKS)).rejects.toThrow();
    expect(await call(host, 'make', BLOCKS)).toMatchObject({ adopted: true });
    expect(linesOf(filesOf(host, DOC)[0])[0]).toBe('Studio');
    expect(filesOf(host, DOC)).toHaveLength(1);
  });

  test('is copied and filled: rows repeat, paragraphs vanish, a code takes its place', async () => {
    const { host, template } = await withTemplate();
    await call(host, 'write', [], template);
    expect(linesOf(written(host)[0])).toEqual([...FILLED, 'MN-1 · Fjord Tools AS']);
    expect(lastOf(host).calls.roundTrips).toBe(7);
    expect(filesOf(host, DOC)).toHaveLength(2);
    expect(written(host)[0]?.appProperties).toEqual({ paydueKey: 'book INV-1|formal|1', paydueTemplate: 'no' });
  });

  test('a value looks as its tag did', async () => {
    const { host, template } = await withTemplate();
    await call(host, 'write', [], template);
    expect(written(host)[0]?.html).toContain('<b>Pay €300.<br>By 17 March.</b>');
  });

  test('header and footer are filled too', async () => {
    const { host, template } = await withTemplate(TEMPLATE, ['To {{clientName}}', '{{effect}}', 'end']);
    const files = (await call(host, 'write', [], template)) as { documentId: string };
    expect(await call(host, 'read', files.documentId)).toEqual([
      'To Fjord Tools AS\nend',
      expect.any(String),
      'MN-1 · Fjord Tools AS',
    ]);
  });

  test('the template of the built-in layout, filled, has no tag left', async () => {
    const host = await aDocumentsHost();
    const { documentId } = (await call(host, 'make', noticeTemplate('en'))) as { documentId: string };
    await call(host, 'write', [], { documentId, view: VIEW });
    const lines = linesOf(written(host)[0]);
    expect(lines.filter((line) => line.includes('{{'))).toEqual([]);
    expect(lines).toEqual(expect.arrayContaining(['Fjord Tools AS', 'Formal notice', 'Pay €300./By 17 March.']));
    expect(lines.filter((line) => line.startsWith('INV-'))).toHaveLength(3);
  });

  test('a paragraph of tags at the very end is emptied, since a Doc keeps its last one', async () => {
    const { host, template } = await withTemplate([
      '{{#invoices}}',
      'a {{number}}',
      '{{/invoices}}',
      TEMPLATE[1],
      '{{effect}}',
    ]);
    await call(host, 'write', [], template);
    expect(linesOf(written(host)[0]).slice(0, 4)).toEqual(['a INV-1', 'a INV-2', 'a INV-3', 'Invoice | Open']);
  });
});

describe('a template that cannot be used is refused before anything is written', () => {
  test.each([
    ['an unknown tag', ['{{clentName}}', TEMPLATE[1], ''], [{ code: 'tagUnknown', nearest: 'clientName' }]],
    ['an unclosed section', ['{{#isConsumer}}', TEMPLATE[1], ''], [{ code: 'templateSyntax', why: 'unclosedSection' }]],
    ['no table of invoices', ['{{clientName}}'], [{ code: 'noInvoiceTable' }]],
  ])('%s', async (_, body, findings) => {
    const { host, template } = await withTemplate(body);
    expect(await call(host, 'write', [], template)).toMatchObject({ findings });
    expect(filesOf(host, DOC)).toHaveLength(1);
    expect(filesOf(host, PDF)).toHaveLength(0);
  });

  test('a template without what a notice must say', async () => {
    const { host, documentId } = await withTemplate([TEMPLATE[1], '']);
    expect(await call(host, 'findings', documentId)).toEqual([{ code: 'nameMissing', name: 'demand' }]);
  });

  test.each([
    ['in the bin', async (host: Host, id: string) => void (await call(host, 'bin', id))],
    [
      'of another account, whose files this one may not copy (fact 77)',
      (host: Host) => {
        host.user = 'ben@firm.example';
      },
    ],
  ])('one that is %s', async (_, act) => {
    const { host, documentId, template } = await withTemplate();
    await act(host, documentId);
    expect(await call(host, 'write', [], template)).toEqual({ findings: [{ code: 'templateGone' }] });
    expect(await call(host, 'findings', documentId)).toEqual([{ code: 'templateGone' }]);
    expect(await call(host, 'findings', 'no such file')).toEqual([{ code: 'templateGone' }]);
  });
});

describe('a try that was killed is finished by the next one, and there is one notice', () => {
  const outcome = (host: Host) => [
    written(host).map((doc) => linesOf(doc).slice(0, -1)),
    filesOf(host, PDF).map(({ name }) => name),
  ];
  /** Where a try with a template calls Google's servers. */
  const STEPS = [
    ['Drive.Files.list', 1],
    ['DocumentApp.openById', 1],
    ['Drive.Files.copy', 1],
    ['DocumentApp.openById', 2],
    ['Document.saveAndClose', 1],
    ['Document.getAs', 1],
    ['Drive.Files.create', 1],
  ] as const;
  test.each(STEPS)('from a template, after %s, call %d', async (name, nth) => {
    const { host, template } = await withTemplate();
    host.failAt({ call: name, nth, when: 'after', effect: 'kill' });
    await expect(call(host, 'write', [], template)).rejects.toThrow();
    await call(host, 'write', [], template);
    expect(outcome(host)).toEqual([[FILLED], ['Notice.pdf']]);
  });

  test('a copy that was filled before is made anew, with what holds now', async () => {
    const { host, template } = await withTemplate();
    host.failAt({ call: 'Drive.Files.create', nth: 1, when: 'before', effect: 'kill' });
    await expect(call(host, 'write', [], template)).rejects.toThrow();
    const view = { ...VIEW, texts: { ...VIEW.texts, demand: 'Pay €200.' } };
    expect(await call(host, 'write', [], { ...template, view })).toMatchObject({ adopted: true });
    expect(written(host)).toHaveLength(1);
    expect(linesOf(written(host)[0])).toContain('Pay €200.');
  });

  test('a template that its user edited meanwhile counts as it is now', async () => {
    const { host, documentId, template } = await withTemplate();
    host.failAt({ call: 'DocumentApp.openById', nth: 2, when: 'before', effect: 'kill' });
    await expect(call(host, 'write', [], template)).rejects.toThrow();
    await call(host, 'edit', documentId, ['New', TEMPLATE[1], '']);
    await call(host, 'write', [], template);
    expect(linesOf(written(host)[0])[0]).toBe('New');
    expect(written(host)).toHaveLength(1);
  });
});
