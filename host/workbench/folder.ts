/**
 * Where a workbench keeps its working copy, its mails and its documents: one folder a start below `paydue-workbench/`.
 * Nothing of a user's is ever replaced: a second start of the same file gets a folder of its own.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const HOME = 'paydue-workbench';
const SAMPLE = 'sample';
/** Only a folder with this file in it is ever emptied. */
const MARK = 'made-by-paydue.txt';

/** A new folder for a copy of the user's file: `my`, then `my-2` …; a working copy `my/book.xlsx` is called by its folder. */
export function folderFor(cwd: string, file: string): string {
  const stem = basename(file).replace(/\.xlsx$/i, '');
  const isWorkingCopy = stem === 'book' && existsSync(join(dirname(resolve(file)), MARK));
  const name = isWorkingCopy ? basename(dirname(resolve(file))).replace(/-\d+$/, '') : stem;
  // The sample's folder is emptied at each start of the sample.
  for (let n = name === SAMPLE ? 2 : 1; ; n += 1) {
    const folder = join(cwd, HOME, n === 1 ? name : `${name}-${n}`);
    if (!existsSync(folder)) return made(folder);
  }
}

/** The folder of the sample, empty: each start plays it anew. */
export function sampleFolder(cwd: string): string {
  const folder = join(cwd, HOME, SAMPLE);
  if (existsSync(join(folder, MARK))) rmSync(folder, { recursive: true });
  return existsSync(folder) ? folderFor(cwd, `${SAMPLE}.xlsx`) : made(folder);
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), 'A working folder of the Paydue workbench: book.xlsx, outbox/, documents/.\n');
  return folder;
}
