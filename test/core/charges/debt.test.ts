import { afterPayment, bearing, type Debt, interestOf } from '../../../src/core/charges/debt';

/** 100.00 of principal, 10.00 of capitalised interest, 5.00 of interest since, 3.00 of costs. */
const debt: Debt = { costs: 300, capitalised: 1000, accrued: 500, principal: 10_000, interestPaid: 0 };

describe('a payment is taken for costs, then interest, then the principal', () => {
  test.each`
    minor     | toCosts | toInterest | toPrincipal
    ${1}      | ${1}    | ${0}       | ${0}
    ${300}    | ${300}  | ${0}       | ${0}
    ${301}    | ${300}  | ${1}       | ${0}
    ${800}    | ${300}  | ${500}     | ${0}
    ${1800}   | ${300}  | ${1500}    | ${0}
    ${1801}   | ${300}  | ${1500}    | ${1}
    ${11_800} | ${300}  | ${1500}    | ${10_000}
    ${99_999} | ${300}  | ${1500}    | ${10_000}
    ${-200}   | ${0}    | ${0}       | ${-200}
  `('$minor', ({ minor, toCosts, toInterest, toPrincipal }) => {
    expect(afterPayment(debt, minor, 'interest')[1]).toEqual({ toCosts, toInterest, toPrincipal });
  });
});

describe('or for the principal first, then interest, then costs', () => {
  test.each`
    minor     | toCosts | toInterest | toPrincipal
    ${10_000} | ${0}    | ${0}       | ${10_000}
    ${10_001} | ${0}    | ${1}       | ${10_000}
    ${11_500} | ${0}    | ${1500}    | ${10_000}
    ${11_501} | ${1}    | ${1500}    | ${10_000}
    ${99_999} | ${300}  | ${1500}    | ${10_000}
  `('$minor', ({ minor, toCosts, toInterest, toPrincipal }) => {
    expect(afterPayment(debt, minor, 'principal')[1]).toEqual({ toCosts, toInterest, toPrincipal });
  });
});

test('interest that bears none is paid before what was capitalised', () => {
  const [after] = afterPayment(debt, 900, 'interest');
  expect(after).toEqual({ costs: 0, accrued: 0, capitalised: 900, principal: 10_000, interestPaid: 600 });
});

test('interest stays the same sum, paid or not', () => {
  expect(interestOf(debt)).toBe(1500);
  expect(interestOf(afterPayment(debt, 900, 'interest')[0])).toBe(1500);
});

test('money that is taken back bears interest again', () => {
  expect(bearing(debt)).toBe(11_000);
  expect(bearing(afterPayment(debt, -2500, 'interest')[0])).toBe(13_500);
});
