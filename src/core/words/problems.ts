/** Where a problem of the workbook is and what was read; what to do about it is `remedies.ts`. */
import { isDay } from '../days';
import { formatDay } from '../messages/formats';
import type { Problem } from '../problem';

/** "Invoices, row 14, Due date": as much of it as there is. */
export function problemPlace({ sheet, row, column }: Problem): string {
  return [sheet || 'Workbook', row === null ? '' : `row ${row}`, column ?? ''].filter((part) => part !== '').join(', ');
}

/** The column and what is wrong, for the row itself: "Due date: I read "31/02/2026", which is not a day." */
export function problemShort(problem: Problem): string {
  return problem.column === null ? problemSentence(problem) : `${problem.column}: ${problemSentence(problem)}`;
}

/** What was read and why it cannot be used. */
export function problemSentence({ code, read, params, column }: Problem): string {
  const shown = `"${read}"`;
  const named = (key: string): string => params[key] ?? '';
  switch (code) {
    case 'noInvoiceSheet':
      return named('wanted') === ''
        ? 'I found no sheet with a number, a client, a due date and an amount for each invoice.'
        : `There is no sheet "${named('wanted')}", which Settings name for the invoices.`;
    case 'twoInvoiceSheets':
      return `More than one sheet could hold the invoices: ${named('names')}.`;
    case 'columnMissing':
      return `I found no column for ${named('field')}.`;
    case 'columnTwice':
      return `More than one column could be this one: ${named('columns')}.`;
    case 'columnRenamed':
      return `The heading "${named('heading')}", chosen at set-up, is no longer there.`;
    case 'columnProtected':
      return 'It is protected, and you may not write into it.';
    case 'mergedHeadings':
      return `These columns have no heading of their own: ${named('columns')}. Perhaps headings are merged.`;
    case 'newerSchema':
      return `This workbook is of version ${named('schema')}; this Paydue knows version ${named('known')}.`;
    case 'numberMissing':
      return named('day') === '' ? 'There is no number.' : `I read ${shown}: the sheet turned the number into a date.`;
    case 'numberTwice':
      return `${shown} stands more than once: rows ${named('rows')}. None of them is chased.`;
    case 'clientMissing':
      return 'There is no client.';
    case 'clientUnknown':
      return `${shown} is not in the sheet of clients${meant(named('nearest'))}`;
    case 'dayMissing':
      return 'There is no day.';
    case 'dayUnreadable':
      return `I read ${shown}, which is not a day.`;
    case 'dayAmbiguous':
      return `I read ${shown}: which is the day and which the month does not follow from the sheet's locale (${named('locale')}).`;
    case 'dayImplausible':
      return `I read ${shown}, which is too far from today to be meant.`;
    case 'dueBeforeIssue':
      return `It falls due on ${dayText(named('due'))}, before it was issued on ${dayText(named('issued'))}.`;
    case 'amountMissing':
      return 'There is no amount.';
    case 'amountUnreadable':
      return amountSentence(shown, params);
    case 'paidExceedsAmount':
      return `${shown} is more than the amount of the invoice.`;
    case 'paidDiffers':
      return `The column says ${shown}, the sheet Payments says "${named('payments')}".`;
    case 'balanceDiffers':
      return `${shown} is not the amount less what was paid.`;
    case 'currencyUnknown':
      return `I read ${shown}, which names no currency that I know.`;
    case 'currencyDiffers':
      return `One place says ${named('one')}, another ${named('other')}.`;
    case 'statusUnknown':
      return `I do not know the status ${shown}.`;
    case 'formulaError':
      return `I read ${shown}, the error of a formula.`;
    case 'stillLoading':
      return 'The sheet was still working this cell out.';
    case 'clientTwice':
      return `${shown} stands more than once: rows ${named('rows')}.`;
    case 'addressMissing':
      return `${named('client')} has open invoices and no e-mail address.`;
    case 'addressInvalid':
      return `"${named('address')}" is not an e-mail address.`;
    case 'addressShared':
      return `The same address stands at ${named('other')}, row ${named('row')}.`;
    case 'payRunUnreadable':
      return `I read ${shown}, which names no days on which bills are paid.`;
    case 'languageUnknown':
      return `I do not know the language ${shown}.`;
    case 'choiceUnknown':
      return `I do not know the word ${shown} here.`;
    case 'procedureUnknown':
      return `There is no procedure ${shown} in Levels${meant(named('nearest'))}`;
    case 'levelOrder':
      return named('empty') === '' ? `The order ${shown} stands twice in this procedure.` : 'There is no order.';
    case 'levelCodeTwice':
      return `The ${named('name') === '' ? 'code' : 'name'} ${shown} stands twice in this procedure.`;
    case 'levelFirstPrevious':
      return 'The first level cannot be counted from a previous one.';
    case 'levelDaysNotRising':
      return `${shown} days are not later than the level before.`;
    case 'levelChoice':
      return named('empty') === ''
        ? `I read ${shown}, which is none of the words for ${column ?? 'this'}.`
        : 'It is empty.';
    case 'levelNumber':
      if (named('empty') !== '') return 'It is empty.';
      return `I read ${shown}, which is no whole number${named('least') === '' ? '' : ` from ${named('least')} on`}.`;
    case 'levelFee':
      return `I read ${shown}, which is no fee.`;
    case 'templateUnknown':
      return named('empty') === ''
        ? `There is no template ${shown} in Templates${meant(named('nearest'))}`
        : 'A level that is sent by mail needs a template.';
    case 'templateTwice':
      return `${shown} stands more than once in this language: rows ${named('rows')}. The first one is used.`;
    case 'tagUnknown':
      return tagSentence(read, named('line'), named('nearest'));
    case 'templateSyntax':
      return syntaxSentence(read, named('line'), named('why'));
    case 'settingUnknown':
      return `I do not know the setting ${shown}${meant(named('nearest'))}`;
    case 'settingTwice':
      return `The setting ${shown} stands in row ${named('row')} already, which counts.`;
    case 'settingUnreadable':
      return `I read ${shown}, which ${named('key')} cannot be. ${UNTIL_READ[named('key')] ?? 'The default stays in force.'}`;
    case 'currencyUnused':
      return `No invoice is in ${named('currency')}, so this limit does nothing.`;
    case 'rateSeries':
      return read === '' ? 'There is no series.' : `I know no series ${shown}${meant(named('nearest'))}`;
    case 'rateUnreadable':
      return read === '' ? 'There is no rate.' : `I read ${shown}, which is no rate in percent.`;
    case 'rateTwice':
      return `I read ${shown}, and row ${named('row')} has another rate for the same series and day.`;
    case 'ratesStale':
      return `There is no rate of ${named('series')} for the half-year from ${dayText(named('from'))}: ${named('name')}.`;
    case 'paymentInvoiceUnknown':
      if (named('client') !== '')
        return `The invoice ${shown} is not ${named('client')}’s. The payment is not counted.`;
      return `There is no invoice ${shown}${meant(named('nearest'))} The payment is not counted.`;
    case 'paymentUnassigned':
      return 'The payment names neither an invoice nor a client that I know. It is not counted.';
    case 'agreementKind':
      return `I read ${shown}, which is no kind of agreement.`;
    case 'agreementInvoiceUnknown':
      return `There is no invoice ${shown} of this client${meant(named('nearest'))}`;
    case 'agreementUntilMissing':
      return 'There is no day.';
    case 'agreementAmount':
      return named('empty') === '' ? `${shown} is no amount that could be agreed on.` : 'There is no amount.';
    case 'agreementReasonMissing':
      return 'The waiver gives no reason.';
    case 'planSum':
      return `The instalments come to ${named('sum')}, what is open is ${named('open')}.`;
    case 'ibanInvalid':
      return `${shown} is not an IBAN: its check digits do not fit. It is left out of all messages.`;
    case 'historyUnreadable':
      if (named('needed') !== '') return read === '' ? 'It is empty.' : `I read ${shown}, which I do not understand.`;
      return read === ''
        ? 'There is nothing where Paydue had written something.'
        : `I read ${shown}, which Paydue did not write.`;
    case 'sealBroken':
      return named('copyOf') === ''
        ? 'This row was changed after it was written.'
        : `This row is a copy of row ${named('copyOf')}.`;
    case 'sheetMissing':
      return 'The sheet is not there, and what stands in it cannot be read.';
    case 'historyMissing':
      return 'The sheet is not there. Nothing could be recorded, so nothing is sent.';
    case 'historyGap':
      return `Rows are missing: Seq ${named('missing')}.`;
  }
}

function amountSentence(shown: string, params: Problem['params']): string {
  if (params['sign'] !== undefined) return `I read ${shown}: what was paid cannot be negative here.`;
  if (params['digits'] === undefined) return `I read ${shown}, which is not an amount.`;
  return `I read ${shown}, which has more digits than ${params['currency'] ?? 'the currency'}.`;
}

/** A tag of a template that no message has a value for. */
export function tagSentence(read: string, line: string, nearest: string): string {
  return `Line ${line} has the tag "${read}", which I do not know${meant(nearest)}`;
}

/** What a template may not hold: `why` is the fault, `read` the tag as written or the section's name. */
export function syntaxSentence(read: string, lineNumber: string, why: string): string {
  const line = `Line ${lineNumber}`;
  const shown = `"${read}"`;
  switch (why) {
    case 'unclosedSection':
      return `${line}: the section ${shown} is never closed.`;
    case 'unopenedSection':
      return `${line}: the section ${shown} is closed but was never opened.`;
    case 'unclosedTag':
      return `${line}: a tag lacks its closing braces.`;
    case 'sectionOnly':
      return `${line}: ${shown} is a list or a condition and cannot be printed.`;
    case 'inSubject':
      return `${line}: ${shown} cannot stand in a subject.`;
    case 'empty':
      return 'It is empty.';
    default:
      return `${line}: ${shown} is not allowed in a template.`;
  }
}

/** What holds while a setting cannot be read, where it is not the default. */
const UNTIL_READ: Readonly<Record<string, string>> = {
  'charges.contractRate': 'Until it can be read, no interest is stated.',
  'charges.compensation': 'Until it can be read, the fixed sum is not claimed.',
};

/** Closes a sentence, with a suggestion when there is one. */
function meant(nearest: string): string {
  return nearest === '' ? '.' : `. Perhaps "${nearest}" is meant.`;
}

function dayText(text: string): string {
  return isDay(text) ? formatDay(text, 'en', 'long') : `"${text}"`;
}
