import { openItems } from '../../../src/core/dunning/balance';
import { standings } from '../../../src/core/dunning/history';
import { begunUnder, checkProcedure, orderedLevels, procedureFor } from '../../../src/core/dunning/procedure';
import type { Level, Procedure } from '../../../src/core/model';
import { aClient, aLevel, amount, anEvent, anInvoice, aProcedure, neutral, smallAmounts, standard } from '../builders';

describe('the procedure is the invoice’s, else the client’s, else by size, else the workbook’s', () => {
  test.each`
    invoice   | client   | balance     | procedure
    ${'Slow'} | ${'Key'} | ${'10.00'}  | ${'Slow'}
    ${'None'} | ${'Key'} | ${'100.00'} | ${'None'}
    ${null}   | ${'Key'} | ${'10.00'}  | ${'Key'}
    ${null}   | ${null}  | ${'49.99'}  | ${'Small amounts'}
    ${null}   | ${null}  | ${'50.00'}  | ${'Standard'}
    ${null}   | ${null}  | ${'50.01'}  | ${'Standard'}
  `('invoice $invoice, client $client, $balance → $procedure', ({ invoice, client, balance, procedure }) => {
    const [item] = openItems(anInvoice({ amount: balance, procedure: invoice }));
    expect(procedureFor(item!, aClient({ procedure: client }), null, amount('50.00'), neutral)).toBe(procedure);
  });
});

describe('the size decides only at the start, so that a part payment does not send an item back', () => {
  test.each`
    begun              | balance     | procedure
    ${null}            | ${'40.00'}  | ${'Small amounts'}
    ${'Standard'}      | ${'40.00'}  | ${'Standard'}
    ${'standard '}     | ${'40.00'}  | ${'Standard'}
    ${'Small amounts'} | ${'400.00'} | ${'Small amounts'}
    ${'Key accounts'}  | ${'40.00'}  | ${'Small amounts'}
    ${'Key accounts'}  | ${'400.00'} | ${'Standard'}
  `('begun under $begun, $balance left → $procedure', ({ begun, balance, procedure }) => {
    const [item] = openItems(anInvoice({ amount: '500.00', balance }));
    expect(procedureFor(item!, aClient(), begun, amount('50.00'), neutral)).toBe(procedure);
  });
});

describe('without a rule for small amounts every size is the workbook’s', () => {
  const [item] = openItems(anInvoice({ amount: '0.01' }));
  test('no threshold', () => expect(procedureFor(item!, aClient(), null, null, neutral)).toBe('Standard'));
  test('no procedure for them', () =>
    expect(procedureFor(item!, aClient(), null, amount('50.00'), { ...neutral, smallProcedure: '' })).toBe('Standard'));
  test('nor a default: None', () =>
    expect(procedureFor(item!, aClient(), null, null, { ...neutral, defaultProcedure: '' })).toBe('None'));
});

test('levels are taken in their order, wherever their rows stand', () => {
  const levels = [aLevel({ code: 'c', order: 30 }), aLevel({ code: 'a', order: 1 }), aLevel({ code: 'b', order: 2 })];
  expect(orderedLevels({ name: 'P', levels }).map(({ code }) => code)).toEqual(['a', 'b', 'c']);
});

describe('a procedure is checked level by level', () => {
  const checked = (levels: readonly Partial<Level>[]) =>
    checkProcedure(aProcedure('P', levels)).map(({ code, levelIndex }) => `${code} ${levelIndex}`);
  test.each([standard, smallAmounts])('the default $name is sound', (procedure: Procedure) =>
    expect(checkProcedure(procedure)).toEqual([]),
  );
  test.each`
    levels                                                                                                               | findings
    ${[{ code: 'a', days: 1 }, { code: 'b', days: 2 }]}                                                                  | ${[]}
    ${[{ code: 'a', days: 1, order: 1 }, { code: 'b', days: 2, order: 1 }]}                                              | ${['levelOrder 1']}
    ${[{ code: 'a', days: 1, order: Number.NaN }]}                                                                       | ${['levelOrder 0']}
    ${[{ code: 'a', days: 1, order: 1.5 }]}                                                                              | ${['levelOrder 0']}
    ${[{ code: 'a', days: 1 }, { code: 'a', days: 2 }]}                                                                  | ${['levelCodeTwice 1']}
    ${[{ code: 'a', days: 1 }, { code: 'b', days: 1 }]}                                                                  | ${['levelDaysNotRising 1']}
    ${[{ code: 'a', days: 2 }, { code: 'b', days: 1 }]}                                                                  | ${['levelDaysNotRising 1']}
    ${[{ code: 'a', days: -7 }, { code: 'b', days: -6 }]}                                                                | ${[]}
    ${[{ code: 'a', days: 10 }, { code: 'b', days: 5, anchor: 'invoiceDate' }]}                                          | ${[]}
    ${[{ code: 'a', days: 10 }, { code: 'b', days: 5, anchor: 'invoiceDate' }, { code: 'c', days: 10 }]}                 | ${['levelDaysNotRising 2']}
    ${[{ code: 'a', days: 10 }, { code: 'b', days: 5, anchor: 'previous' }, { code: 'c', days: 5, anchor: 'previous' }]} | ${[]}
    ${[{ code: 'a', days: 10 }, { code: 'b', days: 0, anchor: 'previous' }]}                                             | ${['levelDaysNotRising 1']}
    ${[{ code: 'a', days: 10 }, { code: 'b', days: 1, anchor: 'previous' }]}                                             | ${[]}
    ${[{ code: 'a', days: 10, order: 2 }, { code: 'b', days: 5, order: 1 }]}                                             | ${[]}
    ${[{ code: 'a', days: 5, order: 2 }, { code: 'b', days: 10, order: 1 }]}                                             | ${['levelDaysNotRising 0']}
  `('$findings', ({ levels, findings }) => expect(checked(levels)).toEqual(findings));
  test('O4 the first level does not count from a previous one', () => {
    const levels = [
      { code: 'a', days: 10, anchor: 'previous' as const },
      { code: 'b', days: 10 },
    ];
    expect(checked(levels)).toEqual(['levelFirstPrevious 0']);
    expect(
      checked([
        { ...levels[0], order: 2 },
        { ...levels[1], order: 1 },
      ]),
    ).toEqual([]);
  });
});

describe('an instalment follows the procedure for instalments, whatever the invoice’s, the client’s or its size', () => {
  const instalment = {
    ...openItems(anInvoice({ amount: '10.00', procedure: 'Slow' }))[0]!,
    instalment: { number: 1, of: 3 },
  };
  test.each`
    setting          | procedure
    ${'Instalments'} | ${'Instalments'}
    ${'Gently'}      | ${'Gently'}
    ${''}            | ${'None'}
  `('"$setting" → $procedure', ({ setting, procedure }) => {
    const settings = { ...neutral, instalmentProcedure: setting };
    expect(procedureFor(instalment, aClient({ procedure: 'Key' }), 'Standard', amount('50.00'), settings)).toBe(
      procedure,
    );
  });
});

// Standard and Small amounts have no code in common; Key shares `gentle` and `call1` with Standard.
describe('the procedure under which the last step was done', () => {
  const key = aProcedure('Key', [{ code: 'call1' }, { code: 'gentle' }]);
  const step = (code: string, procedure: string | null, others: readonly string[] = [], seq = 1) =>
    anEvent({ seq, keys: [`INV-1|${code}|1`, ...others], procedure });
  const refused = anEvent({ seq: 2, result: 'FAILED' });
  test.each`
    what                                               | history                                                                               | begun
    ${'nothing done'}                                  | ${[]}                                                                                 | ${null}
    ${'refused'}                                       | ${[anEvent({ result: 'FAILED' })]}                                                    | ${null}
    ${'the row’s, of one invoice'}                     | ${[step('gentle', 'Key')]}                                                            | ${'Key'}
    ${'the last row’s'}                                | ${[step('gentle', 'Key'), step('firm', 'Standard', [], 2)]}                           | ${'Standard'}
    ${'one that is gone from Levels'}                  | ${[step('gentle', 'Old')]}                                                            | ${'Old'}
    ${'none written down'}                             | ${[step('gentle', null)]}                                                             | ${null}
    ${'unknown, of several, with a code of two'}       | ${[step('gentle', 'Key', ['B|call1|1'])]}                                             | ${null}
    ${'another’s, of several, without its code'}       | ${[step('small', 'Standard', ['B|firm|1'])]}                                          | ${'Small amounts'}
    ${'the one that has all that was done'}            | ${[step('firm', 'Standard'), step('call1', 'Key', ['B|call1|1'], 2)]}                 | ${'Standard'}
    ${'the one with its last code, when none has all'} | ${[step('firm', 'Standard'), step('small', 'Key', ['B|call1|1'], 2)]}                 | ${'Small amounts'}
    ${'… also when the first is of one that is gone'}  | ${[step('gone', 'Old'), step('firm', 'Small amounts', ['B|small|1'], 2)]}             | ${'Standard'}
    ${'unknown, with a last code of two'}              | ${[step('small', 'Small amounts'), step('call1', 'Small amounts', ['B|small|1'], 2)]} | ${null}
    ${'the row’s, of several, with codes of none'}     | ${[step('gone', 'Standard', ['B|firm|1'])]}                                           | ${'Standard'}
    ${'not by what was refused since'}                 | ${[step('small', 'Standard', ['B|firm|1']), refused]}                                 | ${'Small amounts'}
  `('$what: $begun', ({ history, begun }) => {
    const standing = standings(history, { mode: 'automatic', run: null }, 3).get('inv-1');
    expect(standing ? begunUnder(standing, [standard, smallAmounts, key]) : null).toBe(begun);
  });
});
