/**
 * The bare context in which one execution runs: ECMAScript of 2020, `console`, and the services as proxies. Values that
 * go in are made with the context's own constructors, so that `instanceof Date` and `instanceof Array` hold inside.
 */
import { types } from 'node:util';
import vm from 'node:vm';
import { scriptDate } from './contextDate';
import { NotImitated, ServiceError } from './errors';
import { NEWER_MEMBERS, UNWANTED_GLOBALS } from './newerBuiltIns';
import { type Instance, isInstance } from './serviceClass';

/** Called for each use of a service: counts, refuses, runs it. Its answer is a value of the host. */
type Dispatch = (instance: Instance, method: string, args: readonly unknown[]) => unknown;

export type Realm = {
  readonly context: vm.Context;
  /** Makes a value of the host known to the bundle. */
  toContext(value: unknown): unknown;
  /** The host's own object behind a proxy; anything else as it is. */
  fromContext(value: unknown): unknown;
};

type Options = {
  readonly now: () => number;
  readonly timeZone: string;
  readonly dispatch: Dispatch;
  /** A member that is neither method nor constant was asked for. */
  readonly onMissing: (what: NotImitated) => void;
};

type Intrinsics = {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Intl: typeof Intl;
};

export function createRealm(options: Options): Realm {
  // Microtasks run to their end inside each evaluation: on Google, too, nothing of a promise is left for later.
  const context = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const own = vm.runInContext('({ Array, Object, Date, Error, Intl })', context) as Intrinsics;
  const OwnDate = own.Date;
  removeNewer(context);
  Object.defineProperty(context, 'Date', {
    value: scriptDate(own, options.now, options.timeZone),
    configurable: true,
    writable: true,
  });

  const proxies = new WeakMap<Instance, object>();
  const behind = new WeakMap<object, Instance>();

  const toContext = (value: unknown): unknown => {
    if (value === undefined || value === null) return value;
    if (typeof value === 'function') throw new TypeError('a function of the host does not go into the bundle');
    if (typeof value !== 'object') return value;
    if (isInstance(value)) return expose(value);
    if (types.isDate(value)) return new OwnDate(value.getTime());
    if (Array.isArray(value)) return copyArray(value);
    const record = new own.Object() as Record<string, unknown>;
    for (const [key, inner] of Object.entries(value)) record[key] = toContext(inner);
    return record;
  };

  const copyArray = (values: readonly unknown[]): unknown[] => {
    const array = new own.Array<unknown>(values.length);
    for (let index = 0; index < values.length; index += 1) array[index] = toContext(values[index]);
    return array;
  };

  const contextError = (error: unknown): unknown => {
    if (!(error instanceof Error)) return error;
    const made = new own.Error(error.message);
    const details = error instanceof ServiceError ? error.details : null;
    Object.defineProperty(made, 'name', { value: error.name, configurable: true, writable: true });
    if (details !== null) Object.assign(made, { details: toContext(details) });
    return made;
  };

  const expose = (instance: Instance): object => {
    const known = proxies.get(instance);
    if (known) return known;
    const methods = new Map<string, unknown>();
    const method = (name: string) => {
      const run = (...args: readonly unknown[]): unknown => {
        try {
          return toContext(options.dispatch(instance, name, args.map(fromContext)));
        } catch (error) {
          throw contextError(error);
        }
      };
      const kept = methods.get(name) ?? run;
      methods.set(name, kept);
      return kept;
    };
    const member = (key: string | symbol): unknown => {
      if (typeof key === 'symbol') return undefined;
      const constant = instance.constant(key);
      if (constant !== undefined) return toContext(constant);
      if (instance.has(key)) return method(key);
      if (key === 'toString') return () => instance.className;
      if (HARMLESS.includes(key)) return undefined;
      const missing = new NotImitated(`${instance.className}.${key}`);
      options.onMissing(missing);
      throw contextError(missing);
    };
    const proxy = new Proxy(Object.create(null) as object, {
      get: (_target, key) => member(key),
      has: (_target, key) => typeof key === 'string' && (instance.has(key) || instance.constant(key) !== undefined),
      set: (_target, key) => {
        throw contextError(new ServiceError(`${instance.className}.${String(key)} cannot be set`, 'TypeError'));
      },
    });
    proxies.set(instance, proxy);
    behind.set(proxy, instance);
    return proxy;
  };

  const fromContext = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? (behind.get(value) ?? value) : value;

  return { context, toContext, fromContext };
}

/** What JavaScript itself asks of any object: converting, awaiting, printing as JSON. */
const HARMLESS: readonly string[] = ['then', 'toJSON', 'valueOf', 'constructor'];

function removeNewer(context: vm.Context): void {
  // From within: the context's own global object is not the one that Node hands out.
  vm.runInContext(UNWANTED_GLOBALS.map((name) => `delete globalThis.${name};`).join(''), context);
  for (const [path, names] of Object.entries(NEWER_MEMBERS)) {
    const holder = vm.runInContext(`typeof ${path.split('.')[0]} === 'undefined' ? null : ${path}`, context);
    if (holder) for (const name of names) delete holder[name];
  }
}
