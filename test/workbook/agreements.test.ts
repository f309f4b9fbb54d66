import { day } from '../../src/core/days';
import type { Agreement, AgreementState } from '../../src/core/model';
import { agreementRow, endBlocks, planProblems, stateBlocks } from '../../src/workbook/agreements';
import type { Block, OutCell, RawCell } from '../../src/workbook/cells';
import { AGREEMENT_LABELS } from '../../src/workbook/ownSheets';
import { amount } from '../core/builders';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const COLUMNS = Object.values(AGREEMENT_LABELS);
const invoices = sheet('Invoices', HEADINGS, row('INV-1'), row('INV-2', 'Kestrel', on('2026-03-01'), 50));
const opened = (columns: readonly string[], ...rows: readonly RawCell[][]) =>
  open([invoices, sheet('Agreements', columns, ...rows)], 'de_DE');
const layoutOf = (columns: readonly string[]) => opened(columns).layout.agreements!;
const back = (cell: OutCell): RawCell =>
  cell === null ? '' : typeof cell === 'object' ? { ...cell, time: '00:00' } : cell;

const promise: Omit<Agreement, 'row'> = {
  ...{ kind: 'promise', clientId: 'kestrel', clientName: 'Kestrel', invoiceIds: ['inv-1', 'inv-2'], reason: null },
  ...{ until: day('2026-03-10'), amount: amount('120.50'), source: 'call', by: 'mia@tern.example' },
  ...{ recordedOn: day('2026-03-02'), endedOn: null, outcome: null },
};

test('the sheet is made with these headings', () => {
  expect(COLUMNS).toEqual([
    ...['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Reason', 'Source', 'By'],
    ...['Recorded on', 'Ended on', 'Outcome', 'State'],
  ]);
});

describe('a row is written', () => {
  test('cell by cell: days as days, the amount as a number, invoices by their numbers', () => {
    expect(agreementRow(promise, layoutOf(COLUMNS), opened(COLUMNS).ledger)).toEqual([
      ...['promise', 'Kestrel', 'INV-1; INV-2', { day: '2026-03-10' }, 120.5, null, 'call', 'mia@tern.example'],
      ...[{ day: '2026-03-02' }, null, null, null],
    ]);
  });

  test('in the order of the sheet, columns of the user’s between ours left empty', () => {
    const columns = ['Until', 'Mine', 'Invoices', 'Client', 'Kind'];
    expect(agreementRow(promise, layoutOf(columns), opened(columns).ledger)).toEqual([
      { day: '2026-03-10' },
      null,
      'INV-1; INV-2',
      'Kestrel',
      'promise',
    ]);
  });

  test.each<[string, Partial<Agreement>]>([
    ['promise', {}],
    ['instalment', { kind: 'instalment', amount: amount('0.01') }],
    ['extension', { kind: 'extension', amount: null, reason: 'late delivery' }],
    ['dispute', { kind: 'dispute', until: null, endedOn: day('2026-03-04'), outcome: 'accepted' }],
    ['hold on the client', { kind: 'hold', until: null, amount: null, invoiceIds: [] }],
    ['postponement', { kind: 'postponement', amount: null }],
  ])('and read back: %s', (_, changed) => {
    const agreement = { ...promise, ...changed };
    const { layout, ledger } = opened(COLUMNS);
    const { ledger: then, problems } = opened(COLUMNS, agreementRow(agreement, layout.agreements!, ledger).map(back));
    expect([then.agreements, problems]).toEqual([[{ ...agreement, row: 2 }], []]);
  });
});

describe('an end is written into the row', () => {
  test('side by side in one block', () => {
    expect(endBlocks(layoutOf(COLUMNS), 7, day('2026-03-09'), 'withdrawn')).toEqual([
      { sheet: 'Agreements', row: 7, column: 10, cells: [[{ day: '2026-03-09' }, 'withdrawn']] },
    ]);
  });

  test('where the columns stand; one that is not there is left out', () => {
    expect(
      endBlocks(layoutOf(['Outcome', 'Kind', 'Client', 'Invoices', 'Until']), 7, day('2026-03-09'), 'upheld'),
    ).toEqual([{ sheet: 'Agreements', row: 7, column: 1, cells: [['upheld']] }]);
  });
});

describe('the State column says what has become of each row', () => {
  const line = (state: string, changed: Readonly<Record<number, RawCell>> = {}): RawCell[] =>
    ['hold', 'Kestrel', 'INV-1', on('2026-03-10'), '', '', '', '', on('2026-03-02'), '', '', state].map(
      (cell, at) => changed[at] ?? cell,
    );
  const blocks = (rows: readonly RawCell[][], states: readonly (readonly [number, AgreementState])[]) =>
    stateBlocks(opened(COLUMNS, ...rows), new Map(states));
  const block = (at: number, ...words: readonly string[]): Block => ({
    ...{ sheet: 'Agreements', row: at, column: 12 },
    cells: words.map((word) => [word]),
  });

  test.each`
    state          | word
    ${'active'}    | ${'Active'}
    ${'kept'}      | ${'Kept'}
    ${'broken'}    | ${'Broken'}
    ${'replaced'}  | ${'Replaced'}
    ${'ended'}     | ${'Ended'}
    ${'upheld'}    | ${'Upheld'}
    ${'accepted'}  | ${'Accepted'}
    ${'over'}      | ${'Over'}
    ${'paid'}      | ${'Paid'}
    ${'late'}      | ${'Late'}
    ${'cancelled'} | ${'Cancelled'}
    ${'review'}    | ${'To be reviewed'}
  `('$state: $word', ({ state, word }) => {
    expect(blocks([line('')], [[2, state]])).toEqual([block(2, word)]);
    expect(blocks([line(word)], [[2, state]])).toEqual([]);
  });

  test('neighbours in one block, those that say so already left out', () => {
    const rows = [line(''), line('Over'), line('Active'), line('')];
    expect(
      blocks(rows, [
        [2, 'active'],
        [3, 'active'],
        [4, 'active'],
        [5, 'over'],
      ]),
    ).toEqual([block(2, 'Active', 'Active'), block(5, 'Over')]);
  });

  test('a row with a problem points there, whatever the rules make of it', () => {
    expect(blocks([line('Active', { 3: 'soon' }), line('', { 1: 'Nobody', 2: '' })], [[2, 'active']])).toEqual([
      block(2, 'See Problems', 'See Problems'),
    ]);
  });

  test('nowhere without such a column, or without the sheet', () => {
    expect(stateBlocks(opened(COLUMNS.slice(0, -1), line('')), new Map([[2, 'active']]))).toEqual([]);
    expect(stateBlocks(open([invoices]), new Map([[2, 'active']]))).toEqual([]);
  });
});

describe('a plan must come to what is open', () => {
  const line = (until: string, sum: number): RawCell[] => [
    ...['instalment', 'Kestrel', 'INV-1', on(until), sum, '', '', '', on('2026-03-02'), '', '', ''],
  ];
  const problems = (...rows: readonly RawCell[][]) =>
    planProblems(opened(COLUMNS, ...rows), day('2026-03-09')).map((one) => [
      ...places([one]),
      one.read,
      ...Object.values(one.params),
    ]);

  test('to the cent', () => {
    expect(problems(line('2026-03-20', 50), line('2026-04-20', 50))).toEqual([]);
  });

  test('a cent less is said at each of its rows', () => {
    expect(problems(line('2026-03-20', 50), line('2026-04-20', 49.99))).toEqual([
      ['Agreements 2 Amount: planSum', '50', '€99.99', '€100.00'],
      ['Agreements 3 Amount: planSum', '49.99', '€99.99', '€100.00'],
    ]);
  });

  test('without agreements there is nothing to add up', () => {
    expect(planProblems(open([invoices]), day('2026-03-09'))).toEqual([]);
  });
});
