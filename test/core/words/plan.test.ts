/** What is said of calls and tasks that come between the steps. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Ledger } from '../../../src/core/model';
import type { PlannedTask, TaskKind } from '../../../src/core/planned';
import { callCauseSentence, callQuestion, taskSentence } from '../../../src/core/words/plan';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, amount, anInvoice } from '../builders';

const TODAY = day('2026-03-10');

describe('why somebody is called', () => {
  const said = (ledger: Partial<Ledger>) => planRun(aLedger(ledger), TODAY).calls.map(callCauseSentence);
  test('no address works', () =>
    expect(said({ clients: [aClient({ emails: [], phone: '+44 1' })] })).toEqual([
      'No e-mail address of this client works, so the reminder is a call.',
    ]));
  test('a promise was not kept', () => {
    const agreements = [anAgreement({ until: '2026-03-03', recordedOn: '2026-03-02' })];
    expect(said({ agreements })).toEqual(['A promise about INV-1 was not kept.']);
  });
  test('the question then', () =>
    expect(callQuestion('whyNotPaid')).toBe(
      'It was promised and has not arrived. What happened, and when will it be paid?',
    ));
});

describe('what a person is to do', () => {
  const [a, b] = planRun(
    aLedger({ invoices: [anInvoice({ number: 'A' }), anInvoice({ number: 'B' })] }),
    TODAY,
  ).decisions.map(({ item }) => item);
  const task = (kind: TaskKind, more: Partial<PlannedTask> = {}): PlannedTask => ({
    kind,
    client: aClient(),
    lines: [],
    items: [a!, b!],
    totals: [amount('120.00')],
    on: day('2026-03-03'),
    agreementRow: 2,
    ...more,
  });
  test.each<readonly [PlannedTask, string]>([
    [task('allocateCredit'), 'Kestrel has €120.00 of credit, which covers what is late. Allocate it to A and B.'],
    [
      task('promiseBroken', { items: [a!] }),
      'Kestrel promised €120.00 for 3 March 2026 and it has not arrived (A). Ask what happened.',
    ],
    [
      task('planBroken'),
      'Kestrel broke the payment plan: the instalment of 3 March 2026 is not paid (€120.00). The reminders of A and B go on.',
    ],
    [
      task('reviewDispute', { items: [a!] }),
      'The dispute of Kestrel about A was to be looked at on 3 March 2026. Settle it, or name the next day.',
    ],
    [
      task('reviewHold'),
      'A and B of Kestrel have been on hold since 3 March 2026, without an end. Is that still right?',
    ],
    [
      task('reviewHold', { items: [] }),
      'Kestrel has been on hold since 3 March 2026, without an end. Is that still right?',
    ],
    [
      task('reviewHold', { items: [], on: day('2000-01-01') }),
      'Kestrel has been on hold, without an end. Is that still right?',
    ],
    [
      task('reviewDispute', { items: [a!], on: day('2000-12-31') }),
      'The dispute of Kestrel about A was to be looked at. Settle it, or name the next day.',
    ],
  ])('$kind', (given, sentence) => expect(taskSentence(given)).toBe(sentence));
});
