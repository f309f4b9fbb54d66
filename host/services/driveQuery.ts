/** The `q` of Drive.Files.list: terms joined by `and`, a group of them by `or`. A term that is not imitated is refused by name. */
import { apiError, NotImitated } from '../realm/errors';
import type { DriveFile } from '../realm/world';

type Test = (file: DriveFile) => boolean;

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";
const TERMS: readonly { readonly pattern: RegExp; readonly test: (parts: readonly string[]) => Test }[] = [
  {
    pattern: new RegExp(
      `^appProperties\\s+has\\s+\\{\\s*key\\s*=\\s*${TEXT}\\s+and\\s+value\\s*=\\s*${TEXT}\\s*\\}`,
      'i',
    ),
    test:
      ([key = '', value]) =>
      (file) =>
        file.appProperties[key] === value,
  },
  {
    pattern: /^trashed\s*=\s*(true|false)/i,
    test:
      ([yes]) =>
      (file) =>
        file.trashed === (yes === 'true'),
  },
  {
    pattern: new RegExp(`^name\\s*=\\s*${TEXT}`, 'i'),
    test:
      ([name]) =>
      (file) =>
        file.name === name,
  },
  {
    pattern: new RegExp(`^mimeType\\s*=\\s*${TEXT}`, 'i'),
    test:
      ([type]) =>
      (file) =>
        file.mimeType === type,
  },
  {
    pattern: new RegExp(`^${TEXT}\\s+in\\s+parents`, 'i'),
    test:
      ([parent = '']) =>
      (file) =>
        file.parents.includes(parent),
  },
];

/** Terms joined by `or` stand between parentheses; what is quoted may hold either. */
const GROUP = /^\(((?:'(?:[^'\\]|\\.)*'|[^'()])*)\)/;
const OR = /\s+or\s+(?=(?:[^']*'[^']*')*[^']*$)/i;

/**
 * @param query  `appProperties has { key='paydueKey' and value='…' } and trashed=false`; nothing finds every file
 * @throws an error of Drive's (400) when a term does not end well
 */
export function fileTest(query: string | null): Test {
  const tests: Test[] = [];
  let rest = (query ?? '').trim();
  while (rest !== '') {
    const [group = '', inner] = GROUP.exec(rest) ?? [];
    if (inner !== undefined) {
      const choices = inner.split(OR).map(fileTest);
      tests.push((file) => choices.some((test) => test(file)));
      rest = after(rest, group);
      continue;
    }
    const term = TERMS.find(({ pattern }) => pattern.test(rest));
    if (!term) throw new NotImitated(`Drive.Files.list with "${rest}"`);
    const [whole = '', ...parts] = term.pattern.exec(rest) ?? [];
    tests.push(term.test(parts.map((part) => part.replace(/\\(.)/g, '$1'))));
    rest = after(rest, whole);
  }
  return (file) => tests.every((test) => test(file));
}

/** The folders that a query names: Drive looks for them before it looks for anything in them. */
export function parentsIn(query: string | null): readonly string[] {
  return [...(query ?? '').matchAll(/'((?:[^'\\]|\\.)*)'\s+in\s+parents/gi)].map(([, id = '']) => id);
}

/** What follows a term and its `and`. */
function after(query: string, term: string): string {
  const rest = query.slice(term.length).trim();
  if (rest !== '' && !/^and\s/i.test(rest)) throw apiError('drive.files.list', 400, 'invalid', 'Invalid Value');
  return rest.replace(/^and\s+/i, '');
}
