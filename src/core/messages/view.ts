/**
 * The facts of a planned message → the values of the names a template may use (`names.ts`), in one language.
 *
 * Every value is text from here on: made fit for a letter, formatted for the reader, `''` when absent.
 */
import { addDays, type Day } from '../days';
import type { InlineImage, PlannedMessage } from '../message';
import type { Settings } from '../model';
import { type Money, sumByCurrency } from '../money';
import type { Payable } from '../payment/asked';
import { groupedIban } from '../payment/iban';
import { linksOf } from '../payment/paymentLink';
import { payParts } from '../payment/payParts';
import { waysToPay } from '../payment/waysToPay';
import { chargeBlocks, chargeView } from './chargeTable';
import { discountView, withOffers } from './discountView';
import { formatDay, formatMoney, formatNumber } from './formats';
import { asDisputed, invoiceTable, invoiceView, type Row, rowOfItem, rowOfLine, type Writer } from './invoiceView';
import { inWords, letterWords } from './letterWords';
import { blockMark, type Parts } from './markdown';
import { messageNames } from './names';
import { occasionBlocks, occasionView, toPay } from './occasionView';
import { replyToOf } from './replyTo';
import { sinceView } from './sinceView';
import { asView, type View, type ViewValue } from './template';
import { inSentence, severalLines } from './values';

/** The view a template is filled with, the blocks its marks stand for, and the pictures that those name. */
export type MessageView = {
  readonly view: View;
  readonly blocks: Readonly<Record<string, Parts>>;
  readonly images: readonly InlineImage[];
};

/** A week: long enough to answer, short enough to be remembered (capabilities 17, `payWithin`). */
const DAYS_TO_REPLY = 7;
/** The names whose values are blocks. */
const BLOCKS: readonly string[] = messageNames
  .filter(({ kind }) => kind === 'block' || kind === 'maybeBlock')
  .map(({ name }) => name);
/** As many numbers as a subject can bear. */
const LISTED_NUMBERS = 3;

/** @param language the template's, so that days and amounts fit its words */
export function messageView(planned: PlannedMessage, settings: Settings, today: Day, language: string): MessageView {
  const writer = { language, words: letterWords(language) };
  const about = rowsOf(planned, today, writer);
  const isEarly = planned.class === 'courtesy' && planned.occasion === null;
  const rows = isEarly ? withOffers(about, settings, today, writer) : about;
  const others = planned.alsoOverdue.map((item) => rowOfItem(item, today));
  const { totals } = planned;
  const totalsOfAll = sumByCurrency([...totals, ...others.map(({ item }) => item.balance)]);
  const payables = payablesOf(rows, toPay(planned));
  const numbers = rows.map(({ item }) => item.label);
  const invoices = [...new Set(rows.map(({ item }) => item.invoice.number))];
  const asked = { numbers, invoices, payables, token: planned.token, payerCountry: planned.client.country };
  const ways = waysToPay({ creditor: settings.creditor, settings, asked, ...writer });
  const blocks = tablesOf(planned, { rows, others, totalsOfAll }, today, writer);
  if (ways.facts.length > 0) blocks['waysToPay'] = payParts(ways);
  const marks: Record<string, ViewValue> = {};
  for (const name of BLOCKS) marks[name] = blocks[name] === undefined ? '' : blockMark(name);
  const view = asView(
    clientView(planned, writer),
    invoicesView(rows, others, writer),
    totalsView(totals, totalsOfAll, writer),
    creditorView(planned, settings),
    sinceView(planned, writer),
    chargeView(planned, writer),
    occasionView(planned, rows, writer),
    discountView(rows, settings, today, writer),
    {
      paymentLink: linksOf(settings.creditor, payables)[0]?.href ?? '',
      today: formatDay(today, language, 'long'),
      replyBy: formatDay(addDays(today, DAYS_TO_REPLY), language, 'weekday'),
      token: planned.token,
    },
    marks,
  );
  return { view, blocks, images: ways.codes.map(({ image }) => image) };
}

type Listed = {
  readonly rows: readonly Row[];
  readonly others: readonly Row[];
  readonly totalsOfAll: readonly Money[];
};

/** Every table of the message. Without a prototype, as the view: a person may write [[constructor]]. */
function tablesOf(
  planned: PlannedMessage,
  { rows, others, totalsOfAll }: Listed,
  today: Day,
  writer: Writer,
): Record<string, Parts> {
  const { totals, credits, occasion, disputed } = planned;
  const { total, totalOfAll } = writer.words;
  const blocks: Record<string, Parts> = Object.assign(
    Object.create(null),
    { invoiceTable: invoiceTable({ rows, credits, totals, label: total }, writer) },
    chargeBlocks(planned, writer),
    occasionBlocks(planned, rows, writer),
  );
  if (others.length > 0)
    blocks['alsoOverdueTable'] = invoiceTable(
      { rows: others, credits: [], totals: totalsOfAll, label: totalOfAll },
      writer,
    );
  if (occasion === null && disputed.length > 0) {
    const inDispute = disputed.map((item) => asDisputed(rowOfItem(item, today)));
    blocks['disputedTable'] = invoiceTable({ rows: inDispute, credits: [], totals: [], label: total }, writer);
  }
  return blocks;
}

/** The invoices it is about; in a statement those in dispute say so. */
function rowsOf(planned: PlannedMessage, today: Day, { words }: Writer): readonly Row[] {
  if (planned.occasion === null) return planned.lines.map(rowOfLine);
  const { disputed, spoken, about } = planned;
  const contested = new Set(disputed.map(({ id }) => id));
  const on = about?.kind === 'statement' ? about.to : today;
  return spoken.map((item) => {
    const row = rowOfItem(item, on);
    return contested.has(item.id) ? { ...row, notes: [words.inDispute] } : row;
  });
}

function clientView(planned: PlannedMessage, { words }: Writer): Record<string, ViewValue> {
  const name = inSentence(planned.client.contact);
  return {
    client: asView({ name: inSentence(planned.client.name) }),
    contact: asView({ name: name || words.unknownName, firstName: name.split(' ')[0] || words.unknownName }),
    hasContact: name !== '',
    consumer: planned.client.kind === 'consumer',
    personalText: severalLines(planned.client.personalText ?? ''),
    greeting: name === '' ? words.dearUnknown : words.dear(name),
  };
}

function invoicesView(rows: readonly Row[], others: readonly Row[], writer: Writer): Record<string, ViewValue> {
  const { language, words } = writer;
  const numbers = rows.map(({ item }) => inSentence(item.label));
  const rest = numbers.length - LISTED_NUMBERS + 1;
  const listed =
    rest < 2 ? numbers : [...numbers.slice(0, LISTED_NUMBERS - 1), words.more(formatNumber(rest, language))];
  const days = Math.max(0, ...rows.map(({ daysLate }) => daysLate));
  const dueDays = rows.map(({ item }) => item.dueOn).sort();
  return {
    // Made where a template asks for them: most name the table alone.
    invoices: () => rows.map((row) => invoiceView(row, writer)),
    alsoOverdue: () => others.map((row) => invoiceView(row, writer)),
    one: rows.length === 1,
    many: rows.length > 1,
    count: formatNumber(rows.length, language),
    invoiceList: inWords(listed, words),
    oldestDueOn: dueDays[0] === undefined ? '' : formatDay(dueDays[0], language, 'long'),
    oldestDaysLate: formatNumber(days, language),
    oldestLateBy: words.days(days, formatNumber(days, language)),
  };
}

function totalsView(
  totals: readonly Money[],
  ofAll: readonly Money[],
  { language, words }: Writer,
): Record<string, ViewValue> {
  const amounts = totals.map((total) => formatMoney(total, language));
  const all = ofAll.map((total) => formatMoney(total, language));
  return {
    totals: amounts.map((amount) => asView({ amount })),
    total: inWords(amounts, words),
    totalOfAll: inWords(all, words),
    severalCurrencies: totals.length > 1,
  };
}

function creditorView({ client }: PlannedMessage, { creditor }: Settings): Record<string, ViewValue> {
  const [name, sender, phone] = [inSentence(creditor.name), inSentence(creditor.sender), inSentence(creditor.phone)];
  const company = [name, phone].filter((part) => part !== '').join(' · ');
  const ownSignature = severalLines(creditor.signature ?? '');
  return {
    creditor: asView({
      name,
      sender,
      phone,
      address: severalLines(creditor.address ?? ''),
      email: inSentence(replyToOf(client, creditor)?.address ?? null),
      bankName: inSentence(creditor.bankName),
      iban: creditor.iban === null ? '' : groupedIban(creditor.iban),
      bic: inSentence(creditor.bic),
    }),
    signature: ownSignature || [sender, company].filter((line) => line !== '').join('\n'),
  };
}

/** One payment for each currency of the invoices asked for; those that are also overdue are only listed. */
function payablesOf(rows: readonly Row[], totals: readonly Money[]): readonly Payable[] {
  return totals.map((amount) => ({
    amount,
    numbers: rows.filter(({ item }) => item.balance.currency === amount.currency).map(({ item }) => item.label),
  }));
}
