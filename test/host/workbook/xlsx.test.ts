import { localeOfMachine, newBookId, timeZoneOfMachine } from '../../../host/workbook/machine';
import { newBook, openBook } from '../../../host/workbook/xlsx';
import { fileOf, partsFor, pathFor } from './packages';

const plain = (): string =>
  fileOf(partsFor({ sheets: { A: '<row r="1"><c r="A1"><v>1</v></c></row>' } }), 'my invoices.xlsx');

test('a book is called by its file', async () => {
  expect((await openBook(plain())).name).toMatch(/^\d+-my invoices\.xlsx$/);
  expect(newBook('sample.xlsx', { locale: 'en_GB', timeZone: 'UTC' }).name).toBe('sample.xlsx');
});

describe('locale and time zone', () => {
  test('are those asked for', async () => {
    const book = await openBook(plain(), { locale: 'de_DE', timeZone: 'Europe/Berlin' });
    expect([book.locale, book.timeZone]).toEqual(['de_DE', 'Europe/Berlin']);
  });

  test('else those of the machine', async () => {
    const book = await openBook(plain());
    expect([book.locale, book.timeZone]).toEqual([localeOfMachine(), timeZoneOfMachine()]);
  });

  test('else, in a working copy, those it was saved with', async () => {
    const book = await openBook(plain(), { locale: 'de_DE', timeZone: 'Europe/Berlin' });
    book.timeZone = 'Asia/Kolkata';
    const path = pathFor();
    await book.save(path);
    const again = await openBook(path);
    expect([again.locale, again.timeZone]).toEqual(['de_DE', 'Asia/Kolkata']);
    const other = await openBook(path, { locale: 'fr_FR' });
    expect([other.locale, other.timeZone]).toEqual(['fr_FR', 'Asia/Kolkata']);
  });

  test.each`
    environment                                | locale
    ${{ LANG: 'de_DE.UTF-8' }}                 | ${'de_DE'}
    ${{ LANG: 'de_DE@euro', LC_ALL: 'fr_FR' }} | ${'fr_FR'}
    ${{ LANG: 'C.UTF-8' }}                     | ${'en_GB'}
    ${{ LANG: 'en' }}                          | ${'en_GB'}
    ${{ LC_ALL: '', LANG: 'it_IT' }}           | ${'it_IT'}
    ${{}}                                      | ${'en_GB'}
  `('of a machine with $environment: $locale', ({ environment, locale }) => {
    expect(localeOfMachine(environment)).toBe(locale);
  });
});

describe('the id of a book', () => {
  test('is new for a file of the user, and stays with its working copy', async () => {
    const path = plain();
    const [one, two] = [await openBook(path), await openBook(path)];
    expect(one.id).not.toBe(two.id);
    const [first, second] = [pathFor(), pathFor()];
    await one.save(first);
    const copy = await openBook(first);
    expect(copy.id).toBe(one.id);
    copy.sheet('A')?.setValue(1, 1, 2);
    await copy.save(second);
    expect((await openBook(second)).id).toBe(one.id);
  });

  test("looks like Google's", () => {
    expect(newBookId()).toMatch(/^[\w-]{44}$/);
    expect(newBookId()).not.toBe(newBookId());
  });
});

test('sheets are found by their exact name', async () => {
  const book = await openBook(plain());
  expect([book.sheet('A')?.name, book.sheet('a'), book.sheet('B')]).toEqual(['A', null, null]);
});
