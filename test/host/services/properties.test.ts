/** Properties and locks: whose they are, what fits, what is refused. */
import { aHost, answerOf, ask } from '../testHost';

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
});
