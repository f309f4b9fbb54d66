/**
 * A document as a whole HTML page: the workbench shows it in a frame, and it is the file a person opens.
 *
 * Nothing from outside (no script or font, pictures are in the page itself), everything written is escaped.
 */
import {
  type Doc,
  headingRows,
  INDENT,
  lookOf,
  type Paragraph,
  type Picture,
  pictureSize,
  type Run,
  type Section,
  type Table,
  type TableCell,
} from './model';

const STYLE = `
  html { background: #eef0f3; color: #1f2328; }
  body { margin: 0; padding: 20px 0; font-family: Tinos, "Liberation Serif", "Times New Roman", Times, serif; line-height: 1.5; }
  .page { box-sizing: border-box; width: 210mm; max-width: 100%; min-height: 297mm; margin: 0 auto; display: flex; flex-direction: column; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); overflow-wrap: break-word; }
  p, h1, h2, h3, h4, h5, h6 { margin: 0; white-space: pre-wrap; }
  .body { flex: 1; }
  header { margin-bottom: 12pt; }
  footer { margin-top: 12pt; }
  ul { margin: 0; padding-left: ${INDENT}pt; }
  table { width: 100%; border-collapse: collapse; margin: 6pt 0; }
  td, th { padding: 5pt 6pt; vertical-align: top; text-align: left; font-weight: normal; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  @page { size: A4; margin: 0; }
  @media print { html { background: #fff; } body { padding: 0; } .page { box-shadow: none; } }
`;

/** The page, from doctype to end tag. */
export function docToHtml(doc: Doc): string {
  const { top, right, bottom, left } = doc.margins;
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<title>${escaped(doc.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main class="page" style="padding: ${top}pt ${right}pt ${bottom}pt ${left}pt">
${edgeHtml('header', doc.header)}<div class="body">
${sectionHtml(doc)}
</div>
${edgeHtml('footer', doc.footer)}</main>
</body>
</html>
`;
}

function edgeHtml(tag: 'header' | 'footer', section: Section | null): string {
  return section === null ? '' : `<${tag}>${sectionHtml(section)}</${tag}>\n`;
}

/** The items of a list that stand together are one list. */
function sectionHtml({ elements }: Section): string {
  return elements
    .map((element) => (element.kind === 'paragraph' ? paragraphHtml(element) : tableHtml(element)))
    .join('\n')
    .replace(/<\/ul>\n<ul>/g, '\n');
}

function paragraphHtml(paragraph: Paragraph): string {
  const { heading } = paragraph;
  const named = typeof heading === 'number' ? `h${heading}` : heading === 'title' ? 'h1' : 'p';
  const tag = paragraph.isListItem ? 'li' : named;
  const { size, before, after, isBold } = lookOf(paragraph);
  const weight = isBold ? 'bold' : 'normal';
  const style = `text-align: ${paragraph.align}; font-size: ${size}pt; font-weight: ${weight}; padding: ${before}pt 0 ${after}pt`;
  const inner = paragraph.runs.map(runHtml).join('');
  // A name in Arabic or Hebrew letters turns its own line around, not its neighbours.
  const html = `<${tag} dir="auto" style="${style}">${inner === '' ? '<br>' : inner}</${tag}>`;
  return paragraph.isListItem ? `<ul>${html}</ul>` : html;
}

function runHtml({ text, bold, italic, picture }: Run): string {
  if (picture !== undefined) return pictureHtml(picture);
  const content = escaped(text).replace(/\n/g, '<br>');
  const slanted = italic ? `<i>${content}</i>` : content;
  return bold ? `<b>${slanted}</b>` : slanted;
}

function pictureHtml(picture: Picture): string {
  const { width, height } = pictureSize(picture);
  const data = `data:${picture.contentType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return `<img alt="${escaped(picture.description ?? '')}" style="width: ${width}pt; height: ${height}pt" src="${data}">`;
}

function tableHtml(table: Table): string {
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => table.columnWidths[i] ?? null);
  const cols = widths.map((width) => (width === null ? '<col>' : `<col style="width: ${width}pt">`)).join('');
  const headings = headingRows(table);
  const rows = table.rows.map((row, i) => rowHtml(row, i < headings ? 'th' : 'td', table.borderWidth));
  const head = headings === 0 ? '' : `<thead>${rows.slice(0, headings).join('')}</thead>`;
  return `<table><colgroup>${cols}</colgroup>${head}<tbody>${rows.slice(headings).join('')}</tbody></table>`;
}

function rowHtml(row: readonly TableCell[], tag: 'th' | 'td', borderWidth: number): string {
  const border = borderWidth > 0 ? `border: ${borderWidth}pt solid #808080` : 'border: 0';
  const scope = tag === 'th' ? ' scope="col"' : '';
  const cells = row.map(({ paragraphs, background }) => {
    const fill = background === null ? '' : `; background: ${escaped(background)}`;
    return `<${tag}${scope} style="${border}${fill}">${paragraphs.map(cellParagraph).join('')}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** Cells are set tighter than the text around them. */
function cellParagraph(paragraph: Paragraph): string {
  return paragraphHtml({
    ...paragraph,
    spacingBefore: paragraph.spacingBefore ?? 0,
    spacingAfter: paragraph.spacingAfter ?? 0,
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
