import fc from 'fast-check';
import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { countryOfIban, groupedIban, isQrIban, isSwissIban, readIban } from '../../../src/core/payment/iban';

describe('an IBAN is read without its blanks, and only with the length of its country and fitting check digits', () => {
  test.each`
    text                                   | iban
    ${'DE89 3704 0044 0532 0130 00'}       | ${'DE89370400440532013000'}
    ${'gb29 nwbk 6016 1331 9268 19'}       | ${'GB29NWBK60161331926819'}
    ${'FR14 2004 1010 0505 0001 3M02 606'} | ${'FR1420041010050500013M02606'}
    ${'IE29-AIBK-9311-5212-3456-78'}       | ${'IE29AIBK93115212345678'}
    ${'DE89 3704 0044 0532 0130 01'}       | ${null}
    ${'DE98 3704 0044 0532 0130 00'}       | ${null}
    ${'DE97 3704 0044 0532 0130 0'}        | ${null}
    ${'ZZ89 3704 0044 0532 0130 00'}       | ${null}
    ${'12345678'}                          | ${null}
    ${''}                                  | ${null}
  `('$text → $iban', ({ text, iban }) => {
    expect(readIban(text)).toBe(iban);
  });
});

/** 98 less the rest, as ISO 7064 says, worked out with whole numbers. */
const checked = (country: string, account: string) => {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return `${country}${String(98 - Number(BigInt(digits) % BigInt(97))).padStart(2, '0')}${account}`;
};
const specifications = getCountrySpecifications();
/** French overseas accounts bear FR, those of Åland FI: the registry does not know their own codes. */
const WITHIN_OTHERS = ['AX', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'];
/** Registered since the other library's table was made. */
const SINCE = ['BI', 'DJ', 'FK', 'HN'];

describe('against another library', () => {
  const registered = Object.keys(specifications).filter(
    (country) =>
      specifications[country]?.IBANRegistry === true &&
      specifications[country]?.chars &&
      !WITHIN_OTHERS.includes(country),
  );
  test.each(registered)('%s has an account number of the same length', (country) => {
    const length = specifications[country]?.chars ?? 0;
    const ofLength = (many: number) => readIban(checked(country, '1'.repeat(many - 4)));
    expect([length - 1, length, length + 1].map((many) => ofLength(many) !== null)).toEqual([false, true, false]);
  });
  test('no country has one that the other does not know', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const countries = letters.flatMap((first) => letters.map((second) => first + second));
    const known = countries.filter((country) =>
      Array.from({ length: 31 }, (_, n) => checked(country, '1'.repeat(n + 1))).some((iban) => readIban(iban) !== null),
    );
    expect(known).toEqual([...registered, ...SINCE].sort());
  });
  test('what the other takes is taken, and with one sign changed both refuse it', () => {
    const countries = fc.constantFrom('DE', 'CH', 'BE', 'NL', 'ES', 'IT', 'AT', 'FI', 'GB');
    const shapes: Readonly<Record<string, RegExp>> = {
      ...{ DE: /^\d{18}$/, CH: /^\d{5}[A-Z0-9]{12}$/, BE: /^\d{12}$/, NL: /^[A-Z]{4}\d{10}$/, ES: /^\d{20}$/ },
      ...{ IT: /^[A-Z]\d{10}[A-Z0-9]{12}$/, AT: /^\d{16}$/, FI: /^\d{14}$/, GB: /^[A-Z]{4}\d{14}$/ },
    };
    const accounts = countries.chain((country) =>
      fc.stringMatching(shapes[country] ?? /^$/).map((account) => checked(country, account)),
    );
    fc.assert(
      fc.property(accounts, fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, place, more) => {
        if (isValidIBAN(iban)) expect(readIban(iban)).toBe(iban);
        const digits = [...iban.matchAll(/\d/g)].map(({ index }) => index);
        const at = digits[place % digits.length] ?? 2;
        const wrong = iban.slice(0, at) + ((Number(iban[at]) + more) % 10) + iban.slice(at + 1);
        expect([isValidIBAN(wrong), readIban(wrong)]).toEqual([false, null]);
      }),
      { numRuns: 150 },
    );
  });
});

test.each`
  iban                            | grouped
  ${'GB33BUKB20201555555555'}     | ${'GB33 BUKB 2020 1555 5555 55'}
  ${' gb33 bukb2020 1555555555 '} | ${'GB33 BUKB 2020 1555 5555 55'}
  ${'NO9386011117947'}            | ${'NO93 8601 1117 947'}
  ${'BE68539007547034'}           | ${'BE68 5390 0754 7034'}
`('the IBAN $iban is printed $grouped', ({ iban, grouped }) => {
  expect(groupedIban(iban)).toBe(grouped);
});

describe('a QR-IBAN is one of Switzerland or Liechtenstein whose bank number is from 30000 to 31999', () => {
  test.each`
    iban                        | isQr
    ${'CH9929999000000000000'}  | ${false}
    ${'CH9930000000000000000'}  | ${true}
    ${'CH9931999000000000000'}  | ${true}
    ${'CH9932000000000000000'}  | ${false}
    ${'LI9930808000000000000'}  | ${true}
    ${'DE99308080000000000000'} | ${false}
  `('$iban → $isQr', ({ iban, isQr }) => {
    expect(isQrIban(iban)).toBe(isQr);
  });
});

test('the country of an account', () => {
  expect(countryOfIban('BE68539007547034')).toBe('BE');
  expect(['CH', 'LI', 'DE'].map((country) => isSwissIban(`${country}00`))).toEqual([true, true, false]);
});
