/**
 * Words that stand apart from any one view. Every label and button of the pages is in html/text/, one file a subject;
 * sentences about clients, invoices and problems are not: the server sends them ready to show (contracts.md, Words).
 */
import type { ModeName } from '../src/api';

/** "1 e-mail", "4 e-mails", "1,496 e-mails". */
export function counted(n: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? one : many}`;
}
/** "4 e-mails". */
export const eMails = (n: number) => counted(n, 'e-mail', 'e-mails');

export const months = 'January February March April May June July August September October November December';

export const failures = {
  transport: 'The answer did not come. Check the connection and try again: nothing is sent twice.',
  permission: 'Google did not accept this account. With several accounts signed in, use a browser profile of its own.',
  crash: 'Something went wrong while this was shown. Nothing was changed by it.',
};

export const modes: Readonly<Record<ModeName, { readonly name: string; readonly means: string }>> = {
  test: { name: 'Test', means: 'All mail goes to you.' },
  ask: { name: 'Ask first', means: 'The night prepares, a person sends.' },
  automatic: { name: 'Automatic', means: 'Reminders leave on working days; final notices wait for a person.' },
};

export const tabs = { label: 'Views', today: 'Today', calls: 'Calls', more: 'More', due: 'due' };
