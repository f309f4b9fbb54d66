/** What Gmail, another run or a careless setting refuses: nobody is written to twice, and a person is told. */
import type { DayReport, RunReport, TodayView } from '../../src/api';
import {
  answerOf,
  approving,
  ask,
  aWorkbook,
  click,
  HEADINGS,
  history,
  preview,
  report,
  sent,
  setSetting,
  type,
} from './badInputBook';

const row = (number: string, client: string, dueOn = '2026-03-09') => [
  ...[number, client, dueOn, '100', `ap@${client.toLowerCase()}.example`],
];
const THREE = [HEADINGS, row('INV-1', 'Acme'), row('INV-2', 'Beta'), row('INV-3', 'Cobalt')];

describe('the second of three mails fails: the next click sends what the account was refused; a refused mail waits for another day, doubt for a person', () => {
  test.each`
    what                          | code    | second         | third     | next
    ${'a refused address'}        | ${400}  | ${'FAILED'}    | ${'SENT'} | ${[]}
    ${'no permission'}            | ${401}  | ${'FAILED'}    | ${null}   | ${['Beta', 'Cobalt']}
    ${'the allowance is used up'} | ${403}  | ${'FAILED'}    | ${null}   | ${['Beta', 'Cobalt']}
    ${'too many at once'}         | ${429}  | ${'FAILED'}    | ${null}   | ${['Beta', 'Cobalt']}
    ${'a fault of the server'}    | ${500}  | ${'UNCERTAIN'} | ${null}   | ${['Cobalt']}
    ${'an error without a code'}  | ${null} | ${'UNCERTAIN'} | ${null}   | ${['Cobalt']}
  `('$what', async ({ code, second, third, next }) => {
    const host = await aWorkbook({ sheets: { Invoices: THREE } });
    const question = approving(await preview(host));
    host.failAt({ call: 'Gmail.Users.Messages.send', nth: 2, when: 'before', effect: { message: 'No.', code } });
    const first = await ask<RunReport>(host, 'sendDueReminders', question);
    expect(history(host, ['Client', 'Result'])).toEqual(
      [
        ['Acme', 'SENT'],
        ['Beta', second],
        ['Cobalt', third],
      ]
        .filter(([, result]) => result !== null)
        .map(([client, result]) => ({ Client: client, Result: result })),
    );
    expect(first.notSent.every(({ why }) => why !== '')).toBe(true);
    const { uncertain } = await ask<TodayView>(host, 'getToday');
    expect(uncertain.map(({ client }) => client)).toEqual(second === 'UNCERTAIN' ? ['Beta'] : []);
    const again = await click(host);
    expect(again.ok && again.data.sent.map(({ client }) => client)).toEqual(next);
  });
});

test('another execution holds the lock: nothing is sent, and that is said', async () => {
  const host = await aWorkbook({ sheets: { Invoices: THREE } });
  const question = approving(await preview(host));
  host.failAt({ call: 'Lock.tryLock', nth: 1, when: 'before', effect: 'busy' });
  expect(await answerOf(host, 'sendDueReminders', question)).toMatchObject({ ok: false, code: 'busy' });
  expect(await sent(host)).toEqual([]);
  expect(await answerOf(host, 'sendDueReminders', question)).toMatchObject({ ok: true, data: { notSent: [] } });
  // The second of two clicks, with what the first one saw.
  const second = await ask<RunReport>(host, 'sendDueReminders', question);
  expect(second.sent).toEqual([]);
  expect(await sent(host)).toHaveLength(3);
});

describe('in Automatic mode the clock sends to nobody while', () => {
  test.each`
    what                              | key                        | value
    ${'the mode cannot be read'}      | ${'mode'}                  | ${'live!'}
    ${'the mode is empty'}            | ${'mode'}                  | ${''}
    ${'the pause cannot be read'}     | ${'pause.until'}           | ${'someday'}
    ${'the first run is unconfirmed'} | ${'run.firstRunConfirmed'} | ${''}
    ${'its day cannot be read'}       | ${'run.firstRunConfirmed'} | ${'yes'}
    ${'the invoice sheet is gone'}    | ${'sheet.invoices'}        | ${'Nowhere'}
    ${'the procedure is not there'}   | ${'procedure.default'}     | ${'Nope'}
  `('$what', async ({ key, value }) => {
    const host = await aWorkbook({ sheets: { Invoices: THREE }, mode: 'automatic' });
    setSetting(host, key, value);
    expect((await host.fireTrigger('heartbeat')).error).toBeNull();
    expect((await sent(host)).filter((mail) => !mail.startsWith('mia@'))).toEqual([]);
    expect(history(host, ['Keys'])).toEqual([]);
  });
});

test('in Test mode nobody but the user receives anything, by whichever way', async () => {
  const clients = [
    ['Client', 'E-mail', 'Cc', 'Collector', 'Sales rep'],
    ['Acme', 'ap@acme.example', 'cc@acme.example', 'col@adastudio.example', 'rep@adastudio.example'],
  ];
  const invoices = [HEADINGS.slice(0, 4), ['INV-1', 'Acme', '2026-02-25', '100']];
  const host = await aWorkbook({ sheets: { Invoices: invoices, Clients: clients }, mode: 'test' });
  await ask(host, 'sendTestMessage');
  await host.fireTrigger('heartbeat');
  expect(await click(host)).toMatchObject({ ok: true, data: { sent: [{ client: 'Acme' }] } });
  for (const day of ['18', '25']) {
    host.setNow(`2026-03-${day} 09:00`);
    await host.fireTrigger('heartbeat');
    await click(host);
  }
  const mails = await sent(host);
  expect(mails.length).toBeGreaterThan(3);
  expect(mails.filter((mail) => !mail.startsWith('mia@adastudio.example: '))).toEqual([]);
});

test('days beyond every calendar are a problem of their row, and the other levels go on', async () => {
  const host = await aWorkbook({ sheets: { Invoices: THREE } });
  type(host, 'Levels', 3, 'Days', '1000000000');
  const day = await report(host);
  expect(day.problems.map(({ sheet, row: at, code }) => [sheet, at, code])).toEqual([['Levels', 3, 'levelNumber']]);
  expect(day.ready).toHaveLength(3);
});

test('an amount whose format shows a currency that several countries have is asked in none', async () => {
  const host = await aWorkbook({ sheets: { Invoices: THREE } });
  host.book.sheet('Invoices')?.setFormat(2, 4, '#,##0 [$kr]');
  const { problems, ready }: DayReport = await report(host);
  expect(problems.map(({ row: at, column, code }) => [at, column, code])).toEqual([[2, 'Amount', 'currencyUnknown']]);
  expect(ready.map(({ client }) => client)).toEqual(['Beta', 'Cobalt']);
});
