import { domainOf, linksOf, upiLink } from '../../../src/core/payment/paymentLink';
import { amount } from '../builders';
import { aCreditor } from './builders';

describe('a payment link is filled with number, amount and currency', () => {
  const payables = [
    { amount: amount('1250.50'), numbers: ['INV 1/ä'] },
    { amount: amount('5000', 'JPY'), numbers: ['A', 'B'] },
    { amount: amount('-3.00', 'GBP'), numbers: ['C'] },
  ];
  const link = (paymentLink: string) => linksOf(aCreditor({ paymentLink }), payables).map(({ href }) => href);
  test('one for each currency in which something is owed', () => {
    expect(link('https://p.example/{{number}}?a={{amount}}&c={{ currency }}')).toEqual([
      'https://p.example/INV%201%2F%C3%A4?a=1250.50&c=EUR',
      'https://p.example/A%20B?a=5000&c=JPY',
    ]);
  });
  test('one for all when it has nothing to fill', () => {
    expect(linksOf(aCreditor({ paymentLink: 'https://p.example/pay' }), payables)).toEqual([
      { href: 'https://p.example/pay', amounts: [amount('1250.50'), amount('5000', 'JPY')] },
    ]);
  });
  test('a mail address behind the domain does no harm', () => {
    expect(link('https://p.example?to=ann@client.example')).toEqual(['https://p.example?to=ann@client.example']);
  });
  test.each([
    ...['http://p.example/', 'javascript:alert(1)', 'https://p.example/ x', 'https://p.example/"x', ' ', 'https:///x'],
    ...['https://bank.example@evil.example/', 'https://p.example\\@bank.example'],
    ...['https://{{number}}/pay', 'https://{{number}}.p.example/', 'https://p.{{currency}}'],
  ])('none of "%s"', (pattern) => {
    expect(link(pattern)).toEqual([]);
  });
});

describe('a link goes to the domain that its text names', () => {
  test.each`
    href                                   | domain
    ${'https://p.example/x'}               | ${'p.example'}
    ${'HTTPS://p.example?x'}               | ${'p.example'}
    ${'https://bank.example@evil.example'} | ${'evil.example'}
    ${'https://a@b@evil.example/x@y'}      | ${'evil.example'}
    ${'https://p.example\\@bank.example'}  | ${'p.example'}
  `('$href → $domain', ({ href, domain }) => {
    expect(domainOf(href)).toBe(domain);
  });
});

describe('a UPI link names address, payee, amount and numbers', () => {
  const creditor = aCreditor({ upi: 'ada.studio@okbank', name: 'Ada & Co' });
  const link = (of: string, numbers: readonly string[] = ['INV-1'], by = creditor) =>
    upiLink(by, { amount: amount(of, 'INR'), numbers });
  test.each`
    made                                                             | expected
    ${link('1250.00')}                                               | ${'upi://pay?pa=ada.studio@okbank&pn=Ada%20%26%20Co&am=1250.00&cu=INR&tn=INV-1'}
    ${link('0.01', ['A', 'B'], { ...creditor, name: null })}         | ${'upi://pay?pa=ada.studio@okbank&am=0.01&cu=INR&tn=A%20B'}
    ${link('0.00')}                                                  | ${null}
    ${link('1.00', ['A'], aCreditor())}                              | ${null}
    ${upiLink(creditor, { amount: amount('1.00'), numbers: ['A'] })} | ${null}
  `('$expected', ({ made, expected }) => {
    expect(made).toBe(expected);
  });
  test('with a note of at most 50 characters', () => {
    const note = (numbers: readonly string[]) => decodeURIComponent(link('1.00', numbers)?.split('tn=')[1] ?? '');
    expect(note(['x'.repeat(50)])).toBe('x'.repeat(50));
    expect(note(['x'.repeat(51)])).toBe(`${'x'.repeat(49)}…`);
  });
});
