/** The words of interest and charges. */

export const heading = 'Interest and charges';
export const lead = 'An invoice never grows: charges stand beside it, and only in letters whose step says so.';
export const advice = 'This is not legal advice. Have the rules checked once for your country.';
export const law = 'Whose law your invoices follow';
export const noLaw = 'Nobody’s yet: nothing is charged';
export const rules = 'What it gives';
export const procedures = 'Procedures whose letters state charges';
export const stepsSay = 'Which steps show or claim them stands in the sheet Levels, columns Interest and Fee.';
export const contractRate = 'Interest as agreed in your contract';
export const contractHint = '8.5 a year, 1.5 a month, 1.5 a full month. Empty: what the law gives.';
export const compensation = 'Claim the law’s fixed sum for late payment too';
export const save = 'Save charges';
export const saving = 'Saving…';
export const seeRates = 'See the rates';
export const comesTo = 'What it comes to';
export const asSaved = 'By the rules as they are saved. Nothing is stated or recorded here.';
export const day = 'On';
export const noClients = 'No client has a late invoice or owes charges.';
export const none = 'No charges.';
export const waive =
  'To take charges back, record a waiver with its reason: More ▸ Promises and plans ▸ Record a promise or plan…';
export const charges = 'Charges';
export const claimed = 'Claimed in letters and not paid';
export const waived = (reason: string) => `waived: ${reason}`;
export const segments = 'How the interest is made up';
export const columns = {
  item: 'Invoice',
  what: 'Charge',
  amount: 'Amount',
  period: 'Period',
  days: 'Days',
  principal: 'On',
  rate: 'Rate a year',
  interest: 'Interest',
  statedOn: 'Last letter',
  notPaid: 'Not paid',
};
export const period = (from: string, to: string) => `${from} to ${to}`;
export const principal = 'Open';
export const total = 'With charges';
