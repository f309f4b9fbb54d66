/**
 * Answers of a server with a lively book: what the page tests and the pictures of single views are drawn from.
 * Made-up names on `.example`.
 */
import type {
  Amount,
  CallsView,
  CardView,
  CellPlace,
  ItemView,
  MailView,
  NotTodayView,
  PreviewView,
  ProblemView,
  SenderView,
  TodayView,
} from '../../src/api';

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };

export function amount(minor: number, currency = 'EUR'): Amount {
  const units = String(Math.trunc(minor / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return { minor, currency, text: `${SYMBOLS[currency]}${units}.${String(minor % 100).padStart(2, '0')}` };
}

export const place = (row: number | null, sheet = 'Invoices', column: number | null = 1): CellPlace => ({
  sheet,
  row,
  column,
});

export function anItem(item: string, daysOverdue: number, balance: Amount, row: number, sentence: string): ItemView {
  return {
    item,
    level: 'gentle',
    dueOn: '2026-10-20',
    daysOverdue,
    balance,
    why: { code: 'levelReached', sentence },
    place: place(row),
  };
}

type CardNeeds = { readonly client: string; readonly items: readonly ItemView[]; readonly why: string };

function aCard(needs: CardNeeds & Partial<CardView>): CardView {
  const [first] = needs.items;
  const minor = needs.items.reduce((sum, one) => sum + one.balance.minor, 0);
  return {
    hash: `h-${needs.client}`,
    tone: 'gentle',
    level: 'Gentle reminder',
    totals: [amount(minor, first?.balance.currency ?? 'EUR')],
    needsApproval: false,
    warnings: [],
    charges: [],
    ...needs,
  };
}

const late1 = '1 day late and not yet reminded.';
const late3 = '3 days late and not yet reminded.';

export const cards: readonly CardView[] = [
  aCard({
    client: 'Fjord Tools AS',
    warnings: ['accounts@fjord.example also stands in the row of Fjord Marine. Check that this client is meant.'],
    tone: 'final',
    level: 'Final notice',
    needsApproval: true,
    why: 'Due on 3 October; two reminders and two calls brought no answer.',
    items: [
      anItem('INV-2046', 31, amount(790000), 7, 'Due on 3 October; two reminders and two calls brought no answer.'),
    ],
  }),
  aCard({
    client: 'Aurora Bakery Ltd',
    tone: 'firm',
    level: 'Firm reminder',
    why: '2 invoices, the oldest 14 days late. Reminded on 26 October.',
    items: [
      anItem('INV-2041', 14, amount(184000), 2, 'Due on 20 October; reminded on 26 October.'),
      anItem('INV-2050', 1, amount(45500), 11, late1),
    ],
  }),
  aCard({ client: 'Ivory Tower Schools', why: late1, items: [anItem('INV-2049', 1, amount(98000), 10, late1)] }),
  aCard({
    client: 'Harbour Freight International Shipping & Warehousing BV',
    tone: 'courtesy',
    level: 'Courtesy check',
    why: 'Due on 6 November; a short note before the date.',
    totals: [amount(540000), amount(121000, 'GBP')],
    items: [
      anItem('INV-2048', -3, amount(540000), 9, 'Due on 6 November; a short note before the date.'),
      anItem('INV-2052', -3, amount(121000, 'GBP'), 13, 'Due on 6 November; a short note before the date.'),
    ],
  }),
  aCard({ client: 'Eastgate Clinics', why: late3, items: [anItem('INV-2045', 3, amount(31000), 6, late3)] }),
];

const notToday: readonly NotTodayView[] = [
  {
    code: 'gap',
    label: 'Reminded less than 5 days ago',
    count: 2,
    items: [
      {
        ...anItem('INV-2061', 9, amount(64000), 22, 'Written to on 1 November; next possible on 6 November.'),
        client: 'Gryphon Media',
      },
      {
        ...anItem('INV-2063', 9, amount(120050), 24, 'Written to on 1 November; next possible on 6 November.'),
        client: 'مكتب النور',
      },
    ],
  },
  {
    code: 'disputed',
    label: 'Disputed',
    count: 1,
    items: [{ ...anItem('INV-2047', 17, amount(128800), 8, 'The status says “Disputed”.'), client: 'Gryphon Media' }],
  },
  {
    code: 'notReached',
    label: 'Not yet due',
    count: 60,
    items: Array.from({ length: 60 }, (_, n) => ({
      ...anItem(`INV-21${String(n).padStart(2, '0')}`, -20 - n, amount(10000 + n), 40 + n, 'Due on 30 November.'),
      client: 'Juniper Hotels',
    })),
  },
];

export const problems: readonly ProblemView[] = [
  {
    code: 'addressMissing',
    where: 'Clients, row 12, E-mail',
    sentence: 'Kestrel Logistics has no e-mail address; its reminder is waiting.',
    remedy: 'Write one there.',
    place: place(12, 'Clients', 3),
  },
  {
    code: 'dayUnreadable',
    where: 'Invoices, row 88, Due date',
    sentence: 'I read “31/02/2026”, which is not a day.',
    remedy: 'Write it as 2026-02-28.',
    place: place(88, 'Invoices', 4),
  },
];

export const dueCalls: CallsView['due'] = [
  {
    client: 'Bellweather Foods',
    contact: 'Siobhán Kelly',
    phone: '+353 1 555 0142',
    callHours: '14:00–16:00',
    totals: [amount(62050)],
    level: 'Call',
    why: 'Two reminders, the last on 25 October, and no answer.',
    ask: 'Was the invoice approved? In which payment run is it?',
    tries: null,
    mailedToo: null,
    items: [anItem('INV-2042', 31, amount(62050), 3, 'Call since 1 November.')],
  },
  {
    client: 'Eastgate Clinics',
    contact: null,
    phone: null,
    callHours: null,
    totals: [amount(89000)],
    level: 'Second call',
    why: 'No answer on 30 October.',
    ask: 'When will it be paid?',
    tries: '2nd try, last on 30 October',
    mailedToo: 'A mail goes out today as well.',
    items: [anItem('INV-2055', 42, amount(89000), 16, 'Call since 1 November.')],
  },
];

export const me: SenderView = {
  sentence: 'You send from this spreadsheet.',
  canTakeOver: false,
  lateSentence: null,
};
export const jon: SenderView = {
  sentence: 'jon@adastudio.example sends from this spreadsheet.',
  canTakeOver: true,
  lateSentence: null,
};
/** Of both: their nightly run has not come. */
export const late = 'The nightly run has not come since 2026-11-01 02:10.';

export const today: TodayView = {
  today: '2026-11-03',
  title: 'Tuesday 3 November',
  readAt: '09:41',
  mode: 'ask',
  modeSentence: 'Ask first: the night prepares, a person sends.',
  nightSentence: 'The nightly run is on; last run today 02:10.',
  nightOn: true,
  sender: me,
  permissions: { sentences: [], url: null },
  stops: [],
  ready: cards,
  calls: dueCalls,
  notices: [
    {
      client: 'Fjord Tools AS',
      items: [anItem('INV-2030', 60, amount(790000), 17, 'Notice since 1 November.')],
      totals: [amount(790000)],
    },
  ],
  tasks: [
    {
      kind: 'handOver',
      client: 'Old Mill Ltd',
      text: 'Hand INV-1988 (€1,120.00) of Old Mill Ltd over to a lawyer or an agency.',
      agreement: null,
      place: place(18),
    },
    {
      kind: 'reviewDispute',
      client: 'Gryphon Media',
      text: 'The dispute of Gryphon Media about INV-2047 was to be looked at on 2 November. Settle it, or name the next day.',
      agreement: 5,
      place: place(5, 'Agreements'),
    },
  ],
  uncertain: [
    {
      token: 'PD-7K3QPX',
      client: 'Lumen Opticians',
      subject: 'Reminder: invoice INV-2053, €195.00',
      when: '2026-11-02 09:12',
      searchUrl: 'https://mail.google.com/mail/u/0/#search/PD-7K3QPX',
      lookedUp: 'Looked for in Gmail on 2 November 2026, 11:20, and not found.',
      place: place(389, 'Contact history'),
    },
  ],
  asks: [
    {
      client: 'Cobalt Print SARL',
      items: [anItem('INV-2043', 6, amount(431000), 4, 'Row 4 shows a level that the history does not know.')],
      why: { code: 'historyBehind', sentence: 'Row 4 shows a level that the history does not know.' },
    },
  ],
  notToday,
  problems,
  openCount: 74,
  nextSentence: 'Next: gentle reminder to Kestrel Logistics on Thursday 5 November.',
};

/** A quiet day: nothing to send, nobody to ask. */
export const quiet: TodayView = {
  ...today,
  ready: [],
  calls: [],
  notices: [],
  tasks: [],
  uncertain: [],
  asks: [],
  problems: [],
  openCount: 12,
};

/** `n` cards, each of one invoice of 100.00. */
export const manyCards = (n: number): readonly CardView[] =>
  Array.from({ length: n }, (_, i) =>
    aCard({ client: `Client ${i + 1}`, why: late1, items: [anItem(`C-${i + 1}`, 1, amount(10000), i + 2, late1)] }),
  );

/** A letter as the server writes it. */
const letter = (card: CardView) =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body style="margin:0;font:14px/21px Arial,sans-serif;color:#202124"><p>Dear Lena,</p><p>Our records show that the invoices below are past due. If you have paid in the last two days, please ignore this message.</p><table style="border-collapse:collapse;font-size:13px">${card.items.map((one) => `<tr><td style="border:1px solid #dadce0;padding:4px 10px">${one.item}</td><td style="border:1px solid #dadce0;padding:4px 10px">20 October 2026</td><td style="border:1px solid #dadce0;padding:4px 10px;text-align:right">${one.balance.text}</td></tr>`).join('')}</table><p>Would you let me know by <b>Friday 6 November</b> when we can expect payment? You can <a href="https://pay.example/x">pay online</a>.</p><p>Kind regards,<br>Mia Laurent</p></body></html>`;

export function aMail(card: CardView): MailView {
  const address = `${card.client.toLowerCase().replace(/\W+/g, '-')}@clients.example`;
  return {
    ...card,
    to: `Lena Brandt <${address}>`,
    cc: card.tone === 'firm' ? 'Tom Reed <tom.reed@adastudio.example>' : '',
    subject: `Reminder: ${card.items.map((one) => one.item).join(' and ')}, ${card.totals[0]?.text}`,
    text: `Dear Lena,\n\nOur records show that the invoices below are past due.\n\n${card.items.map((one) => `${one.item}  ${one.balance.text}`).join('\n')}\n\nKind regards,\nMia Laurent`,
    html: letter(card),
    attachments: [],
    editable: `Dear Lena,\n\nOur records show that the invoices below are past due.\n\n[[invoiceTable]]\n\nKind regards,\nMia Laurent`,
    token: 'PD-AAAAAA',
  };
}

export const preview: PreviewView = {
  today: '2026-11-03',
  mode: 'ask',
  modeSentence: 'Ask first: the night prepares, a person sends.',
  mails: cards.map(aMail),
  stops: [],
  outsideWindow: null,
  notIncluded: notToday,
  problems,
  totals: [amount(1680500), amount(121000, 'GBP')],
  quotaLeft: 1496,
};
