/** What is said of files that go along with a mail, or do not. */
import type { Enclosed } from '../message';
import type { FileMissing } from '../reason';
import { listed } from './phrases';

/** Why an invoice's PDF does not go along, and what to do. */
export function fileMissingSentence(item: string, why: FileMissing): string {
  switch (why) {
    case 'none':
      return `No PDF in your folder has ${item} in its name. Put it there, or its link into the row.`;
    case 'several':
      return `More than one PDF in your folder has ${item} in its name. Put the right one's link into the row.`;
    case 'noFolder':
      return `The row of ${item} names no file, and Settings, attach.folder, no folder that you can read.`;
    case 'gone':
      return `The file in the row of ${item} is not in Drive, or you may not read it. Put the right link into the row.`;
    case 'notPdf':
      return `The file in the row of ${item} is no PDF. Put a PDF's link into the row.`;
    case 'empty':
      return `The PDF of ${item} is empty: an upload may have failed. Put the right one in its place.`;
    case 'notAllowed':
      return `Paydue may not read Drive, so ${item} goes without its PDF. Add drive.readonly to the manifest, or set attach.invoices to no.`;
  }
}

/** What goes along with a mail, a line each: names with sizes, links, what is missing. */
export function enclosedLines({ files, links, statement, missing }: Enclosed): readonly string[] {
  return [
    ...(statement === null ? [] : [`${statement.title}.pdf`]),
    ...files.map(({ name, bytes }) => `${name} (${sizeText(bytes)})`),
    ...links.map(({ invoice }) => `${invoice}: a link in the text`),
    ...missing.map(({ item, why }) => fileMissingSentence(item.invoice.number, why)),
  ];
}

/** A mail whose file cannot be read stays. @param detail  what Google said */
export function fileNotReadSentence(name: string, detail: string): string {
  return `${name} could not be read from Drive, so this was not sent. Google says: ${detail}`;
}

/** A mail whose file is not what was shown stays: the file is another one now, or what came of it is damaged. */
export function fileDiffersSentence(name: string, how: 'changed' | 'damaged'): string {
  return how === 'changed'
    ? `${name} was changed in Drive since you looked, so this was not sent. Look at it again.`
    : `${name} did not come whole from Drive, so this was not sent. Try again later, or set attach.invoices to no.`;
}

/** Beside a mail that left without a file that Settings ask for; null when nothing was missing. */
export function withoutFilesNote({ missing }: Enclosed): string | null {
  return missing.length === 0 ? null : `Without the PDF of ${listed(missing.map(({ item }) => item.invoice.number))}.`;
}

/** A task for a person. */
export function attachSentence(client: string, items: readonly string[]): string {
  return `The mail to ${client} goes without the PDF of ${listed(items)}. Put the link into the row, or the PDF into your folder.`;
}

/** `84 kB`, `1.2 MB`; never nothing. */
export function sizeText(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
