/** The command as a person types it: on a workbook of their own, against the built bundle. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { serialOf } from '../../host/days';
import { night } from '../../host/night';
import type { RunView } from '../../host/night/report';
import { newBook, openBook } from '../../host/workbook/xlsx';

// A night is twenty-four executions of the whole bundle; a busy machine may take its time.
jest.setTimeout(120_000);

let base = '';
let stdout: string[] = [];
let stderr: string[] = [];
const book = () => join(base, 'my.xlsx');
const out = () => join(base, 'out');

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'paydue-'));
  stdout = [];
  stderr = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void stdout.push(text));
  jest.spyOn(console, 'error').mockImplementation((text: string) => void stderr.push(text));
  await writeBook(HEADINGS);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(base, { recursive: true });
});

const HEADINGS = ['Number', 'Client', 'Due date', 'Amount', 'Currency', 'Client e-mail'];

/** Two late invoices, one of them for a client without an address, and one due far off. */
async function writeBook(
  headings: readonly string[],
  due: string | null = null,
  sheets: readonly string[] = ['Invoices'],
): Promise<void> {
  const made = newBook('my.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  const rows = [
    ['INV-1', 'Aurora', due ?? serialOf('2026-03-05'), 1840, 'EUR', 'ap@aurora.example'],
    ['INV-2', 'Bell', due ?? serialOf('2026-03-05'), 100, 'EUR', null],
    ['INV-3', 'Aurora', due ?? serialOf('2026-05-29'), 900, 'EUR', 'ap@aurora.example'],
  ];
  for (const name of sheets) {
    const sheet = made.insertSheet(name);
    sheet.setColumnFormat(3, 'yyyy-mm-dd');
    [headings, ...rows].forEach((row, index) => {
      row.forEach((value, column) => {
        sheet.setValue(index + 1, column + 1, value);
      });
    });
  }
  await made.save(book());
}

/** The command with --json: its days. */
async function runs(...options: readonly string[]): Promise<readonly RunView[]> {
  const code = await night([book(), '--out', out(), '--json', ...options]);
  expect({ code, stderr: code === 0 ? '' : stderr.join('\n') }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout.join('\n')) as { readonly runs: readonly RunView[] }).runs;
}

const DAY = ['--on', '2026-03-09'] as const;
/** No first run was confirmed in these books, so a mail needs a person's click: Test mode sends to the user. */
const AUTOMATIC = [...DAY, '--mode', 'automatic'] as const;

describe('a day of a workbook that nobody has set up', () => {
  test('is set up on the copy, in Test mode, and says what was assumed', async () => {
    const [run] = await runs(...DAY);
    expect(run?.mode).toBe('test');
    expect(stderr).toEqual([
      'my.xlsx was not set up yet, so I set the copy up: the invoices are in the sheet Invoices (Number A, Client B, Due date C, Amount D, Currency E, Client e-mail F).',
      'Test mode: mail goes to you and not to clients. Another mode: --mode ask or --mode automatic.',
    ]);
    // Whatever is said, stdout is the JSON and nothing else.
    expect(stdout).toHaveLength(1);
    expect(Object.keys(run ?? {})).toEqual([
      'on',
      'mode',
      'sent',
      'ready',
      'calls',
      'notices',
      'tasks',
      'waiting',
      'problems',
      'failed',
      'uncertain',
    ]);
  });

  test('says which columns it only guessed', async () => {
    await writeBook(['Number', 'Client', 'Whenever', 'Amount', 'Currency', 'Client e-mail']);
    await runs(...DAY, '--dry-run');
    expect(stderr[1]).toBe('Due date: Chosen by what stands in the column.');
  });

  test("leaves the user's own file alone; --mode goes through the guards: the first live run waits", async () => {
    const before = { bytes: readFileSync(book()), at: statSync(book()).mtimeMs };
    const [run] = await runs(...AUTOMATIC);
    expect(run?.mode).toBe('automatic');
    expect(run?.sent).toEqual([]);
    expect(run?.ready.map(({ client, to }) => [client, to])).toEqual([['Aurora', ['ap@aurora.example']]]);
    expect(stderr[1]).toMatch(/first run/);
    expect(readFileSync(book()).equals(before.bytes)).toBe(true);
    expect(statSync(book()).mtimeMs).toBe(before.at);
    expect(readdirSync(base).sort()).toEqual(['my.xlsx', 'out']);
  });
});

describe('the report', () => {
  test('holds one day for each night, in order, and every invoice has its answer', async () => {
    const days = await runs(...DAY, '--nights', '2');
    expect(days.map((day) => day.on)).toEqual(['2026-03-09', '2026-03-10']);
    for (const day of days) {
      const named = [...day.sent, ...day.ready].flatMap((message) => message.items.map(({ item }) => item));
      const waiting = day.waiting.map(({ item }) => item);
      expect([...new Set([...named, ...waiting])].sort()).toEqual(expect.arrayContaining(['INV-1', 'INV-3']));
      expect(day.problems.map(({ code }) => code)).toEqual(['addressMissing']);
    }
  });

  test('a message has its amounts as decimals, its level as a code', async () => {
    const [run] = await runs(...AUTOMATIC, '--dry-run');
    const { token, subject, ...rest } = run?.ready[0] ?? { token: '', subject: '' };
    expect(rest).toEqual({
      client: 'Aurora',
      to: ['ap@aurora.example'],
      cc: [],
      tone: 'gentle',
      items: [{ item: 'INV-1', level: 'gentle', balance: '1840.00', currency: 'EUR' }],
      totals: [{ amount: '1840.00', currency: 'EUR' }],
      eml: null,
    });
    expect(token).toMatch(/^PD-[A-Z0-9]{6}$/);
    expect(subject).toContain('INV-1');
  });

  test('without --json it is a diary', async () => {
    expect(await night([book(), '--dry-run', ...AUTOMATIC])).toBe(0);
    const text = stdout.join('\n');
    expect(text).toMatch(
      /^Monday 9 March 2026 · Automatic\n {2}Ready, waiting for a person \(1\)\n {4}Aurora · 1840\.00 EUR/,
    );
    expect(text).toMatch(/Dry run: nothing was sent and nothing was written\.$/);
  });
});

describe('what is left behind', () => {
  test('DIR/book.xlsx goes on where the night ended, and each mail is a file', async () => {
    await runs(...DAY);
    const history = (await openBook(join(out(), 'book.xlsx'))).sheet('Contact history');
    expect(history).not.toBeNull();
    stdout = [];
    stderr = [];
    expect(await night([join(out(), 'book.xlsx'), '--out', out(), '--on', '2026-03-10', '--json'])).toBe(0);
    expect(stderr).toEqual([]);
    expect(JSON.parse(stdout.join('')).runs[0].on).toBe('2026-03-10');
  });

  test('a file that was downloaded is a copy of its spreadsheet, and sends into the folder all the same', async () => {
    const path = join(base, 'downloaded.xlsx');
    const downloaded = await openBook(await confirmedBook());
    const settings = downloaded.sheet('Settings');
    for (let row = 1; row <= (settings?.lastRow() ?? 0); row++)
      if (settings?.cell(row, 1).value === 'book.id') settings.setValue(row, 2, 'another-spreadsheet');
    await downloaded.save(path);
    expect(await night([path, '--out', out(), ...AUTOMATIC, '--json'])).toBe(0);
    expect(JSON.parse(stdout.join('')).runs[0].sent).toHaveLength(1);
    expect(stderr).toContain(
      'This file is a copy of another spreadsheet. Its mails go into the folder here, and to nobody.',
    );
  });

  test('the path of a mail that left is that of the mail', async () => {
    const confirmed = await confirmedBook();
    expect(await night([confirmed, '--out', out(), ...AUTOMATIC, '--json'])).toBe(0);
    const [run] = JSON.parse(stdout.join('')).runs as readonly RunView[];
    expect(run?.sent).toHaveLength(1);
    const eml = run?.sent[0]?.eml ?? '';
    expect(eml.startsWith(join(out(), 'outbox'))).toBe(true);
    const mail = await PostalMime.parse(readFileSync(eml));
    expect(mail.to?.map(({ address }) => address)).toEqual(['ap@aurora.example']);
    expect(mail.text).toContain(run?.sent[0]?.token ?? '-');
  });

  test('a folder that Paydue did not make is left alone', async () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'mine.txt'), 'mine');
    expect(await night([book(), '--out', out(), ...DAY])).toBe(2);
    expect(stderr).toEqual([
      `--out: Paydue did not make ${out()}, so it is left alone. Name a folder that does not exist yet.`,
    ]);
    expect(readdirSync(out())).toEqual(['mine.txt']);
  });
});

describe('a dry run', () => {
  test('writes nothing, and ready holds all that would leave', async () => {
    const [run] = await runs(...AUTOMATIC, '--dry-run');
    expect(run?.sent).toEqual([]);
    expect(run?.ready.map(({ client, eml }) => [client, eml])).toEqual([['Aurora', null]]);
    expect(readdirSync(base)).toEqual(['my.xlsx']);
  });

  test('over several nights looks at each on its own and says so', async () => {
    const days = await runs(...AUTOMATIC, '--dry-run', '--nights', '2');
    expect(days.map((day) => day.ready.length)).toEqual([1, 1]);
    expect(stderr[0]).toBe('A dry run looks at each day on its own: what one day would send is still due on the next.');
  });
});

describe('what cannot be done ends with one sentence and the code 2', () => {
  const refused = async (args: readonly string[]) => {
    expect(await night(args)).toBe(2);
    expect(stdout).toEqual([]);
    expect(stderr).toHaveLength(1);
    expect(existsSync(out())).toBe(false);
    return stderr[0];
  };

  test('a file that is not there', async () => {
    expect(await refused([join(base, 'none.xlsx'), '--out', out()])).toBe(
      `There is no file ${join(base, 'none.xlsx')}. Check its name and folder.`,
    );
  });

  test('a file that is no workbook', async () => {
    writeFileSync(join(base, 'text.xlsx'), 'Number;Client');
    expect(await refused([join(base, 'text.xlsx'), '--out', out()])).toMatch(/text\.xlsx/);
  });

  test('a folder in place of a file', async () => {
    expect(await refused([base, '--out', out()])).toMatch(/is a folder\. Name the \.xlsx workbook inside it\.$/);
  });

  test('a bad day', async () => {
    expect(await refused([book(), '--on', '9 March'])).toBe('--on: "9 March" is not a day. Write it as 2026-03-09.');
  });

  test('a workbook without a column that is needed', async () => {
    await writeBook(['Number', 'Client', 'Whenever', 'Amount', 'Currency', 'Client e-mail'], 'soon');
    expect(await refused([book(), '--out', out(), ...DAY])).toMatch(
      /^I do not find these columns in the sheet Invoices: Due date\. Name them in its heading row/,
    );
  });

  test('a workbook with two sheets of invoices', async () => {
    await writeBook(HEADINGS, null, ['Invoices', 'Copy of Invoices']);
    expect(await refused([book(), '--out', out(), ...DAY])).toMatch(
      /^More than one sheet could hold the invoices: Invoices, Copy of Invoices\. /,
    );
  });
});

/** The workbook of an earlier night whose first run a person has confirmed. */
async function confirmedBook(): Promise<string> {
  const { createHost } = await import('../../host/realm/createHost');
  const opened = await openBook(book());
  const host = await createHost({
    dist: 'dist',
    book: opened,
    folder: null,
    now: '2026-03-06 09:00',
    user: 'me@x.example',
  });
  const creditor = {
    name: 'Ada Studio',
    sender: '',
    replyTo: '',
    address: '',
    phone: '',
    bankName: '',
    iban: '',
    bic: '',
    paymentLink: '',
    signature: '',
    currency: 'EUR',
  };
  for (const [name, question] of [
    ['setUpWorkbook', { sheet: 'Invoices', columns: {}, creditor }],
    ['changeMode', { mode: 'ask', confirmFirstRun: true }],
  ] as const) {
    const { answer } = await host.callFromPage(name, [question]);
    expect(answer).toMatchObject({ ok: true, value: { ok: true } });
  }
  const path = join(base, 'confirmed.xlsx');
  await opened.save(path);
  return path;
}
