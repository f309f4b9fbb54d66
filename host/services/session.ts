/** Session: who runs, in which language and zone the script thinks. */
import { serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';

const USER = serviceClass<Env>('User', {
  // Nobody clicked: a simple trigger does not learn who opened the file (fact 63).
  getEmail: (env) => (env.kind === 'open' ? '' : env.user),
});

export const SESSION = serviceClass<Env>('Session', {
  getActiveUser: (env) => USER.of(env),
  getEffectiveUser: (env) => USER.of(env),
  getActiveUserLocale: () => 'en',
  getScriptTimeZone: (env) => env.world.bundle.timeZone,
});
