/** Which file belongs to which invoice, and what goes along with a mail. */
import {
  type DriveFile,
  type DriveView,
  driveIdIn,
  enclose,
  fileOf,
  isNamedBy,
  NOTHING_ENCLOSED,
  travelSize,
} from '../../../src/core/messages/attachments';
import { readyMessage } from '../../../src/core/messages/ready';
import type { Settings } from '../../../src/core/model';
import { aLedger, anInvoice } from '../builders';
import { anInstalment, aPlan, settings, TODAY } from './builders';

const ID = '1AbcDEFghiJKLmnoPQRstuVWXyz0';
const OTHER = '1zyxWVUtsrQPOnmlKJIhgfEDCba9';
const pdf = (name: string, fields: Partial<DriveFile> = {}): DriveFile => ({
  id: `id-of-${name}`,
  name,
  type: 'application/pdf',
  bytes: 30_000,
  checksum: 'c0ffee',
  ...fields,
});
const drive = (folder: readonly DriveFile[] | null, byId: Readonly<Record<string, DriveFile>> = {}): DriveView => ({
  mayRead: true,
  fileById: (id) => byId[id] ?? null,
  inFolder: () => folder,
});
const CLOSED: DriveView = { ...drive([pdf('INV-1.pdf')]), mayRead: false };
const on: Settings = { ...settings, attachInvoices: true };

describe('a Drive link or an id is read from the row', () => {
  test.each`
    text                                                              | id
    ${`https://drive.google.com/file/d/${ID}/view?usp=sharing`}       | ${ID}
    ${`https://drive.google.com/open?id=${ID}`}                       | ${ID}
    ${`https://drive.google.com/uc?export=download&id=${ID}`}         | ${ID}
    ${`https://docs.google.com/document/d/${ID}/edit`}                | ${ID}
    ${`https://drive.google.com/drive/folders/${ID}`}                 | ${ID}
    ${`https://drive.google.com/drive/u/0/folders/${ID}?resourcekey`} | ${ID}
    ${` ${ID} `}                                                      | ${ID}
    ${`https://elsewhere.example/file/d/${ID}/view`}                  | ${null}
    ${'INV-1.pdf'}                                                    | ${null}
    ${'see the mail of 3 March, please'}                              | ${null}
    ${''}                                                             | ${null}
    ${null}                                                           | ${null}
  `('$text: $id', ({ text, id }) => {
    expect(driveIdIn(text)).toBe(id);
  });
});

describe('a file is named by a number that stands in its name as a word of its own', () => {
  test.each`
    number        | name                           | named
    ${'INV-1'}    | ${'INV-1.pdf'}                 | ${true}
    ${'INV-1'}    | ${'inv-1.PDF'}                 | ${true}
    ${'INV-1'}    | ${'Acme INV-1 (copy).pdf'}     | ${true}
    ${'INV-1'}    | ${'2026-03-09_INV-1_Acme.pdf'} | ${true}
    ${'INV-1'}    | ${'INV-1 - Acme.pdf'}          | ${true}
    ${'INV-1'}    | ${'Invoice,INV-1.'}            | ${true}
    ${'INV-1'}    | ${'INV-10.pdf'}                | ${false}
    ${'INV-1'}    | ${'XINV-1.pdf'}                | ${false}
    ${'INV-1'}    | ${'INV-1a.pdf'}                | ${false}
    ${'INV-1'}    | ${'INV-1-2.pdf'}               | ${false}
    ${'INV-1'}    | ${'INV-1.2.pdf'}               | ${false}
    ${'INV-1'}    | ${'CN-INV-1.pdf'}              | ${false}
    ${'INV-1'}    | ${'INV 1.pdf'}                 | ${false}
    ${'17'}       | ${'17.pdf'}                    | ${true}
    ${'17'}       | ${'Invoice 17.pdf'}            | ${true}
    ${'17'}       | ${'INV-17.pdf'}                | ${false}
    ${'17'}       | ${'2026_17.pdf'}               | ${false}
    ${'17'}       | ${'170.pdf'}                   | ${false}
    ${'2026/001'} | ${'2026/001.pdf'}              | ${true}
    ${'2026/001'} | ${'2026-001.pdf'}              | ${true}
    ${'2026/001'} | ${'Acme 2026_001.pdf'}         | ${true}
    ${'2026-001'} | ${'2026/001.pdf'}              | ${false}
    ${'A.1'}      | ${'AX1.pdf'}                   | ${false}
    ${'A+1 (b)'}  | ${'A+1 (b).pdf'}               | ${true}
    ${'RÉ-1'}     | ${'re\u0301-1.pdf'}            | ${true}
    ${''}         | ${'anything.pdf'}              | ${false}
  `('$number in "$name": $named', ({ number, name, named }) => {
    expect(isNamedBy(name, number)).toBe(named);
  });
});

describe('exactly one file belongs to an invoice', () => {
  const inRow = { [ID]: pdf('scan.pdf', { id: ID }) };
  test.each`
    what                                      | file         | view                                                           | found
    ${'the one that its row names'}           | ${ID}        | ${drive([pdf('INV-1.pdf')], inRow)}                            | ${'scan.pdf'}
    ${'which nothing in the folder replaces'} | ${ID}        | ${drive([pdf('INV-1.pdf')])}                                   | ${'gone'}
    ${'and must be a PDF'}                    | ${ID}        | ${drive([], { [ID]: pdf('x.jpg', { type: 'image/jpeg' }) })}   | ${'notPdf'}
    ${'with bytes of its own'}                | ${ID}        | ${drive([], { [ID]: pdf('x', { bytes: null }) })}              | ${'notPdf'}
    ${'not an empty one'}                     | ${ID}        | ${drive([], { [ID]: pdf('x', { bytes: 0 }) })}                 | ${'empty'}
    ${'neither in the folder'}                | ${null}      | ${drive([pdf('INV-1.pdf', { bytes: 0 })])}                     | ${'empty'}
    ${'nor one of two'}                       | ${null}      | ${drive([pdf('INV-1.pdf'), pdf('INV-1 b.pdf', { bytes: 0 })])} | ${'several'}
    ${'else the one in the folder'}           | ${null}      | ${drive([pdf('INV-1.pdf'), pdf('INV-10.pdf')])}                | ${'INV-1.pdf'}
    ${'also where the row says other things'} | ${'by post'} | ${drive([pdf('INV-1.pdf')])}                                   | ${'INV-1.pdf'}
    ${'none with its number'}                 | ${null}      | ${drive([pdf('INV-2.pdf')])}                                   | ${'none'}
    ${'none that is a PDF'}                   | ${null}      | ${drive([pdf('INV-1.txt', { type: 'text/plain' })])}           | ${'none'}
    ${'two with its number'}                  | ${null}      | ${drive([pdf('INV-1.pdf'), pdf('INV-1 (2).pdf')])}             | ${'several'}
    ${'no folder'}                            | ${null}      | ${drive(null)}                                                 | ${'noFolder'}
    ${'Drive may not be read'}                | ${null}      | ${CLOSED}                                                      | ${'notAllowed'}
    ${'not even the one that its row names'}  | ${ID}        | ${{ ...drive([], inRow), mayRead: false }}                     | ${'notAllowed'}
  `('$what: $found', ({ file, view, found }) => {
    const answer = fileOf(anInvoice({ file }), view);
    expect(typeof answer === 'string' ? answer : answer.name).toBe(found);
  });
});

describe('with a mail go', () => {
  const invoices = [anInvoice({ number: 'INV-1' }), anInvoice({ number: 'INV-2' })];
  const both = drive([pdf('INV-1.pdf'), pdf('INV-2.pdf')]);

  test('the PDFs of its invoices, with size and checksum', () => {
    expect(enclose(aPlan({ invoices }), on, both).enclosed).toEqual({
      files: [
        { id: 'id-of-INV-1.pdf', name: 'INV-1.pdf', bytes: 30_000, checksum: 'c0ffee' },
        { id: 'id-of-INV-2.pdf', name: 'INV-2.pdf', bytes: 30_000, checksum: 'c0ffee' },
      ],
      links: [],
      statement: null,
      missing: [],
    });
  });

  test('nothing unless Settings say so', () => {
    const plan = aPlan({ invoices });
    expect(enclose(plan, settings, both)).toBe(plan);
    expect(plan.enclosed).toBe(NOTHING_ENCLOSED);
  });

  test('nothing for a letter beside the steps', () => {
    const letter = { ...aPlan({ invoices }), lines: [] };
    expect(enclose(letter, on, both)).toBe(letter);
  });

  test('one file for two instalments of an invoice, and for two invoices on one sheet of paper', () => {
    const [first] = invoices;
    const instalments = [1, 2].map((number) => anInstalment(first!, number, 2, '50.00'));
    const [line] = aPlan({ invoices: [first!] }).lines;
    const plan = { ...aPlan(), lines: instalments.map((item) => ({ ...line!, item })) };
    expect(enclose(plan, on, both).enclosed.files).toHaveLength(1);
    expect(enclose(plan, { ...on, attachMissing: 'wait' }, drive([])).warnings).toEqual([
      { code: 'fileMissing', params: { item: 'INV-1', why: 'none' } },
    ]);
    const shared = drive([], { [ID]: pdf('all.pdf', { id: ID }) });
    const rows = invoices.map((invoice) => ({ ...invoice, file: ID }));
    expect(enclose(aPlan({ invoices: rows }), on, shared).enclosed.files).toHaveLength(1);
  });

  test('a name that says what it is, where its ending was taken off', () => {
    const view = drive([], { [ID]: pdf('scan', { id: ID }) });
    expect(enclose(aPlan({ invoices: [anInvoice({ file: ID })] }), on, view).enclosed.files[0]?.name).toBe('scan.pdf');
  });

  test.each`
    written                 | name
    ${'INV-1/2026: a?.PDF'} | ${'INV-1-2026- a-.pdf'}
    ${'INV-1\u202Efdp.exe'} | ${'INV-1fdp.exe.pdf'}
    ${'x'.repeat(300)}      | ${`${'x'.repeat(119)}….pdf`}
    ${'\u202E.pdf'}         | ${'INV-1.pdf'}
  `('under a name that is no path and hides nothing: $name', ({ written, name }) => {
    const view = drive([], { [ID]: pdf(written, { id: ID }) });
    expect(enclose(aPlan({ invoices: [anInvoice({ file: ID })] }), on, view).enclosed.files[0]?.name).toBe(name);
  });

  test('links of the rows where Drive may not be read; an invoice without one is named', () => {
    const rows = [anInvoice({ number: 'INV-1', file: ID }), anInvoice({ number: 'INV-2' })];
    const { enclosed } = enclose(aPlan({ invoices: rows }), on, CLOSED);
    expect(enclosed.links).toEqual([{ invoice: 'INV-1', href: `https://drive.google.com/file/d/${ID}/view` }]);
    expect(enclosed.missing.map(({ item, why }) => [item.label, why])).toEqual([['INV-2', 'notAllowed']]);
  });
});

describe('20 MB go along as they travel, a third larger than they are; more becomes links', () => {
  // 14,615,379 bytes are 256,410 lines of 57 (78 signs with the line's end) and 9 more (14 signs): 19,999,994, and 6 for another.
  test.each`
    bytes | size
    ${0}  | ${0}
    ${1}  | ${6}
    ${57} | ${78}
    ${58} | ${84}
  `('$bytes bytes travel as $size', ({ bytes, size }) => {
    expect(travelSize(bytes)).toBe(size);
  });

  test.each`
    first         | second     | attached
    ${14_615_379} | ${1}       | ${true}
    ${14_615_380} | ${1}       | ${false}
    ${14_000_000} | ${615_381} | ${true}
    ${14_000_000} | ${615_382} | ${false}
  `('$first and $second bytes go along: $attached', ({ first, second, attached }) => {
    const view = drive([pdf('INV-1.pdf', { bytes: first, id: ID }), pdf('INV-2.pdf', { bytes: second, id: OTHER })]);
    const invoices = [anInvoice({ number: 'INV-1' }), anInvoice({ number: 'INV-2' })];
    const { files, links } = enclose(aPlan({ invoices }), on, view).enclosed;
    expect([files.length, links.map(({ invoice }) => invoice)]).toEqual(attached ? [2, []] : [0, ['INV-1', 'INV-2']]);
  });
});

test('a file for two invoices that is too large is one link, which names both', () => {
  const view = drive([], { [ID]: pdf('all.pdf', { id: ID, bytes: 20_000_000 }) });
  const invoices = ['INV-1', 'INV-2'].map((number) => anInvoice({ number, file: ID }));
  expect(enclose(aPlan({ invoices }), on, view).enclosed.links.map(({ invoice }) => invoice)).toEqual(['INV-1, INV-2']);
});

describe('an invoice without its PDF', () => {
  test.each`
    attachMissing | missing                      | approval    | warnings
    ${'send'}     | ${drive([])}                 | ${'auto'}   | ${[]}
    ${'wait'}     | ${drive([])}                 | ${'person'} | ${[{ code: 'fileMissing', params: { item: 'INV-1', why: 'none' } }]}
    ${'wait'}     | ${drive([pdf('INV-1.pdf')])} | ${'auto'}   | ${[]}
  `('$attachMissing: $approval', ({ attachMissing, missing, approval, warnings }) => {
    const planned = enclose(aPlan({ invoices: [anInvoice()] }), { ...on, attachMissing }, missing);
    expect([planned.approval, planned.warnings]).toEqual([approval, warnings]);
  });
});

describe('an approval refers to the files', () => {
  const hashWith = (view: DriveView): string => {
    const ledger = aLedger({
      settings: on,
      templates: [{ name: 'gentle', language: 'en', subject: 'Invoice {{invoiceList}}', text: '{{invoiceTable}}' }],
    });
    const made = readyMessage(enclose(aPlan({ invoices: [anInvoice()] }), on, view), ledger, TODAY);
    return made.kind === 'ready' ? made.message.hash : made.reason.code;
  };
  const before = hashWith(drive([pdf('INV-1.pdf')]));

  test.each`
    what               | view                                            | same
    ${'the same file'} | ${drive([pdf('INV-1.pdf')])}                    | ${true}
    ${'another name'}  | ${drive([pdf('INV-1 new.pdf')])}                | ${false}
    ${'another size'}  | ${drive([pdf('INV-1.pdf', { bytes: 30_001 })])} | ${false}
    ${'no file'}       | ${drive([])}                                    | ${false}
  `('$what: $same', ({ view, same }) => {
    expect(hashWith(view) === before).toBe(same);
  });
});

test('a link stands in both parts of the mail, in the words of its language', () => {
  const ledger = aLedger({
    settings: on,
    templates: [
      { name: 'gentle', language: 'de', subject: 'Rechnung {{invoiceList}}', text: 'Hallo {{invoiceTable}}' },
    ],
  });
  const plan = aPlan({ invoices: [anInvoice({ file: ID })], language: 'de' });
  const made = readyMessage(enclose(plan, on, CLOSED), ledger, TODAY);
  const { text, html } = made.kind === 'ready' ? made.message : { text: '', html: '' };
  const href = `https://drive.google.com/file/d/${ID}/view`;
  expect(text).toContain(`\nRechnung INV-1  ${href}\n`);
  expect(html).toContain(`<a href="${href}"`);
});
