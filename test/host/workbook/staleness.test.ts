import { areaOf } from '../../../host/workbook/address';
import { type FormulaCell, type Lookup, trackStaleness } from '../../../host/workbook/staleness';

const NOTHING: Lookup = { nameFormula: () => null, tableArea: () => null };

/** `Sheet!B2` → its formula; an array's area stands behind a bar: `Sheet!A1|A1:A3`. */
function formulas(cells: Readonly<Record<string, string>>): FormulaCell[] {
  return Object.entries(cells).map(([place, formula]) => {
    const [at = '', spill] = place.split('|');
    return { ...cellAt(at), formula, spill: spill === undefined ? null : areaOf(spill) };
  });
}

function cellAt(place: string): { readonly sheet: string; readonly row: number; readonly column: number } {
  const [sheet = '', reference = ''] = place.split('!');
  const area = areaOf(reference);
  return { sheet, row: area?.top ?? 0, column: area?.left ?? 0 };
}

function staleAfter(cells: Readonly<Record<string, string>>, changed: string, lookup: Lookup = NOTHING): string[] {
  const staleness = trackStaleness(() => formulas(cells), lookup);
  const { sheet, row, column } = cellAt(changed);
  staleness.constantSet(sheet, row, column);
  const places = Object.keys(cells).map((place) => place.split('|')[0] ?? '');
  return places.filter((place) => {
    const cell = cellAt(place);
    return staleness.isStale(cell.sheet, cell.row, cell.column);
  });
}

describe('a formula is stale when a cell it reads is changed', () => {
  test.each([
    ['the cell itself', 'A1*2', 'S!A1', true],
    ['the cell beside it', 'A1*2', 'S!A2', false],
    ['with $', '$A$1*2', 'S!A1', true],
    ['first cell of a range', 'SUM(A1:B3)', 'S!A1', true],
    ['last cell of a range', 'SUM(A1:B3)', 'S!B3', true],
    ['below a range', 'SUM(A1:B3)', 'S!B4', false],
    ['right of a range', 'SUM(A1:B3)', 'S!C3', false],
    ['last row of a long range', 'SUM(A1:A500)', 'S!A500', true],
    ['below a long range', 'SUM(A1:A500)', 'S!A501', false],
    ['an open range', 'SUM(B2:B)', 'S!B30000', true],
    ['above an open range', 'SUM(B2:B)', 'S!B1', false],
    ['a whole column', 'SUM(B:B)', 'S!B1', true],
    ['another column', 'SUM(B:B)', 'S!C1', false],
    ['a whole row', 'SUM(2:2)', 'S!Z2', true],
    ['the same address on another sheet', 'A1*2', 'T!A1', false],
    ['another sheet by name', 'T!A1*2', 'T!A1', true],
    ['another sheet, other letters', 't!A1*2', 'T!A1', true],
    ['another sheet in quotes', "'My T'!A1*2", 'My T!A1', true],
    ['an address inside a text', 'IF(B1="A1",1,2)', 'S!A1', false],
    ['INDIRECT reads everything', 'INDIRECT("A"&B1)', 'T!Z9', true],
    ['OFFSET reads everything', 'OFFSET(B1,1,1)', 'T!Z9', true],
    ['an unknown name reads everything', 'Rate*2', 'T!Z9', true],
    ['an unknown table reads everything', 'SUM(Bills[Amount])', 'T!Z9', true],
    ['TODAY alone reads nothing', 'TODAY()', 'S!A1', false],
    ['another workbook never changes', '[1]S!A1', 'S!A1', false],
  ])('%s: =%s after %s is changed → %s', (_, formula, changed, expected) => {
    expect(staleAfter({ 'S!D9': formula }, changed)).toEqual(expected ? ['S!D9'] : []);
  });
});

describe('staleness goes on from formula to formula', () => {
  test.each([
    ['over one other', { 'S!B1': 'A1', 'S!C1': 'B1' }, ['S!B1', 'S!C1']],
    ['over sheets', { 'S!B1': 'A1', 'T!C1': 'SUM(S!B:B)', 'S!D1': 'T!C1' }, ['S!B1', 'T!C1', 'S!D1']],
    ['in a circle', { 'S!B1': 'A1+C1', 'S!C1': 'B1' }, ['S!B1', 'S!C1']],
    ['not against its direction', { 'S!B1': 'C1', 'S!C1': 'A1' }, ['S!B1', 'S!C1']],
    ['not to others', { 'S!B1': 'A1', 'S!C1': 'A2', 'S!D1': 'C1' }, ['S!B1']],
    ['through the cells an array fills', { 'S!B1|B1:B3': 'A1:A3*2', 'S!C1': 'B3' }, ['S!B1', 'S!C1']],
    [
      'to those that read everything',
      { 'S!B1': 'A1', 'T!A1': 'INDIRECT("x")', 'T!B1': 'A1' },
      ['S!B1', 'T!A1', 'T!B1'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(staleAfter(cells, 'S!A1')).toEqual(expected);
  });

  test('the cells that an array fills are stale with it', () => {
    const staleness = trackStaleness(() => formulas({ 'S!B1|B1:B3': 'A1*2' }), NOTHING);
    staleness.constantSet('S', 1, 1);
    expect([1, 2, 3, 4].map((row) => staleness.isStale('S', row, 2))).toEqual([true, true, true, false]);
  });
});

describe('names and tables are looked up', () => {
  const lookup: Lookup = {
    nameFormula: (name, sheet) =>
      ({ rate: 'Rates!$B$1', twice: 'Rate*2', loop: 'Loop', vat: '0.2', local: `${sheet}!$Z$1` })[name] ?? null,
    tableArea: (table, column) => {
      if (table !== 'bills') return null;
      const area = areaOf(column === 'Amount' ? 'B1:B9' : 'A1:C9');
      return area === null ? null : { sheet: 'T', area };
    },
  };
  test.each([
    ['Rate*2', 'Rates!B1', true],
    ['Rate*2', 'Rates!B2', false],
    ['TWICE', 'Rates!B1', true],
    ['Loop', 'T!Z9', true],
    ['VAT*2', 'Rates!B1', false],
    ['Local', 'S!Z1', true],
    ['Local', 'T!Z1', false],
    ['SUM(Bills[Amount])', 'T!B5', true],
    ['SUM(Bills[Amount])', 'T!C5', false],
    ['ROWS(Bills[])', 'T!C9', true],
    ['ROWS(Bills[])', 'T!C10', false],
  ])('=%s after %s is changed → %s', (formula, changed, expected) => {
    expect(staleAfter({ 'S!D9': formula }, changed, lookup)).toEqual(expected ? ['S!D9'] : []);
  });
});

describe('a cell becomes fresh again only by a constant', () => {
  const start = () => trackStaleness(() => formulas({ 'S!B1': 'A1', 'S!C1': 'B1' }), NOTHING);

  test('nothing is stale before the first change', () => {
    const staleness = start();
    expect(staleness.any()).toBe(false);
    expect(staleness.isStale('S', 1, 2)).toBe(false);
  });

  test('a constant over a stale formula is fresh, its readers stay stale', () => {
    const staleness = start();
    staleness.constantSet('S', 1, 1);
    staleness.constantSet('S', 1, 2);
    expect([2, 3].map((column) => staleness.isStale('S', 1, column))).toEqual([false, true]);
    expect(staleness.any()).toBe(true);
  });

  test('a removed formula passes nothing on', () => {
    const staleness = start();
    staleness.constantSet('S', 1, 2);
    staleness.constantSet('S', 1, 3);
    staleness.constantSet('S', 1, 1);
    expect(staleness.any()).toBe(false);
  });

  test('a new formula is stale from the start, and so are its readers', () => {
    const staleness = start();
    staleness.formulaSet('S', 1, 1);
    expect([1, 2, 3].map((column) => staleness.isStale('S', 1, column))).toEqual([true, true, true]);
  });

  test('a new formula with its result is fresh, its readers are not; then it is stale when what it reads changes', () => {
    const staleness = start();
    staleness.resultSet({ sheet: 'S', row: 1, column: 2, formula: 'D1', spill: null });
    expect([2, 3].map((column) => staleness.isStale('S', 1, column))).toEqual([false, true]);
    staleness.constantSet('S', 1, 1);
    expect(staleness.isStale('S', 1, 2)).toBe(false);
    staleness.constantSet('S', 1, 4);
    expect(staleness.isStale('S', 1, 2)).toBe(true);
  });

  test('a result that was never calculated makes its readers stale', () => {
    const staleness = start();
    staleness.mark('S', 1, 2);
    expect([1, 2, 3].map((column) => staleness.isStale('S', 1, column))).toEqual([false, true, true]);
  });
});

test('thirty thousand running totals are marked in one go', () => {
  const cells = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`S!B${i + 1}`, `SUM(A$1:A${i + 1})`]));
  const staleness = trackStaleness(() => formulas(cells), NOTHING);
  staleness.constantSet('S', 29_000, 1);
  expect([28_999, 29_000, 30_000].map((row) => staleness.isStale('S', row, 2))).toEqual([false, true, true]);
});
