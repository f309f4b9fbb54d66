/**
 * The workbench server: one page, its questions as POSTs of JSON, "changed" as server-sent events, mails and documents
 * as still pages and downloads. Bound to 127.0.0.1; guard.ts decides who is answered, policies.ts what a page may do.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Host } from '../realm/host';
import { createAnswers } from './answers';
import { createAutosave } from './autosave';
import { type Download, downloadOf } from './downloads';
import { createFrames } from './frames';
import { refusal } from './guard';
import { DATA_HEADERS, FRAME_HEADERS, PAGE_HEADERS } from './policies';
import { bodyOf, QuestionError } from './question';

export type WorkbenchOptions = {
  readonly host: Host;
  /** Folder with Code.js. */
  readonly dist: string;
  /** Folder with page.js and page.css. */
  readonly pages: string;
  /** The working folder that is named to the person; null when everything stays in memory. */
  readonly folder: string | null;
  /** 0 takes a free one. */
  readonly port: number;
  /** The function of the bundle that its hourly trigger calls. */
  readonly hourlyFunction: string;
  /** Google shows the add-on's menu under the name of its project, which no file of the project holds. */
  readonly addOnName: string;
};

export type Workbench = {
  /** With the key in it: the only address that opens the page. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Saves the working copy and closes every connection. */
  close(): Promise<void>;
};

export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { host, folder } = options;
  const token = randomBytes(24).toString('base64url');
  const listeners = new Set<ServerResponse>();
  let revision = 1;
  const tellAll = (event: string, data: unknown): void => {
    for (const listener of listeners) listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const autosave = createAutosave(
    host,
    () => tellAll('changed', { revision }),
    (sentence) => tellAll('trouble', { sentence }),
  );
  const changed = (): void => {
    revision += 1;
    if (folder !== null) autosave.changed();
    tellAll('changed', { revision });
  };
  const frames = createFrames();
  const showBetween = async (): Promise<void> => {
    changed();
    await setImmediate();
  };
  const answers = createAnswers({ ...options, frames, autosave, revision: () => revision, showBetween });
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: the host runs one execution at a time. */
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };

  const ask = async (name: string, body: string): Promise<unknown> => {
    const entry = Object.entries(answers).find(([known]) => known === name)?.[1];
    if (entry === undefined) throw new QuestionError(`The workbench knows no question "${name}".`);
    const read = bodyOf(body);
    if (!entry.changes) return entry.answer(read);
    return inTurn(() => entry.answer(read)).finally(changed);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      const known = error instanceof QuestionError || error instanceof SyntaxError;
      sendJson(response, known ? 400 : 500, { error: error instanceof Error ? error.message : String(error) });
    });
  });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = addressOf(request.url ?? '/');
    const method = request.method ?? '';
    const refused = refusal(
      {
        method,
        host: request.headers.host ?? null,
        origin: request.headers.origin ?? null,
        token: method === 'POST' ? oneOf(request.headers['x-paydue-key']) : url.searchParams.get('k'),
        needsToken: !/^\/(page\.(js|css)|frame\/.*)$/.test(url.pathname),
      },
      portOf(server),
      token,
    );
    if (refused !== null) return send(response, refused.status, 'text/plain; charset=utf-8', refused.sentence);
    if (method === 'POST') {
      if (!url.pathname.startsWith('/api/')) return send(response, 404, 'text/plain', 'Not here.');
      return sendJson(response, 200, await ask(url.pathname.slice('/api/'.length), await bodyText(request)));
    }
    if (url.pathname === '/') return send(response, 200, 'text/html; charset=utf-8', PAGE, PAGE_HEADERS);
    if (url.pathname === '/page.js' || url.pathname === '/page.css') {
      const type = url.pathname.endsWith('js') ? 'text/javascript' : 'text/css';
      return send(response, 200, `${type}; charset=utf-8`, readFileSync(join(options.pages, url.pathname)));
    }
    if (url.pathname === '/events') return listen(request, response, listeners);
    if (url.pathname.startsWith('/frame/')) {
      const page = frames.page(url.pathname.slice('/frame/'.length));
      if (page !== null) return send(response, 200, 'text/html; charset=utf-8', page, FRAME_HEADERS);
    }
    const download = await downloadOf(host, url.pathname);
    if (download === null) return send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here.');
    return sendDownload(response, download);
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const port = portOf(server);
  return {
    url: `http://127.0.0.1:${port}/?k=${token}`,
    port,
    token,
    async close() {
      await last;
      if (folder !== null) await autosave.now();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Paydue workbench</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 28'%3E%3Crect width='28' height='28' rx='6' fill='%23146c2e'/%3E%3Cpath d='M10 21V7h5a4.5 4.5 0 0 1 0 9h-5' fill='none' stroke='white' stroke-width='3'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<noscript>The workbench needs JavaScript.</noscript>
<script src="/page.js"></script>
</body>
</html>
`;

function addressOf(path: string): URL {
  try {
    decodeURIComponent(path);
    return new URL(path, 'http://127.0.0.1');
  } catch {
    throw new QuestionError('That is no address of the workbench.');
  }
}

/** A pasted column of 30,000 cells fits; a film does not. */
const LARGEST_BODY = 8_000_000;

async function bodyText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > LARGEST_BODY) throw new QuestionError('That is more than the workbench takes at once.');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function listen(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...DATA_HEADERS, 'content-type': 'text/event-stream' });
  response.write(': listening\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function sendDownload(response: ServerResponse, { type, body, headers, fileName }: Download): void {
  const asFile =
    fileName === null ? {} : { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` };
  send(response, 200, type, body, { ...headers, ...asFile });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value ?? null));
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = DATA_HEADERS,
): void {
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function oneOf(header: string | readonly string[] | undefined): string | null {
  return typeof header === 'string' ? header : (header?.[0] ?? null);
}
