/** What set-up made or will make, in words. */

/** What set-up made or will make, by code. */
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
