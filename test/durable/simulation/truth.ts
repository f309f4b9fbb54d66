/**
 * What really happened, written down beside the product: mails as they left, what people did with their own hands, what
 * went wrong. Nothing here is read from the product's answers.
 */
import type { Host, OutboxMail } from '../../../host/realm/host';
import { type Left, leftAs } from '../mails';
import { rowsIn } from '../sheetRows';

export type MailThatLeft = Left & {
  /** Invoices in its table. */
  readonly invoices: readonly string[];
  /** By its subject. */
  readonly tone: string;
  /** The number of the execution that sent it. */
  readonly execution: number;
  readonly isFromCopy: boolean;
  /** Its row as it stood in the workbook, durable, when Gmail took the mail; null when there was none. */
  readonly row: RecordedRow | null;
  /** Invoices of it that were paid, or gone, before its rows can have been read for the last time. */
  readonly settledBefore: readonly string[];
  readonly moment: number;
};
export type RecordedRow = { readonly keys: string; readonly result: string; readonly run: string };

export type Truth = {
  readonly mails: MailThatLeft[];
  /** Rows of Contact history that a person deleted, by token, with whether the invoice sheet showed their step then. */
  readonly deleted: Map<string, { readonly wasPrinted: boolean }>;
  /** A person deleted a row of Contact history, of whatever kind: until somebody accepts it nothing may leave. */
  wasCut: boolean;
  /** "Was this sent?": what a person said, by token. */
  readonly judged: Map<string, boolean>;
  /** Mails whose row a person set to BOUNCED. */
  readonly bounced: Set<string>;
  /** Invoice → the moment at which it was paid in full, or its row was deleted. */
  readonly settled: Map<string, number>;
  /** Clients with whom something was agreed or recorded, or whose rows a person took away: nobody can say what is due. */
  readonly touched: Set<string>;
  /** `open` has no end, null: no pause. */
  pausedUntil: string | null;
  readonly holidays: Set<string>;
  /** Accounts that may be the sender: several when a take-over died. */
  senders: Set<string>;
  /** Executions that were struck by a crash, or by an error of which nobody knows what it left. */
  doubtCauses: number;
  /** Rises with each mail, each payment and each step. */
  moment: number;
  /** The moment at which the step began. */
  stepBegan: number;
};

export function newTruth(sender: string): Truth {
  return {
    ...{
      mails: [],
      deleted: new Map(),
      wasCut: false,
      judged: new Map(),
      bounced: new Set(),
      settled: new Map(),
      touched: new Set(),
    },
    ...{ pausedUntil: null, holidays: new Set(), senders: new Set([sender]), doubtCauses: 0 },
    ...{ moment: 0, stepBegan: 0 },
  };
}

/** Writes down each mail at the very moment at which Gmail takes it. */
export function watchOutbox(host: Host, truth: Truth, isFromCopy: boolean, told: (mail: MailThatLeft) => void): void {
  const outbox = host.outbox as OutboxMail[];
  const push = outbox.push.bind(outbox);
  const watched = (...mails: OutboxMail[]): number => {
    for (const mail of mails) {
      const said = saidBy(mail);
      if (said === null) continue;
      const before = truth.mails.filter(({ execution }) => execution === mail.execution).at(-1)?.moment;
      const readAfter = before ?? truth.stepBegan;
      truth.moment += 1;
      const settledBefore = said.invoices.filter((invoice) => (truth.settled.get(invoice) ?? Infinity) < readAfter);
      const row = rowOf(host, said.token);
      const left = { ...said, execution: mail.execution, isFromCopy, row, settledBefore, moment: truth.moment };
      truth.mails.push(left);
      told(left);
    }
    return push(...mails);
  };
  // Not to be seen where all that the host remembers is copied.
  Object.defineProperty(outbox, 'push', { value: watched, enumerable: false });
}

function rowOf(host: Host, token: string): RecordedRow | null {
  const row = rowsIn(host.book, 'Contact history').find(({ text }) => text('Token') === token);
  return row ? { keys: row.text('Keys'), result: row.text('Result'), run: row.text('Run') } : null;
}

/** Words of the delivered letters (src/defaults/templates/en); the subject of an answer is that of the first mail. */
const TONES: readonly (readonly [RegExp, string])[] = [
  [/A quick check before the due date/, 'courtesy'],
  [/this is a friendly reminder/, 'gentle'],
  [/our next step is a formal notice/, 'final'],
];

/** What a mail says of itself; null for one to a collector. */
function saidBy(mail: OutboxMail): (Left & Pick<MailThatLeft, 'invoices' | 'tone'>) | null {
  const left = leftAs(mail);
  if (left === null) return null;
  const [, plain = ''] = mail.raw.split(/Content-Type: text\/(?:plain|html)/);
  const text = plain.replace(/=\r?\n/g, '');
  const tone = TONES.find(([pattern]) => pattern.test(text))?.[1] ?? 'firm';
  return { ...left, tone, invoices: [...new Set(text.match(/INV-\d+/g) ?? [])].sort() };
}
