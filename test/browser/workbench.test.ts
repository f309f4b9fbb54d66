/**
 * The workbench page end to end: a real browser, the real server and host, a small bundle of the test's own. Each test has
 * a server and a host of its own; the tab is the same, as to start one costs more than most tests.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser, violations } from './browser';
import { type TestWorkbench, testWorkbench } from './workbenchFixture';

jest.setTimeout(60_000);

let browser: Browser;
let bench: TestWorkbench;
let page: Page;
/** Everything the page asked for, and what it printed. */
let requests: string[] = [];
let printed: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => printed.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => printed.push(error.message));
});
afterAll(async () => {
  if (untouched) await shut();
  await browser?.close();
});

/** Set by a test that leaves everything as it was: the next one takes over its workbench. */
let untouched = false;
beforeEach(async () => {
  if (!untouched) {
    bench = await testWorkbench();
    await open();
  }
  untouched = false;
});
afterEach(async () => {
  if (!untouched) await shut();
});

/** A page that is still there would ask a server that is gone. */
async function shut(): Promise<void> {
  await page?.goto('about:blank');
  await bench?.close();
}

async function open(): Promise<void> {
  [requests, printed] = [[], []];
  const framed = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/frame/'));
  await page.goto(bench.url);
  await framed;
  await sidebar().getByRole('heading', { name: 'Test sidebar' }).waitFor();
  await cell('B2').getByText('Aurora').waitFor();
}

const cell = (name: string) => page.locator(`#cell-${name}`);
const sidebar = (): FrameLocator => page.frameLocator('.sidebar iframe');
const dialog = (): FrameLocator => page.frameLocator('dialog iframe');
const menu = async (item: string): Promise<void> => {
  await page.getByRole('menuitem', { name: 'Paydue' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const view = (name: RegExp) => page.getByRole('tab', { name });

describe('the first look', () => {
  test('the workbook, the menu of the bundle and its sidebar are there, and nothing is printed or fetched from elsewhere', async () => {
    await expect(page.getByRole('heading', { name: 'invoices.xlsx' }).count()).resolves.toBe(1);
    await expect(page.title()).resolves.toBe('Paydue workbench');
    await expect(page.locator('.clock time').textContent()).resolves.toBe('Tue 3 Nov 2026, 09:00');
    expect(printed).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`http://127.0.0.1:${bench.port}/`))).toEqual([]);
    untouched = true;
  });

  test('the menu has the entries of onOpen with their separator, and Escape gives the focus back', async () => {
    await page.getByRole('menuitem', { name: 'Paydue' }).click();
    const popup = page.getByRole('menu', { name: 'Paydue' });
    await expect(popup.getByRole('menuitem').allTextContents()).resolves.toEqual([
      'Show the sidebar',
      'Ask something',
      'Fail',
    ]);
    await expect(popup.locator('hr').count()).resolves.toBe(1);
    await page.keyboard.press('Escape');
    await expect(popup.count()).resolves.toBe(0);
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Paydue');
    untouched = true;
  });

  test('what the bundle throws is said, and stays until it is closed', async () => {
    await menu('Fail');
    await page.getByRole('alert').getByText('The bundle says no.').waitFor();
    await page.getByRole('button', { name: 'Close the message' }).click();
    await expect(page.getByRole('alert').textContent()).resolves.toBe('');
    untouched = true;
  });
});

describe('the grid', () => {
  test('has the roles, the names and the sizes that a screen reader needs', async () => {
    const grid = page.getByRole('grid', { name: 'Sheet Invoices' });
    await expect(grid.getAttribute('aria-rowcount')).resolves.toBe('1000');
    await expect(grid.getAttribute('aria-colcount')).resolves.toBe('26');
    await expect(grid.getAttribute('aria-activedescendant')).resolves.toBe('cell-A1');
    const second = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2', exact: true }) });
    await expect(second.getAttribute('aria-rowindex')).resolves.toBe('2');
    await expect(second.getByRole('gridcell').nth(1).textContent()).resolves.toBe('Aurora Bakery Ltd');
    await expect(page.getByRole('columnheader', { name: 'Client' }).getAttribute('aria-colindex')).resolves.toBe('2');
    await expect(page.getByRole('columnheader', { name: 'B', exact: true }).count()).resolves.toBe(1);
    untouched = true;
  });

  test('shows numbers by their format and says what a note says', async () => {
    await expect(cell('C2').textContent()).resolves.toBe('2026-10-20');
    await expect(cell('D2').textContent()).resolves.toBe('1,840.00');
    await expect(cell('B2').getAttribute('title')).resolves.toBe('Lena Brandt pays on Fridays');
    untouched = true;
  });

  test('is written to by typing, Enter goes down, and the text is read by the sheet’s locale', async () => {
    await cell('D2').click();
    await page.keyboard.type('1,500.5');
    await page.keyboard.press('Enter');
    await cell('D2').getByText('1,500.50').waitFor();
    expect(bench.host.book.sheet('Invoices')?.cell(2, 4).value).toBe(1500.5);
    await expect(page.getByRole('grid').getAttribute('aria-activedescendant')).resolves.toBe('cell-D3');
  });

  test('F2 edits what is there, Escape leaves it as it was', async () => {
    await cell('B3').click();
    await page.keyboard.press('F2');
    const field = page.getByRole('textbox', { name: 'Edit B3' });
    await expect(field.inputValue()).resolves.toBe('Cobalt Print SARL');
    await page.keyboard.type(' & fils');
    await page.keyboard.press('Escape');
    await expect(field.count()).resolves.toBe(0);
    await expect(cell('B3').textContent()).resolves.toBe('Cobalt Print SARL');
    await page.keyboard.press('F2');
    await page.keyboard.type(' & fils');
    await page.keyboard.press('Tab');
    await cell('B3').getByText('Cobalt Print SARL & fils').waitFor();
    await expect(page.getByRole('grid').getAttribute('aria-activedescendant')).resolves.toBe('cell-C3');
  });

  test('an edit that is left by a click on another cell goes into the cell it was typed in', async () => {
    await cell('B2').click();
    await page.keyboard.type('Renamed');
    await cell('D3').click();
    await cell('B2').getByText('Renamed').waitFor();
    await expect(cell('D3').textContent()).resolves.toBe('620.50');
  });

  test('Delete empties a cell, the formula bar writes to it, and dates stand there as they would be typed', async () => {
    await cell('C2').click();
    const bar = page.getByRole('textbox', { name: 'Content of C2' });
    await expect(bar.inputValue()).resolves.toBe('2026-10-20');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('#cell-C2')?.textContent === '');
    await bar.fill('2026-11-30');
    await bar.press('Enter');
    await cell('C2').getByText('2026-11-30').waitFor();
    expect(bench.host.book.sheet('Invoices')?.cell(2, 3).value).toBe(46_356);
  });

  test('the lines of a cell are kept in the cell and in the formula bar', async () => {
    const lines = () => bench.host.book.sheet('Invoices')?.cell(4, 6).value;
    await cell('F4').click();
    await page.keyboard.type('first');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('second');
    await page.keyboard.press('Enter');
    await cell('F4').getByText('first ⏎ second').waitFor();
    expect(lines()).toBe('first\nsecond');
    await cell('F4').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await cell('F4').getByText('second!').waitFor();
    expect(lines()).toBe('first\nsecond!');
    await cell('F4').click();
    const bar = page.getByRole('textbox', { name: 'Content of F4' });
    await bar.press('End');
    await bar.press('Control+End');
    await bar.press('Alt+Enter');
    await bar.pressSequentially('third');
    await bar.press('Enter');
    await cell('F4').getByText('third').waitFor();
    expect(lines()).toBe('first\nsecond!\nthird');
  });

  test('a formula that is typed is marked: nothing is calculated here', async () => {
    await cell('G2').click();
    await page.keyboard.type('=D2-E2');
    await page.keyboard.press('Enter');
    await page.locator('#cell-G2.stale').waitFor();
    await expect(cell('G2').textContent()).resolves.toContain('not recalculated');
  });

  test('keys go to the ends, and the name box to any cell', async () => {
    await cell('A1').click();
    await page.keyboard.press('Control+End');
    await expect(page.getByRole('grid').getAttribute('aria-activedescendant')).resolves.toBe('cell-F3');
    const box = page.getByRole('textbox', { name: /^Cell:/ });
    await box.fill('Z1000');
    await box.press('Enter');
    await cell('Z1000').waitFor();
    await expect(cell('A1').isVisible()).resolves.toBe(false);
    await expect(page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.toBe('grid');
  });

  test('what another spreadsheet copied is pasted as cells', async () => {
    await cell('A4').click();
    await page.getByRole('grid').evaluate((grid) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'INV-3\tFjord Tools AS\nINV-4\tGryphon Media');
      grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await cell('B5').getByText('Gryphon Media').waitFor();
    await expect(cell('A4').textContent()).resolves.toBe('INV-3');
  });

  test('sheets are changed by their tabs, with the arrow keys too', async () => {
    await page.getByRole('tab', { name: 'Invoices' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('grid', { name: 'Sheet Clients' }).waitFor();
    await expect(page.getByRole('tab', { name: 'Clients' }).getAttribute('aria-selected')).resolves.toBe('true');
  });
});

test('a sheet of 30,000 rows keeps few of them in the page and scrolls to the last', async () => {
  await shut();
  bench = await testWorkbench((book) => {
    const sheet = book.sheet('Invoices');
    for (let row = 4; row <= 30_000; row += 1) sheet?.setValue(row, 1, `INV-${row - 1}`);
  });
  await open();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+End');
  await cell('A30000').getByText('INV-29999').waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(70);
});

describe('a page of the bundle', () => {
  test('asks and is answered: undefined in a list is null, and the user object comes back', async () => {
    await sidebar().getByRole('button', { name: 'Ask' }).click();
    await sidebar().getByText('[{"a":[1,null,"x"]},"me"]').waitFor();
    untouched = true;
  });

  test('hears what was thrown', async () => {
    await sidebar().getByRole('button', { name: 'Fail' }).click();
    await sidebar()
      .getByText(/^failed: .*The bundle says no\./)
      .waitFor();
    untouched = true;
  });

  test('knows where the cursor is, and moves it', async () => {
    await cell('D3').click();
    await sidebar().getByRole('button', { name: 'Where' }).click();
    await sidebar().getByText('Invoices 3 4').waitFor();
    await view(/Outbox/).click();
    await sidebar().getByRole('button', { name: 'Go' }).click();
    await page.getByRole('status').getByText('Here it is').waitFor();
    await expect(page.getByRole('grid').getAttribute('aria-activedescendant')).resolves.toBe('cell-B3');
  });

  test('has an origin of its own: no storage, no page around it, no network', async () => {
    const frame = page.frames().find((each) => each.url().includes('/frame/'));
    const tried = await frame?.evaluate(async (address) => {
      const results: string[] = [location.origin === 'null' || self.origin === 'null' ? 'opaque' : self.origin];
      for (const attempt of [() => localStorage.length, () => parent.document.title, () => top?.location.href]) {
        try {
          results.push(`got ${attempt()}`);
        } catch {
          results.push('refused');
        }
      }
      results.push(
        await fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
      );
      return results;
    }, `http://127.0.0.1:${bench.port}/page.js`);
    expect(tried).toEqual(['opaque', 'refused', 'refused', 'refused', 'refused']);
    untouched = true;
  });

  test('gives the keyboard back to the grid', async () => {
    await sidebar().getByRole('button', { name: 'Give the keyboard back' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    untouched = true;
  });

  test('leads nowhere outside: a link is named instead', async () => {
    await sidebar().getByRole('link', { name: 'Search' }).click();
    await page.getByRole('alert').getByText('https://mail.google.com/mail/#search/TOKEN').waitFor();
    expect(browser.contexts().flatMap((context) => context.pages()).length).toBe(1);
  });

  test('opens as a dialog of its size over the page, and closes itself', async () => {
    await menu('Ask something');
    await dialog().getByRole('heading', { name: 'Test dialog' }).waitFor();
    const box = await page.locator('dialog iframe').boundingBox();
    expect([box?.width, box?.height]).toEqual([420, 260]);
    await expect(page.getByRole('dialog', { name: 'Ask something' }).count()).resolves.toBe(1);
    await dialog().getByRole('button', { name: 'Where' }).click();
    await dialog().getByText('Invoices 1 1').waitFor();
    await dialog().getByRole('button', { name: 'Close' }).click();
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Paydue');
  });
});

describe('the outbox', () => {
  /** Stands for everything outside: whatever a mail manages to ask for is counted. */
  const outside = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  const asked: string[] = [];
  beforeAll(() => new Promise<void>((ready) => outside.listen(0, '127.0.0.1', ready)));
  afterAll(() => new Promise((closed) => outside.close(closed)));

  const hostile = (): string => {
    const at = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    return [
      'From: Mia <mia@example.com>',
      'To: =?utf-8?Q?Lena_Br=C3=A4ndt?= <ap@aurora.example>',
      'Subject: Reminder: INV-1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Lena, the plain words.',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p id="words">Dear Lena</p><script>document.body.textContent = "taken over"</script>',
      `<img src="${at}/pixel.gif" onerror="document.body.textContent = 'taken over'">`,
      `<link rel="stylesheet" href="${at}/style.css"><style>@import "${at}/import.css";</style>`,
      `<p style="background: url(${at}/background.gif)">x</p><link rel="prefetch" href="${at}/prefetch">`,
      `<iframe src="${at}/frame"></iframe><meta http-equiv="refresh" content="0;url=${at}/refresh">`,
      `<form action="${at}/form"><button id="send">Pay</button></form><a id="out" href="${at}/link">pay</a>`,
      '--b--',
      '',
    ].join('\r\n');
  };

  beforeEach(async () => {
    asked.length = 0;
    await bench.host.callFromPage('send', [hostile()]);
    await page.reload();
    await view(/Outbox/).click();
    await page.getByRole('article', { name: 'Reminder: INV-1' }).waitFor();
  });

  test('shows a mail to its reader’s eyes without running or fetching anything in it', async () => {
    const mail = page.frameLocator('.mail iframe');
    await mail.getByText('Dear Lena').waitFor();
    await mail.locator('#out').click();
    await mail.locator('#send').click();
    await page.waitForTimeout(500);
    await expect(mail.locator('#words').textContent()).resolves.toBe('Dear Lena');
    expect(asked).toEqual([]);
  });

  test('says who, when, by which run, and has the text, the source and the file', async () => {
    await expect(page.locator('.mail dl').textContent()).resolves.toContain('Lena Brändt <ap@aurora.example>');
    await view(/Plain text/).click();
    await expect(page.locator('.part').textContent()).resolves.toContain('the plain words');
    await view(/Source/).click();
    await expect(page.locator('.part').textContent()).resolves.toContain('boundary=b');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /eml/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.eml$/);
    await page.getByRole('button', { name: 'run 3' }).click();
    await page.getByRole('heading', { name: 'Run 3: send' }).waitFor();
  });

  test('is walked with the arrow keys', async () => {
    await bench.host.callFromPage('send', [hostile().replace('INV-1', 'INV-2')]);
    await page.reload();
    await view(/Outbox/).click();
    await page.getByRole('button', { name: /INV-2/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('article', { name: 'Reminder: INV-1' }).waitFor();
  });
});

describe('the clock', () => {
  const clock = () => page.locator('.clock time');

  test('is set by hand and moved by a day', async () => {
    await page.getByRole('button', { name: '+1 day' }).click();
    await clock().getByText('Wed 4 Nov 2026, 09:00').waitFor();
    await page.getByRole('button', { name: 'Set…' }).click();
    await page.getByLabel('Local time in Europe/London').fill('2027-01-04T14:30');
    await page.keyboard.press('Enter');
    await clock().getByText('Mon 4 Jan 2027, 14:30').waitFor();
    expect(bench.host.now).toBe('2027-01-04 14:30');
  });

  test('a night without a trigger says so, and runs all the same when asked', async () => {
    await page.getByRole('button', { name: 'Next night' }).click();
    await page.getByRole('dialog', { name: 'The nightly run is off' }).waitFor();
    expect(bench.host.now).toBe('2026-11-03 09:00');
    await page.getByRole('button', { name: 'Run tonight all the same' }).click();
    await clock().getByText('Wed 4 Nov 2026, 09:00').waitFor();
    await page.getByRole('status').getByText('24 runs, 0 mails sent.').waitFor();
    await sidebar().getByRole('heading', { name: 'Test sidebar' }).waitFor();
  });

  test('a night with a trigger runs its hours', async () => {
    await bench.host.clickMenu('install');
    await page.getByRole('button', { name: 'Next night' }).click();
    await clock().getByText('Wed 4 Nov 2026, 09:00').waitFor();
    const ticks = bench.host.executions.filter(({ kind, log }) => kind === 'trigger' && log.join().includes('tick'));
    expect(ticks.length).toBeGreaterThanOrEqual(23);
    await view(/Triggers/).click();
    await page.getByRole('cell', { name: 'Every hour' }).waitFor();
  });
});

test('a copy of the workbook is saved under its name', async () => {
  await page.getByRole('menuitem', { name: 'File' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Download a copy (.xlsx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('invoices.xlsx');
});

test('axe finds nothing in any view, in the menu and in the dialogs', async () => {
  await bench.host.callFromPage('send', ['From: a@b.example\r\nTo: c@d.example\r\nSubject: Hello\r\n\r\nHello']);
  await bench.host.clickMenu('install');
  await page.reload();
  await sidebar().getByRole('heading').waitFor();
  expect(await violations(page)).toEqual([]);
  for (const name of [/Outbox/, /Documents/, /Runs/, /Triggers/, /Quotas/, /Workbook/]) {
    await view(name).click();
    await view(name).and(page.locator('[aria-selected="true"]')).waitFor();
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('menuitem', { name: 'Paydue' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Ask something' }).click();
  await dialog().getByRole('heading').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Set…' }).click();
  expect(await violations(page)).toEqual([]);
});

test('the whole page can be reached and used with the keyboard alone', async () => {
  const reached = new Set<string>();
  await page.getByRole('menuitem', { name: 'File' }).focus();
  for (let step = 0; step < 30; step += 1) {
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.getAttribute('title') ?? element?.textContent ?? '';
    });
    reached.add(name);
    await page.keyboard.press('Tab');
  }
  const expected = [
    'File',
    'Set…',
    'Workbook',
    'Content of A1',
    'Sheet Invoices',
    'Invoices',
    'Close the sidebar',
    'Test sidebar',
  ];
  expect(expected.filter((name) => !reached.has(name))).toEqual([]);
});
