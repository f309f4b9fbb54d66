/** What stands in the mail of a statement of account: everything that is open, what is in dispute marked, credits taken off. */
import type { Asked, Told } from './told';
import { itemsOf, stillOpen } from './told';

/** Of a period also when nothing is open any more: it shows what became of it. */
export function statementFacts(asked: Asked): Told {
  const { client, about, run, records } = asked;
  const invoices = run.ledger.invoices.filter(({ clientId }) => clientId === client.id);
  const spoken = itemsOf(stillOpen(invoices, asked), asked);
  const credits = run.agreed.creditsOf(client.id);
  if (spoken.length + credits.length === 0 && about.period === null) return { refused: { code: 'nothingOpen' } };
  const { from, to } = about.period ?? { from: null, to: records.today };
  const disputed = spoken.filter((item) => run.agreed.holdOf(item, client)?.code === 'disputeOpen');
  return {
    about: { kind: 'statement', from, to },
    spoken,
    disputed,
    credits,
    key: `${from ?? ''} ${to} ${records.today}`,
  };
}
