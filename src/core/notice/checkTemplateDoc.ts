/** Whether a template Doc may be used: every fault of its tags, and what a notice made from it would lack. */
import type { NoticeName } from './blocks';
import type { TemplateDoc, TemplateFinding } from './templateDoc';
import type { Tag } from './templateTags';
import { type DocNode, type Mark, treeOf } from './templateTree';

/** The list whose rows are the invoices of the notice. */
const INVOICES = 'invoices';
/** “York, 9 March 2026” says the day as well. */
const [PLACE, DATE] = ['place', 'date'];

type Shows = (section: Tag) => boolean;

/**
 * Everything wrong with a template, in reading order; empty when it may be used.
 *
 * @param needed  names without which a notice would not say what it must; they stand in the Doc's body
 * @param shows  whether a section is printed: in one that is not, a name does not stand
 */
export function checkTemplateDoc(
  doc: TemplateDoc,
  names: readonly NoticeName[],
  needed: readonly string[],
  shows: Shows = () => true,
): readonly TemplateFinding[] {
  const [header, body, footer] = [
    treeOf('header', doc.header, names),
    treeOf('body', doc.body, names),
    treeOf('footer', doc.footer, names),
  ];
  const printed = new Set(namesPrinted(body.nodes, shows).flatMap((name) => (name === PLACE ? [name, DATE] : [name])));
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

function namesPrinted(nodes: readonly DocNode[], shows: Shows): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'section') return shows(node.open) ? namesPrinted(node.nodes, shows) : [];
    if (node.kind === 'table') return namesPrinted(node.rows, shows);
    if (node.kind === 'row') return node.cells.flatMap((cell) => namesPrinted(cell.nodes, shows));
    return node.kind === 'text' ? namesMarked(node.marks, shows) : [];
  });
}

function namesMarked(marks: readonly Mark[], shows: Shows): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'section') return shows(mark.open) ? namesMarked(mark.marks, shows) : [];
    return mark.kind === 'value' ? [mark.tag.name] : [];
  });
}
