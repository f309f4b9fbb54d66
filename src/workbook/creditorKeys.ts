/** The settings that say who asks for the money: the firm, its address, its bank. */
import type { Creditor } from '../core/model';
import { type Bad, bad, cellText, isBad, type RawCell } from './cells';
import { readIban } from './iban';
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
    note: 'Address that answers go to. Empty: the account that sends.',
    read: (cell, settings) => {
      const replyTo = readMailbox(cell);
      return isBad(replyTo) ? replyTo : { ...settings, creditor: { ...settings.creditor, replyTo } };
    },
    write: ({ creditor: { replyTo } }) => (replyTo === null ? '' : writeMailbox(replyTo)),
  };
}

function readBic(cell: RawCell): string | Bad {
  const bic = cellText(cell).replace(/\s/g, '').toUpperCase();
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic) ? bic : bad('settingUnreadable', { allowed: 'COBADEFFXXX' });
}
