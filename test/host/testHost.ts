/** Makes hosts of small bundles for the host's own tests: a line or two of script, run as Google would run it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Host, HostOptions } from '../../host/realm/host';
import { memoryBook } from './memoryBook';

const AUTH = 'https://www.googleapis.com/auth/';
export const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'userinfo.email',
  'gmail.send',
  'documents',
  'drive.file',
].map((name) => AUTH + name);

export type Given = Partial<HostOptions> & {
  /** The script: whole functions. */
  readonly code: string;
  readonly pages?: Readonly<Record<string, string>>;
  readonly manifest?: Readonly<Record<string, unknown>>;
};

export async function aHost({ code, pages = {}, manifest = {}, ...options }: Given): Promise<Host> {
  return createHost({
    dist: aBundle(code, pages, manifest),
    book: memoryBook({ Invoices: [] }),
    now: '2026-03-09 09:00',
    folder: null,
    user: 'mia@firm.example',
    ...options,
  });
}

/** A folder as it is pushed to Google. */
export function aBundle(
  code: string,
  pages: Readonly<Record<string, string>> = {},
  manifest: Readonly<Record<string, unknown>> = {},
): string {
  const folder = aFolder();
  const advanced = [
    { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' },
    { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
  ];
  const standard = {
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    oauthScopes: ALL_SCOPES,
    dependencies: { enabledAdvancedServices: advanced },
  };
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ ...standard, ...manifest }));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  return folder;
}

/** An empty folder, gone when the tests of the file are over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Calls `ask()` of a script from a page and gives its answer; throws the message when it failed. */
export async function ask(host: Host, ...args: readonly unknown[]): Promise<unknown> {
  const { answer } = await host.callFromPage('ask', args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The body of `ask` run in a host of its own. */
export async function answerOf(body: string, options: Partial<Given> = {}): Promise<unknown> {
  return ask(await aHost({ ...options, code: `function ask() { ${body} }` }));
}

/** Name and message of what the body of `ask` throws; of something that the host lacks, the message alone. */
export async function refusalOf(body: string, options: Partial<Given> = {}): Promise<string> {
  const code = `function ask() { try { ${body} } catch (e) { return e.name + ': ' + e.message } return 'nothing was thrown' }`;
  const { answer } = await (await aHost({ ...options, code })).callFromPage('ask', []);
  return answer.ok ? String(answer.value) : answer.message;
}
