/** PropertiesService: texts under keys, for the document, the script or the user, with Google's limits. */
import { fields, text, yesNo } from '../realm/arguments';
import { ServiceError } from '../realm/errors';
import { ITSELF, serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

type Store = Map<string, string>;

const PROPERTIES = serviceClass<Store>('Properties', {
  getProperty: (store, args) => store.get(key(args[0])) ?? null,
  getProperties: (store) => Object.fromEntries(store),
  getKeys: (store) => [...store.keys()],
  setProperty: (store, args) => {
    set(store, key(args[0]), text(args, 1));
    return ITSELF;
  },
  setProperties: (store, args) => {
    if (args.length > 1 && yesNo(args, 1)) store.clear();
    for (const [name, value] of Object.entries(fields(args, 0))) set(store, key(name), text([value], 0));
    return ITSELF;
  },
  deleteProperty: (store, args) => {
    store.delete(key(args[0]));
    return ITSELF;
  },
  deleteAllProperties: (store) => {
    store.clear();
    return ITSELF;
  },
});

export const PROPERTIES_SERVICE = serviceClass<Env>('PropertiesService', {
  getDocumentProperties: (env) => PROPERTIES.of(storeOf(env, 'document')),
  getScriptProperties: (env) => PROPERTIES.of(storeOf(env, 'script')),
  getUserProperties: (env) => PROPERTIES.of(storeOf(env, `user ${env.user}`)),
});

function storeOf({ world }: Env, name: string): Store {
  const known = world.properties.get(name);
  if (known) return known;
  const store: Store = new Map();
  world.properties.set(name, store);
  return store;
}

function key(value: unknown): string {
  if (value === undefined || value === null || value === '')
    throw new ServiceError('When setting or getting a property value, the property name must not be null or empty.');
  return String(value);
}

function set(store: Store, name: string, value: string): void {
  const others = [...store].filter(([known]) => known !== name);
  const size = [...others, [name, value] as const].reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), 0);
  if (bytes(value) > LONGEST_VALUE || size > LARGEST_STORE)
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  store.set(name, value);
}

function bytes(content: string): number {
  return Buffer.byteLength(content, 'utf8');
}
