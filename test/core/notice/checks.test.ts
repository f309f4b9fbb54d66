import type { Charge } from '../../../src/core/message';
import type { Agreement, ContactEvent, Invoice, Payment, Procedure, Settings } from '../../../src/core/model';
import type { CheckName } from '../../../src/core/notice/check';
import { noticeChecks } from '../../../src/core/notice/checks';
import { type NoticeChoices, usualChoices } from '../../../src/core/notice/facts';
import { type Jurisdiction, jurisdictionFor } from '../../../src/core/notice/jurisdiction';
import { checkSentence } from '../../../src/core/words/notice';
import { aClient, aLedger, amount, anEvent, anInvoice, aProcedure, smallAmounts, standard } from '../builders';
import { anItem, settings, TODAY } from '../messages/builders';
import { aCharge } from './builders';

const reminded = [
  anEvent({ seq: 1, keys: ['INV-1|gentle|1'], on: '2026-08-12' }),
  anEvent({ seq: 2, keys: ['INV-1|firm|1'], on: '2026-08-19' }),
];
const late = { dueOn: '2026-08-01', issuedOn: '2026-07-01' };

type Spec = {
  readonly invoices?: readonly Invoice[];
  /** Those chosen; all unless told. */
  readonly chosen?: readonly Invoice[];
  readonly history?: readonly ContactEvent[];
  readonly client?: Parameters<typeof aClient>[0];
  readonly settings?: Partial<Settings>;
  readonly creditor?: Partial<Settings['creditor']>;
  readonly choices?: Partial<NoticeChoices>;
  readonly jurisdiction?: Jurisdiction;
  readonly charges?: readonly Charge[];
  readonly payments?: readonly Payment[];
  readonly agreements?: readonly Agreement[];
  readonly procedures?: readonly Procedure[];
};

function checksOf(spec: Spec = {}) {
  const { invoices = [anInvoice(late)], chosen = invoices, history = reminded, charges = [] } = spec;
  const client = aClient({ name: 'Kestrel', legalAddress: 'Havnegata 7', ...spec.client });
  const all = { ...settings, ...spec.settings, creditor: { ...settings.creditor, ...spec.creditor } };
  const { payments = [], agreements = [] } = spec;
  const procedures = spec.procedures ?? [standard, smallAmounts];
  const ledger = aLedger({ invoices, clients: [client], history, settings: all, payments, agreements, procedures });
  const form = spec.jurisdiction ?? jurisdictionFor(all.law, client);
  const choices = { ...usualChoices(form, all), ...spec.choices };
  return noticeChecks({ client, items: chosen.map(anItem), charges, choices, ledger }, TODAY);
}

const failed = (spec: Spec = {}) => checksOf(spec).flatMap((check) => (check.ok ? [] : [check]));
const sentences = (spec: Spec = {}) => failed(spec).map(checkSentence);
const of = (name: CheckName, spec: Spec = {}) => failed(spec).filter((check) => check.name === name);

test('an invoice that is late, was reminded of twice and is held back by nothing: every check is in order', () => {
  const checks = checksOf();
  expect(checks.map(({ name, ok }) => `${name} ${ok}`)).toEqual([
    ...['chosen true', 'standing true', 'late true', 'first true', 'amounts true', 'agrees true', 'reminders true'],
    ...['rest true', 'together true', 'addresses true', 'content true', 'term true', 'enclosures true', 'charges true'],
  ]);
  expect(checks.map(checkSentence).every((sentence) => sentence.endsWith('.'))).toBe(true);
});

test('at least one invoice is chosen', () => {
  expect(sentences({ chosen: [] })).toEqual(['No invoice is chosen.']);
});

describe('an invoice that every message leaves alone gets no notice either, whatever the reason typed', () => {
  test.each`
    invoice                                 | sentence
    ${{ ...late, status: 'disputed' }}      | ${'INV-1: Disputed, says the Status column.'}
    ${{ ...late, status: 'paid' }}          | ${'INV-1: Paid.'}
    ${{ ...late, paid: '99.01' }}           | ${'INV-1: What is open is less than €1.00.'}
    ${{ ...late, status: 'onHold' }}        | ${'INV-1: On hold, says the Status column.'}
    ${{ ...late, holdUntil: '2026-11-03' }} | ${'INV-1: The invoice is on hold up to and including 3 November 2026.'}
    ${{ ...late, status: 'promised' }}      | ${'INV-1: Payment is promised, says the Status column.'}
    ${{ ...late, status: 'inCollection' }}  | ${'INV-1: In collection, says the Status column.'}
  `('$sentence', ({ invoice, sentence }) => {
    const found = of('standing', { invoices: [anInvoice(invoice)] });
    expect(found.map(checkSentence)).toEqual([sentence]);
    expect(found[0]).toMatchObject({ overridable: false, place: { kind: 'invoice', row: 2 } });
  });

  test('with 1.00 still open, or the day after the hold, it does', () => {
    expect(sentences({ invoices: [anInvoice({ ...late, paid: '99.00' })] })).toEqual([]);
    expect(sentences({ invoices: [anInvoice({ ...late, holdUntil: '2026-11-02' })] })).toEqual([]);
  });

  test('a client on hold, and a message in doubt', () => {
    expect(sentences({ client: { holdUntil: 'open' } })).toEqual(['INV-1: The client is on hold, without an end.']);
    const fields = { seq: 3, keys: ['INV-1|final|1'], on: '2026-10-02', token: 'PD-222222' } as const;
    expect(sentences({ history: [...reminded, anEvent({ ...fields, result: 'UNCERTAIN' })] })[0]).toMatch(
      /^INV-1: It is not known whether the message PD-222222 of 2 October 2026 left\./,
    );
  });

  test('a notice that was begun is finished before another is written; one of another mode is none', () => {
    const fields = { seq: 3, kind: 'notice', keys: ['INV-1|formal|1'], on: '2026-10-02', result: 'SENDING' } as const;
    expect(sentences({ history: [...reminded, anEvent(fields)] })[0]).toMatch(
      /^INV-1: A formal notice of 2 October 2026 was begun and not finished\. Open Write a formal notice/,
    );
    expect(sentences({ history: [...reminded, anEvent({ ...fields, mode: 'test' })] })).toEqual([]);
  });
});

describe('an invoice must be late', () => {
  test.each`
    dueOn           | found
    ${'2026-11-04'} | ${['INV-1 is not late: it is due on 4 November 2026.']}
    ${'2026-11-03'} | ${['INV-1 is not late: it is due on 3 November 2026.']}
    ${'2026-11-02'} | ${[]}
  `('due on $dueOn', ({ dueOn, found }) => {
    expect(of('late', { invoices: [anInvoice({ dueOn })] }).map(checkSentence)).toEqual(found);
  });
});

describe('an invoice that had its notice gets no second one without a deliberate act', () => {
  test.each`
    result    | mode      | found
    ${'SENT'} | ${'live'} | ${['INV-1 had its formal notice on 2 October 2026. To write another, set that row of Contact history to VOID.']}
    ${'VOID'} | ${'live'} | ${[]}
    ${'SENT'} | ${'test'} | ${[]}
  `('a notice that is $result, in $mode mode', ({ result, mode, found }) => {
    const fields = { seq: 3, kind: 'notice', keys: ['INV-1|formal|1'], on: '2026-10-02' } as const;
    expect(sentences({ history: [...reminded, anEvent({ ...fields, result, mode })] })).toEqual(found);
  });
});

describe('something must be left to ask for, to the cent', () => {
  const anyAmount = { tolerance: {} };
  const credit = (text: string) =>
    anInvoice({ number: 'CN-1', amount: text, dueOn: '2026-08-01', client: 'Kestrel', row: 3 });
  const invoice = anInvoice({ ...late, amount: '100.00' });
  test.each`
    credited     | found
    ${'-99.99'}  | ${[]}
    ${'-100.00'} | ${['EUR']}
    ${'-100.01'} | ${['EUR']}
  `('100.00 less a credit of $credited → $found', ({ credited, found }) => {
    const checks = of('amounts', { invoices: [invoice, credit(credited)], chosen: [invoice], settings: anyAmount });
    expect(checks.map((check) => check.finding)).toEqual(
      found.map((currency: string) => ({ code: 'nothingOwed', currency })),
    );
  });
  test('0.01 is an amount; 0.005 is none, and a part of a cent that came from elsewhere is nothing to ask for', () => {
    const cent = anInvoice({ ...late, amount: '0.01' });
    expect(sentences({ invoices: [cent], settings: anyAmount })).toEqual([]);
    expect(() => anInvoice({ ...late, amount: '0.005' })).toThrow('not an amount');
    const half = { ...cent, amount: { minor: 0.5, currency: 'EUR' }, paid: null };
    expect(of('amounts', { invoices: [half], settings: anyAmount })).toMatchObject([
      { finding: { code: 'nothingOwed', currency: 'EUR' }, overridable: false },
    ]);
  });
});

describe('Amount, Paid and Balance agree, or a person says why not', () => {
  test.each`
    paid       | balance    | found
    ${'25.00'} | ${'75.00'} | ${[]}
    ${'25.00'} | ${'75.01'} | ${['INV-1: the Balance column says €75.01, Amount less Paid is €75.00. Correct the row.']}
    ${null}    | ${'75.01'} | ${[]}
    ${'25.00'} | ${null}    | ${[]}
  `('paid $paid, balance $balance', ({ paid, balance, found }) => {
    const checks = of('agrees', { invoices: [anInvoice({ ...late, paid, balance })] });
    expect(checks.map(checkSentence)).toEqual(found);
    expect(checks.every(({ overridable }) => overridable)).toBe(true);
  });
});

describe('two written reminders come before a notice, or a person says why not', () => {
  const one = reminded.slice(0, 1);
  const none = ['INV-1: no written reminder has been sent for it yet. Send one first.'];
  const few = ['INV-1: 1 of 2 written reminders has been sent for it. Send another one first.'];
  test.each`
    what                          | history                                                 | found
    ${'none'}                     | ${[]}                                                   | ${none}
    ${'a call only'}              | ${[anEvent({ kind: 'call', keys: ['INV-1|call1|1'] })]} | ${none}
    ${'one that bounced'}         | ${[{ ...one[0], result: 'BOUNCED' }]}                   | ${none}
    ${'one in Test mode'}         | ${[{ ...one[0], mode: 'test' }]}                        | ${none}
    ${'one for another'}          | ${[anEvent({ keys: ['INV-2|gentle|1'] })]}              | ${none}
    ${'one'}                      | ${one}                                                  | ${few}
    ${'one, and one that failed'} | ${[...one, { ...reminded[1], result: 'FAILED' }]}       | ${few}
    ${'two'}                      | ${reminded}                                             | ${[]}
  `('$what', ({ history, found }) => {
    const checks = of('reminders', { history });
    expect(checks.map(checkSentence)).toEqual(found);
    expect(checks.every(({ overridable, place }) => overridable && place.kind === 'reminders')).toBe(true);
  });
  test('a courtesy check is no reminder: a procedure with one besides needs but that one', () => {
    const courteous = aProcedure('Standard', [
      { code: 'courtesy', tone: 'courtesy', days: -7 },
      { code: 'gentle', tone: 'gentle', days: 1 },
    ]);
    expect(of('reminders', { history: one, procedures: [courteous] })).toEqual([]);
  });
  test('a small amount, whose procedure has one mail, needs but one', () => {
    const small = { small: { '*': amount('50.00') }, tolerance: {} };
    const invoices = [anInvoice({ ...late, amount: '49.99' })];
    const history = [anEvent({ keys: ['INV-1|small|1'], on: '2026-08-12', procedure: 'Small amounts' })];
    expect(of('reminders', { history, invoices, settings: small })).toEqual([]);
    expect(of('reminders', { history: [], invoices, settings: small }).map(checkSentence)).toEqual(none);
  });
});

describe('the last reminder left as many days to answer as lie between two', () => {
  test.each`
    on              | found
    ${'2026-10-28'} | ${[]}
    ${'2026-10-29'} | ${[]}
    ${'2026-10-30'} | ${['INV-1: its last reminder left on 30 October 2026. Wait for an answer until 4 November 2026.']}
    ${'2026-11-03'} | ${['INV-1: its last reminder left on 3 November 2026. Wait for an answer until 8 November 2026.']}
  `('five days; reminded on $on', ({ on, found }) => {
    const history = [...reminded, anEvent({ seq: 3, keys: ['INV-1|final|1'], on })];
    const checks = of('rest', { history, settings: { gapDays: 5 } });
    expect(checks.map(checkSentence)).toEqual(found);
    expect(checks.every(({ overridable }) => overridable)).toBe(true);
  });
});

test('each invoice is looked at for itself', () => {
  const invoices = [
    anInvoice(late),
    anInvoice({ ...late, number: 'INV-2' }),
    anInvoice({ ...late, number: 'INV-3', status: 'disputed' }),
  ];
  expect(failed({ invoices }).map((check) => `${check.name} ${checkSentence(check).slice(0, 5)}`)).toEqual([
    'standing INV-3',
    'reminders INV-2',
    'reminders INV-3',
  ]);
});

describe('both postal addresses', () => {
  const client = 'Kestrel has no postal address. Add one in Clients, column Legal address.';
  const own = 'Your own name or postal address is missing. Add both in Settings: creditor.name and creditor.address.';
  test.each`
    client                    | creditor             | found       | place
    ${{ legalAddress: null }} | ${{}}                | ${[client]} | ${{ kind: 'client', row: 2 }}
    ${{}}                     | ${{ address: null }} | ${[own]}    | ${{ kind: 'setting', key: 'creditor.address' }}
    ${{}}                     | ${{ name: null }}    | ${[own]}    | ${{ kind: 'setting', key: 'creditor.name' }}
  `('$found', ({ client: spec, creditor, found, place }) => {
    const checks = failed({ client: spec, creditor });
    expect(checks.map(checkSentence)).toEqual(found);
    expect(checks[0]).toMatchObject({ name: 'addresses', overridable: false, place });
  });
});

describe('what a jurisdiction will not do without blocks the letter, and says where it is put right', () => {
  const bare = { iban: null, bic: null, bankName: null, paymentLink: null, phone: null, replyTo: null };
  const costs = [aCharge(anItem(anInvoice(late)), 'costs', '40.00', { claimed: false })];
  const consumer = { kind: 'consumer' } as const;
  const ready = { registration: 'KBO 1' };
  const supply = { agreement: 'a website' };
  test.each`
    jurisdiction      | client      | creditor | choices   | charges  | lacking                                | place
    ${'DE'}           | ${{}}       | ${bare}  | ${{}}     | ${[]}    | ${['contact', 'wayToPay']}             | ${'creditor.phone'}
    ${'FR'}           | ${{}}       | ${{}}    | ${{}}     | ${[]}    | ${[]}                                  | ${undefined}
    ${'UKindividual'} | ${consumer} | ${{}}    | ${{}}     | ${[]}    | ${['agreement']}                       | ${undefined}
    ${'UKindividual'} | ${consumer} | ${{}}    | ${supply} | ${[]}    | ${[]}                                  | ${undefined}
    ${'NLconsumer'}   | ${consumer} | ${{}}    | ${{}}     | ${[]}    | ${['costs']}                           | ${'law'}
    ${'NLconsumer'}   | ${consumer} | ${{}}    | ${{}}     | ${costs} | ${[]}                                  | ${undefined}
    ${'BEconsumer'}   | ${consumer} | ${{}}    | ${{}}     | ${[]}    | ${['registration', 'supply', 'costs']} | ${'creditor.registration'}
    ${'BEconsumer'}   | ${consumer} | ${ready} | ${supply} | ${costs} | ${[]}                                  | ${undefined}
  `('$jurisdiction lacks $lacking', ({ jurisdiction, client, creditor, choices, charges, lacking, place }) => {
    const checks = of('content', { jurisdiction, client, creditor, choices, charges });
    expect(checks.map(({ finding }) => ('part' in finding ? finding.part : ''))).toEqual(lacking);
    expect(checks.every(({ overridable }) => !overridable)).toBe(true);
    const [first] = checks;
    expect(first?.place.kind === 'setting' ? first.place.key : undefined).toBe(place);
  });
  test('what was supplied may stand in the invoices as their project', () => {
    const invoices = [anInvoice({ ...late, project: 'Website' })];
    const spec = { jurisdiction: 'BEconsumer', client: consumer, creditor: ready, charges: costs, invoices } as const;
    expect(of('content', spec)).toEqual([]);
  });
});

describe('the days to pay are never fewer than the law’s', () => {
  test.each`
    jurisdiction      | days  | found
    ${'NLconsumer'}   | ${13} | ${['This letter gives at least 14 days to pay, not 13. Choose 14 or more.']}
    ${'NLconsumer'}   | ${14} | ${[]}
    ${'BEconsumer'}   | ${13} | ${['This letter gives at least 14 days to pay, not 13. Choose 14 or more.']}
    ${'UKindividual'} | ${29} | ${['This letter gives at least 30 days to pay, not 29. Choose 30 or more.']}
    ${'UKindividual'} | ${30} | ${[]}
    ${'DE'}           | ${0}  | ${['This letter gives at least 1 day to pay, not 0. Choose 1 or more.']}
  `('$jurisdiction, $days days', ({ jurisdiction, days, found }) => {
    expect(of('term', { jurisdiction, choices: { days } }).map(checkSentence)).toEqual(found);
  });
});

test('what the Protocol has enclosed is ticked, each for itself', () => {
  const found = of('enclosures', { jurisdiction: 'UKindividual', choices: { enclosures: ['statement', 'invoices'] } });
  expect(found.map(checkSentence)).toEqual([
    'The letter must enclose the Information Sheet. Enclose it, and tick it here.',
    'The letter must enclose the Reply Form. Enclose it, and tick it here.',
    'The letter must enclose the Standard Financial Statement form. Enclose it, and tick it here.',
  ]);
  expect(of('enclosures', { jurisdiction: 'DE', choices: { enclosures: [] } })).toEqual([]);
});

describe('a consumer is asked for nothing that the law does not give', () => {
  const item = anItem(anInvoice(late));
  const charge = (kind: Charge['kind'], claimed = true) => aCharge(item, kind, '40.00', { claimed });
  test.each`
    jurisdiction      | law     | kind          | charges                                    | found
    ${'FR'}           | ${'FR'} | ${'consumer'} | ${[charge('interest')]}                    | ${[]}
    ${'FR'}           | ${'FR'} | ${'consumer'} | ${[charge('fee')]}                         | ${['fee']}
    ${'FR'}           | ${'FR'} | ${'consumer'} | ${[charge('compensation')]}                | ${['compensation']}
    ${'FR'}           | ${'FR'} | ${'business'} | ${[charge('compensation'), charge('fee')]} | ${[]}
    ${'DE'}           | ${'DE'} | ${'consumer'} | ${[charge('compensation')]}                | ${['compensation']}
    ${'DE'}           | ${'DE'} | ${'consumer'} | ${[charge('fee'), charge('interest')]}     | ${[]}
    ${'BEconsumer'}   | ${'BE'} | ${'consumer'} | ${[charge('costs', false)]}                | ${[]}
    ${'BEconsumer'}   | ${'BE'} | ${'consumer'} | ${[charge('costs'), charge('interest')]}   | ${['costs', 'interest']}
    ${'NLbusiness'}   | ${'NL'} | ${'consumer'} | ${[]}                                      | ${['form']}
    ${'BEbusiness'}   | ${'BE'} | ${'consumer'} | ${[]}                                      | ${['form']}
    ${'UKcompany'}    | ${'UK'} | ${'consumer'} | ${[]}                                      | ${['form']}
    ${'UKindividual'} | ${'UK'} | ${'business'} | ${[]}                                      | ${[]}
  `('$jurisdiction, $kind: $found', ({ jurisdiction, law, kind, charges, found }) => {
    const checks = of('charges', { jurisdiction, client: { kind }, settings: { law }, charges });
    expect(checks.map(({ finding }) => ('what' in finding ? finding.what : 'form'))).toEqual(found);
    expect(checks.every(({ overridable }) => !overridable)).toBe(true);
  });
});

describe('one Dutch letter to a consumer holds all that is late', () => {
  const first = anInvoice(late);
  const others = [
    anInvoice({ ...late, number: 'INV-2' }),
    anInvoice({ ...late, number: 'INV-3', status: 'disputed' }),
    anInvoice({ number: 'INV-4', dueOn: '2026-11-03' }),
    anInvoice({ ...late, number: 'INV-5', client: 'Fjord' }),
  ];
  test.each`
    jurisdiction    | found
    ${'NLconsumer'} | ${['INV-2 is late too. One letter must hold all that is late, because the costs are computed over all of it. Choose it as well.']}
    ${'DE'}         | ${[]}
  `('$jurisdiction', ({ jurisdiction, found }) => {
    const checks = of('together', { jurisdiction, invoices: [first, ...others], chosen: [first] });
    expect(checks.map(checkSentence)).toEqual(found);
  });
});
