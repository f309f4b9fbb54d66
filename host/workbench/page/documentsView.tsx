/** The documents that the bundle made, each Doc as its page, each PDF to save; and the links of what the user keeps in Drive. */
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
  const newestFirst = files.filter(({ kind }) => kind !== 'drive').reverse();
  const kept = files.filter(({ kind }) => kind === 'drive');
  const file =
    files.find(({ id }) => id === chosen) ??
    newestFirst.find(({ kind }) => kind === 'document') ??
    newestFirst[0] ??
    kept[0];
  return (
    <div class="pair">
      <PickList
        label="Documents"
        groups={[
          { title: 'Newest first', lines: newestFirst.map(line) },
          { title: 'In your Drive', lines: kept.map(line) },
        ].filter(({ lines }) => lines.length > 0)}
        chosen={file?.id ?? null}
        onChoose={onChoose}
      />
      {file !== undefined && <Document file={file} pdf={pdfOf(file, files)} />}
    </div>
  );
}

function line(file: FileView): { readonly id: string; readonly content: JSX.Element } {
  return { id: file.id, content: <FileSummary file={file} /> };
}

function FileSummary({ file }: { readonly file: FileView }): JSX.Element {
  const kinds = { document: 'Doc', pdf: 'PDF', other: 'File', drive: 'Drive' };
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
        <p class="nothing">{WHAT_TO_DO[file.kind]}</p>
      )}
      <p class="quiet">{file.link}</p>
      {file.path !== null && <p class="quiet">{file.path}</p>}
    </article>
  );
}

const WHAT_TO_DO = {
  pdf: 'A PDF is saved, not shown here. A document of the same name is beside it in the list.',
  other: 'There is nothing to show of it.',
  drive:
    'You keep this in Drive. Paste its link into the sheet: a file into its invoice’s row, a folder into Settings, attach.folder.',
} as const;

/** The PDF saved beside a Doc has its name; a PDF is its own. */
function pdfOf(file: FileView, files: readonly FileView[]): FileView | null {
  if (file.kind === 'pdf') return file;
  return files.find(({ kind, name }) => kind === 'pdf' && name.replace(/\.pdf$/i, '') === file.name) ?? null;
}
