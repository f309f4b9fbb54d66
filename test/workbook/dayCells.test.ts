import { day } from '../../src/core/days';
import { readDay } from '../../src/workbook/dayCells';
import { readLocale } from '../../src/workbook/locale';

const read = (text: string, locale: string) => readDay(text, readLocale(locale));

describe('a text date is read in the order of its locale', () => {
  test.each`
    text                       | locale     | day
    ${'2026-03-08'}            | ${'en_US'} | ${'2026-03-08'}
    ${'2026-3-8'}              | ${'de_DE'} | ${'2026-03-08'}
    ${'2026/03/08'}            | ${'en_US'} | ${'2026-03-08'}
    ${'2026.03.08.'}           | ${'hu_HU'} | ${'2026-03-08'}
    ${'2026. 3. 8.'}           | ${'ko_KR'} | ${'2026-03-08'}
    ${'20260308'}              | ${'en_GB'} | ${'2026-03-08'}
    ${'08.03.2026'}            | ${'de_DE'} | ${'2026-03-08'}
    ${'08.03.2026'}            | ${'en_US'} | ${'2026-03-08'}
    ${'8. 3. 2026'}            | ${'cs_CZ'} | ${'2026-03-08'}
    ${'8.3.26'}                | ${'de_CH'} | ${'2026-03-08'}
    ${'8/3/26'}                | ${'fr_FR'} | ${'2026-03-08'}
    ${'3/8/26'}                | ${'en_US'} | ${'2026-03-08'}
    ${'03/04/2026'}            | ${'en_US'} | ${'2026-03-04'}
    ${'03/04/2026'}            | ${'en'}    | ${'2026-03-04'}
    ${'03/04/2026'}            | ${'en_GB'} | ${'2026-04-03'}
    ${'03-04-2026'}            | ${'nl_NL'} | ${'2026-04-03'}
    ${'03/04/2026'}            | ${'es_MX'} | ${'2026-04-03'}
    ${'31/12/2026'}            | ${'en_GB'} | ${'2026-12-31'}
    ${'31/12/2026'}            | ${'ja_JP'} | ${'2026-12-31'}
    ${'12/31/2026'}            | ${'ja_JP'} | ${'2026-12-31'}
    ${'05/05/2026'}            | ${'en_CA'} | ${'2026-05-05'}
    ${'1/1/90'}                | ${'en_GB'} | ${'1990-01-01'}
    ${'1/1/89'}                | ${'en_GB'} | ${'2089-01-01'}
    ${'2026-03-08 14:30'}      | ${'en_GB'} | ${'2026-03-08'}
    ${'2026-03-08T23:59:59Z'}  | ${'en_GB'} | ${'2026-03-08'}
    ${'8/3/2026 2:15 PM'}      | ${'en_GB'} | ${'2026-03-08'}
    ${'08.03.2026, 14:30 Uhr'} | ${'de_DE'} | ${'2026-03-08'}
    ${'\u00a008.03.2026 '}     | ${'de_DE'} | ${'2026-03-08'}
    ${'\u200e08.03.2026'}      | ${'he_IL'} | ${'2026-03-08'}
  `('$text in $locale is $day', ({ text, locale, day: expected }) => {
    expect(read(text, locale)).toBe(expected);
  });
});

describe('the name of a month is read in six languages whatever the locale', () => {
  test.each`
    text                       | day
    ${'8 March 2026'}          | ${'2026-03-08'}
    ${'March 8, 2026'}         | ${'2026-03-08'}
    ${'8-Mar-2026'}            | ${'2026-03-08'}
    ${'Mar 8th, 2026'}         | ${'2026-03-08'}
    ${'Sun, 8 Mar 2026'}       | ${'2026-03-08'}
    ${'8th of March 26'}       | ${'2026-03-08'}
    ${'8 mars 2026'}           | ${'2026-03-08'}
    ${'dimanche 8 mars 2026'}  | ${'2026-03-08'}
    ${'mar. 7 avril 2026'}     | ${'2026-04-07'}
    ${'1er août 2026'}         | ${'2026-08-01'}
    ${'15 févr. 2026'}         | ${'2026-02-15'}
    ${'8. März 2026'}          | ${'2026-03-08'}
    ${'8. MAERZ 2026'}         | ${'2026-03-08'}
    ${'Sonntag, 8. März 2026'} | ${'2026-03-08'}
    ${'1. Jänner 2026'}        | ${'2026-01-01'}
    ${'8 de marzo de 2026'}    | ${'2026-03-08'}
    ${'8 ene 2026'}            | ${'2026-01-08'}
    ${'8 maart 2026'}          | ${'2026-03-08'}
    ${'8 mei 2026'}            | ${'2026-05-08'}
    ${'8 marzo 2026'}          | ${'2026-03-08'}
    ${'lunedì 9 gennaio 2026'} | ${'2026-01-09'}
    ${'29 februari 2028'}      | ${'2028-02-29'}
  `('$text is $day', ({ text, day: expected }) => {
    expect(read(text, 'en_US')).toBe(expected);
  });
});

describe('what is no day is refused with its reason', () => {
  test.each`
    text                     | locale     | code               | suggestion
    ${'31/02/2026'}          | ${'en_GB'} | ${'dayUnreadable'} | ${'2026-02-28'}
    ${'2026-02-30'}          | ${'en_GB'} | ${'dayUnreadable'} | ${'2026-02-28'}
    ${'29.02.2026'}          | ${'de_DE'} | ${'dayUnreadable'} | ${'2026-02-28'}
    ${'31.04.2026'}          | ${'de_DE'} | ${'dayUnreadable'} | ${'2026-04-30'}
    ${'32.01.2026'}          | ${'de_DE'} | ${'dayUnreadable'} | ${''}
    ${'01.13.2026'}          | ${'de_DE'} | ${'dayUnreadable'} | ${''}
    ${'13/13/2026'}          | ${'en_US'} | ${'dayUnreadable'} | ${''}
    ${'soon'}                | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'8 March'}             | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'before 8 March 2026'} | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'8/3'}                 | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'46089'}               | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'Net 30'}              | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'1 2 3 May 2026'}      | ${'en_GB'} | ${'dayUnreadable'} | ${''}
    ${'31/12/2026'}          | ${'en_US'} | ${'dayAmbiguous'}  | ${'2026-12-31'}
    ${'12/31/2026'}          | ${'fr_FR'} | ${'dayAmbiguous'}  | ${'2026-12-31'}
    ${'03/04/2026'}          | ${'en_CA'} | ${'dayAmbiguous'}  | ${''}
    ${'03-04-26'}            | ${'ja_JP'} | ${'dayAmbiguous'}  | ${''}
  `('$text in $locale: $code', ({ text, locale, code, suggestion }) => {
    expect(read(text, locale)).toMatchObject({ bad: code, params: { suggestion } });
  });
});

describe('a date cell is its day, unless it is too far away to be meant', () => {
  test.each`
    day             | read
    ${'2026-03-08'} | ${'2026-03-08'}
    ${'1990-01-01'} | ${'1990-01-01'}
    ${'2100-12-31'} | ${'2100-12-31'}
    ${'1989-12-31'} | ${'dayImplausible'}
    ${'2101-01-01'} | ${'dayImplausible'}
    ${'1899-12-30'} | ${'dayImplausible'}
  `('$day → $read', ({ day: text, read: expected }) => {
    const found = readDay({ day: day(text), time: '23:30' }, readLocale('en_US'));
    expect(typeof found === 'string' ? found : found && 'bad' in found ? found.bad : found).toBe(expected);
  });

  test('text is held to the same years', () => {
    expect(read('30.12.1899', 'de_DE')).toMatchObject({ bad: 'dayImplausible' });
  });
});

describe('other cells', () => {
  test.each`
    cell        | expected
    ${''}       | ${null}
    ${'  '}     | ${null}
    ${20260308} | ${'2026-03-08'}
  `('$cell → $expected', ({ cell, expected }) => {
    expect(readDay(cell, readLocale('en_GB'))).toBe(expected);
  });

  test.each`
    cell            | code
    ${46089}        | ${'dayUnreadable'}
    ${true}         | ${'dayUnreadable'}
    ${'#REF!'}      | ${'formulaError'}
    ${'Loading...'} | ${'stillLoading'}
  `('$cell is refused: $code', ({ cell, code }) => {
    expect(readDay(cell, readLocale('en_GB'))).toMatchObject({ bad: code });
  });
});
