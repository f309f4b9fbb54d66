/** What one history is played on: zone, season, accounts, quota, clients; all from its seed. */
import { addDays } from '../../../host/days';
import { chanceFrom } from './random';
import type { Person } from './steps';

export type Traits = {
  readonly seed: number;
  readonly timeZone: string;
  /** A Monday; the clock is set forward or back within two months of it. */
  readonly from: string;
  readonly accounts: Readonly<Record<Person, string>>;
  /** Twice as much goes wrong. */
  readonly isStormy: boolean;
  /** Recipients that Google lets an account write to in a day. */
  readonly mailQuota: number;
  readonly clients: readonly { readonly name: string; readonly email: string; readonly cc: string }[];
  /** Of each invoice there is at the beginning. */
  readonly invoices: readonly { readonly client: number; readonly dueOn: string; readonly amount: number }[];
};

/** Where clocks change, and two Mondays some weeks before they do. */
const SEASONS = [
  { timeZone: 'Europe/Berlin', from: ['2026-03-09', '2026-10-05'] },
  { timeZone: 'America/New_York', from: ['2026-02-23', '2026-10-12'] },
  { timeZone: 'Pacific/Auckland', from: ['2026-03-16', '2026-09-07'] },
] as const;
/** More than a day's run of all clients needs, and less: then Gmail refuses in the midst of it. */
const QUOTAS = [1_500, 1_500, 9];

export function traitsOf(seed: number): Traits {
  const chance = chanceFrom(seed);
  const { timeZone, from } = chance.pick(SEASONS);
  const isConsumer = chance.is(0.25);
  const domain = isConsumer ? 'gmail.com' : 'adastudio.example';
  // A private account is refused at 100 recipients: mails with many of them come near.
  const cc = isConsumer ? 12 : chance.below(2);
  const count = 5 + chance.below(4);
  const monday = chance.pick(from);
  return {
    seed,
    timeZone,
    from: monday,
    isStormy: seed % 2 === 0,
    accounts: { mia: `mia@${domain}`, tom: `tom@${domain}`, ada: `ada@${domain}` },
    mailQuota: isConsumer ? 100 : chance.pick(QUOTAS),
    clients: Array.from({ length: count }, (_, at) => ({
      name: `Client ${at + 1}`,
      email: `ap@client${at + 1}.example`,
      cc: Array.from({ length: cc }, (_none, copy) => `copy${copy + 1}@client${at + 1}.example`).join(', '),
    })),
    invoices: Array.from({ length: count + chance.below(count) }, (_, at) => ({
      client: at % count,
      dueOn: addDays(monday, chance.below(30) - 12),
      amount: 100 + 10 * chance.below(40),
    })),
  };
}
