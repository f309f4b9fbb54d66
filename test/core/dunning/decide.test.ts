import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { anAgreement } from '../agreementRows';
import { aLedger, amount, anEvent, anInvoice, aProcedure, delivered, neutral, standard } from '../builders';
import { brief, decided, sent } from './decided';

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

describe('a step that was void and then done again: the printed last contact tells when its row is missing', () => {
  const made = { keys: ['INV-1|firm|1'], result: 'VOID', on: '2026-03-09' } as const;
  test.each`
    lastContact     | code
    ${null}         | ${'levelReached'}
    ${'2026-03-09'} | ${'levelReached'}
    ${'2026-03-10'} | ${'historyBehind'}
  `('void on 9 March, printed $lastContact → $code', ({ lastContact, code }) => {
    const invoices = [anInvoice({ printedLevel: 'Firm reminder', printedLastContactOn: lastContact })];
    expect(decided('2026-03-20', { invoices, history: [anEvent(made)] }).reason.code).toBe(code);
  });

  test('where the later row is there, nothing is missing', () => {
    const invoices = [anInvoice({ printedLevel: 'Firm reminder', printedLastContactOn: '2026-03-10' })];
    const again = anEvent({ keys: ['INV-1|firm|2'], on: '2026-03-10' });
    expect(decided('2026-03-20', { invoices, history: [anEvent(made), again] }).reason.code).not.toBe('historyBehind');
  });
});

test('of two levels with the name that it claims, a record of one is enough', () => {
  const procedures = [
    aProcedure('Standard', [
      { code: 'first', name: 'Reminder', days: 1 },
      { code: 'second', name: 'Reminder', days: 8 },
    ]),
  ];
  const invoices = [anInvoice({ printedLevel: 'Reminder' })];
  expect(brief(decided('2026-03-20', { invoices, procedures, history: [sent('first', '2026-03-02')] }))).toBe(
    'act second 2026-03-20 levelReached',
  );
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
  test('None never chases, also where somebody gave it levels', () => {
    const procedures = [aProcedure('None', [{ code: 'gentle', days: 1 }])];
    expect(brief(decided('2026-03-02', { invoices: [anInvoice({ procedure: 'None' })], procedures }))).toBe(
      'done - - noProcedure',
    );
  });
});

describe('what is held still says what comes next, and when if that is known', () => {
  test.each`
    invoice                        | expected
    ${{ holdUntil: '2026-03-20' }} | ${'wait gentle 2026-03-23 heldInvoice'}
    ${{ holdUntil: '2026-03-17' }} | ${'wait gentle 2026-03-20 heldInvoice'}
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

describe('another procedure than that of the last step waits for a person, at the step that follows in the new one', () => {
  const procedures = [
    standard,
    aProcedure('Key', [
      { code: 'hello', days: 1 },
      { code: 'gentle', days: 2 },
      { code: 'third', days: 3 },
      { code: 'fourth', days: 4, channel: 'call' },
    ]),
    aProcedure('New', [{ code: 'n1' }, { code: 'n2' }, { code: 'n3' }]),
  ];
  test.each`
    procedure     | done                  | next       | code
    ${'Key'}      | ${['gentle']}         | ${'third'} | ${'procedureChanged'}
    ${'Key'}      | ${['gentle', 'firm']} | ${'third'} | ${'procedureChanged'}
    ${'New'}      | ${['gentle', 'firm']} | ${'n3'}    | ${'procedureChanged'}
    ${'New'}      | ${['gentle']}         | ${'n2'}    | ${'procedureChanged'}
    ${'Key'}      | ${[]}                 | ${'hello'} | ${'levelReached'}
    ${'standard'} | ${['gentle']}         | ${'firm'}  | ${'levelReached'}
    ${'None'}     | ${['gentle']}         | ${null}    | ${'noProcedure'}
  `('$done done, now $procedure: $next, $code', ({ procedure, done, next, code }) => {
    const history = done.map((step: string, at: number) => sent(step, '2026-03-02', at + 1));
    const decision = decided('2026-04-01', { invoices: [anInvoice({ procedure })], procedures, history });
    expect([decision.next?.code ?? null, decision.reason.code]).toEqual([next, code]);
  });
  test('it names the new one, and once a step of it is done nothing is asked any more', () => {
    const invoices = [anInvoice({ procedure: 'Key' })];
    const begun = sent('gentle', '2026-03-02', 1);
    expect(decided('2026-04-01', { invoices, procedures, history: [begun] }).reason).toEqual({
      code: 'procedureChanged',
      params: { procedure: 'Key' },
    });
    const third = anEvent({ seq: 2, on: '2026-04-01', keys: ['INV-1|third|1'], procedure: 'Key' });
    expect(brief(decided('2026-04-02', { invoices, procedures, history: [begun, third] }))).toBe(
      'act fourth 2026-04-02 callDue',
    );
  });
  test('a level that a person set is that person’s answer', () => {
    const invoices = [anInvoice({ procedure: 'Key' })];
    const set = anEvent({ seq: 2, on: '2026-04-01', kind: 'level', keys: ['INV-1|hello|1'], procedure: 'Key' });
    expect(brief(decided('2026-04-01', { invoices, procedures, history: [sent('gentle', '2026-03-02'), set] }))).toBe(
      'act hello 2026-04-01 levelReached',
    );
  });
});

describe('instalments', () => {
  const plan = [
    anAgreement({ kind: 'instalment', until: '2026-03-10', amount: '60.00', recordedOn: '2026-03-05', row: 2 }),
    anAgreement({ kind: 'instalment', until: '2026-04-10', amount: '40.00', recordedOn: '2026-03-05', row: 3 }),
  ];
  const procedures = [
    standard,
    aProcedure('Instalments', [
      { code: 'ahead', tone: 'courtesy', days: -3 },
      { code: 'late', days: 1 },
    ]),
  ];
  test('the invoice waits, each unpaid line is an item with steps of its own', () => {
    const ledger = aLedger({ agreements: plan, procedures, history: [sent('gentle', '2026-03-02')] });
    const { decisions } = planRun(ledger, day('2026-03-11'));
    expect(decisions.map((decision) => `${decision.item.label} ${decision.procedure} ${brief(decision)}`)).toEqual([
      'INV-1 Standard wait firm - planActive',
      'INV-1/1 Instalments act late 2026-03-11 levelReached',
      'INV-1/2 Instalments wait ahead 2026-04-07 notReached',
    ]);
  });
  test('Paydue’s own columns speak of the invoice: they claim nothing for its lines', () => {
    const invoices = [anInvoice({ printedLevel: 'Late' })];
    const { decisions } = planRun(aLedger({ invoices, agreements: plan, procedures }), day('2026-03-11'));
    expect(decisions.map(({ reason }) => reason.code)).toEqual(['planActive', 'levelReached', 'notReached']);
  });
});

test('a few days’ rest say nothing where no step is left', () => {
  const procedures = [aProcedure('Standard', [{ code: 'gentle', days: 1 }])];
  const history = [sent('gentle', '2026-03-02')];
  const invoices = [anInvoice({ sentOn: '2026-03-09' })];
  expect(decided('2026-03-10', { invoices, procedures, history }).reason.code).toBe('endOfProcedure');
  expect(decided('2026-03-10', { invoices, procedures }).reason.code).toBe('invoiceJustSent');
  const held = [anInvoice({ holdUntil: '2026-03-20' })];
  expect(decided('2026-03-10', { invoices: held, procedures, history }).reason.code).toBe('heldInvoice');
});
