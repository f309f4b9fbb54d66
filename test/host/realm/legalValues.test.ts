/** What may cross google.script.run, there and back. */
import { aHost, answerOf, refusalOf } from '../testHost';

const echo = 'function ask(x) { return x === undefined ? "nothing" : x } function hidden_() {} const arrow = () => 1;';

describe('an argument that may not cross is refused before anything runs', () => {
  test.each`
    what                    | args                              | key
    ${'a Date'}             | ${[new Date(0)]}                  | ${'0'}
    ${'a nested Date'}      | ${[{ due: new Date(0) }]}         | ${'due'}
    ${'the third argument'} | ${[1, 2, () => 1]}                | ${'2'}
    ${'bytes in a list'}    | ${[[0, 0, 0, new Uint8Array(1)]]} | ${'3'}
    ${'a Map'}              | ${[{ m: new Map() }]}             | ${'m'}
  `('$what', async ({ args, key }) => {
    const host = await aHost({ code: echo });
    const { answer } = await host.callFromPage('ask', args);
    expect(answer).toEqual({ ok: false, message: `Failed due to illegal value in property: ${key}` });
    expect(host.executions).toHaveLength(0);
  });

  test('something that refers to itself', async () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    const { answer } = await (await aHost({ code: echo })).callFromPage('ask', [loop]);
    expect(answer).toEqual({ ok: false, message: 'Failed due to illegal value in property: self' });
  });
});

describe('legal arguments arrive', () => {
  test.each`
    given                     | arrives
    ${'text'}                 | ${'text'}
    ${{ a: [1, true, null] }} | ${{ a: [1, true, null] }}
    ${[1, undefined]}         | ${[1, null]}
    ${{ a: undefined, b: 1 }} | ${{ b: 1 }}
  `('$given', async ({ given, arrives }) => {
    const { answer } = await (await aHost({ code: echo })).callFromPage('ask', [given]);
    expect(answer).toEqual({ ok: true, value: arrives });
  });
});

describe('an answer crosses or becomes null', () => {
  test.each`
    given                                      | arrives
    ${'{ list: [1, undefined, "x"] }'}         | ${{ list: [1, null, 'x'] }}
    ${'undefined'}                             | ${null}
    ${'new Date()'}                            | ${null}
    ${'{ deep: [{ at: new Date() }] }'}        | ${null}
    ${'{ sheet: SpreadsheetApp.getActive() }'} | ${null}
    ${'{ m: new Map([[1, 2]]), r: /x/ }'}      | ${{ m: {}, r: {} }}
    ${'{ f: function () { return 1 } }'}       | ${{ f: 'function () { return 1 }' }}
    ${'{ n: NaN }'}                            | ${{ n: null }}
  `('$given', async ({ given, arrives }) => {
    expect(await answerOf(`return ${given}`)).toEqual(arrives);
  });

  test.each(['{ b: new Uint8Array(2) }', '(() => { const a = {}; a.a = a; return a })()'])(
    '%s is an error',
    async (given) => {
      await expect(answerOf(`return ${given}`)).rejects.toThrow(/^The script returned a value that/);
    },
  );
});

describe('a page may call top-level functions only', () => {
  test.each(['hidden_', 'arrow', 'nothing', 'toString'])('not %s', async (name) => {
    const { answer } = await (await aHost({ code: echo })).callFromPage(name, []);
    expect(answer).toEqual({ ok: false, message: `Script function not found: ${name}` });
  });

  test('of an uncaught exception it learns the message only', async () => {
    const code = 'function ask() { const e = new Error("no such row"); e.code = 7; throw e }';
    const { answer } = await (await aHost({ code })).callFromPage('ask', []);
    expect(answer).toEqual({ ok: false, message: 'no such row' });
  });

  test('inside, arguments of a wrong type are told by their types', async () => {
    expect(await refusalOf('SpreadsheetApp.getActive().getSheets()[0].getRange(1, NaN, "x")')).toBe(
      "Exception: The parameters (number,number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(await refusalOf('Utilities.formatDate("x", "UTC", "yyyy")')).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(await refusalOf('SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValues([1, 2])')).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});
