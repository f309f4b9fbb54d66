/** The formal notice window's questions: numbers, reasons, forms, refusals that leave nothing behind, and what became of a notice. */
import type { Host } from '../../host/realm/host';
import type { DoneReport, NoticeTemplateReport, NoticeView } from '../../src/api';
import { inTheWay, noticeQuestion } from '../scenarios/noticeQuestion';
import { answerOf, ask, columnOf, sheetOf } from '../scenarios/world';
import { column, HISTORY, results } from '../whatHappens/scene';
import { documents, noticeDay, numbers, ONE, preview, refused, write } from './noticeDay';
import { setSetting } from './studio';

describe('numbers have no gaps', () => {
  test('each notice takes the next one; one that was made void keeps its own', async () => {
    const host = await noticeDay({}, 2);
    await write(host);
    await write(host, noticeQuestion('Client 1', ['INV-1']));
    const { column: at } = columnOf(sheetOf(host, HISTORY), 'Result');
    host.typeInto(HISTORY, 5, at, 'VOID');
    await write(host, noticeQuestion('Client 1', ['INV-1']));
    expect(numbers(host)).toEqual(['MN-2026-0001', 'MN-2026-0002', 'MN-2026-0003']);
    expect(results(host).slice(2)).toEqual(['SENT', 'VOID', 'SENT']);
  });

  test('none is given twice when the last row is deleted: a person looks first', async () => {
    const host = await noticeDay({}, 2);
    await write(host);
    host.deleteRows(HISTORY, 4, 1);
    expect(await refused(host, noticeQuestion('Client 1', ['INV-1']))).toMatch(/^The last rows of Contact history/);
    expect(documents(host)).toHaveLength(1);
    await ask(host, 'acceptHistory');
    expect(await refused(host, noticeQuestion('Client 1', ['INV-1']))).toBe('written');
  });

  test('none is written with bank details that nobody confirmed', async () => {
    const host = await noticeDay();
    setSetting(host, 'creditor.iban', 'GB82 WEST 1234 5698 7654 32');
    expect(await refused(host, ONE)).toMatch(/^The bank details in Settings were changed/);
    expect(documents(host)).toEqual([]);
    await ask(host, 'confirmBank');
    expect(await refused(host, ONE)).toBe('written');
  });

  test('a preview takes none', async () => {
    const host = await noticeDay({}, 2);
    expect((await preview(host, ONE)).number).toBe('MN-2026-0001');
    expect((await preview(host, noticeQuestion('Client 1', ['INV-1']))).number).toBe('MN-2026-0001');
  });

  test('a notice that was written meanwhile makes the page that was seen another one', async () => {
    const host = await noticeDay({}, 2);
    const other = noticeQuestion('Client 1', ['INV-1']);
    const { hash } = await preview(host, other);
    await write(host);
    const answer = await answerOf(host, 'makeFormalNotice', { ...other, hash });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('changed since you looked') });
    expect(numbers(host)).toEqual(['MN-2026-0001']);
  });
});

describe('a try that died', () => {
  async function begun(): Promise<Host> {
    const host = await noticeDay();
    const { hash } = await preview(host, ONE);
    host.failAt({ call: 'Drive.Files.create', nth: 1, when: 'after', effect: 'kill' });
    await host.callFromPage('makeFormalNotice', [{ ...ONE, hash }]);
    host.failAt(null);
    host.setNow('2026-03-12 09:00');
    return host;
  }

  test('keeps its number, its day and its row when it is finished days later', async () => {
    const host = await begun();
    const page = await preview(host, ONE);
    expect(page.number).toBe('MN-2026-0001');
    expect(page.html).toContain('10 March 2026');
    expect(await write(host)).toMatchObject({ adopted: true });
    expect([numbers(host), results(host), documents(host).length]).toEqual([['MN-2026-0001'], ['SENT', 'SENT'], 1]);
  });

  test('is not finished with other choices: one row speaks of one letter', async () => {
    const host = await begun();
    expect(await refused(host, { ...ONE, daysToPay: 20 })).toBe(
      'MN-2026-0001 was begun on 10 March 2026 and bears that day; since then its choices, its amounts or its time to pay changed. Choose as then, or set its row of Contact history to VOID and write a new one.',
    );
  });

  test('is not finished when its last day is there', async () => {
    const host = await begun();
    host.setNow('2026-06-01 09:00');
    expect(await refused(host, ONE)).toContain('MN-2026-0001 was begun on 10 March 2026');
  });
});

describe('what may be overruled needs a typed reason, which the row keeps', () => {
  test.each`
    overruled                                                                               | missing
    ${[]}                                                                                   | ${2}
    ${[{ check: 'reminders', reason: '  ' }]}                                               | ${2}
    ${[{ check: 'reminders', reason: 'Called' }]}                                           | ${1}
    ${[{ check: 'reminders', reason: 'Called' }, { check: 'rest', reason: 'He refuses.' }]} | ${0}
  `('$overruled leaves $missing in the way', async ({ overruled, missing }) => {
    const host = await noticeDay();
    expect(inTheWay(await preview(host, { ...ONE, overruled }))).toHaveLength(missing);
  });

  test('in its Note, beside the link of the PDF', async () => {
    const host = await noticeDay();
    const overruled = [
      { check: 'reminders', reason: 'Called\nthree times' },
      { check: 'rest', reason: 'He refuses.' },
    ];
    const { pdfUrl } = await write(host, { ...ONE, overruled });
    expect(column(host, HISTORY, 'Note')[1]).toBe(
      `${pdfUrl}; Overruled: INV-0: 1 of 2 written reminders has been sent for it. Send another one first. Reason: Called three times; Overruled: INV-0: its last reminder left on 9 March 2026. Wait for an answer until 14 March 2026. Reason: He refuses.`,
    );
  });

  test('what may not be overruled stands in the way whatever is typed', async () => {
    const host = await noticeDay();
    host.typeInto('Clients', 2, 3, '');
    const question = { ...ONE, overruled: [...ONE.overruled, { check: 'addresses', reason: 'Known to all' }] };
    expect(await refused(host, question)).toBe(
      'Client 0 has no postal address. Add one in Clients, column Legal address.',
    );
    expect((await preview(host, question)).checks.find(({ code }) => code === 'addresses')).toMatchObject({
      ...{ state: 'missing', canOverrule: false, place: { sheet: 'Clients', row: 2, column: 3 } },
    });
  });
});

describe('bad input is refused with a sentence, and nothing is half-written', () => {
  const cell = (heading: string, text: string) => (host: Host) => {
    host.typeInto('Invoices', 2, columnOf(sheetOf(host, 'Invoices'), heading).column, text);
  };
  const dispute = async (host: Host) => {
    const nothing = { on: '', amount: '', instalments: [], source: '', level: '' };
    await ask(host, 'recordDecision', {
      ...nothing,
      kind: 'dispute',
      client: 'Client 0',
      items: ['INV-0'],
      reason: 'Wet',
    });
  };
  test.each([
    ['a disputed invoice', dispute, {}, /INV-0: .*[Dd]isput/],
    ['a paid invoice', cell('Paid', '100'), {}, /INV-0/],
    ['an amount of 0.005', cell('Amount', '0.005'), {}, /INV-0/],
    ['an invoice nobody knows', () => undefined, { items: ['INV-77'] }, /^INV-77 is not among the open invoices/],
    ['no invoice at all', () => undefined, { items: [] }, /./],
    ['a client nobody knows', () => undefined, { client: '</td><script>' }, /^There is no client/],
    ['a form nobody knows', () => undefined, { jurisdiction: 'XX' }, /^“XX” is nothing that can be chosen/],
    ['a form out of the prototype', () => undefined, { jurisdiction: 'constructor' }, /^“constructor” is nothing/],
    ['a language nobody writes', () => undefined, { language: 'xx' }, /^“xx” is nothing/],
    ['a language out of the prototype', () => undefined, { language: 'constructor' }, /^“constructor” is nothing/],
    ['half a day to pay', () => undefined, { daysToPay: 0.5 }, /^“0.5” is nothing/],
    ['a thousand days to pay', () => undefined, { daysToPay: 1000 }, /^“1000” is nothing/],
    ['an envelope with a horse', () => undefined, { enclosures: ['horse'] }, /^“horse” is nothing/],
    ['charges without a law', () => undefined, { withCharges: true }, /whose law/],
    [
      'fewer days than the form gives',
      () => undefined,
      { jurisdiction: 'UKindividual', daysToPay: 8 },
      /at least 30 days/,
    ],
  ] as const)('%s', async (_, prepare, more, sentence) => {
    const host = await noticeDay();
    await prepare(host);
    const rows = results(host).length;
    const agreed = await refused(host, { ...ONE, ...more });
    expect(agreed).toMatch(sentence);
    expect([results(host).length, host.files.length]).toEqual([rows, 0]);
  });

  test('a rate of “ten” in the contract: no notice that claims charges', async () => {
    const host = await noticeDay({ law: 'US', 'charges.contractRate': 'ten' });
    expect(await refused(host, { ...ONE, withCharges: true })).toContain('the rate that was agreed cannot be read');
    expect(host.files).toEqual([]);
  });
});

describe('charges', () => {
  test('a business in Germany: interest with its segments, the fixed sum, the daily amount; frozen in the row', async () => {
    const host = await noticeDay({ law: 'DE' });
    const question = { ...ONE, withCharges: true };
    const page = await preview(host, question);
    // Due on Friday 6 March: three days at 1.27 + 9 = 10.27 % on 100.00 are 0.0844 (7 to 10 March are four: 0.1125).
    expect(page.charges.map(({ label, amount }) => `${label} ${amount.text}`)).toEqual([
      'Interest €0.11',
      'Compensation €40.00',
    ]);
    expect(page.segments.map(({ from, to, days }) => [from, to, days])).toEqual([['2026-03-07', '2026-03-10', 4]]);
    expect(page.totals.map(({ text }) => text)).toEqual(['€140.11']);
    expect(page.perDay).toBe('Plus €0.03 for each further day.');
    await write(host, question);
    expect(column(host, HISTORY, 'Charges')[1]).toContain('compensation 40.00 EUR');
    expect(column(host, HISTORY, 'Amount')[1]).toBe('100.00');
  });

  test('without the tick nothing is claimed, and nothing is said of it', async () => {
    const page = await preview(await noticeDay({ law: 'DE' }), ONE);
    expect([page.charges, page.segments, page.perDay, page.refusals]).toEqual([[], [], null, []]);
  });

  test('a French consumer owes interest from the notice on, and no fixed sum: the window says why', async () => {
    const host = await noticeDay({ law: 'FR' });
    host.typeInto('Clients', 1, 4, 'Kind');
    host.typeInto('Clients', 2, 4, 'consumer');
    host.typeInto('Clients', 1, 5, 'Language');
    host.typeInto('Clients', 2, 5, 'fr');
    const page = await preview(host, { ...ONE, withCharges: true });
    expect(page.jurisdiction).toEqual({ code: 'FR', name: 'France (Mise en demeure de payer)' });
    expect([page.language, page.charges, inTheWay(page)]).toEqual(['fr', [], []]);
    expect(page.refusals).toEqual([
      'Up to today these invoices bear no charges that may be claimed from this client. What the law lets begin with the notice stands in its text.',
    ]);
    expect(page.html).toContain(
      'À compter de la réception de cette lettre, les sommes dues portent intérêt au taux légal',
    );
    expect(page.html).toContain('<html lang="fr">');
  });
});

test('the form, the way and the days decide the last day; another form brings its own', async () => {
  const host = await noticeDay({ law: 'DE' });
  const german = await preview(host, ONE);
  expect([german.jurisdiction.code, german.daysToPay, german.deadline]).toEqual(['DE', 10, '2026-03-20']);
  const french = await preview(host, { ...ONE, jurisdiction: 'FR' });
  // Posted on Tuesday: expected on Friday 13 March, and eight days from the day after.
  expect([french.daysToPay, french.deadline, french.sending]).toEqual([8, '2026-03-21', 'registered']);
  const byMail = await preview(host, { ...ONE, jurisdiction: 'FR', sending: 'email', daysToPay: 5 });
  expect([byMail.daysToPay, byMail.deadline]).toEqual([5, '2026-03-15']);
});

describe('a document of one’s own', () => {
  const make = (host: Host, language = 'en') => ask<NoticeTemplateReport>(host, 'openNoticeTemplate', { language });

  test('is made once for a language, named in Settings, and fills the notices in it', async () => {
    const host = await noticeDay();
    const first = await make(host);
    expect(await make(host)).toMatchObject({ url: first.url });
    expect(documents(host)).toHaveLength(1);
    expect((await preview(host, ONE)).template).toBe(first.url);
    expect((await preview(host, { ...ONE, language: 'de' })).template).toBeNull();
    await write(host);
    expect(documents(host)).toHaveLength(2);
    const filled = documents(host)[1]?.html ?? '';
    expect(filled).toContain('INV-0');
    expect(filled).not.toContain('{{');
  });

  test('that is gone is made anew', async () => {
    const host = await noticeDay();
    setSetting(host, 'notice.template.en', 'x'.repeat(30));
    expect((await make(host)).sentence).toContain('new document');
    expect(documents(host)).toHaveLength(1);
  });

  test('in a language nobody writes is refused', async () => {
    const answer = await answerOf(await noticeDay(), 'openNoticeTemplate', { language: 'xx' });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('“xx”') });
  });

  test('without a table of invoices is refused before anything is written', async () => {
    const host = await noticeDay({}, 2);
    await write(host, noticeQuestion('Client 1', ['INV-1']));
    setSetting(host, 'notice.template.en', documents(host)[0]?.id ?? '');
    expect((await make(host)).sentence).toContain('invoices');
    const rows = results(host).length;
    expect(await refused(host, ONE)).toContain('has no table of invoices');
    expect([results(host).length, documents(host).length]).toEqual([rows, 1]);
  });

  test('that is not there is refused before anything is written', async () => {
    const host = await noticeDay();
    setSetting(host, 'notice.template.en', 'x'.repeat(30));
    expect(await refused(host, ONE)).toContain('The template document is not there');
    expect([results(host).length, host.files.length]).toEqual([1, 0]);
  });
});

describe('what became of a notice', () => {
  const view = async (host: Host) => (await ask<NoticeView>(host, 'getNotice')).written[0]!;
  async function written(): Promise<{ readonly host: Host; readonly token: string }> {
    const host = await noticeDay({ law: 'DE' });
    await write(host);
    return { host, token: (await view(host)).token };
  }
  const record = (host: Host, token: string, what: string, on: string, tracking = '') =>
    answerOf<DoneReport>(host, 'recordDelivery', { token, what, on, tracking });
  const deliveries = (host: Host) => column(host, HISTORY, 'Kind').filter((kind) => kind === 'delivery').length;

  test('posted with its number, received, and how many days are left', async () => {
    const { host, token } = await written();
    expect(await view(host)).toMatchObject({ stateText: 'not posted yet, 10 days left', lastDay: '2026-03-20' });
    host.setNow('2026-03-12 09:00');
    expect(await record(host, token, 'posted', '2026-03-11', 'RR 1 FR')).toEqual({
      ok: true,
      data: { sentence: 'MN-2026-0001 was posted on 11 March 2026. The last day to pay is 21 March 2026.' },
    });
    await record(host, token, 'received', '2026-03-12');
    expect(await view(host)).toMatchObject({
      ...{ postedOn: '2026-03-11', receivedOn: '2026-03-12', tracking: 'RR 1 FR', lastDay: '2026-03-21', daysLeft: 9 },
      stateText: '9 days left',
    });
    expect(column(host, HISTORY, 'Note').slice(-2)).toEqual(['posted; tracking RR 1 FR', 'received']);
  });

  test.each`
    today           | daysLeft | text
    ${'2026-03-19'} | ${1}     | ${'not posted yet, 1 day left'}
    ${'2026-03-20'} | ${0}     | ${'not posted yet, today is the last day'}
    ${'2026-03-21'} | ${-1}    | ${'expired on 20 March 2026'}
  `('on $today: $text', async ({ today, daysLeft, text }) => {
    const { host } = await written();
    host.setNow(`${today} 09:00`);
    expect(await view(host)).toMatchObject({ daysLeft, stateText: text });
  });

  test.each`
    on              | what          | sentence
    ${'2026-03-09'} | ${'posted'}   | ${'The notice was written on 10 March 2026; it cannot have happened on 9 March 2026.'}
    ${'2026-03-13'} | ${'received'} | ${'13 March 2026 has not come yet. Record it when it has happened.'}
    ${'soon'}       | ${'posted'}   | ${'"soon" is not a day. Write it as 2026-03-09.'}
    ${'2026-03-12'} | ${'eaten'}    | ${'“eaten” is nothing that can be chosen for a formal notice.'}
  `('$what on $on is refused, and no row is written', async ({ on, what, sentence }) => {
    const { host, token } = await written();
    host.setNow('2026-03-12 09:00');
    expect(await record(host, token, what, on)).toMatchObject({ ok: false, message: sentence });
    expect(deliveries(host)).toBe(0);
  });

  test('of a notice that is not there nothing is recorded', async () => {
    const { host } = await written();
    expect(await record(host, 'PD-ZZZZZZ', 'posted', '2026-03-10')).toMatchObject({ ok: false });
  });

  test('a double click is one row', async () => {
    const { host, token } = await written();
    await record(host, token, 'posted', '2026-03-10');
    expect(await record(host, token, 'posted', '2026-03-10')).toMatchObject({ ok: true });
    expect(deliveries(host)).toBe(1);
  });

  test('paid and withdrawn: the letter that says so can be written, and nothing more is recorded', async () => {
    const { host, token } = await written();
    host.typeInto('Invoices', 2, columnOf(sheetOf(host, 'Invoices'), 'Paid').column, '100');
    expect(await view(host)).toMatchObject({ stateText: 'paid', daysLeft: null, canWithdraw: true });
    const done = await record(host, token, 'withdrawn', '2026-03-10');
    expect(done).toMatchObject({ data: { sentence: expect.stringContaining('“Withdraw a formal notice”') } });
    expect(await view(host)).toMatchObject({ stateText: 'withdrawn on 10 March 2026', canWithdraw: false });
    const letter = { client: 'Client 0', occasion: 'noticeWithdrawn' };
    expect(await answerOf(host, 'previewLetter', letter)).toMatchObject({ ok: true });
    expect(await record(host, token, 'posted', '2026-03-10')).toMatchObject({
      message: 'This notice was withdrawn on 10 March 2026. Nothing more is recorded of it.',
    });
  });

  test('withdrawn while something is open: the person is told to say so and how to write another', async () => {
    const { host, token } = await written();
    const done = await record(host, token, 'withdrawn', '2026-03-10');
    expect(done).toMatchObject({ data: { sentence: expect.stringContaining('its invoices are still open') } });
  });

  test('it completes no step and is no contact: what waits is the same before and after', async () => {
    const { host, token } = await written();
    const before = await ask<{ notToday: unknown }>(host, 'getToday');
    await record(host, token, 'posted', '2026-03-10');
    expect((await ask<{ notToday: unknown }>(host, 'getToday')).notToday).toEqual(before.notToday);
  });
});
