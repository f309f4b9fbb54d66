/** What is looked at before a formal notice may be written, as shapes; the looking is `checks.ts`'s, the sentences `core/words`. */
import type { Day } from '../days';
import type { Charge } from '../message';
import type { Client, Ledger, OpenItem } from '../model';
import type { Money } from '../money';
import type { Reason } from '../reason';
import type { NoticeChoices } from './facts';
import type { Enclosure, MandatoryPart } from './jurisdiction';

/** What is looked at. */
export type CheckQuestion = {
  readonly client: Client;
  readonly items: readonly OpenItem[];
  readonly charges: readonly Charge[];
  readonly choices: NoticeChoices;
  /** Its history without the row of the notice itself, if that was begun. */
  readonly ledger: Ledger;
};

/** In the order in which they are shown. */
export type CheckName =
  | ('chosen' | 'standing' | 'late' | 'first' | 'amounts' | 'agrees' | 'reminders' | 'rest' | 'together')
  | ('addresses' | 'content' | 'term' | 'enclosures' | 'charges');

/**
 * What was found. `held`: a reason that holds back every message about the item (disputed, paid, on hold, promised …).
 * `alreadyWritten`: it had its notice. `nothingOwed`: less than the smallest coin is left to ask for once free credit is
 * taken off. `disagrees`: the Balance column says something else than Amount less Paid. `fewReminders`: `sent` of the
 * `needed` written reminders. `leftOut`: a late invoice that one notice to this client must hold too (NL 6:96(7)).
 * `wrongForm`: a consumer would get a business's letter. `chargeUnlawful`: a charge that the law gives nobody, or not yet.
 */
export type CheckFinding =
  | { readonly code: 'noItems' }
  | { readonly code: 'held'; readonly item: string; readonly reason: Reason }
  | { readonly code: 'notLate'; readonly item: string; readonly dueOn: Day }
  | { readonly code: 'alreadyWritten'; readonly item: string; readonly on: Day }
  | { readonly code: 'nothingOwed'; readonly currency: string }
  | { readonly code: 'disagrees'; readonly item: string; readonly stated: Money; readonly computed: Money }
  | { readonly code: 'noReminder'; readonly item: string }
  | { readonly code: 'fewReminders'; readonly item: string; readonly sent: number; readonly needed: number }
  | { readonly code: 'justReminded'; readonly item: string; readonly on: Day; readonly from: Day }
  | { readonly code: 'leftOut'; readonly item: string }
  | { readonly code: 'noAddress'; readonly client: string }
  | { readonly code: 'noCreditor' }
  | { readonly code: 'lacks'; readonly part: MandatoryPart }
  | { readonly code: 'termTooShort'; readonly days: number; readonly least: number }
  | { readonly code: 'notEnclosed'; readonly enclosure: Enclosure }
  | { readonly code: 'wrongForm'; readonly client: string }
  | { readonly code: 'chargeUnlawful'; readonly what: 'interest' | 'compensation' | 'fee' | 'costs' };

/** Where it is put right: a row of Invoices or Clients, a setting, the notice's own choices, the reminders to be sent. */
export type FixPlace =
  | { readonly kind: 'invoice'; readonly row: number }
  | { readonly kind: 'client' /** Null: the client has no row yet. */; readonly row: number | null }
  | { readonly kind: 'setting'; readonly key: string }
  | { readonly kind: 'choices' }
  | { readonly kind: 'reminders' };

/** One for each thing that is in order, one for each finding otherwise. A finding that is `overridable` gives way to a typed reason. */
export type NoticeCheck =
  | { readonly name: CheckName; readonly ok: true }
  | {
      readonly name: CheckName;
      readonly ok: false;
      readonly finding: CheckFinding;
      readonly overridable: boolean;
      readonly place: FixPlace;
    };

/** The one entry of a check in order, or its findings. */
export function checkOf(name: CheckName, found: readonly Found[]): readonly NoticeCheck[] {
  return found.length === 0 ? [{ name, ok: true }] : found.map((one) => ({ name, ok: false, ...one }));
}

/** A finding that nobody can overrule. */
export function blocking(finding: CheckFinding, place: FixPlace): Found {
  return { finding, overridable: false, place };
}

type Found = { readonly finding: CheckFinding; readonly overridable: boolean; readonly place: FixPlace };
