/** The offer to pay early for less, as values of a view: only where one day and one offer hold for all that is asked for. */
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
  const offers = rows.flatMap((row) => offerOn(row, settings, today) ?? []);
  const [first] = offers;
  if (first === undefined || offers.length < rows.length || offers.some(({ until }) => until !== first.until))
    return NO_OFFER;
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

const NO_OFFER = { discountPercent: '', discountAmount: '', discountToPay: '', discountUntil: '' };

function offerOn({ item }: Row, settings: Settings, today: Day): DiscountOffer | null {
  const { invoice, balance, instalment, disputed } = item;
  const isWhole = instalment === null && disputed === null && balance.minor === invoice.amount.minor;
  return isWhole ? discountOffer(invoice, settings, today) : null;
}
