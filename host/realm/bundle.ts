/**
 * What is pushed to Google, read from its folder: Code.js compiled once, the pages, the manifest. Refuses what Google
 * refuses: class fields and newer syntax, a missing manifest.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';

export type Bundle = {
  readonly script: vm.Script;
  /** Names of the top-level function declarations: what Google may call. */
  readonly functions: ReadonlySet<string>;
  readonly timeZone: string;
  readonly scopes: readonly string[];
  /** Names under which advanced services are switched on, `Gmail`. */
  readonly advancedServices: readonly string[];
  /** The text of a page of the folder, null when there is none of that name. */
  page(name: string): string | null;
};

type Compiled = { readonly code: string; readonly script: vm.Script; readonly functions: ReadonlySet<string> };
type Manifest = {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
};

/** The last compilation of each folder: tests make many hosts of one bundle. */
const compiledByFolder = new Map<string, Compiled>();

/**
 * @param folder  with Code.js and appsscript.json
 * @throws Error with a sentence that says which file is missing or what Google would refuse
 */
export function loadBundle(folder: string): Bundle {
  const manifest = readManifest(folder);
  const code = readText(folder, 'Code.js');
  const known = compiledByFolder.get(folder);
  const compiled = known?.code === code ? known : compile(code);
  compiledByFolder.set(folder, compiled);
  return {
    script: compiled.script,
    functions: compiled.functions,
    timeZone: manifest.timeZone ?? 'Etc/UTC',
    scopes: manifest.oauthScopes ?? [],
    advancedServices: (manifest.dependencies?.enabledAdvancedServices ?? []).map((service) => service.userSymbol),
    page(name) {
      const path = join(folder, `${name}.html`);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
  };
}

/** Google's parser takes no class fields, no private names and no static blocks (platform.md 1.8): nothing after ES2020. */
function compile(code: string): Compiled {
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script', allowHashBang: false });
  const names = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  return { code, script: new vm.Script(code, { filename: 'Code.js' }), functions: new Set(names) };
}

function readManifest(folder: string): Manifest {
  const manifest = JSON.parse(readText(folder, 'appsscript.json')) as Manifest;
  if (manifest.runtimeVersion !== 'V8') throw new Error('appsscript.json: "runtimeVersion" must be "V8".');
  if (!manifest.oauthScopes) throw new Error('appsscript.json: "oauthScopes" is missing.');
  return manifest;
}

function readText(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is not there. Build the add-on first: npm run build.`);
  return readFileSync(path, 'utf8');
}
