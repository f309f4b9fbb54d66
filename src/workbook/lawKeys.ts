/** The settings of charges, formal notices, attachments and ways to pay: whose law, at which rate, with what beside the mail. */
import type { ContractRate, Law, Settings } from '../core/model';
import { type Bad, bad, cellText, isBad, mayBePercentage, type RawCell } from './cells';
import { readOnOff, type SettingKey, wholeNumber } from './settingCells';

const LAWS: readonly Law[] = [
  ...(['EU', 'FR', 'DE', 'AT', 'BE', 'NL', 'ES', 'IT', 'IE', 'FI', 'UK', 'CH', 'US', 'CA', 'AU', 'IN'] as const),
];

/** In the order in which set-up writes them. */
export const LAW_KEYS: readonly SettingKey[] = [
  key(
    'law',
    'law',
    'Whose law your invoices follow: FR, DE, AT, BE, NL, ES, IT, IE, FI, UK, CH, US, CA, AU, IN, or EU for any other member state.',
    readLaw,
    (law) => law ?? '',
  ),
  key(
    'charges.procedures',
    'chargedProcedures',
    'Procedures whose letters state interest and other charges, separated by semicolons; - for none.',
    readNames,
    (names) => names.join('; ') || '-',
  ),
  key(
    'charges.contractRate',
    'contractRate',
    'Interest as agreed in your contract: 8.5 a year, 1.5 a month, 1.5 a full month. Empty: what the law says.',
    readContractRate,
    (rate) => (rate === 'unreadable' ? '' : writeContractRate(rate)),
  ),
  key(
    'charges.compensation',
    'claimsCompensation',
    "Whether the law's fixed sum for late payment is claimed with the interest: yes or no.",
    readOnOff,
    yesNo,
  ),
  key(
    'charges.allocation',
    'allocation',
    'What a part payment is taken for first: law (as the law says), principal or interest.',
    (cell) => oneOf(cell, ['law', 'principal', 'interest']),
    String,
  ),
  key(
    'charges.vatOnCosts',
    'costsVatPercent',
    'VAT on collection costs in percent, if you cannot recover it (Netherlands). Empty: none.',
    readPercent,
    (percent) => percent ?? '',
  ),
  key(
    'discount.percent',
    'discountPercent',
    'Percent off for early payment, stated in courtesy checks while it stands. Empty: no such offer.',
    readPercent,
    (percent) => percent ?? '',
  ),
  key('discount.days', 'discountDays', 'Days from the invoice date in which it stands.', wholeNumber(0, 365), String),
  key(
    'notice.days',
    'noticeDays',
    'Days that a formal notice gives to pay; 0: as many as are usual under the law.',
    wholeNumber(0, 365),
    String,
  ),
  key(
    'attach.invoices',
    'attachInvoices',
    "Whether reminders carry their invoices' PDFs from Drive (needs the permission to read Drive): yes or no.",
    readOnOff,
    yesNo,
  ),
  key(
    'attach.folder',
    'attachFolder',
    'Link or id of the Drive folder with the PDFs, for invoices whose row names no file.',
    (cell) => cellText(cell),
    (folder) => folder ?? '',
  ),
  key(
    'attach.missing',
    'attachMissing',
    'A PDF that is not found, or found twice: send (without it) or wait (for a person).',
    (cell) => oneOf(cell, ['send', 'wait']),
    String,
  ),
  key('pay.qr', 'payQr', 'Whether a code to scan stands beside the bank details: yes or no.', readOnOff, yesNo),
  key(
    'pay.reference',
    'payReference',
    'What payers are asked to quote: auto (the reference that suits your account), rf (ISO 11649), number (the invoice numbers).',
    (cell) => oneOf(cell, ['auto', 'rf', 'number']),
    String,
  ),
];

function key<F extends keyof Settings>(
  name: string,
  field: F,
  note: string,
  read: (cell: RawCell) => Settings[F] | Bad,
  write: (value: Settings[F]) => string,
): SettingKey {
  return {
    key: name,
    note,
    read: (cell, settings) => {
      const value = read(cell);
      return isBad(value) ? value : { ...settings, [field]: value };
    },
    write: (settings) => write(settings[field]),
  };
}

function yesNo(on: boolean): string {
  return on ? 'yes' : 'no';
}

function unreadable(allowed: string): Bad {
  return bad('settingUnreadable', { allowed });
}

function oneOf<T extends string>(cell: RawCell, allowed: readonly T[]): T | Bad {
  const text = cellText(cell).toLowerCase();
  return allowed.find((one) => one === text) ?? unreadable(allowed.join(', '));
}

function readLaw(cell: RawCell): Law | Bad {
  const text = cellText(cell).toUpperCase();
  const code = text === 'GB' ? 'UK' : text;
  return LAWS.find((law) => law === code) ?? unreadable(LAWS.join(', '));
}

function readNames(cell: RawCell): readonly string[] {
  const text = cellText(cell);
  if (/^(?:-|off|none)$/i.test(text)) return [];
  return text.split(';').flatMap((name) => name.trim() || []);
}

/** `8.5`, `8,5 %`: a plain decimal number of percent. */
function readPercent(cell: RawCell): string | Bad {
  const [, whole, , fraction] = /^(\d{1,3})([.,](\d{1,4}))?\s*%?$/.exec(cellText(cell)) ?? [];
  if (whole === undefined) return unreadable('8.5');
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}

/** `1.5 a full month`; empty for none. */
export function writeContractRate(rate: ContractRate | null): string {
  return rate === null ? '' : `${rate.percent} a ${rate.per === 'fullMonth' ? 'full month' : rate.per}`;
}

/** `8.5 a year`, `1,5 % a month`, `1.5 a full month`; a number alone is by the year. */
export function readContractRate(cell: RawCell): ContractRate | Bad {
  const allowed = '8.5 a year, 1.5 a month, 1.5 a full month';
  if (mayBePercentage(cell)) return unreadable(allowed);
  const [, number, per] =
    /^([\d.,]+\s*%?)\s*(?:(?:a|per|\/)\s*(full month|month|year|annum))?$/i.exec(cellText(cell)) ?? [];
  const percent = number === undefined ? unreadable(allowed) : readPercent(number);
  if (isBad(percent)) return unreadable(allowed);
  const month = per?.toLowerCase() ?? 'year';
  return { percent, per: month === 'month' ? 'month' : month === 'full month' ? 'fullMonth' : 'year' };
}
