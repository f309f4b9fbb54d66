/**
 * What the person has answered so far in set-up, apart from what the server read. Plain records.
 */
import type { CreditorForm, FieldView, SetUpQuestion, SetUpView, SheetChoice } from '../../src/api';
import * as text from '../text/setUp';
import { creditor } from '../text/setUp';

export type Answers = {
  readonly columns: Readonly<Record<string, number | null>>;
  readonly creditor: CreditorForm;
};

/** The server's guesses as first answers. */
export function answersOf(view: SetUpView): Answers {
  return {
    columns: Object.fromEntries(view.fields.map((field) => [field.field, field.column])),
    creditor: view.creditor,
  };
}

export function questionOf(view: SetUpView, answers: Answers): SetUpQuestion {
  return { sheet: view.sheet ?? '', columns: answers.columns, creditor: answers.creditor };
}

/** The sheet whose columns are being named. */
export function chosenSheet(view: SetUpView): SheetChoice | null {
  return view.sheets.find((sheet) => sheet.name === view.sheet) ?? null;
}

/** A sentence beside the field, or null: a needed column that is not named, or one named twice. */
export function columnError(
  field: FieldView,
  fields: readonly FieldView[],
  columns: Answers['columns'],
): string | null {
  const column = columns[field.field] ?? null;
  if (column === null) return field.needed ? text.columnMissing(field.label) : null;
  const other = fields.find((one) => one.field !== field.field && columns[one.field] === column);
  return other === undefined ? null : text.columnTwice(other.label);
}

/** Sentences by field of the form; empty when it can be saved. */
export function creditorProblems(form: CreditorForm): Partial<Record<keyof CreditorForm, string>> {
  return {
    ...(form.name.trim() === '' && { name: creditor.name[2] }),
    ...(form.replyTo.trim() !== '' && !/^\S+@\S+\.\S+$/.test(form.replyTo.trim()) && { replyTo: creditor.replyTo[2] }),
    ...(!/^[A-Za-z]{3}$/.test(form.currency.trim()) && { currency: creditor.currency[2] }),
    ...(form.iban.trim() !== '' && !isIban(form.iban) && { iban: creditor.iban[2] }),
  };
}

/** The first four characters at the end, letters as 10 to 35: the number leaves 1 when divided by 97 (ISO 13616). */
function isIban(written: string): boolean {
  const iban = written.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % BigInt(97) === BigInt(1);
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
