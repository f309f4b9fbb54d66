/** The codes to scan: one for each currency at most, and which kind it is. What they look like, `codePicture.ts` says. */

import type { InlineImage } from '../message';
import { formatMoney } from '../messages/formats';
import type { Creditor } from '../model';
import type { Payable, PayQuestion, Reference } from './asked';
import { type CodeKind, codePicture } from './codePicture';
import { epcPayload } from './epcPayload';
import { isQrIban, isSwissIban } from './iban';
import { upiLink } from './paymentLink';
import { streetAndNumber, swissPayload } from './swissPayload';

/** A code as it stands in a letter. The caption is also what is read out, and shown where pictures are not. */
export type PayCode = {
  readonly image: InlineImage;
  readonly caption: string;
  readonly payload: string;
  /** Of the picture as shown, in CSS pixels. */
  readonly side: number;
};

/** Those for what is asked, with the reference that the facts name. Empty where the setting `pay.qr` is no, and for currencies and accounts that no such code exists for. */
export function payCodes(
  { creditor, settings, asked, language, words }: PayQuestion,
  reference: Reference,
): readonly PayCode[] {
  if (!settings.payQr) return [];
  const found = asked.payables.flatMap((payable) => {
    const code = codeFor(creditor, payable, reference, asked.payerCountry);
    return code === null ? [] : [{ ...code, amount: payable.amount }];
  });
  // Also where the others have no code: it pays a part of what is asked for.
  const isOneOfSeveral = asked.payables.filter(({ amount }) => amount.minor > 0).length > 1;
  return found.map(({ payload, kind, amount }) => {
    const what = kind === 'swiss' ? words.scanSwiss : words.scanToPay;
    const { bytes, side, digest } = codePicture(payload, kind);
    const name = `pay-${amount.currency.toLowerCase()}`;
    return {
      // The same picture has the same name everywhere, another another: readers keep them beyond one mail.
      image: { id: `${name}-${digest}@paydue`, name: `${name}.png`, type: 'image/png', bytes },
      caption: isOneOfSeveral ? `${what}: ${formatMoney(amount, language)}` : what,
      payload,
      side,
    };
  });
}

type Code = { readonly payload: string; readonly kind: CodeKind };

/** Francs by the Swiss code; euros to a Swiss account too, unless the payer is known to be elsewhere and SEPA reaches it. */
function codeFor(creditor: Creditor, payable: Payable, reference: Reference, payer: string | null): Code | null {
  const swiss = swissCode(creditor, payable, reference);
  const epc = epcCode(creditor, payable, reference);
  const isAbroad = payer !== null && payer !== 'CH' && payer !== 'LI';
  if (swiss !== null && !(isAbroad && epc !== null)) return { payload: swiss, kind: 'swiss' };
  const plain = epc ?? upiLink(creditor, payable);
  return plain === null ? null : { payload: plain, kind: 'plain' };
}

function epcCode({ iban, bic, name }: Creditor, { amount }: Payable, { kind, value }: Reference): string | null {
  // Nobody outside Switzerland can pay to a QR-IBAN.
  if (iban === null || name === null || isQrIban(iban)) return null;
  const isStructured = kind === 'rf';
  return epcPayload({
    ...{ bic, name, iban, amount, purpose: null, info: null },
    reference: isStructured ? value : null,
    text: isStructured ? null : value,
  });
}

function swissCode(creditor: Creditor, { amount, numbers }: Payable, { kind, value }: Reference): string | null {
  const { iban, name, street, postcode, town, country } = creditor;
  if (iban === null || !isSwissIban(iban)) return null;
  const listed = kind === 'text' ? value : numbers.join(', ');
  return swissPayload({
    iban,
    creditor: {
      ...{ name: name ?? '', postcode: postcode ?? '', town: town ?? '' },
      ...streetAndNumber(street ?? ''),
      country: country ?? iban.slice(0, 2),
    },
    amount,
    debtor: null,
    reference: kind === 'qrr' ? { kind: 'QRR', value } : kind === 'rf' ? { kind: 'SCOR', value } : null,
    message: listed,
  });
}
