/** A message about an instalment and other invoices at once. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import { anAgreement } from '../agreementRows';
import { aLedger, anInvoice, aProcedure, standard } from '../builders';

const instalments = aProcedure('Instalments', [
  { code: 'upcoming', tone: 'courtesy', days: -3, template: 'instalment' },
  { code: 'missed', days: 1, template: 'instalmentMissed' },
]);
const line = (until: string, row: number) =>
  anAgreement({ kind: 'instalment', until, amount: '50.00', recordedOn: '2025-02-20', row });
const inPlan = anInvoice({ dueOn: '2025-02-10' });

/** The template of each message of a day, with what it is about. */
function texts(on: string, ...others: readonly ReturnType<typeof anInvoice>[]): readonly string[] {
  const ledger = aLedger({
    invoices: [inPlan, ...others],
    agreements: [line('2025-03-05', 2), line('2025-04-05', 3)],
    procedures: [standard, instalments],
    templates: ['courtesy', 'gentle', 'firm', 'instalment', 'instalmentMissed'].map((name) => ({
      ...{ name, language: 'en', subject: 'S', text: 'T' },
    })),
  });
  return planRun(ledger, day(on)).messages.map(
    ({ level, lines }) => `${level.template}: ${lines.map(({ item }) => item.label).join(', ')}`,
  );
}

describe('the text for instalments is used where nothing else is asked for', () => {
  const late = (number: string, dueOn: string) => anInvoice({ number, dueOn, row: 3 });
  test.each`
    what                                 | on              | others                           | said
    ${'alone, before its day'}           | ${'2025-03-02'} | ${[]}                            | ${['instalment: INV-1/1']}
    ${'alone, missed'}                   | ${'2025-03-06'} | ${[]}                            | ${['instalmentMissed: INV-1/1']}
    ${'with an invoice due later'}       | ${'2025-03-06'} | ${[late('INV-2', '2025-03-05')]} | ${['gentle: INV-1/1, INV-2']}
    ${'broken, it is the invoice again'} | ${'2025-03-20'} | ${[]}                            | ${['gentle: INV-1']}
    ${'beside a courtesy check'}         | ${'2025-03-02'} | ${[late('INV-2', '2025-03-09')]} | ${['courtesy: INV-1/1, INV-2']}
  `('$what', ({ on, others, said }) => {
    expect(texts(on, ...others)).toEqual(said);
  });
});
