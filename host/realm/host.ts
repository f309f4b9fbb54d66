/**
 * The local Apps Script as everybody else sees it: the workbench, the command line and the tests hold a `Host` and
 * nothing deeper. `createHost` (createHost.ts) makes one from a bundle folder and a workbook.
 */
import type { Book } from '../workbook/book';

/** One mail in the outbox: the bundle's own raw bytes, Message-ID replaced as Gmail does. */
export type OutboxMail = {
  readonly id: string;
  readonly threadId: string;
  /** Local time in the sheet's zone, `YYYY-MM-DD HH:MM:SS`. */
  readonly at: string;
  /** The whole message as it would travel (.eml). */
  readonly raw: string;
  readonly from: string;
  /** Where it was written when the host has a folder; null in tests without one. */
  readonly path: string | null;
  /** The execution that sent it. */
  readonly execution: number;
};

/** A Google Doc or a file in Drive. */
export type StoredFile = {
  readonly id: string;
  /** Its address in Drive. */
  readonly link: string;
  readonly name: string;
  readonly mimeType: string;
  readonly createdAt: string;
  readonly appProperties: Readonly<Record<string, string>>;
  /** For a Doc: its HTML page as saved. */
  readonly html: string | null;
  /** For a PDF: its bytes. */
  readonly bytes: Uint8Array | null;
  readonly path: string | null;
};

/** One execution: a click, a question of a page, a trigger. */
export type Execution = {
  readonly number: number;
  readonly functionName: string;
  readonly kind: 'open' | 'menu' | 'page' | 'trigger';
  readonly user: string;
  readonly startedAt: string;
  /** Virtual milliseconds by the cost model. */
  readonly costMs: number;
  readonly calls: Calls;
  /** Lines of console and Logger. */
  readonly log: readonly string[];
  /** The message of an exception that nobody caught. */
  readonly error: string | null;
};

/**
 * Service calls counted by name, `Range.getValues: 3`. `total` leaves out handles (getRange, getSheetByName …), Logger and
 * Utilities; `roundTrips` counts those that Google's servers must answer (reads, flushes, sends), as performance.md does.
 */
export type Calls = {
  readonly byName: Readonly<Record<string, number>>;
  readonly total: number;
  readonly roundTrips: number;
};

export type TriggerView = {
  readonly id: string;
  readonly functionName: string;
  readonly user: string;
  readonly everyHours: number | null;
  readonly nextAt: string;
};

export type MenuEntry = { readonly caption: string; readonly functionName: string } | null;
/** `null` entries are separators. */
export type Menu = { readonly name: string; readonly entries: readonly MenuEntry[] };

/** A page that the bundle opened. */
export type UiRequest =
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | { readonly kind: 'activate'; readonly sheet: string; readonly row: number; readonly column: number };

/** What a page gets back from google.script.run: legal values only, else the message of the exception. */
export type PageAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Where a person made something go wrong on purpose. */
export type Fault = {
  /** `Gmail.Users.Messages.send`, `Range.setValues`, `SpreadsheetApp.flush` … or `*` for a call of any name. */
  readonly call: string;
  /** The n-th such call of the execution, from 1. */
  readonly nth: number;
  readonly when: 'before' | 'after';
  /**
   * `kill` ends the execution at once, uncatchable, and what waits in its write buffer is lost; `killKeepingWrites` ends
   * it too, and what waits is made durable (fact 23 leaves open which is true); `busy` (of `Lock.tryLock` and
   * `Lock.waitLock`, before) lets another execution hold the lock; `byteText` and `damagedText` (of `Drive.Files.get`, before)
   * give a file's bytes as a text, one sign for each or read as UTF-8 (fact 76 leaves open which is true); `meanwhile` lets something happen at this very moment,
   * then the execution goes on; else the exception to throw, an advanced service's when it has a code.
   */
  readonly effect:
    | 'kill'
    | 'killKeepingWrites'
    | 'busy'
    | 'byteText'
    | 'damagedText'
    | { readonly meanwhile: () => void }
    | { readonly message: string; readonly code: number | null };
};

/** A call that an execution is about to make. */
export type CallAtHand = {
  /** `Gmail.Users.Messages.send`. */
  readonly name: string;
  /** It is the n-th call of any name in its execution, from 1. */
  readonly nth: number;
  readonly functionName: string;
  readonly user: string;
  /** The writes of its execution that are not durable yet, in order: what a kill loses. Running them changes the workbook. */
  waiting(): readonly (() => void)[];
};

/** Asked before each call of each execution, nested ones too, what shall befall it; null for nothing. */
export type FaultSource = (call: CallAtHand) => Pick<Fault, 'when' | 'effect'> | null;

/** All that outlives an execution besides the workbook: outbox, files, properties, triggers, quotas, the clock. */
export type HostMemory = { readonly kept: unknown };

export type HostOptions = {
  /** Folder with Code.js, *.html and appsscript.json: what is pushed to Google. */
  readonly dist: string;
  readonly book: Book;
  /** Start of the clock: local time in the sheet's zone, `YYYY-MM-DD HH:MM`. */
  readonly now: string;
  /** Folder for outbox/, documents/ and book.xlsx; null keeps everything in memory. */
  readonly folder: string | null;
  readonly user: string;
  /**
   * A directory with files that the user keeps in Drive. Where it is there, `drive.readonly` is granted too, as to somebody
   * who added that line to the manifest, unless `scopes` say otherwise. Default none.
   */
  readonly drive?: string;
  /** Scopes granted; default all of the manifest. */
  readonly scopes?: readonly string[];
  /** Recipients a day; default 1,500. */
  readonly mailQuota?: number;
  /** NONE: the add-on was installed but not enabled in this document, so onOpen may only build the menu. Default LIMITED. */
  readonly openMode?: 'NONE' | 'LIMITED';
  /** For runs that must be the same each time; default random. */
  readonly newUuid?: () => string;
  /** All but the workbook goes on from what another host remembered; `now` and `user` are its own then. */
  readonly memory?: HostMemory;
  /** Whether there is a document to lock; false: `getDocumentLock()` is null (facts 61, 62). Default true. */
  readonly documentLock?: boolean;
};

export type Host = {
  readonly book: Book;
  readonly outbox: readonly OutboxMail[];
  readonly files: readonly StoredFile[];
  /** What the user keeps in Drive, whether it may be read or not; folders before what is in them. */
  readonly driveFiles: readonly StoredFile[];
  readonly executions: readonly Execution[];
  readonly triggers: readonly TriggerView[];
  readonly quota: { readonly mailLeft: number; readonly mailLimit: number; readonly triggerMs: number };
  user: string;
  /** Local time in the sheet's zone, `YYYY-MM-DD HH:MM`. */
  readonly now: string;
  setNow(local: string): void;
  /** Runs onOpen as a person opening the file would; the menus it made. */
  open(): Promise<readonly Menu[]>;
  /** A menu item; the pages it opened. Throws with the bundle's own message when the function throws. */
  clickMenu(functionName: string): Promise<readonly UiRequest[]>;
  /** google.script.run from a page. */
  callFromPage(
    functionName: string,
    args: readonly unknown[],
  ): Promise<{ readonly answer: PageAnswer; readonly ui: readonly UiRequest[] }>;
  /**
   * Fires one clock trigger's function now, whether installed or not: as the given user, else as whoever installed it.
   */
  fireTrigger(functionName: string, user?: string): Promise<Execution>;
  /**
   * A page of another user calls while an execution runs: for use inside `meanwhile`. It begins at the present moment of
   * the execution around it, whose clock and cost it does not move; its PDFs are drawn when that one is awaited.
   */
  callNow(user: string, functionName: string, args: readonly unknown[]): PageAnswer;
  /** A trigger fires while an execution runs, as `callNow` says. */
  fireNow(user: string, functionName: string): Execution;
  /** Moves the clock on to a moment, firing the installed triggers whose time comes on the way. */
  advanceTo(local: string): Promise<readonly Execution[]>;
  /** Where the user's cursor is; the bundle can ask for it. */
  select(sheet: string, row: number, column: number): void;
  /** A person types into a cell: parsed by the sheet's locale as Sheets does. */
  typeInto(sheet: string, row: number, column: number, text: string): void;
  /**
   * A person inserts rows, deletes or sorts them, gives a sheet another name: values, formats, notes and the user's own
   * formulas move along.
   *
   * @throws Error naming the formula, name or merged cells that cannot be moved rightly; then nothing has changed
   */
  insertRows(sheet: string, after: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  /** All rows below the heading row, by one column. */
  sortRows(sheet: string, headingRow: number, column: number, descending: boolean): void;
  renameSheet(name: string, to: string): void;
  /** From now on nobody but the editors may write to a column, or to the whole sheet for null (fact 25). */
  protect(sheet: string, column: number | null, editors: readonly string[]): void;
  /** What is granted from now on, full scope addresses. With none at all neither page nor trigger begins (fact 36). */
  grant(scopes: readonly string[]): void;
  /**
   * File > Make a copy: the same workbook under a new id with a new script, so without properties, triggers, outbox and
   * files (fact 60); kept in memory. People's accounts are the same: their quotas and their mailboxes.
   */
  copy(): Promise<Host>;
  /**
   * Arms a fault, which strikes once, in whichever execution comes to it, or a source of faults, which stays; null
   * disarms either. What a source or a `meanwhile` throws comes out of the call of the host that ran the execution.
   */
  failAt(fault: Fault | FaultSource | null): void;
  /** For `HostOptions.memory`. In the midst of an execution it is what a kill would leave. */
  memory(): HostMemory;
  /** Writes book.xlsx into the folder. */
  save(): Promise<void>;
};
