import {
  formalNotice,
  type NoticeBlock,
  type NoticeFacts,
  noticeFileKey,
  noticeKey,
} from '../../../src/core/notice/formalNotice';
import { aClient, anEvent, anInvoice } from '../builders';
import { anItem, bareSettings, settings, TODAY } from '../messages/builders';

const _ = '\u00a0';
const fjord = aClient({ name: 'Fjord Tools AS', legalAddress: 'Havnegata 7\n0150 Oslo' });
const inv2046 = anInvoice({
  number: 'INV-2046',
  client: 'Fjord Tools AS',
  issuedOn: '2026-07-06',
  dueOn: '2026-08-05',
  amount: '7900.00',
});
const facts = (fields: Partial<NoticeFacts> = {}): NoticeFacts => ({
  client: fjord,
  items: [anItem(inv2046)],
  history: [],
  creditor: settings.creditor,
  mode: 'ask',
  today: TODAY,
  daysToPay: 8,
  token: 'PD-7K3QPX',
  registered: true,
  ...fields,
});
const textOf = (block: NoticeBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.texts.map(({ text }) => text).join('');
    case 'table':
      return [block.head, ...block.rows, ...block.totals.map(({ label, amount }) => [label, amount])]
        .map((row) => row.join(' | '))
        .join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'letterhead':
    case 'address':
    case 'signature':
      return block.lines.join('\n');
    default:
      return block.text;
  }
};
const linesOf = (of: NoticeFacts) => formalNotice(of).blocks.map((block) => `${block.kind}: ${textOf(block)}`);
const said = (of: NoticeFacts) => linesOf(of).find((line) => /remains? unpaid/.test(line));

test('a notice for one invoice, block for block', () => {
  const history = [
    anEvent({ seq: 1, keys: ['INV-2046|gentle|1'], on: '2026-08-12' }),
    anEvent({ seq: 2, keys: ['INV-2046|firm|1'], on: '2026-08-19' }),
    anEvent({ seq: 3, kind: 'call', keys: ['INV-2046|call1|1'], on: '2026-09-02' }),
    anEvent({ seq: 4, kind: 'call', keys: ['INV-2046|call2|1'], on: '2026-10-06' }),
    anEvent({ seq: 5, keys: ['INV-2046|final|1'], on: '2026-10-18' }),
  ];
  expect(linesOf(facts({ history }))).toEqual([
    'letterhead: Ada Studio Ltd\n1 High Street\nLondon EC1A 1AA',
    'address: Fjord Tools AS\nHavnegata 7\n0150 Oslo',
    'place: 3 November 2026',
    'delivery: By registered mail with acknowledgement of receipt',
    'heading: Formal notice to pay',
    'reference: Reference PD-7K3QPX',
    'paragraph: Dear Sir or Madam,',
    'paragraph: Despite our reminders of 12 August, 19 August and 18 October 2026 and our telephone calls of 2 September and 6 October 2026, the invoice below remains unpaid.',
    'table: Invoice | Issued | Due | Balance\nINV-2046 | 6 Jul 2026 | 5 Aug 2026 | €7,900.00\nTotal due | €7,900.00',
    'paragraph: We formally request that you pay the sum of €7,900.00 by 11 November 2026, that is within 8 days of the date of this letter.',
    'paragraph: Please pay to this account and state the reference:',
    'facts: Payee: Ada Studio Ltd\nBank: Harbour Bank\nIBAN: GB33 BUKB 2020 1555 5555 55\nBIC: BUKBGB22\nReference: INV-2046',
    'paragraph: If you have paid in the meantime, please tell us the date, so that we can find the payment. If you dispute an invoice or wish to propose instalments, please write to billing@adastudio.example or call us on +44 20 7946 0000 before that day.',
    'paragraph: Yours faithfully,',
    'signature: Mia Laurent\nAda Studio Ltd',
  ]);
});

describe('the deadline is a day and the days left to it', () => {
  test.each`
    daysToPay | deadline        | words
    ${1}      | ${'2026-11-04'} | ${'by 4 November 2026, that is within 1 day of'}
    ${8}      | ${'2026-11-11'} | ${'by 11 November 2026, that is within 8 days of'}
    ${30}     | ${'2026-12-03'} | ${'by 3 December 2026, that is within 30 days of'}
  `('$daysToPay days → $deadline', ({ daysToPay, deadline, words }) => {
    const notice = formalNotice(facts({ daysToPay }));
    expect(notice.deadline).toBe(deadline);
    expect(notice.blocks.map(textOf).join('\n')).toContain(words);
  });
});

describe('what was said before is named by its days', () => {
  const reminder = (on: string, fields = {}) => anEvent({ keys: ['INV-2046|gentle|1'], on, ...fields });
  const call = (on: string) => anEvent({ kind: 'call', keys: ['INV-2046|call1|1'], on });
  const unpaid = 'the invoice below remains unpaid.';
  test.each`
    history                                                                            | sentence
    ${[]}                                                                              | ${'The invoice below remains unpaid.'}
    ${[reminder('2026-08-12')]}                                                        | ${`Despite our reminder of 12 August 2026, ${unpaid}`}
    ${[call('2026-09-02')]}                                                            | ${`Despite our telephone call of 2 September 2026, ${unpaid}`}
    ${[reminder('2025-12-30'), reminder('2026-01-08')]}                                | ${`Despite our reminders of 30 December 2025 and 8 January 2026, ${unpaid}`}
    ${[reminder('2026-08-19'), reminder('2026-08-12')]}                                | ${`Despite our reminders of 12 August and 19 August 2026, ${unpaid}`}
    ${[reminder('2026-08-12'), reminder('2026-08-12')]}                                | ${`Despite our reminder of 12 August 2026, ${unpaid}`}
    ${[reminder('2026-08-12', { result: 'FAILED' })]}                                  | ${'The invoice below remains unpaid.'}
    ${[reminder('2026-08-12', { result: 'UNCERTAIN' })]}                               | ${'The invoice below remains unpaid.'}
    ${[reminder('2026-08-12', { mode: 'test' })]}                                      | ${'The invoice below remains unpaid.'}
    ${[reminder('2026-08-12', { keys: ['INV-1|gentle|1'] })]}                          | ${'The invoice below remains unpaid.'}
    ${[anEvent({ kind: 'note', keys: [], invoices: ['inv-2046'] })]}                   | ${'The invoice below remains unpaid.'}
    ${[anEvent({ kind: 'call', keys: [], invoices: ['inv-2046'], on: '2026-09-02' })]} | ${`Despite our telephone call of 2 September 2026, ${unpaid}`}
  `('$sentence', ({ history, sentence }) => {
    expect(said(facts({ history }))).toBe(`paragraph: ${sentence}`);
  });
});

test('several invoices stand oldest first, with a total for each currency', () => {
  const items = [
    anItem(anInvoice({ number: 'B', dueOn: '2026-09-05', amount: '80.00', currency: 'CHF' })),
    anItem(inv2046),
    anItem(anInvoice({ number: 'A', dueOn: '2026-09-01', amount: '100.00' })),
  ];
  const lines = linesOf(facts({ items }));
  expect(lines.find((line) => line.startsWith('table'))).toBe(
    `table: Invoice | Issued | Due | Balance\nINV-2046 | 6 Jul 2026 | 5 Aug 2026 | €7,900.00\nA |  | 1 Sep 2026 | €100.00\n` +
      `B |  | 5 Sep 2026 | CHF${_}80.00\nTotal due | CHF${_}80.00\nTotal due | €8,000.00`,
  );
  expect(lines.join('\n')).toContain(`the sum of CHF${_}80.00 and €8,000.00 by`);
  expect(said(facts({ items }))).toBe('paragraph: The invoices below remain unpaid.');
});

test('the column of issue dates stands only where one is known', () => {
  const items = [anItem(anInvoice({ number: 'A', dueOn: '2026-09-01', amount: '100.00' }))];
  expect(linesOf(facts({ items })).find((line) => line.startsWith('table'))).toBe(
    'table: Invoice | Due | Balance\nA | 1 Sep 2026 | €100.00\nTotal due | €100.00',
  );
});

test('what is not known is left out', () => {
  const lines = linesOf(
    facts({ creditor: bareSettings.creditor, client: aClient({ name: 'Fjord' }), registered: false }),
  );
  expect(lines.filter((line) => /^(letterhead|address|delivery|facts|signature)/.test(line))).toEqual([
    'letterhead: ',
    'address: Fjord',
    'signature: ',
  ]);
  expect(lines.join('\n')).toContain('please contact us before that day.');
  expect(lines.join('\n')).not.toContain('Please pay to this account');
});

test('it claims nothing but the balances and threatens nothing', () => {
  expect(linesOf(facts()).join('\n')).not.toMatch(
    /court|lawyer|collection|interest|compensation|legal|consequence|fee/i,
  );
});

test('its title names client, day and reference in one line', () => {
  expect(formalNotice(facts({ client: aClient({ name: 'Fjord\nTools' }) })).title).toBe(
    'Formal notice, Fjord Tools, 2026-11-03, PD-7K3QPX',
  );
});

describe('the key is the step keys in one text, whatever their order', () => {
  test.each`
    keys                                    | key
    ${['INV-1|formal|1']}                   | ${'INV-1|formal|1'}
    ${['INV-2|formal|1', 'INV-1|formal|1']} | ${'INV-1|formal|1; INV-2|formal|1'}
    ${['INV-1|formal|1', 'INV-2|formal|1']} | ${'INV-1|formal|1; INV-2|formal|1'}
    ${[`${'x'.repeat(81)}|formal|1`]}       | ${`${'x'.repeat(81)}|formal|1`}
  `('$keys', ({ keys, key }) => {
    expect(noticeKey(keys)).toBe(key);
  });
  test.each([
    [[`${'x'.repeat(82)}|formal|1`]],
    [["O'Neil-1|formal|1"]],
    [['a\\b|formal|1']],
    [['ä|formal|1']],
    [['a"|formal|1']],
  ])('%s is too long or not plain for a file’s property: its SHA-256 stands for it', (keys) => {
    expect(noticeKey(keys)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(noticeKey(keys)).not.toBe(noticeKey([`${keys[0]}2`]));
  });
});

describe('the files of a notice are named after its spreadsheet, its mode and its steps', () => {
  // The SHA-256 of "abc" begins with ba7816bf8f01.
  test.each`
    mode           | key
    ${'ask'}       | ${'ba7816bf8f01 INV-1|formal|1'}
    ${'automatic'} | ${'ba7816bf8f01 INV-1|formal|1'}
    ${'test'}      | ${'ba7816bf8f01 test INV-1|formal|1'}
  `('in $mode mode', ({ mode, key }) => expect(noticeFileKey('INV-1|formal|1', 'abc', mode)).toBe(key));
  test('another spreadsheet, other files', () =>
    expect(noticeFileKey('INV-1|formal|1', 'abd', 'ask')).not.toBe(noticeFileKey('INV-1|formal|1', 'abc', 'ask')));
  test('the longest fits into the 124 bytes that Drive takes for a property with its name', () => {
    const longest = noticeKey([`${'x'.repeat(81)}|formal|1`]);
    expect(`paydueKey${noticeFileKey(longest, 'abc', 'test')}`).toHaveLength(117);
  });
});
