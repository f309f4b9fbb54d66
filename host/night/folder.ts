/**
 * The folder the command leaves behind: `book.xlsx`, `outbox/`, `documents/` and a mark that says Paydue made it.
 *
 * It is made beside its place and takes it only when everything went well, so that a failed night loses nothing. An
 * earlier folder of Paydue's is replaced; anything else that stands there is never touched.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { nightText } from '../text';
import { messageOf, Refusal } from './bundle';

const MARK = '.paydue-night';
/** Paths in the folder with what Paydue makes; a mail's number and address are its name. */
const OURS = /^(?:\.paydue-night|book\.xlsx|outbox(?:\/\d{4,}-[^/]*\.eml)?|documents(?:\/.*)?)$/;

export type StagedFolder = {
  /** Where the host writes meanwhile. */
  readonly path: string;
  /** Where a file will stand in the end; null for none. */
  finalPath(staged: string | null | undefined): string | null;
  /** Takes the place of the earlier folder; its path. */
  commit(): string;
  /** Removes what was made and not committed. */
  discard(): void;
};

/**
 * @param out  absolute path the folder shall have
 * @param book absolute path of the workbook that was opened: it may be an earlier result's own `book.xlsx`
 * @throws Refusal when something stands at `out` that Paydue did not make, or that is not all Paydue's
 */
export function stageFolder(out: string, book: string): StagedFolder {
  refuseForeign(out, book);
  const path = join(dirname(out), `.${basename(out)}.${process.pid}`);
  makeFolder(path, out);
  return {
    path,
    finalPath: (staged) => (staged ? join(out, relative(path, staged)) : null),
    commit: () => {
      rmSync(out, { recursive: true, force: true });
      renameSync(path, out);
      return out;
    },
    discard: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function makeFolder(path: string, out: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, MARK), nightText.mark);
  } catch (error) {
    throw new Refusal(nightText.outNotMade(out, messageOf(error)));
  }
}

function refuseForeign(out: string, book: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Refusal(nightText.outIsFile(out));
  const entries = readdirSync(out);
  if (entries.length === 0) return;
  if (!entries.includes(MARK)) throw new Refusal(nightText.outIsForeign(out));
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  const foreign = paths.find((path) => !OURS.test(path));
  if (foreign !== undefined) throw new Refusal(nightText.outHoldsForeign(out, foreign));
  // Someone keeps a book of their own among the mails: replacing the folder would take it away.
  if (dirname(book) !== out && !relative(out, book).startsWith('..')) throw new Refusal(nightText.outIsForeign(out));
}
