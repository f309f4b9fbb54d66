/**
 * The formal notice as a list of blocks: one English layout, filled into a document or shown as a page.
 *
 * It names the parties, the invoices, what was said before, the last day to pay and how. It claims nothing beyond the
 * balances and draws no legal consequence: that content is a country's and comes with its rules. Not legal advice.
 */
import { addDays, type Day } from '../days';
import { counts } from '../dunning/history';
import { identity, parseStepKey } from '../identity';
import { formatDay, formatMoney, formatNumber } from '../messages/formats';
import { inWords, letterWords } from '../messages/letterWords';
import { oneLine, severalLines } from '../messages/values';
import type { Client, ContactEvent, Creditor, Identity, Mode, OpenItem } from '../model';
import { sumByCurrency } from '../money';
import { waysToPay } from '../payment/waysToPay';
import type { NoticeBlock, NoticeDocument, NoticeText } from './blocks';

export type NoticeFacts = {
  readonly client: Client;
  /** At least one. */
  readonly items: readonly OpenItem[];
  readonly history: readonly ContactEvent[];
  readonly creditor: Creditor;
  readonly mode: Mode;
  readonly today: Day;
  readonly daysToPay: number;
  /** Printed as "Reference"; the history knows it. */
  readonly token: string;
  /** Whether the line about registered mail stands in it. */
  readonly registered: boolean;
};

const LANGUAGE = 'en';
const WORDS = letterWords(LANGUAGE);

/** Oldest due date first; one total for each currency. */
export function formalNotice(facts: NoticeFacts): NoticeDocument {
  const { client, creditor, today, token } = facts;
  const items = facts.items.slice().sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const deadline = addDays(today, facts.daysToPay);
  const name = oneLine(client.name);
  const blocks: readonly NoticeBlock[] = [
    { kind: 'letterhead', lines: linesOf(creditor.name, creditor.address) },
    { kind: 'address', lines: linesOf(name, client.legalAddress) },
    { kind: 'place', text: formatDay(today, LANGUAGE, 'long') },
    ...(facts.registered
      ? [{ kind: 'delivery' as const, text: 'By registered mail with acknowledgement of receipt' }]
      : []),
    { kind: 'heading', level: 1, text: 'Formal notice to pay' },
    { kind: 'reference', text: WORDS.reference(token) },
    paragraph(WORDS.dearUnknown),
    paragraph(whatWasSaid(facts, items)),
    tableOf(items),
    ...demand(facts, items, deadline),
    paragraph(wayOut(creditor)),
    paragraph('Yours faithfully,'),
    { kind: 'signature', lines: linesOf(creditor.sender, creditor.name) },
  ];
  const title = `Formal notice, ${name}, ${today}, ${token}`;
  return { title, subject: title, language: LANGUAGE, deadline, blocks };
}

/** "Despite our reminders of 12 August and 18 October 2026 and our telephone call of 6 October 2026, the invoice below …" */
function whatWasSaid({ history, mode }: NoticeFacts, items: readonly OpenItem[]): string {
  const ids = items.map(({ id }) => id);
  const events = history.filter((event) => counts(event, { mode, run: null }) && speaksOf(event, ids));
  const written = daysOf(events.filter(({ kind, result }) => kind === 'reminder' && result === 'SENT'));
  const calls = daysOf(events.filter(({ kind, result }) => kind === 'call' && result === 'LOGGED'));
  const said = [
    ...(written.length > 0 ? [`our ${written.length === 1 ? 'reminder' : 'reminders'} of ${inDays(written)}`] : []),
    ...(calls.length > 0 ? [`our telephone ${calls.length === 1 ? 'call' : 'calls'} of ${inDays(calls)}`] : []),
  ];
  const unpaid = items.length === 1 ? 'the invoice below remains unpaid.' : 'the invoices below remain unpaid.';
  return said.length === 0 ? `T${unpaid.slice(1)}` : `Despite ${said.join(' and ')}, ${unpaid}`;
}

function speaksOf({ keys, invoices }: ContactEvent, ids: readonly Identity[]): boolean {
  return (
    keys.some((key) => ids.includes(parseStepKey(key)?.item ?? '')) ||
    invoices.some((label) => ids.includes(identity(label)))
  );
}

function tableOf(items: readonly OpenItem[]): NoticeBlock {
  const hasIssued = items.some(({ invoice }) => invoice.issuedOn !== null);
  return {
    kind: 'table',
    numeric: [hasIssued ? 3 : 2],
    head: [WORDS.invoice, ...(hasIssued ? [WORDS.issued] : []), WORDS.due, WORDS.balance],
    rows: items.map(({ label, invoice, dueOn, balance }) => [
      oneLine(label),
      ...(hasIssued ? [invoice.issuedOn === null ? '' : formatDay(invoice.issuedOn, LANGUAGE, 'short')] : []),
      formatDay(dueOn, LANGUAGE, 'short'),
      formatMoney(balance, LANGUAGE),
    ]),
    totals: totalsOf(items).map((amount) => ({ label: 'Total due', amount })),
  };
}

function demand(
  { creditor, daysToPay, token }: NoticeFacts,
  items: readonly OpenItem[],
  deadline: Day,
): readonly NoticeBlock[] {
  const days = WORDS.days(daysToPay, formatNumber(daysToPay, LANGUAGE));
  const numbers = items.map(({ label }) => label);
  // A letter has no links: of the ways to pay only the account is of use on paper.
  const { facts } = waysToPay({
    creditor: { ...creditor, paymentLink: null },
    settings: { payReference: 'number', payQr: false },
    asked: { numbers, invoices: numbers, payables: [], token, payerCountry: null },
    language: LANGUAGE,
    words: WORDS,
  });
  const request: NoticeBlock = {
    kind: 'paragraph',
    keepWithNext: false,
    texts: [
      plain('We formally request that you pay the sum of '),
      bold(inWords(totalsOf(items), WORDS)),
      plain(' by '),
      bold(formatDay(deadline, LANGUAGE, 'long')),
      plain(`, that is within ${days} of the date of this letter.`),
    ],
  };
  if (facts.length === 0) return [request];
  return [
    request,
    paragraph('Please pay to this account and state the reference:'),
    { kind: 'facts', facts: facts.map(({ label, value }) => ({ label, value })) },
  ];
}

function wayOut({ phone, replyTo }: Creditor): string {
  const ways = [
    ...(replyTo === null ? [] : [`write to ${replyTo.address}`]),
    ...(phone === null ? [] : [`call us on ${oneLine(phone)}`]),
  ];
  return (
    'If you have paid in the meantime, please tell us the date, so that we can find the payment. If you dispute an ' +
    `invoice or wish to propose instalments, please ${ways.length === 0 ? 'contact us' : ways.join(' or ')} before that day.`
  );
}

/** "12 August, 19 August and 18 October 2026": the year only where it changes, and at the end. */
function inDays(days: readonly Day[]): string {
  const texts = days.map((day, i) => {
    const text = formatDay(day, LANGUAGE, 'long');
    return days[i + 1]?.slice(0, 4) === day.slice(0, 4) ? text.replace(/ \d+$/, '') : text;
  });
  return inWords(texts, WORDS);
}

function daysOf(events: readonly ContactEvent[]): readonly Day[] {
  return [...new Set(events.map(({ on }) => on))].sort();
}

function totalsOf(items: readonly OpenItem[]): readonly string[] {
  return sumByCurrency(items.map(({ balance }) => balance)).map((total) => formatMoney(total, LANGUAGE));
}

function linesOf(first: string | null, second: string | null): readonly string[] {
  return [first, second].flatMap((text) => (text === null ? [] : severalLines(text).split('\n')));
}

function paragraph(text: string): NoticeBlock {
  return { kind: 'paragraph', texts: [plain(text)], keepWithNext: false };
}

function plain(text: string): NoticeText {
  return { text, bold: false };
}

function bold(text: string): NoticeText {
  return { text, bold: true };
}
