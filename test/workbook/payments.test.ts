import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import type { RawCell } from '../../src/workbook/cells';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const COLUMNS = ['Date', 'Amount', 'Currency', 'Client', 'Invoice', 'Reference'];
type Cells = Readonly<Record<string, RawCell>>;
/** Kestrel paid 60.00 for INV-1 on 5 March 2026, with some cells changed. */
const payment = (changed: Cells = {}): RawCell[] => {
  const cells: Cells = { Date: on('2026-03-05'), Amount: 60, Client: 'Kestrel', Invoice: 'INV-1', ...changed };
  return COLUMNS.map((heading) => cells[heading] ?? '');
};
const invoices = sheet(
  'Invoices',
  HEADINGS,
  row('INV-1'),
  row('INV-2', 'Kestrel', on('2026-03-01'), 50),
  row('INV-3', 'Tern', on('2026-03-01'), '90 USD', 'ap@tern.example'),
  row('INV-4', 'Kestrel', on('2026-03-01'), 'much'),
);
const read = (rows: readonly RawCell[][], columns: readonly string[] = COLUMNS) => {
  const { ledger, problems } = open([invoices, sheet('Payments', columns, ...rows)], 'de_DE');
  return {
    payments: ledger.payments,
    judged: ledger.invoices.map(({ number }) => number),
    problems: problems.filter(({ sheet: name }) => name === 'Payments'),
  };
};

test('a row, cell by cell', () => {
  expect(read([payment({ Reference: 'PD-7K3QPX' })])).toEqual({
    payments: [
      {
        ...{ on: '2026-03-05', amount: { minor: 6000, currency: 'EUR' }, clientId: 'kestrel', invoiceId: 'inv-1' },
        ...{ reference: 'PD-7K3QPX', row: 2 },
      },
    ],
    judged: ['INV-1', 'INV-2', 'INV-3'],
    problems: [],
  });
});

describe('what a payment is for', () => {
  test.each`
    what                                     | changed                                             | expected
    ${'its invoice, whoever paid'}           | ${{ Client: 'Somebody' }}                           | ${{ clientId: 'kestrel', invoiceId: 'inv-1' }}
    ${'its invoice in other letters'}        | ${{ Invoice: ' inv-1' }}                            | ${{ invoiceId: 'inv-1' }}
    ${'no invoice: on account'}              | ${{ Invoice: '' }}                                  | ${{ clientId: 'kestrel', invoiceId: null }}
    ${'a payment taken back'}                | ${{ Amount: '-60,00' }}                             | ${{ amount: { minor: -6000, currency: 'EUR' } }}
    ${'in the currency of the invoice'}      | ${{ Client: 'Tern', Invoice: 'INV-3' }}             | ${{ amount: { minor: 6000, currency: 'USD' } }}
    ${'on account in that of the client'}    | ${{ Invoice: '', Client: 'Tern' }}                  | ${{ amount: { minor: 6000, currency: 'USD' } }}
    ${'on account in the one that is named'} | ${{ Invoice: '', Client: 'Tern', Currency: 'EUR' }} | ${{ amount: { minor: 6000, currency: 'EUR' } }}
    ${'a line of a plan: its invoice'}       | ${{ Invoice: 'INV-1/2' }}                           | ${{ invoiceId: 'inv-1' }}
  `('$what', ({ changed, expected }) => {
    const { payments, problems } = read([payment(changed)]);
    expect(problems).toEqual([]);
    expect(payments[0]).toMatchObject(expected);
  });

  test('for an invoice that is not judged it says nothing', () => {
    expect(read([payment({ Invoice: 'INV-4', Amount: 5 })])).toMatchObject({
      payments: [{ clientId: null, invoiceId: null }],
      problems: [],
    });
  });

  test.each([
    ['a blank row', COLUMNS.map(() => '')],
    ['a total', payment({ Date: '', Client: '', Invoice: '' })],
    ['a reference alone', payment({ Date: '', Client: '', Invoice: '', Amount: '', Reference: 'x' })],
  ])('%s is none', (_, cells) => {
    expect(read([cells])).toMatchObject({ payments: [], problems: [] });
  });
});

describe('headings in the six languages', () => {
  test.each([
    ['en', ['Payment date', 'Amount received', 'Customer', 'Invoice no', 'Reference']],
    ['fr', ['Date de paiement', 'Montant', 'Nom du client', 'N° de facture', 'Libellé']],
    ['de', ['Zahlungsdatum', 'Betrag', 'Kunde', 'Rechnungsnr.', 'Verwendungszweck']],
    ['es', ['Fecha de pago', 'Importe', 'Cliente', 'Nº factura', 'Concepto']],
    ['nl', ['Betaaldatum', 'Bedrag', 'Klant', 'Factuurnummer', 'Omschrijving']],
    ['it', ['Data pagamento', 'Importo', 'Cliente', 'N. fattura', 'Causale']],
  ])('%s', (_, columns) => {
    expect(read([[on('2026-03-05'), 60, 'Kestrel', 'INV-1', 'note']], columns)).toMatchObject({
      payments: [{ on: '2026-03-05', amount: { minor: 6000 }, invoiceId: 'inv-1', reference: 'note' }],
      problems: [],
    });
  });

  test('notes are nobody else’s: clients read the reference', () => {
    const columns = ['Date', 'Amount', 'Client', 'Invoice', 'Note'];
    expect(read([[on('2026-03-05'), 60, 'Kestrel', '', 'pays late on purpose']], columns).payments).toMatchObject([
      { reference: null },
    ]);
  });

  test('without a column of clients the invoice says who', () => {
    expect(read([[on('2026-03-05'), 60, 'INV-1']], ['Date', 'Amount', 'Invoice']).payments).toMatchObject([
      { clientId: 'kestrel', invoiceId: 'inv-1' },
    ]);
  });
});

describe('a row that cannot be read: nobody is asked for what it is about', () => {
  test.each`
    what                            | changed                           | place         | code                       | judged
    ${'no day'}                     | ${{ Date: '' }}                   | ${'Date'}     | ${'dayMissing'}            | ${['INV-2', 'INV-3']}
    ${'no such day'}                | ${{ Date: '31.02.2026' }}         | ${'Date'}     | ${'dayUnreadable'}         | ${['INV-2', 'INV-3']}
    ${'no amount'}                  | ${{ Amount: '' }}                 | ${'Amount'}   | ${'amountMissing'}         | ${['INV-2', 'INV-3']}
    ${'text for an amount'}         | ${{ Amount: 'all' }}              | ${'Amount'}   | ${'amountUnreadable'}      | ${['INV-2', 'INV-3']}
    ${'a formula that failed'}      | ${{ Amount: '#N/A' }}             | ${'Amount'}   | ${'formulaError'}          | ${['INV-2', 'INV-3']}
    ${'another currency'}           | ${{ Currency: 'USD' }}            | ${'Amount'}   | ${'currencyDiffers'}       | ${['INV-2', 'INV-3']}
    ${'another one in the amount'}  | ${{ Amount: '60 USD' }}           | ${'Amount'}   | ${'currencyDiffers'}       | ${['INV-2', 'INV-3']}
    ${'no such currency'}           | ${{ Currency: 'Taler' }}          | ${'Currency'} | ${'currencyUnknown'}       | ${['INV-2', 'INV-3']}
    ${'on account: all of them'}    | ${{ Invoice: '', Amount: 'all' }} | ${'Amount'}   | ${'amountUnreadable'}      | ${['INV-3']}
    ${'one client’s for another’s'} | ${{ Client: 'Tern' }}             | ${'Invoice'}  | ${'paymentInvoiceUnknown'} | ${['INV-2']}
    ${'two invoices in one row'}    | ${{ Invoice: 'INV-1, INV-2' }}    | ${'Invoice'}  | ${'paymentInvoiceUnknown'} | ${['INV-3']}
  `('$what', ({ changed, place, code, judged }) => {
    const { payments, problems, judged: left } = read([payment(changed)]);
    expect([payments, places(problems), left]).toEqual([[], [`Payments 2 ${place}: ${code}`], judged]);
    expect(problemRemedy(problems[0]!)).toMatch(/ Until then nobody is asked for what this row is about\.$/);
  });

  test('of one client’s money for another’s invoice in words', () => {
    const [problem] = read([payment({ Client: 'Tern' })]).problems;
    expect(`${problemSentence(problem!)} ${problemRemedy(problem!)}`).toBe(
      'The invoice "INV-1" is not Tern’s. The payment is not counted. Correct the number or the client; leave the client empty when both are right. Until then nobody is asked for what this row is about.',
    );
  });

  test('the invoice says why it is not judged', () => {
    const { refused } = open([invoices, sheet('Payments', COLUMNS, payment({ Amount: 'all' }))]);
    expect(places([refused.get(2)!])).toEqual(['Payments 2 Amount: amountUnreadable']);
  });
});

describe('a payment that nobody can place is a problem and counts for nothing', () => {
  test.each`
    changed                                | problem                                        | sentence
    ${{ Invoice: 'INV-11' }}               | ${'Payments 2 Invoice: paymentInvoiceUnknown'} | ${'There is no invoice "INV-11". Perhaps "INV-1" is meant. The payment is not counted.'}
    ${{ Invoice: '', Client: '' }}         | ${'Payments 2 Client: paymentUnassigned'}      | ${'The payment names neither an invoice nor a client that I know. It is not counted.'}
    ${{ Invoice: '', Client: 'Somebody' }} | ${'Payments 2 Client: paymentUnassigned'}      | ${'The payment names neither an invoice nor a client that I know. It is not counted.'}
  `('$changed', ({ changed, problem, sentence }) => {
    const { payments, problems, judged } = read([payment(changed)]);
    expect([payments, places(problems), judged]).toEqual([[], [problem], ['INV-1', 'INV-2', 'INV-3']]);
    expect(problemSentence(problems[0]!)).toBe(sentence);
  });
});

describe('the sheet itself', () => {
  test.each([
    ['none', []],
    ['an empty one', [sheet('Payments')]],
    ['one without rows', [sheet('Payments', COLUMNS)]],
  ])('%s: invoices are judged as ever', (_, some) => {
    const { ledger } = open([invoices, ...some]);
    expect([ledger.invoices.length, ledger.payments]).toEqual([3, []]);
  });

  test.each`
    what                    | columns                                  | problem
    ${'no day'}             | ${['Amount', 'Client', 'Invoice']}       | ${'Payments Date: columnMissing'}
    ${'no amount'}          | ${['Date', 'Client', 'Invoice']}         | ${'Payments Amount: columnMissing'}
    ${'neither of the two'} | ${['Date', 'Amount', 'Currency']}        | ${'Payments Invoice: columnMissing'}
    ${'two days'}           | ${['Date', 'Amount', 'Invoice', 'Date']} | ${'Payments Date: columnTwice'}
  `('$what: nobody is judged, for what was paid is not known', ({ columns, problem }) => {
    const { judged, problems } = read([['x', 'y', 'z', 'u']], columns);
    expect([judged, places(problems)]).toEqual([[], [problem]]);
    expect(problemRemedy(problems[0]!)).toMatch(/ Until then nobody is written to\.$/);
  });

  test('where its columns are', () => {
    const { layout } = open([invoices, sheet('Payments', ['Received in 2026'], [], COLUMNS, payment())]);
    expect(layout.payments).toMatchObject({ headingRow: 3, lastRow: 4 });
  });
});
