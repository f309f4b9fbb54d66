/** What consumers are asked for, law by law (law.md, table 2), from the click to the mail and to the row of the history. */
import type { Host } from '../../host/realm/host';
import type { NoticePreview, NoticeReport, NoticeView } from '../../src/api';
import { noticeQuestion } from '../scenarios/noticeQuestion';
import { ask } from '../scenarios/world';
import { chargingHost, clickOn, lastMail, STEPS, stated } from './chargingHost';

jest.setTimeout(120_000);

const REFUSED = (law: string, what: string) => `${what} may not be asked of a consumer under the law “${law}”.`;
const FEE = 'A reminder fee';
const NOTHING = ['gentle: -', 'firm: -', 'final: -'];

describe('where the law gives nothing against a consumer, nothing is stated, and the window says why', () => {
  test.each(['EU', 'ES', 'IT', 'IE', 'UK', 'US', 'CA', 'AU', 'IN'])('%s', async (law) => {
    const host = await chargingHost({ law, 'charges.contractRate': '12 a year' });
    expect(await saidOn(host, '2026-03-03')).toEqual([REFUSED(law, FEE)]);
    expect(await saidOn(host, '2026-03-10')).toEqual([REFUSED(law, 'Interest'), REFUSED(law, FEE)]);
    expect(await saidOn(host, '2026-04-01')).toEqual([REFUSED(law, 'Interest'), REFUSED(law, FEE)]);
    expect(stated(host)).toEqual(NOTHING);
    await expectNothingAsked(host);
  });
});

describe('interest alone: at the consumers’ rate, without the fixed sum and without fees', () => {
  // From 3 March, the day after the due day: 8 days shown on the 10th, 30 claimed on 1 April.
  test.each`
    law     | rate       | shown     | claimed
    ${'AT'} | ${'4.00%'} | ${'0.88'} | ${'3.29'}
    ${'NL'} | ${'4.00%'} | ${'0.88'} | ${'3.29'}
    ${'FI'} | ${'9.50%'} | ${'2.08'} | ${'7.81'}
  `('$law: $rate, $claimed', async ({ law, rate, shown, claimed }) => {
    const host = await chargingHost({ law });
    for (const on of ['2026-03-03', '2026-03-10', '2026-04-01'])
      expect(await saidOn(host, on)).toContain(REFUSED(law, FEE));
    expect(stated(host)).toEqual([
      'gentle: -',
      `firm: INV-1: interest ${shown} EUR (2026-03-03 to 2026-03-10, waived for now)`,
      `final: INV-1: interest ${claimed} EUR (2026-03-03 to 2026-04-01)`,
    ]);
    const { text } = await lastMail(host);
    expect(text).toContain(`30 days · €1,000.00 × ${rate} = `);
    expect(text).toContain(`the amount to pay is €1,00${claimed}.`);
  });
});

test('Switzerland: 5 %, and fees as they were agreed', async () => {
  const host = await chargingHost({ law: 'CH' });
  for (const on of ['2026-03-03', '2026-03-10', '2026-04-01']) await clickOn(host, on);
  expect(stated(host)).toEqual([
    'gentle: INV-1: fee 4.00 EUR (gentle)',
    'firm: INV-1: interest 1.10 EUR (2026-03-03 to 2026-03-10, waived for now), fee 5.00 EUR (firm)',
    'final: INV-1: interest 4.11 EUR (2026-03-03 to 2026-04-01), fee 12.00 EUR (final)',
  ]);
  expect((await lastMail(host)).text).toContain('the amount to pay is €1,025.11.');
});

test('Germany: interest from the first reminder on, that one free of a fee', async () => {
  const host = await chargingHost({ law: 'DE' });
  expect(await saidOn(host, '2026-03-03')).toEqual([
    'A reminder fee may be asked of a consumer under the law “DE” only after a free first reminder.',
  ]);
  await clickOn(host, '2026-03-10');
  await clickOn(host, '2026-04-01');
  expect(stated(host)).toEqual([
    'gentle: -',
    'firm: INV-1: interest 1.20 EUR (2026-03-04 to 2026-03-10, waived for now), fee 5.00 EUR (firm)',
    'final: INV-1: interest 4.98 EUR (2026-03-04 to 2026-04-01), fee 12.00 EUR (final)',
  ]);
  expect((await lastMail(host)).text).toContain('the amount to pay is €1,021.98.');
});

const WITH_NOTICE = [
  ...STEPS.slice(0, 2),
  { ...STEPS[2], Order: '3', Code: 'formal', Level: 'Formal notice', Tone: 'formal', Days: '10', Channel: 'notice' },
  { ...STEPS[2], Order: '4', Days: '45' },
];

test('France: no fee ever; interest at the legal rate from the formal notice on, and from when it was received', async () => {
  const host = await chargingHost({ law: 'FR', 'charges.contractRate': '12 a year' }, { Levels: WITH_NOTICE });
  expect(await saidOn(host, '2026-03-03')).toEqual([REFUSED('FR', FEE)]);
  expect(await saidOn(host, '2026-03-10')).toEqual([REFUSED('FR', FEE)]);
  const token = await noticeOn(host, '2026-03-16');
  host.setNow('2026-03-23 10:00');
  await ask(host, 'recordDelivery', { token, what: 'received', on: '2026-03-20', tracking: '' });
  expect(await saidOn(host, '2026-04-16')).toContain(REFUSED('FR', FEE));
  // 21 March to 16 April are 27 days at 2.62 %.
  expect(stated(host)).toEqual([
    ...['gentle: -', 'firm: -', 'formal: -'],
    'final: INV-1: interest 1.94 EUR (2026-03-21 to 2026-04-16)',
  ]);
  expect((await lastMail(host)).text).toContain('the amount to pay is €1,001.94.');
});

describe('Belgium: what was agreed, capped, after the free first reminder and its fourteen days', () => {
  const BELGIAN = { law: 'BE', 'charges.contractRate': '12 a year', 'creditor.registration': 'BE 0123.456.749' };
  const TOO_EARLY =
    'A reminder fee may be asked of a consumer under the law “BE” only after the free first reminder and its fourteen days, and at most €7.50.';

  test('mails alone open neither interest nor fees', async () => {
    const host = await chargingHost(BELGIAN);
    for (const on of ['2026-03-03', '2026-03-10', '2026-04-01']) expect(await saidOn(host, on)).toEqual([TOO_EARLY]);
    expect(stated(host)).toEqual(NOTHING);
    await expectNothingAsked(host);
  });

  test('the notice names the indemnity and claims nothing; the reminder after its days claims no more than the caps', async () => {
    const host = await chargingHost(BELGIAN, { Levels: WITH_NOTICE });
    await clickOn(host, '2026-03-03');
    await clickOn(host, '2026-03-10');
    await noticeOn(host, '2026-03-16');
    expect(await saidOn(host, '2026-04-16')).toEqual(['Interest on INV-1: €4.32', 'Fee, Final notice: €7.50']);
    // Posted on Monday the 16th: the fourteen days are from Thursday the 19th to 1 April; 15 days at 10.50 % are 4.3151.
    expect(stated(host)).toEqual([
      ...['gentle: -', 'firm: -'],
      'formal: INV-1: costs 90.00 EUR (waived for now)',
      'final: INV-1: interest 4.32 EUR (2026-04-02 to 2026-04-16), fee 7.50 EUR (final)',
    ]);
  });
});

/** What the window says of the charges of the one mail that is due on a day, which then leaves. */
async function saidOn(host: Host, on: string): Promise<readonly string[]> {
  const [mail] = await clickOn(host, on);
  expect(mail?.warnings).toEqual([]);
  return mail?.charges ?? [];
}

/** A notice with charges, as the window makes it. */
async function noticeOn(host: Host, on: string): Promise<string> {
  host.setNow(`${on} 10:00`);
  const question = noticeQuestion('Nora', ['INV-1'], { withCharges: true, agreement: 'our order of 2 February 2026' });
  const { hash, checks } = await ask<NoticePreview>(host, 'previewNotice', question);
  expect(checks.filter(({ state }) => state === 'missing')).toEqual([]);
  await ask<NoticeReport>(host, 'makeFormalNotice', { ...question, hash });
  const { written } = await ask<NoticeView>(host, 'getNotice');
  return written[0]?.token ?? '';
}

async function expectNothingAsked(host: Host): Promise<void> {
  const { text, html } = await lastMail(host);
  expect(text).toContain('€1,000.00');
  expect(`${text}${html}`).not.toMatch(/interest|compensation|fee\b|charges/i);
}
