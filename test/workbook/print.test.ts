import { day } from '../../src/core/days';
import { openItems } from '../../src/core/dunning/balance';
import { planRun } from '../../src/core/dunning/run';
import type { Decision, Run } from '../../src/core/planned';
import type { Block, RawCell } from '../../src/workbook/cells';
import { printInvoices } from '../../src/workbook/print';
import { aClient, aLevel } from '../core/builders';
import { HEADINGS, on, open, row, sheet } from './sheets';

const OWN = ['Days overdue', 'Level', 'Last contact', 'Next step', 'Next on', 'Why'];
const BLANK = ['', '', '', '', '', ''];

/** Opened invoices with our columns at the right, and a run with one decision for each of them. */
function printed(
  rows: readonly (readonly RawCell[])[],
  decide: Partial<Decision> | null,
  headings: readonly string[] = [...HEADINGS, ...OWN],
): readonly Block[] {
  const opened = open([sheet('Invoices', headings, ...rows)]);
  const decisions = opened.ledger.invoices.flatMap((invoice): Decision[] =>
    openItems(invoice).map((item) => ({
      ...{ kind: 'wait', item, client: aClient(), procedure: 'Standard', reached: null, lastContactOn: null },
      ...{ next: null, nextOn: null, n: 1, reason: { code: 'credit', params: {} } },
      ...decide,
    })),
  );
  const run: Run = {
    on: day('2026-03-10'),
    mode: 'ask',
    decisions: decide === null ? [] : decisions,
    messages: [],
    calls: [],
    notices: [],
    tasks: [],
    stops: [],
  };
  return printInvoices(opened, run);
}

const gentle = aLevel({ code: 'gentle', name: 'Gentle reminder' });
const firm = aLevel({ code: 'firm', name: 'Firm reminder' });
const waiting: Partial<Decision> = {
  kind: 'wait',
  reached: gentle,
  lastContactOn: day('2026-03-02'),
  next: firm,
  nextOn: day('2026-03-12'),
  reason: { code: 'notReached', params: { level: 'Firm reminder', on: day('2026-03-12') } },
};
/** What `waiting` prints for an invoice due on 1 March. */
const SAYS = [
  9,
  'Gentle reminder',
  { day: '2026-03-02' },
  'Firm reminder',
  { day: '2026-03-12' },
  'Next: Firm reminder on 12 March 2026.',
];

describe('our columns say what the run decided', () => {
  test('in one block from the first to the last invoice row', () => {
    const blocks = printed(
      [[...row('INV-1'), ...BLANK], [], [...row('INV-2', 'Kestrel', on('2026-03-09')), ...BLANK]],
      waiting,
    );
    expect(blocks).toEqual([
      {
        sheet: 'Invoices',
        row: 2,
        column: 6,
        cells: [SAYS, [null, null, null, null, null, null], [1, ...SAYS.slice(1)]],
      },
    ]);
  });

  test.each`
    kind      | due             | overdue | nextStep              | nextOn
    ${'act'}  | ${'2026-03-09'} | ${1}    | ${'Firm reminder'}    | ${{ day: '2026-03-12' }}
    ${'wait'} | ${'2026-03-10'} | ${null} | ${'Firm reminder'}    | ${{ day: '2026-03-12' }}
    ${'wait'} | ${'2026-03-11'} | ${null} | ${'Firm reminder'}    | ${{ day: '2026-03-12' }}
    ${'ask'}  | ${'2026-03-01'} | ${9}    | ${'A person decides'} | ${null}
    ${'done'} | ${'2026-03-01'} | ${null} | ${null}               | ${null}
  `('$kind, due on $due: $overdue days overdue, next $nextStep', ({ kind, due, overdue, nextStep, nextOn }) => {
    const [block] = printed([[...row('INV-1', 'Kestrel', on(due)), ...BLANK]], { ...waiting, kind });
    const [cells = []] = block?.cells ?? [];
    expect([cells[0], cells[3], cells[4]]).toEqual([overdue, nextStep, nextOn]);
  });
});

describe('an invoice in instalments has one row', () => {
  const headings = ['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Recorded on'];
  const line = (until: string, amount: number): readonly RawCell[] => [
    ...['instalment', 'Kestrel', 'INV-1', on(until), amount, on('2026-03-05')],
  ];
  const opened = open([
    sheet('Invoices', [...HEADINGS, ...OWN], [...row('INV-1', 'Kestrel', on('2026-03-01'), 100), ...BLANK]),
    sheet('Agreements', headings, line('2026-03-16', 40), line('2026-04-16', 60)),
  ]);

  test('that speaks of the plan, with the day of the instalment that comes first', () => {
    const [block, ...others] = printInvoices(opened, planRun(opened.ledger, day('2026-03-10')));
    expect(others).toEqual([]);
    expect(block?.cells).toEqual([
      [
        ...[9, null, null, 'Instalment due soon', { day: '2026-03-13' }],
        'A payment plan is on track: £40.00 on 16 March 2026.',
      ],
    ]);
  });
});

describe('nothing changed, nothing written', () => {
  const standing = [
    9,
    'Gentle reminder',
    on('2026-03-02'),
    'Firm reminder',
    on('2026-03-12'),
    'Next: Firm reminder on 12 March 2026.',
  ];
  test('when every cell says it already', () => {
    expect(printed([[...row(), ...standing]], waiting)).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5])('but the whole block when column %i says something else', (column) => {
    const other = standing.map((cell, index) => (index === column ? 'other' : cell));
    expect(printed([[...row(), ...other]], waiting)).toEqual([{ sheet: 'Invoices', row: 2, column: 6, cells: [SAYS] }]);
  });

  test('nor without invoices, without our columns, or without a sheet', () => {
    expect(printed([], waiting)).toEqual([]);
    expect(printed([row()], waiting, HEADINGS)).toEqual([]);
    const run: Run = {
      on: day('2026-03-10'),
      mode: 'ask',
      decisions: [],
      messages: [],
      calls: [],
      notices: [],
      tasks: [],
      stops: [],
    };
    expect(printInvoices(open([]), run)).toEqual([]);
  });
});

describe("never a cell of the user's", () => {
  test('our columns apart: a block each, over nothing between them', () => {
    const settings = sheet(
      'Settings',
      ['Key', 'Value'],
      ['column.invoices.why', 'Why'],
      ['column.invoices.nextOn', 'Next on'],
      ['column.invoices.level', 'Level'],
    );
    const opened = open([
      sheet('Invoices', ['Why', ...HEADINGS, 'Next on', 'Level', 'Mine'], ['', ...row(), '', '', 'x']),
      settings,
    ]);
    const run: Run = { ...planRun(opened.ledger, day('2026-03-10')), decisions: [] };
    const [item] = openItems(opened.ledger.invoices[0]!);
    const decision: Decision = {
      kind: 'wait',
      item: item!,
      client: aClient(),
      procedure: 'Standard',
      reached: null,
      lastContactOn: null,
      next: null,
      nextOn: null,
      n: 1,
      reason: { code: 'credit', params: {} },
      ...waiting,
    };
    expect(printInvoices(opened, { ...run, decisions: [decision] })).toEqual([
      { sheet: 'Invoices', row: 2, column: 1, cells: [[SAYS[5]]] },
      { sheet: 'Invoices', row: 2, column: 7, cells: [[SAYS[4], SAYS[1]]] },
    ]);
  });

  test('a row that is no invoice keeps what stands in it, a formula too: nothing is written over it', () => {
    const total = ['', '', '', 300, '', 45, '', '', '', '', 'sum'];
    const invoice = (number: string) => [...row(number), ...BLANK];
    const blocks = printed([invoice('INV-1'), total, invoice('INV-2'), [], invoice('INV-3')], waiting);
    expect(blocks.map(({ row: at, cells }) => [at, cells.length])).toEqual([
      [2, 1],
      [4, 3],
    ]);
  });
});

describe('a row that cannot be judged says why', () => {
  test('and keeps its level and last contact, which were printed from the history', () => {
    const standing = [9, 'Gentle reminder', on('2026-03-02'), 'Firm reminder', on('2026-03-12'), 'old'];
    expect(printed([[...row('INV-1', 'Kestrel', 'soon'), ...standing]], waiting)).toEqual([
      {
        sheet: 'Invoices',
        row: 2,
        column: 6,
        cells: [
          [null, 'Gentle reminder', { day: '2026-03-02' }, null, null, 'Due date: I read "soon", which is not a day.'],
        ],
      },
    ]);
  });
});

test('what claims more than the history stays: it is the only trace of rows that were deleted', () => {
  const behind: Partial<Decision> = {
    ...waiting,
    kind: 'ask',
    reached: null,
    lastContactOn: null,
    reason: { code: 'historyBehind', params: { printed: 'Firm reminder' } },
  };
  const [block] = printed([[...row(), 9, 'Firm reminder', on('2026-03-02'), '', '', '']], behind);
  expect(block?.cells[0]?.slice(1, 3)).toEqual(['Firm reminder', { day: '2026-03-02' }]);
});
