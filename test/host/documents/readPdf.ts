/** Reads a PDF of the host back: what stands on each page, and where its pictures are. */
import { inflateSync } from 'node:zlib';
import type { Doc } from '../../../host/documents/model';
import { docToPdf } from '../../../host/documents/pdf';

/** `pictures`: on each page, their place and size from the top left corner, in points. */
export type Read = {
  readonly pages: number;
  readonly lines: readonly string[][];
  readonly title: string;
  readonly pictures: readonly (readonly Box[])[];
};
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/**
 * What stands on each page, read back from the file: pdfkit writes letters as numbers of glyphs and, for each font, a
 * table from glyph to letter.
 */
export function readPdf(doc: Doc): Read {
  const bytes = Buffer.from(docToPdf(doc));
  const file = bytes.toString('latin1');
  if (!file.startsWith('%PDF-') || !file.includes('%%EOF')) throw new Error('This is no whole PDF.');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const streamOf = (id: string): string => {
    const object = objects.get(id) ?? '';
    const start = object.indexOf('stream\n') + 7;
    const raw = Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1');
    return object.includes('FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
  };
  const reference = (object: string, name: string): string => new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1] ?? '';
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  const fontsOf = (page: string): Map<string, Map<string, string>> => {
    const resources = objects.get(reference(page, 'Resources')) ?? page;
    const inline = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? objects.get(reference(resources, 'Font')) ?? '';
    return new Map(
      [...inline.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((match) => [
        match[1] ?? '',
        lettersOf(streamOf(reference(objects.get(match[2] ?? '') ?? '', 'ToUnicode'))),
      ]),
    );
  };
  const lines = pages.map((page) => linesIn(streamOf(reference(page, 'Contents')), fontsOf(page)));
  const title = objects.get(reference(file, 'Title')) ?? '';
  const pictures = pages.map((page) => picturesIn(streamOf(reference(page, 'Contents'))));
  return { pages: pages.length, lines, title, pictures };
}

/** Glyph number in hexadecimal → letter. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const block of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const range of (block[1] ?? '').matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
      [...(range[2] ?? '').matchAll(/<(\w*)>/g)].forEach((match, i) => {
        const glyph = (Number.parseInt(range[1] ?? '0', 16) + i).toString(16).padStart(4, '0');
        letters.set(
          glyph,
          Buffer.from(match[1] ?? '', 'hex')
            .swap16()
            .toString('utf16le'),
        );
      });
    }
  }
  return letters;
}

/** Words of a page joined to lines by their height. */
function linesIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const byHeight = new Map<string, string[]>();
  for (const text of content.matchAll(/BT\n([\s\S]*?)ET/g)) {
    const block = text[1] ?? '';
    const height = /1 0 0 1 [\d.-]+ ([\d.-]+) Tm/.exec(block)?.[1] ?? '';
    const font = fonts.get(/\/(F\d+) /.exec(block)?.[1] ?? '');
    const word = [...block.matchAll(/<(\w+)>/g)]
      .flatMap((match) => (match[1] ?? '').match(/.{4}/g) ?? [])
      .map((glyph) => font?.get(glyph) ?? '?');
    byHeight.set(height, [...(byHeight.get(height) ?? []), word.join('')]);
  }
  return [...byHeight.values()].map((words) => words.join(' '));
}

/** A picture is drawn within a frame of its own: `width 0 0 -height left bottom cm`. */
function picturesIn(content: string): Box[] {
  return [...content.matchAll(/([\d.]+) 0 0 -([\d.]+) ([\d.]+) ([\d.]+) cm\n\/I\d+ Do/g)].map((match) => {
    const [width = 0, height = 0, left = 0, bottom = 0] = match.slice(1).map(Number);
    return { left, top: bottom - height, width, height };
  });
}
