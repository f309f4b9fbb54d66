/** The documents that the bundle made: each Doc as its page, each PDF to save. */
import type { JSX } from 'preact';
import type { FileView } from '../protocol';
import { useAnswer } from './asked';
import { addressOf } from './client';
import { PickList } from './pickList';
import { momentWords, sizeWords } from './words';

type DocumentsProps = {
  readonly revision: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onTrouble: (error: unknown) => void;
};

export function DocumentsView({ revision, chosen, onChoose, onTrouble }: DocumentsProps): JSX.Element {
  const files = useAnswer('files', null, revision, onTrouble);
  if (files === null) return <p class="nothing">Reading the documents…</p>;
  if (files.length === 0)
    return <p class="nothing">No document has been written yet. Formal notices come here, with their PDF.</p>;
  const newestFirst = [...files].reverse();
  const file =
    newestFirst.find(({ id }) => id === chosen) ??
    newestFirst.find(({ kind }) => kind === 'document') ??
    newestFirst[0];
  return (
    <div class="pair">
      <PickList
        label="Documents"
        groups={[
          {
            title: 'Newest first',
            lines: newestFirst.map((each) => ({ id: each.id, content: <FileSummary file={each} /> })),
          },
        ]}
        chosen={file?.id ?? null}
        onChoose={onChoose}
      />
      {file !== undefined && <Document file={file} pdf={pdfOf(file, files)} />}
    </div>
  );
}

function FileSummary({ file }: { readonly file: FileView }): JSX.Element {
  const kinds = { document: 'Doc', pdf: 'PDF', other: 'File' };
  return (
    <>
      <span class="head">
        <b>{file.name}</b>
        <span class="pill">{kinds[file.kind]}</span>
      </span>
      <span class="snippet">
        {momentWords(file.createdAt)}, {sizeWords(file.bytes)}
      </span>
    </>
  );
}

function Document({ file, pdf }: { readonly file: FileView; readonly pdf: FileView | null }): JSX.Element {
  const properties = Object.entries(file.properties);
  return (
    <article class="document" aria-label={file.name}>
      <header>
        <h2>{file.name}</h2>
        {pdf !== null && (
          <a class="action" href={addressOf('file', pdf.id, 'pdf')} download={pdf.name}>
            Save the PDF ({sizeWords(pdf.bytes)})
          </a>
        )}
      </header>
      {properties.length > 0 && (
        <p class="quiet">{properties.map(([name, value]) => `${name}: ${value}`).join(', ')}</p>
      )}
      {file.kind === 'document' ? (
        <iframe key={file.id} title={`Document: ${file.name}`} src={addressOf('file', file.id, 'html')} sandbox="" />
      ) : (
        <p class="nothing">A PDF is saved, not shown here. Its document is beside it in the list.</p>
      )}
      {file.path !== null && <p class="quiet">{file.path}</p>}
    </article>
  );
}

/** The PDF saved beside a Doc has its name; a PDF is its own. */
function pdfOf(file: FileView, files: readonly FileView[]): FileView | null {
  if (file.kind === 'pdf') return file;
  return files.find(({ kind, name }) => kind === 'pdf' && name.replace(/\.pdf$/i, '') === file.name) ?? null;
}
