/** The values of Settings: whole numbers, times, weekdays, thresholds, links … each with how it is read and written. */
import type { Mailbox, Mode, Settings } from '../core/model';
import { decimal, type Money } from '../core/money';
import { isPaymentLink } from '../core/payment/paymentLink';
import { type Bad, bad, cellText, isBad, type RawCell } from './cells';
import { readYesNo } from './choices';
import { currencyOf } from './currencyCells';
import type { Locale } from './locale';
import { readMailboxes } from './mailboxes';
import { readMoney } from './moneyCells';
import { weekdayNumber } from './monthNames';
import { wordKey, wordTable } from './wordKeys';

/** One row of Settings. `read` gets cells that are not empty; an empty one leaves the default in force. */
export type SettingKey = {
  readonly key: string;
  readonly note: string;
  readonly read: (cell: RawCell, settings: Settings, locale: Locale) => Settings | Bad;
  readonly write: (settings: Settings) => string;
};

/** A reason that names what may stand there. */
const unreadable = (allowed: string): Bad => bad('settingUnreadable', { allowed });

const MODES = wordTable<Mode>({ test: 'test', ask: 'ask | ask first', automatic: 'automatic | auto' });
const START_MODES = wordTable<Settings['startMode']>({ first: 'first', byAge: 'by age' });
const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const TIME = /^([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?$/;

export function readMode(cell: RawCell): Mode | Bad {
  return MODES.get(wordKey(cellText(cell))) ?? unreadable('test, ask, automatic');
}

export function readStartMode(cell: RawCell): Settings['startMode'] | Bad {
  return START_MODES.get(wordKey(cellText(cell))) ?? unreadable('first, byAge');
}

export function readOnOff(cell: RawCell): boolean | Bad {
  const read = readYesNo(cellText(cell));
  return typeof read === 'boolean' ? read : unreadable('yes, no');
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (cell: RawCell) => number | Bad {
  return (cell) => {
    const text = cellText(cell);
    const number = Number(text);
    return /^\d+$/.test(text) && number >= least && number <= most ? number : unreadable(`${least}-${most}`);
  };
}

/** `08:00`, `8`, `8.30`, or a time cell. */
export function readTime(cell: RawCell): string | Bad {
  const text = typeof cell === 'object' ? cell.time.slice(0, 5) : cellText(cell);
  const [, hours, minutes = '00'] = TIME.exec(text) ?? [];
  return hours === undefined ? unreadable('08:00') : `${hours.padStart(2, '0')}:${minutes}`;
}

/** `Mon-Fri`, `Mon, Tue, Thu`, `1-5`; 1 is Monday. Each day once, in the week's order. */
export function readWeekdays(cell: RawCell): readonly number[] | Bad {
  const days = new Set<number>();
  const text = cellText(cell).replace(/\s*[-\u2013]\s*/g, '-');
  for (const part of text.split(/[,;\s]+/)) {
    const [from, to = from] = part.split('-').map(weekday);
    if (from === undefined || from === null || to === undefined || to === null || to < from)
      return unreadable('Mon-Fri');
    for (let day = from; day <= to; day++) days.add(day);
  }
  return [...days].sort();
}

export function writeWeekdays(days: readonly number[]): string {
  const isRun = days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index);
  const names = days.map((day) => WEEKDAY_NAMES[day - 1] ?? '');
  return isRun ? `${names[0]}-${names[names.length - 1]}` : names.join(', ');
}

export function readCurrency(cell: RawCell, locale: Locale): string | Bad {
  return currencyOf(cellText(cell), { home: '', locale }) ?? bad('currencyUnknown');
}

/** An amount below which something is not done; `off` for none. */
export function readThreshold(cell: RawCell, currency: string, locale: Locale): Money | null | Bad {
  if (/^(?:off|none|no|-)$/i.test(cellText(cell))) return null;
  const read = readMoney(cell, currency, { home: currency, locale });
  if (isBad(read) || read === null || read.minor < 0) return unreadable('50, off');
  return read;
}

export function writeThreshold(threshold: Money | null): string {
  return threshold === null ? 'off' : decimal(threshold);
}

export function readMailbox(cell: RawCell): Mailbox | Bad {
  const { good, wrong } = readMailboxes(cellText(cell));
  const [mailbox] = good;
  return mailbox === undefined || good.length > 1 || wrong.length > 0
    ? bad('addressInvalid', { address: cellText(cell) })
    : mailbox;
}

export function writeMailbox({ name, address }: Mailbox): string {
  return name === null ? address : `${name} <${address}>`;
}

/** A web address; `{{number}}`, `{{amount}}` and `{{currency}}` may stand in it. */
export function readLink(cell: RawCell): string | Bad {
  const text = cellText(cell);
  const hasOthers = /[{}]/.test(text.replace(/\{\{\s*(?:number|amount|currency)\s*\}\}/g, ''));
  return isPaymentLink(text) && !hasOthers ? text : unreadable('https://…, {{number}}, {{amount}}, {{currency}}');
}

function weekday(text: string): number | null {
  if (/^[1-7]$/.test(text)) return Number(text);
  return weekdayNumber(wordKey(text));
}
