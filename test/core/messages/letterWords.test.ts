import { inWords, type LetterWords, letterWords } from '../../../src/core/messages/letterWords';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'nl', 'it'] as const;
const _ = '\u00a0';

describe('a list is put into words', () => {
  test.each`
    language | parts                  | text
    ${'en'}  | ${[]}                  | ${''}
    ${'en'}  | ${['a']}               | ${'a'}
    ${'en'}  | ${['a', 'b']}          | ${'a and b'}
    ${'en'}  | ${['a', 'b', 'c']}     | ${'a, b and c'}
    ${'fr'}  | ${['a', 'b', 'c']}     | ${'a, b et c'}
    ${'de'}  | ${['a', 'b']}          | ${'a und b'}
    ${'es'}  | ${['a', 'b']}          | ${'a y b'}
    ${'es'}  | ${['F-1', 'INV-2']}    | ${'F-1 e INV-2'}
    ${'es'}  | ${['F-1', 'Hilos 2']}  | ${'F-1 e Hilos 2'}
    ${'es'}  | ${['F-1', 'Hierro 2']} | ${'F-1 y Hierro 2'}
    ${'es'}  | ${['INV-1', '9 más']}  | ${'INV-1 y 9 más'}
    ${'nl'}  | ${['a', 'b']}          | ${'a en b'}
    ${'it'}  | ${['a', 'b']}          | ${'a e b'}
  `('$language: $text', ({ language, parts, text }) => {
    expect(inWords(parts, letterWords(language))).toBe(text);
  });
});

describe('days are counted as the language does', () => {
  test.each`
    language | zero          | one           | two
    ${'en'}  | ${'0 days'}   | ${'1 day'}    | ${'2 days'}
    ${'fr'}  | ${'0 jour'}   | ${'1 jour'}   | ${'2 jours'}
    ${'de'}  | ${'0 Tage'}   | ${'1 Tag'}    | ${'2 Tage'}
    ${'es'}  | ${'0 días'}   | ${'1 día'}    | ${'2 días'}
    ${'nl'}  | ${'0 dagen'}  | ${'1 dag'}    | ${'2 dagen'}
    ${'it'}  | ${'0 giorni'} | ${'1 giorno'} | ${'2 giorni'}
  `('$language', ({ language, zero, one, two }) => {
    const { days } = letterWords(language);
    expect([days(0, '0'), days(1, '1'), days(2, '2')]).toEqual([zero, one, two]);
  });
});

describe('an unknown language gets English, a region its language', () => {
  test.each`
    language   | due
    ${'xx'}    | ${'Due'}
    ${''}      | ${'Due'}
    ${'de-CH'} | ${'Fällig'}
    ${'FR'}    | ${'Échéance'}
  `('$language', ({ language, due }) => {
    expect(letterWords(language).due).toBe(due);
  });
});

describe('a percent has its sign as the language sets it', () => {
  test.each`
    language | text
    ${'en'}  | ${'8.15%'}
    ${'fr'}  | ${`8.15${_}%`}
    ${'de'}  | ${`8.15${_}%`}
    ${'es'}  | ${`8.15${_}%`}
    ${'nl'}  | ${'8.15%'}
    ${'it'}  | ${'8.15%'}
  `('$language: $text', ({ language, text }) => {
    expect(letterWords(language).percentSign('8.15')).toBe(text);
  });
});

describe('Italian days have the article that their number asks for', () => {
  const { perDayFrom, accountAsOf, accountBetween, offer } = letterWords('it');
  test.each`
    text                                       | expected
    ${perDayFrom('X', '3 novembre 2026')}      | ${'più X al giorno a partire dal 3 novembre 2026'}
    ${perDayFrom('X', '8 novembre 2026')}      | ${'più X al giorno a partire dall’8 novembre 2026'}
    ${perDayFrom('X', '11 novembre 2026')}     | ${'più X al giorno a partire dall’11 novembre 2026'}
    ${perDayFrom('X', '18 novembre 2026')}     | ${'più X al giorno a partire dal 18 novembre 2026'}
    ${perDayFrom('X', '1º novembre 2026')}     | ${'più X al giorno a partire dal 1º novembre 2026'}
    ${accountAsOf('8 marzo 2026')}             | ${'Situazione all’8 marzo 2026'}
    ${accountAsOf('9 marzo 2026')}             | ${'Situazione al 9 marzo 2026'}
    ${accountBetween('11 marzo', '8 aprile')}  | ${'Movimenti dall’11 marzo all’8 aprile'}
    ${accountBetween('1º marzo', '30 aprile')} | ${'Movimenti dal 1º marzo al 30 aprile'}
    ${offer('2%', 'X', '8 marzo 2026')}        | ${'Sconto del 2% per pagamento anticipato: X se paga entro l’8 marzo 2026'}
  `('$expected', ({ text, expected }) => {
    expect(text).toBe(expected);
  });
});

/** Every entry as text, each of its parameters by a name of its own. */
function said(words: LetterWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      if (typeof word === 'string') return [name, word];
      const of = word as (...values: readonly (string | number)[]) => string;
      return [name, name === 'days' ? of(7, '⟨1⟩') : of('⟨1⟩', '⟨2⟩', '⟨3⟩')];
    }),
  );
}

describe('every language says everything', () => {
  const english = said(letterWords('en'));
  const values = (text: string) => [...new Set(text.match(/⟨\d⟩/g) ?? [])].sort();

  test.each(LANGUAGES.slice(1))('%s names what English names, and with the same values', (language) => {
    const own = said(letterWords(language));
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [name, text] of Object.entries(own)) {
      expect([name, text.trim()]).toEqual([name, text]);
      expect([name, text.length > 0]).toEqual([name, true]);
      expect([name, values(text)]).toEqual([name, values(english[name] ?? '')]);
    }
  });

  test.each(LANGUAGES.slice(1))('%s has its own words, but for those that are the same everywhere', (language) => {
    const own = said(letterWords(language));
    const same = Object.keys(english).filter((name) => own[name] === english[name]);
    // "Total", "Online", "Page", names of foreign accounts and the like.
    const SHARED = [
      'total',
      'principal',
      'issued',
      'date',
      'bank',
      'online',
      'page',
      'upi',
      'sortCode',
      'percentSign',
      'age',
    ];
    expect(same.filter((name) => !SHARED.includes(name))).toEqual([]);
  });

  test('labels begin with a capital, what follows an amount does not', () => {
    for (const language of LANGUAGES) {
      const words = letterWords(language);
      for (const label of [
        words.invoice,
        words.interest,
        words.compensation,
        words.sortCode,
        words.statement,
        words.notDue,
      ])
        expect(label).toMatch(/^\p{Lu}/u);
      expect(words.perDay('⟨1⟩')).toMatch(/^⟨1⟩ \p{Ll}/u);
    }
  });

  test('French has an unbreakable blank before its signs', () => {
    for (const text of Object.values(said(letterWords('fr')))) expect(text).not.toMatch(/[^\u00a0][:;?!%]/);
  });

  test('no straight apostrophe stands in any', () => {
    for (const language of LANGUAGES)
      for (const text of Object.values(said(letterWords(language)))) expect(text).not.toContain("'");
  });
});

describe('whoever reads an account is told that it never changes by mail, and to call before paying into another', () => {
  test.each`
    language | never                                                                | call
    ${'en'}  | ${'We never change our bank details by e-mail'}                      | ${'call us before you pay'}
    ${'fr'}  | ${'ne changent jamais par simple e-mail'}                            | ${'appelez-nous avant de payer'}
    ${'de'}  | ${'Eine neue Bankverbindung teilen wir nie per E-Mail mit'}          | ${'rufen Sie uns bitte vor der Zahlung an'}
    ${'es'}  | ${'Nunca cambiamos nuestros datos bancarios por correo electrónico'} | ${'llámenos antes de pagar'}
    ${'nl'}  | ${'Wij wijzigen onze bankgegevens nooit per e-mail'}                 | ${'bel ons dan voordat u betaalt'}
    ${'it'}  | ${'Non cambiamo mai le nostre coordinate bancarie per e-mail'}       | ${'si prega di chiamarci prima di pagare'}
  `('$language', ({ language, never, call }) => {
    const { bankCaution } = letterWords(language);
    expect(bankCaution).toContain(never);
    expect(bankCaution).toContain(call);
  });
});
