/** The workbook: name box and formula bar above, the grid, the sheet tabs below. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selection, SheetView } from '../protocol';
import { cellName, parseCellName } from './a1';
import { breakLine } from './cellEditor';
import { Grid } from './grid';
import { within } from './moves';
import type { Edit } from './pasted';
import { TabList } from './tabList';

export type WorkbookProps = {
  readonly sheets: readonly SheetView[];
  readonly revision: number;
  readonly at: Selection;
  readonly focusCount: number;
  readonly onSelect: (selection: Selection) => void;
  readonly onType: (sheet: string, edits: readonly Edit[]) => void;
  readonly onTrouble: (error: unknown) => void;
  readonly onFocusGrid: () => void;
};

export function WorkbookView(props: WorkbookProps): JSX.Element | null {
  const { sheets, revision, at, focusCount, onSelect, onType, onTrouble, onFocusGrid } = props;
  const [content, setContent] = useState('');
  const sheet = sheets.find(({ name }) => name === at.sheet) ?? sheets[0];
  if (sheet === undefined) return null;
  return (
    <div class="workbook">
      <div class="formula">
        <NameBox
          name={cellName(at.row, at.column)}
          onGo={(place) => {
            onSelect({ sheet: sheet.name, ...within(sheet, place.row, place.column) });
            onFocusGrid();
          }}
        />
        <i aria-hidden="true">fx</i>
        <FormulaBar
          name={cellName(at.row, at.column)}
          content={content}
          onType={(text) => onType(sheet.name, [{ row: at.row, column: at.column, text }])}
          onDone={onFocusGrid}
        />
      </div>
      <Grid
        key={sheet.name}
        sheet={sheet}
        revision={revision}
        at={at}
        focusCount={focusCount}
        onMove={(place) => onSelect({ sheet: sheet.name, ...place })}
        onType={(edits) => onType(sheet.name, edits)}
        onContent={setContent}
        onTrouble={onTrouble}
      />
      <TabList
        class="sheets"
        label="Sheets"
        tabs={sheets.map(({ name }) => ({ id: name, label: name }))}
        chosen={sheet.name}
        onChoose={(name) => onSelect({ sheet: name, row: 1, column: 1 })}
      />
    </div>
  );
}

type NameBoxProps = {
  readonly name: string;
  readonly onGo: (place: { readonly row: number; readonly column: number }) => void;
};

/** Says where the cursor is; a cell name typed into it goes there. */
function NameBox({ name, onGo }: NameBoxProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class="name"
      aria-label="Cell: type a name to go there"
      spellcheck={false}
      value={typed ?? name}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        const place = event.key === 'Enter' ? parseCellName(event.currentTarget.value) : null;
        if (event.key === 'Enter' || event.key === 'Escape') setTyped(null);
        if (place !== null) onGo(place);
      }}
    />
  );
}

type FormulaBarProps = {
  readonly name: string;
  readonly content: string;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
};

function FormulaBar({ name, content, onType, onDone }: FormulaBarProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    setTyped(null);
    // A long text is read from its beginning.
    if (field.current !== document.activeElement) field.current?.setSelectionRange(0, 0);
  }, [name, content]);
  const commit = (): void => {
    if (typed !== null && typed !== content) onType(typed);
    setTyped(null);
  };
  // A cell of several lines opens downwards while it is edited; a line field would lose its line ends.
  return (
    <textarea
      ref={field}
      class={(typed ?? content).includes('\n') ? 'content tall' : 'content'}
      rows={1}
      aria-label={`Content of ${name}`}
      spellcheck={false}
      value={typed ?? content}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        const newLine = event.altKey || event.ctrlKey || event.shiftKey;
        if (event.key === 'Enter' && newLine) {
          setTyped(breakLine(event.currentTarget));
          event.preventDefault();
          return;
        }
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') setTyped(null);
        else return;
        event.preventDefault();
        onDone();
      }}
    />
  );
}
