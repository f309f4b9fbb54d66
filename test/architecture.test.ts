/** The layers of the design as a table of allowed imports, and the few things a layer must never name. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Folder → the folders (of src/) and packages it may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core', 'mustache', '@noble/hashes', 'uqr'],
  'src/workbook': ['src/core', 'src/workbook'],
  'src/defaults': ['src/core', 'src/defaults'],
  // `google` sees only the shapes of core and of cells.
  'src/google': ['src/google', 'src/core', 'src/workbook/cells'],
  'src/actions': ['src/core', 'src/workbook', 'src/google', 'src/actions', 'src/defaults', 'src/api'],
  'src/main': ['src/google/ui', 'src/actions', 'src/api'],
  'src/api': ['src/core/model'],
  html: ['html', 'src/api', 'preact'],
  host: ['host', 'node:', '*'],
};

/** Packages that may be imported from one file only. */
const ONE_FILE = ['mustache', '@noble/hashes', 'uqr'];

/** Where a `try` may stand: where a thrown error becomes a value. */
const MAY_CATCH = [
  'src/google/mail.ts',
  'src/google/retry.ts',
  'src/google/runLock.ts',
  'src/actions/guard.ts',
  'src/core/messages/template.ts',
];

const sources = ['src', 'html', 'host'].flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
const imports = sources.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)(?:import|export)\s[^;]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((match) => ({
    file,
    target: resolved(file, match[1] ?? match[2] ?? match[3] ?? ''),
    typeOnly: /^\s*(?:import|export)\s+type\b/.test(match[0]),
  })),
);

describe('a folder imports only what its layer may know', () => {
  test.each(imports.map(({ file, target }) => [file, target]))('%s may import %s', (file, target) => {
    const layer =
      Object.keys(ALLOWED).find((name) => file.startsWith(`${name}/`) || file.startsWith(`${name}.`)) ?? 'none';
    const allowed = ALLOWED[layer] ?? [];
    expect(
      allowed.some(
        (name) =>
          name === '*' ||
          target === name ||
          target.startsWith(name.endsWith(':') ? name : `${name}/`) ||
          target.startsWith(`${name}.`),
      ),
    ).toBe(true);
    if (layer === 'host') expect(target.startsWith('src/') || target.startsWith('html/')).toBe(false);
  });
});

test('html and google take only types from the layers they look at', () => {
  const values = imports.filter(
    ({ file, target, typeOnly }) =>
      !typeOnly &&
      ((file.startsWith('html/') && target.startsWith('src/')) ||
        (file.startsWith('src/google/') && /^src\/(core|workbook)/.test(target))),
  );
  expect(values.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});

test.each(ONE_FILE)('the package %s is imported from one file only', (name) => {
  const files = new Set(
    imports
      .filter(({ target, typeOnly }) => !typeOnly && (target === name || target.startsWith(`${name}/`)))
      .map(({ file }) => file),
  );
  expect(files.size).toBeLessThanOrEqual(1);
});

test('only the workbook folder of the host knows the library that reads and writes .xlsx', () => {
  const knowing = imports.filter(({ target }) => target.includes('excelts')).map(({ file }) => dirname(file));
  expect([...new Set(knowing)]).toEqual(['host/workbook']);
});

test('no imports run in a circle', () => {
  const edges = new Map<string, string[]>();
  for (const { file, target } of imports) edges.set(file, [...(edges.get(file) ?? []), target]);
  expect(sources.flatMap((file) => circleFrom(file, edges))).toEqual([]);
});

describe('a rule reads no clock, no chance and no service', () => {
  const pure = sources.filter((file) => /^src\/(core|workbook|defaults)\//.test(file));
  test.each(pure)('%s', (file) => {
    expect(code(file)).not.toMatch(/\bnew Date\(|\bDate\.now\b|\bMath\.random\b|\bIntl\.|\btoLocale\w+\(/);
  });
});

test('only google names a Google service', () => {
  const services =
    /\b(SpreadsheetApp|Gmail|Drive|DocumentApp|ScriptApp|HtmlService|LockService|PropertiesService|CacheService|Session|Utilities|MailApp|GmailApp|DriveApp|UrlFetchApp)\./;
  const naming = sources.filter(
    (file) => /^(src|html)\//.test(file) && !file.startsWith('src/google/') && services.test(code(file)),
  );
  expect(naming).toEqual([]);
});

test('no source names the services that ask for all of Drive, all of Gmail or the whole web', () => {
  const naming = sources.filter(
    (file) => file.startsWith('src/') && /\b(DriveApp|GmailApp|UrlFetchApp)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('errors become values in a few named places', () => {
  const catching = sources.filter(
    (file) => file.startsWith('src/') && /\btry\s*\{/.test(code(file)) && !MAY_CATCH.includes(file),
  );
  expect(catching).toEqual([]);
});

test('no file silences a check', () => {
  const silenced = sources.filter((file) =>
    /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(readFileSync(file, 'utf8')),
  );
  expect(silenced).toEqual([]);
});

test('the repository names no path of a machine and the lock file no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function resolved(file: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = relative('.', join(dirname(file), target));
  return [`${path}.ts`, `${path}.tsx`, path].find((candidate) => sources.includes(candidate)) ?? path;
}

/** The file without comments and strings, roughly: enough to look for names. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

function circleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const queue = [...(edges.get(start) ?? [])];
  while (queue.length > 0) {
    const next = queue.pop() as string;
    if (next === start) return [start];
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(edges.get(next) ?? []));
  }
  return [];
}
