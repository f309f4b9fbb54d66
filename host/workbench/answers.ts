/** What the workbench answers to each question of its page: the host, asked and told. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../days';
import type { Host, StoredFile } from '../realm/host';
import type { Autosave } from './autosave';
import type { Frames } from './frames';
import { mailLine, mailView } from './mailView';
import { addDay, nextNight } from './night';
import type { Api, FileView, WorkbenchState } from './protocol';
import { type Body, listOf, placeOf, QuestionError, recordOf, textOf } from './question';
import { rowViews, sheetViews } from './sheetView';

export type Bench = {
  readonly host: Host;
  /** Folder with Code.js. */
  readonly dist: string;
  readonly folder: string | null;
  /** The function that the bundle lets an hourly trigger call. */
  readonly hourlyFunction: string;
  readonly addOnName: string;
  readonly frames: Frames;
  readonly autosave: Autosave;
  readonly revision: () => number;
  /** Within a long answer: tells the page to look, and lets it be answered meanwhile. */
  readonly showBetween: () => Promise<void>;
};

/** One function a question; `changes` tells which may change anything, so that the page looks again. */
export type Answers = {
  readonly [Name in keyof Api]: {
    readonly changes: boolean;
    readonly answer: (body: Body) => ReturnType<Api[Name]> | Promise<ReturnType<Api[Name]>>;
  };
};

/** Where Google puts the menu of an add-on. */
const ADD_ON_MENU = 'Extensions';

export function createAnswers(bench: Bench): Answers {
  const { host, frames } = bench;
  const asks = <T>(answer: (body: Body) => T): { readonly changes: false; readonly answer: (body: Body) => T } => ({
    changes: false,
    answer,
  });
  const tells = <T>(answer: (body: Body) => T): { readonly changes: true; readonly answer: (body: Body) => T } => ({
    changes: true,
    answer,
  });
  return {
    open: tells(async () => {
      const menus = await host.open();
      return menus.map((menu) => (menu.name === ADD_ON_MENU ? { ...menu, name: bench.addOnName } : menu));
    }),
    state: asks(() => stateOf(bench)),
    cells: asks((body) => {
      const sheet = sheetOf(host, body);
      const rows = rowViews(sheet, placeOf(body, 'from'), placeOf(body, 'to'), {
        locale: host.book.locale,
        today: host.now.slice(0, 10),
      });
      return { revision: bench.revision(), rows };
    }),
    type: tells((body) => {
      const sheet = sheetOf(host, body);
      for (const edit of listOf(body, 'edits').map((item) => recordOf(item) ?? {}))
        host.typeInto(sheet.name, placeOf(edit, 'row'), placeOf(edit, 'column'), textOf(edit, 'text'));
      return null;
    }),
    click: tells(async (body) => {
      select(host, body);
      return frames.add(await host.clickMenu(textOf(body, 'functionName')));
    }),
    call: tells(async (body) => {
      select(host, body);
      const { answer, ui } = await host.callFromPage(textOf(body, 'functionName'), listOf(body, 'args'));
      return { answer, ui: frames.add(ui) };
    }),
    mails: asks(() => Promise.all(host.outbox.map(mailLine))),
    mail: asks((body) => mailView(found(host.outbox, textOf(body, 'id'), 'mail'))),
    files: asks(() => [
      ...host.driveFiles.map((file): FileView => ({ ...fileView(file), kind: 'drive' })),
      ...host.files.map(fileView),
    ]),
    runs: asks(() => host.executions),
    setClock: tells((body) => {
      const now = textOf(body, 'now');
      if (!isMoment(now))
        throw new QuestionError(`I read "${now}", which is not a day and a time. Write it as 2026-03-09 09:00.`);
      host.setNow(now);
      return null;
    }),
    addDay: tells(() => {
      addDay(host);
      return null;
    }),
    nextNight: tells((body) =>
      nextNight(host, body['evenWithout'] === true ? bench.hourlyFunction : null, bench.showBetween),
    ),
    fire: tells((body) => host.fireTrigger(textOf(body, 'functionName'))),
    save: tells(async () => {
      await bench.autosave.now();
      return null;
    }),
  };
}

/** A mail or a file by its id. */
export function found<T extends { readonly id: string }>(all: readonly T[], id: string, what: string): T {
  const one = all.find((item) => item.id === id);
  if (one === undefined) throw new QuestionError(`There is no ${what} ${id}.`);
  return one;
}

function stateOf({ host, dist, folder, autosave, revision }: Bench): WorkbenchState {
  const code = statSync(join(dist, 'Code.js'));
  return {
    revision: revision(),
    book: { name: host.book.name, locale: host.book.locale, timeZone: host.book.timeZone },
    folder,
    savedAt: autosave.savedAt(),
    now: host.now,
    user: host.user,
    sheets: sheetViews(host.book),
    counts: { mails: host.outbox.length, files: host.files.length, runs: host.executions.length },
    triggers: host.triggers,
    quota: host.quota,
    bundle: { bytes: code.size, builtAt: code.mtime.toTimeString().slice(0, 8) },
  };
}

function sheetOf(host: Host, body: Body): NonNullable<ReturnType<Host['book']['sheet']>> {
  const name = textOf(body, 'sheet');
  const sheet = host.book.sheet(name);
  if (sheet === null) throw new QuestionError(`There is no sheet ${name} any more.`);
  return sheet;
}

function select(host: Host, body: Body): void {
  const selection = recordOf(body['selection']);
  if (selection === null) return;
  host.select(sheetOf(host, selection).name, placeOf(selection, 'row'), placeOf(selection, 'column'));
}

function fileView(file: StoredFile): FileView {
  const { id, link, name, mimeType, createdAt, html, bytes, path, appProperties } = file;
  const kind = html !== null ? 'document' : mimeType === 'application/pdf' ? 'pdf' : 'other';
  return {
    id,
    link,
    name,
    kind,
    createdAt,
    bytes: bytes?.length ?? Buffer.byteLength(html ?? ''),
    path,
    properties: appProperties,
  };
}

/** A real calendar day and a time of day. */
function isMoment(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/.test(text)) return false;
  return isDay(text.slice(0, 10));
}
