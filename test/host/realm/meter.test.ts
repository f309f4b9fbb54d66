/** The meter: every call by its name, and what Google's servers had to answer. */
import { memoryBook } from '../memoryBook';
import { aHost, ask } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';
const counted = async (body: string) => {
  const host = await aHost({
    book: memoryBook({ Invoices: [['a'], ['b']] }),
    code: `function ask() { ${SHEET} ${body} }`,
  });
  await ask(host);
  const calls = host.executions[0]!.calls;
  return { ...calls, costMs: host.executions[0]!.costMs };
};

describe('round trips', () => {
  test.each`
    body                                                                                                      | trips | why
    ${''}                                                                                                     | ${0}  | ${'handles cost none'}
    ${'sheet.getRange(1, 1, 2, 1).getValues()'}                                                               | ${1}  | ${'a read'}
    ${'sheet.getDataRange().getValues()'}                                                                     | ${2}  | ${'its size, then its cells'}
    ${'sheet.getLastRow(); sheet.getLastColumn()'}                                                            | ${1}  | ${'sizes come together'}
    ${'sheet.getRange(1, 1).setValue(1); sheet.getMaxRows(); sheet.getMaxColumns()'}                          | ${0}  | ${'the grid is known'}
    ${'sheet.getRange(1, 1).getValues(); sheet.getRange(1, 1).getValues()'}                                   | ${1}  | ${'nothing was written between'}
    ${'sheet.getRange(1, 1).getValues(); sheet.getRange(2, 1).setValue(1); sheet.getRange(1, 1).getValues()'} | ${2}  | ${'something was written between'}
    ${'sheet.getRange(1, 1).setValue(1); sheet.appendRow([2])'}                                               | ${0}  | ${'writes wait'}
    ${'sheet.getRange(1, 1).setValue(1); SpreadsheetApp.flush()'}                                             | ${1}  | ${'a flush with writes'}
    ${'SpreadsheetApp.flush(); SpreadsheetApp.flush()'}                                                       | ${0}  | ${'a flush of nothing'}
    ${'LockService.getDocumentLock().tryLock(1)'}                                                             | ${1}  | ${'a lock'}
    ${'const p = PropertiesService.getUserProperties(); p.setProperty("a", "b"); p.getProperty("a")'}         | ${2}  | ${'properties'}
    ${'ScriptApp.getProjectTriggers()'}                                                                       | ${1}  | ${'triggers'}
    ${'Utilities.formatDate(new Date(), "UTC", "yyyy"); console.log("x")'}                                    | ${0}  | ${'what stays on this side'}
  `('$trips for $why', async ({ body, trips }) => {
    expect((await counted(body)).roundTrips).toBe(trips);
  });
});

describe('calls by name', () => {
  test('count every call; the total leaves out handles, Logger and Utilities', async () => {
    const calls = await counted(
      'sheet.getRange(1, 1).getValue(); sheet.getRange(1, 2).setValue(1); Utilities.sleep(1); Logger.log("x"); SpreadsheetApp.flush()',
    );
    expect(calls.byName).toEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 2,
      'Range.getValue': 1,
      'Range.setValue': 1,
      'Utilities.sleep': 1,
      'Logger.log': 1,
      'SpreadsheetApp.flush': 1,
    });
    expect(calls.total).toBe(3);
  });
});

describe('virtual time', () => {
  test.each`
    body                                                           | ms      | why
    ${''}                                                          | ${0}    | ${'handles'}
    ${'sheet.getRange(1, 1, 500, 2).getValues()'}                  | ${210}  | ${'200 and 10 for a thousand cells'}
    ${'sheet.getRange(1, 1).setValue(1); SpreadsheetApp.flush()'}  | ${317}  | ${'2, then 300 and 15'}
    ${'sheet.getRange(1, 1).setValue(1); sheet.getLastRow()'}      | ${502}  | ${'2, then 300 on top of a read of 200'}
    ${'Utilities.sleep(2500)'}                                     | ${2500} | ${'sleep'}
    ${'PropertiesService.getUserProperties().setProperty("a", 1)'} | ${70}   | ${'a property'}
  `('$ms ms for $why', async ({ body, ms }) => {
    expect((await counted(body)).costMs).toBe(1000 + ms);
  });
});
