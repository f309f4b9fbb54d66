import { day } from '../../src/core/days';
import type { Block, OutCell, RawCell, RawSheet } from '../../src/workbook/cells';
import { planSetUp } from '../../src/workbook/setUp';
import type { SetUpPlan } from '../../src/workbook/setUpPlan';
import { defaults, HEADINGS, on, open, row, sheet } from './sheets';

const FORM = {
  name: '',
  sender: '',
  replyTo: '',
  address: '',
  phone: '',
  bankName: '',
  iban: '',
  bic: '',
  paymentLink: '',
  signature: '',
  currency: '',
};
type Columns = Readonly<Record<string, number | null>>;
const plan = (
  sheets: readonly RawSheet[],
  columns: Columns = {},
  creditor: Partial<typeof FORM> = {},
  name = 'Invoices',
  locale = 'en_GB',
) =>
  planSetUp({
    sheets,
    locale,
    choice: { sheet: name, columns, creditor: { ...FORM, ...creditor } },
    today: day('2026-03-09'),
    bookId: 'book-1',
    defaults,
  });

/** The workbook after a plan was carried out. */
function after(sheets: readonly RawSheet[], { makeSheets, blocks }: SetUpPlan): RawSheet[] {
  const made = makeSheets.map(({ name, headings, rows }) => ({
    name,
    rows: [headings, ...rows].map((cells) => cells.map(back)),
  }));
  return blocks.reduce<RawSheet[]>(
    (all, block) => all.map((one) => (one.name === block.sheet ? written(one, block) : one)),
    [...sheets, ...made],
  );
}
function written({ name, rows }: RawSheet, { row: top, column: left, cells }: Block): RawSheet {
  const grown: RawCell[][] = rows.map((cells) => [...cells]);
  for (const [index, line] of cells.entries())
    for (const [offset, cell] of line.entries()) {
      const at = top - 1 + index;
      while (grown.length <= at) grown.push([]);
      const target = grown[at]!;
      while (target.length < left - 1 + offset) target.push('');
      target[left - 1 + offset] = back(cell);
    }
  return { name, rows: grown };
}
const back = (cell: OutCell): RawCell =>
  cell === null ? '' : typeof cell === 'object' ? { ...cell, time: '00:00' } : cell;
const settingOf = (sheets: readonly RawSheet[], key: string) =>
  sheets.find(({ name }) => name === 'Settings')?.rows.find(([first]) => first === key)?.[1];
const codes = ({ said }: SetUpPlan) => said.map(({ code, params }) => [code, ...Object.values(params)].join(' '));

const bare = [sheet('Invoices', HEADINGS, row('INV-1'), row('INV-2'))];
const OWN = 'Days overdue, Level, Last contact, Next step, Next on, Why';

describe('templates are written in the workbook’s language alone', () => {
  const text = (name: string, language: string) => ({ name, language, subject: `${name} ${language}`, text: 'Text' });
  const templates = [text('gentle', 'en'), text('gentle', 'de'), text('firm', 'de'), text('gentle', 'fr')];
  const planned = (locale: string, sheets: readonly RawSheet[] = bare) =>
    planSetUp({
      ...{ sheets, locale, today: day('2026-03-09'), bookId: 'book-1' },
      ...{ choice: { sheet: 'Invoices', columns: {}, creditor: FORM }, defaults: { ...defaults, templates } },
    });
  const subjectsIn = ({ makeSheets }: SetUpPlan) =>
    makeSheets.find(({ name }) => name === 'Templates')?.rows.map((cells) => cells[2]);
  test.each`
    locale     | subjects
    ${'de_AT'} | ${['gentle de', 'firm de']}
    ${'fr_FR'} | ${['gentle fr']}
    ${'pl_PL'} | ${['gentle en']}
  `('$locale: $subjects', ({ locale, subjects }) => {
    expect(subjectsIn(planned(locale))).toEqual(subjects);
  });
  test('repair appends what is missing of that language and no other one', () => {
    const done = after(bare, planned('de_AT'));
    const hurt = done.map((one) =>
      one.name === 'Templates' ? { ...one, rows: one.rows.filter(([name]) => name !== 'firm') } : one,
    );
    expect(codes(planned('de_AT', hurt))).toEqual(['rowsAdded Templates firm (de)']);
  });
});

describe('a bare workbook', () => {
  const first = plan(bare, {}, { name: ' Tern Studio ', currency: 'gbp', iban: 'GB29NWBK60161331926819' });
  const done = after(bare, first);

  test('gets what is missing and nothing else', () => {
    expect(codes(first)).toEqual([
      'sheetMade Settings',
      'sheetMade Levels',
      'sheetMade Templates',
      'sheetMade Contact history',
      'sheetMade Holidays',
      `columnsAdded Invoices ${OWN}`,
    ]);
    expect(first.blocks).toEqual([{ sheet: 'Invoices', row: 1, column: 6, cells: [OWN.split(', ')] }]);
  });

  test('then opens without a problem, in Test mode', () => {
    const { ledger, problems, layout } = open(done);
    expect(problems).toEqual([]);
    expect([ledger.settings.mode, ledger.settings.currency, ledger.settings.creditor.name]).toEqual([
      'test',
      'GBP',
      'Tern Studio',
    ]);
    expect([...(layout.invoices?.own.values() ?? [])]).toEqual([6, 7, 8, 9, 10, 11]);
    expect(ledger.procedures).toEqual(defaults.procedures);
    expect(ledger.templates).toEqual(
      defaults.templates.map((template) => ({ ...template, text: template.text.trim() })),
    );
  });

  test('remembers the sheet, its columns, ours, the day and the spreadsheet', () => {
    expect(
      [
        'sheet.invoices',
        'column.invoices.dueDate',
        'column.invoices.email',
        'column.invoices.why',
        'setup.on',
        'book.id',
      ].map((key) => settingOf(done, key)),
    ).toEqual(['Invoices', 'Due date', 'Client e-mail', 'Why', '2026-03-09', 'book-1']);
    expect(settingOf(done, 'column.invoices.note')).toBeUndefined();
  });

  test('repairing it changes nothing', () => {
    const again = plan(done, {}, { name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' });
    expect(again).toEqual({ makeSheets: [], blocks: [], said: [{ code: 'nothingMissing', params: {} }] });
  });

  test('another name of the firm is written into its row', () => {
    const changed = plan(done, {}, { name: 'Tern Ltd', currency: 'GBP', iban: 'GB29NWBK60161331926819' });
    expect(codes(changed)).toEqual(['settingsChanged Settings creditor.name']);
    expect(settingOf(after(done, changed), 'creditor.name')).toBe('Tern Ltd');
  });

  describe('the sheet Rates', () => {
    const withSetting = (sheets: readonly RawSheet[], value: string): RawSheet[] =>
      sheets.map((one) =>
        one.name === 'Settings'
          ? { ...one, rows: one.rows.map((cells) => (cells[0] === 'charges.procedures' ? [cells[0], value] : cells)) }
          : one,
      );
    const again = (sheets: readonly RawSheet[]) =>
      plan(sheets, {}, { name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' });
    const charging = withSetting(done, 'Standard');
    const ratesIn = (sheets: readonly RawSheet[]) => sheets.find(({ name }) => name === 'Rates')?.rows ?? [];

    test('is made once a procedure charges, with the delivered rates', () => {
      expect(codes(again(charging))).toEqual(['sheetMade Rates']);
      const rows = ratesIn(after(charging, again(charging)));
      expect(rows).toHaveLength(defaults.rates.length + 1);
      expect(rows.slice(0, 2)).toEqual([
        ['Series', 'From', 'Rate', 'Source', 'Level'],
        ['ecb_reference_semester', on('2002-07-01'), '3.35', 'Paydue, rates.json', 'A'],
      ]);
    });

    test('is left as it is when nothing is missing', () => {
      const made = after(charging, again(charging));
      expect(codes(again(made))).toEqual(['nothingMissing']);
      expect(open(made).problems).toEqual([]);
    });

    test('gets the rows it lacks at its end, and keeps the user’s own', () => {
      const made = after(charging, again(charging)).map((one) =>
        one.name === 'Rates'
          ? { ...one, rows: one.rows.map((cells, at) => (at === 1 ? [...cells.slice(0, 2), '3.5'] : cells)) }
          : one,
      );
      const lacking = made.map((one) => (one.name === 'Rates' ? { ...one, rows: one.rows.slice(0, -1) } : one));
      expect(codes(again(lacking))).toEqual(['rowsAdded Rates ch_verzugszins 1912-01-01']);
      const rows = ratesIn(after(lacking, again(lacking)));
      expect([rows[1]?.[2], rows[rows.length - 1]]).toEqual([
        '3.5',
        ['ch_verzugszins', on('1912-01-01'), '5', 'Paydue, rates.json', expect.any(String)],
      ]);
    });
  });

  test('the first day of set-up stays', () => {
    const later = planSetUp({
      sheets: done,
      locale: 'en_GB',
      choice: {
        sheet: 'Invoices',
        columns: {},
        creditor: { ...FORM, name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' },
      },
      today: day('2026-04-01'),
      bookId: 'book-1',
      defaults,
    });
    expect(codes(later)).toEqual(['nothingMissing']);
  });

  test.each([
    [
      'a setting',
      'Settings',
      (rows: RawSheet['rows']) => rows.filter(([key]) => key !== 'guard.gapDays'),
      ['rowsAdded Settings guard.gapDays'],
    ],
    [
      'a template',
      'Templates',
      (rows: RawSheet['rows']) => rows.filter(([name]) => name !== 'firm'),
      ['rowsAdded Templates firm (en)'],
    ],
    [
      'a column of the history',
      'Contact history',
      (rows: RawSheet['rows']) => rows.map((cells) => cells.slice(0, -1)),
      ['columnsAdded Contact history Mode'],
    ],
    [
      'a column of levels',
      'Levels',
      (rows: RawSheet['rows']) => rows.map((cells) => cells.slice(0, -1)),
      ['columnsAdded Levels Gap'],
    ],
  ])('%s that was deleted is appended', (_, name, without, said) => {
    const hurt = done.map((one) => (one.name === name ? { name, rows: without(one.rows) } : one));
    const repair = plan(hurt, {}, { name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' });
    expect([codes(repair), repair.makeSheets]).toEqual([said, []]);
    const healed = after(hurt, repair);
    expect(open(healed).problems).toEqual([]);
    expect(codes(plan(healed, {}, { name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' }))).toEqual([
      'nothingMissing',
    ]);
  });

  test('levels that a person deleted stay deleted', () => {
    const fewer = done.map((one) => (one.name === 'Levels' ? { ...one, rows: one.rows.slice(0, 3) } : one));
    expect(codes(plan(fewer, {}, { name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' }))).toEqual([
      'nothingMissing',
    ]);
  });

  test('a column of ours that was deleted comes back at the right end', () => {
    const without = done.map((one) =>
      one.name === 'Invoices'
        ? { ...one, rows: one.rows.map((cells) => cells.filter((_, index) => index !== 10)) }
        : one,
    );
    const repair = plan(without, {}, { name: 'Tern Studio', currency: 'GBP', iban: 'GB29NWBK60161331926819' });
    expect(repair.blocks).toEqual([{ sheet: 'Invoices', row: 1, column: 11, cells: [['Why']] }]);
  });
});

describe('Agreements appear when the first one is recorded', () => {
  test('set-up makes no such sheet', () => {
    expect(plan(bare).makeSheets.map(({ name }) => name)).not.toContain('Agreements');
  });

  test('repair appends what one of an older version lacks, at its right end', () => {
    const old = sheet('Agreements', [
      'Kind',
      'Client',
      'Invoices',
      'Until',
      'Amount',
      'Reason',
      'Source',
      'By',
      'State',
    ]);
    const { blocks, said } = plan([...after(bare, plan(bare)), old]);
    expect(blocks).toContainEqual({
      ...{ sheet: 'Agreements', row: 1, column: 10 },
      cells: [['Recorded on', 'Ended on', 'Outcome']],
    });
    expect(said).toContainEqual({
      code: 'columnsAdded',
      params: { sheet: 'Agreements', columns: 'Recorded on, Ended on, Outcome' },
    });
  });
});

describe('sheets that are made', () => {
  const { makeSheets } = plan(bare);
  const shape = (name: string) => makeSheets.find((one) => one.name === name)!;

  test('the history holds nothing but text', () => {
    const { headings, textColumns, rows } = shape('Contact history');
    expect([headings.length, textColumns.length, rows]).toEqual([25, 25, []]);
    expect(headings.slice(0, 3)).toEqual(['When', 'Client', 'Invoices']);
  });

  test('orders and days of levels are numbers', () => {
    const { headings, textColumns, rows } = shape('Levels');
    expect(headings.filter((_, index) => !textColumns.includes(index + 1))).toEqual(['Order', 'Days', 'Gap']);
    expect(rows[0]).toEqual([
      'Standard',
      1,
      'courtesy',
      'Courtesy check',
      'courtesy',
      'due',
      -7,
      'email',
      'courtesy',
      'auto',
      'contact',
      null,
      'no',
      null,
      null,
    ]);
  });

  test('each has a width for every column', () => {
    expect(makeSheets.filter(({ headings, widths }) => headings.length !== widths.length)).toEqual([]);
  });

  test('each row fills its columns', () => {
    expect(
      makeSheets.flatMap(({ headings, rows }) => rows.filter((cells) => cells.length !== headings.length)),
    ).toEqual([]);
  });
});

describe('clients are listed only where the invoices name no address', () => {
  const addressless = sheet(
    'Invoices',
    HEADINGS.slice(0, 4),
    ...['Kestrel', 'Tern', 'KESTREL', ''].map((client, index) => row(`INV-${index}`, client).slice(0, 4)),
  );
  test('each once, for the addresses to be filled in', () => {
    const made = plan([addressless]).makeSheets.find(({ name }) => name === 'Clients');
    expect(made?.rows.map(([name]) => name)).toEqual(['Kestrel', 'Tern']);
  });

  test.each([
    ['a Clients sheet', [addressless, sheet('Clients', ['Client', 'E-mail'], ['Kestrel', 'a@k.example'])]],
    ['one of another language', [addressless, sheet('Kunden', ['Kunde', 'E-Mail'], ['Kestrel', 'a@k.example'])]],
    ['addresses in the invoices', bare],
  ])('not with %s', (_, sheets) => {
    expect(plan(sheets).makeSheets.map(({ name }) => name)).not.toContain('Clients');
  });

  test('a sheet of clients under another name is remembered', () => {
    const sheets = [addressless, sheet('Kunden', ['Kunde', 'E-Mail'], ['Kestrel', 'a@k.example'])];
    expect(settingOf(after(sheets, plan(sheets)), 'sheet.clients')).toBe('Kunden');
  });
});

describe('columns that a person chose', () => {
  const rows = [
    ['Nr', 'Wer', 'Bis', 'Netto', 'Total', 'Total', 'Paid', 'Mail an'],
    ['1', 'Kestrel', on('2026-03-01'), 10, 12, 13, 'who knows', 'ap@kestrel.example'],
  ];
  const sheets = [sheet('Liste', ...rows)];
  const columns = { client: 2, dueDate: 3, amount: 6, email: 8, paid: null };
  const done = after(sheets, plan(sheets, columns, {}, 'Liste'));

  test('are remembered by their headings', () => {
    expect(
      ['number', 'client', 'dueDate', 'amount', 'email', 'paid', 'note'].map((field) =>
        settingOf(done, `column.invoices.${field}`),
      ),
    ).toEqual(['Nr', 'Wer', 'Bis', 'Total#2', 'Mail an', '-', undefined]);
  });

  test('and used', () => {
    const { ledger, problems } = open(done);
    expect(problems).toEqual([]);
    expect(
      ledger.invoices.map(({ clientName, dueOn, amount, paid }) => [clientName, dueOn, amount.minor, paid]),
    ).toEqual([['Kestrel', '2026-03-01', 1300, null]]);
  });

  test('and kept by a repair that chooses nothing', () => {
    expect(codes(plan(done, {}, {}, 'Liste'))).toEqual(['nothingMissing']);
  });
});

describe("the user's own columns", () => {
  test('of our names get ours beside them under another one', () => {
    const sheets = [sheet('Invoices', [...HEADINGS, 'Level', 'Why'], [...row(), 'Gold', 'because'])];
    const first = plan(sheets);
    expect(first.blocks).toEqual([
      {
        sheet: 'Invoices',
        row: 1,
        column: 8,
        cells: [['Days overdue', 'Level (Paydue)', 'Last contact', 'Next step', 'Next on', 'Why (Paydue)']],
      },
    ]);
    const { layout, ledger } = open(after(sheets, first));
    expect([...(layout.invoices?.own.values() ?? [])]).toEqual([8, 9, 10, 11, 12, 13]);
    expect(ledger.invoices[0]?.printed.level).toBeNull();
  });

  test('and scribbles to the right of the headings stay where they are', () => {
    const sheets = [sheet('Invoices', [...HEADINGS, ''], [...row(), '', '', 'mine'])];
    expect(plan(sheets).blocks[0]?.column).toBe(9);
  });

  test('headings below a title get ours in their row', () => {
    const sheets = [sheet('Invoices', ['My invoices'], [], [], HEADINGS, row())];
    const first = plan(sheets);
    expect(first.blocks[0]).toMatchObject({ row: 4, column: 6 });
    expect(open(after(sheets, first)).problems).toEqual([]);
  });
});

test('a German workbook is set up under its own names', () => {
  const sheets = [
    sheet(
      'Rechnungen',
      ['Rechnungsnr.', 'Kunde', 'Fällig am', 'Betrag in €', 'E-Mail'],
      row('RE-1', 'Müller', '01.03.2026', '1.234,50 €', 'a@m.example'),
    ),
  ];
  const done = after(sheets, plan(sheets, {}, {}, 'Rechnungen', 'de_DE'));
  const { ledger, problems } = open(done, 'de_DE');
  expect([problems, ledger.settings.currency, ledger.settings.language]).toEqual([[], 'EUR', 'de']);
  expect(settingOf(done, 'column.invoices.dueDate')).toBe('Fällig am');
});
