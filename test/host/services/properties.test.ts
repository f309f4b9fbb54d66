/** Properties and locks: whose they are, what fits, what is refused. */
import { aHost, answerOf, ask, refusalOf } from '../testHost';

const P = 'const p = PropertiesService.getDocumentProperties();';

describe('properties', () => {
  test('are texts, and outlive the execution', async () => {
    const host = await aHost({
      code: `function ask() { ${P} const was = p.getProperty("n"); p.setProperty("n", 5); return [was, p.getProperty("n")] }`,
    });
    expect(await ask(host)).toEqual([null, '5']);
    expect(await ask(host)).toEqual(['5', '5']);
  });

  test('are set, listed and deleted', async () => {
    const body = `${P} p.setProperties({ a: "1", b: "2" }); p.deleteProperty("a").setProperty("c", "3"); const all = p.getProperties(); const keys = p.getKeys(); p.deleteAllProperties(); return [all, keys, p.getKeys()]`;
    expect(await answerOf(body)).toEqual([{ b: '2', c: '3' }, ['b', 'c'], []]);
  });

  test('of a user are the user’s own, those of the document everybody’s', async () => {
    const code = `function ask() { const u = PropertiesService.getUserProperties(); ${P} const was = [u.getProperty("x"), p.getProperty("x")]; u.setProperty("x", "u"); p.setProperty("x", "d"); return was }`;
    const host = await aHost({ code });
    expect(await ask(host)).toEqual([null, null]);
    host.user = 'jon@firm.example';
    expect(await ask(host)).toEqual([null, 'd']);
  });

  const full = 'You have exceeded the property storage quota. Please remove some properties and try again.';
  test.each`
    call                                                                             | result                                                                                                 | why
    ${'p.setProperty("a", "x".repeat(9216))'}                                        | ${'nothing was thrown'}                                                                                | ${'9 KB'}
    ${'p.setProperty("a", "x".repeat(9217))'}                                        | ${`Exception: ${full}`}                                                                                | ${'9 KB and a byte'}
    ${'p.setProperty("a", "é".repeat(4609))'}                                        | ${`Exception: ${full}`}                                                                                | ${'counted in bytes'}
    ${'for (let i = 100; i < 155; i += 1) p.setProperty("k" + i, "x".repeat(9216))'} | ${'nothing was thrown'}                                                                                | ${'55 of 9 KB'}
    ${'for (let i = 100; i < 156; i += 1) p.setProperty("k" + i, "x".repeat(9216))'} | ${`Exception: ${full}`}                                                                                | ${'the whole store: 500 KB'}
    ${'p.getProperty("")'}                                                           | ${'Exception: When setting or getting a property value, the property name must not be null or empty.'} | ${'no name'}
    ${'p.setProperty(null, "x")'}                                                    | ${'Exception: When setting or getting a property value, the property name must not be null or empty.'} | ${'null for a name'}
  `('$why', async ({ call, result }) => {
    expect(await refusalOf(`${P} ${call}`)).toBe(result);
  });
});

describe('locks', () => {
  const L = 'const lock = LockService.getDocumentLock();';
  test.each`
    body                                                                      | answer                 | why
    ${`${L} return [lock.hasLock(), lock.tryLock(100), lock.hasLock()]`}      | ${[false, true, true]} | ${'taken'}
    ${`${L} lock.tryLock(1); return lock.tryLock(1)`}                         | ${true}                | ${'taken again by whoever holds it'}
    ${`${L} lock.tryLock(1); return LockService.getDocumentLock().hasLock()`} | ${true}                | ${'two objects are one lock'}
    ${`${L} lock.tryLock(1); return LockService.getScriptLock().hasLock()`}   | ${false}               | ${'another kind is another lock'}
    ${`${L} return lock.tryLock(-1)`}                                         | ${false}               | ${'a negative wait'}
    ${`${L} lock.tryLock(1); lock.releaseLock(); return lock.hasLock()`}      | ${false}               | ${'released'}
  `('$why', async ({ body, answer }) => {
    expect(await answerOf(body)).toEqual(answer);
  });

  test('end with their execution, a killed one too', async () => {
    const host = await aHost({
      code: `function ask() { ${L} const had = lock.hasLock(); lock.tryLock(1); return had }`,
    });
    host.failAt({ call: 'Lock.tryLock', nth: 1, when: 'after', effect: 'kill' });
    await expect(ask(host)).rejects.toThrow();
    expect(await ask(host)).toBe(false);
  });

  test('that another execution holds are waited for in vain', async () => {
    const code = `function ask() { ${L} const a = Date.now(); const got = lock.tryLock(5000); return [got, Date.now() - a] }
      function waits() { try { LockService.getDocumentLock().waitLock(10) } catch (e) { throw new Error(e.name + ": " + e.message) } }`;
    const host = await aHost({ code });
    host.failAt({ call: 'Lock.tryLock', nth: 1, when: 'before', effect: 'busy' });
    expect(await ask(host)).toEqual([false, 5060]);
    expect(await ask(host)).toEqual([true, 60]);
    host.failAt({ call: 'Lock.waitLock', nth: 1, when: 'before', effect: 'busy' });
    await expect(host.clickMenu('waits')).rejects.toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });
});
