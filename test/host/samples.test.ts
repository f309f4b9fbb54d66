/** The sample workbook, as a new user finds it: complete, played and with something due whatever the day. */
import type { Host } from '../../host/realm/host';
import { SAMPLE_CLIENTS } from '../../host/samples/clients';
import { SAMPLE_INVOICES } from '../../host/samples/invoices';
import { sampleHost } from '../../host/samples/sample';
import type { Sheet } from '../../host/workbook/book';
import type { NoticePreview, PreviewView, TodayView } from '../../src/api';
import { inTheWay, noticeQuestion } from '../scenarios/noticeQuestion';
import { digests, reminders } from '../scenarios/world';

// A start plays five weeks; a busy machine may take its time.
jest.setTimeout(120_000);

const START = '2026-11-03';

describe('the studio keeps about eighty invoices of eighteen clients', () => {
  test('in five countries and three currencies', () => {
    expect(SAMPLE_INVOICES).toHaveLength(80);
    expect(SAMPLE_CLIENTS).toHaveLength(18);
    expect(new Set(SAMPLE_CLIENTS.map((client) => client.country))).toEqual(new Set(['GB', 'FR', 'DE', 'NL', 'US']));
    expect(new Set(SAMPLE_CLIENTS.map((client) => client.currency))).toEqual(new Set(['GBP', 'EUR', 'USD']));
  });

  test('all of them made up', () => {
    for (const client of SAMPLE_CLIENTS) {
      for (const address of client.email.split(';').filter((each) => each !== ''))
        expect(address).toMatch(/\.example$/);
    }
  });

  test('most invoices are paid, and late ones are late by 1, 9, 35 and 90 days', () => {
    const paid = SAMPLE_INVOICES.filter((invoice) => (invoice.later?.status ?? invoice.status) === 'Paid');
    expect(paid.length).toBe(44);
    const open = SAMPLE_INVOICES.filter((invoice) => invoice.status === '' && invoice.later === null);
    expect(open.map((invoice) => -invoice.due)).toEqual(expect.arrayContaining([1, 9, 35, 90]));
  });
});

describe('a start on a working day', () => {
  let host: Host;
  let today: TodayView;
  let preview: PreviewView;
  beforeAll(async () => {
    host = await sampleHost({ dist: 'dist', folder: null, today: START });
    today = await data<TodayView>(host, 'getToday');
    preview = await data<PreviewView>(host, 'previewReminders');
  });

  test('is at nine, in Ask first mode, with nothing in the way', () => {
    expect(host.now.slice(0, 16)).toBe(`${START} 09:00`);
    expect([today.mode, today.nightOn, today.stops]).toEqual(['ask', true, []]);
  });

  test('has mails of every tone to send', () => {
    const tones = new Set(preview.mails.map((mail) => mail.tone));
    expect([...tones].sort()).toEqual(['courtesy', 'final', 'firm', 'gentle']);
    expect(preview.outsideWindow).toBeNull();
  });

  test('has mails that close once, with the names below', () => {
    const closing =
      /(?:Kind regards,|Cordialement,|Mit freundlichen Grüßen|Un cordial saludo,|Met vriendelijke groet,|Cordiali saluti)\n.*/g;
    const names = preview.mails.map(({ text }) => (text.match(closing) ?? []).map((end) => end.split('\n')[1]));
    expect(names).toEqual(preview.mails.map(() => ['Mia Laurent']));
  });

  test('the notice that is due can be written at once: nothing stands in its way', async () => {
    const [due] = today.notices;
    const question = noticeQuestion(due?.client ?? '', due?.items.map(({ item }) => item) ?? [], { overruled: [] });
    const { answer } = await host.callFromPage('previewNotice', [question]);
    const { data } = (answer as { readonly value: { readonly data: NoticePreview } }).value;
    expect(inTheWay(data)).toEqual([]);
  });

  test('has calls, a formal notice and people to ask', () => {
    expect(today.calls.length).toBeGreaterThanOrEqual(2);
    expect(today.calls.filter((call) => call.tries !== null).map((call) => call.client)).toEqual(['Lumen Opticians']);
    expect(today.notices.map((notice) => notice.client)).toEqual(['Müller & Söhne GmbH']);
    expect(today.uncertain).toEqual([]);
  });

  test('one client has two currencies in one mail', () => {
    const kestrel = preview.mails.find((mail) => mail.client === 'Kestrel Logistics LLC');
    expect(kestrel?.totals.map(({ minor, currency }) => [minor, currency])).toEqual([
      [118000, 'EUR'],
      [325000, 'USD'],
    ]);
  });

  test('names what is wrong in the sheets', () => {
    expect(new Set(today.problems.map(({ code }) => code))).toEqual(
      new Set(['numberTwice', 'dayUnreadable', 'clientUnknown', 'addressMissing']),
    );
  });

  test('the history and the outbox were made by the add-on: a row and a mail for each', () => {
    const history = rows(host.book.sheet('Contact history'));
    const sent = history.filter((row) => row['Kind'] === 'reminder');
    expect(sent.length).toBeGreaterThan(15);
    expect(sent.every((row) => row['Result'] === 'SENT' && row['Seal'] !== '')).toBe(true);
    expect(sent.map((row) => row['Message'])).toEqual(reminders(host).map((mail) => mail.id));
    expect(history.filter((row) => row['Kind'] === 'call')).toHaveLength(5);
  });

  test('the first night is over: each collector has one digest', () => {
    expect(digests(host).map((mail) => mail.at.slice(0, 10))).toEqual([START, START]);
  });

  test('what was agreed in the story has come to something: a plan on track, a dispute, a broken promise and one to come', () => {
    const sheet = host.book.sheet('Agreements');
    const columns = new Map(
      Array.from({ length: sheet?.lastColumn() ?? 0 }, (_, at) => [String(sheet?.cell(1, at + 1).value), at + 1]),
    );
    const cell = (row: number, heading: string): unknown => sheet?.cell(row, columns.get(heading) ?? 0).value;
    const rows = Array.from({ length: (sheet?.lastRow() ?? 1) - 1 }, (_, at) => at + 2);
    expect(rows.map((row) => `${cell(row, 'Client')}: ${cell(row, 'Kind')}, ${cell(row, 'State')}`)).toEqual([
      'Cobalt Print SARL: instalment, Paid',
      'Cobalt Print SARL: instalment, Active',
      'Cobalt Print SARL: instalment, Active',
      'Gryphon Media: dispute, To be reviewed',
      'Eastgate Clinics: promise, Broken',
      'Café Élan SAS: promise, Active',
    ]);
  });

  test('no formula of the user is stale or lost', () => {
    const sheet = host.book.sheet('Invoices') as Sheet;
    for (let row = 2; row <= 81; row++) {
      const balance = sheet.cell(row, 9);
      expect([balance.formula, balance.stale]).toEqual([`G${row}-H${row}`, false]);
      expect(balance.value).toBeCloseTo(Number(sheet.cell(row, 7).value) - Number(sheet.cell(row, 8).value), 9);
      expect(sheet.cell(row, 13).stale).toBe(false);
    }
  });
});

describe('whatever the day, something is due', () => {
  test.each`
    today           | now
    ${'2026-01-01'} | ${'2026-01-01 09:00'}
    ${'2026-03-07'} | ${'2026-03-09 09:00'}
    ${'2028-02-29'} | ${'2028-02-29 09:00'}
  `('a start on $today shows $now', async ({ today, now }) => {
    const host = await sampleHost({ dist: 'dist', folder: null, today });
    expect(host.now.slice(0, 16)).toBe(now);
    const { mails } = await data<PreviewView>(host, 'previewReminders');
    expect(mails.map((mail) => mail.client)).toEqual(
      expect.arrayContaining(['Aurora Bakery Ltd', 'Ivory Tower Schools', 'Dunmore & Sons', 'Havenlicht BV']),
    );
    expect(reminders(host).every((mail) => mail.at.slice(0, 10) < today)).toBe(true);
  });
});

async function data<T>(host: Host, name: string): Promise<T> {
  const { answer } = await host.callFromPage(name, []);
  expect(answer).toMatchObject({ ok: true, value: { ok: true } });
  return (answer as { readonly value: { readonly data: T } }).value.data;
}

/** Heading → cell as text. */
function rows(sheet: Sheet | null): readonly Readonly<Record<string, string>>[] {
  if (sheet === null) return [];
  const columns = Array.from({ length: sheet.lastColumn() }, (_, index) => index + 1);
  return Array.from({ length: sheet.lastRow() - 1 }, (_, index) =>
    Object.fromEntries(
      columns.map((column) => [String(sheet.cell(1, column).value), String(sheet.cell(index + 2, column).value ?? '')]),
    ),
  );
}
