/**
 * What outlives an execution: the workbook, the clock, the outbox, the files, the properties, the triggers, the quotas.
 * And `Env`, one execution as its services see it. Types only.
 */
import type { Doc } from '../documents/model';
import type { Book, Sheet } from '../workbook/book';
import type { Bundle } from './bundle';
import type { Execution, Fault, FaultSource, Menu, OutboxMail, UiRequest } from './host';
import type { Instance } from './serviceClass';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** An hourly or n-hourly trigger of one user. */
export type ClockTrigger = {
  readonly id: string;
  readonly functionName: string;
  readonly user: string;
  readonly everyHours: number;
  /** The instant of its next firing. */
  nextAt: number;
};

/** A file in Drive. A Doc has a document, a PDF has bytes once it is rendered, a folder has neither. */
export type DriveFile = {
  readonly id: string;
  /** Whose account made it: under drive.file nobody else finds or opens it (fact 77). */
  readonly owner: string;
  name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly createdAt: number;
  appProperties: Readonly<Record<string, string>>;
  trashed: boolean;
  document: Doc | null;
  html: string | null;
  bytes: Uint8Array | null;
  path: string | null;
};

/** Something that was used up since a moment; it begins anew 24 hours after that. */
export type Allowance = { since: number; used: number };

/** Who may write to a column, or to the whole sheet when `column` is null. */
type Protection = { readonly sheetId: number; readonly column: number | null; readonly editors: readonly string[] };

/** A mail that left, as its sender's mailbox keeps it. */
export type SentMail = { readonly mail: OutboxMail; readonly user: string; readonly sentAt: number };

/** What belongs to people's Google accounts and not to one spreadsheet: its copies share it. */
export type Accounts = {
  readonly mailUsed: Map<string, Allowance>;
  readonly triggerTimeUsed: Map<string, Allowance>;
  /** Of all users, oldest first. */
  readonly mailbox: SentMail[];
  /** The last id given. */
  lastId: number;
  /** Counts up for ids, so that the same run gives the same ids. */
  nextId(): number;
};

export type World = {
  readonly bundle: Bundle;
  readonly book: Book;
  readonly folder: string | null;
  /** The directory that is My Drive; null for none. */
  readonly drive: string | null;
  /** Scopes granted at present. */
  scopes: readonly string[];
  readonly mailLimit: number;
  /** Milliseconds since the epoch. */
  now: number;
  user: string;
  cursor: { readonly sheet: string; readonly row: number; readonly column: number };
  fault: Fault | FaultSource | null;
  readonly outbox: OutboxMail[];
  protections: readonly Protection[];
  /** Counts what became durable in the workbook, whoever wrote it. */
  revision: number;
  readonly files: DriveFile[];
  readonly triggers: ClockTrigger[];
  readonly executions: Execution[];
  /** How many executions have begun: the last one's number. */
  begun: number;
  /** What `Utilities.getUuid` gives next. */
  readonly newUuid: () => string;
  /** Executions at work, each begun in the midst of the one before it. */
  readonly running: Env[];
  /** When the last of the executions at work will have ended. */
  busyUntil: number;
  /** Which execution holds a lock, by kind: `document`, `script`, `user mia@…`. */
  readonly locks: Map<string, Env>;
  /** Whether there is a document to lock. */
  readonly hasDocumentLock: boolean;
  /** Key of the store (`document`, `script`, `user mia@…`) → its properties. */
  readonly properties: Map<string, Map<string, string>>;
  readonly account: Accounts;
};

/** One execution as its services see it. */
export type Env = {
  readonly world: World;
  readonly number: number;
  readonly kind: Execution['kind'];
  readonly user: string;
  readonly authMode: AuthMode;
  /** The execution's own clock: where it began plus what its calls cost. */
  now(): number;
  /** Virtual milliseconds of the cost model (platform.md, part 4). */
  spend(ms: number): void;
  /** Counts one answer that Google's servers had to give. */
  trip(): void;
  log(line: string): void;
  readonly writes: WriteBuffer;
  readonly ui: UiRequest[];
  readonly menus: Menu[];
  /** A fault was ordered: this once, another execution holds the lock. */
  lockIsBusy: boolean;
  /** A fault was ordered: this once, a file's bytes come as a text. */
  mediaAs: 'blob' | 'byteText' | 'damagedText';
};

/** Writes wait here until a flush or a read; a kill loses them (platform.md, fact 23). */
export type WriteBuffer = {
  add(write: () => void): void;
  /** Makes what waits durable. @returns how many writes that were */
  commit(): number;
  discard(): void;
  /** What waits, in order. */
  waiting(): readonly (() => void)[];
  /** Whether this was asked already since the last write of anybody, so that the answer is at hand. Remembers it. */
  wasAsked(what: string): boolean;
};

/** A sheet, or a rectangle of it, in the hands of the bundle. */
export type SheetHandle = { readonly env: Env; readonly sheet: Sheet };
export type RangeHandle = SheetHandle & {
  /** The Sheet object that it was asked of. */
  readonly parent: Instance;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};
