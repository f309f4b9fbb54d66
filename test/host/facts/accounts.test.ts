/** Whose triggers, properties and locks they are (platform.md 1.5, 1.9). */
import type { Host } from '../../../host/realm/host';
import { aHost, ask } from '../testHost';

const [MIA, JON] = ['mia@firm.example', 'jon@firm.example'];
const answerTo = (host: Host, user: string, functionName: string): unknown => {
  const answer = host.callNow(user, functionName, []);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

describe('facts 42, 43, 48: triggers', () => {
  const code = `function make() { ScriptApp.newTrigger("beat").timeBased().everyHours(1).create() }
    function beat() { console.log(Session.getEffectiveUser().getEmail()) }
    function list() { return ScriptApp.getProjectTriggers().map((t) => t.getUniqueId()) }
    function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }`;
  const withBoth = async () => {
    const host = await aHost({ code });
    host.callNow(MIA, 'make', []);
    host.callNow(JON, 'make', []);
    return host;
  };

  test('fact 42: each runs as whoever made it, so of two people each fires', async () => {
    const host = await withBoth();
    const fired = await host.advanceTo('2026-03-09 10:00');
    expect(fired.map(({ user, log }) => [user, log])).toEqual([
      [MIA, [MIA]],
      [JON, [JON]],
    ]);
  });

  test('fact 42: another account’s are neither seen nor deleted', async () => {
    const host = await withBoth();
    const [mias, jons] = host.triggers.map(({ id }) => id);
    expect([answerTo(host, MIA, 'list'), answerTo(host, JON, 'list')]).toEqual([[mias], [jons]]);
    host.callNow(JON, 'remove', []);
    expect(host.triggers.map(({ user }) => user)).toEqual([MIA]);
  });

  test('fact 43: one may come late, twice, or while another runs, and of any user', async () => {
    const host = await aHost({ code });
    const first = await host.fireTrigger('beat', JON);
    const second = await host.fireTrigger('beat', JON);
    expect([first, second]).toMatchObject([{ user: JON }, { user: JON }]);
    host.failAt({
      call: 'console.log',
      nth: 1,
      when: 'before',
      effect: { meanwhile: () => void host.fireNow(JON, 'beat') },
    });
    await host.fireTrigger('beat', MIA);
    expect(host.executions.slice(2).map(({ user, startedAt }) => [user, startedAt])).toEqual([
      [JON, '2026-03-09 09:00:03'],
      [MIA, '2026-03-09 09:00:02'],
    ]);
  });

  test('fact 43: one that is not fired by hand nor by the clock does not come', async () => {
    const host = await withBoth();
    host.setNow('2026-03-10 12:30');
    expect(host.executions.filter(({ kind }) => kind === 'trigger')).toEqual([]);
  });

  test('fact 48: the same can be made twice, and then fires twice', async () => {
    const host = await aHost({ code });
    host.callNow(MIA, 'make', []);
    host.callNow(MIA, 'make', []);
    expect(await host.advanceTo('2026-03-09 10:00')).toHaveLength(2);
  });

  test('fact 34: a twenty-first is refused; another account’s do not count', async () => {
    const host = await aHost({ code });
    for (let n = 1; n <= 20; n += 1) host.callNow(MIA, 'make', []);
    expect(host.triggers).toHaveLength(20);
    expect(host.callNow(MIA, 'make', [])).toEqual({
      ok: false,
      message: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    });
    expect(host.callNow(JON, 'make', [])).toEqual({ ok: true, value: null });
  });
});

describe('fact 63: who am I', () => {
  const code = `function who() { const of = (user) => user.getEmail(); return [of(Session.getActiveUser()), of(Session.getEffectiveUser())] }
    function beat() { console.log(who().join("|")) }
    function onOpen() { beat() }
    function me() { const store = PropertiesService.getUserProperties(); if (store.getProperty("me") === null) store.setProperty("me", Utilities.getUuid()); return store.getProperty("me") }`;

  test('fact 63: a click knows both, a trigger its owner alone, opening the file nobody', async () => {
    const host = await aHost({ code });
    expect(answerTo(host, JON, 'who')).toEqual([JON, JON]);
    expect((await host.fireTrigger('beat', JON)).log).toEqual([`|${JON}`]);
    await host.open();
    expect(host.executions.at(-1)?.log).toEqual(['|']);
  });

  test('fact 63: a random text in user properties says who one is, without a scope', async () => {
    const host = await aHost({ code, scopes: ['https://www.googleapis.com/auth/drive.file'] });
    const [mia, jon] = [answerTo(host, MIA, 'me'), answerTo(host, JON, 'me')];
    expect(mia).not.toBe(jon);
    expect([answerTo(host, MIA, 'me'), answerTo(host, JON, 'me')]).toEqual([mia, jon]);
  });
});

describe('fact 60: properties', () => {
  const code = `function set() { PropertiesService.getDocumentProperties().setProperty("d", 5); PropertiesService.getScriptProperties().setProperty("s", "x"); PropertiesService.getUserProperties().setProperty("u", "x"); ScriptApp.newTrigger("set").timeBased().everyHours(1).create();
      SpreadsheetApp.getActive().getSheetByName("Invoices").appendRow(["INV-1"]); Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe("To: a@x.example\\r\\n\\r\\nx") }, "me") }
    function see() { const of = (store) => store.getProperties(); return [of(PropertiesService.getDocumentProperties()), of(PropertiesService.getScriptProperties()), of(PropertiesService.getUserProperties()), SpreadsheetApp.getActive().getSheetByName("Invoices").getRange(1, 1).getValue()] }
    function id() { return SpreadsheetApp.getActive().getId() }`;

  test('fact 60: a user’s own are nobody else’s, the document’s are everybody’s; all are texts', async () => {
    const host = await aHost({ code });
    host.callNow(MIA, 'set', []);
    expect(answerTo(host, JON, 'see')).toEqual([{ d: '5' }, { s: 'x' }, {}, 'INV-1']);
  });

  test('fact 60: a copy of the spreadsheet has its cells, another id and nothing of the script', async () => {
    const host = await aHost({ code });
    host.callNow(MIA, 'set', []);
    const copy = await host.copy();
    expect(answerTo(copy, MIA, 'see')).toEqual([{}, {}, {}, 'INV-1']);
    expect([copy.triggers, copy.outbox, copy.files]).toEqual([[], [], []]);
    expect(answerTo(copy, MIA, 'id')).not.toBe(answerTo(host, MIA, 'id'));
    expect([host.triggers, host.outbox].map((list) => list.length)).toEqual([1, 1]);
  });

  test('fact 60: a copy is written with the same account: its quota goes on', async () => {
    const host = await aHost({ code, mailQuota: 2 });
    host.callNow(MIA, 'set', []);
    const copy = await host.copy();
    expect(copy.quota.mailLeft).toBe(1);
    copy.callNow(MIA, 'set', []);
    expect([host.quota.mailLeft, host.outbox.length, copy.outbox.length]).toEqual([0, 1, 1]);
    expect(copy.outbox[0]?.id).not.toBe(host.outbox[0]?.id);
  });

  const full = 'You have exceeded the property storage quota. Please remove some properties and try again.';
  const nameless = 'When setting or getting a property value, the property name must not be null or empty.';
  test.each`
    call                                                                             | refusal     | why
    ${'p.setProperty("a", "x".repeat(9216))'}                                        | ${null}     | ${'9 KB'}
    ${'p.setProperty("a", "x".repeat(9217))'}                                        | ${full}     | ${'9 KB and a byte'}
    ${'p.setProperties({ a: "x".repeat(9217) })'}                                    | ${full}     | ${'the same among several'}
    ${'p.setProperty("a", "é".repeat(4609))'}                                        | ${full}     | ${'counted in bytes'}
    ${'for (let i = 100; i < 155; i += 1) p.setProperty("k" + i, "x".repeat(9216))'} | ${null}     | ${'55 of 9 KB'}
    ${'for (let i = 100; i < 156; i += 1) p.setProperty("k" + i, "x".repeat(9216))'} | ${full}     | ${'the whole store: 500 KB'}
    ${'p.getProperty("")'}                                                           | ${nameless} | ${'no name'}
    ${'p.setProperty(null, "x")'}                                                    | ${nameless} | ${'null for a name'}
  `('fact 39: $why', async ({ call, refusal }) => {
    const host = await aHost({
      code: `function ask() { const p = PropertiesService.getDocumentProperties(); try { ${call} } catch (e) { return e.name + ": " + e.message } return null }`,
    });
    expect(await ask(host)).toBe(refusal === null ? null : `Exception: ${refusal}`);
  });
});

describe('fact 77: under drive.file a file is found and opened by the account that made it, and by no other', () => {
  const DOC = 'application/vnd.google-apps.document';
  const tried = (call: string) => `try { return ${call} } catch (e) { return e.message }`;
  const drive = `
    function make() { return Drive.Files.create({ name: 'Notice', mimeType: '${DOC}', appProperties: { k: 'v' } }).id }
    function find() { return Drive.Files.list({ q: "appProperties has { key='k' and value='v' }", fields: 'files(name)' }).files.map((file) => file.name) }
    function look(id) { ${tried('Drive.Files.get(id).name')} }
    function rename(id) { ${tried("Drive.Files.update({ name: 'Mine' }, id).name")} }
    function open(id) { ${tried('DocumentApp.openById(id).getName()')} }`;
  const missing = (method: string, id: string) =>
    `API call to drive.files.${method} failed with error: File not found: ${id}.`;
  test('fact 77: its own account', async () => {
    const host = await aHost({ code: drive });
    const id = host.callNow(host.user, 'make', []) as { readonly value: string };
    const asked = (name: string) => host.callNow(host.user, name, [id.value]);
    expect(['find', 'look', 'open', 'rename'].map((name) => asked(name))).toMatchObject([
      { value: ['Notice'] },
      { value: 'Notice' },
      { value: 'Notice' },
      { value: 'Mine' },
    ]);
  });
  test('fact 77: another one', async () => {
    const host = await aHost({ code: drive });
    const { value: id } = host.callNow(host.user, 'make', []) as { readonly value: string };
    const asked = (name: string) => host.callNow('ben@firm.example', name, [id]);
    expect(['find', 'look', 'open', 'rename'].map((name) => asked(name))).toMatchObject([
      { value: [] },
      { value: missing('get', id) },
      { value: "Document is missing (perhaps it was deleted, or you don't have read access?)" },
      { value: missing('update', id) },
    ]);
  });
});
