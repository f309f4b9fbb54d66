/**
 * Mails of which nobody knows whether they left: what Gmail's search may settle, what a person's answer does, and what
 * people wrote meanwhile.
 */
import type { Host } from '../../host/realm/host';
import { answerOf, ask, columnOf, sheetOf } from '../scenarios/world';
import { click, column, HISTORY, heartbeat, results, today, type, written } from '../whatHappens/scene';
import { aHostWith } from './studio';

const SEND = 'Gmail.Users.Messages.send';
const LIST = 'Gmail.Users.Messages.list';

/** The first mail of the day is in doubt: it left (`after`), or not. */
async function inDoubt(when: 'before' | 'after', maySearch = false, given: Host | null = null): Promise<Host> {
  const host = given ?? (await aHostWith(1, 0, 'automatic', { maySearch }));
  await heartbeat(host, '2026-03-09 06:00');
  fails(host, when);
  await heartbeat(host, '2026-03-09 09:00');
  host.failAt(null);
  expect(results(host)).toEqual(['UNCERTAIN']);
  return host;
}

function fails(host: Host, when: 'before' | 'after'): void {
  host.failAt({ call: SEND, nth: 1, when, effect: { message: 'Backend Error', code: 503 } });
}

async function settle(host: Host, wasSent: boolean): Promise<boolean> {
  const [one] = (await today(host)).uncertain;
  return (await answerOf(host, 'settleDoubt', { token: one?.token, wasSent })).ok;
}

const noteOf = (host: Host): string => column(host, HISTORY, 'Note')[0] ?? '';

describe('a mail that did not leave is not found, whatever else is in the sent mail', () => {
  test('the digest that tells of it', async () => {
    const host = await inDoubt('before', true);
    for (const hour of ['06', '07', '08']) await heartbeat(host, `2026-03-10 ${hour}:00`);
    expect(host.outbox.at(-1)?.raw).toContain('To: mia@studio.example');
    expect(results(host)).toEqual(['UNCERTAIN']);
  });

  test('“send one test to me” of the same mail', async () => {
    const host = await aHostWith(1, 0, 'automatic', { maySearch: true });
    await ask(host, 'sendTestMessage');
    await inDoubt('before', true, host);
    await heartbeat(host, '2026-03-09 10:00');
    expect(results(host)).toEqual(['UNCERTAIN']);
  });

  test('the same mail in Test mode, whose row was deleted since', async () => {
    const host = await aHostWith(1, 0, 'ask', { maySearch: true });
    await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
    await click(host);
    host.deleteRows(HISTORY, 2, 1);
    forgetColumns(host);
    await ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: true });
    host.setNow('2026-03-09 09:30');
    fails(host, 'before');
    await click(host, 25, 'r2');
    host.failAt(null);
    await heartbeat(host, '2026-03-09 10:00');
    expect([column(host, HISTORY, 'Mode'), results(host)]).toEqual([['live'], ['UNCERTAIN']]);
  });

  test('the same mail from a copy of the spreadsheet', async () => {
    const host = await aHostWith(1, 0, 'automatic', { maySearch: true });
    const copy = await host.copy();
    await heartbeat(host, '2026-03-09 09:00');
    expect(written(host)).toEqual(['ap@client0.example']);
    await ask(copy, 'adoptCopy');
    await inDoubt('before', true, copy);
    await heartbeat(copy, '2026-03-09 10:00');
    expect(results(copy)).toEqual(['UNCERTAIN']);
  });
});

describe('a mail that left is found by its reference and its receiver', () => {
  test.each`
    mode           | to                      | heading      | text                    | result
    ${'automatic'} | ${'ap@client0.example'} | ${'Subject'} | ${'Whatever'}           | ${'SENT'}
    ${'automatic'} | ${'another receiver'}   | ${'To'}      | ${'ann@client.example'} | ${'UNCERTAIN'}
    ${'automatic'} | ${'nobody'}             | ${'To'}      | ${''}                   | ${'UNCERTAIN'}
    ${'automatic'} | ${'no reference'}       | ${'Token'}   | ${''}                   | ${'UNCERTAIN'}
    ${'test'}      | ${'the user'}           | ${'Subject'} | ${'Whatever'}           | ${'SENT'}
    ${'test'}      | ${'nobody'}             | ${'To'}      | ${''}                   | ${'SENT'}
  `('$mode, its row names $to: $result', async ({ mode, heading, text, result }) => {
    const host = await aHostWith(1, 0, 'automatic', { maySearch: true });
    await heartbeat(host, '2026-03-09 06:00');
    if (mode === 'test') await ask(host, 'changeMode', { mode, confirmFirstRun: false });
    host.setNow('2026-03-09 09:00');
    fails(host, 'after');
    await click(host);
    host.failAt(null);
    type(host, HISTORY, 'Client 0', heading, text);
    await heartbeat(host, '2026-03-09 10:00');
    expect(results(host)).toEqual([result]);
  });

  test('of two that it may be, neither is taken, and a person decides', async () => {
    const host = await inDoubt('after', true);
    forgetRow(host);
    host.setNow('2026-03-09 09:30');
    fails(host, 'after');
    await click(host, 25, 'r2');
    host.failAt(null);
    const references = host.outbox.map(({ raw }) => /PD-[0-9A-Z]{6}/.exec(raw)?.[0]).filter((one) => one !== undefined);
    expect(references).toEqual([column(host, HISTORY, 'Token')[1], column(host, HISTORY, 'Token')[1]]);
    await heartbeat(host, '2026-03-09 10:00');
    expect(results(host)).toEqual(['VOID', 'UNCERTAIN']);
    expect((await today(host)).uncertain.map(({ lookedUp }) => lookedUp)).toEqual([null]);
  });

  test('a search that failed is none: it is noted nowhere', async () => {
    const host = await inDoubt('after', true);
    const before = noteOf(host);
    for (const hour of ['10', '11']) {
      host.failAt({ call: LIST, nth: 1, when: 'before', effect: { message: 'Backend Error', code: 503 } });
      await heartbeat(host, `2026-03-09 ${hour}:00`);
    }
    expect([noteOf(host), results(host)]).toEqual([before, ['UNCERTAIN']]);
    await heartbeat(host, '2026-03-09 12:00');
    expect(results(host)).toEqual(['SENT']);
  });

  test('the card’s link searches for the same', async () => {
    const host = await inDoubt('after');
    const [token] = column(host, HISTORY, 'Token');
    expect((await today(host)).uncertain[0]?.searchUrl).toBe(
      `https://mail.google.com/mail/u/?authuser=mia%40studio.example#search/in%3Asent+%22${token}%22+to%3Aap%40client0.example`,
    );
  });
});

describe('what a person wrote beside a doubt stays above the line that is added', () => {
  test.each`
    wasSent  | line
    ${true}  | ${'mia@studio.example found it in the sent mail on 9 March 2026.'}
    ${false} | ${'mia@studio.example says it was not sent, on 9 March 2026. The step may be sent again.'}
  `('a person’s answer: $line', async ({ wasSent, line }) => {
    const host = await inDoubt('after');
    type(host, HISTORY, 'Client 0', 'Note', 'Rang them');
    expect(await settle(host, wasSent)).toBe(true);
    expect(noteOf(host)).toBe(`Rang them; ${line}`);
  });

  test.each`
    left        | line
    ${'after'}  | ${'Rang them; Found in Gmail at 2026-03-09 10:00: it was sent.'}
    ${'before'} | ${'Rang them; Looked for in Gmail at 2026-03-09 10:00: not found.'}
  `('the search, of a mail that failed $left it left', async ({ left, line }) => {
    const host = await inDoubt(left, true);
    type(host, HISTORY, 'Client 0', 'Note', 'Rang them');
    await heartbeat(host, '2026-03-09 10:00');
    expect(noteOf(host)).toBe(line);
  });

  test('typed while it is looked for', async () => {
    const host = await inDoubt('after', true);
    const meanwhile = () => type(host, HISTORY, 'Client 0', 'Note', 'Rang them');
    host.failAt({ call: LIST, nth: 1, when: 'after', effect: { meanwhile } });
    await heartbeat(host, '2026-03-09 10:00');
    expect(noteOf(host)).toBe('Rang them; Found in Gmail at 2026-03-09 10:00: it was sent.');
  });
});

describe('a doubt whose time was emptied counts as old, and stops nothing', () => {
  test('a row that was left SENDING', async () => {
    const host = await aHostWith(2, 0, 'automatic');
    await heartbeat(host, '2026-03-09 06:00');
    host.failAt({ call: SEND, nth: 1, when: 'after', effect: 'kill' });
    await heartbeat(host, '2026-03-09 09:00');
    type(host, HISTORY, 'Client 0', 'When', '');
    expect((await today(host)).uncertain.map(({ client }) => client)).toEqual(['Client 0']);
    expect((await heartbeat(host, '2026-03-09 10:00')).error).toBeNull();
    expect(results(host)).toEqual(['UNCERTAIN', 'SENT']);
  });

  test('an UNCERTAIN row is looked for', async () => {
    const host = await inDoubt('after', true);
    type(host, HISTORY, 'Client 0', 'When', '');
    expect((await heartbeat(host, '2026-03-09 10:00')).error).toBeNull();
    expect(results(host)).toEqual(['SENT']);
  });
});

describe('every card can be settled', () => {
  test('of a row whose Result was emptied', async () => {
    const host = await aHostWith(1, 0);
    await click(host);
    type(host, HISTORY, 'Client 0', 'Result', '');
    expect(await settle(host, true)).toBe(true);
    expect([(await today(host)).uncertain, results(host)]).toEqual([[], ['SENT']]);
  });

  test('of a row that a person typed', async () => {
    const host = await aHostWith(2, 0);
    host.typeInto(HISTORY, 2, columnOf(sheetOf(host, HISTORY), 'Client').column, 'Client 0');
    for (const [heading, text] of Object.entries({ Invoices: 'INV-0', Kind: 'reminder', Level: 'gentle' }))
      type(host, HISTORY, 'Client 0', heading, text);
    for (let left = (await today(host)).uncertain.length; left > 0; left--) expect(await settle(host, true)).toBe(true);
    expect((await today(host)).uncertain).toEqual([]);
  });

  test('of a row that was copied, one after the other', async () => {
    const host = await inDoubt('after');
    const sheet = sheetOf(host, HISTORY);
    for (let at = 1; at <= sheet.lastColumn(); at++) sheet.setValue(3, at, sheet.cell(2, at).value as string | null);
    expect([await settle(host, true), await settle(host, true)]).toEqual([true, true]);
    expect([(await today(host)).uncertain, results(host)]).toEqual([[], ['SENT', 'SENT']]);
  });
});

/** A person makes Paydue forget what it printed beside an invoice. */
function forgetColumns(host: Host): void {
  for (const heading of ['Level', 'Last contact', 'Next step', 'Next on', 'Why'])
    type(host, 'Invoices', 'Client 0', heading, '');
}

/** A person makes the row of the history one about something else, so that its step and its reference are free again. */
function forgetRow(host: Host): void {
  const row = { Invoices: 'OTHER', Keys: '', Token: '', Result: 'VOID' };
  for (const [heading, text] of Object.entries(row)) type(host, HISTORY, 'Client 0', heading, text);
  forgetColumns(host);
}
