/** Makes a workbook that nobody has set up ready for a night, by the bundle's own set-up, and says what it assumed. */
import type { Host } from '../realm/host';
import { nightText } from '../text';
import { ask, Refusal } from './bundle';
import type { NightOptions } from './options';

/** What is needed of the bundle's SetUpView. */
type SetUp = {
  readonly done: boolean;
  readonly sheet: string | null;
  readonly fields: readonly {
    readonly field: string;
    readonly label: string;
    readonly needed: boolean;
    readonly column: number | null;
    /** Why this column, when not by its heading. */
    readonly hint: string | null;
  }[];
  readonly problems: readonly { readonly code: string; readonly sentence: string; readonly remedy: string }[];
  readonly creditor: unknown;
  readonly mode: string;
};

/**
 * Sets the copy up when it was not, lets it send as if it were the original, and changes the mode when the command line
 * says so.
 *
 * @returns what was assumed, a sentence each; empty when the workbook was ready
 * @throws Refusal when the invoice sheet or a needed column is not recognised
 */
export async function setUpIfNeeded(host: Host, options: NightOptions): Promise<readonly string[]> {
  const view = (await ask(host, 'getSetUp')) as SetUp;
  const said = view.done ? await adopt(host) : await setUp(host, view);
  if (options.mode === null || (view.done && options.mode === view.mode))
    return view.done ? said : [...said, nightText.testMode];
  await ask(host, 'changeMode', { mode: options.mode, confirmFirstRun: false });
  return said;
}

/** A file that was downloaded is a copy of its spreadsheet; here its mails go into a folder and to nobody. */
async function adopt(host: Host): Promise<readonly string[]> {
  try {
    await ask(host, 'adoptCopy');
    return [nightText.copied];
  } catch (error) {
    // It is none, or it may not be written: then the night says so itself.
    if (error instanceof Refusal) return [];
    throw error;
  }
}

async function setUp(host: Host, view: SetUp): Promise<readonly string[]> {
  const { sheet } = view;
  const two = view.problems.find(({ code }) => code === 'twoInvoiceSheets');
  if (two !== undefined) throw new Refusal(`${two.sentence} ${two.remedy}`);
  if (sheet === null) throw new Refusal(nightText.noInvoiceSheet(host.book.name));
  const missing = view.fields.filter((field) => field.needed && field.column === null).map((field) => field.label);
  if (missing.length > 0) throw new Refusal(nightText.columnsMissing(sheet, missing));
  const found = view.fields.filter((field) => field.column !== null);
  const columns: Record<string, number | null> = {};
  for (const field of found) columns[field.field] = field.column;
  await ask(host, 'setUpWorkbook', { sheet, columns, creditor: view.creditor });
  return [
    nightText.setUpDone(
      host.book.name,
      sheet,
      found.map(({ label, column }) => `${label} ${letter(column ?? 0)}`),
    ),
    ...found.flatMap(({ label, hint }) => (hint === null ? [] : [`${label}: ${hint}`])),
  ];
}

/** @param column 1 for A */
function letter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
