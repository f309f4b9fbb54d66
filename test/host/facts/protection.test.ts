/** Protected columns and sheets (platform.md, fact 25): whoever is no editor is refused at the call. */
import { memoryBook } from '../memoryBook';
import { aHost } from '../testHost';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Invoices");';
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const [MIA, JON] = ['mia@firm.example', 'jon@firm.example'];
/** What Jon is told when he calls; null when it goes well. Column B is Mia's. */
const refusal = async (call: string, column: number | null = 2): Promise<string | null> => {
  const code = `function ask() { ${SHEET} try { ${call} } catch (e) { return e.name + ": " + e.message } return null }`;
  const host = await aHost({ code, book: memoryBook({ Invoices: [['a', 'b']], Clients: [['a', 'b']] }) });
  host.protect('Invoices', column, [MIA]);
  const answer = host.callNow(JON, 'ask', []);
  expect(host.callNow(MIA, 'ask', [])).toEqual({ ok: true, value: null });
  return answer.ok ? (answer.value as string | null) : answer.message;
};

describe('fact 25: only an editor writes to a protected column', () => {
  test.each`
    call                                                                                   | refused
    ${'sheet.getRange(1, 1).setValue("x")'}                                                | ${false}
    ${'sheet.getRange(1, 2).setValue("x")'}                                                | ${true}
    ${'sheet.getRange(1, 3).setValue("x")'}                                                | ${false}
    ${'sheet.getRange(1, 1, 1, 2).setValues([["x", "y"]])'}                                | ${true}
    ${'sheet.getRange(1, 1, 1, 3).clearContent()'}                                         | ${true}
    ${'sheet.getRange(1, 2).setNumberFormat("@")'}                                         | ${true}
    ${'sheet.getRange(1, 2).setNumberFormats([["@"]])'}                                    | ${true}
    ${'sheet.getRange(1, 2).setBackground("#ffffff")'}                                     | ${true}
    ${'sheet.getRange(1, 2).setNote("x")'}                                                 | ${true}
    ${'sheet.getRange(1, 2).getValue()'}                                                   | ${false}
    ${'sheet.appendRow(["x"])'}                                                            | ${false}
    ${'sheet.appendRow(["x", "y"])'}                                                       | ${true}
    ${'sheet.insertRowsAfter(1000, 1)'}                                                    | ${true}
    ${'sheet.insertColumnsAfter(26, 1)'}                                                   | ${true}
    ${'SpreadsheetApp.getActive().getSheetByName("Clients").getRange(1, 2).setValue("x")'} | ${false}
  `('fact 25: $call is refused: $refused', async ({ call, refused }) => {
    expect(await refusal(call)).toBe(refused ? `Exception: ${REFUSED}` : null);
  });

  test.each(['sheet.getRange(1, 26).setValue("x")', 'sheet.appendRow(["x"])'])(
    'fact 25: of a whole sheet nothing: %s',
    async (call) => {
      expect(await refusal(call, null)).toBe(`Exception: ${REFUSED}`);
    },
  );
});

test('fact 25: what was refused at the call is never written, what came before it is', async () => {
  const code = `function ask() { ${SHEET} sheet.getRange(1, 1).setValue("x"); try { sheet.getRange(1, 2).setValue("y") } catch (e) {} sheet.getRange(1, 3).setValue("z") }`;
  const host = await aHost({ code });
  host.protect('Invoices', 2, [MIA]);
  host.callNow(JON, 'ask', []);
  expect([1, 2, 3].map((column) => host.book.sheet('Invoices')?.cell(1, column).value)).toEqual(['x', null, 'z']);
});

test('fact 25: a range tells whether it may be edited', async () => {
  const host = await aHost({
    code: `function ask() { ${SHEET} return [1, 2].map((column) => sheet.getRange(1, column).canEdit()) }`,
  });
  host.protect('Invoices', 2, [MIA]);
  expect(host.callNow(JON, 'ask', [])).toEqual({ ok: true, value: [true, false] });
});

test('fact 25: a protection stops people’s hands as well, and a later one takes the place of the earlier', async () => {
  const host = await aHost({ code: '' });
  host.protect('Invoices', 2, [MIA]);
  host.user = JON;
  expect(() => host.typeInto('Invoices', 1, 2, 'x')).toThrow(REFUSED);
  expect(() => host.deleteRows('Invoices', 1, 1)).toThrow(REFUSED);
  expect(() => host.typeInto('Invoices', 1, 1, 'x')).not.toThrow();
  host.protect('Invoices', 2, [MIA, JON]);
  expect(() => host.typeInto('Invoices', 1, 2, 'x')).not.toThrow();
});
