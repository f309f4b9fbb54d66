import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../../host/realm/host';
import { startWorkbench, type Workbench } from '../../../host/workbench/server';
import { newBook, openBook } from '../../../host/workbook/xlsx';
import { aBundle, aHost } from '../testHost';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Look', 'look').addToUi(); }
function look() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello').setTitle('Here')); }
function fail() { throw new Error('The bundle says no.'); }
function add(a, b) { return a + b; }
function send(raw) { return Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe(raw, Utilities.Charset.UTF_8) }, 'me').id; }
function heartbeat() { console.log('tick'); }
`;

let folder = '';
let host: Host;
let workbench: Workbench;
let origin = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paydue-server-'));
  writeFileSync(join(folder, 'page.js'), 'void 0;');
  writeFileSync(join(folder, 'page.css'), 'p {}');
  const book = newBook('my.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  book.insertSheet('Invoices').setValue(1, 1, 'Number');
  host = await aHost({ code: CODE, book, folder });
  const dist = aBundle(CODE);
  const names = { hourlyFunction: 'heartbeat', addOnName: 'Paydue' };
  workbench = await startWorkbench({ host, dist, pages: folder, folder, port: 0, ...names });
  origin = `http://127.0.0.1:${workbench.port}`;
});
afterEach(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> =>
  fetch(`${origin}${path}${path.includes('?') ? '&' : '?'}k=${workbench.token}`);
const post = (name: string, body: string): Promise<Response> =>
  fetch(`${origin}/api/${name}`, { method: 'POST', headers: { origin, 'x-paydue-key': workbench.token }, body });
const ask = async (name: string, question: unknown = {}): Promise<unknown> =>
  (await post(name, JSON.stringify(question))).json();

describe('who is answered', () => {
  test.each`
    path             | without
    ${'/'}           | ${403}
    ${'/events'}     | ${403}
    ${'/book'}       | ${403}
    ${'/mail/1/eml'} | ${403}
    ${'/page.js'}    | ${200}
    ${'/page.css'}   | ${200}
    ${'/frame/1'}    | ${404}
  `('$path without the key: $without', async ({ path, without }) => {
    await expect(fetch(`${origin}${path}`).then(({ status }) => status)).resolves.toBe(without);
  });

  test('a name that somebody points at this machine is not answered', async () => {
    const status = await new Promise((answered) => {
      const options = {
        port: workbench.port,
        host: '127.0.0.1',
        path: `/?k=${workbench.token}`,
        headers: { host: 'evil.example' },
      };
      request(options, (response) => answered(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });

  test('a post with the key from a foreign page changes nothing', async () => {
    const headers = { origin: 'http://evil.example', 'x-paydue-key': workbench.token };
    const body = JSON.stringify({ sheet: 'Invoices', edits: [{ row: 1, column: 1, text: 'x' }] });
    const answer = await fetch(`${origin}/api/type`, { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
    expect(host.book.sheet('Invoices')?.cell(1, 1).value).toBe('Number');
  });

  test('nothing else is there', async () => {
    await expect(get('/../package.json').then(({ status }) => status)).resolves.toBe(404);
    await expect(get('/page.js.map').then(({ status }) => status)).resolves.toBe(404);
    await expect(
      fetch(`${origin}/other`, { method: 'POST', headers: { origin, 'x-paydue-key': workbench.token } }).then(
        ({ status }) => status,
      ),
    ).resolves.toBe(404);
  });
});

describe('what a page may do is in its headers', () => {
  const policy = async (path: string): Promise<string> =>
    (await get(path)).headers.get('content-security-policy') ?? '';

  test('the workbench runs its own script and talks to itself', async () => {
    const page = await policy('/');
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(page).toContain("connect-src 'self'; frame-src 'self'");
    expect(page).not.toContain('unsafe');
  });

  test('a page of the bundle runs its script in an origin of its own and fetches nothing', async () => {
    const [sidebar] = (await ask('click', { functionName: 'look', selection: null })) as [{ frame: string }];
    const frame = await policy(`/frame/${sidebar.frame}`);
    expect(frame).toContain("default-src 'none'; script-src 'unsafe-inline'");
    expect(frame).toContain('sandbox allow-scripts allow-forms allow-popups allow-modals');
    expect(frame).not.toMatch(/allow-same-origin|connect-src/);
    const html = await (await get(`/frame/${sidebar.frame}`)).text();
    expect(html).toMatch(/^<script>[\s\S]*google[\s\S]*<\/script><p>Hello$/);
  });

  test('a mail runs nothing', async () => {
    await host.callFromPage('send', ['To: a@b.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<p>Hello']);
    const id = host.outbox[0]?.id;
    expect(await policy(`/mail/${id}/html`)).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
    );
    await expect(get(`/mail/${id}/html`).then((page) => page.text())).resolves.toContain(
      '<base target="_blank"><p>Hello',
    );
    const eml = await get(`/mail/${id}/eml`);
    expect(eml.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${id}.eml`);
    await expect(eml.text()).resolves.toContain('Subject: x');
  });

  test.each(['/', '/page.js', '/book'])('%s is never guessed, kept or told about', async (path) => {
    const { headers } = await get(path);
    expect([
      headers.get('x-content-type-options'),
      headers.get('cache-control'),
      headers.get('referrer-policy'),
    ]).toEqual(['nosniff', 'no-store', 'no-referrer']);
  });
});

describe('what cannot be answered is said in a sentence', () => {
  test.each`
    name          | body                                        | sentence
    ${'unknown'}  | ${'{}'}                                     | ${'The workbench knows no question "unknown".'}
    ${'cells'}    | ${'{"sheet":"Gone","from":1,"to":2}'}       | ${'There is no sheet Gone any more.'}
    ${'cells'}    | ${'{"from":1,"to":2}'}                      | ${'The question lacks the text "sheet".'}
    ${'cells'}    | ${'{"sheet":"Invoices","from":0,"to":2}'}   | ${'The question lacks the number "from".'}
    ${'cells'}    | ${'{"sheet":"Invoices","from":1.5,"to":2}'} | ${'The question lacks the number "from".'}
    ${'type'}     | ${'{"sheet":"Invoices"}'}                   | ${'The question lacks the list "edits".'}
    ${'mail'}     | ${'{"id":"7"}'}                             | ${'There is no mail 7.'}
    ${'setClock'} | ${'{"now":"2026-02-30 09:00"}'}             | ${'I read "2026-02-30 09:00", which is not a day and a time. Write it as 2026-03-09 09:00.'}
    ${'setClock'} | ${'{"now":"2026-03-09 24:00"}'}             | ${'I read "2026-03-09 24:00", which is not a day and a time. Write it as 2026-03-09 09:00.'}
  `('$name $body', async ({ name, body, sentence }) => {
    const answer = await post(name, body);
    expect(answer.status).toBe(400);
    await expect(answer.json()).resolves.toEqual({ error: sentence });
  });

  test('what is not JSON, and what is too long', async () => {
    await expect(post('cells', '{').then(({ status }) => status)).resolves.toBe(400);
    const long = await post('call', JSON.stringify({ functionName: 'add', args: ['x'.repeat(8_000_001)] }));
    await expect(long.json()).resolves.toEqual({ error: 'That is more than the workbench takes at once.' });
  });

  test('what the bundle throws on a menu click', async () => {
    const answer = await post('click', JSON.stringify({ functionName: 'fail', selection: null }));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(await answer.json())).toContain('The bundle says no.');
  });
});

describe('what is asked', () => {
  test('the menu stands under the name of the add-on', async () => {
    await expect(ask('open')).resolves.toEqual([
      { name: 'Paydue', entries: [{ caption: 'Look', functionName: 'look' }] },
    ]);
  });

  test('a page calls a function and gets its value or its message', async () => {
    await expect(ask('call', { functionName: 'add', args: [2, 3], selection: null })).resolves.toEqual({
      answer: { ok: true, value: 5 },
      ui: [],
    });
    await expect(ask('call', { functionName: 'fail', args: [], selection: null })).resolves.toMatchObject({
      answer: { ok: false, message: expect.stringContaining('The bundle says no.') },
    });
  });

  test('what is typed is in the next answer, and the state has moved on', async () => {
    const before = (await ask('state')) as { revision: number };
    await ask('type', {
      sheet: 'Invoices',
      edits: [
        { row: 2, column: 1, text: '007' },
        { row: 2, column: 2, text: '=A2' },
      ],
    });
    await expect(ask('cells', { sheet: 'Invoices', from: 2, to: 2 })).resolves.toMatchObject({
      rows: [
        {
          row: 2,
          cells: [
            { column: 1, text: '7' },
            { column: 2, edit: '=A2', stale: true },
          ],
        },
      ],
    });
    const after = (await ask('state')) as { revision: number; sheets: readonly unknown[] };
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.sheets).toMatchObject([{ name: 'Invoices', lastRow: 2, lastColumn: 2 }]);
  });

  test('a night without a trigger, and the same night all the same', async () => {
    await expect(ask('nextNight', { evenWithout: false })).resolves.toEqual({ kind: 'noTrigger' });
    await expect(ask('nextNight', { evenWithout: true })).resolves.toMatchObject({ runs: 24, now: '2026-03-10 09:00' });
  });
});

test('whoever listens hears of each change', async () => {
  const events = await get('/events');
  expect(events.headers.get('content-type')).toBe('text/event-stream');
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await ask('addDay');
  const { value } = (await reader?.read()) ?? {};
  expect(value).toMatch(/^event: changed\ndata: {"revision":\d+}\n\n/);
  await reader?.cancel();
});

test('a copy can be taken at any time, and closing saves the working copy', async () => {
  await ask('type', { sheet: 'Invoices', edits: [{ row: 2, column: 1, text: 'INV-1' }] });
  const copy = await get('/book');
  expect(copy.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''my.xlsx");
  const path = join(folder, 'copy.xlsx');
  writeFileSync(path, Buffer.from(await copy.arrayBuffer()));
  expect((await openBook(path)).sheet('Invoices')?.cell(2, 1).value).toBe('INV-1');
  await ask('save');
  expect(((await ask('state')) as { savedAt: string }).savedAt).toMatch(/^\d\d:\d\d:\d\d$/);
  expect(readFileSync(join(folder, 'book.xlsx')).length).toBeGreaterThan(1000);
});
