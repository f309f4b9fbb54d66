import { openBook } from '../../../host/workbook/xlsx';
import { fileOf, partsFor, partText, pathFor } from './packages';

const FONTS =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';

/** A book whose first cells have these formats: built-in numbers, or codes of the book's own. */
function bookWith(formats: readonly (number | string)[]) {
  const codes = formats.filter((each) => typeof each === 'string');
  const list = codes.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  const xfs = formats.map(
    (each) =>
      `<xf numFmtId="${typeof each === 'number' ? each : 170 + codes.indexOf(each)}" fontId="0" fillId="0" borderId="0"/>`,
  );
  const styles = `${codes.length === 0 ? '' : `<numFmts count="${codes.length}">${list.join('')}</numFmts>`}${FONTS}<cellXfs>${xfs.join('')}</cellXfs>`;
  const cells = formats.map((_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="${i}"><v>46090.5</v></c></row>`);
  return partsFor({ sheets: { A: cells.join('') }, styles });
}

async function formatsRead(formats: readonly (number | string)[], locale: string): Promise<readonly string[]> {
  const sheet = (await openBook(fileOf(bookWith(formats)), { locale, timeZone: 'UTC' })).sheet('A');
  return formats.map((_, i) => sheet?.cell(i + 1, 1).format ?? '');
}

async function codesSaved(formats: readonly (number | string)[]): Promise<string> {
  const path = pathFor();
  await (await openBook(fileOf(bookWith(formats)), { locale: 'de_DE', timeZone: 'UTC' })).save(path);
  return partText(path, 'xl/styles.xml');
}

describe('built-in formats mean what they mean to the reader', () => {
  test.each`
    id    | en_GB                     | de_DE
    ${0}  | ${'General'}              | ${'General'}
    ${4}  | ${'#,##0.00'}             | ${'#,##0.00'}
    ${7}  | ${'£#,##0.00;-£#,##0.00'} | ${'#,##0.00 €;-#,##0.00 €'}
    ${10} | ${'0.00%'}                | ${'0.00%'}
    ${14} | ${'mm-dd-yy'}             | ${'mm-dd-yy'}
    ${22} | ${'dd/mm/yyyy hh:mm'}     | ${'dd.mm.yyyy hh:mm'}
    ${39} | ${'#,##0.00 ;(#,##0.00)'} | ${'#,##0.00 ;(#,##0.00)'}
    ${49} | ${'@'}                    | ${'@'}
  `('number $id', async ({ id, en_GB, de_DE }) => {
    expect(await formatsRead([id], 'en_GB')).toEqual([en_GB]);
    expect(await formatsRead([id], 'de_DE')).toEqual([de_DE]);
  });

  test('and go back into the file by their number', async () => {
    const xml = await codesSaved([0, 7, 14, 22, 44]);
    expect(xml).not.toContain('formatCode');
    for (const id of [7, 14, 22, 44]) expect(xml).toContain(`numFmtId="${id}"`);
  });

  test('a number that the book itself explains is left to it', async () => {
    expect(await formatsRead([7, 'yyyy'], 'de_DE')).toEqual(['#,##0.00 €;-#,##0.00 €', 'yyyy']);
  });
});

describe("the book's own formats keep every character", () => {
  const codes = ['0\\d', 'yyyy\\-mm\\-dd', '#,##0.00\\ "€"', '"x" 0;[Red]-0;"–"', '0\\"', '[$€-407] #,##0.00', '\\\\0'];
  test.each(codes)('%s', async (code) => {
    expect(await formatsRead([code], 'en_GB')).toEqual([code]);
    expect(await codesSaved([code])).toContain(`formatCode="${code.replaceAll('"', '&quot;')}"`);
  });

  test('all of them at once, each with its own cell', async () => {
    expect(await formatsRead([14, ...codes, 22], 'en_GB')).toEqual(['mm-dd-yy', ...codes, 'dd/mm/yyyy hh:mm']);
  });
});
