/** Kills, ordered faults, the time limit, and what becomes of writes that were not flushed. */
import type { memoryBook } from '../memoryBook';
import { aHost, ask } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';
const twoWrites = `function ask() { ${SHEET}
  sheet.getRange(1, 1).setValue("first");
  SpreadsheetApp.flush();
  sheet.getRange(2, 1).setValue("second");
  PropertiesService.getDocumentProperties().setProperty("done", "yes");
  return "finished";
}`;
const cellsOf = (host: { book: ReturnType<typeof memoryBook> }) =>
  [1, 2].map((row) => host.book.sheet('Invoices')?.cell(row, 1).value);

describe('a kill loses what was not flushed', () => {
  test.each`
    call                        | when        | cells              | why
    ${'Range.setValue'}         | ${'before'} | ${[null, null]}    | ${'nothing was written'}
    ${'Range.setValue'}         | ${'after'}  | ${[null, null]}    | ${'the first write still waits'}
    ${'SpreadsheetApp.flush'}   | ${'before'} | ${[null, null]}    | ${'the first write still waits'}
    ${'SpreadsheetApp.flush'}   | ${'after'}  | ${['first', null]} | ${'the first write is durable'}
    ${'Properties.setProperty'} | ${'before'} | ${['first', null]} | ${'the second write still waits'}
  `('$when $call: $why', async ({ call, when, cells }) => {
    const host = await aHost({ code: twoWrites });
    host.failAt({ call, nth: 1, when, effect: 'kill' });
    await expect(ask(host)).rejects.toThrow("We're sorry, a server error occurred. Please wait a bit and try again.");
    expect(host.executions[0]?.error).toBe('killed');
    expect(cellsOf(host)).toEqual(cells);
  });

  test('an execution that ends well flushes by itself', async () => {
    const host = await aHost({ code: twoWrites });
    expect(await ask(host)).toBe('finished');
    expect(cellsOf(host)).toEqual(['first', 'second']);
  });

  test('a read makes waiting writes durable', async () => {
    const host = await aHost({
      code: `function ask() { ${SHEET} sheet.getRange(1, 1).setValue("first"); sheet.getRange(5, 5).getValue(); sheet.getRange(2, 1).setValue("x"); Utilities.sleep(1) }`,
    });
    host.failAt({ call: 'Utilities.sleep', nth: 1, when: 'before', effect: 'kill' });
    await expect(ask(host)).rejects.toThrow();
    expect(cellsOf(host)).toEqual(['first', null]);
  });
});

describe('a kill cannot be caught', () => {
  const stubborn = `function ask() { ${SHEET}
    try { sheet.getRange(1, 1).setValue("x"); SpreadsheetApp.flush(); } catch (e) {
      try { sheet.getRange(2, 1).setValue("y"); SpreadsheetApp.flush(); } catch (f) { return "caught" }
    }
    return "caught";
  }`;

  test('after it no service answers any more', async () => {
    const host = await aHost({ code: stubborn });
    host.failAt({ call: 'SpreadsheetApp.flush', nth: 1, when: 'before', effect: 'kill' });
    await expect(ask(host)).rejects.toThrow('server error');
    expect(cellsOf(host)).toEqual([null, null]);
    expect(host.executions[0]?.calls.byName).toMatchObject({ 'SpreadsheetApp.flush': 1, 'Range.setValue': 1 });
  });
});

describe('a fault strikes the n-th call of an execution, once', () => {
  const three = `function ask() { ${SHEET} const out = [];
    for (let i = 1; i <= 3; i += 1) {
      try { sheet.getRange(i, 1).setValue("r" + i); out.push("ok") } catch (e) { out.push(e.name + ": " + e.message) }
    }
    return out;
  }`;
  const effect = { message: 'Service Spreadsheets timed out while accessing document with id book-1.', code: null };

  test('before the call, nothing happened', async () => {
    const host = await aHost({ code: three });
    host.failAt({ call: 'Range.setValue', nth: 2, when: 'before', effect });
    expect(await ask(host)).toEqual(['ok', `Exception: ${effect.message}`, 'ok']);
    expect(host.book.sheet('Invoices')?.cell(2, 1).value).toBeNull();
  });

  test('after the call, it happened all the same', async () => {
    const host = await aHost({ code: three });
    host.failAt({ call: 'Range.setValue', nth: 2, when: 'after', effect });
    expect(await ask(host)).toEqual(['ok', `Exception: ${effect.message}`, 'ok']);
    expect(host.book.sheet('Invoices')?.cell(2, 1).value).toBe('r2');
  });

  test('the next execution does not meet it again', async () => {
    const host = await aHost({ code: three });
    host.failAt({ call: 'Range.setValue', nth: 1, when: 'before', effect: 'kill' });
    await expect(ask(host)).rejects.toThrow();
    expect(await ask(host)).toEqual(['ok', 'ok', 'ok']);
  });

  test('null disarms it', async () => {
    const host = await aHost({ code: three });
    host.failAt({ call: 'Range.setValue', nth: 1, when: 'before', effect });
    host.failAt(null);
    expect(await ask(host)).toEqual(['ok', 'ok', 'ok']);
  });

  test('a star stands for a call of any name', async () => {
    const host = await aHost({ code: three });
    // getActive, getSheetByName, getRange, setValue: the fourth call.
    host.failAt({ call: '*', nth: 4, when: 'before', effect });
    expect(await ask(host)).toEqual([`Exception: ${effect.message}`, 'ok', 'ok']);
  });

  test('with a code it is an error of an advanced service', async () => {
    const code =
      'function ask() { try { Gmail.Users.Messages.send({}, "me") } catch (e) { return [e.name, e.message, e.details.code, e.details.errors[0].reason] } }';
    const host = await aHost({ code });
    host.failAt({
      call: 'Gmail.Users.Messages.send',
      nth: 1,
      when: 'before',
      effect: { message: 'Backend Error', code: 503 },
    });
    expect(await ask(host)).toEqual([
      'GoogleJsonResponseException',
      'API call to gmail.users.messages.send failed with error: Backend Error',
      503,
      'backendError',
    ]);
  });
});

describe('an execution has its time', () => {
  const sleeps = (ms: number) =>
    `function ask() { for (let i = 0; i < ${ms / 1000}; i += 1) { try { Utilities.sleep(1000) } catch (e) {} } return "done" } function onOpen() { Utilities.sleep(${ms}) }`;

  test('six minutes, its own second of starting included', async () => {
    const host = await aHost({ code: sleeps(359_000) });
    expect(await ask(host)).toBe('done');
    expect(host.executions[0]?.costMs).toBe(360_000);
  });

  test('a second more is too long, and no catch helps', async () => {
    const host = await aHost({ code: sleeps(360_000) });
    await expect(ask(host)).rejects.toThrow('Exceeded maximum execution time');
    expect(host.executions[0]?.costMs).toBe(361_000);
  });

  test('opening the file has half a minute', async () => {
    const host = await aHost({ code: sleeps(30_000) });
    await host.open();
    expect(host.executions[0]?.error).toBe('Exceeded maximum execution time');
  });
});

test('an uncaught exception keeps what was written before it', async () => {
  const host = await aHost({
    code: `function ask() { ${SHEET} sheet.getRange(1, 1).setValue("kept"); throw new Error("later") }`,
  });
  await expect(ask(host)).rejects.toThrow('later');
  expect(host.book.sheet('Invoices')?.cell(1, 1).value).toBe('kept');
});
