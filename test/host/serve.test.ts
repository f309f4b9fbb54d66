import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../host/serve';
import { newBook } from '../../host/workbook/xlsx';
import { aBundle } from './testHost';

jest.setTimeout(30_000);

let cwd = '';
let said = '';
let complained = '';
const home = process.cwd();

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'paydue-serve-'));
  process.chdir(cwd);
  [said, complained] = ['', ''];
  jest.spyOn(console, 'log').mockImplementation((text) => {
    said += `${text}\n`;
  });
  jest.spyOn(console, 'error').mockImplementation((text) => {
    complained += `${text}\n`;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(home);
  rmSync(cwd, { recursive: true });
});

const places = () => ({ dist: aBundle('function onOpen() {}'), pages: cwd });

describe('what cannot be understood is refused in one sentence', () => {
  test.each`
    args                    | code | sentence
    ${['a.xlsx', 'b.xlsx']} | ${2} | ${/^One workbook at a time: I read a.xlsx and b.xlsx.\n$/}
    ${['--port', 'many']}   | ${2} | ${/^--port needs a number up to 65535: I read "many".\n$/}
    ${['--port', '65536']}  | ${2} | ${/65535/}
    ${['--prot', '1']}      | ${2} | ${/--prot/}
    ${['missing.xlsx']}     | ${1} | ${/^There is no file missing.xlsx. Check the name, or start without one to see the sample.\n$/}
  `('$args', async ({ args, code, sentence }) => {
    await expect(serve(args, places())).resolves.toBe(code);
    expect(complained).toMatch(sentence);
    expect(said).toBe('');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('a file that is no workbook', async () => {
    writeFileSync('my.xlsx', 'Number;Client;Due\n');
    await expect(serve(['my.xlsx'], places())).resolves.toBe(1);
    expect(complained).toMatch(/my\.xlsx/);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(existsSync('paydue-workbench')).toBe(false);
  });

  test('a port that is taken', async () => {
    await aWorkbook('my.xlsx');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => other.once('listening', ready));
    const port = String((other.address() as AddressInfo).port);
    const code = await serve(['my.xlsx', '--no-open', '--port', port], places());
    await new Promise((closed) => other.close(closed));
    expect(code).toBe(1);
    expect(complained).toBe('Another program uses that port. Choose another one, or leave --port out.\n');
    expect(readdirSync('paydue-workbench')).toEqual([]);
  });
});

test('the user’s workbook is served as a copy until Ctrl-C, and is itself not touched', async () => {
  await aWorkbook('my.xlsx');
  const before = readFileSync('my.xlsx');
  const serving = serve(['my.xlsx', '--no-open'], places());
  const url = await until(() => /^Paydue workbench: (\S+)$/m.exec(said)?.[1]);
  expect(said).toMatch(
    /my\.xlsx is not touched: its working copy, the mails and the documents are in paydue-workbench.my/,
  );
  expect(said).toMatch(/Ctrl-C stops it\. To go on another day: npm start -- paydue-workbench.my.book\.xlsx\n$/);
  const { origin, searchParams } = new URL(url);
  const key = searchParams.get('k') ?? '';
  await expect(fetch(url).then((page) => page.status)).resolves.toBe(200);
  await expect(fetch(`${origin}/`).then((page) => page.status)).resolves.toBe(403);
  const post = (name: string, question: unknown, headers = {}) =>
    fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { origin, 'x-paydue-key': key, ...headers },
      body: JSON.stringify(question),
    });
  const edits = [{ row: 2, column: 1, text: 'INV-9' }];
  await expect(post('type', { sheet: 'Invoices', edits }).then((answer) => answer.status)).resolves.toBe(200);
  await expect(
    post('type', { sheet: 'Invoices', edits }, { origin: 'http://evil.example' }).then((answer) => answer.status),
  ).resolves.toBe(403);
  const state = await post('state', {}).then((answer) => answer.json());
  expect(state.now).toMatch(/^\d{4}-\d\d-\d\d 09:00$/);
  expect([0, 6]).not.toContain(new Date(`${state.now.slice(0, 10)}T00:00:00Z`).getUTCDay());

  process.emit('SIGINT', 'SIGINT');
  await expect(serving).resolves.toBe(0);
  expect(said).toMatch(/Stopped\. The working copy is paydue-workbench.my.book\.xlsx\.\n$/);
  expect(readFileSync('my.xlsx').equals(before)).toBe(true);
  expect(existsSync(join('paydue-workbench', 'my', 'book.xlsx'))).toBe(true);
  await expect(fetch(url)).rejects.toThrow();
});

test('a name with a blank is printed as it can be pasted', async () => {
  await aWorkbook('my invoices.xlsx');
  const serving = serve(['my invoices.xlsx', '--no-open'], places());
  await until(() => /Ctrl-C/.exec(said)?.[0]);
  process.emit('SIGINT', 'SIGINT');
  await serving;
  expect(said).toMatch(/npm start -- "paydue-workbench.my invoices.book\.xlsx"\n/);
});

async function aWorkbook(path: string): Promise<void> {
  const book = newBook(path, { locale: 'en_GB', timeZone: 'Europe/London' });
  book.insertSheet('Invoices').setValue(1, 1, 'Number');
  mkdirSync('made');
  await book.save(join('made', path));
  writeFileSync(path, readFileSync(join('made', path)));
  rmSync('made', { recursive: true });
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`not said in ten seconds: ${said}${complained}`);
}
