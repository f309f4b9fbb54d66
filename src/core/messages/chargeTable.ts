/**
 * The charges of a message in words: their table, with the days, the principal and the rate that each sum of interest
 * comes from, and the values of the tags about charges. How they are computed is `core/charges`' business.
 */
import { addDays, type Day } from '../days';
import type { Charge, InterestSegment, PlannedMessage } from '../message';
import type { Identity, OpenItem } from '../model';
import { type Money, sumByCurrency } from '../money';
import { formatDay, formatDecimal, formatMoney, formatNumber } from './formats';
import type { Writer } from './invoiceView';
import { inWords } from './letterWords';
import { blockMark, type Parts } from './markdown';
import { tableParts } from './tables';
import type { ViewValue } from './template';
import { oneLine } from './values';

type Stating = Pick<PlannedMessage, 'charges' | 'lines' | 'totals'>;

/** The values of the tags about charges; of a message without charges all are absent but the total. */
export function chargeView({ charges, totals }: Stating, { language, words }: Writer): Record<string, ViewValue> {
  const claimed = amountsOf(charges.filter((charge) => charge.claimed));
  const interest = charges.filter(({ kind }) => kind === 'interest');
  const amounts = (all: readonly Money[]) =>
    inWords(
      sumByCurrency(all).map((sum) => formatMoney(sum, language)),
      words,
    );
  const since = firstDay(interest);
  return {
    chargesTable: charges.length === 0 ? '' : blockMark(TABLE),
    chargesTotal: amounts(claimed),
    totalWithCharges: amounts([...totals, ...claimed]),
    chargesShown: charges.some((charge) => !charge.claimed),
    interestPerDay: amounts(interest.flatMap(({ daily }) => daily ?? [])),
    interestSince: since === null ? '' : formatDay(since, language, 'long'),
  };
}

/** What the marks of `chargeView` stand for. */
export function chargeBlocks({ charges, lines }: Stating, writer: Writer): Record<string, Parts> {
  const table = chargeTable(
    charges,
    lines.map(({ item }) => item),
    writer,
  );
  return table === null ? {} : { [TABLE]: table };
}

/**
 * One row a charge, so that the column adds up; below interest a line for each segment and what each further day adds.
 *
 * @param items  what the charges are about: named beside fees where there are several
 * @returns null without charges
 */
export function chargeTable(charges: readonly Charge[], items: readonly OpenItem[], writer: Writer): Parts | null {
  if (charges.length === 0) return null;
  const { language, words } = writer;
  const labels = new Map(items.map(({ id, label }) => [id, oneLine(label)]));
  const rows = charges.map((charge) => ({
    cells: [nameOf(charge, labels, writer), formatMoney(charge.amount, language)],
    notes: [
      ...charge.segments.flatMap((segment) => segmentNotes(segment, writer)),
      ...dailyNote(charge, writer),
      ...(charge.claimed ? [] : [words.waivedForNow]),
    ],
  }));
  const totals = sumByCurrency(amountsOf(charges.filter((charge) => charge.claimed))).map((sum) => ({
    label: words.total,
    amount: formatMoney(sum, language),
  }));
  return tableParts({ head: [words.charges, words.total], numeric: [], rows, totals });
}

const TABLE = 'chargesTable';

function nameOf(charge: Charge, labels: ReadonlyMap<Identity, string>, { words }: Writer): string {
  const label = labels.get(charge.item) ?? oneLine(charge.label);
  const withItem = (name: string) => (labels.size > 1 ? `${name}, ${label}` : name);
  switch (charge.kind) {
    case 'interest':
      return words.interestOn(label);
    case 'compensation':
      return withItem(words.compensation);
    case 'fee':
      return withItem(words.feeOf(oneLine(charge.label)));
    case 'costs':
      // Over all invoices together.
      return words.collectionCosts;
  }
}

/** `1 Mar 2026 – 30 Jun 2026 · 122 days · €1,000.00 × 10.15% = 33.9260`, and how the rate is made up. */
function segmentNotes({ from, to, days, principal, base, margin, rate, interest }: InterestSegment, writer: Writer) {
  const { language, words } = writer;
  const percent = (number: string) => words.percentSign(formatDecimal(number, language));
  const between = `${formatDay(from, language, 'short')} – ${formatDay(to, language, 'short')}`;
  const sum = `${formatMoney(principal, language)} × ${percent(rate)} = ${formatDecimal(interest, language)}`;
  return [
    [between, words.days(days, formatNumber(days, language)), sum].join(' · '),
    ...(base === null || margin === null
      ? []
      : [words.baseAndMargin(percent(base), formatDecimal(plain(margin), language))]),
  ];
}

function dailyNote({ daily, segments }: Charge, { language, words }: Writer): readonly string[] {
  const last = segments[segments.length - 1];
  if (daily === null || last === undefined) return [];
  return [words.perDayFrom(formatMoney(daily, language), formatDay(addDays(last.to, 1), language, 'long'))];
}

/** Points as people say them: `8`, not `8.00`. */
function plain(margin: string): string {
  return margin.replace(/(?:\.0+|(\.\d*?[1-9])0+)$/, '$1');
}

function firstDay(charges: readonly Charge[]): Day | null {
  const days = charges.flatMap(({ segments }) => segments.map(({ from }) => from)).sort();
  return days[0] ?? null;
}

function amountsOf(charges: readonly Charge[]): readonly Money[] {
  return charges.map(({ amount }) => amount);
}
