import type { Agreement } from '../../src/core/model';
import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import type { RawCell } from '../../src/workbook/cells';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const COLUMNS = [
  ...['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Reason', 'Source', 'By', 'Recorded on', 'Ended on', 'Outcome'],
  'State',
];
type Cells = Readonly<Record<string, RawCell>>;
/** Kestrel promised on 2 March 2026 to pay INV-1 by the 10th, with some cells changed. */
const promise = (changed: Cells = {}): RawCell[] => {
  const cells: Cells = {
    ...{ Kind: 'promise', Client: 'Kestrel', Invoices: 'INV-1', Until: on('2026-03-10') },
    ...{ 'Recorded on': on('2026-03-02'), By: 'mia@tern.example', ...changed },
  };
  return COLUMNS.map((heading) => cells[heading] ?? '');
};
const invoices = sheet(
  'Invoices',
  HEADINGS,
  row('INV-1'),
  row('INV-2', 'Kestrel', on('2026-03-01'), 50.5),
  row('INV-3', 'Harbour', on('2026-03-01'), 80, 'ap@harbour.example'),
  row('INV-4', 'Kestrel', on('2026-03-01'), 'much'),
  row('7/2026', 'Tern', on('2026-03-01'), '90 USD', 'ap@tern.example'),
  row('8,5', 'Tern', on('2026-03-01'), 10, 'ap@tern.example'),
  row('8,6', 'Dover, Ltd', on('2026-03-01'), 10, 'ap@dover.example'),
  row('8,7', 'Dover GmbH', on('2026-03-01'), 10, 'ap@dover.example'),
  row('8,8', 'Dover GmbH', on('2026-03-01'), 10, 'ap@dover.example'),
);
const read = (...rows: readonly RawCell[][]) => {
  const { ledger, problems } = open([invoices, sheet('Agreements', COLUMNS, ...rows)], 'de_DE');
  return { agreements: ledger.agreements, problems: problems.filter(({ sheet: name }) => name === 'Agreements') };
};
/** Who is left alone until when: `hold kestrel inv-1 2026-03-10`. */
const short = ({ kind, clientId, invoiceIds, until }: Agreement) =>
  [kind, clientId, invoiceIds.join('+') || 'all', until ?? 'open'].join(' ');

test('a row, cell by cell', () => {
  const { agreements, problems } = read(
    promise({ Invoices: 'INV-1; inv-2', Amount: '120,50', Reason: 'cash flow', Source: 'call', State: 'Kept' }),
  );
  expect(problems).toEqual([]);
  expect(agreements).toEqual([
    {
      ...{ kind: 'promise', clientId: 'kestrel', clientName: 'Kestrel', invoiceIds: ['inv-1', 'inv-2'], row: 2 },
      ...{ until: '2026-03-10', amount: { minor: 12050, currency: 'EUR' }, reason: 'cash flow', source: 'call' },
      ...{ by: 'mia@tern.example', recordedOn: '2026-03-02', endedOn: null, outcome: null },
    },
  ]);
});

describe('a kind in the words that people use', () => {
  test.each`
    word                | kind
    ${'Promise'}        | ${'promise'}
    ${'promise to pay'} | ${'promise'}
    ${'Zahlungszusage'} | ${'promise'}
    ${'instalment'}     | ${'instalment'}
    ${'Payment plan'}   | ${'instalment'}
    ${'Ratenzahlung'}   | ${'instalment'}
    ${'extended'}       | ${'extension'}
    ${'in dispute'}     | ${'dispute'}
    ${'litige'}         | ${'dispute'}
    ${'on hold'}        | ${'hold'}
    ${'Mahnsperre'}     | ${'hold'}
    ${'postpone'}       | ${'postponement'}
    ${'Waived'}         | ${'waiver'}
    ${'waive'}          | ${'waiver'}
  `('$word → $kind', ({ word, kind }) => {
    const { agreements, problems } = read(promise({ Kind: word, Amount: '10', Reason: 'asked' }));
    expect([agreements[0]?.kind, problems]).toEqual([kind, []]);
  });
});

describe('which invoices it is about', () => {
  test.each`
    what                           | changed                                           | expected
    ${'one'}                       | ${{}}                                             | ${['promise kestrel inv-1 2026-03-10']}
    ${'several, by any separator'} | ${{ Invoices: 'INV-1, INV-2' }}                   | ${['promise kestrel inv-1+inv-2 2026-03-10']}
    ${'a line each'}               | ${{ Invoices: 'INV-1\nINV-2' }}                   | ${['promise kestrel inv-1+inv-2 2026-03-10']}
    ${'one twice'}                 | ${{ Invoices: 'INV-1; inv-1' }}                   | ${['promise kestrel inv-1 2026-03-10']}
    ${'none: all of the client’s'} | ${{ Invoices: '' }}                               | ${['promise kestrel all 2026-03-10']}
    ${'a line of its plan'}        | ${{ Invoices: 'INV-1/2' }}                        | ${['promise kestrel inv-1 2026-03-10']}
    ${'a number with a stroke'}    | ${{ Client: 'Tern', Invoices: '7/2026' }}         | ${['promise tern 7/2026 2026-03-10']}
    ${'a number with a comma'}     | ${{ Client: 'Tern', Invoices: '8,5' }}            | ${['promise tern 8,5 2026-03-10']}
    ${'numbers with commas'}       | ${{ Client: 'Dover GmbH', Invoices: '8,7; 8,8' }} | ${['promise dover gmbh 8,7+8,8 2026-03-10']}
    ${'the client unnamed'}        | ${{ Client: '' }}                                 | ${['promise kestrel inv-1 2026-03-10']}
    ${'a client in other letters'} | ${{ Client: ' KESTREL ' }}                        | ${['promise kestrel inv-1 2026-03-10']}
    ${'one that is not judged'}    | ${{ Invoices: 'INV-4; INV-1' }}                   | ${['promise kestrel inv-1 2026-03-10']}
  `('$what', ({ changed, expected }) => {
    const { agreements, problems } = read(promise(changed));
    expect([agreements.map(short), problems]).toEqual([expected, []]);
  });
});

describe('what need not be there', () => {
  test.each`
    what                                 | changed                                                  | expected
    ${'a hold without a day has no end'} | ${{ Kind: 'hold', Until: '' }}                           | ${{ kind: 'hold', until: null }}
    ${'so has one until further notice'} | ${{ Kind: 'hold', Until: 'open' }}                       | ${{ kind: 'hold', until: null }}
    ${'a waiver without a day'}          | ${{ Kind: 'waiver', Until: '', Reason: 'goodwill' }}     | ${{ kind: 'waiver', until: null, reason: 'goodwill' }}
    ${'a waiver until further notice'}   | ${{ Kind: 'waiver', Until: 'open', Reason: 'goodwill' }} | ${{ kind: 'waiver', until: null }}
    ${'a dispute without a review'}      | ${{ Kind: 'dispute', Until: '' }}                        | ${{ kind: 'dispute', until: null }}
    ${'a row that says not since when'}  | ${{ 'Recorded on': '' }}                                 | ${{ recordedOn: '2000-01-01' }}
    ${'an amount: the whole'}            | ${{ Amount: '' }}                                        | ${{ amount: null }}
    ${'the amount of a hold is a note'}  | ${{ Kind: 'hold', Amount: 'all' }}                       | ${{ amount: null }}
  `('$what', ({ changed, expected }) => {
    const { agreements, problems } = read(promise(changed));
    expect(problems).toEqual([]);
    expect(agreements[0]).toMatchObject(expected);
  });

  test('a row with a State alone is none', () => {
    expect(read(COLUMNS.map((heading) => (heading === 'State' ? 'Active' : '')))).toEqual({
      agreements: [],
      problems: [],
    });
  });

  test('a waiver without a reason counts, and the reason is asked for', () => {
    const { agreements, problems } = read(promise({ Kind: 'waiver', Until: '', Reason: '' }));
    expect(agreements.map(({ kind, reason }) => [kind, reason])).toEqual([['waiver', null]]);
    expect(problems.map((one) => `${problemSentence(one)} ${problemRemedy(one)}`)).toEqual([
      'The waiver gives no reason. Write why the charges were given up: somebody will ask for it. The waiver holds all the same.',
    ]);
  });

  test('how it ended', () => {
    const ended = { Kind: 'dispute', 'Ended on': on('2026-03-05'), Outcome: 'Upheld' };
    expect(read(promise(ended)).agreements[0]).toMatchObject({ endedOn: '2026-03-05', outcome: 'upheld' });
  });
});

describe('the amount is in the currency of its invoices', () => {
  test.each`
    changed                                              | amount
    ${{ Amount: '100,00 €' }}                            | ${{ minor: 10000, currency: 'EUR' }}
    ${{ Amount: 100 }}                                   | ${{ minor: 10000, currency: 'EUR' }}
    ${{ Client: 'Tern', Invoices: '7/2026', Amount: 5 }} | ${{ minor: 500, currency: 'USD' }}
    ${{ Client: 'Tern', Invoices: '', Amount: '5 USD' }} | ${{ minor: 500, currency: 'USD' }}
    ${{ Kind: 'dispute', Amount: 1000 }}                 | ${{ minor: 100000, currency: 'EUR' }}
  `('$changed', ({ changed, amount }) => {
    const { agreements, problems } = read(promise(changed));
    expect([agreements[0]?.amount, problems]).toEqual([amount, []]);
  });
});

describe('a row that cannot be read keeps back what it is about', () => {
  test.each`
    what                            | changed                                         | place            | code                         | held
    ${'no kind'}                    | ${{ Kind: '' }}                                 | ${'Kind'}        | ${'agreementKind'}           | ${['hold kestrel inv-1 open']}
    ${'an unknown kind'}            | ${{ Kind: 'gentlemen' }}                        | ${'Kind'}        | ${'agreementKind'}           | ${['hold kestrel inv-1 open']}
    ${'a status that is no kind'}   | ${{ Kind: 'paid' }}                             | ${'Kind'}        | ${'agreementKind'}           | ${['hold kestrel inv-1 open']}
    ${'a promise without a day'}    | ${{ Until: '' }}                                | ${'Until'}       | ${'agreementUntilMissing'}   | ${['hold kestrel inv-1 open']}
    ${'an extension without one'}   | ${{ Kind: 'extension', Until: '' }}             | ${'Until'}       | ${'agreementUntilMissing'}   | ${['hold kestrel inv-1 open']}
    ${'a postponement without one'} | ${{ Kind: 'postponement', Until: '' }}          | ${'Until'}       | ${'agreementUntilMissing'}   | ${['hold kestrel inv-1 open']}
    ${'an instalment without one'}  | ${{ Kind: 'instalment', Until: '', Amount: 5 }} | ${'Until'}       | ${'agreementUntilMissing'}   | ${['hold kestrel inv-1 open']}
    ${'no day at all'}              | ${{ Until: 'soon' }}                            | ${'Until'}       | ${'dayUnreadable'}           | ${['hold kestrel inv-1 open']}
    ${'a hold until no day'}        | ${{ Kind: 'hold', Until: '31.02.2026' }}        | ${'Until'}       | ${'dayUnreadable'}           | ${['hold kestrel inv-1 open']}
    ${'a review on no day'}         | ${{ Kind: 'dispute', Until: 'soon' }}           | ${'Until'}       | ${'dayUnreadable'}           | ${['hold kestrel inv-1 open']}
    ${'an instalment of nothing'}   | ${{ Kind: 'instalment' }}                       | ${'Amount'}      | ${'agreementAmount'}         | ${['hold kestrel inv-1 2026-03-10']}
    ${'zero'}                       | ${{ Amount: 0 }}                                | ${'Amount'}      | ${'agreementAmount'}         | ${['hold kestrel inv-1 2026-03-10']}
    ${'less than nothing'}          | ${{ Amount: -5 }}                               | ${'Amount'}      | ${'agreementAmount'}         | ${['hold kestrel inv-1 2026-03-10']}
    ${'a cent too much'}            | ${{ Amount: '100,01' }}                         | ${'Amount'}      | ${'agreementAmount'}         | ${['hold kestrel inv-1 2026-03-10']}
    ${'no amount'}                  | ${{ Amount: 'half' }}                           | ${'Amount'}      | ${'amountUnreadable'}        | ${['hold kestrel inv-1 2026-03-10']}
    ${'another currency'}           | ${{ Amount: '50 USD' }}                         | ${'Amount'}      | ${'currencyDiffers'}         | ${['hold kestrel inv-1 2026-03-10']}
    ${'one of two currencies'}      | ${{ Client: 'Tern', Invoices: '', Amount: 5 }}  | ${'Amount'}      | ${'currencyDiffers'}         | ${['hold tern all 2026-03-10']}
    ${'recorded on no day'}         | ${{ 'Recorded on': 'then' }}                    | ${'Recorded on'} | ${'dayUnreadable'}           | ${['hold kestrel inv-1 2026-03-10']}
    ${'ended on no day'}            | ${{ 'Ended on': 'then' }}                       | ${'Ended on'}    | ${'dayUnreadable'}           | ${['hold kestrel inv-1 2026-03-10']}
    ${'an unknown outcome'}         | ${{ Kind: 'dispute', Outcome: 'hm' }}           | ${'Outcome'}     | ${'choiceUnknown'}           | ${['hold kestrel inv-1 open']}
    ${'a formula that failed'}      | ${{ Until: '#REF!' }}                           | ${'Until'}       | ${'formulaError'}            | ${['hold kestrel inv-1 open']}
    ${'an unknown invoice: any'}    | ${{ Invoices: 'INV-9' }}                        | ${'Invoices'}    | ${'agreementInvoiceUnknown'} | ${['hold kestrel all 2026-03-10']}
    ${'one of two unknown'}         | ${{ Invoices: 'INV-1; INV-9' }}                 | ${'Invoices'}    | ${'agreementInvoiceUnknown'} | ${['hold kestrel all 2026-03-10']}
    ${'another client’s invoice'}   | ${{ Invoices: 'INV-3' }}                        | ${'Invoices'}    | ${'agreementInvoiceUnknown'} | ${['hold kestrel all 2026-03-10', 'hold harbour inv-3 2026-03-10']}
    ${'a client misspelt'}          | ${{ Client: 'Kestral', Invoices: '' }}          | ${'Client'}      | ${'clientUnknown'}           | ${['hold kestrel all 2026-03-10']}
    ${'renamed to fewer words'}     | ${{ Client: 'Tern Ltd', Invoices: '' }}         | ${'Client'}      | ${'clientUnknown'}           | ${['hold tern all 2026-03-10']}
    ${'renamed to more words'}      | ${{ Client: 'Dover', Invoices: '' }}            | ${'Client'}      | ${'clientUnknown'}           | ${['hold dover, ltd all 2026-03-10', 'hold dover gmbh all 2026-03-10']}
  `('$what', ({ changed, place, code, held }) => {
    const { agreements, problems } = read(promise(changed));
    expect([places(problems), agreements.map(short)]).toEqual([[`Agreements 2 ${place}: ${code}`], held]);
    expect(problemRemedy(problems[0]!)).toMatch(/ Until then nobody is asked for what this row is about\.$/);
  });

  test.each([
    ['no client and no invoice', { Client: '', Invoices: '' }, 'Client: clientMissing'],
    ['a client whom nobody is called like', { Client: 'Zephyr', Invoices: '' }, 'Client: clientUnknown'],
    ['the beginning of a word', { Client: 'Kes', Invoices: '' }, 'Client: clientUnknown'],
  ])('%s: nobody is kept back, which is said', (_, changed, place) => {
    const { agreements, problems } = read(promise(changed));
    expect([places(problems), agreements]).toEqual([[`Agreements 2 ${place}`], []]);
    expect(problemRemedy(problems[0]!)).toMatch(/ Until then the row keeps nobody back\.$/);
  });

  test('neither when nobody knows client and invoice', () => {
    const { agreements, problems } = read(promise({ Client: 'Zephyr', Invoices: 'X-9' }));
    expect([places(problems), agreements]).toEqual([
      ['Agreements 2 Invoices: agreementInvoiceUnknown', 'Agreements 2 Client: clientUnknown'],
      [],
    ]);
    for (const problem of problems) expect(problemRemedy(problem)).toMatch(/ keeps nobody back\.$/);
  });

  test('an unknown client with a known invoice is a problem, and the row counts as it is', () => {
    const { agreements, problems } = read(promise({ Client: 'Kestral' }));
    expect([places(problems), agreements.map(short)]).toEqual([
      ['Agreements 2 Client: clientUnknown'],
      ['promise kestrel inv-1 2026-03-10'],
    ]);
    expect(problemSentence(problems[0]!)).toBe('"Kestral" is not in the sheet of clients. Perhaps "Kestrel" is meant.');
  });

  test('of an unknown invoice the nearest number of that client is named', () => {
    const { problems } = read(promise({ Invoices: 'INV-11' }));
    expect(`${problemSentence(problems[0]!)} ${problemRemedy(problems[0]!)}`).toBe(
      'There is no invoice "INV-11" of this client. Perhaps "INV-1" is meant. Write the number as it stands in the invoice sheet, or delete the row when the invoice is gone. Until then nobody is asked for what this row is about.',
    );
  });

  test('one that was ended is over all the same', () => {
    expect(read(promise({ Invoices: 'INV-9', 'Ended on': on('2026-03-05') })).agreements[0]).toMatchObject({
      kind: 'hold',
      endedOn: '2026-03-05',
    });
  });

  test('but not when its outcome cannot be read', () => {
    const ended = { Kind: 'dispute', Outcome: 'hm', 'Ended on': on('2026-03-05') };
    expect(read(promise(ended)).agreements[0]).toMatchObject({ kind: 'hold', endedOn: null, outcome: null });
  });

  test('every other row goes on', () => {
    expect(read(promise({ Until: 'soon' }), promise({ Invoices: 'INV-2' })).agreements.map(short)).toEqual([
      'hold kestrel inv-1 open',
      'promise kestrel inv-2 2026-03-10',
    ]);
  });
});

test('two clients of one name: a row for all of the invoices is about both', () => {
  const two = sheet(
    'Invoices',
    HEADINGS,
    row('INV-1', 'Kestrel', on('2026-03-01'), 10, 'a@kestrel.example'),
    row('INV-2', 'Kestrel', on('2026-03-01'), 10, 'b@kestrel.example'),
  );
  const { ledger } = open([
    two,
    sheet('Agreements', COLUMNS, promise({ Invoices: '' }), promise({ Invoices: 'INV-2' })),
  ]);
  expect(ledger.agreements.map(({ clientId, invoiceIds }) => [clientId, invoiceIds])).toEqual([
    [ledger.invoices[0]?.clientId, []],
    [ledger.invoices[1]?.clientId, []],
    [ledger.invoices[1]?.clientId, ['inv-2']],
  ]);
});

describe('the sheet itself', () => {
  test('none: nothing was agreed', () => {
    const { ledger, layout } = open([invoices]);
    expect([ledger.agreements, layout.agreements]).toEqual([[], null]);
  });

  test.each([
    ['empty', sheet('Agreements')],
    ['without any row', sheet('Agreements', COLUMNS)],
  ])('%s: invoices are judged as ever', (_, empty) => {
    expect(open([invoices, empty]).ledger.invoices).toHaveLength(8);
  });

  test('without a column it cannot be understood by, nobody is judged', () => {
    const { ledger, problems, layout } = open([
      invoices,
      sheet('Agreements', ['Kind', 'Client', 'Until', 'Until'], ['promise', 'Kestrel', 'x', 'y']),
    ]);
    expect([ledger.invoices, ledger.agreements, layout.agreements]).toEqual([[], [], null]);
    expect(places(problems)).toEqual(['Agreements Invoices: columnMissing', 'Agreements Until: columnTwice']);
    expect(problemRemedy(problems[0]!)).toBe(
      'Add a column with the heading Invoices, or rename this sheet if it is about something else. Until then nobody is written to.',
    );
  });

  test('headings that are gone: nobody is judged', () => {
    expect(open([invoices, sheet('Agreements', ['promise', 'Kestrel', 'INV-1'])]).ledger.invoices).toEqual([]);
  });

  test('the last row with anything in it, so that the next is appended below', () => {
    const { layout } = open([invoices, sheet('Agreements', COLUMNS, promise(), ['', '', '', '', '', 'a note'])]);
    expect(layout.agreements).toMatchObject({ name: 'Agreements', headingRow: 1, lastRow: 3 });
  });
});
