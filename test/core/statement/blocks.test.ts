/** The statement as a document: its title, its tables, its words in the reader's language. */
import { day } from '../../../src/core/days';
import { letterWords } from '../../../src/core/messages/letterWords';
import type { Ledger } from '../../../src/core/model';
import type { NoticeBlock, NoticeTable } from '../../../src/core/notice/blocks';
import { bucketLabel, statementBlocks, statementTitle } from '../../../src/core/statement/blocks';
import { statementOf } from '../../../src/core/statement/statement';
import { anAgreement, aPayment } from '../agreementRows';
import { aClient, aLedger, anInvoice } from '../builders';
import { bareSettings, settings } from '../messages/builders';

const client = aClient({ name: 'Aurora', legalAddress: '1 Quay\nYork' });
const invoices = [anInvoice({ client: 'Aurora', issuedOn: '2026-02-01' })];
const statementFor = (ledger: Partial<Ledger>, from: string | null = null) =>
  statementOf(client, aLedger({ invoices, ...ledger }), {
    from: from === null ? null : day(from),
    to: day('2026-04-15'),
  });
const blocksOf = (ledger: Partial<Ledger>, from: string | null = null, language = 'en'): readonly NoticeBlock[] =>
  statementBlocks(statementFor(ledger, from), settings.creditor, language);
const tables = (blocks: readonly NoticeBlock[]): readonly NoticeTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const headings = (blocks: readonly NoticeBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

test.each`
  from            | title
  ${null}         | ${'Statement of account, Aurora, 2026-04-15'}
  ${'2026-03-01'} | ${'Statement of account, Aurora, 2026-03-01 – 2026-04-15'}
`('its file is called $title', ({ from, title }) => {
  expect(statementTitle(statementFor({}, from), 'en')).toBe(title);
});

test('of one currency: letterhead, address, heading, day, open items, ages, who to ask', () => {
  expect(blocksOf({}).map((block) => block.kind)).toEqual([
    'letterhead',
    'address',
    'heading',
    'reference',
    'heading',
    'table',
    'heading',
    'table',
    'small',
  ]);
});

test('what is not known prints nothing', () => {
  const blocks = statementBlocks(statementFor({}), bareSettings.creditor, 'en');
  expect(blocks.map(({ kind }) => kind)).not.toContain('small');
  expect(blocks.map(({ kind }) => kind)).not.toContain('letterhead');
});

test('an open item shows its days, its amount and what is left of it', () => {
  const [open] = tables(blocksOf({ payments: [aPayment({ amount: '40.00' })] }));
  expect(open?.rows).toEqual([['INV-1', '1 Feb 2026', '1 Mar 2026', '45', '€100.00', '€60.00']]);
  expect(open?.totals).toEqual([{ label: 'Closing balance', amount: '€60.00' }]);
});

test.each`
  what                 | agreements                                                                   | first
  ${'a part disputed'} | ${[anAgreement({ clientName: 'Aurora', kind: 'dispute', amount: '40.00' })]} | ${'INV-1\nIn dispute: €40.00'}
  ${'all disputed'}    | ${[anAgreement({ clientName: 'Aurora', kind: 'dispute' })]}                  | ${'INV-1\nIn dispute'}
  ${'on hold'}         | ${[anAgreement({ clientName: 'Aurora', kind: 'hold' })]}                     | ${'INV-1\nOn hold'}
`('below its number stands $what', ({ agreements, first }) => {
  expect(tables(blocksOf({ agreements }))[0]?.rows[0]?.[0]).toBe(first);
});

test('the ages show all buckets, the part in dispute and the credits', () => {
  const agreements = [anAgreement({ clientName: 'Aurora', kind: 'dispute', amount: '40.00' })];
  const payments = [aPayment({ client: 'Aurora', invoice: null, amount: '7.00' })];
  expect(tables(blocksOf({ agreements, payments }))[1]?.rows).toEqual([
    ['Not yet due', '€0.00'],
    ['1 to 30 days late', '€0.00'],
    ['31 to 60 days late', '€100.00'],
    ['61 to 90 days late', '€0.00'],
    ['91 to 120 days late', '€0.00'],
    ['More than 120 days late', '€0.00'],
    ['of which in dispute', '€40.00'],
    ['Credit', '−€7.00'],
  ]);
});

test('of a period it shows the balance after each entry', () => {
  const payments = [
    aPayment({ amount: '40.00', on: '2026-03-10' }),
    aPayment({ client: 'Aurora', invoice: null, amount: '7.00', on: '2026-03-12' }),
  ];
  const [moved] = tables(blocksOf({ payments }, '2026-03-01'));
  expect(moved?.rows).toEqual([
    ['1 Mar 2026', 'Opening balance', '', '€100.00'],
    ['10 Mar 2026', 'Payment INV-1', '−€40.00', '€60.00'],
    ['12 Mar 2026', 'Payment on account', '−€7.00', '€53.00'],
  ]);
  expect(moved?.totals).toEqual([{ label: 'Closing balance', amount: '€53.00' }]);
});

test('of two currencies each heading names its own', () => {
  const both = [...invoices, anInvoice({ number: 'U', client: 'Aurora', currency: 'USD' })];
  expect(headings(blocksOf({ invoices: both }))).toEqual([
    'Statement of account',
    'Open items, EUR',
    'Age, EUR',
    'Open items, USD',
    'Age, USD',
  ]);
});

test.each(['en', 'fr', 'de', 'es', 'nl', 'it'])('it is written in %s alone', (language) => {
  const texts = headings(blocksOf({}, '2026-03-01', language));
  const words = letterWords(language);
  expect(texts).toEqual([words.statement, words.postings, words.openItems, words.age]);
  expect(bucketLabel('over120', { language, words })).toBe(words.over('120'));
});

test('a name that would break a line or hide is made fit', () => {
  const named = statementOf(aClient({ name: 'A\nB\u202e' }), aLedger({ invoices: [] }), {
    from: null,
    to: day('2026-04-15'),
  });
  expect(statementTitle(named, 'en')).toBe('Statement of account, A B, 2026-04-15');
  const long = { ...named, client: aClient({ name: `a/${'b'.repeat(300)}` }) };
  expect(statementTitle(long, 'en')).toBe(`Statement of account, a-${'b'.repeat(77)}…, 2026-04-15`);
});
