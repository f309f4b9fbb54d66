/**
 * How a Google class is written down in the host: a name, its methods, its constants. What the class itself knows
 * (`self`) stays on this side; the bundle sees only a proxy (context.ts).
 */

/** One method: what the class knows, and the arguments as the bundle gave them, service objects unwrapped. */
export type Method<S> = (self: S, args: readonly unknown[]) => unknown;

/** One object of a Google class. */
export type Instance = {
  readonly className: string;
  has(method: string): boolean;
  call(method: string, args: readonly unknown[]): unknown;
  constant(name: string): unknown;
};

export type ServiceClass<S> = {
  of(self: S): Instance;
  /** What an object of this class knows; null for anything else. */
  selfOf(value: unknown): S | null;
};

/** A method's answer that is the object itself, for chaining. */
export const ITSELF: unique symbol = Symbol('itself');

const instances = new WeakSet<object>();

/**
 * @param name  as errors, the meter and faults name it: `Range`, `Gmail.Users.Messages`
 * @param constants  enumerations and nested services, `ScriptApp.AuthMode`
 */
export function serviceClass<S>(
  name: string,
  methods: Readonly<Record<string, Method<S>>>,
  constants: Readonly<Record<string, unknown>> = {},
): ServiceClass<S> {
  const selves = new WeakMap<object, { readonly self: S }>();
  const has = (method: string) => Object.hasOwn(methods, method);
  const constant = (key: string) => (Object.hasOwn(constants, key) ? constants[key] : undefined);
  return {
    of(self) {
      const call = (method: string, args: readonly unknown[]): unknown => {
        const answer = methods[method]?.(self, args);
        return answer === ITSELF ? instance : answer;
      };
      const instance: Instance = { className: name, has, call, constant };
      instances.add(instance);
      selves.set(instance, { self });
      return instance;
    },
    selfOf: (value) => (typeof value === 'object' && value !== null ? (selves.get(value)?.self ?? null) : null),
  };
}

/** @returns whether a value of the host is an object of a Google class */
export function isInstance(value: unknown): value is Instance {
  return typeof value === 'object' && value !== null && instances.has(value);
}

/** A Java-like enumeration: `String(FULL)` and its JSON are `FULL`. */
export function enumeration(name: string, members: readonly string[]): Readonly<Record<string, Instance>> {
  type Member = { readonly name: string; readonly ordinal: number };
  const member: ServiceClass<Member> = serviceClass<Member>(name, {
    name: (self) => self.name,
    ordinal: (self) => self.ordinal,
    toString: (self: Member) => self.name,
    toJSON: (self) => self.name,
    compareTo: (self, [other]) => self.ordinal - (member.selfOf(other)?.ordinal ?? 0),
  });
  return Object.fromEntries(members.map((text, ordinal) => [text, member.of({ name: text, ordinal })]));
}
