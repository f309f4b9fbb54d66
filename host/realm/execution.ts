/**
 * One execution: a fresh context, the bundle, one function of it, and the end of it: writes flushed, or lost with a kill.
 * It changes the world's workbook, outbox and files; the world's clock moves on when it and all within it are over.
 */
import { globalServices } from '../services/globals';
import { releaseLocks } from '../services/lock';
import { permit } from '../services/scopes';
import { signatureSentence } from './arguments';
import { createRealm } from './context';
import { ROUND_TRIP_MS, START_UP_MS } from './costs';
import { AUTHORIZATION_TEXT, Killed, NotImitated, ServiceError, SignatureError, TIME_LIMIT_TEXT } from './errors';
import { type Fate, kill, strike, takeFault } from './faults';
import type { Execution, Menu, UiRequest } from './host';
import { type Ended, invoke } from './invocation';
import { createMeter, type Meter } from './meter';
import type { Instance } from './serviceClass';
import type { AuthMode, Env, World } from './world';
import { createWriteBuffer } from './writeBuffer';
import { localText } from './zone';

export type Order = {
  readonly kind: Execution['kind'];
  readonly functionName: string;
  readonly user: string;
  readonly authMode: AuthMode;
  /** Values of the host. */
  readonly args: readonly unknown[];
};

export type Outcome = {
  readonly execution: Execution;
  /** What the function gave, a value of the bundle's context; undefined when it failed. */
  readonly value: unknown;
  readonly isService: (value: unknown) => boolean;
  readonly ui: readonly UiRequest[];
  readonly menus: readonly Menu[];
};

/** What belongs to one execution under way. */
type Course = {
  readonly world: World;
  readonly order: Order;
  readonly env: Env;
  readonly meter: Meter;
  readonly fate: Fate;
};

const MINUTE = 60_000;
/** A simple trigger such as onOpen has 30 seconds, everything else six minutes. */
const LIMIT_MS: Readonly<Record<Execution['kind'], number>> = {
  open: MINUTE / 2,
  menu: 6 * MINUTE,
  page: 6 * MINUTE,
  trigger: 6 * MINUTE,
};
/** Enumerations: part of the language, not of a service. */
const UNMETERED = [
  'AuthMode',
  'AuthorizationStatus',
  'Charset',
  'DigestAlgorithm',
  'ElementType',
  'EventType',
  'HorizontalAlignment',
  'ParagraphHeading',
];

/** @returns the present moment: of the innermost execution at work, else of the world */
export function presentTime(world: World): number {
  return world.running.at(-1)?.now() ?? world.now;
}

/**
 * Runs one execution, in the midst of another when one is at work: it begins at that one's present moment and leaves its
 * clock alone.
 *
 * @throws what a source of faults or a `meanwhile` threw
 */
export function execute(world: World, order: Order): Outcome {
  if (world.scopes.length === 0 && order.kind !== 'open') return notBegun(world, order, AUTHORIZATION_TEXT);
  const meter = createMeter();
  const fate: Fate = { costMs: START_UP_MS, dead: null, missing: null, mishap: null };
  const log: string[] = [];
  const startedAt = presentTime(world);
  const env = createEnv(world, order, startedAt, meter, fate, log);
  const realm = createRealm({
    now: () => env.now(),
    timeZone: world.bundle.timeZone,
    onMissing: (missing) => {
      fate.missing ??= missing.message;
    },
    dispatch: (instance, method, args) => dispatch({ world, order, env, meter, fate }, instance, method, args),
  });
  for (const [name, service] of Object.entries(globalServices(env)))
    Object.defineProperty(realm.context, name, { value: realm.toContext(service), configurable: true, writable: true });

  if (world.running.length === 0) world.busyUntil = startedAt;
  world.running.push(env);
  let ended: Ended;
  try {
    ended = invoke(realm, world.bundle.script, order.functionName, () => order.args.map(realm.toContext));
    if (ended.isRunaway) fate.dead ??= TIME_LIMIT_TEXT;
    if (ended.stack !== null) env.log(`Uncaught ${ended.stack}`);
    if (fate.dead === null) env.writes.commit();
    else env.writes.discard();
  } finally {
    releaseLocks(env);
    world.running.pop();
  }

  const error = fate.dead ?? ended.error ?? fate.missing;
  const execution: Execution = {
    number: env.number,
    functionName: order.functionName,
    kind: order.kind,
    user: order.user,
    startedAt: localText(startedAt, world.book.timeZone),
    costMs: Math.round(fate.costMs),
    calls: meter.calls(),
    log,
    error,
  };
  world.executions.push(execution);
  world.busyUntil = Math.max(world.busyUntil, startedAt + execution.costMs);
  if (world.running.length === 0) world.now = world.busyUntil;
  if (fate.mishap !== null) throw fate.mishap.thrown;
  return {
    execution,
    value: error === null ? ended.value : undefined,
    isService: (value) => !Object.is(realm.fromContext(value), value),
    ui: env.ui,
    menus: env.menus,
  };
}

/** Google does not even begin: the function is not called, and a line in the list of executions says why. */
export function notBegun(world: World, { functionName, kind, user }: Order, why: string): Outcome {
  world.begun += 1;
  const execution: Execution = {
    number: world.begun,
    functionName,
    kind,
    user,
    startedAt: localText(presentTime(world), world.book.timeZone),
    costMs: 0,
    calls: createMeter().calls(),
    log: [],
    error: why,
  };
  world.executions.push(execution);
  return { execution, value: undefined, isService: () => false, ui: [], menus: [] };
}

/** One call of the bundle: counted, permitted, paid for, and struck by a fault where one was ordered. */
function dispatch(
  { world, order, env, meter, fate }: Course,
  instance: Instance,
  method: string,
  args: readonly unknown[],
): unknown {
  if (fate.dead !== null) throw new Killed(fate.dead);
  if (UNMETERED.includes(instance.className)) return instance.call(method, args);
  const name = `${instance.className}.${method}`;
  meter.count(instance.className, method);
  const { functionName, user } = order;
  const { waiting } = env.writes;
  const fault = takeFault(world, meter, { name, nth: meter.counted(), functionName, user, waiting }, fate);
  if (fault?.when === 'before') strike(fault, name, env, fate);
  const isLate = () => fate.costMs > LIMIT_MS[order.kind];
  try {
    permit(instance.className, method, env.authMode, world.scopes);
    payFor(name, env);
    return run(instance, method, args, fate);
  } finally {
    // Also when the call failed: its time has passed, and what was ordered for after it happens.
    if (isLate()) kill(fate, TIME_LIMIT_TEXT);
    if (fault?.when === 'after') strike(fault, name, env, fate);
  }
}

function createEnv(world: World, order: Order, startedAt: number, meter: Meter, fate: Fate, log: string[]): Env {
  world.begun += 1;
  return {
    world,
    number: world.begun,
    kind: order.kind,
    user: order.user,
    authMode: order.authMode,
    now: () => startedAt + Math.round(fate.costMs),
    spend: (ms) => {
      fate.costMs += ms;
    },
    trip: meter.trip,
    log: (line) => {
      if (fate.dead === null) log.push(line);
    },
    writes: createWriteBuffer(world),
    ui: [],
    menus: [],
    lockIsBusy: false,
    mediaAs: 'blob',
  };
}

/** The fixed price of calls that have one; services charge for the others by size. */
function payFor(name: string, env: Env): void {
  const ms = ROUND_TRIP_MS[name];
  if (ms === undefined) return;
  env.trip();
  env.spend(ms);
}

function run(instance: Instance, method: string, args: readonly unknown[], fate: Fate): unknown {
  try {
    return instance.call(method, args);
  } catch (error) {
    if (error instanceof NotImitated) fate.missing ??= error.message;
    if (!(error instanceof SignatureError)) throw error;
    throw new ServiceError(signatureSentence(instance.className, method, args));
  }
}
