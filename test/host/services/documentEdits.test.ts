/** A Doc changed in place: paragraphs and rows put in, copied and taken out, letters replaced, headers, lists, pictures. */
import { aHost, answerOf, ask, refusalOf } from '../testHost';

const OPEN = `const made = Drive.Files.create({ name: 'Notice', mimeType: 'application/vnd.google-apps.document' });
  const doc = DocumentApp.openById(made.id), body = doc.getBody();`;
const TEXT = `${OPEN} const line = body.appendParagraph('ab').editAsText(); line.setBold(0, 0, true);`;
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAEElEQVR4AWP8z8DAxMDAAAAHEQEDx7DpCwAAAABJRU5ErkJggg==';
const BLOB = `Utilities.newBlob(Utilities.base64Decode('${PNG}'), 'image/png', 'qr.png')`;
const OUTLINE = `const outline = (of) => Array.from({ length: of.getNumChildren() }, (_, i) => of.getChild(i)).map((child) =>
  String(child.getType()) === 'TABLE' ? child.getNumRows() : child.getText());`;

describe('elements are put in, copied and taken out', () => {
  test.each`
    calls                                                                      | expected
    ${"body.insertParagraph(0, 'x')"}                                          | ${['x', '', 'a', 'b']}
    ${"body.insertParagraph(3, 'x')"}                                          | ${['', 'a', 'b', 'x']}
    ${'body.insertParagraph(1, a.copy())'}                                     | ${['', 'a', 'a', 'b']}
    ${'const c = a.copy(); c.setText("c"); body.appendParagraph(c)'}           | ${['', 'a', 'b', 'c']}
    ${'body.removeChild(a); body.appendParagraph(a)'}                          | ${['', 'b', 'a']}
    ${"body.insertTable(1, [['x'], ['y']])"}                                   | ${['', 2, 'a', 'b']}
    ${"body.insertTable(3, [['x']])"}                                          | ${['', 'a', 'b', 1, '']}
    ${"const t = body.insertTable(1, [['x']]); body.insertTable(2, t.copy())"} | ${['', 1, 1, 'a', 'b']}
    ${"body.insertListItem(1, 'x')"}                                           | ${['', 'x', 'a', 'b']}
    ${'b.clear()'}                                                             | ${['', 'a', '']}
  `('$calls', async ({ calls, expected }) => {
    const start = "const a = body.appendParagraph('a'), b = body.appendParagraph('b');";
    expect(await answerOf(`${OPEN} ${OUTLINE} ${start} ${calls}; return outline(body)`)).toEqual(expected);
  });

  test.each`
    calls                                                                     | message
    ${'body.appendParagraph(a)'}                                              | ${'Element must be detached.'}
    ${'const c = a.copy(); body.appendParagraph(c); body.appendParagraph(c)'} | ${'Element must be detached.'}
    ${'t.insertTableRow(0, t.getRow(0))'}                                     | ${'Element must be detached.'}
    ${"body.insertParagraph(9, 'x')"}                                         | ${'Child index (9) must be less than or equal to the number of child elements (4).'}
    ${'t.insertTableRow(2)'}                                                  | ${'Child index (2) must be less than or equal to the number of child elements (1).'}
    ${'body.removeChild(a.copy())'}                                           | ${'Element does not contain the specified child element.'}
    ${'t.removeChild(t.getRow(0).copy())'}                                    | ${'Element does not contain the specified child element.'}
    ${'t.getCell(0, 0).removeChild(t.getCell(0, 0).getChild(0))'}             | ${"Can't remove the last paragraph in a document section."}
  `('$calls is refused', async ({ calls, message }) => {
    const start = "const a = body.appendParagraph('a'), t = body.appendTable([['x']]);";
    expect(await refusalOf(`${OPEN} ${start} ${calls}`)).toBe(`Exception: ${message}`);
  });

  test('a row is copied with its looks, changed by itself, and put in', async () => {
    const body = `${OPEN} const t = body.appendTable([['a', 'b'], ['c', 'd']]);
      const copy = t.getRow(0).copy(); copy.getCell(0).setText('x');
      t.insertTableRow(1, copy); t.removeChild(t.getRow(2));
      return [t.getNumRows(), t.getCell(0, 0).getText(), t.getCell(1, 0).getText(), t.getCell(1, 1).getText()]`;
    expect(await answerOf(body)).toEqual([2, 'a', 'x', 'b']);
  });

  test('a cell holds paragraphs and lists', async () => {
    const body = `${OPEN} ${OUTLINE} const cell = body.appendTable([['a']]).getCell(0, 0);
      cell.insertParagraph(0, 'x'); cell.insertListItem(2, 'y'); cell.removeChild(cell.getChild(1)); return outline(cell)`;
    expect(await answerOf(body)).toEqual(['x', 'y']);
  });
});

describe('letters are replaced in place', () => {
  test.each`
    calls                                                                                               | expected
    ${"line.insertText(0, 'x')"}                                                                        | ${'<b>xa</b>b'}
    ${"line.insertText(1, 'x')"}                                                                        | ${'<b>ax</b>b'}
    ${"line.insertText(2, 'x')"}                                                                        | ${'<b>a</b>bx'}
    ${'line.deleteText(0, 0)'}                                                                          | ${'b'}
    ${'line.deleteText(1, 1)'}                                                                          | ${'<b>a</b>'}
    ${"line.deleteText(0, 1).insertText(0, 'x')"}                                                       | ${'x'}
    ${"line.setText('{{total}}').setBold(true).insertText(1, '$1').deleteText(3, 10).deleteText(0, 0)"} | ${'<b>$1</b>'}
  `('$calls', async ({ calls, expected }) => {
    const host = await aHost({ code: `function ask() { ${TEXT} ${calls}; doc.saveAndClose() }` });
    await ask(host);
    expect(host.files[0]?.html).toContain(`>${expected}</p>`);
  });

  test.each`
    call                         | message
    ${"line.insertText(3, 'x')"} | ${'Index (3) must be less than or equal to the content length (2).'}
    ${'line.deleteText(0, 2)'}   | ${'Index (2) must be less than the content length (2).'}
    ${'line.deleteText(1, 0)'}   | ${'Index (1) must be less than or equal to the end index (0).'}
  `('$call is refused', async ({ call, message }) => {
    expect(await refusalOf(`${TEXT} ${call}`)).toBe(`Exception: ${message}`);
  });
});

describe('a picture', () => {
  test('is as large as its file says until it is told another size, and has no letters', async () => {
    const body = `${OPEN} const line = body.appendParagraph('a'); const picture = line.appendInlineImage(${BLOB});
      const own = [picture.getWidth(), picture.getHeight()];
      picture.setWidth(30).setHeight(20).setAltDescription('Scan'); line.appendText('b');
      const kinds = [0, 1, 2].map((i) => String(line.getChild(i).getType()));
      return [...own, picture.getWidth(), picture.getHeight(), picture.getAltDescription(), line.getText(), kinds]`;
    expect(await answerOf(body)).toEqual([3, 2, 30, 20, 'Scan', 'ab', ['TEXT', 'INLINE_IMAGE', 'TEXT']]);
  });

  test.each`
    calls                                                   | left
    ${'line.editAsText().deleteText(0, 0)'}                 | ${2}
    ${'line.editAsText().deleteText(0, 1)'}                 | ${0}
    ${"line.editAsText().insertText(1, 'x').setBold(true)"} | ${3}
    ${'line.clear()'}                                       | ${0}
  `('of which the letters around go, goes with them: $calls leaves $left', async ({ calls, left }) => {
    const body = `${OPEN} const line = body.appendParagraph('a'); line.appendInlineImage(${BLOB}); line.appendText('b');`;
    expect(await answerOf(`${body} ${calls}; return line.getNumChildren()`)).toBe(left);
  });

  test('must be a picture', async () => {
    expect(await refusalOf(`${OPEN} body.appendParagraph('a').appendInlineImage(Utilities.newBlob('text'))`)).toBe(
      'Exception: Invalid image data.',
    );
  });
});

describe('header and footer', () => {
  test('are not there until they are added, and then once', async () => {
    const body = `${OPEN} ${OUTLINE} const none = doc.getFooter(); const footer = doc.addFooter();
      footer.getChild(0).asParagraph().setText('foot'); doc.addHeader().appendTable([['x']]);
      return [none, outline(doc.getFooter()), outline(doc.getHeader())]`;
    expect(await answerOf(body)).toEqual([null, ['foot'], ['', 1, '']]);
    expect(await refusalOf(`${OPEN} doc.addHeader(); doc.addHeader()`)).toBe(
      'Exception: Document already has a header.',
    );
  });

  test('are saved and copied with the Doc', async () => {
    const body = `${OPEN} doc.addFooter().getChild(0).asParagraph().setText('foot'); doc.saveAndClose();
      const copy = Drive.Files.copy({ name: 'Copy' }, made.id);
      return [DocumentApp.openById(copy.id).getFooter().getText(), copy.name, copy.id === made.id]`;
    expect(await answerOf(body)).toEqual(['foot', 'Copy', false]);
  });
});

test('a list item is its own kind of element, with bullets alone', async () => {
  const body = `${OPEN} const item = body.appendListItem('x').setGlyphType(DocumentApp.GlyphType.BULLET);
    return [String(item.getType()), String(body.getChild(1).asListItem().copy().getType())]`;
  expect(await answerOf(body)).toEqual(['LIST_ITEM', 'LIST_ITEM']);
  expect(await refusalOf(`${OPEN} body.appendListItem('x').setGlyphType(DocumentApp.GlyphType.NUMBER)`)).toContain(
    'is not imitated yet',
  );
  expect(await refusalOf(`${OPEN} body.appendParagraph(body.appendListItem('x').copy())`)).toContain(
    'match the method signature',
  );
});
