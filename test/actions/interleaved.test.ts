/** A colleague works in Contact history while a run is sending: no record is lost, and each result stands in its own row. */
import type { Host, OutboxMail } from '../../host/realm/host';
import type { Sheet } from '../../host/workbook/book';
import { aHostWith, sendAll } from './studio';

/** Does something to the history at the very moment at which the n-th mail leaves. */
function whenMailLeaves(host: Host, nth: number, act: (history: Sheet) => void): void {
  const outbox = host.outbox as OutboxMail[];
  const push = outbox.push.bind(outbox);
  outbox.push = (...mails) => {
    const history = host.book.sheet('Contact history');
    if (outbox.length + 1 === nth && history) act(history);
    return push(...mails);
  };
}

/** The rows below the headings, as records. */
function rows(host: Host): Readonly<Record<string, string>>[] {
  const history = host.book.sheet('Contact history') as Sheet;
  const text = (row: number, column: number): string => String(history.cell(row, column).value ?? '');
  const columns = Array.from({ length: history.lastColumn() }, (_, index) => index + 1);
  return Array.from({ length: history.lastRow() - 1 }, (_, index) =>
    Object.fromEntries(columns.map((column) => [text(1, column), text(index + 2, column)])),
  );
}

const columnOf = (history: Sheet, heading: string): number =>
  Array.from({ length: history.lastColumn() }, (_, index) => index + 1).find(
    (column) => history.cell(1, column).value === heading,
  ) ?? 0;

test('a call that is logged while a run is sending stays whole', async () => {
  const host = await aHostWith(3, 0);
  whenMailLeaves(host, 1, (history) => {
    const row = history.lastRow() + 1;
    const call = {
      When: '2026-03-09 09:00',
      Client: 'Client 2',
      Kind: 'call',
      Result: 'LOGGED',
      Note: 'Will pay on Friday',
      Seq: '2',
    };
    for (const [heading, value] of Object.entries(call)) history.setValue(row, columnOf(history, heading), value);
  });
  const { report } = await sendAll(host);
  expect(report.sent).toHaveLength(3);
  const ids = host.outbox.map(({ id }) => id);
  expect(rows(host).map((row) => [row['Kind'], row['Result'], row['Note'], row['Message']])).toEqual([
    ['reminder', 'SENT', '', ids[0]],
    ['call', 'LOGGED', 'Will pay on Friday', ''],
    ['reminder', 'SENT', '', ids[1]],
    ['reminder', 'SENT', '', ids[2]],
  ]);
});

test('rows that a colleague sorts while a run is sending get their own results', async () => {
  const host = await aHostWith(3, 0);
  whenMailLeaves(host, 3, (history) => {
    // The newest on top: the three rows change places.
    const first = 2;
    const lastRow = history.lastRow();
    for (let column = 1; column <= history.lastColumn(); column += 1) {
      const [top, bottom] = [history.cell(first, column).value, history.cell(lastRow, column).value];
      history.setValue(first, column, bottom as string | null);
      history.setValue(lastRow, column, top as string | null);
    }
  });
  await sendAll(host);
  const tokens = new Map(host.outbox.map((mail) => [/PD-[0-9A-Z]{6}/.exec(mail.raw)?.[0] ?? '', mail.id]));
  expect(rows(host).map((row) => [row['Result'], tokens.get(row['Token'] ?? '')])).toEqual(
    rows(host).map((row) => ['SENT', row['Message']]),
  );
});
