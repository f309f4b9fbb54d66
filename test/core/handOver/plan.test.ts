/** The hand-over folder: what is in it, under which names and keys. */
import { day } from '../../../src/core/days';
import { planHandOver } from '../../../src/core/handOver/plan';
import type { DriveView } from '../../../src/core/messages/attachments';
import type { Ledger } from '../../../src/core/model';
import { aClient, aLedger, anEvent, anInvoice, neutral } from '../builders';
import { anItem } from '../messages/builders';

const TODAY = day('2026-05-15');
const client = aClient();
const pdf = { id: 'file-1', name: 'INV-1.pdf', type: 'application/pdf', bytes: 10, checksum: 'c' };
const drive: DriveView = { mayRead: true, fileById: () => null, inFolder: () => [pdf] };
const invoices = [anInvoice({ number: 'INV-1', issuedOn: '2026-01-30' }), anInvoice({ number: 'INV/2' })];
const plan = (spec: Partial<Ledger> = {}) =>
  planHandOver(client, invoices.map(anItem), aLedger({ invoices, ...spec }), TODAY, drive);
const NOTICE = 'https://drive.google.com/file/d/1noticePDFnoticePDFnoticePDF/view';

test('statement and contacts as documents, in the language of the workbook', () => {
  expect(plan().name).toBe('Hand-over, Kestrel');
  expect(plan().documents.map(({ name }) => name)).toEqual([
    'Statement of account, Kestrel, 2026-05-15',
    'Contacts, Kestrel',
  ]);
  const german = plan({ settings: { ...neutral, language: 'de' } });
  expect([german.name, german.documents[1]?.name]).toEqual(['Übergabe, Kestrel', 'Kontakte, Kestrel']);
});

test('the statement goes back to the first of its invoices', () => {
  const [statement] = plan().documents;
  const [moved] = statement?.blocks.filter((block) => block.kind === 'table') ?? [];
  expect(moved?.kind === 'table' ? moved.rows[0]?.[0] : null).toBe('30 Jan 2026');
});

test('invoices that were found, and those that were not', () => {
  expect(plan().invoices.map(({ name, file }) => [name, file])).toEqual([['INV-1.pdf', pdf]]);
  expect(plan().missing.map(({ item, why }) => [item.label, why])).toEqual([['INV/2', 'none']]);
});

test('nor does one in the name of the client, and 300 characters are cut before the day', () => {
  const named = (name: string) => {
    const made = planHandOver(aClient({ name }), [], aLedger(), TODAY, drive);
    return [made.name, ...made.documents.map((one) => one.name)];
  };
  expect(named('A/B \u202Eltd')).toEqual([
    'Hand-over, A-B ltd',
    'Statement of account, A-B ltd, 2026-05-15',
    'Contacts, A-B ltd',
  ]);
  for (const name of named('x'.repeat(300))) expect(name.length).toBeLessThan(150);
});

test('a slash in a number makes no folder of a file', () => {
  const other = planHandOver(client, [anItem(anInvoice({ number: 'INV/2' }))], aLedger({ invoices }), TODAY, {
    ...drive,
    inFolder: () => [{ ...pdf, name: 'INV-2.pdf' }],
  });
  expect(other.invoices.map(({ name }) => name)).toEqual(['INV-2.pdf']);
});

describe('notices that were written', () => {
  const RECORDED = 'MN-2026-0001, 2026-05-29 (14 days, post, UKcompany): Letter before action, Kestrel';
  const notice = { kind: 'notice' as const, subject: 'MN-2026-0001, Kestrel', note: NOTICE };
  test.each`
    what                      | event                                       | names
    ${'sent'}                 | ${notice}                                   | ${['MN-2026-0001, Kestrel.pdf']}
    ${'as it is recorded'}    | ${{ ...notice, subject: RECORDED }}         | ${['MN-2026-0001, Letter before action, Kestrel.pdf']}
    ${'with words beside it'} | ${{ ...notice, note: `PDF: ${NOTICE} ok` }} | ${['MN-2026-0001, Kestrel.pdf']}
    ${'begun'}                | ${{ ...notice, result: 'SENDING' }}         | ${[]}
    ${'void'}                 | ${{ ...notice, result: 'VOID' }}            | ${[]}
    ${'of another client'}    | ${{ ...notice, client: 'Other' }}           | ${[]}
    ${'without a link'}       | ${{ ...notice, note: null }}                | ${[]}
    ${'without a subject'}    | ${{ ...notice, subject: null }}             | ${['Formal notice.pdf']}
  `('$what: $names', ({ event, names }) => {
    expect(plan({ history: [anEvent(event)] }).notices.map(({ name }) => name)).toEqual(names);
  });
});

describe('keys', () => {
  const keysOf = ({ key, documents, invoices: files, notices }: ReturnType<typeof plan>) => [
    key,
    ...[...documents, ...files, ...notices].map((part) => part.key),
  ];
  const history = [anEvent({ kind: 'notice', note: NOTICE })];
  const keys = keysOf(plan({ history }));

  test('tell every part from every other one, and fit beside their name into 124 bytes', () => {
    expect(new Set(keys).size).toBe(5);
    expect(Math.max(...keys.map((key) => `paydueKey${key}`.length))).toBeLessThanOrEqual(124);
    expect(keys.every((key) => /^[a-zA-Z0-9 ]+$/.test(key))).toBe(true);
  });

  test('stay the same on another day', () => {
    const later = planHandOver(client, invoices.map(anItem), aLedger({ invoices, history }), day('2026-06-01'), drive);
    expect(keysOf(later)).toEqual(keys);
  });

  test.each`
    what                     | spec
    ${'another spreadsheet'} | ${{ bookId: 'book-2' }}
    ${'Test mode'}           | ${{ settings: { ...neutral, mode: 'test' } }}
  `('are others in $what', ({ spec }) => {
    expect(
      keysOf(plan({ history: [anEvent({ kind: 'notice', note: NOTICE })], ...spec })).some((key) => keys.includes(key)),
    ).toBe(false);
  });
});
