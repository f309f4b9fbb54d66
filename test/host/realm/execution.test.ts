/** One execution: a fresh bare context, its own constructors, and how it ends. */
import { aHost, answerOf, ask, refusalOf } from '../testHost';

describe('each execution begins in a fresh context', () => {
  test('globals of one execution are gone in the next', async () => {
    const host = await aHost({ code: 'var n = 0; function ask() { n += 1; return n; }' });
    expect([await ask(host), await ask(host)]).toEqual([1, 1]);
  });

  test('a changed built-in of one execution is whole again in the next', async () => {
    const host = await aHost({
      code: 'function ask() { const before = [].map.marked; [].map.marked = 1; Array.prototype.map.marked = 1; return before ?? null; }',
    });
    expect([await ask(host), await ask(host)]).toEqual([null, null]);
  });
});

describe('the context holds ECMAScript of 2020 and nothing of Node or a browser', () => {
  test.each([
    'process',
    'require',
    'Buffer',
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'performance',
    'window',
    'structuredClone',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'WeakRef',
    'AggregateError',
    'hostJob',
    'Array.prototype.at',
    'Array.prototype.toSorted',
    'Array.prototype.findLast',
    'Uint8Array.prototype.at',
    'String.prototype.at',
    'String.prototype.replaceAll',
    'Object.hasOwn',
    'Promise.any',
  ])('%s is not there', async (name) => {
    expect(await answerOf(`return typeof ${name}`)).toBe('undefined');
  });

  test.each([
    'Intl.NumberFormat',
    'Array.prototype.flatMap',
    'Object.fromEntries',
    'Promise.allSettled',
    'BigInt',
    'Proxy',
    'console.log',
    'Logger.log',
  ])('%s is there', async (name) => {
    expect(await answerOf(`return typeof ${name}`)).toBe('function');
  });

  test('no object leads out of the context', async () => {
    expect(await answerOf('return typeof this.constructor.constructor("return this")().process')).toBe('undefined');
  });
});

describe('values given to the script are made with the context’s own constructors', () => {
  test.each`
    what               | test
    ${'a date cell'}   | ${'SpreadsheetApp.getActive().getSheetByName("Invoices").getRange(1, 1).getValue() instanceof Date'}
    ${'rows'}          | ${'SpreadsheetApp.getActive().getSheetByName("Invoices").getRange(1, 1).getValues() instanceof Array'}
    ${'a row'}         | ${'SpreadsheetApp.getActive().getSheetByName("Invoices").getRange(1, 1).getValues()[0] instanceof Array'}
    ${'a parsed date'} | ${'Utilities.parseDate("2026-03-08", "Etc/UTC", "yyyy-MM-dd") instanceof Date'}
    ${'properties'}    | ${'PropertiesService.getUserProperties().getProperties() instanceof Object'}
    ${'the arguments'} | ${'arguments[0] instanceof Object && arguments[0].list instanceof Array'}
    ${'new Date()'}    | ${'new Date() instanceof Date && Object.prototype.toString.call(new Date()) === "[object Date]"'}
  `('$what', async ({ test }) => {
    const { memoryBook } = await import('../memoryBook');
    const book = memoryBook({ Invoices: [[{ value: 46_000, format: 'yyyy-mm-dd' }]] });
    const host = await aHost({ book, code: `function ask() { return ${test} }` });
    expect(await ask(host, { list: [1] })).toBe(true);
  });

  test('an exception of a service is an Error named Exception', async () => {
    const body =
      'try { SpreadsheetApp.getActive().insertSheet("Invoices") } catch (e) { return [e instanceof Error, e.name] }';
    expect(await answerOf(body)).toEqual([true, 'Exception']);
  });
});

describe('promises are followed to their end', () => {
  test.each`
    code                                                           | answer
    ${'async function ask() { return 1 }'}                         | ${1}
    ${'async function ask() { await null; await null; return 2 }'} | ${2}
    ${'function ask() { return new Promise(() => {}) }'}           | ${null}
  `('$code', async ({ code, answer }) => {
    expect(await ask(await aHost({ code }))).toBe(answer);
  });

  test('a rejected promise is an uncaught exception', async () => {
    const host = await aHost({ code: 'async function ask() { await null; throw new Error("too late") }' });
    await expect(ask(host)).rejects.toThrow('too late');
    expect(host.executions[0]?.error).toBe('too late');
  });
});

describe('what the host lacks says so by name', () => {
  test.each`
    call                                                          | name
    ${'SpreadsheetApp.getActive().getSheets()[0].protect()'}      | ${'Sheet.protect'}
    ${'SpreadsheetApp.openById("x")'}                             | ${'SpreadsheetApp.openById'}
    ${'SpreadsheetApp.getActive().getSheets()[0].getRange("A1")'} | ${'Sheet.getRange with an A1 address'}
    ${'MailApp.sendEmail({})'}                                    | ${'MailApp.sendEmail'}
    ${'Gmail.Users.Drafts.create({}, "me")'}                      | ${'Gmail.Users.Drafts'}
    ${'Utilities.formatDate(new Date(), "UTC", "YYYY")'}          | ${'Utilities.formatDate with "YYYY"'}
  `('$call', async ({ call, name }) => {
    expect(await refusalOf(call)).toBe(`host: ${name} is not imitated yet`);
  });

  test('even when the script catches it, the execution counts as failed', async () => {
    const host = await aHost({ code: 'function ask() { try { MailApp.sendEmail({}) } catch (e) { return "fine" } }' });
    await expect(ask(host)).rejects.toThrow('host: MailApp.sendEmail is not imitated yet');
  });

  test('an advanced service that the manifest does not switch on has no name', async () => {
    expect(await refusalOf('Gmail.Users', { manifest: { dependencies: {} } })).toBe(
      'ReferenceError: Gmail is not defined',
    );
  });
});

describe('an execution is recorded', () => {
  test('with its log, its cost and its error', async () => {
    const host = await aHost({
      code: 'function broken() { console.log("read %d rows", 3); Logger.log("x"); throw new Error("no") }',
    });
    await expect(host.clickMenu('broken')).rejects.toThrow('no');
    const [execution] = host.executions;
    expect(execution).toMatchObject({
      number: 1,
      functionName: 'broken',
      kind: 'menu',
      user: 'mia@firm.example',
      startedAt: '2026-03-09 09:00:00',
      costMs: 1000,
      error: 'no',
    });
    expect(execution?.log.slice(0, 2)).toEqual(['read 3 rows', 'x']);
    expect(execution?.log[2]).toMatch(/^Uncaught Error: no\n {4}at broken \(Code\.js:1/);
  });

  test('a function that is not there is not found', async () => {
    const host = await aHost({ code: 'function ask() {}' });
    await expect(host.clickMenu('gone')).rejects.toThrow('Script function not found: gone');
  });

  test('an error at the top level breaks every function', async () => {
    const host = await aHost({ code: 'const x = missing.y; function ask() { return 1 }' });
    await expect(ask(host)).rejects.toThrow('missing is not defined');
  });
});
