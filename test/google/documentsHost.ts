/** A host that runs src/google/documents.ts by itself, and what stands in its Docs. */
import { buildSync } from 'esbuild';
import type { Execution, Host, StoredFile } from '../../host/realm/host';
import { aHost } from '../host/testHost';

const FUNCTIONS = ['write', 'findings', 'make', 'edit', 'read', 'bin'] as const;

/**
 * What the tests call. `edit` does what a user does with a Doc by hand: other contents, written as `templateBuilders.ts`
 * writes them; a text that begins with `* ` is an item of a list, one that begins with `! ` is bold.
 */
const SCRIPT = `
import { checkTemplateDoc } from './src/core/notice/checkTemplateDoc';
import { NOTICE_NAMES } from './src/core/notice/noticeView';
import { templateUse } from './src/core/notice/templateUse';
import { createNoticeTemplate, startNotice, templateFindings, writeNotice } from './src/google/documents';

export function write(blocks, template, key = 'book INV-1|formal|1') {
  const started = startNotice(
    key,
    template === null ? null : { documentId: template.documentId, ...templateUse([], template.view) },
  );
  return 'findings' in started ? started : writeNotice(started.start, { title: 'Notice', foot: 'MN-1 · Fjord', blocks });
}
export const findings = (documentId) =>
  templateFindings({ documentId, check: (doc) => checkTemplateDoc(doc, NOTICE_NAMES, ['demand']) });
export const make = (blocks) => createNoticeTemplate('book template en', 'Template', blocks);
export function edit(id, body, header = []) {
  const document = DocumentApp.openById(id);
  put(document.getBody().clear(), body);
  if (header.length > 0) put(document.addHeader(), header);
  document.saveAndClose();
}
export function read(id) {
  const document = DocumentApp.openById(id);
  const [header, body, footer] = [document.getHeader(), document.getBody(), document.getFooter()];
  return [header, body, footer].map((part) => (part === null ? null : part.getText()));
}
export const bin = (id) => Drive.Files.update({ trashed: true }, id);
function put(container, written) {
  for (const one of written) {
    if (typeof one !== 'string') container.appendTable(one);
    else if (one.startsWith('* ')) container.appendListItem(one.slice(2));
    else if (one.startsWith('! ')) container.appendParagraph(one.slice(2)).setBold(true);
    else container.appendParagraph(one);
  }
  container.removeChild(container.getChild(0));
}
`;

const { outputFiles } = buildSync({
  ...{ stdin: { contents: SCRIPT, resolveDir: process.cwd() }, bundle: true, write: false, format: 'iife' },
  ...{ globalName: 'script', target: 'es2019' },
});
const CODE = [
  outputFiles[0]?.text ?? '',
  ...FUNCTIONS.map((name) => `function ${name}() { return script.${name}.apply(null, arguments); }`),
].join('\n');

export const DOC = 'application/vnd.google-apps.document';
export const PDF = 'application/pdf';

export function aDocumentsHost(): Promise<Host> {
  return aHost({ code: CODE });
}

/** The answer of one of the script's functions; throws what ended the execution. */
export async function call(
  host: Host,
  name: (typeof FUNCTIONS)[number],
  ...args: readonly unknown[]
): Promise<unknown> {
  const { answer } = await host.callFromPage(name, args);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

export function lastOf(host: Host): Execution {
  return host.executions[host.executions.length - 1] as Execution;
}

export function filesOf(host: Host, mimeType: string): readonly StoredFile[] {
  return host.files.filter((file) => file.mimeType === mimeType);
}

/** The lines of a Doc's page, without its looks; cells are parted by ` | `. */
export function linesOf(file: StoredFile | undefined): readonly string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(file?.html ?? '')?.[1] ?? '';
  return main
    .replace(/<\/p><\/t[dh]><t[dh][^>]*>/g, ' | ')
    .replace(/<br>/g, '/')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '[$1]')
    .replace(/<\/(?:p|h\d|li|tr)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim().replace(/^\/$/, ''))
    .filter((line) => line !== '');
}
