/** Permissions: each scope missed singly, and what may be done before anybody clicked. */
import { ALL_SCOPES, aHost, answerOf, ask, refusalOf } from '../testHost';

const AUTH = 'https://www.googleapis.com/auth/';
const without = (name: string) => ALL_SCOPES.filter((scope) => scope !== AUTH + name);

describe('a scope that was not granted', () => {
  test('the wider scope serves as well', async () => {
    const scopes = [...without('spreadsheets.currentonly'), `${AUTH}spreadsheets`];
    expect(await answerOf('return SpreadsheetApp.getActive().getName()', { scopes })).toBe('memory');
  });

  test.each([
    'PropertiesService.getUserProperties().getKeys()',
    'LockService.getDocumentLock().tryLock(1)',
    'Utilities.getUuid()',
    'HtmlService.createHtmlOutput("x")',
  ])('%s needs none', async (call) => {
    expect(await refusalOf(call, { scopes: [`${AUTH}drive.file`] })).toBe('nothing was thrown');
  });

  test.each`
    scopes                   | status
    ${ALL_SCOPES}            | ${'NOT_REQUIRED'}
    ${without('gmail.send')} | ${'REQUIRED'}
  `('can be asked for: $status', async ({ scopes, status }) => {
    const body = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.${status}, JSON.stringify(info.getAuthorizationStatus())]`;
    expect(await answerOf(body, { scopes })).toEqual([status, true, `"${status}"`]);
  });
});

describe('opening the file', () => {
  const opens = async (body: string, openMode: 'NONE' | 'LIMITED', top = '') => {
    const code = `${top} function onOpen(e) { ${body} }`;
    const host = await aHost({ code, openMode });
    const menus = await host.open();
    return { menus, error: host.executions[0]?.error ?? null };
  };
  const menu =
    'SpreadsheetApp.getUi().createAddonMenu().addItem("See", "see").addSeparator().addItem("Send", "send").addToUi();';

  test.each(['NONE', 'LIMITED'] as const)('makes the menu in mode %s', async (mode) => {
    expect((await opens(menu, mode)).menus).toEqual([
      {
        name: 'Extensions',
        entries: [{ caption: 'See', functionName: 'see' }, null, { caption: 'Send', functionName: 'send' }],
      },
    ]);
  });

  test('says in which mode it runs', async () => {
    const shows = 'if (e.authMode === ScriptApp.AuthMode.NONE) SpreadsheetApp.getUi().createMenu("none").addToUi();';
    expect((await opens(shows, 'NONE')).menus).toEqual([{ name: 'none', entries: [] }]);
    expect((await opens(shows, 'LIMITED')).menus).toEqual([]);
  });

  test('any service at the top level breaks it in mode NONE: no menu', async () => {
    const { menus, error } = await opens(menu, 'NONE', 'const book = SpreadsheetApp.getActive();');
    expect(menus).toEqual([]);
    expect(error).toBe('Authorization is required to perform that action.');
    expect((await opens(menu, 'LIMITED', 'const book = SpreadsheetApp.getActive();')).menus).toHaveLength(1);
  });

  test.each`
    call                                                                       | allowed
    ${'SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue(1)'}  | ${true}
    ${'PropertiesService.getDocumentProperties().getProperty("x")'}            | ${true}
    ${'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))'} | ${false}
    ${'Gmail.Users.Messages.send({ raw: "x" }, "me")'}                         | ${false}
    ${'ScriptApp.newTrigger("x")'}                                             | ${false}
    ${'Drive.Files.list({})'}                                                  | ${false}
    ${'DocumentApp.openById("x")'}                                             | ${false}
  `('in mode LIMITED $call is allowed: $allowed', async ({ call, allowed }) => {
    const { error } = await opens(call, 'LIMITED');
    if (allowed) expect(error).toBeNull();
    else expect(error).toMatch(/^Specified permissions are not sufficient to call /);
  });

  test('nobody learns who opened the file', async () => {
    const host = await aHost({
      code: 'function onOpen() { console.log("[" + Session.getActiveUser().getEmail() + "]") }',
    });
    await host.open();
    expect(host.executions[0]?.log).toEqual(['[]']);
  });

  test('a script without onOpen has no menu', async () => {
    expect(await (await aHost({ code: '' })).open()).toEqual([]);
  });
});

test('who clicks is known', async () => {
  const host = await aHost({
    code: 'function ask() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone()] }',
  });
  expect(await ask(host)).toEqual(['mia@firm.example', 'mia@firm.example', 'Etc/UTC']);
});
