import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stageFolder } from '../../host/night/folder';

let base = '';
const out = () => join(base, 'out');
const book = () => join(base, 'book.xlsx');

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'paydue-'));
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

/** A folder as an earlier night left it. */
function earlierNight(): void {
  const staged = stageFolder(out(), book());
  writeFileSync(join(staged.path, 'book.xlsx'), 'old');
  mkdirSync(join(staged.path, 'outbox'));
  staged.commit();
}

describe('the results take their place only when everything went well', () => {
  test('until then nothing stands there', () => {
    const staged = stageFolder(out(), book());
    writeFileSync(join(staged.path, 'book.xlsx'), 'new');
    expect(existsSync(out())).toBe(false);
    expect(staged.commit()).toBe(out());
    expect(readFileSync(join(out(), 'book.xlsx'), 'utf8')).toBe('new');
    expect(readdirSync(base)).toEqual(['out']);
  });

  test('what is discarded leaves nothing behind, and the earlier night stands', () => {
    earlierNight();
    const staged = stageFolder(out(), book());
    writeFileSync(join(staged.path, 'book.xlsx'), 'new');
    staged.discard();
    expect(readFileSync(join(out(), 'book.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(base)).toEqual(['out']);
  });

  test('a file is named by the place it will have', () => {
    const staged = stageFolder(out(), book());
    expect(staged.finalPath(join(staged.path, 'outbox', '1.eml'))).toBe(join(out(), 'outbox', '1.eml'));
    expect(staged.finalPath(null)).toBeNull();
    expect(staged.finalPath(undefined)).toBeNull();
    staged.discard();
  });
});

describe('only what Paydue made is replaced', () => {
  test('an earlier night, wholly', () => {
    earlierNight();
    stageFolder(out(), join(out(), 'book.xlsx')).commit();
    expect(readdirSync(out())).toEqual(['.paydue-night']);
  });

  test('an empty folder', () => {
    mkdirSync(out());
    stageFolder(out(), book()).commit();
    expect(readdirSync(out())).toEqual(['.paydue-night']);
  });

  test('a folder of somebody else is left alone', () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'letter.txt'), 'mine');
    expect(() => stageFolder(out(), book())).toThrow(/Paydue did not make .*out, so it is left alone/);
    expect(readdirSync(base)).toEqual(['out']);
  });

  test('so is an earlier night in which somebody keeps a file', () => {
    earlierNight();
    writeFileSync(join(out(), 'my.xlsx'), 'mine');
    expect(() => stageFolder(out(), join(out(), 'my.xlsx'))).toThrow(/holds "my.xlsx", which Paydue did not put there/);
    expect(readFileSync(join(out(), 'my.xlsx'), 'utf8')).toBe('mine');
  });

  test('and one in which somebody keeps a file among the mails', () => {
    earlierNight();
    mkdirSync(join(out(), 'outbox'), { recursive: true });
    writeFileSync(join(out(), 'outbox', '0001-ap-acme-example.eml'), 'ours');
    stageFolder(out(), book()).discard();
    writeFileSync(join(out(), 'outbox', 'mine.txt'), 'mine');
    expect(() => stageFolder(out(), book())).toThrow(/holds "outbox\/mine.txt", which Paydue did not put there/);
    expect(readFileSync(join(out(), 'outbox', 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('and a file is no folder', () => {
    writeFileSync(out(), 'mine');
    expect(() => stageFolder(out(), book())).toThrow(/out is a file/);
    expect(() => stageFolder(join(out(), 'deeper'), book())).toThrow(/--out: .*deeper cannot be made/);
  });
});
