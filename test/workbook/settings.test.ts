import { problemSentence } from '../../src/core/words/problems';
import type { RawCell } from '../../src/workbook/cells';
import { readLocale } from '../../src/workbook/locale';
import { defaultSettings, readSettings, settingBlocks, settingRow, settingRows } from '../../src/workbook/settings';
import { defaults, HEADINGS, on, open, places, row, sheet } from './sheets';

const german = readLocale('de_DE');
const usual = defaultSettings(german, ['en']);
const read = (...rows: readonly RawCell[][]) =>
  readSettings(sheet('Settings', ['Key', 'Value', 'Note'], ...rows), usual, german);

test('the delivered settings survive being written and read', () => {
  const rows = settingRows(usual).map(({ key, value, note }) => [key, value, note]);
  const { settings, problems } = read(...rows);
  expect(problems).toEqual([]);
  expect(settings).toEqual(usual);
});

test('every delivered row explains itself', () => {
  expect(settingRows(usual).filter(({ note }) => note.length < 15)).toEqual([]);
});

test('the defaults that are easy to forget', () => {
  expect(usual).toMatchObject({
    mode: 'test',
    currency: 'EUR',
    language: 'en',
    gapDays: 5,
    maxMessages: 25,
    maxTimesUsual: 3,
    sendDays: [1, 2, 3, 4, 5],
    sendFrom: '08:00',
    sendTo: '17:00',
    afterInvoiceSentDays: 3,
    firstRunConfirmedOn: null,
    small: { '*': { minor: 5000, currency: 'EUR' }, JPY: { minor: 5000, currency: 'JPY' } },
    tolerance: { '*': { minor: 100, currency: 'EUR' } },
  });
});

test.each`
  locale     | languages       | language
  ${'de_DE'} | ${['en', 'de']} | ${'de'}
  ${'de_DE'} | ${['en']}       | ${'en'}
  ${'fr_FR'} | ${['en', 'de']} | ${'en'}
`('a workbook of $locale with templates in $languages writes in $language', ({ locale, languages, language }) => {
  expect(defaultSettings(readLocale(locale), languages).language).toBe(language);
});

describe('a value is read', () => {
  test.each`
    key                             | cell                                               | expected
    ${'schema'}                     | ${1}                                               | ${{ schema: 1 }}
    ${'mode'}                       | ${'Automatic'}                                     | ${{ mode: 'automatic' }}
    ${'mode'}                       | ${'ask first'}                                     | ${{ mode: 'ask' }}
    ${'currency'}                   | ${'chf'}                                           | ${{ currency: 'CHF' }}
    ${'language'}                   | ${'French'}                                        | ${{ language: 'fr' }}
    ${'pause.until'}                | ${'31.03.2026'}                                    | ${{ pauseUntil: '2026-03-31' }}
    ${'pause.until'}                | ${'open'}                                          | ${{ pauseUntil: 'open' }}
    ${'pause.until'}                | ${'no'}                                            | ${{ pauseUntil: null }}
    ${'run.hour'}                   | ${'0'}                                             | ${{ runHour: 0 }}
    ${'run.hour'}                   | ${23}                                              | ${{ runHour: 23 }}
    ${'run.firstRunConfirmed'}      | ${on('2026-03-01')}                                | ${{ firstRunConfirmedOn: '2026-03-01' }}
    ${'run.maxMessages'}            | ${'40'}                                            | ${{ maxMessages: 40 }}
    ${'run.maxTimesUsual'}          | ${'0'}                                             | ${{ maxTimesUsual: 0 }}
    ${'guard.gapDays'}              | ${0}                                               | ${{ gapDays: 0 }}
    ${'guard.afterInvoiceSentDays'} | ${'7'}                                             | ${{ afterInvoiceSentDays: 7 }}
    ${'send.days'}                  | ${'Mon-Fri'}                                       | ${{ sendDays: [1, 2, 3, 4, 5] }}
    ${'send.days'}                  | ${'Mon – Thu, Sat'}                                | ${{ sendDays: [1, 2, 3, 4, 6] }}
    ${'send.days'}                  | ${'Tuesday; thu'}                                  | ${{ sendDays: [2, 4] }}
    ${'send.days'}                  | ${'1-7'}                                           | ${{ sendDays: [1, 2, 3, 4, 5, 6, 7] }}
    ${'send.from'}                  | ${'9'}                                             | ${{ sendFrom: '09:00' }}
    ${'send.from'}                  | ${{ day: '1899-12-30', time: '07:30' }}            | ${{ sendFrom: '07:30' }}
    ${'send.to'}                    | ${'18h30'}                                         | ${{ sendTo: '18:30' }}
    ${'guard.partPaymentPercent'}   | ${'50'}                                            | ${{ partPaymentPercent: 50 }}
    ${'guard.partPaymentDays'}      | ${0}                                               | ${{ partPaymentDays: 0 }}
    ${'guard.directDebitDays'}      | ${10}                                              | ${{ directDebitDays: 10 }}
    ${'guard.holdRestDays'}         | ${'0'}                                             | ${{ holdRestDays: 0 }}
    ${'payRun.leadDays'}            | ${'2'}                                             | ${{ payRunLeadDays: 2 }}
    ${'payRun.withinDays'}          | ${'0'}                                             | ${{ payRunWithinDays: 0 }}
    ${'promise.graceDays'}          | ${3}                                               | ${{ promiseGraceDays: 3 }}
    ${'promise.max'}                | ${'0'}                                             | ${{ maxPromises: 0 }}
    ${'plan.brokenDays'}            | ${14}                                              | ${{ planBrokenDays: 14 }}
    ${'dispute.reviewDays'}         | ${14}                                              | ${{ disputeReviewDays: 14 }}
    ${'dispute.graceDays'}          | ${10}                                              | ${{ disputeGraceDays: 10 }}
    ${'hold.reviewDays'}            | ${60}                                              | ${{ holdReviewDays: 60 }}
    ${'call.againDays'}             | ${1}                                               | ${{ callAgainDays: 1 }}
    ${'call.tries'}                 | ${5}                                               | ${{ callTries: 5 }}
    ${'call.paidDays'}              | ${7}                                               | ${{ callPaidDays: 7 }}
    ${'call.approvalDays'}          | ${7}                                               | ${{ callApprovalDays: 7 }}
    ${'procedure.instalments'}      | ${'Plans'}                                         | ${{ instalmentProcedure: 'Plans' }}
    ${'message.disputed'}           | ${'yes'}                                           | ${{ listDisputed: true }}
    ${'message.perCurrency'}        | ${true}                                            | ${{ messagePerCurrency: true }}
    ${'message.bcc'} | ${'Mia <m@t.example>, j@t.example'} | ${{ bcc: [{ name: 'Mia', address: 'm@t.example' }, { name: null, address: 'j@t.example' }] }}
    ${'minimum.EUR'}                | ${'50,00'}                                         | ${{ minimum: { '*': null, EUR: { minor: 5000, currency: 'EUR' } } }}
    ${'minimum.*'}                  | ${20}                                              | ${{ minimum: { '*': { minor: 2000, currency: 'EUR' } } }}
    ${'minimum.JPY'}                | ${'off'}                                           | ${{ minimum: { '*': null, JPY: null } }}
    ${'procedure.default'}          | ${'Key accounts'}                                  | ${{ defaultProcedure: 'Key accounts' }}
    ${'procedure.small'}            | ${'-'}                                             | ${{ smallProcedure: '' }}
    ${'start.mode'}                 | ${'byAge'}                                         | ${{ startMode: 'byAge' }}
    ${'message.alsoOverdue'}        | ${'no'}                                            | ${{ listAlsoOverdue: false }}
    ${'small.CHF'}                  | ${'80,00'}                                         | ${{ small: { '*': { minor: 5000, currency: 'EUR' }, JPY: { minor: 5000, currency: 'JPY' }, CHF: { minor: 8000, currency: 'CHF' } } }}
    ${'small.*'}                    | ${'off'}                                           | ${{ small: { '*': null, JPY: { minor: 5000, currency: 'JPY' } } }}
    ${'tolerance.EUR'}              | ${0.5}                                             | ${{ tolerance: { '*': { minor: 100, currency: 'EUR' }, EUR: { minor: 50, currency: 'EUR' } } }}
    ${'creditor.name'}              | ${'Tern Studio'}                                   | ${{ creditor: { name: 'Tern Studio' } }}
    ${'creditor.replyTo'}           | ${'Mia <mia@tern.example>'}                        | ${{ creditor: { replyTo: { name: 'Mia', address: 'mia@tern.example' } } }}
    ${'creditor.iban'}              | ${'DE89 3704 0044 0532 0130 00'}                   | ${{ creditor: { iban: 'DE89370400440532013000' } }}
    ${'creditor.bic'}               | ${'cobadeff xxx'}                                  | ${{ creditor: { bic: 'COBADEFFXXX' } }}
    ${'creditor.paymentLink'}       | ${'https://pay.example/{{ number }}?a={{amount}}'} | ${{ creditor: { paymentLink: 'https://pay.example/{{ number }}?a={{amount}}' } }}
  `('$key = $cell', ({ key, cell, expected }) => {
    const { settings, problems } = read([key, cell, '']);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(expected);
  });

  test('a pause that cannot be read pauses: somebody wanted everything to rest', () => {
    const { settings, problems } = read(['pause.until', 'soon', '']);
    expect([settings.pauseUntil, places(problems)]).toEqual(['open', ['Settings 2 Value: dayUnreadable']]);
    expect(read(['pause.until', '', '']).settings.pauseUntil).toBeNull();
  });

  test.each`
    key                       | cell            | field                   | meanwhile       | said
    ${'charges.contractRate'} | ${'five'}       | ${'contractRate'}       | ${'unreadable'} | ${'no interest is stated'}
    ${'charges.contractRate'} | ${0.05}         | ${'contractRate'}       | ${'unreadable'} | ${'no interest is stated'}
    ${'charges.compensation'} | ${'rather not'} | ${'claimsCompensation'} | ${false}        | ${'the fixed sum is not claimed'}
  `('$key = $cell asks for nothing that may not have been meant', ({ key, cell, field, meanwhile, said }) => {
    const { settings, problems } = read([key, cell, '']);
    expect(settings[field as keyof typeof settings]).toBe(meanwhile);
    expect(problems.map(problemSentence)).toEqual([expect.stringMatching(`cannot be. Until it can be read, ${said}.`)]);
  });

  test('an empty one leaves the default in force', () => {
    expect(read(...settingRows(usual).map(({ key }) => [key, '', ''])).settings).toEqual(usual);
  });
});

describe('a value that cannot be read is a problem, and the default stays in force', () => {
  test.each`
    key                       | cell                            | code
    ${'mode'}                 | ${'live'}                       | ${'settingUnreadable'}
    ${'currency'}             | ${'Foo'}                        | ${'currencyUnknown'}
    ${'language'}             | ${'Klingon'}                    | ${'languageUnknown'}
    ${'run.hour'}             | ${'24'}                         | ${'settingUnreadable'}
    ${'run.maxMessages'}      | ${'0'}                          | ${'settingUnreadable'}
    ${'guard.gapDays'}        | ${'-1'}                         | ${'settingUnreadable'}
    ${'guard.gapDays'}        | ${1.5}                          | ${'settingUnreadable'}
    ${'send.days'}            | ${'weekdays'}                   | ${'settingUnreadable'}
    ${'send.days'}            | ${'Fri-Mon'}                    | ${'settingUnreadable'}
    ${'send.from'}            | ${'24:00'}                      | ${'settingUnreadable'}
    ${'send.to'}              | ${'08:00'}                      | ${'settingUnreadable'}
    ${'start.mode'}           | ${'last'}                       | ${'settingUnreadable'}
    ${'message.alsoOverdue'}  | ${'perhaps'}                    | ${'settingUnreadable'}
    ${'small.EUR'}            | ${'a bit'}                      | ${'settingUnreadable'}
    ${'small.EUR'}            | ${-1}                           | ${'settingUnreadable'}
    ${'tolerance.JPY'}        | ${'0.5'}                        | ${'settingUnreadable'}
    ${'creditor.replyTo'}     | ${'mia@'}                       | ${'addressInvalid'}
    ${'creditor.replyTo'}     | ${'a@b.example; c@d.example'}   | ${'addressInvalid'}
    ${'creditor.iban'}        | ${'DE89370400440532013001'}     | ${'ibanInvalid'}
    ${'creditor.bic'}         | ${'COBA'}                       | ${'settingUnreadable'}
    ${'creditor.paymentLink'} | ${'pay.example'}                | ${'settingUnreadable'}
    ${'creditor.paymentLink'} | ${'http://x.example/'}          | ${'settingUnreadable'}
    ${'creditor.paymentLink'} | ${'https://x.example/"'}        | ${'settingUnreadable'}
    ${'creditor.paymentLink'} | ${'https://a@x.example/'}       | ${'settingUnreadable'}
    ${'creditor.paymentLink'} | ${'https://x.example/{{iban}}'} | ${'settingUnreadable'}
    ${'creditor.paymentLink'} | ${'https://{{number}}/'}        | ${'settingUnreadable'}
    ${'creditor.name'}        | ${'#REF!'}                      | ${'formulaError'}
  `('$key = $cell: $code', ({ key, cell, code }) => {
    const { settings, problems } = read([key, cell, '']);
    expect(places(problems)).toEqual([`Settings 2 Value: ${code}`]);
    expect(problems[0]?.params['key']).toBe(key);
    expect(settings).toEqual(usual);
  });

  test.each`
    key                           | cell
    ${'guard.gapDays'}            | ${-1}
    ${'guard.gapDays'}            | ${'-5'}
    ${'guard.gapDays'}            | ${'a week'}
    ${'guard.gapDays'}            | ${2.5}
    ${'guard.gapDays'}            | ${366}
    ${'guard.partPaymentPercent'} | ${0}
    ${'guard.partPaymentPercent'} | ${101}
    ${'guard.partPaymentDays'}    | ${-1}
    ${'guard.directDebitDays'}    | ${-1}
    ${'guard.holdRestDays'}       | ${-1}
    ${'payRun.leadDays'}          | ${32}
    ${'payRun.withinDays'}        | ${-1}
    ${'promise.graceDays'}        | ${'two'}
    ${'promise.max'}              | ${100}
    ${'plan.brokenDays'}          | ${-7}
    ${'dispute.reviewDays'}       | ${'soon'}
    ${'dispute.graceDays'}        | ${-1}
    ${'hold.reviewDays'}          | ${0}
    ${'call.againDays'}           | ${-2}
    ${'call.tries'}               | ${0}
    ${'call.paidDays'}            | ${-1}
    ${'call.approvalDays'}        | ${'x'}
    ${'message.disputed'}         | ${'perhaps'}
    ${'message.perCurrency'}      | ${'EUR'}
    ${'minimum.EUR'}              | ${-1}
    ${'minimum.EUR'}              | ${'much'}
    ${'minimum.ABC'}              | ${5}
  `('$key = $cell', ({ key, cell }) => {
    const { settings, problems } = read([key, cell, '']);
    expect([places(problems), settings]).toEqual([['Settings 2 Value: settingUnreadable'], usual]);
  });

  test('a blind copy to nobody', () => {
    const { settings, problems } = read(['message.bcc', 'mia@', '']);
    expect([places(problems), settings.bcc]).toEqual([['Settings 2 Value: addressInvalid'], []]);
  });

  test('an unknown key comes with the nearest one', () => {
    const { problems } = read(
      ['guard.gapDay', '5', ''],
      ['sheet.invoices', 'X', ''],
      ['column.invoices.dueDate', 'X', ''],
      ['book.id', 'x', ''],
    );
    expect(places(problems)).toEqual(['Settings 2 Key: settingUnknown']);
    expect(problems[0]?.params).toEqual({ nearest: 'guard.gapDays' });
  });

  test('of a key that stands twice the first row counts', () => {
    const { settings, problems } = read(['guard.gapDays', '7', ''], ['guard.gapDays', '9', '']);
    expect([settings.gapDays, places(problems), problems[0]?.params]).toEqual([
      7,
      ['Settings 3 Key: settingTwice'],
      { row: '2' },
    ]);
  });
});

describe('the version of the workbook', () => {
  test.each`
    schema | problems
    ${'1'} | ${[]}
    ${'2'} | ${['Settings: newerSchema']}
  `('$schema: $problems', ({ schema, problems }) => {
    expect(places(read(['schema', schema, '']).problems)).toEqual(problems);
  });
});

describe('procedures that Settings name', () => {
  const problemsOf = (key: string, name: string) =>
    places(
      open([sheet('Settings', ['Key', 'Value', 'Note'], [key, name, ''])]).problems.filter(
        ({ sheet: at }) => at === 'Settings',
      ),
    );
  test.each`
    key                        | name                       | problems
    ${'procedure.default'}     | ${'KEY ACCOUNTS'}          | ${[]}
    ${'procedure.default'}     | ${'Standrad'}              | ${['Settings 2 Value: procedureUnknown']}
    ${'procedure.small'}       | ${'Tiny'}                  | ${['Settings 2 Value: procedureUnknown']}
    ${'procedure.small'}       | ${'-'}                     | ${[]}
    ${'procedure.instalments'} | ${'key accounts'}          | ${[]}
    ${'procedure.instalments'} | ${'Plans'}                 | ${['Settings 2 Value: procedureUnknown']}
    ${'charges.procedures'}    | ${'standard'}              | ${[]}
    ${'charges.procedures'}    | ${'-'}                     | ${[]}
    ${'charges.procedures'}    | ${'Standard; Key acounts'} | ${['Settings 2 Value: procedureUnknown']}
    ${'law'}                   | ${'XX'}                    | ${['Settings 2 Value: settingUnreadable']}
  `('$key = $name: $problems', ({ key, name, problems }) => {
    expect(problemsOf(key, name)).toEqual(problems);
  });

  test('of several for charges those that are there count, as Levels write them', () => {
    const { settings } = open([
      sheet('Settings', ['Key', 'Value'], ['charges.procedures', 'STANDARD; Key acounts']),
    ]).ledger;
    expect(settings.chargedProcedures).toEqual(['Standard']);
  });

  test('a small-amount procedure that nobody asked for may be missing', () => {
    const levels = sheet(
      'Levels',
      ['Procedure', 'Order', 'Code', 'Tone', 'Days', 'Channel', 'Template'],
      ['Standard', 1, 'gentle', 'gentle', 1, 'email', 'gentle'],
    );
    const { ledger, problems } = open([
      levels,
      sheet('Invoices', ['Number', 'Client', 'Due date', 'Amount', 'E-mail']),
    ]);
    expect([ledger.settings.smallProcedure, problems]).toEqual(['', []]);
  });
});

describe('the steps for the lines of payment plans', () => {
  const levels = (...rows: readonly RawCell[][]) =>
    sheet('Levels', ['Procedure', 'Order', 'Code', 'Level', 'Tone', 'Days', 'Channel', 'Template'], ...rows);
  const standard = ['Standard', 1, 'gentle', 'Gentle', 'gentle', 1, 'email', 'gentle'];
  const plan = (name: string) => [name, 1, 'line', 'Line', 'gentle', 2, 'email', 'gentle'];
  const rows = (name = '') => sheet('Settings', ['Key', 'Value', 'Note'], ['procedure.instalments', name, '']);
  const opened = (...sheets: readonly ReturnType<typeof sheet>[]) => {
    const { settings, procedures } = open(sheets).ledger;
    const name = settings.instalmentProcedure;
    return [name, procedures.find((one) => one.name === name)?.levels.map(({ code }) => code)];
  };
  const delivered = defaults.procedures.find(({ name }) => name === 'Instalments')!.levels.map(({ code }) => code);

  test('an older workbook has none in Levels: the delivered ones hold', () => {
    expect(opened(levels(standard))).toEqual(['Instalments', delivered]);
  });

  test('rows of that name take their place', () => {
    expect(opened(levels(standard, plan('Instalments')))).toEqual(['Instalments', ['line']]);
  });

  test('even when none of them can be used', () => {
    expect(opened(levels(standard, ['Instalments', 1, 'line', 'Line', 'gentle', 'x', 'email', 'gentle']))).toEqual([
      'Instalments',
      [],
    ]);
  });

  test('or another procedure, where Settings name it', () => {
    expect(opened(levels(standard, plan('Plans')), rows('plans'))).toEqual(['Plans', ['line']]);
  });

  test('one that is not there: the delivered one', () => {
    expect(opened(levels(standard), rows('Plans'))).toEqual(['Instalments', delivered]);
  });
});

describe('a limit in a currency that no invoice is in does nothing, and that is said', () => {
  const invoices = (...amounts: readonly string[]) =>
    sheet('Invoices', HEADINGS, ...amounts.map((sum, at) => row(`INV-${at}`, 'Kestrel', on('2026-03-01'), sum)));
  const problemsOf = (sums: readonly string[], key: string, value: RawCell) =>
    open([sheet('Settings', ['Key', 'Value', 'Note'], [key, value, '']), invoices(...sums)], 'de_DE').problems.map(
      (one) => [...places([one]), one.read, problemSentence(one)].join(' / '),
    );
  const unused = (key: string, currency: string) => [
    `Settings 2 Key: currencyUnused / ${key} / No invoice is in ${currency}, so this limit does nothing.`,
  ];
  test.each`
    sums                   | key                | value    | expected
    ${['10 EUR']}          | ${'small.EUR'}     | ${10}    | ${[]}
    ${['10 EUR']}          | ${'small.USD'}     | ${10}    | ${unused('small.USD', 'USD')}
    ${['10 EUR']}          | ${'tolerance.USD'} | ${1}     | ${unused('tolerance.USD', 'USD')}
    ${['10 EUR']}          | ${'minimum.USD'}   | ${10}    | ${unused('minimum.USD', 'USD')}
    ${['10 EUR']}          | ${'minimum.USD'}   | ${'off'} | ${unused('minimum.USD', 'USD')}
    ${['10 EUR', '5 USD']} | ${'minimum.USD'}   | ${10}    | ${[]}
    ${['10 EUR']}          | ${'minimum.*'}     | ${10}    | ${[]}
    ${['10 EUR']}          | ${'small.JPY'}     | ${5000}  | ${[]}
    ${['10 EUR']}          | ${'small.JPY'}     | ${6000}  | ${unused('small.JPY', 'JPY')}
    ${[]}                  | ${'small.USD'}     | ${10}    | ${[]}
  `('$sums with $key = $value', ({ sums, key, value, expected }) => {
    expect(problemsOf(sums, key, value)).toEqual(expected);
  });
});

describe('settings are written where they stand, else at the end', () => {
  const layout = {
    layout: { settings: read(['mode', 'test', ''], ['', '', ''], ['creditor.name', 'Tern', '']).layout },
  };
  test.each`
    what                       | values                                 | blocks
    ${'a value that changes'}  | ${{ mode: 'ask' }}                     | ${[{ sheet: 'Settings', row: 2, column: 2, cells: [['ask']] }]}
    ${'one that is emptied'}   | ${{ 'creditor.name': '' }}             | ${[{ sheet: 'Settings', row: 4, column: 2, cells: [[null]] }]}
    ${'nothing that is there'} | ${{ mode: 'test' }}                    | ${[]}
    ${'new keys'}              | ${{ 'book.id': 'b', 'setup.on': 'd' }} | ${[{ sheet: 'Settings', row: 5, column: 1, cells: [['book.id', 'b']] }, { sheet: 'Settings', row: 6, column: 1, cells: [['setup.on', 'd']] }]}
  `('$what', ({ values, blocks }) => {
    expect(settingBlocks(layout, values)).toEqual(blocks);
  });

  test('with a note where one is given', () => {
    expect(settingBlocks(layout, { 'send.from': '09:00' }, { 'send.from': 'From when' })).toEqual([
      { sheet: 'Settings', row: 5, column: 1, cells: [['send.from', '09:00', 'From when']] },
    ]);
  });

  test('nowhere when there is no sheet', () => {
    expect(settingBlocks({ layout: { settings: null } }, { mode: 'ask' })).toEqual([]);
  });
});

describe('a row for the end of Settings stands in the order of its columns', () => {
  test.each`
    headings                                | note         | cells
    ${['Key', 'Value', 'Note']}             | ${'Why'}     | ${['book.id', 'b', 'Why']}
    ${['Key', 'Value', 'Note']}             | ${undefined} | ${['book.id', 'b']}
    ${['Note', 'Mine', 'Value', '', 'Key']} | ${'Why'}     | ${['Why', null, 'b', null, 'book.id']}
    ${['Key', 'Value']}                     | ${'Why'}     | ${['book.id', 'b']}
  `('$headings', ({ headings, note, cells }) => {
    const { layout } = open([sheet('Settings', headings)]).layout.settings ?? fail();
    const settings = { layout, rows: new Map(), texts: new Map(), nextRow: 2 };
    expect(settingRow(settings, 'book.id', 'b', note)).toEqual(cells);
  });
  const fail = (): never => {
    throw new Error('There are no Settings.');
  };
});
