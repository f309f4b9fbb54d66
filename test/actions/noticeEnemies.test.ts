/** What happens around a formal notice while somebody looks at it: money, disputes, colleagues, strange names and days. */
import type { Host } from '../../host/realm/host';
import type { DoneReport, NoticeReport, NoticeView } from '../../src/api';
import { inTheWay, noticeQuestion } from '../scenarios/noticeQuestion';
import { answerOf, ask, columnOf, sheetOf } from '../scenarios/world';
import { BEN, column, HISTORY, results } from '../whatHappens/scene';
import { documents, noticeDay, numbers, ONE, preview, refused, write } from './noticeDay';
import { setSetting } from './studio';

/** A cell of the sheet Invoices, by its heading. */
const invoice = (host: Host, row: number, heading: string, text: string) =>
  host.typeInto('Invoices', row, columnOf(sheetOf(host, 'Invoices'), heading).column, text);

/** A second late invoice of the first client. */
const second = (host: Host, cells: Readonly<Record<string, string>> = {}) => {
  const row = sheetOf(host, 'Invoices').lastRow() + 1;
  const all = {
    Number: 'INV-9',
    Client: 'Client 0',
    'Due date': '2026-03-06',
    Amount: '70',
    Currency: 'EUR',
    ...cells,
  };
  for (const [heading, text] of Object.entries(all)) invoice(host, row, heading, text);
  invoice(host, row, 'E-mail', 'ap@client0.example');
};
const BOTH = noticeQuestion('Client 0', ['INV-0', 'INV-9']);

const dispute = (host: Host, item: string) =>
  ask(host, 'recordDecision', {
    ...{ on: '', amount: '', instalments: [], source: '', level: '' },
    ...{ kind: 'dispute', client: 'Client 0', items: [item], reason: 'Wet' },
  });

const view = async (host: Host) => (await ask<NoticeView>(host, 'getNotice')).written[0];

/** The click on what was seen before something happened. */
async function clickAfter(host: Host, happens: () => unknown, question = BOTH) {
  const { hash } = await preview(host, question);
  await happens();
  const rows = results(host).length;
  const answer = await answerOf<NoticeReport>(host, 'makeFormalNotice', { ...question, hash });
  return { answer, rows: results(host).length - rows };
}

describe('what changes between the look and the click stops the notice, and leaves nothing behind', () => {
  test.each([
    ['one invoice is paid', (host: Host) => invoice(host, 2, 'Paid', '100')],
    ['one is paid in part', (host: Host) => invoice(host, 2, 'Paid', '40')],
    ['one is disputed', (host: Host) => dispute(host, 'INV-9')],
    ['one is deleted', (host: Host) => host.deleteRows('Invoices', 3, 1)],
    ['the client moves', (host: Host) => host.typeInto('Clients', 2, 3, '9 Mill Lane, York')],
    ['the creditor moves', (host: Host) => setSetting(host, 'creditor.address', '7 Mill Lane, York')],
    ['a credit note is written', (host: Host) => second(host, { Number: 'CN-1', Amount: '-20' })],
  ])('%s', async (_, happens) => {
    const host = await noticeDay({}, 1, second);
    const { answer, rows } = await clickAfter(host, () => happens(host));
    expect(answer.ok).toBe(false);
    expect([rows, host.files.length]).toEqual([0, 0]);
  });

  test('paid after it was written, before it was posted: it says paid, and nothing asks for its posting', async () => {
    const host = await noticeDay();
    await write(host);
    invoice(host, 2, 'Paid', '100');
    expect(await view(host)).toMatchObject({ stateText: 'paid', daysLeft: null, canWithdraw: true });
  });
});

describe('two notices never speak of one invoice', () => {
  test('nor of one of several', async () => {
    const host = await noticeDay({}, 1, second);
    await write(host);
    expect(await refused(host, BOTH)).toContain('INV-0 had its formal notice on 10 March 2026.');
    expect(documents(host)).toHaveLength(1);
  });

  test('two people click at once: one is told that the page changed', async () => {
    const host = await noticeDay();
    const { hash } = await preview(host, ONE);
    await write(host);
    host.user = BEN;
    expect(await answerOf(host, 'makeFormalNotice', { ...ONE, hash })).toMatchObject({ ok: false });
    expect([numbers(host), documents(host).length]).toEqual([['MN-2026-0001'], 1]);
  });

  test('an invoice that was begun in another one is finished there first', async () => {
    const host = await noticeDay({}, 1, second);
    const { hash } = await preview(host, BOTH);
    host.failAt({ call: 'Drive.Files.create', nth: 1, when: 'after', effect: 'kill' });
    await host.callFromPage('makeFormalNotice', [{ ...BOTH, hash }]);
    host.failAt(null);
    host.setNow('2026-03-10 10:00');
    expect(await refused(host, ONE)).toContain('was begun and not finished');
    expect(documents(host)).toHaveLength(1);
    expect(await write(host, BOTH)).toMatchObject({ adopted: true });
    expect(numbers(host)).toEqual(['MN-2026-0001']);
  });
});

describe('nothing is asked for that is not owed', () => {
  test.each([
    ['a balance of nothing', (host: Host) => invoice(host, 2, 'Paid', '100')],
    ['half a cent', (host: Host) => invoice(host, 2, 'Amount', '0.005')],
    ['less than the tolerance', (host: Host) => invoice(host, 2, 'Paid', '99.50')],
    ['an invoice in credit', (host: Host) => invoice(host, 2, 'Amount', '-100')],
    ['credit as high as the debt', (host: Host) => second(host, { Number: 'CN-1', Amount: '-100' })],
    ['credit beyond the debt', (host: Host) => second(host, { Number: 'CN-1', Amount: '-100.01' })],
  ])('%s', async (_, act) => {
    const host = await noticeDay();
    act(host);
    expect(await refused(host)).not.toBe('written');
    expect([results(host).length, host.files.length]).toEqual([1, 0]);
  });

  test('two currencies: a total for each, credit off its own alone', async () => {
    const host = await noticeDay({}, 1, (before) => second(before, { Currency: 'CHF' }));
    second(host, { Number: 'CN-1', Amount: '-20', Currency: 'CHF' });
    const page = await preview(host, BOTH);
    expect(page.totals.map(({ text }) => text)).toEqual(['CHF\u00a050.00', '€100.00']);
    await write(host, BOTH);
    expect(documents(host)[0]?.html).toContain('CHF\u00a050.00 and €100.00');
  });
});

describe('a client’s name is text wherever it stands', () => {
  test.each([
    ['markup', '</td><script>alert(1)</script>', '&lt;/td&gt;&lt;script&gt;'],
    ['a tag', '{{constructor}} {{{demand}}}', '{{constructor}} {{{demand}}}'],
    ['a formula', '\'=HYPERLINK("x")', '=HYPERLINK'],
    ['300 letters', 'x'.repeat(300), 'x'.repeat(300)],
    ['right to left', 'שלום בע״מ', 'שלום בע״מ'],
    ['two lines', 'Fjord\nTools', 'Fjord Tools'],
  ])('%s', async (_, name, shown) => {
    const plain = name.replace(/^'/, '');
    const host = await noticeDay({}, 1, (before) => {
      invoice(before, 2, 'Client', name);
      before.typeInto('Clients', 2, 1, name);
    });
    const question = noticeQuestion(plain, ['INV-0']);
    await write(host, question);
    const [doc] = documents(host);
    expect(doc?.html).toContain(shown);
    expect(doc?.html).not.toContain('<script>');
    expect(doc?.name.length).toBeLessThan(160);
    expect(doc?.name).not.toMatch(/[\r\n]/);
    expect(column(host, HISTORY, 'Result').slice(-1)).toEqual(['SENT']);
    expect(await view(host)).toMatchObject({ number: 'MN-2026-0001', lastDay: expect.stringMatching(/^2026-/) });
  });
});

describe('the last day is a date of the calendar', () => {
  test.each`
    law     | now             | last            | why
    ${'DE'} | ${'2026-03-10'} | ${'2026-03-20'} | ${'ten days'}
    ${'DE'} | ${'2026-12-24'} | ${'2027-01-03'} | ${'over the end of the year, a Sunday stays'}
    ${'FR'} | ${'2026-12-23'} | ${'2027-01-06'} | ${'in the post over a holiday: expected on the 29th'}
    ${'FR'} | ${'2026-12-24'} | ${'2027-01-07'} | ${'in the post over a holiday and a weekend'}
  `('$law, $now: $last ($why)', async ({ law, now, last }) => {
    const host = await noticeDay({ law });
    host.typeInto('Holidays', 2, 1, '2026-12-25');
    host.setNow(`${now} 09:00`);
    const page = await preview(host, ONE);
    expect(page.deadline).toBe(last);
  });

  test('a number belongs to the year in which the notice is written, also when it is finished in the next one', async () => {
    const host = await noticeDay({ law: 'DE' }, 2);
    host.setNow('2026-12-31 09:00');
    const { hash } = await preview(host, ONE);
    host.failAt({ call: 'Drive.Files.create', nth: 1, when: 'after', effect: 'kill' });
    await host.callFromPage('makeFormalNotice', [{ ...ONE, hash }]);
    host.failAt(null);
    host.setNow('2027-01-02 09:00');
    await write(host, noticeQuestion('Client 1', ['INV-1']));
    await write(host);
    expect(numbers(host)).toEqual(['MN-2026-0001', 'MN-2027-0001']);
  });
});

describe('a try that died is finished once, wherever it died', () => {
  test.each([
    ['Drive.Files.list', 1, 'before'],
    ['Drive.Files.create', 1, 'before'],
    ['Drive.Files.create', 1, 'after'],
    ['DocumentApp.openById', 1, 'after'],
    ['Document.saveAndClose', 1, 'before'],
    ['Document.saveAndClose', 1, 'after'],
    ['Document.getAs', 1, 'after'],
    ['Drive.Files.create', 2, 'before'],
    ['Drive.Files.create', 2, 'after'],
  ] as const)('%s, call %d, %s it', async (call, nth, when) => {
    const host = await noticeDay();
    const { hash } = await preview(host, ONE);
    host.failAt({ call, nth, when, effect: 'kill' });
    await host.callFromPage('makeFormalNotice', [{ ...ONE, hash }]);
    host.failAt(null);
    host.setNow('2026-03-10 10:00');
    await write(host);
    const pdfs = host.files.filter(({ mimeType }) => mimeType === 'application/pdf');
    expect([numbers(host), results(host), documents(host).length, pdfs.length]).toEqual([
      ...[['MN-2026-0001'], ['SENT', 'SENT'], 1, 1],
    ]);
  });
});

describe('on its way by post', () => {
  const record = (host: Host, token: string, what: string, on: string, tracking = '') =>
    answerOf<DoneReport>(host, 'recordDelivery', { token, what, on, tracking });
  async function written() {
    const host = await noticeDay({ law: 'DE' });
    await write(host);
    host.setNow('2026-03-13 09:00');
    return { host, token: (await view(host))?.token ?? '' };
  }

  test.each(['=HYPERLINK("http://evil.example")', '+44', '-1', '@cmd', "'RR1", '12345678901234567890'])(
    'a tracking number %s is text in the sheet and comes back as it was typed',
    async (tracking) => {
      const { host, token } = await written();
      expect(await record(host, token, 'posted', '2026-03-11', tracking)).toMatchObject({ ok: true });
      expect((await view(host))?.tracking).toBe(tracking);
      const sheet = sheetOf(host, HISTORY);
      for (let at = 1; at <= sheet.lastColumn(); at += 1)
        expect(String(sheet.cell(sheet.lastRow(), at).formula ?? '')).toBe('');
    },
  );

  test('it is not received before it was posted, nor tomorrow', async () => {
    const { host, token } = await written();
    await record(host, token, 'posted', '2026-03-12');
    expect(await record(host, token, 'received', '2026-03-11')).toMatchObject({
      message: 'The notice was posted on 12 March 2026; it cannot have happened on 11 March 2026.',
    });
    expect(await record(host, token, 'received', '2026-03-14')).toMatchObject({ ok: false });
    expect((await view(host))?.receivedOn).toBeNull();
  });

  test('posted is not corrected to a day after it was received', async () => {
    const { host, token } = await written();
    await record(host, token, 'posted', '2026-03-11');
    await record(host, token, 'received', '2026-03-12');
    expect(await record(host, token, 'posted', '2026-03-13')).toMatchObject({
      message:
        'The notice was received on 12 March 2026; it cannot have been posted on 13 March 2026. If that day is wrong, record the right one first.',
    });
    expect(await view(host)).toMatchObject({ postedOn: '2026-03-11', receivedOn: '2026-03-12' });
  });
});

describe('what a letter must name is asked for before it is written', () => {
  test.each([
    ['creditor.name', '', /Your own name or postal address is missing/],
    ['creditor.address', '', /Your own name or postal address is missing/],
    ['creditor.iban', '', /how to pay|way to pay/i],
  ])('%s', async (key, text, sentence) => {
    const host = await noticeDay();
    setSetting(host, key, text);
    expect(await refused(host)).toMatch(sentence);
    expect([results(host).length, host.files.length]).toEqual([1, 0]);
  });

  test('a client whose language nobody writes gets the workbook’s', async () => {
    const host = await noticeDay({}, 1, (before) => {
      before.typeInto('Clients', 1, 4, 'Language');
      before.typeInto('Clients', 2, 4, 'pl');
    });
    expect((await preview(host, ONE)).language).toBe('en');
  });
});

test('a consumer is not written to as a business: no compensation, the other form', async () => {
  const host = await noticeDay({ law: 'NL' }, 1, (before) => {
    before.typeInto('Clients', 1, 4, 'Kind');
    before.typeInto('Clients', 2, 4, 'consumer');
  });
  const own = await preview(host, ONE);
  expect([own.jurisdiction.code, own.daysToPay, own.next]).toEqual(['NLconsumer', 14, 'none']);
  expect(own.charges.map(({ label, amount }) => [label, amount.text])).toEqual([['Collection costs', '€40.00']]);
  expect(inTheWay(await preview(host, { ...ONE, jurisdiction: 'NLbusiness' }))).toHaveLength(1);
});
