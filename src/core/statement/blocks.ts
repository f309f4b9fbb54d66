/** A statement of account as blocks of a document, in the client's language: the sheet that goes along with a mail or into a hand-over folder. */
import type { Day } from '../days';
import { fileName } from '../fileName';
import { formatDay, formatMoney, formatNumber } from '../messages/formats';
import { type LetterWords, letterWords } from '../messages/letterWords';
import { oneLine, severalLines } from '../messages/values';
import type { Creditor } from '../model';
import { type Money, money } from '../money';
import type { NoticeBlock, NoticeTable } from '../notice/blocks';
import { AGEING_BUCKETS, type AgeingBucket } from './ageing';
import type { OpenLine, Statement, StatementSection } from './statement';

/** So that the day stays in sight. */
const LONGEST_NAME = 80;

type Writer = { readonly language: string; readonly words: LetterWords };

/** The name of its file, without an ending. */
export function statementTitle(
  { client, from, to }: Pick<Statement, 'client' | 'from' | 'to'>,
  language: string,
): string {
  const name = fileName(client.name, LONGEST_NAME);
  return `${letterWords(language).statement}, ${name}, ${from === null ? to : `${from} – ${to}`}`;
}

/** One section a currency, each with its own ages; nothing is added across two. */
export function statementBlocks(statement: Statement, creditor: Creditor, language: string): readonly NoticeBlock[] {
  const writer = { language, words: letterWords(language) };
  const { client, sections } = statement;
  const blocks: readonly NoticeBlock[] = [
    { kind: 'letterhead', lines: linesOf(creditor.name, creditor.address) },
    { kind: 'address', lines: linesOf(client.name, client.legalAddress) },
    { kind: 'heading', level: 1, text: writer.words.statement },
    { kind: 'reference', text: periodOf(statement, writer) },
    ...sections.flatMap((section) => sectionBlocks(section, statement, sections.length > 1, writer)),
    { kind: 'small', text: signedBy(creditor) },
  ];
  return blocks.filter(isWritten);
}

function sectionBlocks(
  section: StatementSection,
  { from }: Statement,
  isOneOfSeveral: boolean,
  writer: Writer,
): readonly NoticeBlock[] {
  const { words } = writer;
  const named = (text: string): string => (isOneOfSeveral ? `${text}, ${section.currency}` : text);
  const moved: readonly NoticeBlock[] =
    from === null ? [] : [heading(named(words.postings)), movementTable(section, from, writer)];
  if (section.open.length === 0) return moved;
  return [
    ...moved,
    heading(named(words.openItems)),
    openTable(section, writer),
    heading(named(words.age)),
    ageingTable(section, writer),
  ];
}

/** Each movement with the balance after it. */
function movementTable({ opening, movements, closing }: StatementSection, from: Day, writer: Writer): NoticeTable {
  const { words } = writer;
  const start = opening ?? money(0, closing.currency);
  let minor = start.minor;
  const rows = movements.map(({ kind, on, label, amount }) => {
    minor += amount.minor;
    const what = { invoice: words.invoice, credit: words.credit, payment: words.payment }[kind];
    const name = label === '' && kind === 'payment' ? words.onAccount : `${what} ${oneLine(label)}`.trim();
    return [shortDay(on, writer), name, amountText(amount, writer), amountText(money(minor, amount.currency), writer)];
  });
  return {
    kind: 'table',
    head: [words.date, words.posting, words.originalAmount, words.balance],
    numeric: [2, 3],
    labelled: 1,
    rows: [[shortDay(from, writer), words.openingBalance, '', amountText(start, writer)], ...rows],
    totals: [{ label: words.closingBalance, amount: amountText(closing, writer) }],
  };
}

function openTable({ open, closing }: StatementSection, writer: Writer): NoticeTable {
  const { words, language } = writer;
  return {
    kind: 'table',
    head: [words.invoice, words.issued, words.due, words.daysLate, words.originalAmount, words.balance],
    numeric: [3, 4, 5],
    labelled: 0,
    rows: open.map((line) => [
      [nameOf(line, words), ...marksOf(line, writer)].join('\n'),
      shortDay(line.issuedOn, writer),
      line.dueOn === null ? '' : shortDay(line.dueOn, writer),
      line.daysOverdue > 0 ? formatNumber(line.daysOverdue, language) : '',
      amountText(line.amount, writer),
      amountText(line.open, writer),
    ]),
    totals: [{ label: words.closingBalance, amount: amountText(closing, writer) }],
  };
}

/** All six buckets, empty ones too: what is not there is an answer. */
function ageingTable({ ageing, closing }: StatementSection, writer: Writer): NoticeTable {
  const { words } = writer;
  const { credits, disputed, buckets } = ageing;
  const extra = (label: string, amount: Money): readonly (readonly string[])[] =>
    amount.minor === 0 ? [] : [[label, amountText(amount, writer)]];
  return {
    kind: 'table',
    head: [words.age, words.balance],
    numeric: [1],
    labelled: 0,
    rows: [
      ...AGEING_BUCKETS.map(({ bucket }) => [bucketLabel(bucket, writer), amountText(buckets[bucket], writer)]),
      ...extra(words.ofWhichDisputed, disputed),
      ...extra(words.credit, credits),
    ],
    totals: [{ label: words.closingBalance, amount: amountText(closing, writer) }],
  };
}

/** "31 to 60 days late" in the reader's language. */
export function bucketLabel(bucket: AgeingBucket, { language, words }: Writer): string {
  const at = AGEING_BUCKETS.findIndex((one) => one.bucket === bucket);
  const [first, next] = [AGEING_BUCKETS[at], AGEING_BUCKETS[at + 1]];
  const number = (days: number) => formatNumber(days, language);
  if (!first || at === 0) return words.notDue;
  return next ? words.daysRange(number(first.from), number(next.from - 1)) : words.over(number(first.from - 1));
}

function nameOf({ label, open, dueOn }: OpenLine, words: LetterWords): string {
  if (label === '') return words.onAccount;
  return open.minor < 0 && dueOn === null ? `${words.credit} ${oneLine(label)}` : oneLine(label);
}

function marksOf({ disputed, open, isHeld }: OpenLine, writer: Writer): readonly string[] {
  const { words } = writer;
  const part = disputed === null || disputed.minor === open.minor ? '' : `: ${amountText(disputed ?? open, writer)}`;
  return [...(disputed === null ? [] : [`${words.inDispute}${part}`]), ...(isHeld ? [words.onHold] : [])];
}

function periodOf({ from, to }: Statement, { language, words }: Writer): string {
  const last = formatDay(to, language, 'long');
  return from === null ? words.accountAsOf(last) : words.accountBetween(formatDay(from, language, 'long'), last);
}

function signedBy({ name, phone, replyTo }: Creditor): string {
  return [name, phone, replyTo?.address ?? null].flatMap((part) => (part === null ? [] : oneLine(part))).join(' · ');
}

function linesOf(first: string | null, second: string | null): readonly string[] {
  return [first, second].flatMap((text) => (text === null ? [] : severalLines(text).split('\n')));
}

/** A block that would print nothing is left out. */
function isWritten(block: NoticeBlock): boolean {
  if (block.kind === 'letterhead' || block.kind === 'address') return block.lines.length > 0;
  return block.kind !== 'small' || block.text !== '';
}

const heading = (text: string): NoticeBlock => ({ kind: 'heading', level: 2, text });
const shortDay = (on: Day, { language }: Writer): string => formatDay(on, language, 'short');
const amountText = (amount: Money, { language }: Writer): string => formatMoney(amount, language);
