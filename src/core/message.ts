/** A message: what is planned, what it tells of and states, what goes along, and how it left. Shapes only; no rule lives here. */
import type { Day } from './days';
import type {
  Approval,
  ChargeKind,
  Client,
  Identity,
  Level,
  Mailbox,
  MessageClass,
  OpenItem,
  StepKey,
  Tone,
} from './model';
import type { Money } from './money';
import type { ChargeRefusal, FileMissing, Reason } from './reason';

/** One invoice within a message, at its own level. */
export type MessageLine = {
  readonly item: OpenItem;
  readonly level: Level;
  readonly key: StepKey;
  readonly daysOverdue: number;
};

/**
 * A charge beside an open item, never inside its balance.
 *
 * `claimed` false: shown, and waived for now. Interest has its segments and what each further day adds.
 */
export type Charge = {
  readonly kind: ChargeKind;
  /** The open item; of costs that are computed over all of a notice's invoices together, its first. */
  readonly item: Identity;
  readonly label: string;
  readonly amount: Money;
  readonly claimed: boolean;
  readonly segments: readonly InterestSegment[];
  readonly daily: Money | null;
};

/** Days at one rate on one principal, both days included. `rate` is all-in; `base` and `margin` where it has two parts. */
export type InterestSegment = {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly principal: Money;
  readonly base: string | null;
  readonly margin: string | null;
  readonly rate: string;
  /** In the currency's major unit with four digits, for print; the sum is rounded once from the exact value. */
  readonly interest: string;
};

/** A mail that a person sends beside the steps; its template has the same name. It completes no step and opens no gap. */
export type Occasion =
  | 'promiseConfirmed'
  | 'planAgreed'
  | 'disputeReceived'
  | 'partPaymentThanks'
  | 'paymentThanks'
  | 'statement'
  | 'noticeWithdrawn';

/**
 * What a message beside the steps tells of. `amount` null: all that is open. `on` null: paid by a column that has no days.
 * `from` null: what is open and no more. `number` null: the notice bears none.
 */
export type OccasionFacts =
  | { readonly kind: 'promiseConfirmed'; readonly on: Day; readonly amount: Money | null }
  | { readonly kind: 'planAgreed'; readonly instalments: readonly { readonly on: Day; readonly amount: Money }[] }
  | { readonly kind: 'disputeReceived'; readonly reason: string | null; readonly reviewOn: Day }
  | {
      readonly kind: 'partPaymentThanks' | 'paymentThanks';
      readonly on: Day | null;
      readonly amounts: readonly Money[];
    }
  | { readonly kind: 'statement'; readonly from: Day | null; readonly to: Day }
  | { readonly kind: 'noticeWithdrawn'; readonly number: string | null };

/**
 * What goes along with a mail: files of Drive, fetched when it leaves; documents that are written then; links in the text
 * where Drive may not be read, or where the files would be too large together.
 */
export type Enclosed = {
  readonly files: readonly EnclosedFile[];
  readonly links: readonly { readonly invoice: string; readonly href: string }[];
  readonly statement: { readonly title: string } | null;
  /** Invoices that go without their file, and why. */
  readonly missing: readonly { readonly item: OpenItem; readonly why: FileMissing }[];
};

/** A PDF in Drive as it was found: one that is another by the time of sending keeps the mail back. */
export type EnclosedFile = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** MD5 in hexadecimal, as Drive tells it. */
  readonly checksum: string;
};

/** One mail: client × recipient set × language × class. Its facts only; the words come from the template. */
export type PlannedMessage = {
  readonly client: Client;
  readonly class: MessageClass;
  /** The highest tone among the lines; sets the template. */
  readonly tone: Tone;
  /** The level that set it. */
  readonly level: Level;
  readonly language: string;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  /** Oldest due date first. */
  readonly lines: readonly MessageLine[];
  /** Late, but not at a step of their own today: listed, not advanced. */
  readonly alsoOverdue: readonly OpenItem[];
  /** Late, but in dispute: listed outside the total, where `message.disputed` says so. */
  readonly disputed: readonly OpenItem[];
  /** Open credit notes and money on account of the client: negative amounts, taken off the totals. */
  readonly credits: readonly CreditLine[];
  /** What is asked for: one for each currency, of the lines and credits alone. */
  readonly totals: readonly Money[];
  readonly charges: readonly Charge[];
  /** Why charges that its levels ask for are not among them. */
  readonly chargeRefusals: readonly ChargeRefusal[];
  /** The strictest approval of its lines. */
  readonly approval: Approval;
  /** The thread to go on in: only when all its invoices were in that message. It is in the mailbox of `by` and in no other. */
  readonly inReplyTo: { readonly threadId: string; readonly subject: string; readonly by: string | null } | null;
  /** `PD-7K3QPX`: printed in the mail, found in the history and in Gmail's search. */
  readonly token: string;
  /** The lines' reasons, oldest due first. */
  readonly reasons: readonly Reason[];
  /** What a person should look at before this leaves; a message with a warning waits for a click. */
  readonly warnings: readonly Reason[];
  /** A promise about one of its invoices that was not kept since the last message, or null. */
  readonly brokenPromise: { readonly on: Day; readonly amount: Money | null } | null;
  /** What was paid on its invoices since the last message about them, one amount a currency. */
  readonly paidSince: readonly Money[];
  /** Null for a reminder. Else `lines` is empty and `spoken` holds what it is about. */
  readonly occasion: Occasion | null;
  readonly spoken: readonly OpenItem[];
  readonly enclosed: Enclosed;
  /** Of the same kind as `occasion`; null for a reminder. */
  readonly about: OccasionFacts | null;
};

/** A credit of a client as it is listed in a message; the amount is negative. */
export type CreditLine = { readonly label: string; readonly on: Day; readonly amount: Money };

/** A message ready to leave: the same facts in words, both parts. */
export type ReadyMessage = {
  readonly planned: PlannedMessage;
  readonly subject: string;
  readonly text: string;
  /** Shows its images by `cid:`; a page that shows the mail puts their data in its place. */
  readonly html: string;
  readonly images: readonly InlineImage[];
  /** Of everything a person sees: what an approval refers to. */
  readonly hash: string;
};

/** A picture within a mail's HTML part, named by `cid:` and the id. */
export type InlineImage = {
  readonly id: string;
  readonly name: string;
  readonly type: 'image/png';
  /** 0 to 255. */
  readonly bytes: readonly number[];
};

/** How a message left, or did not. */
export type Delivery =
  | { readonly kind: 'sent'; readonly messageId: string; readonly threadId: string }
  | { readonly kind: 'failed'; readonly why: 'quota' | 'scope' | 'address' | 'refused'; readonly detail: string }
  | { readonly kind: 'uncertain'; readonly detail: string };
