import { isAddress, readMailboxes } from '../../src/workbook/mailboxes';

describe('a cell may name several people', () => {
  test.each`
    text                                           | good                                             | wrong
    ${''}                                          | ${[]}                                            | ${[]}
    ${'-'}                                         | ${[]}                                            | ${[]}
    ${'ap@acme.com'}                               | ${['ap@acme.com']}                               | ${[]}
    ${'AP@Acme.COM'}                               | ${['ap@acme.com']}                               | ${[]}
    ${'mailto:ap@acme.com'}                        | ${['ap@acme.com']}                               | ${[]}
    ${'Jane Doe <jane@acme.com>'}                  | ${['Jane Doe <jane@acme.com>']}                  | ${[]}
    ${'jane@acme.com (Jane)'}                      | ${['Jane <jane@acme.com>']}                      | ${[]}
    ${'<jane@acme.com>'}                           | ${['jane@acme.com']}                             | ${[]}
    ${'jane@acme.com <jane@acme.com>'}             | ${['jane@acme.com']}                             | ${[]}
    ${'"Doe, Jane" <jane@acme.com>; joe@acme.com'} | ${['Doe, Jane <jane@acme.com>', 'joe@acme.com']} | ${[]}
    ${'Doe, Jane <jane@acme.com>, joe@acme.com'}   | ${['Doe, Jane <jane@acme.com>', 'joe@acme.com']} | ${[]}
    ${'Name <a@b.com>; c@d.com, e@f.com'}          | ${['Name <a@b.com>', 'c@d.com', 'e@f.com']}      | ${[]}
    ${'a@b.com\nc@d.com'}                          | ${['a@b.com', 'c@d.com']}                        | ${[]}
    ${'a@b.com c@d.com'}                           | ${['a@b.com', 'c@d.com']}                        | ${[]}
    ${'a@b.com / c@d.com'}                         | ${['a@b.com', 'c@d.com']}                        | ${[]}
    ${'a@b.com; A@B.com'}                          | ${['a@b.com']}                                   | ${[]}
    ${'a@b.com;'}                                  | ${['a@b.com']}                                   | ${[]}
    ${'a@b.com; joe'}                              | ${['a@b.com']}                                   | ${['joe']}
    ${'joe; a@b.com'}                              | ${['a@b.com']}                                   | ${['joe']}
    ${'joe@'}                                      | ${[]}                                            | ${['joe@']}
    ${'n/a'}                                       | ${[]}                                            | ${['n/a']}
    ${'a@b.com; c@d'}                              | ${['a@b.com']}                                   | ${['c@d']}
  `('$text', ({ text, good, wrong }) => {
    const found = readMailboxes(text);
    const shown = found.good.map(({ name, address }) => (name === null ? address : `${name} <${address}>`));
    expect({ good: shown, wrong: found.wrong }).toEqual({ good, wrong });
  });
});

describe('what a mail server accepts as an address', () => {
  test.each`
    address                        | accepted
    ${'ap@acme.com'}               | ${true}
    ${'first.last+tag@acme.co.uk'} | ${true}
    ${"pat.o'brien@acme.ie"}       | ${true}
    ${'ap@xn--mller-kva.de'}       | ${true}
    ${'ap@a-b.example'}            | ${true}
    ${'ap@acme'}                   | ${false}
    ${'ap@.com'}                   | ${false}
    ${'a..b@acme.com'}             | ${false}
    ${'.a@acme.com'}               | ${false}
    ${'a@acme..com'}               | ${false}
    ${'a b@acme.com'}              | ${false}
    ${'ap@acme.com.'}              | ${false}
    ${'müller@acme.de'}            | ${false}
    ${'=cmd@acme.com'}             | ${true}
    ${'a@b@c.com'}                 | ${false}
  `('$address: $accepted', ({ address, accepted }) => {
    expect(isAddress(address)).toBe(accepted);
  });
});
