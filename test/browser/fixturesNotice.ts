/** Answers for the formal notice window; the same made-up book as fixtures.ts. */
import type { HandOverReport, NoticePreview, NoticeReport, NoticeView, WrittenNoticeView } from '../../src/api';
import { amount, anItem, place } from './fixtures';

const written: WrittenNoticeView = {
  token: 'PD-AAAAAA',
  number: 'MN-2026-0002',
  client: 'Bellweather Foods',
  items: ['INV-2042'],
  writtenOn: '2026-10-20',
  documentUrl: 'https://docs.google.com/document/d/old',
  ...{ postedOn: '2026-10-21', receivedOn: null, tracking: 'RR 123 456 789 FR', lastDay: '2026-11-08', daysLeft: 5 },
  stateText: '5 days left',
  canWithdraw: true,
  place: place(380, 'Contact history'),
};

/** One under way, one whose time is over, one that was withdrawn. */
const writtenNotices: readonly WrittenNoticeView[] = [
  written,
  {
    ...written,
    ...{ token: 'PD-BBBBBB', number: 'MN-2026-0001', client: 'Aurora Bakery Ltd', items: ['INV-1990', 'INV-1991'] },
    ...{ writtenOn: '2026-09-01', postedOn: '2026-09-02', receivedOn: '2026-09-04', tracking: null },
    ...{ lastDay: '2026-09-12', daysLeft: -52, stateText: 'expired on 12 September 2026' },
  },
  {
    ...written,
    ...{ token: 'PD-CCCCCC', number: 'MN-2025-0009', client: 'Kestrel Logistics', items: ['INV-1700'] },
    ...{ writtenOn: '2025-12-01', postedOn: null, tracking: null, lastDay: '2025-12-12', daysLeft: null },
    ...{ stateText: 'withdrawn on 5 December 2025', canWithdraw: false },
  },
];

export const noticeView: NoticeView = {
  today: '2026-11-03',
  clients: [
    {
      client: 'Fjord Tools AS',
      address: 'Havnegata 7\n0150 Oslo',
      ...{ due: true, jurisdiction: 'DE', charged: true },
      items: [
        { ...anItem('INV-2046', 90, amount(790000), 7, 'Formal notice since 1 November.'), allowed: true },
        { ...anItem('INV-2060', 12, amount(45000), 21, 'Disputed; not part of a notice.'), allowed: false },
      ],
    },
    {
      client: 'Bellweather Foods',
      address: null,
      ...{ due: false, jurisdiction: null, charged: false },
      items: [{ ...anItem('INV-2042', 31, amount(62050), 3, 'Call since 1 November.'), allowed: true }],
    },
  ],
  jurisdictions: [
    { code: 'FR', name: 'France (Mise en demeure de payer)' },
    { code: 'UKindividual', name: 'United Kingdom, to an individual or sole trader (Letter of claim)' },
    { code: 'DE', name: 'Germany (Letzte Mahnung)' },
  ],
  languages: [
    { code: 'en', name: 'English' },
    { code: 'de', name: 'German' },
  ],
  selected: null,
  written: writtenNotices,
};

const paper =
  '<!doctype html><html><body style="margin:0;padding:30px 36px;font:12px/18px Georgia,serif"><p style="text-align:right">Fjord Tools AS<br>Havnegata 7<br>0150 Oslo</p><p>London, 3 November 2026</p><h1 style="font-size:16px">Formal notice to pay</h1><p>Despite our reminders the invoice below remains unpaid.</p><p><b>INV-2046 · €7,900.00 · due 5 August 2026</b></p><p>We hereby give you formal notice to pay by <b>Friday 13 November 2026</b>.</p></body></html>';

const ok = (code: string, sentence: string): NoticePreview['checks'][number] => ({
  ...{ code, sentence, state: 'ok', canOverrule: false, place: null },
});

export const noticePage: NoticePreview = {
  html: paper,
  number: 'MN-2026-0003',
  jurisdiction: { code: 'DE', name: 'Germany (Letzte Mahnung)' },
  language: 'en',
  deadline: '2026-11-13',
  deadlineSentence: "10 days from the letter's date: the last day to pay is 13 November 2026.",
  daysToPay: 10,
  sendingWays: [
    { code: 'recorded', name: 'By recorded delivery' },
    { code: 'email', name: 'By e-mail' },
  ],
  sending: 'recorded',
  nextSteps: [
    { code: 'court', name: 'Bring it before the court' },
    { code: 'lawyer', name: 'Hand it over to a lawyer' },
  ],
  next: 'court',
  enclosures: [{ code: 'invoices', name: 'Copies of the invoices', enclosed: true }],
  asks: [],
  checks: [
    ok('standing', 'Nothing holds them back: no dispute, promise, plan or hold.'),
    ok('amounts', 'There is something left to ask for.'),
    ok('reminders', 'Reminders were sent.'),
    ok('addresses', 'Both postal addresses are there.'),
  ],
  charges: [
    { item: 'INV-2046', label: 'Interest', amount: amount(20010) },
    { item: 'INV-2046', label: 'Compensation', amount: amount(4000) },
  ],
  segments: [
    {
      ...{ item: 'INV-2046', from: '2026-08-06', to: '2026-11-03', days: 90, principal: amount(790000) },
      ...{ rate: '1.27 + 9 = 10.27 %', interest: '200.1004' },
    },
  ],
  perDay: 'Plus €2.22 for each further day.',
  refusals: [],
  principal: [amount(790000)],
  totals: [amount(814010)],
  nextStep: 'When the day has passed: bring it before the court.',
  template: null,
  hash: 'n-1',
};

/** Too few reminders, which a reason overrules, and no address, which none does. */
export const blockedPage: NoticePreview = {
  ...noticePage,
  checks: [
    ok('standing', 'Nothing holds them back: no dispute, promise, plan or hold.'),
    {
      ...{ code: 'reminders', sentence: 'INV-2046: 1 of 2 written reminders has been sent for it.', state: 'missing' },
      ...{ canOverrule: true, place: null },
    },
    {
      ...{ code: 'addresses', sentence: 'Fjord Tools AS has no postal address.', state: 'missing' },
      ...{ canOverrule: false, place: place(7, 'Clients') },
    },
    {
      ...{ code: 'term', sentence: 'This letter gives at least 14 days to pay.', state: 'missing' },
      ...{ canOverrule: false, place: null },
    },
  ],
};

export const noticeReport: NoticeReport = {
  sentence: 'The formal notice to Fjord Tools AS is written.',
  documentUrl: 'https://docs.google.com/document/d/1',
  pdfUrl: 'https://drive.google.com/file/d/2',
  adopted: false,
  place: place(391, 'Contact history'),
};

export const handedOver: HandOverReport = {
  sentence: 'The file of Aurora Bakery Ltd is in Drive, with 4 documents about INV-1990 and INV-1991.',
  folderUrl: 'https://drive.google.com/drive/folders/f',
  files: [
    { name: 'Statement of account, Aurora Bakery Ltd', url: 'https://docs.google.com/document/d/s' },
    { name: 'INV-1990.pdf', url: 'https://drive.google.com/file/d/i' },
  ],
  missing: ['No PDF in your folder has INV-1991 in its name. Put it there, or its link into the row.'],
  place: place(392, 'Contact history'),
};
