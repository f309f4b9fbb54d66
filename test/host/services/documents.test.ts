/** Drive's own files and Docs: made once, found again by their key, filled, saved, printed. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { aFolder, aHost, answerOf, ask, type Given, refusalOf } from '../testHost';

const DOC = "'application/vnd.google-apps.document'";
const CREATE = `const made = Drive.Files.create({ name: 'Notice ACME', mimeType: ${DOC}, appProperties: { paydueKey: 'k|1' } });`;
const OPEN = `${CREATE} const doc = DocumentApp.openById(made.id); const body = doc.getBody();`;
const run = async (body: string, options: Partial<Given> = {}) => {
  const host = await aHost({ ...options, code: `function ask() { ${body} }` });
  return { host, value: await ask(host) };
};

describe('a file is found again', () => {
  const list = (q: string, fields = 'files(id,name)') =>
    `Drive.Files.list({ q: ${JSON.stringify(q)}, fields: '${fields}', spaces: 'drive' }).files`;

  test.each`
    q                                                                               | found
    ${"appProperties has { key='paydueKey' and value='k|1' } and trashed=false"}    | ${['Notice ACME']}
    ${"appProperties has { key='paydueKey' and value='k|2' } and trashed=false"}    | ${[]}
    ${"appProperties has { key='other' and value='k|1' }"}                          | ${[]}
    ${"name = 'Notice ACME' and mimeType = 'application/vnd.google-apps.document'"} | ${['Notice ACME']}
    ${"name = 'notice'"}                                                            | ${[]}
    ${"'root' in parents and trashed = false"}                                      | ${['Notice ACME']}
    ${"(name = 'a (b) or c' or name = 'Notice ACME') and trashed = false"}          | ${['Notice ACME']}
    ${"(name = 'a' or name = 'Notice') and trashed = false"}                        | ${[]}
    ${"(name = 'Notice ACME' or name = 'a') and trashed = true"}                    | ${[]}
    ${'trashed = true'}                                                             | ${[]}
    ${''}                                                                           | ${['Notice ACME']}
  `('by "$q": $found', async ({ q, found }) => {
    expect((await run(`${CREATE} return ${list(q)}.map((file) => file.name)`)).value).toEqual(found);
  });

  test('by a key that holds a quote', async () => {
    const body = `Drive.Files.create({ name: 'x', appProperties: { k: "O'Neil" } }); return ${list("appProperties has { key='k' and value='O\\'Neil' }")}.length`;
    expect((await run(body)).value).toBe(1);
  });

  test('in a later execution', async () => {
    const host = await aHost({
      code: `function ask() { const known = ${list("appProperties has { key='paydueKey' and value='k|1' } and trashed=false")}; if (known.length === 0) { ${CREATE} } return known.length }`,
    });
    expect([await ask(host), await ask(host)]).toEqual([0, 1]);
    expect(host.files).toHaveLength(1);
  });

  test('no longer when it is in the bin', async () => {
    const { host, value } = await run(
      `${CREATE} Drive.Files.update({ trashed: true }, made.id); return ${list('trashed = false')}.length`,
    );
    expect([value, host.files]).toEqual([0, []]);
  });

  test('a term that is not imitated is refused, a broken one as Drive does', async () => {
    expect(await refusalOf(list("fullText contains 'x'"))).toMatch(/is not imitated yet$/);
    expect(await refusalOf(list("trashed=false or name='x'"))).toContain('Invalid Value');
  });
});

describe('what Drive says of a file', () => {
  test.each`
    call                                                                                                                                            | answer
    ${'Drive.Files.get(made.id, { fields: "name,appProperties" })'}                                                                                 | ${{ name: 'Notice ACME', appProperties: { paydueKey: 'k|1' } }}
    ${'Object.keys(Drive.Files.get(made.id))'}                                                                                                      | ${['kind', 'id', 'name', 'mimeType']}
    ${'Drive.Files.get(made.id, { fields: "webViewLink" }).webViewLink === "https://docs.google.com/document/d/" + made.id + "/edit?usp=drivesdk"'} | ${true}
    ${'Drive.Files.update({ name: "New", appProperties: { b: "2" } }, made.id, null, { fields: "name,appProperties" })'}                            | ${{ name: 'New', appProperties: { paydueKey: 'k|1', b: '2' } }}
  `('$call', async ({ call, answer }) => {
    expect(await answerOf(`${CREATE} return ${call}`)).toEqual(answer);
  });

  test('a file that is not there is not found', async () => {
    expect(
      await answerOf('try { Drive.Files.get("gone") } catch (e) { return [e.name, e.details.code, e.message] }'),
    ).toEqual([
      'GoogleJsonResponseException',
      404,
      'API call to drive.files.get failed with error: File not found: gone.',
    ]);
  });

  test.each`
    length | refused
    ${123} | ${'nothing was thrown'}
    ${124} | ${'GoogleJsonResponseException: API call to drive.files.create failed with error: The app property is too large.'}
  `('a property of key "k" takes a value of 123 bytes; $length: $refused', async ({ length, refused }) => {
    expect(await refusalOf(`Drive.Files.create({ name: 'x', appProperties: { k: 'x'.repeat(${length}) } })`)).toBe(
      refused,
    );
  });

  test('a folder can be a parent, another file cannot', async () => {
    const folder = "const f = Drive.Files.create({ name: 'F', mimeType: 'application/vnd.google-apps.folder' });";
    expect(
      await answerOf(
        `${folder} return Drive.Files.create({ name: 'x', parents: [f.id] }, null, { fields: 'parents' }).parents[0] === f.id`,
      ),
    ).toBe(true);
    expect(await refusalOf(`${CREATE} Drive.Files.create({ name: 'x', parents: [made.id] })`)).toContain(
      'not a folder',
    );
  });
});

describe('a file is copied', () => {
  const COPY = `${CREATE} const copy = Drive.Files.copy`;
  test('with its properties, those named anew with their new value', async () => {
    const body = `${COPY}({ name: 'Copy', appProperties: { other: 'x' } }, made.id, { fields: '*' });
      const again = Drive.Files.copy({ appProperties: { paydueKey: 'k|2' } }, copy.id, { fields: '*' });
      return [copy.name, copy.appProperties, again.name, again.appProperties, copy.mimeType === made.mimeType]`;
    expect(await answerOf(body)).toEqual([
      ...['Copy', { paydueKey: 'k|1', other: 'x' }, 'Copy of Copy', { paydueKey: 'k|2', other: 'x' }, true],
    ]);
  });

  test('and from then on by itself', async () => {
    const body = `${OPEN} body.appendParagraph('first'); doc.saveAndClose();
      const copy = Drive.Files.copy({ name: 'Copy' }, made.id); const other = DocumentApp.openById(copy.id);
      other.getBody().appendParagraph('second'); other.saveAndClose();
      return [made, copy].map(({ id }) => DocumentApp.openById(id).getBody().getText())`;
    expect(await answerOf(body)).toEqual(['\nfirst', '\nfirst\nsecond']);
  });

  test('not one of another account, which is not found (fact 77)', async () => {
    const host = await aHost({
      code: `function make() { ${CREATE} return made.id } function ask(id) { Drive.Files.copy({}, id) }`,
    });
    const { answer } = await host.callFromPage('make', []);
    host.user = 'ben@firm.example';
    await expect(ask(host, answer.ok ? answer.value : '')).rejects.toThrow('File not found');
  });
});

describe('a new Doc', () => {
  test('holds one empty paragraph', async () => {
    expect(await answerOf(`${OPEN} body.appendParagraph('p1'); return body.getText()`)).toBe('\np1');
  });

  test('a table is followed by a paragraph, and may be empty', async () => {
    expect(
      await answerOf(
        `${OPEN} body.appendTable([['a', 'b'], ['c', 'd']]); return [body.getNumChildren(), body.getChild(1).getCell(1, 0).getText(), body.appendTable().getNumRows()]`,
      ),
    ).toEqual([3, 'c', 0]);
  });

  test('is empty again when it was cleared', async () => {
    expect(
      await answerOf(`${OPEN} body.appendParagraph('x'); body.clear(); return [body.getNumChildren(), body.getText()]`),
    ).toEqual([1, '']);
  });

  test('loses a child, yet never its last paragraph', async () => {
    const body = `${OPEN} body.appendParagraph('x'); const first = body.getChild(0);
      const isEmpty = first.getType() === DocumentApp.ElementType.PARAGRAPH && first.asText().getText() === '';
      body.removeChild(first); return [isEmpty, body.getNumChildren(), body.getText()]`;
    expect(await answerOf(body)).toEqual([true, 1, 'x']);
    expect(await refusalOf(`${OPEN} body.removeChild(body.getChild(0))`)).toBe(
      "Exception: Can't remove the last paragraph in a document section.",
    );
  });

  test('takes headings, alignment and bold letters', async () => {
    const body = `${OPEN}
      const p = body.appendParagraph('Total due').setHeading(DocumentApp.ParagraphHeading.HEADING2).setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
      p.editAsText().setBold(0, 4, true);
      return [p.getHeading() === DocumentApp.ParagraphHeading.HEADING2, String(p.getAlignment()), p.getText()]`;
    expect(await answerOf(body)).toEqual([true, 'RIGHT', 'Total due']);
  });

  test.each`
    call                                                              | message
    ${'body.appendParagraph("abc").editAsText().setBold(1, 3, true)'} | ${'Index (3) must be less than the content length (3).'}
    ${'body.getChild(1)'}                                             | ${'Child index (1) must be less than the number of child elements (1).'}
    ${'doc.saveAndClose(); doc.getBody()'}                            | ${'Document is closed, its contents cannot be edited.'}
    ${'DocumentApp.openById("gone")'}                                 | ${"Document is missing (perhaps it was deleted, or you don't have read access?)"}
  `('$call is refused', async ({ call, message }) => {
    expect(await refusalOf(`${OPEN} ${call}`)).toBe(`Exception: ${message}`);
  });
});

describe('edits live in memory until saveAndClose', () => {
  const FILL = `${OPEN} body.appendParagraph('Formal notice').setHeading(DocumentApp.ParagraphHeading.TITLE); body.appendTable([['INV-1', '€100']]);`;

  test('a Doc that was not saved is still empty', async () => {
    const { host } = await run(FILL);
    expect(host.files[0]?.html).not.toContain('Formal notice');
  });

  test('a saved one has its page, and can be opened and filled again', async () => {
    const { host } = await run(`${FILL} doc.saveAndClose();
      const again = DocumentApp.openById(made.id); again.getBody().clear(); again.getBody().appendParagraph('Second'); again.saveAndClose();`);
    expect(host.files[0]?.html).toContain('Second');
    expect(host.files[0]?.html).not.toContain('INV-1');
  });

  test('a kill before saving loses the edits, not the file', async () => {
    const host = await aHost({ code: `function ask() { ${FILL} doc.saveAndClose() }` });
    host.failAt({ call: 'Document.saveAndClose', nth: 1, when: 'before', effect: 'kill' });
    await expect(ask(host)).rejects.toThrow();
    expect(host.files).toHaveLength(1);
    expect(host.files[0]?.html).not.toContain('Formal notice');
  });

  const PRINT = `${FILL} doc.saveAndClose();
    const pdf = DocumentApp.openById(made.id).getAs('application/pdf').setName('Notice ACME.pdf');
    return Drive.Files.create({ name: 'Notice ACME.pdf', mimeType: 'application/pdf', appProperties: { of: made.id } }, pdf).name`;

  test('a PDF of it is a file of its own', async () => {
    const { host, value } = await run(PRINT);
    expect(value).toBe('Notice ACME.pdf');
    expect(host.files.map((file) => [file.name, file.mimeType])).toEqual([
      ['Notice ACME', 'application/vnd.google-apps.document'],
      ['Notice ACME.pdf', 'application/pdf'],
    ]);
    expect(Buffer.from(host.files[1]!.bytes!).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('both are written into the folder', async () => {
    const { host } = await run(PRINT, { folder: aFolder() });
    expect(host.files.map((file) => basename(file.path ?? ''))).toEqual(['Notice ACME.html', 'Notice ACME.pdf']);
    expect(readFileSync(host.files[0]!.path!, 'utf8')).toContain('Formal notice');
    expect(existsSync(host.files[1]!.path!)).toBe(true);
  });

  test('its bytes can be read within the same execution: a mail may carry them', async () => {
    const first = "getAs('application/pdf').getBytes().slice(0, 4)";
    expect(await answerOf(`${FILL} doc.saveAndClose(); return DocumentApp.openById(made.id).${first}`)).toEqual([
      ...Buffer.from('%PDF'),
    ]);
  });
});
