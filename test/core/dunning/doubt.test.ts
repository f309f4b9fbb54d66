/** A mail of which nobody knows whether it left, and a notice that was begun: what is planned meanwhile, and after it. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { ContactEvent } from '../../../src/core/model';
import { aLedger, anEvent, anInvoice, neutral } from '../builders';
import { brief, decided } from './decided';

const rows = (...all: readonly (readonly [string, ContactEvent['result']])[]) =>
  all.map(([key, result], at) => anEvent({ seq: at + 1, on: '2026-03-03', keys: [key], result }));
/** `wait firm …` or the keys that would be sent. */
const planned = (history: readonly ContactEvent[], mode: 'automatic' | 'test' = 'automatic') => {
  const run = planRun(aLedger({ history, settings: { ...neutral, mode } }), day('2026-03-05'));
  return run.messages.flatMap(({ lines }) => lines.map(({ key }) => key)).join() || run.decisions.map(brief).join();
};

describe('a step in doubt is not sent until somebody has decided, and after that under its next number', () => {
  test.each`
    what                              | history                                                                | expected
    ${'never sent'}                   | ${[]}                                                                  | ${'INV-1|gentle|1'}
    ${'begun'}                        | ${rows(['INV-1|gentle|1', 'SENDING'])}                                 | ${'ask gentle - uncertain'}
    ${'in doubt'}                     | ${rows(['INV-1|gentle|1', 'UNCERTAIN'])}                               | ${'ask gentle - uncertain'}
    ${'found'}                        | ${rows(['INV-1|gentle|1', 'SENT'])}                                    | ${'wait firm 2026-03-09 notReached'}
    ${'not sent: VOID'}               | ${rows(['INV-1|gentle|1', 'VOID'])}                                    | ${'INV-1|gentle|2'}
    ${'refused'}                      | ${rows(['INV-1|gentle|1', 'FAILED'])}                                  | ${'INV-1|gentle|1'}
    ${'VOID, and in doubt again'}     | ${rows(['INV-1|gentle|1', 'VOID'], ['INV-1|gentle|2', 'UNCERTAIN'])}   | ${'ask gentle - uncertain'}
    ${'VOID twice'}                   | ${rows(['INV-1|gentle|1', 'VOID'], ['INV-1|gentle|2', 'VOID'])}        | ${'INV-1|gentle|3'}
    ${'one key, VOID and SENT'}       | ${rows(['INV-1|gentle|1', 'VOID'], ['INV-1|gentle|1', 'SENT'])}        | ${'wait firm 2026-03-09 notReached'}
    ${'one key, VOID and in doubt'}   | ${rows(['INV-1|gentle|1', 'VOID'], ['INV-1|gentle|1', 'SENDING'])}     | ${'ask gentle - uncertain'}
    ${'one key, SENT and in doubt'}   | ${rows(['INV-1|gentle|1', 'SENT'], ['INV-1|gentle|1', 'UNCERTAIN'])}   | ${'ask firm - uncertain'}
    ${'one key, FAILED and in doubt'} | ${rows(['INV-1|gentle|1', 'FAILED'], ['INV-1|gentle|1', 'UNCERTAIN'])} | ${'ask gentle - uncertain'}
  `('$what → $expected', ({ history, expected }) => expect(planned(history)).toBe(expected));

  test.each`
    result         | live                | test
    ${'SENDING'}   | ${'INV-1|gentle|1'} | ${'ask gentle - uncertain'}
    ${'UNCERTAIN'} | ${'INV-1|gentle|1'} | ${'ask gentle - uncertain'}
    ${'VOID'}      | ${'INV-1|gentle|1'} | ${'INV-1|gentle|2'}
  `('a row of Test mode that is $result: live $live, in Test mode $test', ({ result, live, test: inTest }) => {
    const history = [anEvent({ on: '2026-03-03', mode: 'test', result })];
    expect(planned(history)).toBe(live);
    expect(planned(history, 'test')).toBe(inTest);
  });

  test('a message about several blocks each of them, and no other', () => {
    const invoices = ['INV-1', 'INV-2', 'INV-3'].map((number, at) => anInvoice({ number, row: at + 2 }));
    const history = rows(['INV-1|gentle|1', 'SENT']).map((event) => ({
      ...event,
      keys: ['INV-1|gentle|1', 'INV-2|gentle|1'],
      result: 'UNCERTAIN' as const,
    }));
    const run = planRun(aLedger({ invoices, history }), day('2026-03-05'));
    expect(run.decisions.map(({ reason }) => reason.code)).toEqual(['uncertain', 'uncertain', 'levelReached']);
    expect(run.messages.flatMap(({ lines }) => lines.map(({ key }) => key))).toEqual(['INV-3|gentle|1']);
  });
});

describe('a notice that was begun and not finished keeps its invoices for a person, and says so', () => {
  const notice = (result: ContactEvent['result'], more: Partial<ContactEvent> = {}) => ({
    ...anEvent({ seq: 9, on: '2026-03-03', kind: 'notice', keys: ['INV-1|formal|1'], result }),
    ...more,
  });
  test.each`
    result         | expected
    ${'SENDING'}   | ${'ask gentle - noticeBegun'}
    ${'UNCERTAIN'} | ${'ask gentle - noticeBegun'}
    ${'FAILED'}    | ${'act gentle 2026-03-05 levelReached'}
    ${'VOID'}      | ${'act gentle 2026-03-05 levelReached'}
    ${'SENT'}      | ${'wait handOver 2026-04-30 notReached'}
  `('$result: $expected', ({ result, expected }) =>
    expect(brief(decided('2026-03-05', { history: [notice(result)] }))).toBe(expected),
  );
  test('its day is named', () =>
    expect(decided('2026-03-05', { history: [notice('SENDING')] }).reason).toEqual({
      code: 'noticeBegun',
      params: { on: '2026-03-03' },
    }));
  test('one of Test mode holds nothing back in live planning', () =>
    expect(decided('2026-03-05', { history: [notice('SENDING', { mode: 'test' })] }).kind).toBe('act'));
  test('where a mail is in doubt too, the later of the two is named', () => {
    const mail = (seq: number) => anEvent({ seq, on: '2026-03-03', result: 'UNCERTAIN' });
    const codeWith = (seq: number) => decided('2026-03-05', { history: [notice('SENDING'), mail(seq)] }).reason.code;
    expect([codeWith(8), codeWith(10)]).toEqual(['noticeBegun', 'uncertain']);
  });
});
