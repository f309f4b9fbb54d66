/** The words of the first run: where old invoices begin. */
import { counted } from '../text';

export const heading = 'Where old invoices begin';
export const open = 'Choose where old invoices begin…';
export const lead = 'These invoices are late and were never written about from here.';
export const confirmed = 'The first run was confirmed before. What you choose holds for the invoices below.';
export const all = 'For all clients';
export const each = 'Client by client';
export const invoices = (n: number, days: number) =>
  `${counted(n, 'invoice', 'invoices')}, the oldest ${counted(days, 'day', 'days')} late`;
export const ways = {
  first: ['At the first step', 'Everybody gets a gentle first message.'],
  byAge: ['At the step of their age', 'As if Paydue had been here all along, without what came before.'],
  after: ['Some steps count as done', 'They were reminded already, from elsewhere.'],
};
export const upTo = 'Done up to';
export const upToMissing = 'Choose the last step that was done.';
export const choice = (client: string) => `Where ${client} begins`;
export const asAll = 'As for all';
export const first = 'At the first step';
export const byAge = 'At the step of its age';
export const after = (step: string) => `After: ${step}`;
export const byAgeIs = (step: string) => `by age: ${step}`;
export const none = 'No late invoice waits for a beginning';
export const noneHint = 'The first run can be confirmed as it is.';
export const confirm = 'Begin like this';
export const nothingSent = 'It is recorded; nothing is sent.';
