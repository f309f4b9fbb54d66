/** What a person can do about each problem of the workbook. */
import type { Problem } from '../problem';

/** What to do about it, and what follows until it is done. */
export function problemRemedy(problem: Problem): string {
  return remedy(problem) + (MEANWHILE[problem.params['meanwhile'] ?? ''] ?? '');
}

/** What the workbook does while something cannot be read: always what asks the fewest people for the least. */
const MEANWHILE: Readonly<Record<string, string>> = {
  held: ' Until then nobody is asked for what this row is about.',
  unheld: ' Until then the row keeps nobody back.',
  later: ' Until that day the row counts for nothing.',
  rates: ' Until then only the rates that came with Paydue count.',
  nobody: ' Until then nobody is written to.',
  cut: ' Until then the procedure ends before this row, so that no step is left out on the way to a firmer one.',
};

function remedy({ code, params, column }: Problem): string {
  const named = (key: string): string => params[key] ?? '';
  switch (code) {
    case 'noInvoiceSheet':
    case 'twoInvoiceSheets':
      return 'Choose the sheet in Paydue ▸ Set up or repair.';
    case 'columnMissing':
      // A sheet of the user's own may happen to have the name of one of ours.
      if (named('meanwhile') === 'nobody')
        return `Add a column with the heading ${named('field')}, or rename this sheet if it is about something else.`;
      return named('headings') === ''
        ? `Add a column with the heading ${named('field')}.`
        : `Choose the column in Paydue ▸ Set up or repair. The headings are: ${named('headings')}.`;
    case 'columnTwice':
      return 'Choose one in Paydue ▸ Set up or repair, or give the other one another heading.';
    case 'columnRenamed':
      return 'Bring the heading back, or choose the column again in Paydue ▸ Set up or repair.';
    case 'columnProtected':
      return 'Ask the owner of the spreadsheet to let you edit it (Data ▸ Protected sheets and ranges). What Paydue writes there waits until then.';
    case 'mergedHeadings':
      return 'Unmerge them and give each column its heading.';
    case 'newerSchema':
      return 'Install the newer Paydue. Until then nothing is written into this workbook.';
    case 'numberMissing':
      return named('day') === ''
        ? 'Give the invoice a number.'
        : 'Format the column as plain text and type the number again.';
    case 'numberTwice':
      return 'Give each invoice a number of its own.';
    case 'clientMissing':
      return 'Write the client’s name.';
    case 'clientUnknown':
      return 'Add the client there, or write the name as it stands there.';
    case 'dayMissing':
      return 'Write a day such as 2026-02-28.';
    case 'dayUnreadable':
    case 'dayAmbiguous':
    case 'dayImplausible':
      return named('suggestion') === ''
        ? 'Write it as 2026-02-28 or choose a date format.'
        : `Write it as ${named('suggestion')} or choose a date format.`;
    case 'dueBeforeIssue':
      return 'Correct one of the two days.';
    case 'amountMissing':
      return 'Write the amount.';
    case 'amountUnreadable':
      if (named('sign') !== '') return 'Write what was paid without a minus.';
      return named('digits') === ''
        ? 'Write it as a plain number.'
        : `Round it to ${named('digits')} digits, as ROUND does.`;
    case 'paidExceedsAmount':
      return 'Correct one of the two, or enter what is too much as a credit note.';
    case 'paidDiffers':
      return 'Correct one of the two. Until then nobody is asked for this invoice.';
    case 'balanceDiffers':
      return 'Correct Amount, Paid or Balance, so that nobody is asked for a wrong sum.';
    case 'currencyUnknown':
      return 'Write the code, such as EUR.';
    case 'currencyDiffers':
      return 'Make both say the same.';
    case 'statusUnknown':
      return 'Write Open, Paid, Disputed, On hold, Cancelled or a word like these, or leave it empty.';
    case 'formulaError':
      return 'Correct the formula.';
    case 'stillLoading':
      return 'Look again in a moment.';
    case 'clientTwice':
      return 'Keep one row. Until then no mail goes to this client unless both rows say the same.';
    case 'addressMissing':
      return 'Add an address.';
    case 'addressInvalid':
      return 'Write it as name@example.com; several are separated by semicolons.';
    case 'addressShared':
      return 'Check that both are right. Mail goes out all the same.';
    case 'payRunUnreadable':
      return 'Write days of the month or of the week: 1,15 or Fri or last or last Fri.';
    case 'languageUnknown':
      return 'Write the code, such as en, fr or de.';
    case 'choiceUnknown':
      return named('allowed') === '' ? choiceRemedy(column) : `Write one of: ${named('allowed')}.`;
    case 'procedureUnknown':
      return 'Add it to Levels or choose another one.';
    case 'levelOrder':
      return ORDER;
    case 'levelCodeTwice':
      return named('name') === ''
        ? 'Give each level a code of its own.'
        : 'Give each level a name of its own. Both count, but people cannot tell them apart.';
    case 'levelFirstPrevious':
      return 'Write due, invoice date or end of month. Until then it is counted from the due date.';
    case 'levelDaysNotRising':
      return 'Let the days rise from level to level. Until then it follows the level before as soon as the gap allows.';
    case 'levelChoice':
      return named('allowed') === ''
        ? 'Fill it in.'
        : `Write one of: ${named('allowed')}. Until then the delivered level’s own is used, else the most careful one.`;
    case 'levelNumber':
      if (named('of') === 'order') return ORDER;
      return named('least') === ''
        ? 'Write a whole number of days, negative for days before.'
        : 'Write a whole number of days.';
    case 'levelFee':
      return 'Write a sum above zero such as 5 EUR, one for each currency (5 EUR; 4 GBP), or a share of what is open: 15 %, in a cell with the format of text. Until then this step has no fee.';
    case 'templateUnknown':
      return 'Add it to Templates or choose another one. Until then the delivered level’s own is used, else a person is asked.';
    case 'templateTwice':
      return 'Delete the rows that are not meant.';
    case 'tagUnknown':
      return 'Correct it. Until then no message is made from this template.';
    case 'templateSyntax':
      return 'Correct it. Until then no message is made from this template.';
    case 'settingUnknown':
      return 'Correct the key or delete the row.';
    case 'settingTwice':
      return 'Delete one of the two rows.';
    case 'settingUnreadable':
      return named('allowed') === '' ? 'Correct the value.' : `It may be: ${named('allowed')}.`;
    case 'currencyUnused':
      return 'Correct the currency, or delete the row.';
    case 'rateSeries':
      return `Write one of: ${named('known')}. Until then the row counts for nothing.`;
    case 'rateUnreadable':
      return 'Write it as 2.40 %, in percent a year, in a cell with the format of text. Until then the row counts for nothing.';
    case 'rateTwice':
      return 'Delete the row that is wrong. Until then neither counts: the rate that came with Paydue does, if there is one.';
    case 'ratesStale':
      return `Add a row to the sheet Rates (Set up or repair makes the sheet): ${named('series')}, ${named('from')} and the rate. Until then letters state no interest from that day on.`;
    case 'paymentInvoiceUnknown':
      if (named('client') !== '')
        return 'Correct the number or the client; leave the client empty when both are right.';
      return 'Write the number as it stands in the invoice sheet, or leave it empty and name the client.';
    case 'paymentUnassigned':
      return 'Name the invoice, or the client for money on account.';
    case 'agreementKind':
      return 'Write promise, instalment, extension, dispute, hold, postponement or waiver.';
    case 'agreementInvoiceUnknown':
      return 'Write the number as it stands in the invoice sheet, or delete the row when the invoice is gone.';
    case 'agreementUntilMissing':
      return 'Write the day in Until, such as 2026-02-28.';
    case 'agreementAmount':
      return 'Write an amount above zero and not above what is open, in the invoice’s currency.';
    case 'agreementReasonMissing':
      return 'Write why the charges were given up: somebody will ask for it. The waiver holds all the same.';
    case 'planSum':
      return 'Correct the amounts, or end the plan. Until then nobody is asked for its invoices.';
    case 'ibanInvalid':
      return 'Copy it again from your bank.';
    case 'historyUnreadable':
      if (named('needed') !== '') return `Write ${NEEDED[named('needed')] ?? ''}.`;
      return 'Bring back what stood there (File ▸ Version history), or log it again by the menu and delete the row.';
    case 'sealBroken':
      return named('copyOf') === '' ? 'Compare it with File ▸ Version history.' : 'Delete the copy.';
    case 'sheetMissing':
      return `Bring it back, or write its new name in Settings under ${named('key')}; empty that value when the sheet is not used any more. Until then nobody is asked for anything.`;
    case 'historyMissing':
      return 'Bring it back from File ▸ Version history; Set up or repair makes an empty one, and every step would be sent again.';
    case 'historyGap':
      return 'Bring the rows back from File ▸ Version history: a step without its row may be sent again.';
  }
}

const ORDER = 'Number the levels of the procedure 1, 2, 3 … Until then this one comes behind the row above it.';

/** What belongs into a cell of a row that a person typed into Contact history. */
const NEEDED: Readonly<Record<string, string>> = {
  day: 'the day, such as 2026-02-28',
  client: 'the client’s name',
  invoices: 'the numbers as they stand in the invoice sheet, separated by semicolons',
  level: 'the code or the name of a level',
  outcome: 'promised, no answer, left message, disputed, already paid, in payment run, refused or a word like these',
  result: 'LOGGED, VOID or nothing',
};

function choiceRemedy(column: string | null): string {
  return `Write one of the words that ${column ?? 'the column'} knows: business or consumer, transfer or direct debit, a country’s two letters.`;
}
