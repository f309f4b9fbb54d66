/**
 * Every setting: its key, what it means for the person who reads the sheet, how its value is read and written. The
 * columns and sheets chosen at set-up (`column.invoices.dueDate`, `sheet.invoices`) are no settings of the rules and
 * stand in `settings.ts`.
 */

import type { Creditor, Settings } from '../core/model';
import { type Bad, bad, cellText, isBad, type RawCell } from './cells';
import { readLanguage } from './choices';
import { readDay } from './dayCells';
import { readHold } from './holdCells';
import { readIban } from './iban';
import type { Locale } from './locale';
import {
  readCurrency,
  readLink,
  readMailbox,
  readMode,
  readOnOff,
  readStartMode,
  readTime,
  readWeekdays,
  wholeNumber,
  writeMailbox,
  writeWeekdays,
} from './settingCells';

/** One row of Settings. `read` gets cells that are not empty; an empty one leaves the default in force. */
export type SettingKey = {
  readonly key: string;
  readonly note: string;
  readonly read: (cell: RawCell, settings: Settings, locale: Locale) => Settings | Bad;
  readonly write: (settings: Settings) => string;
};

const whole = (least: number, most: number) => wholeNumber(least, most);
const plain = (cell: RawCell): string => cellText(cell);

/** In the order in which set-up writes them. */
export const SETTING_KEYS: readonly SettingKey[] = [
  setting('schema', 'schema', 'Version of this workbook. Paydue changes it itself.', whole(1, 9999), String),
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
  setting('run.hour', 'runHour', 'Hour from which the nightly run may look at the sheet, 0-23.', whole(0, 23), String),
  setting(
    'run.firstRunConfirmed',
    'firstRunConfirmedOn',
    'Day on which a person agreed to the first run. Until then nothing leaves by itself.',
    readDay,
    orNothing(String),
  ),
  setting(
    'run.maxMessages',
    'maxMessages',
    'A run that would send more mails than this stops and asks.',
    whole(1, 1_000_000),
    String,
  ),
  setting(
    'run.maxTimesUsual',
    'maxTimesUsual',
    'A run that would send more than so many times the usual number stops and asks; 0: no such limit.',
    whole(0, 1000),
    String,
  ),
  setting(
    'guard.gapDays',
    'gapDays',
    'Days between two written contacts with a client, at least.',
    whole(0, 365),
    String,
  ),
  setting(
    'guard.afterInvoiceSentDays',
    'afterInvoiceSentDays',
    'Days after the invoice itself was sent in which nobody is reminded of it.',
    whole(0, 365),
    String,
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
    plain,
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
    'start.mode',
    'startMode',
    'first: an old invoice begins at the first reminder. byAge: at the step that its age allows.',
    readStartMode,
    String,
  ),
  setting(
    'message.alsoOverdue',
    'listAlsoOverdue',
    'Whether a reminder also lists late invoices that are not at a step of their own today: yes or no.',
    readOnOff,
    (on) => (on ? 'yes' : 'no'),
  ),
  creditor('name', 'Your firm, as it stands on your invoices.', plain),
  creditor('address', 'Your postal address.', plain),
  creditor('sender', 'Name under which mail is sent.', plain),
  creditorReplyTo(),
  creditor('phone', 'Telephone number for questions.', plain),
  creditor('bankName', 'Bank to which clients pay.', plain),
  creditor('iban', 'Account to which clients pay.', (cell) => readIban(cellText(cell)) ?? bad('ibanInvalid')),
  creditor('bic', 'BIC of the bank, 8 or 11 letters and digits.', readBic),
  creditor('paymentLink', 'Web address to pay at; may hold {{number}}, {{amount}} and {{currency}}.', readLink),
  creditor('signature', 'Lines under the mail. Empty: the sender and the firm.', plain),
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

type CreditorText = Exclude<keyof Creditor, 'replyTo'>;

function creditor(field: CreditorText, note: string, read: (cell: RawCell) => string | Bad): SettingKey {
  return {
    key: `creditor.${field}`,
    note,
    read: (cell, settings) => {
      const value = read(cell);
      return isBad(value) ? value : { ...settings, creditor: { ...settings.creditor, [field]: value } };
    },
    write: (settings) => settings.creditor[field] ?? '',
  };
}

function creditorReplyTo(): SettingKey {
  return {
    key: 'creditor.replyTo',
    note: 'Address that answers go to. Empty: the account that sends.',
    read: (cell, settings) => {
      const replyTo = readMailbox(cell);
      return isBad(replyTo) ? replyTo : { ...settings, creditor: { ...settings.creditor, replyTo } };
    },
    write: ({ creditor: { replyTo } }) => (replyTo === null ? '' : writeMailbox(replyTo)),
  };
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

function readBic(cell: RawCell): string | Bad {
  const bic = cellText(cell).replace(/\s/g, '').toUpperCase();
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic) ? bic : bad('settingUnreadable', { allowed: 'COBADEFFXXX' });
}
