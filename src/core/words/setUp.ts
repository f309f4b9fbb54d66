/** What set-up did or will do, and what was found in a column: the sentences of the set-up dialog. */

/** What was made, by code; the workbook's `Said`. */
type Said =
  | { readonly code: 'sheetMade'; readonly params: { readonly sheet: string } }
  | { readonly code: 'columnsAdded'; readonly params: { readonly sheet: string; readonly columns: string } }
  | { readonly code: 'rowsAdded'; readonly params: { readonly sheet: string; readonly rows: string } }
  | { readonly code: 'settingsChanged'; readonly params: { readonly sheet: string; readonly keys: string } }
  | { readonly code: 'nothingMissing'; readonly params: Readonly<Record<string, never>> };

/** "The sheet Contact history": fits behind "will be made" and "was made". */
export function setUpSentence(said: Said): string {
  switch (said.code) {
    case 'sheetMade':
      return `The sheet ${said.params.sheet}`;
    case 'columnsAdded':
      return `In ${said.params.sheet} the columns ${said.params.columns}`;
    case 'rowsAdded':
      return `In ${said.params.sheet} the rows ${said.params.rows}`;
    case 'settingsChanged':
      return `In ${said.params.sheet} the values of ${said.params.keys}`;
    case 'nothingMissing':
      return 'Nothing: everything is there';
  }
}

type Counted = {
  readonly kind: 'day' | 'hold' | 'money' | 'email' | 'status' | 'currency' | 'text';
  readonly read: number;
  readonly of: number;
};

/** "1,197 of 1,200 read as days". */
export function columnCount({ kind, read, of }: Counted): string {
  const kinds: Readonly<Record<Counted['kind'], string>> = {
    day: 'days',
    hold: 'days or holds',
    money: 'amounts',
    email: 'addresses',
    status: 'known words',
    currency: 'currencies',
    text: 'text',
  };
  if (of === 0) return 'empty';
  return read === of
    ? `${thousands(of)} read as ${kinds[kind]}`
    : `${thousands(read)} of ${thousands(of)} read as ${kinds[kind]}`;
}

/** Why this column, when not by its heading; null when there is nothing to explain. */
export function columnHint(by: 'heading' | 'content' | 'doubtful' | null, needed: boolean): string | null {
  switch (by) {
    case 'heading':
      return null;
    case 'content':
      return 'Chosen by what stands in the column.';
    case 'doubtful':
      return 'Several headings fit: check this one.';
    case null:
      return needed ? 'Not found: choose the column.' : null;
  }
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
