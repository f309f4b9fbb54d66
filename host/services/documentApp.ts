/** DocumentApp, Document, Body, header and footer: a Doc that the script made is opened, filled, saved and printed as PDF. */
import { docToHtml } from '../documents/html';
import { type Doc, type Paragraph, paragraphOf, type Section, type Table } from '../documents/model';
import { docToPdf } from '../documents/pdf';
import { integer, matrix, text } from '../realm/arguments';
import { NotImitated, ServiceError } from '../realm/errors';
import { type Instance, ITSELF, type Method, serviceClass } from '../realm/serviceClass';
import type { DriveFile, Env } from '../realm/world';
import { BLOB } from './blob';
import { containerMethods } from './documentContainer';
import { taken } from './documentElement';
import { ELEMENT_TYPE } from './documentPicture';
import { newTable, TABLE } from './documentTable';
import { GLYPH_TYPE, HORIZONTAL_ALIGNMENT, lineOf, PARAGRAPH_HEADING, selfOfLine } from './documentText';
import { keepFile } from './storedFiles';

type OpenDocument = {
  readonly env: Env;
  readonly file: DriveFile;
  /** A copy: edits live in memory until saveAndClose (fact 74). */
  readonly doc: Doc;
  isClosed: boolean;
};

const margin =
  (side: keyof Doc['margins']): Method<Doc> =>
  (doc, args) => {
    doc.margins[side] = integer(args, 0);
    return ITSELF;
  };

const wrap = (element: Paragraph | Table): Instance => (element.kind === 'table' ? TABLE.of(element) : lineOf(element));
const unwrap = (value: unknown): Paragraph | Table | null => TABLE.selfOf(value) ?? selfOfLine(value);

const SECTION: Readonly<Record<string, Method<Section>>> = {
  ...containerMethods<Section>(({ elements }) => elements, wrap, unwrap),
  // A table is always followed by a paragraph (fact 74).
  appendTable: ({ elements }, args) => {
    const table = tableFrom(args, 0);
    elements.push(table, paragraphOf(''));
    return TABLE.of(table);
  },
  insertTable: ({ elements }, args) => {
    const at = integer(args, 0);
    const table = tableFrom(args, 1);
    elements.splice(at, 0, table);
    if (elements[at + 1]?.kind !== 'paragraph') elements.splice(at + 1, 0, paragraphOf(''));
    return TABLE.of(table);
  },
};

const BODY = serviceClass<Doc>('Body', {
  ...SECTION,
  getType: () => ELEMENT_TYPE['BODY_SECTION'],
  setMarginTop: margin('top'),
  setMarginBottom: margin('bottom'),
  setMarginLeft: margin('left'),
  setMarginRight: margin('right'),
});
const HEADER = serviceClass<Section>('HeaderSection', { ...SECTION, getType: () => ELEMENT_TYPE['HEADER_SECTION'] });
const FOOTER = serviceClass<Section>('FooterSection', { ...SECTION, getType: () => ELEMENT_TYPE['FOOTER_SECTION'] });
const EDGES = { header: HEADER, footer: FOOTER } as const;

const found =
  (edge: keyof typeof EDGES): Method<OpenDocument> =>
  (document) => {
    const section = stillOpen(document).doc[edge];
    return section === null ? null : EDGES[edge].of(section);
  };
const added =
  (edge: keyof typeof EDGES): Method<OpenDocument> =>
  (document) => {
    const { doc } = stillOpen(document);
    if (doc[edge] !== null) throw new ServiceError(`Document already has a ${edge}.`);
    const section: Section = { elements: [paragraphOf('')] };
    doc[edge] = section;
    return EDGES[edge].of(section);
  };

const DOCUMENT = serviceClass<OpenDocument>('Document', {
  getId: ({ file }) => file.id,
  getName: ({ file }) => file.name,
  getUrl: ({ file }) => `https://docs.google.com/open?id=${file.id}`,
  getBody: (document) => BODY.of(stillOpen(document).doc),
  getHeader: found('header'),
  getFooter: found('footer'),
  addHeader: added('header'),
  addFooter: added('footer'),
  saveAndClose: (document) => {
    const { env, file, doc } = stillOpen(document);
    document.isClosed = true;
    file.document = structuredClone(doc);
    file.html = docToHtml(file.document);
    keepFile(env.world, file);
  },
  // Prints what is stored, not what is being edited.
  getAs: ({ file }, args) => {
    const contentType = text(args, 0);
    const stored = structuredClone(file.document);
    if (contentType !== 'application/pdf' || stored === null)
      throw new NotImitated(`Document.getAs with "${contentType}"`);
    let drawn: Uint8Array | null = null;
    const bytes = (): Uint8Array => {
      drawn ??= docToPdf(stored);
      return drawn;
    };
    return BLOB.of({ name: `${file.name}.pdf`, contentType, bytes });
  },
});

export const DOCUMENT_APP = serviceClass<Env>(
  'DocumentApp',
  {
    openById: (env, args) => {
      const id = text(args, 0);
      const file = env.world.files.find((known) => known.id === id && known.owner === env.user && !known.trashed);
      if (!file?.document)
        throw new ServiceError("Document is missing (perhaps it was deleted, or you don't have read access?)");
      const doc = { ...structuredClone(file.document), name: file.name };
      return DOCUMENT.of({ env, file, doc, isClosed: false });
    },
  },
  {
    ElementType: ELEMENT_TYPE,
    GlyphType: GLYPH_TYPE,
    ParagraphHeading: PARAGRAPH_HEADING,
    HorizontalAlignment: HORIZONTAL_ALIGNMENT,
  },
);

/** Texts, a table that is on its own, or nothing. */
function tableFrom(args: readonly unknown[], index: number): Table {
  if (args.length <= index) return newTable([]);
  if (!Array.isArray(args[index])) return taken(TABLE.selfOf(args[index]));
  return newTable(matrix(args, index).map((row) => row.map((_cell, column) => text(row, column))));
}

function stillOpen(document: OpenDocument): OpenDocument {
  if (document.isClosed) throw new ServiceError('Document is closed, its contents cannot be edited.');
  return document;
}
