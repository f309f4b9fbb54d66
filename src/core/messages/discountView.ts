/** The offer to pay early for less: as values of a view where one day holds for all that is asked for, else below each invoice. */
import { type DiscountOffer, discountOffer } from '../charges/discount';
import type { Day } from '../days';
import type { Settings } from '../model';
import { sumByCurrency } from '../money';
import { formatDay, formatDecimal, formatMoney } from './formats';
import type { Row, Writer } from './invoiceView';
import { inWords } from './letterWords';
import type { ViewValue } from './template';

/**
 * `''` unless every invoice has the offer and all of them to the same day: "2 % until 14 March" would be wrong for some of
 * them otherwise. An instalment has none, nor has an invoice of which anything was paid, credited or contested.
 */
export function discountView(
  rows: readonly Row[],
  settings: Settings,
  today: Day,
  { language, words }: Writer,
): Record<string, ViewValue> {
  const offers = commonOffers(rows, settings, today);
  const [first] = offers;
  if (first === undefined) return NO_OFFER;
  const listed = (of: 'amountOff' | 'amountToPay') =>
    inWords(
      sumByCurrency(offers.map((offer) => offer[of])).map((amount) => formatMoney(amount, language)),
      words,
    );
  return {
    discountPercent: words.percentSign(formatDecimal(first.percent, language)),
    discountAmount: listed('amountOff'),
    discountToPay: listed('amountToPay'),
    discountUntil: formatDay(first.until, language, 'long'),
  };
}

/** The rows with their own offers below them, where these are not the same for all and so stand in no sentence. */
export function withOffers(
  rows: readonly Row[],
  settings: Settings,
  today: Day,
  { language, words }: Writer,
): readonly Row[] {
  if (settings.discountPercent === null || commonOffers(rows, settings, today).length > 0) return rows;
  return rows.map((row) => {
    const offer = offerOn(row, settings, today);
    if (offer === null) return row;
    const percent = words.percentSign(formatDecimal(offer.percent, language));
    const until = formatDay(offer.until, language, 'long');
    return { ...row, notes: [...row.notes, words.offer(percent, formatMoney(offer.amountToPay, language), until)] };
  });
}

const NO_OFFER = { discountPercent: '', discountAmount: '', discountToPay: '', discountUntil: '' };

/** Those of all rows, where each has one and all of them end on one day; else none. */
function commonOffers(rows: readonly Row[], settings: Settings, today: Day): readonly DiscountOffer[] {
  const offers = rows.flatMap((row) => offerOn(row, settings, today) ?? []);
  const isCommon = offers.length === rows.length && offers.every(({ until }) => until === offers[0]?.until);
  return isCommon ? offers : [];
}

function offerOn({ item }: Row, settings: Settings, today: Day): DiscountOffer | null {
  const { invoice, balance, instalment, disputed } = item;
  const isWhole = instalment === null && disputed === null && balance.minor === invoice.amount.minor;
  return isWhole ? discountOffer(invoice, settings, today) : null;
}
