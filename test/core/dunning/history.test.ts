import fc from 'fast-check';
import { isAccountRefusal, isWritten, standings, standingsAfter } from '../../../src/core/dunning/history';
import { doneCodes, isDone, lastDoneOn, type Standing, stepOf, UNTOUCHED } from '../../../src/core/dunning/standing';
import type { CallOutcome, ContactEvent } from '../../../src/core/model';
import { anEvent } from '../builders';

const live = { mode: 'automatic', run: null } as const;
const of = (history: readonly ContactEvent[], item = 'inv-1'): Standing =>
  standings(history, live, 3).get(item) ?? UNTOUCHED;

describe('a step is done when it was sent, called or skipped; doubt blocks; refused and void do not count', () => {
  test.each`
    kind          | result         | outcome                 | done     | doubt    | contact  | nextN
    ${'reminder'} | ${'SENT'}      | ${null}                 | ${true}  | ${false} | ${true}  | ${2}
    ${'reminder'} | ${'SENDING'}   | ${null}                 | ${false} | ${true}  | ${true}  | ${1}
    ${'reminder'} | ${'UNCERTAIN'} | ${null}                 | ${false} | ${true}  | ${true}  | ${1}
    ${'reminder'} | ${'FAILED'}    | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'reminder'} | ${'VOID'}      | ${null}                 | ${false} | ${false} | ${false} | ${2}
    ${'reminder'} | ${'BOUNCED'}   | ${null}                 | ${false} | ${false} | ${false} | ${2}
    ${'notice'}   | ${'SENT'}      | ${null}                 | ${true}  | ${false} | ${true}  | ${2}
    ${'notice'}   | ${'SENDING'}   | ${null}                 | ${false} | ${true}  | ${true}  | ${1}
    ${'notice'}   | ${'UNCERTAIN'} | ${null}                 | ${false} | ${true}  | ${true}  | ${1}
    ${'notice'}   | ${'FAILED'}    | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'notice'}   | ${'VOID'}      | ${null}                 | ${false} | ${false} | ${false} | ${2}
    ${'level'}    | ${'LOGGED'}    | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'call'}     | ${'LOGGED'}    | ${'promised'}           | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'disputed'}           | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'copyAsked'}          | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'alreadyPaid'}        | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'waitingForApproval'} | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'refused'}            | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'other'}              | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${null}                 | ${true}  | ${false} | ${true}  | ${2}
    ${'call'}     | ${'LOGGED'}    | ${'noAnswer'}           | ${false} | ${false} | ${true}  | ${1}
    ${'call'}     | ${'LOGGED'}    | ${'leftMessage'}        | ${false} | ${false} | ${true}  | ${1}
    ${'call'}     | ${'LOGGED'}    | ${'wrongContact'}       | ${false} | ${false} | ${true}  | ${1}
    ${'call'}     | ${'VOID'}      | ${'promised'}           | ${false} | ${false} | ${false} | ${2}
    ${'skip'}     | ${'LOGGED'}    | ${null}                 | ${true}  | ${false} | ${false} | ${2}
    ${'skip'}     | ${'VOID'}      | ${null}                 | ${false} | ${false} | ${false} | ${2}
    ${'note'}     | ${'LOGGED'}    | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'message'}  | ${'SENT'}      | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'message'}  | ${'UNCERTAIN'} | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'message'}  | ${'BOUNCED'}   | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'message'}  | ${'VOID'}      | ${null}                 | ${false} | ${false} | ${false} | ${1}
    ${'delivery'} | ${'LOGGED'}    | ${null}                 | ${false} | ${false} | ${false} | ${1}
  `('$kind $result $outcome', ({ kind, result, outcome, done, doubt, contact, nextN }) => {
    const event = anEvent({ kind, result, outcome, on: '2026-03-02', token: 'PD-AAAAAA' });
    const standing = of([event]);
    expect(doneCodes(standing, 0)).toEqual(done ? ['gentle'] : []);
    expect(stepOf(standing, 'gentle').doneOn).toBe(done ? '2026-03-02' : null);
    expect(lastDoneOn(standing)).toBe(done ? '2026-03-02' : null);
    expect(standing.doubt).toBe(doubt ? event : null);
    expect(standing.lastContactOn).toBe(contact ? '2026-03-02' : null);
    expect(stepOf(standing, 'gentle').nextN).toBe(nextN);
  });
});

describe('the third unanswered call completes the step, on its day', () => {
  const calls = (days: readonly string[]) =>
    days.map((on, at) =>
      anEvent({
        seq: at + 1,
        on,
        kind: 'call',
        keys: ['INV-1|call1|1'],
        outcome: at === 1 ? 'leftMessage' : 'noAnswer',
      }),
    );
  test.each`
    days                                          | tries | last            | doneOn
    ${['2026-03-02']}                             | ${1}  | ${'2026-03-02'} | ${null}
    ${['2026-03-02', '2026-03-04']}               | ${2}  | ${'2026-03-04'} | ${null}
    ${['2026-03-02', '2026-03-04', '2026-03-06']} | ${0}  | ${null}         | ${'2026-03-06'}
  `('$days', ({ days, tries, last, doneOn }) => {
    const step = stepOf(of(calls(days)), 'call1');
    expect(step.doneOn).toBe(doneOn);
    expect(step.open?.tries ?? 0).toBe(tries);
    expect(step.open?.lastTryOn ?? null).toBe(last);
  });
  test.each`
    callTries | doneOn
    ${1}      | ${'2026-03-04'}
    ${2}      | ${'2026-03-04'}
    ${3}      | ${null}
  `('two tries where $callTries are enough: $doneOn', ({ callTries, doneOn }) => {
    const standing = standings(calls(['2026-03-02', '2026-03-04']), live, callTries).get('inv-1')!;
    expect(stepOf(standing, 'call1').doneOn).toBe(doneOn);
  });
  test('a try is no refusal', () => expect(stepOf(of(calls(['2026-03-02'])), 'call1').open?.refused).toEqual([]));
  test('an answer ends the tries', () => {
    const answered = anEvent({ seq: 9, on: '2026-03-05', kind: 'call', keys: ['INV-1|call1|1'], outcome: 'promised' });
    expect(stepOf(of([...calls(['2026-03-02']), answered]), 'call1')).toMatchObject({
      doneOn: '2026-03-05',
      open: null,
    });
  });
});

describe('the turn n of a step rises when it is over', () => {
  const rows = (...results: readonly (readonly [number, ContactEvent['result']])[]) =>
    results.map(([n, result], at) => anEvent({ seq: at + 1, keys: [`INV-1|gentle|${n}`], result }));
  test.each`
    what                           | history                              | nextN | timesDone
    ${'never begun'}               | ${[]}                                | ${1}  | ${0}
    ${'refused: the same again'}   | ${rows([1, 'FAILED'])}               | ${1}  | ${0}
    ${'refused, then sent'}        | ${rows([1, 'FAILED'], [1, 'SENT'])}  | ${2}  | ${1}
    ${'doubt settled as not sent'} | ${rows([1, 'VOID'])}                 | ${2}  | ${0}
    ${'bounced, then sent again'}  | ${rows([1, 'BOUNCED'], [2, 'SENT'])} | ${3}  | ${1}
    ${'void, then refused'}        | ${rows([1, 'VOID'], [2, 'FAILED'])}  | ${2}  | ${0}
    ${'sent and repeated'}         | ${rows([1, 'SENT'], [2, 'SENT'])}    | ${3}  | ${2}
    ${'void, then sent'}           | ${rows([1, 'VOID'], [2, 'SENT'])}    | ${3}  | ${1}
    ${'one key, void and sent'}    | ${rows([1, 'VOID'], [1, 'SENT'])}    | ${2}  | ${1}
    ${'one key, sent and void'}    | ${rows([1, 'SENT'], [1, 'VOID'])}    | ${2}  | ${1}
    ${'one key, sent and bounced'} | ${rows([1, 'SENT'], [1, 'BOUNCED'])} | ${2}  | ${1}
    ${'one key, sent twice'}       | ${rows([1, 'SENT'], [1, 'SENT'])}    | ${2}  | ${1}
    ${'void twice'}                | ${rows([1, 'VOID'], [2, 'VOID'])}    | ${3}  | ${0}
  `('$what → $nextN', ({ history, nextN, timesDone }) => {
    const step = stepOf(of(history), 'gentle');
    expect([step.nextN, step.timesDone]).toEqual([nextN, timesDone]);
  });
  test.each`
    note                    | kept
    ${null}                 | ${true}
    ${'550 unknown'}        | ${true}
    ${'address: quota'}     | ${true}
    ${'refused: too large'} | ${true}
    ${'quota: limit'}       | ${false}
    ${'scope: not allowed'} | ${false}
    ${'no quota: limit'}    | ${true}
  `('a refusal with the note "$note" is one of the message: $kept', ({ note, kept }) => {
    const step = stepOf(of([anEvent({ result: 'FAILED', note })]), 'gentle');
    expect(step.open?.refused).toHaveLength(kept ? 1 : 0);
    expect(step.nextN).toBe(1);
  });
  test('refusals of the open turn are kept, with whom they were for', () => {
    const open = stepOf(of(rows([1, 'FAILED'], [1, 'FAILED'])), 'gentle').open;
    expect(open?.refused.map(({ to }) => to)).toEqual([['ap@kestrel.example'], ['ap@kestrel.example']]);
  });
});

describe('rows of Test mode count for test planning alone', () => {
  const history = [anEvent({ mode: 'test', result: 'SENT' })];
  test.each`
    mode           | done
    ${'test'}      | ${['gentle']}
    ${'ask'}       | ${[]}
    ${'automatic'} | ${[]}
  `('$mode', ({ mode, done }) => {
    const standing = standings(history, { mode, run: null }, 3).get('inv-1')!;
    expect(doneCodes(standing, 0)).toEqual(done);
    expect(standing.lastContactOn).toBe(done.length > 0 ? '2026-03-02' : null);
    // …but that there was such a row is known in every mode: Paydue's columns may show it.
    expect(standing.recorded).toEqual(['gentle']);
  });
  test.each(['SENDING', 'UNCERTAIN'] as const)(
    '%s in Test mode is no doubt and no contact in live planning',
    (result) => {
      const doubted = [anEvent({ mode: 'test', result })];
      expect(of(doubted)).toMatchObject({ doubt: null, lastContactOn: null, lastWrittenOn: null });
      expect(standings(doubted, { mode: 'test', run: null }, 3).get('inv-1')?.doubt).toBe(doubted[0]);
    },
  );
  test('a call of Test mode that names its invoice alone is no contact', () => {
    const call = anEvent({ mode: 'test', kind: 'call', keys: [], invoices: ['INV-1'], outcome: 'other' });
    expect(of([call]).lastContactOn).toBeNull();
  });
  test('live rows count in Test mode too', () =>
    expect(doneCodes(standings([anEvent()], { mode: 'test', run: null }, 3).get('inv-1')!, 0)).toEqual(['gentle']));
});

describe('what was once recorded as completed is known, whatever became of it', () => {
  test.each`
    kind          | result         | recorded
    ${'reminder'} | ${'SENT'}      | ${['gentle']}
    ${'reminder'} | ${'BOUNCED'}   | ${['gentle']}
    ${'reminder'} | ${'VOID'}      | ${['gentle']}
    ${'skip'}     | ${'LOGGED'}    | ${['gentle']}
    ${'reminder'} | ${'FAILED'}    | ${[]}
    ${'reminder'} | ${'SENDING'}   | ${[]}
    ${'reminder'} | ${'UNCERTAIN'} | ${[]}
    ${'notice'}   | ${'SENDING'}   | ${[]}
    ${'level'}    | ${'LOGGED'}    | ${[]}
    ${'note'}     | ${'LOGGED'}    | ${[]}
  `('$kind $result', ({ kind, result, recorded }) =>
    expect(of([anEvent({ kind, result })]).recorded).toEqual(recorded),
  );
});

test('a message speaks of each of its items, at the item’s own level', () => {
  const history = [anEvent({ keys: ['INV-1|gentle|1', 'Inv 2|firm|3'], invoices: ['INV-1', 'Inv 2'] })];
  expect(doneCodes(of(history), 0)).toEqual(['gentle']);
  expect(doneCodes(of(history, 'inv 2'), 0)).toEqual(['firm']);
  expect(stepOf(of(history, 'inv 2'), 'firm').nextN).toBe(4);
});

test('a call of one’s own accord is a contact about the invoices it names, and no step', () => {
  const history = [
    anEvent({ kind: 'call', keys: [], invoices: ['INV-1', 'INV-2'], on: '2026-03-04', outcome: 'other' }),
  ];
  expect(of(history, 'inv-2')).toMatchObject({ turns: [], lastContactOn: '2026-03-04', lastWrittenOn: null });
});

test('invoices named beside the keys are spoken of as well', () => {
  const history = [anEvent({ keys: ['INV-1|gentle|1'], invoices: ['INV-1', 'INV-2'], on: '2026-03-04' })];
  expect(of(history, 'inv-2')).toMatchObject({ turns: [], lastWrittenOn: '2026-03-04' });
});

test('a key that cannot be read speaks of nothing, its invoice still does', () => {
  const standing = of([anEvent({ keys: ['nonsense'], invoices: ['INV-1'] })]);
  expect(standing).toMatchObject({ turns: [], lastContactOn: '2026-03-02' });
});

describe('a row is a written contact when it left or may have left', () => {
  test.each`
    kind          | result         | written
    ${'reminder'} | ${'SENT'}      | ${true}
    ${'reminder'} | ${'SENDING'}   | ${true}
    ${'reminder'} | ${'UNCERTAIN'} | ${true}
    ${'reminder'} | ${'FAILED'}    | ${false}
    ${'reminder'} | ${'VOID'}      | ${false}
    ${'reminder'} | ${'BOUNCED'}   | ${false}
    ${'notice'}   | ${'SENT'}      | ${true}
    ${'notice'}   | ${'SENDING'}   | ${true}
    ${'call'}     | ${'LOGGED'}    | ${false}
    ${'note'}     | ${'LOGGED'}    | ${false}
    ${'skip'}     | ${'LOGGED'}    | ${false}
    ${'message'}  | ${'SENT'}      | ${false}
    ${'message'}  | ${'UNCERTAIN'} | ${false}
    ${'delivery'} | ${'LOGGED'}    | ${false}
  `('$kind $result: $written', ({ kind, result, written }) =>
    expect(isWritten(anEvent({ kind, result }))).toBe(written),
  );
});

describe('a mail beside the steps, and the way of a notice by post, leave no trace on an item', () => {
  test.each(['message', 'delivery'] as const)('%s, read with the others or after them', (kind) => {
    const reminder = anEvent({ seq: 1, on: '2026-03-02' });
    const beside = anEvent({ seq: 2, on: '2026-03-09', kind, result: kind === 'message' ? 'SENT' : 'LOGGED' });
    const alone = standings([reminder], live, 3);
    expect(standings([reminder, beside], live, 3)).toEqual(alone);
    expect(standingsAfter(alone, [beside], live, 3)).toEqual(alone);
    expect(standings([beside], live, 3)).toEqual(new Map());
  });
});

describe('a mail was refused for the account’s sake when its note begins so', () => {
  test.each`
    result      | note               | expected
    ${'FAILED'} | ${'quota: limit'}  | ${true}
    ${'FAILED'} | ${'scope: denied'} | ${true}
    ${'FAILED'} | ${'address: bad'}  | ${false}
    ${'FAILED'} | ${'refused: 413'}  | ${false}
    ${'FAILED'} | ${'quota'}         | ${false}
    ${'FAILED'} | ${null}            | ${false}
    ${'SENT'}   | ${'quota: limit'}  | ${false}
    ${'VOID'}   | ${'quota: limit'}  | ${false}
  `('$result "$note": $expected', ({ result, note, expected }) =>
    expect(isAccountRefusal(anEvent({ result, note }))).toBe(expected),
  );
});

describe('the run that is going on is told apart', () => {
  const history = [anEvent({ seq: 1, on: '2026-03-02', run: 'r1' }), anEvent({ seq: 2, on: '2026-03-09', run: 'r2' })];
  test.each`
    run     | isInRun  | lastWrittenOn
    ${null} | ${false} | ${'2026-03-09'}
    ${'r2'} | ${true}  | ${'2026-03-02'}
    ${'r3'} | ${false} | ${'2026-03-09'}
  `('run $run', ({ run, isInRun, lastWrittenOn }) =>
    expect(standings(history, { mode: 'ask', run }, 3).get('inv-1')).toMatchObject({ isInRun, lastWrittenOn }),
  );
});

test('what was refused in the run that is going on was not written', () => {
  const history = [anEvent({ run: 'r1', result: 'FAILED' })];
  expect(standings(history, { mode: 'ask', run: 'r1' }, 3).get('inv-1')).toMatchObject({ isInRun: false });
});

test('the last message is the last reminder sent, by its number in the history', () => {
  const first = anEvent({ seq: 1, result: 'SENT' });
  const second = anEvent({ seq: 2, keys: ['INV-1|firm|1'] });
  const refused = anEvent({ seq: 3, keys: ['INV-1|final|1'], result: 'FAILED' });
  for (const rows of [
    [second, refused, first],
    [first, refused, second],
  ]) {
    expect(of(rows).lastMessage).toBe(second);
    expect(of(rows).lastDone).toBe(second);
  }
  expect(of([first, anEvent({ seq: 4, kind: 'notice', keys: ['INV-1|formal|1'] })]).lastMessage).toBe(first);
});

describe('a level set by hand is the last one that was, whatever was done', () => {
  const set = (seq: number, code: string, more: Parameters<typeof anEvent>[0] = {}) =>
    anEvent({ seq, on: `2026-03-0${seq}`, kind: 'level', keys: [`INV-1|${code}|1`], ...more });
  test.each`
    what              | history                                                  | expected
    ${'none'}         | ${[anEvent()]}                                           | ${null}
    ${'one'}          | ${[set(3, 'final')]}                                     | ${{ code: 'final', on: '2026-03-03', seq: 3 }}
    ${'two'}          | ${[set(5, 'firm'), set(3, 'final')]}                     | ${{ code: 'firm', on: '2026-03-05', seq: 5 }}
    ${'one is void'}  | ${[set(5, 'firm', { result: 'VOID' }), set(3, 'final')]} | ${{ code: 'final', on: '2026-03-03', seq: 3 }}
    ${'in Test mode'} | ${[set(5, 'firm', { mode: 'test' })]}                    | ${null}
  `('$what', ({ history, expected }) => expect(of(history).setLevel).toEqual(expected));
  test('it is no step done, no contact and no record of one', () =>
    expect(of([set(3, 'final')])).toMatchObject({ turns: [], recorded: [], lastContactOn: null, lastDone: null }));
});

test('the last answered call is the last one that reached somebody', () => {
  const call = (seq: number, outcome: CallOutcome) =>
    anEvent({ seq, on: `2026-03-0${seq}`, kind: 'call', keys: ['INV-1|call1|1'], outcome });
  const said = call(3, 'alreadyPaid');
  expect(of([said, call(2, 'copyAsked'), call(5, 'noAnswer'), call(6, 'leftMessage')]).lastAnswered).toBe(said);
  expect(of([call(5, 'noAnswer')]).lastAnswered).toBeNull();
  expect(of([{ ...said, result: 'VOID' }]).lastAnswered).toBeNull();
});

describe('a step is done since a row when a later one did it', () => {
  const tries = [4, 2, 6].map((seq) => anEvent({ seq, kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }));
  const twice = [5, 3].map((seq) => anEvent({ seq }));
  test.each`
    history                  | code        | after | done
    ${[anEvent({ seq: 3 })]} | ${'gentle'} | ${0}  | ${true}
    ${[anEvent({ seq: 3 })]} | ${'gentle'} | ${2}  | ${true}
    ${[anEvent({ seq: 3 })]} | ${'gentle'} | ${3}  | ${false}
    ${[anEvent({ seq: 0 })]} | ${'gentle'} | ${0}  | ${true}
    ${[anEvent({ seq: 0 })]} | ${'gentle'} | ${1}  | ${false}
    ${twice}                 | ${'gentle'} | ${4}  | ${true}
    ${twice}                 | ${'gentle'} | ${5}  | ${false}
    ${tries}                 | ${'call1'}  | ${5}  | ${true}
    ${tries}                 | ${'call1'}  | ${6}  | ${false}
  `('$code after $after: $done', ({ history, code, after, done }) => {
    expect(isDone(of(history), code, after)).toBe(done);
    expect(doneCodes(of(history), after)).toEqual(done ? [code] : []);
  });
});

describe('rows added to the history are read on top of what was read, which stays as it was', () => {
  const before = [
    anEvent({ seq: 1, on: '2026-03-02' }),
    anEvent({ seq: 2, on: '2026-03-05', kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }),
  ];
  test.each`
    what                                    | more
    ${'of the same step'}                   | ${{ kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }}
    ${'of the next one'}                    | ${{ keys: ['INV-1|firm|1'] }}
    ${'without naming its invoice'}         | ${{ keys: ['INV-1|firm|1'], invoices: [] }}
    ${'about the invoice alone'}            | ${{ kind: 'call', keys: [], invoices: ['INV-1'], outcome: 'other' }}
    ${'with a key that cannot be read too'} | ${{ keys: ['nonsense', 'INV-1|firm|1'] }}
    ${'about another invoice'}              | ${{ keys: ['INV-2|gentle|1'] }}
  `('$what', ({ more }) => {
    const added = anEvent({ seq: 3, on: '2026-03-09', ...more });
    const known = standings(before, live, 3);
    expect(standingsAfter(known, [added], live, 3)).toEqual(standings([...before, added], live, 3));
    expect(known).toEqual(standings(before, live, 3));
  });
});

test('sorting the history changes nothing', () => {
  const history = [
    anEvent({ seq: 1, on: '2026-03-02', threadId: 't1' }),
    anEvent({ seq: 2, on: '2026-03-09', keys: ['INV-1|firm|1', 'INV-2|gentle|1'], result: 'BOUNCED' }),
    anEvent({ seq: 3, on: '2026-03-10', keys: ['INV-1|firm|2'], result: 'UNCERTAIN' }),
    anEvent({ seq: 4, on: '2026-03-16', kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }),
    anEvent({ seq: 5, on: '2026-03-18', kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }),
    anEvent({ seq: 6, on: '2026-03-20', kind: 'call', keys: ['INV-1|call1|1'], outcome: 'wrongContact' }),
    anEvent({ seq: 7, on: '2026-03-21', kind: 'skip', keys: ['INV-1|call2|1'] }),
    anEvent({ seq: 8, on: '2026-03-22', kind: 'level', keys: ['INV-1|gentle|2'] }),
    anEvent({ seq: 9, on: '2026-03-22', kind: 'level', keys: ['INV-1|firm|2'] }),
  ];
  const facts = (standing: Standing) => ({
    steps: ['gentle', 'firm', 'call1', 'call2'].map((code) => {
      const { open, ...step } = stepOf(standing, code);
      return { ...step, tries: open?.tries };
    }),
    rest: { ...standing, turns: null, recorded: [...standing.recorded].sort() },
  });
  const expected = facts(of(history));
  fc.assert(
    fc.property(fc.shuffledSubarray(history, { minLength: history.length }), (shuffled) => {
      expect(facts(of(shuffled))).toEqual(expected);
    }),
  );
});
