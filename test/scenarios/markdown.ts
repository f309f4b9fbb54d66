/**
 * Reads a scenario: a title, then steps headed Given, When, Then or And, each with at most one table. Plain paragraphs
 * between them are for the reader. Whatever else looks like a step or a table is refused with its line.
 */

export type Table = { readonly headings: readonly string[]; readonly rows: readonly Row[]; readonly line: number };
/** Heading → cell. */
export type Row = Readonly<Record<string, string>>;
export type StepWord = 'Given' | 'When' | 'Then';
export type Step = {
  readonly word: StepWord;
  /** What stands behind the word. */
  readonly sentence: string;
  readonly table: Table | null;
  readonly line: number;
};
export type Scenario = { readonly title: string; readonly steps: readonly Step[] };

/**
 * @throws Error naming the line for a missing title, a heading that is no step, a table that is not one, or a second
 * table in a step
 */
export function parseScenario(text: string): Scenario {
  const lines = text.split('\n').map((content, index) => ({ content: content.trimEnd(), line: index + 1 }));
  const titles = lines.filter(({ content }) => content.startsWith('# '));
  const [title, second] = titles;
  if (title === undefined) throw new Error('line 1: a scenario begins with "# " and what it promises');
  if (second !== undefined) throw new Error(`line ${second.line}: one scenario a file`);
  const starts = lines.filter(({ content }) => content.startsWith('##'));
  if (starts.length === 0) throw new Error(`line ${title.line}: the scenario has no step`);
  const stray = lines.find(({ content, line }) => content.startsWith('|') && line < (starts[0]?.line ?? 0));
  if (stray !== undefined) throw new Error(`line ${stray.line}: this table belongs to no step`);
  let word: StepWord | null = null;
  const steps = starts.map(({ content, line }, index): Step => {
    const match = /^## (Given|When|Then|And) (\S.*)$/.exec(content);
    if (match === null)
      throw new Error(`line ${line}: "${content}" is not a step; it begins with Given, When, Then or And`);
    const said = match[1] === 'And' ? word : (match[1] as StepWord);
    if (said === null) throw new Error(`line ${line}: And has nothing before it`);
    word = said;
    const body = lines.slice(line, (starts[index + 1]?.line ?? lines.length + 1) - 1);
    return { word: said, sentence: (match[2] ?? '').replace(/:$/, ''), table: readTable(body), line };
  });
  return { title: title.content.slice(2).trim(), steps };
}

type Line = { readonly content: string; readonly line: number };

function readTable(body: readonly Line[]): Table | null {
  const rows = body.filter(({ content }) => content.startsWith('|'));
  const [heading, rule, ...rest] = rows;
  if (heading === undefined) return null;
  const last = rows[rows.length - 1] ?? heading;
  if (last.line - heading.line !== rows.length - 1) throw new Error(`line ${last.line}: a step has one table`);
  const headings = cellsOf(heading);
  const isRule = rule !== undefined && cellsOf(rule).every((cell) => /^:?-+:?$/.test(cell));
  if (!isRule) throw new Error(`line ${heading.line}: a table has a line of dashes under its headings`);
  const twice = headings.find((name, index) => name === '' || headings.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(`line ${heading.line}: the heading "${twice}" is empty or stands there twice`);
  return { headings, rows: rest.map((row) => readRow(row, headings)), line: heading.line };
}

function readRow(row: Line, headings: readonly string[]): Row {
  const cells = cellsOf(row);
  if (cells.length !== headings.length)
    throw new Error(`line ${row.line}: ${cells.length} cells under ${headings.length} headings`);
  return Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
}

/** Cells are trimmed; between backticks they are taken as they stand, and `\|` is a bar. */
function cellsOf({ content, line }: Line): readonly string[] {
  if (!/^\|.*\|$/.test(content)) throw new Error(`line ${line}: a table row begins and ends with a bar`);
  return content
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .map((cell) => /^`(.*)`$/.exec(cell)?.[1] ?? cell);
}
