import fc from 'fast-check';
import { day } from '../../src/core/days';
import { sha256Hex } from '../../src/core/digest';
import type { ContactEvent } from '../../src/core/model';
import type { OutCell, RawCell, RawSheet } from '../../src/workbook/cells';
import { historyRow, noteBlocks, resultBlocks, sealOf } from '../../src/workbook/history';
import { readHistory as read } from '../../src/workbook/historyRows';
import { readLocale } from '../../src/workbook/locale';
import { amount, anEvent } from '../core/builders';
import { places, sheet } from './sheets';

const HEADINGS = [
  ...[
    'When',
    'Client',
    'Invoices',
    'Kind',
    'Level',
    'Channel',
    'To',
    'Subject',
    'Result',
    'Outcome',
    'By',
    'Note',
    'Amount',
    'Charges',
  ],
  ...['Token', 'Message', 'Run', 'Seal', 'Seq', 'Keys', 'Procedure', 'Cc', 'Currency', 'Thread', 'Mode'],
];
const context = { locale: readLocale('en_GB'), procedures: [], isNumber: () => true };
const readHistory = (history: RawSheet) => read(history, context);
/** As a sheet gives written cells back. */
const back = (cells: readonly OutCell[]): RawCell[] => cells.map((cell) => (cell === null ? '' : (cell as RawCell)));
const layoutOf = (headings: readonly string[]) => readHistory(sheet('Contact history', headings)).layout!;

/** A history of these events, written one after another as Paydue does. */
function written(
  events: readonly ContactEvent[],
  headings: readonly string[] = HEADINGS,
): { sheet: RawSheet; events: ContactEvent[] } {
  const layout = layoutOf(headings);
  const rows: RawCell[][] = [];
  const sealed: ContactEvent[] = [];
  for (const event of events) {
    const seal = sealOf(event, `body of ${event.seq}`, sealed[sealed.length - 1]?.seal ?? null);
    sealed.push({ ...event, row: rows.length + 2, seal });
    rows.push(back(historyRow({ ...event, seal }, layout)));
  }
  return { sheet: sheet('Contact history', headings, ...rows), events: sealed };
}

const reminder = anEvent({
  seq: 1,
  invoices: ['INV-1', 'INV 2'],
  keys: ['INV-1|gentle|1', 'INV 2|firm|1'],
  level: 'firm',
  cc: ['tom@tern.example'],
  subject: 'Invoices INV-1 and INV 2',
  by: 'mia@tern.example',
  amounts: [amount('1250.00')],
  charges: [
    { label: 'INV 2', kind: 'fee', amount: amount('5.00'), claimed: true, period: null, level: 'firm' },
    { label: 'INV-1', kind: 'compensation', amount: amount('40.00'), claimed: false, period: null, level: null },
  ],
  messageId: 'm-1',
  threadId: 't-1',
  run: 'r-1',
});
const call = anEvent({
  seq: 2,
  on: '2026-03-05',
  kind: 'call',
  keys: ['INV-1|call1|1'],
  outcome: 'noAnswer',
  note: 'rang twice',
});
const note = anEvent({
  seq: 3,
  on: '2026-03-06',
  kind: 'note',
  keys: [],
  invoices: [],
  level: null,
  procedure: null,
  note: 'moved',
  mode: 'test',
});
/** Thanks, and that a notice was posted: with tokens, without keys. */
const thanks = anEvent({
  ...{ seq: 4, kind: 'message', keys: [], invoices: ['INV-1'], level: 'message', procedure: null },
  ...{ channel: 'email', result: 'SENT' },
});
const posted = anEvent({
  ...{ seq: 5, kind: 'delivery', keys: [], invoices: ['INV-1'], level: null, procedure: null, channel: 'notice' },
  ...{ result: 'LOGGED', token: 'PD-T00009', note: 'posted; tracking RR123' },
});

describe('a row is written and read back', () => {
  test('of each kind', () => {
    const { sheet: history, events } = written([reminder, call, note, { ...thanks, token: 'PD-T00004' }, posted]);
    const read = readHistory(history);
    expect(read.problems).toEqual([]);
    expect(read.events).toEqual(events);
    expect(read.lastRow).toBe(6);
  });

  test('cell by cell', () => {
    const row = historyRow({ ...reminder, seal: 's' }, layoutOf(HEADINGS));
    expect(Object.fromEntries(HEADINGS.map((heading, index) => [heading, row[index]]))).toEqual({
      When: '2026-03-02 09:00',
      Client: 'Kestrel',
      Invoices: 'INV-1; INV 2',
      Kind: 'reminder',
      Level: 'firm',
      Channel: 'email',
      To: 'ap@kestrel.example',
      Subject: 'Invoices INV-1 and INV 2',
      Result: 'SENT',
      Outcome: null,
      By: 'mia@tern.example',
      Note: null,
      Amount: '1250.00',
      Charges: 'INV 2: fee 5.00 EUR (firm)\nINV-1: compensation 40.00 EUR (waived for now)',
      Token: 'PD-T00001',
      Message: 'm-1',
      Run: 'r-1',
      Seal: 's',
      Seq: '1',
      Keys: 'INV-1|gentle|1; INV 2|firm|1',
      Procedure: 'Standard',
      Cc: 'tom@tern.example',
      Currency: 'EUR',
      Thread: 't-1',
      Mode: 'live',
    });
  });

  test('several currencies have a line each', () => {
    const mixed = { ...reminder, amounts: [amount('1250.00'), amount('5000', 'JPY')] };
    const { sheet: history } = written([mixed]);
    expect(history.rows[1]?.[12]).toBe('1250.00 EUR\n5000 JPY');
    expect(history.rows[1]?.[22]).toBe('EUR, JPY');
    expect(readHistory(history).events[0]?.amounts).toEqual(mixed.amounts);
  });

  test("in the sheet's own order, columns of the user's between ours left empty", () => {
    const headings = ['My mark', ...HEADINGS.slice().reverse()];
    const { sheet: history, events } = written([reminder, call], headings);
    expect(history.rows[1]?.[0]).toBe('');
    expect(readHistory(history).events).toEqual(events);
    expect(readHistory(history).problems).toEqual([]);
  });

  test('a note of 10,000 characters and more survives', () => {
    const long = { ...call, seq: 1, note: `${'x'.repeat(10_000)}\nend` };
    expect(readHistory(written([long]).sheet).events[0]?.note).toBe(long.note);
  });

  test('a number that holds the sign between two stays one number', () => {
    const { sheet: history } = written([anEvent({ invoices: ['A;1', 'B'] })]);
    expect([history.rows[1]?.[2], readHistory(history).events[0]?.invoices]).toEqual(['A%3B1; B', ['A;1', 'B']]);
  });

  test('a formula in a name stays text', () => {
    const name = '=HYPERLINK("https://evil.example")';
    const { sheet: history } = written([anEvent({ clientName: name })]);
    expect([history.rows[1]?.[1], readHistory(history).events[0]?.clientName]).toEqual([name, name]);
    expect(readHistory(history).problems).toEqual([]);
  });

  test('any text in any column', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, fc.array(fc.emailAddress(), { maxLength: 3 }), (client, subject, to) => {
        const { sheet: history } = written([anEvent({ clientName: client, subject, to }), call]);
        const { events, problems } = readHistory(history);
        expect(problems).toEqual([]);
        expect(events[0]?.subject ?? '').toBe(
          subject.replace(
            /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/g,
            '',
          ),
        );
        expect(events[0]?.to).toEqual(to);
      }),
      { numRuns: 50 },
    );
  });
});

describe('only Result, Note, Message and Thread change later', () => {
  test('each where it stands', () => {
    const settled = { row: 7, result: 'SENT', messageId: 'm', threadId: 't' } as const;
    expect(resultBlocks(settled, layoutOf(HEADINGS))).toEqual([
      { sheet: 'Contact history', row: 7, column: 9, cells: [['SENT']] },
      { sheet: 'Contact history', row: 7, column: 16, cells: [['m']] },
      { sheet: 'Contact history', row: 7, column: 24, cells: [['t']] },
    ]);
  });

  test('neighbours in one block', () => {
    const settled = { row: 7, result: 'FAILED', messageId: null, threadId: null } as const;
    expect(resultBlocks(settled, layoutOf(['Result', 'Message', 'Thread', 'Note']))).toEqual([
      { sheet: 'Contact history', row: 7, column: 1, cells: [['FAILED', null, null]] },
    ]);
  });

  test('the note apart: of a mail that was sent, what stands there stays', () => {
    expect(noteBlocks(7, 'quota', layoutOf(['Result', 'Message', 'Thread', 'Note']))).toEqual([
      { sheet: 'Contact history', row: 7, column: 4, cells: [['quota']] },
    ]);
  });

  test('and the seal still fits', () => {
    const { sheet: history } = written([reminder, call]);
    const rows = history.rows.map((row, index) =>
      row.map((cell, column) => (index === 1 && [8, 11, 15, 23].includes(column) ? 'BOUNCED' : cell)),
    );
    expect(readHistory({ ...history, rows }).problems).toEqual([]);
  });
});

/** What a cell of these columns may say without being unreadable as well. */
const READABLE: Readonly<Record<string, string>> = {
  ...{ When: '2026-03-01 09:00', Keys: 'INV-9|gentle|1', Charges: 'INV-9: fee 1.00 EUR (gentle)' },
};

describe('a seal covers what never changes and the seal before', () => {
  test('so that anybody can work it out again', () => {
    const first = sealOf(reminder, 'body of 1', null);
    const texts = [
      '1',
      '2026-03-02 09:00',
      'Kestrel',
      'INV-1|gentle|1; INV 2|firm|1',
      'reminder',
      'email',
      'ap@kestrel.example',
      'tom@tern.example',
      'Invoices INV-1 and INV 2',
      '1250.00',
      'INV 2: fee 5.00 EUR (firm)\nINV-1: compensation 40.00 EUR (waived for now)',
      'PD-T00001',
    ];
    const body = sha256Hex('body of 1');
    expect(first).toBe(`${sha256Hex(JSON.stringify([...texts, body, '']))}.${body}`);
    const second = ['2', '2026-03-05 09:00', 'Kestrel', 'INV-1|call1|1', 'call', 'call', '', '', '', '', '', ''];
    expect(sealOf(call, 'x', first)).toBe(
      `${sha256Hex(JSON.stringify([...second, sha256Hex('x'), first.split('.')[0]]))}.${sha256Hex('x')}`,
    );
  });

  const { sheet: history } = written([
    reminder,
    call,
    note,
    { ...call, seq: 4, on: day('2026-03-09'), when: '2026-03-09 09:00' },
  ]);
  const [headings = [], ...rows] = history.rows;
  const problemsOf = (changed: readonly (readonly RawCell[])[]) =>
    places(readHistory(sheet('Contact history', headings as string[], ...changed)).problems);
  const edited = (row: number, heading: string, cell: RawCell) =>
    rows.map((cells, index) =>
      index === row - 2 ? cells.map((old, column) => (HEADINGS[column] === heading ? cell : old)) : cells,
    );

  test('sorting is not tampering', () => {
    expect(problemsOf([...rows].reverse())).toEqual([]);
  });

  test.each(['When', 'Client', 'Keys', 'To', 'Cc', 'Subject', 'Amount', 'Charges', 'Token'])(
    'an edited %s is reported with its row alone',
    (heading) => {
      const cell = READABLE[heading] ?? 'other';
      expect(problemsOf(edited(2, heading, cell))).toEqual(['Contact history 2 Seal: sealBroken']);
    },
  );

  test('an edited body hash too', () => {
    expect(problemsOf(edited(3, 'Seal', `${String(rows[1]?.[17]).split('.')[0]}.0`))).toEqual([
      'Contact history 3 Seal: sealBroken',
    ]);
  });

  test('an emptied seal: the row, and the next one that cannot be told from it', () => {
    expect(problemsOf(edited(2, 'Seal', ''))).toEqual([
      'Contact history 2 Seal: sealBroken',
      'Contact history 3 Seal: sealBroken',
    ]);
  });

  test('a copied row', () => {
    expect(problemsOf([...rows, rows[1]!])).toEqual(['Contact history 6 Seal: sealBroken']);
  });

  test.each`
    gone      | missing
    ${[0]}    | ${['1']}
    ${[1]}    | ${['2']}
    ${[1, 2]} | ${['2-3']}
    ${[0, 2]} | ${['1', '3']}
  `('deleted rows $gone: Seq $missing is missing', ({ gone, missing }) => {
    const { problems } = readHistory(
      sheet('Contact history', HEADINGS, ...rows.filter((_, index) => !gone.includes(index))),
    );
    expect(problems.map(({ code, params }) => [code, params['missing']])).toEqual(
      (missing as string[]).map((seqs) => ['historyGap', seqs]),
    );
  });

  test('two rows may bear one Seq: a call was logged while a run was sending', () => {
    const sealed = written([reminder, call]).events;
    const other = { ...call, clientName: 'Tern' };
    const otherSeal = sealOf(other, '', sealed[0]!.seal);
    const third = { ...call, seq: 3 };
    const layout = layoutOf(HEADINGS);
    const all = [
      ...sealed.map((event) => historyRow(event, layout)),
      historyRow({ ...other, seal: otherSeal }, layout),
      historyRow({ ...third, seal: sealOf(third, '', otherSeal) }, layout),
    ];
    expect(problemsOf(all.map(back))).toEqual([]);
  });
});

describe('a row that cannot be read never turns into "nothing was sent"', () => {
  const readWith = (heading: string, cell: RawCell, event: ContactEvent = reminder) => {
    const { sheet: history } = written([event]);
    const rows = history.rows.map((row, index) =>
      row.map((old, column) => (index === 1 && HEADINGS[column] === heading ? cell : old)),
    );
    const { events, problems } = readHistory({ ...history, rows });
    return { event: events[0]!, unreadable: places(problems.filter(({ code }) => code === 'historyUnreadable')) };
  };

  test.each`
    heading      | cell          | expected
    ${'Result'}  | ${'done'}     | ${{ result: 'UNCERTAIN' }}
    ${'Result'}  | ${''}         | ${{ result: 'UNCERTAIN' }}
    ${'Result'}  | ${'LOGGED'}   | ${{ result: 'UNCERTAIN' }}
    ${'Kind'}    | ${'mail'}     | ${{ kind: 'reminder' }}
    ${'Kind'}    | ${'call'}     | ${{ kind: 'reminder', result: 'SENT' }}
    ${'Kind'}    | ${'note'}     | ${{ kind: 'reminder', result: 'SENT' }}
    ${'Kind'}    | ${'message'}  | ${{ kind: 'reminder', result: 'SENT', keys: ['INV-1|gentle|1', 'INV 2|firm|1'] }}
    ${'Kind'}    | ${'delivery'} | ${{ kind: 'reminder', result: 'SENT' }}
    ${'When'}    | ${'monday'}   | ${{ on: '2000-01-01' }}
    ${'Seq'}     | ${''}         | ${{ seq: 0 }}
    ${'Keys'}    | ${'INV-1'}    | ${{ keys: ['INV-1|firm|1', 'INV 2|firm|1'] }}
    ${'Channel'} | ${'pigeon'}   | ${{ channel: null }}
    ${'Outcome'} | ${'hm'}       | ${{ outcome: null }}
  `('$heading "$cell"', ({ heading, cell, expected }) => {
    const { event, unreadable } = readWith(heading, cell);
    expect(event).toMatchObject(expected);
    expect(unreadable).toEqual([`Contact history 2 ${heading}: historyUnreadable`]);
  });

  test('emptied keys are made again from invoices and level', () => {
    expect(readWith('Keys', '').event.keys).toEqual(['INV-1|firm|1', 'INV 2|firm|1']);
    expect(readWith('Keys', '', { ...note, invoices: ['INV-1'] }).event.keys).toEqual([]);
  });

  test('a message with a lost result is in doubt, one that lost its kind is a reminder', () => {
    expect(readWith('Result', '', thanks).event).toMatchObject({ kind: 'message', result: 'UNCERTAIN' });
    expect(readWith('Kind', '', thanks).event.kind).toBe('reminder');
  });

  test('result, kind and mode in any letter case', () => {
    expect(readWith('Result', 'sent').event.result).toBe('SENT');
    expect(readWith('Mode', 'TEST').event.mode).toBe('test');
  });

  test('a call with a lost result was logged', () => {
    expect(readWith('Result', '', { ...call, seq: 1 }).event.result).toBe('LOGGED');
  });

  test('When as a date cell', () => {
    expect(readWith('When', { day: day('2026-03-02'), time: '09:00:00' }).event).toMatchObject({
      when: '2026-03-02 09:00',
      on: '2026-03-02',
    });
  });
});

describe('the sheet itself', () => {
  test('blank rows are passed over', () => {
    const { sheet: history } = written([reminder]);
    expect(readHistory({ ...history, rows: [...history.rows, HEADINGS.map(() => '')] }).problems).toEqual([]);
  });

  test("a user's own column that goes on further has no rows of ours, and the next one comes below it", () => {
    const { sheet: history } = written([reminder]);
    const [headings = [], ...rows] = history.rows;
    const longer = [[...headings, 'Mine'], ...rows, [...HEADINGS.map(() => ''), 2]];
    expect(readHistory({ ...history, rows: longer })).toMatchObject({ events: [{ row: 2 }], lastRow: 3, problems: [] });
  });

  test('missing columns are named', () => {
    const { problems } = readHistory(
      sheet(
        'Contact history',
        HEADINGS.filter((heading) => heading !== 'Token' && heading !== 'Mode'),
      ),
    );
    expect(places(problems)).toEqual(['Contact history Token: columnMissing', 'Contact history Mode: columnMissing']);
  });

  test('without any heading it has no layout', () => {
    expect(readHistory(sheet('Contact history', ['x']))).toMatchObject({ layout: null, events: [] });
  });
});
