/** The words of the first run: where old invoices begin. */
import { counted } from '../text';

export const start = {
  heading: 'Where old invoices begin',
  open: 'Choose where old invoices begin…',
  lead: 'These invoices are late and were never written about from here.',
  confirmed: 'The first run was confirmed before. What you choose holds for the invoices below.',
  all: 'For all clients',
  each: 'Client by client',
  invoices: (n: number, days: number) =>
    `${counted(n, 'invoice', 'invoices')}, the oldest ${counted(days, 'day', 'days')} late`,
  ways: {
    first: ['At the first step', 'Everybody gets a gentle first message.'],
    byAge: ['At the step of their age', 'As if Paydue had been here all along, without what came before.'],
    after: ['Some steps count as done', 'They were reminded already, from elsewhere.'],
  },
  upTo: 'Done up to',
  upToMissing: 'Choose the last step that was done.',
  choice: (client: string) => `Where ${client} begins`,
  asAll: 'As for all',
  first: 'At the first step',
  byAge: 'At the step of its age',
  after: (step: string) => `After: ${step}`,
  byAgeIs: (step: string) => `by age: ${step}`,
  none: 'No late invoice waits for a beginning',
  noneHint: 'The first run can be confirmed as it is.',
  confirm: 'Begin like this',
  nothingSent: 'It is recorded; nothing is sent.',
};
