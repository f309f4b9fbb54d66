/** What the forms of the sidebar write, and what they leave alone: Agreements, Contact history, Settings. */
import type { Host } from '../../host/realm/host';
import type {
  AgreementsView,
  CallsView,
  DoneReport,
  ForecastView,
  LogReport,
  ProposalView,
  RecordQuestion,
  RecordReport,
  RulesView,
  Server,
  StartView,
} from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { answerOf, ask, sheetOf } from '../scenarios/world';
import { aHostWith, last } from './studio';

const EMPTY: RecordQuestion = {
  ...{ kind: 'promise', client: 'Client 0', items: ['INV-0'], on: '', amount: '', instalments: [] },
  ...{ reason: '', source: '', level: '' },
};
const record = (host: Host, form: Partial<RecordQuestion>): Promise<RecordReport> =>
  ask<RecordReport>(host, 'recordDecision', { ...EMPTY, ...form });
const refused = async (host: Host, name: keyof Server, question: unknown): Promise<string> => {
  const answer = await answerOf(host, name, question);
  return answer.ok ? 'taken' : answer.message;
};
const headingsOf = (host: Host, name: string): readonly unknown[] => {
  const sheet = sheetOf(host, name);
  return Array.from({ length: sheet.lastColumn() }, (_, at) => sheet.cell(1, at + 1).value);
};
const columnOf = (host: Host, name: string, heading: string): readonly string[] =>
  rowsOf(sheetOf(host, name), ['Client', heading]).map((row) => row[heading] ?? '');
const writesOf = (host: Host): readonly string[] =>
  Object.keys(last(host).calls.byName).filter((name) => /set|append|insert/i.test(name));

describe('an agreement', () => {
  test('makes its sheet when the first one is recorded, and appends the second below', async () => {
    const host = await aHostWith(2, 0);
    expect(host.book.sheet('Agreements')).toBeNull();
    await record(host, { on: '2026-03-20' });
    await record(host, { kind: 'hold', client: 'Client 1', items: [], reason: 'merger' });
    expect(headingsOf(host, 'Agreements')).toEqual([
      ...['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Reason', 'Source', 'By', 'Recorded on', 'Ended on'],
      ...['Outcome', 'State'],
    ]);
    expect(columnOf(host, 'Agreements', 'Kind')).toEqual(['promise', 'hold']);
    expect(columnOf(host, 'Agreements', 'Client')).toEqual(['Client 0', 'Client 1']);
    expect(columnOf(host, 'Agreements', 'Invoices')).toEqual(['INV-0', '']);
    expect(columnOf(host, 'Agreements', 'By')).toEqual(['mia@studio.example', 'mia@studio.example']);
  });

  test('says what it changes, and prints it beside the invoice', async () => {
    const host = await aHostWith(1, 0);
    const { sentence, place } = await record(host, { on: '2026-03-20' });
    // Friday the 20th and two working days: from Wednesday the 25th on.
    expect(sentence).toBe('Recorded. INV-0: Payment is promised for 20 March 2026; next possible on 25 March 2026.');
    expect(place).toEqual({ sheet: 'Agreements', row: 2, column: 1 });
    expect(columnOf(host, 'Invoices', 'Why')).toEqual([
      'Payment is promised for 20 March 2026; next possible on 25 March 2026.',
    ]);
  });

  test.each([
    [['INV-0'], '', 'Recorded. No charges are claimed on INV-0; reminders go on.'],
    [[], '', 'Recorded. No charges are claimed on any invoice of this client; reminders go on.'],
    [
      ['INV-0'],
      '2026-03-31',
      'Recorded. No charges are claimed on INV-0 up to and including 31 March 2026; reminders go on.',
    ],
  ])('that waives charges says so, and not what comes next: %j until "%s"', async (items, on, said) => {
    const host = await aHostWith(1, 0);
    const { sentence } = await record(host, { kind: 'waiver', items, on, reason: 'goodwill' });
    expect(sentence).toBe(said);
    expect(columnOf(host, 'Agreements', 'Kind')).toEqual(['waiver']);
  });

  test('has its state printed by the next heartbeat, once', async () => {
    const host = await aHostWith(1, 0);
    await record(host, { on: '2026-03-20' });
    await host.fireTrigger('heartbeat');
    expect(columnOf(host, 'Agreements', 'State')).toEqual(['Active']);
    const again = await host.fireTrigger('heartbeat');
    expect(Object.keys(again.calls.byName).filter((name) => /setValues|append/.test(name))).toEqual([]);
    host.setNow('2026-03-25 09:00');
    await host.fireTrigger('heartbeat');
    expect(columnOf(host, 'Agreements', 'State')).toEqual(['Broken']);
  });

  test('is ended on the day of the click, a plan with all its lines', async () => {
    const host = await aHostWith(1, 0);
    const instalments = [
      { on: '2026-03-20', amount: '50' },
      { on: '2026-04-20', amount: '50' },
    ];
    await record(host, { kind: 'plan', instalments });
    const { agreements } = await ask<AgreementsView>(host, 'getAgreements');
    expect(agreements.map(({ kind, isActive, instalments: lines }) => [kind, isActive, lines.length])).toEqual([
      ['plan', true, 2],
    ]);
    await ask(host, 'endAgreement', { id: agreements[0]?.id, outcome: 'withdrawn' });
    expect(columnOf(host, 'Agreements', 'Outcome')).toEqual(['withdrawn', 'withdrawn']);
    const after = await ask<AgreementsView>(host, 'getAgreements');
    expect(after.agreements.map(({ isActive }) => isActive)).toEqual([false]);
    expect(columnOf(host, 'Invoices', 'Why')).toEqual(['Gentle reminder has been due since 7 March 2026.']);
  });

  test('that has ended is not ended again', async () => {
    const host = await aHostWith(1, 0);
    await record(host, { on: '2026-03-20' });
    const [one] = (await ask<AgreementsView>(host, 'getAgreements')).agreements;
    const question = { id: one?.id, outcome: 'withdrawn' };
    await ask(host, 'endAgreement', question);
    const gone = 'This agreement has ended already, or its row is no longer there.';
    expect(await refused(host, 'endAgreement', question)).toBe(gone);
    expect(await refused(host, 'endAgreement', { ...question, id: 'hold|nobody' })).toBe(gone);
    expect(await refused(host, 'endAgreement', { ...question, outcome: '=1+1' })).toBe(gone);
  });

  test('is the one that was meant, also when its row moved while the list was open', async () => {
    const host = await aHostWith(2, 0);
    await record(host, { kind: 'hold', client: 'Client 0', items: ['INV-0'], reason: 'merger' });
    await record(host, { kind: 'hold', client: 'Client 1', items: ['INV-1'], reason: 'move' });
    const { agreements } = await ask<AgreementsView>(host, 'getAgreements');
    const sheet = sheetOf(host, 'Agreements');
    const rowAt = (row: number) =>
      headingsOf(host, 'Agreements').map((_, at) => sheet.cell(row, at + 1).value as string | number | null);
    const [second, third] = [rowAt(2), rowAt(3)];
    third.forEach((value, at) => {
      sheet.setValue(2, at + 1, value);
      sheet.setValue(3, at + 1, second[at] ?? null);
    });
    await ask(host, 'endAgreement', { id: agreements[0]?.id, outcome: 'withdrawn' });
    expect(columnOf(host, 'Agreements', 'Client')).toEqual(['Client 1', 'Client 0']);
    expect(columnOf(host, 'Agreements', 'Outcome')).toEqual(['', 'withdrawn']);
  });

  test('that is refused writes nothing at all', async () => {
    const host = await aHostWith(1, 0);
    const question = { ...EMPTY, on: '2026-03-20', amount: '100.01' };
    expect(await refused(host, 'recordDecision', question)).toBe('€100.01 is more than the €100.00 that are open.');
    expect(writesOf(host)).toEqual([]);
    expect(host.book.sheet('Agreements')).toBeNull();
  });

  test('with a client nobody knows is refused', async () => {
    const host = await aHostWith(1, 0);
    expect(await refused(host, 'recordDecision', { ...EMPTY, client: 'Nobody', on: '2026-03-20' })).toBe(
      'There is no client "Nobody" with an open invoice.',
    );
  });
});

describe('a sheet Agreements that a person made or changed', () => {
  const WORDS =
    'The sheet Agreements lacks columns that Paydue needs. Open Set up or repair, or rename that sheet, then record it again.';

  test('without headings is left alone', async () => {
    const host = await aHostWith(1, 0);
    host.book.insertSheet('Agreements');
    expect(await refused(host, 'recordDecision', { ...EMPTY, on: '2026-03-20' })).toBe(WORDS);
    expect(sheetOf(host, 'Agreements').lastRow()).toBe(0);
  });

  test('that lost its column Ended on ends nothing', async () => {
    const host = await aHostWith(1, 0);
    await record(host, { on: '2026-03-20' });
    const sheet = sheetOf(host, 'Agreements');
    sheet.setValue(1, headingsOf(host, 'Agreements').indexOf('Ended on') + 1, null);
    expect(await refused(host, 'endAgreement', { id: 'any', outcome: 'withdrawn' })).toBe(WORDS);
    expect(columnOf(host, 'Agreements', 'Outcome')).toEqual(['']);
  });
});

describe('a step', () => {
  test('left out is a sealed row of the history, and the next one comes on its day', async () => {
    const host = await aHostWith(1, 0);
    const { sentence } = await record(host, { kind: 'skip', reason: 'wrong data' });
    expect(sentence).toBe('Recorded. INV-0: Next: Firm reminder on 16 March 2026.');
    expect(columnOf(host, 'Contact history', 'Kind')).toEqual(['skip']);
    expect(columnOf(host, 'Contact history', 'Keys')).toEqual(['INV-0|gentle|1']);
    expect(columnOf(host, 'Contact history', 'Note')).toEqual(['wrong data']);
    expect(await problemsOf(host)).toEqual([]);
  });

  test('set by hand is the next one', async () => {
    const host = await aHostWith(1, 0);
    await record(host, { kind: 'level', level: 'firm', reason: 'known to be slow' });
    expect(columnOf(host, 'Invoices', 'Next step')).toEqual(['Firm reminder']);
    expect(columnOf(host, 'Contact history', 'Kind')).toEqual(['level']);
  });

  test('needs the whole record: without its column Keys nothing is left out', async () => {
    const host = await aHostWith(1, 0);
    const history = sheetOf(host, 'Contact history');
    history.setValue(1, headingsOf(host, 'Contact history').indexOf('Keys') + 1, 'Something else');
    expect(await refused(host, 'recordDecision', { ...EMPTY, kind: 'skip', reason: 'x' })).toMatch(/Keys/);
    expect(history.lastRow()).toBe(1);
  });
});

describe('a call', () => {
  const CALL = { kind: 'call', client: 'Client 0', items: ['INV-0'], note: '', instead: false, agreed: null };

  test('that brought a promise records both', async () => {
    const host = await aHostWith(1, 0);
    await ask<LogReport>(host, 'logContact', {
      ...CALL,
      outcome: 'promised',
      agreed: { ...EMPTY, on: '2026-03-20', source: 'call' },
    });
    expect(columnOf(host, 'Contact history', 'Outcome')).toEqual(['promised']);
    expect(columnOf(host, 'Agreements', 'Kind')).toEqual(['promise']);
    expect(columnOf(host, 'Invoices', 'Why')).toEqual([
      'Payment is promised for 20 March 2026; next possible on 25 March 2026.',
    ]);
  });

  test('whose promise is refused is not recorded either', async () => {
    const host = await aHostWith(1, 0);
    const question = { ...CALL, outcome: 'promised', agreed: { ...EMPTY, on: '2026-03-01' } };
    expect(await refused(host, 'logContact', question)).toBe('1 March 2026 is over. Choose a day to come.');
    expect(columnOf(host, 'Contact history', 'Kind')).toEqual([]);
  });

  test('made in place of the mail completes its step', async () => {
    const host = await aHostWith(1, 0);
    await ask(host, 'logContact', { ...CALL, outcome: 'other', instead: true });
    expect(columnOf(host, 'Contact history', 'Keys')).toEqual(['INV-0|gentle|1']);
    expect(columnOf(host, 'Invoices', 'Next step')).toEqual(['Firm reminder']);
  });

  test('made of one’s own accord completes nothing', async () => {
    const host = await aHostWith(1, 0);
    await ask(host, 'logContact', { ...CALL, outcome: 'other' });
    expect(columnOf(host, 'Contact history', 'Keys')).toEqual(['']);
    expect(columnOf(host, 'Invoices', 'Next step')).toEqual(['Gentle reminder']);
  });
});

describe('looking writes nothing', () => {
  test.each<[keyof Server, unknown]>([
    ['getAgreements', undefined],
    ['getRules', undefined],
    ['getStart', undefined],
    ['getForecast', { days: 30, draft: null }],
    ['getForecast', { days: 30, draft: { settings: [{ key: 'guard.gapDays', value: '9' }], levels: [] } }],
    ['proposePlan', { client: 'Client 0', items: ['INV-0'], count: 3, first: '2026-03-31', every: 'month' }],
  ])('%s', async (name, question) => {
    const host = await aHostWith(2, 0);
    await record(host, { on: '2026-03-20' });
    await ask(host, name, question);
    expect(writesOf(host)).toEqual([]);
  });
});

describe('a plan is proposed', () => {
  test('in equal parts with the rounding in the last, on month ends that do not drift', async () => {
    const host = await aHostWith(1, 0);
    const question = { client: 'Client 0', items: ['INV-0'], count: 3, first: '2026-03-31', every: 'month' };
    const { total, instalments } = await ask<ProposalView>(host, 'proposePlan', question);
    expect(total.text).toBe('€100.00');
    expect(instalments).toEqual([
      { on: '2026-03-31', amount: '33.33' },
      { on: '2026-04-30', amount: '33.33' },
      { on: '2026-05-31', amount: '33.34' },
    ]);
  });
});

describe('the first run', () => {
  test('offers each late client its choices, and records what counts as done', async () => {
    const host = await aHostWith(3, 1);
    const start = await ask<StartView>(host, 'getStart');
    expect(start.isConfirmed).toBe(true);
    expect(start.clients.map(({ client, oldestDays }) => [client, oldestDays])).toEqual([
      ['Client 0', 3],
      ['Client 1', 3],
      ['Client 2', 3],
    ]);
    const choices = [
      { client: 'Client 0', choice: { kind: 'first' } },
      { client: 'Client 1', choice: { kind: 'after', level: 'gentle' } },
      { client: 'Client 2', choice: { kind: 'byAge' } },
    ];
    const { sentence } = await ask<DoneReport>(host, 'confirmStart', { choices });
    expect(columnOf(host, 'Invoices', 'Next step').slice(0, 3)).toEqual([
      'Gentle reminder',
      'Firm reminder',
      'Gentle reminder',
    ]);
    expect(sentence).toMatch(/^Confirmed\. /);
    expect(await problemsOf(host)).toEqual([]);
  });
});

describe('the forecast', () => {
  test('tells what then happens, day by day', async () => {
    const host = await aHostWith(3, 0, 'automatic');
    const { days } = await ask<ForecastView>(host, 'getForecast', { days: 12, draft: null });
    const foretold = days.flatMap(({ on, mails }) => mails.map(({ client, level }) => `${on} ${client} ${level}`));
    expect(foretold).toHaveLength(6);
    const sent: string[] = [];
    for (const { on } of days) {
      host.setNow(`${on} 09:00`);
      await host.fireTrigger('heartbeat');
    }
    const [when, clients, levels] = ['When', 'Client', 'Level'].map((name) => columnOf(host, 'Contact history', name));
    for (let at = 0; at < (when?.length ?? 0); at++)
      sent.push(`${String(when?.[at]).slice(0, 10)} ${clients?.[at]} ${LEVEL_NAMES[String(levels?.[at])]}`);
    expect(sent).toEqual(foretold);
  });

  test('with other rules says how many clients, beside the rules as they are, and saves nothing', async () => {
    const host = await aHostWith(3, 0);
    const draft = { settings: [], levels: [{ procedure: 'Standard', code: 'gentle', field: 'days', value: '5' }] };
    const view = await ask<ForecastView>(host, 'getForecast', { days: 7, draft });
    expect(view.sentence).toBe(
      'With these rules no client would be written to today and 3 in the next 7 days, if nobody pays.',
    );
    // The gentle reminder today, the firm one on Monday the 16th.
    expect(view.asItIs).toBe(
      'As things stand, 3 clients would be written to today and 3 in the next 7 days, if nobody pays.',
    );
    const rules = await ask<RulesView>(host, 'getRules');
    const gentle = rules.procedures
      .find(({ name }) => name === 'Standard')
      ?.levels.find(({ code }) => code === 'gentle');
    expect(gentle?.days).toBe('1');
  });

  test('with a draft that makes no sense says so with its place, and goes on with what was delivered', async () => {
    const host = await aHostWith(1, 0);
    const draft = { settings: [{ key: 'guard.gapDays', value: '-1' }], levels: [] };
    const { problems } = await ask<ForecastView>(host, 'getForecast', { days: 7, draft });
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['settingUnreadable', expect.stringMatching(/^Settings, row \d+, Value$/)],
    ]);
  });
});

test('the form offers every client with something open, with what comes next', async () => {
  const host = await aHostWith(2, 1);
  const { clients, procedures } = await ask<CallsView>(host, 'getCalls');
  expect(clients.map(({ client, items }) => [client, items.map(({ item, next }) => `${item} ${next}`)])).toEqual([
    ['Client 0', ['INV-0 Gentle reminder']],
    ['Client 1', ['INV-1 Gentle reminder']],
  ]);
  expect(procedures.map(({ name }) => name)).toEqual(['Standard', 'Small amounts', 'Key accounts', 'Instalments']);
});

const LEVEL_NAMES: Readonly<Record<string, string>> = { gentle: 'Gentle reminder', firm: 'Firm reminder' };

async function problemsOf(host: Host): Promise<readonly string[]> {
  const { problems } = await ask<{ readonly problems: readonly { readonly code: string }[] }>(host, 'getToday');
  return problems.map(({ code }) => code);
}
