/** Puts a book's parts together and writes them as one .xlsx file, whole or not at all. */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { addSheet, askForCalculation, renameSheetIn } from './bookXml';
import { type Grids, linkedPart, type Rendered, renderGrids } from './grid';
import { addRelationship, readText, removePart, setContentType, writeText } from './pack';
import { writeProperties } from './properties';
import type { OpenSheet } from './sheet';
import { withGrid } from './sheetXml';
import { withOwnStyles } from './styleXml';
import { type Parts, writeZip } from './zip';

/** A book ready to be written. `parts` is as it was read and is not changed. */
export type BookState = {
  readonly parts: Parts;
  /** Name of the workbook part. */
  readonly book: string;
  readonly grids: Grids;
  /** In tab order. */
  readonly sheets: readonly OpenSheet[];
  readonly isStale: boolean;
};

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** @throws Error when the book has no sheet, or the file cannot be written */
export async function saveBook(
  state: BookState,
  properties: Readonly<Record<string, string>>,
  path: string,
): Promise<void> {
  if (state.sheets.length === 0) throw new Error('A workbook without a sheet cannot be saved. Add a sheet first.');
  const restore = state.sheets.map((each) => each.dropStaleResults());
  let rendered: Rendered;
  try {
    rendered = await renderGrids(state.grids);
  } finally {
    for (const each of restore) each();
  }
  const parts: Parts = new Map(state.parts);
  const { book, sheets } = state;
  for (const { source, sheet } of sheets)
    if (source.part !== null && sheet.name !== source.name) renameSheetIn(parts, book, source.name, sheet.name);
  sheets.forEach(({ source, sheet, xml }, i) => {
    const before = sheets.slice(i + 1).find((each) => each.source.part !== null)?.sheet.name ?? null;
    const part = source.part ?? addSheet(parts, book, sheet, before);
    const withNotes = source.notes.save(parts, part, xml());
    writeText(parts, part, withGrid(withNotes, rendered.sheets.get(source.grid) ?? ''));
  });
  const styles = linkedPart(parts, book, 'styles');
  writeLinked(parts, book, 'styles', withOwnStyles(rendered.styles, styles === null ? '' : readText(parts, styles)));
  writeSharedStrings(parts, book, rendered.sharedStrings);
  const chain = linkedPart(parts, book, 'calcChain');
  // The order of calculation names cells that may hold no formula any more; every program makes it anew.
  if (chain !== null) removePart(parts, book, chain);
  if (state.isStale) askForCalculation(parts, book);
  writeProperties(parts, properties);
  await replaceFile(path, writeZip(parts, true));
}

function writeSharedStrings(parts: Parts, book: string, xml: string): void {
  if (xml !== '') writeLinked(parts, book, 'sharedStrings', xml);
  else {
    const old = linkedPart(parts, book, 'sharedStrings');
    if (old !== null) removePart(parts, book, old);
  }
}

function writeLinked(parts: Parts, book: string, type: 'styles' | 'sharedStrings', xml: string): void {
  const existing = linkedPart(parts, book, type);
  const part = existing ?? `xl/${type}.xml`;
  writeText(parts, part, xml);
  if (existing !== null) return;
  setContentType(parts, part, `${TYPES}${type}+xml`);
  addRelationship(parts, book, type, part);
}

/** A reader never sees half a file, and a full disk leaves the old one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new Error(`"${path}" could not be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
