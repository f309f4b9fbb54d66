import { day } from '../../src/core/days';
import type { RawCell } from '../../src/workbook/cells';
import { needsAmountFormats, rereadInvoices } from '../../src/workbook/ledger';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const settings = (...rows: readonly (readonly string[])[]) => sheet('Settings', ['Key', 'Value', 'Note'], ...rows);

describe('a bare German workbook', () => {
  const rows = sheet(
    'Rechnungen',
    ['Rechnungsliste 2026'],
    [],
    ['Stand: 9. März 2026'],
    ['Rechnungsnr.', 'Kunde', 'Rechnungsdatum', 'Fällig am', 'Betrag in €', 'Bezahlt', 'Status', 'E-Mail', 'Bemerkung'],
    [
      'RE-1001',
      'Müller & Söhne GmbH',
      on('2026-01-15'),
      '15.02.2026',
      '1.234,50 €',
      '',
      'offen',
      'Buchhaltung@mueller.example',
      '',
    ],
    [
      'RE-1002',
      'Straßenkind Verlag',
      '16.01.2026',
      '16. Februar 2026',
      800,
      '300,00',
      'Teilbezahlt',
      'a@kind.example; b@kind.example',
      'netter Kunde',
    ],
    ['RE-1003', 'Müller & Söhne GmbH', on('2026-01-20'), '31.02.2026', 50, '', '', 'buchhaltung@mueller.example', ''],
    ['RE-1004', 'Havenlicht', on('2026-01-20'), on('2026-02-20'), 75.5, 75.5, 'bezahlt am 1.3.', '', ''],
    [],
    ['', '', '', 'Summe', 2160, '', '', '', ''],
  );
  const { ledger, problems, layout } = open([rows], 'de_DE');

  test('is read below its title, in euros', () => {
    expect(layout.invoices?.headingRow).toBe(4);
    expect(
      ledger.invoices.map(({ number, dueOn, amount, paid, status }) => [
        number,
        dueOn,
        amount.minor,
        amount.currency,
        paid?.minor ?? null,
        status,
      ]),
    ).toEqual([
      ['RE-1001', '2026-02-15', 123450, 'EUR', null, 'open'],
      ['RE-1002', '2026-02-16', 80000, 'EUR', 30000, 'partlyPaid'],
      ['RE-1004', '2026-02-20', 7550, 'EUR', 7550, 'paid'],
    ]);
  });

  test('has one problem, said in words of its own sheet', () => {
    expect(places(problems)).toEqual(['Rechnungen 7 Fällig am: dayUnreadable']);
  });

  test('and clients by their addresses', () => {
    expect(ledger.clients.map(({ name, row: at, emails }) => [name, at, emails.map(({ address }) => address)])).toEqual(
      [
        ['Müller & Söhne GmbH', null, ['buchhaltung@mueller.example']],
        ['Straßenkind Verlag', null, ['a@kind.example', 'b@kind.example']],
        ['Havenlicht', null, []],
      ],
    );
  });
});

test('a French workbook, with a sheet of clients and amounts as text', () => {
  const nbsp = '\u00a0';
  const { ledger, problems } = open(
    [
      sheet(
        'Factures',
        ['N° de facture', 'Nom du client', "Date d'échéance", 'Montant TTC', 'Reste à payer', 'État'],
        ['F-1', 'Café Élan', '8 mars 2026', `1${nbsp}250,00${nbsp}€`, `250,00${nbsp}€`, 'Partiellement payée'],
        ['F-2', 'café  élan', '01/04/2026', '99,90', '', 'En litige'],
      ),
      sheet('Clients', ['Nom du client', 'Courriel', 'Langue'], ['Café Élan', 'zoe@elan.example', 'français']),
    ],
    'fr_FR',
  );
  expect(problems).toEqual([]);
  expect(
    ledger.invoices.map(({ dueOn, amount, statedBalance, status, clientId }) => [
      dueOn,
      amount.minor,
      statedBalance?.minor ?? null,
      status,
      clientId,
    ]),
  ).toEqual([
    ['2026-03-08', 125000, 25000, 'partlyPaid', 'café élan'],
    ['2026-04-01', 9990, null, 'disputed', 'café élan'],
  ]);
  expect(ledger.clients.map(({ language, row: at }) => [language, at])).toEqual([['fr', 2]]);
});

describe('which sheet holds the invoices', () => {
  const invoices = (name: string) => sheet(name, HEADINGS, row());
  test('the only one that has what is needed, whatever its name', () => {
    expect(open([sheet('Notes', ['a'], ['b']), invoices('Q1')]).layout.invoices?.name).toBe('Q1');
  });

  test('one with everything before one that lacks something', () => {
    const payments = sheet('Zahlungen', ['Rechnung', 'Kunde', 'Betrag'], ['INV-1', 'Kestrel', 5]);
    expect(open([payments, invoices('Q1')]).layout.invoices?.name).toBe('Q1');
  });

  test('never one of our own', () => {
    expect(
      places(open([sheet('Dashboard', ['Number', 'Client', 'Due date', 'Amount'], ['1', 'A', '', 5])]).problems),
    ).toEqual(['Workbook: noInvoiceSheet']);
  });

  test('none: a problem, with the sheets there are', () => {
    const { ledger, problems } = open([sheet('Notes', ['a'], ['b'])]);
    expect([ledger.invoices, places(problems), problems[0]?.params]).toEqual([
      [],
      ['Workbook: noInvoiceSheet'],
      { wanted: '', names: 'Notes' },
    ]);
  });

  test('two: a problem until Settings say which', () => {
    const { problems } = open([invoices('2025'), invoices('2026')]);
    expect([places(problems), problems[0]?.params]).toEqual([['Workbook: twoInvoiceSheets'], { names: '2025, 2026' }]);
    expect(open([invoices('2025'), invoices('2026'), settings(['sheet.invoices', '2026'])]).layout.invoices?.name).toBe(
      '2026',
    );
  });

  test('the one that Settings name, though others fit better; gone: a problem', () => {
    const rough = sheet('Rough', ['Number', 'Client', 'Betrag'], ['1', 'A', 5]);
    expect(places(open([invoices('2026'), rough, settings(['sheet.invoices', 'rough'])]).problems)).toEqual([
      'Rough Due date: columnMissing',
    ]);
    const { problems } = open([invoices('2026'), settings(['sheet.invoices', 'Old'])]);
    expect([places(problems), problems[0]?.params]).toEqual([
      ['Workbook: noInvoiceSheet'],
      { wanted: 'Old', names: '2026' },
    ]);
  });

  test('a sheet with only what is still due: that is the amount', () => {
    const { ledger, problems } = open(
      [sheet('Offen', ['Nr', 'Kunde', 'Fällig', 'Offener Betrag', 'E-Mail'], row('1', 'A', '01.03.2026', '50,00'))],
      'de_DE',
    );
    expect([problems, ledger.invoices[0]?.amount.minor, ledger.invoices[0]?.statedBalance]).toEqual([[], 5000, null]);
  });
});

describe('columns in doubt stop everything, for a wrong one would chase the wrong people', () => {
  test.each`
    what                           | headings                                                        | problems
    ${'a needed one is missing'}   | ${['Number', 'Client', 'Wann', 'Amount', 'E-mail']}             | ${['Invoices Due date: columnMissing']}
    ${'a needed one stands twice'} | ${['Number', 'Client', 'Due date', 'Total', 'Gross']}           | ${['Invoices Amount: columnTwice']}
    ${'addresses stand twice'}     | ${['Number', 'Client', 'Due date', 'Amount', 'E-mail', 'Mail']} | ${['Invoices Client e-mail: columnTwice']}
    ${'headings are merged'}       | ${['Number', '', 'Due date', 'Amount', 'E-mail']}               | ${['Invoices Client: columnMissing', 'Invoices: mergedHeadings']}
  `('$what', ({ headings, problems }) => {
    const { ledger, problems: found } = open([sheet('Invoices', headings, [...row(), 'x@kestrel.example'])]);
    expect([ledger.invoices, places(found)]).toEqual([[], problems]);
  });

  test('a remembered heading that is gone', () => {
    const remembered = settings(
      ['sheet.invoices', 'Invoices'],
      ['column.invoices.paid', 'Received so far'],
      ['column.invoices.note', 'Hm'],
    );
    const { ledger, problems } = open([sheet('Invoices', HEADINGS, row()), remembered]);
    expect([ledger.invoices, places(problems)]).toEqual([
      [],
      ['Invoices Paid: columnRenamed', 'Invoices Note: columnRenamed'],
    ]);
    expect(problems[0]?.params['heading']).toBe('Received so far');
  });

  test('a remembered note that is gone stops nothing', () => {
    const { ledger, problems } = open([sheet('Invoices', HEADINGS, row()), settings(['column.invoices.note', 'Hm'])]);
    expect([ledger.invoices.length, places(problems)]).toEqual([1, ['Invoices Note: columnRenamed']]);
  });

  test('a heading of another name is found when Settings remember it', () => {
    const rows = sheet('Invoices', ['Number', 'Client', 'Wann', 'Amount', 'E-mail'], row());
    expect(open([rows, settings(['column.invoices.dueDate', 'Wann'])]).ledger.invoices).toHaveLength(1);
  });
});

describe("who an invoice's client is", () => {
  const clients = sheet(
    'Clients',
    ['Client', 'E-mail'],
    ['Kestrel', 'ap@kestrel.example'],
    ['Tern Ltd', 'ap@tern.example'],
  );
  const plain = ['Number', 'Client', 'Due date', 'Amount'];

  test('a row of Clients, in any letter case', () => {
    const { ledger, problems } = open([sheet('Invoices', plain, ['1', ' KESTREL', on('2026-03-01'), 5]), clients]);
    expect([ledger.invoices[0]?.clientId, problems]).toEqual(['kestrel', []]);
  });

  test('unknown there: a problem with the nearest name, and the row is not judged', () => {
    const { ledger, problems } = open([sheet('Invoices', plain, ['1', 'Tern Ltt', on('2026-03-01'), 5]), clients]);
    expect([ledger.invoices, places(problems), problems[0]?.params]).toEqual([
      [],
      ['Invoices 2 Client: clientUnknown'],
      { nearest: 'Tern Ltd' },
    ]);
  });

  test('unknown there and closed: nobody minds', () => {
    const rows = sheet('Invoices', [...plain, 'Status'], ['1', 'Gone Ltd', on('2026-03-01'), 5, 'Paid']);
    expect(open([rows, clients]).problems).toEqual([]);
  });

  test("unknown there, but the row has an address: that is the client's", () => {
    const { ledger, problems } = open([
      sheet('Invoices', HEADINGS, row('1', 'New Ltd', on('2026-03-01'), 5, 'ap@new.example')),
      clients,
    ]);
    expect([ledger.clients.map(({ name }) => name), problems]).toEqual([['Kestrel', 'Tern Ltd', 'New Ltd'], []]);
  });

  test("known there: the row's own address is not used", () => {
    const { ledger } = open([
      sheet('Invoices', HEADINGS, row('1', 'Kestrel', on('2026-03-01'), 5, 'other@x.example')),
      clients,
    ]);
    expect(ledger.clients.find(({ id }) => id === 'kestrel')?.emails.map(({ address }) => address)).toEqual([
      'ap@kestrel.example',
    ]);
  });

  test('a Clients sheet without addresses leaves them to the rows, and the rest to itself', () => {
    const held = sheet('Clients', ['Client', 'Hold until'], ['Kestrel', 'yes']);
    const { ledger, problems } = open([sheet('Invoices', HEADINGS, row()), held]);
    expect([ledger.clients.map(({ holdUntil, emails }) => [holdUntil, emails.length]), problems]).toEqual([
      [['open', 1]],
      [],
    ]);
  });
});

describe('one sheet alone', () => {
  const rows = (...emails: readonly RawCell[]) =>
    sheet(
      'Invoices',
      HEADINGS,
      ...emails.map((email, index) => row(`INV-${index + 1}`, 'J. Smith', on('2026-03-01'), 5, email)),
    );
  const clientsOf = (opened: ReturnType<typeof open>) =>
    opened.ledger.invoices.map(({ clientId }) =>
      opened.ledger.clients
        .find(({ id }) => id === clientId)
        ?.emails.map(({ address }) => address)
        .join(),
    );

  test('rows of one name and one address are one client', () => {
    const opened = open([rows('a@x.example', 'A@X.example')]);
    expect([opened.ledger.clients.length, opened.problems]).toEqual([1, []]);
  });

  test('another address is another client: nobody reads what a namesake owes', () => {
    const opened = open([rows('a@x.example', 'b@y.example')]);
    expect(clientsOf(opened)).toEqual(['a@x.example', 'b@y.example']);
    expect(opened.ledger.clients.map(({ name }) => name)).toEqual(['J. Smith', 'J. Smith']);
    expect(new Set(opened.ledger.clients.map(({ id }) => id)).size).toBe(2);
  });

  test('an empty cell means the one address that stands elsewhere', () => {
    const opened = open([rows('a@x.example', '')]);
    expect([clientsOf(opened), opened.problems]).toEqual([['a@x.example', 'a@x.example'], []]);
  });

  test('an empty cell among two addresses means neither', () => {
    const opened = open([rows('a@x.example', 'b@y.example', '')]);
    expect([clientsOf(opened), places(opened.problems)]).toEqual([
      ['a@x.example', 'b@y.example', ''],
      ['Invoices 4 Client e-mail: addressMissing'],
    ]);
  });

  test('no address at all: a problem, but calls stay possible', () => {
    const opened = open([rows('')]);
    expect([opened.ledger.invoices.length, places(opened.problems), opened.problems[0]?.params]).toEqual([
      1,
      ['Invoices 2 Client e-mail: addressMissing'],
      { client: 'J. Smith' },
    ]);
  });

  test.each`
    cell      | code
    ${'joe'}  | ${'addressInvalid'}
    ${'#N/A'} | ${'formulaError'}
  `(
    'an address that is none ("$cell"): the row is not judged, not even for the address elsewhere',
    ({ cell, code }) => {
      const opened = open([rows('a@x.example', cell)]);
      expect([opened.ledger.invoices.length, places(opened.problems)]).toEqual([
        1,
        [`Invoices 3 Client e-mail: ${code}`],
      ]);
    },
  );

  test('two people in one cell both receive it', () => {
    expect(clientsOf(open([rows('Ann <ann@x.example>; bob@x.example')]))).toEqual(['ann@x.example,bob@x.example']);
  });

  test('without a column of addresses the sheet has one problem, not one a row', () => {
    const { ledger, problems } = open([
      sheet('Invoices', HEADINGS.slice(0, 4), row('1').slice(0, 4), row('2').slice(0, 4)),
    ]);
    expect([ledger.invoices.length, places(problems)]).toEqual([2, ['Invoices Client e-mail: columnMissing']]);
  });

  test('contact, phone and language may stand in the row', () => {
    const rich = sheet('Invoices', [...HEADINGS, 'Contact', 'Phone', 'Language'], [...row(), 'Jane', '+44', 'German']);
    expect(open([rich]).ledger.clients[0]).toMatchObject({ contact: 'Jane', phone: '+44', language: 'de' });
  });
});

test("our own columns are read as claims, and a user's of the same name are not", () => {
  const own = ['Days overdue', 'Level', 'Last contact', 'Next step', 'Next on', 'Why'];
  const ours = sheet('Invoices', [...HEADINGS, ...own], [...row(), 9, 'Firm reminder', on('2026-03-02'), '', '', '']);
  expect(open([ours]).ledger.invoices[0]?.printed).toEqual({ level: 'Firm reminder', lastContactOn: '2026-03-02' });
  const theirs = sheet('Invoices', [...HEADINGS, 'Level'], [...row(), 'Gold']);
  expect(open([theirs]).ledger.invoices[0]?.printed).toEqual({ level: null, lastContactOn: null });
});

test('every problem of every sheet at once', () => {
  const { problems } = open([
    sheet('Invoices', HEADINGS, row('INV-1', 'Kestrel', 'soon'), row('INV-2', 'Kestrel', on('2026-03-01'), 'x')),
    sheet('Clients', ['Client', 'E-mail'], ['Kestrel', 'joe']),
    sheet('Settings', ['Key', 'Value'], ['mode', 'live']),
    sheet('Holidays', ['Date'], ['Easter']),
    sheet('Templates', ['Template', 'Language', 'Subject', 'Text'], ['gentle', 'xx-', 'a', 'b']),
  ]);
  expect(places(problems)).toEqual([
    'Invoices 2 Due date: dayUnreadable',
    'Invoices 3 Amount: amountUnreadable',
    'Clients 2 E-mail: addressInvalid',
    'Templates 2 Language: languageUnknown',
    'Settings 2 Value: settingUnreadable',
    'Holidays 2 Date: dayUnreadable',
  ]);
});

describe('rows read again before a message leaves', () => {
  const rows = [
    row('INV-1'),
    row('INV-2', 'Kestrel', on('2026-03-01'), 200),
    row('INV-3', 'Kestrel', on('2026-03-01'), 300, 'other@kestrel.example'),
  ];
  const opened = open([sheet('Invoices', HEADINGS, ...rows)]);

  test('say what they said, with the same client', () => {
    const again = rereadInvoices(opened, 2, rows);
    expect([...again.values()]).toEqual(opened.ledger.invoices);
  });

  test('are found by their number, wherever they stand', () => {
    expect(rereadInvoices(opened, 2, [rows[1]!, rows[0]!]).get('inv-2')).toMatchObject({
      row: 2,
      amount: { minor: 20000 },
    });
  });

  test.each`
    what            | cells
    ${'gone'}       | ${[row('INV-9')]}
    ${'unreadable'} | ${[row('INV-1', 'Kestrel', 'soon')]}
    ${'doubled'}    | ${[row('INV-1'), row('INV-1')]}
    ${'blank'}      | ${[['', '', '', '', '']]}
  `('are left out when $what', ({ cells }) => {
    expect(rereadInvoices(opened, 2, cells).has('inv-1')).toBe(false);
  });

  test('belong to somebody else when the address changed', () => {
    expect(
      rereadInvoices(opened, 2, [row('INV-1', 'Kestrel', on('2026-03-01'), 100, 'new@kestrel.example')]).get('inv-1')
        ?.clientId,
    ).not.toBe('kestrel');
  });
});

test('number formats are needed only where no column says the currency', () => {
  expect(needsAmountFormats(open([sheet('Invoices', HEADINGS, row())]))).toEqual({ sheet: 'Invoices', column: 4 });
  expect(needsAmountFormats(open([sheet('Invoices', [...HEADINGS, 'Currency'], [...row(), 'EUR'])]))).toBeNull();
  expect(needsAmountFormats(open([sheet('Notes', ['a'])]))).toBeNull();
});

test('30,000 rows are read, and each bad one is named', () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => {
    const due = index % 1000 === 0 ? 'soon' : on(`2026-0${1 + (index % 9)}-1${index % 10}`);
    return row(`INV-${index}`, `Client ${index % 400}`, due, 100 + (index % 77), `ap${index % 400}@client.example`);
  });
  const { ledger, problems } = open([sheet('Invoices', HEADINGS, ...rows)]);
  expect([ledger.invoices.length, problems.length, ledger.clients.length]).toEqual([29_970, 30, 400]);
  expect(problems.map(({ row: at }) => at).slice(0, 3)).toEqual([2, 1002, 2002]);
  expect(ledger.invoices[0]?.dueOn).toBe(day('2026-02-11'));
});
