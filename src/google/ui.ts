/** Menu, sidebar, dialogs. All of them are the one file page.html, whose body names the view to show. */
export type View =
  | 'today'
  | 'calls'
  | 'send'
  | 'setUp'
  | 'notice'
  | 'record'
  | 'start'
  | 'rules'
  | 'templates'
  | 'letters'
  | 'charges';

/** The menu needs no permission at all, so that it is there before anything was allowed (platform.md 1.6). */
export function addMenu(items: readonly { readonly caption: string; readonly functionName: string }[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) menu.addItem(item.caption, item.functionName);
  menu.addToUi();
}

export function showSidebar(view: View, title: string): void {
  SpreadsheetApp.getUi().showSidebar(output(view, title));
}

export function showDialog(view: View, title: string, width: number, height: number): void {
  SpreadsheetApp.getUi().showModalDialog(output(view, title).setWidth(width).setHeight(height), title);
}

function output(view: View, title: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile('page').getContent();
  return HtmlService.createHtmlOutput(page.replace('data-view=""', `data-view="${view}"`)).setTitle(title);
}
