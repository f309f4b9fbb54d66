/** A history as a person reads it: day and hour, who did what, what happened, and which rule broke at the end. */
import type { Breach, Told } from './play';
import type { Act, Mishap, Step } from './steps';
import type { Traits } from './traits';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** @param told  of the history that broke the rule */
export function storyOf(traits: Traits, told: readonly Told[], breach: Breach): string {
  const { seed, timeZone, accounts, mailQuota, clients } = traits;
  return [
    `Seed ${seed}: ${clients.length} clients, ${timeZone}, ${accounts.mia} set it up in Automatic mode, ${mailQuota} recipients a day.`,
    ...told.map(chapter),
    `Broken: ${breach.rule}.`,
    `  ${breach.what}`,
  ].join('\n');
}

function chapter({ step, at, events }: Told): string {
  const head = step === null ? `${at}` : `${dayOf(at)} ${at}  ${deedOf(step)}`;
  return [head, ...events.map((event) => `  ${event}`)].join('\n');
}

const dayOf = (at: string): string => DAYS[new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';

function deedOf({ act, mishap, meanwhile }: Step): string {
  const trouble = mishap === null ? '' : ` [${mishapOf(mishap)}]`;
  const other = meanwhile === null ? '' : ` [at ${meanwhile.at} ${meanwhile.nth}: ${actOf(meanwhile.act)}]`;
  return actOf(act) + trouble + other;
}

function actOf(act: Act): string {
  const by = 'by' in act ? act.by : '';
  switch (act.kind) {
    case 'beat':
      return `${act.by === null ? 'the hourly trigger' : `${act.by}'s trigger`} comes${act.twice ? ', twice' : ''}`;
    case 'send':
      return `${by} sends what is due${act.closeAfter === null ? '' : `, and closes the sidebar after part ${act.closeAfter}`}`;
    case 'stop':
      return `${by} stops the send`;
    case 'look':
      return `${by} looks at what is due`;
    case 'answer':
      return `${by} says whether a mail in doubt was sent`;
    case 'accept':
      return `${by} says that the rows are gone for good`;
    case 'takeOver':
      return `${by} takes over`;
    case 'night':
      return `${by} switches the night ${act.on ? 'on' : 'off'}`;
    case 'pause':
      return act.until === null ? `${by} resumes` : `${by} pauses everything until ${act.until}`;
    case 'reply':
      return `a client answers, and ${by} records a ${act.what}`;
    case 'notice':
      return `${by} writes a formal notice`;
    case 'copy':
      return 'somebody copies the spreadsheet';
    case 'beatInCopy':
      return `a trigger of ${by} comes in the copy`;
    case 'sendInCopy':
      return `${by} sends from the copy`;
    case 'pay':
      return 'a client pays';
    case 'bounce':
      return 'a mail comes back';
    case 'invoices':
      return 'new invoices are written';
    default:
      return 'somebody works in the sheet';
  }
}

function mishapOf(mishap: Mishap): string {
  switch (mishap.kind) {
    case 'crash':
      return `a crash at call ${mishap.nth}`;
    case 'crashAtMail':
      return `a crash ${mishap.when} mail ${mishap.nth}`;
    case 'hiccup':
      return `${mishap.call} fails, ${mishap.times} times from call ${mishap.nth} of it on`;
    case 'gmail':
      return `Gmail answers ${mishap.code || 'not at all'} to mail ${mishap.nth}`;
  }
}
