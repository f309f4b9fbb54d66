/**
 * Which file belongs to which invoice, and what goes along with a mail (capabilities 19). What Drive holds is told by
 * whoever asks; nothing is read here.
 *
 * A wrong file in a client's inbox is worse than none: exactly one PDF must fit, or it is said that none does.
 */
import { pdfName } from '../fileName';
import { identity } from '../identity';
import type { Enclosed, EnclosedFile, PlannedMessage } from '../message';
import type { Invoice, Settings } from '../model';
import type { PlannedTask } from '../planned';
import type { FileMissing, Reason } from '../reason';

/** A file as Drive describes it. Size and checksum are those of its bytes; a Google Doc has neither. */
export type DriveFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number | null;
  readonly checksum: string | null;
};

/** What can be known of Drive. */
export type DriveView = {
  readonly mayRead: boolean;
  /** Null when there is no such file, or not for this account. */
  readonly fileById: (id: string) => DriveFile | null;
  /** The PDFs of the folder that Settings name; null when they name none that can be read. */
  readonly inFolder: () => readonly DriveFile[] | null;
};

export const NOTHING_ENCLOSED: Enclosed = { files: [], links: [], statement: null, missing: [] };
const PDF = 'application/pdf';

/** As they travel, a third larger than they are: Gmail takes 25 MB in all, and some receivers no more than 20 (capabilities 19). */
const LARGEST = 20_000_000;

/**
 * The message with the PDFs of its invoices, or with links in their place; itself when Settings ask for none.
 *
 * An invoice without its file is named. Where Settings say `wait` it is a warning besides, and a message with a warning
 * leaves by a click alone.
 */
export function enclose(planned: PlannedMessage, settings: Settings, drive: DriveView): PlannedMessage {
  if (!settings.attachInvoices || planned.lines.length === 0) return planned;
  const enclosed = enclosedOf(planned, drive);
  if (settings.attachMissing === 'send' || enclosed.missing.length === 0) return { ...planned, enclosed };
  const warnings = enclosed.missing.map(
    ({ item, why }): Reason => ({ code: 'fileMissing', params: { item: item.invoice.number, why } }),
  );
  return { ...planned, enclosed, approval: 'person', warnings: [...planned.warnings, ...warnings] };
}

/** For messages that leave without a file of theirs: put it where it is found. One that waits for a click says so itself. */
export function attachTasks(messages: readonly PlannedMessage[]): PlannedTask[] {
  return messages.flatMap(({ client, enclosed: { missing }, warnings }): PlannedTask[] => {
    if (missing.length === 0 || warnings.some(({ code }) => code === 'fileMissing')) return [];
    const items = missing.map(({ item }) => item);
    return [{ kind: 'attachFile', client, lines: [], items, totals: [], on: null, agreementRow: null }];
  });
}

/** The one file of an invoice: the one that its row names, else the one PDF of the folder with its number in its name. */
export function fileOf({ file, number }: Invoice, drive: DriveView): DriveFile | FileMissing {
  const id = driveIdIn(file);
  if (!drive.mayRead) return 'notAllowed';
  if (id !== null) {
    const named = drive.fileById(id);
    return named === null ? 'gone' : isPdf(named) ? unlessEmpty(named) : 'notPdf';
  }
  const all = drive.inFolder();
  if (all === null) return 'noFolder';
  const [first, ...others] = all.filter((one) => isPdf(one) && isNamedBy(one.name, number));
  return first === undefined ? 'none' : others.length > 0 ? 'several' : unlessEmpty(first);
}

/** The id in a link of Drive or Docs, or a bare id; null for anything else. */
export function driveIdIn(text: string | null): string | null {
  const written = (text ?? '').trim();
  const [, inLink] =
    /^https?:\/\/(?:drive|docs)\.google\.com\/\S*?(?:\/d\/|\/folders\/|[?&]id=)([\w-]{20,100})/.exec(written) ?? [];
  return inLink ?? (/^[\w-]{20,100}$/.test(written) ? written : null);
}

/**
 * Whether a number stands in a file's name as a word of its own: `INV-1` in `Acme INV-1 (copy).pdf`, and neither in
 * `INV-10.pdf` nor in `INV-1-2.pdf` or `CN-INV-1.pdf`, which may be other papers. Case does not matter; a slash may be
 * written as `-` or `_`, because few file systems take one.
 */
export function isNamedBy(name: string, number: string): boolean {
  const wanted = identity(number);
  // Of plain figures there are many in a file's name: an underscore parts them from nothing.
  const joins = /\p{L}/u.test(wanted) ? '[-./+&#]' : '[-./+&#_]';
  const written = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => (sign === '/' ? '[/_-]' : `\\${sign}`));
  const own = '[\\p{L}\\p{M}\\p{N}]';
  const whole = new RegExp(`(?<!${own}|${own}${joins})${written}(?!${own}|${joins}${own})`, 'u');
  return wanted !== '' && whole.test(identity(name.replace(/\.pdf$/i, '')));
}

/** How large some bytes are in a mail: in Base64, with its line ends. */
export function travelSize(bytes: number): number {
  const signs = Math.ceil(bytes / 3) * 4;
  return signs + Math.ceil(signs / 76) * 2;
}

function enclosedOf({ lines, enclosed }: PlannedMessage, drive: DriveView): Enclosed {
  const files = new Map<string, EnclosedFile & { readonly invoice: string }>();
  const links: { invoice: string; href: string }[] = [];
  const missing: Enclosed['missing'][number][] = [];
  const seen = new Set<string>();
  for (const { item } of lines) {
    const { invoice } = item;
    if (seen.has(invoice.id)) continue;
    seen.add(invoice.id);
    const found = fileOf(invoice, drive);
    const linked = driveIdIn(invoice.file);
    if (typeof found === 'object') {
      // One sheet of paper for several invoices goes along once, and a link to it names them all.
      const before = files.get(found.id);
      const named = before === undefined ? invoice.number : `${before.invoice}, ${invoice.number}`;
      files.set(found.id, { ...asEnclosed(found, invoice), invoice: named });
    } else if (found === 'notAllowed' && linked !== null) links.push({ invoice: invoice.number, href: linkTo(linked) });
    else missing.push({ item, why: found });
  }
  const all = [...files.values()];
  if (all.reduce((sum, { bytes }) => sum + travelSize(bytes), 0) > LARGEST) {
    const instead = all.map(({ id, invoice }) => ({ invoice, href: linkTo(id) }));
    return { ...enclosed, files: [], links: [...links, ...instead], missing };
  }
  return { ...enclosed, files: all.map(({ invoice: _, ...file }) => file), links, missing };
}

function unlessEmpty(file: DriveFile): DriveFile | FileMissing {
  return file.bytes === 0 ? 'empty' : file;
}

function isPdf({ type, bytes, checksum }: DriveFile): boolean {
  return type === PDF && bytes !== null && checksum !== null;
}

/** What a mail shows is a PDF's name, whatever it is called in Drive. */
function asEnclosed({ id, name, bytes, checksum }: DriveFile, { number }: Invoice): EnclosedFile {
  return { id, name: pdfName(name, number), bytes: bytes ?? 0, checksum: checksum ?? '' };
}

function linkTo(id: string): string {
  return `https://drive.google.com/file/d/${id}/view`;
}
