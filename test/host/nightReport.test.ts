import { diary } from '../../host/night/diary';
import { type DayReport, type RunView, runView } from '../../host/night/report';

const MESSAGE = {
  messageId: 'm1',
  token: 'PD-7K3QPX',
  totals: [{ currency: 'EUR', amount: '1840.00' }],
  items: [{ currency: 'EUR', balance: '1840.00', level: 'firm', item: 'INV-1' }],
  tone: 'firm',
  subject: 'Invoice INV-1',
  cc: ['tom@adastudio.example'],
  to: ['ap@aurora.example'],
  client: 'Aurora',
};
const REPORT: DayReport = {
  uncertain: [],
  failed: [{ ...MESSAGE, messageId: null, reason: 'address refused' }],
  problems: [
    { remedy: 'Write a day.', read: '31/02/2026', code: 'dayUnreadable', column: 'Due', row: 3, sheet: 'Invoices' },
  ],
  waiting: [{ why: 'Held until 12 March.', until: '2026-03-12', code: 'heldInvoice', client: 'Bell', item: 'INV-2' }],
  tasks: [{ text: 'Hand over to the agency.', items: ['INV-9'], client: 'Eastgate', kind: 'handOver' }],
  notices: [{ document: null, items: ['INV-8'], client: 'Dunmore' }],
  calls: [{ ask: 'Ask for a date.', level: 'call1', items: ['INV-3', 'INV-4'], phone: null, client: 'Cobalt' }],
  ready: [],
  sent: [MESSAGE],
  mode: 'automatic',
  on: '2026-03-09',
};
const RUN_KEYS = [
  'on',
  'mode',
  'sent',
  'ready',
  'calls',
  'notices',
  'tasks',
  'waiting',
  'problems',
  'failed',
  'uncertain',
];
const MESSAGE_KEYS = ['client', 'to', 'cc', 'subject', 'tone', 'items', 'totals', 'token', 'eml'];

describe('a day is printed with the keys of the contract, in their order, and no others', () => {
  const run = runView(REPORT, (id) => `out/outbox/${id}.eml`);

  test.each`
    what         | value                     | keys
    ${'run'}     | ${run}                    | ${RUN_KEYS}
    ${'sent'}    | ${run.sent[0]}            | ${MESSAGE_KEYS}
    ${'failed'}  | ${run.failed[0]}          | ${[...MESSAGE_KEYS, 'reason']}
    ${'item'}    | ${run.sent[0]?.items[0]}  | ${['item', 'level', 'balance', 'currency']}
    ${'total'}   | ${run.sent[0]?.totals[0]} | ${['amount', 'currency']}
    ${'call'}    | ${run.calls[0]}           | ${['client', 'phone', 'items', 'level', 'ask']}
    ${'notice'}  | ${run.notices[0]}         | ${['client', 'items', 'document']}
    ${'task'}    | ${run.tasks[0]}           | ${['kind', 'client', 'items', 'text']}
    ${'waiting'} | ${run.waiting[0]}         | ${['item', 'client', 'code', 'until', 'why']}
    ${'problem'} | ${run.problems[0]}        | ${['sheet', 'row', 'column', 'code', 'read', 'remedy']}
  `('$what', ({ value, keys }) => {
    expect(Object.keys(value)).toEqual(keys);
  });

  test('a mail that left has its file, one that did not has none', () => {
    expect(run.sent[0]?.eml).toBe('out/outbox/m1.eml');
    expect(run.failed[0]?.eml).toBeNull();
  });
});

describe('without --json the days are a diary', () => {
  const run = runView(REPORT, () => null);

  test('a heading, then what was done and what waits, each line with its why', () => {
    expect(diary([run], '/data/nights').split('\n')).toEqual([
      'Monday 9 March 2026 · Automatic',
      '  Sent (1)',
      '    Aurora · 1840.00 EUR · INV-1 firm · ap@aurora.example, cc tom@adastudio.example',
      '  Not sent (1)',
      '    Aurora · 1840.00 EUR · INV-1 firm · ap@aurora.example, cc tom@adastudio.example: address refused',
      '  To call (1)',
      '    Cobalt · INV-3, INV-4 · Ask for a date.',
      '  Formal notices (1)',
      '    Dunmore · INV-8',
      '  To do (1)',
      '    Eastgate · INV-9: Hand over to the agency.',
      '  Not today (1)',
      '    INV-2 · Bell: Held until 12 March.',
      '  Problems in the sheets (1)',
      '    Invoices, row 3, Due: "31/02/2026". Write a day.',
      '',
      'The workbook and the mails are in /data/nights.',
      'To go on from here: /data/nights/book.xlsx',
    ]);
  });

  test('a day on which nothing is due says so, and a dry run that it wrote nothing', () => {
    const empty = {
      sent: [],
      ready: [],
      calls: [],
      notices: [],
      tasks: [],
      waiting: [],
      problems: [],
      failed: [],
      uncertain: [],
    };
    const quiet: RunView = { on: '2026-03-08', mode: 'test', ...empty };
    expect(diary([quiet, { ...quiet, on: '2026-03-09', mode: 'ask' }], null).split('\n')).toEqual([
      'Sunday 8 March 2026 · Test',
      '  Nothing is due and nothing waits.',
      '',
      'Monday 9 March 2026 · Ask first',
      '  Nothing is due and nothing waits.',
      '',
      'Dry run: nothing was sent and nothing was written.',
    ]);
  });
});
