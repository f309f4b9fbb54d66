/** DocumentApp, Document and Body: a Doc that the script made is opened, filled, saved and printed as PDF. */
import { docToHtml } from '../documents/html';
import { type Doc, paragraphOf } from '../documents/model';
import { integer, matrix, text } from '../realm/arguments';
import { NotImitated, ServiceError } from '../realm/errors';
import { ITSELF, type Method, serviceClass } from '../realm/serviceClass';
import type { DriveFile, Env } from '../realm/world';
import { BLOB } from './blob';
import { childAt, newTable, TABLE } from './documentTable';
import { ELEMENT_TYPE, HORIZONTAL_ALIGNMENT, PARAGRAPH, PARAGRAPH_HEADING, textOf } from './documentText';
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

const BODY = serviceClass<Doc>('Body', {
  // Google leaves one empty paragraph: a document cannot be without.
  clear: (doc) => {
    doc.elements = [paragraphOf('')];
    return ITSELF;
  },
  appendParagraph: (doc, args) => {
    const paragraph = paragraphOf(text(args, 0));
    doc.elements.push(paragraph);
    return PARAGRAPH.of(paragraph);
  },
  // A table is always followed by a paragraph (fact 74).
  appendTable: (doc, args) => {
    const rows = args.length === 0 ? [] : matrix(args, 0).map((row) => row.map((_cell, index) => text(row, index)));
    const table = newTable(rows);
    doc.elements.push(table, paragraphOf(''));
    return TABLE.of(table);
  },
  getNumChildren: (doc) => doc.elements.length,
  getChild: (doc, args) => {
    const element = childAt(doc.elements, integer(args, 0));
    return element.kind === 'paragraph' ? PARAGRAPH.of(element) : TABLE.of(element);
  },
  removeChild: (doc, [child]) => {
    const element = PARAGRAPH.selfOf(child) ?? TABLE.selfOf(child);
    const index = element === null ? -1 : doc.elements.indexOf(element);
    if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
    if (index === doc.elements.length - 1 && element?.kind === 'paragraph')
      throw new ServiceError("Can't remove the last paragraph in a document section.");
    doc.elements.splice(index, 1);
    return ITSELF;
  },
  getText: (doc) =>
    doc.elements.flatMap((element) => (element.kind === 'paragraph' ? [textOf(element)] : [])).join('\n'),
  setMarginTop: margin('top'),
  setMarginBottom: margin('bottom'),
  setMarginLeft: margin('left'),
  setMarginRight: margin('right'),
});

const DOCUMENT = serviceClass<OpenDocument>('Document', {
  getId: ({ file }) => file.id,
  getName: ({ file }) => file.name,
  getUrl: ({ file }) => `https://docs.google.com/open?id=${file.id}`,
  getBody: (document) => BODY.of(stillOpen(document).doc),
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
    // Loaded when a PDF is wanted: the fonts' library takes longer to load than the rest of the host.
    const draw = async () => (await import('../documents/pdf')).docToPdf(stored);
    return BLOB.of({ name: `${file.name}.pdf`, contentType, bytes: null, draw });
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
  { ElementType: ELEMENT_TYPE, ParagraphHeading: PARAGRAPH_HEADING, HorizontalAlignment: HORIZONTAL_ALIGNMENT },
);

function stillOpen(document: OpenDocument): OpenDocument {
  if (document.isClosed) throw new ServiceError('Document is closed, its contents cannot be edited.');
  return document;
}
