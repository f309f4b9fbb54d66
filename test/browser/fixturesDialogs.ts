/** Answers for the set-up window; the same made-up book as fixtures.ts. */
import type { FieldView, SetUpView } from '../../src/api';
import { me, problems } from './fixtures';

const aField = (field: string, label: string, column: number | null, more: Partial<FieldView> = {}): FieldView => ({
  field,
  label,
  column,
  needed: false,
  samples: [],
  count: '',
  hint: null,
  ...more,
});

const headings = ['Rechnung', 'Kunde', 'Datum', 'Fällig', 'Betrag', 'Bezahlt', '', 'Status', 'E-Mail'];

/** A bare German workbook before the first set-up. */
export const bare: SetUpView = {
  done: false,
  sheets: [
    { name: 'Rechnungen', rows: 1200, headings, headingRow: 1, fieldsFound: 8 },
    { name: 'Archiv 2024', rows: 310, headings: ['Nr.', 'Kunde', 'Betrag'], headingRow: 4, fieldsFound: 3 },
  ],
  sheet: 'Rechnungen',
  fields: [
    aField('number', 'Number', 1, { needed: true, samples: ['R-2041', 'R-2042'], count: '1,200 of 1,200 read' }),
    aField('client', 'Client', 2, {
      needed: true,
      samples: ['Bäckerei Aurora', 'Fjord Tools'],
      count: '12 different clients',
    }),
    aField('dueOn', 'Due date', 4, {
      needed: true,
      samples: ['20.10.2026', '02.11.2026'],
      count: '1,197 of 1,200 read as days',
    }),
    aField('amount', 'Amount', null, { needed: true, hint: 'No heading says so, and two columns look like money.' }),
    aField('issuedOn', 'Issue date', 3, { samples: ['20.09.2026'], count: '1,200 of 1,200 read as days' }),
    aField('paid', 'Paid', 6, { samples: ['0,00', '500,00'], count: '1,200 of 1,200 read as amounts' }),
    aField('status', 'Status', 8, { samples: ['offen', 'bezahlt'], count: '1,200 of 1,200 read' }),
    aField('email', 'Client e-mail', 9, {
      samples: ['ap@aurora.example'],
      count: '11 of 12 clients',
      hint: 'One client has no address yet.',
    }),
  ],
  willMake: [
    'the sheet Contact history',
    'the sheet Levels',
    'the sheet Templates',
    'the sheet Settings',
    'six columns in Rechnungen',
  ],
  creditor: {
    name: '',
    sender: 'Mia Laurent',
    replyTo: '',
    address: '',
    phone: '',
    bankName: '',
    iban: '',
    bic: '',
    paymentLink: '',
    signature: '',
    currency: 'EUR',
  },
  user: 'mia@adastudio.example',
  mode: 'test',
  nightOn: false,
  sender: me,
  pausedUntil: null,
  problems: [],
  liveSentence: 'The first live run would write to 5 clients today: Aurora Bakery Ltd, Fjord Tools AS and 3 more.',
};

/** The same book after set-up, whole. */
export const whole: SetUpView = {
  ...bare,
  done: true,
  fields: bare.fields.map((field) => (field.field === 'amount' ? { ...field, column: 5, hint: null } : field)),
  willMake: [],
  creditor: { ...bare.creditor, name: 'Ada Studio' },
};

/** After somebody deleted a sheet and renamed a heading. */
export const broken: SetUpView = { ...whole, fields: bare.fields, willMake: ['the sheet Templates'], problems };
