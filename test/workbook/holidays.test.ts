import { readHolidays } from '../../src/workbook/holidays';
import { readLocale } from '../../src/workbook/locale';
import { on, places, sheet } from './sheets';

const read = (...rows: Parameters<typeof sheet>[1][]) => readHolidays(sheet('Holidays', ...rows), readLocale('de_DE'));

test('days in order, each once, as dates or as text', () => {
  const { holidays, problems } = read(
    ['Date', 'Name'],
    [on('2026-12-25'), 'Christmas'],
    ['01.01.2026', ''],
    ['25. Dezember 2026', 'again'],
    ['', ''],
  );
  expect([holidays, problems]).toEqual([['2026-01-01', '2026-12-25'], []]);
});

test('a cell that is no day is a problem and the others go on', () => {
  const { holidays, problems } = read(['Date', 'Name'], ['Easter', ''], [on('2026-12-25'), '']);
  expect([holidays, places(problems)]).toEqual([['2026-12-25'], ['Holidays 2 Date: dayUnreadable']]);
});

test('without its heading nothing is read', () => {
  const { holidays, problems } = read(['When'], [on('2026-12-25')]);
  expect([holidays, places(problems)]).toEqual([[], ['Holidays Date: columnMissing']]);
});
