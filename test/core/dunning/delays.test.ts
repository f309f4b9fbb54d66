import { day } from '../../../src/core/days';
import type { CallOutcome } from '../../../src/core/model';
import { anAgreement } from '../agreementRows';
import { aLevel, anEvent, anInvoice, delivered, neutral } from '../builders';
import { brief, decided, sent } from './decided';

const firm = sent('firm', '2026-03-09', 1);
const call = (outcome: CallOutcome, on: string, more: Parameters<typeof anEvent>[0] = {}) =>
  anEvent({ seq: 2, on, kind: 'call', keys: ['INV-1|call1|1'], outcome, ...more });

// Called on Monday 2026-03-16; the second call is reached on the 23rd.
describe('what a client says on the telephone puts the next step off', () => {
  const settings = { ...delivered, small: {}, gapDays: 10, callPaidDays: 6, callApprovalDays: 7 };
  test.each`
    outcome                 | on
    ${'copyAsked'}          | ${'2026-03-26'}
    ${'alreadyPaid'}        | ${'2026-03-24'}
    ${'waitingForApproval'} | ${'2026-03-25'}
    ${'promised'}           | ${'2026-03-25'}
    ${'inPaymentRun'}       | ${'2026-03-25'}
    ${'disputed'}           | ${'2026-03-25'}
  `('$outcome: nothing before $on', ({ outcome, on }) => {
    const history = [firm, call(outcome, '2026-03-16')];
    expect(decided('2026-03-23', { history, settings }).reason).toEqual({
      code: 'afterCall',
      params: { outcome, lastOn: '2026-03-16', on },
    });
    expect(brief(decided(on, { history, settings }))).toBe(`act call2 ${on} callDue`);
  });
  test.each(['refused', 'other'] as const)('%s: not by itself', (outcome) =>
    expect(brief(decided('2026-03-23', { history: [firm, call(outcome, '2026-03-16')], settings }))).toBe(
      'act call2 2026-03-23 callDue',
    ),
  );
  test.each`
    recorded                                | row                                                                                        | reason
    ${'nothing'}                            | ${null}                                                                                    | ${'afterCall'}
    ${'a promise, the day before the call'} | ${{ recordedOn: '2026-03-15', endedOn: '2026-03-17' }}                                     | ${'afterCall'}
    ${'a promise, on the day of the call'}  | ${{ recordedOn: '2026-03-16', endedOn: '2026-03-17' }}                                     | ${'callDue'}
    ${'one about all of the client’s'}      | ${{ recordedOn: '2026-03-16', endedOn: '2026-03-17', invoices: [] }}                       | ${'callDue'}
    ${'one about all of another client’s'}  | ${{ recordedOn: '2026-03-16', endedOn: '2026-03-17', invoices: [], clientName: 'Aurora' }} | ${'afterCall'}
    ${'one about this invoice and another'} | ${{ recordedOn: '2026-03-16', endedOn: '2026-03-17', invoices: ['INV-1', 'INV-9'] }}       | ${'callDue'}
    ${'one of today'}                       | ${{ recordedOn: '2026-03-23', endedOn: '2026-03-23' }}                                     | ${'callDue'}
    ${'one about another invoice'}          | ${{ recordedOn: '2026-03-16', invoices: ['INV-9'] }}                                       | ${'afterCall'}
    ${'one of a day to come'}               | ${{ recordedOn: '2026-03-24' }}                                                            | ${'afterCall'}
  `('promised on the telephone, and recorded: $recorded → $reason', ({ row, reason }) => {
    const agreements = row === null ? [] : [anAgreement({ kind: 'promise', until: '2026-03-20', ...row })];
    const history = [firm, call('promised', '2026-03-16')];
    expect(decided('2026-03-23', { history, settings, agreements }).reason.code).toBe(reason);
  });
  test('a try that nobody answered since changes nothing, a later answer does', () => {
    const paid = call('alreadyPaid', '2026-03-16');
    const later = (outcome: CallOutcome) => call(outcome, '2026-03-20', { seq: 3, keys: ['INV-1|call2|1'] });
    expect(decided('2026-03-23', { history: [firm, paid, later('noAnswer')], settings }).nextOn).toBe('2026-03-24');
    expect(decided('2026-03-23', { history: [firm, paid, later('other')], settings }).reason.code).toBe('notReached');
  });
  test('a call of one’s own accord counts too', () => {
    const history = [call('waitingForApproval', '2026-03-01', { keys: [], invoices: ['INV-1'] })];
    expect(decided('2026-03-03', { history, settings: neutral }).reason).toEqual({
      code: 'afterCall',
      params: { outcome: 'waitingForApproval', lastOn: '2026-03-01', on: '2026-03-06' },
    });
  });
});

describe('an unanswered call is tried again after so many working days, so many times', () => {
  const tried = (...days: readonly string[]) => [firm, ...days.map((on, at) => call('noAnswer', on, { seq: at + 2 }))];
  test.each`
    on              | callAgainDays | callTries | days                            | expected
    ${'2026-03-17'} | ${1}          | ${3}      | ${['2026-03-16']}               | ${'act call1 2026-03-17 callDue'}
    ${'2026-03-17'} | ${4}          | ${3}      | ${['2026-03-16']}               | ${'wait call1 2026-03-20 callAgain'}
    ${'2026-03-17'} | ${2}          | ${1}      | ${['2026-03-16']}               | ${'wait call2 2026-03-23 notReached'}
    ${'2026-03-19'} | ${1}          | ${2}      | ${['2026-03-16', '2026-03-18']} | ${'wait call2 2026-03-23 notReached'}
  `(
    'on $on, again after $callAgainDays, $callTries tries: $expected',
    ({ on, callAgainDays, callTries, days, expected }) => {
      const settings = { ...delivered, small: {}, callAgainDays, callTries };
      expect(brief(decided(on, { history: tried(...days), settings }))).toBe(expected);
    },
  );
});

test('of several delays the first is given, with the day on which all of them are over', () => {
  const settings = { ...delivered, small: {} };
  const history = [
    call('waitingForApproval', '2026-03-11', { keys: [], invoices: ['INV-1'] }),
    anEvent({ seq: 3, on: '2026-03-18', keys: ['INV-9|gentle|1'] }),
  ];
  // 5 working days after the 11th is the 18th; the gap of 5 days ends on Monday the 23rd.
  expect(decided('2026-03-13', { history: history.slice(0, 1), settings }).nextOn).toBe('2026-03-18');
  expect(decided('2026-03-17', { history, settings }).reason).toEqual({
    code: 'afterCall',
    params: { outcome: 'waitingForApproval', lastOn: '2026-03-11', on: day('2026-03-23') },
  });
});

// 2026-03-07 is a Saturday: what ended on it is over. A call of the 19th is tried again on Monday the 23rd.
describe('a delay that is over is not given as the reason', () => {
  const settings = { ...delivered, small: {} };
  const ofOwnAccord = { keys: [], invoices: ['INV-1'] };
  const tried = [firm, call('noAnswer', '2026-03-19', { seq: 3 })];
  const paid = call('alreadyPaid', '2026-03-20', { seq: 4, ...ofOwnAccord });
  test.each`
    on              | history                                                      | expected
    ${'2026-03-06'} | ${[call('copyAsked', '2026-03-02', ofOwnAccord)]}            | ${'wait gentle 2026-03-09 afterCall'}
    ${'2026-03-07'} | ${[call('copyAsked', '2026-03-02', ofOwnAccord)]}            | ${'wait gentle 2026-03-09 notSendingDay'}
    ${'2026-03-06'} | ${[anEvent({ on: '2026-03-02', keys: ['INV-9|gentle|1'] })]} | ${'wait gentle 2026-03-09 gap'}
    ${'2026-03-07'} | ${[anEvent({ on: '2026-03-02', keys: ['INV-9|gentle|1'] })]} | ${'wait gentle 2026-03-09 notSendingDay'}
    ${'2026-03-20'} | ${[...tried, paid]}                                          | ${'wait call1 2026-03-27 callAgain'}
    ${'2026-03-23'} | ${[...tried, paid]}                                          | ${'wait call1 2026-03-27 afterCall'}
  `('on $on: $expected', ({ on, history, expected }) =>
    expect(brief(decided(on, { history, settings }))).toBe(expected),
  );
  test('nor does it bring a later day forward', () => {
    const invoices = [anInvoice({ holdUntil: '2026-03-31' })];
    expect(decided('2026-03-20', { invoices, history: tried, settings: { ...settings, holdRestDays: 0 } }).nextOn).toBe(
      '2026-04-01',
    );
  });
});

test('a notice keeps the gap as a mail does', () => {
  const history = [anEvent({ on: '2026-03-02', keys: ['INV-9|gentle|1'] })];
  const procedures = [{ name: 'Standard', levels: [aLevel({ code: 'formal', channel: 'notice' })] }];
  const settings = { ...neutral, gapDays: 5 };
  expect(brief(decided('2026-03-05', { history, procedures, settings }))).toBe('wait formal 2026-03-07 gap');
  expect(brief(decided('2026-03-07', { history, procedures, settings }))).toBe('act formal 2026-03-07 noticeDue');
});

describe('a level may ask for a longer gap than Settings', () => {
  const history = [anEvent({ on: '2026-03-02', keys: ['INV-9|gentle|1'] })];
  test.each`
    ofLevel | on
    ${null} | ${'2026-03-07'}
    ${3}    | ${'2026-03-07'}
    ${8}    | ${'2026-03-10'}
  `('its own $ofLevel: $on', ({ ofLevel, on }) => {
    const procedures = [{ name: 'Standard', levels: [aLevel({ gapDays: ofLevel })] }];
    expect(brief(decided('2026-03-05', { history, procedures, settings: { ...neutral, gapDays: 5 } }))).toBe(
      `wait gentle ${on} gap`,
    );
  });
});
