import { HEADINGS, on, open, places, row, sheet } from './sheets';

/** One invoice row with an extra column, or a changed one. */
const withColumn = (heading: string, cell: Parameters<typeof sheet>[1][number], cells = row()) =>
  sheet('Invoices', [...HEADINGS, heading], [...cells, cell]);

describe('a row with all that is needed is an invoice', () => {
  test('with every cell read', () => {
    const headings = [
      ...[
        'Number',
        'Client',
        'Due date',
        'Amount',
        'Issue date',
        'Sent on',
        'Currency',
        'Paid',
        'Balance',
        'Status',
        'Project',
      ],
      ...['PO number', 'Invoice file', 'Client e-mail', 'Procedure', 'Extended due date', 'Hold until', 'Note'],
    ];
    const cells = [
      ...[
        'INV-7',
        'Kestrel',
        '2026-03-01',
        '1,250.00',
        on('2026-02-01'),
        on('2026-02-02'),
        'gbp',
        250,
        1000,
        'partly paid',
        'Roof',
      ],
      ...[
        'PO-9',
        'https://drive.example/f',
        'ap@kestrel.example',
        'key accounts',
        on('2026-03-15'),
        'yes',
        'nice people',
      ],
    ];
    const { ledger, problems } = open([sheet('Invoices', headings, cells)]);
    expect(problems).toEqual([]);
    expect(ledger.invoices).toEqual([
      {
        id: 'inv-7',
        number: 'INV-7',
        row: 2,
        clientId: 'kestrel',
        clientName: 'Kestrel',
        issuedOn: '2026-02-01',
        sentOn: '2026-02-02',
        dueOn: '2026-03-01',
        extendedTo: '2026-03-15',
        amount: { minor: 125000, currency: 'GBP' },
        paid: { minor: 25000, currency: 'GBP' },
        statedBalance: { minor: 100000, currency: 'GBP' },
        status: 'partlyPaid',
        procedure: 'Key accounts',
        holdUntil: 'open',
        project: 'Roof',
        poNumber: 'PO-9',
        file: 'https://drive.example/f',
        note: 'nice people',
        printed: { level: null, lastContactOn: null },
      },
    ]);
  });

  test('a number that the sheet holds as a number is its digits', () => {
    expect(open([sheet('Invoices', HEADINGS, row(2026001))]).ledger.invoices[0]?.number).toBe('2026001');
  });

  test('a number typed in two lines is one line', () => {
    const { ledger } = open([sheet('Invoices', HEADINGS, row('INV-1\n (copy)\tb'))]);
    expect(ledger.invoices[0]?.number).toBe('INV-1 (copy) b');
  });

  test('a formula typed as a name stays text', () => {
    const name = '=HYPERLINK("https://evil.example";"Kestrel")';
    expect(open([sheet('Invoices', HEADINGS, row('INV-1', name))]).ledger.invoices[0]?.clientName).toBe(name);
  });

  test('a right-to-left name is kept, without the marks around it', () => {
    const { ledger } = open([sheet('Invoices', HEADINGS, row('INV-1', '\u200fشركة النور\u200f'))]);
    expect(ledger.invoices[0]?.clientName).toBe('شركة النور');
  });

  test('a note of 10,000 characters is kept whole', () => {
    const note = 'n'.repeat(10_000);
    expect(open([withColumn('Note', note)]).ledger.invoices[0]?.note).toBe(note);
  });

  test('the error of a formula in a column that decides nothing is no problem', () => {
    const { ledger, problems } = open([withColumn('Note', '#REF!')]);
    expect([ledger.invoices[0]?.note, problems]).toEqual([null, []]);
  });
});

describe('a row that cannot be judged is a problem at its cell, and no invoice', () => {
  test.each`
    what                                  | cells                                                      | place
    ${'no number'}                        | ${row('')}                                                 | ${'Number: numberMissing'}
    ${'a number turned into a date'}      | ${row(on('2026-01-01'))}                                   | ${'Number: numberMissing'}
    ${'no client'}                        | ${row('INV-1', '')}                                        | ${'Client: clientMissing'}
    ${'no due date'}                      | ${row('INV-1', 'Kestrel', '')}                             | ${'Due date: dayMissing'}
    ${'a day that does not exist'}        | ${row('INV-1', 'Kestrel', '31/02/2026')}                   | ${'Due date: dayUnreadable'}
    ${'a day of 1899'}                    | ${row('INV-1', 'Kestrel', on('1899-12-30'))}               | ${'Due date: dayImplausible'}
    ${'a due date that is a word'}        | ${row('INV-1', 'Kestrel', 'soon')}                         | ${'Due date: dayUnreadable'}
    ${'no amount'}                        | ${row('INV-1', 'Kestrel', on('2026-03-01'), '')}           | ${'Amount: amountMissing'}
    ${'an amount that is a word'}         | ${row('INV-1', 'Kestrel', on('2026-03-01'), 'x')}          | ${'Amount: amountUnreadable'}
    ${'the error of a formula as amount'} | ${row('INV-1', 'Kestrel', on('2026-03-01'), '#REF!')}      | ${'Amount: formulaError'}
    ${'an amount still being fetched'}    | ${row('INV-1', 'Kestrel', on('2026-03-01'), 'Loading...')} | ${'Amount: stillLoading'}
    ${'the error of a formula as client'} | ${row('INV-1', '#N/A')}                                    | ${'Client: formulaError'}
    ${'an amount in an unknown currency'} | ${row('INV-1', 'Kestrel', on('2026-03-01'), '12 Foo')}     | ${'Amount: currencyUnknown'}
  `('$what', ({ cells, place }) => {
    const { ledger, problems, refused } = open([sheet('Invoices', HEADINGS, cells, row('INV-2'))]);
    expect(places(problems)).toEqual([`Invoices 2 ${place}`]);
    expect(ledger.invoices.map(({ id }) => id)).toEqual(['inv-2']);
    expect(refused.get(2)).toBe(problems[0]);
  });

  test.each`
    heading                | cell            | code
    ${'Issue date'}        | ${'someday'}    | ${'dayUnreadable'}
    ${'Sent on'}           | ${'someday'}    | ${'dayUnreadable'}
    ${'Extended due date'} | ${'2026-02-30'} | ${'dayUnreadable'}
    ${'Hold until'}        | ${'ask Peter'}  | ${'dayUnreadable'}
    ${'Status'}            | ${'ask Peter'}  | ${'statusUnknown'}
    ${'Status'}            | ${'#REF!'}      | ${'formulaError'}
    ${'Currency'}          | ${'Foo'}        | ${'currencyUnknown'}
    ${'Paid'}              | ${'a bit'}      | ${'amountUnreadable'}
    ${'Paid'}              | ${100.01}       | ${'paidExceedsAmount'}
    ${'Paid'}              | ${-1}           | ${'amountUnreadable'}
    ${'Balance'}           | ${'#N/A'}       | ${'formulaError'}
    ${'Procedure'}         | ${'Standrad'}   | ${'procedureUnknown'}
    ${'Procedure'}         | ${'#NAME?'}     | ${'formulaError'}
  `('$heading "$cell": $code', ({ heading, cell, code }) => {
    const { ledger, problems } = open([withColumn(heading, cell)]);
    expect(places(problems)).toEqual([`Invoices 2 ${heading}: ${code}`]);
    expect(ledger.invoices).toEqual([]);
  });

  test('all problems of a row at once', () => {
    const { problems } = open([sheet('Invoices', HEADINGS, row('', 'Kestrel', 'soon', 'x'))]);
    expect(places(problems)).toEqual([
      'Invoices 2 Number: numberMissing',
      'Invoices 2 Amount: amountUnreadable',
      'Invoices 2 Due date: dayUnreadable',
    ]);
  });

  test('with what was read, the heading as it stands, and a suggestion', () => {
    const { problems } = open(
      [sheet('Rechnungen', ['Nr', 'Kunde', 'Fällig am', 'Betrag', 'E-Mail'], row('1', 'A', '31.02.2026'))],
      'de_DE',
    );
    expect(problems).toEqual([
      {
        sheet: 'Rechnungen',
        row: 2,
        column: 'Fällig am',
        columnIndex: 3,
        code: 'dayUnreadable',
        read: '31.02.2026',
        params: { suggestion: '2026-02-28' },
      },
    ]);
  });
});

describe('due before it was issued', () => {
  test.each`
    issued          | problems
    ${'2026-02-28'} | ${[]}
    ${'2026-03-01'} | ${[]}
    ${'2026-03-02'} | ${['Invoices 2 Due date: dueBeforeIssue']}
  `('issued on $issued, due on 2026-03-01: $problems', ({ issued, problems }) => {
    expect(places(open([withColumn('Issue date', on(issued))]).problems)).toEqual(problems);
  });
});

describe('sent on may be ticked instead of dated: then nobody knows when', () => {
  test.each([true, false, 'yes', 'nein'])('%s', (cell) => {
    const { ledger, problems } = open([withColumn('Sent on', cell)]);
    expect([ledger.invoices[0]?.sentOn, problems]).toEqual([null, []]);
  });
});

describe('what was paid may be an amount, a word, a tick or a day', () => {
  test.each`
    cell                | paid
    ${''}               | ${null}
    ${'–'}              | ${null}
    ${0}                | ${0}
    ${40}               | ${4000}
    ${'40,00'}          | ${4000}
    ${100}              | ${10000}
    ${true}             | ${10000}
    ${'yes'}            | ${10000}
    ${on('2026-03-02')} | ${10000}
    ${false}            | ${0}
    ${'no'}             | ${0}
    ${'1'}              | ${100}
  `('$cell → $paid of 10000', ({ cell, paid }) => {
    const { ledger, problems } = open([withColumn('Paid', cell)]);
    expect([ledger.invoices[0]?.paid?.minor ?? null, problems]).toEqual([paid, []]);
  });

  test.each`
    paid  | paidOn              | expected
    ${''} | ${on('2026-03-02')} | ${10000}
    ${''} | ${'2. March'}       | ${10000}
    ${''} | ${''}               | ${null}
    ${''} | ${'to come'}        | ${null}
    ${40} | ${on('2026-03-02')} | ${4000}
  `('paid "$paid" with a payment day $paidOn → $expected', ({ paid, paidOn, expected }) => {
    const { ledger } = open([sheet('Invoices', [...HEADINGS, 'Paid', 'Paid on'], [...row(), paid, paidOn])]);
    expect(ledger.invoices[0]?.paid?.minor ?? null).toBe(expected);
  });
});

describe('Balance and Amount − Paid must agree when both are there', () => {
  test.each`
    paid     | balance  | problems
    ${40}    | ${60}    | ${[]}
    ${40}    | ${59.99} | ${['Invoices 2 Balance: balanceDiffers']}
    ${40}    | ${60.01} | ${['Invoices 2 Balance: balanceDiffers']}
    ${''}    | ${60}    | ${[]}
    ${40}    | ${''}    | ${[]}
    ${false} | ${60}    | ${[]}
    ${'yes'} | ${60}    | ${['Invoices 2 Balance: balanceDiffers']}
  `('paid "$paid", balance "$balance": $problems', ({ paid, balance, problems }) => {
    const { problems: found } = open([sheet('Invoices', [...HEADINGS, 'Paid', 'Balance'], [...row(), paid, balance])]);
    expect(places(found)).toEqual(problems);
  });
});

describe('a credit note is a row with a negative amount', () => {
  test('it needs no due date when it has an issue date', () => {
    const { ledger, problems } = open([withColumn('Issue date', on('2026-02-01'), row('CN-1', 'Kestrel', '', -30))]);
    expect([ledger.invoices[0]?.dueOn, ledger.invoices[0]?.amount.minor, problems]).toEqual(['2026-02-01', -3000, []]);
  });

  test.each`
    paid   | problems
    ${-30} | ${[]}
    ${-31} | ${['Invoices 2 Paid: paidExceedsAmount']}
    ${1}   | ${['Invoices 2 Paid: amountUnreadable']}
  `('used up to $paid of -30: $problems', ({ paid, problems }) => {
    expect(places(open([withColumn('Paid', paid, row('CN-1', 'Kestrel', on('2026-03-01'), -30))]).problems)).toEqual(
      problems,
    );
  });
});

describe('the currency of a row', () => {
  const currencyOf = (opened: ReturnType<typeof open>) => opened.ledger.invoices[0]?.amount.currency;
  test.each`
    what                              | heading           | amount       | cell     | format                   | locale     | currency
    ${'stands in its column'}         | ${'Amount'}       | ${100}       | ${'CHF'} | ${null}                  | ${'de_DE'} | ${'CHF'}
    ${'stands in the amount'}         | ${'Amount'}       | ${'£100.00'} | ${''}    | ${null}                  | ${'de_DE'} | ${'GBP'}
    ${'is shown by the format'}       | ${'Amount'}       | ${100}       | ${''}    | ${'[$CHF-807] #,##0.00'} | ${'de_DE'} | ${'CHF'}
    ${'stands in the heading'}        | ${'Amount (USD)'} | ${100}       | ${''}    | ${'#,##0.00'}            | ${'de_DE'} | ${'USD'}
    ${"is the workbook's"}            | ${'Amount'}       | ${100}       | ${''}    | ${'#,##0.00'}            | ${'de_DE'} | ${'EUR'}
    ${"is the workbook's"}            | ${'Amount'}       | ${100}       | ${''}    | ${null}                  | ${'en_US'} | ${'USD'}
    ${'the column before the format'} | ${'Amount'}       | ${100}       | ${'EUR'} | ${'[$CHF-807] #,##0.00'} | ${'de_DE'} | ${'EUR'}
  `('$what: $currency', ({ heading, amount, cell, format, locale, currency }) => {
    const rows = sheet(
      'Invoices',
      ['Number', 'Client', 'Due date', heading, 'E-mail', 'Currency'],
      [...row('INV-1', 'Kestrel', on('2026-03-01'), amount), cell],
    );
    const opened = open([rows], locale, format === null ? null : ['General', format]);
    expect([currencyOf(opened), opened.problems]).toEqual([currency, []]);
  });

  test('two that differ are a problem', () => {
    const column = sheet(
      'Invoices',
      [...HEADINGS, 'Currency'],
      [...row('INV-1', 'Kestrel', on('2026-03-01'), '£100'), 'EUR'],
    );
    expect(places(open([column]).problems)).toEqual(['Invoices 2 Currency: currencyDiffers']);
    const format = sheet('Invoices', HEADINGS, row('INV-1', 'Kestrel', on('2026-03-01'), '£100'));
    expect(places(open([format], 'en_GB', ['', '#,##0.00 "€"']).problems)).toEqual([
      'Invoices 2 Amount: currencyDiffers',
    ]);
  });

  test('Paid and Balance must be in it too', () => {
    expect(places(open([withColumn('Paid', '$40')], 'en_GB').problems)).toEqual(['Invoices 2 Paid: currencyDiffers']);
  });
});

describe('rows that are no invoices are passed over without a word', () => {
  test.each`
    what                                 | cells
    ${'a blank row'}                     | ${['', ' ', '', '']}
    ${'a total'}                         | ${['', '', '', 12345]}
    ${'a total with its name'}           | ${['Total', '', '', 12345]}
    ${'a total named as client'}         | ${['', 'Summe', '', 12345]}
    ${'a formula that makes a day'}      | ${['', '', on('1900-01-29'), 0]}
    ${'a reserved number'}               | ${['INV-9', '', '', '']}
    ${'a reserved number, nothing owed'} | ${['INV-9', '', '', 0]}
  `('$what', ({ cells }) => {
    const { ledger, problems } = open([sheet('Invoices', HEADINGS, row(), cells)]);
    expect([ledger.invoices.length, problems]).toEqual([1, []]);
  });

  test('a client called Total Energies is no total', () => {
    expect(open([sheet('Invoices', HEADINGS, row('INV-1', 'Total Energies'))]).ledger.invoices).toHaveLength(1);
  });
});

describe('a row that is closed or settled may be unreadable', () => {
  test.each(['Paid', 'Cancelled', 'Draft', 'Written off', 'In collection'])('%s', (status) => {
    const { ledger, problems } = open([withColumn('Status', status, row('INV-1', 'Kestrel', 'soon'))]);
    expect([ledger.invoices, problems]).toEqual([[], []]);
  });

  test.each(['Open', 'Disputed', 'On hold', 'Promised', 'Payment plan', 'Overdue'])('but not %s', (status) => {
    expect(places(open([withColumn('Status', status, row('INV-1', 'Kestrel', 'soon'))]).problems)).toEqual([
      'Invoices 2 Due date: dayUnreadable',
    ]);
  });

  test('paid in full', () => {
    expect(open([withColumn('Paid', 100, row('INV-1', 'Kestrel', ''))]).problems).toEqual([]);
    expect(places(open([withColumn('Paid', 99.99, row('INV-1', 'Kestrel', ''))]).problems)).toEqual([
      'Invoices 2 Due date: dayMissing',
    ]);
  });

  test('a closed row that can be read is in the ledger', () => {
    expect(open([withColumn('Status', 'Paid')]).ledger.invoices[0]?.status).toBe('paid');
  });
});

describe('a number that stands twice is a problem on all its rows, and none is judged', () => {
  test('in any letter case, with blanks, at other clients', () => {
    const { ledger, problems } = open([
      sheet(
        'Invoices',
        HEADINGS,
        row('INV-1'),
        row('INV-2'),
        row('inv-1 ', 'Tern', on('2026-03-01'), 5, 'ap@tern.example'),
        row('INV-1'),
      ),
    ]);
    expect(places(problems)).toEqual([2, 4, 5].map((at) => `Invoices ${at} Number: numberTwice`));
    expect(problems[0]?.params).toEqual({ rows: '2, 4, 5' });
    expect(ledger.invoices.map(({ id }) => id)).toEqual(['inv-2']);
  });

  test('also when one of them is paid', () => {
    const { problems } = open([sheet('Invoices', [...HEADINGS, 'Status'], [...row(), 'Paid'], [...row(), ''])]);
    expect(places(problems)).toEqual(['Invoices 2 Number: numberTwice', 'Invoices 3 Number: numberTwice']);
  });
});
