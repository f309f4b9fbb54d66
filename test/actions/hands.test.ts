/** Hands in the sheets while a run sends: what they change is seen or put right, and nothing is written to twice. */
import type { Host } from '../../host/realm/host';
import type { Sheet } from '../../host/workbook/book';
import { rowsOf } from '../scenarios/seen';
import { ask, columnOf, sheetOf } from '../scenarios/world';
import {
  click,
  HISTORY,
  heartbeat,
  MIA,
  refusedClick,
  results,
  today,
  type,
  whenMailLeaves,
  written,
} from '../whatHappens/scene';
import { aHostWith } from './studio';

jest.setTimeout(60_000);

const SEND = 'Gmail.Users.Messages.send';
const CUT =
  'The last rows of Contact history are missing, up to number 2: mails may have left that it does not know any more. Bring them back (File ▸ Version history), or go on without them; until then nothing leaves.';

describe('columns that are inserted under a run', () => {
  test('in Contact history: each mail has its whole row where the headings now stand', async () => {
    const host = await aHostWith(3, 0);
    whenMailLeaves(host, 1, () => insertColumn(sheetOf(host, HISTORY)));
    await click(host);
    expect(rows(host, ['Client', 'Kind', 'Result', 'Keys', 'Run'])).toEqual([
      ['Client 0', 'reminder', 'SENT', 'INV-0|gentle|1', 'r1'],
      ['Client 1', 'reminder', 'SENT', 'INV-1|gentle|1', 'r1'],
      ['Client 2', 'reminder', 'SENT', 'INV-2|gentle|1', 'r1'],
    ]);
    expect((await today(host)).problems).toEqual([]);
  });

  test('in the invoice sheet: no cell of the user changes', async () => {
    const host = await aHostWith(2, 0);
    whenMailLeaves(host, 2, () => insertColumn(sheetOf(host, 'Invoices')));
    await click(host);
    const cells = rowsOf(sheetOf(host, 'Invoices'), ['Number', 'Client', 'Amount', 'E-mail']);
    expect(cells.map((row) => Object.values(row))).toEqual([
      ['INV-0', 'Client 0', '100', 'ap@client0.example'],
      ['INV-1', 'Client 1', '100', 'ap@client1.example'],
    ]);
  });
});

describe('rows that move in the seconds of a send', () => {
  test.each`
    what                              | column      | typed        | text
    ${'a mail that was made void'}    | ${'Result'} | ${'VOID'}    | ${['SENT', 'VOID']}
    ${'a row that lost its token'}    | ${'Token'}  | ${''}        | ${['SENT', 'SENT']}
    ${'a mail whose address bounced'} | ${'Result'} | ${'BOUNCED'} | ${['BOUNCED', 'SENT']}
  `('$what keeps its own result', async ({ column, typed, text }) => {
    const host = await aHostWith(2, 0);
    await click(host, 1);
    type(host, HISTORY, 'Client 0', column, typed);
    host.setNow('2026-03-09 09:30');
    whenMailLeaves(host, 1, () => sortNewestFirst(host));
    await click(host, 1, 'r2');
    const byClient = rows(host, ['Client', 'Result']).sort();
    expect(byClient.map(([, result]) => result)).toEqual(text);
  });

  test('also when printing fails after them: each result stands in its own row', async () => {
    const host = await aHostWith(3, 0);
    await click(host, 1);
    host.setNow('2026-03-09 09:30');
    whenMailLeaves(host, 2, () => {
      sortNewestFirst(host);
      host.renameSheet('Invoices', 'Rechnungen');
    });
    await click(host, 25, 'r2').catch(() => null);
    expect(rows(host, ['Client', 'Result']).sort()).toEqual([
      ['Client 0', 'SENT'],
      ['Client 1', 'SENT'],
      ['Client 2', 'SENT'],
    ]);
  });
});

describe('what changes between two mails', () => {
  test('a number that is typed once more drops out', async () => {
    const host = await aHostWith(3, 0);
    const again = ['INV-2', 'Somebody', '2026-03-06', '55', 'EUR', '0', 'ap@somebody.example'];
    whenMailLeaves(host, 1, () => {
      for (const [at, text] of again.entries()) host.typeInto('Invoices', 5, at + 1, text);
    });
    await click(host);
    expect(written(host)).toEqual(['ap@client0.example', 'ap@client1.example']);
  });

  test('an address that is corrected in the invoice’s row keeps the mail back', async () => {
    const host = await aHostWith(2, 0);
    whenMailLeaves(host, 1, () => type(host, 'Invoices', 'Client 1', 'E-mail', 'right@client1.example'));
    await click(host);
    expect(written(host)).toEqual(['ap@client0.example']);
  });

  test.each`
    what          | name                 | question
    ${'a pause'}  | ${'pauseEverything'} | ${{ until: 'open' }}
    ${'the mode'} | ${'changeMode'}      | ${{ mode: 'test', confirmFirstRun: false }}
  `('$what ends a click after the mail in hand', async ({ name, question }) => {
    const host = await aHostWith(3, 0);
    whenMailLeaves(host, 1, () => host.callNow(MIA, name, [question]));
    const answer = await click(host);
    expect(written(host)).toEqual(['ap@client0.example']);
    expect(answer.ok && answer.data.stoppedEarly).toContain('Something was changed meanwhile');
  });

  test('a pause ends a nightly run within ten mails', async () => {
    const host = await aHostWith(25, 0, 'automatic');
    await heartbeat(host, '2026-03-09 06:00');
    whenMailLeaves(host, 1, () => host.callNow(MIA, 'pauseEverything', [{ until: 'open' }]));
    await heartbeat(host, '2026-03-09 09:00');
    expect(written(host)).toHaveLength(10);
  });

  test('the end of the sending window ends a nightly run', async () => {
    const host = await aHostWith(60, 0, 'automatic', { settings: { 'run.maxMessages': '200' } });
    await heartbeat(host, '2026-03-09 06:00');
    await heartbeat(host, '2026-03-09 16:59');
    // Begun before 17:00, the last of them may leave in its first seconds.
    expect(host.outbox.filter(({ at }) => at.slice(11) > '17:00:03')).toEqual([]);
    expect(written(host).length).toBeGreaterThan(20);
  });
});

describe('a history whose end is missing', () => {
  test('the last row deleted: nothing leaves until a person goes on without it', async () => {
    const host = await aHostWith(3, 0);
    await click(host, 2);
    host.deleteRows(HISTORY, 3, 1);
    host.setNow('2026-03-09 09:30');
    expect((await today(host)).stops.map(({ sentence }) => sentence)).toEqual([CUT]);
    expect(await refusedClick(host, 'r2')).toBe(CUT);
    await ask(host, 'acceptHistory');
    expect((await today(host)).stops).toEqual([]);
  });

  test('an older version of the spreadsheet restored, printed columns and all: the clock sends nothing', async () => {
    const host = await aHostWith(2, 0, 'automatic');
    await heartbeat(host, '2026-03-09 06:00');
    const restore = snapshot(host);
    await heartbeat(host, '2026-03-09 09:00');
    restore();
    for (const hour of ['10', '11']) await heartbeat(host, `2026-03-09 ${hour}:00`);
    expect(written(host)).toEqual(['ap@client0.example', 'ap@client1.example']);
  });

  test('rows of Test mode may be deleted: they are not remembered', async () => {
    const host = await aHostWith(1, 0);
    await ask(host, 'changeMode', { mode: 'test', confirmFirstRun: false });
    await click(host);
    host.deleteRows(HISTORY, 2, 1);
    await ask(host, 'changeMode', { mode: 'ask', confirmFirstRun: false });
    expect((await today(host)).stops).toEqual([]);
    expect(results(host)).toEqual([]);
  });
});

test('a refusal of the account is noted with its result: also a run that dies right then waits its three hours', async () => {
  const host = await aHostWith(2, 0, 'automatic');
  await heartbeat(host, '2026-03-09 06:00');
  let sends = 0;
  host.failAt(({ name }) => {
    if (name === SEND) sends += 1;
    if (name === SEND) return { when: 'before', effect: { message: 'User-rate limit exceeded.', code: 429 } };
    return sends > 0 && name === 'Properties.setProperties' ? { when: 'before', effect: 'kill' } : null;
  });
  await heartbeat(host, '2026-03-09 09:00');
  host.failAt(null);
  await heartbeat(host, '2026-03-09 11:59');
  expect(written(host)).toEqual([]);
  await heartbeat(host, '2026-03-09 12:00');
  expect(written(host)).toHaveLength(2);
});

const rows = (host: Host, headings: readonly string[]): string[][] =>
  rowsOf(sheetOf(host, HISTORY), headings).map((row) => headings.map((heading) => row[heading] ?? ''));

function sortNewestFirst(host: Host): void {
  host.sortRows(HISTORY, 1, columnOf(sheetOf(host, HISTORY), 'Seq').column, true);
}

/** A person inserts an empty column before the first: everything moves to the right. */
function insertColumn(sheet: Sheet): void {
  for (let column = sheet.lastColumn(); column >= 1; column--)
    for (let row = 1; row <= sheet.lastRow(); row++) {
      const { value, format } = sheet.cell(row, column);
      sheet.setFormat(row, column + 1, format);
      sheet.setValue(row, column + 1, value as string | number | null);
      if (column === 1) sheet.setValue(row, 1, row === 1 ? 'Mine' : null);
    }
}

/** File ▸ Version history ▸ Restore this version: every cell as it is now. */
function snapshot(host: Host): () => void {
  const kept = host.book.sheets().map((sheet) => ({ sheet, cells: cellsOf(sheet) }));
  return () => {
    for (const { sheet, cells } of kept)
      cellsOf(sheet).forEach((line, row) => {
        line.forEach((_, column) => {
          sheet.setValue(row + 1, column + 1, (cells[row]?.[column] ?? null) as string | number | null);
        });
      });
  };
}

const cellsOf = (sheet: Sheet): unknown[][] =>
  Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: sheet.lastColumn() }, (_, column) => sheet.cell(row + 1, column + 1).value),
  );
