/** Names, numbers and addresses that somebody chose to do harm, or typed without a thought. */
import PostalMime from 'postal-mime';
import type { DayReport } from '../../src/api';
import { formulasOf } from '../scenarios/seen';
import { sheetOf } from '../scenarios/world';
import { ask, aWorkbook, click, HEADINGS, history, report, sent } from './badInputBook';

const NAMES = [
  ...['{{constructor}}', '{{#items}}', '{{{html}}}', '__proto__', 'constructor', 'toString'],
  ...['</td><script>alert(1)</script>', '<b>&amp;', '**bold** [x](http://evil.example)'],
  ...['=HYPERLINK("http://evil.example","x")', '+1', '-1', '@SUM(A1)', "'quoted", 'שלום בע"מ', 'A\u00a0& B'],
];
const asText = (text: string) => (/^[=+\-@']/.test(text) ? `'${text}` : text);
const invoice = (number: string, client: string, email: string) => [number, client, '2026-03-09', '100', email];

test('a name is a name: in the mail, in the history, on the next day', async () => {
  const rows = NAMES.map((name, at) => invoice(`N${at}`, asText(name), `p${at}@x.example`));
  const host = await aWorkbook({ sheets: { Invoices: [HEADINGS, ...rows] } });
  expect(await click(host)).toMatchObject({ ok: true, data: { notSent: [] } });
  const written = history(host, ['Client', 'To', 'Result']);
  expect(written).toHaveLength(NAMES.length);
  for (const [at, name] of NAMES.entries())
    expect(written).toContainEqual({ Client: name, To: `p${at}@x.example`, Result: 'SENT' });
  expect(formulasOf(sheetOf(host, 'Contact history'))).toEqual([]);
  for (const { raw } of host.outbox) {
    const { html } = await PostalMime.parse(raw);
    expect(html).not.toMatch(/<script|href="http:\/\/evil/);
  }
  expect(await ask<DayReport>(host, 'reportDay', { dryRun: true })).toMatchObject({ ready: [], problems: [] });
});

test('a number with the signs of a key is one step; one that stands twice in other letters is none', async () => {
  const numbers = ['INV|1;2%', "' inv-1 ", 'INV-1', "'00123", 'INV/7', 'a; b', '__proto__', '3/4'];
  const rows = numbers.map((number, at) => invoice(number, `C${at}`, `c${at}@x.example`));
  const host = await aWorkbook({ sheets: { Invoices: [HEADINGS, ...rows] } });
  const { problems } = await report(host);
  expect(problems.map(({ row, code }) => [row, code])).toEqual([
    [3, 'numberTwice'],
    [4, 'numberTwice'],
    [9, 'numberMissing'],
  ]);
  await click(host);
  const keys = history(host, ['Keys']).map((row) => row['Keys']);
  expect(keys.sort()).toEqual(
    ['00123|gentle|1', 'INV%7C1%3B2%25|gentle|1', 'INV/7|gentle|1', '__proto__|gentle|1', 'a%3B b|gentle|1'].sort(),
  );
  expect((await report(host)).ready).toEqual([]);
});

test('an address cell gives its addresses, never a header of the mail; what is none is named', async () => {
  const clients = [
    ['Client', 'E-mail', 'Cc'],
    ['A', 'a@x.example; not an address', ''],
    ['B', 'same@x.example', ''],
    ['C', 'same@x.example', 'SAME@x.example'],
    ['D', 'd@x.example\r\nBcc: victim@evil.example', ''],
    ['E', '"fake@evil.example" <e@x.example>', 'e@x.example; two@x.example'],
    ['F', 'f@x.example>, <z@evil.example', ''],
  ];
  const rows = clients.slice(1).map(([client = ''], at) => invoice(`N${at}`, client, '').slice(0, 4));
  const host = await aWorkbook({ sheets: { Invoices: [HEADINGS.slice(0, 4), ...rows], Clients: clients } });
  const { problems } = await report(host);
  expect(problems.map(({ row, code }) => `${row} ${code}`).sort()).toEqual(
    ['2 addressInvalid', '5 addressInvalid', '7 addressInvalid', '3 addressShared', '4 addressShared'].sort(),
  );
  await click(host);
  expect((await sent(host)).map((mail) => mail.split(':')[0])).toEqual([
    ...['a@x.example', 'same@x.example', 'same@x.example', 'd@x.example', 'e@x.example, two@x.example'],
  ]);
  for (const { raw } of host.outbox) expect(raw).not.toMatch(/^bcc/im);
});
