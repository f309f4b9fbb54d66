import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { aClient, aLedger, anEvent, anInvoice, aProcedure, delivered, neutral } from '../builders';
import { brief, decided, sent } from './decided';

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
    // … with one, not before that is over
    expect(planRun({ ...ledger, settings }, day('2026-06-01'), 'r1').decisions[0]?.reason.params).toEqual({
      lastOn: '2026-06-01',
      on: '2026-06-06',
    });
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
  test('none named: it has the one of its tone', () => {
    const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1, template: null }])];
    expect(decided('2026-03-02', { procedures }).reason.code).toBe('levelReached');
  });
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

describe('a mail that nobody would receive becomes a call, where there is a telephone number', () => {
  const bounced = anEvent({ seq: 1, on: '2026-03-02', result: 'BOUNCED' });
  test.each`
    what                          | client                                                            | history                             | expected
    ${'an address'}               | ${{ phone: '+44 1' }}                                             | ${[]}                               | ${'act gentle 2026-03-02 levelReached'}
    ${'no address, a number'}     | ${{ emails: [], phone: '+44 1' }}                                 | ${[]}                               | ${'act gentle 2026-03-02 callInstead'}
    ${'neither'}                  | ${{ emails: [] }}                                                 | ${[]}                               | ${'ask gentle - noAddress'}
    ${'an address in copy'}       | ${{ emails: [], cc: ['office@kestrel.example'], phone: '+44 1' }} | ${[]}                               | ${'act gentle 2026-03-02 levelReached'}
    ${'mail came back, a number'} | ${{ phone: '+44 1' }}                                             | ${[bounced]}                        | ${'act gentle 2026-03-02 callInstead'}
    ${'mail came back, none'}     | ${{}}                                                             | ${[bounced]}                        | ${'ask gentle - noAddress'}
    ${'mail came back, a copy'}   | ${{ cc: ['office@kestrel.example'] }}                             | ${[bounced]}                        | ${'act gentle 2026-03-02 levelReached'}
    ${'another address since'}    | ${{ emails: ['new@kestrel.example'] }}                            | ${[bounced]}                        | ${'act gentle 2026-03-02 levelReached'}
    ${'that row made void'}       | ${{}}                                                             | ${[{ ...bounced, result: 'VOID' }]} | ${'act gentle 2026-03-02 levelReached'}
  `('$what: $expected', ({ client, history, expected }) =>
    expect(brief(decided('2026-03-02', { clients: [aClient(client)], history }))).toBe(expected),
  );
  const clients = [aClient({ emails: [], phone: '+44 1' })];
  test('client and level are named', () =>
    expect(decided('2026-03-02', { clients }).reason).toEqual({
      code: 'callInstead',
      params: { level: 'Gentle reminder', client: 'Kestrel' },
    }));
  test('a formal notice stays one: it goes to a postal address', () => {
    const { notices, calls } = planRun(aLedger({ clients, history: [sent('final', '2026-03-31')] }), day('2026-04-15'));
    expect(notices).toMatchObject([{ lines: [{ key: 'INV-1|formal|1' }] }]);
    expect(calls).toEqual([]);
  });
  test('the gap does not hold it back and no template is needed', () => {
    const history = [anEvent({ on: '2026-03-01', keys: ['INV-9|gentle|1'] })];
    const settings = { ...neutral, gapDays: 5 };
    expect(decided('2026-03-02', { clients, history, settings, templates: [] }).reason.code).toBe('callInstead');
  });
  test('a logged call completes the step, one without an answer is tried again', () => {
    const call = (outcome: 'other' | 'noAnswer') =>
      anEvent({ on: '2026-03-02', kind: 'call', keys: ['INV-1|gentle|1'], outcome });
    expect(brief(decided('2026-03-03', { clients, history: [call('other')] }))).toBe('wait firm 2026-03-09 notReached');
    expect(brief(decided('2026-03-03', { clients, history: [call('noAnswer')] }))).toBe(
      'wait gentle 2026-03-04 callAgain',
    );
    // Since then there is an address: a mail waits for no call.
    expect(brief(decided('2026-03-03', { history: [call('noAnswer')] }))).toBe('act gentle 2026-03-03 levelReached');
  });
});
