/** What becomes of writes, and when (platform.md 1.2, 1.3): the ground that the outbox protocol stands on. */
import type { Fault, Host } from '../../../host/realm/host';
import { aHost, ask } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';
const twoWrites = `function ask() { ${SHEET}
  sheet.getRange(1, 1).setValue("first");
  SpreadsheetApp.flush();
  sheet.getRange(2, 1).setValue("second");
  PropertiesService.getDocumentProperties().setProperty("done", "yes");
  return "finished";
}`;
const cellsOf = (host: Host, rows = 2) =>
  Array.from({ length: rows }, (_row, index) => host.book.sheet('Invoices')?.cell(index + 1, 1).value);
const killed = async (code: string, fault: Partial<Fault>): Promise<Host> => {
  const host = await aHost({ code });
  host.failAt({ call: 'SpreadsheetApp.flush', nth: 1, when: 'before', effect: 'kill', ...fault });
  await expect(ask(host)).rejects.toThrow("We're sorry, a server error occurred. Please wait a bit and try again.");
  expect(host.executions[0]?.error).toBe('killed');
  return host;
};

describe('fact 23: what was not flushed is lost with a kill, or kept; both may be true', () => {
  test.each`
    call                        | when        | lost               | kept                   | why
    ${'Range.setValue'}         | ${'before'} | ${[null, null]}    | ${[null, null]}        | ${'nothing was written'}
    ${'Range.setValue'}         | ${'after'}  | ${[null, null]}    | ${['first', null]}     | ${'the first write still waits'}
    ${'SpreadsheetApp.flush'}   | ${'before'} | ${[null, null]}    | ${['first', null]}     | ${'the first write still waits'}
    ${'SpreadsheetApp.flush'}   | ${'after'}  | ${['first', null]} | ${['first', null]}     | ${'the first write is durable'}
    ${'Properties.setProperty'} | ${'before'} | ${['first', null]} | ${['first', 'second']} | ${'the second write still waits'}
    ${'Properties.setProperty'} | ${'after'}  | ${['first', null]} | ${['first', 'second']} | ${'a property is no flush'}
  `('fact 23: killed $when $call: $why', async ({ call, when, lost, kept }) => {
    expect(cellsOf(await killed(twoWrites, { call, when, effect: 'kill' }))).toEqual(lost);
    expect(cellsOf(await killed(twoWrites, { call, when, effect: 'killKeepingWrites' }))).toEqual(kept);
  });

  test.each`
    then                                                           | durable  | why
    ${'sheet.getRange(5, 5).getValue()'}                           | ${true}  | ${'a read of cells'}
    ${'sheet.getLastRow()'}                                        | ${true}  | ${'a read of its size'}
    ${'SpreadsheetApp.flush()'}                                    | ${true}  | ${'a flush'}
    ${'PropertiesService.getUserProperties().setProperty("a", 1)'} | ${false} | ${'a property'}
    ${'LockService.getScriptLock().releaseLock()'}                 | ${false} | ${'the release of a lock'}
    ${'Utilities.sleep(60000)'}                                    | ${false} | ${'a minute'}
    ${'sheet.getRange(2, 1).setValue("more")'}                     | ${false} | ${'another write'}
  `('fact 23: $why makes what waits durable: $durable', async ({ then, durable }) => {
    const code = `function ask() { ${SHEET} sheet.getRange(1, 1).setValue("first"); ${then}; Logger.log("end") }`;
    const host = await killed(code, { call: 'Logger.log' });
    expect(cellsOf(host, 1)).toEqual([durable ? 'first' : null]);
  });

  test('fact 23: an execution that ends well flushes by itself', async () => {
    const host = await aHost({ code: twoWrites });
    expect(await ask(host)).toBe('finished');
    expect(cellsOf(host)).toEqual(['first', 'second']);
  });

  test('fact 23: so does one that ends with an exception of its own', async () => {
    const host = await aHost({
      code: `function ask() { ${SHEET} sheet.getRange(1, 1).setValue("kept"); throw new Error("later") }`,
    });
    await expect(ask(host)).rejects.toThrow('later');
    expect(cellsOf(host, 1)).toEqual(['kept']);
  });

  test('fact 23: nobody else sees what waits', async () => {
    const host = await aHost({
      code: `function ask() { ${SHEET} sheet.getRange(1, 1).setValue("first"); Logger.log("now"); SpreadsheetApp.flush(); Logger.log("then") }
        function see() { ${SHEET} return sheet.getRange(1, 1).getValue() }`,
    });
    const seen: unknown[] = [];
    host.failAt(({ name }) => {
      const meanwhile = () => void seen.push(host.callNow('jon@firm.example', 'see', []));
      return name === 'Logger.log' ? { when: 'before', effect: { meanwhile } } : null;
    });
    await ask(host);
    expect(seen).toEqual([
      { ok: true, value: '' },
      { ok: true, value: 'first' },
    ]);
  });
});

describe('fact 33: the time limit is a death like any other', () => {
  const sleeps = (ms: number) =>
    `function ask() { for (let i = 0; i < ${ms / 1000}; i += 1) { try { Utilities.sleep(1000) } catch (e) {} } return "done" } function onOpen() { Utilities.sleep(${ms}) }`;

  test('fact 33: six minutes are allowed, the second of starting included', async () => {
    const host = await aHost({ code: sleeps(359_000) });
    expect(await ask(host)).toBe('done');
    expect(host.executions[0]?.costMs).toBe(360_000);
  });

  test('fact 33: a second more is too long, and no catch helps', async () => {
    const host = await aHost({ code: sleeps(360_000) });
    await expect(ask(host)).rejects.toThrow('Exceeded maximum execution time');
    expect(host.executions[0]?.costMs).toBe(361_000);
  });

  test('fact 33: opening the file has half a minute', async () => {
    const host = await aHost({ code: sleeps(30_000) });
    await host.open();
    expect(host.executions[0]?.error).toBe('Exceeded maximum execution time');
  });

  test('fact 33: a call that failed has taken its time, too', async () => {
    const code = `function ask() { ${SHEET} Utilities.sleep(300000); Utilities.sleep(58990); try { LockService.getScriptLock().waitLock(-1) } catch (e) {} return "done" }`;
    await expect(ask(await aHost({ code }))).rejects.toThrow('Exceeded maximum execution time');
  });

  test('fact 33: no finally runs, what waits is lost, its locks are free', async () => {
    const code = `function ask() { ${SHEET}
        const lock = LockService.getDocumentLock();
        lock.tryLock(1);
        try { sheet.getRange(1, 1).setValue("waits"); for (;;) Utilities.sleep(60000) }
        finally { sheet.getRange(2, 1).setValue("finally"); SpreadsheetApp.flush(); PropertiesService.getUserProperties().setProperty("finally", "yes") }
      }
      function after() { return [LockService.getDocumentLock().tryLock(1), PropertiesService.getUserProperties().getKeys()] }`;
    const host = await aHost({ code });
    await expect(ask(host)).rejects.toThrow('Exceeded maximum execution time');
    expect(cellsOf(host)).toEqual([null, null]);
    expect((await host.callFromPage('after', [])).answer).toEqual({ ok: true, value: [true, []] });
  });

  test('fact 33: after any kill no service answers any more', async () => {
    const code = `function ask() { ${SHEET}
      try { sheet.getRange(1, 1).setValue("x"); SpreadsheetApp.flush(); } catch (e) {
        try { sheet.getRange(2, 1).setValue("y"); SpreadsheetApp.flush(); } catch (f) { return "caught" }
      }
      return "caught";
    }`;
    const host = await killed(code, {});
    expect(cellsOf(host)).toEqual([null, null]);
    expect(host.executions[0]?.calls.byName).toMatchObject({ 'SpreadsheetApp.flush': 1, 'Range.setValue': 1 });
  });
});

describe('facts 24 and 29: the sheet is other people’s, too', () => {
  const meanwhile = (host: Host, act: () => void) =>
    host.failAt({ call: 'Logger.log', nth: 1, when: 'before', effect: { meanwhile: act } });

  test.each`
    act                                                         | second                 | why
    ${(host: Host) => host.insertRows('Invoices', 1, 1)}        | ${['A', '', 'B']}      | ${'inserted'}
    ${(host: Host) => host.deleteRows('Invoices', 1, 1)}        | ${['B', 'C', '']}      | ${'deleted'}
    ${(host: Host) => host.sortRows('Invoices', 0, 1, true)}    | ${['C', 'B', 'A']}     | ${'sorted'}
    ${(host: Host) => host.typeInto('Invoices', 1, 1, 'other')} | ${['other', 'B', 'C']} | ${'written over'}
  `('fact 24: rows are $why between two reads', async ({ act, second }) => {
    const read = 'sheet.getRange(1, 1, 3, 1).getValues().map(([v]) => v)';
    const host = await aHost({
      code: `function ask() { ${SHEET} const a = ${read}; Logger.log(""); return [a, ${read}] }`,
    });
    for (const [index, value] of ['A', 'B', 'C'].entries()) host.book.sheet('Invoices')?.setValue(index + 1, 1, value);
    meanwhile(host, () => act(host));
    expect(await ask(host)).toEqual([['A', 'B', 'C'], second]);
  });

  test('fact 24: a write goes to the row of that number, whatever stands there by then', async () => {
    const host = await aHost({
      code: `function ask() { ${SHEET} const cell = sheet.getRange(2, 2); cell.setValue("mine"); Logger.log("") }`,
    });
    host.book.sheet('Invoices')?.setValue(2, 1, 'B');
    meanwhile(host, () => host.insertRows('Invoices', 1, 1));
    await ask(host);
    const row = (number: number) => [1, 2].map((column) => host.book.sheet('Invoices')?.cell(number, column).value);
    expect([row(2), row(3)]).toEqual([
      [null, 'mine'],
      ['B', null],
    ]);
  });

  test('fact 24: a read that is repeated after somebody else’s change is asked anew, and paid for', async () => {
    const code = `function ask() { ${SHEET} const cell = sheet.getRange(1, 1); cell.getValue(); cell.getValue(); Logger.log(""); cell.getValue() }`;
    const host = await aHost({ code });
    await ask(host);
    expect(host.executions[0]?.calls.roundTrips).toBe(1);
    meanwhile(host, () => host.typeInto('Invoices', 1, 1, 'x'));
    await ask(host);
    expect(host.executions[1]?.calls.roundTrips).toBe(2);
  });

  const appends = (how: string) => `function add(name) { ${SHEET} ${how}; Logger.log("") }
    function ask() { add("first") } function other() { add("second") }`;
  test.each`
    how                                                           | rows                   | why
    ${'sheet.appendRow([name])'}                                  | ${['second', 'first']} | ${'appendRow never takes the same row'}
    ${'sheet.getRange(sheet.getLastRow() + 1, 1).setValue(name)'} | ${['first', null]}     | ${'the last row asked for and written is taken twice'}
  `('fact 29: $why', async ({ how, rows }) => {
    const host = await aHost({ code: appends(how) });
    meanwhile(host, () => expect(host.callNow('jon@firm.example', 'other', []).ok).toBe(true));
    await ask(host);
    expect(cellsOf(host)).toEqual(rows);
  });
});
