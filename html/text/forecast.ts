/** The words of the next 30 days, and of trying other rules. */
import { counted } from '../text';

export const forecast = {
  heading: 'The next 30 days',
  supposes: 'Each call and notice is taken as done on its day. Nothing is sent by looking.',
  none: 'Nothing is due in the next 30 days',
  means: { mails: 'e-mail', calls: 'call', notices: 'formal notice' },
};

export const rules = {
  heading: 'Try other rules',
  lead: 'Nothing is saved here.',
  settings: 'Settings',
  columns: { step: 'Step', days: 'Days', from: 'From', channel: 'By', approval: 'Approval' },
  cell: (column: string, step: string) => `${column}, ${step}`,
  show: 'Show the effect',
  showing: 'Planning…',
  reset: 'Back to the rules as they are',
  effect: 'Effect',
  nothingChanged: 'Change a day or a value, then show the effect.',
  changed: (n: number) => counted(n, 'change', 'changes'),
  stale: 'Changed since: show the effect again.',
  toKeep: 'To keep a rule, write it into its sheet.',
  levels: 'Levels',
  problems: 'These values cannot be used; the usual ones stand in for them.',
};
