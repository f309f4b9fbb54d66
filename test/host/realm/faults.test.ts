/** Faults that a person orders: where they strike, and how often. What a kill loses is in test/host/facts. */
import { aHost, ask } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';

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
