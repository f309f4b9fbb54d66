/**
 * Every setting: its key, what it means for the person who reads the sheet, how its value is read and written. The
 * columns and sheets chosen at set-up (`column.invoices.dueDate`, `sheet.invoices`) are no settings of the rules and
 * stand in `settings.ts`.
 */

import type { Mailbox, Settings } from '../core/model';
import { type Bad, bad, cellText, isBad, type RawCell } from './cells';
import { readLanguage } from './choices';
import { CREDITOR_KEYS } from './creditorKeys';
import { readDay } from './dayCells';
import { readHold } from './holdCells';
import { LAW_KEYS } from './lawKeys';
import type { Locale } from './locale';
import { readMailboxes } from './mailboxes';
import {
  readCurrency,
  readMode,
  readOnOff,
  readStartMode,
  readTime,
  readWeekdays,
  type SettingKey,
  wholeNumber,
  writeMailbox,
  writeWeekdays,
} from './settingCells';

/** In the order in which set-up writes them. */
export const SETTING_KEYS: readonly SettingKey[] = [
  number('schema', 'schema', 'Version of this workbook. Paydue changes it itself.', 1, 9999),
  setting(
    'mode',
    'mode',
    'test: mail goes to you only. ask: the night prepares, a person sends. automatic: it sends by itself.',
    readMode,
    String,
  ),
  setting('currency', 'currency', 'Currency of invoices that name none, as a code: EUR.', readCurrency, String),
  setting('language', 'language', 'Language of clients that name none, as a code: en.', readLanguageSetting, String),
  setting(
    'pause.until',
    'pauseUntil',
    'Everything is paused up to and including this day; open: until you clear it.',
    readHold,
    orNothing(String),
  ),
  number('run.hour', 'runHour', 'Hour from which the nightly run may look at the sheet, 0-23.', 0, 23),
  setting(
    'run.firstRunConfirmed',
    'firstRunConfirmedOn',
    'Day on which a person agreed to the first run. Until then nothing leaves by itself.',
    readDay,
    orNothing(String),
  ),
  number('run.maxMessages', 'maxMessages', 'A run that would send more mails than this stops and asks.', 1, 1_000_000),
  number(
    'run.maxTimesUsual',
    'maxTimesUsual',
    'A run that would send more than so many times the usual number stops and asks; 0: no such limit.',
    0,
    1000,
  ),
  number('guard.gapDays', 'gapDays', 'Days between two written contacts with a client, at least.'),
  number(
    'guard.afterInvoiceSentDays',
    'afterInvoiceSentDays',
    'Days after the invoice itself was sent in which nobody is reminded of it.',
  ),
  number(
    'guard.partPaymentPercent',
    'partPaymentPercent',
    'A part payment of at least this share of what was open, in percent, delays the next step.',
    1,
    100,
  ),
  number('guard.partPaymentDays', 'partPaymentDays', 'Days without a step after such a part payment; 0: none.'),
  number(
    'guard.directDebitDays',
    'directDebitDays',
    'Clients who pay by direct debit are left alone until so many days after the due date.',
  ),
  number('guard.holdRestDays', 'holdRestDays', 'Days without a step after a hold is over.'),
  number(
    'payRun.leadDays',
    'payRunLeadDays',
    'A courtesy check or gentle reminder leaves so many working days before a pay run of the client …',
    0,
    31,
  ),
  number('payRun.withinDays', 'payRunWithinDays', '… where that moves it by so many days at most; 0: never.', 0, 31),
  number('promise.graceDays', 'promiseGraceDays', 'Working days after a promised day in which the money may arrive.'),
  number(
    'promise.max',
    'maxPromises',
    'So many promises for an invoice hold by themselves; a further one needs a person.',
    0,
    99,
  ),
  number('plan.brokenDays', 'planBrokenDays', 'Days after its due day on which an unpaid instalment breaks its plan.'),
  number(
    'dispute.reviewDays',
    'disputeReviewDays',
    'Days until a dispute is looked at again, where its row names no day.',
  ),
  number('dispute.graceDays', 'disputeGraceDays', 'Days to pay after a dispute was settled for us.'),
  number('hold.reviewDays', 'holdReviewDays', 'Days after which a hold without an end is brought up.', 1),
  number('call.againDays', 'callAgainDays', 'Working days until an unanswered call is tried again.'),
  number('call.tries', 'callTries', 'So many unanswered calls complete the step.', 1, 99),
  number('call.paidDays', 'callPaidDays', 'Working days without a step after a client said that it is paid.'),
  number(
    'call.approvalDays',
    'callApprovalDays',
    'Working days without a step after a client said that approval is under way.',
  ),
  setting('send.days', 'sendDays', 'Weekdays on which mail is sent: Mon-Fri.', readWeekdays, writeWeekdays),
  setting(
    'send.from',
    'sendFrom',
    "First time of day at which mail is sent, in the sheet's time zone.",
    readTime,
    String,
  ),
  setting('send.to', 'sendTo', 'Time of day from which no more mail is sent.', readTime, String),
  setting(
    'procedure.default',
    'defaultProcedure',
    'Procedure of clients and invoices that name none. The steps stand in Levels.',
    cellText,
    String,
  ),
  setting(
    'procedure.small',
    'smallProcedure',
    'Procedure of small amounts; - for none.',
    readSmallProcedure,
    (name) => name || '-',
  ),
  setting(
    'procedure.instalments',
    'instalmentProcedure',
    'Procedure of the instalments of payment plans.',
    cellText,
    String,
  ),
  setting(
    'start.mode',
    'startMode',
    'first: an old invoice begins at the first reminder. byAge: at the step that its age allows.',
    readStartMode,
    String,
  ),
  onOff(
    'message.alsoOverdue',
    'listAlsoOverdue',
    'Whether a reminder also lists late invoices that are not at a step of their own today: yes or no.',
  ),
  onOff(
    'message.disputed',
    'listDisputed',
    'Whether a reminder also lists late invoices in dispute, outside its total: yes or no.',
  ),
  onOff(
    'message.perCurrency',
    'messagePerCurrency',
    'Whether a client with several currencies gets a message for each: yes or no.',
  ),
  setting(
    'message.bcc',
    'bcc',
    'Addresses in blind copy of every reminder, separated by semicolons.',
    readBcc,
    (boxes) => boxes.map(writeMailbox).join('; '),
  ),
  ...LAW_KEYS,
  ...CREDITOR_KEYS,
];

function setting<F extends keyof Settings>(
  key: string,
  field: F,
  note: string,
  read: (cell: RawCell, locale: Locale) => Settings[F] | Bad,
  write: (value: Settings[F]) => string,
): SettingKey {
  return {
    key,
    note,
    read: (cell, settings, locale) => {
      const value = read(cell, locale);
      return isBad(value) ? value : { ...settings, [field]: value };
    },
    write: (settings) => write(settings[field]),
  };
}

type FieldOf<T> = { readonly [F in keyof Settings]: Settings[F] extends T ? F : never }[keyof Settings];

/** A whole number; days, unless a note says otherwise. */
function number(key: string, field: FieldOf<number>, note: string, least = 0, most = 365): SettingKey {
  return setting(key, field, note, wholeNumber(least, most), String);
}

function onOff(key: string, field: FieldOf<boolean>, note: string): SettingKey {
  return setting(key, field, note, readOnOff, (on) => (on ? 'yes' : 'no'));
}

function orNothing<T>(write: (value: T) => string): (value: T | null) => string {
  return (value) => (value === null ? '' : write(value));
}

function readLanguageSetting(cell: RawCell): string | Bad {
  return readLanguage(cellText(cell)) ?? bad('languageUnknown');
}

function readSmallProcedure(cell: RawCell): string {
  const text = cellText(cell);
  return /^(?:-|off)$/i.test(text) ? '' : text;
}

function readBcc(cell: RawCell): readonly Mailbox[] | Bad {
  const { good, wrong } = readMailboxes(cellText(cell));
  return wrong.length > 0 ? bad('addressInvalid', { address: wrong.join('; ') }) : good;
}

/**
 * What holds while a cell cannot be read, where the default would do what somebody did not want: go on in a pause, ask for
 * the law's interest in place of the agreed one, or for the fixed sum.
 */
export const UNTIL_READ: Readonly<Record<string, Partial<Settings>>> = {
  'pause.until': { pauseUntil: 'open' },
  'charges.contractRate': { contractRate: 'unreadable' },
  'charges.compensation': { claimsCompensation: false },
};
