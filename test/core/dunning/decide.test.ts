import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Decision, Ledger, Level } from '../../../src/core/model';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, delivered, neutral } from '../builders';

/** The one decision about INV-1. */
const decided = (on: string, ledger: Partial<Ledger> = {}): Decision => planRun(aLedger(ledger), day(on)).decisions[0]!;
const brief = ({ kind, next, nextOn, reason }: Decision) =>
  `${kind} ${next?.code ?? '-'} ${nextOn ?? '-'} ${reason.code}`;
const sent = (code: string, on: string, seq = 1) => anEvent({ seq, on, keys: [`INV-1|${code}|1`] });
const called = (code: string, on: string, seq = 1) =>
  anEvent({ seq, on, kind: 'call', keys: [`INV-1|${code}|1`], outcome: 'promised' });

describe('the Standard procedure from the day it begins (due 2026-03-01)', () => {
  test.each`
    on              | history                                                    | expected
    ${'2026-02-21'} | ${[]}                                                      | ${'wait courtesy 2026-02-22 notReached'}
    ${'2026-02-22'} | ${[]}                                                      | ${'act courtesy 2026-02-22 levelReached'}
    ${'2026-02-28'} | ${[]}                                                      | ${'act courtesy 2026-02-28 levelReached'}
    ${'2026-03-01'} | ${[]}                                                      | ${'act courtesy 2026-03-01 levelReached'}
    ${'2026-03-02'} | ${[]}                                                      | ${'act gentle 2026-03-02 levelReached'}
    ${'2026-02-23'} | ${[sent('courtesy', '2026-02-22')]}                        | ${'wait gentle 2026-03-02 notReached'}
    ${'2026-03-02'} | ${[sent('courtesy', '2026-02-22')]}                        | ${'act gentle 2026-03-02 levelReached'}
    ${'2026-03-08'} | ${[sent('gentle', '2026-03-02')]}                          | ${'wait firm 2026-03-09 notReached'}
    ${'2026-03-09'} | ${[sent('gentle', '2026-03-02')]}                          | ${'act firm 2026-03-09 levelReached'}
    ${'2026-03-15'} | ${[sent('firm', '2026-03-09')]}                            | ${'wait call1 2026-03-16 notReached'}
    ${'2026-03-16'} | ${[sent('firm', '2026-03-09')]}                            | ${'act call1 2026-03-16 callDue'}
    ${'2026-03-31'} | ${[called('call2', '2026-03-23')]}                         | ${'act final 2026-03-31 levelReached'}
    ${'2026-04-15'} | ${[sent('final', '2026-03-31')]}                           | ${'act formal 2026-04-15 noticeDue'}
    ${'2026-04-30'} | ${[anEvent({ kind: 'notice', keys: ['INV-1|formal|1'] })]} | ${'act handOver 2026-04-30 taskDue'}
    ${'2026-05-01'} | ${[anEvent({ kind: 'skip', keys: ['INV-1|handOver|1'] })]} | ${'done - - endOfProcedure'}
  `('on $on → $expected', ({ on, history, expected }) => expect(brief(decided(on, { history }))).toBe(expected));
});

describe('what was missed goes out once, the next step after it', () => {
  test.each`
    on              | startMode  | history                            | next
    ${'2026-06-01'} | ${'first'} | ${[]}                              | ${'gentle'}
    ${'2026-06-01'} | ${'first'} | ${[sent('gentle', '2026-06-01')]}  | ${'firm'}
    ${'2026-06-01'} | ${'byAge'} | ${[]}                              | ${'handOver'}
    ${'2026-04-29'} | ${'byAge'} | ${[]}                              | ${'formal'}
    ${'2026-03-31'} | ${'byAge'} | ${[]}                              | ${'final'}
    ${'2026-03-30'} | ${'byAge'} | ${[]}                              | ${'call2'}
    ${'2026-03-02'} | ${'byAge'} | ${[]}                              | ${'gentle'}
    ${'2026-02-25'} | ${'byAge'} | ${[]}                              | ${'courtesy'}
    ${'2026-02-01'} | ${'byAge'} | ${[]}                              | ${'courtesy'}
    ${'2026-06-01'} | ${'byAge'} | ${[sent('gentle', '2026-03-02')]}  | ${'firm'}
    ${'2026-06-01'} | ${'byAge'} | ${[anEvent({ result: 'FAILED' })]} | ${'handOver'}
  `('$on, start $startMode, $history.length rows → $next', ({ on, startMode, history, next }) => {
    expect(decided(on, { history, settings: { ...neutral, startMode } }).next?.code).toBe(next);
  });
});

describe('a courtesy check never goes to a late item, another tone never to one that is not late', () => {
  const early: Partial<Level>[] = [
    { code: 'courtesy', tone: 'courtesy', days: -7 },
    { code: 'early', tone: 'gentle', days: -2 },
    { code: 'late', tone: 'firm', days: 5 },
  ];
  test.each`
    on              | history                             | expected
    ${'2026-02-27'} | ${[sent('courtesy', '2026-02-22')]} | ${'wait early 2026-03-02 notReached'}
    ${'2026-03-01'} | ${[sent('courtesy', '2026-02-22')]} | ${'wait early 2026-03-02 notReached'}
    ${'2026-03-02'} | ${[sent('courtesy', '2026-02-22')]} | ${'act early 2026-03-02 levelReached'}
    ${'2026-03-02'} | ${[]}                               | ${'act early 2026-03-02 levelReached'}
  `('$on → $expected', ({ on, history, expected }) => {
    expect(brief(decided(on, { history, procedures: [aProcedure('Standard', early)] }))).toBe(expected);
  });
  test('a courtesy check set after the due date is left out', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'kind', tone: 'courtesy', days: 3 },
        { code: 'firm', days: 8 },
      ]),
    ];
    expect(brief(decided('2026-03-04', { procedures }))).toBe('wait firm 2026-03-09 notReached');
  });
  test('when nothing but courtesy checks was left, the procedure is at its end', () => {
    const procedures = [aProcedure('Standard', [{ code: 'kind', name: 'Kind word', tone: 'courtesy', days: -3 }])];
    expect(decided('2026-03-02', { procedures }).reason).toEqual({
      code: 'endOfProcedure',
      params: { level: 'Kind word' },
    });
  });
  // 2026-03-01 is a Sunday, 2026-02-28 a Saturday: the first sending day is Monday, when the item is late.
  test('one that could only leave after the due date is left out at once', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'kind', tone: 'courtesy', days: -1 },
        { code: 'gentle', days: 1 },
      ]),
    ];
    expect(brief(decided('2026-02-20', { procedures, settings: delivered }))).toBe('wait gentle 2026-03-02 notReached');
  });
});

describe('levels are anchored', () => {
  const two = (second: Partial<Level>) => [
    aProcedure('Standard', [
      { code: 'gentle', days: 1 },
      { code: 'second', ...second },
    ]),
  ];
  const invoices = [anInvoice({ issuedOn: '2026-01-30', dueOn: '2026-03-01' })];
  test.each`
    anchor           | days  | sentOn          | reachedOn
    ${'due'}         | ${30} | ${'2026-03-20'} | ${'2026-03-31'}
    ${'invoiceDate'} | ${50} | ${'2026-03-20'} | ${'2026-03-21'}
    ${'endOfMonth'}  | ${30} | ${'2026-03-20'} | ${'2026-03-31'}
    ${'endOfMonth'}  | ${31} | ${'2026-03-20'} | ${'2026-04-30'}
    ${'previous'}    | ${10} | ${'2026-03-20'} | ${'2026-03-30'}
    ${'previous'}    | ${10} | ${'2026-03-02'} | ${'2026-03-12'}
  `('$anchor + $days, the first sent on $sentOn → $reachedOn', ({ anchor, days, sentOn, reachedOn }) => {
    const { next, nextOn } = decided('2026-03-20', {
      invoices,
      procedures: two({ anchor, days }),
      history: [sent('gentle', sentOn)],
    });
    expect(next?.code).toBe('second');
    expect(nextOn).toBe(reachedOn > '2026-03-20' ? reachedOn : '2026-03-20');
  });
  test('previous counts from the day it was really sent, even if a repeat of it came later', () => {
    const history = [sent('gentle', '2026-03-02'), anEvent({ seq: 2, on: '2026-03-16', keys: ['INV-1|gentle|2'] })];
    expect(decided('2026-03-20', { invoices, procedures: two({ anchor: 'previous', days: 10 }), history }).nextOn).toBe(
      '2026-03-26',
    );
  });
  test('previous after a level that was passed over counts from the last step done', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'a', days: -20, tone: 'courtesy' },
        { code: 'b', days: -5, tone: 'courtesy' },
        { code: 'c', anchor: 'previous', days: 40 },
      ]),
    ];
    const history = [sent('a', '2026-02-10')];
    expect(decided('2026-03-10', { procedures, history }).nextOn).toBe('2026-03-22');
  });
  test('previous with nothing done yet counts from the planned day', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'a', days: -5, tone: 'courtesy' },
        { code: 'b', anchor: 'previous', days: 20 },
      ]),
    ];
    // 2026-03-01 − 5 + 20
    expect(decided('2026-03-05', { procedures }).nextOn).toBe('2026-03-16');
  });
  test('without an invoice date it counts from the day the invoice was sent, else from the due date', () => {
    const procedures = [aProcedure('Standard', [{ code: 'a', anchor: 'invoiceDate', days: 50 }])];
    const on = (invoice: Parameters<typeof anInvoice>[0]) =>
      decided('2026-03-05', { procedures, invoices: [anInvoice(invoice)] }).nextOn;
    expect(on({ sentOn: '2026-02-01' })).toBe('2026-03-23');
    expect(on({})).toBe('2026-04-20');
  });
  test('an extended due date is the one that counts', () => {
    const invoices = [anInvoice({ dueOn: '2026-03-01', extendedTo: '2026-03-31' })];
    expect(brief(decided('2026-03-20', { invoices }))).toBe('wait courtesy 2026-03-24 notReached');
  });
});

describe('a level repeats after so many days, so many times, until the next one is reached', () => {
  const repeating = [
    aProcedure('Standard', [
      { code: 'gentle', days: 1, repeat: { everyDays: 14, times: 2 } },
      { code: 'last', days: 60 },
    ]),
  ];
  const turns = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      anEvent({
        seq: at + 1,
        on: ['2026-03-02', '2026-03-16', '2026-03-30'][at] ?? '',
        keys: [`INV-1|gentle|${at + 1}`],
      }),
    );
  test.each`
    on              | times | expected
    ${'2026-03-15'} | ${1}  | ${'wait gentle 2026-03-16 notReached'}
    ${'2026-03-16'} | ${1}  | ${'act gentle 2026-03-16 levelReached'}
    ${'2026-03-30'} | ${2}  | ${'act gentle 2026-03-30 levelReached'}
    ${'2026-04-13'} | ${3}  | ${'wait last 2026-04-30 notReached'}
    ${'2026-04-30'} | ${1}  | ${'act last 2026-04-30 levelReached'}
  `('$on after $times → $expected', ({ on, times, expected }) => {
    const decision = decided(on, { procedures: repeating, history: turns(times) });
    expect(brief(decision)).toBe(expected);
    if (decision.next?.code === 'gentle') expect(decision.n).toBe(times + 1);
  });
  test('not while a later due date that was granted since has not passed', () => {
    const invoices = [anInvoice({ extendedTo: '2026-03-20' })];
    expect(brief(decided('2026-03-16', { invoices, procedures: repeating, history: turns(1) }))).toBe(
      'wait gentle 2026-03-21 notReached',
    );
  });
  test('a last level that repeats ends when it may no more', () => {
    const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1, repeat: { everyDays: 14, times: 1 } }])];
    expect(decided('2026-03-20', { procedures, history: turns(1) }).next?.code).toBe('gentle');
    expect(decided('2026-06-20', { procedures, history: turns(2) }).reason.code).toBe('endOfProcedure');
  });
});

describe('levels edited under way: first after the highest that still exists, never backwards', () => {
  const now = [
    aProcedure('Standard', [
      { code: 'new0', days: 1 },
      { code: 'firm', days: 8 },
      { code: 'new2', days: 10 },
      { code: 'new3', days: 12 },
    ]),
  ];
  test.each`
    done                    | next      | reason
    ${['gentle', 'firm']}   | ${'new2'} | ${'levelReached'}
    ${['firm']}             | ${'new2'} | ${'levelReached'}
    ${['gentle']}           | ${'firm'} | ${'levelsEdited'}
    ${['gentle', 'old']}    | ${'new2'} | ${'levelsEdited'}
    ${['a', 'b', 'c']}      | ${'new3'} | ${'levelsEdited'}
    ${['a', 'b', 'c', 'd']} | ${null}   | ${'endOfProcedure'}
  `('done $done → $next, $reason', ({ done, next, reason }) => {
    const history = done.map((code: string, at: number) => sent(code, '2026-03-09', at + 1));
    const decision = decided('2026-04-01', { procedures: now, history });
    expect(decision.next?.code ?? null).toBe(next);
    expect(decision.reason.code).toBe(reason);
  });
  test('before its day has come there is nothing to ask', () =>
    expect(brief(decided('2026-03-05', { procedures: now, history: [sent('gentle', '2026-03-02')] }))).toBe(
      'wait firm 2026-03-09 notReached',
    ));
});

describe('a claim of Paydue’s own column that the history has no record of is shown to a person', () => {
  test.each`
    printed              | history                                                  | code
    ${null}              | ${[]}                                                    | ${'levelReached'}
    ${'Firm reminder'}   | ${[sent('firm', '2026-03-09')]}                          | ${'callDue'}
    ${'firm  REMINDER'}  | ${[sent('firm', '2026-03-09')]}                          | ${'callDue'}
    ${'Firm reminder'}   | ${[sent('gentle', '2026-03-02')]}                        | ${'historyBehind'}
    ${'Firm reminder'}   | ${[]}                                                    | ${'historyBehind'}
    ${'Gentle reminder'} | ${[sent('firm', '2026-03-09')]}                          | ${'historyBehind'}
    ${'Firm reminder'}   | ${[anEvent({ keys: ['INV-1|firm|1'], mode: 'test' })]}   | ${'levelReached'}
    ${'Firm reminder'}   | ${[anEvent({ keys: ['INV-1|firm|1'], result: 'VOID' })]} | ${'levelReached'}
    ${'Level 3'}         | ${[]}                                                    | ${'levelReached'}
  `('printed "$printed" → $code', ({ printed, history, code }) => {
    const invoices = [anInvoice({ printedLevel: printed })];
    expect(decided('2026-03-20', { invoices, history }).reason.code).toBe(code);
  });
});

describe('a procedure that never chases, and one that does not exist', () => {
  test.each`
    procedure     | kind      | code
    ${'None'}     | ${'done'} | ${'noProcedure'}
    ${' none '}   | ${'done'} | ${'noProcedure'}
    ${'Typo'}     | ${'ask'}  | ${'noProcedure'}
    ${'standard'} | ${'act'}  | ${'levelReached'}
  `('$procedure → $kind', ({ procedure, kind, code }) => {
    const decision = decided('2026-03-02', { invoices: [anInvoice({ procedure })] });
    expect([decision.kind, decision.reason.code, decision.procedure]).toEqual([kind, code, procedure]);
  });
});

describe('the minimum gap delays what is written and nothing else', () => {
  const settings = { ...neutral, gapDays: 5 };
  const other = anEvent({ on: '2026-03-05', keys: ['INV-9|gentle|1'] });
  test.each`
    on              | history                                                    | expected
    ${'2026-03-05'} | ${[other]}                                                 | ${'wait gentle 2026-03-10 gap'}
    ${'2026-03-09'} | ${[other]}                                                 | ${'wait gentle 2026-03-10 gap'}
    ${'2026-03-10'} | ${[other]}                                                 | ${'act gentle 2026-03-10 levelReached'}
    ${'2026-03-09'} | ${[anEvent({ ...other, kind: 'call', result: 'LOGGED' })]} | ${'act gentle 2026-03-09 levelReached'}
    ${'2026-03-17'} | ${[sent('firm', '2026-03-16')]}                            | ${'act call1 2026-03-17 callDue'}
  `('$on → $expected', ({ on, history, expected }) => expect(brief(decided(on, { history, settings }))).toBe(expected));
  test('both days are named; the gap ends on Sunday 8 March, so that Monday is the first possible day', () =>
    expect(
      decided('2026-03-04', { history: [sent('gentle', '2026-03-03')], settings: { ...delivered, gapDays: 5 } }),
    ).toMatchObject({
      reason: { code: 'notReached', params: { level: 'Firm reminder', on: '2026-03-09' } },
    }));
  test('as a reason of its own', () =>
    expect(
      decided('2026-03-04', { history: [anEvent({ on: '2026-03-03', keys: ['INV-9|gentle|1'] })], settings: delivered })
        .reason,
    ).toEqual({ code: 'gap', params: { lastOn: '2026-03-03', on: '2026-03-09' } }));
  test('a renamed client is not written to again: same address, or same invoice', () => {
    const invoices = [anInvoice({ client: 'Kestrel Ltd' })];
    const byAddress = anEvent({ on: '2026-03-05', keys: ['INV-9|gentle|1'], to: ['ap@kestrel-ltd.example'] });
    const byInvoice = anEvent({ on: '2026-03-05', keys: ['INV-1|courtesy|1'], to: ['old@kestrel.example'] });
    expect(decided('2026-03-06', { invoices, settings, history: [byAddress] }).reason.code).toBe('gap');
    expect(decided('2026-03-06', { invoices, settings, history: [byInvoice] }).reason.code).toBe('gap');
  });
  test('a second run on the same day is held back, the same run going on is not', () => {
    const ledger = aLedger({
      settings,
      invoices: [anInvoice({ number: 'INV-1' }), anInvoice({ number: 'INV-2', row: 3 })],
      history: [anEvent({ on: '2026-03-02', keys: ['INV-1|gentle|1'], run: 'r1' })],
    });
    const reasons = (run: string | null) =>
      planRun(ledger, day('2026-03-02'), run).decisions.map(({ reason }) => reason.code);
    expect(reasons(null)).toEqual(['notReached', 'gap']);
    expect(reasons('r2')).toEqual(['notReached', 'gap']);
    expect(reasons('r1')).toEqual(['notReached', 'levelReached']);
  });
  test('within a run that goes on an item has one step, even if the next is reached and there is no gap', () => {
    const ledger = aLedger({ history: [anEvent({ on: '2026-06-01', run: 'r1' })] });
    expect(planRun(ledger, day('2026-06-01'), 'r1').decisions[0]?.reason).toEqual({
      code: 'gap',
      params: { lastOn: '2026-06-01', on: '2026-06-02' },
    });
    expect(planRun(ledger, day('2026-06-01'), null).decisions[0]?.reason.code).toBe('levelReached');
  });
});

// 2026-03-07 is a Saturday.
describe('on weekends and holidays messages and calls wait for the next sending day', () => {
  const holidays = [day('2026-03-09')];
  test.each`
    on              | history                           | expected
    ${'2026-03-06'} | ${[]}                             | ${'act gentle 2026-03-06 levelReached'}
    ${'2026-03-07'} | ${[]}                             | ${'wait gentle 2026-03-10 notSendingDay'}
    ${'2026-03-09'} | ${[]}                             | ${'wait gentle 2026-03-10 notSendingDay'}
    ${'2026-03-10'} | ${[]}                             | ${'act gentle 2026-03-10 levelReached'}
    ${'2026-03-05'} | ${[sent('gentle', '2026-03-02')]} | ${'wait firm 2026-03-10 notReached'}
    ${'2026-03-21'} | ${[sent('firm', '2026-03-10')]}   | ${'wait call1 2026-03-23 notSendingDay'}
  `('$on → $expected', ({ on, history, expected }) =>
    expect(brief(decided(on, { history, holidays, settings: delivered }))).toBe(expected),
  );
  test('the gap and the weekend together', () =>
    expect(
      brief(
        decided('2026-03-07', {
          history: [anEvent({ on: '2026-03-05', keys: ['INV-9|gentle|1'] })],
          settings: delivered,
        }),
      ),
    ).toBe('wait gentle 2026-03-10 gap'));
});

describe('without an address or a template a person is asked', () => {
  const clients = [aClient({ emails: [] })];
  test('no address', () =>
    expect(decided('2026-03-02', { clients })).toMatchObject({
      kind: 'ask',
      next: { code: 'gentle' },
      nextOn: null,
      reason: { code: 'noAddress', params: { client: 'Kestrel' } },
    }));
  test('a call needs none', () =>
    expect(decided('2026-03-16', { clients, history: [sent('firm', '2026-03-09')] }).reason.code).toBe('callDue'));
  test('a client that is in no sheet has none', () =>
    expect(decided('2026-03-02', { clients: [] })).toMatchObject({
      client: { name: 'Kestrel' },
      reason: { code: 'noAddress' },
    }));
  test('no such template', () => {
    const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1, template: 'nice' }])];
    expect(decided('2026-03-02', { procedures }).reason).toEqual({ code: 'badTemplate', params: { template: 'nice' } });
  });
});

describe('a message refused three times by the same receivers waits for a person', () => {
  const refused = (count: number, to = ['ap@kestrel.example'], n = 1) =>
    Array.from({ length: count }, (_, at) =>
      anEvent({ seq: at + 1, on: '2026-03-03', keys: [`INV-1|gentle|${n}`], result: 'FAILED', to }),
    );
  test.each`
    what                       | history                                                                                   | code
    ${'twice'}                 | ${refused(2)}                                                                             | ${'levelReached'}
    ${'three times'}           | ${refused(3)}                                                                             | ${'failedThrice'}
    ${'another address since'} | ${refused(3, ['old@kestrel.example'])}                                                    | ${'levelReached'}
    ${'made void'}             | ${[...refused(2), ...refused(3).map((event) => ({ ...event, result: 'VOID' as const }))]} | ${'levelReached'}
  `('$what → $code', ({ history, code }) => expect(decided('2026-03-04', { history }).reason.code).toBe(code));
  test('the last day of it is named', () =>
    expect(decided('2026-03-04', { history: refused(3) }).reason).toEqual({
      code: 'failedThrice',
      params: { level: 'Gentle reminder', lastOn: '2026-03-03' },
    }));
});

// Called on Thursday 2026-03-19.
describe('an unanswered call is tried again after two working days, three times at most', () => {
  const tried = (...days: readonly string[]) => [
    sent('firm', '2026-03-09', 99),
    ...days.map((on, at) => anEvent({ seq: at + 1, on, kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' })),
  ];
  test.each`
    on              | history                                            | expected
    ${'2026-03-19'} | ${tried('2026-03-19')}                             | ${'wait call1 2026-03-23 callAgain'}
    ${'2026-03-20'} | ${tried('2026-03-19')}                             | ${'wait call1 2026-03-23 callAgain'}
    ${'2026-03-23'} | ${tried('2026-03-19')}                             | ${'act call1 2026-03-23 callDue'}
    ${'2026-03-24'} | ${tried('2026-03-19', '2026-03-23')}               | ${'wait call1 2026-03-25 callAgain'}
    ${'2026-03-25'} | ${tried('2026-03-19', '2026-03-23', '2026-03-25')} | ${'act call2 2026-03-25 callDue'}
  `('$on → $expected', ({ on, history, expected }) =>
    expect(brief(decided(on, { history, settings: { ...delivered, gapDays: 0 } }))).toBe(expected),
  );
});

describe('what is held still says what comes next, and when if that is known', () => {
  test.each`
    invoice                        | expected
    ${{ holdUntil: '2026-03-20' }} | ${'wait gentle 2026-03-23 heldInvoice'}
    ${{ holdUntil: 'open' }}       | ${'wait gentle - heldInvoice'}
    ${{ sentOn: '2026-03-10' }}    | ${'wait gentle 2026-03-13 invoiceJustSent'}
    ${{ status: 'disputed' }}      | ${'ask gentle - disputed'}
    ${{ status: 'promised' }}      | ${'ask gentle - promised'}
    ${{ status: 'paid' }}          | ${'done - - paid'}
    ${{ status: 'writtenOff' }}    | ${'done - - closed'}
  `('$invoice → $expected', ({ invoice, expected }) =>
    expect(brief(decided('2026-03-10', { invoices: [anInvoice(invoice)], settings: delivered }))).toBe(expected),
  );
  test('a courtesy check that the hold outlasts is not announced', () => {
    const invoices = [anInvoice({ holdUntil: '2026-03-05' })];
    expect(brief(decided('2026-02-22', { invoices }))).toBe('wait gentle 2026-03-06 heldInvoice');
  });
});

test('a decision says what was reached and when the last contact was', () => {
  const history = [
    sent('gentle', '2026-03-02'),
    anEvent({ seq: 2, kind: 'call', keys: [], invoices: ['INV-1'], on: '2026-03-05' }),
  ];
  expect(decided('2026-03-06', { history })).toMatchObject({
    procedure: 'Standard',
    reached: { code: 'gentle' },
    lastContactOn: '2026-03-05',
  });
});

test('a small balance follows the small-amount procedure, and keeps the one it was begun under', () => {
  const settings = { ...neutral, small: { '*': amount('50.00') } };
  const rest = [anInvoice({ amount: '500.00', paid: '460.00' })];
  expect(decided('2026-03-04', { invoices: rest, settings }).next?.code).toBe('small');
  expect(decided('2026-03-09', { invoices: rest, settings, history: [sent('gentle', '2026-03-02')] }).next?.code).toBe(
    'firm',
  );
});
