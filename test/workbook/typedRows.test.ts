import { problemSentence } from '../../src/core/words/problems';
import { problemRemedy } from '../../src/core/words/remedies';
import type { RawCell } from '../../src/workbook/cells';
import { historyRow, sealOf } from '../../src/workbook/history';
import { HISTORY_LABELS } from '../../src/workbook/ownSheets';
import { anEvent } from '../core/builders';
import { HEADINGS, on, open, places, row, sheet } from './sheets';

const COLUMNS = Object.values(HISTORY_LABELS);
type Cells = Readonly<Record<string, RawCell>>;
/** Somebody called Kestrel about INV-1 on 5 March 2026, with some cells changed. */
const typed = (changed: Cells = {}): RawCell[] => {
  const cells: Cells = { When: on('2026-03-05'), Client: 'Kestrel', Kind: 'call', Invoices: 'INV-1', ...changed };
  return COLUMNS.map((heading) => cells[heading] ?? '');
};
const invoices = sheet('Invoices', HEADINGS, row('INV-1'), row('INV-2'), row('7/2026'), row('INV-4', 'Kestrel', 'x'));
const read = (...rows: readonly (readonly RawCell[])[]) => {
  const { ledger, problems } = open([invoices, sheet('Contact history', COLUMNS, ...rows)], 'de_DE');
  return {
    events: ledger.history,
    judged: ledger.invoices.map(({ number }) => number),
    problems: problems.filter(({ sheet: name }) => name === 'Contact history'),
  };
};

test('a call that a person typed is a record like any other', () => {
  const { events, problems, judged } = read(typed({ Outcome: 'no answer', Note: 'rang twice', By: 'Mia' }));
  expect([problems, judged]).toEqual([[], ['INV-1', 'INV-2', '7/2026']]);
  expect(events).toMatchObject([
    {
      ...{ kind: 'call', when: '2026-03-05 00:00', on: '2026-03-05', clientId: 'kestrel', invoices: ['INV-1'] },
      ...{ keys: [], level: null, result: 'LOGGED', outcome: 'noAnswer', note: 'rang twice', by: 'Mia', mode: 'live' },
      ...{ token: null, seal: null, row: 2 },
    },
  ]);
});

describe('its cells in plain words', () => {
  test.each`
    what                              | changed                                                            | expected
    ${'a day as people write it'}     | ${{ When: '5.3.2026' }}                                            | ${{ on: '2026-03-05', when: '2026-03-05 00:00' }}
    ${'with a time'}                  | ${{ When: '5. März 2026 9:30' }}                                   | ${{ on: '2026-03-05', when: '2026-03-05 09:30' }}
    ${'as Paydue writes it'}          | ${{ When: '2026-03-05 14:05' }}                                    | ${{ on: '2026-03-05', when: '2026-03-05 14:05' }}
    ${'a note needs no invoice'}      | ${{ Kind: 'note', Invoices: '' }}                                  | ${{ kind: 'note', keys: [], invoices: [] }}
    ${'a call about a step'}          | ${{ Level: 'call1' }}                                              | ${{ level: 'call1', keys: ['INV-1|call1|1'] }}
    ${'a step left out, by its code'} | ${{ Kind: 'skip', Level: 'GENTLE' }}                               | ${{ kind: 'skip', level: 'gentle', keys: ['INV-1|gentle|1'], result: 'LOGGED' }}
    ${'by its name'}                  | ${{ Kind: 'Skip', Level: 'Gentle reminder' }}                      | ${{ level: 'gentle', keys: ['INV-1|gentle|1'] }}
    ${'by its name in one procedure'} | ${{ Kind: 'skip', Level: 'Reminder', Procedure: 'Small amounts' }} | ${{ level: 'reminder' }}
    ${'a step set by hand'}           | ${{ Kind: 'level', Level: 'Firm reminder' }}                       | ${{ kind: 'level', level: 'firm', keys: ['INV-1|firm|1'] }}
    ${'of several invoices'}          | ${{ Kind: 'skip', Level: 'gentle', Invoices: 'INV-1, INV-2' }}     | ${{ invoices: ['INV-1', 'INV-2'], keys: ['INV-1|gentle|1', 'INV-2|gentle|1'] }}
    ${'of a number with a stroke'}    | ${{ Kind: 'skip', Level: 'gentle', Invoices: '7/2026' }}           | ${{ keys: ['7/2026|gentle|1'] }}
    ${'of a line of a plan'}          | ${{ Kind: 'skip', Level: 'gentle', Invoices: 'INV-1/2' }}          | ${{ keys: ['INV-1/2|gentle|1'] }}
    ${'with the key itself'}          | ${{ Kind: 'skip', Level: 'gentle', Keys: 'INV-1|gentle|2' }}       | ${{ keys: ['INV-1|gentle|2'] }}
    ${'taken back'}                   | ${{ Kind: 'skip', Level: 'gentle', Result: 'void' }}               | ${{ result: 'VOID' }}
    ${'in Test mode'}                 | ${{ Mode: 'test' }}                                                | ${{ mode: 'test' }}
  `('$what', ({ changed, expected }) => {
    const { events, problems } = read(typed(changed));
    expect(problems).toEqual([]);
    expect(events[0]).toMatchObject(expected);
  });
});

describe('an outcome in plain words', () => {
  test.each`
    word                      | outcome
    ${'Promised'}             | ${'promised'}
    ${'no answer'}            | ${'noAnswer'}
    ${'noAnswer'}             | ${'noAnswer'}
    ${'left a message'}       | ${'leftMessage'}
    ${'voicemail'}            | ${'leftMessage'}
    ${'dispute'}              | ${'disputed'}
    ${'asked for a copy'}     | ${'copyAsked'}
    ${'wrong number'}         | ${'wrongContact'}
    ${'already paid'}         | ${'alreadyPaid'}
    ${'waiting for approval'} | ${'waitingForApproval'}
    ${'in payment run'}       | ${'inPaymentRun'}
    ${'inPaymentRun'}         | ${'inPaymentRun'}
    ${'refused'}              | ${'refused'}
    ${'Other'}                | ${'other'}
  `('$word → $outcome', ({ word, outcome }) => {
    const { events, problems } = read(typed({ Outcome: word }));
    expect([events[0]?.outcome, problems]).toEqual([outcome, []]);
  });
});

describe('what cannot be read is a problem at its cell', () => {
  test.each`
    what                         | changed               | field        | sentence
    ${'no day'}                  | ${{ When: '' }}       | ${'When'}    | ${'It is empty. Write the day, such as 2026-02-28.'}
    ${'no such day'}             | ${{ When: 'monday' }} | ${'When'}    | ${'I read "monday", which I do not understand. Write the day, such as 2026-02-28.'}
    ${'no client'}               | ${{ Client: '' }}     | ${'Client'}  | ${'It is empty. Write the client’s name.'}
    ${'an unknown outcome'}      | ${{ Outcome: 'hm' }}  | ${'Outcome'} | ${'I read "hm", which I do not understand. Write promised, no answer, left message, disputed, already paid, in payment run, refused or a word like these.'}
    ${'a result of its own'}     | ${{ Result: 'sent' }} | ${'Result'}  | ${'I read "sent", which I do not understand. Write LOGGED, VOID or nothing.'}
    ${'a call of no known step'} | ${{ Level: 'ring' }}  | ${'Level'}   | ${'I read "ring", which I do not understand. Write the code or the name of a level.'}
  `('$what', ({ changed, field, sentence }) => {
    const { problems, judged } = read(typed(changed));
    expect([places(problems), judged]).toEqual([
      [`Contact history 2 ${field}: historyUnreadable`],
      ['INV-1', 'INV-2', '7/2026'],
    ]);
    expect(`${problemSentence(problems[0]!)} ${problemRemedy(problems[0]!)}`).toBe(sentence);
  });

  test('a result of its own claims nothing: it was logged', () => {
    expect(read(typed({ Result: 'sent' })).events[0]?.result).toBe('LOGGED');
  });
});

describe('a step left out or set by hand that cannot be read: which step comes next nobody knows, so none does', () => {
  test.each`
    what                      | changed                                          | field         | judged
    ${'no level'}             | ${{}}                                            | ${'Level'}    | ${['INV-2', '7/2026']}
    ${'no such level'}        | ${{ Level: 'gentel' }}                           | ${'Level'}    | ${['INV-2', '7/2026']}
    ${'one of another place'} | ${{ Level: 'reminder', Procedure: 'Standard' }}  | ${'Level'}    | ${['INV-2', '7/2026']}
    ${'no day'}               | ${{ Level: 'gentle', When: 'x' }}                | ${'When'}     | ${['INV-2', '7/2026']}
    ${'one of two unknown'}   | ${{ Level: 'gentle', Invoices: 'INV-1; INV-9' }} | ${'Invoices'} | ${['INV-2', '7/2026']}
  `('$what', ({ changed, field, judged }) => {
    for (const Kind of ['skip', 'level']) {
      const { problems, judged: left } = read(typed({ Kind, ...changed }));
      expect([places(problems), left]).toEqual([[`Contact history 2 ${field}: historyUnreadable`], judged]);
      expect(problemRemedy(problems[0]!)).toMatch(/\. Until then nobody is asked for what this row is about\.$/);
    }
  });

  test.each(['', 'INV-9'])('about no invoice that is known (%p): nobody is kept back, which is said', (Invoices) => {
    const { problems, judged } = read(typed({ Kind: 'skip', Level: 'gentle', Invoices }));
    expect([places(problems), judged]).toEqual([
      ['Contact history 2 Invoices: historyUnreadable'],
      ['INV-1', 'INV-2', '7/2026'],
    ]);
    expect(problemRemedy(problems[0]!)).toMatch(/\. Until then the row keeps nobody back\.$/);
  });

  test('a row of the invoice sheet that is not judged is known all the same', () => {
    expect(read(typed({ Kind: 'skip', Level: 'gentle', Invoices: 'INV-4' })).problems).toEqual([]);
  });
});

describe('rows that Paydue wrote stay what they are', () => {
  const { layout } = open([invoices, sheet('Contact history', COLUMNS)]);
  const rows: RawCell[][] = [];
  let seal: string | null = null;
  for (const [at, day] of ['2026-03-02', '2026-03-05', '2026-03-09'].entries()) {
    const event = anEvent({ seq: at + 1, on: day });
    seal = sealOf(event, 'body', seal);
    const cells = historyRow({ ...event, seal }, layout.history!);
    rows.push(cells.map((cell) => (cell === null ? '' : (cell as RawCell))));
  }
  const [first, second, third] = rows as [RawCell[], RawCell[], RawCell[]];

  test('typed rows between them break no seal and leave no gap', () => {
    expect(read(first, typed(), second, typed(), third).problems).toEqual([]);
  });

  test('a typed row comes after what was done by its day, and on one day after the rows above it', () => {
    const { events } = read(first, typed({ When: on('2026-03-09') }), typed(), second, third, typed());
    expect(events.map(({ row: at, seq }) => [at, Math.round(seq * 100) / 100])).toEqual([
      [2, 1],
      [3, 2.67],
      [4, 1.5],
      [5, 2],
      [6, 3],
      [7, 2.5],
    ]);
  });

  test('several typed rows keep their order', () => {
    expect(read(first, typed(), typed(), typed()).events.map(({ seq }) => seq > 1 && seq < 2)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    const [, a, b, c] = read(first, typed(), typed(), typed()).events.map(({ seq }) => seq);
    expect(a! < b! && b! < c!).toBe(true);
  });

  test.each([
    ['a reminder', { Kind: 'reminder', Level: 'gentle' }, ['Result', 'Seq']],
    ['a notice', { Kind: 'notice', Level: 'formal' }, ['Result', 'Seq']],
  ])('%s that a person typed is doubtful', (_, changed, fields) => {
    const { events, problems } = read(typed(changed));
    expect(events[0]?.result).toBe('UNCERTAIN');
    expect(places(problems).sort()).toEqual(fields.map((field) => `Contact history 2 ${field}: historyUnreadable`));
  });

  test.each(['Seq', 'Seal', 'Token'])('with a %s a call is one that Paydue wrote', (heading) => {
    expect(read(typed({ [heading]: '1', When: '5.3.2026' })).problems.map(({ column }) => column)).toContain('When');
  });
});
