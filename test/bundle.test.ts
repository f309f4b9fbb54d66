/** What is pushed to Google: its language level, its size, its behaviour with no host at all, its licences, its files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';

const bundle = readFileSync('dist/Code.js', 'utf8');

test('the bundle is an ES2019 script', () => {
  expect(() => parse(bundle, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

test('the bundle is under 1,200 kB', () => {
  expect(Buffer.byteLength(bundle)).toBeLessThan(1_200_000);
});

test('loading the bundle calls no service and leaves only functions behind', () => {
  const context = vm.createContext({});
  const before = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  vm.runInContext(bundle, context, { filename: 'Code.js' });
  const after = (vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]).filter(
    (name) => !before.includes(name),
  );
  const kinds = after.map(
    (name) => `${name} ${vm.runInContext(`typeof globalThis[${JSON.stringify(name)}]`, context)}`,
  );
  expect(kinds.filter((kind) => !kind.endsWith(' function'))).toEqual([]);
});

test('nothing is asked of the outside: no address but documented links', () => {
  const page = readFileSync('dist/page.html', 'utf8');
  expect([...page.matchAll(/(?:src|href)\s*=\s*["']?(https?:)/g)]).toEqual([]);
  expect(page).not.toMatch(/@import|url\(\s*["']?http/);
});

test.each(['mustache', 'preact', '@noble/hashes'])('the licence of %s travels with the bundle', (name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  const notices = bundle.slice(bundle.indexOf('Packages in this file and their licences'));
  expect(notices).toContain(`${name} ${version} (MIT)`);
});

test('dist holds the two files that can be pasted by hand, and the manifest', () => {
  expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json', 'page.html']);
});

test('clasp would push exactly these files', () => {
  const out = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], {
    env: { ...process.env, HOME: '/nonexistent' },
  });
  expect(JSON.parse(out.toString())).toEqual({
    filesToPush: expect.arrayContaining(['dist/Code.js', 'dist/page.html', 'dist/appsscript.json']),
    untrackedFiles: [],
  });
}, 30_000);

test('the manifest asks for the scopes of the design and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'userinfo.email',
    'gmail.send',
    'documents',
    'drive.file',
  ]);
});
