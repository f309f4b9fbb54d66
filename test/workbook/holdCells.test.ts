import { day } from '../../src/core/days';
import { readHold } from '../../src/workbook/holdCells';
import { readLocale } from '../../src/workbook/locale';

describe('a hold ends with a day, or has no end', () => {
  test.each`
    cell                                         | hold
    ${''}                                        | ${null}
    ${' '}                                       | ${null}
    ${'-'}                                       | ${null}
    ${false}                                     | ${null}
    ${'no'}                                      | ${null}
    ${'Nein'}                                    | ${null}
    ${true}                                      | ${'open'}
    ${'x'}                                       | ${'open'}
    ${'Yes'}                                     | ${'open'}
    ${'oui'}                                     | ${'open'}
    ${'sì'}                                      | ${'open'}
    ${'open'}                                    | ${'open'}
    ${'Until further notice'}                    | ${'open'}
    ${"jusqu'à nouvel ordre"}                    | ${'open'}
    ${'bis auf weiteres'}                        | ${'open'}
    ${'hasta nuevo aviso'}                       | ${'open'}
    ${'tot nader order'}                         | ${'open'}
    ${'fino a nuovo avviso'}                     | ${'open'}
    ${'31.03.2026'}                              | ${'2026-03-31'}
    ${{ day: day('2026-03-31'), time: '00:00' }} | ${'2026-03-31'}
  `('$cell → $hold', ({ cell, hold }) => {
    expect(readHold(cell, readLocale('de_DE'))).toBe(hold);
  });

  test.each`
    cell                                         | code
    ${'ask Peter first'}                         | ${'dayUnreadable'}
    ${'#REF!'}                                   | ${'formulaError'}
    ${{ day: day('1899-12-30'), time: '08:00' }} | ${'dayImplausible'}
  `('$cell is refused: $code', ({ cell, code }) => {
    expect(readHold(cell, readLocale('de_DE'))).toMatchObject({ bad: code });
  });
});
