/** Locks (platform.md, facts 61 and 62): one holder a kind, however it ends. */
import { aHost, answerOf, ask, type Given } from '../testHost';

const L = 'const lock = LockService.getDocumentLock();';
const JON = 'jon@firm.example';

describe('fact 61: within one execution', () => {
  test.each`
    body                                                                                          | answer                                                                | why
    ${`${L} return [lock.hasLock(), lock.tryLock(100), lock.hasLock()]`}                          | ${[false, true, true]}                                                | ${'taken'}
    ${`${L} lock.tryLock(1); return lock.tryLock(1)`}                                             | ${true}                                                               | ${'taken again by whoever holds it'}
    ${`${L} lock.tryLock(1); return LockService.getDocumentLock().hasLock()`}                     | ${true}                                                               | ${'two objects are one lock'}
    ${`${L} lock.tryLock(1); LockService.getDocumentLock().releaseLock(); return lock.hasLock()`} | ${false}                                                              | ${'released by either'}
    ${`${L} lock.tryLock(1); return LockService.getScriptLock().hasLock()`}                       | ${false}                                                              | ${'another kind is another lock'}
    ${`${L} return lock.tryLock(-1)`}                                                             | ${false}                                                              | ${'a negative wait'}
    ${`${L} try { lock.waitLock(-1) } catch (e) { return e.message }`}                            | ${'Lock timeout: another process was holding the lock for too long.'} | ${'a negative wait'}
  `('fact 61: $why: $body', async ({ body, answer }) => {
    expect(await answerOf(body)).toEqual(answer);
  });
});

/** `ask` takes a lock, logs, may release it and logs again; `other` says what it got and how long it waited. */
const code = (
  kind: string,
) => `function ask(then) { const lock = LockService.${kind}(); lock.tryLock(1); Logger.log("held"); if (then) lock.releaseLock(); Logger.log("end"); return lock.hasLock() }
  function other() { const lock = LockService.${kind}(); const from = Date.now(); return [lock.tryLock(5000), Date.now() - from] }
  function steals() { const lock = LockService.${kind}(); lock.releaseLock(); return lock.tryLock(1) }`;
const heldAt = async (nth: number, kind: string, user = JON, functionName = 'other', options: Partial<Given> = {}) => {
  const host = await aHost({ code: code(kind), ...options });
  let met: unknown = null;
  const meanwhile = () => {
    met = host.callNow(user, functionName, []);
  };
  host.failAt({ call: 'Logger.log', nth, when: 'before', effect: { meanwhile } });
  const holds = await ask(host, nth === 2);
  return { met, holds, host };
};

describe('fact 61: between executions', () => {
  test.each`
    kind                 | user                  | waits    | why
    ${'getDocumentLock'} | ${JON}                | ${true}  | ${'the document’s is everybody’s'}
    ${'getScriptLock'}   | ${JON}                | ${true}  | ${'so is the script’s'}
    ${'getUserLock'}     | ${JON}                | ${false} | ${'a user’s is that user’s'}
    ${'getUserLock'}     | ${'mia@firm.example'} | ${true}  | ${'of one user twice'}
  `('fact 61: $kind of $user: $why', async ({ kind, user, waits }) => {
    const { met, holds } = await heldAt(1, kind, user);
    expect(met).toEqual({ ok: true, value: waits ? [false, 5060] : [true, 60] });
    expect(holds).toBe(true);
  });

  test('fact 61: released it is free for others', async () => {
    expect((await heldAt(2, 'getDocumentLock')).met).toEqual({ ok: true, value: [true, 60] });
  });

  test('fact 61: nobody releases what another holds', async () => {
    const { met, holds } = await heldAt(1, 'getDocumentLock', JON, 'steals');
    expect([met, holds]).toEqual([{ ok: true, value: false }, true]);
  });

  test('fact 61: whoever waited in vain can throw', async () => {
    const host = await aHost({ code: 'function ask() { LockService.getDocumentLock().waitLock(10) }' });
    host.failAt({ call: 'Lock.waitLock', nth: 1, when: 'before', effect: 'busy' });
    await expect(ask(host)).rejects.toThrow('Lock timeout: another process was holding the lock for too long.');
    expect(host.executions[0]?.costMs).toBe(1070);
  });

  test.each`
    ends                 | body
    ${'well'}            | ${''}
    ${'by an exception'} | ${'throw new Error("x")'}
    ${'by its time'}     | ${'for (;;) Utilities.sleep(60000)'}
    ${'by a kill'}       | ${'Logger.log("killed here")'}
    ${'by a kept kill'}  | ${'console.log("killed here")'}
  `('fact 61: an execution that ends $ends holds nothing any more', async ({ body }) => {
    const host = await aHost({
      code: `function ask() { ${L} lock.tryLock(1); ${body} } function other() { ${L} return lock.tryLock(1) }`,
    });
    host.failAt(({ name }) => {
      if (name === 'Logger.log') return { when: 'before', effect: 'kill' };
      return name === 'console.log' ? { when: 'before', effect: 'killKeepingWrites' } : null;
    });
    await host.callFromPage('ask', []);
    expect(host.callNow(JON, 'other', [])).toEqual({ ok: true, value: true });
  });
});

describe('fact 62: without a document', () => {
  test.each`
    documentLock | answer
    ${false}     | ${[true, true]}
    ${true}      | ${[false, true]}
  `('fact 62: documentLock $documentLock: its lock is null, the script’s is not', async ({ documentLock, answer }) => {
    const body = 'return [LockService.getDocumentLock() === null, LockService.getScriptLock().tryLock(1)]';
    expect(await answerOf(body, { documentLock })).toEqual(answer);
  });
});
