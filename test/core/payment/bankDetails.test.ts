import { bankDigest, bankShown } from '../../../src/core/payment/bankDetails';
import { bareSettings, settings } from '../messages/builders';

const given = settings.creditor;
const none = bareSettings.creditor;

test.each`
  rule                                      | change                                               | isSame
  ${'the same account, spaced otherwise'}   | ${{ iban: 'GB33 BUKB 2020 1555 5555 55' }}           | ${true}
  ${'the name and the address of the firm'} | ${{ name: 'Ada Ltd', address: '2 Low Street' }}      | ${true}
  ${'another IBAN'}                         | ${{ iban: 'GB82WEST12345698765432' }}                | ${false}
  ${'another payment page'}                 | ${{ paymentLink: 'https://pay.other.example/' }}     | ${false}
  ${'an account number besides'}            | ${{ sortCode: '202015', accountNumber: '31926819' }} | ${false}
  ${'a UPI address besides'}                | ${{ upi: 'ada@bank' }}                               | ${false}
`('$rule: the same place to pay to is $isSame', ({ change, isSame }) => {
  expect(bankDigest({ ...given, ...change }) === bankDigest(given)).toBe(isSame);
});

test('without any account or link there is nothing to hold later ones against', () => {
  expect(bankDigest(none)).toBeNull();
});

test.each`
  given                                                                         | shown
  ${{ iban: 'GB33BUKB20201555555555' }}                                         | ${'IBAN GB33 … 5555'}
  ${{ accountNumber: '31926819' }}                                              | ${'account 31926819'}
  ${{ accountNumber: '319268190' }}                                             | ${'account 3192 … 8190'}
  ${{ upi: 'ada@bank', paymentLink: 'https://pay.ada.example/{{number}}?a=1' }} | ${'UPI ada@bank, https://pay.ada.example'}
  ${{}}                                                                         | ${'no account'}
`('$given is shown as $shown', ({ given: details, shown }) => {
  expect(bankShown({ ...none, ...details })).toBe(shown);
});
