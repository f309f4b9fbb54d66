import { day } from '../../../src/core/days';
import { messageToken } from '../../../src/core/digest';
import { planRun } from '../../../src/core/dunning/run';
import type { PlannedMessage } from '../../../src/core/message';
import type { Ledger, Level, Mode } from '../../../src/core/model';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, mailbox, neutral } from '../builders';

const TODAY = day('2026-03-10');
const messages = (ledger: Partial<Ledger>) => planRun(aLedger(ledger), TODAY).messages;
const items = ({ lines }: PlannedMessage) => lines.map(({ item, level }) => `${item.label} ${level.code}`);
const sent = (number: string, code: string, on: string, seq = 1) => anEvent({ seq, on, keys: [`${number}|${code}|1`] });

describe('one message for each client, receivers, language and class', () => {
  test('two late invoices of a client are one message, the oldest due date first', () => {
    const invoices = [
      anInvoice({ number: 'B', dueOn: '2026-03-05', row: 2 }),
      anInvoice({ number: 'A', dueOn: '2026-03-01', row: 3 }),
      anInvoice({ number: 'C', dueOn: '2026-03-05', row: 4 }),
    ];
    for (const rows of [invoices, invoices.slice().reverse()])
      expect(messages({ invoices: rows }).map(items)).toEqual([['A gentle', 'B gentle', 'C gentle']]);
  });
  test('two clients are two, the client with the oldest due date first', () => {
    const invoices = [
      anInvoice({ number: 'A', client: 'Aurora', dueOn: '2026-03-05' }),
      anInvoice({ number: 'B', client: 'Borealis', dueOn: '2026-03-01' }),
      anInvoice({ number: 'C', client: 'Aurora', dueOn: '2026-03-06' }),
    ];
    expect(messages({ invoices }).map(items)).toEqual([['B gentle'], ['A gentle', 'C gentle']]);
  });
  test('a courtesy check and a reminder are two, and neither holds back the other', () => {
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-03-12' }), anInvoice({ number: 'B', dueOn: '2026-03-01' })];
    const planned = messages({ invoices, settings: { ...neutral, gapDays: 5 } });
    expect(planned.map((message) => [message.class, message.tone, items(message)])).toEqual([
      ['overdue', 'gentle', ['B gentle']],
      ['courtesy', 'courtesy', ['A courtesy']],
    ]);
  });
  test('another set of receivers is another message', () => {
    const clients = [aClient({ escalation: ['boss@kestrel.example'] })];
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-01-01' }), anInvoice({ number: 'B', dueOn: '2026-03-01' })];
    const history = [sent('A', 'firm', '2026-01-09'), ...calledTwice('A')];
    const planned = messages({ clients, invoices, history });
    expect(planned.map((message) => [items(message), message.to.map(({ address }) => address)])).toEqual([
      [['A final'], ['ap@kestrel.example', 'boss@kestrel.example']],
      [['B gentle'], ['ap@kestrel.example']],
    ]);
  });
  test('also where both are one address: those in copy instead of the contact, and the escalation contact', () => {
    const clients = [aClient({ escalation: ['boss@kestrel.example'], cc: ['office@kestrel.example'] })];
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-01-01' }), anInvoice({ number: 'B', dueOn: '2026-03-01' })];
    const bounced = anEvent({ seq: 1, on: '2026-01-09', keys: ['OLD|gentle|1'], result: 'BOUNCED' });
    const planned = messages({ clients, invoices, history: [bounced, ...calledTwice('A')] });
    expect(planned.map((message) => [items(message), message.to.map(({ address }) => address)])).toEqual([
      [['A final'], ['boss@kestrel.example']],
      [['B gentle'], ['office@kestrel.example']],
    ]);
  });
  test('two clients with one address are two', () => {
    const clients = ['Aurora', 'Borealis'].map((name) => aClient({ name, emails: ['books@agency.example'] }));
    const invoices = [anInvoice({ number: 'A', client: 'Aurora' }), anInvoice({ number: 'B', client: 'Borealis' })];
    expect(messages({ clients, invoices }).map(items)).toEqual([['A gentle'], ['B gentle']]);
  });
  test('the same receivers by another role are the same', () => {
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-01-01' }), anInvoice({ number: 'B', dueOn: '2026-03-01' })];
    const planned = messages({ invoices, history: calledTwice('A') });
    expect(planned.map(items)).toEqual([['A final', 'B gentle']]);
  });
  test('the client’s language, else the workbook’s', () => {
    const invoices = [anInvoice({ number: 'A', client: 'Aurora' }), anInvoice({ number: 'B', client: 'Borealis' })];
    const clients = [aClient({ name: 'Aurora', language: 'fr' }), aClient({ name: 'Borealis' })];
    expect(messages({ clients, invoices }).map(({ language }) => language)).toEqual(['fr', 'en']);
  });
});

describe('the highest tone sets the template, each line keeps its own level', () => {
  const invoices = [
    anInvoice({ number: 'A', dueOn: '2026-03-05' }),
    anInvoice({ number: 'B', dueOn: '2026-03-01' }),
    anInvoice({ number: 'C', dueOn: '2026-03-02' }),
  ];
  const history = [sent('B', 'gentle', '2026-03-02'), sent('C', 'gentle', '2026-03-02', 2)];
  test('gentle and firm together are firm', () => {
    const [message] = messages({ invoices, history });
    expect(message).toMatchObject({ tone: 'firm', level: { code: 'firm' }, class: 'overdue' });
    expect(items(message!)).toEqual(['B firm', 'C firm', 'A gentle']);
    expect(message!.lines.map(({ key, daysOverdue }) => `${key} ${daysOverdue}`)).toEqual([
      'B|firm|1 9',
      'C|firm|1 8',
      'A|gentle|1 5',
    ]);
    expect(message!.reasons).toEqual([
      { code: 'levelReached', params: { level: 'Firm reminder', dueOn: '2026-03-09' } },
      { code: 'levelReached', params: { level: 'Firm reminder', dueOn: '2026-03-10' } },
      { code: 'levelReached', params: { level: 'Gentle reminder', dueOn: '2026-03-06' } },
    ]);
  });
  test('also when the firmer step is the younger invoice’s', () => {
    const younger = [anInvoice({ number: 'A', dueOn: '2026-03-01' }), anInvoice({ number: 'B', dueOn: '2026-03-02' })];
    const [message] = messages({ invoices: younger, history: [sent('B', 'gentle', '2026-03-03')] });
    expect(message).toMatchObject({ tone: 'firm', level: { code: 'firm' } });
    expect(items(message!)).toEqual(['A gentle', 'B firm']);
  });
  test('of two levels with that tone the one of the oldest due date', () => {
    const procedures = [
      aProcedure('Standard', [{ code: 'x', tone: 'firm', days: 1 }]),
      aProcedure('Other', [{ code: 'y', tone: 'firm', days: 1 }]),
    ];
    const ofTwo = [
      anInvoice({ number: 'A', dueOn: '2026-03-02', procedure: 'Other' }),
      anInvoice({ number: 'B', dueOn: '2026-03-03' }),
    ];
    expect(messages({ invoices: ofTwo, procedures })[0]?.level.code).toBe('y');
  });
});

describe('the strictest approval governs the message', () => {
  const level = (more: Partial<Level>): Partial<Ledger> => ({
    procedures: [aProcedure('Standard', [{ days: 1, ...more }])],
  });
  test.each`
    tone        | approval    | needs
    ${'gentle'} | ${'auto'}   | ${'auto'}
    ${'gentle'} | ${'person'} | ${'person'}
    ${'firm'}   | ${'auto'}   | ${'auto'}
    ${'final'}  | ${'auto'}   | ${'person'}
    ${'formal'} | ${'auto'}   | ${'person'}
  `('$tone, $approval → $needs', ({ tone, approval, needs }) =>
    expect(messages(level({ tone, approval }))[0]?.approval).toBe(needs),
  );
  test('one line that needs a person is enough', () => {
    const procedures = [
      aProcedure('Standard', [{ code: 'x', days: 1 }]),
      aProcedure('Key', [{ code: 'y', days: 1, approval: 'person' }]),
    ];
    const invoices = [anInvoice({ number: 'A' }), anInvoice({ number: 'B', procedure: 'Key' })];
    expect(messages({ invoices, procedures })).toMatchObject([{ approval: 'person', lines: [{}, {}] }]);
  });
  test('so is an item whose procedure was changed under way', () => {
    const invoices = [anInvoice({ procedure: 'Key' })];
    const procedures = [
      aProcedure('Key', [
        { code: 'gentle', days: 1 },
        { code: 'next', days: 2 },
      ]),
    ];
    expect(messages({ invoices, procedures, history: [sent('INV-1', 'gentle', '2026-03-02')] })[0]).toMatchObject({
      approval: 'person',
      reasons: [{ code: 'procedureChanged', params: { procedure: 'Key' } }],
    });
  });
  test('so is an item whose levels were edited under way', () =>
    expect(messages({ history: [sent('INV-1', 'gone', '2026-03-02')] })[0]).toMatchObject({
      approval: 'person',
      reasons: [{ code: 'levelsEdited', params: { procedure: 'Standard' } }],
    }));
});

describe('late items without a step of their own are listed, not advanced', () => {
  const b = { number: 'B', dueOn: '2026-03-05' };
  const history = [sent('B', 'gentle', '2026-03-06')];
  const also = (invoice: Parameters<typeof anInvoice>[0], more: Partial<Ledger> = {}) =>
    messages({ invoices: [anInvoice({ number: 'A' }), anInvoice(invoice)], ...more }).map(({ alsoOverdue }) =>
      alsoOverdue.map(({ label }) => label),
    );
  test.each`
    what                       | invoice                                 | history                                  | listed
    ${'late, next step later'} | ${b}                                    | ${history}                               | ${['B']}
    ${'in another currency'}   | ${{ ...b, currency: 'USD' }}            | ${history}                               | ${['B']}
    ${'late since today'}      | ${{ number: 'B', dueOn: '2026-03-09' }} | ${history}                               | ${['B']}
    ${'due today'}             | ${{ number: 'B', dueOn: '2026-03-10' }} | ${[sent('B', 'courtesy', '2026-03-03')]} | ${[]}
    ${'held'}                  | ${{ ...b, holdUntil: '2026-03-10' }}    | ${history}                               | ${[]}
    ${'disputed'}              | ${{ ...b, status: 'disputed' }}         | ${history}                               | ${[]}
    ${'promised'}              | ${{ ...b, status: 'promised' }}         | ${history}                               | ${[]}
    ${'just sent'}             | ${{ ...b, sentOn: '2026-03-09' }}       | ${history}                               | ${[]}
    ${'never chased'}          | ${{ ...b, procedure: 'None' }}          | ${[]}                                    | ${[]}
    ${'paid'}                  | ${{ ...b, paid: '100.00' }}             | ${history}                               | ${[]}
    ${'a credit'}              | ${{ ...b, amount: '-5.00' }}            | ${[]}                                    | ${[]}
    ${'another client’s'}      | ${{ ...b, client: 'Aurora' }}           | ${[sent('B', 'gentle', '2026-03-06')]}   | ${[]}
    ${'to be called today'}    | ${{ number: 'B', dueOn: '2026-02-20' }} | ${[sent('B', 'firm', '2026-03-01')]}     | ${[]}
  `('$what: $listed', ({ invoice, history, listed }) => expect(also(invoice, { history })).toEqual([listed]));
  test('not when the setting is off', () =>
    expect(also(b, { history, settings: { ...neutral, listAlsoOverdue: false } })).toEqual([[]]));
  test('not in a courtesy check', () => {
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-03-12' }), anInvoice(b)];
    expect(messages({ invoices, history })).toMatchObject([
      { class: 'courtesy', alsoOverdue: [], totals: [amount('100.00')] },
    ]);
  });
  test('once, in the firmest of the client’s messages', () => {
    const clients = [aClient({ escalation: ['boss@kestrel.example'] })];
    const invoices = [
      anInvoice({ number: 'A', dueOn: '2026-01-01' }),
      anInvoice({ number: 'C', dueOn: '2026-03-01' }),
      anInvoice(b),
    ];
    const planned = messages({ clients, invoices, history: [...history, ...calledTwice('A')] });
    expect(planned.map((message) => [message.tone, message.alsoOverdue.map(({ label }) => label)])).toEqual([
      ['final', ['B']],
      ['gentle', []],
    ]);
  });
});

test('there is one total for each currency, of what is asked for and not of what is also overdue', () => {
  const invoices = [
    anInvoice({ number: 'A', amount: '100.00', paid: '40.00' }),
    anInvoice({ number: 'B', amount: '20.00', currency: 'USD' }),
    anInvoice({ number: 'C', amount: '5.50' }),
    anInvoice({ number: 'D', amount: '0.50', currency: 'USD', dueOn: '2026-03-05', balance: '7.25' }),
  ];
  const [message] = messages({ invoices, history: [sent('D', 'gentle', '2026-03-06')] });
  // EUR 60.00 + 5.50, USD 20.00; the 7.25 of D is listed and not asked for
  expect(message?.alsoOverdue.map(({ label }) => label)).toEqual(['D']);
  expect(message?.totals).toEqual([amount('65.50'), amount('20.00', 'USD')]);
  expect(message?.charges).toEqual([]);
});

test('the sales rep is in copy when any line makes the message firm', () => {
  const clients = [aClient({ cc: ['office@kestrel.example'], salesRep: 'sam@tern.example' })];
  const cc = (ledger: Partial<Ledger>) => messages({ clients, ...ledger })[0]?.cc.map(({ address }) => address);
  expect(cc({})).toEqual(['office@kestrel.example']);
  expect(cc({ history: [sent('INV-1', 'gentle', '2026-03-02')] })).toEqual([
    'office@kestrel.example',
    'sam@tern.example',
  ]);
});

test('those in blind copy stand in Settings; nobody gets it twice', () => {
  const clients = [aClient({ cc: ['office@kestrel.example'] })];
  const bcc = ['Books@tern.example', 'OFFICE@kestrel.example', 'ap@kestrel.example'].map(mailbox);
  const [message] = messages({ clients, settings: { ...neutral, bcc } });
  expect(message?.bcc.map(({ address }) => address)).toEqual(['books@tern.example']);
  expect(messages({ clients })[0]?.bcc).toEqual([]);
});

test('a mail that came back goes to the other address, the same day', () => {
  const clients = [aClient({ emails: ['ap@kestrel.example', 'two@kestrel.example'], cc: ['office@kestrel.example'] })];
  const to = ['ap@kestrel.example', 'two@kestrel.example'];
  const history = [anEvent({ on: TODAY, result: 'BOUNCED', to, note: 'ap@kestrel.example: no such user' })];
  const settings = { ...neutral, gapDays: 5 };
  const [message] = messages({ clients, history, settings });
  expect(message?.to.map(({ address }) => address)).toEqual(['two@kestrel.example']);
  expect(message?.lines.map(({ key }) => key)).toEqual(['INV-1|gentle|2']);
});

describe('a message has a token of its own', () => {
  test('the same when it is planned again', () => {
    const [first] = messages({});
    expect(messages({})[0]?.token).toBe(first?.token);
    expect(first?.token).toMatch(/^PD-[2-9A-Z]{6}$/);
  });
  test.each`
    bookId      | mode           | seed
    ${'book-1'} | ${'ask'}       | ${'book-1 A|gentle|1;B|gentle|1'}
    ${'book-1'} | ${'automatic'} | ${'book-1 A|gentle|1;B|gentle|1'}
    ${'book-2'} | ${'ask'}       | ${'book-2 A|gentle|1;B|gentle|1'}
    ${'book-1'} | ${'test'}      | ${'book-1 test A|gentle|1;B|gentle|1'}
  `('made from the spreadsheet $bookId, the steps of its lines and whether it is a test ($mode)', (row) => {
    const { bookId, mode, seed } = row as { bookId: string; mode: Mode; seed: string };
    const invoices = [anInvoice({ number: 'A' }), anInvoice({ number: 'B' })];
    const [message] = messages({ invoices, bookId, settings: { ...neutral, mode } });
    expect(message?.token).toBe(messageToken(seed, new Set()));
  });
  test('another one after a refusal, whose row has used it', () => {
    const [first] = messages({});
    const history = [anEvent({ result: 'FAILED', token: first?.token ?? '' })];
    const [again] = messages({ history });
    expect(again?.lines[0]?.key).toBe('INV-1|gentle|1');
    expect(again?.token).not.toBe(first?.token);
  });
  test('no two messages of a run share one', () => {
    const invoices = Array.from({ length: 50 }, (_, at) => anInvoice({ number: `N-${at}`, client: `Client ${at}` }));
    expect(new Set(messages({ invoices }).map(({ token }) => token)).size).toBe(50);
  });
});

describe('a second reminder goes on in the first one’s thread when all its invoices were in it', () => {
  const first = anEvent({
    on: '2026-03-02',
    keys: ['A|gentle|1', 'B|gentle|1'],
    threadId: 't1',
    subject: 'Invoices A and B',
    by: 'mia@studio.example',
  });
  // Whose mailbox the thread is in.
  const thread = { threadId: 't1', subject: 'Invoices A and B', by: 'mia@studio.example' };
  const a = anInvoice({ number: 'A' });
  const b = anInvoice({ number: 'B' });
  const c = anInvoice({ number: 'C' });
  const reply = (ledger: Partial<Ledger>) => messages(ledger)[0]?.inReplyTo;
  test.each`
    what                           | invoices                                                | history                                                                                                                               | expected
    ${'both'}                      | ${[a, b]}                                               | ${[first]}                                                                                                                            | ${thread}
    ${'one of them'}               | ${[a]}                                                  | ${[first]}                                                                                                                            | ${thread}
    ${'one more'}                  | ${[a, b, c]}                                            | ${[first]}                                                                                                                            | ${null}
    ${'one more, also overdue'}    | ${[a, anInvoice({ number: 'C', dueOn: '2026-03-09' })]} | ${[first, sent('C', 'gentle', '2026-03-10', 2)]}                                                                                      | ${null}
    ${'never written to'}          | ${[a]}                                                  | ${[]}                                                                                                                                 | ${null}
    ${'no thread known'}           | ${[a]}                                                  | ${[{ ...first, threadId: null }]}                                                                                                     | ${null}
    ${'written to other people'}   | ${[a]}                                                  | ${[{ ...first, to: ['old@kestrel.example'] }]}                                                                                        | ${null}
    ${'one of them is gone'}       | ${[a]}                                                  | ${[{ ...first, to: ['ap@kestrel.example', 'old@kestrel.example'] }]}                                                                  | ${null}
    ${'to the same in capitals'}   | ${[a]}                                                  | ${[{ ...first, to: ['AP@KESTREL.example'] }]}                                                                                         | ${thread}
    ${'that was a courtesy check'} | ${[a]}                                                  | ${[{ ...first, keys: ['A|courtesy|1'], level: 'courtesy' }]}                                                                          | ${null}
    ${'two threads'}               | ${[a, b]}                                               | ${[{ ...first, keys: ['A|gentle|1'], invoices: ['A'] }, { ...first, seq: 2, keys: ['B|gentle|1'], invoices: ['B'], threadId: 't2' }]} | ${null}
    ${'it bounced'}                | ${[a]}                                                  | ${[{ ...first, result: 'BOUNCED', note: 'b@kestrel.example: no such user', to: ['ap@kestrel.example', 'b@kestrel.example'] }]}        | ${null}
  `('$what', ({ invoices, history, expected }) => expect(reply({ invoices, history })).toEqual(expected));
  test('not when one of two receivers is another', () => {
    const clients = [aClient({ emails: ['ap@kestrel.example', 'new@kestrel.example'] })];
    const history = [{ ...first, to: ['ap@kestrel.example', 'old@kestrel.example'] }];
    expect(reply({ clients, invoices: [a], history })).toBeNull();
  });
  test('a gentle reminder that is repeated goes on in it as well', () => {
    const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1, repeat: { everyDays: 7, times: 1 } }])];
    expect(messages({ procedures, invoices: [a], history: [first] })).toMatchObject([
      { tone: 'gentle', inReplyTo: thread },
    ]);
  });
  test('final notices begin a subject of their own', () => {
    const history = [{ ...first, keys: ['A|firm|1'] }, ...calledTwice('A')];
    const invoices = [anInvoice({ number: 'A', dueOn: '2026-01-01' })];
    expect(messages({ invoices, history })).toMatchObject([{ tone: 'final', inReplyTo: null }]);
  });
});

/** Both calls of the Standard procedure were made. */
function calledTwice(number: string) {
  return ['call1', 'call2'].map((code, at) =>
    anEvent({ seq: 90 + at, on: '2026-02-01', kind: 'call', keys: [`${number}|${code}|1`], outcome: 'promised' }),
  );
}
