/** Of `stepReason.ts` and `delays.ts`: what a mail that was refused for sure means for the next try. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { asClicked } from '../../../src/core/dunning/window';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, delivered } from '../builders';
import { brief, decided } from './decided';

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
    ${'twice since then'}      | ${[...refused(2), ...refused(1, ['old@kestrel.example'])]}                                | ${'levelReached'}
    ${'written another way'}   | ${refused(3, [' AP@Kestrel.example '])}                                                   | ${'failedThrice'}
    ${'made void'}             | ${[...refused(2), ...refused(3).map((event) => ({ ...event, result: 'VOID' as const }))]} | ${'levelReached'}
  `('$what → $code', ({ history, code }) => expect(decided('2026-03-04', { history }).reason.code).toBe(code));
  test('the order of the receivers does not matter', () => {
    const clients = [aClient({ emails: ['b@kestrel.example', 'a@kestrel.example'] })];
    const history = refused(3, ['a@kestrel.example', 'b@kestrel.example']);
    expect(decided('2026-03-04', { clients, history }).reason.code).toBe('failedThrice');
  });
  test('a call is made all the same, where the level is one now', () => {
    const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1, channel: 'call' }])];
    expect(decided('2026-03-04', { procedures, history: refused(3) }).reason.code).toBe('callDue');
  });
  test('the last day of it is named', () =>
    expect(decided('2026-03-04', { history: refused(3) }).reason).toEqual({
      code: 'failedThrice',
      params: { level: 'Gentle reminder', lastOn: '2026-03-03' },
    }));
});

describe('what was refused for the account’s sake is no refusal of the message', () => {
  const refused = (...notes: readonly string[]) =>
    notes.map((note, at) => anEvent({ seq: at + 1, on: '2026-03-03', result: 'FAILED', note }));
  test.each`
    notes                                                            | code
    ${['address: a', 'address: b', 'refused: c']}                    | ${'failedThrice'}
    ${['address: a', 'address: b', 'quota: c']}                      | ${'levelReached'}
    ${['address: a', 'address: b', 'scope: c']}                      | ${'levelReached'}
    ${['quota: a', 'quota: b', 'quota: c', 'scope: d']}              | ${'levelReached'}
    ${['address: a', 'quota: b', 'address: c', 'scope: d', 'plain']} | ${'failedThrice'}
  `('$notes → $code', ({ notes, code }) =>
    expect(decided('2026-03-04', { history: refused(...notes) }).reason.code).toBe(code),
  );
});

// 2026-03-06 is a Friday.
describe('a mail that was refused is tried again on the next sending day, not on the day itself', () => {
  const refused = (on: string, more: Parameters<typeof anEvent>[0] = {}) =>
    anEvent({ on, result: 'FAILED', note: 'address: no such user', ...more });
  const elsewhere = { to: ['old@kestrel.example'] };
  test.each`
    what                            | on              | history                                                   | expected
    ${'the day before'}             | ${'2026-03-05'} | ${[refused('2026-03-04')]}                                | ${'act gentle 2026-03-05 levelReached'}
    ${'on the day'}                 | ${'2026-03-05'} | ${[refused('2026-03-05')]}                                | ${'wait gentle 2026-03-06 refusedToday'}
    ${'on a Friday'}                | ${'2026-03-06'} | ${[refused('2026-03-06')]}                                | ${'wait gentle 2026-03-09 refusedToday'}
    ${'over the weekend'}           | ${'2026-03-08'} | ${[refused('2026-03-06')]}                                | ${'wait gentle 2026-03-09 refusedToday'}
    ${'on the Monday'}              | ${'2026-03-09'} | ${[refused('2026-03-06')]}                                | ${'act gentle 2026-03-09 levelReached'}
    ${'for the allowance'}          | ${'2026-03-05'} | ${[refused('2026-03-05', { note: 'quota: x' })]}          | ${'act gentle 2026-03-05 levelReached'}
    ${'for a permission'}           | ${'2026-03-05'} | ${[refused('2026-03-05', { note: 'scope: x' })]}          | ${'act gentle 2026-03-05 levelReached'}
    ${'an address corrected since'} | ${'2026-03-05'} | ${[refused('2026-03-05', elsewhere)]}                     | ${'act gentle 2026-03-05 levelReached'}
    ${'made void'}                  | ${'2026-03-05'} | ${[refused('2026-03-05', { result: 'VOID' })]}            | ${'act gentle 2026-03-05 levelReached'}
    ${'in Test mode'}               | ${'2026-03-05'} | ${[refused('2026-03-05', { mode: 'test' })]}              | ${'act gentle 2026-03-05 levelReached'}
    ${'another step'}               | ${'2026-03-05'} | ${[refused('2026-03-05', { keys: ['INV-1|firm|1'] })]}    | ${'act gentle 2026-03-05 levelReached'}
    ${'the third time'}             | ${'2026-03-05'} | ${[1, 2, 3].map((seq) => refused('2026-03-05', { seq }))} | ${'ask gentle - failedThrice'}
  `('$what: $expected', ({ on, history, expected }) =>
    expect(brief(decided(on, { history, settings: { ...delivered, gapDays: 0 } }))).toBe(expected),
  );
  test('the day of the next try is named', () =>
    expect(decided('2026-03-06', { history: [refused('2026-03-06')], settings: delivered }).reason).toEqual({
      code: 'refusedToday',
      params: { on: '2026-03-09' },
    }));
  test('a click on the day does not try again either, one on the Saturday does', () => {
    const ledger = aLedger({ history: [refused('2026-03-06')], settings: delivered });
    const clicked = (on: string) => planRun(asClicked(ledger, day(on)), day(on)).messages.length;
    expect([clicked('2026-03-06'), clicked('2026-03-07')]).toEqual([0, 1]);
  });
  test('a call instead of the mail is made at once', () => {
    const clients = [aClient({ emails: [], phone: '+44 1' })];
    expect(decided('2026-03-05', { clients, history: [refused('2026-03-05')] }).reason.code).toBe('callInstead');
  });
  test('with other things in the way it waits for the last of them', () =>
    expect(
      brief(
        decided('2026-03-05', {
          history: [refused('2026-03-05'), anEvent({ seq: 2, on: '2026-03-04', keys: ['INV-9|gentle|1'] })],
          settings: delivered,
        }),
      ),
    ).toBe('wait gentle 2026-03-09 refusedToday'));
  test('meanwhile it is late like any other: listed in another mail, and kept back below the client’s minimum', () => {
    const invoices = [anInvoice({ number: 'INV-1' }), anInvoice({ number: 'INV-2', row: 3 })];
    const ledger = aLedger({ invoices, history: [refused('2026-03-05')] });
    expect(planRun(ledger, day('2026-03-05')).messages).toMatchObject([
      { lines: [{ key: 'INV-2|gentle|1' }], alsoOverdue: [{ label: 'INV-1' }] },
    ]);
    const settings = { ...ledger.settings, minimum: { EUR: amount('201.00') } };
    const { decisions } = planRun({ ...ledger, settings }, day('2026-03-05'));
    expect(decisions.map(({ reason }) => reason.code)).toEqual(['belowMinimum', 'belowMinimum']);
  });
});
