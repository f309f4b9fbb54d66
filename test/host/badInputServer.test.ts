/** The workbench as other programs, other pages and other people on this machine see it: closed. */
import { request } from 'node:http';
import { join } from 'node:path';
import { startWorkbench, type Workbench } from '../../host/workbench/server';
import { aFolder, aHost } from './testHost';

let bench: Workbench;

beforeAll(async () => {
  const host = await aHost({ code: 'function onOpen() {} function ask() { return 1 }' });
  const pages = join(aFolder(), 'none');
  const names = { hourlyFunction: 'heartbeat', addOnName: 'Paydue' };
  bench = await startWorkbench({ host, dist: 'dist', pages, folder: null, port: 0, ...names });
});
afterAll(() => bench.close());

type Answer = { readonly status: number; readonly body: string };

function ask(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<Answer> {
  const host = `127.0.0.1:${bench.port}`;
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: bench.port,
      method,
      path,
      headers: { host, ...headers },
      agent: false,
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
    });
    asked.end(body);
  });
}
const own = () => ({ origin: `http://127.0.0.1:${bench.port}`, 'x-paydue-key': bench.token });

describe('a POST that is not from the page itself changes nothing', () => {
  test.each`
    what                  | change
    ${'a foreign Host'}   | ${{ host: 'evil.example' }}
    ${'a foreign Origin'} | ${{ origin: 'https://evil.example' }}
    ${'no Origin'}        | ${{ origin: '' }}
    ${'no key'}           | ${{ 'x-paydue-key': '' }}
    ${'another key'}      | ${{ 'x-paydue-key': 'k3y' }}
  `('$what', async ({ change }) => {
    const edit = JSON.stringify({ sheet: 'Invoices', edits: [{ row: 1, column: 1, text: 'evil' }] });
    expect((await ask('POST', '/api/type', { ...own(), ...change }, edit)).status).toBe(403);
    const cells = JSON.stringify({ sheet: 'Invoices', from: 1, to: 1 });
    const { status, body } = await ask('POST', '/api/cells', own(), cells);
    expect(status).toBe(200);
    expect(body).not.toContain('evil');
  });
});

describe('no path leads to a file of this machine', () => {
  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/page.js/../../../../etc/passwd',
    '/frame/..%2f..%2fetc%2fpasswd',
    '/mail/..%2f..%2fetc%2fpasswd/eml',
    '/file/__proto__/pdf',
    '/mail/%00/html',
    '/file/%E0%A4%A/pdf',
    '//',
    'http://',
  ])('%s', async (path) => {
    for (const key of ['', `?k=${bench.token}`]) {
      const { status, body } = await ask('GET', `${path}${key}`);
      expect([400, 403, 404]).toContain(status);
      expect(body).not.toContain('root:');
    }
  });
});

describe('without the key nobody sees data', () => {
  test.each(['/', '/book', '/events', '/mail/1/eml', '/api/state'])('%s', async (path) => {
    expect((await ask('GET', path)).status).toBe(403);
    expect((await ask('GET', `${path}?k=`)).status).toBe(403);
  });
});

describe('a question that makes no sense is refused in a sentence, and the next one is answered', () => {
  test.each`
    what                         | path                  | body
    ${'no JSON'}                 | ${'/api/cells'}       | ${'{bad'}
    ${'a list'}                  | ${'/api/cells'}       | ${'[]'}
    ${'a question of no name'}   | ${'/api/'}            | ${'{}'}
    ${'the name of a prototype'} | ${'/api/constructor'} | ${'{}'}
    ${'an unknown sheet'}        | ${'/api/cells'}       | ${'{"sheet":"../x","from":1,"to":2}'}
    ${'a day that is none'}      | ${'/api/setClock'}    | ${'{"now":"2026-02-30 09:00"}'}
    ${'more than it can hold'}   | ${'/api/cells'}       | ${'x'.repeat(9_000_000)}
  `('$what', async ({ path, body }) => {
    const refused = await ask('POST', path, own(), body).catch(() => null);
    // A body that is too long may be cut off before its answer is heard.
    if (refused !== null) expect(refused.status).toBe(400);
    expect((await ask('POST', '/api/state', own(), '{}')).status).toBe(200);
  });

  test('a function that the bundle does not have', async () => {
    for (const functionName of ['constructor', 'eval', '__proto__', 'toString', 'ask_']) {
      const { body } = await ask('POST', '/api/call', own(), JSON.stringify({ functionName, args: [] }));
      expect(JSON.parse(body)).toMatchObject({
        answer: { ok: false, message: `Script function not found: ${functionName}` },
      });
    }
  });
});
