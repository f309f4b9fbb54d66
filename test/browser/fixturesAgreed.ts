/** Answers for promises and plans, the forecast, the rules and the first run; the same made-up book as fixtures.ts. */
import type { AgreementsView, AgreementView, ForecastView, RulesView, StartView } from '../../src/api';
import { amount, place } from './fixtures';
import { clients, procedures } from './fixturesClients';

type Needs = Pick<AgreementView, 'row' | 'kind' | 'client' | 'sentence'>;

export function anAgreement(needs: Needs & Partial<AgreementView>): AgreementView {
  return {
    id: `agreement-${needs.row}`,
    items: [],
    until: null,
    amount: null,
    reason: '',
    state: 'active',
    stateText: 'Active',
    isActive: true,
    instalments: [],
    place: place(needs.row, 'Agreements'),
    ...needs,
  };
}

const line = (on: string, minor: number, state: string, stateText: string) => ({
  on,
  amount: amount(minor, 'GBP'),
  state,
  stateText,
});

const agreements: readonly AgreementView[] = [
  anAgreement({
    row: 2,
    kind: 'promise',
    client: 'Aurora Bakery Ltd',
    items: ['INV-2041'],
    until: '2026-11-06',
    amount: amount(184000),
    sentence: 'INV-2041 (phone, mia@adastudio.example), recorded on 29 October 2026.',
  }),
  anAgreement({
    row: 3,
    kind: 'promise',
    client: 'Gryphon Media',
    until: '2026-10-30',
    amount: amount(64000),
    state: 'broken',
    stateText: 'Broken',
    isActive: false,
    sentence: 'All invoices (phone, mia@adastudio.example), recorded on 22 October 2026.',
  }),
  anAgreement({
    row: 4,
    kind: 'plan',
    client: 'Dunmore & Sons',
    items: ['INV-2044'],
    until: '2026-11-09',
    amount: amount(227500, 'GBP'),
    sentence: 'INV-2044 (e-mail), recorded on 9 October 2026.',
    instalments: [
      line('2026-10-09', 50000, 'paid', 'Paid'),
      line('2026-11-09', 59167, 'active', 'Active'),
      line('2026-12-09', 59167, 'active', 'Active'),
      line('2027-01-09', 59166, 'active', 'Active'),
    ],
  }),
  anAgreement({
    row: 5,
    kind: 'dispute',
    client: 'Gryphon Media',
    items: ['INV-2047'],
    until: '2026-11-02',
    reason: 'two boxes were broken',
    state: 'review',
    stateText: 'To be reviewed',
    sentence: 'INV-2047: two boxes were broken (e-mail), recorded on 19 October 2026.',
  }),
  anAgreement({
    row: 6,
    kind: 'hold',
    client: 'Harbour Freight International Shipping & Warehousing BV',
    reason: 'goods question',
    sentence: 'All invoices: goods question (mia@adastudio.example), recorded on 1 November 2026.',
  }),
  anAgreement({
    row: 7,
    kind: 'extension',
    client: 'Eastgate Clinics',
    items: ['INV-2055'],
    until: '2026-10-28',
    state: 'over',
    stateText: 'Over',
    isActive: false,
    sentence: 'INV-2055, recorded on 1 October 2026.',
  }),
];

export const agreementsView: AgreementsView = { today: '2026-11-03', agreements, clients, procedures, selected: null };

export const forecastView: ForecastView = {
  today: '2026-11-03',
  sentence: 'As things stand, 4 clients would be written to today and 11 in the next 7 days, if nobody pays.',
  asItIs: null,
  days: [
    {
      on: '2026-11-03',
      title: 'Tuesday, 3 November 2026',
      mails: [
        {
          client: 'Aurora Bakery Ltd',
          level: 'Firm reminder, Gentle reminder',
          items: ['INV-2041', 'INV-2050'],
          totals: [amount(229500)],
        },
        {
          client: 'Harbour Freight International Shipping & Warehousing BV',
          level: 'Courtesy check',
          items: ['INV-2048', 'INV-2052'],
          totals: [amount(540000), amount(121000, 'GBP')],
        },
      ],
      calls: [{ client: 'Bellweather Foods', level: 'Call', items: ['INV-2042'], totals: [amount(62050)] }],
      notices: [{ client: 'Fjord Tools AS', level: 'Formal notice', items: ['INV-2046'], totals: [amount(790000)] }],
    },
    {
      on: '2026-11-12',
      title: 'Thursday, 12 November 2026',
      mails: [],
      calls: [{ client: 'Eastgate Clinics', level: 'Second call', items: ['INV-2055'], totals: [amount(89000)] }],
      notices: [],
    },
  ],
  problems: [],
};

const level = (code: string, name: string, days: string, channel: string, approval = 'auto', anchor = 'due') => ({
  ...{ code, name, days, channel, approval, anchor },
});

export const rulesView: RulesView = {
  settings: [
    { key: 'guard.gapDays', value: '5', note: 'Days between two written contacts with a client, at least.' },
    { key: 'run.maxMessages', value: '25', note: 'A run that would send more mails than this stops and asks.' },
    { key: 'send.days', value: 'Mon-Fri', note: 'Weekdays on which mail is sent: Mon-Fri.' },
  ],
  procedures: [
    {
      name: 'Standard',
      levels: [
        level('courtesy', 'Courtesy check', '-7', 'email'),
        level('gentle', 'Gentle reminder', '1', 'email'),
        level('firm', 'Firm reminder', '8', 'email'),
        level('call1', 'Call', '15', 'call'),
        level('final', 'Final notice', '30', 'email', 'person', 'previous'),
        level('formal', 'Formal notice', '45', 'notice', 'person', 'end of month'),
      ],
    },
    {
      name: 'Small amounts',
      levels: [level('reminder', 'Reminder', '3', 'email'), level('call1', 'Call', '14', 'call')],
    },
  ],
};

/** The forecast of a draft, beside the rules as they are. */
export const triedView: ForecastView = {
  ...forecastView,
  sentence: 'With these rules 2 clients would be written to today and 7 in the next 7 days, if nobody pays.',
  asItIs: forecastView.sentence,
};

export const startView: StartView = {
  today: '2026-11-03',
  levels: [
    { code: 'gentle', name: 'Gentle reminder' },
    { code: 'firm', name: 'Firm reminder' },
    { code: 'final', name: 'Final notice' },
  ],
  clients: [
    {
      client: 'Old Mill Ltd',
      items: [
        { item: 'INV-1988', daysOverdue: 212, balance: amount(112000), byAge: 'Hand-over' },
        { item: 'INV-2011', daysOverdue: 74, balance: amount(45000, 'GBP'), byAge: 'Formal notice' },
      ],
      totals: [amount(112000), amount(45000, 'GBP')],
      oldestDays: 212,
    },
    {
      client: 'Harbour Freight International Shipping & Warehousing BV',
      items: [{ item: 'INV-2039', daysOverdue: 34, balance: amount(98000), byAge: 'Final notice' }],
      totals: [amount(98000)],
      oldestDays: 34,
    },
    {
      client: 'Ivory Tower Schools',
      items: [{ item: 'INV-2049', daysOverdue: 1, balance: amount(98000), byAge: 'Gentle reminder' }],
      totals: [amount(98000)],
      oldestDays: 1,
    },
  ],
  isConfirmed: false,
};
