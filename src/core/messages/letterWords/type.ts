/**
 * The words of a letter outside its template, named once: each language fills this record, and nothing else.
 *
 * Amounts, days, numbers and percents come formatted (`formats.ts`); days are in the `long` style. A word that stands
 * alone begins with a capital, as a heading or a label does.
 */
export type LetterWords = {
  /** With the contact's name as written in the sheet. */
  readonly dear: (name: string) => string;
  readonly dearUnknown: string;
  /** Stands in for a name that is not known. */
  readonly unknownName: string;
  /** @param next  what follows: Spanish has another word before an i */
  readonly and: (next: string) => string;
  readonly more: (count: string) => string;
  readonly days: (count: number, number: string) => string;
  readonly reference: (token: string) => string;
  readonly page: (number: string, of: string) => string;
  /** A number with its percent sign: "8.15%". */
  readonly percentSign: (number: string) => string;

  // the table of invoices
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly daysLate: string;
  readonly balance: string;
  /** An invoice's full amount, beside what is open of it. */
  readonly originalAmount: string;
  readonly total: string;
  readonly totalOfAll: string;
  readonly purchaseOrder: string;
  readonly paidOf: (paid: string, amount: string) => string;
  /** Below the number of a credit note. */
  readonly credit: string;
  /** In place of a number, where money came in without one. */
  readonly onAccount: string;
  /** Below an invoice of which a part is in dispute. */
  readonly disputedOf: (amount: string) => string;
  readonly instalmentOf: (number: string, count: string) => string;

  // the table of charges
  readonly charges: string;
  /** What interest is computed on. */
  readonly principal: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly interest: string;
  readonly interestOn: (number: string) => string;
  /** The fixed sum of the law for the costs of recovery. */
  readonly compensation: string;
  /** An agreed fee of a step; `level` is the step's name. */
  readonly feeOf: (level: string) => string;
  /** What a consumer may be asked to pay for collection. */
  readonly collectionCosts: string;
  readonly totalWithCharges: string;
  readonly perDay: (amount: string) => string;
  /** What each day adds, from the first day not yet computed. */
  readonly perDayFrom: (amount: string, day: string) => string;
  /** How a rate is made up. @param base a percent with its sign  @param margin points, without a sign */
  readonly baseAndMargin: (base: string, margin: string) => string;
  /** Beside charges that are shown and not asked for. */
  readonly waivedForNow: string;

  // ways to pay
  /** The lines above the bank details, above the links and above the address of UPI: what to do, ended by a colon. */
  readonly byTransfer: string;
  readonly byLink: string;
  readonly byUpi: string;
  readonly accountHolder: string;
  readonly bank: string;
  readonly paymentReference: string;
  /** A reference with check digits that banks pass on as it is (ISO 11649, QRR, structured communication). */
  readonly creditorReference: string;
  /** Of a British account. */
  readonly sortCode: string;
  readonly accountNumber: string;
  /** Of an American account. */
  readonly routingNumber: string;
  /** India's payments by address. */
  readonly upi: string;
  readonly online: string;
  readonly payAt: (amount: string, domain: string) => string;
  readonly payTo: (amount: string, address: string) => string;
  /** Below the picture of a code, and in its place where pictures are not shown; an amount may follow a colon. */
  readonly scanToPay: string;
  readonly scanSwiss: string;
  /** Discount for early payment. @param amount what is left to pay  @param until the last day */
  readonly offer: (percent: string, amount: string, until: string) => string;
  /** In the small print of every message that shows bank details: they never change by mail, which foils forged invoices. */
  readonly bankCaution: string;

  // the statement of account
  readonly statement: string;
  readonly date: string;
  readonly accountAsOf: (day: string) => string;
  readonly accountBetween: (from: string, to: string) => string;
  /** One line of an account, and the heading above them. */
  readonly posting: string;
  readonly postings: string;
  readonly openItems: string;
  /** Below the ages: the part of their sum that is contested. */
  readonly ofWhichDisputed: string;
  readonly openingBalance: string;
  readonly closingBalance: string;
  readonly payment: string;
  readonly age: string;
  readonly notDue: string;
  readonly daysRange: (from: string, to: string) => string;
  readonly over: (days: string) => string;
  readonly inDispute: string;
  readonly onHold: string;
};
