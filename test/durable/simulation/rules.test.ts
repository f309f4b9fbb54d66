/** Each rule of the simulation is broken once: a rule that cannot break guards nothing. */
import type { Execution } from '../../../host/realm/host';
import type { PlainHost } from '../moments';
import { plainBook } from '../plainBook';
import { brokenRule, type Seen } from './rules';
import { traitsOf } from './traits';
import { type MailThatLeft, newTruth, type Truth } from './truth';

const MIA = 'mia@adastudio.example';
const HEADINGS = ['Token', 'Result', 'Kind'];

/** A gentle reminder about INV-1 that left as it should. */
const MAIL: MailThatLeft = {
  ...{ token: 'PD-AAAAAA', to: 'ap@client1.example', from: MIA, subject: 'Reminder', id: '19ac', recipients: 1 },
  ...{ at: '2026-03-10 09:00:05', invoices: ['INV-1'], tone: 'gentle', execution: 7, isFromCopy: false, moment: 2 },
  ...{ row: { keys: 'INV-1|gentle|1', result: 'SENDING', run: 'r1' }, settledBefore: [] },
};
const EARLIER: MailThatLeft = {
  ...MAIL,
  ...{ token: 'PD-BBBBBB', at: '2026-03-02 09:00:00', execution: 3, moment: 1, invoices: ['INV-2'] },
  row: { keys: 'INV-2|gentle|1', result: 'SENDING', run: 'r0' },
};
const RUN: Execution = {
  ...{ number: 7, functionName: 'heartbeat', kind: 'trigger', user: MIA, startedAt: '2026-03-10 09:00:00' },
  ...{ costMs: 5_000, calls: { byName: {}, total: 0, roundTrips: 0 }, log: [], error: null },
};

type Given = {
  readonly mail?: Partial<MailThatLeft>;
  readonly earlier?: Partial<MailThatLeft>;
  readonly run?: Partial<Execution>;
  readonly truth?: Partial<Truth>;
  readonly seen?: Partial<Seen>;
  /** Token → result. */
  readonly rows?: Readonly<Record<string, string>>;
  readonly property?: string;
};

function seen({ mail, earlier, run, truth, seen: other, rows, property = '{}' }: Given): Seen {
  const [first, last] = [
    { ...EARLIER, ...earlier },
    { ...MAIL, ...mail },
  ];
  const book = plainBook('b', { locale: 'en_GB', timeZone: 'Etc/UTC' });
  const sheet = book.insertSheet('Contact history');
  const all = { [first.token]: 'SENT', [last.token]: 'SENT', ...rows };
  const table = [HEADINGS, ...Object.entries(all).map(([token, result]) => [token, result, 'reminder'])];
  table.forEach((cells, down) => {
    cells.forEach((text, right) => {
      if (text !== '') sheet.setValue(down + 1, right + 1, text);
    });
  });
  const properties = new Map([['document', new Map([['paydue.sender', property]])]]);
  const host = { book, memory: () => ({ kept: { world: { properties } } }) } as unknown as PlainHost;
  return {
    ...{ host, truth: { ...newTruth(MIA), mails: [first, last], ...truth }, traits: traitsOf(1), mails: [last] },
    step: { at: '2026-03-10 09:00', act: { kind: 'beat', by: null, twice: false }, mishap: null, meanwhile: null },
    ...{ executions: [{ ...RUN, ...run }], copyExecutions: [], struck: [], failures: [], touched: [] },
    ...{ sendersBefore: new Set([MIA]), ...other },
  };
}

const SAME_STEP = { row: { keys: 'INV-1|gentle|1', result: 'SENDING', run: 'r0' }, invoices: ['INV-1'] };

test('a day like any other breaks none', () => {
  expect(brokenRule(seen({}))).toBeNull();
});

test.each<[string, Given, string]>([
  ['no step is mailed twice', { earlier: SAME_STEP }, 'INV-1|gentle|1 left twice, as PD-BBBBBB'],
  [
    'each mail had its row, durable and SENDING, before it left',
    { mail: { row: null } },
    'PD-AAAAAA to ap@client1.example left while its row was not there',
  ],
  ['the row says what the mail says', { mail: { invoices: ['INV-1', 'INV-9'] } }, 'PD-AAAAAA speaks of INV-1, INV-9'],
  ['the row says what the mail says', { mail: { tone: 'final' } }, 'PD-AAAAAA is final, its row is not'],
  ['each mail that left stands in the history', { rows: { 'PD-BBBBBB': 'FAILED' } }, 'PD-BBBBBB to ap@client1.example'],
  ['each mail that left stands in the history', { rows: { 'PD-BBBBBB': 'VOID' } }, 'its row is VOID'],
  [
    'one new doubt at most for each crash or doubtful error',
    { rows: { 'PD-AAAAAA': 'UNCERTAIN', 'PD-BBBBBB': 'SENDING' }, truth: { doubtCauses: 1 } },
    '2 doubts, and 1 causes',
  ],
  [
    'no client is written to by two runs within five days',
    { earlier: { at: '2026-03-06 16:59:00' } },
    'ap@client1.example got PD-BBBBBB on 2026-03-06 16:59:00',
  ],
  [
    'nothing leaves about an invoice that was paid or gone before it was read again',
    { mail: { settledBefore: ['INV-1'] } },
    'PD-AAAAAA to ap@client1.example speaks of INV-1',
  ],
  ['nothing leaves from a copy', { mail: { isFromCopy: true } }, 'PD-AAAAAA to ap@client1.example'],
  ['only the sender sends', { mail: { from: 'tom@adastudio.example' } }, 'left from tom@adastudio.example'],
  [
    'no account writes to more people in 24 hours than it may',
    { mail: { recipients: 1_501 } },
    'wrote to 1501 people in the 24 hours before 2026-03-10 09:00:05',
  ],
  ['no execution lasts longer than Google lets it', { run: { costMs: 360_001 } }, 'lasted 360 seconds'],
  ['no property is larger than a kilobyte', { property: 'x'.repeat(1_025) }, 'paydue.sender of document holds 1025'],
  ['what is not its own is not changed', { seen: { touched: ['a cell of the user changed'] } }, 'a cell of the user'],
  [
    'no execution fails without a cause',
    { run: { error: 'Exception' } },
    'heartbeat of 2026-03-10 09:00:00: Exception',
  ],
  ['no execution fails without a cause', { seen: { failures: ['getToday: went wrong'] } }, 'getToday: went wrong'],
])('%s', (rule, given, what) => {
  const breach = brokenRule(seen(given));
  expect(breach?.rule).toBe(rule);
  expect(breach?.what).toContain(what);
});

describe('nothing leaves by the clock outside the sending hours, on a holiday or in a pause', () => {
  test.each<[string, Given, boolean]>([
    ['a minute before they begin', { run: { startedAt: '2026-03-10 07:59:59' } }, true],
    ['as they begin', { run: { startedAt: '2026-03-10 08:00:00' } }, false],
    ['in their last minute', { run: { startedAt: '2026-03-10 16:59:59' } }, false],
    ['as they end', { run: { startedAt: '2026-03-10 17:00:00' } }, true],
    ['on a Sunday', { run: { startedAt: '2026-03-15 09:00:00' } }, true],
    ['on a holiday', { truth: { holidays: new Set(['2026-03-10']) } }, true],
    ['in a pause without an end', { truth: { pausedUntil: 'open' } }, true],
    ['on the last day of a pause', { truth: { pausedUntil: '2026-03-10' } }, true],
    ['on the day after a pause', { truth: { pausedUntil: '2026-03-09' } }, false],
    ['by a click at night', { run: { kind: 'page', startedAt: '2026-03-10 22:00:00' } }, false],
  ])('%s', (_when, given, isBroken) => {
    expect(brokenRule(seen(given)) !== null).toBe(isBroken);
  });
});

describe('what a person did is not held against the product', () => {
  test.each<[string, Given]>([
    [
      'the row of the first mail was deleted before anything was printed of it',
      { earlier: SAME_STEP, truth: { deleted: new Map([['PD-BBBBBB', { wasPrinted: false }]]) } },
    ],
    [
      'a mail of which somebody said that it was not sent keeps nobody waiting',
      {
        earlier: { at: '2026-03-09 09:00:00' },
        rows: { 'PD-BBBBBB': 'VOID' },
        truth: { judged: new Map([['PD-BBBBBB', false]]), doubtCauses: 1 },
      },
    ],
    [
      'a mail that came back keeps nobody waiting',
      {
        earlier: { at: '2026-03-09 09:00:00' },
        rows: { 'PD-BBBBBB': 'BOUNCED' },
        truth: { bounced: new Set(['PD-BBBBBB']) },
      },
    ],
    [
      'two mails of one run',
      { earlier: { at: '2026-03-10 09:00:00', row: { ...SAME_STEP.row, keys: 'INV-2|gentle|1', run: 'r1' } } },
    ],
    ['five days between two runs', { earlier: { at: '2026-03-05 16:59:00' } }],
  ])('%s', (_what, given) => {
    expect(brokenRule(seen(given))).toBeNull();
  });
});
