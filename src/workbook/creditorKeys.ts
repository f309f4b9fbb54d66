/** The settings that say who asks for the money: the firm, its address, its bank. */
import type { Creditor } from '../core/model';
import { readIban } from '../core/payment/iban';
import { type Bad, bad, cellText, isBad, type RawCell } from './cells';
import { readCountry } from './choices';
import { readLink, readMailbox, type SettingKey, writeMailbox } from './settingCells';

/** In the order in which set-up writes them. */
export const CREDITOR_KEYS: readonly SettingKey[] = [
  creditor('name', 'Your firm, as it stands on your invoices.', cellText),
  creditor('address', 'Your postal address.', cellText),
  creditor('sender', 'Name under which mail is sent.', cellText),
  creditorReplyTo(),
  creditor('phone', 'Telephone number for questions.', cellText),
  creditor('bankName', 'Bank to which clients pay.', cellText),
  creditor('iban', 'Account to which clients pay.', (cell) => readIban(cellText(cell)) ?? bad('ibanInvalid')),
  creditor('bic', 'BIC of the bank, 8 or 11 letters and digits.', readBic),
  creditor('paymentLink', 'Web address to pay at; may hold {{number}}, {{amount}} and {{currency}}.', readLink),
  creditor('signature', 'Lines under the mail. Empty: the sender and the firm.', cellText),
  creditor(
    'country',
    'Your country, as a code: FR.',
    (cell) => readCountry(cellText(cell)) ?? bad('settingUnreadable', { allowed: 'FR' }),
  ),
  creditor('registration', 'Where you are registered and under which number, for formal notices.', cellText),
  creditor('vatNumber', 'Your VAT number, for formal notices.', cellText),
  creditor('street', 'Street and house number, for the Swiss QR-bill.', cellText),
  creditor('postcode', 'Postcode, for the Swiss QR-bill.', cellText),
  creditor('town', 'Town, for the Swiss QR-bill.', cellText),
  creditor('sortCode', 'Sort code of a British account: 20-20-15.', numberOf(6, '20-20-15')),
  creditor('accountNumber', 'Number of an account that has no IBAN.', readAccountNumber),
  creditor('routingNumber', 'Routing number of an American account, nine digits.', numberOf(9, '021000021')),
  creditor('upi', 'UPI address for payments in India: name@bank.', readUpi),
];

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
    note: "Address that answers go to. Empty: the client's collector, else the account that sends.",
    read: (cell, settings) => {
      const replyTo = readMailbox(cell);
      return isBad(replyTo) ? replyTo : { ...settings, creditor: { ...settings.creditor, replyTo } };
    },
    write: ({ creditor: { replyTo } }) => (replyTo === null ? '' : writeMailbox(replyTo)),
  };
}

/** So many digits; blanks and dashes between them are taken out. */
function numberOf(digits: number, allowed: string): (cell: RawCell) => string | Bad {
  return (cell) => {
    const text = cellText(cell).replace(/[\s-]/g, '');
    return text.length === digits && /^\d+$/.test(text) ? text : bad('settingUnreadable', { allowed });
  };
}

function readAccountNumber(cell: RawCell): string | Bad {
  const text = cellText(cell).replace(/[\s-]/g, '');
  return /^[A-Z0-9]{4,34}$/i.test(text) ? text : bad('settingUnreadable', { allowed: '31926819' });
}

function readUpi(cell: RawCell): string | Bad {
  const text = cellText(cell);
  return /^[\w.-]{2,256}@[A-Za-z]{2,64}$/.test(text) ? text : bad('settingUnreadable', { allowed: 'name@bank' });
}

function readBic(cell: RawCell): string | Bad {
  const bic = cellText(cell).replace(/\s/g, '').toUpperCase();
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic) ? bic : bad('settingUnreadable', { allowed: 'COBADEFFXXX' });
}
