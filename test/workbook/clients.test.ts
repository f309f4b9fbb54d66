import type { RawCell } from '../../src/workbook/cells';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const CLIENT_HEADINGS = ['Client', 'E-mail'];
const invoices = (...clients: readonly string[]) =>
  sheet(
    'Invoices',
    HEADINGS,
    ...clients.map((client, index) => row(`INV-${index + 1}`, client, on('2026-03-01'), 100, '')),
  );
/** Clients with one more column. */
const withCell = (heading: string, cell: RawCell) =>
  open([invoices('Kestrel'), sheet('Clients', [...CLIENT_HEADINGS, heading], ['Kestrel', 'ap@kestrel.example', cell])]);

test('a row of Clients is read whole', () => {
  const headings = [
    ...[
      'Client',
      'Contact',
      'E-mail',
      'Cc',
      'Phone',
      'Call hours',
      'Language',
      'Country',
      'Kind',
      'Collector',
      'Sales rep',
    ],
    ...[
      'Procedure',
      'Pay-run days',
      'Pays by',
      'Hold until',
      'Legal address',
      'Escalation contact',
      'Personal text',
      'Note',
    ],
  ];
  const cells = [
    ...[
      'Kestrel',
      'Jane',
      'Jane <JANE@kestrel.example>; ap@kestrel.example',
      'boss@kestrel.example',
      '+44 20',
      '9-12',
      'French',
      'Schweiz',
      'B2C',
    ],
    ...[
      'Mia <mia@tern.example>',
      'tom@tern.example',
      'small AMOUNTS',
      '1,15',
      'Lastschrift',
      on('2026-04-01'),
      '1 Quay',
      'cfo@kestrel.example',
      'Thank you for the tour.',
      'hm',
    ],
  ];
  const { ledger, problems } = open([invoices('Kestrel'), sheet('Clients', headings, cells)]);
  expect(problems).toEqual([]);
  expect(ledger.clients).toEqual([
    {
      id: 'kestrel',
      name: 'Kestrel',
      row: 2,
      contact: 'Jane',
      emails: [
        { name: 'Jane', address: 'jane@kestrel.example' },
        { name: null, address: 'ap@kestrel.example' },
      ],
      cc: [{ name: null, address: 'boss@kestrel.example' }],
      phone: '+44 20',
      callHours: '9-12',
      language: 'fr',
      country: 'CH',
      kind: 'consumer',
      collector: { name: 'Mia', address: 'mia@tern.example' },
      salesRep: { name: null, address: 'tom@tern.example' },
      procedure: 'Small amounts',
      payRunDays: '1,15',
      paysBy: 'directDebit',
      holdUntil: '2026-04-01',
      legalAddress: '1 Quay',
      escalation: [{ name: null, address: 'cfo@kestrel.example' }],
      personalText: 'Thank you for the tour.',
      note: 'hm',
    },
  ]);
});

describe('a cell that cannot be read is a problem, and the row goes on with the careful choice', () => {
  test.each`
    heading                 | cell           | code                  | field           | kept
    ${'Cc'}                 | ${'boss@'}     | ${'addressInvalid'}   | ${'cc'}         | ${[]}
    ${'Escalation contact'} | ${'the boss'}  | ${'addressInvalid'}   | ${'escalation'} | ${[]}
    ${'Sales rep'}          | ${'tom@'}      | ${'addressInvalid'}   | ${'salesRep'}   | ${null}
    ${'Language'}           | ${'Klingon'}   | ${'languageUnknown'}  | ${'language'}   | ${null}
    ${'Country'}            | ${'Atlantis'}  | ${'choiceUnknown'}    | ${'country'}    | ${null}
    ${'Kind'}               | ${'alien'}     | ${'choiceUnknown'}    | ${'kind'}       | ${'business'}
    ${'Pays by'}            | ${'cowries'}   | ${'choiceUnknown'}    | ${'paysBy'}     | ${'transfer'}
    ${'Hold until'}         | ${'ask Peter'} | ${'dayUnreadable'}    | ${'holdUntil'}  | ${'open'}
    ${'Pay-run days'}       | ${'monthly'}   | ${'payRunUnreadable'} | ${'payRunDays'} | ${null}
    ${'Pay-run days'}       | ${'0,15'}      | ${'payRunUnreadable'} | ${'payRunDays'} | ${null}
    ${'Pay-run days'}       | ${'#REF!'}     | ${'formulaError'}     | ${'payRunDays'} | ${null}
  `('$heading "$cell": $code', ({ heading, cell, code, field, kept }) => {
    const { ledger, problems } = withCell(heading, cell);
    expect(places(problems)).toEqual([`Clients 2 ${heading}: ${code}`]);
    expect(ledger.clients[0]).toMatchObject({ [field]: kept, emails: [{ address: 'ap@kestrel.example' }] });
    expect(ledger.invoices).toHaveLength(1);
  });

  test.each`
    cell          | kept
    ${'1,15'}     | ${'1,15'}
    ${15}         | ${'15'}
    ${'Fri'}      | ${'Fri'}
    ${'last Fri'} | ${'last Fri'}
    ${''}         | ${null}
  `('pay-run days "$cell"', ({ cell, kept }) => {
    const { ledger, problems } = withCell('Pay-run days', cell);
    expect([problems, ledger.clients[0]?.payRunDays]).toEqual([[], kept]);
  });

  test.each(['Collector', 'Sales rep'])('%s may be a bare name', (heading) => {
    expect(withCell(heading, 'Mia').problems).toEqual([]);
  });

  test('one bad address of several: the others are used', () => {
    const { ledger, problems } = open([
      invoices('Kestrel'),
      sheet('Clients', CLIENT_HEADINGS, ['Kestrel', 'ap@kestrel.example; joe@']),
    ]);
    expect(places(problems)).toEqual(['Clients 2 E-mail: addressInvalid']);
    expect(problems[0]?.params).toEqual({ address: 'joe@' });
    expect(ledger.clients[0]?.emails.map(({ address }) => address)).toEqual(['ap@kestrel.example']);
  });
});

describe('a client in open invoices needs an address', () => {
  const clients = sheet('Clients', CLIENT_HEADINGS, ['Kestrel', ''], ['Tern', '']);
  test('reported once, at the client', () => {
    const { ledger, problems } = open([invoices('Kestrel', 'Kestrel'), clients]);
    expect(places(problems)).toEqual(['Clients 2 E-mail: addressMissing']);
    expect(ledger.invoices).toHaveLength(2);
  });

  test.each`
    status     | problems
    ${'Paid'}  | ${[]}
    ${'Draft'} | ${[]}
    ${''}      | ${['Clients 2 E-mail: addressMissing']}
  `('status "$status": $problems', ({ status, problems }) => {
    const sheets = [
      sheet(
        'Invoices',
        ['Number', 'Client', 'Due date', 'Amount', 'Status'],
        ['1', 'Kestrel', on('2026-03-01'), 5, status],
      ),
      clients,
    ];
    expect(places(open(sheets).problems)).toEqual(problems);
  });

  test('not again where the address is wrong', () => {
    const { problems } = open([invoices('Kestrel'), sheet('Clients', CLIENT_HEADINGS, ['Kestrel', 'joe'])]);
    expect(places(problems)).toEqual(['Clients 2 E-mail: addressInvalid']);
  });
});

describe('a client that stands twice', () => {
  test('gets no mail while the rows name different addresses', () => {
    const { ledger, problems } = open([
      invoices('Kestrel'),
      sheet('Clients', CLIENT_HEADINGS, ['Kestrel', 'a@kestrel.example'], ['KESTREL ', 'b@kestrel.example']),
    ]);
    expect(places(problems)).toEqual(['Clients 2 Client: clientTwice', 'Clients 3 Client: clientTwice']);
    expect(problems[0]?.params).toEqual({ rows: '2, 3' });
    expect(ledger.clients.map(({ emails }) => emails)).toEqual([[]]);
  });

  test.each([
    ['Hold until', '', 'yes'],
    ['Procedure', '', 'None'],
    ['Cc', '', 'boss@kestrel.example'],
  ])('or different words for %s', (heading, one, other) => {
    const headings = [...CLIENT_HEADINGS, heading];
    const rows = [one, other].map((cell) => ['Kestrel', 'a@kestrel.example', cell]);
    expect(
      open([invoices('Kestrel'), sheet('Clients', headings, ...rows)]).ledger.clients.map(({ emails }) => emails),
    ).toEqual([[]]);
  });

  test('is written to when both rows name the same', () => {
    const { ledger } = open([
      invoices('Kestrel'),
      sheet('Clients', CLIENT_HEADINGS, ['Kestrel', 'a@kestrel.example'], ['Kestrel', 'A@kestrel.example']),
    ]);
    expect(ledger.clients.map(({ emails }) => emails.map(({ address }) => address))).toEqual([['a@kestrel.example']]);
  });
});

test('the same address at two clients is a warning at both and stops nothing', () => {
  const { ledger, problems } = open([
    invoices('Kestrel', 'Tern'),
    sheet('Clients', CLIENT_HEADINGS, ['Kestrel', 'ap@group.example'], ['Tern', 'x@tern.example; AP@group.example']),
  ]);
  expect(places(problems)).toEqual(['Clients 2 E-mail: addressShared', 'Clients 3 E-mail: addressShared']);
  expect(problems.map(({ params }) => params)).toEqual([
    { other: 'Tern', row: '3' },
    { other: 'Kestrel', row: '2' },
  ]);
  expect(ledger.clients.map(({ emails }) => emails.length)).toEqual([1, 2]);
});

describe("a client's procedure that does not exist", () => {
  const clients = sheet('Clients', [...CLIENT_HEADINGS, 'Procedure'], ['Kestrel', 'ap@kestrel.example', 'Key acounts']);
  test('is a problem at the client, and its open invoices are not judged', () => {
    const { ledger, problems, refused } = open([invoices('Kestrel'), clients]);
    expect(places(problems)).toEqual(['Clients 2 Procedure: procedureUnknown']);
    expect(problems[0]?.params).toEqual({ nearest: 'Key accounts' });
    expect([ledger.invoices, refused.get(2)]).toEqual([[], problems[0]]);
  });

  test('the error of a formula too', () => {
    const broken = sheet('Clients', [...CLIENT_HEADINGS, 'Procedure'], ['Kestrel', 'ap@kestrel.example', '#N/A']);
    const { ledger, problems, refused } = open([invoices('Kestrel'), broken]);
    expect(places(problems)).toEqual(['Clients 2 Procedure: formulaError']);
    expect([ledger.invoices, refused.get(2)]).toEqual([[], problems[0]]);
  });

  test('but those that name their own are', () => {
    const own = sheet('Invoices', [...HEADINGS, 'Procedure'], [...row(), 'Standard']);
    expect(open([own, clients]).ledger.invoices).toHaveLength(1);
  });
});

describe('rows of Clients without a name', () => {
  test.each`
    cells                       | problems
    ${['', '']}                 | ${[]}
    ${['', 'ap@x.example']}     | ${['Clients 3 Client: clientMissing']}
    ${['#REF!', 'x@x.example']} | ${['Clients 3 Client: formulaError']}
  `('$cells: $problems', ({ cells, problems }) => {
    expect(
      places(
        open([invoices('Kestrel'), sheet('Clients', CLIENT_HEADINGS, ['Kestrel', 'ap@kestrel.example'], cells)])
          .problems,
      ),
    ).toEqual(problems);
  });
});

describe('which sheet lists the clients', () => {
  const rows = [
    ['Kunde', 'E-Mail'],
    ['Kestrel', 'ap@kestrel.example'],
  ];
  test.each`
    name            | setting         | row
    ${'Clients'}    | ${''}           | ${2}
    ${'CLIENTS'}    | ${''}           | ${2}
    ${'Kunden'}     | ${''}           | ${2}
    ${'Clientes'}   | ${''}           | ${2}
    ${'Klanten'}    | ${''}           | ${2}
    ${'Clienti'}    | ${''}           | ${2}
    ${'Adressbuch'} | ${''}           | ${null}
    ${'Adressbuch'} | ${'adressbuch'} | ${2}
  `('$name with the setting "$setting": row $row', ({ name, setting, row: at }) => {
    const settings = sheet('Settings', ['Key', 'Value', 'Note'], ['sheet.clients', setting]);
    const { ledger } = open([sheet('Invoices', HEADINGS, row()), sheet(name, ...rows), settings]);
    expect(ledger.clients.map((client) => client.row)).toEqual([at]);
  });

  test('a sheet of that name without addresses is something else', () => {
    const { ledger, problems } = open([
      sheet('Invoices', HEADINGS, row()),
      sheet('Kunden', ['Kunde', 'Umsatz'], ['Tern', 5]),
    ]);
    expect([ledger.clients.map((client) => client.row), problems]).toEqual([[null], []]);
  });

  test('nobody is chased without the sheet that Settings name: holds would be unknown', () => {
    const settings = sheet('Settings', ['Key', 'Value', 'Note'], ['sheet.clients', 'Kundschaft']);
    const { ledger, problems } = open([sheet('Invoices', HEADINGS, row()), settings]);
    expect([ledger.invoices, places(problems)]).toEqual([[], ['Settings: settingUnreadable']]);
  });

  test('nor with a Clients sheet whose columns are in doubt', () => {
    const { ledger, problems } = open([
      invoices('Kestrel'),
      sheet('Clients', ['Client', 'E-mail', 'Billing email'], ['Kestrel', 'a@k.example', 'b@k.example']),
    ]);
    expect([ledger.invoices, places(problems)]).toEqual([[], ['Clients E-mail: columnTwice']]);
  });

  test('nor with one that has no column of names', () => {
    const { ledger, problems } = open([
      invoices('Kestrel'),
      sheet('Clients', ['Who', 'E-mail'], ['Kestrel', 'a@k.example']),
    ]);
    expect([ledger.invoices, places(problems)]).toEqual([[], ['Clients Client: columnMissing']]);
  });
});
