/** Session: who runs, in which language and zone the script thinks. */
import { serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';

type Who = { readonly env: Env; readonly isKnown: boolean };

const USER = serviceClass<Who>('User', { getEmail: ({ env, isKnown }) => (isKnown ? env.user : '') });

/** A simple trigger does not learn who opened the file; a clock trigger knows its owner, but nobody sits there (fact 63). */
export const SESSION = serviceClass<Env>('Session', {
  getActiveUser: (env) => USER.of({ env, isKnown: env.kind === 'menu' || env.kind === 'page' }),
  getEffectiveUser: (env) => USER.of({ env, isKnown: env.kind !== 'open' }),
  getActiveUserLocale: () => 'en',
  getScriptTimeZone: (env) => env.world.bundle.timeZone,
});
