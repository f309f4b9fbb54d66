import { day } from '../../../src/core/days';
import type { MessageLine, PlannedMessage, ReadyMessage } from '../../../src/core/message';
import { type Digest, type NightFacts, nightDigests } from '../../../src/core/messages/nightDigest';
import { readyMessage } from '../../../src/core/messages/ready';
import type { Client } from '../../../src/core/model';
import type { Decision, PlannedCall, PlannedTask, Run } from '../../../src/core/planned';
import type { Problem } from '../../../src/core/problem';
import type { Reason } from '../../../src/core/reason';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { aClient, aLedger, aLevel, amount, anEvent, anInvoice } from '../builders';
import { anItem, aPlan, inv2041, inv2050, settings, TODAY } from './builders';

const USER = 'mia@adastudio.example';
const ledger = aLedger({ templates: defaultTemplates, settings });

function ready(plan: PlannedMessage): ReadyMessage {
  const made = readyMessage(plan, ledger, TODAY);
  if (made.kind === 'problem') throw new Error(made.reason.code);
  return made.message;
}
const aRun = (fields: Partial<Run> = {}): Run => ({
  on: TODAY,
  mode: 'ask',
  decisions: [],
  messages: [],
  calls: [],
  notices: [],
  tasks: [],
  stops: [],
  ...fields,
});
const facts = (fields: Partial<NightFacts> & { readonly run?: Run } = {}): NightFacts => ({
  run: aRun(),
  ready: [],
  problems: [],
  doubtful: [],
  ledger,
  user: USER,
  ...fields,
});
function aDecision(client: Client, reason: Reason, kind: Decision['kind'] = 'ask', number = 'INV-1'): Decision {
  const item = anItem(anInvoice({ number, client: client.name }));
  return {
    kind,
    item,
    client,
    procedure: 'Standard',
    reached: null,
    lastContactOn: null,
    next: null,
    nextOn: null,
    n: 1,
    reason,
  };
}
/** The text part's lines, without its small print and the empty lines between. */
const linesOf = (digest: Digest | undefined) =>
  (digest?.text ?? '')
    .trim()
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '');
const only = (of: NightFacts) => nightDigests(of)[0];

const kestrel = aClient({ name: 'Kestrel' });
const fjord = aClient({ name: 'Fjord Tools AS' });
const lines = (name: string, code = 'call1'): readonly MessageLine[] => [
  {
    item: anItem(anInvoice({ number: 'INV-9', client: name, amount: '7900.00' })),
    level: aLevel({ code, name: 'Call' }),
    key: `INV-9|${code}|1`,
    daysOverdue: 20,
  },
];
const aCall = (client: Client, fields: Partial<PlannedCall> = {}): PlannedCall => ({
  client,
  cause: 'level',
  lines: lines(client.name),
  items: lines(client.name).map(({ item }) => item),
  totals: [],
  isMailedToo: false,
  ask: 'approved',
  tries: 0,
  lastTryOn: null,
  ...fields,
});
const aTask = (fields: Partial<PlannedTask> = {}): PlannedTask => ({
  kind: 'handOver',
  client: kestrel,
  lines: lines('Kestrel'),
  items: lines('Kestrel').map(({ item }) => item),
  totals: [],
  on: null,
  agreementRow: null,
  ...fields,
});

test('a night with nothing to say says nothing', () => {
  expect(nightDigests(facts())).toEqual([]);
});

describe('what waits for a person and what leaves by itself are told apart', () => {
  const auto = ready(aPlan({ invoices: [inv2041, inv2050] }));
  const byPerson = ready(
    aPlan({
      client: fjord,
      approval: 'person',
      level: aLevel({ code: 'final', name: 'Final notice', tone: 'final', template: 'final' }),
    }),
  );
  const autoLine = '- Aurora Bakery Ltd: €2,295.00, Gentle reminder, 2 invoices';
  const personLine = '- Fjord Tools AS: €1,840.00, Final notice, 1 invoice';
  const stop = { code: 'paused', params: { until: 'open' } } as const;
  test.each`
    mode           | stops     | subject                                                        | waiting                   | leaving
    ${'ask'}       | ${[]}     | ${'Paydue: 2 reminders waiting for you'}                       | ${[autoLine, personLine]} | ${[]}
    ${'test'}      | ${[]}     | ${'Paydue: 2 reminders waiting for you'}                       | ${[autoLine, personLine]} | ${[]}
    ${'automatic'} | ${[]}     | ${'Paydue: 1 reminder waiting for you, 1 reminder to be sent'} | ${[personLine]}           | ${[autoLine]}
    ${'automatic'} | ${[stop]} | ${'Paydue: 2 reminders waiting for you, 1 thing in the way'}   | ${[autoLine, personLine]} | ${[]}
  `('$mode, stops $stops', ({ mode, stops, subject, waiting, leaving }) => {
    const digest = only(facts({ run: aRun({ mode, stops }), ready: [auto, byPerson] }));
    const text = linesOf(digest);
    const from = text.findIndex((line) => /^(Waiting for your click|Ready, in test mode)$/.test(line));
    const to = text.indexOf('To be sent in the sending hours');
    expect(digest?.subject).toBe(subject);
    expect(text.slice(from, to < 0 ? undefined : to).filter((line) => line.startsWith('- '))).toEqual(waiting);
    expect(to < 0 ? [] : text.slice(to).filter((line) => line.startsWith('- '))).toEqual(leaving);
    expect(text.includes('Nothing leaves by itself')).toBe(stops.length > 0);
  });
});

test('calls, notices, tasks and doubts each have their part, in this order', () => {
  const run = aRun({
    calls: [aCall(fjord)],
    notices: [{ client: kestrel, lines: lines('Kestrel'), totals: [] }],
    tasks: [aTask()],
  });
  const doubtful = [anEvent({ client: 'Kestrel', on: '2026-11-02', result: 'UNCERTAIN', token: 'PD-222222' })];
  const digest = only(facts({ run, doubtful }));
  expect(digest?.subject).toBe('Paydue: 1 call to make, 1 formal notice to write, 1 other thing to do and more');
  expect(linesOf(digest).filter((line) => !/^In the sheet|^They stay|^Nothing is sent/.test(line))).toEqual([
    'Calls to make',
    '- Fjord Tools AS: €7,900.00, Call, 1 invoice',
    'Formal notices to write',
    '- Kestrel: €7,900.00, Call, 1 invoice',
    'Other things to do',
    '- Hand INV-9 (€7,900.00) of Kestrel over to a lawyer or an agency.',
    'Needs a person',
    '- Kestrel: was “Invoice INV-1” of 2 November 2026 sent? Contact history, row 2.',
  ]);
});

test('a doubt is named by its subject and its row, never by the reference that the mail is looked for by', () => {
  const doubt = { client: 'Kestrel', on: '2026-11-02', result: 'UNCERTAIN', token: 'PD-222222' } as const;
  const digest = only(facts({ doubtful: [anEvent({ ...doubt, subject: null, row: 7 })] }));
  expect(digest?.text).toContain('- Kestrel: was the message of 2 November 2026 sent? Contact history, row 7.');
  expect(`${digest?.subject} ${digest?.text} ${digest?.html}`).not.toMatch(/PD-/);
});

test('a task is one sentence, whatever its kind', () => {
  const promised = aTask({
    kind: 'promiseBroken',
    lines: [],
    on: day('2026-10-30'),
    totals: [amount('500.00')],
    agreementRow: 4,
  });
  const held = aTask({ kind: 'reviewHold', lines: [], items: [], on: day('2026-09-01'), agreementRow: 5 });
  const digest = only(facts({ run: aRun({ tasks: [promised, held] }) }));
  expect(digest?.subject).toBe('Paydue: 2 other things to do');
  expect(linesOf(digest).slice(2)).toEqual([
    '- Kestrel promised €500.00 for 30 October 2026 and it has not arrived (INV-9). Ask what happened.',
    '- Kestrel has been on hold since 1 September 2026, without an end. Is that still right?',
  ]);
});

describe('a call says what it is about', () => {
  const two = [anItem(inv2041), anItem(inv2050)];
  test.each`
    cause              | fields                       | line
    ${'level'}         | ${{}}                        | ${'- Kestrel: €7,900.00, Call, 1 invoice'}
    ${'noAddress'}     | ${{}}                        | ${'- Kestrel: €7,900.00, Call, no e-mail address works, 1 invoice'}
    ${'promiseBroken'} | ${{ lines: [], items: two }} | ${'- Kestrel: €2,295.00, a promise was not kept, 2 invoices'}
  `('$cause', ({ cause, fields, line }) => {
    const digest = only(facts({ run: aRun({ calls: [aCall(kestrel, { cause, ...fields })] }) }));
    expect(linesOf(digest)[2]).toBe(line);
  });
});

test('what to look at before a message leaves stands behind it', () => {
  const warning: Reason = { code: 'sharedAddress', params: { address: 'ap@aurora.example', client: 'Bell' } };
  const digest = only(facts({ ready: [ready(aPlan({ warnings: [warning] }))] }));
  expect(linesOf(digest)[2]).toBe(
    '- Aurora Bakery Ltd: €1,840.00, Gentle reminder, 1 invoice. ap@aurora.example also stands in the row of Bell. Check that this client is meant.',
  );
});

test('a message comes to what is left after credit', () => {
  const credits = [{ label: 'CN-1', on: TODAY, amount: amount('-40.00') }];
  expect(linesOf(only(facts({ ready: [ready(aPlan({ credits }))] })))[2]).toBe(
    '- Aurora Bakery Ltd: €1,800.00, Gentle reminder, 1 invoice',
  );
});

describe('questions are those that Paydue has, not what a person decided', () => {
  test.each`
    reason                                                               | asked
    ${{ code: 'noAddress', params: { client: 'Kestrel' } }}              | ${true}
    ${{ code: 'badTemplate', params: { template: 'gentle' } }}           | ${true}
    ${{ code: 'historyBehind', params: { printed: 'Firm reminder' } }}   | ${true}
    ${{ code: 'disputed', params: { status: 'disputed' } }}              | ${false}
    ${{ code: 'onHold', params: { status: 'onHold' } }}                  | ${false}
    ${{ code: 'promised', params: { status: 'promised' } }}              | ${false}
    ${{ code: 'inPlan', params: { status: 'plan' } }}                    | ${false}
    ${{ code: 'promiseTooMany', params: { until: TODAY, promises: 3 } }} | ${true}
    ${{ code: 'uncertain', params: { token: 'PD-2', on: TODAY } }}       | ${false}
  `('$reason.code → $asked', ({ reason, asked }) => {
    expect(nightDigests(facts({ run: aRun({ decisions: [aDecision(kestrel, reason)] }) }))).toHaveLength(asked ? 1 : 0);
  });
  test('waiting and done are none', () => {
    const gap: Reason = { code: 'gap', params: { lastOn: TODAY, on: TODAY } };
    expect(nightDigests(facts({ run: aRun({ decisions: [aDecision(kestrel, gap, 'wait')] }) }))).toEqual([]);
  });
  test('items with the same question share a line', () => {
    const reason: Reason = { code: 'noAddress', params: { client: 'Kestrel' } };
    const decisions = [
      aDecision(kestrel, reason),
      aDecision(fjord, reason),
      aDecision(kestrel, reason, 'ask', 'INV-2'),
    ];
    const asked = linesOf(only(facts({ run: aRun({ decisions }) }))).filter((line) => line.startsWith('- '));
    expect(asked.map((line) => line.split(':')[0])).toEqual(['- Kestrel (INV-1, INV-2)', '- Fjord Tools AS (INV-1)']);
  });
});

describe('each collector gets what is theirs, the user what is nobody’s', () => {
  const hers = aClient({ name: 'Kestrel', collector: 'Ann <Ann@adastudio.example>' });
  const mine = aClient({ name: 'Fjord Tools AS', collector: USER.toUpperCase() });
  const nobodys = aClient({ name: 'Lumen' });
  const clients = [hers, mine, nobodys];
  const run = aRun({
    decisions: clients.map((client) =>
      aDecision(client, { code: 'callDue', params: { level: 'Call', dueOn: TODAY } }, 'act'),
    ),
    calls: clients.map((client) => aCall(client)),
  });
  const digests = nightDigests(facts({ run, ledger: aLedger({ clients }) }));
  const clientsOf = (digest: Digest | undefined) =>
    linesOf(digest)
      .filter((line) => line.startsWith('- '))
      .map((line) => line.slice(2).split(':')[0]);
  test('one mail each', () => {
    expect(digests.map(({ to }) => to)).toEqual([
      { name: null, address: USER },
      { name: 'Ann', address: 'Ann@adastudio.example' },
    ]);
    expect(clientsOf(digests[0])).toEqual(['Fjord Tools AS', 'Lumen']);
    expect(clientsOf(digests[1])).toEqual(['Kestrel']);
  });
  test('in Test mode everything goes to the user: no collector hears of it', () => {
    const [digest, ...others] = nightDigests(
      facts({
        run: aRun({ mode: 'test', decisions: [aDecision(hers, { code: 'noAddress', params: { client: 'Kestrel' } })] }),
      }),
    );
    expect(others).toEqual([]);
    expect(digest?.to.address).toBe(USER);
    expect(digest?.text).toContain('Kestrel');
  });

  test('doubt about a client goes to its collector, about a vanished one to the user', () => {
    const doubtful = [
      anEvent({ client: 'Kestrel', result: 'SENDING' }),
      anEvent({ client: 'Gone Ltd', result: 'SENDING' }),
    ];
    const withDoubt = nightDigests(facts({ run: { ...run, calls: [] }, doubtful, ledger: aLedger({ clients }) }));
    expect(withDoubt.map((digest) => clientsOf(digest))).toEqual([['Gone Ltd'], ['Kestrel']]);
  });
});

test('rows to correct are named with their place', () => {
  const problem: Problem = {
    sheet: 'Invoices',
    row: 14,
    column: 'Due',
    columnIndex: 3,
    code: 'dayUnreadable',
    read: '31/02/2026',
    params: {},
  };
  const digest = only(facts({ problems: [problem] }));
  expect(digest?.subject).toBe('Paydue: 1 entry to correct');
  expect(linesOf(digest)[2]).toMatch(/^- .*Invoices.*14.*Due.*31\/02\/2026/);
});

test('a part of more than 20 lines ends with how many more there are', () => {
  const calls = (count: number) => facts({ run: aRun({ calls: Array.from({ length: count }, () => aCall(fjord)) }) });
  expect(linesOf(only(calls(20))).filter((line) => line.startsWith('- '))).toHaveLength(20);
  const shown = linesOf(only(calls(23))).filter((line) => line.startsWith('- '));
  expect(shown).toHaveLength(21);
  expect(shown[20]).toBe('- … and 3 more, in the sidebar.');
  expect(only(calls(23))?.subject).toBe('Paydue: 23 calls to make');
});

test('the same situation a day later gives the same mail', () => {
  const of = (on: Run['on']) => facts({ run: aRun({ on, calls: [aCall(fjord)] }), ready: [ready(aPlan())] });
  expect(nightDigests(of('2026-11-04' as Run['on']))).toEqual(nightDigests(of(TODAY)));
});

test('no client’s name becomes markup', () => {
  const evil = aClient({ name: '</li><script>\nx' });
  const digest = only(facts({ run: aRun({ calls: [aCall(evil)] }) }));
  expect(digest?.html).toContain('&lt;/li&gt;&lt;script&gt; x: €7,900.00');
  expect(digest?.html).not.toContain('<script');
});
