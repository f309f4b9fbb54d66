import type { Day } from '../../../src/core/days';
import { formatDay, formatMoney, formatNumber } from '../../../src/core/messages/formats';

/** A no-break space, as it stands in the results. */
const _ = '\u00a0';
/** The narrow one between French thousands, and the minus that is no hyphen. */
const n = '\u202f';
const m = '\u2212';

describe('a day is written as the reader writes it', () => {
  test.each`
    language | style        | day             | text
    ${'en'}  | ${'long'}    | ${'2026-11-03'} | ${'3 November 2026'}
    ${'en'}  | ${'short'}   | ${'2026-11-03'} | ${'3 Nov 2026'}
    ${'en'}  | ${'weekday'} | ${'2026-11-06'} | ${'Friday 6 November'}
    ${'en'}  | ${'heading'} | ${'2026-11-03'} | ${'Tuesday 3 November'}
    ${'en'}  | ${'weekday'} | ${'2026-11-01'} | ${'Sunday 1 November'}
    ${'en'}  | ${'weekday'} | ${'2028-02-29'} | ${'Tuesday 29 February'}
    ${'en'}  | ${'weekday'} | ${'2000-01-01'} | ${'Saturday 1 January'}
    ${'fr'}  | ${'long'}    | ${'2026-11-01'} | ${'1er novembre 2026'}
    ${'fr'}  | ${'long'}    | ${'2026-08-02'} | ${'2 août 2026'}
    ${'fr'}  | ${'short'}   | ${'2026-02-11'} | ${'11 févr. 2026'}
    ${'fr'}  | ${'weekday'} | ${'2026-11-06'} | ${'vendredi 6 novembre'}
    ${'fr'}  | ${'heading'} | ${'2026-11-03'} | ${'Mardi 3 novembre'}
    ${'de'}  | ${'long'}    | ${'2026-03-31'} | ${'31. März 2026'}
    ${'de'}  | ${'short'}   | ${'2026-11-03'} | ${'3. Nov. 2026'}
    ${'de'}  | ${'weekday'} | ${'2026-11-06'} | ${'Freitag, 6. November'}
    ${'es'}  | ${'long'}    | ${'2026-11-03'} | ${'3 de noviembre de 2026'}
    ${'es'}  | ${'short'}   | ${'2026-01-03'} | ${'3 ene 2026'}
    ${'es'}  | ${'weekday'} | ${'2026-11-07'} | ${'sábado 7 de noviembre'}
    ${'nl'}  | ${'long'}    | ${'2026-03-03'} | ${'3 maart 2026'}
    ${'nl'}  | ${'short'}   | ${'2026-03-03'} | ${'3 mrt 2026'}
    ${'nl'}  | ${'heading'} | ${'2026-11-05'} | ${'Donderdag 5 november'}
    ${'it'}  | ${'long'}    | ${'2026-12-25'} | ${'25 dicembre 2026'}
    ${'it'}  | ${'weekday'} | ${'2026-11-06'} | ${'venerdì 6 novembre'}
    ${'it'}  | ${'weekday'} | ${'2026-11-01'} | ${'domenica 1º novembre'}
    ${'it'}  | ${'long'}    | ${'2026-12-01'} | ${'1º dicembre 2026'}
    ${'it'}  | ${'short'}   | ${'2026-12-11'} | ${'11 dic 2026'}
    ${'fr'}  | ${'weekday'} | ${'2026-11-01'} | ${'dimanche 1er novembre'}
    ${'es'}  | ${'long'}    | ${'2026-11-01'} | ${'1 de noviembre de 2026'}
  `('$language, $style: $day is "$text"', ({ language, style, day, text }) => {
    expect(formatDay(day as Day, language, style)).toBe(text);
  });

  test.each(['xx', '', 'EN', 'en-GB'])('the language "%s" is read as English', (language) => {
    expect(formatDay('2026-11-03' as Day, language, 'long')).toBe('3 November 2026');
  });

  test('a language with a region is read by its first part', () => {
    expect(formatDay('2026-11-03' as Day, 'de-AT', 'long')).toBe('3. November 2026');
  });
});

describe('an amount has its currency, its digits and the separators of the language', () => {
  test.each`
    language | minor        | currency | text
    ${'en'}  | ${125000}    | ${'EUR'} | ${'€1,250.00'}
    ${'en'}  | ${125000}    | ${'CHF'} | ${`CHF${_}1,250.00`}
    ${'en'}  | ${99}        | ${'GBP'} | ${'£0.99'}
    ${'en'}  | ${1}         | ${'GBP'} | ${'£0.01'}
    ${'en'}  | ${0}         | ${'USD'} | ${'$0.00'}
    ${'en'}  | ${-5000}     | ${'EUR'} | ${`${m}€50.00`}
    ${'en'}  | ${-5000}     | ${'CHF'} | ${`CHF${_}${m}50.00`}
    ${'en'}  | ${99999}     | ${'EUR'} | ${'€999.99'}
    ${'en'}  | ${100000}    | ${'EUR'} | ${'€1,000.00'}
    ${'en'}  | ${5000}      | ${'JPY'} | ${'¥5,000'}
    ${'en'}  | ${7}         | ${'KWD'} | ${`KWD${_}0.007`}
    ${'en'}  | ${1234567}   | ${'KWD'} | ${`KWD${_}1,234.567`}
    ${'en'}  | ${123456789} | ${'AUD'} | ${'A$1,234,567.89'}
    ${'de'}  | ${125000}    | ${'EUR'} | ${`1.250,00${_}€`}
    ${'de'}  | ${-125000}   | ${'CHF'} | ${`${m}1.250,00${_}CHF`}
    ${'fr'}  | ${123456789} | ${'EUR'} | ${`1${n}234${n}567,89${_}€`}
    ${'es'}  | ${125000}    | ${'EUR'} | ${`1.250,00${_}€`}
    ${'it'}  | ${5}         | ${'EUR'} | ${`0,05${_}€`}
    ${'nl'}  | ${125000}    | ${'EUR'} | ${`€${_}1.250,00`}
    ${'nl'}  | ${-125000}   | ${'EUR'} | ${`€${_}${m}1.250,00`}
    ${'xx'}  | ${125000}    | ${'EUR'} | ${'€1,250.00'}
  `('$language: $minor $currency is "$text"', ({ language, minor, currency, text }) => {
    expect(formatMoney({ minor, currency }, language)).toBe(text);
  });
});

describe('a whole number has its thousands apart', () => {
  test.each`
    language | value      | text
    ${'en'}  | ${0}       | ${'0'}
    ${'en'}  | ${999}     | ${'999'}
    ${'en'}  | ${1000}    | ${'1,000'}
    ${'en'}  | ${-1200}   | ${`${m}1,200`}
    ${'en'}  | ${1234567} | ${'1,234,567'}
    ${'de'}  | ${1200}    | ${'1.200'}
    ${'fr'}  | ${1200}    | ${`1${n}200`}
  `('$language: $value is "$text"', ({ language, value, text }) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});
