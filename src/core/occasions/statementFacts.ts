/** What stands in the mail of a statement of account: all that its document lists as open, to the same total. */
import { identity } from '../identity';
import { isPositive } from '../money';
import { isSettled, type OpenLine, statementOf } from '../statement/statement';
import type { Asked, Told } from './told';
import { itemsOf } from './told';

/** Of a period also when nothing is open any more: it shows what became of it. */
export function statementFacts(asked: Asked): Told {
  const { client, about, run, records } = asked;
  const period = about.period ?? { from: null, to: records.today };
  const statement = statementOf(client, run.ledger, period);
  if (about.period === null && isSettled(statement, run.ledger)) return { refused: { code: 'nothingOpen' } };
  const lines = statement.sections.flatMap(({ open }) => open);
  const lineOf = new Map<string, OpenLine>();
  for (const line of lines) if (line.dueOn !== null) lineOf.set(identity(line.label), line);
  const named = run.ledger.invoices.filter(({ id, clientId }) => clientId === client.id && lineOf.has(id));
  const spoken = itemsOf(named, asked).flatMap((item) => {
    const line = lineOf.get(item.id);
    // What is in dispute is owed in an account, and marked: it is only not asked for.
    return line === undefined ? [] : [{ ...item, balance: line.open, disputed: null }];
  });
  return {
    about: { kind: 'statement', ...period },
    spoken,
    disputed: spoken.filter(({ id }) => isContested(lineOf.get(id))),
    credits: lines
      .filter(({ dueOn }) => dueOn === null)
      .map(({ label, issuedOn, open }) => ({ label, on: issuedOn, amount: open })),
    key: `${period.from ?? ''} ${period.to} ${records.today}`,
  };
}

function isContested(line: OpenLine | undefined): boolean {
  return line !== undefined && line.disputed !== null && isPositive(line.disputed);
}
