import fc from 'fast-check';
import { identity, parseStepKey, stepKey } from '../../src/core/identity';

describe('two writings of one number or name have one identity', () => {
  test.each`
    one                | other
    ${'INV-1'}         | ${'inv-1'}
    ${'  INV-1 '}      | ${'INV-1'}
    ${'INV 1'}         | ${'INV  1'}
    ${'INV 1'}         | ${'INV\u00A01'}
    ${'INV 1'}         | ${'INV\t\n1'}
    ${'INV 1'}         | ${'INV\u202F\u30001'}
    ${'INV-1'}         | ${'\uFEFFINV-1\u200B'}
    ${'INV-1'}         | ${'\u202AINV\u200E-1\u202C'}
    ${'Café Zürich'}   | ${'CAFE\u0301 ZU\u0308RICH'}
    ${'Straße 5 GmbH'} | ${'STRASSE 5 GMBH'}
    ${'Straße 5 GmbH'} | ${'STRAẞE 5 GMBH'}
    ${'ΟΔΟΣ'}          | ${'οδος'}
    ${'Ærø'}           | ${'ÆRØ'}
  `('"$one" and "$other"', ({ one, other }) => expect(identity(one)).toBe(identity(other)));
});

describe('different numbers and names stay apart', () => {
  test.each`
    one         | other
    ${'INV-1'}  | ${'INV-11'}
    ${'INV-1'}  | ${'INV 1'}
    ${'INV1'}   | ${'INV-1'}
    ${'Zürich'} | ${'Zurich'}
    ${'1'}      | ${'01'}
  `('"$one" and "$other"', ({ one, other }) => expect(identity(one)).not.toBe(identity(other)));
});

test.each(['', '   ', '\u00A0'])('blanks alone are nothing: "%s"', (text) => expect(identity(text)).toBe(''));

test('the identity of an identity is itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => identity(identity(text)) === identity(text)));
});

describe('a step key names item, level and turn', () => {
  test.each`
    label              | code        | n    | key
    ${'INV-1'}         | ${'gentle'} | ${1} | ${'INV-1|gentle|1'}
    ${'INV-7/2'}       | ${'firm'}   | ${3} | ${'INV-7/2|firm|3'}
    ${'A|B;C%D'}       | ${'final'}  | ${1} | ${'A%7CB%3BC%25D|final|1'}
    ${'50%7C'}         | ${'final'}  | ${1} | ${'50%257C|final|1'}
    ${'Nº 5\u00A0bis'} | ${'gentle'} | ${1} | ${'Nº 5 bis|gentle|1'}
    ${'INV\n1'}        | ${'gentle'} | ${1} | ${'INV 1|gentle|1'}
  `('$label, $code, $n → $key', ({ label, code, n, key }) => {
    expect(stepKey(label, code, n)).toBe(key);
    expect(parseStepKey(key)).toEqual({ item: identity(label), code, n });
  });
  test('blanks around a key do not matter', () =>
    expect(parseStepKey(' INV-1|gentle|1 ')).toEqual({ item: 'inv-1', code: 'gentle', n: 1 }));
  test.each([
    '',
    'INV-1',
    'INV-1|gentle',
    'INV-1|gentle|0',
    'INV-1|gentle|x',
    'INV-1|gentle|1|2',
    '|gentle|1',
    'INV-1||1',
  ])('"%s" is none', (text) => expect(parseStepKey(text)).toBeNull());
});

test('every label comes back from its key, and keys joined with "; " come apart again', () => {
  const label = fc.string({ unit: 'binary' }).filter((text) => identity(text) !== '');
  fc.assert(
    fc.property(label, label, fc.integer({ min: 1, max: 999 }), (a, b, n) => {
      const joined = [stepKey(a, 'gentle', n), stepKey(b, 'x|y;%', 1)].join('; ');
      expect(joined.split(';').map(parseStepKey)).toEqual([
        { item: identity(a), code: 'gentle', n },
        { item: identity(b), code: 'x|y;%', n: 1 },
      ]);
    }),
  );
});
