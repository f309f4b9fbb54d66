/** ScriptApp: clock triggers of the current user, and what the user has allowed. */
import { integer, text } from '../realm/arguments';
import { ServiceError, SignatureError } from '../realm/errors';
import { enumeration, type Instance, ITSELF, type ServiceClass, serviceClass } from '../realm/serviceClass';
import type { ClockTrigger, Env } from '../realm/world';
import { missingScopes } from './scopes';

const MOST_TRIGGERS = 20;
const HOUR_MS = 3_600_000;
/** Google's choices. */
const HOUR_STEPS = [1, 2, 4, 6, 8, 12];

export const AUTH_MODE = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AUTHORIZATION_STATUS = enumeration('AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);
const EVENT_TYPE = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']);

type Plan = { readonly env: Env; readonly functionName: string; readonly everyHours: number };

const TRIGGER = serviceClass<ClockTrigger>('Trigger', {
  getHandlerFunction: (trigger) => trigger.functionName,
  getUniqueId: (trigger) => trigger.id,
  getEventType: () => EVENT_TYPE['CLOCK'],
});

const CLOCK_TRIGGER_BUILDER: ServiceClass<Plan> = serviceClass('ClockTriggerBuilder', {
  everyHours: (plan, args) => {
    const everyHours = integer(args, 0);
    if (!HOUR_STEPS.includes(everyHours))
      throw new ServiceError(
        `The value you passed to everyHours was invalid. It must be one of ${HOUR_STEPS.join(', ')}.`,
      );
    return CLOCK_TRIGGER_BUILDER.of({ ...plan, everyHours });
  },
  inTimezone: (_plan, args) => {
    text(args, 0);
    return ITSELF;
  },
  create: (plan) => createTrigger(plan),
});

const TRIGGER_BUILDER = serviceClass<{ readonly env: Env; readonly functionName: string }>('TriggerBuilder', {
  timeBased: (builder) => CLOCK_TRIGGER_BUILDER.of({ ...builder, everyHours: 0 }),
});

const AUTHORIZATION_INFO = serviceClass<Env>('AuthorizationInfo', {
  getAuthorizationStatus: ({ world }) => {
    const missing = missingScopes(world.bundle.scopes, world.scopes);
    return AUTHORIZATION_STATUS[missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'];
  },
  getAuthorizedScopes: ({ world }) => [...world.scopes],
  getAuthorizationUrl: () => 'https://accounts.google.com/o/oauth2/auth',
});

export const SCRIPT_APP = serviceClass<Env>(
  'ScriptApp',
  {
    newTrigger: (env, args) => TRIGGER_BUILDER.of({ env, functionName: text(args, 0) }),
    getProjectTriggers: (env) => own(env).map((trigger) => TRIGGER.of(trigger)),
    deleteTrigger: (env, args) => {
      const trigger = TRIGGER.selfOf(args[0]);
      if (trigger === null) throw new SignatureError();
      const index = env.world.triggers.indexOf(trigger);
      if (index >= 0) env.world.triggers.splice(index, 1);
    },
    getAuthorizationInfo: (env) => AUTHORIZATION_INFO.of(env),
  },
  { AuthMode: AUTH_MODE, AuthorizationStatus: AUTHORIZATION_STATUS, EventType: EVENT_TYPE },
);

/** Other accounts' triggers cannot be seen (fact 48). */
function own(env: Env): readonly ClockTrigger[] {
  return env.world.triggers.filter((trigger) => trigger.user === env.user);
}

/** Fires at the minute at which it was made, every so many hours: any minute is right, and this one is predictable. */
function createTrigger({ env, functionName, everyHours }: Plan): Instance {
  if (everyHours === 0) throw new ServiceError('The trigger has no schedule: say everyHours.');
  if (own(env).length >= MOST_TRIGGERS)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const minute = Math.floor(env.now() / 60_000) * 60_000;
  const trigger = {
    id: String(7_000_000_000_000 + env.world.account.nextId()),
    functionName,
    user: env.user,
    everyHours,
    nextAt: minute + everyHours * HOUR_MS,
  };
  env.world.triggers.push(trigger);
  return TRIGGER.of(trigger);
}
