/** Every name that Google or a page calls exists in the bundle, and nothing else does. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';

const bundle = readFileSync('dist/Code.js', 'utf8');
const program = parse(bundle, { ecmaVersion: 2019, sourceType: 'script' });
const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
const api = readFileSync('src/api.ts', 'utf8');
const questions = [...(/export type Server = \{([\s\S]*?)\n\};/.exec(api)?.[1] ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(
  (match) => match[1] as string,
);
const entries = [...(/export type EntryPoint =([\s\S]*?);/.exec(api)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
  (match) => match[1] as string,
);

test('the bundle declares exactly the functions of api.ts at top level', () => {
  expect(questions.length).toBeGreaterThan(10);
  expect([...declared].sort()).toEqual([...questions, ...entries].sort());
});

test('every menu item calls a function that is there', () => {
  const items = [...readFileSync('src/main.ts', 'utf8').matchAll(/functionName: '(\w+)'/g)].map(
    (match) => match[1] as string,
  );
  expect(items.length).toBeGreaterThan(3);
  expect(items.filter((name) => !declared.includes(name))).toEqual([]);
});
