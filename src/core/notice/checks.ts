/**
 * Whether a formal notice may be written: what each of its invoices must be like (capabilities.md 23). What the letter
 * itself must not lack is `letterChecks.ts`'s.
 */
import { type Agreed, agreedOn } from '../agreements/agreed';
import { addDays, type Day } from '../days';
import { thresholdFor } from '../dunning/balance';
import { counts, standings } from '../dunning/history';
import { holdReason, settledReason } from '../dunning/holds';
import { begunUnder, isSame, procedureFor } from '../dunning/procedure';
import { type Standing, UNTOUCHED } from '../dunning/standing';
import { parseStepKey } from '../identity';
import type { Client, Identity, Ledger, OpenItem } from '../model';
import { subtract } from '../money';
import type { Reason } from '../reason';
import {
  blocking,
  type CheckFinding,
  type CheckName,
  type CheckQuestion,
  checkOf,
  type FixPlace,
  type NoticeCheck,
} from './check';
import { claimsOf } from './claims';
import { remindersOf } from './contacts';
import { letterChecks } from './letterChecks';

/** Written reminders that come before a notice; one where the procedure has no second. */
const REMINDERS_NEEDED = 2;

/** Every check in its order: one entry where all is well, else one for each finding. */
export function noticeChecks(question: CheckQuestion, today: Day): readonly NoticeCheck[] {
  const { items, client, ledger, charges, choices } = question;
  const agreed = agreedOn(ledger, today);
  const looking: Looking = {
    ...{ client, ledger, today, agreed },
    standingOf: standings(ledger.history, { mode: ledger.settings.mode, run: null }, ledger.settings.callTries),
  };
  const credits = agreed.creditsOf(client.id);
  const each = (name: CheckName, find: ItemCheck, overridable = false): readonly NoticeCheck[] =>
    checkOf(
      name,
      items.flatMap((item) => {
        const finding = find(item, looking);
        return finding === null ? [] : [{ finding, overridable, place: placeOf(finding, item) }];
      }),
    );
  const { principal } = claimsOf({ items, credits, charges, choices });
  return [
    ...checkOf('chosen', items.length > 0 ? [] : [blocking({ code: 'noItems' }, { kind: 'choices' })]),
    ...each('standing', heldBack),
    ...each('late', notLate),
    ...each('first', written),
    ...checkOf(
      'amounts',
      // Less than a cent cannot be paid: 0.005 is nothing to ask for.
      principal.flatMap(({ minor, currency }) =>
        minor >= 1 ? [] : [blocking({ code: 'nothingOwed', currency }, { kind: 'choices' })],
      ),
    ),
    ...each('agrees', disagreeing, true),
    ...each('reminders', remindedTooLittle, true),
    ...each('rest', justReminded, true),
    ...letterChecks(question, leftOut(question, looking)),
  ];
}

type Looking = {
  readonly client: Client;
  readonly ledger: Ledger;
  readonly today: Day;
  readonly agreed: Agreed;
  readonly standingOf: ReadonlyMap<Identity, Standing>;
};
type ItemCheck = (item: OpenItem, looking: Looking) => CheckFinding | null;

function heldBack(item: OpenItem, looking: Looking): CheckFinding | null {
  const reason = reasonAgainst(item, looking);
  return reason && { code: 'held', item: item.label, reason };
}

function reasonAgainst(
  item: OpenItem,
  { client, ledger: { settings }, today, agreed, standingOf }: Looking,
): Reason | null {
  const tolerance = thresholdFor(settings.tolerance, item.balance.currency);
  const doubt = (standingOf.get(item.id) ?? UNTOUCHED).doubt;
  const given = { item, client, settings, today, tolerance, claimed: null, doubt, agreed };
  return settledReason(given) ?? holdReason(given);
}

function notLate({ label, dueOn }: OpenItem, { today }: Looking): CheckFinding | null {
  return today > dueOn ? null : { code: 'notLate', item: label, dueOn };
}

/** A row that was made void does not count. */
function written({ id, label }: OpenItem, { ledger: { history, settings } }: Looking): CheckFinding | null {
  const before = history.find(
    (event) =>
      event.kind === 'notice' &&
      event.result === 'SENT' &&
      counts(event, { mode: settings.mode, run: null }) &&
      event.keys.some((key) => parseStepKey(key)?.item === id),
  );
  return before ? { code: 'alreadyWritten', item: label, on: before.on } : null;
}

function disagreeing({ label, invoice }: OpenItem): CheckFinding | null {
  const { statedBalance: stated, paid, amount } = invoice;
  if (stated === null || paid === null) return null;
  const computed = subtract(amount, paid);
  return stated.minor === computed.minor ? null : { code: 'disagrees', item: label, stated, computed };
}

function remindedTooLittle(item: OpenItem, looking: Looking): CheckFinding | null {
  const { history, settings } = looking.ledger;
  const sent = remindersOf(item, history, settings.mode).length;
  const needed = remindersNeeded(item, looking);
  if (sent >= needed) return null;
  return sent === 0
    ? { code: 'noReminder', item: item.label }
    : { code: 'fewReminders', item: item.label, sent, needed };
}

/** A procedure with a single mail to late clients, as for small amounts, asks for no more than that one. */
function remindersNeeded(item: OpenItem, { client, ledger, standingOf }: Looking): number {
  const { procedures, settings } = ledger;
  const begun = begunUnder(standingOf.get(item.id) ?? UNTOUCHED, procedures);
  const threshold = thresholdFor(settings.small, item.balance.currency);
  const name = procedureFor(item, client, begun, threshold, settings);
  const levels = procedures.find((one) => isSame(one.name, name))?.levels ?? [];
  const mails = levels.filter(({ channel, tone }) => channel === 'email' && tone !== 'courtesy').length;
  return Math.min(REMINDERS_NEEDED, Math.max(1, mails));
}

/** As long as between two reminders the client has to answer the last one. */
function justReminded(item: OpenItem, { ledger, today }: Looking): CheckFinding | null {
  const days = remindersOf(item, ledger.history, ledger.settings.mode);
  const on = days[days.length - 1];
  if (on === undefined) return null;
  const from = addDays(on, ledger.settings.gapDays);
  return today < from ? { code: 'justReminded', item: item.label, on, from } : null;
}

/** The client's other late items that nothing holds back. */
function leftOut({ client, items }: CheckQuestion, looking: Looking): readonly OpenItem[] {
  const chosen = items.map(({ id }) => id);
  return looking.ledger.invoices
    .filter(({ clientId }) => clientId === client.id)
    .flatMap((invoice) => looking.agreed.itemsOf(invoice))
    .filter(
      (item) =>
        chosen.indexOf(item.id) < 0 &&
        notLate(item, looking) === null &&
        written(item, looking) === null &&
        reasonAgainst(item, looking) === null,
    );
}

function placeOf({ code }: CheckFinding, { invoice }: OpenItem): FixPlace {
  return code === 'noReminder' || code === 'fewReminders' || code === 'justReminded'
    ? { kind: 'reminders' }
    : { kind: 'invoice', row: invoice.row };
}
