/**
 * The local Apps Script: a bundle folder and a workbook in, a `Host` out. It holds the world and turns what a person, a
 * page or the clock does into executions (execution.ts), one after another.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mailLeft, triggerTimeUsed } from '../services/allowances';
import { filesBeside } from '../services/myDrive';
import { AUTH_MODE } from '../services/scriptApp';
import { storedFile } from '../services/storedFiles';
import { loadBundle } from './bundle';
import { execute, type Order, type Outcome, presentTime } from './execution';
import type { Host, HostOptions, PageAnswer, TriggerView } from './host';
import { answerForPage, illegalArgument, legalArguments } from './legalValues';
import { memoryOf, remember } from './memory';
import { peopleAt } from './people';
import { fireDue, fireOnce, rephase } from './triggers';
import type { Accounts, World } from './world';
import { instantOfLocal, localText } from './zone';

const STANDARD_MAIL_QUOTA = 1_500;
const READ_DRIVE = 'https://www.googleapis.com/auth/drive.readonly';
/** What a page is told when its execution was killed; the reason is in the list of executions. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/**
 * @throws Error with a sentence when the folder holds no bundle, or one that Google would refuse
 */
export async function createHost(options: HostOptions): Promise<Host> {
  const account: Accounts = {
    mailUsed: new Map(),
    triggerTimeUsed: new Map(),
    mailbox: [],
    lastId: 0,
    nextId() {
      account.lastId += 1;
      return account.lastId;
    },
  };
  return hostOf(options, account, null);
}

/**
 * @param account  what the people have besides this spreadsheet
 * @param now  the exact moment at which it begins; null is the minute of the options
 */
function hostOf(options: HostOptions, account: Accounts, now: number | null): Host {
  const world = createWorld(options, account);
  world.now = now ?? world.now;
  if (options.memory !== undefined) remember(world, options.memory);
  const { book } = world;
  const zone = () => book.timeZone;
  const localNow = () => localText(presentTime(world), zone()).slice(0, 16);

  const performNow = (order: Order): Outcome => execute(world, order);
  const byPerson = (kind: 'menu' | 'page', user: string, functionName: string, args: readonly unknown[]): Order => ({
    kind,
    functionName,
    user,
    authMode: 'FULL',
    args,
  });

  return {
    book,
    outbox: world.outbox,
    executions: world.executions,
    get files() {
      return world.files.filter((file) => !file.trashed).map((file) => storedFile(file, zone()));
    },
    get driveFiles() {
      return filesBeside(world.drive).map((file) => storedFile(file, zone()));
    },
    get triggers() {
      return world.triggers.map(
        (trigger): TriggerView => ({
          id: trigger.id,
          functionName: trigger.functionName,
          user: trigger.user,
          everyHours: trigger.everyHours,
          nextAt: localText(trigger.nextAt, zone()).slice(0, 16),
        }),
      );
    },
    get quota() {
      return {
        mailLeft: mailLeft(world, world.user, presentTime(world)),
        mailLimit: world.mailLimit,
        triggerMs: triggerTimeUsed(world, world.user, presentTime(world)),
      };
    },
    get user() {
      return world.user;
    },
    set user(name) {
      world.user = name;
    },
    get now() {
      return localNow();
    },
    setNow(local) {
      if (world.running.length > 0) throw new Error('The clock cannot be moved while an execution runs.');
      world.now = instantOfLocal(local, zone());
      rephase(world);
    },
    async open() {
      if (!world.bundle.functions.has('onOpen')) return [];
      const mode = options.openMode ?? 'LIMITED';
      const outcome = performNow({
        kind: 'open',
        functionName: 'onOpen',
        user: world.user,
        authMode: mode,
        args: [{ authMode: AUTH_MODE[mode] }],
      });
      return outcome.menus;
    },
    async clickMenu(functionName) {
      const { execution, ui } = performNow(byPerson('menu', world.user, functionName, []));
      if (execution.error !== null) throw new Error(execution.error);
      return ui;
    },
    async callFromPage(functionName, args) {
      const refused = refusal(world, functionName, args);
      if (refused !== null) return { answer: { ok: false, message: refused }, ui: [] };
      const outcome = performNow(byPerson('page', world.user, functionName, legalArguments(args)));
      return { answer: pageAnswer(outcome), ui: outcome.ui };
    },
    async fireTrigger(functionName, user) {
      return fireOnce(world, functionName, user ?? null, performNow);
    },
    callNow(user, functionName, args) {
      const refused = refusal(world, functionName, args);
      if (refused !== null) return { ok: false, message: refused };
      return pageAnswer(performNow(byPerson('page', user, functionName, legalArguments(args))));
    },
    fireNow: (user, functionName) => fireOnce(world, functionName, user, performNow),
    async advanceTo(local) {
      if (world.running.length > 0) throw new Error('The clock cannot be moved while an execution runs.');
      return fireDue(world, instantOfLocal(local, zone()), performNow);
    },
    ...peopleAt(world),
    failAt(fault) {
      world.fault = fault;
    },
    async copy() {
      const { scopes, user } = world;
      const { memory: _before, ...given } = options;
      const copied = { ...given, book: await book.copy(), now: localNow(), folder: null, user, scopes };
      return hostOf(copied, account, presentTime(world));
    },
    memory: () => memoryOf(world, presentTime(world)),
    async save() {
      if (world.folder === null) throw new Error('This host keeps everything in memory: it has no folder to save to.');
      mkdirSync(world.folder, { recursive: true });
      await book.save(join(world.folder, 'book.xlsx'));
    },
  };
}

function createWorld(options: HostOptions, account: Accounts): World {
  const bundle = loadBundle(options.dist);
  return {
    bundle,
    book: options.book,
    folder: options.folder,
    drive: options.drive ?? null,
    scopes: options.scopes ?? scopesOf(bundle.scopes, options.drive),
    mailLimit: options.mailQuota ?? STANDARD_MAIL_QUOTA,
    now: instantOfLocal(options.now, options.book.timeZone),
    user: options.user,
    cursor: { sheet: options.book.sheets()[0]?.name ?? '', row: 1, column: 1 },
    fault: null,
    outbox: [],
    protections: [],
    revision: 0,
    files: [],
    triggers: [],
    executions: [],
    begun: 0,
    running: [],
    busyUntil: 0,
    locks: new Map(),
    hasDocumentLock: options.documentLock ?? true,
    newUuid: options.newUuid ?? randomUUID,
    properties: new Map(),
    account,
  };
}

/** Whoever keeps files beside the workbook wants them read. */
function scopesOf(manifest: readonly string[], drive: string | undefined): readonly string[] {
  return drive !== undefined && existsSync(drive) ? [...manifest, READ_DRIVE] : manifest;
}

/** What a page may not call, and with what it may not call (facts 53, 54, 56). */
function refusal(world: World, functionName: string, args: readonly unknown[]): string | null {
  const isPrivate = functionName.endsWith('_');
  if (isPrivate || !world.bundle.functions.has(functionName)) return `Script function not found: ${functionName}`;
  return illegalArgument(args);
}

function pageAnswer({ execution, value, isService }: Outcome): PageAnswer {
  if (execution.error === null) return answerForPage(value, isService);
  return { ok: false, message: execution.error === 'killed' ? SERVER_ERROR : execution.error };
}
