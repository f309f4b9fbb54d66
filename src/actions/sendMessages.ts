/**
 * Sends ready messages one by one: re-read, record the intention, flush, send, record the result (contracts.md, Sending).
 *
 * Both the click and the clock send through here, under the run lock. At most one message per crash is in doubt, because
 * each intention is made durable before its mail leaves, and nothing more leaves after a doubtful one.
 */
import { recipientsLeft } from '../core/dunning/quota';
import { whyDropped } from '../core/dunning/recheck';
import type { Delivery, ReadyMessage } from '../core/message';
import { type Attachment, mimeMessage } from '../core/messages/mime';
import { replyToOf } from '../core/messages/replyTo';
import { asTestMessage } from '../core/messages/testMessage';
import type { ContactEvent, Mailbox } from '../core/model';
import { deliverySentence, quotaSentence, timeSentence } from '../core/words/answers';
import { droppedSentence } from '../core/words/plan';
import { cannotRecordSentence } from '../core/words/sending';
import { messageIdsIn, sendMail } from '../google/mail';
import { maySearchMail } from '../google/permissions';
import { attempt } from '../google/retry';
import { hasTimeLeft, localNow } from '../google/runtime';
import { lastRow, readRows } from '../google/sheets';
import { cellText } from '../workbook/cells';
import { messageEvent } from '../workbook/history';
import { rereadInvoices } from '../workbook/ledger';
import { attachmentsOf } from './enclose';
import type { Opening } from './openLedger';
import { type HistoryWriter, resultOf } from './record';

/** Recipients kept back for what a person may still have to send today. */
const QUOTA_RESERVE = 10;
type Tried = { readonly ready: ReadyMessage; readonly delivery: Delivery; readonly event: ContactEvent };
type Dropped = { readonly ready: ReadyMessage; readonly why: string };
export type SendReport = {
  readonly tried: readonly Tried[];
  readonly dropped: readonly Dropped[];
  /** Not begun, because time or quota ran out. */
  readonly left: readonly ReadyMessage[];
  readonly stoppedEarly: string | null;
  readonly quotaLeft: number;
};

/** What a run needs besides its messages. */
export type Sending = {
  /** Stands in each row's Run. */
  readonly run: string;
  /** The caller prints its columns before its last look (`verify`): one round trip for both. */
  readonly history: HistoryWriter;
  /** Nobody waits for the report, so what keeps a mail back is written down. */
  readonly isByClock: boolean;
  /** Asked before each message, with how many were dealt with: why the rest is left, or null. */
  readonly whyLeave: (done: number) => string | null;
};

/** Sends until there is nothing left, or a reason to leave the rest for later. */
export function sendMessages(opening: Opening, messages: readonly ReadyMessage[], sending: Sending): SendReport {
  const tried: Tried[] = [];
  const dropped: Dropped[] = [];
  let stoppedEarly: string | null = null;
  let next = 0;
  for (; next < messages.length && stoppedEarly === null; next += 1) {
    const ready = messages[next];
    if (!ready) break;
    stoppedEarly = whyStop(opening, sending.history.events(), ready) ?? sending.whyLeave(next);
    if (stoppedEarly !== null) break;
    const fetched = fetchedOrWhyNot(opening, ready);
    if ('why' in fetched) {
      if (fetched.isFile && sending.isByClock) noteKeptBack(opening, ready, fetched.why, sending);
      dropped.push({ ready, why: fetched.why });
      continue;
    }
    const one = sendOne(opening, ready, fetched.attachments, sending);
    if ('refused' in one) {
      stoppedEarly = cannotRecordSentence(one.refused);
      break;
    }
    tried.push(one);
    stoppedEarly = whyNoFurther(one.delivery);
  }
  const left = messages.slice(next);
  return { tried, dropped, left, stoppedEarly, quotaLeft: quotaLeft(opening, sending.history.events()) };
}

function whyStop(opening: Opening, events: readonly ContactEvent[], { planned }: ReadyMessage): string | null {
  if (!hasTimeLeft()) return timeSentence();
  const recipients = planned.to.length + planned.cc.length + planned.bcc.length;
  return quotaLeft(opening, events) < recipients + QUOTA_RESERVE ? quotaSentence() : null;
}

/** What is refused for the account's sake would be refused for every other mail; what is in doubt stays the only doubt. */
function whyNoFurther(delivery: Delivery): string | null {
  if (delivery.kind === 'uncertain') return deliverySentence(delivery);
  const isOfAccount = delivery.kind === 'failed' && (delivery.why === 'quota' || delivery.why === 'scope');
  return isOfAccount ? deliverySentence(delivery) : null;
}

function quotaLeft({ ledger, now, user }: Opening, events: readonly ContactEvent[]): number {
  return recipientsLeft(events, now, user, ledger.settings.bcc.length);
}

/** Files first: they take seconds, and the sheet is to be looked at last. */
function fetchedOrWhyNot(
  opening: Opening,
  ready: ReadyMessage,
): { readonly attachments: readonly Attachment[] } | { readonly why: string; readonly isFile: boolean } {
  const fetched = attachmentsOf(opening, ready);
  if ('why' in fetched) return { ...fetched, isFile: true };
  const why = whyTakenOut(opening, ready);
  return why === null ? fetched : { why, isFile: false };
}

/**
 * A mail that its file kept back, as one that was refused: at night nobody is told, and the same file may keep it back for
 * ever. After three such rows a person is asked (`failedThrice`).
 */
function noteKeptBack(opening: Opening, ready: ReadyMessage, why: string, { history, run }: Sending): void {
  const circumstances = { when: localNow(), by: opening.user, run, mode: 'live' } as const;
  const refused = { result: 'FAILED', note: `file: ${why}` } as const;
  attempt(() => history.append({ ...messageEvent(ready, circumstances), ...refused }, ready.text));
}

/** So many rows are read whole: an invoice that moved, or whose number was typed once more, is seen at once. */
const SMALL_SHEET = 300;

/**
 * The keyed re-read: still there, still unpaid, the same balance? One getValues over the rows of the message; when one of
 * them moved, another over the whole sheet, because an invoice is its number and not its row (fact 24).
 */
function whyTakenOut(opening: Opening, { planned }: ReadyMessage): string | null {
  const { layout, today, ledger, invoiceSheet } = opening;
  if (!layout.invoices || !invoiceSheet) return null;
  const items = [...planned.lines.map(({ item }) => item), ...planned.alsoOverdue];
  // A letter beside the steps asks for nothing that a payment could have settled meanwhile.
  if (items.length === 0) return null;
  const rows = items.map(({ invoice }) => invoice.row);
  const { name, headings, headingRow, columns } = layout.invoices;
  const read = (first: number, last: number) => {
    const cells = readRows(name, first, last, headings.length);
    return { first, cells, found: rereadInvoices(opening, first, cells) };
  };
  const end = ledger.invoices.reduce((most, { row }) => Math.max(most, row), headingRow);
  const isSmall = end - headingRow <= SMALL_SHEET;
  const near = isSmall ? read(headingRow + 1, end + 1) : read(Math.min(...rows), Math.max(...rows));
  const isThere = items.every(({ invoice }) => near.found.has(invoice.id));
  const { first, cells, found } = isThere ? near : read(headingRow + 1, lastRow(name));
  // Without a sheet of clients the address stands in the invoice's row.
  const email = (columns.get('email') ?? 0) - 1;
  for (const { invoice, ...item } of items) {
    const now = found.get(invoice.id) ?? null;
    const isReaddressed =
      now !== null &&
      cellText(cells[now.row - first]?.[email]) !== cellText(invoiceSheet.rows[invoice.row - 1]?.[email]);
    const dropped = whyDropped({ invoice, ...item }, now, ledger, today) ?? (isReaddressed ? 'changed' : null);
    if (dropped) return droppedSentence(dropped, item.label);
  }
  return null;
}

/** @returns what became of it, or why its row could not be written: then nothing was sent */
function sendOne(
  opening: Opening,
  ready: ReadyMessage,
  attachments: readonly Attachment[],
  sending: Sending,
): Tried | { readonly refused: string } {
  const { history } = sending;
  const { settings } = opening.ledger;
  const isTest = settings.mode === 'test';
  const me: Mailbox = { name: settings.creditor.sender ?? settings.creditor.name, address: opening.user };
  const leaving = isTest ? asTestMessage(ready, me) : ready;
  const { planned } = leaving;
  const { inReplyTo } = planned;
  const isMine = !isTest && opening.user !== '' && inReplyTo?.by === opening.user;
  const mime = mimeMessage({
    from: me,
    to: planned.to,
    cc: planned.cc,
    bcc: planned.bcc,
    replyTo: replyToOf(planned.client, settings.creditor),
    subject: leaving.subject,
    text: leaving.text,
    html: leaving.html,
    token: planned.token,
    references: isMine && inReplyTo && maySearchMail() ? messageIdsIn(inReplyTo.threadId) : [],
    images: leaving.images,
    attachments,
  });
  // Written and made durable before sending: a crash must not dun twice.
  const noted = attempt(() => {
    const circumstances = {
      when: localNow(),
      by: opening.user,
      run: sending.run,
      mode: isTest ? 'test' : 'live',
    } as const;
    const added = history.append(messageEvent(leaving, circumstances), leaving.text);
    history.keep();
    return added;
  });
  if ('refused' in noted) return noted;
  const event = noted.value;
  const delivery = sendMail(mime, isMine && inReplyTo ? inReplyTo.threadId : null);
  const settled = history.settle(event, {
    result: resultOf(delivery.kind),
    messageId: delivery.kind === 'sent' ? delivery.messageId : null,
    threadId: delivery.kind === 'sent' ? delivery.threadId : null,
    note: delivery.kind === 'sent' ? event.note : noteOf(delivery),
  });
  return { ready, delivery, event: settled };
}

/** The kind of a refusal begins its note: what the account was refused is not held against the message (quota.ts). */
function noteOf(delivery: Exclude<Delivery, { kind: 'sent' }>): string {
  return delivery.kind === 'failed' ? `${delivery.why}: ${delivery.detail}` : delivery.detail;
}
