import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { folderFor, sampleFolder } from '../../../host/workbench/folder';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'paydue-test-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});
const from = (path: string): string => relative(cwd, path);

describe('a workbook of the user gets a folder of its own at each start', () => {
  test('by its name, then numbered', () => {
    expect(from(folderFor(cwd, 'my invoices.xlsx'))).toBe(join('paydue-workbench', 'my invoices'));
    expect(from(folderFor(cwd, '/elsewhere/my invoices.XLSX'))).toBe(join('paydue-workbench', 'my invoices-2'));
    expect(from(folderFor(cwd, 'my invoices.xlsx'))).toBe(join('paydue-workbench', 'my invoices-3'));
  });

  test('what an earlier start left is still there', () => {
    const first = folderFor(cwd, 'my.xlsx');
    writeFileSync(join(first, 'book.xlsx'), 'work');
    folderFor(cwd, 'my.xlsx');
    expect(readFileSync(join(first, 'book.xlsx'), 'utf8')).toBe('work');
  });

  test('a working copy goes on under the name of its folder', () => {
    const first = folderFor(cwd, 'my.xlsx');
    expect(from(folderFor(cwd, join(first, 'book.xlsx')))).toBe(join('paydue-workbench', 'my-2'));
    expect(from(folderFor(cwd, join(cwd, 'paydue-workbench', 'my-2', 'book.xlsx')))).toBe(
      join('paydue-workbench', 'my-3'),
    );
  });

  test('a file that is only called book is no working copy', () => {
    expect(from(folderFor(cwd, join(cwd, 'book.xlsx')))).toBe(join('paydue-workbench', 'book'));
  });

  test('a file called sample does not take the place that is emptied', () => {
    expect(from(folderFor(cwd, 'sample.xlsx'))).toBe(join('paydue-workbench', 'sample-2'));
  });
});

describe('the sample begins in an empty folder', () => {
  test('its own of before is emptied', () => {
    const first = sampleFolder(cwd);
    writeFileSync(join(first, 'book.xlsx'), 'old');
    expect(sampleFolder(cwd)).toBe(first);
    expect(existsSync(join(first, 'book.xlsx'))).toBe(false);
  });

  test('a folder that Paydue did not make is left alone', () => {
    const foreign = join(cwd, 'paydue-workbench', 'sample');
    mkdirSync(foreign, { recursive: true });
    writeFileSync(join(foreign, 'mine.txt'), 'mine');
    expect(from(sampleFolder(cwd))).toBe(join('paydue-workbench', 'sample-2'));
    expect(readFileSync(join(foreign, 'mine.txt'), 'utf8')).toBe('mine');
  });
});
