import { anAgreement } from '../agreementRows';
import { anInvoice } from '../builders';
import { asOf, short, statesOn, whyKeptBack } from './asOf';

type Row = NonNullable<Parameters<typeof anAgreement>[0]>;
const rows = (kind: 'extension' | 'postponement', specs: readonly Row[]) =>
  specs.map((spec, at) => anAgreement({ kind, recordedOn: '2026-03-02', row: at + 2, ...spec }));

describe('an extension moves the due day, never to an earlier one', () => {
  const due = (today: string, specs: readonly Row[], invoice: object = {}) => {
    const [item] = asOf(today, { agreements: rows('extension', specs) }).itemsOf(anInvoice(invoice));
    return `${item?.dueOn} ${item?.isExtended}`;
  };
  test.each`
    what                          | today           | specs                                                                                                     | invoice                         | answer
    ${'none'}                     | ${'2026-03-05'} | ${[]}                                                                                                     | ${{}}                           | ${'2026-03-01 false'}
    ${'the day before recording'} | ${'2026-03-01'} | ${[{ until: '2026-04-01' }]}                                                                              | ${{}}                           | ${'2026-03-01 false'}
    ${'from its recording'}       | ${'2026-03-02'} | ${[{ until: '2026-04-01' }]}                                                                              | ${{}}                           | ${'2026-04-01 true'}
    ${'and after its day'}        | ${'2026-05-02'} | ${[{ until: '2026-04-01' }]}                                                                              | ${{}}                           | ${'2026-04-01 true'}
    ${'to the due date itself'}   | ${'2026-03-05'} | ${[{ until: '2026-03-01' }]}                                                                              | ${{}}                           | ${'2026-03-01 false'}
    ${'to an earlier day'}        | ${'2026-03-05'} | ${[{ until: '2026-02-01' }]}                                                                              | ${{}}                           | ${'2026-03-01 false'}
    ${'the last recorded counts'} | ${'2026-03-05'} | ${[{ until: '2026-04-20', recordedOn: '2026-03-03' }, { until: '2026-04-01', recordedOn: '2026-03-04' }]} | ${{}}                           | ${'2026-04-01 true'}
    ${'though it stands above'}   | ${'2026-03-05'} | ${[{ until: '2026-04-01', recordedOn: '2026-03-04' }, { until: '2026-04-20', recordedOn: '2026-03-03' }]} | ${{}}                           | ${'2026-04-01 true'}
    ${'the last one was ended'}   | ${'2026-03-05'} | ${[{ until: '2026-04-20' }, { until: '2026-04-01', endedOn: '2026-03-05' }]}                              | ${{}}                           | ${'2026-04-20 true'}
    ${'ended'}                    | ${'2026-03-05'} | ${[{ until: '2026-04-20', endedOn: '2026-03-05' }]}                                                       | ${{}}                           | ${'2026-03-01 false'}
    ${'ended from tomorrow on'}   | ${'2026-03-05'} | ${[{ until: '2026-04-20', endedOn: '2026-03-06' }]}                                                       | ${{}}                           | ${'2026-04-20 true'}
    ${'without a day'}            | ${'2026-03-05'} | ${[{ until: null }]}                                                                                      | ${{}}                           | ${'2026-03-01 false'}
    ${'the column says later'}    | ${'2026-03-05'} | ${[{ until: '2026-04-01' }]}                                                                              | ${{ extendedTo: '2026-04-02' }} | ${'2026-04-02 true'}
    ${'the column says earlier'}  | ${'2026-03-05'} | ${[{ until: '2026-04-01' }]}                                                                              | ${{ extendedTo: '2026-03-15' }} | ${'2026-04-01 true'}
    ${'of another invoice'}       | ${'2026-03-05'} | ${[{ until: '2026-04-01', invoices: ['INV-2'] }]}                                                         | ${{}}                           | ${'2026-03-01 false'}
  `('$what → $answer', ({ today, specs, invoice, answer }) => expect(due(today, specs, invoice)).toBe(answer));
  test('an extension and a settled dispute: the later of the two', () => {
    const upheld = anAgreement({ kind: 'dispute', outcome: 'upheld', endedOn: '2026-03-04', row: 9 });
    const dueWith = (until: string) =>
      asOf('2026-03-05', { agreements: [...rows('extension', [{ until }]), upheld] }).itemsOf(anInvoice())[0]!.dueOn;
    expect(dueWith('2026-03-10')).toBe('2026-03-11');
    expect(dueWith('2026-03-12')).toBe('2026-03-12');
  });
  test('it holds nothing back by itself', () =>
    expect(whyKeptBack(asOf('2026-03-05', { agreements: rows('extension', [{ until: '2026-04-01' }]) }))).toBeNull());
});

describe('a postponed step is not done before its day', () => {
  test.each`
    what                          | today           | specs                                                                           | why
    ${'before its recording'}     | ${'2026-03-01'} | ${[{ until: '2026-03-10' }]}                                                    | ${null}
    ${'the day before'}           | ${'2026-03-09'} | ${[{ until: '2026-03-10' }]}                                                    | ${'postponed 2026-03-10'}
    ${'on its day, without rest'} | ${'2026-03-10'} | ${[{ until: '2026-03-10' }]}                                                    | ${null}
    ${'the last recorded counts'} | ${'2026-03-09'} | ${[{ until: '2026-03-20' }, { until: '2026-03-10', recordedOn: '2026-03-03' }]} | ${'postponed 2026-03-10'}
    ${'ended'}                    | ${'2026-03-05'} | ${[{ until: '2026-03-10', endedOn: '2026-03-05' }]}                             | ${null}
    ${'all of the client'}        | ${'2026-03-05'} | ${[{ until: '2026-03-10', invoices: [] }]}                                      | ${'postponed 2026-03-10'}
    ${'of another invoice'}       | ${'2026-03-05'} | ${[{ until: '2026-03-10', invoices: ['INV-2'] }]}                               | ${null}
    ${'without a day'}            | ${'2026-03-05'} | ${[{ until: null }]}                                                            | ${null}
  `('$what → $why', ({ today, specs, why }) =>
    expect(short(whyKeptBack(asOf(today, { agreements: rows('postponement', specs) })))).toBe(why),
  );
});

describe('the states of extensions and postponements', () => {
  const two = [{ until: '2026-03-20' }, { until: '2026-03-10', recordedOn: '2026-03-03' }];
  test.each`
    kind              | today           | specs                                               | states
    ${'extension'}    | ${'2026-03-10'} | ${two}                                              | ${['replaced', 'active']}
    ${'extension'}    | ${'2026-03-11'} | ${two}                                              | ${['replaced', 'over']}
    ${'postponement'} | ${'2026-03-09'} | ${two}                                              | ${['replaced', 'active']}
    ${'postponement'} | ${'2026-03-10'} | ${two}                                              | ${['replaced', 'over']}
    ${'extension'}    | ${'2026-03-10'} | ${[{ until: '2026-04-01', endedOn: '2026-03-10' }]} | ${['ended']}
    ${'extension'}    | ${'2026-03-01'} | ${[{ until: '2026-04-01' }]}                        | ${[null]}
    ${'extension'}    | ${'2026-03-10'} | ${[{ until: null }]}                                | ${[null]}
  `('$kind on $today → $states', ({ kind, today, specs, states }) =>
    expect(statesOn(today, { agreements: rows(kind, specs) })).toEqual(states),
  );
  test('it is not replaced as long as it counts for one of its invoices', () => {
    const invoices = [anInvoice(), anInvoice({ number: 'INV-2', row: 3 })];
    const agreements = rows('extension', [
      { until: '2026-04-01', invoices: ['INV-1', 'INV-2'] },
      { until: '2026-04-02' },
    ]);
    expect(statesOn('2026-03-10', { invoices, agreements })).toEqual(['active', 'active']);
  });
});
