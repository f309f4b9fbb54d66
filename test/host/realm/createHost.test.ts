/** The host as the workbench holds it: clock, files on disk, saving, what a person sees of an execution. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Book } from '../../../host/workbook/book';
import { memoryBook } from '../memoryBook';
import { aFolder, aHost, ask } from '../testHost';

describe('the clock', () => {
  test('stands still until somebody moves it', async () => {
    const host = await aHost({ code: '', now: '2026-03-29 01:59' });
    expect(host.now).toBe('2026-03-29 01:59');
    host.setNow('2026-03-29 03:00');
    expect(host.now).toBe('2026-03-29 03:00');
  });

  test('set back after an execution stays back', async () => {
    const host = await aHost({ code: 'function ask() {}' });
    await ask(host);
    host.setNow('2026-03-08 09:00');
    await ask(host);
    expect([host.now, host.executions[1]?.startedAt]).toEqual(['2026-03-08 09:00', '2026-03-08 09:00:00']);
  });

  test('goes by the sheet’s zone', async () => {
    const host = await aHost({
      code: 'function ask() { return new Date().toISOString() }',
      book: memoryBook({ A: [] }, { timeZone: 'Asia/Tokyo' }),
    });
    expect(await ask(host)).toBe('2026-03-09T00:00:01.000Z');
  });

  test('moves on by hours of real time in the night of spring', async () => {
    const host = await aHost({
      code: 'function ask() { return Utilities.formatDate(new Date(), "Europe/Berlin", "HH:mm") }',
      now: '2026-03-29 01:30',
    });
    expect(await ask(host)).toBe('01:30');
    await host.advanceTo('2026-03-29 03:30');
    expect(await ask(host)).toBe('03:30');
  });

  test.each(['soon', '2026-13-01 09:00'])('"%s" is no moment', async (now) => {
    await expect(aHost({ code: '', now })).rejects.toThrow('which is not a moment');
  });
});

describe('saving', () => {
  test('writes the workbook into the folder, which is made', async () => {
    const paths: string[] = [];
    const book: Book = { ...memoryBook({ A: [] }), save: async (path) => void paths.push(path) };
    const folder = join(aFolder(), 'new');
    await (await aHost({ code: '', book, folder })).save();
    expect(paths).toEqual([join(folder, 'book.xlsx')]);
    expect(existsSync(folder)).toBe(true);
  });

  test('is refused by a host without a folder', async () => {
    await expect((await aHost({ code: '' })).save()).rejects.toThrow('it has no folder to save to');
  });
});

describe('files on disk', () => {
  test('of one name stand beside each other', async () => {
    const code = `function ask() { for (let i = 0; i < 2; i += 1) Drive.Files.create({ name: 'Notice: "ACME" / 7', mimeType: 'application/vnd.google-apps.document' }) }`;
    const host = await aHost({ code, folder: aFolder() });
    await ask(host);
    const names = host.files.map((file) => basename(file.path ?? ''));
    expect(names[0]).toBe('Notice- -ACME- - 7.html');
    expect(names[1]).toMatch(/^Notice- -ACME- - 7 \w{6}\.html$/);
  });

  test('outgoing mail is numbered in the order of sending', async () => {
    const code = `function ask() { ["Ann <ann@x.example>", "bob@x.example"].forEach((to) => Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe("To: " + to + "\\r\\n\\r\\nx") }, "me")) }`;
    const host = await aHost({ code, folder: aFolder() });
    await ask(host);
    expect(host.outbox.map((mail) => basename(mail.path ?? ''))).toEqual([
      '0001-ann-x-example.eml',
      '0002-bob-x-example.eml',
    ]);
  });
});

describe('a service object', () => {
  test.each`
    expression                                                   | value
    ${'String(SpreadsheetApp.getActive())'}                      | ${'Spreadsheet'}
    ${'JSON.stringify(SpreadsheetApp.getActive())'}              | ${'{}'}
    ${'"getRange" in SpreadsheetApp.getActive().getSheets()[0]'} | ${true}
    ${'"protect" in SpreadsheetApp.getActive().getSheets()[0]'}  | ${false}
    ${'ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL'}     | ${true}
    ${'JSON.stringify({ mode: ScriptApp.AuthMode.FULL })'}       | ${'{"mode":"FULL"}'}
  `('$expression is $value', async ({ expression, value }) => {
    expect(await ask(await aHost({ code: `function ask() { return ${expression} }` }))).toBe(value);
  });

  test('takes no members of the script’s own', async () => {
    const host = await aHost({ code: 'function ask() { "use strict"; SpreadsheetApp.mine = 1 }' });
    await expect(ask(host)).rejects.toThrow('SpreadsheetApp.mine cannot be set');
  });

  test('can be awaited like any value', async () => {
    const host = await aHost({ code: 'async function ask() { return (await SpreadsheetApp.getActive()).getName() }' });
    expect(await ask(host)).toBe('memory');
  });
});

test('what the script logs is readable', async () => {
  const host = await aHost({
    code: 'function go() { console.info({ a: [1, "x"] }); console.warn(new Date(0)); console.error("%s of %d", "one", 2) }',
  });
  await host.clickMenu('go');
  expect(host.executions[0]?.log).toEqual(["{ a: [ 1, 'x' ] }", '1970-01-01T00:00:00.000Z', 'one of 2']);
});
