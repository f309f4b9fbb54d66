/** What a letter asks for with its charges: text, page, code and notice say one sum; and what became of a row, a rate or a law between two letters. */
import type { Host } from '../../host/realm/host';
import type { ChargesView, ClaimsView, NoticePreview, RecordReport } from '../../src/api';
import { readCode } from '../core/payment/readers';
import type { Row } from '../scenarios/markdown';
import { noticeQuestion } from '../scenarios/noticeQuestion';
import { ask, columnOf, sheetOf } from '../scenarios/world';
import { HISTORY, problemsOf } from '../whatHappens/scene';
import { chargingHost, clickOn, lastMail, SHEETS, STEPS, stated } from './chargingHost';
import { setSetting } from './studio';

jest.setTimeout(120_000);

const [INVOICE = {}] = SHEETS['Invoices'] ?? [];
const [CLIENT = {}] = SHEETS['Clients'] ?? [];
const FIRM: Readonly<Record<string, readonly Row[]>> = {
  Clients: [{ ...CLIENT, Kind: 'business' }],
  Levels: [
    ...STEPS,
    {
      ...STEPS[2],
      Order: '4',
      Code: 'formal',
      Level: 'Formal notice',
      Tone: 'formal',
      Days: '45',
      Channel: 'notice',
      Fee: '',
    },
  ],
};
const paid = (on: string, amount: string): Row => ({ Date: on, Amount: amount, Client: 'Nora', Invoice: 'INV-1' });

describe('text, page, code and notice ask for the same sum, to the cent', () => {
  // 1,000.00 at 10.27 % from 3 March to 1 April; fees of 4, 5 and 12; 40 of compensation.
  test.each`
    what                         | sheets                                                                     | sum
    ${'nothing paid'}            | ${{}}                                                                      | ${'1069.44'}
    ${'paid before the due day'} | ${{ Payments: [paid('2026-02-20', '400')] }}                               | ${'666.06'}
    ${'paid late'}               | ${{ Payments: [paid('2026-03-20', '400.33')] }}                            | ${'667.77'}
    ${'less a credit note'}      | ${{ Invoices: [INVOICE, { ...INVOICE, Number: 'CN-1', Amount: '-100' }] }} | ${'968.60'}
  `('$what: $sum', async ({ sheets, sum }) => {
    const host = await chargingHost({ law: 'DE' }, { ...FIRM, ...sheets });
    for (const on of ['2026-03-03', '2026-03-10', '2026-04-01']) await clickOn(host, on);
    const asked = `€${sum.replace(/^(\d)(\d{3}\.)/, '$1,$2')}`;
    const { text, html, attachments } = await lastMail(host);
    expect(text).toContain(`the amount to pay is ${asked}.`);
    expect(html.replace(/<[^>]+>/g, '')).toContain(`the amount to pay is ${asked}.`);
    const codes = attachments.filter(({ mimeType }) => mimeType === 'image/png');
    expect(codes.map(({ content }) => amountIn([...new Uint8Array(content as ArrayBuffer)]))).toEqual([`EUR${sum}`]);
    // The notice of the same day: the same charges, for it has no fee of its own.
    const question = noticeQuestion('Nora', ['INV-1'], { withCharges: true });
    const notice = await ask<NoticePreview>(host, 'previewNotice', question);
    expect(notice.totals.map((total) => total.text)).toEqual([asked]);
    expect(notice.html.replace(/<[^>]+>/g, ' ')).toContain(asked);
  });
});

test('an invoice paid without its charges: they stay in sight, until they are waived', async () => {
  const host = await chargingHost({ law: 'DE' }, { ...FIRM, Invoices: [{ ...INVOICE, Paid: '0' }] });
  for (const on of ['2026-03-03', '2026-03-10', '2026-04-01']) await clickOn(host, on);
  // The invoice itself, and no cent of what the letters added.
  const { headingRow, column } = columnOf(sheetOf(host, 'Invoices'), 'Paid');
  host.typeInto('Invoices', headingRow + 1, column, '1000');
  const seen = async () => {
    const { clients } = await ask<ChargesView>(host, 'getCharges');
    const { charges, claimed } = await ask<ClaimsView>(host, 'getClaims', { client: 'Nora', on: null });
    return [clients, charges.length, claimed.map(({ item, amount, waived }) => [item, amount.text, waived])];
  };
  // 8.44 of interest, 40.00 and the fees of 4.00, 5.00 and 12.00.
  expect(await seen()).toEqual([['Nora'], 0, [['INV-1', '€69.44', null]]]);
  await ask<RecordReport>(host, 'recordDecision', {
    ...{ kind: 'waiver', client: 'Nora', items: [], on: '', amount: '', instalments: [] },
    ...{ reason: 'goodwill', source: '', level: '' },
  });
  expect(await seen()).toEqual([[], 0, [['INV-1', '€69.44', 'goodwill']]]);
});

describe('amounts that nothing is asked for', () => {
  test.each`
    what             | invoice                   | payments                           | problems
    ${'half a cent'} | ${{ Amount: '0.005' }}    | ${[]}                              | ${['amountUnreadable']}
    ${'1,000.005'}   | ${{ Amount: '1000.005' }} | ${[]}                              | ${['amountUnreadable']}
    ${'a credit'}    | ${{ Amount: '-1000' }}    | ${[]}                              | ${[]}
    ${'nothing'}     | ${{ Amount: '0' }}        | ${[]}                              | ${[]}
    ${'all paid'}    | ${{}}                     | ${[paid('2026-03-02', '1000')]}    | ${[]}
    ${'overpaid'}    | ${{}}                     | ${[paid('2026-03-02', '1000.01')]} | ${['paidExceedsAmount']}
  `('$what', async ({ invoice, payments, problems }) => {
    const sheets = {
      ...FIRM,
      Invoices: [{ ...INVOICE, ...invoice }],
      ...(payments.length > 0 ? { Payments: payments } : {}),
    };
    const host = await chargingHost({ law: 'DE' }, sheets);
    for (const on of ['2026-03-03', '2026-04-01']) expect(await clickOn(host, on)).toEqual([]);
    expect(await problemsOf(host, 'Invoices')).toEqual(problems);
    expect((await ask<ClaimsView>(host, 'getClaims', { client: 'Nora', on: null })).charges).toEqual([]);
  });
});

describe('between the firm reminder, which claimed a fee of 5.00, and the final notice', () => {
  const GENTLE = 'Fee, Gentle reminder: €4.00';
  const FINAL = 'Fee, Final notice: €12.00';
  const LATE = ['Interest on INV-1: €8.44', 'Compensation on INV-1: €40.00'];

  async function afterFirm(settings: Readonly<Record<string, string>> = {}): Promise<Host> {
    const host = await chargingHost({ law: 'DE', ...settings }, FIRM);
    await clickOn(host, '2026-03-03');
    await clickOn(host, '2026-03-10');
    return host;
  }
  const charges = async (host: Host): Promise<readonly string[]> =>
    (await clickOn(host, '2026-04-01')).flatMap((mail) => [...mail.charges, ...mail.warnings]);

  test('an emptied Charges cell: it is told, and what stood in it is not asked for again', async () => {
    const host = await afterFirm();
    put(host, 3, 'Charges', '');
    expect(await charges(host)).toEqual([...LATE, GENTLE, FINAL]);
    expect(await problemsOf(host, HISTORY)).toEqual(['sealBroken']);
  });

  test('an overwritten one too, and nothing in it counts', async () => {
    const host = await afterFirm();
    put(host, 3, 'Charges', 'INV-1: fee 5.00 EUR');
    expect(await charges(host)).toEqual([...LATE, GENTLE, FINAL]);
    expect(await problemsOf(host, HISTORY)).toEqual(['historyUnreadable', 'sealBroken']);
  });

  test('the fee of a letter that was made void is asked for by the one that takes its place, once', async () => {
    const host = await afterFirm();
    put(host, 3, 'Result', 'VOID');
    await clickOn(host, '2026-03-17');
    expect(stated(host)[2]).toMatch(/^firm: .*fee 5.00 EUR \(firm\)$/);
    expect(await charges(host)).toEqual([...LATE, GENTLE, 'Fee, Firm reminder: €5.00', FINAL]);
  });

  test('a fee of Test mode was never asked for', async () => {
    const host = await chargingHost({ law: 'DE', mode: 'test' }, FIRM);
    await clickOn(host, '2026-03-03');
    expect(stated(host)).toEqual(['gentle: INV-1: fee 4.00 EUR (gentle)']);
    setSetting(host, 'mode', 'ask');
    const claims = await ask<ClaimsView>(host, 'getClaims', { client: 'Nora', on: '2026-03-10' });
    expect(claims.charges.map(({ label }) => label)).toEqual(['Interest', 'Compensation']);
  });

  test.each`
    setting                   | value           | said
    ${'law'}                  | ${'FR'}         | ${['Interest on INV-1: €9.99', LATE[1], GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
    ${'law'}                  | ${'Atlantis'}   | ${['No charges are stated: Settings do not say whose law your invoices follow (law).']}
    ${'charges.contractRate'} | ${'8,15 %'}     | ${['Interest on INV-1: €6.70', LATE[1], GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
    ${'charges.contractRate'} | ${'ten'}        | ${[LATE[1], GENTLE, 'Fee, Firm reminder: €5.00', FINAL, 'No interest is stated: the rate that was agreed cannot be read. Correct charges.contractRate in Settings.']}
    ${'charges.compensation'} | ${'rather not'} | ${[LATE[0], GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
  `(
    '$setting becomes $value: interest by the new one from the first day on, fees as they were claimed',
    async ({ setting, value, said }) => {
      const host = await afterFirm();
      setSetting(host, setting, value);
      expect(await charges(host)).toEqual(said);
      // What the firm reminder said stays in its row.
      expect(stated(host)[1]).toContain('interest 2.25 EUR (2026-03-03 to 2026-03-10, waived for now)');
    },
  );

  test('a rate that cannot be read stays in the window, so that saving does not take it away', async () => {
    const host = await afterFirm();
    setSetting(host, 'charges.contractRate', 'ten');
    expect((await ask<ChargesView>(host, 'getCharges')).contractRate).toBe('ten');
  });

  test.each`
    what                                  | waiver                                                | said
    ${'of this invoice'}                  | ${{ Invoices: 'INV-1' }}                              | ${['No charges are claimed on INV-1: they were waived (goodwill).']}
    ${'of all the client’s'}              | ${{}}                                                 | ${['No charges are claimed on INV-1: they were waived (goodwill).']}
    ${'up to today'}                      | ${{ Until: '2026-04-01' }}                            | ${['No charges are claimed on INV-1: they were waived (goodwill).']}
    ${'that is over: from the first day'} | ${{ Until: '2026-03-31' }}                            | ${[...LATE, GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
    ${'that was withdrawn'}               | ${{ Outcome: 'withdrawn' }}                           | ${[...LATE, GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
    ${'that ended'}                       | ${{ 'Ended on': '2026-03-20', Outcome: 'withdrawn' }} | ${[...LATE, GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
    ${'of a later day'}                   | ${{ 'Recorded on': '2026-04-02' }}                    | ${[...LATE, GENTLE, 'Fee, Firm reminder: €5.00', FINAL]}
    ${'of an invoice that is not there'}  | ${{ Invoices: 'INV-9' }}                              | ${[]}
  `('a waiver $what', async ({ waiver, said }) => {
    const row = {
      Kind: 'waiver',
      Client: 'Nora',
      Invoices: '',
      Until: '',
      Reason: 'goodwill',
      'Recorded on': '2026-03-12',
      'Ended on': '',
      Outcome: '',
      ...waiver,
    };
    const host = await chargingHost({ law: 'DE' }, { ...FIRM, Agreements: [row] });
    // Before the waiver was recorded.
    await clickOn(host, '2026-03-03');
    await clickOn(host, '2026-03-10');
    expect(await charges(host)).toEqual(said);
  });
});

describe('the sheet Rates', () => {
  const rates = (...rows: readonly (readonly [string, string])[]) => ({
    ...FIRM,
    Rates: rows.map(([From, Rate]) => ({ Series: 'de_basiszinssatz', From, Rate: `'${Rate}` })),
  });
  const rateOn = async (host: Host, on: string): Promise<readonly string[]> => {
    const { segments, refusals } = await ask<ClaimsView>(host, 'getClaims', { client: 'Nora', on });
    return [...segments.map(({ rate }) => rate), ...refusals.map((text) => text.slice(0, 23))];
  };
  const FIRST = '1.27 + 9.00 = 10.27 %';
  const SECOND = '1.52 + 9.00 = 10.52 %';

  test.each`
    what                                 | rows                                                  | on              | expected                                                     | problems
    ${'of one row, the delivered go on'} | ${[['2027-01-01', '2.00']]}                           | ${'2027-01-02'} | ${[FIRST, SECOND, '2.00 + 9.00 = 11.00 %']}                  | ${[]}
    ${'sorted backwards'}                | ${[['2027-01-01', '2.00'], ['2026-07-01', '3']]}      | ${'2027-01-02'} | ${[FIRST, '3.00 + 9.00 = 12.00 %', '2.00 + 9.00 = 11.00 %']} | ${[]}
    ${'with a row twice'}                | ${[['2026-07-01', '1.52'], ['2026-07-01', '1,52 %']]} | ${'2026-07-01'} | ${[FIRST, SECOND]}                                           | ${[]}
    ${'that contradicts itself'}         | ${[['2026-07-01', '3'], ['2026-07-01', '4']]}         | ${'2026-07-01'} | ${[FIRST, SECOND]}                                           | ${['rateTwice', 'rateTwice']}
    ${'with a gap at its end'}           | ${[['2027-07-01', '2.00']]}                           | ${'2027-07-01'} | ${['No interest is stated: ']}                               | ${[]}
    ${'with “ten”'}                      | ${[['2026-01-01', 'ten']]}                            | ${'2026-04-01'} | ${[FIRST]}                                                   | ${['rateUnreadable']}
    ${'with 815 for 8.15'}               | ${[['2026-01-01', '815']]}                            | ${'2026-04-01'} | ${[FIRST]}                                                   | ${['rateUnreadable']}
    ${'with a rate below zero'}          | ${[['2026-01-01', '-0,88']]}                          | ${'2026-04-01'} | ${['−0.88 + 9.00 = 8.12 %']}                                 | ${[]}
  `('$what', async ({ rows, on, expected, problems }) => {
    const host = await chargingHost({ law: 'DE' }, rates(...rows));
    expect(await rateOn(host, on)).toEqual(expected);
    expect(await problemsOf(host, 'Rates')).toEqual(problems);
  });

  test('put away under another name, the delivered ones count', async () => {
    const host = await chargingHost({ law: 'DE' }, rates(['2026-01-01', '5']));
    expect(await rateOn(host, '2026-04-01')).toEqual(['5.00 + 9.00 = 14.00 %']);
    host.renameSheet('Rates', 'Old rates');
    expect(await rateOn(host, '2026-04-01')).toEqual([FIRST]);
  });
});

/** The amount of the payment that a code fills in. */
function amountIn(bytes: readonly number[]): string {
  return readCode(bytes).jsqr?.split('\n')[7] ?? '';
}

function put(host: Host, row: number, heading: string, text: string): void {
  host.typeInto(HISTORY, row, columnOf(sheetOf(host, HISTORY), heading).column, text);
}
