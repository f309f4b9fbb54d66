/** Pages that the bundle opens, and toasts: noted for the workbench. */
import { aHost, refusalOf } from '../testHost';

const opens = async (body: string) =>
  (await aHost({ code: `function go() { ${body} }`, pages: { sidebar: '<p>hello</p>' } })).clickMenu('go');

describe('a click opens', () => {
  test('the sidebar, from a text or from a file', async () => {
    expect(
      await opens('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>x</p>").setTitle("Today"))'),
    ).toEqual([{ kind: 'sidebar', title: 'Today', html: '<p>x</p>' }]);
    expect(await opens('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar"))')).toEqual([
      { kind: 'sidebar', title: '', html: '<p>hello</p>' },
    ]);
  });

  test('a dialog of the size set, under the title of the call', async () => {
    const page = 'HtmlService.createHtmlOutput().append("a").append("b")';
    expect(await opens(`SpreadsheetApp.getUi().showModalDialog(${page}.setWidth(900).setHeight(640), "Send")`)).toEqual(
      [{ kind: 'dialog', title: 'Send', html: 'ab', width: 900, height: 640 }],
    );
    expect(await opens(`SpreadsheetApp.getUi().showModalDialog(${page}, "Send")`)).toMatchObject([
      { width: 600, height: 400 },
    ]);
  });

  test('a toast', async () => {
    expect(await opens('SpreadsheetApp.getActive().toast("3 mails left", "Paydue", 5)')).toEqual([
      { kind: 'toast', title: 'Paydue', message: '3 mails left' },
    ]);
  });
});

test('a page that is not in the folder is missed', async () => {
  expect(await refusalOf('HtmlService.createHtmlOutputFromFile("gone")')).toBe(
    'Exception: No HTML file named gone was found.',
  );
});

test('something else than a page is no page', async () => {
  expect(await refusalOf('SpreadsheetApp.getUi().showSidebar("<p>x</p>")')).toBe(
    "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
  );
});
