/**
 * A history is a list of steps: plain data, each with its own time, none of which needs another one. So any of them can
 * be left out, and what is left is a history too.
 */

/** Who uses the spreadsheet. The first one set it up. */
export const PEOPLE = ['mia', 'tom', 'ada'] as const;
export type Person = (typeof PEOPLE)[number];

/** What somebody does, or the clock. Numbers choose among what there is at that moment, counted round. */
export type Act =
  /** The hourly trigger of a person comes, when there is one, null: everybody's; `twice`: at once a second time. */
  | { readonly kind: 'beat'; readonly by: Person | null; readonly twice: boolean }
  /** Opens the preview and sends all of it in parts. `closeAfter`: the sidebar is closed after so many parts; null: never. */
  | { readonly kind: 'send'; readonly by: Person; readonly closeAfter: number | null }
  | { readonly kind: 'stop'; readonly by: Person }
  | { readonly kind: 'look'; readonly by: Person }
  /** Says of a mail in doubt whether it was sent. */
  | { readonly kind: 'answer'; readonly by: Person; readonly truly: boolean }
  /** Says that rows of the history are gone for good. */
  | { readonly kind: 'accept'; readonly by: Person }
  | { readonly kind: 'takeOver'; readonly by: Person }
  | { readonly kind: 'night'; readonly by: Person; readonly on: boolean }
  | { readonly kind: 'pause'; readonly by: Person; readonly until: string | null }
  /** A client pays an invoice, in full or half of it. */
  | { readonly kind: 'pay'; readonly invoice: number; readonly full: boolean }
  /** A client answers, and a person records it. */
  | {
      readonly kind: 'reply';
      readonly by: Person;
      readonly client: number;
      readonly what: 'call' | 'promise' | 'dispute' | 'hold';
    }
  | { readonly kind: 'bounce'; readonly mail: number }
  /** So many new invoices, for one client after the other. */
  | { readonly kind: 'invoices'; readonly client: number; readonly count: number; readonly dueInDays: number }
  | { readonly kind: 'sort'; readonly sheet: UserSheet; readonly column: number; readonly descending: boolean }
  | { readonly kind: 'insertRow'; readonly sheet: UserSheet; readonly after: number }
  | { readonly kind: 'deleteRow'; readonly sheet: UserSheet; readonly row: number }
  /** Edits a cell that decides nothing. */
  | { readonly kind: 'edit'; readonly row: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'renameColumn'; readonly column: number }
  | { readonly kind: 'holiday'; readonly day: string }
  | { readonly kind: 'notice'; readonly by: Person; readonly client: number }
  /** Somebody copies the spreadsheet; later its own trigger comes, or somebody sends from it. */
  | { readonly kind: 'copy' }
  | { readonly kind: 'beatInCopy'; readonly by: Person }
  | { readonly kind: 'sendInCopy'; readonly by: Person };

export type UserSheet = 'Invoices' | 'Contact history';

/** What goes wrong. `nth` counts the calls of the step from 1, or its mails. */
export type Mishap =
  | { readonly kind: 'crash'; readonly nth: number; readonly keeps: boolean }
  | { readonly kind: 'crashAtMail'; readonly nth: number; readonly when: 'before' | 'after'; readonly keeps: boolean }
  /** A service throws, so many times in a row. */
  | {
      readonly kind: 'hiccup';
      readonly call: string;
      readonly nth: number;
      readonly times: number;
      readonly when: 'before' | 'after';
    }
  /** Gmail refuses, or fails after it has taken the mail. */
  | { readonly kind: 'gmail'; readonly nth: number; readonly code: number; readonly taken: boolean };

export type Step = {
  /** `YYYY-MM-DD HH:MM`, by the sheet's clock. */
  readonly at: string;
  readonly act: Act;
  readonly mishap: Mishap | null;
  /** What somebody else does at the n-th call of it, or while its n-th mail is on its way. */
  readonly meanwhile: { readonly at: 'call' | 'mail'; readonly nth: number; readonly act: Act } | null;
};
