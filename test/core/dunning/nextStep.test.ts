import type { Level } from '../../../src/core/model';
import { anEvent, anInvoice, aProcedure, delivered, neutral } from '../builders';
import { brief, decided, sent } from './decided';

const called = (code: string, on: string) => anEvent({ on, kind: 'call', keys: [`INV-1|${code}|1`], outcome: 'other' });

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

test('by age, an item that has reached no step yet waits for the first one', () => {
  const procedures = [
    aProcedure('Standard', [
      { code: 'courtesy', tone: 'courtesy', days: -7 },
      { code: 'firm', days: 8 },
    ]),
  ];
  expect(brief(decided('2026-03-04', { procedures, settings: { ...neutral, startMode: 'byAge' } }))).toBe(
    'wait firm 2026-03-09 notReached',
  );
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
  test('a reminder set for the due date waits for the day after it', () => {
    const procedures = [aProcedure('Standard', [{ code: 'sameDay', days: 0 }])];
    expect(brief(decided('2026-03-01', { procedures }))).toBe('wait sameDay 2026-03-02 notReached');
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
  test('an extended due date is the one that counts, and no courtesy check comes before it', () => {
    const invoices = [anInvoice({ dueOn: '2026-03-01', extendedTo: '2026-03-31' })];
    expect(brief(decided('2026-03-20', { invoices }))).toBe('wait gentle 2026-04-01 notReached');
  });
});

test('a row whose number cannot be read was sent all the same', () =>
  expect(brief(decided('2026-03-03', { history: [sent('gentle', '2026-03-02', 0)] }))).toBe(
    'wait firm 2026-03-09 notReached',
  ));

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
  // Sent on 2026-03-02, it would come again on the 16th.
  test.each`
    days  | expected
    ${9}  | ${'wait last 2026-03-10 notReached'}
    ${15} | ${'wait last 2026-03-16 notReached'}
    ${16} | ${'wait gentle 2026-03-16 notReached'}
  `('the next one $days days after the due date: $expected', ({ days, expected }) => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'gentle', days: 1, repeat: { everyDays: 14, times: 2 } },
        { code: 'last', days },
      ]),
    ];
    expect(brief(decided('2026-03-05', { procedures, history: turns(1) }))).toBe(expected);
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
  test('a step that was repeated is one', () => {
    const history = [1, 2].map((n) => anEvent({ seq: n, on: '2026-03-09', keys: [`INV-1|gentle|${n}`] }));
    expect(decided('2026-04-01', { procedures: now, history }).next?.code).toBe('firm');
  });
  test('before its day has come there is nothing to ask', () =>
    expect(brief(decided('2026-03-05', { procedures: now, history: [sent('gentle', '2026-03-02')] }))).toBe(
      'wait firm 2026-03-09 notReached',
    ));
});

// INV-1 is due on 2026-03-01; everything up to the first call was done.
describe('a level that a person sets comes next, forwards or backwards, and the ladder goes on from there', () => {
  const done = [sent('gentle', '2026-03-02', 1), sent('firm', '2026-03-09', 2)];
  const set = (code: string, on = '2026-03-12', seq = 5) =>
    anEvent({ seq, on, kind: 'level', keys: [`INV-1|${code}|1`] });
  test.each`
    what                                | on              | more                                                                                | expected                                | n
    ${'forwards'}                       | ${'2026-03-12'} | ${[set('final')]}                                                                   | ${'act final 2026-03-12 levelReached'}  | ${1}
    ${'backwards'}                      | ${'2026-03-12'} | ${[set('gentle')]}                                                                  | ${'act gentle 2026-03-12 levelReached'} | ${2}
    ${'not before the day it was'}      | ${'2026-03-12'} | ${[set('gentle', '2026-03-14')]}                                                    | ${'wait gentle 2026-03-14 notReached'}  | ${2}
    ${'the last one set'}               | ${'2026-03-12'} | ${[set('final'), set('firm', '2026-03-12', 6)]}                                     | ${'act firm 2026-03-12 levelReached'}   | ${2}
    ${'done, the next after it'}        | ${'2026-03-13'} | ${[set('gentle'), anEvent({ seq: 6, on: '2026-03-12', keys: ['INV-1|gentle|2'] })]} | ${'act firm 2026-03-13 levelReached'}   | ${2}
    ${'refused, it is open still'}      | ${'2026-03-13'} | ${[set('final'), anEvent({ seq: 6, keys: ['INV-1|final|1'], result: 'FAILED' })]}   | ${'act final 2026-03-13 levelReached'}  | ${1}
    ${'made void, as if never set'}     | ${'2026-03-12'} | ${[{ ...set('gentle'), result: 'VOID' }]}                                           | ${'wait call1 2026-03-16 notReached'}   | ${1}
    ${'no longer in the procedure'}     | ${'2026-03-12'} | ${[set('gone')]}                                                                    | ${'wait call1 2026-03-16 notReached'}   | ${1}
    ${'a courtesy check of a late one'} | ${'2026-03-12'} | ${[set('courtesy')]}                                                                | ${'act gentle 2026-03-12 levelReached'} | ${2}
  `('$what: $expected', ({ on, more, expected, n }) => {
    const decision = decided(on, { history: [...done, ...more] });
    expect(brief(decision)).toBe(expected);
    expect(decision.n).toBe(n);
  });
  test('where what was done since is gone from the levels, as many are passed over from it on', () => {
    const gone = anEvent({ seq: 6, on: '2026-03-12', keys: ['INV-1|old|1'] });
    expect(brief(decided('2026-03-13', { history: [...done, set('gentle'), gone] }))).toBe(
      'act firm 2026-03-13 levelsEdited',
    );
  });
  test('a courtesy check between reminders, set for a late one, gives way to the next reminder', () => {
    const procedures = [
      aProcedure('Standard', [
        { code: 'gentle', days: 1 },
        { code: 'kind', tone: 'courtesy', days: 5 },
        { code: 'firm', days: 8 },
      ]),
    ];
    expect(brief(decided('2026-03-12', { procedures, history: [...done, set('kind')] }))).toBe(
      'act firm 2026-03-12 levelReached',
    );
  });
  test('a final notice set for an item that is not late waits for the day after the due date', () =>
    expect(brief(decided('2026-02-20', { history: [set('final', '2026-02-20')] }))).toBe(
      'wait final 2026-03-02 notReached',
    ));
  test('what was done before counts no more for what was reached', () => {
    expect(decided('2026-03-12', { history: [...done, set('gentle')] }).reached).toBeNull();
    expect(decided('2026-03-12', { history: done }).reached?.code).toBe('firm');
  });
  test('a rest within the tolerance is asked for all the same', () => {
    const invoices = [anInvoice({ amount: '0.50' })];
    expect(decided('2026-03-12', { invoices, history: [set('gentle')] }).kind).toBe('act');
    expect(decided('2026-03-12', { invoices }).reason.code).toBe('withinTolerance');
  });
});
