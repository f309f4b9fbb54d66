/** How Google says no (platform.md 1.3): what carries a code, what does not, and which scope was missing. */
import { ALL_SCOPES, aHost, answerOf, refusalOf } from '../testHost';

const AUTH = 'https://www.googleapis.com/auth/';
const without = (name: string) => ALL_SCOPES.filter((scope) => scope !== AUTH + name);
/** Name, code and reason of what a call throws. */
const told = (call: string) =>
  `try { ${call} } catch (e) { return [e.name, e.details ? e.details.code : null, e.details ? e.details.errors[0].reason : null] } return "fine"`;

describe('facts 31 and 40: only advanced services carry a code', () => {
  test.each`
    call                                                                          | name                             | code    | reason
    ${'SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1)'}                 | ${'Exception'}                   | ${null} | ${null}
    ${'PropertiesService.getUserProperties().getProperty("")'}                    | ${'Exception'}                   | ${null} | ${null}
    ${'LockService.getDocumentLock().waitLock(-1)'}                               | ${'Exception'}                   | ${null} | ${null}
    ${'DocumentApp.openById("x")'}                                                | ${'Exception'}                   | ${null} | ${null}
    ${'Gmail.Users.Messages.send({}, "me")'}                                      | ${'GoogleJsonResponseException'} | ${400}  | ${'invalidArgument'}
    ${'Gmail.Users.Messages.send({}, "jon@firm.example")'}                        | ${'GoogleJsonResponseException'} | ${403}  | ${'forbidden'}
    ${'Drive.Files.get("x")'}                                                     | ${'GoogleJsonResponseException'} | ${404}  | ${'notFound'}
    ${'Drive.Files.create({ name: "x", appProperties: { k: "x".repeat(124) } })'} | ${'GoogleJsonResponseException'} | ${403}  | ${'appPropertyTooLarge'}
  `('facts 31, 40: $call throws $name with code $code', async ({ call, name, code, reason }) => {
    expect(await answerOf(told(call))).toEqual([name, code, reason]);
  });

  test.each`
    code    | name                             | reason
    ${null} | ${'Exception'}                   | ${null}
    ${400}  | ${'GoogleJsonResponseException'} | ${'invalidArgument'}
    ${401}  | ${'GoogleJsonResponseException'} | ${'authError'}
    ${403}  | ${'GoogleJsonResponseException'} | ${'rateLimitExceeded'}
    ${404}  | ${'GoogleJsonResponseException'} | ${'notFound'}
    ${413}  | ${'GoogleJsonResponseException'} | ${'uploadTooLarge'}
    ${429}  | ${'GoogleJsonResponseException'} | ${'rateLimitExceeded'}
    ${500}  | ${'GoogleJsonResponseException'} | ${'backendError'}
    ${503}  | ${'GoogleJsonResponseException'} | ${'backendError'}
  `(
    'facts 40, 41: an ordered error of code $code, after the call: the mail has left',
    async ({ code, name, reason }) => {
      const raw = 'Utilities.base64EncodeWebSafe("To: a@x.example\\r\\n\\r\\nx")';
      const host = await aHost({
        code: `function ask() { ${told(`Gmail.Users.Messages.send({ raw: ${raw} }, "me")`)} }`,
      });
      const effect = { message: "We're sorry, a server error occurred. Please wait a bit and try again.", code };
      host.failAt({ call: 'Gmail.Users.Messages.send', nth: 1, when: 'after', effect });
      expect(host.callNow('mia@firm.example', 'ask', [])).toEqual({ ok: true, value: [name, code, reason] });
      expect(host.outbox).toHaveLength(1);
    },
  );
});

describe('fact 36: each scope is granted or declined by itself', () => {
  test.each`
    scope                         | call                                                                       | name                                     | required
    ${'spreadsheets.currentonly'} | ${'SpreadsheetApp.getActiveSpreadsheet()'}                                 | ${'SpreadsheetApp.getActiveSpreadsheet'} | ${`(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`}
    ${'script.container.ui'}      | ${'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))'} | ${'Ui.showSidebar'}                      | ${`${AUTH}script.container.ui`}
    ${'script.scriptapp'}         | ${'ScriptApp.getProjectTriggers()'}                                        | ${'ScriptApp.getProjectTriggers'}        | ${`${AUTH}script.scriptapp`}
    ${'userinfo.email'}           | ${'Session.getEffectiveUser().getEmail()'}                                 | ${'User.getEmail'}                       | ${`${AUTH}userinfo.email`}
    ${'documents'}                | ${'DocumentApp.openById("x")'}                                             | ${'DocumentApp.openById'}                | ${`${AUTH}documents`}
  `('fact 36: without $scope the method says what it needs', async ({ scope, call, name, required }) => {
    expect(await refusalOf(call, { scopes: without(scope) })).toBe(
      `Exception: Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`,
    );
    expect(await refusalOf(call)).not.toContain('permissions');
  });

  test.each`
    scope           | call                                     | web
    ${'gmail.send'} | ${'Gmail.Users.Messages.send({}, "me")'} | ${'gmail.users.messages.send'}
    ${'drive.file'} | ${'Drive.Files.list({})'}                | ${'drive.files.list'}
  `('facts 36, 40: without $scope the advanced service answers 403', async ({ scope, call, web }) => {
    const body = `try { ${call} } catch (e) { return [e.name, e.details.code, e.details.errors[0].reason, e.message] } return "fine"`;
    expect(await answerOf(body, { scopes: without(scope) })).toEqual([
      'GoogleJsonResponseException',
      403,
      'insufficientPermissions',
      `API call to ${web} failed with error: Request had insufficient authentication scopes.`,
    ]);
  });

  test('fact 36: what is taken back is missing from then on, what is granted again is back', async () => {
    const host = await aHost({ code: 'function ask() { return Session.getEffectiveUser().getEmail() }' });
    const asked = () => host.callNow('mia@firm.example', 'ask', []);
    const granted = { ok: true, value: 'mia@firm.example' };
    expect(asked()).toEqual(granted);
    host.grant(without('userinfo.email'));
    expect(asked()).toMatchObject({ ok: false, message: expect.stringMatching(/^Specified permissions are not suff/) });
    host.grant(ALL_SCOPES);
    expect(asked()).toEqual(granted);
  });

  test('fact 36: a trigger still comes when a scope is gone, and fails at the first line that needs it', async () => {
    const host = await aHost({
      code: 'function beat() { console.log("begun"); Session.getEffectiveUser().getEmail() }',
    });
    host.grant(without('userinfo.email'));
    const { log, error } = await host.fireTrigger('beat');
    expect([log[0], error]).toEqual(['begun', expect.stringContaining('Specified permissions')]);
  });

  test('fact 36: with no scope at all neither a page nor a click nor a trigger begins', async () => {
    const host = await aHost({
      code: 'function ask() { console.log("begun") } function onOpen() { console.log("opened") }',
    });
    host.grant([]);
    const message = 'Authorization is required to perform that action.';
    expect((await host.callFromPage('ask', [])).answer).toEqual({ ok: false, message });
    expect((await host.fireTrigger('ask')).error).toBe(message);
    await expect(host.clickMenu('ask')).rejects.toThrow(message);
    await host.open();
    expect(host.executions.map(({ costMs, log }) => [costMs, log])).toEqual([
      [0, []],
      [0, []],
      [0, []],
      [1000, ['opened']],
    ]);
  });
});
