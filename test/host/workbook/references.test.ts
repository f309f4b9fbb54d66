import { closeOpenRanges, localFormula, type Read, readsOf, shiftFormula } from '../../../host/workbook/references';

const said = (read: Read): string => {
  if (read.kind === 'everything') return 'everything';
  if (read.kind === 'name') return `name ${read.name}`;
  if (read.kind === 'table') return `${read.table}[${read.column ?? ''}]`;
  const { top, left, bottom, right } = read.area;
  return `${read.sheet ?? ''}!${top},${left}-${bottom},${right}`;
};

describe('what a formula reads', () => {
  test.each([
    ['1+2', []],
    ['A1', ['!1,1-1,1']],
    ['$B$2+c3', ['!2,2-2,2', '!3,3-3,3']],
    ['SUM(A1:B3)', ['!1,1-3,2']],
    ['SUM(B2:B)', ['!2,2-Infinity,2']],
    ['SUM(B:C)', ['!1,2-Infinity,3']],
    ['SUM(2:3)', ['!2,1-3,Infinity']],
    ['Invoices!B2', ['Invoices!2,2-2,2']],
    ["'My Sheet'!B2", ['My Sheet!2,2-2,2']],
    ["'It''s'!B2:B3", ["It's!2,2-3,2"]],
    ['Übersicht!A1', ['Übersicht!1,1-1,1']],
    ['IF(A1="B2 & C3",1,2)', ['!1,1-1,1']],
    ['IF(A1="a ""B2"" c",D4)', ['!1,1-1,1', '!4,4-4,4']],
    ['LOG10(A1)+ATAN2(1,2)', ['!1,1-1,1']],
    ['A1*1.5E3+2e-5', ['!1,1-1,1']],
    ['TODAY()-C2', ['!2,3-2,3']],
    ['TRUE', []],
    ['IF(FALSE,A1)', ['!1,1-1,1']],
    ['A1+#REF!+Sheet1!#REF!', ['!1,1-1,1']],
    ['IFERROR(A1,#N/A)', ['!1,1-1,1']],
    ['{1,2;3,4}*A1', ['!1,1-1,1']],
    ['A1#', ['!1,1-1,1']],
    ['VAT*A1', ['name VAT', '!1,1-1,1']],
    ['Invoices!Total', ['name Total']],
    ['SUM(Bills[Amount])', ['Bills[Amount]']],
    ['Bills[[#This Row],[Amount due]]*2', ['Bills[Amount due]']],
    ["Bills[Amount '#1]", ['Bills[Amount #1]']],
    ['Bills[@Amount]', ['Bills[Amount]']],
    ['COUNTA(Bills[])+ROWS(Bills[#All])', ['Bills[]', 'Bills[]']],
    ['SUM(Bills[[A]:[C]])', ['Bills[]']],
    ['[1]Sheet1!A1+[2]Other!$B$2', []],
    ["'[1]Sheet 1'!A1", []],
    ['INDIRECT("A"&1)', ['everything']],
    ['SUM(OFFSET(A1,1,0))', ['everything', '!1,1-1,1']],
    ['SUM(A1:INDEX(B:B,5))', ['!1,1-1,1', 'everything', '!1,2-Infinity,2']],
    ['SUM(Jan:Mar!A1)', ['name Jan', 'everything', 'Mar!1,1-1,1']],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', ['!1,1-1,1']],
    ['IFERROR(__xludf.DUMMYFUNCTION("FILTER(A2:B, C2:C=""x"")"),"old")', ['!2,1-Infinity,2', '!2,3-Infinity,3']],
  ])('=%s', (formula, expected) => {
    expect(readsOf(formula).map(said)).toEqual(expected);
  });
});

describe('a formula copied elsewhere', () => {
  test.each([
    ['A1+B2', 1, 1, 'B2+C3'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B$9)', 1, 1, 'SUM(B2:C$9)'],
    ['SUM(B:B)+SUM(2:$3)', 1, 1, 'SUM(C:C)+SUM(3:$3)'],
    ['Rates!A1&"A1"', 1, 0, 'Rates!A2&"A1"'],
    ["'A1'!Z9", 0, 1, "'A1'!AA9"],
    ['VAT*B2', 5, 0, 'VAT*B7'],
    ['LOG10(A10)', -9, 0, 'LOG10(A1)'],
    ['Bills[Amount]+A1', 1, 0, 'Bills[Amount]+A2'],
  ])('=%s by %i rows and %i columns is =%s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

describe("Google's open ranges get an end that a file can hold", () => {
  test.each([
    ['SUM(B2:B)', 'SUM(B2:B1048576)'],
    ['COUNTIF(Invoices!$B$2:$B,A1)', 'COUNTIF(Invoices!$B$2:$B1048576,A1)'],
    ['SUM(B:B)+SUM(B2:B9)', 'SUM(B:B)+SUM(B2:B9)'],
    ['"B2:B"', '"B2:B"'],
  ])('=%s → =%s', (formula, expected) => {
    expect(closeOpenRanges(formula)).toBe(expected);
  });
});

describe('a formula typed with decimal commas', () => {
  test.each([
    [',', 'SUM(A1;1,5)', 'SUM(A1,1.5)'],
    [',', 'IF(A1="a;b,c";"1,5";2)', 'IF(A1="a;b,c","1,5",2)'],
    [',', "'x;y'!A1;3", "'x;y'!A1,3"],
    ['.', 'SUM(A1,1.5)', 'SUM(A1,1.5)'],
  ])('decimal sign %s: =%s → =%s', (decimal, formula, expected) => {
    expect(localFormula(formula, decimal)).toBe(expected);
  });
});
