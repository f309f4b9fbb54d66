/** The rows of a notice's tables in words: invoices and credits, interest by period, claims, and what each comes to. */
import type { Day } from '../days';
import type { Charge, CreditLine, InterestSegment } from '../message';
import { formatDay, formatDecimal, formatMoney, formatNumber } from '../messages/formats';
import { type LetterWords, letterWords } from '../messages/letterWords';
import { oneLine } from '../messages/values';
import type { OpenItem } from '../model';
import { add, type Money, subtract } from '../money';
import { type Claims, sumOf } from './claims';
import type { NoticeFacts } from './facts';
import { formatPoints } from './figures';
import { noticeTexts } from './texts/texts';
import type { NoticeTexts } from './texts/type';

/** Columns by name. */
export const ROW_NAMES = {
  invoices: ['number', 'note', 'issuedOn', 'dueOn', 'amount', 'paid', 'open'],
  credits: ['label', 'note', 'amount'],
  sums: ['label', 'amount'],
  interest: ['number', 'period', 'days', 'principal', 'rate', 'amount'],
  interestSums: ['label', 'amount'],
  claims: ['label', 'amount'],
  claimSums: ['label', 'amount'],
} as const;
export type RowsName = keyof typeof ROW_NAMES;
export type Row = Readonly<Record<string, string>>;
export type NoticeRows = Readonly<Record<RowsName, readonly Row[]>>;

type Writer = { readonly language: string; readonly words: LetterWords; readonly texts: NoticeTexts };

export function rowsOf({ language, today }: Pick<NoticeFacts, 'language' | 'today'>, claims: Claims): NoticeRows {
  const writer: Writer = { language, words: letterWords(language), texts: noticeTexts(language) };
  const { texts } = writer;
  const interest = claims.claimed.filter(({ kind }) => kind === 'interest');
  return {
    invoices: claims.items.map((item) => invoiceRow(item, writer)),
    credits: claims.credits.map((credit) => creditRow(credit, writer)),
    sums: summed(writer.words.total, claims.principal, writer),
    interest: interest.flatMap((charge) => charge.segments.map((one, at) => segmentRow(charge, one, at, writer))),
    interestSums: interest.map(({ label, amount }) =>
      row({ label: writer.words.interestOn(oneLine(label)), amount: formatMoney(amount, language) }),
    ),
    claims: claims.claimed.length === 0 ? [] : claimRows(claims, today, writer),
    claimSums: claims.claimed.length === 0 ? [] : summed(texts.total, claims.total, writer),
  };
}

/** The different rates that the interest is at, each with how it is made up: "10.15% = reference rate 2.15% plus 8 points". */
export function ratesInWords(charges: readonly Charge[], language: string): readonly string[] {
  const words = letterWords(language);
  const percent = (text: string): string => words.percentSign(formatDecimal(text, language));
  const found = charges.flatMap(({ segments }) =>
    segments.flatMap(({ base, margin, rate }) =>
      base === null || margin === null
        ? []
        : [`${percent(rate)} = ${words.baseAndMargin(percent(base), formatPoints(margin, language))}`],
    ),
  );
  return [...new Set(found)];
}

function invoiceRow(item: OpenItem, writer: Writer): Row {
  const { invoice, balance, disputed, instalment, dueOn } = item;
  const { language } = writer;
  const whole = disputed === null ? balance : add(balance, disputed);
  const isComparable = instalment === null && whole.currency === invoice.amount.currency;
  const paid = isComparable ? subtract(invoice.amount, whole) : null;
  return row({
    number: oneLine(item.label),
    note: notesOf(item, writer).join('\n'),
    issuedOn: invoice.issuedOn === null ? '' : formatDay(invoice.issuedOn, language, 'short'),
    dueOn: formatDay(dueOn, language, 'short'),
    amount: formatMoney(isComparable ? invoice.amount : whole, language),
    paid: paid === null || paid.minor <= 0 ? '' : formatMoney(paid, language),
    open: formatMoney(balance, language),
  });
}

function notesOf({ invoice, disputed, instalment }: OpenItem, { language, words }: Writer): readonly string[] {
  const [project, order] = [oneLine(invoice.project ?? ''), oneLine(invoice.poNumber ?? '')];
  return [
    ...(instalment === null ? [] : [words.instalmentOf(String(instalment.number), String(instalment.of))]),
    ...(project === '' ? [] : [project]),
    ...(order === '' ? [] : [`${words.purchaseOrder} ${order}`]),
    ...(disputed === null ? [] : [words.disputedOf(formatMoney(disputed, language))]),
  ];
}

function creditRow({ label, on, amount }: CreditLine, { language, words }: Writer): Row {
  const name = oneLine(label);
  return row({
    label: name === '' ? words.onAccount : name,
    note: `${name === '' ? '' : `${words.credit}, `}${formatDay(on, language, 'short')}`,
    amount: formatMoney(amount, language),
  });
}

/** The number stands in the first row of an invoice alone. */
function segmentRow({ label }: Charge, segment: InterestSegment, at: number, { language, words }: Writer): Row {
  const day = (on: InterestSegment['from']): string => formatDay(on, language, 'short');
  return row({
    number: at === 0 ? oneLine(label) : '',
    period: `${day(segment.from)} – ${day(segment.to)}`,
    days: formatNumber(segment.days, language),
    principal: formatMoney(segment.principal, language),
    rate: words.percentSign(formatDecimal(segment.rate, language)),
    amount: formatDecimal(segment.interest, language),
  });
}

function claimRows({ principal, claimed }: Claims, today: Day, writer: Writer): readonly Row[] {
  const { texts, words, language } = writer;
  const fees = claimed.filter(({ kind }) => kind === 'fee');
  return [
    ...summed(texts.openInvoices, principal, writer),
    ...summed(texts.interestTo(formatDay(today, language, 'long')), sumOf(claimed, 'interest'), writer),
    ...compensationRows(claimed, writer),
    ...[...new Set(fees.map(({ label }) => oneLine(label)))].flatMap((label) =>
      summed(
        words.feeOf(label),
        sumOf(
          fees.filter((fee) => oneLine(fee.label) === label),
          'fee',
        ),
        writer,
      ),
    ),
    ...summed(words.collectionCosts, sumOf(claimed, 'costs'), writer),
  ];
}

/** Alike ones together, "Fixed compensation (2 × €40.00)"; others by their invoices. */
function compensationRows(claimed: readonly Charge[], writer: Writer): readonly Row[] {
  const sums = claimed.filter(({ kind }) => kind === 'compensation');
  const texts = [...new Set(sums.map(({ amount }) => formatMoney(amount, writer.language)))];
  return texts.flatMap((text) => {
    const alike = sums.filter(({ amount }) => formatMoney(amount, writer.language) === text);
    const times = `${writer.words.compensation} (${alike.length}\u00a0×\u00a0${text})`;
    const named =
      sums.length === 1 ? writer.words.compensation : `${writer.words.compensation}, ${oneLine(alike[0]?.label ?? '')}`;
    return summed(alike.length > 1 ? times : named, sumOf(alike, 'compensation'), writer);
  });
}

function summed(label: string, amounts: readonly Money[], { language }: Writer): readonly Row[] {
  return amounts.map((amount) => row({ label, amount: formatMoney(amount, language) }));
}

/** Without a prototype: a tag called `constructor` finds nothing. */
function row(fields: Row): Row {
  return Object.assign(Object.create(null), fields);
}
