/** Whether a template Doc may be used: every fault of its tags, and what a notice made from it would lack. */
import type { NoticeName } from './blocks';
import type { TemplateDoc, TemplateFinding } from './templateDoc';
import { type DocNode, type Mark, treeOf } from './templateTree';

/** The list whose rows are the invoices of the notice. */
const INVOICES = 'invoices';

/**
 * Everything wrong with a template, in reading order; empty when it may be used.
 *
 * @param needed  names without which a notice would not say what it must; they stand in the Doc's body
 */
export function checkTemplateDoc(
  doc: TemplateDoc,
  names: readonly NoticeName[],
  needed: readonly string[],
): readonly TemplateFinding[] {
  const [header, body, footer] = [
    treeOf('header', doc.header, names),
    treeOf('body', doc.body, names),
    treeOf('footer', doc.footer, names),
  ];
  const printed = new Set(namesPrinted(body.nodes));
  return [
    ...[header, body, footer].flatMap(({ findings }) => findings),
    ...(hasInvoiceRow(body.nodes) ? [] : [{ code: 'noInvoiceTable' as const }]),
    ...needed.filter((name) => !printed.has(name)).map((name) => ({ code: 'nameMissing' as const, name })),
  ];
}

function hasInvoiceRow(nodes: readonly DocNode[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'section') return hasInvoiceRow(node.nodes);
    if (node.kind === 'row') return node.cells.some((cell) => hasInvoiceRow(cell.nodes));
    if (node.kind !== 'table') return false;
    return node.rows.some(isInvoiceRow) || hasInvoiceRow(node.rows);
  });
}

function isInvoiceRow(row: DocNode): boolean {
  return row.kind === 'section' && row.open.kind === 'section' && row.open.name === INVOICES && row.nodes.length > 0;
}

function namesPrinted(nodes: readonly DocNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'section') return namesPrinted(node.nodes);
    if (node.kind === 'table') return namesPrinted(node.rows);
    if (node.kind === 'row') return node.cells.flatMap((cell) => namesPrinted(cell.nodes));
    return node.kind === 'text' ? namesMarked(node.marks) : [];
  });
}

function namesMarked(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'section') return namesMarked(mark.marks);
    return mark.kind === 'value' ? [mark.tag.name] : [];
  });
}
