/** Clients with open invoices as the forms get them, and the calls of the day; the same made-up book as fixtures.ts. */
import type { Amount, CallsView, OpenClientView, OpenItemView, ProcedureView } from '../../src/api';
import { amount, dueCalls } from './fixtures';

function anOpenItem(
  item: string,
  daysOverdue: number,
  balance: Amount,
  more: Partial<OpenItemView> = {},
): OpenItemView {
  return {
    item,
    dueOn: '2026-10-20',
    daysOverdue,
    balance,
    next: 'Firm reminder',
    nextOn: '2026-11-05',
    procedure: 'Standard',
    isInstalment: false,
    why: { code: 'notReached', sentence: 'Next: Firm reminder on 5 November.' },
    ...more,
  };
}

export const clients: readonly OpenClientView[] = [
  {
    client: 'Aurora Bakery Ltd',
    items: [
      anOpenItem('INV-2041', 14, amount(184000)),
      anOpenItem('INV-2050', 1, amount(45500), { dueOn: '2026-11-02', next: 'Gentle reminder', nextOn: '2026-11-03' }),
    ],
  },
  { client: 'Bellweather Foods', items: [anOpenItem('INV-2042', 31, amount(62050))] },
  {
    client: 'Dunmore & Sons',
    items: [
      anOpenItem('INV-2044', 65, amount(177500, 'GBP'), {
        next: null,
        nextOn: null,
        why: { code: 'planActive', sentence: 'A payment plan is on track: £591.67 on 9 November.' },
      }),
      anOpenItem('INV-2044/2', -6, amount(59167, 'GBP'), { procedure: 'Instalments', isInstalment: true }),
    ],
  },
  {
    client: 'Eastgate Clinics',
    items: [anOpenItem('INV-2055', 42, amount(89000)), anOpenItem('INV-2045', 3, amount(31000))],
  },
  {
    client: 'Harbour Freight International Shipping & Warehousing BV',
    items: [
      anOpenItem('INV-2048', -3, amount(540000), { procedure: 'Key accounts', dueOn: '2026-11-06' }),
      anOpenItem('INV-2052', -3, amount(121000, 'GBP'), { dueOn: '2026-11-06' }),
    ],
  },
];

export const procedures: readonly ProcedureView[] = [
  {
    name: 'Standard',
    levels: [
      { code: 'courtesy', name: 'Courtesy check' },
      { code: 'gentle', name: 'Gentle reminder' },
      { code: 'firm', name: 'Firm reminder' },
      { code: 'call1', name: 'Call' },
      { code: 'final', name: 'Final notice' },
    ],
  },
  {
    name: 'Key accounts',
    levels: [
      { code: 'call1', name: 'Call' },
      { code: 'final', name: 'Final notice' },
    ],
  },
  { name: 'Instalments', levels: [{ code: 'gentle', name: 'Gentle reminder' }] },
];

export const callsView: CallsView = { today: '2026-11-03', due: dueCalls, clients, procedures, selected: null };
