import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger, LevelFee, Rate, Settings } from '../../../src/core/model';
import { decimal } from '../../../src/core/money';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, neutral } from '../builders';

/** 2.00 % for the first half of 2026, and nothing after it. */
const rates: readonly Rate[] = [
  { series: 'ecb_reference_semester', from: day('2026-01-01'), percent: '2.00' },
  { series: 'de_basiszinssatz', from: day('2026-01-01'), percent: '2.00' },
];
const charged: Settings = { ...neutral, law: 'EU', chargedProcedures: ['standard'] };
const FEE: readonly LevelFee[] = [{ kind: 'sum', amount: amount('5.00') }];
const levels = [
  { code: 'courtesy', name: 'Courtesy check', tone: 'courtesy', days: -7, interest: 'claim', fees: FEE },
  { code: 'gentle', name: 'Gentle reminder', days: 1 },
  { code: 'firm', name: 'Firm reminder', tone: 'firm', days: 10, interest: 'show' },
  { code: 'final', name: 'Final notice', tone: 'final', days: 30, interest: 'claim' },
] as const;
/** INV-1 of 1,000.00 EUR due on 1 March; the steps before `next` were done. */
function ledgerAt(next: string, spec: Partial<Ledger> = {}): Ledger {
  const done = levels.slice(
    0,
    levels.findIndex(({ code }) => code === next),
  );
  return aLedger({
    invoices: [anInvoice({ amount: '1000.00' })],
    procedures: [aProcedure('Standard', levels)],
    history: done.map(({ code }, at) => anEvent({ seq: at + 1, keys: [`INV-1|${code}|1`], on: '2026-03-02' })),
    rates,
    settings: charged,
    ...spec,
  });
}
const letterOn = (on: string, ledger: Ledger) => planRun(ledger, day(on)).messages[0];
const inShort = (on: string, ledger: Ledger) =>
  letterOn(on, ledger)?.charges.map(
    ({ kind, amount: of, claimed }) => `${kind} ${decimal(of)}${claimed ? '' : ' shown'}`,
  );

describe('a letter states charges where its procedure charges and its level asks for it', () => {
  test.each<readonly [string, string, string, Partial<Settings>, readonly string[]]>([
    ['not in a courtesy check, whatever its level says', 'courtesy', '2026-02-22', {}, []],
    ['not where the level says no', 'gentle', '2026-03-02', {}, []],
    // 1,000 × 10 % × 10 / 365 = 2.7397
    ['shown and waived for now', 'firm', '2026-03-11', {}, ['interest 2.74 shown', 'compensation 40.00 shown']],
    // 1,000 × 10 % × 30 / 365 = 8.2192
    ['claimed', 'final', '2026-03-31', {}, ['interest 8.22', 'compensation 40.00']],
    [
      'without the fixed sum where it is not claimed',
      'final',
      '2026-03-31',
      { claimsCompensation: false },
      ['interest 8.22'],
    ],
    ['not where no procedure charges', 'final', '2026-03-31', { chargedProcedures: [] }, []],
    ['nor where another one does', 'final', '2026-03-31', { chargedProcedures: ['Key accounts'] }, []],
  ])('%s', (_what, next, on, settings, expected) => {
    const ledger = ledgerAt(next, { settings: { ...charged, ...settings } });
    expect(letterOn(on, ledger)?.lines.map(({ level }) => level.code)).toEqual([next]);
    expect(inShort(on, ledger)).toEqual(expected);
  });

  test('on no more than the letter asks for: credit is taken off before interest is computed', () => {
    const invoices = [anInvoice({ amount: '1000.00' }), anInvoice({ number: 'CN-1', amount: '-400.00', row: 3 })];
    const ledger = ledgerAt('final', { invoices });
    // 600 × 10 % × 30 / 365 = 4.9315
    expect(inShort('2026-03-31', ledger)).toEqual(['interest 4.93', 'compensation 40.00']);
    expect(letterOn('2026-03-31', ledger)?.totals).toEqual([amount('600.00')]);
  });

  test('each line at its own level, and the total stays what is open', () => {
    const invoices = [
      anInvoice({ amount: '1000.00' }),
      anInvoice({ number: 'INV-2', amount: '500.00', dueOn: '2026-03-21', row: 3 }),
    ];
    const base = ledgerAt('final', { invoices });
    const early = ['courtesy', 'gentle'].map((code, at) =>
      anEvent({ seq: at + 10, keys: [`INV-2|${code}|1`], on: '2026-03-22' }),
    );
    const message = letterOn('2026-03-31', { ...base, history: [...base.history, ...early] });
    expect(message?.lines.map(({ item, level }) => `${item.label} ${level.code}`)).toEqual([
      'INV-1 final',
      'INV-2 firm',
    ]);
    // 500 × 10 % × 10 / 365 = 1.3699
    expect(message?.charges.map(({ item, amount: of, claimed }) => [item, decimal(of), claimed])).toEqual([
      ['inv-1', '8.22', true],
      ['inv-1', '40.00', true],
      ['inv-2', '1.37', false],
      ['inv-2', '40.00', false],
    ]);
    expect(message?.totals).toEqual([amount('1500.00')]);
  });
});

describe('what stands in the way of charges', () => {
  const refusedFor = (on: string, ledger: Ledger) => {
    const message = letterOn(on, ledger);
    return {
      charges: inShort(on, ledger),
      refusals: message?.chargeRefusals,
      warned: message?.warnings.map(({ code }) => code),
      approval: message?.approval,
    };
  };
  const firm = (spec: Partial<Ledger>, settings: Partial<Settings> = {}) =>
    refusedFor('2026-03-11', ledgerAt('firm', { settings: { ...charged, ...settings }, ...spec }));

  test('nobody has said whose law: a warning, and the letter waits for a click', () => {
    expect(firm({}, { law: null })).toEqual({
      ...{ charges: [], refusals: [{ code: 'noLaw' }], warned: ['chargesLeftOut'], approval: 'person' },
    });
  });

  test('a day without a rate: no interest; the fixed sum hangs on none', () => {
    expect(firm({ rates: [] })).toMatchObject({
      charges: ['compensation 40.00 shown'],
      refusals: [{ code: 'noRate', series: 'ecb_reference_semester' }],
      warned: ['chargesLeftOut'],
      approval: 'person',
    });
  });

  test('a half-year that has no rate yet, from its first day on', () => {
    const ledger = ledgerAt('final', { invoices: [anInvoice({ dueOn: '2026-05-31' })] });
    expect(refusedFor('2026-06-30', ledger)).toMatchObject({ refusals: [], warned: [] });
    expect(refusedFor('2026-07-01', ledger)).toMatchObject({
      refusals: [{ code: 'noRate', series: 'ecb_reference_semester', on: '2026-07-01' }],
      warned: ['chargesLeftOut'],
    });
  });

  test('an interest that only a contract can give: the same', () => {
    expect(firm({}, { law: 'US' })).toMatchObject({
      refusals: [{ code: 'noContractRate', law: 'US' }],
      warned: ['chargesLeftOut'],
    });
  });

  test('a consumer of whom nothing may be asked: said, and the letter leaves by itself', () => {
    expect(firm({ clients: [aClient({ kind: 'consumer' })] })).toEqual({
      ...{ charges: [], refusals: [{ code: 'unlawful', law: 'EU', what: 'interest' }], warned: [], approval: 'auto' },
    });
  });

  test('a German consumer owes interest from the first reminder on, without the fixed sum', () => {
    // Due on a Sunday: on the Monday it could still be paid in time (BGB §193).
    const clients = [aClient({ kind: 'consumer' })];
    const remindedOn = (on: string) =>
      ['courtesy', 'gentle'].map((code, at) => anEvent({ seq: at + 1, keys: [`INV-1|${code}|1`], on }));
    const german = firm({ clients, history: remindedOn('2026-03-03') }, { law: 'DE' });
    expect(german).toMatchObject({ refusals: [], warned: [], approval: 'auto' });
    // 1,000 × 7 % × 8 / 365 = 1.5342 for the days from the 4th to the 11th.
    expect(german.charges).toEqual(['interest 1.53 shown']);
    expect(firm({ clients, history: remindedOn('2026-03-02') }, { law: 'DE' }).charges).toEqual([]);
  });

  test('a waiver: said with its reason, and the letter leaves by itself', () => {
    const waiver = anAgreement({ kind: 'waiver', reason: 'goodwill', recordedOn: '2026-03-05' });
    expect(firm({ agreements: [waiver] })).toEqual({
      charges: [],
      refusals: [{ code: 'waived', item: 'INV-1', reason: 'goodwill' }],
      ...{ warned: [], approval: 'auto' },
    });
  });

  test('one refusal for several invoices is said once', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'INV-2', row: 3 })];
    const base = ledgerAt('firm', { invoices, rates: [] });
    const second = base.history.map((row) => ({ ...row, keys: row.keys.map((key) => key.replace('INV-1', 'INV-2')) }));
    const message = letterOn('2026-03-11', { ...base, history: [...base.history, ...second] });
    expect(message?.lines).toHaveLength(2);
    expect(message?.warnings).toHaveLength(1);
  });
});
