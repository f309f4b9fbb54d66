/**
 * A workbench for tests: a small bundle of their own (so that each case of the page can be provoked), a small workbook,
 * the real host and the real server, and the page compiled from its source.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createHost } from '../../host/realm/createHost';
import type { Host } from '../../host/realm/host';
import { startWorkbench, type Workbench } from '../../host/workbench/server';
import type { Book } from '../../host/workbook/book';
import { newBook } from '../../host/workbook/xlsx';
import { aBundle } from '../host/testHost';

export type TestWorkbench = Workbench & { readonly host: Host };

/** @param prepare fills the workbook: sheet Invoices, headings and two rows, stands in it already */
export async function testWorkbench(prepare: (book: Book) => void = () => undefined): Promise<TestWorkbench> {
  const dist = aBundle(CODE);
  const book = testBook();
  prepare(book);
  const host = await createHost({ dist, book, now: '2026-11-03 09:00', folder: null, user: 'mia@example.com' });
  const workbench = await startWorkbench({
    host,
    dist,
    pages: compiledPage(),
    folder: null,
    port: 0,
    hourlyFunction: 'heartbeat',
    addOnName: 'Paydue',
  });
  return { ...workbench, host };
}

let pages: string | null = null;

/** Once for all tests of a file. */
function compiledPage(): string {
  if (pages !== null) return pages;
  pages = mkdtempSync(join(tmpdir(), 'paydue-pages-'));
  buildSync({
    entryPoints: ['host/workbench/page.tsx'],
    outdir: pages,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return pages;
}

/** Headings frozen, a date, an amount with a German format, a part-paid balance with a known formula result. */
function testBook(): Book {
  const book = newBook('invoices.xlsx', { locale: 'en_GB', timeZone: 'Europe/London' });
  const sheet = book.insertSheet('Invoices');
  const rows = [
    ['Number', 'Client', 'Due', 'Amount', 'Paid', 'Note'],
    ['INV-1', 'Aurora Bakery Ltd', 46_315, 1840, 0, ''],
    ['INV-2', 'Cobalt Print SARL', 46_328, 620.5, 100, 'a long note that runs over the empty cells to its right'],
  ];
  rows.forEach((cells, down) => {
    for (const [right, value] of cells.entries()) sheet.setValue(down + 1, right + 1, value === '' ? null : value);
  });
  sheet.setColumnFormat(3, 'yyyy-mm-dd');
  sheet.setColumnFormat(4, '#,##0.00');
  for (const row of [2, 3]) {
    sheet.setFormat(row, 3, 'yyyy-mm-dd');
    sheet.setFormat(row, 4, '#,##0.00');
  }
  for (let column = 1; column <= 6; column += 1) sheet.setStyle(1, column, { bold: true, background: '#eef3f1' });
  sheet.setNote(2, 2, 'Lena Brandt pays on Fridays');
  sheet.setFrozenRows(1);
  book.insertSheet('Clients').setValue(1, 1, 'Client');
  return book;
}

/** Apps Script of our own: what a page asks comes back, and everything a bundle can show is shown. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Show the sidebar', 'showSidebar')
    .addItem('Ask something', 'showDialog')
    .addSeparator()
    .addItem('Fail', 'fail')
    .addToUi();
}
function showSidebar() { SpreadsheetApp.getUi().showSidebar(page_('Test sidebar').setTitle('Test sidebar')); }
function showDialog() {
  SpreadsheetApp.getUi().showModalDialog(page_('Test dialog').setWidth(420).setHeight(260), 'Ask something');
}
function fail() { throw new Error('The bundle says no.'); }
function echo(value) { return value; }
function private_() { return 'never'; }
function whereAmI() {
  var cell = SpreadsheetApp.getActiveSheet().getCurrentCell();
  return SpreadsheetApp.getActiveSheet().getName() + ' ' + cell.getRow() + ' ' + cell.getColumn();
}
function goToClient() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices').getRange(3, 2).activate();
  SpreadsheetApp.getActiveSpreadsheet().toast('Here it is', 'Cobalt');
}
function heartbeat() { console.log('tick'); }
function install() { ScriptApp.newTrigger('heartbeat').timeBased().everyHours(1).create(); }
function send(raw) { return Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe(raw, Utilities.Charset.UTF_8) }, 'me').id; }
function page_(title) {
  return HtmlService.createHtmlOutput(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><base target="_blank"><title>' + title + '</title></head><body><main>' +
      '<h1>' + title + '</h1><p id="out" role="status"></p>' +
      '<button id="echo">Ask</button> <button id="fail">Fail</button> <button id="where">Where</button> ' +
      '<button id="go">Go</button> <button id="close">Close</button> <button id="focus">Give the keyboard back</button> ' +
      '<p><a href="https://mail.google.com/mail/#search/TOKEN">Search</a> in your own mailbox</p></main><script>' +
      'var out = function (x) { document.getElementById("out").textContent = typeof x === "string" ? x : JSON.stringify(x); };' +
      'var ask = function () { return google.script.run.withSuccessHandler(out).withFailureHandler(function (e) { out("failed: " + e.message); }); };' +
      'var on = function (id, act) { document.getElementById(id).onclick = act; };' +
      'on("echo", function () { google.script.run.withSuccessHandler(function (v, u) { out([v, u]); }).withUserObject("me").echo({ a: [1, undefined, "x"], b: undefined }); });' +
      'on("fail", function () { ask().fail(); }); on("where", function () { ask().whereAmI(); }); on("go", function () { ask().goToClient(); });' +
      'on("close", function () { google.script.host.close(); }); on("focus", function () { google.script.host.editor.focus(); });' +
      '</script></body></html>');
}
`;
