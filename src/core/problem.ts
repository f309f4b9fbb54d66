/** A problem of the workbook: its place, its code, what was read. The sentence and the remedy are made in `core/words`. */

/** Where a problem is, what was read, and under which code `core/words` finds the sentence and the remedy. */
export type Problem = {
  readonly sheet: string;
  /** Null: the whole sheet. */
  readonly row: number | null;
  /** The heading as it stands in the sheet, else the field's English name. Null: the whole row. */
  readonly column: string | null;
  /** A, B, … of the column, for going to the cell; null when there is no such column. */
  readonly columnIndex: number | null;
  readonly code: ProblemCode;
  /** What was read, as text, shortened to 80 characters. */
  readonly read: string;
  /** What the sentence needs besides: a nearest name, the other rows … */
  readonly params: Readonly<Record<string, string>>;
};

export type ProblemCode =
  // the sheets
  | 'noInvoiceSheet'
  | 'twoInvoiceSheets'
  | 'columnMissing'
  | 'columnTwice'
  | 'columnRenamed'
  | 'columnProtected'
  | 'mergedHeadings'
  | 'newerSchema'
  // the rows of the invoice sheet
  | 'numberMissing'
  | 'numberTwice'
  | 'clientMissing'
  | 'clientUnknown'
  | 'dayMissing'
  | 'dayUnreadable'
  | 'dayAmbiguous'
  | 'dayImplausible'
  | 'dueBeforeIssue'
  | 'amountMissing'
  | 'amountUnreadable'
  | 'paidExceedsAmount'
  | 'paidDiffers'
  | 'balanceDiffers'
  | 'currencyUnknown'
  | 'currencyDiffers'
  | 'statusUnknown'
  | 'formulaError'
  | 'stillLoading'
  // clients
  | 'clientTwice'
  | 'addressMissing'
  | 'addressInvalid'
  | 'addressShared'
  | 'languageUnknown'
  | 'payRunUnreadable'
  | 'choiceUnknown'
  // levels, templates, settings, history
  | 'procedureUnknown'
  | 'levelOrder'
  | 'levelCodeTwice'
  | 'levelFirstPrevious'
  | 'levelDaysNotRising'
  | 'levelChoice'
  | 'levelNumber'
  | 'levelFee'
  | 'templateUnknown'
  | 'templateTwice'
  | 'tagUnknown'
  | 'templateSyntax'
  | 'settingUnknown'
  | 'settingTwice'
  | 'settingUnreadable'
  | 'currencyUnused'
  // rates
  | 'rateSeries'
  | 'rateUnreadable'
  | 'rateTwice'
  | 'ratesStale'
  // payments and agreements
  | 'paymentInvoiceUnknown'
  | 'paymentUnassigned'
  | 'agreementKind'
  | 'agreementInvoiceUnknown'
  | 'agreementUntilMissing'
  | 'agreementAmount'
  | 'agreementReasonMissing'
  | 'planSum'
  | 'ibanInvalid'
  | 'historyUnreadable'
  | 'sealBroken'
  | 'historyGap'
  | 'historyMissing'
  | 'sheetMissing';
